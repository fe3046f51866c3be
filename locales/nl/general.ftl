# Wat iedereen kan horen, en hoe tijd en taal genoemd worden. Nederlands zoals het in België gesproken wordt.

## Als er ergens geen tekst is

no-text = Hier ontbreekt een stukje tekst. Typ /{ word-help } om verder te gaan.

## Korte meldingen boven de chat: gewone tekst, hoogstens 200 tekens

toast-double = Dat had ik al opgeschreven.
toast-stale = Die knop hoorde bij een ouder bericht. Kijk onderaan in de chat.
toast-choose-first = Kies eerst minstens één antwoord, of schrijf iets.
toast-first = Dit is de eerste vraag.
toast-done = Dat is gebeurd.
toast-too-late = Dat kan tot vijf minuten na je tik. Laat het anders aan de gespreksleider weten.
toast-not-yours = Deze knop doet hier niets meer.

## Wie geen uitnodiging heeft, en links die niet openen

stranger =
    Dag. Ik ben kring, een programma dat mensen helpt om een herstelgesprek voor te bereiden.

    Je begint met een persoonlijke link van een gespreksleider. Heb je die link gekregen? Tik er dan op in het bericht waarin hij staat. Heb je geen link? Vraag hem aan je gespreksleider.
link-unknown = Deze link ken ik niet. Misschien is er een stukje van weggevallen. Tik nog eens op de link in het bericht zelf, of vraag je gespreksleider om een nieuwe.
link-expired = Deze link is niet meer geldig: de tijd ervoor is voorbij. Vraag je gespreksleider om een nieuwe.
link-used = Deze link is al gebruikt. Heb je hem zelf gebruikt? Typ dan /{ word-start } om verder te gaan. Was jij het niet? Laat het je gespreksleider weten. Je krijgt dan een nieuwe link.
link-revoked = Deze link is ingetrokken. Vraag je gespreksleider om een nieuwe.
link-ended = Deze voorbereiding is afgesloten. Heb je een vraag? Stel ze aan je gespreksleider.
link-another = Deze link is voor iemand anders: jij doet al mee met je eigen link. Hij is niet gebruikt. Ik laat je gespreksleider weten dat je hem opende, want misschien zijn er links verwisseld. Typ /{ word-start } om verder te gaan.
link-erased = Wat met deze link geschreven werd, is gewist. De link opent daarom niets meer. Wil je opnieuw beginnen? Vraag dan een nieuwe link aan je gespreksleider.
link-for-facilitators = Deze link is voor een gespreksleider, en jij doet zelf mee aan dit gesprek. Hij is niet gebruikt. Laat je gespreksleider weten dat je hem kreeg.
link-already = Je begeleidt deze zaak al. De link is nog ongebruikt: stuur hem door naar de collega voor wie hij bedoeld is.
link-waits = Dank je. Wie je uitnodigde, bevestigt nu dat jij het bent. Zodra dat gebeurd is, krijg je hier bericht.
link-refused = Je krijgt met deze link geen toegang. Was hij wel voor jou? Laat het dan weten aan wie je uitnodigde.
link-own = Je begeleidt dit gesprek zelf. Daarom kan je er niet ook als betrokkene aan meedoen. De link is nog ongebruikt: stuur hem door naar de persoon voor wie hij bedoeld is.

## Hulp

help-lines-head = Nu meteen hulp nodig?
# 102 is het nummer van Awel, voor kinderen en jongeren (VRT NWS, 19 februari 2020: “het nummer 102”; Knack, 2 maart 2018). Kijk
# alle nummers na voor je kring in gebruik neemt.
help-lines-young =
    102 – Awel, voor jongeren: bel, of chat op awel.be
    112 – bij gevaar: politie, brandweer of ziekenwagen
    1813 – als je aan zelfdoding denkt, dag en nacht, of chat op zelfmoord1813.be
help-lines =
    112 – bij gevaar: politie, brandweer of ziekenwagen
    1813 – als je aan zelfdoding denkt, of chat op zelfmoord1813.be
    106 – Tele-Onthaal, voor een gesprek, dag en nacht, of chat op tele-onthaal.be
    1712 – vragen over geweld, of chat op 1712.be
contact-line = Contact: { $contact }
privacy-page = Meer over privacy bij deze organisatie: { $url }

## Taal

languages = Welke taal wil je?
language-name = Nederlands
language-is = Goed. Ik praat nu Nederlands met je.

## Privacy

privacy =
    <b>Wat kring bewaart</b>
    Wat je antwoordt, je keuzes en de tijd waarop je iets schreef. Ook de schuilnaam die de gespreksleider je gaf, en het nummer waarmee Telegram je chat kent. Geen familienaam, geen telefoonnummer, geen geboortedatum. Alles staat versleuteld op de computer van de organisatie.

    <b>Wie het leest</b>
    De gespreksleiders van jouw gesprek. Bij gevaar krijgt ook wie op wacht staat in de organisatie het signaal, zonder je woorden. Wie kring beheert voor de organisatie, kan een dossier voor de gespreksleider opvragen. Andere betrokkenen krijgen je antwoorden hier niet te zien. Er leest geen kunstmatige intelligentie mee.

    <b>Telegram</b>
    Een chat met een bot is niet end-to-end versleuteld. Telegram kan de berichten technisch lezen. Schrijf dus geen familienamen of adressen.

    <b>Jouw keuze</b>
    Je toestemming mag je op elk moment intrekken. Met /{ word-mydata } krijg je een bestand met wat kring over jou bewaart. Met /{ word-pause } of /{ word-stop } kan je pauzeren, stoppen of alles laten wissen, met /{ word-erase } meteen wissen. Alleen een signaal dat nog niemand zag, blijft staan tot iemand het gezien heeft. Daarvan blijft welk signaal het is, je schuilnaam en het uur. Is de zaak afgesloten? Dan wordt alles vanzelf gewist op de dag die je dan te lezen krijgt. Laat je zelf alles wissen? Dan verdwijnen ook mijn berichten van de laatste twee dagen uit deze chat. Wat er verder staat, verwijder je door de chat te verwijderen.

## Van de ene rol naar de andere

switch = Waarmee wil je nu verder?
hat-party = Als { $alias }
hat-with = Gesprek met { $facilitator }
hat-with-as = Als { $alias }
hat-with-as-number = Als { $alias } ({ $number })
head-party = Als { $alias }
head-with = Gesprek met { $facilitator }
head-with-as = Gesprek met { $facilitator }, als { $alias }
head-with-as-number = Gesprek met { $facilitator }, als { $alias } ({ $number })
hat-facilitator = Mijn werk als gespreksleider
switched-party = Goed. Je gaat verder met je voorbereiding als <b>{ $alias }</b>.
switched-with = Je bent nu in het gesprek met <b>{ $facilitator }</b>. Met /{ word-switch } ga je naar een ander gesprek.
switched-with-as = Je bent nu in het gesprek met <b>{ $facilitator }</b>, als <b>{ $alias }</b>. Met /{ word-switch } ga je naar een ander gesprek.
switched-with-as-number = Je bent nu in gesprek { $number } met <b>{ $facilitator }</b>, als <b>{ $alias }</b>. Met /{ word-switch } ga je naar een ander gesprek.
switched-facilitator = Goed. Je werkt nu als gespreksleider. Met /{ word-cases } zie je je zaken.
which-conversation = Voor welk gesprek is dit? Ik hou het even bij en heb het nog nergens opgeschreven.
button-let-go = Nergens, vergeet het
not-held = Dit laatste heb ik niet bijgehouden: kies eerst voor welk gesprek het vorige is.
held-is-let-go = Goed. Ik heb het nergens opgeschreven.
also-open = Er staat nog een voorbereiding open:
nothing-to-switch = Er is maar één gesprek waarin je meedoet. Je kan gewoon verdergaan.
not-in-groups = Ik praat met één persoon tegelijk, in een eigen chat. Daarom ga ik hier weer weg.
case-unreadable = Ik kan dit gesprek op dit moment niet lezen. Wat je vroeger schreef, blijft bewaard. Wat je nu net stuurde, kon ik niet opschrijven: stuur het later opnieuw. Je gespreksleider is verwittigd.
trouble = Er liep iets mis aan mijn kant. Wat ik al opgeschreven had, is niet verloren. Probeer het zo meteen opnieuw.

and = en

## Tijd

moment = { $day } om { $clock }
clock = { $hour }.{ $minute } uur
date = { $weekday } { $day } { $month }
date-with-year = { $weekday } { $day } { $month } { $year }
span-short = minder dan een uur
span-hours =
    { $count ->
        [one] één uur
       *[other] { $count } uur
    }
span-days =
    { $count ->
        [one] één dag
       *[other] { $count } dagen
    }
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Hoe de bot zich voorstelt, op zijn pagina en in een lege chat

# Leeg: dan blijft de naam staan die de bot bij BotFather kreeg.
bot-name = { "" }
bot-in-short = Bereid je voor op een gesprek, in je eigen woorden en op je eigen tempo.
bot-description =
    Hier bereid je je voor op een gesprek waarvoor je uitgenodigd bent. Je krijgt vragen, één voor één. Je antwoordt in je eigen woorden, op je eigen tempo. Stoppen mag altijd.

    Je begint met de link die je van je gespreksleider kreeg.

colon = :
