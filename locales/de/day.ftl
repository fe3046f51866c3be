# Der Tag des Gesprächs: wie die Gesprächsleitung ihn wählt, und was jede Person davon erfährt.

## Gesprächsleitung

day-head = { $label } · der Tag des Gesprächs
day-when = Wann: { $moment }
day-when-open = Wann: noch nicht gewählt
day-where = Wo: { $place }
day-where-open = Wo: noch nicht gewählt
day-people = Wer kommt, in dieser Reihenfolge:
day-person = { $number }. { $alias }{ $known ->
    [yes] , um { $clock }
   *[no] {""}
}
day-away = Kommt nicht: { $names }
day-indirect = In diesem Fall begegnet sich niemand. So kann Ihr Tag ablaufen: Sie sprechen zuerst mit der einen Person und fragen, was Sie überbringen dürfen. Dann sprechen Sie mit der anderen und überbringen es. Was sie mitteilen möchte, bringen Sie zurück.
day-replies = Das haben Sie alle einzeln gefragt:
day-reply = { $alias } { $suits ->
    [yes] kann dann
    [no] kann dann nicht
   *[unknown] hat noch nicht geantwortet
}
day-not-ready = Gerade sind nicht alle fertig. Den Tag können Sie trotzdem schon vorbereiten.
day-told = { $told ->
    [not-yet] Es ist noch nichts verschickt. Wählen Sie zuerst wann, wo und wer.
    [can-be] Das können Sie verschicken. Alle bekommen eine eigene Einladung, mit der eigenen Ankunftszeit.
    [as-it-is] Wer kommt, hat es so bekommen.
   *[otherwise] Was hier steht, ist noch nicht verschickt. Wer kommt, hat etwas anderes bekommen.
}
day-ask-dates = { $what ->
    [proposals] Welche Tage möchten Sie vorschlagen? Schreiben Sie zwei oder drei, jeden auf eine eigene Zeile, mit der Uhrzeit. Zum Beispiel: 12. Dezember 14.30. Oder wählen Sie zuerst unten einen Tag.
   *[when] Wann ist das Gespräch? Schreiben Sie den Tag und die Uhrzeit. Zum Beispiel: 12. Dezember 14.30. Oder wählen Sie zuerst unten einen Tag.
}
day-ask-hour = Um wie viel Uhr, { $day }? Wählen Sie unten.
day-unread-no-date = Ich finde hier keinen Tag mit einer Uhrzeit. Schreiben Sie zum Beispiel: 12. Dezember 14.30, oder 12.12. 14.30.
day-unread-no-such-day = Diesen Tag gibt es nicht. Prüfen Sie das Datum.
day-unread-past = Dieser Tag oder diese Uhrzeit ist vorbei. Wählen Sie einen Tag, der noch kommt.
day-unread-too-far = Das ist in mehr als einem Jahr. Prüfen Sie das Datum.
day-unread-clock-changes = In dieser Nacht wird die Uhr umgestellt, genau um diese Zeit. Wählen Sie eine andere.
day-unread-other-weekday = Dieses Datum ist { $day }. Welchen Tag meinen Sie? Schreiben Sie es noch einmal.
day-unread-which-day = Welchen Tag meinen Sie? Wählen Sie unten, oder schreiben Sie das Datum.
day-unread-no-hour = Um wie viel Uhr, { $day }? Wählen Sie unten, oder schreiben Sie den Tag mit der Uhrzeit.
day-unread-one-alone = Das Gespräch ist an einem Tag. Schreiben Sie einen, mit der Uhrzeit.
day-unread-too-many = Mehr als { $most } Tage sind zu viel. Die ersten { $most } habe ich behalten.
day-echo = Das habe ich gelesen:
day-echo-then = { $what ->
    [proposals] Stimmt das? Dann frage ich alle einzeln, was passt. Niemand sieht, was die anderen antworten.
   *[when] Stimmt das? Es wird noch nichts verschickt.
}
day-ask-place = Wo ist das Gespräch? Schreiben Sie Ort und Adresse auf eine Zeile. Wer kommt, liest das.
day-ask-who = Tippen Sie in der Reihenfolge, in der sie ankommen. Dazwischen liegen jeweils zehn Minuten. Noch einmal tippen nimmt jemanden weg.
day-ask-why-moved = Warum ändert es sich? Schreiben Sie einen Satz ohne Namen. Alle, die kommen, lesen ihn. Sobald Sie ihn schreiben, bekommen sie Bescheid. Doch nicht? Senden Sie /{ word-cancel }.
day-ask-why-cancelled = Warum findet es nicht statt? Schreiben Sie einen Satz ohne Namen. Alle, die kommen sollten, lesen ihn. Sobald Sie ihn schreiben, bekommen sie Bescheid. Doch nicht? Senden Sie /{ word-cancel }.
day-sent = { $many ->
    [none] Niemand hat eine Nachricht bekommen.
   *[some] { $what ->
        [asked] Gefragt: { $names }, alle einzeln. Sie bekommen bei jeder Antwort Bescheid.
        [invited] Eingeladen: { $names }. Alle haben eine eigene Nachricht bekommen, mit einem Termin für den Kalender.
        [moved] Verschickt an { $names }. Wo sich nichts ändert, wird auch nichts verschickt.
       *[cancelled] Verschickt an { $names }. Das Gespräch ist abgesagt.
    }
}
day-not-sent = Nicht verschickt an { $names }: Dort gibt es keinen Chat. Sagen Sie selbst Bescheid.
day-checked = { $alias }: { $check ->
    [well] möchte noch, und es fühlt sich sicher genug an
    [not-willing] möchte nicht mehr
    [not-safe] es fühlt sich nicht sicher genug an
   *[unsaid] hat auf die letzten Fragen noch nicht geantwortet
}
day-how = { $alias } hat danach gesagt: { $how ->
    [good] gut
    [fair] es geht
    [hard] schwer
   *[talk] ich möchte mit jemandem sprechen
}
notice-day = { $news ->
    [not-willing] Hat gesagt, nicht mehr zu wollen. Der Fall ist jetzt nicht fertig. Nehmen Sie Kontakt auf, ohne zu drängen.
    [not-safe] Fühlt sich mit dem Gespräch nicht sicher genug. Der Fall ist jetzt nicht fertig. Nehmen Sie Kontakt auf.
    [silent] Hat auf die zwei letzten Fragen nicht geantwortet. Der Fall ist jetzt nicht fertig. Nehmen Sie auf einem anderen Weg Kontakt auf.
    [said-after-all] Hat jetzt doch geantwortet: möchte noch, und es fühlt sich sicher genug an.
    [said-how] Hat gesagt, wie das Gespräch war. Sie lesen es beim Tag.
   *[replied] Hat gesagt, welche Tage passen.
}
point-not-willing = möchte nicht mehr, zwei Tage vorher gesagt
point-unsafe-before = fühlt sich nicht sicher genug, zwei Tage vorher gesagt
point-silent-before = hat auf die letzten Fragen vor dem Gespräch nicht geantwortet
mydata-point-not-willing = gesagt, nicht mehr zu wollen
mydata-point-unsafe-before = gesagt, dass es sich nicht sicher genug anfühlt
mydata-point-silent-before = auf die letzten Fragen nicht geantwortet

button-day = Der Tag
button-day-invite = Einladen
button-day-tell-change = Änderung verschicken
button-day-propose = Tage vorschlagen
button-day-when = Tag wählen
button-day-where = Ort wählen
button-day-who = Wer und Reihenfolge
button-day-cancel = Gespräch absagen
button-day-right = Ja, das stimmt
button-day-yes-ask = Ja, bitte fragen
button-day-more = Noch ein Tag
button-day-again = Neu
button-day-who-done = Fertig

saying-day-expected = Schreiben Sie es hier in einfachen Worten, auf einer kurzen Zeile. Doch nicht? Senden Sie /{ word-cancel }.

## Beteiligte

scene-day-asked =
    { $register ->
        [informal] { $name } sucht einen Tag für das Gespräch. Wann kannst du? Tippe auf das, was passt, und dann auf „{ button-day-suits-done }“. Die anderen sehen die Wahl nicht.
       *[formal] { $name } sucht einen Tag für das Gespräch. Wann können Sie? Tippen Sie auf das, was passt, und dann auf „{ button-day-suits-done }“. Die anderen sehen die Wahl nicht.
    }
scene-day-replied =
    { $register ->
        [informal]
            { $some ->
            [yes] Danke. { $name } weiß jetzt, was dir passt. Sobald der Tag feststeht, kommt eine Nachricht.
           *[no] Gut. { $name } weiß jetzt, dass keiner dieser Tage passt, und sucht weiter.
        }
       *[formal]
            { $some ->
            [yes] Danke. { $name } weiß jetzt, was Ihnen passt. Sobald der Tag feststeht, kommt eine Nachricht.
           *[no] Gut. { $name } weiß jetzt, dass keiner dieser Tage passt, und sucht weiter.
        }
    }
scene-day-invited =
    { $register ->
        [informal] Du bist zum Gespräch eingeladen.
       *[formal] Sie sind zum Gespräch eingeladen.
    }
scene-day-moved = Das Gespräch von { $moment } ändert sich.
scene-day-cancelled = Das Gespräch von { $moment } findet nicht statt. Jetzt ist nichts zu tun.
scene-day-not-needed =
    { $register ->
        [informal] Du musst zum Gespräch von { $moment } nicht kommen.
       *[formal] Sie müssen zum Gespräch von { $moment } nicht kommen.
    }
scene-day-still-wants =
    { $register ->
        [informal] Das Gespräch ist am { $moment }. { $name } fragt noch zwei Dinge. Möchtest du immer noch teilnehmen? Jede Antwort ist gut.
       *[formal] Das Gespräch ist am { $moment }. { $name } fragt noch zwei Dinge. Möchten Sie immer noch teilnehmen? Jede Antwort ist gut.
    }
scene-day-safe-enough = Und fühlt es sich sicher genug an?
scene-day-all-is-well =
    { $register ->
        [informal] Danke. Bis { $moment }. Ändert sich etwas? Sag es ruhig.
       *[formal] Danke. Bis { $moment }. Ändert sich etwas? Sagen Sie es ruhig.
    }
scene-day-not-all-is-well =
    { $register ->
        [informal] Danke für die offenen Worte. { $name } weiß es jetzt und meldet sich. Eine Erklärung ist nicht nötig. Es geschieht nichts ohne dich.
       *[formal] Danke für die offenen Worte. { $name } weiß es jetzt und meldet sich. Eine Erklärung ist nicht nötig. Es geschieht nichts ohne Sie.
    }
scene-day-how-was-it =
    { $register ->
        [informal] Wie war das Gespräch für dich? { $name } liest die Wahl, niemand sonst.
       *[formal] Wie war das Gespräch für Sie? { $name } liest die Wahl, niemand sonst.
    }
scene-day-said-how =
    { $register ->
        [informal]
            { $how ->
            [good] Danke. Jetzt ist Zeit für etwas Ruhiges.
            [fair] Danke. Nimm dir Zeit: Es kann noch eine Weile im Kopf bleiben.
            [hard] Danke, dass du das sagst. Dass es schwer war, ist nicht seltsam. Jetzt muss nichts sein. { $name } weiß es.
           *[talk] Danke, dass du das sagst.
        } Mehr dazu erzählen? Das darf sein, es muss nicht.
       *[formal]
            { $how ->
            [good] Danke. Jetzt ist Zeit für etwas Ruhiges.
            [fair] Danke. Nehmen Sie sich Zeit: Es kann noch eine Weile im Kopf bleiben.
            [hard] Danke, dass Sie das sagen. Dass es schwer war, ist nicht seltsam. Jetzt muss nichts sein. { $name } weiß es.
           *[talk] Danke, dass Sie das sagen.
        } Mehr dazu erzählen? Das darf sein, es muss nicht.
    }
day-why = Das schreibt die Gesprächsleitung dazu:
invite-when = Wann: <b>{ $moment }</b>
invite-arrives = Ankunft um <b>{ $clock }</b>
invite-where = Wo: <b>{ $place }</b>
invite-expect =
    { $register ->
        [informal]
            Wie wird es? Die Gesprächsleitung wartet auf dich und zeigt dir deinen Platz. Alle bekommen Zeit zu sprechen. Es dauert ein bis zwei Stunden. Um eine Pause bitten oder aufhören geht immer. Ein Zettel mit dem, was gesagt werden soll, darf mit.

            Kommen geht nicht, oder der Wunsch ist weg? Sag es ruhig. Das geht bis zum letzten Moment.
       *[formal]
            Wie wird es? Die Gesprächsleitung wartet auf Sie und zeigt Ihnen Ihren Platz. Alle bekommen Zeit zu sprechen. Es dauert ein bis zwei Stunden. Um eine Pause bitten oder aufhören geht immer. Ein Zettel mit dem, was gesagt werden soll, darf mit.

            Kommen geht nicht, oder der Wunsch ist weg? Sagen Sie es ruhig. Das geht bis zum letzten Moment.
    }
invite-says = Das sollte in der Vorbereitung selbst gesagt werden:
calendar-caption = Für den Kalender. Darin steht nur „Termin“, mit Uhrzeit und Ort.
calendar-cancelled-caption = Damit geht der Termin aus dem Kalender.
calendar-title = Termin
calendar-file = termin

button-day-suits-none = Keiner davon
button-day-suits-done = Fertig
button-my-answers = Meine Antworten

button-day-yes = Ja
button-day-no = Nein
button-day-anew = Doch anders
button-day-how-good = Gut
button-day-how-fair = Es geht
button-day-how-hard = Schwer
button-day-how-talk = Mit jemandem reden

## Zeit, und die Kopie der eigenen Daten

day-button = { $weekday } { $day }. { $month }, { $hour }.{ $minute }
day-short = { $weekday } { $day }.
mydata-day = Tage für das Gespräch
mydata-suits-head = Passt das?
mydata-suits-yes = Ja
mydata-suits-no = Nein
mydata-suits-unknown = Noch nicht gesagt
mydata-day-wants = Noch teilnehmen?
mydata-day-safe = Sicher genug?
mydata-day-how = Wie war es?
