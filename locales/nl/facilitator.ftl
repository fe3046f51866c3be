# Wat een gespreksleider leest en aantikt. Nederlands zoals het in België gesproken wordt.

## Namen van rollen, vormen en leeftijden: gewone tekst

role-harmed = werd geraakt
role-responsible = wordt aangesproken
role-mutual = allebei
role-supporter = steunfiguur
role-affected = andere betrokkene
form-pair = tweegesprek
form-circle = kringgesprek
form-indirect = zonder ontmoeting
age-under13 = jonger dan 13
age-from13 = 13 tot 15 jaar
age-from16 = 16 of 17 jaar
age-adult = volwassen

## Welkom en hulp

welcome = Welkom, <b>{ $name }</b>. Je kan hier herstelgesprekken voorbereiden als gespreksleider.
welcome-on-call =
    Welkom, <b>{ $name }</b>. Jij staat op wacht voor signalen die niet kunnen wachten: gevaar, zelfdoding, thuis niet veilig.

    Je krijgt ze dag en nacht, uit elke zaak van de organisatie. Je leest wat het signaal is, van wie, uit welke zaak, en wie de gespreksleider is. Antwoorden lees je niet, en je opent geen zaken. Tik op ‘{ button-seen }’ zodra jij iets doet: tot dan herinner ik iedereen eraan.
welcome-supervisor =
    Welkom, <b>{ $name }</b>. Jij volgt hoe het gaat met het werk van de organisatie.

    Je ziet getallen en tijden: hoeveel zaken er zijn, wat wacht, en wat er dit jaar werd afgesloten. Namen, zaken en antwoorden zie je niet. Typ /{ word-figures } als je wil kijken.
organisation = <b>De organisatie in cijfers</b>
organisation-open =
    { $age ->
        [month] Open, minder dan 30 dagen
        [quarter] Open, 30 tot 90 dagen
       *[older] Open, langer dan 90 dagen
    }: { $under_way } onderweg, { $ready } klaar, { $confirmed } bevestigd
organisation-kept = Afgesloten en nog bewaard: { $closed }. Al 30 dagen stil: { $still }.
organisation-people =
    { $unseen ->
        [0] Geen signaal wacht.
       *[other] Signalen die niemand zag: { $unseen }. Het oudste is van { $since }.
    }
    Gespreksleiders: { $facilitators }. Niet bereikbaar: { $lost }.
organisation-backup =
    { $made ->
        [yes] Laatste reservekopie: { $moment }.
       *[no] Er is nog geen reservekopie gemaakt.
    }
organisation-year =
    <b>{ $year }</b>: { $shown ->
        [yes] { $cases }
       *[no] minder dan vijf
    } zaken afgesloten of gewist
organisation-few = verborgen
organisation-groups =
    { $by ->
        [form] Vorm
        [role] Wie meedeed
        [outcome] Hoe ver
        [closing] Reden
        [to-ready] Tot iedereen klaar was
        [to-day] Van klaar tot het gesprek
        [to-done] Van het gesprek tot het einde
        [agreement] Afspraken
        [fair] Eerlijk
        [heard] Geluisterd
        [safe] Veilig
        [again] Opnieuw doen
       *[lasted] Hoe lang
    }: { $groups }
organisation-hidden = Groepen van minder dan vijf toon ik niet.
counted-form-pair = tweegesprek
counted-form-circle = kringgesprek
counted-role-harmed = geraakt
counted-role-responsible = aangesproken
counted-role-mutual = allebei
counted-role-supporter = steunfiguur
counted-role-affected = andere betrokkene
counted-outcome-confirmed = klaar en bevestigd
counted-outcome-ready = klaar
counted-outcome-one-side = één kant klaar
counted-outcome-not-ready = niet klaar
counted-outcome-unknown = niet genoteerd
counted-closing-met = afspraken nagekomen
counted-closing-partly = deels nagekomen
counted-closing-not-met = niet nagekomen
counted-closing-held = gesprek gevoerd
counted-closing-declined = iemand wou niet
counted-closing-no-contact = geen contact
counted-closing-no-reason = zonder reden
counted-closing-talks = aparte gesprekken
counted-closing-help = hulp of begeleiding
counted-closing-facts = geen akkoord over de feiten
counted-closing-safety = niet veilig genoeg
counted-closing-others = politie, rechtbank of school
counted-closing-else = iets anders
counted-closing-erased = meteen gewist
counted-lasted-under-2-weeks = minder dan 2 weken
counted-lasted-under-6-weeks = 2 tot 6 weken
counted-lasted-under-3-months = 6 weken tot 3 maanden
counted-lasted-longer = langer
counted-to-ready-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-ready-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-ready-under-3-months = { counted-lasted-under-3-months }
counted-to-ready-longer = { counted-lasted-longer }
counted-to-day-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-day-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-day-under-3-months = { counted-lasted-under-3-months }
counted-to-day-longer = { counted-lasted-longer }
counted-to-done-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-done-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-done-under-3-months = { counted-lasted-under-3-months }
counted-to-done-longer = { counted-lasted-longer }
counted-agreement-kept = nagekomen
counted-agreement-partly = deels
counted-agreement-not = niet
counted-agreement-dropped = vervallen
counted-agreement-not-known = niet gezegd
counted-fair-yes = ja
counted-fair-little = een beetje
counted-fair-no = nee
counted-heard-yes = { counted-fair-yes }
counted-heard-little = { counted-fair-little }
counted-heard-no = { counted-fair-no }
counted-safe-yes = { counted-fair-yes }
counted-safe-little = { counted-fair-little }
counted-safe-no = { counted-fair-no }
counted-again-yes = { counted-fair-yes }
counted-again-little = { counted-fair-little }
counted-again-no = { counted-fair-no }
welcome-to-case = Welkom. Je begeleidt nu mee de zaak <b>{ $label }</b>. Met /{ word-cases } zie je hoe het ermee staat.
facilitator-help =
    <b>Wat kan je hier doen?</b>
    Je opent een zaak en geeft elke betrokkene een eigen link, één voor één. kring stelt hun dan de vragen, elk apart. Jij leest de antwoorden, klaart open punten uit en beslist. Zodra iedereen klaar is, krijg je bericht.

    /{ word-new } – een zaak openen
    /{ word-cases } – je zaken bekijken
    /{ word-away } – zeggen dat je afwezig bent, en wie je zaken waarneemt
    /{ word-cancel } – stoppen met wat je aan het invullen bent
    /{ word-erase } – een zaak wissen
    /{ word-language } – een andere taal kiezen
    /{ word-switch } – naar een voorbereiding van jezelf gaan
    /{ word-privacy } – lezen wat er met gegevens gebeurt
    /{ word-mydata } – een kopie van je eigen gegevens krijgen

    kring vervangt jouw gesprek met elke betrokkene niet. Niemand leest de chats live mee.
who-stands-in = Wie neemt jouw zaken waar zolang je er niet bent? Je collega leest dan alle antwoorden in je zaken en krijgt alle signalen. De betrokkenen krijgen te horen wie het is. Spreek het eerst samen af.
is-away =
    Goed, je bent afwezig. <b>{ $name }</b> krijgt nu alles uit jouw zaken. Ben je terug? Tik op ‘{ button-back-again }’ of gebruik /{ word-away }.{ $kept ->
        [0] {""}
        [one] {" "}Eén zaak kan { $name } niet waarnemen: die blijft bij jou.
       *[other] {" "}{ $kept } zaken kan { $name } niet waarnemen: die blijven bij jou.
    }
stands-in =
    <b>{ $name }</b> is afwezig en noemde jou. { $many ->
        [one] Je begeleidt nu ook één zaak
       *[other] Je begeleidt nu ook { $many } zaken
    } van { $name }, en krijgt de signalen. Kan dat niet? Zeg het meteen aan { $name } of aan je organisatie.
is-back = <b>{ $name }</b> is er weer en volgt de zaken opnieuw zelf op. Wat kring je er de laatste twee dagen over schreef, is uit deze chat verwijderd.
not-understood = Dat hoort nu nergens bij. Met /{ word-cases } zie je je zaken, met /{ word-new } open je een zaak. Met /{ word-help } zie je wat er nog kan.

## Berichten over wat er gebeurde: nooit de woorden zelf

notice-head-case = { $label }
notice-head-party = { $label } · { $alias }
notice-joined =
    { $known ->
        [yes] De link is geopend door iemand die op Telegram <b>{ $name }</b> heet. Klopt dat? Zo niet, maak het dan meteen ongedaan.
       *[no] De link is geopend en de voorbereiding kan beginnen. Was dit de verkeerde persoon? Maak het dan meteen ongedaan.
    }
notice-handed-in = De voorbereiding is ingediend.
notice-changed = Er is iets veranderd na het indienen. De voorbereiding staat weer open.
notice-label-changed = Veranderde na het indienen wat er met een antwoord mag gebeuren. De voorbereiding blijft ingediend. Kijk het na voor je iets gebruikt.
notice-took-back = Nam een antwoord voorgoed terug. Kring bewaart er niets meer van. Berichten van de laatste twee dagen met woorden van deze persoon zijn uit deze chat verwijderd. Verwijder zelf wat ouder is, en wat je ervan noteerde.
notice-gate-slip = Het antwoord waarvan je net bericht kreeg, was per ongeluk, zegt deze persoon. Het telt niet, en de vraag staat weer open.
notice-flag-slip =
    Was per ongeluk, zegt deze persoon: { $flag ->
        [talk] iemand willen spreken.
        [unsafe] zich niet veilig voelen.
        [danger] gevaar of bedreiging.
        [self-harm] zichzelf iets willen aandoen.
        [home] thuis niet veilig, of een kind in gevaar.
        [pressure] onder druk gezet worden.
       *[other] het signaal.
    } Vraag het toch even na. Het signaal blijft staan tot iemand het gezien heeft.
notice-flag =
    { $telling ->
        [again] Nog niet gezien:
       *[first] Signaal:
    } { $flag ->
        [talk] wil iemand spreken.
        [unsafe] voelt zich niet veilig.
        [danger] meldt gevaar of bedreiging. Neem nu contact op.
        [self-harm] denkt eraan zichzelf iets aan te doen. Neem nu contact op.
        [home] meldt dat het thuis niet veilig is, of dat een kind gevaar loopt. Neem nu contact op.
        [pressure] wordt onder druk gezet.
       *[other] vraagt je aandacht.
    }
notice-flag-seen =
    <b>{ $name }</b> heeft dit gezien: { $flag ->
        [danger] gevaar of bedreiging.
        [self-harm] zichzelf iets willen aandoen.
        [home] thuis niet veilig, of een kind in gevaar.
       *[other] het signaal.
    } Spreek af wie contact opneemt.
alarm =
    { $stands ->
        [outlives-it] Wat hier geschreven werd, is weg. Dit signaal blijft tot het gezien is:
       *[in-its-case] { $telling ->
            [again] Nog niet gezien:
           *[first] Signaal:
        }
    } { $flag ->
        [talk] wil iemand spreken.
        [unsafe] voelt zich niet veilig.
        [danger] meldt gevaar of bedreiging. Iemand moet nu contact opnemen.
        [self-harm] denkt eraan zichzelf iets aan te doen. Iemand moet nu contact opnemen.
        [home] meldt dat het thuis niet veilig is, of dat een kind gevaar loopt. Iemand moet nu contact opnemen.
        [pressure] wordt onder druk gezet.
       *[other] vraagt aandacht.
    }
alarm-slip = Het was per ongeluk, zegt deze persoon. Vraag het toch even na.
alarm-facilitators = Gespreksleider: { $names }
alarm-seen = Gezien door { $name }, { $moment }
digest =
    <b>{ $label }</b>
    Wat vandaag kon wachten:
digest-signal =
    { $number }. { $alias }, nog niet gezien: { $flag ->
        [talk] wil iemand spreken
        [unsafe] voelt zich niet veilig
        [pressure] wordt onder druk gezet
       *[other] gaf een signaal
    }
digest-hard = · { $alias } vond het vandaag moeilijk
notice-left-words = Schreef iets voor jou, buiten de vragen om.
left = Dit schreef <b>{ $alias }</b> voor jou, buiten de vragen om:
notice-seen = Gezien: { $moment }
notice-paused = De voorbereiding staat op pauze.
notice-resumed = De voorbereiding gaat weer verder.
notice-withdrew = Stopt met de voorbereiding. Wat geschreven werd, is bewaard voor jou. Jij beslist of de zaak zonder deze persoon verdergaat: dat doe je bij de open punten.
notice-erased = Doet niet meer mee en liet alles wissen. Berichten van de laatste twee dagen met woorden van deze persoon zijn uit deze chat verwijderd. Verwijder zelf wat ouder is, en wat je ervan noteerde. Loopt de zaak nog? Dan beslis jij bij de open punten of ze zonder deze persoon verdergaat.
notice-no-consent = Gaat nu niet akkoord met de voorbereiding. Zolang dat zo is, wordt niets gevraagd en niets opgeschreven.
notice-consent-back = Gaat nu toch akkoord met de voorbereiding. Die gaat verder.
notice-gate-changed = Veranderde van antwoord bij ‘{ $question }’. Nu: ‘{ $option }’.
notice-unreachable = Is niet bereikbaar: de bot werd geblokkeerd. Neem langs een andere weg contact op.
notice-reachable = Is weer bereikbaar.
notice-not-them = De link kwam bij iemand anders terecht. Die persoon zei dat zelf, kreeg niets over de zaak te zien en heeft geen toegang meer. De link werkt niet meer. Maak een nieuwe, en kijk na naar wie je hem stuurt.
notice-link-expired = De link is verlopen zonder dat hij gebruikt werd.
notice-follow-up = Vandaag wilde je hierop terugkomen.
notice-everyone-ready = Iedereen is klaar met de voorbereiding. Lees het overzicht na, en bevestig als het gesprek kan doorgaan. Zo doet elk mee:
notice-one-side-ready = Wie overblijft, is klaar. Een gesprek tussen twee kanten is er nu niet. Bekijk met wie overblijft wat er wel kan. Zo deed elk mee:
ready-not-all-meet = Niet iedereen wil elkaar ontmoeten.
ready-each =
    · { $alias }: { $way }{ $discuss ->
        [0] {""}
       *[other] {" "}· nog te bespreken: { $discuss }
    }
ready-way =
    { $meets ->
        [yes] { $chosen ->
            [yes] { $way }
           *[no] wil de ander ontmoeten
        }
        [no] zonder ontmoeting{ $chosen ->
            [yes] {" "}({ $way })
           *[no] {""}
        }
       *[unsaid] manier van meedoen niet gevraagd
    }
notice-no-longer-ready = Er veranderde iets: niet iedereen is nu klaar.
notice-colleague-joined = Een collega begeleidt deze zaak nu mee. { $by } liet die binnen.
notice-colleague-left = Een collega begeleidt deze zaak niet meer mee.
notice-other-link = Opende ook de link van { $other }. Die is niet gebruikt en werkt nog. Zijn de links verwisseld? Kijk na wie welke link kreeg.
notice-wants-together =
    { $much ->
        [question] Wil één vraag samen met jou invullen, op jouw telefoon.
       *[everything] Wil de vragen samen met jou invullen, op jouw telefoon.
    } Spreek af wanneer. Tik op de knop als jullie bij elkaar zitten.
notice-goes-on-alone = Gaat toch alleen verder, op de eigen telefoon.
notice-opened-again = { $by } opende de zaak weer. Alle betrokkenen krijgen daar bericht van en kunnen verdergaan.
notice-party-added = Doet nu mee aan deze zaak. { $by } voegde deze persoon toe.
notice-party-left-out = Doet niet mee aan deze zaak. { $by } liet deze persoon weg.
notice-party-corrected = { $by } paste aan wie dit is in de zaak.
notice-confirmed = { $by } bevestigde dat iedereen klaar is.
notice-a-colleague = Een collega
notice-did =
    { $act ->
        [cleared] { $by } klaarde een open punt uit.
        [uncleared] { $by } opende een punt weer dat uitgeklaard was.
        [confirmed] { $by } bevestigde dat iedereen klaar is.
        [gave-link] { $by } maakte een link.
        [revoked] { $by } trok de link in.
        [right-person] { $by } zei dat de juiste persoon de link opende.
        [wrong-person] { $by } zei dat de verkeerde persoon de link opende. Die heeft geen toegang meer, en wat die schreef, is gewist.
        [added] { $by } voegde deze persoon toe.
        [left-out] { $by } liet deze persoon weg uit de zaak.
        [took-up] { $by } nam de voorbereiding weer op.
        [corrected] { $by } paste aan wie dit is in de zaak.
        [reopened] { $by } zette een deel van de voorbereiding weer open.
        [asked-again] { $by } laat de vraag opnieuw stellen.
        [other-way] { $by } koos een andere weg.
        [wrote] { $by } schreef enkele woorden aan deze persoon.
        [calls] { $by } gaat bellen, en liet weten wanneer.
        [closed] { $by } sloot de zaak af.
        [kept-longer] { $by } bewaart de zaak langer.
        [opened-again] { $by } opende de zaak weer.
        [admitted] { $by } liet een collega binnen.
        [refused] { $by } liet niet binnen wie de link van een collega opende.
       *[other] { $by } deed iets in deze zaak.
    }
done-by = Dit is al gebeurd, { $moment }:
notice-ended = { $by } sloot de zaak af. Alle betrokkenen kregen daar bericht van. Op { $day } wordt ze gewist.
notice-erased-soon = Op { $day } wordt deze zaak gewist, met alles wat erin staat. Heb je iets nodig voor je dossier? Neem het dan vóór die dag over.

## Een zaak openen

draft-label = Hoe wil je deze zaak noemen? Kies een korte naam die niets verraadt, zonder familienamen. Alleen gespreksleiders zien hem.
draft-incident = Wat is er gebeurd? Schrijf het in één neutrale zin, zonder familienamen. Alleen gespreksleiders zien dit.
draft-for-parties = Schrijf nu één zin die alle betrokkenen zelf zullen lezen. Bijvoorbeeld: ‘Wat er in maart met de fiets gebeurde.’ Niemand mag zich erin beschuldigd voelen. Zonder namen.
draft-form = Welk gesprek bereid je voor?
draft-police = Is er politie of een rechtbank bij betrokken? Zo ja, dan komt er een waarschuwing voor de eerste vraag. Wat je antwoordt kan meetellen, en je mag eerst een advocaat vragen. Alleen wie aangesproken wordt en wie beide is, leest dat.
police-yes = ja
police-no = nee
police-unknown = weet ik niet
draft-alias =
    { $number ->
        [1] Wie is de eerste betrokkene? Geef een schuilnaam of voornaam, geen familienaam. De persoon zelf kan die zien, de andere betrokkenen niet.
       *[other] Wie is betrokkene { $number }? Geef een schuilnaam of voornaam, geen familienaam.
    }
draft-role = Welke plaats heeft <b>{ $alias }</b> in wat er gebeurde? De vragen worden daarop afgestemd.
draft-language = Welke taal leest <b>{ $alias }</b> het liefst?
draft-age = Hoe oud is <b>{ $alias }</b>? Onder 18 noteer je eerst welke volwassene het weet, en of { $alias } het zelf wil. Onder 13 vullen jullie alles samen in, op jouw telefoon.
draft-guide = Hoe uitgebreid wil je <b>{ $alias }</b> voorbereiden?
draft-guide-later = Je kan nog wisselen zolang { $alias } niets schreef.
about-guide = · <b>{ $name }</b>: ongeveer { $minutes } minuten. { $about }
draft-supports = Wie krijgt steun van <b>{ $alias }</b>?
draft-more =
    <b>{ $label }</b> · { $form }
    { $incident }
draft-party = · { $alias } ({ $role }), { $language }, { $age }
draft-more-second = Een tweegesprek is met twee. Noem nu ook de tweede.
draft-more-two = Een tweegesprek is met twee: iedereen is genoemd. Na het openen geef je elk een link. Doet er toch nog iemand mee, maak er dan een kringgesprek van.
draft-more-ask = Komt er nog iemand bij, of open je de zaak? Na het openen geef je elk een link, één voor één.
draft-alias-taken = Er is al iemand die <b>{ $alias }</b> heet in deze zaak. Geef een andere naam, zodat niemand verwisseld wordt.
draft-no-more = In één zaak kunnen hoogstens { $most } mensen. Open de zaak met wie genoemd is.
draft-too-long = Dat is iets te lang. Probeer het in hoogstens { $limit } tekens.
draft-use-buttons = Kies hierboven een knop. Met /{ word-cancel } stop je met invullen.
draft-use-words = Schrijf hier een korte tekst. Met /{ word-cancel } stop je met invullen.
case-opened = De zaak <b>{ $label }</b> is open. Niemand heeft al een link: die geef je één voor één.
links =
    <b>Links · { $label }</b>
    { $order ->
        [caused-first] Geef de links één voor één, na een gesprek. Begin als regel met <b>{ $first }</b>. Zegt die ja, dan komt <b>{ $next }</b>. Zo wordt niemand gevraagd voor een gesprek dat de ander niet wil. Vraagt { $next } om zelf te beginnen? Dan kan dat.
        [harmed-next] Wacht met <b>{ $next }</b> tot je een ja hebt van <b>{ $first }</b>. Vraagt { $next } om zelf te beginnen? Dan kan het meteen.
        [all-given] Iedereen heeft een link.
       *[any] Geef de links één voor één, liefst nadat jullie elkaar gesproken hebben.
    }

## Links om door te sturen: het hele bericht

button-copy-link = Link kopiëren
party-link-for = Voor <b>{ $alias }</b>. Stuur het bericht hieronder door.
party-link =
    Dag { $alias },

    Zoals afgesproken stuur ik je de link om je voor te bereiden op een gesprek. kring stelt je in Telegram vragen, één voor één. Je antwoordt in je eigen woorden, op je eigen tempo.

    Meedoen is vrij: je kan elke vraag overslaan en op elk moment stoppen. De gespreksleiders lezen wat je antwoordt.

    { $link }

    De link is alleen voor jou en werkt tot { $moment }. Wil je eerst iets vragen, of praat je liever? Laat het me weten.
party-link-signed =
    Groeten,
    { $from }
facilitator-link =
    Dag { $name },

    Je bent gevraagd om mee een gesprek te begeleiden. Met deze link vraag je toegang tot de zaak in kring, in Telegram. Wie je uitnodigt, bevestigt daar dat jij het bent.

    { $link }

    De link is alleen voor jou en werkt tot { $moment }.

## Het bord en een zaak

mornings = Goed. Op weekdagen zeg ik je om half negen wie je nodig heeft. Wacht er niets, dan zeg ik niets.
no-mornings = Goed, geen ochtendbericht meer. Signalen en andere berichten krijg je zoals altijd.
how-long =
    Wat mensen schreven, toon ik alleen als je het vraagt. Daarna haal ik het weer weg uit deze chat. In kring blijft het staan.

    Nu haal ik het weg na { $stays ->
        [hour] een uur.
        [longest] 47 uur.
       *[day] 24 uur.
    } Langer dan 47 uur kan niet. Na twee dagen laat Telegram mij niets meer verwijderen.
how-long-chosen =
    Goed. Wat je hier leest, haal ik weg na { $stays ->
        [hour] een uur.
        [longest] 47 uur.
       *[day] 24 uur.
    } Het kan tien minuten later zijn. In kring blijft het staan, en je kan het opnieuw bekijken.
reading-goes = Ik haal dit na een tijd weer weg uit deze chat. Na hoelang, kies je bij /{ word-help }.
waiting-in-the-morning = Goedemorgen.
waiting =
    { $pages ->
        [0] <b>Wie heeft je nodig?</b>
        [1] <b>Wie heeft je nodig?</b>
       *[other] <b>Wie heeft je nodig?</b> · blad { $page } van { $pages }
    }
waiting-signals = <b>Signaal, nog niet gezien</b>
waiting-blocked = <b>Geblokkeerd</b>
waiting-decisions = <b>Wacht op jouw beslissing</b>
waiting-still = <b>Al veertien dagen stil</b>
waiting-line =
    · { $whole ->
        [yes] { $label }
       *[no] { $alias } ({ $label })
    }: { $why } — { $since }{ $more ->
        [0] { "" }
        [one] { " " }(+ nog 1 punt)
       *[other] { " " }(+ nog { $more } punten)
    }
waiting-signal =
    { $flag ->
        [talk] wil iemand spreken
        [unsafe] voelt zich niet veilig
        [danger] meldt gevaar of bedreiging
        [self-harm] denkt eraan zichzelf iets aan te doen
        [home] meldt dat het thuis niet veilig is
        [pressure] wordt onder druk gezet
       *[other] vraagt je aandacht
    }
waiting-link = de link werkt niet meer, en is niet gebruikt
waiting-no-link = heeft nog geen link
waiting-links = { $many } links werken niet meer, en zijn niet gebruikt
waiting-guest = iemand opende de link voor een collega
waiting-confirm = iedereen is klaar, nog te bevestigen
waiting-one-side = wie overblijft is klaar, een gesprek van twee kanten is er nu niet
waiting-silence = laatst iets gedaan
waiting-outliving =
    { $many ->
        [one] <b>Eén signaal heeft nog niemand gezien</b>, van iemand die er niet meer bij staat. Het staat in een bericht apart, met de knop.
       *[other] <b>{ $many } signalen heeft nog niemand gezien</b>, van mensen die er niet meer bij staan. Ze staan elk in een bericht apart, met de knop.
    }
waiting-nothing = Niemand wacht op jou.
waiting-calm =
    { $many ->
        [one] In één zaak wacht niets.
       *[other] In { $many } zaken wacht niets.
    }
waiting-calm-line = · { $label }: { $handed-in } van { $people } ingediend
found =
    { $many ->
        [0] Ik vond niets met ‘{ $text }’. Ik zoek in de namen van je zaken en in de schuilnamen van wie meedoet. Probeer een korter stukje.
       *[other] <b>Gevonden met ‘{ $text }’</b>
    }
found-case =
    · { $label }{ $closed ->
        [yes] { " " }(afgesloten)
       *[no] { "" }
    }{ $many ->
        [0] { "" }
       *[other] : { $people }
    }
found-more =
    { $many ->
        [one] En nog één zaak. Zoek met een langer stukje.
       *[other] En nog { $many } zaken. Zoek met een langer stukje.
    }
board =
    <b>{ $which ->
        [closed] Afgesloten zaken
       *[open] Alle zaken
    }</b>{ $pages ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }· blad { $page } van { $pages }
    }
board-none-open = Geen enkele zaak is nu open. Met /{ word-new } open je er een.
board-none-closed = Er zijn geen afgesloten zaken.
board-erased-on = Wordt gewist op { $day }
board-unreadable =
    { $many ->
        [one] Eén zaak kan ik op dit moment niet lezen: { $codes }. Er is niets gewist. Vraag aan wie kring beheert om kring check te doen.
       *[other] { $many } zaken kan ik op dit moment niet lezen: { $codes }. Er is niets gewist. Vraag aan wie kring beheert om kring check te doen.
    }
board-in-short = { $people } betrokkenen · { $handed-in } ingediend · { $blocking } blokkeren · { $discuss } te bespreken
board-undelivered =
    { $many ->
        [one] Eén bericht in je zaken kon ik niet afleveren. Het is bewaard. Zeg het aan wie kring beheert: die kan het opnieuw laten versturen.
       *[other] { $many } berichten in je zaken kon ik niet afleveren. Ze zijn bewaard. Zeg het aan wie kring beheert: die kan ze opnieuw laten versturen.
    }
board-out-of-reach = Ik kan { $names } niet bereiken. Die berichten wachten. Signalen gaan meteen naar de andere gespreksleiders van de zaak.
case-head = <b>{ $label }</b> · { $form } · { $standing }
case-about =
    { $incident }
    { $facilitators ->
        [one] <i>Jij bent de enige gespreksleider.</i>
       *[other] <i>{ $facilitators } gespreksleiders, ook { $colleagues }</i>
    }
case-more = … en nog { $count }. Tik op een naam hieronder.
case-code = <i>Code voor je organisatie:</i> <code>{ $code }</code>
standing-under-way = onderweg
standing-one-side = wie overblijft, is klaar sinds { $moment }, maar een kant ontbreekt
standing-ready = iedereen klaar sinds { $moment }, nog te bevestigen
standing-confirmed = bevestigd { $moment }
standing-ended = afgesloten { $moment }
party-line = { $alias } ({ $role }) — { $standing }
party-waiting = wacht al { $since }
party-points =
    { $blocking ->
        [0] { $discuss } te bespreken
       *[other] { $discuss ->
            [0] { $blocking } { $blocking ->
                [one] blokkeert
               *[other] blokkeren
            }
           *[other] { $blocking } { $blocking ->
                [one] blokkeert
               *[other] blokkeren
            }, { $discuss } te bespreken
        }
    }
party-unreachable = niet bereikbaar
progress-no-link = nog geen link
progress-invited = link nog niet geopend, geldig tot { $moment }
progress-link-expired = link verlopen
progress-link-revoked = link ingetrokken
progress-opened = opende de link, zei nog niet wie het is
progress-consent = leest de afspraken vooraf
progress-no-consent = gaat niet akkoord, er wordt niets gevraagd
progress-question = { $phase }, vraag { $number } van { $of }
progress-review = alle vragen gehad, nog niet ingediend
progress-handed-in = ingediend { $moment }
progress-paused = op pauze
progress-stopped = gestopt, antwoorden bewaard
progress-not-begun-together = samen nog niet begonnen
progress-not-opened = link niet geopend, zaak afgesloten
progress-left-out = doet niet mee
progress-answers-gone = antwoorden gewist
progress-erased = gestopt, alles gewist

## Een betrokkene

party-title = <b>{ $alias }</b> ({ $role }) · zaak { $label }
party-about =
    Taal: { $language }
    Leeftijd: { $age }
    Link: { $link }
party-guide = Vragen: { $guide }
link-state-to-come = nog niet gegeven
link-state-open = gegeven, nog niet geopend
link-state-taken = geopend
link-state-gone = verlopen of ingetrokken
link-state-none = geen, jullie vullen samen in
party-supports = Steunfiguur van: { $alias }
party-left-out = <i>Doet niet mee, op beslissing van { $by }, { $moment }</i>
party-follow-up = Je wilde hierop terugkomen: { $moment }
party-points-head = Open punten
party-points-more = … en nog { $count }: tik op ‘Open punten’.
party-decide =
    Deze voorbereiding wacht op jouw beslissing. Spreek eerst met { $alias } zelf. { $role ->
        [supporter] Blijft het nee, dan kan je { $alias } weglaten. De zaak gaat dan verder.
        [affected] Blijft het nee, dan kan je { $alias } weglaten. De zaak gaat dan verder.
       *[other] Stoppen sluit de zaak voor iedereen af.
    } Wil je er later op terugkomen, kies dan een dag.{ $without ->
        [if-they-asked] {" "}{ $alias } wil nu rust. Vraag niets, tenzij { $alias } er zelf om vroeg.
        [asked] {" "}{ $alias } kreeg al de vraag om zonder ontmoeting mee te doen, en antwoordde nog niet.
       *[other] {""}
    }
party-was-added =
    <b>{ $alias }</b> doet nu mee aan deze zaak{ $supports ->
        [yes] {", "}als steun voor <b>{ $beside }</b>
       *[no] {""}
    }. De anderen krijgen daar geen bericht van.{ $became ->
        [circle] {" "}Met drie is dit een kringgesprek.
       *[same] {""}
    } Geef de link na een gesprek.
talk-agree =
    Je bereidt <b>{ $alias }</b> voor in een gesprek: jij stelt de vragen, en noteert wat genoteerd mag worden. Bij elk antwoord staat: verteld aan jou. Zo kan ook wie geen Telegram heeft, of wie door iemand vertegenwoordigd wordt, klaar zijn.

    Zeg eerst: meedoen is vrij, en de gespreksleiders lezen het. Bij gevaar praat je met anderen. Alles kan gewist worden. Gaat { $alias } akkoord dat jij noteert? Een link voor { $alias } opent dan niets meer.
talk-write = Schrijf in één bericht wat je hoorde, liefst in hun eigen woorden. Die persoon mag het zelf lezen.
talk-choose = Tik op wat je hoorde.
talk-write-or-choose = Tik op wat je hoorde, of schrijf het.
talk-closed = Wat verteld werd, wacht op jouw beslissing. Dat doe je bij <b>{ $alias }</b>.
talk-whole =
    Alles is gevraagd. { $phone ->
        [yes] <b>{ $alias }</b> leest het na op de eigen telefoon, en is dan zelf klaar.
       *[no] Lees samen na wat er staat. Klopt het voor <b>{ $alias }</b>? Dan is { $alias } klaar.
    }
talk-handed-in = <b>{ $alias }</b> is klaar.
confirm-forget = <b>Alles wissen wat je van { $alias } noteerde?</b> Dat kan niet ongedaan gemaakt worden. Daarna kan { $alias } met een link beginnen, of opnieuw in een gesprek.
correct-what = Wat klopt er niet?
correct-to-alias = Hoe wil je deze persoon noemen? Geef een schuilnaam of voornaam, geen familienaam. Met /{ word-cancel } laat je het zo.
correct-to-role = Welke plaats heeft <b>{ $alias }</b> in wat er gebeurde? Andere vragen horen daarbij. Zijn er al antwoorden, dan zeg ik eerst wat daarmee gebeurt.
correct-to-age = Hoe oud is <b>{ $alias }</b>?
correct-to-language = Welke taal leest <b>{ $alias }</b> het liefst?
correct-to-supports = Wie krijgt steun van <b>{ $alias }</b>?
correct-to-guide = Met welke vragen wil je <b>{ $alias }</b> voorbereiden?
confirm-role =
    <b>Nieuwe plaats voor { $alias }: { $role }?</b>

    Daar horen andere vragen bij.{ $again ->
        [0] {""}
        [one] {" "}Eén antwoord past nog: dat leg ik opnieuw voor.
       *[other] {" "}{ $again } antwoorden passen nog: die leg ik opnieuw voor.
    }{ $gone ->
        [0] {""}
        [one] {" "}Eén antwoord past niet meer: dat wordt gewist.
       *[other] {" "}{ $gone } antwoorden passen niet meer: die worden gewist.
    } { $alias } leest dat ook. Spreek elkaar eerst.
corrected-alias = Deze persoon heet hier nu <b>{ $alias }</b>. Een link die je al gaf, blijft werken.
corrected-age =
    Genoteerd: { $age }. De vragen zijn voor elke leeftijd dezelfde, dus alle antwoorden blijven.{ $minor ->
        [yes] {" "}Noteer welke volwassene het weet en akkoord gaat, en wat de jongere zelf wil. Ontbreekt dat nog? Dan is een ongeopende link ingetrokken.
       *[no] {""}
    }
corrected-language = Genoteerd: { $language }. Alle antwoorden blijven zoals ze zijn. Wie meer dan één gesprek heeft, kiest de taal zelf.
corrected-supports = Genoteerd: <b>{ $alias }</b> is er voor <b>{ $beside }</b>.
corrected-guide = <b>{ $alias }</b> krijgt nu deze vragen: { $guide }. Een link die je al gaf, blijft werken.
corrected-role =
    De plaats van <b>{ $alias }</b> is nu: { $role }.{ $again ->
        [0] {""}
        [one] {" "}Eén antwoord wordt opnieuw voorgelegd.
       *[other] {" "}{ $again } antwoorden worden opnieuw voorgelegd.
    }{ $gone ->
        [0] {""}
        [one] {" "}Eén antwoord paste niet meer, en is gewist. Mijn berichten van de laatste twee dagen met die woorden zijn uit de chats verwijderd.
       *[other] {" "}{ $gone } antwoorden pasten niet meer, en zijn gewist. Mijn berichten van de laatste twee dagen met die woorden zijn uit de chats verwijderd.
    }
ask-leave-out =
    <b>{ $alias }</b> doet niet mee, en niemand wacht nog. Wat er geschreven werd, toon ik niet meer. { $alias } leest alleen: je doet niet mee aan dit gesprek, en dat zegt niets over jou. Spreek liefst eerst samen.

    Schrijf in een paar woorden waarom. Daarna gaat het in. Je notitie blijft bij de gespreksleiders.
party-was-left-out = <b>{ $alias }</b> doet niet meer mee. De zaak wacht niet op { $alias }. Was dit te vroeg? Dan kan het terug.
have-you-talked = Heb je <b>{ $alias }</b> gesproken? Een vraag opnieuw krijgen na een nee voelt als aandringen. { $alias } leest dat het eerste antwoord goed blijft.
phases = Welk deel zet je weer open? De vragen van dat deel worden opnieuw gesteld. Wat er al stond, blijft bewaard.
answers = <i>De antwoorden, met wat ermee mag gebeuren.</i>
heard-not = Dit spraakbericht is er niet meer.

## Open punten

points =
    { $pages ->
        [one] <b>Open punten</b> · { $label }
       *[other] <b>Open punten</b> · { $label } · blad { $page } van { $pages }
    }
points-open = <b>Nog open</b>
points-none = Er staan geen punten open.
points-line =
    { $number }. { $alias }: { $point } — { $weight ->
        [blocks] <b>blokkeert</b>
       *[discuss] te bespreken
    }{ $decided ->
        [gate] {" "}(beslis je bij de betrokkene)
        [party] {" "}(dat kan alleen de betrokkene zelf)
       *[note] {""}
    }
point-line =
    · { $point } — { $weight ->
        [blocks] <b>blokkeert</b>
       *[discuss] te bespreken
    }
points-cleared = <b>Uitgeklaard</b>
points-cleared-line =
    { $alias }: { $point }{ $adult ->
        [none] {""}
       *[other] {" "}· { $adult }
    } — { $how ->
        [without-meeting] gaat zelf verder zonder ontmoeting, { $moment }
        [answered-anew] antwoordde later iets anders, { $moment }
        [decided] verder zonder ontmoeting, beslist door { $by }, { $moment }
       *[noted] door { $by }, { $moment }
    }
confirm-wrong-person =
    Heeft de verkeerde persoon de link van <b>{ $alias }</b> geopend?

    Die persoon heeft dan geen toegang meer. Alles wat er met deze link geschreven werd, wordt gewist. Je krijgt een nieuwe link. Dit kan je niet terugdraaien.
ending =
    <b>Zaak { $label }</b>
    { $state ->
        [ended] De zaak is afgesloten. Op { $day } wordt ze gewist, met alle antwoorden erin. Tot dan kan je ze weer openen. Wil je niet zo lang wachten? Dan kan je ze nu al wissen.
       *[open] Is het werk gedaan, of gaat het gesprek niet door? Sluit de zaak dan af. Ik vraag het nog één keer. Daarna blijft alles een tijd bewaard en dan wordt het gewist. Tot dan kan je de zaak weer openen. Je kan ook meteen alles wissen.
    }
confirm-close =
    <b>De zaak { $label } afsluiten?</b>

    De voorbereiding stopt dan voor iedereen. Alle betrokkenen krijgen daar bericht van, zonder reden. Vertel het hun liefst eerst zelf. Tot de dag waarop alles gewist wordt, kan je de zaak weer openen.
confirm-erase =
    <b>De zaak { $label } wissen?</b>

    Alle antwoorden, notities en links gaan weg, voor iedereen. Dit kan je niet terugdraaien. Heb je iets nodig voor je dossier? Neem het dan eerst over.{ $state ->
        [ended] {""}
       *[open] {" "}De betrokkenen krijgen te lezen dat de voorbereiding is stopgezet en dat alles gewist is.
    }
which-to-erase = Welke zaak wil je wissen? Ik vraag het daarna nog één keer.
case-erased = Een zaak die je begeleidde, is gewist. Ze werd geopend op { $opened }. Alle antwoorden en notities zijn weg, en mijn berichten erover van de laatste twee dagen ook. Verwijder zelf wat ouder is, en wat je zelf schreef.
confirm-end =
    <b>De zaak { $label } sluiten?</b>

    De voorbereiding stopt dan voor alle betrokkenen. Ze krijgen te lezen dat de gespreksleider de voorbereiding heeft afgesloten, zonder reden. { $decision ->
        [other] Wat er wel kan helpen, bespreek je zelf met hen.
       *[stop] Vertel het hun liefst eerst zelf.
    }
confirm-clear = Dit punt houdt nu alles tegen. Is het echt uitgeklaard?
cleared = Dit punt is uitgeklaard. Je notitie is bewaard.
right-person = Goed. <b>{ $alias }</b> is de juiste persoon. Hoe die op Telegram heet, staat hier niet meer.
guest =
    <b>{ $label }</b>
    De link voor je collega <b>{ $name }</b> is geopend{ $known ->
        [yes] {" "}door iemand die op Telegram <b>{ $opened }</b> heet
       *[no] {""}
    }. Is dat je collega? Wie je binnenlaat, leest alle antwoorden.
admitted = <b>{ $name }</b> begeleidt nu mee de zaak <b>{ $label }</b>, en leest alle antwoorden. Was dat niet de bedoeling? Neem de toegang dan meteen weer weg.
confirm-remove =
    <b>{ $name } weg uit de zaak { $label }?</b>

    { $name } leest dan niets meer van deze zaak. Wat al gelezen is, kan ik niet ongedaan maken.
who-takes-over =
    { $some ->
        [yes] Wie neemt de zaak <b>{ $label }</b> over? Tot je collega het aanneemt, verandert er niets. Daarna begeleidt je collega ze, en lees jij er niets meer van. De betrokkenen krijgen te horen wie het is.
       *[no] Er is geen collega in de zaak <b>{ $label }</b>. Nodig eerst de collega uit die ze overneemt. Staat die erbij, dan kan je de zaak doorgeven.
    }
offered = <b>{ $name }</b> wil de zaak <b>{ $label }</b> aan jou doorgeven. Neem je ze over? Dan begeleid jij ze, en krijg je alle berichten. De betrokkenen krijgen te horen dat jij het bent. Bekijk de zaak gerust eerst.
offer-made = Gevraagd aan <b>{ $name }</b>. Tot je collega het aanneemt, blijft de zaak <b>{ $label }</b> bij jou.
offer-gone = De zaak <b>{ $label }</b> verandert niet van hand: <b>{ $name }</b> liet weten van niet. Spreek het samen af.
taken-over = <b>{ $name }</b> begeleidt nu de zaak <b>{ $label }</b>, in de plaats van <b>{ $gone }</b>. De betrokkenen kregen dat te horen.
handed-over = <b>{ $name }</b> nam de zaak over die op { $opened } geopend werd. Jij leest er niets meer van. Mijn berichten erover van de laatste twee dagen zijn uit deze chat verwijderd. Verwijder zelf wat ouder is.
removed = Je begeleidt de zaak die op { $opened } geopend werd niet meer mee. Mijn berichten erover van de laatste twee dagen zijn uit deze chat verwijderd. Verwijder zelf wat ouder is.
ask-note = Schrijf in een paar woorden hoe dit punt is uitgeklaard. Je notitie komt in het overzicht.
ask-adult = Wie weet dat <b>{ $alias }</b> meedoet, en gaat akkoord? Een woord is hier niet genoeg. Is een ouder zelf betrokken? Kies dan iemand anders, of ‘{ button-adult-nobody }’.
ask-note-adult = Schrijf wie het is, en wanneer die akkoord ging. Is er niemand? Schrijf dan waarom. Je notitie komt in het overzicht.
to-begin =
    { $next ->
        [adult] <b>{ $alias }</b> is minderjarig. { $young ->
            [yes] Jullie vullen alles samen in, op jouw telefoon. Er komt geen link.
           *[no] Er is nog geen link.
        } Noteer eerst welke volwassene het weet en akkoord gaat, of waarom niemand.
        [own-wish] Wil <b>{ $alias }</b> zelf meedoen? Vraag het aan { $alias } alleen, zonder ouder erbij. Een nee is ook goed. Ouders lezen niets mee.
       *[together] <b>{ $alias }</b> kan beginnen. { $young ->
            [yes] Jullie vullen het samen in, op jouw telefoon.
           *[no] Dat kan met een eigen link, of samen op jouw telefoon. { $alias } kiest.
        } Neem er de tijd voor. In stukjes mag ook.
    }
done-together =
    Wat jullie samen invulden, is nu afgesloten. { $again ->
        [yes] Zonder { $alias } verandert er niets meer. Zitten jullie weer bij elkaar? Dan gaan jullie verder met de knop.
       *[no] { $alias } gaat verder op de eigen telefoon.
    }
adult-parent = ouder
adult-guardian = voogd of pleegouder
adult-other = andere volwassene
adult-nobody = niemand, met een reden
button-adult-parent = Ouder
button-adult-guardian = Voogd of pleegouder
button-adult-other = Andere volwassene
button-adult-nobody = Niemand, met een reden
ask-note-asked-for = Schrijf in een paar woorden wanneer en hoe deze persoon er zelf om vroeg. Pas daarna leg ik de vraag voor. Je notitie komt in het overzicht.
ask-reason =
    { $whom ->
        [all] Een andere weg voor de hele zaak <b>{ $label }</b>: waarom? De voorbereiding stopt dan voor iedereen.
       *[one] Een andere weg voor <b>{ $alias }</b>: waarom? De voorbereiding van { $alias } stopt dan. De zaak gaat verder zonder deze persoon.
    } Spreek eerst met wie het aangaat. De reden is voor jou. De betrokkenen lezen alleen dat de voorbereiding stopt, en dat jij bespreekt wat er nu kan.
ask-way-note =
    { $whom ->
        [all] Een andere weg voor de hele zaak, want: { $reason }.
       *[one] Een andere weg voor { $alias }, want: { $reason }.
    } Schrijf in een paar woorden wat er nu komt. Daarna gaat het in. Je notitie blijft bij de gespreksleiders.
other-way-taken = De voorbereiding van <b>{ $alias }</b> stopt. { $alias } leest dat jij bespreekt wat er nu kan. Was dit te vroeg? Dan kan het terug.
reason-talks = aparte gesprekken
reason-help = hulp of begeleiding
reason-facts = niet eens over de feiten
reason-safety = niet veilig genoeg
reason-others = politie, rechtbank of school
reason-else = iets anders
point-other-intervention = een andere weg: { $reason }
progress-other-way = een andere weg, antwoorden bewaard
saying-taken-up-again = Goed. De voorbereiding gaat weer verder. Wie een eigen chat heeft, krijgt daar bericht van.
button-other-way = Andere weg
button-other-way-for-all = Voor de hele zaak
button-add-party = Iemand toevoegen
button-correct = Aanpassen
button-correct-alias = Naam
button-correct-role = Plaats
button-correct-age = Leeftijd
button-correct-language = Taal
button-correct-supports = Steun voor wie
button-correct-guide = Kort of lang
button-role-not = Nee, zo laten
button-role-now = Ja, aanpassen
button-prepare-in-talk = In gesprek voorbereiden
button-agreed = Ja, dat mag
button-tell-done = Klaar
button-tell-skip = Overslaan
button-tell-back = Vorige vraag
button-talk-whole = Klopt, en klaar
button-show-them = Laten nalezen
button-talk-later = Later verder
button-ask-forget = Notities wissen
button-forget = Ja, wissen
button-forget-not = Nee, zo laten
button-leave-out = Weglaten uit de zaak
button-back-in = Toch weer laten meedoen
button-take-up = Toch weer voorbereiden
point-consent = akkoord ontbreekt of geldt niet meer
point-gate-open = heeft nog niet geantwoord op ‘{ $question }’
point-not-safe = voelt zich niet veilig bij het gesprek
point-not-free = voelt zich verplicht om mee te doen
point-safety-open = zei niet of het gesprek veilig voelt
point-flag =
    { $flag ->
        [unsafe] gaf een signaal: voelt zich niet veilig
        [danger] gaf een signaal: gevaar of bedreiging
        [self-harm] gaf een signaal: wil zichzelf iets aandoen
        [home] gaf een signaal: thuis niet veilig
        [pressure] gaf een signaal: wordt onder druk gezet
       *[other] gaf een signaal over veiligheid
    }
point-minor-consent = minderjarig: toestemming van een volwassene noteren
point-withdrawn = is gestopt (gaat de zaak verder zonder deze persoon?)
point-cannot-say = kan het nog niet zelf zeggen, of met hulp
point-cannot-listen = kan nog niet luisteren naar de ander, of met hulp
point-distress = had het moeilijk bij ‘{ $question }’
point-supporter-missing = zoekt nog een steunfiguur
point-other-way = wil liever een andere vorm dan elkaar ontmoeten
point-access-needs = heeft iets nodig om te kunnen meedoen
point-passed-over = sloeg een belangrijke vraag over: ‘{ $question }’
point-talk = wil met je spreken
point-unreachable = niet bereikbaar, de bot is geblokkeerd
point-first-speaker = wil als eerste spreken, en iemand anders ook
point-uneven = meer mensen aan de ene kant dan aan de andere

## Wat er gedaan is, of niet

saying-link-revoked = De link is ingetrokken. Hij opent niets meer.
saying-wrong-person-undone = Die persoon heeft geen toegang meer. Wat er geschreven was, is gewist. Berichten van de laatste twee dagen met die woorden zijn ook uit de chats verwijderd. Hieronder staat een nieuwe link.
saying-cleared = Het punt is uitgeklaard. Je notitie is bewaard.
saying-cleared-not = Het punt staat weer open. Je notitie is weg.
saying-old-button = Die knop is oud: er is intussen iets veranderd, of je gebruikte hem al. Er is niets gedaan. Hieronder zie je hoe het nu staat.
saying-step-over = Die knop hoort bij iets wat al voorbij is. Er is niets gedaan. Met /{ word-cases } zie je hoe het nu staat.
saying-too-late = Ik had je gevraagd om iets te schrijven, maar dat is meer dan een uur geleden. Met dit bericht is niets gedaan. Wil je het nog? Tik dan opnieuw op de knop.
saying-draft-waits = Je was een zaak aan het openen. Wat je net schreef, is niet gebruikt. Wil je verdergaan? Antwoord dan op de vraag hieronder.
saying-case-open-again = De zaak is weer open. Alle betrokkenen krijgen daar bericht van en gaan verder waar ze waren.
saying-guest-refused = Goed. Die persoon komt niet binnen, en de link opent niets meer. Nodig je collega opnieuw uit voor een nieuwe link.
saying-colleague-removed = Je collega heeft geen toegang meer tot deze zaak.
saying-opens-no-cases = Je begeleidt mee de zaak van een collega. Zelf een zaak openen kan je nog niet. Vraag daarvoor een eigen link aan je organisatie.
saying-point-gone = Dat punt staat niet meer open.
saying-reopened = Dat deel staat weer open. Wie een eigen chat heeft, krijgt daar bericht van.
saying-gate-reopened = De vraag staat weer open. Wie een eigen chat heeft, krijgt daar bericht van.
saying-goes-on-indirectly = De voorbereiding gaat verder, zonder dat een ontmoeting nodig is. Wie een eigen chat heeft, krijgt daar bericht van.
saying-ended =
    De zaak <b>{ $label }</b> is afgesloten. Alle betrokkenen krijgen daar bericht van, zonder reden. Op { $day } wordt ze gewist.{ $warning ->
        [none] {""}
       *[other] {" "}Op { $warning } herinner ik je daaraan.
    }
saying-asked-without-meeting = Ik leg de vraag voor. Zodra er een antwoord is, krijg je bericht.
saying-case-erased = De zaak is gewist. Wat erin stond, is weg. Mijn berichten erover van de laatste twee dagen zijn uit deze chat verwijderd. Verwijder zelf wat ouder is, en wat je zelf schreef.
saying-date-set = Genoteerd. Ik herinner je eraan op die dag.
seen-now =
    Genoteerd. <b>{ $alias }</b> krijgt te horen dat jij dit gezien hebt. Bel of spreek zelf, zo snel als het kan. Wil je ondertussen één kort bericht sturen, of zeggen wanneer je belt? Daar kan niet op geantwoord worden.

    Het punt blijft open tot je het uitklaart.
ask-message = Wat wil je laten weten aan <b>{ $alias }</b>? Hoogstens { $most } tekens. Op het scherm van de telefoon staan je woorden niet, tot er op ‘{ button-read-note }’ getikt wordt. Met /{ word-cancel } laat je het zo.
ask-call-day = Op welke dag bel je <b>{ $alias }</b>?
ask-call-hour = Hoe laat bel je <b>{ $alias }</b>, { $day }?
call-hour = { $hour } uur
let-know =
    { $what ->
        [call] <b>{ $alias }</b> krijgt bericht dat je belt: { $moment }. Zet het in je agenda: ik herinner je er niet aan.
       *[words] Verstuurd. <b>{ $alias }</b> krijgt een melding zonder je woorden.
    }
saying-nobody-to-tell = Achter deze naam zit nu niemand die ik iets kan laten weten. Neem langs een andere weg contact op.
saying-message-expected = Schrijf je bericht in woorden. Met /{ word-cancel } laat je het zo.
saying-seen = Genoteerd dat je dit gezien hebt. Neem je zelf contact op? Het punt blijft open tot je het uitklaart.
saying-seen-for-all = Genoteerd dat je dit gezien hebt. Spreek af wie contact opneemt: ik herinner er niemand meer aan.
saying-signal-gone = Iemand heeft dit signaal al gezien. Je hoeft er niets meer voor te doen.
saying-offer-let-go = Goed. De zaak blijft bij wie ze begeleidt. Je collega krijgt dat te horen.
saying-nobody-stands-in = Er is nu niemand die jouw zaken kan waarnemen, of je hebt er geen. Vraag aan je organisatie om een collega als gespreksleider in te schrijven.
saying-back-again = Welkom terug. Je krijgt weer alles uit je zaken, en je collega niet meer.
saying-off-call = Goed. Je staat niet meer op wacht en krijgt geen signalen meer. Wil je later opnieuw? Vraag dan een nieuwe link aan je organisatie.
saying-on-call-opens-none = Je staat op wacht voor signalen. Zaken openen kan je niet. Vraag daarvoor een link als gespreksleider aan je organisatie.
saying-supervises-no-more = Goed. Je volgt de organisatie niet meer. Wil je later opnieuw? Vraag dan een nieuwe link.
saying-supervisor-opens-none = Je ziet alleen getallen. Zaken openen kan je niet. Vraag daarvoor een link als gespreksleider aan je organisatie.
saying-confirmed = Bevestigd: iedereen is klaar. Het gesprek kan doorgaan.
saying-not-ready = Nog niet iedereen is klaar. Bij de open punten zie je wat er nog nodig is.
saying-no-answers = Er is nog niets om te lezen.
saying-not-shown = Deze persoon doet niet mee. Ik toon er niets meer van. Laat je deze persoon weer meedoen, dan kan je het opnieuw lezen.
saying-voice-owed = Dit spraakbericht wordt nog opgehaald. Probeer het straks opnieuw.
saying-voice-gone = Dit spraakbericht is er niet meer.
saying-alias-taken = Er is al iemand met die naam in deze zaak. Er is niets veranderd. Kies een andere naam.
saying-alias-expected = Schrijf de naam in woorden. Met /{ word-cancel } laat je het zo.
saying-no-consent-yet = Deze persoon heeft een eigen chat, en gaf daar nog geen akkoord. Daarom noteer ik nog niets.
saying-not-told-there = Dat hoorde bij een andere vraag. Er is niets mee gedaan. Hieronder zie je waar het gesprek nu is.
saying-guide-stays = Er is al iets geschreven. Wie begonnen is, houdt dezelfde vragen. Er is niets veranderd.
saying-shown-to-them = Goed. Die persoon leest het nu na, en geeft zelf aan dat het klaar is.
saying-talk-forgotten = Wat genoteerd was, is gewist. Mijn berichten van de laatste twee dagen met die woorden zijn uit de chats verwijderd. Verwijder zelf wat ouder is, en wat je zelf schreef.
saying-noted-in-talk = Deze persoon wordt in een gesprek voorbereid. Wie een link opent, begint opnieuw. Wis eerst wat genoteerd is, of laat het zo.
saying-told-expected = Schrijf wat je hoorde in woorden, of tik op een knop. Met /{ word-cancel } stop je nu met noteren.
saying-not-added = Dat gaat niet. Er is al iemand met die naam, of de zaak is vol of afgesloten.
saying-newcomer-waits = Je was iemand aan het toevoegen. Wat je net schreef, is niet gebruikt. Wil je verdergaan? Antwoord dan op de vraag hieronder.
saying-not-now = Dat gaat nu niet. De situatie is intussen veranderd. Bekijk de zaak opnieuw met /{ word-cases }.
saying-note-expected = Schrijf je notitie in woorden. Met /{ word-cancel } laat je het zo.
saying-not-together-now = Jullie zitten nu niet samen. Er is niets opgeschreven of veranderd. Hieronder zie je hoe het nu staat.
saying-adult-expected = Schrijf in enkele woorden wie het is en wanneer die akkoord ging. Met /{ word-cancel } laat je het zo.
saying-colleague-name = Hoe heet de collega die je wil uitnodigen? Een voornaam is genoeg. De andere gespreksleiders en de betrokkenen van de zaak lezen die naam. Met /{ word-cancel } laat je het zo.
saying-edit-not-taken = Een bericht aanpassen verandert hier niets: wat je eerst schreef, blijft staan. Ben je een zaak aan het openen? Dan kan je met /{ word-cancel } opnieuw beginnen.
saying-case-unreadable = Een van je zaken kan ik op dit moment niet lezen. De code is <code>{ $code }</code>. Er is niets gewist. Vraag aan wie kring beheert om <code>kring check</code> te doen, of om een reservekopie terug te zetten. Wie in die zaak iets schrijft, krijgt te horen dat het nu niet kan. Je andere zaken gaan gewoon verder.
saying-no-cases = Je hebt nog geen zaken. Met /{ word-new } open je er een.
saying-let-go = Goed, ik laat het los. Er is niets bewaard van wat je aan het invullen was.
saying-draft-let-go = Goed, ik laat het los. Er is niets bewaard van wat je aan het invullen was. Mijn berichten erover van de laatste twee dagen zijn uit deze chat verwijderd. Verwijder zelf wat ouder is, en wat je zelf schreef.

## Het overzicht

summary =
    <b>Overzicht · { $label }</b>
    { $form } · gemaakt { $moment }
    { $incident }
summary-party = <b>{ $alias }</b> ({ $role }), taal: { $language }
summary-takes-part = <i>Doet mee: { $way }</i>
summary-party-empty = <i>Nog geen antwoorden.</i>
summary-discuss = <b>Nog samen te bespreken:</b> { $topics }
summary-facts = De feiten, zoals elk ze vertelt
summary-says = { $alias } zegt:
summary-overlap = Wat aangeboden én gewenst wordt
summary-overlap-line = · { $item }: aangeboden door { $offered }, gewenst door { $wished }
summary-nothing = <i>Niets.</i>
summary-points = Punten
summary-plan = Plan voor het gesprek
summary-speaker = Wie spreekt eerst? { $alias } koos: ‘{ $choice }’
summary-plan-blanks =
    Wie zit waar: …………………………
    Pauzes: …………………………
    Plaats en tijd: …………………………
summary-programme = Ontwerp van herstelprogramma (voor jou: bespreek eerst met elk wat gedeeld mag worden)
summary-item =
    { $number }. <b>{ $item }</b> — { $list ->
        [wish] gewenst door { $alias }
       *[offer] aangeboden door { $alias }
    }
summary-aspect = { $aspect }: { $answer } <i>({ $sharing })</i>
summary-sign = Om samen af te spreken en te tekenen
summary-sign-about = Wie doet wat, voor wie, tegen wanneer: …………………………
summary-sign-line = { $alias }: …………………………
summary-sign-facilitator = Gespreksleider: …………………………
summary-end = Dit overzicht citeert en somt op. Het bevat geen interpretatie en geen oordeel.

## Knoppen

button-board = Naar mijn zaken
button-mornings = Toch elke ochtend
button-no-mornings = Geen ochtendbericht meer
button-how-long = Hoe lang het blijft
button-stays-hour = Na een uur
button-stays-day = Na 24 uur
button-stays-longest = Na 47 uur
button-look-at-summary = Overzicht bekijken
button-all-cases = Alle zaken
button-closed-cases = Afgesloten zaken
button-show-case = Zaak bekijken
button-show-party = Betrokkene bekijken
button-back-to-case = Terug naar de zaak
button-back-to-party = Terug naar de betrokkene
button-wrong-person = Verkeerde persoon
button-new-link = Nieuwe link
button-right-person = Ja, dat klopt
button-record-adult = Volwassene noteren
button-ask-wish = Wil die zelf meedoen?
button-wants = Ja, wil zelf meedoen
button-wants-not = Nee, of nog niet gevraagd
button-begin-with-link = Link maken
button-sit-together = Samen invullen
button-first-link = Link geven
button-give-link = Link voor { $alias }
button-links = Links geven
button-revoke = Link intrekken
button-seen = Ik heb dit gezien
button-back-again = Ik ben terug
button-read-left = Lezen
button-read-left-by = Schreef iets voor jou
button-off-call = Niet meer op wacht staan
button-figures = Cijfers van nu
button-supervises-not = Niet meer volgen
button-digest-seen = Gezien: { $number }
button-write-to = Kort bericht
button-call-on = Zeggen wanneer ik bel
button-confirm = Bevestigen: iedereen klaar
button-saw-talk = Gezien: wil iemand spreken
button-saw-unsafe = Gezien: voelt zich niet veilig
button-saw-danger = Gezien: gevaar of bedreiging
button-saw-self-harm = Gezien: zichzelf iets aandoen
button-saw-home = Gezien: thuis niet veilig
button-saw-pressure = Gezien: onder druk gezet
button-read-and-confirm = Nalezen en bevestigen
button-decide-further = Verder voorbereiden
button-decide-indirect = Vragen: zonder ontmoeting?
button-decide-asked-for = Vroeg er zelf om: voorleggen
button-talked = Ja, zet de vraag weer open
button-talked-not = Nee, nog niet
button-decide-other = Een andere weg
button-undo = Ja, ongedaan maken
button-undo-not = Nee, zo laten
button-end = Ja, zaak sluiten
button-end-not = Nee, nog niet
button-ending = Afsluiten of wissen
button-close = Zaak afsluiten
button-close-not = Nee, nog niet
button-open-again = Zaak weer openen
button-erase-case = Alles wissen
button-erase-case-not = Nee, niet wissen
button-erase-case-now = Ja, alles wissen
button-decide-stop = Stoppen: zaak sluiten
button-come-back = Over { $days } dagen
button-answers = Antwoorden
button-hear = ▶ { $question } · { $length }
button-points = Open punten
button-summary = Overzicht
button-invite = Collega uitnodigen
button-phases = Deel heropenen
button-clear = { $alias }: { $point }
button-unclear = ↩ { $alias }: { $point }
button-clear-not = Nee, laat het open
button-clear-now = Ja, uitgeklaard
button-clear-undo = Toch niet uitgeklaard
button-admit = Ja, laat binnen
button-refuse = Nee, of ik twijfel
button-ask-remove = Toegang van { $name } wegnemen
button-remove = Ja, toegang wegnemen
button-hand-over = Zaak doorgeven
button-take-over = Ja, ik neem ze over
button-take-over-not = Nee, niet overnemen
button-offer-not = Toch niet doorgeven
button-remove-not = Nee, zo laten
button-page-before = Vorig blad
button-page-after = Volgend blad
button-draft-cancel = Stoppen met invullen
button-draft-more = Nog iemand
button-draft-circle = Toch een kringgesprek
button-draft-open = Zaak openen

# --- Op papier ---

button-brief = Op papier
button-everything = Alle antwoorden
brief-caption =
    Het blad voor de dag, zaak <b>{ $label }</b>. Druk het af of lees het op een groot scherm.

    Alleen voor jou: er staat in wat iemand koos, en wat in het gesprek gebruikt mag worden. Wis of versnipper het na het gesprek. Alle antwoorden staan op een tweede document.
everything-caption =
    Alle antwoorden in zaak <b>{ $label }</b>. Bij elk antwoord staat wat ermee mag gebeuren.

    Alleen voor jou. Wis of versnipper het na het gesprek.
papers-failing = Het document kon nu niet gemaakt worden. Er is niets verloren. In het <b>overzicht</b> lees je hetzelfde in de chat.
