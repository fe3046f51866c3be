# Das Ende eines Falls: warum er abgeschlossen wird, wie es war, was länger bleiben darf, und ein Fall, in dem nichts geschieht.

## Gesprächsleitung

closing-ask-why = Warum schließen Sie ihn ab? Wählen Sie, was am besten passt.
closing-agreements = Von den Absprachen: { $groups }.
closing-reason = Grund: { $why ->
    [met] die Absprachen wurden eingehalten
    [partly] die Absprachen wurden zum Teil eingehalten
    [not-met] die Absprachen wurden nicht eingehalten
    [held] das Gespräch hat stattgefunden
    [declined] jemand wollte nicht
    [no-contact] es gab keinen Kontakt
    [talks] getrennte Gespräche
    [help] Hilfe oder Begleitung
    [facts] keine Einigkeit über die Fakten
    [safety] nicht sicher genug
    [others] Polizei, Gericht oder Schule
    [else] etwas anderes
   *[no-reason] nicht notiert
}
closing-longer = Bleibt { $days } Tage länger. Das hat { $by } notiert, am { $day }:
closing-stays = { $agreements ->
    [can] Die Absprachen werden mit den Antworten gelöscht, außer wenn alle wollen, dass sie länger bleiben.
    [asked] Dürfen die Absprachen länger bleiben als die Antworten? Das ist gefragt. Noch nicht alle haben geantwortet.
    [stay] Alle sagen Ja: Die Absprachen bleiben länger als die Antworten.
    [go] Jemand sagt Nein: Die Absprachen werden mit den Antworten gelöscht.
   *[alone] Die Antworten sind gelöscht. Nur die Absprachen sind noch da.
}
closing-alone = Am { $day } werden auch die Absprachen gelöscht.
closing-ask-longer = Wie lange noch? Das geht einmal. Alle Beteiligten erfahren den neuen Tag.
closing-ask-reason = Warum bleibt der Fall { $days } Tage länger? Schreiben Sie es kurz. Wer den Fall leitet, liest es. Die Beteiligten nicht.
closing-ask-stays = Wie lange dürfen die Absprachen noch bleiben, wenn die Antworten gelöscht sind? Ich frage alle, die sie angehen, einzeln. Sie bleiben nur, wenn alle Ja sagen.
closing-replies = Dürfen die Absprachen bleiben bis { $day }?
closing-replied = { $says ->
    [replied] Geantwortet: { $names }
    [no-chat] Kein Chat, fragen Sie selbst: { $names }
   *[unsaid] Noch keine Antwort: { $names }
}
closing-replies-then = Wer was gesagt hat, zeige ich nicht. Sie bekommen Bescheid, wenn alle Ja gesagt haben, oder wenn jemand Nein gesagt hat.
closing-still = Im Fall <b>{ $label }</b> geschieht seit { $days } Tagen nichts. Ist er fertig? Dann schließen Sie ihn ab: Antworten bleiben nicht länger als nötig. Läuft noch etwas, auch außerhalb dieses Chats? Dann lassen Sie es so.
closing-goes-on = Gut, der Fall läuft noch. Geschieht wieder 30 Tage nichts, frage ich noch einmal.
closing-still-for-long = In einem Fall, der am { $opened } geöffnet wurde, geschieht seit { $days } Tagen nichts. Diese Personen wurden gefragt, ob er fertig ist: { $names }. Sprechen Sie darüber: Antworten bleiben nicht länger als nötig.
notice-closing = { $news ->
    [allow-stay] Alle sagen Ja: Die Absprachen bleiben länger als die Antworten.
    [may-not-stay] Jemand will nicht, dass die Absprachen länger bleiben. Sie werden mit den Antworten gelöscht.
   *[answers-gone] Die Antworten sind gelöscht. Was abgesprochen ist, bleibt noch eine Zeit. Danach wird auch das gelöscht.
}

button-close-for-met = Eingehalten
button-close-for-partly = Zum Teil eingehalten
button-close-for-not-met = Nicht eingehalten
button-close-for-held = Gespräch geführt
button-close-for-declined = Jemand wollte nicht
button-close-for-no-contact = Kein Kontakt
button-close-for-else = Etwas anderes
button-close-other-way = Ein anderer Weg
button-close-longer = Länger behalten
button-close-longer-by = Noch { $days } Tage
button-close-stays = Absprachen behalten
button-close-stays-for = { $days ->
    [90] 3 Monate
    [180] 6 Monate
   *[365] 1 Jahr
}
button-close-replies = Wer geantwortet hat
button-close-said-yes = { $alias } sagte Ja
button-close-goes-on = Läuft noch

## Beteiligte

scene-how-it-went =
    { $register ->
        [informal] Vier kurze Fragen dazu, wie es war. Deine Antworten zählen nur in Zahlen über fünf Personen oder mehr. Niemand liest sie, auch die Gesprächsleitung nicht.
       *[formal] Vier kurze Fragen dazu, wie es war. Ihre Antworten zählen nur in Zahlen über fünf Personen oder mehr. Niemand liest sie, auch die Gesprächsleitung nicht.
    }
how-it-went-fair = War es gerecht?
how-it-went-heard =
    { $register ->
        [informal] Wurde dir zugehört?
       *[formal] Wurde Ihnen zugehört?
    }
how-it-went-safe =
    { $register ->
        [informal] Hast du dich sicher gefühlt?
       *[formal] Haben Sie sich sicher gefühlt?
    }
how-it-went-again =
    { $register ->
        [informal] Würdest du es wieder tun?
       *[formal] Würden Sie es wieder tun?
    }
how-it-went-number = { $number } von 4
scene-counted = Danke. Es ist gezählt, ohne Namen.
scene-not-counted = Gut. Ich frage nicht mehr.
scene-longer =
    { $register ->
        [informal] Was du geschrieben hast, bleibt länger: bis { $day }. Willst du wissen, warum? Frag die Gesprächsleitung. Willst du das nicht? Du kannst jetzt alles von dir löschen lassen.
       *[formal] Was Sie geschrieben haben, bleibt länger: bis { $day }. Möchten Sie wissen, warum? Fragen Sie die Gesprächsleitung. Möchten Sie das nicht? Sie können jetzt alles von Ihnen löschen lassen.
    }
scene-may-it-stay =
    { $register ->
        [informal] { $name } fragt, ob die Absprachen länger bleiben dürfen als deine Antworten. Deine Antworten werden gelöscht am { $day }. Die Absprachen bleiben dann bis { $until }. Das geschieht nur, wenn alle, die sie angehen, Ja sagen. Wer was gesagt hat, sage ich niemandem.
       *[formal] { $name } fragt, ob die Absprachen länger bleiben dürfen als Ihre Antworten. Ihre Antworten werden gelöscht am { $day }. Die Absprachen bleiben dann bis { $until }. Das geschieht nur, wenn alle, die sie angehen, Ja sagen. Wer was gesagt hat, sage ich niemandem.
    }
scene-said-stay = { $says ->
    [yes] Gut. Wenn alle Ja sagen, bleiben die Absprachen bis { $until }.
   *[no] Gut. Die Absprachen werden mit den Antworten gelöscht.
}
scene-answers-gone =
    { $register ->
        [informal] Deine Antworten sind gelöscht.
       *[formal] Ihre Antworten sind gelöscht.
    }{ $until ->
        [none] {""}
       *[other] { $register ->
            [informal] {" "}Die Absprachen kannst du noch lesen bis { $until }.
           *[formal] {" "}Die Absprachen können Sie noch lesen bis { $until }.
        }
    }
scene-nothing-agreed = Zurzeit gilt keine Absprache.

button-rates-yes = Ja
button-rates-little = Ein wenig
button-rates-no = Nein
button-rather-not = Lieber nicht
button-stays-yes = Ja, sie dürfen
button-stays-no = Nein
button-stays-yes-after-all = Doch ja
button-stays-no-after-all = Doch nicht
button-what-we-agreed = Was abgesprochen ist

## Die Kopie der eigenen Daten

mydata-survey = Vier Fragen dazu, wie es war
mydata-survey-open = Noch nicht alle beantwortet
mydata-survey-over = Fertig: Die Antworten sind ohne Namen gezählt, oder wurden nicht gegeben
mydata-stays = Dürfen die Absprachen länger bleiben?
mydata-stays-yes = Ja
mydata-stays-no = Nein
mydata-stays-unsaid = Noch nicht gesagt
