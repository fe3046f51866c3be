### Die Seite von `kring demo`. Was der Bot sagt, steht anderswo.

page-title = zum Ausprobieren
page-language = Sprache dieser Seite
page-phones = Telefone
page-day = Einen Tag weiter
page-week = Eine Woche weiter
page-again = Neu anfangen
page-again-title = Neu anfangen?
page-again-about = Alle Telefone und alles, was hier geschrieben wurde, verschwinden. Danach können Sie einen neuen Fall spielen.
page-cancel = Abbrechen
page-lost = kring läuft nicht mehr, oder ist gerade nicht erreichbar. Starten Sie es neu mit „kring demo“; diese Seite folgt von selbst.
page-failed = Das ging nicht. Versuchen Sie es noch einmal.

## Willkommen

page-welcome-title = So bereitet kring auf ein Ausgleichsgespräch vor
page-welcome = Sie sehen hier das Telefon einer Gesprächsleitung, mit einem echten Chat mit dem Bot. Sobald es einen Fall gibt, kommen die Telefone der Beteiligten dazu. Was eine beteiligte Person schreibt, sieht die andere nie.
page-example = Das Beispiel ansehen
page-example-about = Ein geliehenes Fahrrad, vom ersten Link bis zur Übersicht. In drei Minuten, mit einer Pause bei jedem Schritt.
page-own = Selbst einen Fall spielen
page-own-about = Sie sind die Gesprächsleitung und alle Beteiligten. Tippen Sie im Chat auf einen Einladungslink, um ein Telefon dazuzustellen.
page-welcome-safe = Alles bleibt auf diesem Computer. Telegram ist nicht nötig. Danach ist alles weg, außer Sie haben selbst einen Ordner gewählt.

## Ein Telefon

page-chat = Chat von { $name } mit kring
page-from-you = Sie
page-from-kring = kring
page-buttons = Knöpfe unter dieser Nachricht
page-edit = bearbeiten
page-edited = bearbeitet
page-more = Mehr lesen
page-less = Weniger
page-typing = kring schreibt …
page-unread = { $count } ungelesen
page-start = Start
page-empty = Dieses Telefon hat kring noch nicht geöffnet.
page-block = Blockieren
page-unblock = Freigeben
page-is-blocked = Der Bot ist blockiert
page-phone-language = Sprache von { $name }
page-write = Nachricht
page-write-as = Nachricht schreiben als { $name }
page-send = Senden
page-save = Speichern
page-editing = Sie bearbeiten eine Nachricht, die schon verschickt ist.
page-commands = Menü
page-others = Mehr
page-recording = Aufnahme: { $seconds } s
page-send-voice = Sprachnachricht senden
page-send-sticker = Sticker senden
page-send-photo = Foto senden
page-media-voice = Sprachnachricht
page-media-sticker = Sticker
page-media-photo = Foto
page-media-document = Dokument

## Einen Link öffnen

page-link-title = Auf wessen Telefon öffnen Sie diesen Link?
page-link-about = In Wirklichkeit leitet die Gesprächsleitung diese Nachricht weiter. Hier wählen Sie, wer sie öffnet.
page-link-phone = Telefon von { $name }
page-link-new = Ein neues Telefon
page-new-name = Von wem
page-new-language = Sprache
page-link-open = Öffnen
page-someone = Jemand

## Das Beispiel

page-guide = Das Beispiel
page-part = Schritt { $part } von { $of }
page-next = Weiter
page-forward = Vorwärts
page-auto = Von selbst
page-leave = Selbst spielen
page-close = Schließen
page-note-end = Das war das Beispiel. Lesen Sie in Ruhe nach, ändern Sie eine Antwort, oder fangen Sie mit einem eigenen Fall an.
page-note-broken = Das Beispiel konnte nicht weitergehen. Fangen Sie neu an, oder spielen Sie selbst weiter.
page-facilitator = Gesprächsleitung

## Die Festplatte und der Stecker

page-tools = Mehr
page-disk = Festplatte
page-disk-title = Was auf der Festplatte liegt
page-disk-proof = Hier geschriebene Nachrichten: { $written }. Davon lesbar auf der Festplatte: { $readable }.
page-disk-size = { $files } Dateien, { $size } kB. So sieht sie, wer die Festplatte mitnimmt, ohne den Schlüssel.
page-disk-search = Suchen Sie etwas, das jemand schrieb
page-disk-look = Suchen
page-disk-found = „{ $text }“ steht { $times } Mal lesbar auf der Festplatte.
page-disk-not-found = „{ $text }“ steht nirgends lesbar: gesucht in { $files } Dateien, { $size } kB.
page-disk-rows = Die Antworten, versiegelt
page-disk-keys = Die Schlüssel
page-disk-keys-about = Jeder Fall und jede beteiligte Person hat einen eigenen Schlüssel. Wer löscht, lässt ihn überschreiben. Dann öffnet niemand mehr diese Antworten.
page-disk-erased = Vernichtete Schlüssel: { $count }.
page-disk-gone = gelöscht
page-plug-out = Stecker ziehen
page-plug-in = Stecker rein
page-power-out = Der Stecker ist gezogen (kill -9): kring konnte nichts mehr speichern. Schreiben Sie ruhig weiter. Telegram bewahrt es auf.
page-power-starting = kring startet.
page-power-back = kring läuft wieder, nach { $seconds } Sekunden. Alles, was gespeichert war, ist noch da.

## Im Terminal

demo-page =
    Die Demo steht auf { $address }
    Ctrl-C beendet sie.

# Wie die Seite Stunden und Tage schreibt: eine Sprache mit ihrem Land.
page-locale = de-BE
