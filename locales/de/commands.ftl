# Die Befehle: was man mit einem Schrägstrich verlangen kann. Deutsch, wie es in Belgien geschrieben wird.
#
# word-… ist das Wort im Menü und in allen Texten, ohne den Strich; unter .also stehen, mit einem Leerzeichen dazwischen,
# andere Wörter, die auch gehen. Nur a bis z ohne Umlaute, Ziffern und _. Jedes Wort gilt in jeder Sprache: Wählen Sie also
# keines, das in einer anderen Sprache etwas anderes verlangt. command-… steht im Menü von Telegram daneben,
# facilitator-command-… ebenso im Menü einer Gesprächsleitung.

## Für wen eine Vorbereitung läuft

word-start = weiter
    .also = weitermachen
command-start = Dort weitermachen, wo Sie waren
word-review = antworten
    .also = meine_antworten
command-review = Ihre Antworten ansehen
word-how = ablauf
command-how = Wie so ein Gespräch abläuft
word-pause = pausieren
command-pause = Pause machen, später weiter
word-stop = aufhoeren
    .also = beenden
command-stop = Aufhören, behalten oder löschen
word-person = sprechen
    .also = reden
command-person = Mit jemandem sprechen, Hilfenummern

## Für eine Gesprächsleitung

word-new = neu
command-new = Einen Fall eröffnen
word-cases = faelle
command-cases = Ihre Fälle ansehen
word-away = abwesend
command-away = Abwesend sein, oder wieder da
word-cancel = abbrechen
command-cancel = Abbrechen, was Sie gerade ausfüllen

## Für alle

word-erase = loeschen
command-erase = Alles löschen lassen
facilitator-command-erase = Einen Fall löschen
word-language = sprache
command-language = Eine andere Sprache
word-switch = wechseln
command-switch = Zu einem anderen Gespräch
word-privacy = datenschutz
command-privacy = Was mit Ihren Daten geschieht
word-mydata = daten
    .also = meine_daten meinedaten
command-mydata = Eine Kopie Ihrer Daten
word-help = hilfe
command-help = Hilfe, und ein Wort an die Leitung
facilitator-command-help = Was Sie hier tun können
word-figures = zahlen
command-figures = Sehen, wie es der Organisation geht, in Zahlen
