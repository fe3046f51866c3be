# De gids: elke vraag, elke keuze, elk deel. Nederlands zoals het in België gesproken wordt.
# $role: harmed, responsible, mutual, supporter of affected. $age: under13, from13, from16 of adult.

## De delen

phase-facts = Feiten
phase-experience = Beleving
phase-responsibility =
    { $role ->
        [harmed] Wat nodig is
        [supporter] Wat kan helpen
        [affected] Wat kan helpen
       *[other] Verantwoordelijkheid
    }
phase-commitment = Herstellen
phase-practical = Praktisch

phase-facts-opening =
    { $role ->
        [supporter] Het eerste deel gaat over de feiten: die ene gebeurtenis, en wat je er zelf van weet.
        [affected] Het eerste deel gaat over de feiten: die ene gebeurtenis, en wat je er zelf van weet.
       *[other] Het eerste deel gaat over de feiten: die ene gebeurtenis. Je vertelt alleen wat je wil vertellen.
    }
phase-experience-opening =
    { $role ->
        [responsible] Nu gaat het over gevoelens: die van jou en die van anderen. Geen enkel antwoord is fout.
       *[other] Nu gaat het over hoe jij dit beleefde. Geen enkel antwoord is fout.
    }
phase-responsibility-opening =
    { $role ->
        [harmed] Nu gaat het over wat jij nodig hebt en wat jij zelf wil kiezen.
        [mutual] Nu gaat het over jouw aandeel, en over wat jij zelf nodig hebt.
        [supporter] Nu gaat het over wat jij kan doen, en of je erbij wil zijn.
        [affected] Nu gaat het over wat jij kan doen, en of je wil meedoen.
       *[other] Nu gaat het over jouw aandeel, en over wat jij daarmee wil doen.
    }
phase-commitment-opening =
    { $role ->
        [harmed] Nu gaat het over herstellen: wat zou jou helpen? Er ligt nog niets vast.
        [mutual] Nu gaat het over herstellen: wat kan jij doen, en wat zou jou helpen? Er ligt nog niets vast.
        [supporter] Nu gaat het over herstellen: hoe kan jij daarbij steunen? Er ligt nog niets vast.
        [affected] Nu gaat het over herstellen: wat zou helpen, en wat kan jij doen? Er ligt nog niets vast.
       *[other] Nu gaat het over herstellen: wat kan jij doen? Er ligt nog niets vast.
    }
phase-practical-opening = Tot slot komen er praktische vragen.

## 1. Feiten

question-happened =
    { $role ->
        [responsible] Wat is er gebeurd, zoals jij het zag? En wat deed of zei jij zelf? Je hoeft niet alles te vertellen.
        [mutual] Wat is er gebeurd? Vertel in je eigen woorden wat jij deed of zei, en wat je meemaakte. Je hoeft niet alles te vertellen.
        [supporter] Wat heb je zelf gezien of gehoord? Was je er niet bij? Vertel dan van wie of hoe je het hoorde.
        [affected] Wat heb je zelf gezien of gehoord? Was je er niet bij? Vertel dan van wie of hoe je het hoorde.
       *[other] Wat is er gebeurd? Vertel het in je eigen woorden. Je hoeft niet alles te vertellen.
    }
question-boundary =
    { $role ->
        [responsible] Wat ging er te ver, denk je? Voor wie?
        [mutual] Wat ging er te ver, voor jou of voor iemand anders?
       *[other] Wat ging er te ver, voor jou?
    }
question-thinking = Wat dacht je op dat moment? Wat ging er door je heen?
question-facts-check = Dat was het deel over de feiten. Hoe gaat het nu met je?

## 2. Beleving

question-touched =
    { $role ->
        [responsible] Hoe is het met jou, sinds het gebeurde?
        [supporter] Hoe heeft dit jou zelf geraakt?
        [affected] Hoe heeft dit jou geraakt? Wat veranderde er voor jou?
       *[other] Hoe heeft dit je geraakt, toen en daarna?
    }
question-feelings-then =
    { $role ->
        [supporter] Welke gevoelens had je toen je het zag of hoorde? ‘Niets’ en ‘Ik weet het niet’ zijn ook antwoorden.
        [affected] Welke gevoelens had je toen je het zag of hoorde? ‘Niets’ en ‘Ik weet het niet’ zijn ook antwoorden.
       *[other] Welke gevoelens had je toen het gebeurde? ‘Niets’ en ‘Ik weet het niet’ zijn ook antwoorden.
    }
question-feelings-now = En nu? Welke gevoelens heb je als je er nu aan denkt?
question-hardest = Wat was voor jou het moeilijkst, toen of nu?
question-others-touched =
    { $role ->
        [responsible] Wie werd er geraakt, denk je? En hoe? Een voornaam of ‘mijn broer’ is genoeg.
        [mutual] Wie werd er nog door geraakt, denk je? En hoe? Een voornaam of ‘mijn broer’ is genoeg.
       *[other] Wie werd er nog door geraakt? Denk aan familie, vrienden, klas of buren. Een voornaam of ‘mijn broer’ is genoeg.
    }
question-put-into-words =
    { $role ->
        [supporter] Kan je in het gesprek zelf zeggen hoe dit jou raakte?
       *[other] Kan je aan de ander of de anderen zeggen hoe dit je raakte?
    }
question-experience-check = Dat was het deel over hoe je het beleefde. Hoe gaat het nu met je?

## 3. Verantwoordelijkheid

question-part =
    { $role ->
        [mutual] Wat is jouw aandeel in wat er gebeurde? Je hoeft alleen over jezelf te spreken.
       *[other] { $age ->
            [under13] Wat deed jij zelf?
           *[other] Wat is jouw aandeel in wat er gebeurde?
        }
    }
question-willing =
    { $role ->
        [mutual] Wil je verantwoordelijkheid opnemen voor jouw aandeel? Het gaat alleen over jouw aandeel, niet over dat van de ander.
       *[other] { $age ->
            [under13] Wil je zeggen wat jij deed, en helpen om het goed te maken? Kies wat voor jou klopt.
           *[other] Wil je verantwoordelijkheid opnemen voor jouw aandeel? Kies wat voor jou klopt.
        }
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
       *[other] Wat heb jij nodig om je weer sterker te voelen, en weer zelf te kiezen? Bijvoorbeeld rust, antwoorden op vragen, of iemand naast je.
    }
question-choose =
    { $age ->
        [under13] Wat wil jij zelf kiezen voor het gesprek? Bijvoorbeeld waar je zit, of wie er bij is.
       *[other] Wat wil jij zelf beslissen over het gesprek? Bijvoorbeeld waar je zit, wie er bij is, of wanneer het is.
    }
question-carry =
    { $role ->
        [supporter] Hoe kan jij steun geven, en de ander toch zelf laten spreken?
       *[other] Wat kan jij doen om te helpen?
    }
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
question-responsibility-check = Dat was het derde deel. Hoe gaat het nu met je?

## 4. Inzet

question-repair =
    { $age ->
        [under13] Hoe kan jij het weer goedmaken? Denk aan wat stuk of kwijt is, en aan hoe anderen zich voelen.
       *[other] Wat kan je doen om de schade te herstellen? Denk aan wat stuk of kwijt is, en aan wat mensen voelen.
    }
question-offers = Wat wil je aanbieden? Bij elke keuze vraag ik daarna wat je precies bedoelt.
question-helps =
    { $role ->
        [affected] Wat zou helpen, voor jou en voor wie bij je hoort? Denk aan wat stuk of kwijt is, en aan wat mensen voelen.
       *[other] Wat zou jou helpen? Denk aan wat stuk of kwijt is, en aan hoe je je voelt.
    }
question-helps-not = Wat zou zeker niet helpen? Wat wil je niet?
question-wishes = Wat zou jij graag willen? Bij elke keuze vraag ik daarna wat je precies bedoelt.
question-contribute =
    { $role ->
        [supporter] Wat kan jij doen om te steunen, tijdens het gesprek en erna?
       *[other] Wat kan jij zelf doen om mee te helpen herstellen?
    }
question-commitment-check = Dat was het deel over herstellen. Hoe gaat het nu met je?

## Praktisch

question-first-speaker =
    { $role ->
        [harmed] Wie spreekt eerst in het gesprek? Jij mag kiezen.
       *[other] Wie spreekt volgens jou het best eerst in het gesprek?
    }
question-supporter = Wil je iemand naast je die je steunt? Je mag ook schrijven wie. Een voornaam of ‘mijn tante’ is genoeg.
question-way = Hoe wil je het liefst meedoen? Samen in één ruimte hoeft niet.
question-way-without = Hoe wil je het liefst meedoen? Je hoeft niemand te ontmoeten.
question-needs = Wat heb je nodig om goed te kunnen meedoen? Schrijf er gerust bij wat precies.
question-say = Wat wil je zeker zeggen in het gesprek?
question-let-know = Wat wil je de ander of de anderen laten weten?
question-ask =
    { $role ->
        [harmed] Wat wil je vragen aan de ander of de anderen?
        [responsible] Wat wil je vragen aan de ander of de anderen?
       *[other] Wat wil je vragen?
    }
question-not-raised = Waarover mag het niet gaan? De gespreksleider leest dit. Alleen jij kan kiezen dat het verder gaat.
question-stop-signal = Welk teken geef je als je wil stoppen of even pauze wil? Bijvoorbeeld een woord, of je hand opsteken.
question-hopes = Wat hoop je dat dit brengt?
question-worries = Waarover maak je je zorgen?
question-safe = Hoe veilig voel je je als je hieraan denkt? Je mag dit later veranderen. Kies je ‘{ option-unsafe }’, dan laat ik dat meteen weten aan de gespreksleider.

## Wat gekozen werd, concreet maken
## $list: offers of wishes. $item: wat er op de gekozen knop staat.

aspect-what =
    { $list ->
        [wishes] ‘{ $item }’: wat wil je precies?
       *[offers] ‘{ $item }’: wat wil je precies doen?
    }
aspect-whom =
    { $list ->
        [wishes] ‘{ $item }’: voor wie is dit? Het kan voor jou zijn, of ook voor iemand anders.
       *[offers] ‘{ $item }’: voor wie wil je dit doen?
    }
aspect-until =
    { $list ->
        [wishes] ‘{ $item }’: tegen wanneer wil je dit graag?
       *[offers] ‘{ $item }’: tegen wanneer wil je dit doen?
    }
aspect-helper =
    { $list ->
        [wishes] ‘{ $item }’: wie kan hierbij helpen?
       *[offers] ‘{ $item }’: wie kan je hierbij helpen? Je mag ook ‘niemand’ schrijven.
    }

## Keuzes die bij veel vragen horen

option-good = Goed
option-okay = Gaat wel
option-hard = Moeilijk
option-talk = Met iemand praten

option-angry = Boos
option-afraid = Bang
option-sad = Verdrietig
option-ashamed = Beschaamd
option-guilty = Schuldig
option-hurt = Gekwetst
option-confused = Verward
option-powerless = Machteloos
option-lonely = Alleen
option-unsure = Onzeker
option-relieved = Opgelucht
option-calm = Rustig
option-nothing = Niets
option-unknown = Geen idee

## Keuzes bij één vraag

option-put-into-words-yes = Ja
option-put-into-words-with-help = Met hulp
option-put-into-words-not-yet = Nog niet

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

# Dezelfde inzet, los van wie ze aanbiedt of wenst.
option-apologise = Excuses
option-pay = Vergoeden of herstellen
option-friends = Opnieuw vrienden worden
option-distance = Afspraken over afstand
option-group = Iets voor de groep
option-own = Een eigen voorstel

option-until-week = Binnen een week
option-until-fortnight = Binnen twee weken
option-until-month = Binnen een maand
option-until-later = Op een later moment

option-first-speaker-me = Ik
option-first-speaker-other = Iemand anders
option-first-speaker-facilitator = De gespreksleider

option-supporter-have = Ja, ik heb iemand
option-supporter-looking = Ja, ik zoek nog
option-supporter-none = Nee, alleen is goed

option-way-meet = Elkaar ontmoeten
option-way-indirect = Via gespreksleider
option-way-letter = Met een brief
option-way-representative = Via iemand anders

option-way-without-indirect = Via gespreksleider
option-way-without-letter = Met een brief
option-way-without-representative = Via iemand anders
option-needs-language = Andere taal
option-needs-interpreter = Een tolk
option-needs-reading = Hulp bij lezen
option-needs-place = Een goede plek
option-needs-time = Een goed moment
option-needs-other = Iets anders
option-needs-none = Niets nodig

option-safe = Veilig
option-rather-safe = Eerder veilig
option-rather-unsafe = Eerder onveilig
option-unsafe = Onveilig

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
short-boundary = Wat te ver ging
short-thinking = Gedachten toen
short-facts-check = Hoe het ging: feiten

short-touched = Hoe het was, toen en nu
short-feelings-then = Gevoelens toen
short-feelings-now = Gevoelens nu
short-hardest = Het moeilijkste
short-others-touched = Wie geraakt werd
short-put-into-words = Het kunnen zeggen
short-experience-check = Hoe het ging: beleving

short-part = Eigen aandeel
short-willing = Verantwoordelijkheid opnemen
short-willing-yes = Waarvoor, en hoe
short-willing-partly = Waarvoor wel en niet
short-willing-differently = Een andere kijk
short-willing-not-yet = Wat eerst kan helpen
short-talk-first = Eerst praten
short-willing-no = Meer over de nee
short-grip = Weer sterker worden
short-choose = Zelf kiezen en doen
short-carry = Mee op zich nemen
short-take-part = Meedoen aan het gesprek
short-without-meeting = Meedoen zonder ontmoeting
short-take-part-not-yet = Wat eerst nodig is
short-take-part-no = Wat wel kan helpen
short-responsibility-check = Hoe het ging: derde deel

short-repair = De schade herstellen
short-offers = Aanbod voor herstel
short-helps = Wat zou helpen
short-helps-not = Wat niet zou helpen
short-wishes = Wensen voor herstel
short-contribute = Mee helpen herstellen
short-commitment-check = Hoe het ging: herstellen

short-first-speaker = Wie eerst spreekt
short-supporter = Iemand die steunt
short-way = Manier van meedoen
short-way-without = Manier van meedoen
short-needs = Nodig om mee te doen
short-say = Zeggen in het gesprek
short-let-know = Laten weten aan de ander
short-ask = Vragen aan de ander
short-not-raised = Niet over praten
short-stop-signal = Teken om te stoppen
short-hopes = Hoop
short-worries = Zorgen
short-safe = Zich veilig voelen

short-aspect-what = Wat precies
short-aspect-whom = Voor wie
short-aspect-until = Tegen wanneer
short-aspect-helper = Wie helpt
