# Het herstelprogramma: hoe de gespreksleider afspraken maakt, en hoe elke betrokkene ze bevestigt.

## Gespreksleider

programme-head = { $label } · het herstelprogramma
programme-empty = Er zijn nog geen afspraken. Maak er een na het gesprek. Ieder die het aangaat, bevestigt ze apart. Alleen wat iedereen bevestigde, geldt.
item-head = Afspraak { $number } · { $standing }
item-stands = geldt
item-waits = wacht op antwoord
item-not-so = iemand zegt: niet zo
item-no-longer = niet meer bevestigd
item-dropped = vervallen
item-gone = Iemand die het aanging, liet alles wissen. Wat hier stond, is ook weg. Bespreek met wie overblijft wat er nog kan.
item-proposed = { $change ->
    [later] Voorstel: later. Tot ieder ja zegt, geldt wat hierboven staat.
    [dropped] Voorstel: dit vervalt. Tot ieder ja zegt, geldt wat hierboven staat.
   *[other] Voorstel: anders. Tot ieder ja zegt, geldt wat hierboven staat.
}
item-who = { $who } doet dit { $part ->
    [group] voor de groep
    [later] voor later
   *[other] voor { $whom }
}:
item-by = Tegen { $day }
item-no-day = Zonder vaste dag
item-looks-after = Wie het opvolgt: { $name }
item-says = { $says ->
    [yes] Ja: { $names }
    [not-so] Niet zo: { $names }
    [no-chat] Heeft geen chat, vraag het zelf: { $names }
   *[unsaid] Antwoordde nog niet: { $names }
}
programme-ask-who = Wie doet het?
programme-ask-whom = Voor wie is het? Bij ‘Voor de groep’ en ‘Voor later’ bevestigt iedereen.
programme-ask-text = Wat is er afgesproken? Schrijf het in één bericht: wat precies, en hoe jullie zien dat het gedaan is. Schrijf het zo dat iedereen die het aangaat het mag lezen.
programme-ask-by = Tegen wanneer? Kies hieronder, of schrijf de dag. Bijvoorbeeld: 12 december.
programme-ask-looks-after = Wie volgt het op? Kies hieronder, of schrijf een naam.
programme-echo = Zo staat het er:
programme-echo-then = Klopt het? Dan leg ik het voor aan ieder die het aangaat, elk apart. Het geldt pas als iedereen ja zegt.
programme-is-put = { $many ->
    [none] Niemand kreeg het in de chat.
   *[some] Voorgelegd aan { $names }, elk apart. Je krijgt bericht bij elk antwoord.
}
programme-not-put = { $names } heeft geen chat. Vraag het zelf, en noteer het ja bij het programma.
programme-is-sent = { $many ->
    [none] Er is niets verstuurd: nog geen afspraak geldt.
   *[some] Verstuurd naar { $names }. Elk kreeg alleen wat geldt en wie het aangaat.
}
notice-programme = { $news ->
    [confirmed] Bevestigde een afspraak.
    [not-so] Zegt bij een afspraak: niet zo. Misschien volgen er nog woorden.
    [changed] Iedereen zei ja op een wijziging. Ze geldt nu.
    [same] Iedereen zegt hetzelfde over een afspraak. Jij beslist wat je laat weten.
    [not-all] Een afspraak is niet of niet helemaal gebeurd, of iemand zit ermee. Kijk eerst zelf, en beslis wat je laat weten.
    [differs] De antwoorden over een afspraak verschillen. Kijk eerst zelf, en beslis wat je laat weten.
    [silent] Iemand zei niets over een afspraak. Vraag het langs een andere weg.
   *[not-shared] Wil niet dat een bevestiging gedeeld wordt. Zo kan er niets gelden. Bespreek het samen.
}

button-programme = Programma
button-programme-add = Afspraak maken
button-programme-change = Afspraak { $number } aanpassen
button-programme-said-yes = { $number }: { $alias } zei ja
button-programme-send = Programma versturen
button-programme-group = Voor de groep
button-programme-later = Voor later
button-programme-in = Over { $days } dagen
button-programme-no-day = Geen vaste dag
button-programme-myself = Ikzelf
button-programme-put = Ja, leg voor

saying-programme-expected = Schrijf het hier in gewone woorden, in één bericht. Toch niet? Stuur /annuleren.

## Betrokkene

scene-programme-may-be-shared = { $name } legt je straks een afspraak voor uit het gesprek. Wat je daarvan bevestigt, krijgen ook de anderen te zien die het aangaat. Alleen een afspraak waar iedereen ja op zei, wordt gedeeld. Al het andere dat je schreef, blijft waar het is. Mag dat?
scene-programme-not-shared = Goed, er wordt niets gedeeld. { $name } weet het nu, en spreekt erover met jou. Wil je het toch? Dat kan nog altijd.
scene-programme-asked = Dit is een afspraak uit het gesprek. Klopt ze voor jou? Neem je tijd.
scene-programme-confirmed = Je zei ja. De afspraak geldt zodra ieder die het aangaat ja zei.
scene-programme-not-so = Je zei: niet zo. De afspraak geldt dan niet. Je gespreksleider bekijkt het opnieuw.
scene-programme-whole = Dit is afgesproken. Ieder die het aangaat, zei er ja op.
scene-programme-on-paper = Hetzelfde als blad, om af te drukken of te tekenen.
programme-file = herstelprogramma
programme-title = Wat we afspraken
programme-failing = Het blad kon nu niet gemaakt worden. Er is niets verloren. Hierboven lees je dezelfde afspraken.
programme-closing = Deze afspraken gelden zolang ieder die ze aangaan, erachter staat. Lukt iets niet? Zeg het aan je gespreksleider. Veranderen kan, als iedereen ja zegt.
programme-sign = Handtekeningen
programme-sign-me = Ikzelf
programme-sign-other = De ander
programme-sign-facilitator = Gespreksleider
own-item-head = Afspraak { $number } · { $part ->
    [group] voor de groep
    [later] voor later
   *[other] voor de ander
}
own-item-who = { $theirs ->
    [yes] Jij doet dit:
   *[no] { $part ->
        [other] Dit wordt voor jou gedaan:
       *[group] Dit gaat ook jou aan:
    }
}

button-programme-share = Ja, dat mag
button-programme-not-share = Nee
button-programme-share-after-all = Toch wel delen
button-programme-yes = Ja, dat klopt
button-programme-not-so = Niet zo
button-programme-not-so-after-all = Toch niet zo
button-programme-yes-after-all = Toch ja

## De kopie van eigen gegevens

mydata-programme = Afspraken uit het gesprek
mydata-shared = Mag gedeeld worden wat je bevestigt?
mydata-shared-yes = Ja
mydata-shared-no = Nee
mydata-shared-unsaid = Nog niet gezegd
mydata-item-head = Nummer
mydata-item-text = Afspraak
mydata-item-reply = Jouw antwoord
mydata-item-yes = Ja
mydata-item-not-so = Niet zo
mydata-item-unsaid = Nog niet gezegd
