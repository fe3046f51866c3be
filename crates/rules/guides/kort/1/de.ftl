# Der Leitfaden: jede Frage, jede Wahl, jeder Teil. Deutsch, wie es in Belgien geschrieben wird.
# $role: harmed, responsible, mutual, supporter oder affected. $age: under13, from13, from16 oder adult.
# $register: informal (du) oder formal (Sie).

guide-name = Kurz
guide-about = Das Nötige. Den Rest besprechen Sie zusammen.

phase-facts = Was geschah
phase-facts-opening =
    { $register ->
        [informal]
            { $role ->
                [supporter] Zuerst geht es darum, was du selbst davon weißt.
                [affected] Zuerst geht es darum, was du selbst davon weißt.
               *[other] Zuerst geht es darum, was geschehen ist. Du erzählst nur, was du möchtest.
            }
       *[formal]
            { $role ->
                [supporter] Zuerst geht es darum, was Sie selbst davon wissen.
                [affected] Zuerst geht es darum, was Sie selbst davon wissen.
               *[other] Zuerst geht es darum, was geschehen ist. Sie erzählen nur, was Sie möchten.
            }
    }
phase-experience = Erleben
phase-experience-opening =
    { $register ->
        [informal]
            { $role ->
                [responsible] Jetzt geht es um Gefühle: um deine und um die der anderen. Keine Antwort ist falsch.
               *[other] Jetzt geht es darum, wie du das erlebt hast. Keine Antwort ist falsch.
            }
       *[formal]
            { $role ->
                [responsible] Jetzt geht es um Gefühle: um Ihre und um die der anderen. Keine Antwort ist falsch.
               *[other] Jetzt geht es darum, wie Sie das erlebt haben. Keine Antwort ist falsch.
            }
    }
phase-responsibility =
    { $role ->
        [harmed] Was nötig ist
        [supporter] Mitmachen
        [affected] Mitmachen
       *[other] Verantwortung
    }
phase-responsibility-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Jetzt geht es darum, was du brauchst, und ob du das Gespräch möchtest.
                [mutual] Jetzt geht es um deinen Anteil, und darum, was du selbst brauchst.
                [responsible] Jetzt geht es um deinen Anteil, und was du damit tun möchtest.
               *[other] Jetzt geht es um das Gespräch, und ob du dabei sein möchtest.
            }
       *[formal]
            { $role ->
                [harmed] Jetzt geht es darum, was Sie brauchen, und ob Sie das Gespräch möchten.
                [mutual] Jetzt geht es um Ihren Anteil, und darum, was Sie selbst brauchen.
                [responsible] Jetzt geht es um Ihren Anteil, und was Sie damit tun möchten.
               *[other] Jetzt geht es um das Gespräch, und ob Sie dabei sein möchten.
            }
    }
phase-commitment = Wiedergutmachen
phase-commitment-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Jetzt geht es ums Wiedergutmachen: Was würde dir helfen? Noch ist nichts fest.
                [mutual] Jetzt geht es ums Wiedergutmachen: Was kannst du tun, und was würde dir helfen? Noch ist nichts fest.
               *[other] Jetzt geht es ums Wiedergutmachen: Was kannst du tun? Noch ist nichts fest.
            }
       *[formal]
            { $role ->
                [harmed] Jetzt geht es ums Wiedergutmachen: Was würde Ihnen helfen? Noch ist nichts fest.
                [mutual] Jetzt geht es ums Wiedergutmachen: Was können Sie tun, und was würde Ihnen helfen? Noch ist nichts fest.
               *[other] Jetzt geht es ums Wiedergutmachen: Was können Sie tun? Noch ist nichts fest.
            }
    }
phase-practical = Das Gespräch
phase-practical-opening = Zum Schluss geht es um das Gespräch selbst.

question-happened =
    { $register ->
        [informal]
            { $role ->
                [supporter] Was hast du selbst gesehen oder gehört? Warst du nicht dabei? Dann erzähl, von wem du es gehört hast.
                [affected] Was hast du selbst gesehen oder gehört? Warst du nicht dabei? Dann erzähl, von wem du es gehört hast.
               *[other] Was ist geschehen? Erzähl es mit eigenen Worten. Es muss nicht alles sein.
            }
       *[formal]
            { $role ->
                [supporter] Was haben Sie selbst gesehen oder gehört? Waren Sie nicht dabei? Dann erzählen Sie, von wem Sie es gehört haben.
                [affected] Was haben Sie selbst gesehen oder gehört? Waren Sie nicht dabei? Dann erzählen Sie, von wem Sie es gehört haben.
               *[other] Was ist geschehen? Erzählen Sie es mit eigenen Worten. Es muss nicht alles sein.
            }
    }
question-thinking =
    { $register ->
        [informal] Was hast du in dem Moment gedacht?
       *[formal] Was haben Sie in dem Moment gedacht?
    }
question-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] Wie geht es dir, seit es geschehen ist?
                [supporter] Wie hat dich das selbst getroffen?
                [affected] Wie hat dich das getroffen? Was hat sich für dich geändert?
               *[other] Wie hat dich das getroffen, damals und danach?
            }
       *[formal]
            { $role ->
                [responsible] Wie geht es Ihnen, seit es geschehen ist?
                [supporter] Wie hat Sie das selbst getroffen?
                [affected] Wie hat Sie das getroffen? Was hat sich für Sie geändert?
               *[other] Wie hat Sie das getroffen, damals und danach?
            }
    }
question-others-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] Wen hat es getroffen, was meinst du? Und wie? Ein Vorname oder „mein Bruder“ genügt.
               *[other] Wen hat es noch getroffen? Ein Vorname oder „mein Bruder“ genügt.
            }
       *[formal]
            { $role ->
                [responsible] Wen hat es getroffen, was meinen Sie? Und wie? Ein Vorname oder „mein Bruder“ genügt.
               *[other] Wen hat es noch getroffen? Ein Vorname oder „mein Bruder“ genügt.
            }
    }
question-feelings =
    { $register ->
        [informal] Welche Gefühle hattest du damals? Und welche hast du jetzt?
       *[formal] Welche Gefühle hatten Sie damals? Und welche haben Sie jetzt?
    }
question-say-and-listen =
    { $register ->
        [informal] Kannst du im Gespräch sagen, wie es für dich war? Und kannst du der anderen Person zuhören?
       *[formal] Können Sie im Gespräch sagen, wie es für Sie war? Und können Sie der anderen Person zuhören?
    }
question-experience-check =
    { $register ->
        [informal] Wie geht es dir jetzt?
       *[formal] Wie geht es Ihnen jetzt?
    }
question-part =
    { $register ->
        [informal]
            { $role ->
                [mutual] Was ist dein Anteil an dem, was geschehen ist? Nur der eigene Anteil zählt hier.
               *[other] { $age ->
                    [under13] Was hast du selbst getan?
                   *[other] Was ist dein Anteil an dem, was geschehen ist?
                }
            }
       *[formal]
            { $role ->
                [mutual] Was ist Ihr Anteil an dem, was geschehen ist? Nur der eigene Anteil zählt hier.
               *[other] { $age ->
                    [under13] Was hast du selbst getan?
                   *[other] Was ist Ihr Anteil an dem, was geschehen ist?
                }
            }
    }
question-willing =
    { $register ->
        [informal]
            { $age ->
                [under13] Möchtest du sagen, was du getan hast, und helfen, es wieder gut zu machen? Wähle, was für dich stimmt.
               *[other] Möchtest du Verantwortung für deinen Anteil übernehmen? Wähle, was für dich stimmt.
            }
       *[formal]
            { $age ->
                [under13] Möchtest du sagen, was du getan hast, und helfen, es wieder gut zu machen? Wähle, was für dich stimmt.
               *[other] Möchten Sie Verantwortung für Ihren Anteil übernehmen? Wählen Sie, was für Sie stimmt.
            }
    }
question-willing-yes =
    { $register ->
        [informal] Wofür möchtest du Verantwortung übernehmen? Und wie würdest du es der anderen Person sagen?
       *[formal] Wofür möchten Sie Verantwortung übernehmen? Und wie würden Sie es der anderen Person sagen?
    }
question-willing-partly = Wofür ja? Und wofür nicht?
question-willing-differently =
    { $register ->
        [informal] Was siehst du anders? Erzähl es so, wie es für dich war.
       *[formal] Was sehen Sie anders? Erzählen Sie es so, wie es für Sie war.
    }
question-willing-not-yet =
    { $register ->
        [informal] Was würde dir helfen? Zum Beispiel Zeit, eine Erklärung, oder zuerst mit jemandem sprechen.
       *[formal] Was würde Ihnen helfen? Zum Beispiel Zeit, eine Erklärung, oder zuerst mit jemandem sprechen.
    }
question-talk-first =
    { $register ->
        [informal] Möchtest du zuerst mit der Gesprächsleitung sprechen?
       *[formal] Möchten Sie zuerst mit der Gesprächsleitung sprechen?
    }
question-willing-no =
    { $register ->
        [informal] Möchtest du etwas zu deinem Nein sagen? Es muss nicht sein.
       *[formal] Möchten Sie etwas zu Ihrem Nein sagen? Es muss nicht sein.
    }
question-grip =
    { $register ->
        [informal]
            { $age ->
                [under13] Was brauchst du, um dich wieder gut zu fühlen? Zum Beispiel Ruhe, oder jemanden neben dir.
               *[other] Was brauchst du, um dich stärker zu fühlen und wieder selbst zu wählen?
            }
       *[formal]
            { $age ->
                [under13] Was brauchst du, um dich wieder gut zu fühlen? Zum Beispiel Ruhe, oder jemanden neben dir.
               *[other] Was brauchen Sie, um sich stärker zu fühlen und wieder selbst zu wählen?
            }
    }
question-whose-idea =
    { $register ->
        [informal] Wessen Idee ist es, dass du mitmachst? Jede Antwort ist gut.
       *[formal] Wessen Idee ist es, dass Sie mitmachen? Jede Antwort ist gut.
    }
question-take-part =
    { $register ->
        [informal]
            { $role ->
                [harmed] Möchtest du dieses Gespräch? Du wählst. Jede Antwort ist gut.
                [supporter] Möchtest du beim Gespräch dabei sein? Jede Antwort ist gut.
               *[other] Möchtest du am Gespräch teilnehmen? Jede Antwort ist gut.
            }
       *[formal]
            { $role ->
                [harmed] Möchten Sie dieses Gespräch? Sie wählen. Jede Antwort ist gut.
                [supporter] Möchten Sie beim Gespräch dabei sein? Jede Antwort ist gut.
               *[other] Möchten Sie am Gespräch teilnehmen? Jede Antwort ist gut.
            }
    }
question-without-meeting =
    { $register ->
        [informal] Möchtest du teilnehmen, ohne der anderen Person zu begegnen? Es geht mit einem Brief, oder die Gesprächsleitung überbringt etwas. Bei einem Nein bleibt alles, wie es ist.
       *[formal] Möchten Sie teilnehmen, ohne der anderen Person zu begegnen? Es geht mit einem Brief, oder die Gesprächsleitung überbringt etwas. Bei einem Nein bleibt alles, wie es ist.
    }
question-take-part-not-yet =
    { $register ->
        [informal] Was brauchst du zuerst? Eigene Worte sind auch willkommen.
       *[formal] Was brauchen Sie zuerst? Eigene Worte sind auch willkommen.
    }
question-take-part-no =
    { $register ->
        [informal]
            { $role ->
                [harmed] Gibt es etwas anderes, das dir helfen kann? Nichts davon ist Pflicht.
               *[other] Gibt es etwas anderes, das du doch möchtest? Nichts davon ist Pflicht.
            }
       *[formal]
            { $role ->
                [harmed] Gibt es etwas anderes, das Ihnen helfen kann? Nichts davon ist Pflicht.
               *[other] Gibt es etwas anderes, das Sie doch möchten? Nichts davon ist Pflicht.
            }
    }
question-offers =
    { $register ->
        [informal] Was möchtest du anbieten? Bei jeder Wahl frage ich danach, was genau gemeint ist.
       *[formal] Was möchten Sie anbieten? Bei jeder Wahl frage ich danach, was genau gemeint ist.
    }
question-helps =
    { $register ->
        [informal] Was würde dir helfen? Und was sicher nicht?
       *[formal] Was würde Ihnen helfen? Und was sicher nicht?
    }
question-wishes =
    { $register ->
        [informal] Was wünschst du dir? Bei jeder Wahl frage ich danach, was genau gemeint ist.
       *[formal] Was wünschen Sie sich? Bei jeder Wahl frage ich danach, was genau gemeint ist.
    }
question-do-yourself =
    { $register ->
        [informal] Gibt es etwas, das du selbst tun möchtest, damit es wieder besser geht? Es muss nicht sein.
       *[formal] Gibt es etwas, das Sie selbst tun möchten, damit es wieder besser geht? Es muss nicht sein.
    }
question-way-without =
    { $register ->
        [informal] Wie möchtest du am liebsten teilnehmen? Eine Begegnung muss nicht sein.
       *[formal] Wie möchten Sie am liebsten teilnehmen? Eine Begegnung muss nicht sein.
    }
question-let-know =
    { $register ->
        [informal] Was möchtest du der anderen Person oder den anderen mitteilen?
       *[formal] Was möchten Sie der anderen Person oder den anderen mitteilen?
    }
question-what-if =
    { $register ->
        [informal] Angenommen, die andere Person sagt nicht, was du hoffst. Was dann?
       *[formal] Angenommen, die andere Person sagt nicht, was Sie hoffen. Was dann?
    }
question-worries =
    { $register ->
        [informal]
            { $role ->
                [supporter] Worüber machst du dir Sorgen? Und worum darf es nicht gehen?
                [affected] Worüber machst du dir Sorgen? Und worum darf es nicht gehen?
               *[other] Wovor hast du Angst? Und worum darf es nicht gehen? Die Gesprächsleitung liest das.
            }
       *[formal]
            { $role ->
                [supporter] Worüber machen Sie sich Sorgen? Und worum darf es nicht gehen?
                [affected] Worüber machen Sie sich Sorgen? Und worum darf es nicht gehen?
               *[other] Wovor haben Sie Angst? Und worum darf es nicht gehen? Die Gesprächsleitung liest das.
            }
    }
question-safe =
    { $register ->
        [informal] Wie sicher fühlst du dich, wenn du daran denkst? Du darfst das später ändern. Wählst du „{ option-unsafe }“, sage ich das sofort der Gesprächsleitung.
       *[formal] Wie sicher fühlen Sie sich, wenn Sie daran denken? Sie dürfen das später ändern. Wählen Sie „{ option-unsafe }“, sage ich das sofort der Gesprächsleitung.
    }
question-supporter =
    { $register ->
        [informal] Möchtest du jemanden neben dir, der dich unterstützt?
       *[formal] Möchten Sie jemanden neben sich, der Sie unterstützt?
    }
question-carry =
    { $register ->
        [informal]
            { $role ->
                [supporter] Wie kannst du unterstützen, und die andere Person doch selbst sprechen lassen?
               *[other] Was kannst du tun, um zu helfen?
            }
       *[formal]
            { $role ->
                [supporter] Wie können Sie unterstützen, und die andere Person doch selbst sprechen lassen?
               *[other] Was können Sie tun, um zu helfen?
            }
    }

aspect-what =
    { $register ->
        [informal]
            { $list ->
                [wishes] „{ $item }“: Was genau möchtest du?
               *[offers] „{ $item }“: Was genau möchtest du tun?
            }
       *[formal]
            { $list ->
                [wishes] „{ $item }“: Was genau möchten Sie?
               *[offers] „{ $item }“: Was genau möchten Sie tun?
            }
    }

option-angry = Wütend
option-afraid = Ängstlich
option-sad = Traurig
option-ashamed = Beschämt
option-guilty = Schuldig
option-hurt = Verletzt
option-powerless = Machtlos
option-lonely = Allein
option-relieved = Erleichtert
option-calm = Ruhig
option-nothing = Nichts
option-unknown = Weiß nicht
option-say-and-listen-both = Ja, beides
option-say-and-listen-with-help = Mit Hilfe
option-say-and-listen-say = Nur sagen
option-say-and-listen-listen = Nur zuhören
option-say-and-listen-not-yet = Noch nicht
option-good = Gut
option-okay = Es geht
option-hard = Schwer
option-talk = Mit jemandem reden
option-willing-yes = Ja
option-willing-partly = Zum Teil
option-willing-differently = Sehe ich anders
option-willing-not-yet = Noch nicht
option-willing-no = Nein
option-talk-first-talk = Ja, ich möchte reden
option-talk-first-no-talk = Nein, jetzt nicht
option-willing-no-not-me = Ich war es nicht
option-willing-no-afraid = Ich habe Angst
option-willing-no-too-soon = Es ist zu früh
option-willing-no-unfair = Es ist ungerecht
option-willing-no-advice = Erst Rat holen
option-willing-no-rather-not-say = Sage ich nicht
option-whose-idea-own = Meine Idee
option-whose-idea-together = Zusammen beschlossen
option-whose-idea-must = Ich muss
option-take-part-yes = Ja
option-take-part-not-yet = Noch nicht
option-take-part-no = Nein
option-without-meeting-yes = Ja, ohne Begegnung
option-without-meeting-no = Nein
option-take-part-not-yet-how-it-goes = Den Ablauf kennen
option-take-part-not-yet-time = Zeit
option-take-part-not-yet-talk = Zuerst reden
option-take-part-not-yet-support = Jemand neben mir
option-take-part-no-someone-to-talk = Jemand zum Reden
option-take-part-no-letter = Lieber ein Brief
option-take-part-no-hear-how-it-goes = Neues erfahren
option-take-part-no-rest = Ich möchte Ruhe
option-take-part-no-nothing-now = Jetzt nichts
option-offers-apologise = Entschuldigung
option-offers-pay = Schadenersatz
option-offers-friends = Wieder Freunde
option-offers-distance = Kontaktregeln
option-offers-group = Für die Gruppe
option-offers-own = Eigene Idee
option-wishes-apologise = Entschuldigung
option-wishes-pay = Schadenersatz
option-wishes-friends = Wieder Freunde
option-wishes-distance = Kontaktregeln
option-wishes-group = Für die Gruppe
option-wishes-own = Eigene Idee
option-way-without-indirect = Durch die Leitung
option-way-without-letter = Mit einem Brief
option-way-without-representative = Durch jemand anderen
option-what-if-cope = Das geht schon
option-what-if-pause = Dann bitte Pause
option-what-if-help = Dann bitte Hilfe
option-what-if-unsure = Weiß ich noch nicht
option-safe = Sicher
option-rather-safe = Eher sicher
option-rather-unsafe = Eher nicht sicher
option-unsafe = Nicht sicher
option-supporter-have = Ja, ich hab jemanden
option-supporter-looking = Ja, ich suche noch
option-supporter-none = Nein, allein ist gut
option-apologise = Entschuldigung
option-distance = Absprachen zum Kontakt
option-own = Ein eigener Vorschlag
option-pay = Zahlen oder reparieren
option-friends = Wieder Freunde werden
option-group = Etwas für die Gruppe

gate-willing-yes-lead = Danke. Ich habe es notiert.
gate-willing-partly-lead =
    { $register ->
        [informal] Danke, dass du das sagst. Die Gesprächsleitung erfährt die Antwort „zum Teil“.
       *[formal] Danke, dass Sie das sagen. Die Gesprächsleitung erfährt die Antwort „zum Teil“.
    }
gate-willing-partly-notice = Antwort auf „Verantwortung übernehmen?“: zum Teil. Die Vorbereitung geht weiter. Es steht bei den offenen Punkten.
gate-willing-differently-lead =
    { $register ->
        [informal] Ein Ja muss hier nicht sein. Die Gesprächsleitung erfährt, dass du es anders siehst.
       *[formal] Ein Ja muss hier nicht sein. Die Gesprächsleitung erfährt, dass Sie es anders sehen.
    }
gate-willing-differently-closed =
    { $register ->
        [informal] Du siehst es anders, und das ist jetzt notiert. Die Gesprächsleitung meldet sich, um dir zuzuhören. Bis dahin stelle ich keine Fragen mehr.
       *[formal] Sie sehen es anders, und das ist jetzt notiert. Die Gesprächsleitung meldet sich, um Ihnen zuzuhören. Bis dahin stelle ich keine Fragen mehr.
    }
gate-willing-differently-notice = Antwort auf „Verantwortung übernehmen?“: Ich sehe es anders. Die Vorbereitung wartet auf Sie.
gate-willing-differently-progress = wartet auf Ihre Entscheidung (Verantwortung: sieht es anders)
gate-willing-not-yet-lead =
    { $register ->
        [informal] Nimm dir Zeit. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
       *[formal] Nehmen Sie sich Zeit. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
    }
gate-willing-not-yet-closed =
    { $register ->
        [informal] Fürs Erste stelle ich keine Fragen mehr. Die Gesprächsleitung meldet sich und schaut mit dir, was helfen kann. Es eilt nicht.
       *[formal] Fürs Erste stelle ich keine Fragen mehr. Die Gesprächsleitung meldet sich und schaut mit Ihnen, was helfen kann. Es eilt nicht.
    }
gate-willing-not-yet-notice = Antwort auf „Verantwortung übernehmen?“: noch nicht. Es braucht mehr Vorbereitung. Die Vorbereitung wartet auf Sie.
gate-willing-not-yet-progress = wartet auf Ihre Entscheidung (Verantwortung: noch nicht)
gate-willing-no-lead =
    { $register ->
        [informal] Danke, dass du das sagst. Kring macht mit dem Nein nichts, außer es weiterzugeben. Die Gesprächsleitung bespricht mit dir, was jetzt möglich ist.
       *[formal] Danke, dass Sie das sagen. Kring macht mit dem Nein nichts, außer es weiterzugeben. Die Gesprächsleitung bespricht mit Ihnen, was jetzt möglich ist.
    }
gate-willing-no-closed =
    { $register ->
        [informal] Es ist jetzt nichts mehr zu tun. Die Gesprächsleitung meldet sich und schaut mit dir, was passt.
       *[formal] Es ist jetzt nichts mehr zu tun. Die Gesprächsleitung meldet sich und schaut mit Ihnen, was passt.
    }
gate-willing-no-notice = Antwort auf „Verantwortung übernehmen?“: nein. Die Vorbereitung wartet auf Sie.
gate-willing-no-progress = wartet auf Ihre Entscheidung (Verantwortung: nein)
gate-willing-point-partly = Verantwortung übernehmen: zum Teil
gate-willing-point-facts-disputed = sieht die Tatsachen anders
gate-willing-point-more-preparation = mehr Vorbereitung nötig
gate-willing-point-refused = Verantwortung übernehmen: nein
gate-willing-own-point-partly = Verantwortung übernehmen: zum Teil
gate-willing-own-point-facts-disputed =
    { $register ->
        [informal] du siehst die Tatsachen anders
       *[formal] Sie sehen die Tatsachen anders
    }
gate-willing-own-point-more-preparation = mehr Vorbereitung
gate-willing-own-point-refused = die Antwort zur Verantwortung
gate-take-part-yes-lead = Danke. Ich habe es notiert.
gate-take-part-not-yet-lead =
    { $register ->
        [informal]
            { $role ->
                [harmed] Nimm dir alle Zeit. Du wählst, ob und wann. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
               *[other] Nimm dir Zeit. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
            }
       *[formal]
            { $role ->
                [harmed] Nehmen Sie sich alle Zeit. Sie wählen, ob und wann. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
               *[other] Nehmen Sie sich Zeit. Die Gesprächsleitung erfährt die Antwort „noch nicht“.
            }
    }
gate-take-part-not-yet-closed =
    { $register ->
        [informal] Fürs Erste stelle ich keine Fragen mehr. Die Gesprächsleitung meldet sich und schaut mit dir, was du brauchst. Es eilt nicht.
       *[formal] Fürs Erste stelle ich keine Fragen mehr. Die Gesprächsleitung meldet sich und schaut mit Ihnen, was Sie brauchen. Es eilt nicht.
    }
gate-take-part-not-yet-notice = Antwort auf „Möchten Sie dieses Gespräch?“: noch nicht. Es braucht mehr Vorbereitung. Die Vorbereitung wartet auf Sie.
gate-take-part-not-yet-progress = wartet auf Ihre Entscheidung (dieses Gespräch: noch nicht)
gate-take-part-no-lead =
    { $register ->
        [informal]
            { $role ->
                [harmed] Das ist deine Wahl, und sie zählt. Ich will dich nicht überreden. Die Gesprächsleitung erfährt, dass du dieses Gespräch nicht möchtest.
               *[other] Danke, das ist klar. Mitmachen ist freiwillig. Kring macht mit dem Nein nichts, außer es weiterzugeben.
            }
       *[formal]
            { $role ->
                [harmed] Das ist Ihre Wahl, und sie zählt. Ich will Sie nicht überreden. Die Gesprächsleitung erfährt, dass Sie dieses Gespräch nicht möchten.
               *[other] Danke, das ist klar. Mitmachen ist freiwillig. Kring macht mit dem Nein nichts, außer es weiterzugeben.
            }
    }
gate-take-part-no-closed =
    { $register ->
        [informal]
            { $role ->
                [harmed] Es ist nichts mehr zu tun. Die Gesprächsleitung meldet sich, um zu hören, was du brauchst, nicht um dich zu überreden.
               *[other] Es ist jetzt nichts mehr zu tun. Die Gesprächsleitung meldet sich und schaut mit dir, was passt.
            }
       *[formal]
            { $role ->
                [harmed] Es ist nichts mehr zu tun. Die Gesprächsleitung meldet sich, um zu hören, was Sie brauchen, nicht um Sie zu überreden.
               *[other] Es ist jetzt nichts mehr zu tun. Die Gesprächsleitung meldet sich und schaut mit Ihnen, was passt.
            }
    }
gate-take-part-no-notice = Antwort auf „Möchten Sie dieses Gespräch?“: nein. Die Vorbereitung wartet auf Sie.
gate-take-part-no-progress = wartet auf Ihre Entscheidung (dieses Gespräch: nein)
gate-take-part-point-more-preparation = mehr Vorbereitung nötig
gate-take-part-point-not-wanted = dieses Gespräch: nein
gate-take-part-own-point-more-preparation = mehr Vorbereitung
gate-take-part-own-point-not-wanted = die Antwort auf die Frage nach diesem Gespräch
gate-without-meeting-yes-lead = Gut. Eine Begegnung muss nicht sein. Ich stelle noch einige Fragen, die dazu passen. Die Gesprächsleitung erfährt die Wahl.
gate-without-meeting-yes-notice = Möchte ohne Begegnung teilnehmen. Die Vorbereitung geht weiter, mit Fragen, die dazu passen.
gate-without-meeting-no-lead = Das ist gut so. Die Gesprächsleitung erfährt die Wahl.
gate-without-meeting-no-closed = Es ist nichts mehr zu tun, und es kommen keine Fragen mehr.
gate-without-meeting-no-notice = Möchte auch ohne Begegnung nicht teilnehmen. Dieses Nein ist gut so. Die Vorbereitung wartet auf Sie.
gate-without-meeting-no-progress = wartet auf Ihre Entscheidung (auch ohne Begegnung: nein)
gate-without-meeting-point-not-wanted = auch ohne Begegnung: nein
gate-without-meeting-own-point-not-wanted = die Antwort auf die Frage, ob es ohne Begegnung geht

short-happened = Was geschehen ist
short-thinking = Gedanken damals
short-touched = Wie es war, damals und jetzt
short-others-touched = Wen es getroffen hat
short-feelings = Gefühle damals und jetzt
short-say-and-listen = Sagen und zuhören
short-experience-check = Wie es ging
short-part = Eigener Anteil
short-willing = Verantwortung übernehmen
short-willing-yes = Wofür, und wie
short-willing-partly = Wofür ja und wofür nicht
short-willing-differently = Ein anderer Blick
short-willing-not-yet = Was zuerst helfen kann
short-talk-first = Zuerst reden
short-willing-no = Mehr zum Nein
short-grip = Wieder stärker werden
short-whose-idea = Wessen Idee
short-take-part = Am Gespräch teilnehmen
short-without-meeting = Ohne Begegnung teilnehmen
short-take-part-not-yet = Was zuerst nötig ist
short-take-part-no = Was sonst helfen kann
short-offers = Angebote
short-helps = Was hilft, was nicht
short-wishes = Wünsche
short-do-yourself = Selbst etwas tun
short-way-without = Art der Teilnahme
short-let-know = Den anderen mitteilen
short-what-if = Wenn es anders läuft
short-worries = Sorgen und Grenzen
short-safe = Sich sicher fühlen
short-supporter = Jemand zur Unterstützung
short-carry = Wie man helfen kann
short-aspect-what = Was genau

discuss-way = wie teilnehmen: zusammen, oder auf andere Weise
discuss-first-speaker = wer zuerst spricht
discuss-say-and-ask = was gesagt und gefragt wird
discuss-listening = allen zuhören
discuss-stop-signal = das Zeichen zum Aufhören
discuss-make-concrete = zu jedem Angebot und Wunsch: für wen, bis wann, wer hilft
discuss-afterwards = wie es ist, wenn sie sich später zufällig begegnen
discuss-needs = was zum Teilnehmen nötig ist: Sprache, Ort, Zeit
