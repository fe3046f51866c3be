# De opvolging: wat er van de afspraken kwam. Elk krijgt de vraag apart, en de gespreksleider beslist wat verteld wordt.

## Gespreksleider

follow-head = { $label } · de opvolging
follow-empty = Er geldt nog geen afspraak. Zodra er een geldt, vraag ik later aan elke kant apart hoe het ermee staat.
follow-item-head = Afspraak { $number }
follow-asked = { $on ->
    [days] Gevraagd enkele dagen na het gesprek, op { $day }:
    [due] Gevraagd op de dag zelf, { $day }:
    [weeks] Gevraagd na enkele weken, op { $day }:
   *[months] Gevraagd na enkele maanden, op { $day }:
}
follow-says = { $alias }: { $how ->
    [yes] gebeurd
    [part] een deel
    [not-yet] nog niet
    [ask] vraag het zelf
   *[unsaid] nog geen antwoord
}{ $fine ->
    [yes] , en het is goed zo
    [no] , en het is niet goed zo
   *[unsaid] {""}
}
follow-outcome = { $how ->
    [yes] Je liet weten op { $day }: gebeurd
    [part] Je liet weten op { $day }: een deel
   *[not-yet] Je liet weten op { $day }: nog niet
}
follow-next = Volgende vraag: { $day }
follow-when = Ik vraag aan elke kant apart hoe het ermee staat, op de dag van elke afspraak en:
follow-date = { $on ->
    [days] · enkele dagen na het gesprek:
    [weeks] · enkele weken erna:
   *[months] · enkele maanden erna:
} { $set ->
    [yes] { $day }
   *[no] niet
}
follow-tell = Wat laat je weten aan wie het voor gedaan wordt? Wie het doet, krijgt dat bericht niet. Wijzigen kan ook: dat geldt pas als iedereen ja zegt.
follow-ask-dates = Wanneer vraag ik hoe het gaat? Tel vanaf het gesprek.
follow-told = { $many ->
    [none] Genoteerd bij afspraak { $number }. Niemand kreeg het in de chat: vertel het zelf.
   *[some] { $names } weet het nu: afspraak { $number } is { $how ->
        [yes] gebeurd.
        [part] voor een deel gebeurd.
       *[not-yet] nog niet gebeurd.
    }
}

button-follow = Opvolging
button-follow-item = Afspraak { $number }
button-follow-dates = Data aanpassen
button-follow-tell-yes = Zeg: gebeurd
button-follow-tell-part = Zeg: een deel
button-follow-tell-not-yet = Zeg: nog niet
button-follow-says = { $alias }: { $how ->
    [yes] gebeurd
    [part] een deel
   *[not-yet] nog niet
}
button-follow-later = Later
button-follow-other = Anders afspreken
button-follow-drop = Laten vervallen
button-follow-after = { $days ->
    [0] Niet
   *[other] { $days } dagen
}

## Betrokkene

scene-how-is-it = { $name } vraagt hoe het staat met een afspraak. Wat je antwoordt, is goed. Alleen je gespreksleider leest het.
scene-how-is-it-again = { $name } vroeg dit een paar dagen geleden. Antwoorden mag, het hoeft niet. Ik vraag het niet nog eens.
scene-is-it-fine = { $how ->
    [yes] Genoteerd: gebeurd.
    [part] Genoteerd: een deel.
   *[not-yet] Genoteerd: nog niet.
} Is het goed zo voor jou?
scene-said = Dank je. Bij afspraak { $number } zei je: { $how ->
    [yes] gebeurd.
    [part] een deel.
   *[not-yet] nog niet.
} { $fine ->
    [yes] Het is goed zo voor jou.
   *[no] Het is niet goed zo voor jou.
} { $name } leest dat, niemand anders. Wil je er iets bij vertellen? Dat mag, het hoeft niet.
scene-outcome = { $name } laat je iets weten over deze afspraak. { $how ->
    [yes] Ze is gebeurd.
    [part] Een deel is gebeurd.
   *[not-yet] Ze is nog niet gebeurd. { $name } bekijkt hoe het verdergaat.
}
scene-programme-change = { $change ->
    [later] Er is een voorstel: meer tijd voor deze afspraak.
    [dropped] Er is een voorstel: deze afspraak vervalt.
   *[other] Er is een voorstel om deze afspraak te wijzigen.
} Is dat goed voor jou? Neem je tijd. Het geldt pas als iedereen ja zegt.
scene-programme-confirmed-change = Je zei ja. De wijziging geldt zodra ieder die het aangaat ja zei.
scene-programme-not-so-change = Je zei: niet zo. De afspraak blijft zoals ze was. Je gespreksleider bekijkt het.

button-happened-yes = Gebeurd
button-happened-part = Een deel
button-happened-not-yet = Nog niet

## De kopie van eigen gegevens

mydata-follow-how = Is het gebeurd?
mydata-follow-fine = Is het goed zo?
