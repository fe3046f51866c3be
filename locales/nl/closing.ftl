# Het einde van een zaak: waarom ze sluit, hoe het was, wat langer mag blijven, en een zaak waarin niets gebeurt.

## Gespreksleider

closing-ask-why = Waarom sluit je ze? Kies wat het best past.
closing-agreements = Van de afspraken: { $groups }.
closing-reason = Reden: { $why ->
    [met] de afspraken zijn nagekomen
    [partly] de afspraken zijn deels nagekomen
    [not-met] de afspraken zijn niet nagekomen
    [held] het gesprek is gevoerd
    [declined] iemand wou niet
    [no-contact] er was geen contact
    [talks] aparte gesprekken
    [help] hulp of begeleiding
    [facts] geen akkoord over de feiten
    [safety] niet veilig genoeg
    [others] politie, rechtbank of school
    [else] iets anders
   *[no-reason] niet genoteerd
}
closing-longer = Blijft { $days } dagen langer. Dat noteerde { $by } op { $day }:
closing-stays = { $agreements ->
    [can] De afspraken worden samen met de antwoorden gewist, tenzij iedereen wil dat ze langer blijven.
    [asked] Mogen de afspraken langer blijven dan de antwoorden? Dat is gevraagd. Nog niet iedereen antwoordde.
    [stay] Iedereen zegt ja: de afspraken blijven langer dan de antwoorden.
    [go] Iemand zegt nee: de afspraken worden samen met de antwoorden gewist.
   *[alone] De antwoorden zijn gewist. Alleen de afspraken zijn er nog.
}
closing-alone = Op { $day } worden ook de afspraken gewist.
closing-ask-longer = Hoe lang nog? Dat kan één keer. Alle betrokkenen krijgen bericht van de nieuwe dag.
closing-ask-reason = Waarom blijft de zaak { $days } dagen langer? Schrijf het kort. Wie de zaak begeleidt, leest het. De betrokkenen niet.
closing-ask-stays = Hoe lang mogen de afspraken nog blijven, als de antwoorden gewist zijn? Ik vraag het aan ieder die ze aangaan, elk apart. Ze blijven alleen als iedereen ja zegt.
closing-replies = Mogen de afspraken blijven tot { $day }?
closing-replied = { $says ->
    [replied] Antwoordde: { $names }
    [no-chat] Heeft geen chat, vraag het zelf: { $names }
   *[unsaid] Antwoordde nog niet: { $names }
}
closing-replies-then = Wie wat zei, toon ik niet. Je krijgt bericht als iedereen ja zei, of als iemand nee zei.
closing-still = In de zaak <b>{ $label }</b> gebeurt al { $days } dagen niets. Is ze af? Sluit ze dan af: antwoorden blijven niet langer dan nodig. Loopt er nog iets, ook buiten deze chat? Laat het dan zo.
closing-goes-on = Goed, de zaak loopt nog. Gebeurt er weer 30 dagen niets? Dan vraag ik het opnieuw.
closing-still-for-long = Een zaak die op { $opened } geopend werd, staat al { $days } dagen stil. Deze mensen kregen de vraag of ze af is: { $names }. Praat er eens over: antwoorden blijven niet langer dan nodig.
notice-closing = { $news ->
    [allow-stay] Iedereen zegt ja: de afspraken blijven langer dan de antwoorden.
    [may-not-stay] Iemand wil niet dat de afspraken langer blijven. Ze worden samen met de antwoorden gewist.
   *[answers-gone] De antwoorden zijn gewist. Wat afgesproken is, blijft nog een tijd. Daarna wordt ook dat gewist.
}

button-close-for-met = Nagekomen
button-close-for-partly = Deels nagekomen
button-close-for-not-met = Niet nagekomen
button-close-for-held = Gesprek gevoerd
button-close-for-declined = Iemand wou niet
button-close-for-no-contact = Geen contact
button-close-for-else = Iets anders
button-close-other-way = Een andere weg
button-close-longer = Langer bewaren
button-close-longer-by = Nog { $days } dagen
button-close-stays = Afspraken bewaren
button-close-stays-for = { $days ->
    [90] 3 maanden
    [180] 6 maanden
   *[365] 1 jaar
}
button-close-replies = Wie antwoordde
button-close-said-yes = { $alias } zei ja
button-close-goes-on = Loopt nog

## Betrokkene

scene-how-it-went = Vier korte vragen over hoe het ging. Je antwoorden tellen alleen mee in getallen over vijf mensen of meer. Niemand leest ze, ook je gespreksleider niet.
how-it-went-fair = Ging het er eerlijk aan toe?
how-it-went-heard = Werd er naar jou geluisterd?
how-it-went-safe = Voelde je je veilig?
how-it-went-again = Zou je het opnieuw doen?
how-it-went-number = { $number } van 4
scene-counted = Dank je. Het is geteld, zonder je naam.
scene-not-counted = Goed. Ik vraag het niet meer.
scene-longer = Wat je schreef, blijft langer bewaard: tot { $day }. Wil je weten waarom? Vraag het aan je gespreksleider. Wil je het niet? Je kan alles van jou nu laten wissen.
scene-may-it-stay = { $name } vraagt of de afspraken langer mogen blijven dan je antwoorden. Je antwoorden worden gewist op { $day }. De afspraken blijven dan tot { $until }. Dat gebeurt alleen als iedereen die ze aangaan ja zegt. Wie wat zei, vertel ik niemand.
scene-said-stay = { $says ->
    [yes] Goed. Als iedereen ja zegt, blijven de afspraken tot { $until }.
   *[no] Goed. De afspraken worden samen met de antwoorden gewist.
}
scene-answers-gone = { $until ->
    [none] Je antwoorden zijn gewist.
   *[other] Je antwoorden zijn gewist. De afspraken kan je nog lezen tot { $until }.
}
scene-nothing-agreed = Er is nu geen afspraak die geldt.

button-rates-yes = Ja
button-rates-little = Een beetje
button-rates-no = Nee
button-rather-not = Liever niet
button-stays-yes = Ja, dat mag
button-stays-no = Nee
button-stays-yes-after-all = Toch wel
button-stays-no-after-all = Toch niet
button-what-we-agreed = Wat we afspraken

## De kopie van eigen gegevens

mydata-survey = Vier vragen over hoe het ging
mydata-survey-open = Nog niet alles beantwoord
mydata-survey-over = Klaar: wat je antwoordde, is geteld zonder je naam, of niet gegeven
mydata-stays = Mogen de afspraken langer blijven?
mydata-stays-yes = Ja
mydata-stays-no = Nee
mydata-stays-unsaid = Nog niet gezegd
