# Was die Demo selbst sagt, neben dem Bot: einfacher Text. Deutsch, wie es in Belgien geschrieben wird.

## Anfangen und aufhören

demo-opening =
    Das ist kring, ohne Telegram: der echte Bot, mit allen Telefonen in diesem Fenster.
    Sie sind auf dem Telefon der Gesprächsleitung (@{ demo-facilitator-short }); nichts verlässt diesen Computer.
    Tippen Sie Text, um zu antworten, oder die Nummer eines Knopfs unter einer Nachricht.
    Einen Link öffnen Sie mit :open, zu einem anderen Telefon gehen Sie mit @name.
    :help sagt, was noch geht, :example spielt ein Beispiel, :quit beendet.
demo-first = So geht es los: Tippen Sie /{ word-new } und eröffnen Sie einen Fall.
demo-end = Die Demo ist beendet.
demo-tour-opening =
    Das ist kring, ohne Telegram: der echte Bot, mit allen Telefonen in diesem Fenster.
    Drei Menschen spielen von selbst: { demo-facilitator-name }, Gesprächsleitung (@{ demo-facilitator-short }), und zwei Beteiligte. Niemanden von ihnen gibt es wirklich.
    Vorn in jeder Zeile steht, wessen Telefon es ist. Nach │ spricht der Bot, nach › antwortet der Mensch.
demo-help =
    Text              von diesem Telefon senden (auch /{ word-new }, /{ word-review } …)
    2                 auf Knopf [2] drücken, unter der letzten Nachricht mit Knöpfen
    ^2                auf Knopf [^2] einer älteren Nachricht drücken
    \2                die Zahl 2 als Text senden
    @name             zum Telefon von name gehen
    @name Text        zu diesem Telefon gehen und dort senden
    :open             die Links zeigen, die die Gesprächsleitung bekam
    :open 1 [name]    Link 1 öffnen, auf einem neuen Telefon (oder auf dem von name)
    :edit Text        die letzte eigene Nachricht ändern
    :voice :sticker :photo   etwas anderes als Text senden
    :block :unblock   den Bot blockieren, und wieder zulassen
    :day [3]          die Zeit einen Tag (oder 3 Tage) weiterstellen
    :chat             diesen Chat noch einmal zeigen
    :phones           alle Telefone zeigen
    :example          das Beispiel spielen lassen
    :quit             beenden

## Namen

demo-facilitator-short = gl
demo-facilitator-name = Anna
demo-nameless = Gast

## Was in den Chats geschieht

demo-edited = (geändert)
demo-deleted = (hier wurden Nachrichten gelöscht)
demo-blocked = (der Bot ist jetzt blockiert)
demo-unblocked = (der Bot ist wieder zugelassen)
demo-media =
    { $kind ->
        [voice] (Sprachnachricht)
        [sticker] (Sticker)
        [photo] (Foto)
        [document] (Datei { $name })
       *[other] ({ $kind })
    }

## Was nicht ging, oder getan ist

demo-unknown = „:{ $typed }“ kenne ich nicht, oder es fehlt etwas. Mit :help sehen Sie, was geht.
demo-no-such-phone = Es gibt kein Telefon mit dem Namen „{ $name }“.
demo-phones = Telefone: { $names }. Sie sind auf @{ $name }.
demo-no-such-button = Gerade gibt es keinen Knopf [{ $number }]. Möchten Sie die Zahl selbst senden? Tippen Sie \{ $number }.
demo-is-blocked = Auf diesem Telefon ist der Bot blockiert. Mit :unblock lassen Sie ihn wieder zu.
demo-no-links = Es gibt noch keine Links. Die Gesprächsleitung bekommt sie beim Eröffnen eines Falls: Tippen Sie /{ word-new }.
demo-link =
    { $number }  { $name }{ $used ->
        [yes] { " " }(schon geöffnet)
       *[no] { "" }
    }
demo-links-hint = Mit :open 1 öffnen Sie den ersten, auf einem neuen Telefon.
demo-no-such-link = Es gibt keinen Link { $number }. Mit :open sehen Sie, welche es gibt.
demo-new-phone = Ein neues Telefon: @{ $name }. Der Link öffnet sich dort.
demo-nothing-to-edit = Auf diesem Telefon gibt es noch keine eigene Nachricht zum Ändern.
demo-example-hint = Enter bricht das Beispiel ab.
demo-example-left = Das Beispiel ist abgebrochen. Was schon geschah, bleibt stehen.
demo-example-end = Das war das Beispiel. Selbst spielen geht mit: kring demo
demo-days-passed =
    { $days ->
        [one] Es ist einen Tag später.
       *[other] Es ist { $days } Tage später.
    }
