# Wat de demo zelf zegt, naast de bot: gewone tekst. Nederlands zoals het in België gesproken wordt.

## Beginnen en stoppen

demo-opening =
    Dit is kring, zonder Telegram: de echte bot, met alle telefoons in dit venster.
    Je bent op de telefoon van de gespreksleider (@{ demo-facilitator-short }); niets verlaat deze computer.
    Typ tekst om te antwoorden, of het nummer van een knop onder een bericht.
    Een link open je met :open, naar een andere telefoon ga je met @naam.
    :help zegt wat er nog kan, :example speelt een voorbeeld, :quit stopt.
demo-first = Begin zo: typ /{ word-new } en open een zaak.
demo-end = De demo is gestopt.
demo-tour-opening =
    Dit is kring, zonder Telegram: de echte bot, met alle telefoons in dit venster.
    Drie mensen spelen vanzelf: { demo-facilitator-name }, gespreksleider (@{ demo-facilitator-short }), en twee betrokkenen. Niemand van hen bestaat.
    Vooraan op elke regel staat van wie de telefoon is. Na │ spreekt de bot, na › antwoordt de mens.
demo-help =
    tekst             versturen vanaf deze telefoon (ook /{ word-new }, /{ word-review } …)
    2                 op knop [2] drukken, onder het laatste bericht met knoppen
    ^2                op knop [^2] van een ouder bericht drukken
    \2                het getal 2 versturen als tekst
    @naam             naar de telefoon van naam gaan
    @naam tekst       naar die telefoon gaan en daar versturen
    :open             de links tonen die de gespreksleider kreeg
    :open 1 [naam]    link 1 openen, op een nieuwe telefoon (of op die van naam)
    :edit tekst       je laatste bericht aanpassen
    :voice :sticker :photo   iets anders sturen dan tekst
    :block :unblock   de bot blokkeren, en weer toelaten
    :day [3]          de tijd één dag (of 3 dagen) verder zetten
    :chat             deze chat opnieuw tonen
    :phones           alle telefoons tonen
    :example          het voorbeeld laten spelen
    :quit             stoppen

## Namen

demo-facilitator-short = gl
demo-facilitator-name = An
demo-nameless = gast

## Wat er in de chats gebeurt

demo-edited = (aangepast)
demo-deleted = (hier zijn berichten verwijderd)
demo-blocked = (de bot is nu geblokkeerd)
demo-unblocked = (de bot is weer toegelaten)
demo-media =
    { $kind ->
        [voice] (spraakbericht)
        [sticker] (sticker)
        [photo] (foto)
        [document] (bestand { $name })
       *[other] ({ $kind })
    }

## Wat niet kon, of gedaan is

demo-unknown = ‘:{ $typed }’ ken ik niet, of er ontbreekt iets. Met :help zie je wat er kan.
demo-no-such-phone = Er is geen telefoon met de naam ‘{ $name }’.
demo-phones = Telefoons: { $names }. Je bent op @{ $name }.
demo-no-such-button = Er is geen knop [{ $number }] op dit moment. Wil je het getal zelf versturen? Typ \{ $number }.
demo-is-blocked = Op deze telefoon is de bot geblokkeerd. Met :unblock laat je hem weer toe.
demo-no-links = Er zijn nog geen links. De gespreksleider krijgt ze bij het openen van een zaak: typ /{ word-new }.
demo-link =
    { $number }  { $name }{ $used ->
        [yes] { " " }(al geopend)
       *[no] { "" }
    }
demo-links-hint = Met :open 1 open je de eerste, op een nieuwe telefoon.
demo-no-such-link = Er is geen link { $number }. Met :open zie je welke er zijn.
demo-new-phone = Een nieuwe telefoon: @{ $name }. De link gaat daar open.
demo-nothing-to-edit = Er is op deze telefoon nog geen eigen bericht om aan te passen.
demo-example-hint = Enter breekt het voorbeeld af.
demo-example-left = Het voorbeeld is afgebroken. Wat er al gebeurde, blijft staan.
demo-example-end = Dat was het voorbeeld. Zelf spelen doe je met: kring demo
demo-days-passed =
    { $days ->
        [one] Het is een dag later.
       *[other] Het is { $days } dagen later.
    }
