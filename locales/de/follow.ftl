# Die Nachsorge: was aus den Absprachen wurde. Alle werden einzeln gefragt, und die Gesprächsleitung entscheidet, was gesagt wird.

## Gesprächsleitung

follow-head = { $label } · die Nachsorge
follow-empty = Noch gilt keine Absprache. Sobald eine gilt, frage ich später jede Seite einzeln, wie es damit steht.
follow-item-head = Absprache { $number }
follow-asked = { $on ->
    [days] Gefragt einige Tage nach dem Gespräch, am { $day }:
    [due] Gefragt am Tag selbst, { $day }:
    [weeks] Gefragt nach einigen Wochen, am { $day }:
   *[months] Gefragt nach einigen Monaten, am { $day }:
}
follow-says = { $alias }: { $how ->
    [yes] getan
    [part] ein Teil
    [not-yet] noch nicht
    [ask] fragen Sie selbst
   *[unsaid] noch keine Antwort
}{ $fine ->
    [yes] , und es ist gut so
    [no] , und es ist nicht gut so
   *[unsaid] {""}
}
follow-outcome = { $how ->
    [yes] Mitgeteilt, { $day }: getan
    [part] Mitgeteilt, { $day }: ein Teil
   *[not-yet] Mitgeteilt, { $day }: noch nicht
}
follow-next = Nächste Frage: { $day }
follow-when = Ich frage jede Seite einzeln, wie es damit steht, am Tag jeder Absprache und:
follow-date = { $on ->
    [days] · einige Tage nach dem Gespräch:
    [weeks] · einige Wochen danach:
   *[months] · einige Monate danach:
} { $set ->
    [yes] { $day }
   *[no] nicht
}
follow-tell = Was teilen Sie denen mit, für die es getan wird? Wer es tut, bekommt diese Nachricht nicht. Ändern geht auch: Das gilt erst, wenn alle Ja sagen.
follow-ask-dates = Wann frage ich, wie es geht? Zählen Sie ab dem Gespräch.
follow-told = { $many ->
    [none] Notiert bei Absprache { $number }. Niemand hat es im Chat bekommen: Sagen Sie es selbst.
   *[some] { $names } weiß es jetzt: Absprache { $number } ist { $how ->
        [yes] getan.
        [part] zum Teil getan.
       *[not-yet] noch nicht getan.
    }
}

button-follow = Nachsorge
button-follow-item = Absprache { $number }
button-follow-dates = Daten ändern
button-follow-tell-yes = Sagen: getan
button-follow-tell-part = Sagen: ein Teil
button-follow-tell-not-yet = Sagen: noch nicht
button-follow-says = { $alias }: { $how ->
    [yes] getan
    [part] ein Teil
   *[not-yet] noch nicht
}
button-follow-later = Später
button-follow-other = Anders absprechen
button-follow-drop = Fallen lassen
button-follow-after = { $days ->
    [0] Nicht
   *[other] { $days } Tage
}

## Beteiligte

scene-how-is-it = { $name } fragt, wie es mit einer Absprache steht. Jede Antwort ist gut. Nur die Gesprächsleitung liest sie.
scene-how-is-it-again = { $name } hat das vor ein paar Tagen gefragt. Eine Antwort darf sein, sie muss nicht. Ich frage nicht noch einmal.
scene-is-it-fine = { $how ->
    [yes] Notiert: getan.
    [part] Notiert: ein Teil.
   *[not-yet] Notiert: noch nicht.
} { $register ->
    [informal] Ist es so gut für dich?
   *[formal] Ist es so gut für Sie?
}
scene-said = Danke. Zu Absprache { $number } ist notiert: { $how ->
    [yes] getan.
    [part] ein Teil.
   *[not-yet] noch nicht.
} { $fine ->
    [yes] Es ist gut so.
   *[no] Es ist nicht gut so.
} { $name } liest das, sonst niemand. Noch etwas dazu? Das darf sein, es muss nicht.
scene-outcome =
    { $register ->
        [informal] { $name } lässt dich etwas zu dieser Absprache wissen.
       *[formal] { $name } lässt Sie etwas zu dieser Absprache wissen.
    } { $how ->
        [yes] Sie ist getan.
        [part] Ein Teil ist getan.
       *[not-yet] Sie ist noch nicht getan. { $name } schaut, wie es weitergeht.
    }
scene-programme-change = { $change ->
    [later] Es gibt einen Vorschlag: mehr Zeit für diese Absprache.
    [dropped] Es gibt einen Vorschlag: Diese Absprache fällt weg.
   *[other] Es gibt einen Vorschlag, diese Absprache zu ändern.
} { $register ->
    [informal] Ist das gut für dich? Nimm dir Zeit.
   *[formal] Ist das gut für Sie? Nehmen Sie sich Zeit.
} Es gilt erst, wenn alle Ja sagen.
scene-programme-confirmed-change =
    { $register ->
        [informal] Du hast Ja gesagt. Die Änderung gilt, sobald alle, die es angeht, Ja gesagt haben.
       *[formal] Sie haben Ja gesagt. Die Änderung gilt, sobald alle, die es angeht, Ja gesagt haben.
    }
scene-programme-not-so-change =
    { $register ->
        [informal] Du hast gesagt: so nicht. Die Absprache bleibt, wie sie war. Die Gesprächsleitung schaut sie an.
       *[formal] Sie haben gesagt: so nicht. Die Absprache bleibt, wie sie war. Die Gesprächsleitung schaut sie an.
    }

button-happened-yes = Getan
button-happened-part = Ein Teil
button-happened-not-yet = Noch nicht

## Die Kopie der eigenen Daten

mydata-follow-how = Ist es getan?
mydata-follow-fine = Ist es gut so?
