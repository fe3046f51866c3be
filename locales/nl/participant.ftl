# Wat een betrokkene leest en aantikt. Nederlands zoals het in België gesproken wordt.

## Een woord vooraf: wat er net gebeurde

lead-welcome =
    Welkom. Ik ben kring, een computerprogramma dat je helpt om een herstelgesprek voor te bereiden. Zo’n gesprek gaat over wat er gebeurd is en hoe dat hersteld kan worden.{ $about ->
        [no] {""}
       *[yes] {" "}Dit gaat over: { $happened }
    }

    { $readers ->
        [none] Je gespreksleider leest wat je schrijft.
        [one] { $names } leest wat je schrijft.
       *[several] { $names } lezen wat je schrijft.
    } Er zijn { $parts } delen. Samen duurt het ongeveer { $minutes } minuten. Je mag het in stukjes doen.

    Eerst zijn er vier dingen die je moet weten.
lead-welcome-back = Hier ben je weer. Wat je al schreef, is bewaard.
lead-noted = Dank je. Ik heb het opgeschreven.
lead-added = Ik heb het bij je vorige antwoord gezet.
lead-added-to = Ik heb het opgeschreven bij ‘{ $question }’.
lead-corrected = Ik heb je antwoord aangepast bij ‘{ $question }’.
lead-edit-cannot-be-read = Je hebt je bericht bij ‘{ $question }’ aangepast, maar wat er nu staat, kan ik niet lezen. Je antwoord blijft zoals het was. Wil je het veranderen? Zet er dan gewone tekst in, of gebruik /{ word-review }.
lead-nothing-to-correct = Het bericht dat je aanpaste, hoort niet bij een antwoord dat je nu kan veranderen. Alles blijft zoals het was. Met /{ word-review } kan je je antwoorden bekijken en veranderen.
lead-skipped = Goed, we slaan deze vraag over.
lead-put-off = Goed, deze vraag is voor later.
lead-kept = Goed, je antwoord blijft zoals het was.
lead-emptied = Goed, je antwoord is nu leeg. Wat er stond, blijft bewaard als eerdere versie.
lead-words-stay = Wat je hier al schreef, blijft bewaard. Je gespreksleider kan het lezen.
lead-words-added = Ik heb je woorden bewaard. Tik op ‘{ button-done }’ als het klopt. Je mag ook nog een knop kiezen.
lead-words-kept = Ik heb je woorden bewaard. Kies hieronder nog een knop.
lead-cannot-read =
    { $content ->
        [voice] Een spraakbericht kan ik hier niet aannemen. Schrijf het in woorden, of tik op een knop.
        [sticker] Een sticker kan ik niet lezen. Schrijf het in woorden, of tik op een knop.
        [photo] Een foto kan ik niet bekijken. Schrijf in woorden wat je ermee wil zeggen.
        [video] Een video kan ik niet bekijken. Schrijf in woorden wat je ermee wil zeggen.
        [document] Een bestand kan ik niet openen. Schrijf in woorden wat je ermee wil zeggen.
        [contact] Een contact kan ik niet opschrijven. Schrijf het in woorden, liefst zonder familienaam of nummer.
        [location] Een locatie kan ik niet opschrijven. Schrijf het in woorden, liefst zonder adres.
        [forward] Een doorgestuurd bericht schrijf ik niet op. Het kan van iemand anders zijn. Vertel het in je eigen woorden.
        [unreadable] Je bericht kon ik niet lezen. Ik heb er niets van opgeschreven. Stuur je het nog eens, als gewone tekst?
       *[other] Dit kan ik niet lezen. Schrijf het in woorden, of tik op een knop.
    }
lead-voice-kept = Je spraakbericht van { $length } haal ik op voor je gespreksleider. { $written ->
        [yes] Een programma op een computer van de organisatie maakt er ook woorden van. Die lees jij eerst.
       *[no] Zelf luister ik er niet naar.
    } Lukt het niet, dan hoor je het van mij.
lead-voice-too-long = Dit spraakbericht is te lang voor mij. Ik heb het niet bewaard. Het mag vijf minuten duren, en 2 MB groot zijn. Zeg het in stukken, of schrijf het op.
lead-voices-nearly-full = Je hebt al veel ingesproken. Na dit bericht { $left ->
        [one] kan er nog één spraakbericht bij.
       *[other] kunnen er nog { $left } spraakberichten bij.
    } Schrijven kan altijd.
lead-voices-full = Er kunnen geen spraakberichten meer bij. Dit heb ik niet bewaard. Wat je eerder zei, wel. Schrijf het in woorden, of vertel het zelf aan de gespreksleider.
lead-voice-lost =
    { $why ->
        [too-large] Je spraakbericht bij ‘{ $question }’ is te groot: meer dan 2 MB. Ik heb het niet bewaard. Zeg het in stukken, of schrijf het op.
        [no-room] Ik heb nu geen plaats voor je spraakbericht bij ‘{ $question }’. Ik heb het niet bewaard. Schrijf het op, of stuur het later nog eens. Wat je eerder schreef en zei, is er nog.
        [over] Je spraakbericht bij ‘{ $question }’ kon ik niet meer bewaren. Wil je het nog kwijt? Zeg het aan je gespreksleider.
       *[gone] Je spraakbericht bij ‘{ $question }’ kon ik niet ophalen. Ik heb het niet bewaard. Stuur je het nog eens, of schrijf je het op?
    }
aloud-not = Deze vraag kan ik nu niet voorlezen. Ze staat hierboven.
in-words-asked = Je spraakbericht van { $length } bij ‘{ $question }’. Zo begreep ik het:
in-words-is-it-right = Klopt dat? Dan zet ik deze woorden bij je antwoord. Je gespreksleider kan ze lezen, en nog altijd luisteren. Liever niet? Dan blijft het alleen een spraakbericht.
in-words-stands = Deze woorden staan nu bij je antwoord op ‘{ $question }’. Je spraakbericht blijft er ook bij.
in-words-only-voice = Goed. Bij ‘{ $question }’ blijft het een spraakbericht. De woorden zijn weg.
voice-note =
    { $recorded ->
        [owed] spraakbericht, { $length } (wordt nog opgehaald)
       *[here] spraakbericht, { $length }
    }
lead-empty = Er stond geen tekst in je bericht. Schrijf het in woorden, of tik op een knop.
lead-full = Dit antwoord is vol. Je laatste bericht staat er niet meer bij, wat je eerder schreef wel. Wil je het korter opschrijven? Dat kan met /{ word-review }. Je kan het ook zelf aan de gespreksleider vertellen.
lead-preparation-full = Er is geen plaats meer in je voorbereiding. Je laatste bericht staat er niet bij. Wat je eerder schreef wel. Wil je nog iets kwijt? Vertel het zelf aan de gespreksleider.
lead-preparation-nearly-full = Je hebt al veel geschreven. Er is nog plaats, maar niet heel veel meer. Het belangrijkste mag kort.
lead-not-written-paused = Je voorbereiding staat op pauze. Daarom heb ik dit niet opgeschreven. Wil je verder? Tik dan op ‘{ button-resume }’ en stuur het opnieuw.
lead-not-written-stopped = Je voorbereiding is gestopt. Daarom heb ik dit niet opgeschreven. Wil je toch verder? Tik dan op ‘{ button-resume }’ en stuur het opnieuw.
lead-not-written-other-way = Dit heb ik niet opgeschreven, want je voorbereiding stopte. Je gespreksleider bespreekt met jou wat er nu kan. Wil je iemand spreken? Dat kan met de knop.
lead-not-written-who = Dit heb ik niet opgeschreven, want ik vraag eerst of deze uitnodiging voor jou is. Kies hieronder een knop.
lead-not-written-together = Dat heb ik niet opgeschreven: dit vullen jullie samen in.
lead-not-written-before = Dat heb ik niet opgeschreven. Tik eerst op ‘{ button-here }’.
lead-not-written-consent = Dit heb ik niet opgeschreven, want ik vraag eerst of je akkoord gaat. Kies hieronder een knop.
lead-not-written = Dit heb ik niet opgeschreven, want er staat nu geen vraag open. Met /{ word-review } kan je een antwoord veranderen. Wil je iets zeggen aan de gespreksleider? Dat kan met /{ word-help }.
lead-not-written-there = Dit heb ik niet opgeschreven. Je antwoordde op een ouder bericht, en daar kan ik nu niets meer bij schrijven. Wil je een antwoord aanvullen of veranderen? Dat kan met /{ word-review }.
lead-unknown-command = Die opdracht ken ik niet, en ik heb niets opgeschreven. Met /{ word-help } vind je hulp en uitleg.
lead-stale = Die knop hoorde bij een ouder bericht. Hieronder zie je waar je nu bent.
lead-told =
    { $flag ->
        [talk] De gespreksleider krijgt nu bericht dat je iemand wil spreken.
        [unsafe] De gespreksleider krijgt nu bericht dat je je niet veilig voelt.
        [danger] De gespreksleider krijgt nu bericht dat er gevaar of bedreiging is.
        [self-harm] De gespreksleider krijgt nu bericht dat je eraan denkt jezelf iets aan te doen.
        [home] De gespreksleider krijgt nu bericht dat het thuis niet veilig is, of dat een kind gevaar loopt.
        [pressure] De gespreksleider krijgt nu bericht dat iemand je onder druk zet.
       *[other] De gespreksleider krijgt nu bericht.
    } Het uur staat erbij, je eigen woorden niet. Niemand leest hier live mee. Kan je niet wachten? Met /{ word-person } zie je nummers die je kan bellen.
lead-told-in-the-morning =
    { $flag ->
        [talk] De gespreksleider krijgt morgenvroeg om 8 uur bericht dat je iemand wil spreken.
        [unsafe] De gespreksleider krijgt morgenvroeg om 8 uur bericht dat je je niet veilig voelt.
        [pressure] De gespreksleider krijgt morgenvroeg om 8 uur bericht dat iemand je onder druk zet.
       *[other] De gespreksleider krijgt morgenvroeg om 8 uur bericht.
    } Je eigen woorden staan er niet bij. Kan je niet wachten? Met /{ word-person } zie je nummers die je nu kan bellen. Bij gevaar gaat het signaal ook ’s nachts meteen door.
lead-told-nobody = Ik kan de gespreksleider nu niet bereiken. Wat je koos, is bewaard. Reken er niet op dat iemand het snel leest: bel zelf, of vraag iemand om te bellen. Met /{ word-person } zie je nummers.
lead-consent-again = Je was een tijd niet hier. Daarom vraag ik opnieuw of je akkoord gaat. Wat je al schreef, is bewaard.
lead-consent-after-stop = Je was gestopt. Daarom vraag ik opnieuw of je akkoord gaat. Wat je al schreef, is bewaard.
lead-consent-changed = Er is iets veranderd in wat ik je vooraf vertel. Daarom vraag ik opnieuw of je akkoord gaat. Wat je al schreef, is bewaard.
lead-noted-for-you = { $name } noteerde wat jij vertelde. Bij elk antwoord staat: verteld aan { $name }. Lees het na. Je kan alles veranderen. Klopt het, dan kan je het indienen.
told-to =
    { $confirmed ->
        [yes] verteld aan { $name }, zelf nagelezen
       *[no] verteld aan { $name }
    }
lead-role-corrected =
    Je gespreksleider paste aan hoe je betrokken bent. Daardoor krijg je enkele andere vragen. Wat je al antwoordde en nog past, zie je opnieuw: laat het zo, of verander het.{ $gone ->
        [0] {""}
        [one] {" "}Eén antwoord paste niet meer, en is gewist.
       *[other] {" "}{ $gone } antwoorden pasten niet meer, en zijn gewist.
    }
lead-case-again = Je gespreksleider heeft deze voorbereiding weer geopend. Wat je schreef, is bewaard. Je kan verdergaan waar je was.
lead-goes-on-indirectly = De gespreksleider stelt voor om verder te gaan zonder ontmoeting, bijvoorbeeld met een brief. Daarom komen er nog vragen. Je mag ze overslaan, en stoppen kan altijd.
lead-reader-joined = Een collega van je gespreksleider, { $name }, leest voortaan mee met wat je hier schrijft. Heb je daar een vraag over? Stel ze met de knop of met /{ word-person }.
lead-opened-again = De gespreksleider heeft je voorbereiding weer opengezet. Wat je eerder schreef, is bewaard.
lead-gate-opened-again = De gespreksleider heeft deze vraag weer opengezet. Wat je eerder antwoordde, blijft goed. Je mag het veranderen of zo laten.
lead-asked-without-meeting = De gespreksleider heeft een vraag voor jou. Elk antwoord is goed.
lead-still-open =
    { $count ->
        [one] Je hebt nog één vraag staan voor later. Beantwoord ze of sla ze over. Daarna kan je indienen.
       *[other] Je hebt nog { $count } vragen staan voor later. Beantwoord ze of sla ze over. Daarna kan je indienen.
    }
lead-gate-is-closed = Deze vraag kan alleen de gespreksleider weer openzetten. Denk je er nu anders over? Laat het weten met /{ word-person }.
lead-open-again = Je had je voorbereiding al ingediend. Nu is er iets veranderd, en daarom staat ze weer open. Dien ze opnieuw in als het voor jou klopt.
lead-shared =
    { $sharing ->
        [conversation] Dit antwoord mag gebruikt worden in het gesprek.
        [myself] Je wil dit zelf zeggen in het gesprek. Ik heb het opgeschreven.
       *[facilitator] Dit antwoord is alleen voor de gespreksleider.
    }
lead-answer-slipped = Goed, dat antwoord telt niet. Ik laat de gespreksleider weten dat het per ongeluk was. De vraag staat weer open.
lead-share-anew =
    { $sharing ->
        [myself] Dit antwoord zegt nu iets anders. Je had gekozen: ik zeg het zelf. Daarom vraag ik het opnieuw. Kies je niets, dan blijft het bij de gespreksleider.
       *[conversation] Dit antwoord zegt nu iets anders. Je had gekozen: mag in het gesprek. Daarom vraag ik het opnieuw. Kies je niets, dan blijft het bij de gespreksleider.
    }
lead-taken-back = Je antwoord bij ‘{ $question }’ is voorgoed weg, ook wat er eerder stond. Mijn berichten van de laatste twee dagen zijn uit deze chat verwijderd. Wat jij zelf schreef, kan je in de chat verwijderen. Heeft de gespreksleider het al gelezen, dan kan ik dat niet ongedaan maken.
lead-box-closed = Goed. Wat je schreef, is bewaard voor de gespreksleider.
lead-left-corrected = Ik heb aangepast wat je voor de gespreksleider schreef.
lead-help =
    <b>Wat kan je hier doen?</b>
    Je antwoordt in je eigen woorden of met een knop. Een bericht dat je aanpast, past ook je antwoord aan.

    /{ word-start } – verdergaan waar je was
    /{ word-review } – je antwoorden bekijken of veranderen
    /{ word-how } – lezen hoe zo’n gesprek gaat
    /{ word-pause } – pauze nemen en later verdergaan
    /{ word-stop } – stoppen, en bewaren of laten wissen wat je schreef
    /{ word-erase } – meteen alles laten wissen
    /{ word-person } – zeggen dat je iemand wil spreken, en hulplijnen zien
    /{ word-language } – een andere taal kiezen
    /{ word-switch } – naar een ander gesprek gaan, als je er meer dan één hebt
    /{ word-privacy } – lezen wat er met je gegevens gebeurt
    /{ word-mydata } – een kopie van je gegevens krijgen
    /{ word-help } – hulp, en iets laten weten aan de gespreksleider

## Vier dingen vooraf

scene-is-it-you =
    Hallo. Deze uitnodiging is voor { $alias }.

    Ben jij dat?
consent-taking-part =
    <b>Meedoen is vrij</b>

    Je kiest zelf of je meedoet. Je mag elke vraag overslaan of later beantwoorden. Je kan altijd pauzeren of stoppen: met een knop, met /{ word-pause } of met /{ word-stop }. Je hoeft niet te zeggen waarom.

    Wil je deze voorbereiding doen?
consent-readers =
    <b>Wie leest wat?</b>

    { $readers ->
        [none] Je gespreksleider leest wat je schrijft, ook voor je klaar bent.
        [one] { $names } leest wat je schrijft, ook voor je klaar bent.
       *[several] { $names } lezen wat je schrijft, ook voor je klaar bent.
    } Komt er een collega bij, dan zeg ik het je. De andere betrokkenen krijgen hier niets van te zien. Wie kring beheert voor de organisatie, kan een dossier voor de gespreksleider opvragen.

    Bij elk antwoord mag je later kiezen: het mag in het gesprek, of je zegt het zelf. Kies je niets, dan blijft het bij de gespreksleider.

    Begrijp je dit?
consent-limits =
    <b>Wat ik niet kan beloven</b>

    Is er iemand in gevaar? Dan moet de gespreksleider misschien hulp zoeken, ook als jij dat liever niet hebt. Niemand leest hier live mee. Hulplijnen vind je altijd met /{ word-person }.

    Ik ben een programma en begrijp niet wat je schrijft. Een paar heel duidelijke woorden over gevaar herken ik. Dan toon ik hulplijnen, en vraag ik of de gespreksleider het mag weten. Ik vertel nooit iets door zonder jouw tik.

    Dit is een gewone chat. Telegram en wie kring beheert, kunnen er technisch aan. Schrijf dus geen familienamen of adressen.

    Begrijp je dit?
consent-storing =
    <b>Bewaren en wissen</b>

    Ik bewaar je antwoorden voor de gespreksleider, alleen voor dit gesprek. Je kan ze bekijken, veranderen en voorgoed terugnemen met /{ word-review }. Verander je iets, dan bewaar ik ook wat er eerder stond, voor jou en je gespreksleider. In een verslag staat dat niet. Met /{ word-stop } kan je ze op elk moment laten wissen. De berichten in deze chat blijven op Telegram staan tot je de chat zelf verwijdert.

    Is dat goed voor jou?
explained-taking-part =
    <b>Meedoen is vrij, in andere woorden</b>

    Niemand kan je verplichten om hier iets te schrijven. Wil je een vraag niet? Tik op ‘{ button-skip }’. Wil je even niets? Neem pauze. Wil je niet meer? Stop dan. Dat werkt meteen.

    Wil je deze voorbereiding doen?
explained-readers =
    <b>Wie leest wat, in andere woorden</b>

    Wat jij hier schrijft, komt bij { $readers ->
        [none] je gespreksleider
       *[other] { $names }
    }. De ander in dit verhaal ziet het niet. Die weet ook niet hoe ver jij bent. De organisatie kan een dossier opvragen voor de gespreksleider. Wil je dat iets in het gesprek gezegd wordt? Dan kies je dat zelf, per antwoord.

    Begrijp je dit?
explained-limits =
    <b>Wat ik niet kan beloven, in andere woorden</b>

    Ik begrijp niet wat je schrijft: ik ben een programma. De gespreksleider leest het later, en kan dan hulp zoeken, ook zonder jouw ja. Dringend? Bel zelf. Telegram is een bedrijf dat berichten doorgeeft. Dat bedrijf kan er technisch aan.

    Begrijp je dit?
explained-storing =
    <b>Bewaren en wissen, in andere woorden</b>

    Je antwoorden staan op de computer van de organisatie, op slot. Ze dienen alleen voor dit gesprek. Jij kan ze nalezen, veranderen of weghalen. Wil je dat alles weg is? Dat kan altijd.

    Is dat goed voor jou?
consent-answered-yes = Je antwoord: ja
consent-answered-later = Je antwoord: nog niet
consent-answered-no = Je antwoord: nee

## Waar je bent

scene-consent-waits =
    { $reply ->
        [no] Dat is jouw keuze. Ik stel je geen vragen en schrijf niets op. De gespreksleider krijgt te horen dat je nu niet akkoord gaat, verder niets. Denk je er anders over? Tik dan op ‘{ button-go-on }’, nu of later.
       *[later] Dat is goed, er is geen haast. Zolang je niet akkoord gaat, stel ik geen vragen en schrijf ik niets op. Wil je verder? Tik dan op ‘{ button-go-on }’, nu of later.
    }
scene-anything-else =
    { $kept ->
        [first] Genoteerd. Nog iets? Schrijf het er gerust bij. Anders komt straks vanzelf de volgende vraag.
        [joined] Ook genoteerd. Nog iets?
        [spoken] Nog iets? Zeg of schrijf het er gerust bij. Anders komt straks vanzelf de volgende vraag.
       *[waits] Je antwoord bij ‘{ $question }’ staat nog open. Wil je er nog iets bij schrijven?
    }
scene-alone-or-not = Je koos ‘{ $option }’, en ook iets anders. Wat klopt voor jou?
how-it-goes-head = <b>Hoe gaat zo’n gesprek?</b> · { $number } van { $of }
how-it-goes-1 = Je komt samen rond wat er gebeurd is. Dat kan met twee, of in een kring met meer mensen. De gespreksleider is er altijd bij. Je hoeft niet te komen: jij kiest, tot op het laatste moment.
how-it-goes-2 = Er zijn afspraken. Elk spreekt om de beurt. Niemand roept of scheldt. De gespreksleider zorgt daarvoor. Wat gezegd wordt, blijft bij wie er is.
how-it-goes-3 = Eerst vertelt elk wat er gebeurde, en hoe dat was. De ander luistert. Je vertelt alleen wat je wil vertellen.
how-it-goes-4 = Daarna kijk je samen: wie werd geraakt, en wat is er nodig? Wie het aangaat, kan zeggen wat die wil doen. Niemand hoeft sorry te zeggen. Niemand hoeft te vergeven.
how-it-goes-5 = Je mag altijd pauze vragen of stoppen. Je spreekt daarvoor een teken af. Je mag iemand meebrengen die je steunt. Het duurt meestal een uur tot twee uur.
how-it-goes-6 = Zijn jullie het eens over iets? Dan schrijft de gespreksleider dat op. Later bekijkt die met elk hoe het gaat. Wil je liever niemand ontmoeten? Dat mag. Vraag aan de gespreksleider wat er nog kan.
scene-how-it-goes-offered = Je wil eerst horen hoe zo’n gesprek gaat. Dat kan nu al, in zes korte schermen. Met /{ word-how } lees je het later nog eens.
scene-rests = Goed. Je hoeft niets te doen, en er komen geen vragen meer. De gespreksleider leest dat je rust wil. Wil je toch iets laten weten? Dat kan met de knop.
scene-closed-review = Je kan je antwoorden bekijken met de knop of met /{ word-review }.
scene-review =
    <b>Jouw antwoorden</b>
    Tik op een deel om te lezen wat je schreef. Daar kan je een antwoord veranderen en kiezen wat ermee mag gebeuren.
scene-review-line =
    { $phase }: { $given } van { $of } beantwoord{ $skipped ->
        [0] { "" }
       *[other] { " · " }{ $skipped } overgeslagen
    }{ $later ->
        [0] { "" }
       *[other] { " · " }{ $later } voor later
    }
scene-review-under-way = Je voorbereiding is nog bezig. Met ‘{ button-go-on }’ zie je waar je bent.
scene-review-put-off = Bijna klaar: er staan nog vragen voor later. Tik op ‘{ button-laters }’ om ze te beantwoorden of over te slaan. Daarna kan je indienen.
scene-review-can-hand-in = Alle vragen zijn gesteld. Klopt het voor jou? Tik dan op ‘{ button-hand-in }’. De gespreksleider weet dan dat je klaar bent.
scene-review-handed-in = Je voorbereiding is ingediend. Verander je nog iets, dan kan je ze daarna opnieuw indienen.
scene-phase =
    <b>{ $phase }</b>
    Tik op een antwoord om het te veranderen of om te kiezen wat ermee mag gebeuren.
scene-phase-empty = In dit deel heb je nog niets geschreven.
scene-answer = Je kan dit antwoord veranderen of zo laten.
scene-take-back =
    <b>Wil je je antwoord bij ‘{ $question }’ voorgoed terugnemen?</b>
    Kring bewaart er dan niets meer van, ook niet wat er eerder stond. Berichten van de laatste twee dagen gaan weg uit deze chat en uit die van de gespreksleider. De gespreksleider weet dat je iets terugnam, niet wat.
sharing-ask = Wat mag er met dit antwoord gebeuren?
scene-sharing = <b>Wat mag gedeeld worden?</b> Zin { $number } van { $of }.
scene-review-can-share = Wil je eerst kiezen wat in het gesprek gebruikt mag worden? Kies je niets, dan blijft alles voor de gespreksleider.
scene-card = <b>Mijn kaart</b>
card-say = Dit wil ik zeggen
card-ask = Dit wil ik vragen
card-stop = Mijn teken om te stoppen
card-beside = Wie er bij mij is
card-empty = Nog niet ingevuld. Je kan dit met je gespreksleider bespreken.
card-end = Deze kaart is voor jou. Je mag ze meenemen naar het gesprek.
card-file = mijn-kaart
card-title = Mijn kaart
card-caption = Je kaart als blad, om af te drukken en mee te nemen. Wie het bestand krijgt, kan alles lezen wat erop staat.
card-failing = Je kaart kon nu niet als blad gemaakt worden. Er is niets verloren. In de chat lees je ze met de knop <b>{ button-card }</b>.
card-room = Wat ik nog wil onthouden
card-room-line = Plaats om te schrijven
scene-handed-in =
    Dank je. Je voorbereiding is ingediend. De gespreksleider weet dat je klaar bent en laat je weten hoe het verdergaat.

    Je kan je antwoorden nog altijd bekijken of veranderen met /{ word-review }.
scene-paused =
    Je voorbereiding staat op pauze. Wat je schreef, is bewaard. De gespreksleider ziet dat je pauzeert, niet waarom.

    Neem je tijd. Tik op ‘{ button-resume }’ als je verder wil.
scene-paused-and-asked =
    { scene-paused }

    Zal ik je er één keer aan herinneren? Dat doe ik op een van de volgende dagen, tussen 16 en 20 uur, zonder geluid.
scene-reminder = Dag. Je vroeg een berichtje om verder te gaan. Er is geen haast, en je hoeft niets.
lead-will-remind = Goed. Ik stuur je één berichtje, op een van de volgende dagen tussen 16 en 20 uur.
lead-no-reminders = Goed. Ik stuur je geen herinnering.
scene-stop-menu =
    Jij kiest. Je hoeft niet te zeggen waarom. De gespreksleider krijgt alleen te horen wat je kiest.

    <b>{ button-pause }</b>: alles blijft bewaard en je gaat verder wanneer je wil.
    <b>{ button-stop-keep }</b>: je trekt je toestemming in en ik stel geen vragen meer. Wat je schreef, blijft voor de gespreksleider.
    <b>{ button-stop-erase }</b>: ik stel geen vragen meer en wis wat je schreef.
scene-stopped =
    Je bent gestopt en je toestemming is ingetrokken. Ik stel geen vragen meer. Wat je schreef, blijft bewaard voor de gespreksleider, die weet dat je gestopt bent.

    Wil je toch verder? Tik dan op ‘{ button-resume }’. Wil je alles laten wissen? Dat kan met /{ word-stop }.
scene-erase-confirm =
    <b>Wil je alles laten wissen?</b>
    Al je antwoorden in deze voorbereiding gaan weg. Dat kan daarna niet meer hersteld worden. De gespreksleider krijgt te horen dat je gestopt bent en alles liet wissen, niet waarom. Gaf je een signaal dat nog niemand zag? Dan blijft alleen dat staan, tot iemand het gezien heeft: welk signaal, je schuilnaam en het uur. Wil je zelf iets bewaren? Vraag dan eerst een kopie, met de knop.
scene-erased =
    Het is gewist. Kring bewaart in deze voorbereiding geen enkel antwoord van jou meer. De gespreksleider weet dat je gestopt bent. Wat die al gelezen heeft, kan ik niet ongedaan maken. Een signaal dat nog niemand zag, blijft staan tot iemand het gezien heeft: welk signaal, je schuilnaam en het uur.

    Mijn berichten hierover van de laatste twee dagen zijn uit deze chat verwijderd. Oudere berichten, en wat jij zelf schreef, blijven op Telegram staan tot je de chat verwijdert. Dat doe je zo: tik bovenaan in de chat op het menu en kies ‘Chat verwijderen’. Vink dan aan: ook voor kring. Op een iPhone veeg je de chat in je lijst met chats naar links.

    Wil je later toch opnieuw beginnen? Vraag dan een nieuwe link aan de gespreksleider.
scene-talk-menu =
    <b>Hulp is dichtbij</b>
    Tik op wat voor jou klopt. De gespreksleider krijgt dan meteen bericht: wat je aantikte en om hoe laat, niet wat je schreef. ‘{ button-flag-home }’ mag ook over een kind gaan dat je kent.

    Niemand leest hier live mee. Ben je in gevaar, of kan je niet wachten? Bel dan een van de nummers hieronder.
scene-help-screen =
    <b>Wat heb je nodig?</b>
    Tik op wat voor jou klopt. { $name } krijgt dan bericht: wat je aantikte en om hoe laat, niet wat je schreef. ‘{ button-flag-home }’ mag ook over een kind gaan dat je kent.

    Bij gevaar, thuis niet veilig, of als je jezelf iets wil aandoen, gaat het meteen door, ook ’s nachts. Het andere wacht ’s nachts tot 8 uur. Niemand leest hier live mee. Kan je niet wachten? Bel of chat dan nu.
scene-heard =
    { $flag ->
        [self-harm] Wat je schrijft, is zwaar om alleen te dragen. Je hoeft dat ook niet.
        [home] Je schrijft dat het thuis niet veilig is. Dat is niet jouw schuld.
       *[other] Je schrijft over geweld of bedreiging. Dat is niet jouw schuld.
    }

    Ik ben een programma en begrijp niet wat je schrijft. Ik herken alleen een paar woorden. Mag { $name } weten dat het nu niet goed gaat? Zonder jouw tik vertel ik niets door.
scene-hard =
    Dank je om dat te zeggen. Het mag moeilijk zijn. Er komt nu geen vraag.

    { $name } krijgt in het bericht van de dag te lezen dat het moeilijk was. Wat helpt jou nu?
scene-resting = Neem even de tijd. Drink iets, kijk uit het raam, adem rustig uit. Er komt niets tot jij op ‘{ button-go-on }’ tikt.
scene-not-told = Goed. Ik vertel niets door. Wat je schreef, staat waar je het schreef. Je kan altijd bellen of chatten, ook zonder dat iemand van dit gesprek het weet.
scene-box = Schrijf hier wat { $name } mag weten. Het mag in meer dan één bericht. Het is geen antwoord op een vraag, en niemand leest hier live mee.
scene-box-kept = Bewaard voor { $name }. Nog iets?
scene-raised =
    De gespreksleider krijgt nu bericht { $flag ->
        [talk] dat je iemand wil spreken
        [unsafe] dat je je niet veilig voelt
        [danger] dat er gevaar of bedreiging is
        [self-harm] dat je eraan denkt jezelf iets aan te doen
        [home] dat het thuis niet veilig is, of dat een kind gevaar loopt
        [pressure] dat iemand je onder druk zet
       *[other] van wat je aantikte
    }. Het uur staat erbij, je eigen woorden niet.

    { $flag ->
        [talk] Niemand leest hier live mee, dus het kan even duren. Kan je niet wachten? Met /{ word-person } zie je nummers die je kan bellen.
        [pressure] Niemand leest hier live mee, dus het kan even duren. Je hoeft niets te doen wat je niet wil. Voel je je bedreigd? Bel dan een van de nummers hieronder.
        [self-harm] Niemand leest hier live mee. Wacht niet op een antwoord. Bel nu een van de nummers hieronder, of ga naar iemand die je vertrouwt. Je hoeft dit niet alleen te dragen.
        [danger] Niemand leest hier live mee. Wacht niet op een antwoord: bel nu een van de nummers hieronder. Ga, als het kan, naar een veilige plek of naar iemand die je vertrouwt.
       *[other] Niemand leest hier live mee, dus het kan even duren. Is het dringend, of ben je bang? Bel dan nu een van de nummers hieronder, of ga naar iemand die je vertrouwt.
    }
scene-raised-for-morning =
    Het is nacht. De gespreksleider krijgt om 8 uur bericht { $flag ->
        [talk] dat je iemand wil spreken
        [unsafe] dat je je niet veilig voelt
        [pressure] dat iemand je onder druk zet
       *[other] van wat je aantikte
    }. Je eigen woorden staan er niet bij.

    Kan je niet wachten? Bel dan een van de nummers hieronder, of ga naar iemand die je vertrouwt. Ben je in gevaar? Tik op ‘{ button-talk }’: gevaar geef ik ook ’s nachts meteen door.
scene-unheard =
    Ik kan de gespreksleider nu niet bereiken. Je signaal is bewaard en vertrekt zodra het kan, maar reken daar niet op.

    Wacht niet op een antwoord. Bel zelf naar de organisatie, naar iemand die je vertrouwt, of naar een van de nummers hieronder.
scene-seen-by = { $name } heeft dit gezien, om { $clock }. Kan je niet wachten? Met /{ word-person } zie je nummers die je kan bellen.
scene-note-waits = { $name } heeft een bericht voor je.
scene-note = <b>{ $name }</b> schreef je, { $moment }:
scene-note-call = Ik bel je: { $moment }.
scene-note-one-way = Antwoorden kan je hier niet. Wil je iets laten weten? Dat kan met de knop hieronder.
scene-stand-in = { $away } is er even niet. { $name } volgt nu jouw voorbereiding op. { $name } leest wat je schrijft en krijgt je signalen.
scene-taken-over = { $name } neemt jouw voorbereiding over van { $away }. { $name } leest wat je schrijft en wat je al schreef, en krijgt je signalen. { $away } leest er niets meer van. Wil je { $name } eerst spreken? Laat het weten met de knop.
scene-back-again = { $name } is er weer, en volgt jouw voorbereiding opnieuw zelf op.
scene-slipped = Goed. De gespreksleider krijgt nu ook bericht dat dit per ongeluk was. Het kan zijn dat die toch even vraagt hoe het gaat.
scene-was-it-a-slip = Was je antwoord bij ‘{ $question }’ per ongeluk? Dan kan je het nog vijf minuten terugnemen. De gespreksleider leest dat ook.
scene-elsewhere = Er is nieuws in dit gesprek.
scene-not-theirs = Dank je om het te zeggen. Dan is deze link niet voor jou, en je kan dit gesprek verwijderen. Ik heb niets van jou bewaard. Wie de link gaf, krijgt bericht dat hij bij iemand anders kwam.
scene-not-for-you = Deze link was voor iemand anders bedoeld. Dat is niet jouw fout. Wat je hier antwoordde, is gewist en ik stel je geen vragen meer. Mijn berichten hierover van de laatste twee dagen zijn uit deze chat verwijderd. De rest gaat weg als jij de chat verwijdert. Heb je een vraag? Stel ze aan wie je de link gaf.
scene-ended =
    De gespreksleider heeft deze voorbereiding afgesloten. Je hoeft niets meer te doen. De gespreksleider kan je vertellen hoe het verdergaat.

    { $day ->
        [none] Wat je schreef, wordt later gewist. Wil je dat nu al? Dat kan met de knop hieronder.
       *[other] Wat je schreef, wordt gewist op { $day }. Wil je dat nu al? Dat kan met de knop hieronder.
    }

    Heb je vragen? Neem dan contact op met de gespreksleider.
scene-other-way =
    Je voorbereiding stopt hier. { $readers ->
        [none] Je gespreksleider bespreekt met jou wat er nu kan.
        [one] { $names } bespreekt met jou wat er nu kan.
       *[several] { $names } bespreken met jou wat er nu kan.
    } Je hoeft zelf niets te doen.

    Wat je schreef, is bewaard voor je gespreksleider. Wil je alles laten wissen? Dat kan met de knop.
scene-left-out =
    Je doet niet mee aan dit gesprek. Dat zegt niets over jou. Je hoeft niets meer te doen, en er komen geen vragen meer.

    Wat je schreef, wordt niet meer getoond. Wil je alles laten wissen? Dat kan met de knop.{ $readers ->
        [none] {" "}Heb je vragen? Stel ze aan je gespreksleider.
       *[other] {" "}Heb je vragen? Stel ze aan { $names }.
    }
scene-ended-for-other-way =
    Je voorbereiding stopt hier. { $readers ->
        [none] Je gespreksleider bespreekt met jou wat er nu kan.
        [one] { $names } bespreekt met jou wat er nu kan.
       *[several] { $names } bespreken met jou wat er nu kan.
    } Je hoeft zelf niets te doen.

    { $day ->
        [none] Wat je schreef, wordt later gewist. Wil je dat nu al? Dat kan met de knop hieronder.
       *[other] Wat je schreef, wordt gewist op { $day }. Wil je dat nu al? Dat kan met de knop hieronder.
    }
scene-case-erased =
    De gespreksleider heeft deze voorbereiding stopgezet en alles gewist. Kring bewaart geen enkel antwoord van jou meer. Je hoeft niets meer te doen.

    Mijn berichten hierover van de laatste twee dagen zijn uit deze chat verwijderd. Oudere berichten, en wat jij zelf schreef, blijven op Telegram staan tot je de chat verwijdert. Dat doe je zo: tik bovenaan in de chat op het menu en kies ‘Chat verwijderen’. Vink dan aan: ook voor kring. Op een iPhone veeg je de chat in je lijst met chats naar links.

    Heb je vragen? Neem dan contact op met de gespreksleider.

## Samen invullen

together-head = Samen met { $alias }
scene-are-you-here =
    Dag { $alias }. Dit is de telefoon van je gespreksleider. Jullie vullen dit samen in, scherm na scherm. Jij zegt wat er komt te staan. Overslaan en stoppen mag altijd.

    Ben jij erbij?
scene-how-much-together =
    Je kan dit samen met { $name } invullen. De vraag komt dan op de telefoon van { $name }, als jullie bij elkaar zitten. Jij zegt wat er komt te staan.

    Wat wil je samen doen?
scene-together =
    { $now ->
        [yes] { $much ->
            [question] Jullie vullen deze vraag nu samen in, op de telefoon van { $name }.
           *[everything] Jullie vullen de vragen nu samen in, op de telefoon van { $name }.
        }
       *[no] { $much ->
            [question] Goed. { $name } leest dat je één vraag samen wil invullen.
           *[everything] Goed. { $name } leest dat je de vragen samen wil invullen.
        } Spreek af wanneer jullie bij elkaar zitten. Tot dan stel ik hier geen vragen.
    } Wil je toch liever alleen verder? Dat kan met de knop.
scene-erased-together =
    Het is gewist. Kring bewaart in deze voorbereiding geen enkel antwoord van jou meer. Mijn berichten hierover van de laatste twee dagen zijn uit deze chat verwijderd. Wat ouder is, en wat hier geschreven werd, verwijdert je gespreksleider zelf.

    Wil je later toch opnieuw beginnen? Zeg het dan aan je gespreksleider.
filled-in-together = samen ingevuld met { $name }

## Rond een vraag

may-ask-a-lawyer = Er is politie of een rechtbank bij betrokken. Wat je hier antwoordt, kan daar meetellen. Je mag eerst een advocaat vragen, en later verdergaan.
progress = { $phase } · deel { $part } van { $parts }
answered-given = Opgeschreven
answered-skipped = Overgeslagen
answered-later = Voor later
earlier-answer = Dit antwoordde je eerder:
earlier-is-added-to = Wat je nu schrijft, komt erbij.
earlier-is-replaced = Wat je nu schrijft, komt in de plaats.
written-so-far = Dit schreef je al:
choose-several = Je kan meer dan één knop kiezen. Tik daarna op ‘{ button-done }’.
choose-then-and-now = Tik één keer voor toen (◐), twee keer voor nu (◑), drie keer voor allebei (●). Nog eens, en het is weg. Tik daarna op ‘{ button-done }’.
chosen-then = Toen: <b>{ $options }</b>
chosen-now = Nu: <b>{ $options }</b>
said-of =
    { $when ->
        [then] { $option } toen
        [now] { $option } nu
       *[both] { $option } toen en nu
    }
own-words-welcome = Je mag ook in je eigen woorden antwoorden.

state-given = beantwoord
state-skipped = overgeslagen
state-later = voor later
state-again = nog eens te bekijken
state-choosing = nog niet klaar
state-unconfirmed = niet bevestigd met een knop

sharing-facilitator = alleen voor de gespreksleider
sharing-conversation = mag in het gesprek
sharing-myself = ik zeg het zelf

short-follow-up = { $item }: { $aspect }

## Knoppen

button-here = Ja, ik ben erbij
button-stand-up = Stoppen voor nu
button-together = Samen met { $name }
button-together-for-question = Alleen deze vraag
button-together-for-everything = Alle vragen
button-alone = Toch alleen verder
button-explain = Leg uit
button-understood = Ja, ik begrijp het
button-how = Hoe verloopt dat?
button-how-next = Verder lezen
button-skip = Overslaan
button-later = Later
button-back = Terug
button-settle-alone = Alleen ‘{ $option }’
button-settle-others = Zonder ‘{ $option }’
button-settle-both = Allebei klopt
button-aloud = ▶ Voorlezen
button-in-words = Juist
button-only-voice = Liever niet
button-next = Volgende vraag
button-belonged-before = Bij de vorige vraag
button-keep = Zo laten
button-empty = Leegmaken
button-done = Klaar
button-pause-or-stop = Pauze of stoppen
button-talk = Hulp of praten
button-resume = Verdergaan
button-remind-once = Ja, één keer
button-remind-no = Nee, dank je
button-remind-again = Nog één keer
button-remind-no-more = Geen berichtje meer
button-pause = Pauze nemen
button-stop-keep = Stoppen en bewaren
button-stop-erase = Stoppen en wissen
button-erase-all = Alles laten wissen
button-erase = Ja, alles wissen
button-copy-first = Eerst een kopie
button-erase-not = Nee, niet wissen
button-go-on = Verdergaan
button-review = Mijn antwoorden
button-round = Kies wat gedeeld mag
button-round-end = Naar het overzicht
button-card = Mijn kaart
button-card-paper = Op papier
button-hand-in = Indienen
button-laters = Vragen voor later
button-change = Antwoord veranderen
button-read-note = Lezen
button-tell = Ja, laat het { $name } weten
button-do-not-tell = Nee
button-go-on-short = Verder
button-box = Iets voor { $name }
button-box-done = Klaar
button-box-not = Toch niet
button-commands = Wat kan je hier?
button-rest = Even rusten
button-talk-first = Spreek eerst met mij
button-slip = Dat was per ongeluk
button-take-back = Voorgoed terugnemen
button-take-back-not = Nee, laten staan
button-take-back-yes = Ja, voorgoed weg
button-all-phases = Alle delen

button-it-is-me = Ja, dat ben ik
button-not-me = Nee
button-consent-yes = Ja
button-consent-later = Nog niet
button-consent-no = Nee

button-flag-talk = Met iemand praten
button-flag-unsafe = Ik voel me onveilig
button-flag-danger = Gevaar of bedreiging
button-flag-self-harm = Mezelf iets aandoen
button-flag-home = Thuis niet veilig
button-flag-pressure = Iemand zet druk

button-share-facilitator = Enkel gespreksleider
button-share-conversation = Mag in het gesprek
button-share-myself = Ik zeg het zelf
