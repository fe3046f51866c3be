# De gids ‘klas’, in het Nederlands.

phase-start = Wat er was
phase-heart = Wat je wil
phase-after = Hoe het verdergaat
phase-start-opening = We beginnen met wat er was in de klas.
phase-heart-opening = Nu gaat het over wat jij wil.
phase-after-opening = Tot slot kijken we vooruit.

question-story =
    { $role ->
        [responsible] Wat deed je in de klas?
       *[other] Wat gebeurde er in de klas?
    }
question-felt = Hoe voelde je je toen?
question-mood = Hoe gaat het nu?
question-ready = Zit je mee in de kring met de klas?
question-why-never = Wat houdt je tegen?
question-need = Wat heb je nodig van de juf of de meester?
question-give = Wat wil je doen?
question-want = Wat wil je van de ander?
question-begins = Wie begint er in de kring?
question-at-ease = Hoe voelt het om aan de kring te denken?

aspect-how = ‘{ $item }’: hoe doe je dat?
aspect-moment = ‘{ $item }’: wanneer doe je dat?

option-mad = Kwaad
option-small = Klein
option-fine = Goed
option-mood-tough = Lastig
option-mood-speak = Ik wil praten
option-ready-sure = Ja hoor
option-ready-perhaps = Misschien
option-ready-never = Nooit
option-sorry = Sorry zeggen
option-mend = Iets maken
option-talk = Samen praten
option-begins-me = Ik
option-begins-them = De ander
option-at-ease-calm = Rustig
option-at-ease-tense = Gespannen
option-moment-today = Vandaag
option-moment-week = Deze week

gate-ready-sure-lead = Fijn, dan staat dat hier.
gate-ready-perhaps-lead = Misschien is ook goed. De juf of meester hoort het.
gate-ready-perhaps-closed = Eerst praat de juf of meester met jou over ‘misschien’.
gate-ready-perhaps-notice = Antwoord op ‘Zit je mee in de kring?’: misschien.
gate-ready-perhaps-progress = wacht op jou (kring: misschien)
gate-ready-never-lead = Dat mag. Niemand dwingt je in de kring.
gate-ready-never-closed = Je hoeft niets meer te doen voor de klas.
gate-ready-never-notice = Antwoord op ‘Zit je mee in de kring?’: nooit.
gate-ready-never-progress = wacht op jou (kring: nooit)
gate-ready-point-more-preparation = twijfelt over de kring
gate-ready-point-not-wanted = wil niet in de kring
gate-ready-own-point-more-preparation = je twijfelde over de kring
gate-ready-own-point-not-wanted = je wou niet in de kring

reaction-breathe = Adem even. Het is goed dat je het zegt.

short-story = Het verhaal
short-felt = Gevoel
short-mood = Hoe het ging
short-ready = Meedoen in de kring
short-why-never = Wat tegenhoudt
short-need = Wat nodig is
short-give = Wat iemand doet
short-want = Wat iemand wil
short-begins = Wie begint
short-at-ease = Op je gemak
short-aspect-how = Hoe
short-aspect-moment = Wanneer
