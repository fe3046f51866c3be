# Der Wiedergutmachungsplan: wie die Gesprächsleitung Absprachen notiert, und wie jede Person sie bestätigt.

## Gesprächsleitung

programme-head = { $label } · der Wiedergutmachungsplan
programme-empty = Es gibt noch keine Absprachen. Notieren Sie nach dem Gespräch eine. Alle, die es angeht, bestätigen sie einzeln. Nur was alle bestätigt haben, gilt.
item-head = Absprache { $number } · { $standing }
item-stands = gilt
item-waits = wartet auf Antwort
item-not-so = jemand sagt: so nicht
item-no-longer = nicht mehr bestätigt
item-dropped = fallen gelassen
item-gone = Jemand, den es anging, hat alles löschen lassen. Was hier stand, ist auch weg. Besprechen Sie mit den anderen, was noch möglich ist.
item-proposed = { $change ->
    [later] Vorschlag: später. Bis alle Ja sagen, gilt, was oben steht.
    [dropped] Vorschlag: Das fällt weg. Bis alle Ja sagen, gilt, was oben steht.
   *[other] Vorschlag: anders. Bis alle Ja sagen, gilt, was oben steht.
}
item-who = { $who } macht das { $part ->
    [group] für die Gruppe
    [later] für später
   *[other] für { $whom }
}:
item-by = Bis { $day }
item-no-day = Ohne festen Tag
item-looks-after = Wer es im Blick behält: { $name }
item-says = { $says ->
    [yes] Ja: { $names }
    [not-so] So nicht: { $names }
    [no-chat] Hat keinen Chat, fragen Sie selbst: { $names }
   *[unsaid] Hat noch nicht geantwortet: { $names }
}
programme-ask-who = Wer macht es?
programme-ask-whom = Für wen ist es? Bei „{ button-programme-group }“ und „{ button-programme-later }“ bestätigen alle.
programme-ask-text = Was ist abgesprochen? Schreiben Sie es in einer Nachricht: was genau, und woran man sieht, dass es getan ist. Alle, die es angeht, dürfen es lesen.
programme-ask-by = Bis wann? Wählen Sie unten, oder schreiben Sie den Tag. Zum Beispiel: 12. Dezember.
programme-ask-looks-after = Wer behält es im Blick? Wählen Sie unten, oder schreiben Sie einen Namen.
programme-echo = So steht es da:
programme-echo-then = Stimmt es? Dann lege ich es allen vor, die es angeht, jeder Person einzeln. Es gilt erst, wenn alle Ja sagen.
programme-is-put = { $many ->
    [none] Niemand hat es im Chat bekommen.
   *[some] Vorgelegt: { $names }, alle einzeln. Sie bekommen bei jeder Antwort Bescheid.
}
programme-not-put = { $names } hat keinen Chat. Fragen Sie selbst, und notieren Sie das Ja beim Plan.
programme-is-sent = { $many ->
    [none] Es ist nichts verschickt: Noch gilt keine Absprache.
   *[some] Verschickt an { $names }. Alle haben nur bekommen, was gilt und sie angeht.
}
notice-programme = { $news ->
    [confirmed] Hat eine Absprache bestätigt.
    [not-so] Sagt zu einer Absprache: so nicht. Vielleicht folgen noch Worte.
    [changed] Alle haben zu einer Änderung Ja gesagt. Sie gilt jetzt.
    [same] Alle sagen dasselbe zu einer Absprache. Sie entscheiden, was Sie mitteilen.
    [not-all] Eine Absprache ist nicht oder nicht ganz getan, oder es passt so für jemanden nicht. Schauen Sie erst selbst, und entscheiden Sie, was Sie mitteilen.
    [differs] Die Antworten zu einer Absprache sind verschieden. Schauen Sie erst selbst, und entscheiden Sie, was Sie mitteilen.
    [silent] Jemand hat zu einer Absprache nichts gesagt. Fragen Sie auf einem anderen Weg.
   *[not-shared] Möchte nicht, dass eine Bestätigung geteilt wird. So kann nichts gelten. Besprechen Sie es zusammen.
}

button-programme = Plan
button-programme-add = Absprache notieren
button-programme-change = Absprache { $number } ändern
button-programme-said-yes = { $number }: { $alias } sagt Ja
button-programme-send = Plan verschicken
button-programme-group = Für die Gruppe
button-programme-later = Für später
button-programme-in = In { $days } Tagen
button-programme-no-day = Kein fester Tag
button-programme-myself = Ich selbst
button-programme-put = Ja, vorlegen

saying-programme-expected = Schreiben Sie es hier in einfachen Worten, in einer Nachricht. Doch nicht? Senden Sie /{ word-cancel }.

## Beteiligte

scene-programme-may-be-shared = { $name } legt bald eine Absprache aus dem Gespräch vor. Was bestätigt wird, sehen auch die anderen, die es angeht. Geteilt wird nur eine Absprache, zu der alle Ja gesagt haben. Alles andere bleibt, wo es ist. Darf das sein?
scene-programme-not-shared =
    { $register ->
        [informal] Gut, es wird nichts geteilt. { $name } weiß es jetzt und spricht mit dir darüber. Doch einverstanden? Das geht immer noch.
       *[formal] Gut, es wird nichts geteilt. { $name } weiß es jetzt und spricht mit Ihnen darüber. Doch einverstanden? Das geht immer noch.
    }
scene-programme-asked =
    { $register ->
        [informal] Das ist eine Absprache aus dem Gespräch. Stimmt sie für dich? Nimm dir Zeit.
       *[formal] Das ist eine Absprache aus dem Gespräch. Stimmt sie für Sie? Nehmen Sie sich Zeit.
    }
scene-programme-confirmed =
    { $register ->
        [informal] Du hast Ja gesagt. Die Absprache gilt, sobald alle, die es angeht, Ja gesagt haben.
       *[formal] Sie haben Ja gesagt. Die Absprache gilt, sobald alle, die es angeht, Ja gesagt haben.
    }
scene-programme-not-so =
    { $register ->
        [informal] Du hast gesagt: so nicht. Die Absprache gilt dann nicht. Die Gesprächsleitung schaut sie neu an.
       *[formal] Sie haben gesagt: so nicht. Die Absprache gilt dann nicht. Die Gesprächsleitung schaut sie neu an.
    }
scene-programme-whole = Das ist abgesprochen. Alle, die es angeht, haben Ja gesagt.
scene-programme-on-paper = Dasselbe als Blatt, zum Drucken oder Unterschreiben.
programme-file = wiedergutmachungsplan
programme-title = Was wir abgesprochen haben
programme-failing =
    { $register ->
        [informal] Das Blatt konnte gerade nicht erstellt werden. Nichts ist verloren. Oben liest du dieselben Absprachen.
       *[formal] Das Blatt konnte gerade nicht erstellt werden. Nichts ist verloren. Oben lesen Sie dieselben Absprachen.
    }
programme-closing =
    { $register ->
        [informal] Diese Absprachen gelten, solange alle, die sie angehen, dahinterstehen. Klappt etwas nicht? Sag es deiner Gesprächsleitung. Sie lassen sich ändern, wenn alle Ja sagen.
       *[formal] Diese Absprachen gelten, solange alle, die sie angehen, dahinterstehen. Klappt etwas nicht? Sagen Sie es Ihrer Gesprächsleitung. Sie lassen sich ändern, wenn alle Ja sagen.
    }
programme-sign = Unterschriften
programme-sign-me = Ich selbst
programme-sign-other = Die andere Person
programme-sign-facilitator = Gesprächsleitung
own-item-head = Absprache { $number } · { $part ->
    [group] für die Gruppe
    [later] für später
   *[other] für die andere Person
}
own-item-who =
    { $register ->
        [informal]
            { $theirs ->
            [yes] Das machst du:
           *[no] { $part ->
                [other] Das wird für dich gemacht:
               *[group] Das geht auch dich an:
            }
        }
       *[formal]
            { $theirs ->
            [yes] Das machen Sie:
           *[no] { $part ->
                [other] Das wird für Sie gemacht:
               *[group] Das geht auch Sie an:
            }
        }
    }

button-programme-share = Ja, das darf sein
button-programme-not-share = Nein
button-programme-share-after-all = Doch teilen
button-programme-yes = Ja, das stimmt
button-programme-not-so = So nicht
button-programme-not-so-after-all = Doch nicht so
button-programme-yes-after-all = Doch ja

## Die Kopie der eigenen Daten

mydata-programme = Absprachen aus dem Gespräch
mydata-shared = Darf geteilt werden, was bestätigt ist?
mydata-shared-yes = Ja
mydata-shared-no = Nein
mydata-shared-unsaid = Noch nicht gesagt
mydata-item-head = Nummer
mydata-item-text = Absprache
mydata-item-reply =
    { $register ->
        [informal] Deine Antwort
       *[formal] Ihre Antwort
    }
mydata-item-yes = Ja
mydata-item-not-so = So nicht
mydata-item-unsaid = Noch nicht gesagt
