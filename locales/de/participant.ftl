# Was Beteiligte lesen und antippen. Deutsch, wie es in Belgien geschrieben wird: „Sie“ für Erwachsene, „du“ unter 18.

## Ein Wort vorab: was gerade geschah

lead-welcome =
    { $register ->
        [informal]
            Willkommen. Ich bin kring, ein Computerprogramm, das dir hilft, ein Ausgleichsgespräch vorzubereiten. So ein Gespräch dreht sich um das, was geschehen ist, und wie es wieder gut werden kann.{ $about ->
                [no] {""}
               *[yes] {" "}Hier geht es um: { $happened }
            }

            { $readers ->
                [none] Deine Gesprächsleitung liest, was du schreibst.
                [one] { $names } liest, was du schreibst.
               *[several] { $names } lesen, was du schreibst.
            } Es gibt { $parts } Teile. Zusammen dauert es ungefähr { $minutes } Minuten. Du darfst es nach und nach machen.

            Zuerst vier Dinge, die wichtig sind.
       *[formal]
            Willkommen. Ich bin kring, ein Computerprogramm, das Ihnen hilft, ein Ausgleichsgespräch vorzubereiten. So ein Gespräch dreht sich um das, was geschehen ist, und wie es wieder gut werden kann.{ $about ->
                [no] {""}
               *[yes] {" "}Hier geht es um: { $happened }
            }

            { $readers ->
                [none] Ihre Gesprächsleitung liest, was Sie schreiben.
                [one] { $names } liest, was Sie schreiben.
               *[several] { $names } lesen, was Sie schreiben.
            } Es gibt { $parts } Teile. Zusammen dauert es ungefähr { $minutes } Minuten. Sie dürfen es nach und nach machen.

            Zuerst vier Dinge, die wichtig sind.
    }
lead-welcome-back = Schön, dass es weitergeht. Was schon geschrieben war, ist aufbewahrt.
lead-noted = Danke. Ich habe es notiert.
lead-added = Ich habe es zur vorigen Antwort gesetzt.
lead-added-to = Ich habe es notiert, bei „{ $question }“.
lead-corrected =
    { $register ->
        [informal] Ich habe deine Antwort bei „{ $question }“ angepasst.
       *[formal] Ich habe Ihre Antwort bei „{ $question }“ angepasst.
    }
lead-edit-cannot-be-read =
    { $register ->
        [informal] Du hast deine Nachricht bei „{ $question }“ geändert, aber was jetzt dort steht, kann ich nicht lesen. Die Antwort bleibt, wie sie war. Soll sie anders werden? Dann schreib einfachen Text hinein, oder nimm /{ word-review }.
       *[formal] Sie haben Ihre Nachricht bei „{ $question }“ geändert, aber was jetzt dort steht, kann ich nicht lesen. Die Antwort bleibt, wie sie war. Soll sie anders werden? Dann schreiben Sie einfachen Text hinein, oder nehmen Sie /{ word-review }.
    }
lead-nothing-to-correct =
    { $register ->
        [informal] Die geänderte Nachricht gehört zu keiner Antwort, die sich jetzt ändern lässt. Alles bleibt, wie es war. Mit /{ word-review } kannst du deine Antworten ansehen und ändern.
       *[formal] Die geänderte Nachricht gehört zu keiner Antwort, die sich jetzt ändern lässt. Alles bleibt, wie es war. Mit /{ word-review } können Sie Ihre Antworten ansehen und ändern.
    }
lead-skipped = Gut, diese Frage lassen wir aus.
lead-put-off = Gut, diese Frage ist für später.
lead-kept = Gut, die Antwort bleibt, wie sie war.
lead-emptied = Gut, die Antwort ist jetzt leer. Was dort stand, bleibt als frühere Fassung aufbewahrt.
lead-words-stay = Was hier schon stand, bleibt aufbewahrt. Die Gesprächsleitung kann es lesen.
lead-words-added =
    { $register ->
        [informal] Ich habe deine Worte aufbewahrt. Tippe auf „{ button-done }“, wenn es stimmt. Ein Knopf dazu ist auch möglich.
       *[formal] Ich habe Ihre Worte aufbewahrt. Tippen Sie auf „{ button-done }“, wenn es stimmt. Ein Knopf dazu ist auch möglich.
    }
lead-words-kept =
    { $register ->
        [informal] Ich habe deine Worte aufbewahrt. Jetzt fehlt noch ein Knopf von unten.
       *[formal] Ich habe Ihre Worte aufbewahrt. Jetzt fehlt noch ein Knopf von unten.
    }
lead-cannot-read =
    { $register ->
        [informal]
            { $content ->
                [voice] Eine Sprachnachricht kann ich hier nicht annehmen. Schreib es in Worten, oder tippe auf einen Knopf.
                [sticker] Einen Sticker kann ich nicht lesen. Schreib es in Worten, oder tippe auf einen Knopf.
                [photo] Ein Foto kann ich nicht ansehen. Schreib in Worten, was es sagen soll.
                [video] Ein Video kann ich nicht ansehen. Schreib in Worten, was es sagen soll.
                [document] Eine Datei kann ich nicht öffnen. Schreib in Worten, was darin wichtig ist.
                [contact] Einen Kontakt kann ich nicht notieren. Schreib es in Worten, am besten ohne Familiennamen oder Nummer.
                [location] Einen Ort auf der Karte kann ich nicht notieren. Schreib es in Worten, am besten ohne Adresse.
                [forward] Eine weitergeleitete Nachricht notiere ich nicht: Sie kann von jemand anderem sein. Erzähl es mit deinen eigenen Worten.
                [unreadable] Deine Nachricht konnte ich nicht lesen. Ich habe nichts davon notiert. Schick sie bitte noch einmal, als einfachen Text.
               *[other] Das kann ich nicht lesen. Schreib es in Worten, oder tippe auf einen Knopf.
            }
       *[formal]
            { $content ->
                [voice] Eine Sprachnachricht kann ich hier nicht annehmen. Schreiben Sie es in Worten, oder tippen Sie auf einen Knopf.
                [sticker] Einen Sticker kann ich nicht lesen. Schreiben Sie es in Worten, oder tippen Sie auf einen Knopf.
                [photo] Ein Foto kann ich nicht ansehen. Schreiben Sie in Worten, was es sagen soll.
                [video] Ein Video kann ich nicht ansehen. Schreiben Sie in Worten, was es sagen soll.
                [document] Eine Datei kann ich nicht öffnen. Schreiben Sie in Worten, was darin wichtig ist.
                [contact] Einen Kontakt kann ich nicht notieren. Schreiben Sie es in Worten, am besten ohne Familiennamen oder Nummer.
                [location] Einen Ort auf der Karte kann ich nicht notieren. Schreiben Sie es in Worten, am besten ohne Adresse.
                [forward] Eine weitergeleitete Nachricht notiere ich nicht: Sie kann von jemand anderem sein. Erzählen Sie es mit Ihren eigenen Worten.
                [unreadable] Ihre Nachricht konnte ich nicht lesen. Ich habe nichts davon notiert. Schicken Sie sie bitte noch einmal, als einfachen Text.
               *[other] Das kann ich nicht lesen. Schreiben Sie es in Worten, oder tippen Sie auf einen Knopf.
            }
    }
lead-voice-kept =
    { $register ->
        [informal] Ich hole deine Sprachnachricht von { $length } für deine Gesprächsleitung ab. { $written ->
            [yes] Ein Programm auf einem Computer der Organisation schreibt sie auch auf. Das liest zuerst du.
           *[no] Selbst höre ich sie nicht an.
        } Klappt es nicht, dann sage ich es dir.
       *[formal] Ich hole Ihre Sprachnachricht von { $length } für Ihre Gesprächsleitung ab. { $written ->
            [yes] Ein Programm auf einem Computer der Organisation schreibt sie auch auf. Das lesen zuerst Sie.
           *[no] Selbst höre ich sie nicht an.
        } Klappt es nicht, dann sage ich es Ihnen.
    }
lead-voice-too-long =
    { $register ->
        [informal] Diese Sprachnachricht ist zu lang für mich. Ich habe sie nicht behalten. Sie darf fünf Minuten dauern und 2 MB groß sein. Sag es in Teilen, oder schreib es auf.
       *[formal] Diese Sprachnachricht ist zu lang für mich. Ich habe sie nicht behalten. Sie darf fünf Minuten dauern und 2 MB groß sein. Sagen Sie es in Teilen, oder schreiben Sie es auf.
    }
lead-voices-nearly-full =
    { $register ->
        [informal] Du hast schon viel gesprochen. Nach dieser Nachricht { $left ->
            [one] passt noch eine Sprachnachricht.
           *[other] passen noch { $left } Sprachnachrichten.
        } Schreiben geht immer.
       *[formal] Sie haben schon viel gesprochen. Nach dieser Nachricht { $left ->
            [one] passt noch eine Sprachnachricht.
           *[other] passen noch { $left } Sprachnachrichten.
        } Schreiben geht immer.
    }
lead-voices-full =
    { $register ->
        [informal] Es passen keine Sprachnachrichten mehr dazu. Diese habe ich nicht behalten. Was du vorher gesagt hast, schon. Schreib es in Worten, oder erzähl es selbst der Gesprächsleitung.
       *[formal] Es passen keine Sprachnachrichten mehr dazu. Diese habe ich nicht behalten. Was Sie vorher gesagt haben, schon. Schreiben Sie es in Worten, oder erzählen Sie es selbst der Gesprächsleitung.
    }
lead-voice-lost =
    { $register ->
        [informal]
            { $why ->
                [too-large] Deine Sprachnachricht bei „{ $question }“ ist zu groß: mehr als 2 MB. Ich habe sie nicht behalten. Sag es in Teilen, oder schreib es auf.
                [no-room] Ich habe gerade keinen Platz für deine Sprachnachricht bei „{ $question }“. Ich habe sie nicht behalten. Schreib es auf, oder schick sie später noch einmal. Was du vorher geschrieben und gesagt hast, ist noch da.
                [over] Deine Sprachnachricht bei „{ $question }“ konnte ich nicht mehr behalten. Willst du es noch loswerden? Sag es deiner Gesprächsleitung.
               *[gone] Deine Sprachnachricht bei „{ $question }“ konnte ich nicht abholen. Ich habe sie nicht behalten. Schickst du sie noch einmal, oder schreibst du es auf?
            }
       *[formal]
            { $why ->
                [too-large] Ihre Sprachnachricht bei „{ $question }“ ist zu groß: mehr als 2 MB. Ich habe sie nicht behalten. Sagen Sie es in Teilen, oder schreiben Sie es auf.
                [no-room] Ich habe gerade keinen Platz für Ihre Sprachnachricht bei „{ $question }“. Ich habe sie nicht behalten. Schreiben Sie es auf, oder schicken Sie sie später noch einmal. Was Sie vorher geschrieben und gesagt haben, ist noch da.
                [over] Ihre Sprachnachricht bei „{ $question }“ konnte ich nicht mehr behalten. Möchten Sie es noch loswerden? Sagen Sie es Ihrer Gesprächsleitung.
               *[gone] Ihre Sprachnachricht bei „{ $question }“ konnte ich nicht abholen. Ich habe sie nicht behalten. Schicken Sie sie noch einmal, oder schreiben Sie es auf?
            }
    }
aloud-not = Diese Frage kann ich gerade nicht vorlesen. Sie steht weiter oben.
in-words-asked =
    { $register ->
        [informal] Deine Sprachnachricht von { $length } bei „{ $question }“. So habe ich sie verstanden:
       *[formal] Ihre Sprachnachricht von { $length } bei „{ $question }“. So habe ich sie verstanden:
    }
in-words-is-it-right =
    { $register ->
        [informal] Stimmt das? Dann kommen diese Worte zu deiner Antwort. Deine Gesprächsleitung kann sie lesen, und weiterhin zuhören. Lieber nicht? Dann bleibt es nur eine Sprachnachricht.
       *[formal] Stimmt das? Dann kommen diese Worte zu Ihrer Antwort. Ihre Gesprächsleitung kann sie lesen, und weiterhin zuhören. Lieber nicht? Dann bleibt es nur eine Sprachnachricht.
    }
in-words-stands =
    { $register ->
        [informal] Diese Worte stehen jetzt bei deiner Antwort auf „{ $question }“. Deine Sprachnachricht bleibt auch dabei.
       *[formal] Diese Worte stehen jetzt bei Ihrer Antwort auf „{ $question }“. Ihre Sprachnachricht bleibt auch dabei.
    }
in-words-only-voice = Gut. Bei „{ $question }“ bleibt es eine Sprachnachricht. Die Worte sind weg.
voice-note =
    { $recorded ->
        [owed] Sprachnachricht, { $length } (wird noch abgeholt)
       *[here] Sprachnachricht, { $length }
    }
lead-empty =
    { $register ->
        [informal] In der Nachricht stand kein Text. Schreib es in Worten, oder tippe auf einen Knopf.
       *[formal] In der Nachricht stand kein Text. Schreiben Sie es in Worten, oder tippen Sie auf einen Knopf.
    }
lead-full =
    { $register ->
        [informal] Diese Antwort ist voll. Die letzte Nachricht steht nicht mehr dabei; was vorher kam, schon. Kürzer geht es mit /{ word-review }. Du kannst es auch selbst der Gesprächsleitung erzählen.
       *[formal] Diese Antwort ist voll. Die letzte Nachricht steht nicht mehr dabei; was vorher kam, schon. Kürzer geht es mit /{ word-review }. Sie können es auch selbst der Gesprächsleitung erzählen.
    }
lead-preparation-full =
    { $register ->
        [informal] In der Vorbereitung ist kein Platz mehr. Die letzte Nachricht steht nicht dabei. Was vorher kam, schon. Ist noch etwas wichtig? Erzähl es selbst der Gesprächsleitung.
       *[formal] In der Vorbereitung ist kein Platz mehr. Die letzte Nachricht steht nicht dabei. Was vorher kam, schon. Ist noch etwas wichtig? Erzählen Sie es selbst der Gesprächsleitung.
    }
lead-preparation-nearly-full =
    { $register ->
        [informal] Du hast schon viel geschrieben. Es ist noch Platz, aber nicht mehr sehr viel. Das Wichtigste darf kurz sein.
       *[formal] Sie haben schon viel geschrieben. Es ist noch Platz, aber nicht mehr sehr viel. Das Wichtigste darf kurz sein.
    }
lead-not-written-paused =
    { $register ->
        [informal] Die Vorbereitung ist in Pause. Deshalb habe ich das nicht notiert. Soll es weitergehen? Dann tippe auf „{ button-resume }“ und schick es noch einmal.
       *[formal] Die Vorbereitung ist in Pause. Deshalb habe ich das nicht notiert. Soll es weitergehen? Dann tippen Sie auf „{ button-resume }“ und schicken Sie es noch einmal.
    }
lead-not-written-stopped =
    { $register ->
        [informal] Die Vorbereitung ist beendet. Deshalb habe ich das nicht notiert. Soll es doch weitergehen? Dann tippe auf „{ button-resume }“ und schick es noch einmal.
       *[formal] Die Vorbereitung ist beendet. Deshalb habe ich das nicht notiert. Soll es doch weitergehen? Dann tippen Sie auf „{ button-resume }“ und schicken Sie es noch einmal.
    }
lead-not-written-other-way =
    { $register ->
        [informal] Das habe ich nicht notiert, denn die Vorbereitung wurde beendet. Die Gesprächsleitung bespricht mit dir, was jetzt möglich ist. Ein Gespräch gewünscht? Dafür gibt es den Knopf.
       *[formal] Das habe ich nicht notiert, denn die Vorbereitung wurde beendet. Die Gesprächsleitung bespricht mit Ihnen, was jetzt möglich ist. Ein Gespräch gewünscht? Dafür gibt es den Knopf.
    }
lead-not-written-who =
    { $register ->
        [informal] Das habe ich nicht notiert. Zuerst frage ich, ob diese Einladung für dich ist. Wähle unten einen Knopf.
       *[formal] Das habe ich nicht notiert. Zuerst frage ich, ob diese Einladung für Sie ist. Wählen Sie unten einen Knopf.
    }
lead-not-written-together =
    { $register ->
        [informal] Das habe ich nicht notiert: Das hier füllt ihr zusammen aus.
       *[formal] Das habe ich nicht notiert: Das hier füllen Sie zusammen aus.
    }
lead-not-written-before =
    { $register ->
        [informal] Das habe ich nicht notiert. Tippe zuerst auf „{ button-here }“.
       *[formal] Das habe ich nicht notiert. Tippen Sie zuerst auf „{ button-here }“.
    }
lead-not-written-consent =
    { $register ->
        [informal] Das habe ich nicht notiert. Zuerst frage ich nach deiner Zustimmung. Wähle unten einen Knopf.
       *[formal] Das habe ich nicht notiert. Zuerst frage ich nach Ihrer Zustimmung. Wählen Sie unten einen Knopf.
    }
lead-not-written =
    { $register ->
        [informal] Das habe ich nicht notiert, denn gerade ist keine Frage offen. Mit /{ word-review } kannst du eine Antwort ändern. Ein Wort an die Gesprächsleitung geht mit /{ word-help }.
       *[formal] Das habe ich nicht notiert, denn gerade ist keine Frage offen. Mit /{ word-review } können Sie eine Antwort ändern. Ein Wort an die Gesprächsleitung geht mit /{ word-help }.
    }
lead-not-written-there = Das habe ich nicht notiert. Es antwortet auf eine ältere Nachricht, und dort kann ich nichts mehr dazuschreiben. Eine Antwort ergänzen oder ändern geht mit /{ word-review }.
lead-unknown-command = Diesen Befehl kenne ich nicht, und ich habe nichts notiert. Mit /{ word-help } gibt es Hilfe.
lead-stale = Dieser Knopf gehört zu einer älteren Nachricht. Hier geht es weiter.
lead-told =
    { $register ->
        [informal]
            { $flag ->
                [talk] Die Gesprächsleitung erfährt jetzt, dass du mit jemandem sprechen möchtest.
                [unsafe] Die Gesprächsleitung erfährt jetzt, dass du dich nicht sicher fühlst.
                [danger] Die Gesprächsleitung erfährt jetzt, dass es Gefahr oder Drohungen gibt.
                [self-harm] Die Gesprächsleitung erfährt jetzt, dass du daran denkst, dir etwas anzutun.
                [home] Die Gesprächsleitung erfährt jetzt, dass es zu Hause nicht sicher ist oder ein Kind in Gefahr ist.
                [pressure] Die Gesprächsleitung erfährt jetzt, dass jemand dich unter Druck setzt.
               *[other] Die Gesprächsleitung bekommt jetzt eine Nachricht.
            } Die Uhrzeit steht dabei, deine Worte nicht. Niemand liest hier live mit. Eilt es? Mit /{ word-person } siehst du Nummern, die du anrufen kannst.
       *[formal]
            { $flag ->
                [talk] Die Gesprächsleitung erfährt jetzt, dass Sie mit jemandem sprechen möchten.
                [unsafe] Die Gesprächsleitung erfährt jetzt, dass Sie sich nicht sicher fühlen.
                [danger] Die Gesprächsleitung erfährt jetzt, dass es Gefahr oder Drohungen gibt.
                [self-harm] Die Gesprächsleitung erfährt jetzt, dass Sie daran denken, sich etwas anzutun.
                [home] Die Gesprächsleitung erfährt jetzt, dass es zu Hause nicht sicher ist oder ein Kind in Gefahr ist.
                [pressure] Die Gesprächsleitung erfährt jetzt, dass jemand Sie unter Druck setzt.
               *[other] Die Gesprächsleitung bekommt jetzt eine Nachricht.
            } Die Uhrzeit steht dabei, Ihre Worte nicht. Niemand liest hier live mit. Eilt es? Mit /{ word-person } sehen Sie Nummern, die Sie anrufen können.
    }
lead-told-in-the-morning =
    { $register ->
        [informal]
            { $flag ->
                [talk] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass du mit jemandem sprechen möchtest.
                [unsafe] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass du dich nicht sicher fühlst.
                [pressure] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass jemand dich unter Druck setzt.
               *[other] Die Gesprächsleitung bekommt morgen früh um 8 Uhr eine Nachricht.
            } Deine Worte stehen nicht dabei. Eilt es? Mit /{ word-person } siehst du Nummern, die du jetzt anrufen kannst. Bei Gefahr geht das Signal auch nachts sofort weiter.
       *[formal]
            { $flag ->
                [talk] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass Sie mit jemandem sprechen möchten.
                [unsafe] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass Sie sich nicht sicher fühlen.
                [pressure] Die Gesprächsleitung erfährt morgen früh um 8 Uhr, dass jemand Sie unter Druck setzt.
               *[other] Die Gesprächsleitung bekommt morgen früh um 8 Uhr eine Nachricht.
            } Ihre Worte stehen nicht dabei. Eilt es? Mit /{ word-person } sehen Sie Nummern, die Sie jetzt anrufen können. Bei Gefahr geht das Signal auch nachts sofort weiter.
    }
lead-told-nobody =
    { $register ->
        [informal] Ich erreiche die Gesprächsleitung gerade nicht. Das Signal ist aufbewahrt. Vielleicht liest es aber niemand schnell: Ruf selbst an, oder bitte jemanden darum. Mit /{ word-person } siehst du Nummern.
       *[formal] Ich erreiche die Gesprächsleitung gerade nicht. Das Signal ist aufbewahrt. Vielleicht liest es aber niemand schnell: Rufen Sie selbst an, oder bitten Sie jemanden darum. Mit /{ word-person } sehen Sie Nummern.
    }
lead-consent-again =
    { $register ->
        [informal] Es ist eine Weile her. Deshalb frage ich neu nach deiner Zustimmung. Was schon geschrieben war, ist aufbewahrt.
       *[formal] Es ist eine Weile her. Deshalb frage ich neu nach Ihrer Zustimmung. Was schon geschrieben war, ist aufbewahrt.
    }
lead-consent-after-stop =
    { $register ->
        [informal] Die Vorbereitung war beendet. Deshalb frage ich neu nach deiner Zustimmung. Was schon geschrieben war, ist aufbewahrt.
       *[formal] Die Vorbereitung war beendet. Deshalb frage ich neu nach Ihrer Zustimmung. Was schon geschrieben war, ist aufbewahrt.
    }
lead-consent-changed =
    { $register ->
        [informal] Was ich vorab erkläre, hat sich etwas geändert. Deshalb frage ich neu nach deiner Zustimmung. Was schon geschrieben war, ist aufbewahrt.
       *[formal] Was ich vorab erkläre, hat sich etwas geändert. Deshalb frage ich neu nach Ihrer Zustimmung. Was schon geschrieben war, ist aufbewahrt.
    }
lead-noted-for-you =
    { $register ->
        [informal] { $name } hat notiert, was du erzählt hast. Bei jeder Antwort steht: { $name } erzählt. Lies es nach. Alles lässt sich ändern. Stimmt es, dann kannst du es abgeben.
       *[formal] { $name } hat notiert, was Sie erzählt haben. Bei jeder Antwort steht: { $name } erzählt. Lesen Sie es nach. Alles lässt sich ändern. Stimmt es, dann können Sie es abgeben.
    }
told-to =
    { $confirmed ->
        [yes] { $name } erzählt, selbst nachgelesen
       *[no] { $name } erzählt
    }
lead-role-corrected =
    { $register ->
        [informal]
            Die Gesprächsleitung hat angepasst, wie du beteiligt bist. Deshalb kommen einige andere Fragen. Antworten, die noch passen, kommen noch einmal: Lass sie so, oder ändere sie.{ $gone ->
                [0] {""}
                [one] {" "}Eine Antwort passte nicht mehr und ist gelöscht.
               *[other] {" "}{ $gone } Antworten passten nicht mehr und sind gelöscht.
            }
       *[formal]
            Die Gesprächsleitung hat angepasst, wie Sie beteiligt sind. Deshalb kommen einige andere Fragen. Antworten, die noch passen, kommen noch einmal: Lassen Sie sie so, oder ändern Sie sie.{ $gone ->
                [0] {""}
                [one] {" "}Eine Antwort passte nicht mehr und ist gelöscht.
               *[other] {" "}{ $gone } Antworten passten nicht mehr und sind gelöscht.
            }
    }
lead-case-again = Die Gesprächsleitung hat diese Vorbereitung wieder geöffnet. Was geschrieben war, ist aufbewahrt. Es geht dort weiter, wo es aufgehört hat.
lead-goes-on-indirectly = Die Gesprächsleitung schlägt vor, ohne Begegnung weiterzumachen, zum Beispiel mit einem Brief. Deshalb kommen noch Fragen. Auslassen ist erlaubt, und aufhören geht immer.
lead-reader-joined =
    { $register ->
        [informal] { $name } arbeitet mit deiner Gesprächsleitung und liest ab jetzt mit, was du hier schreibst. Eine Frage dazu? Stell sie mit dem Knopf oder mit /{ word-person }.
       *[formal] { $name } arbeitet mit Ihrer Gesprächsleitung und liest ab jetzt mit, was Sie hier schreiben. Eine Frage dazu? Stellen Sie sie mit dem Knopf oder mit /{ word-person }.
    }
lead-opened-again = Die Gesprächsleitung hat die Vorbereitung wieder geöffnet. Was geschrieben war, ist aufbewahrt.
lead-gate-opened-again =
    { $register ->
        [informal] Die Gesprächsleitung hat diese Frage wieder geöffnet. Die frühere Antwort bleibt gut. Du darfst sie ändern oder so lassen.
       *[formal] Die Gesprächsleitung hat diese Frage wieder geöffnet. Die frühere Antwort bleibt gut. Sie dürfen sie ändern oder so lassen.
    }
lead-asked-without-meeting =
    { $register ->
        [informal] Die Gesprächsleitung hat eine Frage an dich. Jede Antwort ist gut.
       *[formal] Die Gesprächsleitung hat eine Frage an Sie. Jede Antwort ist gut.
    }
lead-still-open =
    { $register ->
        [informal]
            { $count ->
                [one] Eine Frage liegt noch für später da. Beantworte sie, oder lass sie aus. Danach kannst du abgeben.
               *[other] { $count } Fragen liegen noch für später da. Beantworte sie, oder lass sie aus. Danach kannst du abgeben.
            }
       *[formal]
            { $count ->
                [one] Eine Frage liegt noch für später da. Beantworten Sie sie, oder lassen Sie sie aus. Danach können Sie abgeben.
               *[other] { $count } Fragen liegen noch für später da. Beantworten Sie sie, oder lassen Sie sie aus. Danach können Sie abgeben.
            }
    }
lead-gate-is-closed =
    { $register ->
        [informal] Diese Frage kann nur die Gesprächsleitung wieder öffnen. Denkst du jetzt anders darüber? Sag es mit /{ word-person }.
       *[formal] Diese Frage kann nur die Gesprächsleitung wieder öffnen. Denken Sie jetzt anders darüber? Sagen Sie es mit /{ word-person }.
    }
lead-open-again =
    { $register ->
        [informal] Die Vorbereitung war schon abgegeben. Jetzt hat sich etwas geändert, und deshalb ist sie wieder offen. Gib sie neu ab, wenn sie für dich stimmt.
       *[formal] Die Vorbereitung war schon abgegeben. Jetzt hat sich etwas geändert, und deshalb ist sie wieder offen. Geben Sie sie neu ab, wenn sie für Sie stimmt.
    }
lead-shared =
    { $register ->
        [informal]
            { $sharing ->
                [conversation] Diese Antwort darf im Gespräch benutzt werden.
                [myself] Das möchtest du im Gespräch selbst sagen. Ich habe es notiert.
               *[facilitator] Diese Antwort ist nur für die Gesprächsleitung.
            }
       *[formal]
            { $sharing ->
                [conversation] Diese Antwort darf im Gespräch benutzt werden.
                [myself] Das möchten Sie im Gespräch selbst sagen. Ich habe es notiert.
               *[facilitator] Diese Antwort ist nur für die Gesprächsleitung.
            }
    }
lead-answer-slipped = Gut, diese Antwort zählt nicht. Ich sage der Gesprächsleitung, dass es ein Versehen war. Die Frage ist wieder offen.
lead-share-anew =
    { $sharing ->
        [myself] Diese Antwort sagt jetzt etwas anderes. Gewählt war: Ich sage es selbst. Deshalb frage ich neu. Ohne Wahl bleibt sie bei der Gesprächsleitung.
       *[conversation] Diese Antwort sagt jetzt etwas anderes. Gewählt war: darf ins Gespräch. Deshalb frage ich neu. Ohne Wahl bleibt sie bei der Gesprächsleitung.
    }
lead-taken-back =
    { $register ->
        [informal] Die Antwort bei „{ $question }“ ist für immer weg, auch was früher dort stand. Meine Nachrichten der letzten zwei Tage sind aus diesem Chat gelöscht. Was du selbst geschrieben hast, kannst du im Chat löschen. Hat die Gesprächsleitung es schon gelesen, kann ich das nicht rückgängig machen.
       *[formal] Die Antwort bei „{ $question }“ ist für immer weg, auch was früher dort stand. Meine Nachrichten der letzten zwei Tage sind aus diesem Chat gelöscht. Was Sie selbst geschrieben haben, können Sie im Chat löschen. Hat die Gesprächsleitung es schon gelesen, kann ich das nicht rückgängig machen.
    }
lead-box-closed = Gut. Das Geschriebene ist für die Gesprächsleitung aufbewahrt.
lead-left-corrected =
    { $register ->
        [informal] Ich habe dein Wort an die Gesprächsleitung angepasst.
       *[formal] Ich habe Ihr Wort an die Gesprächsleitung angepasst.
    }
lead-help =
    <b>Was geht hier?</b>
    Antworten geht mit eigenen Worten oder mit einem Knopf. Wer eine Nachricht ändert, ändert auch die Antwort.

    /{ word-start } – dort weitermachen, wo es aufgehört hat
    /{ word-review } – die Antworten ansehen oder ändern
    /{ word-how } – lesen, wie so ein Gespräch abläuft
    /{ word-pause } – Pause machen und später weitermachen
    /{ word-stop } – aufhören, und das Geschriebene behalten oder löschen lassen
    /{ word-erase } – sofort alles löschen lassen
    /{ word-person } – sagen, dass man mit jemandem sprechen möchte, und Hilfenummern sehen
    /{ word-language } – eine andere Sprache wählen
    /{ word-switch } – zu einem anderen Gespräch gehen, wenn es mehrere gibt
    /{ word-privacy } – lesen, was mit den Daten geschieht
    /{ word-mydata } – eine Kopie der eigenen Daten bekommen
    /{ word-help } – Hilfe, und ein Wort an die Gesprächsleitung

## Vier Dinge vorab

scene-is-it-you =
    { $register ->
        [informal]
            Hallo. Diese Einladung ist für { $alias }.

            Bist du das?
       *[formal]
            Hallo. Diese Einladung ist für { $alias }.

            Sind Sie das?
    }
consent-taking-part =
    { $register ->
        [informal]
            <b>Mitmachen ist freiwillig</b>

            Du wählst selbst, ob du mitmachst. Du darfst jede Frage auslassen oder später beantworten. Pausieren oder aufhören geht immer: mit einem Knopf, mit /{ word-pause } oder mit /{ word-stop }. Niemand muss sagen, warum.

            Möchtest du diese Vorbereitung machen?
       *[formal]
            <b>Mitmachen ist freiwillig</b>

            Sie wählen selbst, ob Sie mitmachen. Sie dürfen jede Frage auslassen oder später beantworten. Pausieren oder aufhören geht immer: mit einem Knopf, mit /{ word-pause } oder mit /{ word-stop }. Niemand muss sagen, warum.

            Möchten Sie diese Vorbereitung machen?
    }
consent-readers =
    { $register ->
        [informal]
            <b>Wer liest was?</b>

            { $readers ->
                [none] Deine Gesprächsleitung liest, was du schreibst, auch bevor alles fertig ist.
                [one] { $names } liest, was du schreibst, auch bevor alles fertig ist.
               *[several] { $names } lesen, was du schreibst, auch bevor alles fertig ist.
            } Kommt jemand aus dem Team dazu, sage ich es dir. Die anderen Beteiligten sehen hier nichts davon. Wer kring für die Organisation verwaltet, kann eine Akte für die Gesprächsleitung anfordern.

            Bei jeder Antwort kannst du später wählen: Sie darf ins Gespräch, oder du sagst es selbst. Ohne Wahl bleibt sie bei der Gesprächsleitung.

            Ist das klar?
       *[formal]
            <b>Wer liest was?</b>

            { $readers ->
                [none] Ihre Gesprächsleitung liest, was Sie schreiben, auch bevor alles fertig ist.
                [one] { $names } liest, was Sie schreiben, auch bevor alles fertig ist.
               *[several] { $names } lesen, was Sie schreiben, auch bevor alles fertig ist.
            } Kommt jemand aus dem Team dazu, sage ich es Ihnen. Die anderen Beteiligten sehen hier nichts davon. Wer kring für die Organisation verwaltet, kann eine Akte für die Gesprächsleitung anfordern.

            Bei jeder Antwort können Sie später wählen: Sie darf ins Gespräch, oder Sie sagen es selbst. Ohne Wahl bleibt sie bei der Gesprächsleitung.

            Ist das klar?
    }
consent-limits =
    { $register ->
        [informal]
            <b>Was ich nicht versprechen kann</b>

            Ist jemand in Gefahr? Dann muss die Gesprächsleitung vielleicht Hilfe suchen, auch wenn du das lieber nicht möchtest. Niemand liest hier live mit. Hilfenummern gibt es immer mit /{ word-person }.

            Ich bin ein Programm und verstehe nicht, was jemand schreibt. Einige sehr klare Wörter über Gefahr erkenne ich. Dann zeige ich Hilfenummern und frage, ob die Gesprächsleitung es wissen darf. Ohne einen Tipp von dir sage ich nie etwas weiter.

            Das hier ist ein gewöhnlicher Chat. Telegram und wer kring verwaltet, kommen technisch daran. Schreib also keine Familiennamen oder Adressen.

            Ist das klar?
       *[formal]
            <b>Was ich nicht versprechen kann</b>

            Ist jemand in Gefahr? Dann muss die Gesprächsleitung vielleicht Hilfe suchen, auch wenn Sie das lieber nicht möchten. Niemand liest hier live mit. Hilfenummern gibt es immer mit /{ word-person }.

            Ich bin ein Programm und verstehe nicht, was jemand schreibt. Einige sehr klare Wörter über Gefahr erkenne ich. Dann zeige ich Hilfenummern und frage, ob die Gesprächsleitung es wissen darf. Ohne einen Tipp von Ihnen sage ich nie etwas weiter.

            Das hier ist ein gewöhnlicher Chat. Telegram und wer kring verwaltet, kommen technisch daran. Schreiben Sie also keine Familiennamen oder Adressen.

            Ist das klar?
    }
consent-storing =
    { $register ->
        [informal]
            <b>Aufbewahren und löschen</b>

            Ich bewahre deine Antworten für die Gesprächsleitung auf, nur für dieses Gespräch. Du kannst sie mit /{ word-review } ansehen, ändern und für immer zurücknehmen. Ändert sich etwas, bewahre ich auch die frühere Fassung auf, für dich und deine Gesprächsleitung. In einem Bericht steht das nicht. Mit /{ word-stop } kannst du jederzeit alles löschen lassen. Die Nachrichten in diesem Chat bleiben bei Telegram, bis du den Chat selbst löschst.

            Ist das in Ordnung?
       *[formal]
            <b>Aufbewahren und löschen</b>

            Ich bewahre Ihre Antworten für die Gesprächsleitung auf, nur für dieses Gespräch. Sie können sie mit /{ word-review } ansehen, ändern und für immer zurücknehmen. Ändert sich etwas, bewahre ich auch die frühere Fassung auf, für Sie und Ihre Gesprächsleitung. In einem Bericht steht das nicht. Mit /{ word-stop } können Sie jederzeit alles löschen lassen. Die Nachrichten in diesem Chat bleiben bei Telegram, bis Sie den Chat selbst löschen.

            Ist das in Ordnung?
    }
explained-taking-part =
    { $register ->
        [informal]
            <b>Mitmachen ist freiwillig, in anderen Worten</b>

            Niemand kann dich zwingen, hier etwas zu schreiben. Eine Frage passt nicht? Tippe auf „{ button-skip }“. Gerade gar nichts? Mach eine Pause. Gar nicht mehr? Dann hör auf. Das gilt sofort.

            Möchtest du diese Vorbereitung machen?
       *[formal]
            <b>Mitmachen ist freiwillig, in anderen Worten</b>

            Niemand kann Sie zwingen, hier etwas zu schreiben. Eine Frage passt nicht? Tippen Sie auf „{ button-skip }“. Gerade gar nichts? Machen Sie eine Pause. Gar nicht mehr? Dann hören Sie auf. Das gilt sofort.

            Möchten Sie diese Vorbereitung machen?
    }
explained-readers =
    { $register ->
        [informal]
            <b>Wer liest was, in anderen Worten</b>

            Was du hier schreibst, kommt zu { $readers ->
                [none] deiner Gesprächsleitung
               *[other] { $names }
            }. Die andere Person in dieser Geschichte sieht es nicht. Sie weiß auch nicht, wie weit du bist. Die Organisation kann eine Akte für die Gesprächsleitung anfordern. Soll etwas im Gespräch gesagt werden? Das wählst du selbst, bei jeder Antwort.

            Ist das klar?
       *[formal]
            <b>Wer liest was, in anderen Worten</b>

            Was Sie hier schreiben, kommt zu { $readers ->
                [none] Ihrer Gesprächsleitung
               *[other] { $names }
            }. Die andere Person in dieser Geschichte sieht es nicht. Sie weiß auch nicht, wie weit Sie sind. Die Organisation kann eine Akte für die Gesprächsleitung anfordern. Soll etwas im Gespräch gesagt werden? Das wählen Sie selbst, bei jeder Antwort.

            Ist das klar?
    }
explained-limits =
    { $register ->
        [informal]
            <b>Was ich nicht versprechen kann, in anderen Worten</b>

            Ich verstehe nicht, was jemand schreibt: Ich bin ein Programm. Die Gesprächsleitung liest es später. Sie kann dann Hilfe suchen, auch ohne dein Ja. Eilt es? Dann ruf selbst an. Telegram ist eine Firma, die Nachrichten weitergibt. Sie kommt technisch daran.

            Ist das klar?
       *[formal]
            <b>Was ich nicht versprechen kann, in anderen Worten</b>

            Ich verstehe nicht, was jemand schreibt: Ich bin ein Programm. Die Gesprächsleitung liest es später. Sie kann dann Hilfe suchen, auch ohne Ihr Ja. Eilt es? Dann rufen Sie selbst an. Telegram ist eine Firma, die Nachrichten weitergibt. Sie kommt technisch daran.

            Ist das klar?
    }
explained-storing =
    { $register ->
        [informal]
            <b>Aufbewahren und löschen, in anderen Worten</b>

            Deine Antworten liegen auf dem Computer der Organisation, abgeschlossen. Sie sind nur für dieses Gespräch da. Du kannst sie nachlesen, ändern oder wegnehmen. Alles soll weg? Das geht immer.

            Ist das in Ordnung?
       *[formal]
            <b>Aufbewahren und löschen, in anderen Worten</b>

            Ihre Antworten liegen auf dem Computer der Organisation, abgeschlossen. Sie sind nur für dieses Gespräch da. Sie können sie nachlesen, ändern oder wegnehmen. Alles soll weg? Das geht immer.

            Ist das in Ordnung?
    }
consent-answered-yes =
    { $register ->
        [informal] Deine Antwort: ja
       *[formal] Ihre Antwort: ja
    }
consent-answered-later =
    { $register ->
        [informal] Deine Antwort: noch nicht
       *[formal] Ihre Antwort: noch nicht
    }
consent-answered-no =
    { $register ->
        [informal] Deine Antwort: nein
       *[formal] Ihre Antwort: nein
    }

## Wo es gerade steht

scene-consent-waits =
    { $register ->
        [informal]
            { $reply ->
                [no] Das ist deine Wahl. Ich stelle keine Fragen und notiere nichts. Die Gesprächsleitung erfährt, dass du jetzt nicht zustimmst, sonst nichts. Anders überlegt? Dann tippe auf „{ button-go-on }“, jetzt oder später.
               *[later] Das ist gut, es eilt nicht. Ohne deine Zustimmung stelle ich keine Fragen und notiere nichts. Soll es weitergehen? Dann tippe auf „{ button-go-on }“, jetzt oder später.
            }
       *[formal]
            { $reply ->
                [no] Das ist Ihre Wahl. Ich stelle keine Fragen und notiere nichts. Die Gesprächsleitung erfährt, dass Sie jetzt nicht zustimmen, sonst nichts. Anders überlegt? Dann tippen Sie auf „{ button-go-on }“, jetzt oder später.
               *[later] Das ist gut, es eilt nicht. Ohne Ihre Zustimmung stelle ich keine Fragen und notiere nichts. Soll es weitergehen? Dann tippen Sie auf „{ button-go-on }“, jetzt oder später.
            }
    }
scene-anything-else =
    { $register ->
        [informal]
            { $kept ->
                [first] Notiert. Noch etwas? Schreib es ruhig dazu. Sonst kommt die nächste Frage gleich von selbst.
                [joined] Auch notiert. Noch etwas?
                [spoken] Noch etwas? Sag oder schreib es ruhig dazu. Sonst kommt die nächste Frage gleich von selbst.
               *[waits] Die Antwort bei „{ $question }“ ist noch offen. Soll noch etwas dazu?
            }
       *[formal]
            { $kept ->
                [first] Notiert. Noch etwas? Schreiben Sie es ruhig dazu. Sonst kommt die nächste Frage gleich von selbst.
                [joined] Auch notiert. Noch etwas?
                [spoken] Noch etwas? Sagen oder schreiben Sie es ruhig dazu. Sonst kommt die nächste Frage gleich von selbst.
               *[waits] Die Antwort bei „{ $question }“ ist noch offen. Soll noch etwas dazu?
            }
    }
scene-alone-or-not =
    { $register ->
        [informal] Gewählt ist „{ $option }“, und auch etwas anderes. Was stimmt für dich?
       *[formal] Gewählt ist „{ $option }“, und auch etwas anderes. Was stimmt für Sie?
    }
how-it-goes-head = <b>Wie läuft so ein Gespräch ab?</b> · { $number } von { $of }
how-it-goes-1 =
    { $register ->
        [informal] Man trifft sich, um über das Geschehene zu sprechen. Zu zweit, oder in einem Kreis mit mehr Menschen. Die Gesprächsleitung ist immer dabei. Kommen ist keine Pflicht: Du wählst, bis zum letzten Moment.
       *[formal] Man trifft sich, um über das Geschehene zu sprechen. Zu zweit, oder in einem Kreis mit mehr Menschen. Die Gesprächsleitung ist immer dabei. Kommen ist keine Pflicht: Sie wählen, bis zum letzten Moment.
    }
how-it-goes-2 = Es gibt Regeln. Alle sprechen der Reihe nach. Niemand schreit oder beschimpft. Die Gesprächsleitung sorgt dafür. Was gesagt wird, bleibt unter denen, die da sind.
how-it-goes-3 =
    { $register ->
        [informal] Zuerst erzählen alle, was geschehen ist, und wie es für sie war. Die anderen hören zu. Du erzählst nur, was du möchtest.
       *[formal] Zuerst erzählen alle, was geschehen ist, und wie es für sie war. Die anderen hören zu. Sie erzählen nur, was Sie möchten.
    }
how-it-goes-4 = Danach geht es gemeinsam weiter: Wen hat es getroffen, und was ist nötig? Wer möchte, sagt, was er oder sie tun will. Niemand muss sich entschuldigen. Niemand muss verzeihen.
how-it-goes-5 =
    { $register ->
        [informal] Pause oder aufhören geht immer. Dafür wird ein Zeichen vereinbart. Du darfst jemanden zur Unterstützung mitbringen. Meistens dauert es ein bis zwei Stunden.
       *[formal] Pause oder aufhören geht immer. Dafür wird ein Zeichen vereinbart. Sie dürfen jemanden zur Unterstützung mitbringen. Meistens dauert es ein bis zwei Stunden.
    }
how-it-goes-6 =
    { $register ->
        [informal] Seid ihr euch über etwas einig? Dann schreibt die Gesprächsleitung es auf. Später fragt sie alle, wie es läuft. Möchtest du lieber niemanden treffen? Das ist erlaubt. Frag die Gesprächsleitung, was sonst möglich ist.
       *[formal] Sind Sie sich über etwas einig? Dann schreibt die Gesprächsleitung es auf. Später fragt sie alle, wie es läuft. Möchten Sie lieber niemanden treffen? Das ist erlaubt. Fragen Sie die Gesprächsleitung, was sonst möglich ist.
    }
scene-how-it-goes-offered = Zuerst hören, wie so ein Gespräch abläuft: Das geht jetzt gleich, auf sechs kurzen Seiten. Mit /{ word-how } lässt es sich später nachlesen.
scene-rests =
    { $register ->
        [informal] Gut. Es ist nichts zu tun, und es kommen keine Fragen mehr. Die Gesprächsleitung liest, dass du Ruhe möchtest. Doch noch etwas zu sagen? Dafür gibt es den Knopf.
       *[formal] Gut. Es ist nichts zu tun, und es kommen keine Fragen mehr. Die Gesprächsleitung liest, dass Sie Ruhe möchten. Doch noch etwas zu sagen? Dafür gibt es den Knopf.
    }
scene-closed-review = Die Antworten lassen sich mit dem Knopf oder mit /{ word-review } ansehen.
scene-review =
    { $register ->
        [informal]
            <b>Deine Antworten</b>
            Tippe auf einen Teil, um zu lesen, was dort steht. Dort lässt sich eine Antwort ändern, und auch wählen, was damit geschehen darf.
       *[formal]
            <b>Ihre Antworten</b>
            Tippen Sie auf einen Teil, um zu lesen, was dort steht. Dort lässt sich eine Antwort ändern, und auch wählen, was damit geschehen darf.
    }
scene-review-line =
    { $phase }: { $given } von { $of } beantwortet{ $skipped ->
        [0] { "" }
       *[other] { " · " }{ $skipped } ausgelassen
    }{ $later ->
        [0] { "" }
       *[other] { " · " }{ $later } für später
    }
scene-review-under-way =
    { $register ->
        [informal] Die Vorbereitung läuft noch. Mit „{ button-go-on }“ siehst du, wo du bist.
       *[formal] Die Vorbereitung läuft noch. Mit „{ button-go-on }“ sehen Sie, wo Sie sind.
    }
scene-review-put-off =
    { $register ->
        [informal] Fast fertig: Es liegen noch Fragen für später da. Tippe auf „{ button-laters }“, um sie zu beantworten oder auszulassen. Danach kannst du abgeben.
       *[formal] Fast fertig: Es liegen noch Fragen für später da. Tippen Sie auf „{ button-laters }“, um sie zu beantworten oder auszulassen. Danach können Sie abgeben.
    }
scene-review-can-hand-in =
    { $register ->
        [informal] Alle Fragen sind gestellt. Stimmt es für dich? Dann tippe auf „{ button-hand-in }“. Die Gesprächsleitung weiß dann, dass alles fertig ist.
       *[formal] Alle Fragen sind gestellt. Stimmt es für Sie? Dann tippen Sie auf „{ button-hand-in }“. Die Gesprächsleitung weiß dann, dass alles fertig ist.
    }
scene-review-handed-in =
    { $register ->
        [informal] Die Vorbereitung ist abgegeben. Ändert sich noch etwas, kannst du sie danach neu abgeben.
       *[formal] Die Vorbereitung ist abgegeben. Ändert sich noch etwas, können Sie sie danach neu abgeben.
    }
scene-phase =
    { $register ->
        [informal]
            <b>{ $phase }</b>
            Tippe auf eine Antwort, um sie zu ändern, oder um zu wählen, was damit geschehen darf.
       *[formal]
            <b>{ $phase }</b>
            Tippen Sie auf eine Antwort, um sie zu ändern, oder um zu wählen, was damit geschehen darf.
    }
scene-phase-empty = In diesem Teil steht noch nichts.
scene-answer =
    { $register ->
        [informal] Du kannst diese Antwort ändern oder so lassen.
       *[formal] Sie können diese Antwort ändern oder so lassen.
    }
scene-take-back =
    <b>Die Antwort bei „{ $question }“ für immer zurücknehmen?</b>
    Kring bewahrt dann nichts mehr davon auf, auch nicht, was früher dort stand. Nachrichten der letzten zwei Tage verschwinden hier und bei der Gesprächsleitung. Sie weiß, dass etwas zurückgenommen wurde, aber nicht was.
sharing-ask = Was darf mit dieser Antwort geschehen?
scene-sharing = <b>Was darf geteilt werden?</b> Satz { $number } von { $of }.
scene-review-can-share = Zuerst wählen, was im Gespräch benutzt werden darf? Ohne Wahl bleibt alles für die Gesprächsleitung.
scene-card = <b>Meine Karte</b>
card-say = Das möchte ich sagen
card-ask = Das möchte ich fragen
card-stop = Mein Zeichen zum Aufhören
card-beside = Wer bei mir ist
card-empty =
    { $register ->
        [informal] Noch nicht ausgefüllt. Du kannst es mit deiner Gesprächsleitung besprechen.
       *[formal] Noch nicht ausgefüllt. Sie können es mit Ihrer Gesprächsleitung besprechen.
    }
card-end =
    { $register ->
        [informal] Diese Karte ist für dich. Du darfst sie zum Gespräch mitnehmen.
       *[formal] Diese Karte ist für Sie. Sie dürfen sie zum Gespräch mitnehmen.
    }
card-file = meine-karte
card-title = Meine Karte
card-caption =
    { $register ->
        [informal] Deine Karte als Blatt, zum Drucken und Mitnehmen. Wer die Datei bekommt, kann alles lesen, was darauf steht.
       *[formal] Ihre Karte als Blatt, zum Drucken und Mitnehmen. Wer die Datei bekommt, kann alles lesen, was darauf steht.
    }
card-failing =
    { $register ->
        [informal] Das Blatt konnte gerade nicht erstellt werden. Nichts ist verloren. Im Chat liest du deine Karte mit dem Knopf <b>{ button-card }</b>.
       *[formal] Das Blatt konnte gerade nicht erstellt werden. Nichts ist verloren. Im Chat lesen Sie Ihre Karte mit dem Knopf <b>{ button-card }</b>.
    }
card-room = Was ich mir noch merken will
card-room-line = Platz zum Schreiben
scene-handed-in =
    { $register ->
        [informal]
            Danke. Die Vorbereitung ist abgegeben. Die Gesprächsleitung weiß es und sagt dir, wie es weitergeht.

            Die Antworten lassen sich weiterhin ansehen oder ändern, mit /{ word-review }.
       *[formal]
            Danke. Die Vorbereitung ist abgegeben. Die Gesprächsleitung weiß es und sagt Ihnen, wie es weitergeht.

            Die Antworten lassen sich weiterhin ansehen oder ändern, mit /{ word-review }.
    }
scene-paused =
    { $register ->
        [informal]
            Die Vorbereitung ist in Pause. Was geschrieben wurde, ist aufbewahrt. Die Gesprächsleitung sieht die Pause, nicht den Grund.

            Nimm dir Zeit. Mit „{ button-resume }“ geht es weiter.
       *[formal]
            Die Vorbereitung ist in Pause. Was geschrieben wurde, ist aufbewahrt. Die Gesprächsleitung sieht die Pause, nicht den Grund.

            Nehmen Sie sich Zeit. Mit „{ button-resume }“ geht es weiter.
    }
scene-paused-and-asked =
    { scene-paused }

    Eine Erinnerung, ein einziges Mal? Sie käme an einem der nächsten Tage, zwischen 16 und 20 Uhr, ohne Ton.
scene-reminder = Hallo. Hier ist die gewünschte kurze Nachricht, um weiterzumachen. Es eilt nicht, und nichts muss sein.
lead-will-remind = Gut. Ich schicke eine kurze Nachricht, an einem der nächsten Tage zwischen 16 und 20 Uhr.
lead-no-reminders = Gut. Ich schicke keine Erinnerung.
scene-stop-menu =
    { $register ->
        [informal]
            Du wählst. Niemand muss sagen, warum. Die Gesprächsleitung erfährt nur die Wahl.

            <b>{ button-pause }</b>: Alles bleibt aufbewahrt, und es geht weiter, wann du möchtest.
            <b>{ button-stop-keep }</b>: Du ziehst deine Zustimmung zurück, und ich stelle keine Fragen mehr. Das Geschriebene bleibt für die Gesprächsleitung.
            <b>{ button-stop-erase }</b>: Ich stelle keine Fragen mehr und lösche das Geschriebene.
       *[formal]
            Sie wählen. Niemand muss sagen, warum. Die Gesprächsleitung erfährt nur die Wahl.

            <b>{ button-pause }</b>: Alles bleibt aufbewahrt, und es geht weiter, wann Sie möchten.
            <b>{ button-stop-keep }</b>: Sie ziehen Ihre Zustimmung zurück, und ich stelle keine Fragen mehr. Das Geschriebene bleibt für die Gesprächsleitung.
            <b>{ button-stop-erase }</b>: Ich stelle keine Fragen mehr und lösche das Geschriebene.
    }
scene-stopped =
    { $register ->
        [informal]
            Die Vorbereitung ist beendet, und die Zustimmung ist zurückgezogen. Ich stelle keine Fragen mehr. Das Geschriebene bleibt für die Gesprächsleitung aufbewahrt. Sie weiß, dass Schluss ist.

            Soll es doch weitergehen? Dann tippe auf „{ button-resume }“. Soll alles gelöscht werden? Das geht mit /{ word-stop }.
       *[formal]
            Die Vorbereitung ist beendet, und die Zustimmung ist zurückgezogen. Ich stelle keine Fragen mehr. Das Geschriebene bleibt für die Gesprächsleitung aufbewahrt. Sie weiß, dass Schluss ist.

            Soll es doch weitergehen? Dann tippen Sie auf „{ button-resume }“. Soll alles gelöscht werden? Das geht mit /{ word-stop }.
    }
scene-erase-confirm =
    { $register ->
        [informal]
            <b>Alles löschen lassen?</b>
            Alle deine Antworten in dieser Vorbereitung verschwinden. Das lässt sich nicht rückgängig machen. Die Gesprächsleitung erfährt, dass alles beendet und gelöscht ist, nicht warum. Gibt es ein Signal, das noch niemand gesehen hat? Dann bleibt nur das, bis jemand es gesehen hat: welches Signal, der Deckname und die Uhrzeit. Etwas behalten? Dann hol zuerst eine Kopie, mit dem Knopf.
       *[formal]
            <b>Alles löschen lassen?</b>
            Alle Ihre Antworten in dieser Vorbereitung verschwinden. Das lässt sich nicht rückgängig machen. Die Gesprächsleitung erfährt, dass alles beendet und gelöscht ist, nicht warum. Gibt es ein Signal, das noch niemand gesehen hat? Dann bleibt nur das, bis jemand es gesehen hat: welches Signal, der Deckname und die Uhrzeit. Etwas behalten? Dann holen Sie zuerst eine Kopie, mit dem Knopf.
    }
scene-erased =
    { $register ->
        [informal]
            Es ist gelöscht. Kring bewahrt in dieser Vorbereitung keine einzige Antwort von dir mehr auf. Die Gesprächsleitung weiß, dass Schluss ist. Was sie schon gelesen hat, kann ich nicht rückgängig machen. Ein Signal, das noch niemand gesehen hat, bleibt, bis jemand es gesehen hat: welches Signal, der Deckname und die Uhrzeit.

            Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was du selbst geschrieben hast, bleiben bei Telegram, solange es den Chat gibt. So löschst du ihn: oben im Chat auf das Menü tippen und „Chat löschen“ wählen. Dann ankreuzen: auch für kring. Auf einem iPhone wischt man den Chat in der Liste nach links.

            Später doch neu anfangen? Dann bitte die Gesprächsleitung um einen neuen Link.
       *[formal]
            Es ist gelöscht. Kring bewahrt in dieser Vorbereitung keine einzige Antwort von Ihnen mehr auf. Die Gesprächsleitung weiß, dass Schluss ist. Was sie schon gelesen hat, kann ich nicht rückgängig machen. Ein Signal, das noch niemand gesehen hat, bleibt, bis jemand es gesehen hat: welches Signal, der Deckname und die Uhrzeit.

            Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was Sie selbst geschrieben haben, bleiben bei Telegram, solange es den Chat gibt. So löschen Sie ihn: oben im Chat auf das Menü tippen und „Chat löschen“ wählen. Dann ankreuzen: auch für kring. Auf einem iPhone wischt man den Chat in der Liste nach links.

            Später doch neu anfangen? Dann bitten Sie die Gesprächsleitung um einen neuen Link.
    }
scene-talk-menu =
    { $register ->
        [informal]
            <b>Hilfe ist nah</b>
            Tippe auf das, was für dich stimmt. Die Gesprächsleitung bekommt sofort Bescheid: welcher Knopf und wann, nicht das Geschriebene. „{ button-flag-home }“ darf auch ein Kind betreffen, das du kennst.

            Niemand liest hier live mit. Gefahr, oder kann es nicht warten? Dann ruf eine der Nummern unten an.
       *[formal]
            <b>Hilfe ist nah</b>
            Tippen Sie auf das, was für Sie stimmt. Die Gesprächsleitung bekommt sofort Bescheid: welcher Knopf und wann, nicht das Geschriebene. „{ button-flag-home }“ darf auch ein Kind betreffen, das Sie kennen.

            Niemand liest hier live mit. Gefahr, oder kann es nicht warten? Dann rufen Sie eine der Nummern unten an.
    }
scene-help-screen =
    { $register ->
        [informal]
            <b>Was brauchst du?</b>
            Tippe auf das, was für dich stimmt. { $name } bekommt dann Bescheid: welcher Knopf und wann, nicht das Geschriebene. „{ button-flag-home }“ darf auch ein Kind betreffen, das du kennst.

            Gefahr, ein unsicheres Zuhause oder der Gedanke, sich etwas anzutun: Das geht sofort weiter, auch nachts. Anderes wartet nachts bis 8 Uhr. Niemand liest hier live mit. Kann es nicht warten? Dann ruf jetzt an, oder schreib im Chat dort.
       *[formal]
            <b>Was brauchen Sie?</b>
            Tippen Sie auf das, was für Sie stimmt. { $name } bekommt dann Bescheid: welcher Knopf und wann, nicht das Geschriebene. „{ button-flag-home }“ darf auch ein Kind betreffen, das Sie kennen.

            Gefahr, ein unsicheres Zuhause oder der Gedanke, sich etwas anzutun: Das geht sofort weiter, auch nachts. Anderes wartet nachts bis 8 Uhr. Niemand liest hier live mit. Kann es nicht warten? Dann rufen Sie jetzt an, oder schreiben Sie im Chat dort.
    }
scene-heard =
    { $register ->
        [informal]
            { $flag ->
                [self-harm] Was du schreibst, ist schwer allein zu tragen. Das musst du auch nicht.
                [home] Du schreibst, dass es zu Hause nicht sicher ist. Das ist nicht deine Schuld.
               *[other] Du schreibst über Gewalt oder Drohungen. Das ist nicht deine Schuld.
            }

            Ich bin ein Programm und verstehe nicht, was jemand schreibt. Ich erkenne nur einige Wörter. Darf { $name } wissen, dass es gerade nicht gut geht? Ohne einen Tipp von dir sage ich nichts weiter.
       *[formal]
            { $flag ->
                [self-harm] Was Sie schreiben, ist schwer allein zu tragen. Das müssen Sie auch nicht.
                [home] Sie schreiben, dass es zu Hause nicht sicher ist. Das ist nicht Ihre Schuld.
               *[other] Sie schreiben über Gewalt oder Drohungen. Das ist nicht Ihre Schuld.
            }

            Ich bin ein Programm und verstehe nicht, was jemand schreibt. Ich erkenne nur einige Wörter. Darf { $name } wissen, dass es gerade nicht gut geht? Ohne einen Tipp von Ihnen sage ich nichts weiter.
    }
scene-hard =
    { $register ->
        [informal]
            Danke, dass du das sagst. Es darf schwer sein. Jetzt kommt keine Frage.

            { $name } liest in der Nachricht des Tages, dass es schwer war. Was hilft dir jetzt?
       *[formal]
            Danke, dass Sie das sagen. Es darf schwer sein. Jetzt kommt keine Frage.

            { $name } liest in der Nachricht des Tages, dass es schwer war. Was hilft Ihnen jetzt?
    }
scene-resting =
    { $register ->
        [informal] Nimm dir einen Moment. Etwas trinken, aus dem Fenster schauen, ruhig ausatmen. Es kommt nichts, bis du auf „{ button-go-on }“ tippst.
       *[formal] Nehmen Sie sich einen Moment. Etwas trinken, aus dem Fenster schauen, ruhig ausatmen. Es kommt nichts, bis Sie auf „{ button-go-on }“ tippen.
    }
scene-not-told = Gut. Ich sage nichts weiter. Was geschrieben wurde, bleibt dort, wo es steht. Anrufen oder chatten geht immer, auch ohne dass jemand aus diesem Gespräch es weiß.
scene-box =
    { $register ->
        [informal] Schreib hier, was { $name } wissen darf. Auch in mehreren Nachrichten. Es ist keine Antwort auf eine Frage, und niemand liest hier live mit.
       *[formal] Schreiben Sie hier, was { $name } wissen darf. Auch in mehreren Nachrichten. Es ist keine Antwort auf eine Frage, und niemand liest hier live mit.
    }
scene-box-kept = Für { $name } aufbewahrt. Noch etwas?
scene-raised =
    { $register ->
        [informal]
            Die Gesprächsleitung erfährt jetzt{ $flag ->
                [talk] , dass du mit jemandem sprechen möchtest
                [unsafe] , dass du dich nicht sicher fühlst
                [danger] , dass es Gefahr oder Drohungen gibt
                [self-harm] , dass du daran denkst, dir etwas anzutun
                [home] , dass es zu Hause nicht sicher ist oder ein Kind in Gefahr ist
                [pressure] , dass jemand dich unter Druck setzt
               *[other] {" "}von deiner Wahl
            }. Die Uhrzeit steht dabei, deine Worte nicht.

            { $flag ->
                [talk] Niemand liest hier live mit, es kann also etwas dauern. Kann es nicht warten? Mit /{ word-person } siehst du Nummern, die du anrufen kannst.
                [pressure] Niemand liest hier live mit, es kann also etwas dauern. Du musst nichts tun, was du nicht willst. Fühlst du dich bedroht? Dann ruf eine der Nummern unten an.
                [self-harm] Niemand liest hier live mit. Warte nicht auf eine Antwort. Ruf jetzt eine der Nummern unten an, oder geh zu jemandem, dem du vertraust. Du musst das nicht allein tragen.
                [danger] Niemand liest hier live mit. Warte nicht auf eine Antwort: Ruf jetzt eine der Nummern unten an. Geh, wenn es geht, an einen sicheren Ort oder zu jemandem, dem du vertraust.
               *[other] Niemand liest hier live mit, es kann also etwas dauern. Eilt es, oder hast du Angst? Dann ruf jetzt eine der Nummern unten an, oder geh zu jemandem, dem du vertraust.
            }
       *[formal]
            Die Gesprächsleitung erfährt jetzt{ $flag ->
                [talk] , dass Sie mit jemandem sprechen möchten
                [unsafe] , dass Sie sich nicht sicher fühlen
                [danger] , dass es Gefahr oder Drohungen gibt
                [self-harm] , dass Sie daran denken, sich etwas anzutun
                [home] , dass es zu Hause nicht sicher ist oder ein Kind in Gefahr ist
                [pressure] , dass jemand Sie unter Druck setzt
               *[other] {" "}von Ihrer Wahl
            }. Die Uhrzeit steht dabei, Ihre Worte nicht.

            { $flag ->
                [talk] Niemand liest hier live mit, es kann also etwas dauern. Kann es nicht warten? Mit /{ word-person } sehen Sie Nummern, die Sie anrufen können.
                [pressure] Niemand liest hier live mit, es kann also etwas dauern. Sie müssen nichts tun, was Sie nicht wollen. Fühlen Sie sich bedroht? Dann rufen Sie eine der Nummern unten an.
                [self-harm] Niemand liest hier live mit. Warten Sie nicht auf eine Antwort. Rufen Sie jetzt eine der Nummern unten an, oder gehen Sie zu jemandem, dem Sie vertrauen. Sie müssen das nicht allein tragen.
                [danger] Niemand liest hier live mit. Warten Sie nicht auf eine Antwort: Rufen Sie jetzt eine der Nummern unten an. Gehen Sie, wenn es geht, an einen sicheren Ort oder zu jemandem, dem Sie vertrauen.
               *[other] Niemand liest hier live mit, es kann also etwas dauern. Eilt es, oder haben Sie Angst? Dann rufen Sie jetzt eine der Nummern unten an, oder gehen Sie zu jemandem, dem Sie vertrauen.
            }
    }
scene-raised-for-morning =
    { $register ->
        [informal]
            Es ist Nacht. Die Gesprächsleitung erfährt um 8 Uhr{ $flag ->
                [talk] , dass du mit jemandem sprechen möchtest
                [unsafe] , dass du dich nicht sicher fühlst
                [pressure] , dass jemand dich unter Druck setzt
               *[other] {" "}von deiner Wahl
            }. Deine Worte stehen nicht dabei.

            Kann es nicht warten? Ruf eine der Nummern unten an, oder geh zu jemandem, dem du vertraust. Bist du in Gefahr? Tippe auf „{ button-talk }“: Gefahr gebe ich auch nachts sofort weiter.
       *[formal]
            Es ist Nacht. Die Gesprächsleitung erfährt um 8 Uhr{ $flag ->
                [talk] , dass Sie mit jemandem sprechen möchten
                [unsafe] , dass Sie sich nicht sicher fühlen
                [pressure] , dass jemand Sie unter Druck setzt
               *[other] {" "}von Ihrer Wahl
            }. Ihre Worte stehen nicht dabei.

            Kann es nicht warten? Rufen Sie eine der Nummern unten an, oder gehen Sie zu jemandem, dem Sie vertrauen. Sind Sie in Gefahr? Tippen Sie auf „{ button-talk }“: Gefahr gebe ich auch nachts sofort weiter.
    }
scene-unheard =
    { $register ->
        [informal]
            Ich erreiche die Gesprächsleitung gerade nicht. Das Signal ist aufbewahrt und geht ab, sobald es geht. Aber verlass dich nicht darauf.

            Warte nicht auf eine Antwort. Ruf selbst die Organisation an, jemanden, dem du vertraust, oder eine der Nummern unten.
       *[formal]
            Ich erreiche die Gesprächsleitung gerade nicht. Das Signal ist aufbewahrt und geht ab, sobald es geht. Aber verlassen Sie sich nicht darauf.

            Warten Sie nicht auf eine Antwort. Rufen Sie selbst die Organisation an, jemanden, dem Sie vertrauen, oder eine der Nummern unten.
    }
scene-seen-by =
    { $register ->
        [informal] { $name } hat das gesehen, um { $clock }. Kann es nicht warten? Mit /{ word-person } siehst du Nummern, die du anrufen kannst.
       *[formal] { $name } hat das gesehen, um { $clock }. Kann es nicht warten? Mit /{ word-person } sehen Sie Nummern, die Sie anrufen können.
    }
scene-note-waits =
    { $register ->
        [informal] { $name } hat eine Nachricht für dich.
       *[formal] { $name } hat eine Nachricht für Sie.
    }
scene-note =
    { $register ->
        [informal] <b>{ $name }</b> hat dir geschrieben, { $moment }:
       *[formal] <b>{ $name }</b> hat Ihnen geschrieben, { $moment }:
    }
scene-note-call =
    { $register ->
        [informal] Ich rufe dich an: { $moment }.
       *[formal] Ich rufe Sie an: { $moment }.
    }
scene-note-one-way = Antworten geht hier nicht. Etwas zu sagen? Dafür gibt es den Knopf unten.
scene-stand-in =
    { $register ->
        [informal] { $away } ist eine Zeit lang nicht da. { $name } begleitet jetzt deine Vorbereitung. { $name } liest, was du schreibst, und bekommt deine Signale.
       *[formal] { $away } ist eine Zeit lang nicht da. { $name } begleitet jetzt Ihre Vorbereitung. { $name } liest, was Sie schreiben, und bekommt Ihre Signale.
    }
scene-taken-over =
    { $register ->
        [informal] { $name } übernimmt deine Vorbereitung von { $away }. { $name } liest alles, was geschrieben wurde und wird, und bekommt die Signale. { $away } liest nichts mehr davon. Möchtest du zuerst mit { $name } sprechen? Das geht mit dem Knopf.
       *[formal] { $name } übernimmt Ihre Vorbereitung von { $away }. { $name } liest alles, was geschrieben wurde und wird, und bekommt die Signale. { $away } liest nichts mehr davon. Möchten Sie zuerst mit { $name } sprechen? Das geht mit dem Knopf.
    }
scene-back-again =
    { $register ->
        [informal] { $name } ist wieder da und begleitet deine Vorbereitung wieder selbst.
       *[formal] { $name } ist wieder da und begleitet Ihre Vorbereitung wieder selbst.
    }
scene-slipped = Gut. Die Gesprächsleitung erfährt jetzt auch, dass es ein Versehen war. Vielleicht fragt sie trotzdem kurz nach.
scene-was-it-a-slip = War die Antwort bei „{ $question }“ ein Versehen? Dann lässt sie sich noch fünf Minuten zurücknehmen. Die Gesprächsleitung liest das auch.
scene-elsewhere = In diesem Gespräch gibt es Neues.
scene-not-theirs =
    { $register ->
        [informal] Danke für die Auskunft. Dann ist dieser Link nicht für dich, und du kannst diesen Chat löschen. Ich habe nichts aufbewahrt. Wer den Link gab, erfährt, dass er woanders ankam.
       *[formal] Danke für die Auskunft. Dann ist dieser Link nicht für Sie, und Sie können diesen Chat löschen. Ich habe nichts aufbewahrt. Wer den Link gab, erfährt, dass er woanders ankam.
    }
scene-not-for-you =
    { $register ->
        [informal] Dieser Link war für jemand anderen. Das ist nicht deine Schuld. Die Antworten hier sind gelöscht, und ich stelle keine Fragen mehr. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Der Rest geht weg, wenn der Chat gelöscht wird. Eine Frage? Stell sie der Person, die den Link gab.
       *[formal] Dieser Link war für jemand anderen. Das ist nicht Ihre Schuld. Die Antworten hier sind gelöscht, und ich stelle keine Fragen mehr. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Der Rest geht weg, wenn der Chat gelöscht wird. Eine Frage? Stellen Sie sie der Person, die den Link gab.
    }
scene-ended =
    { $register ->
        [informal]
            Die Gesprächsleitung hat diese Vorbereitung abgeschlossen. Es ist nichts mehr zu tun. Die Gesprächsleitung kann sagen, wie es weitergeht.

            { $day ->
                [none] Das Geschriebene wird später gelöscht. Lieber jetzt schon? Das geht mit dem Knopf unten.
               *[other] Das Geschriebene wird gelöscht am { $day }. Lieber jetzt schon? Das geht mit dem Knopf unten.
            }

            Fragen? Wende dich an die Gesprächsleitung.
       *[formal]
            Die Gesprächsleitung hat diese Vorbereitung abgeschlossen. Es ist nichts mehr zu tun. Die Gesprächsleitung kann sagen, wie es weitergeht.

            { $day ->
                [none] Das Geschriebene wird später gelöscht. Lieber jetzt schon? Das geht mit dem Knopf unten.
               *[other] Das Geschriebene wird gelöscht am { $day }. Lieber jetzt schon? Das geht mit dem Knopf unten.
            }

            Fragen? Wenden Sie sich an die Gesprächsleitung.
    }
scene-other-way =
    { $register ->
        [informal]
            Die Vorbereitung endet hier. { $readers ->
                [none] Deine Gesprächsleitung bespricht mit dir, was jetzt möglich ist.
                [one] { $names } bespricht mit dir, was jetzt möglich ist.
               *[several] { $names } besprechen mit dir, was jetzt möglich ist.
            } Du musst selbst nichts tun.

            Das Geschriebene ist für die Gesprächsleitung aufbewahrt. Soll alles gelöscht werden? Das geht mit dem Knopf.
       *[formal]
            Die Vorbereitung endet hier. { $readers ->
                [none] Ihre Gesprächsleitung bespricht mit Ihnen, was jetzt möglich ist.
                [one] { $names } bespricht mit Ihnen, was jetzt möglich ist.
               *[several] { $names } besprechen mit Ihnen, was jetzt möglich ist.
            } Sie müssen selbst nichts tun.

            Das Geschriebene ist für die Gesprächsleitung aufbewahrt. Soll alles gelöscht werden? Das geht mit dem Knopf.
    }
scene-left-out =
    { $register ->
        [informal]
            Du nimmst an diesem Gespräch nicht teil. Das sagt nichts über dich. Es ist nichts mehr zu tun, und es kommen keine Fragen mehr.

            Das Geschriebene wird nicht mehr gezeigt. Soll alles gelöscht werden? Das geht mit dem Knopf.{ $readers ->
                [none] {" "}Fragen? Stell sie deiner Gesprächsleitung.
               *[other] {" "}Fragen? Stell sie { $names }.
            }
       *[formal]
            Sie nehmen an diesem Gespräch nicht teil. Das sagt nichts über Sie. Es ist nichts mehr zu tun, und es kommen keine Fragen mehr.

            Das Geschriebene wird nicht mehr gezeigt. Soll alles gelöscht werden? Das geht mit dem Knopf.{ $readers ->
                [none] {" "}Fragen? Stellen Sie sie Ihrer Gesprächsleitung.
               *[other] {" "}Fragen? Stellen Sie sie { $names }.
            }
    }
scene-ended-for-other-way =
    { $register ->
        [informal]
            Die Vorbereitung endet hier. { $readers ->
                [none] Deine Gesprächsleitung bespricht mit dir, was jetzt möglich ist.
                [one] { $names } bespricht mit dir, was jetzt möglich ist.
               *[several] { $names } besprechen mit dir, was jetzt möglich ist.
            } Du musst selbst nichts tun.

            { $day ->
                [none] Das Geschriebene wird später gelöscht. Lieber jetzt schon? Das geht mit dem Knopf unten.
               *[other] Das Geschriebene wird gelöscht am { $day }. Lieber jetzt schon? Das geht mit dem Knopf unten.
            }
       *[formal]
            Die Vorbereitung endet hier. { $readers ->
                [none] Ihre Gesprächsleitung bespricht mit Ihnen, was jetzt möglich ist.
                [one] { $names } bespricht mit Ihnen, was jetzt möglich ist.
               *[several] { $names } besprechen mit Ihnen, was jetzt möglich ist.
            } Sie müssen selbst nichts tun.

            { $day ->
                [none] Das Geschriebene wird später gelöscht. Lieber jetzt schon? Das geht mit dem Knopf unten.
               *[other] Das Geschriebene wird gelöscht am { $day }. Lieber jetzt schon? Das geht mit dem Knopf unten.
            }
    }
scene-case-erased =
    { $register ->
        [informal]
            Die Gesprächsleitung hat diese Vorbereitung beendet und alles gelöscht. Kring bewahrt keine einzige Antwort von dir mehr auf. Es ist nichts mehr zu tun.

            Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was du selbst geschrieben hast, bleiben bei Telegram, solange es den Chat gibt. So löschst du ihn: oben im Chat auf das Menü tippen und „Chat löschen“ wählen. Dann ankreuzen: auch für kring. Auf einem iPhone wischt man den Chat in der Liste nach links.

            Fragen? Wende dich an die Gesprächsleitung.
       *[formal]
            Die Gesprächsleitung hat diese Vorbereitung beendet und alles gelöscht. Kring bewahrt keine einzige Antwort von Ihnen mehr auf. Es ist nichts mehr zu tun.

            Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was Sie selbst geschrieben haben, bleiben bei Telegram, solange es den Chat gibt. So löschen Sie ihn: oben im Chat auf das Menü tippen und „Chat löschen“ wählen. Dann ankreuzen: auch für kring. Auf einem iPhone wischt man den Chat in der Liste nach links.

            Fragen? Wenden Sie sich an die Gesprächsleitung.
    }

## Zusammen ausfüllen

together-head = Zusammen mit { $alias }
scene-are-you-here =
    { $register ->
        [informal]
            Hallo { $alias }. Das ist das Telefon deiner Gesprächsleitung. Ihr füllt das zusammen aus, Seite für Seite. Du sagst, was geschrieben wird. Auslassen und aufhören geht immer.

            Bist du dabei?
       *[formal]
            Hallo { $alias }. Das ist das Telefon Ihrer Gesprächsleitung. Sie füllen das zusammen aus, Seite für Seite. Sie sagen, was geschrieben wird. Auslassen und aufhören geht immer.

            Sind Sie dabei?
    }
scene-how-much-together =
    { $register ->
        [informal]
            Das geht auch zusammen mit { $name }. Die Frage kommt dann auf das Telefon von { $name }, wenn ihr zusammensitzt. Du sagst, was geschrieben wird.

            Was möchtest du zusammen machen?
       *[formal]
            Das geht auch zusammen mit { $name }. Die Frage kommt dann auf das Telefon von { $name }, wenn Sie zusammensitzen. Sie sagen, was geschrieben wird.

            Was möchten Sie zusammen machen?
    }
scene-together =
    { $register ->
        [informal]
            { $now ->
                [yes] { $much ->
                    [question] Diese Frage füllt ihr jetzt zusammen aus, auf dem Telefon von { $name }.
                   *[everything] Die Fragen füllt ihr jetzt zusammen aus, auf dem Telefon von { $name }.
                }
               *[no] { $much ->
                    [question] Gut. { $name } liest, dass eine Frage zusammen ausgefüllt wird.
                   *[everything] Gut. { $name } liest, dass die Fragen zusammen ausgefüllt werden.
                } Jetzt fehlt noch ein Termin, an dem ihr zusammensitzt. Bis dahin stelle ich hier keine Fragen.
            } Doch lieber allein weiter? Dafür gibt es den Knopf.
       *[formal]
            { $now ->
                [yes] { $much ->
                    [question] Diese Frage füllen Sie jetzt zusammen aus, auf dem Telefon von { $name }.
                   *[everything] Die Fragen füllen Sie jetzt zusammen aus, auf dem Telefon von { $name }.
                }
               *[no] { $much ->
                    [question] Gut. { $name } liest, dass eine Frage zusammen ausgefüllt wird.
                   *[everything] Gut. { $name } liest, dass die Fragen zusammen ausgefüllt werden.
                } Jetzt fehlt noch ein Termin, an dem Sie zusammensitzen. Bis dahin stelle ich hier keine Fragen.
            } Doch lieber allein weiter? Dafür gibt es den Knopf.
    }
scene-erased-together =
    { $register ->
        [informal]
            Es ist gelöscht. Kring bewahrt in dieser Vorbereitung keine einzige Antwort von dir mehr auf. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was hier geschrieben wurde, löscht die Gesprächsleitung selbst.

            Später doch neu anfangen? Sag es deiner Gesprächsleitung.
       *[formal]
            Es ist gelöscht. Kring bewahrt in dieser Vorbereitung keine einzige Antwort von Ihnen mehr auf. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Ältere, und was hier geschrieben wurde, löscht die Gesprächsleitung selbst.

            Später doch neu anfangen? Sagen Sie es Ihrer Gesprächsleitung.
    }
filled-in-together = zusammen mit { $name } ausgefüllt

## Rund um eine Frage

may-ask-a-lawyer =
    { $register ->
        [informal] Polizei oder Gericht sind auch beteiligt. Was du hier antwortest, kann dort zählen. Du darfst zuerst anwaltlichen Rat holen und später weitermachen.
       *[formal] Polizei oder Gericht sind auch beteiligt. Was Sie hier antworten, kann dort zählen. Sie dürfen zuerst anwaltlichen Rat holen und später weitermachen.
    }
progress = { $phase } · Teil { $part } von { $parts }
answered-given = Notiert
answered-skipped = Ausgelassen
answered-later = Für später
earlier-answer = Die frühere Antwort:
earlier-is-added-to = Was jetzt kommt, kommt dazu.
earlier-is-replaced = Was jetzt kommt, ersetzt sie.
written-so-far = Schon geschrieben:
choose-several =
    { $register ->
        [informal] Mehrere Knöpfe sind möglich. Tippe danach auf „{ button-done }“.
       *[formal] Mehrere Knöpfe sind möglich. Tippen Sie danach auf „{ button-done }“.
    }
choose-then-and-now =
    { $register ->
        [informal] Einmal tippen für damals (◐), zweimal für jetzt (◑), dreimal für beides (●). Noch einmal, und es ist weg. Tippe danach auf „{ button-done }“.
       *[formal] Einmal tippen für damals (◐), zweimal für jetzt (◑), dreimal für beides (●). Noch einmal, und es ist weg. Tippen Sie danach auf „{ button-done }“.
    }
chosen-then = Damals: <b>{ $options }</b>
chosen-now = Jetzt: <b>{ $options }</b>
said-of =
    { $when ->
        [then] { $option } damals
        [now] { $option } jetzt
       *[both] { $option } damals und jetzt
    }
own-words-welcome = Eigene Worte sind auch willkommen.

state-given = beantwortet
state-skipped = ausgelassen
state-later = für später
state-again = noch einmal ansehen
state-choosing = noch nicht fertig
state-unconfirmed = nicht mit einem Knopf bestätigt

sharing-facilitator = nur für die Gesprächsleitung
sharing-conversation = darf ins Gespräch
sharing-myself = ich sage es selbst

short-follow-up = { $item }: { $aspect }

## Knöpfe

button-here = Ja, ich bin dabei
button-stand-up = Für jetzt aufhören
button-together = Mit { $name }
button-together-for-question = Nur diese Frage
button-together-for-everything = Alle Fragen
button-alone = Doch allein weiter
button-explain = Anders erklären
button-understood = Ja, das ist klar
button-how = Wie läuft das ab?
button-how-next = Weiterlesen
button-skip = Auslassen
button-later = Später
button-back = Zurück
button-settle-alone = Nur „{ $option }“
button-settle-others = Ohne „{ $option }“
button-settle-both = Beides stimmt
button-aloud = ▶ Vorlesen
button-in-words = Stimmt
button-only-voice = Lieber nicht
button-next = Nächste Frage
button-belonged-before = Zur vorigen Frage
button-keep = So lassen
button-empty = Leeren
button-done = Fertig
button-pause-or-stop = Pause oder Ende
button-talk = Hilfe oder reden
button-resume = Weitermachen
button-remind-once = Ja, einmal
button-remind-no = Nein, danke
button-remind-again = Noch einmal
button-remind-no-more = Keine Nachricht mehr
button-pause = Pause machen
button-stop-keep = Aufhören, behalten
button-stop-erase = Aufhören, löschen
button-erase-all = Alles löschen lassen
button-erase = Ja, alles löschen
button-copy-first = Zuerst eine Kopie
button-erase-not = Nein, nicht löschen
button-go-on = Weiter
button-review = Meine Antworten
button-round = Was geteilt wird
button-round-end = Zur Übersicht
button-card = Meine Karte
button-card-paper = Auf Papier
button-hand-in = Abgeben
button-laters = Fragen für später
button-change = Antwort ändern
button-read-note = Lesen
button-tell = Ja, { $name } darf es wissen
button-do-not-tell = Nein
button-go-on-short = Weiter
button-box = Etwas für { $name }
button-box-done = Fertig
button-box-not = Doch nicht
button-commands = Was geht hier?
button-rest = Kurz ausruhen
button-talk-first = Erst mit mir reden
button-slip = Das war ein Versehen
button-take-back = Ganz zurücknehmen
button-take-back-not = Nein, stehen lassen
button-take-back-yes = Ja, für immer zurück
button-all-phases = Alle Teile

button-it-is-me = Ja, das bin ich
button-not-me = Nein
button-consent-yes = Ja
button-consent-later = Noch nicht
button-consent-no = Nein

button-flag-talk = Mit jemandem reden
button-flag-unsafe = Fühle mich unsicher
button-flag-danger = Gefahr oder Drohung
button-flag-self-harm = Mir etwas antun
button-flag-home = Daheim nicht sicher
button-flag-pressure = Ich werde bedrängt

button-share-facilitator = Nur Gesprächsleitung
button-share-conversation = Darf ins Gespräch
button-share-myself = Ich sage es selbst
