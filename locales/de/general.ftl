# Was alle hören können, und wie Zeit und Sprache genannt werden. Deutsch, wie es in Belgien geschrieben wird.
#
# Erwachsene werden gesiezt, wer unter 18 ist, wird geduzt: { $register -> [informal] du … *[formal] Sie … }.

## Wenn irgendwo kein Text ist

no-text = Hier fehlt ein Stück Text. Tippen Sie /{ word-help }, um weiterzumachen.

## Kurze Meldungen über dem Chat: einfacher Text, höchstens 200 Zeichen

toast-double = Das war schon notiert.
toast-stale = Dieser Knopf gehört zu einer älteren Nachricht. Weiter geht es ganz unten im Chat.
toast-choose-first = Zuerst mindestens eine Antwort wählen oder etwas schreiben.
toast-first = Das ist die erste Frage.
toast-done = Das ist erledigt.
toast-too-late = Das ging bis fünf Minuten nach dem Tipp. Sonst hilft ein Wort an die Gesprächsleitung.
toast-not-yours = Dieser Knopf tut hier nichts mehr.

## Wer keine Einladung hat, und Links, die nicht öffnen

stranger =
    Guten Tag. Ich bin kring, ein Programm, das hilft, ein Ausgleichsgespräch vorzubereiten.

    Es beginnt mit einem persönlichen Link von einer Gesprächsleitung. Haben Sie diesen Link bekommen? Dann tippen Sie darauf, in der Nachricht, in der er steht. Haben Sie keinen? Fragen Sie Ihre Gesprächsleitung danach.
link-unknown = Diesen Link kenne ich nicht. Vielleicht fehlt ein Stück davon. Tippen Sie noch einmal auf den Link in der Nachricht, oder bitten Sie Ihre Gesprächsleitung um einen neuen.
link-expired = Dieser Link gilt nicht mehr: Seine Zeit ist vorbei. Bitten Sie Ihre Gesprächsleitung um einen neuen.
link-used = Dieser Link wurde schon benutzt. Waren Sie das? Dann tippen Sie /{ word-start }, um weiterzumachen. Waren Sie es nicht? Sagen Sie es Ihrer Gesprächsleitung. Sie bekommen dann einen neuen Link.
link-revoked = Dieser Link wurde zurückgezogen. Bitten Sie Ihre Gesprächsleitung um einen neuen.
link-ended = Diese Vorbereitung ist abgeschlossen. Haben Sie eine Frage? Stellen Sie sie Ihrer Gesprächsleitung.
link-another = Dieser Link ist für jemand anderen: Sie machen schon mit Ihrem eigenen mit. Er wurde nicht benutzt. Ich sage Ihrer Gesprächsleitung, dass Sie ihn geöffnet haben. Vielleicht wurden Links verwechselt. Tippen Sie /{ word-start }, um weiterzumachen.
link-erased = Was mit diesem Link geschrieben wurde, ist gelöscht. Der Link öffnet deshalb nichts mehr. Möchten Sie neu anfangen? Bitten Sie Ihre Gesprächsleitung um einen neuen Link.
link-for-facilitators = Dieser Link ist für eine Gesprächsleitung, und Sie nehmen selbst an diesem Gespräch teil. Er wurde nicht benutzt. Sagen Sie Ihrer Gesprächsleitung, dass Sie ihn bekommen haben.
link-already = Sie begleiten diesen Fall schon. Der Link ist noch unbenutzt: Leiten Sie ihn an die Kollegin oder den Kollegen weiter.
link-waits = Danke. Wer Sie eingeladen hat, bestätigt jetzt, dass Sie es sind. Danach bekommen Sie hier eine Nachricht.
link-refused = Mit diesem Link bekommen Sie keinen Zugang. War er doch für Sie? Sagen Sie es der Person, die Sie eingeladen hat.
link-own = Sie begleiten dieses Gespräch selbst. Deshalb können Sie nicht auch daran teilnehmen. Der Link ist noch unbenutzt: Leiten Sie ihn an die Person weiter, für die er gedacht ist.

## Hilfe

help-lines-head = Jetzt sofort Hilfe nötig?

# Prüfen Sie alle Nummern, bevor Sie kring in Betrieb nehmen.
help-lines-young =
    112 – bei Gefahr: Polizei, Feuerwehr oder Rettungswagen
    108 – Telefonhilfe, auch für Jugendliche, Tag und Nacht, ohne Namen
help-lines =
    112 – bei Gefahr: Polizei, Feuerwehr oder Rettungswagen
    108 – Telefonhilfe, für ein Gespräch, Tag und Nacht, ohne Namen
contact-line = Kontakt: { $contact }
privacy-page = Mehr zum Datenschutz in dieser Organisation: { $url }

## Sprache

languages = Welche Sprache möchten Sie?
language-name = Deutsch
language-is = Gut. Ab jetzt geht es auf Deutsch weiter.

## Datenschutz

privacy =
    <b>Was kring aufbewahrt</b>
    Ihre Antworten, Ihre Wahl und die Zeit, zu der Sie etwas geschrieben haben. Auch den Decknamen von der Gesprächsleitung, und die Nummer, unter der Telegram Ihren Chat kennt. Keinen Familiennamen, keine Telefonnummer, kein Geburtsdatum. Alles liegt verschlüsselt auf dem Computer der Organisation.

    <b>Wer es liest</b>
    Die Gesprächsleitungen Ihres Gesprächs. Bei Gefahr bekommt auch die Bereitschaft in der Organisation das Signal, ohne Ihre Worte. Wer kring für die Organisation verwaltet, kann eine Akte für die Gesprächsleitung anfordern. Andere Beteiligte sehen Ihre Antworten hier nicht. Keine künstliche Intelligenz liest mit.

    <b>Telegram</b>
    Ein Chat mit einem Bot ist nicht Ende-zu-Ende verschlüsselt. Telegram kann die Nachrichten technisch lesen. Schreiben Sie also keine Familiennamen oder Adressen.

    <b>Ihre Wahl</b>
    Ihre Zustimmung können Sie jederzeit zurückziehen. Mit /{ word-mydata } bekommen Sie eine Datei mit allem, was kring über Sie aufbewahrt. Mit /{ word-pause } oder /{ word-stop } können Sie pausieren, aufhören oder alles löschen lassen. Mit /{ word-erase } geht das sofort. Nur ein Signal, das noch niemand gesehen hat, bleibt, bis jemand es gesehen hat. Davon bleibt, welches Signal es ist, Ihr Deckname und die Uhrzeit. Ist der Fall abgeschlossen? Dann wird alles von selbst gelöscht, an dem Tag, den Sie dann lesen. Lassen Sie selbst alles löschen? Dann verschwinden auch meine Nachrichten der letzten zwei Tage aus diesem Chat. Der Rest geht weg, wenn Sie den Chat löschen.

## Von einer Rolle zur anderen

switch = Womit möchten Sie jetzt weitermachen?
hat-party = Als { $alias }
hat-with = Gespräch mit { $facilitator }
hat-with-as = Als { $alias }
hat-with-as-number = Als { $alias } ({ $number })
head-party = Als { $alias }
head-with = Gespräch mit { $facilitator }
head-with-as = Gespräch mit { $facilitator }, als { $alias }
head-with-as-number = Gespräch mit { $facilitator }, als { $alias } ({ $number })
hat-facilitator = Meine Gesprächsleitung
switched-party = Gut. Die Vorbereitung geht weiter, als <b>{ $alias }</b>.
switched-with = Das ist jetzt das Gespräch mit <b>{ $facilitator }</b>. Mit /{ word-switch } geht es zu einem anderen.
switched-with-as = Das ist jetzt das Gespräch mit <b>{ $facilitator }</b>, als <b>{ $alias }</b>. Mit /{ word-switch } geht es zu einem anderen.
switched-with-as-number = Das ist jetzt Gespräch { $number } mit <b>{ $facilitator }</b>, als <b>{ $alias }</b>. Mit /{ word-switch } geht es zu einem anderen.
switched-facilitator = Gut. Sie arbeiten jetzt als Gesprächsleitung. Mit /{ word-cases } sehen Sie Ihre Fälle.
which-conversation = Für welches Gespräch ist das? Ich behalte es kurz und habe es noch nirgends notiert.
button-let-go = Für keines, vergiss es
not-held = Diese letzte Nachricht habe ich nicht behalten: Zuerst die Wahl, für welches Gespräch die vorige ist.
held-is-let-go = Gut. Ich habe es nirgends notiert.
also-open = Eine andere Vorbereitung ist noch offen:
nothing-to-switch = Hier gibt es nur ein Gespräch. Es kann einfach weitergehen.
not-in-groups = Ich spreche mit einer Person allein, in einem eigenen Chat. Deshalb gehe ich hier wieder weg.
case-unreadable = Ich kann dieses Gespräch gerade nicht lesen. Was früher geschrieben wurde, bleibt aufbewahrt. Die letzte Nachricht konnte ich nicht notieren: Bitte später noch einmal schicken. Die Gesprächsleitung weiß Bescheid.
trouble = Bei mir ging etwas schief. Was schon notiert war, ist nicht verloren. Bitte gleich noch einmal versuchen.

and = und

## Zeit

moment = { $day } um { $clock }
clock = { $hour }.{ $minute } Uhr
date = { $weekday }, { $day }. { $month }
date-with-year = { $weekday }, { $day }. { $month } { $year }
span-short = weniger als eine Stunde
span-hours =
    { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
span-days =
    { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
bot-name = { "" }
bot-in-short = Bereiten Sie sich auf ein Gespräch vor, in eigenen Worten und im eigenen Tempo.
bot-description =
    Hier bereiten Sie sich auf ein Gespräch vor, zu dem Sie eingeladen sind. Die Fragen kommen eine nach der anderen. Sie antworten in eigenen Worten, im eigenen Tempo. Aufhören geht immer.

    Es beginnt mit dem Link, den Sie von Ihrer Gesprächsleitung bekommen haben.

colon = :
