# Documenten: wat iemand over zichzelf kan opvragen, en het dossier van een zaak. Nederlands zoals het in België gesproken wordt.

## In elk document

document-moment = { $day } { $month } { $year }, { $clock }
document-made = Gemaakt op { $moment }.
document-alias = Hoe kring je noemt
document-age = Leeftijd
document-language = Taal
document-chat = Nummer van de chat bij Telegram
document-joined = Link geopend
document-active = Laatst iets gedaan
document-blocked = Bot geblokkeerd sinds
document-code = Code van het gesprek
document-incident = Wat er gebeurde
document-for-parties = Wat de betrokkenen daarover lezen
document-police = Politie of rechtbank
document-form = Soort gesprek
document-party = Betrokkene
document-standing = Hoe het staat
document-standing-since = { $standing }, sinds { $moment }
document-standing-under-way = Bezig
document-standing-paused = Op pauze
document-standing-stopped = Gestopt, antwoorden bewaard
document-standing-other-way = Een andere weg, antwoorden bewaard
document-standing-left-out = Doet niet mee, antwoorden bewaard
document-standing-erased = Gestopt, alles gewist
document-handed-in = Ingediend

document-consent-head = Waarover
document-reply-head = Antwoord
document-when-head = Wanneer
document-seen-head = Gezien door een gespreksleider
document-flag-head = Wat
document-gate-head = Bij de vraag
document-decision-head = Beslissing
document-point-head = Punt
document-label-head = Naam
document-code-head = Code
document-opened-head = Geopend

document-screen-taking-part = Meedoen is vrij
document-screen-readers = Wie leest wat
document-screen-limits = Wat kring niet kan beloven
document-screen-storing = Bewaren en wissen
document-reply-yes = Ja
document-reply-later = Nog niet
document-reply-no = Nee
document-consented =
    { $until ->
        [none] { $moment } (tekst { $version })
       *[other] { $moment } (tekst { $version }), tot { $until }
    }

document-decision-further = Verder voorbereiden
document-decision-indirect = Verder zonder ontmoeting
document-decision-other = Een andere weg
document-decision-stop = Stoppen
document-not-seen = nog niet
document-not-asked = Deze vraag wordt nu niet meer gesteld. Het antwoord is nog bewaard.
document-answer-line = { $sharing } · { $moment }
document-understood = Zo begreep kring een spraakbericht; jij zei nog niet of het klopt. Alleen jij leest dit.
document-earlier = Wat hier eerder stond:

## Het bestand van een betrokkene

enough-copies = Je hebt net al een paar keer een kopie gevraagd. Ze zijn verstuurd of onderweg. Over enkele minuten kan je er weer een vragen.
nothing-held =
    Kring bewaart niets over jou: bij deze chat hoort geen voorbereiding. Liet je vroeger alles wissen? Dan is wat je schreef weg. De schuilnaam die de gespreksleider je gaf, kan nog in de zaak staan, zonder band met deze chat.

    De berichten in deze chat staan nog op Telegram, tot je de chat verwijdert.
mydata-file = kring-mijn-gegevens
mydata-caption =
    <b>Jouw gegevens als { $alias }</b>
    In dit bestand staat wat kring over jou bewaart in deze voorbereiding. Het gaat over wat je antwoordde, waar je akkoord mee ging en wat je aantikte. Tik erop om het te lezen.

    Het is van jou: je mag het bewaren, afdrukken of aan iemand tonen. Heb je het liever niet in deze chat? Hou het bericht ingedrukt en kies ‘Verwijderen’. Met /{ word-mydata } krijg je altijd een nieuw.
mydata-title = Jouw gegevens
mydata-opening = Dit is wat kring over jou bewaart in deze voorbereiding. Over anderen staat hier niets, behalve wat jij zelf over hen schreef.
mydata-care = Dit bestand is van jou. Wie het opent, kan alles lezen. Bewaar het dus waar alleen jij erbij kan, of wis het als je het gelezen hebt.

mydata-about = Over jou
mydata-role = Jouw plaats in wat er gebeurde
mydata-role-harmed = wie geraakt werd
mydata-role-responsible = wie aangesproken wordt op wat er gebeurde
mydata-role-mutual = allebei: wie geraakt werd en wie aangesproken wordt
mydata-role-supporter = steunfiguur
mydata-role-affected = andere betrokkene
mydata-about-whence = Je schuilnaam, je plaats en je leeftijd vulde de gespreksleider in. Klopt er iets niet? Laat het weten. Je taal verander je zelf met /{ word-language }.

mydata-consents = Je akkoord vooraf
mydata-consents-none = Er staat nu geen antwoord van jou op de vragen vooraf.

mydata-answers = Jouw antwoorden
mydata-answers-about = Bij elke vraag staat wat je antwoordde, wat ermee mag gebeuren en wanneer je het schreef. Heb je een antwoord veranderd, dan staat ook wat er eerder stond, tot twaalf keer terug.
mydata-answers-none = Er is geen antwoord van jou bewaard.

mydata-course = Hoe het liep
mydata-follow-up = De gespreksleider wil hierop terugkomen
mydata-reminder = Je vroeg één herinnering
mydata-ended = Afgesloten door de gespreksleider
mydata-erased-on = Alles wordt gewist op
mydata-decisions = Wat de gespreksleider besliste
mydata-decisions-about = Bij een vraag waar je antwoord de volgende vragen tegenhield.
mydata-cleared = Wat de gespreksleider uitklaarde
mydata-cleared-about = Punten die openstonden en die een gespreksleider afvinkte. Bij elk punt hoort een korte notitie. Die staat hier niet in, want ze kan over anderen gaan. Je mag ernaar vragen.
mydata-point-consent = je akkoord
mydata-point-gate-open = nog geen antwoord op ‘{ $question }’
mydata-point-not-safe = je voelde je niet veilig bij het gesprek
mydata-point-not-free = je voelde je verplicht om mee te doen
mydata-point-safety-open = je zei niet of het gesprek veilig voelt
mydata-point-flag =
    { $flag ->
        [unsafe] je signaal: je voelde je niet veilig
        [danger] je signaal: gevaar of bedreiging
        [self-harm] je signaal: jezelf iets aandoen
        [home] je signaal: thuis niet veilig
        [pressure] je signaal: iemand zette je onder druk
       *[other] je signaal over veiligheid
    }
mydata-point-minor-consent = de toestemming van een volwassene
mydata-point-other-intervention = er kwam een andere weg
mydata-point-withdrawn = je bent gestopt: hoe de zaak verdergaat
mydata-point-cannot-say = je kon het nog niet zelf zeggen, of met hulp
mydata-point-cannot-listen = je kon nog niet luisteren naar de ander, of met hulp
mydata-point-distress = je had het moeilijk bij ‘{ $question }’
mydata-point-supporter-missing = je zocht nog een steunfiguur
mydata-point-other-way = je wou liever een andere vorm dan elkaar ontmoeten
mydata-point-access-needs = je had iets nodig om te kunnen meedoen
mydata-point-passed-over = je sloeg ‘{ $question }’ over
mydata-point-talk = je wou iemand spreken
mydata-point-unreachable = de bot kon je niet bereiken
mydata-point-first-speaker = wie als eerste spreekt
mydata-point-uneven = hoe het gesprek is samengesteld

mydata-undecided = Geschreven, en nog voor geen gesprek
mydata-undecided-about = Je zei nog niet voor welk gesprek dit is. Tot dan leest geen enkele gespreksleider het.
mydata-left = Wat je voor de gespreksleider schreef, buiten de vragen om
document-left-head = Wat
mydata-sent = Wat de gespreksleider je liet weten
document-sent-by-head = Van
document-sent-head = Wat
document-sent-call = Belt: { $moment }
mydata-flags = Wat je aantikte om hulp te vragen
mydata-flags-none = Je tikte geen signaal aan.
mydata-flags-about = De gespreksleider kreeg te horen wat je aantikte en wanneer, niet je woorden.

mydata-readers = Wie dit bewaart en leest
mydata-readers-text =
    De organisatie van je gespreksleider bewaart deze gegevens, versleuteld. { $facilitators ->
        [one] Je antwoorden zijn voor de gespreksleider van jouw gesprek.
       *[other] Je antwoorden zijn voor de { $facilitators } gespreksleiders van jouw gesprek.
    } Andere betrokkenen krijgen ze in kring niet te zien. Wie kring beheert voor de organisatie, kan een dossier voor de gespreksleider opvragen.

mydata-rights = Hoelang, en wat jij kan doen
mydata-rights-text =
    Je gespreksleider vertelt je hoelang alles bewaard wordt. Met /{ word-stop } laat je zelf alles wissen. Wil je iets laten verbeteren of heb je een vraag, stel ze dan aan je gespreksleider of aan de organisatie.

    Ben je niet tevreden over hoe er met je gegevens wordt omgegaan? Dan kan je een klacht indienen bij de Gegevensbeschermingsautoriteit: www.gegevensbeschermingsautoriteit.be.

mydata-not-here = Wat hier niet in staat
mydata-not-here-text =
    De naam van de zaak, de zin over wat er gebeurde en de notities van de gespreksleider. Die kunnen over anderen gaan. Je mag ernaar vragen.

    Kring bewaart ook enkele technische merktekens, zoals het nummer van je laatste bericht en waar je in de vragen was. Die dienen alleen om de chat te laten werken. De berichten in de chat zelf staan bij Telegram.

## Het bestand van een gespreksleider

mydata-work-file = kring-mijn-gegevens-gespreksleider
mydata-work-caption =
    <b>Jouw gegevens als gespreksleider</b>
    In dit bestand staat wat kring over jou bewaart. Dat zijn je naam, je taal en de namen en codes van je zaken. Tik erop om het te lezen.

    Heb je het liever niet in deze chat? Hou het bericht ingedrukt en kies ‘Verwijderen’. Met /{ word-mydata } krijg je altijd een nieuw.
mydata-work-title = Jouw gegevens als gespreksleider
mydata-work-opening = Dit is wat kring over jou bewaart als gespreksleider.
mydata-work-care = In dit bestand staan de namen van je zaken. Bewaar het waar alleen jij erbij kan, of wis het als je het gelezen hebt.
mydata-work-about = Over jou
mydata-work-name = Naam
mydata-work-supervises = De organisatie volgen
mydata-work-supervises-yes = Ja, in cijfers
mydata-work-mornings = Ochtendbericht
mydata-work-mornings-no = Niet gewenst
mydata-work-stays = Wat je las, gaat uit de chat
mydata-work-stays-for =
    { $stays ->
        [hour] na een uur
        [longest] na 47 uur
       *[day] na 24 uur
    }
mydata-work-away = Afwezig
mydata-work-away-who = Sinds { $moment }, { $name } neemt waar
mydata-work-on-call = Op wacht
mydata-work-on-call-yes = Ja, voor signalen die niet kunnen wachten
mydata-work-cases = Jouw zaken
mydata-work-cases-none = Je hebt geen zaken.
mydata-work-busy = Waar je mee bezig bent
mydata-work-busy-nothing = Je bent niets aan het invullen.
mydata-work-busy-noting = Je bent een notitie aan het schrijven bij de zaak met code { $code }.
mydata-work-busy-writing = Een kort bericht aan iemand in zaak { $code }.
mydata-work-busy-adding = Je bent iemand aan het toevoegen aan de zaak met code { $code }.
mydata-work-busy-inviting = Je bent een collega aan het uitnodigen voor de zaak met code { $code }.
mydata-work-draft = Je bent een zaak aan het openen. Dit heb je al ingevuld:
mydata-work-elsewhere = Wat in de dossiers staat
mydata-work-elsewhere-text = Wat je in een zaak deed, hoort bij het dossier van die zaak. Daar staat welke signalen je zag, welke punten je uitklaarde, je notities, en wat je besliste. Je organisatie kan een dossier opvragen met de code van de zaak.
mydata-work-rights = Wat jij kan doen
mydata-work-rights-text =
    Wil je iets laten verbeteren of wissen, vraag het dan aan je organisatie.

    Ben je niet tevreden over hoe er met je gegevens wordt omgegaan? Dan kan je een klacht indienen bij de Gegevensbeschermingsautoriteit: www.gegevensbeschermingsautoriteit.be.

## Het dossier van een zaak

casefile-title = Dossier { $code }
casefile-care = Dit bestand is niet versleuteld. Bewaar het bij de dossiers van je organisatie. Zorg dat alleen wie het mag lezen erbij kan, en wis elke andere kopie. Bij elk antwoord staat wat ermee mag gebeuren.
casefile-facilitators = Gespreksleiders
casefile-facilitator = Gespreksleider
casefile-role = Plaats in wat er gebeurde
casefile-not-joined = nog niet
casefile-follow-up = Terugkomen op
casefile-consents = Akkoord
casefile-consents-none = Er staat nu geen antwoord op de vragen vooraf.
casefile-answers-none = Er zijn geen antwoorden.
casefile-left = Geschreven voor de gespreksleiders
casefile-sent = Wat een gespreksleider liet weten
casefile-flags = Signalen
casefile-decisions = Beslissingen
casefile-open = Open punten
casefile-discuss = Nog samen te bespreken
casefile-weight-blocks = blokkeert
casefile-weight-discuss = te bespreken
casefile-cleared = Uitgeklaarde punten
casefile-side-by-side = Naast elkaar
casefile-nothing = Niets.
casefile-item-head = Wat
casefile-offered-head = Aangeboden door
casefile-wished-head = Gewenst door
casefile-first-speaker-head = Wie spreekt eerst?
casefile-offer-by = Aangeboden door
casefile-wish-by = Gewenst door
casefile-sign-about = Wie doet wat, voor wie, tegen wanneer:
casefile-end = Dit dossier citeert en somt op. Het bevat geen interpretatie en geen oordeel.

mydata-readings = Wanneer je antwoorden gelezen werden
mydata-readings-none = Niemand heeft je antwoorden al geopend of toegestuurd gekregen.
mydata-readings-about = Telkens als een gespreksleider iets van jou te zien kreeg, noteert kring dat. Of het bericht ook echt gelezen werd, weet kring niet.
mydata-reading-head = Wat
mydata-reading-answers-read = Je antwoorden
mydata-reading-sat-together = Wat jullie samen invulden
mydata-reading-left-read = Wat je voor de gespreksleider schreef, buiten de vragen om
mydata-reading-summary-read = Het overzicht van de zaak
mydata-reading-brief-taken = Het blad voor de dag, op papier
mydata-reading-file-taken = Alle antwoorden, op papier
mydata-reading-summary-sent = Het overzicht, omdat iedereen klaar was
mydata-reading-gate-answer-told = Wat je antwoordde op een vraag die de gespreksleider meteen moet weten
mydata-reading-digest-sent = Dat je het die dag moeilijk vond
mydata-reading-points-read = De punten die nog openstaan
mydata-reading-party-looked-at = De bladzijde over jou
mydata-reading-case-looked-at = De bladzijde van de zaak
mydata-reading-exported = Het dossier, voor de organisatie

# --- Het blad voor de dag ---

brief-title = Blad voor de dag · { $code }
brief-file = blad
brief-care = Alleen voor jou. Laat dit blad niet op tafel liggen.
brief-about = { $form } · { $standing } · gemaakt op { $moment }
brief-quotes = Je leest hier alleen woorden die in het gesprek gebruikt mogen worden. De rest las je in de chat. Eindigt een citaat op …, dan staat het in zijn geheel op het blad met alle antwoorden.
brief-first = Eerst dit
brief-who-head = Wie
brief-role = Wie het is
brief-beside = { $role }, naast { $alias }
brief-role-line = { $role }, { $language }
brief-not-raised = Niet ter sprake
brief-safe = Veilig?
brief-takes-part = Doet mee
brief-first-speaker = Spreekt eerst
brief-stop-signal = Stopteken
brief-needs = Nodig
brief-company = Wie komt mee
brief-in-the-chat = gelezen in de chat
brief-they-say-it = zegt het zelf, gelezen in de chat
brief-openings = Openingen
brief-asks = Vraagt
brief-says = Wil zeggen
brief-says-other = De ander wil zeggen
brief-both = Aangeboden en gewenst
brief-other-openings = Met hulp, schuld of schaamte
brief-changed = Veranderd antwoord
brief-changed-step = { $answer } ({ $day })
brief-then = , daarna{" "}
brief-touched = Wie werd geraakt
brief-named = Door meer dan één genoemd: { $names }
brief-named-one = { $alias } ({ $count })
brief-nothing = Niets.
brief-facts = De feiten, zoals elk ze vertelt
brief-fact-head = Wat er gebeurde
brief-points = Punten
brief-blocks = Blokkeert
brief-discuss = Nog te bespreken
brief-settled = Geregeld
brief-settled-line = { $point } ({ $by }, { $day })
brief-settled-themselves = { $point } ({ $day })
brief-plan = Plan
brief-arrival = Aankomst en plaats
brief-seating = Wie zit waar
brief-breaks = Pauzes
brief-programme = Ontwerp van herstelprogramma
brief-programme-care = Bespreek eerst met elk wat gedeeld mag worden.
brief-item-head = Wat
brief-concrete-head = Concreet
brief-offered = { $alias } biedt aan
brief-wished = { $alias } wenst
brief-sign = Afspraken en handtekeningen
brief-agreed = Wie doet wat, voor wie, tegen wanneer
brief-end = Dit blad citeert en somt op. Het bevat geen interpretatie en geen oordeel.
