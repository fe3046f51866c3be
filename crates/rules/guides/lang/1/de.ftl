# Der Leitfaden: jede Frage, jede Wahl, jeder Teil. Deutsch, wie es in Belgien geschrieben wird.
# $role: harmed, responsible, mutual, supporter oder affected. $age: under13, from13, from16 oder adult.
# $register: informal (du) oder formal (Sie).

guide-name = Lang
guide-about = Für schweren Schaden, oder wer mehr erzählen möchte.

phase-facts = Was geschah
phase-facts-opening =
    { $register ->
        [informal]
            { $role ->
                [supporter] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis, und was du selbst davon weißt.
                [affected] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis, und was du selbst davon weißt.
               *[other] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis. Du erzählst nur, was du möchtest.
            }
       *[formal]
            { $role ->
                [supporter] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis, und was Sie selbst davon wissen.
                [affected] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis, und was Sie selbst davon wissen.
               *[other] Der erste Teil dreht sich um die Tatsachen: dieses eine Ereignis. Sie erzählen nur, was Sie möchten.
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
        [supporter] Was ich tun kann
        [affected] Was ich tun kann
       *[other] Verantwortung
    }
phase-responsibility-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Jetzt geht es darum, was du brauchst und selbst wählen möchtest.
                [mutual] Jetzt geht es um deinen Anteil, und darum, was du selbst brauchst.
                [supporter] Jetzt geht es darum, was du tun kannst, und ob du dabei sein möchtest.
                [affected] Jetzt geht es darum, was du tun kannst, und ob du mitmachen möchtest.
               *[other] Jetzt geht es um deinen Anteil, und was du damit tun möchtest.
            }
       *[formal]
            { $role ->
                [harmed] Jetzt geht es darum, was Sie brauchen und selbst wählen möchten.
                [mutual] Jetzt geht es um Ihren Anteil, und darum, was Sie selbst brauchen.
                [supporter] Jetzt geht es darum, was Sie tun können, und ob Sie dabei sein möchten.
                [affected] Jetzt geht es darum, was Sie tun können, und ob Sie mitmachen möchten.
               *[other] Jetzt geht es um Ihren Anteil, und was Sie damit tun möchten.
            }
    }
phase-commitment = Wiedergutmachen
phase-commitment-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Jetzt geht es ums Wiedergutmachen: Was würde dir helfen? Noch ist nichts fest.
                [mutual] Jetzt geht es ums Wiedergutmachen: Was kannst du tun, und was würde dir helfen? Noch ist nichts fest.
                [supporter] Jetzt geht es ums Wiedergutmachen: Wie kannst du dabei unterstützen? Noch ist nichts fest.
                [affected] Jetzt geht es ums Wiedergutmachen: Was würde helfen, und was kannst du tun? Noch ist nichts fest.
               *[other] Jetzt geht es ums Wiedergutmachen: Was kannst du tun? Noch ist nichts fest.
            }
       *[formal]
            { $role ->
                [harmed] Jetzt geht es ums Wiedergutmachen: Was würde Ihnen helfen? Noch ist nichts fest.
                [mutual] Jetzt geht es ums Wiedergutmachen: Was können Sie tun, und was würde Ihnen helfen? Noch ist nichts fest.
                [supporter] Jetzt geht es ums Wiedergutmachen: Wie können Sie dabei unterstützen? Noch ist nichts fest.
                [affected] Jetzt geht es ums Wiedergutmachen: Was würde helfen, und was können Sie tun? Noch ist nichts fest.
               *[other] Jetzt geht es ums Wiedergutmachen: Was können Sie tun? Noch ist nichts fest.
            }
    }
phase-practical = Praktisches
phase-practical-opening = Zum Schluss kommen praktische Fragen.

question-happened =
    { $register ->
        [informal]
            { $role ->
                [responsible] Was ist geschehen, so wie du es gesehen hast? Und was hast du selbst getan oder gesagt? Es muss nicht alles sein.
                [mutual] Was ist geschehen? Erzähl mit eigenen Worten, was du getan oder gesagt und was du erlebt hast. Es muss nicht alles sein.
                [supporter] Was hast du selbst gesehen oder gehört? Warst du nicht dabei? Dann erzähl, von wem oder wie du es erfahren hast.
                [affected] Was hast du selbst gesehen oder gehört? Warst du nicht dabei? Dann erzähl, von wem oder wie du es erfahren hast.
               *[other] Was ist geschehen? Erzähl es mit eigenen Worten. Es muss nicht alles sein.
            }
       *[formal]
            { $role ->
                [responsible] Was ist geschehen, so wie Sie es gesehen haben? Und was haben Sie selbst getan oder gesagt? Es muss nicht alles sein.
                [mutual] Was ist geschehen? Erzählen Sie mit eigenen Worten, was Sie getan oder gesagt und was Sie erlebt haben. Es muss nicht alles sein.
                [supporter] Was haben Sie selbst gesehen oder gehört? Waren Sie nicht dabei? Dann erzählen Sie, von wem oder wie Sie es erfahren haben.
                [affected] Was haben Sie selbst gesehen oder gehört? Waren Sie nicht dabei? Dann erzählen Sie, von wem oder wie Sie es erfahren haben.
               *[other] Was ist geschehen? Erzählen Sie es mit eigenen Worten. Es muss nicht alles sein.
            }
    }
question-boundary =
    { $register ->
        [informal]
            { $role ->
                [responsible] Was ging zu weit, was meinst du? Für wen? Auslassen ist erlaubt.
                [mutual] Was ging zu weit, für dich oder für jemand anderen? Auslassen ist erlaubt.
               *[other] Was ging zu weit, für dich? Auslassen ist erlaubt.
            }
       *[formal]
            { $role ->
                [responsible] Was ging zu weit, was meinen Sie? Für wen? Auslassen ist erlaubt.
                [mutual] Was ging zu weit, für Sie oder für jemand anderen? Auslassen ist erlaubt.
               *[other] Was ging zu weit, für Sie? Auslassen ist erlaubt.
            }
    }
question-thinking =
    { $register ->
        [informal] Was hast du in dem Moment gedacht? Was ging dir durch den Kopf?
       *[formal] Was haben Sie in dem Moment gedacht? Was ging Ihnen durch den Kopf?
    }
question-facts-check =
    { $register ->
        [informal] Das war der Teil über die Tatsachen. Wie geht es dir jetzt?
       *[formal] Das war der Teil über die Tatsachen. Wie geht es Ihnen jetzt?
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
question-feelings =
    { $register ->
        [informal]
            { $role ->
                [supporter] Welche Gefühle hattest du, als du es gesehen oder gehört hast? Und welche hast du jetzt?
                [affected] Welche Gefühle hattest du, als du es gesehen oder gehört hast? Und welche hast du jetzt?
               *[other] Welche Gefühle hattest du, als es geschah? Und welche hast du jetzt?
            }
       *[formal]
            { $role ->
                [supporter] Welche Gefühle hatten Sie, als Sie es gesehen oder gehört haben? Und welche haben Sie jetzt?
                [affected] Welche Gefühle hatten Sie, als Sie es gesehen oder gehört haben? Und welche haben Sie jetzt?
               *[other] Welche Gefühle hatten Sie, als es geschah? Und welche haben Sie jetzt?
            }
    }
question-hardest =
    { $register ->
        [informal] Was war für dich am schwersten, damals oder jetzt? Auslassen ist erlaubt.
       *[formal] Was war für Sie am schwersten, damals oder jetzt? Auslassen ist erlaubt.
    }
question-others-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] Wen hat es getroffen, was meinst du? Und wie? Ein Vorname oder „mein Bruder“ genügt.
                [mutual] Wen hat es noch getroffen, was meinst du? Und wie? Ein Vorname oder „mein Bruder“ genügt.
               *[other] Wen hat es noch getroffen? Familie, Freunde, Klasse oder Nachbarn zum Beispiel. Ein Vorname oder „mein Bruder“ genügt.
            }
       *[formal]
            { $role ->
                [responsible] Wen hat es getroffen, was meinen Sie? Und wie? Ein Vorname oder „mein Bruder“ genügt.
                [mutual] Wen hat es noch getroffen, was meinen Sie? Und wie? Ein Vorname oder „mein Bruder“ genügt.
               *[other] Wen hat es noch getroffen? Familie, Freunde, Klasse oder Nachbarn zum Beispiel. Ein Vorname oder „mein Bruder“ genügt.
            }
    }
question-put-into-words =
    { $register ->
        [informal]
            { $role ->
                [supporter] Kannst du im Gespräch selbst sagen, wie dich das getroffen hat?
               *[other] Kannst du im Gespräch sagen, wie es für dich war?
            }
       *[formal]
            { $role ->
                [supporter] Können Sie im Gespräch selbst sagen, wie Sie das getroffen hat?
               *[other] Können Sie im Gespräch sagen, wie es für Sie war?
            }
    }
question-listen =
    { $register ->
        [informal]
            { $role ->
                [supporter] Kannst du im Gespräch allen zuhören?
               *[other] Kannst du zuhören, wie es für die andere Person war?
            }
       *[formal]
            { $role ->
                [supporter] Können Sie im Gespräch allen zuhören?
               *[other] Können Sie zuhören, wie es für die andere Person war?
            }
    }
question-experience-check =
    { $register ->
        [informal] Das war der Teil über das Erleben. Wie geht es dir jetzt?
       *[formal] Das war der Teil über das Erleben. Wie geht es Ihnen jetzt?
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
            { $role ->
                [mutual] Möchtest du Verantwortung für deinen Anteil übernehmen? Es geht nur um den eigenen Anteil, nicht um den anderen.
               *[other] { $age ->
                    [under13] Möchtest du sagen, was du getan hast, und helfen, es wieder gut zu machen? Wähle, was für dich stimmt.
                   *[other] Möchtest du Verantwortung für deinen Anteil übernehmen? Wähle, was für dich stimmt.
                }
            }
       *[formal]
            { $role ->
                [mutual] Möchten Sie Verantwortung für Ihren Anteil übernehmen? Es geht nur um den eigenen Anteil, nicht um den anderen.
               *[other] { $age ->
                    [under13] Möchtest du sagen, was du getan hast, und helfen, es wieder gut zu machen? Wähle, was für dich stimmt.
                   *[other] Möchten Sie Verantwortung für Ihren Anteil übernehmen? Wählen Sie, was für Sie stimmt.
                }
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
               *[other] Was brauchst du, um dich stärker zu fühlen und wieder selbst zu wählen? Zum Beispiel Ruhe, Antworten, oder jemanden neben dir.
            }
       *[formal]
            { $age ->
                [under13] Was brauchst du, um dich wieder gut zu fühlen? Zum Beispiel Ruhe, oder jemanden neben dir.
               *[other] Was brauchen Sie, um sich stärker zu fühlen und wieder selbst zu wählen? Zum Beispiel Ruhe, Antworten, oder jemanden neben Ihnen.
            }
    }
question-choose =
    { $register ->
        [informal]
            { $age ->
                [under13] Was möchtest du für das Gespräch selbst wählen? Zum Beispiel, wo du sitzt. Auslassen ist erlaubt.
               *[other] Was möchtest du über das Gespräch selbst bestimmen? Zum Beispiel, wo du sitzt, wer dabei ist, oder wann es ist. Auslassen ist erlaubt.
            }
       *[formal]
            { $age ->
                [under13] Was möchtest du für das Gespräch selbst wählen? Zum Beispiel, wo du sitzt. Auslassen ist erlaubt.
               *[other] Was möchten Sie über das Gespräch selbst bestimmen? Zum Beispiel, wo Sie sitzen, wer dabei ist, oder wann es ist. Auslassen ist erlaubt.
            }
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
question-responsibility-check =
    { $register ->
        [informal] Das war der dritte Teil. Wie geht es dir jetzt?
       *[formal] Das war der dritte Teil. Wie geht es Ihnen jetzt?
    }
question-offers =
    { $register ->
        [informal]
            { $age ->
                [under13] Wie möchtest du es wieder gut machen? Bei jeder Wahl frage ich danach, was genau gemeint ist.
               *[other] Was möchtest du tun, um den Schaden wieder gut zu machen? Bei jeder Wahl frage ich danach, was genau gemeint ist.
            }
       *[formal]
            { $age ->
                [under13] Wie möchtest du es wieder gut machen? Bei jeder Wahl frage ich danach, was genau gemeint ist.
               *[other] Was möchten Sie tun, um den Schaden wieder gut zu machen? Bei jeder Wahl frage ich danach, was genau gemeint ist.
            }
    }
question-helps =
    { $register ->
        [informal]
            { $role ->
                [affected] Was würde helfen, dir und deinen Leuten? Denk an das, was kaputt oder weg ist, und an das, was Menschen fühlen.
               *[other] Was würde dir helfen? Denk an das, was kaputt oder weg ist, und daran, wie du dich fühlst.
            }
       *[formal]
            { $role ->
                [affected] Was würde helfen, Ihnen und Ihren Leuten? Denken Sie an das, was kaputt oder weg ist, und an das, was Menschen fühlen.
               *[other] Was würde Ihnen helfen? Denken Sie an das, was kaputt oder weg ist, und daran, wie Sie sich fühlen.
            }
    }
question-helps-not =
    { $register ->
        [informal] Was würde sicher nicht helfen? Was möchtest du nicht?
       *[formal] Was würde sicher nicht helfen? Was möchten Sie nicht?
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
question-contribute =
    { $register ->
        [informal]
            { $role ->
                [supporter] Was kannst du tun, um zu unterstützen, im Gespräch und danach?
               *[other] Was kannst du selbst tun, damit es wieder gut wird?
            }
       *[formal]
            { $role ->
                [supporter] Was können Sie tun, um zu unterstützen, im Gespräch und danach?
               *[other] Was können Sie selbst tun, damit es wieder gut wird?
            }
    }
question-commitment-check =
    { $register ->
        [informal] Das war der Teil übers Wiedergutmachen. Wie geht es dir jetzt?
       *[formal] Das war der Teil übers Wiedergutmachen. Wie geht es Ihnen jetzt?
    }
question-way =
    { $register ->
        [informal] Wie möchtest du am liebsten teilnehmen? Zusammen in einem Raum muss nicht sein.
       *[formal] Wie möchten Sie am liebsten teilnehmen? Zusammen in einem Raum muss nicht sein.
    }
question-way-without =
    { $register ->
        [informal] Wie möchtest du am liebsten teilnehmen? Eine Begegnung muss nicht sein.
       *[formal] Wie möchten Sie am liebsten teilnehmen? Eine Begegnung muss nicht sein.
    }
question-first-speaker =
    { $register ->
        [informal]
            { $role ->
                [harmed] Wer spricht im Gespräch zuerst? Du darfst wählen.
               *[other] Wer sollte im Gespräch zuerst sprechen, was meinst du?
            }
       *[formal]
            { $role ->
                [harmed] Wer spricht im Gespräch zuerst? Sie dürfen wählen.
               *[other] Wer sollte im Gespräch zuerst sprechen, was meinen Sie?
            }
    }
question-supporter =
    { $register ->
        [informal] Möchtest du jemanden neben dir, der dich unterstützt? Du darfst auch schreiben, wer. Ein Vorname oder „meine Tante“ genügt.
       *[formal] Möchten Sie jemanden neben sich, der Sie unterstützt? Sie dürfen auch schreiben, wer. Ein Vorname oder „meine Tante“ genügt.
    }
question-say =
    { $register ->
        [informal] Was möchtest du im Gespräch auf jeden Fall sagen?
       *[formal] Was möchten Sie im Gespräch auf jeden Fall sagen?
    }
question-let-know =
    { $register ->
        [informal] Was möchtest du der anderen Person oder den anderen mitteilen?
       *[formal] Was möchten Sie der anderen Person oder den anderen mitteilen?
    }
question-ask =
    { $register ->
        [informal]
            { $role ->
                [harmed] Was möchtest du die andere Person oder die anderen fragen?
                [responsible] Was möchtest du die andere Person oder die anderen fragen?
               *[other] Was möchtest du fragen?
            }
       *[formal]
            { $role ->
                [harmed] Was möchten Sie die andere Person oder die anderen fragen?
                [responsible] Was möchten Sie die andere Person oder die anderen fragen?
               *[other] Was möchten Sie fragen?
            }
    }
question-not-raised =
    { $register ->
        [informal] Worum darf es im Gespräch nicht gehen? Die Gesprächsleitung liest das. Nur du kannst wählen, dass es weitergeht.
       *[formal] Worum darf es im Gespräch nicht gehen? Die Gesprächsleitung liest das. Nur Sie können wählen, dass es weitergeht.
    }
question-stop-signal =
    { $register ->
        [informal] Welches Zeichen gibst du, wenn Schluss oder eine Pause sein soll? Zum Beispiel ein Wort, oder die Hand heben.
       *[formal] Welches Zeichen geben Sie, wenn Schluss oder eine Pause sein soll? Zum Beispiel ein Wort, oder die Hand heben.
    }
question-what-if =
    { $register ->
        [informal] Angenommen, die andere Person sagt nicht, was du hoffst. Was dann?
       *[formal] Angenommen, die andere Person sagt nicht, was Sie hoffen. Was dann?
    }
question-afterwards =
    { $register ->
        [informal] Wie möchtest du es, wenn man sich später zufällig begegnet?
       *[formal] Wie möchten Sie es, wenn man sich später zufällig begegnet?
    }
question-worries =
    { $register ->
        [informal] Worüber machst du dir Sorgen?
       *[formal] Worüber machen Sie sich Sorgen?
    }
question-safe =
    { $register ->
        [informal] Wie sicher fühlst du dich, wenn du daran denkst? Du darfst das später ändern. Wählst du „{ option-unsafe }“, sage ich das sofort der Gesprächsleitung.
       *[formal] Wie sicher fühlen Sie sich, wenn Sie daran denken? Sie dürfen das später ändern. Wählen Sie „{ option-unsafe }“, sage ich das sofort der Gesprächsleitung.
    }
question-hopes =
    { $register ->
        [informal] Was hoffst du vom Gespräch? Auslassen ist erlaubt.
       *[formal] Was hoffen Sie vom Gespräch? Auslassen ist erlaubt.
    }
question-needs =
    { $register ->
        [informal] Was brauchst du, um gut teilnehmen zu können? Schreib ruhig dazu, was genau.
       *[formal] Was brauchen Sie, um gut teilnehmen zu können? Schreiben Sie ruhig dazu, was genau.
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
aspect-whom =
    { $register ->
        [informal]
            { $list ->
                [wishes] „{ $item }“: Für wen ist das? Für dich, oder auch für jemand anderen.
               *[offers] „{ $item }“: Für wen möchtest du das tun?
            }
       *[formal]
            { $list ->
                [wishes] „{ $item }“: Für wen ist das? Für Sie, oder auch für jemand anderen.
               *[offers] „{ $item }“: Für wen möchten Sie das tun?
            }
    }
aspect-until =
    { $register ->
        [informal]
            { $list ->
                [wishes] „{ $item }“: Bis wann wünschst du dir das?
               *[offers] „{ $item }“: Bis wann möchtest du das tun?
            }
       *[formal]
            { $list ->
                [wishes] „{ $item }“: Bis wann wünschen Sie sich das?
               *[offers] „{ $item }“: Bis wann möchten Sie das tun?
            }
    }
aspect-helper =
    { $register ->
        [informal]
            { $list ->
                [wishes] „{ $item }“: Wer kann dabei helfen?
               *[offers] „{ $item }“: Wer kann dir dabei helfen? Du darfst auch „niemand“ schreiben.
            }
       *[formal]
            { $list ->
                [wishes] „{ $item }“: Wer kann dabei helfen?
               *[offers] „{ $item }“: Wer kann Ihnen dabei helfen? Sie dürfen auch „niemand“ schreiben.
            }
    }

option-good = Gut
option-okay = Es geht
option-hard = Schwer
option-talk = Mit jemandem reden
option-angry = Wütend
option-afraid = Ängstlich
option-sad = Traurig
option-ashamed = Beschämt
option-guilty = Schuldig
option-hurt = Verletzt
option-confused = Verwirrt
option-powerless = Machtlos
option-lonely = Allein
option-unsure = Unsicher
option-relieved = Erleichtert
option-calm = Ruhig
option-nothing = Nichts
option-unknown = Weiß nicht
option-put-into-words-yes = Ja
option-put-into-words-with-help = Mit Hilfe
option-put-into-words-not-yet = Noch nicht
option-listen-yes = Ja
option-listen-with-help = Mit Hilfe
option-listen-not-yet = Noch nicht
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
option-way-meet = Sich begegnen
option-way-indirect = Durch die Leitung
option-way-letter = Mit einem Brief
option-way-representative = Durch jemand anderen
option-way-without-indirect = Durch die Leitung
option-way-without-letter = Mit einem Brief
option-way-without-representative = Durch jemand anderen
option-first-speaker-me = Ich
option-first-speaker-other = Jemand anderes
option-first-speaker-facilitator = Die Gesprächsleitung
option-supporter-have = Ja, ich hab jemanden
option-supporter-looking = Ja, ich suche noch
option-supporter-none = Nein, allein ist gut
option-what-if-cope = Das geht schon
option-what-if-pause = Dann bitte Pause
option-what-if-help = Dann bitte Hilfe
option-what-if-unsure = Weiß ich noch nicht
option-safe = Sicher
option-rather-safe = Eher sicher
option-rather-unsafe = Eher nicht sicher
option-unsafe = Nicht sicher
option-needs-language = Andere Sprache
option-needs-interpreter = Dolmetschen
option-needs-reading = Hilfe beim Lesen
option-needs-place = Passender Ort
option-needs-time = Passende Zeit
option-needs-other = Etwas anderes
option-needs-none = Nichts nötig
option-until-week = In einer Woche
option-until-fortnight = In zwei Wochen
option-until-month = In einem Monat
option-until-later = Irgendwann später
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
short-boundary = Was zu weit ging
short-thinking = Gedanken damals
short-facts-check = Wie es ging: Tatsachen
short-touched = Wie es war, damals und jetzt
short-feelings = Gefühle damals und jetzt
short-hardest = Das Schwerste
short-others-touched = Wen es getroffen hat
short-put-into-words = Es sagen können
short-listen = Zuhören können
short-experience-check = Wie es ging: Erleben
short-part = Eigener Anteil
short-willing = Verantwortung übernehmen
short-willing-yes = Wofür, und wie
short-willing-partly = Wofür ja und wofür nicht
short-willing-differently = Ein anderer Blick
short-willing-not-yet = Was zuerst helfen kann
short-talk-first = Zuerst reden
short-willing-no = Mehr zum Nein
short-grip = Wieder stärker werden
short-choose = Selbst wählen
short-carry = Mittragen
short-whose-idea = Wessen Idee
short-take-part = Am Gespräch teilnehmen
short-without-meeting = Ohne Begegnung teilnehmen
short-take-part-not-yet = Was zuerst nötig ist
short-take-part-no = Was sonst helfen kann
short-responsibility-check = Wie es ging: dritter Teil
short-offers = Angebote
short-helps = Was helfen würde
short-helps-not = Was nicht helfen würde
short-wishes = Wünsche
short-do-yourself = Selbst etwas tun
short-contribute = Beim Gutmachen helfen
short-commitment-check = Wie es ging: Gutmachen
short-way = Art der Teilnahme
short-way-without = Art der Teilnahme
short-first-speaker = Wer zuerst spricht
short-supporter = Jemand zur Unterstützung
short-say = Im Gespräch sagen
short-let-know = Den anderen mitteilen
short-ask = Die anderen fragen
short-not-raised = Nicht darüber sprechen
short-stop-signal = Zeichen zum Aufhören
short-what-if = Wenn es anders läuft
short-afterwards = Sich später begegnen
short-worries = Sorgen
short-safe = Sich sicher fühlen
short-hopes = Hoffnung
short-needs = Nötig zum Teilnehmen
short-aspect-what = Was genau
short-aspect-whom = Für wen
short-aspect-until = Bis wann
short-aspect-helper = Wer hilft
