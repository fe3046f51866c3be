# Dokumente: was jemand über sich anfordern kann, und die Akte eines Falls. Deutsch, wie es in Belgien geschrieben wird.

## In jedem Dokument

document-moment = { $day }. { $month } { $year }, { $clock }
document-made = Erstellt am { $moment }.
document-alias =
    { $register ->
        [informal] Wie kring dich nennt
       *[formal] Wie kring Sie nennt
    }
document-age = Alter
document-language = Sprache
document-chat = Nummer des Chats bei Telegram
document-joined = Link geöffnet
document-active = Zuletzt etwas getan
document-blocked = Bot blockiert seit
document-code = Code des Gesprächs
document-incident = Was geschehen ist
document-for-parties = Was die Beteiligten darüber lesen
document-police = Polizei oder Gericht
document-form = Art des Gesprächs
document-party = Person
document-standing = Wie es steht
document-standing-since = { $standing }, seit { $moment }
document-standing-under-way = Läuft
document-standing-paused = In Pause
document-standing-stopped = Beendet, Antworten aufbewahrt
document-standing-other-way = Ein anderer Weg, Antworten aufbewahrt
document-standing-left-out = Nimmt nicht teil, Antworten aufbewahrt
document-standing-erased = Beendet, alles gelöscht
document-handed-in = Abgegeben

document-consent-head = Worüber
document-reply-head = Antwort
document-when-head = Wann
document-seen-head = Von der Gesprächsleitung gesehen
document-flag-head = Was
document-gate-head = Bei der Frage
document-decision-head = Entscheidung
document-point-head = Punkt
document-label-head = Name
document-code-head = Code
document-opened-head = Eröffnet

document-screen-taking-part = Mitmachen ist freiwillig
document-screen-readers = Wer liest was
document-screen-limits = Was kring nicht versprechen kann
document-screen-storing = Aufbewahren und löschen
document-reply-yes = Ja
document-reply-later = Noch nicht
document-reply-no = Nein
document-consented =
    { $until ->
        [none] { $moment } (Text { $version })
       *[other] { $moment } (Text { $version }), bis { $until }
    }

document-decision-further = Weiter vorbereiten
document-decision-indirect = Weiter ohne Begegnung
document-decision-other = Ein anderer Weg
document-decision-stop = Aufhören
document-not-seen = noch nicht
document-not-asked = Diese Frage wird nicht mehr gestellt. Die Antwort ist noch aufbewahrt.
document-answer-line = { $sharing } · { $moment }
document-understood =
    { $register ->
        [informal] So hat kring eine Sprachnachricht verstanden; ob das stimmt, hast du noch nicht gesagt. Nur du liest das.
       *[formal] So hat kring eine Sprachnachricht verstanden; ob das stimmt, haben Sie noch nicht gesagt. Nur Sie lesen das.
    }
document-earlier = Was hier früher stand:

## Die Datei einer beteiligten Person

enough-copies = Gerade wurde schon mehrmals eine Kopie angefordert. Sie sind verschickt oder unterwegs. In einigen Minuten geht es wieder.
nothing-held =
    Kring bewahrt nichts über Sie auf: Zu diesem Chat gehört keine Vorbereitung. Haben Sie früher alles löschen lassen? Dann ist das Geschriebene weg. Der Deckname von der Gesprächsleitung kann noch im Fall stehen, ohne Verbindung zu diesem Chat.

    Die Nachrichten in diesem Chat bleiben bei Telegram, bis Sie den Chat löschen.
mydata-file = kring-meine-daten
mydata-caption =
    { $register ->
        [informal]
            <b>Deine Daten als { $alias }</b>
            In dieser Datei steht, was kring in dieser Vorbereitung über dich aufbewahrt: Antworten, Zustimmungen und angetippte Knöpfe. Zum Lesen darauf tippen.

            Sie gehört dir: Behalten, drucken oder zeigen ist erlaubt. Lieber nicht in diesem Chat? Dann die Nachricht gedrückt halten und „Löschen“ wählen. Mit /{ word-mydata } gibt es immer eine neue.
       *[formal]
            <b>Ihre Daten als { $alias }</b>
            In dieser Datei steht, was kring in dieser Vorbereitung über Sie aufbewahrt: Antworten, Zustimmungen und angetippte Knöpfe. Zum Lesen darauf tippen.

            Sie gehört Ihnen: Behalten, drucken oder zeigen ist erlaubt. Lieber nicht in diesem Chat? Dann die Nachricht gedrückt halten und „Löschen“ wählen. Mit /{ word-mydata } gibt es immer eine neue.
    }
mydata-title =
    { $register ->
        [informal] Deine Daten
       *[formal] Ihre Daten
    }
mydata-opening =
    { $register ->
        [informal] Das bewahrt kring in dieser Vorbereitung über dich auf. Über andere steht hier nichts, außer was du selbst über sie geschrieben hast.
       *[formal] Das bewahrt kring in dieser Vorbereitung über Sie auf. Über andere steht hier nichts, außer was Sie selbst über sie geschrieben haben.
    }
mydata-care =
    { $register ->
        [informal] Diese Datei gehört dir. Wer sie öffnet, kann alles lesen. Bewahre sie sicher auf, oder lösche sie nach dem Lesen.
       *[formal] Diese Datei gehört Ihnen. Wer sie öffnet, kann alles lesen. Bewahren Sie sie sicher auf, oder löschen Sie sie nach dem Lesen.
    }

mydata-about =
    { $register ->
        [informal] Über dich
       *[formal] Über Sie
    }
mydata-role =
    { $register ->
        [informal] Dein Platz in dem, was geschehen ist
       *[formal] Ihr Platz in dem, was geschehen ist
    }
mydata-role-harmed = wen es getroffen hat
mydata-role-responsible = wer auf das Geschehene angesprochen wird
mydata-role-mutual = beides: betroffen und angesprochen
mydata-role-supporter = Unterstützung
mydata-role-affected = andere beteiligte Person
mydata-about-whence =
    { $register ->
        [informal] Deckname, Platz und Alter hat die Gesprächsleitung eingetragen. Stimmt etwas nicht? Sag es ihr. Deine Sprache änderst du selbst mit /{ word-language }.
       *[formal] Deckname, Platz und Alter hat die Gesprächsleitung eingetragen. Stimmt etwas nicht? Sagen Sie es ihr. Ihre Sprache ändern Sie selbst mit /{ word-language }.
    }

mydata-consents =
    { $register ->
        [informal] Deine Zustimmung vorab
       *[formal] Ihre Zustimmung vorab
    }
mydata-consents-none = Zu den Fragen vorab steht jetzt keine Antwort.

mydata-answers =
    { $register ->
        [informal] Deine Antworten
       *[formal] Ihre Antworten
    }
mydata-answers-about = Bei jeder Frage stehen die Antwort, was damit geschehen darf und wann sie geschrieben wurde. Wurde eine Antwort geändert, steht auch das Frühere da, bis zu zwölfmal zurück.
mydata-answers-none =
    { $register ->
        [informal] Von dir ist keine Antwort aufbewahrt.
       *[formal] Von Ihnen ist keine Antwort aufbewahrt.
    }

mydata-course = Wie es lief
mydata-follow-up = Die Gesprächsleitung will darauf zurückkommen
mydata-reminder = Um eine Erinnerung gebeten
mydata-ended = Von der Gesprächsleitung abgeschlossen
mydata-erased-on = Alles wird gelöscht am
mydata-decisions = Was die Gesprächsleitung entschieden hat
mydata-decisions-about = Bei einer Frage, deren Antwort die nächsten Fragen aufhielt.
mydata-cleared = Was die Gesprächsleitung geklärt hat
mydata-cleared-about = Punkte, die offen waren und die eine Gesprächsleitung abgehakt hat. Zu jedem gehört eine kurze Notiz. Sie steht nicht hier, denn sie kann andere betreffen. Man darf danach fragen.
mydata-point-consent =
    { $register ->
        [informal] deine Zustimmung
       *[formal] Ihre Zustimmung
    }
mydata-point-gate-open = noch keine Antwort auf „{ $question }“
mydata-point-not-safe = das Gespräch fühlte sich nicht sicher an
mydata-point-not-free = verpflichtet gefühlt, mitzumachen
mydata-point-safety-open = noch nicht gesagt, ob sich das Gespräch sicher anfühlt
mydata-point-flag =
    { $register ->
        [informal]
            { $flag ->
                [unsafe] dein Signal: nicht sicher gefühlt
                [danger] dein Signal: Gefahr oder Drohung
                [self-harm] dein Signal: sich etwas antun
                [home] dein Signal: zu Hause nicht sicher
                [pressure] dein Signal: unter Druck gesetzt
               *[other] dein Signal zur Sicherheit
            }
       *[formal]
            { $flag ->
                [unsafe] Ihr Signal: nicht sicher gefühlt
                [danger] Ihr Signal: Gefahr oder Drohung
                [self-harm] Ihr Signal: sich etwas antun
                [home] Ihr Signal: zu Hause nicht sicher
                [pressure] Ihr Signal: unter Druck gesetzt
               *[other] Ihr Signal zur Sicherheit
            }
    }
mydata-point-minor-consent = die Zustimmung einer erwachsenen Person
mydata-point-other-intervention = es kam ein anderer Weg
mydata-point-withdrawn = die Vorbereitung beendet: wie der Fall weitergeht
mydata-point-cannot-say = noch nicht selbst gesagt, oder mit Hilfe
mydata-point-cannot-listen = noch nicht zuhören können, oder mit Hilfe
mydata-point-distress = es war schwer bei „{ $question }“
mydata-point-supporter-missing = noch eine Unterstützung gesucht
mydata-point-other-way = lieber eine andere Form als eine Begegnung
mydata-point-access-needs = etwas gebraucht, um teilnehmen zu können
mydata-point-passed-over = „{ $question }“ ausgelassen
mydata-point-talk = mit jemandem sprechen wollen
mydata-point-unreachable =
    { $register ->
        [informal] der Bot konnte dich nicht erreichen
       *[formal] der Bot konnte Sie nicht erreichen
    }
mydata-point-first-speaker = wer zuerst spricht
mydata-point-uneven = wie das Gespräch zusammengesetzt ist

mydata-undecided = Geschrieben, und noch für kein Gespräch
mydata-undecided-about = Es fehlt noch, für welches Gespräch das ist. Bis dahin liest es keine Gesprächsleitung.
mydata-left = Was neben den Fragen für die Gesprächsleitung geschrieben wurde
document-left-head = Was
mydata-sent =
    { $register ->
        [informal] Was die Gesprächsleitung dir mitgeteilt hat
       *[formal] Was die Gesprächsleitung Ihnen mitgeteilt hat
    }
document-sent-by-head = Von
document-sent-head = Was
document-sent-call = Ruft an: { $moment }
mydata-flags = Angetippt, um Hilfe zu bekommen
mydata-flags-none = Es wurde kein Signal angetippt.
mydata-flags-about =
    { $register ->
        [informal] Die Gesprächsleitung erfuhr, welcher Knopf es war und wann, nicht deine Worte.
       *[formal] Die Gesprächsleitung erfuhr, welcher Knopf es war und wann, nicht Ihre Worte.
    }

mydata-readers = Wer das aufbewahrt und liest
mydata-readers-text =
    { $register ->
        [informal]
            Die Organisation der Gesprächsleitung bewahrt diese Daten verschlüsselt auf. { $facilitators ->
                [one] Die Antworten sind für die Gesprächsleitung deines Gesprächs.
               *[other] Die Antworten sind für die { $facilitators } Gesprächsleitungen deines Gesprächs.
            } Andere Beteiligte sehen sie in kring nicht. Wer kring für die Organisation verwaltet, kann eine Akte für die Gesprächsleitung anfordern.
       *[formal]
            Die Organisation der Gesprächsleitung bewahrt diese Daten verschlüsselt auf. { $facilitators ->
                [one] Die Antworten sind für die Gesprächsleitung Ihres Gesprächs.
               *[other] Die Antworten sind für die { $facilitators } Gesprächsleitungen Ihres Gesprächs.
            } Andere Beteiligte sehen sie in kring nicht. Wer kring für die Organisation verwaltet, kann eine Akte für die Gesprächsleitung anfordern.
    }

mydata-rights = Wie lange, und was möglich ist
mydata-rights-text =
    { $register ->
        [informal]
            Die Gesprächsleitung sagt dir, wie lange alles aufbewahrt wird. Mit /{ word-stop } lässt du selbst alles löschen. Etwas verbessern lassen, oder eine Frage? Wende dich an die Gesprächsleitung oder an die Organisation.

            Nicht zufrieden damit, was mit den Daten geschieht? Eine Beschwerde ist möglich bei der Datenschutzbehörde: www.dataprotectionauthority.be.
       *[formal]
            Die Gesprächsleitung sagt Ihnen, wie lange alles aufbewahrt wird. Mit /{ word-stop } lassen Sie selbst alles löschen. Etwas verbessern lassen, oder eine Frage? Wenden Sie sich an die Gesprächsleitung oder an die Organisation.

            Nicht zufrieden damit, was mit den Daten geschieht? Eine Beschwerde ist möglich bei der Datenschutzbehörde: www.dataprotectionauthority.be.
    }

mydata-not-here = Was hier nicht steht
mydata-not-here-text =
    Der Name des Falls, der Satz über das Geschehene und die Notizen der Gesprächsleitung. Sie können andere betreffen. Man darf danach fragen.

    Kring bewahrt auch einige technische Merkzeichen auf, wie die Nummer der letzten Nachricht und die Stelle in den Fragen. Sie dienen nur dazu, dass der Chat läuft. Die Nachrichten im Chat selbst liegen bei Telegram.

## Die Datei einer Gesprächsleitung

mydata-work-file = kring-meine-daten-gespraechsleitung
mydata-work-caption =
    <b>Ihre Daten als Gesprächsleitung</b>
    In dieser Datei steht, was kring über Sie aufbewahrt: Ihr Name, Ihre Sprache, die Namen und Codes Ihrer Fälle. Zum Lesen darauf tippen.

    Lieber nicht in diesem Chat? Dann die Nachricht gedrückt halten und „Löschen“ wählen. Mit /{ word-mydata } gibt es immer eine neue.
mydata-work-title = Ihre Daten als Gesprächsleitung
mydata-work-opening = Das bewahrt kring über Sie als Gesprächsleitung auf.
mydata-work-care = In dieser Datei stehen die Namen Ihrer Fälle. Bewahren Sie sie sicher auf, oder löschen Sie sie nach dem Lesen.
mydata-work-about = Über Sie
mydata-work-name = Name
mydata-work-supervises = Die Organisation verfolgen
mydata-work-supervises-yes = Ja, in Zahlen
mydata-work-mornings = Morgennachricht
mydata-work-mornings-no = Nicht gewünscht
mydata-work-stays = Was Sie gelesen haben, geht aus dem Chat
mydata-work-stays-for =
    { $stays ->
        [hour] nach einer Stunde
        [longest] nach 47 Stunden
       *[day] nach 24 Stunden
    }
mydata-work-away = Abwesend
mydata-work-away-who = Seit { $moment }, vertreten von { $name }
mydata-work-on-call = In Bereitschaft
mydata-work-on-call-yes = Ja, für Signale, die nicht warten können
mydata-work-cases = Ihre Fälle
mydata-work-cases-none = Sie haben keine Fälle.
mydata-work-busy = Woran Sie gerade sind
mydata-work-busy-nothing = Sie füllen gerade nichts aus.
mydata-work-busy-noting = Sie schreiben gerade eine Notiz zum Fall mit dem Code { $code }.
mydata-work-busy-writing = Eine kurze Nachricht an jemanden im Fall { $code }.
mydata-work-busy-adding = Sie fügen gerade jemanden zum Fall mit dem Code { $code } hinzu.
mydata-work-busy-inviting = Sie laden gerade jemanden aus dem Team zum Fall mit dem Code { $code } ein.
mydata-work-draft = Sie eröffnen gerade einen Fall. Das ist schon ausgefüllt:
mydata-work-elsewhere = Was in den Akten steht
mydata-work-elsewhere-text = Was Sie in einem Fall getan haben, gehört zur Akte dieses Falls. Dort steht, welche Signale Sie gesehen, welche Punkte Sie geklärt und was Sie entschieden haben, mit Ihren Notizen. Ihre Organisation kann eine Akte mit dem Code des Falls anfordern.
mydata-work-rights = Was Sie tun können
mydata-work-rights-text =
    Möchten Sie etwas verbessern oder löschen lassen? Wenden Sie sich an Ihre Organisation.

    Sind Sie nicht zufrieden damit, was mit Ihren Daten geschieht? Sie können sich bei der Datenschutzbehörde beschweren: www.dataprotectionauthority.be.

## Die Akte eines Falls

casefile-title = Akte { $code }
casefile-care = Diese Datei ist nicht verschlüsselt. Bewahren Sie sie bei den Akten Ihrer Organisation auf. Sorgen Sie dafür, dass nur Befugte sie lesen, und löschen Sie jede andere Kopie. Bei jeder Antwort steht, was damit geschehen darf.
casefile-facilitators = Gesprächsleitungen
casefile-facilitator = Gesprächsleitung
casefile-role = Platz in dem, was geschehen ist
casefile-not-joined = noch nicht
casefile-follow-up = Darauf zurückkommen am
casefile-consents = Zustimmung
casefile-consents-none = Zu den Fragen vorab steht jetzt keine Antwort.
casefile-answers-none = Es gibt keine Antworten.
casefile-left = Für die Gesprächsleitungen geschrieben
casefile-sent = Was eine Gesprächsleitung mitgeteilt hat
casefile-flags = Signale
casefile-decisions = Entscheidungen
casefile-open = Offene Punkte
casefile-discuss = Noch zusammen zu besprechen
casefile-weight-blocks = hält auf
casefile-weight-discuss = zu besprechen
casefile-cleared = Geklärte Punkte
casefile-side-by-side = Nebeneinander
casefile-nothing = Nichts.
casefile-item-head = Was
casefile-offered-head = Angeboten von
casefile-wished-head = Gewünscht von
casefile-first-speaker-head = Wer spricht zuerst?
casefile-offer-by = Angeboten von
casefile-wish-by = Gewünscht von
casefile-sign-about = Wer tut was, für wen, bis wann:
casefile-end = Diese Akte zitiert und zählt auf. Sie enthält keine Deutung und kein Urteil.

mydata-readings =
    { $register ->
        [informal] Wann deine Antworten gelesen wurden
       *[formal] Wann Ihre Antworten gelesen wurden
    }
mydata-readings-none = Noch niemand hat die Antworten geöffnet oder zugeschickt bekommen.
mydata-readings-about =
    { $register ->
        [informal] Jedes Mal, wenn eine Gesprächsleitung etwas von dir zu sehen bekam, notiert kring das. Ob die Nachricht wirklich gelesen wurde, weiß kring nicht.
       *[formal] Jedes Mal, wenn eine Gesprächsleitung etwas von Ihnen zu sehen bekam, notiert kring das. Ob die Nachricht wirklich gelesen wurde, weiß kring nicht.
    }
mydata-reading-head = Was
mydata-reading-answers-read =
    { $register ->
        [informal] Deine Antworten
       *[formal] Ihre Antworten
    }
mydata-reading-sat-together = Was zusammen ausgefüllt wurde
mydata-reading-left-read = Was neben den Fragen für die Gesprächsleitung geschrieben wurde
mydata-reading-summary-read = Die Übersicht des Falls
mydata-reading-brief-taken = Das Blatt für den Tag, auf Papier
mydata-reading-file-taken = Alle Antworten, auf Papier
mydata-reading-summary-sent = Die Übersicht, weil alle fertig waren
mydata-reading-gate-answer-told = Eine Antwort, die die Gesprächsleitung sofort wissen muss
mydata-reading-digest-sent = Dass es an dem Tag schwer war
mydata-reading-points-read = Die Punkte, die noch offen sind
mydata-reading-party-looked-at =
    { $register ->
        [informal] Die Seite über dich
       *[formal] Die Seite über Sie
    }
mydata-reading-case-looked-at = Die Seite des Falls
mydata-reading-exported = Die Akte, für die Organisation

brief-title = Blatt für den Tag · { $code }
brief-file = blatt
brief-care = Nur für Sie. Lassen Sie dieses Blatt nicht auf dem Tisch liegen.
brief-about = { $form } · { $standing } · erstellt am { $moment }
brief-quotes = Hier stehen nur Worte, die ins Gespräch dürfen. Den Rest haben Sie im Chat gelesen. Endet ein Zitat mit …, steht es ganz auf dem Blatt mit allen Antworten.
brief-first = Zuerst das
brief-who-head = Wer
brief-role = Wer es ist
brief-beside = { $role }, neben { $alias }
brief-role-line = { $role }, { $language }
brief-not-raised = Nicht ansprechen
brief-safe = Sicher?
brief-takes-part = Nimmt teil
brief-first-speaker = Spricht zuerst
brief-stop-signal = Zeichen zum Aufhören
brief-needs = Nötig
brief-company = Wer mitkommt
brief-in-the-chat = im Chat gelesen
brief-they-say-it = sagt es selbst, im Chat gelesen
brief-openings = Anknüpfungen
brief-asks = Fragt
brief-says = Möchte sagen
brief-says-other = Die andere Person möchte sagen
brief-both = Angeboten und gewünscht
brief-other-openings = Mit Hilfe, Schuld oder Scham
brief-changed = Geänderte Antwort
brief-changed-step = { $answer } ({ $day })
brief-then = , danach{" "}
brief-touched = Wen es getroffen hat
brief-named = Von mehr als einer Person genannt: { $names }
brief-named-one = { $alias } ({ $count })
brief-nothing = Nichts.
brief-facts = Die Tatsachen, wie jede Person sie erzählt
brief-fact-head = Was geschehen ist
brief-points = Punkte
brief-blocks = Hält auf
brief-discuss = Noch zu besprechen
brief-settled = Geklärt
brief-settled-line = { $point } ({ $by }, { $day })
brief-settled-themselves = { $point } ({ $day })
brief-plan = Plan
brief-arrival = Ankunft und Ort
brief-seating = Wer sitzt wo
brief-breaks = Pausen
brief-programme = Entwurf eines Wiedergutmachungsplans
brief-programme-care = Besprechen Sie zuerst mit jeder Person, was geteilt werden darf.
brief-item-head = Was
brief-concrete-head = Genauer
brief-offered = { $alias } bietet an
brief-wished = { $alias } wünscht
brief-sign = Absprachen und Unterschriften
brief-agreed = Wer tut was, für wen, bis wann
brief-end = Dieses Blatt zitiert und zählt auf. Es enthält keine Deutung und kein Urteil.
