# De gids kort: elke vraag, elke keuze, elk deel. Nederlands zoals het in België gesproken wordt.
# $role: harmed, responsible, mutual, supporter of affected. $age: under13, from13, from16 of adult.

## De gids, waar een gespreksleider kiest

guide-name = Kort
guide-about = Het nodige. Wat overblijft, bespreek je samen.

## De delen

phase-facts = Feiten
phase-facts-opening =
    { $role ->
        [supporter] Eerst gaat het over wat je er zelf van weet.
        [affected] Eerst gaat het over wat je er zelf van weet.
       *[other] Eerst gaat het over wat er gebeurde. Je vertelt alleen wat je wil vertellen.
    }
phase-experience = Beleving
phase-experience-opening =
    { $role ->
        [responsible] Nu gaat het over gevoelens: die van jou en die van anderen. Geen enkel antwoord is fout.
       *[other] Nu gaat het over hoe jij dit beleefde. Geen enkel antwoord is fout.
    }
phase-responsibility =
    { $role ->
        [harmed] Wat jij nodig hebt
        [supporter] Meedoen
        [affected] Meedoen
       *[other] Verantwoordelijkheid
    }
phase-responsibility-opening =
    { $role ->
        [harmed] Nu gaat het over wat jij nodig hebt, en of je het gesprek wil.
        [mutual] Nu gaat het over jouw aandeel, en over wat jij zelf nodig hebt.
        [responsible] Nu gaat het over jouw aandeel, en over wat jij daarmee wil doen.
       *[other] Nu gaat het over het gesprek, en of je erbij wil zijn.
    }
phase-commitment = Herstellen
phase-commitment-opening =
    { $role ->
        [harmed] Nu gaat het over herstellen: wat zou jou helpen? Er ligt nog niets vast.
        [mutual] Nu gaat het over herstellen: wat kan jij doen, en wat zou jou helpen? Er ligt nog niets vast.
       *[other] Nu gaat het over herstellen: wat kan jij doen? Er ligt nog niets vast.
    }
phase-practical = Het gesprek
phase-practical-opening = Tot slot gaat het over het gesprek zelf.

## De vragen

question-happened =
    { $role ->
        [supporter] Wat heb je zelf gezien of gehoord? Was je er niet bij? Vertel dan van wie je het hoorde.
        [affected] Wat heb je zelf gezien of gehoord? Was je er niet bij? Vertel dan van wie je het hoorde.
       *[other] Wat is er gebeurd? Vertel het in je eigen woorden. Je hoeft niet alles te vertellen.
    }
question-thinking = Wat dacht je op dat moment?
question-touched =
    { $role ->
        [supporter] Hoe heeft dit jou zelf geraakt?
        [affected] Hoe heeft dit jou geraakt? Wat veranderde er voor jou?
       *[other] Hoe heeft dit je geraakt, toen en daarna?
    }
question-others-touched =
    { $role ->
        [responsible] Wie werd er geraakt, denk je? En hoe? Een voornaam of ‘mijn broer’ is genoeg.
       *[other] Wie werd er nog door geraakt? Een voornaam of ‘mijn broer’ is genoeg.
    }
question-feelings = Welke gevoelens had je toen? En welke heb je nu?
question-say-and-listen = Kan je in het gesprek zeggen hoe dit voor jou was? En kan je luisteren naar de ander?
question-experience-check = Hoe gaat het nu met je?
question-part =
    { $role ->
        [mutual] Wat is jouw aandeel in wat er gebeurde? Je hoeft alleen over jezelf te spreken.
       *[other] { $age ->
            [under13] Wat deed jij zelf?
           *[other] Wat is jouw aandeel in wat er gebeurde?
        }
    }
question-willing =
    { $age ->
        [under13] Wil je zeggen wat jij deed, en helpen om het goed te maken? Kies wat voor jou klopt.
       *[other] Wil je verantwoordelijkheid opnemen voor jouw aandeel? Kies wat voor jou klopt.
    }
question-willing-yes = Waarvoor wil je verantwoordelijkheid opnemen? En hoe zou je dat zeggen tegen de ander?
question-willing-partly = Waarvoor wel? En waarvoor niet?
question-willing-differently = Wat zie jij anders? Vertel het zoals het voor jou was.
question-willing-not-yet = Wat zou jou helpen? Bijvoorbeeld tijd, uitleg, of eerst met iemand praten.
question-talk-first = Wil je eerst met de gespreksleider praten?
question-willing-no = Wil je iets zeggen bij je nee? Het hoeft niet.
question-grip =
    { $age ->
        [under13] Wat heb jij nodig om je weer goed te voelen? Bijvoorbeeld rust, of iemand naast je.
       *[other] Wat heb jij nodig om je weer sterker te voelen, en weer zelf te kiezen?
    }
question-whose-idea = Wiens idee is het dat je meedoet? Elk antwoord is goed.
question-take-part =
    { $role ->
        [harmed] Wil je dit gesprek? Jij kiest. Elk antwoord is goed.
        [supporter] Wil je erbij zijn in het gesprek? Elk antwoord is goed.
       *[other] Wil je meedoen aan het gesprek? Elk antwoord is goed.
    }
question-without-meeting = Wil je meedoen zonder de ander te ontmoeten? Het kan met een brief, of de gespreksleider brengt iets over. Zeg je nee, dan blijft alles zoals het is.
question-take-part-not-yet = Wat heb je eerst nodig? Je mag het ook in je eigen woorden schrijven.
question-take-part-no =
    { $role ->
        [harmed] Is er iets anders dat jou kan helpen? Je hoeft niets te kiezen.
       *[other] Is er iets anders dat jij wel wil? Je hoeft niets te kiezen.
    }
question-offers = Wat wil je aanbieden? Bij elke keuze vraag ik daarna wat je precies bedoelt.
question-helps = Wat zou jou helpen? En wat zeker niet?
question-wishes = Wat zou jij graag willen? Bij elke keuze vraag ik daarna wat je precies bedoelt.
question-do-yourself = Is er iets dat jij zelf wil doen, zodat het weer beter gaat? Het hoeft niet.
question-way-without = Hoe wil je het liefst meedoen? Je hoeft niemand te ontmoeten.
question-let-know = Wat wil je de ander of de anderen laten weten?
question-what-if = Stel: de ander zegt niet wat jij hoopt. Wat dan?
question-worries =
    { $role ->
        [supporter] Waarover maak je je zorgen? En waarover mag het niet gaan?
        [affected] Waarover maak je je zorgen? En waarover mag het niet gaan?
       *[other] Waar ben je bang voor? En waarover mag het niet gaan? De gespreksleider leest dit.
    }
question-safe = Hoe veilig voel je je als je hieraan denkt? Je mag dit later veranderen. Kies je ‘{ option-unsafe }’, dan laat ik dat meteen weten aan de gespreksleider.
question-supporter = Wil je iemand naast je die je steunt?
question-carry =
    { $role ->
        [supporter] Hoe kan jij steun geven, en de ander toch zelf laten spreken?
       *[other] Wat kan jij doen om te helpen?
    }

## Wat gekozen werd, concreet maken
## $list: offers of wishes. $item: wat er op de gekozen knop staat.

aspect-what =
    { $list ->
        [wishes] ‘{ $item }’: wat wil je precies?
       *[offers] ‘{ $item }’: wat wil je precies doen?
    }

## De keuzes

option-angry = Boos
option-afraid = Bang
option-sad = Verdrietig
option-ashamed = Beschaamd
option-guilty = Schuldig
option-hurt = Gekwetst
option-powerless = Machteloos
option-lonely = Alleen
option-relieved = Opgelucht
option-calm = Rustig
option-nothing = Niets
option-unknown = Geen idee
option-say-and-listen-both = Ja, allebei
option-say-and-listen-with-help = Met hulp
option-say-and-listen-say = Alleen zeggen
option-say-and-listen-listen = Alleen luisteren
option-say-and-listen-not-yet = Nog niet
option-good = Goed
option-okay = Gaat wel
option-hard = Moeilijk
option-talk = Met iemand praten
option-willing-yes = Ja
option-willing-partly = Voor een deel
option-willing-differently = Zie ik anders
option-willing-not-yet = Nog niet
option-willing-no = Nee
option-talk-first-talk = Ja, ik wil praten
option-talk-first-no-talk = Nee, nu niet
option-willing-no-not-me = Ik was het niet
option-willing-no-afraid = Ik ben bang
option-willing-no-too-soon = Het is te vroeg
option-willing-no-unfair = Het is oneerlijk
option-willing-no-advice = Raad vragen
option-willing-no-rather-not-say = Dat zeg ik niet
option-whose-idea-own = Mijn idee
option-whose-idea-together = Samen beslist
option-whose-idea-must = Ik moet
option-take-part-yes = Ja
option-take-part-not-yet = Nog niet
option-take-part-no = Nee
option-without-meeting-yes = Ja, op afstand
option-without-meeting-no = Nee
option-take-part-not-yet-how-it-goes = Horen hoe het gaat
option-take-part-not-yet-time = Tijd
option-take-part-not-yet-talk = Eerst iemand spreken
option-take-part-not-yet-support = Iemand naast mij
option-take-part-no-someone-to-talk = Iemand spreken
option-take-part-no-letter = Liever een brief
option-take-part-no-hear-how-it-goes = Nieuws krijgen
option-take-part-no-rest = Ik wil nu rust
option-take-part-no-nothing-now = Nu niets
option-offers-apologise = Excuses maken
option-offers-pay = Schade goedmaken
option-offers-friends = Weer vrienden
option-offers-distance = Contactafspraken
option-offers-group = Voor de groep
option-offers-own = Eigen voorstel
option-wishes-apologise = Excuses krijgen
option-wishes-pay = Schade hersteld
option-wishes-friends = Weer vrienden
option-wishes-distance = Contactafspraken
option-wishes-group = Voor de groep
option-wishes-own = Eigen voorstel
option-way-without-indirect = Via gespreksleider
option-way-without-letter = Met een brief
option-way-without-representative = Via iemand anders
option-what-if-cope = Dat gaat wel
option-what-if-pause = Dan wil ik pauze
option-what-if-help = Dan wil ik hulp
option-what-if-unsure = Weet ik nog niet
option-safe = Veilig
option-rather-safe = Eerder veilig
option-rather-unsafe = Eerder onveilig
option-unsafe = Onveilig
option-supporter-have = Ja, ik heb iemand
option-supporter-looking = Ja, ik zoek nog
option-supporter-none = Nee, alleen is goed
option-apologise = Excuses
option-distance = Afspraken over contact
option-own = Een eigen voorstel
option-pay = Vergoeden of herstellen
option-friends = Weer vrienden worden
option-group = Iets voor de groep

## Wat een antwoord aan een poort teweegbrengt
## -lead: wat de betrokkene meteen leest. -closed: waar die daarna is. -notice: wat de gespreksleider meteen leest.
## -progress: hoe het op het bord staat. -point en -own-point: het punt, voor de gespreksleider en in de eigen kopie.

gate-willing-yes-lead = Dank je. Ik heb het opgeschreven.
gate-willing-partly-lead = Dank je om dat te zeggen. De gespreksleider krijgt te horen dat je ‘voor een deel’ koos.
gate-willing-partly-notice = Antwoord op ‘Wil je verantwoordelijkheid opnemen?’: voor een deel. De voorbereiding gaat verder. Het staat bij de open punten.
gate-willing-differently-lead = Je hoeft hier geen ja te zeggen. De gespreksleider krijgt te horen dat jij het anders ziet.
gate-willing-differently-closed = Jij ziet het anders, en dat is nu genoteerd. De gespreksleider neemt contact met je op om naar jou te luisteren. Tot dan stel ik geen vragen meer.
gate-willing-differently-notice = Antwoord op ‘Wil je verantwoordelijkheid opnemen?’: ik zie het anders. De voorbereiding wacht op jou.
gate-willing-differently-progress = wacht op jouw beslissing (verantwoordelijkheid: ziet het anders)
gate-willing-not-yet-lead = Je mag je tijd nemen. De gespreksleider krijgt te horen dat je ‘nog niet’ koos.
gate-willing-not-yet-closed = Ik stel voor nu geen vragen meer. De gespreksleider neemt contact met je op en bekijkt met jou wat kan helpen. Er is geen haast.
gate-willing-not-yet-notice = Antwoord op ‘Wil je verantwoordelijkheid opnemen?’: nog niet. Er is meer voorbereiding nodig. De voorbereiding wacht op jou.
gate-willing-not-yet-progress = wacht op jouw beslissing (verantwoordelijkheid: nog niet)
gate-willing-no-lead = Dank je om dat te zeggen. Kring doet niets met je nee, behalve het doorgeven. De gespreksleider bespreekt met jou wat er nu kan.
gate-willing-no-closed = Je hoeft nu niets meer te doen. De gespreksleider neemt contact met je op en bekijkt met jou wat past.
gate-willing-no-notice = Antwoord op ‘Wil je verantwoordelijkheid opnemen?’: nee. De voorbereiding wacht op jou.
gate-willing-no-progress = wacht op jouw beslissing (verantwoordelijkheid: nee)
gate-willing-point-partly = verantwoordelijkheid opnemen: voor een deel
gate-willing-point-facts-disputed = ziet de feiten anders
gate-willing-point-more-preparation = meer voorbereiding nodig
gate-willing-point-refused = verantwoordelijkheid opnemen: nee
gate-willing-own-point-partly = verantwoordelijkheid opnemen: voor een deel
gate-willing-own-point-facts-disputed = je ziet de feiten anders
gate-willing-own-point-more-preparation = meer voorbereiding
gate-willing-own-point-refused = je antwoord over verantwoordelijkheid opnemen
gate-take-part-yes-lead = Dank je. Ik heb het opgeschreven.
gate-take-part-not-yet-lead =
    { $role ->
        [harmed] Neem de tijd die je nodig hebt. Jij kiest of en wanneer. De gespreksleider krijgt te horen dat je ‘nog niet’ koos.
       *[other] Je mag je tijd nemen. De gespreksleider krijgt te horen dat je ‘nog niet’ koos.
    }
gate-take-part-not-yet-closed = Ik stel voor nu geen vragen meer. De gespreksleider neemt contact met je op en bekijkt met jou wat je nodig hebt. Er is geen haast.
gate-take-part-not-yet-notice = Antwoord op ‘Wil je dit gesprek?’: nog niet. Er is meer voorbereiding nodig. De voorbereiding wacht op jou.
gate-take-part-not-yet-progress = wacht op jouw beslissing (dit gesprek: nog niet)
gate-take-part-no-lead =
    { $role ->
        [harmed] Dat is jouw keuze, en die telt. Ik probeer je niet te overtuigen. De gespreksleider krijgt te horen dat je dit gesprek niet wil.
       *[other] Dank je, dat is duidelijk. Meedoen is vrij. Kring doet niets met je nee, behalve het doorgeven.
    }
gate-take-part-no-closed =
    { $role ->
        [harmed] Je hoeft niets meer te doen. De gespreksleider neemt contact met je op om te horen wat jij nodig hebt, niet om je te overtuigen.
       *[other] Je hoeft nu niets meer te doen. De gespreksleider neemt contact met je op en bekijkt met jou wat past.
    }
gate-take-part-no-notice = Antwoord op ‘Wil je dit gesprek?’: nee. De voorbereiding wacht op jou.
gate-take-part-no-progress = wacht op jouw beslissing (dit gesprek: nee)
gate-take-part-point-more-preparation = meer voorbereiding nodig
gate-take-part-point-not-wanted = dit gesprek: nee
gate-take-part-own-point-more-preparation = meer voorbereiding
gate-take-part-own-point-not-wanted = je antwoord op de vraag of je dit gesprek wil
gate-without-meeting-yes-lead = Goed. Je hoeft niemand te ontmoeten. Ik stel nog enkele vragen die daarbij passen. De gespreksleider krijgt te horen wat je koos.
gate-without-meeting-yes-notice = Wil meedoen zonder ontmoeting. De voorbereiding gaat verder, met vragen die daarbij passen.
gate-without-meeting-no-lead = Dat is goed. De gespreksleider krijgt te horen wat je koos.
gate-without-meeting-no-closed = Je hoeft niets meer te doen, en er komen geen vragen meer.
gate-without-meeting-no-notice = Wil ook niet meedoen zonder ontmoeting. Dat nee is goed. De voorbereiding wacht op jou.
gate-without-meeting-no-progress = wacht op jouw beslissing (ook zonder ontmoeting: nee)
gate-without-meeting-point-not-wanted = ook zonder ontmoeting: nee
gate-without-meeting-own-point-not-wanted = je antwoord op de vraag of je zonder ontmoeting wil meedoen

## Korte namen van de vragen, voor overzichten

short-happened = Wat er gebeurde
short-thinking = Gedachten toen
short-touched = Hoe het was, toen en nu
short-others-touched = Wie geraakt werd
short-feelings = Gevoelens toen en nu
short-say-and-listen = Zeggen en luisteren
short-experience-check = Hoe het ging
short-part = Eigen aandeel
short-willing = Verantwoordelijkheid opnemen
short-willing-yes = Waarvoor, en hoe
short-willing-partly = Waarvoor wel en niet
short-willing-differently = Een andere kijk
short-willing-not-yet = Wat eerst kan helpen
short-talk-first = Eerst praten
short-willing-no = Meer over de nee
short-grip = Weer sterker worden
short-whose-idea = Wiens idee
short-take-part = Meedoen aan het gesprek
short-without-meeting = Meedoen zonder ontmoeting
short-take-part-not-yet = Wat eerst nodig is
short-take-part-no = Wat wel kan helpen
short-offers = Aanbod voor herstel
short-helps = Wat helpt, wat niet
short-wishes = Wensen voor herstel
short-do-yourself = Zelf iets doen
short-way-without = Manier van meedoen
short-let-know = Laten weten aan de ander
short-what-if = Als het anders loopt
short-worries = Zorgen, en wat niet mag
short-safe = Zich veilig voelen
short-supporter = Iemand die steunt
short-carry = Hoe je kan helpen
short-aspect-what = Wat precies

## Wat niet gevraagd wordt, en samen te bespreken is

discuss-way = hoe meedoen: samen, of op een andere manier
discuss-first-speaker = wie eerst spreekt
discuss-say-and-ask = wat gezegd en gevraagd wordt
discuss-listening = luisteren naar iedereen
discuss-stop-signal = het teken om te stoppen
discuss-make-concrete = van elk aanbod en elke wens: voor wie, tegen wanneer, wie helpt
discuss-afterwards = hoe het gaat als ze elkaar later toevallig tegenkomen
discuss-needs = wat nodig is om mee te doen: taal, plaats, moment
