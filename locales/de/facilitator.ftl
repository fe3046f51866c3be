# Was eine Gesprächsleitung liest und antippt. Deutsch, wie es in Belgien geschrieben wird.

## Namen der Rollen, Formen und Altersgruppen: einfacher Text

role-harmed = betroffene Person
role-responsible = angesprochene Person
role-mutual = beides
role-supporter = Unterstützung
role-affected = andere beteiligte Person
form-pair = Gespräch zu zweit
form-circle = Gespräch im Kreis
form-indirect = ohne Begegnung
age-under13 = unter 13
age-from13 = 13 bis 15 Jahre
age-from16 = 16 oder 17 Jahre
age-adult = erwachsen

## Willkommen und Hilfe

welcome = Willkommen, <b>{ $name }</b>. Hier bereiten Sie als Gesprächsleitung Ausgleichsgespräche vor.
welcome-on-call =
    Willkommen, <b>{ $name }</b>. Sie sind in Bereitschaft für Signale, die nicht warten können: Gefahr, Suizid, zu Hause nicht sicher.

    Sie bekommen sie Tag und Nacht, aus jedem Fall der Organisation. Sie lesen, welches Signal es ist, von wem, aus welchem Fall, und wer das Gespräch leitet. Antworten lesen Sie nicht, und Sie eröffnen keine Fälle. Tippen Sie auf „{ button-seen }“, sobald Sie etwas tun: Bis dahin erinnere ich alle daran.
welcome-supervisor =
    Willkommen, <b>{ $name }</b>. Sie verfolgen, wie es mit der Arbeit der Organisation steht.

    Sie sehen Zahlen und Zeiten: wie viele Fälle es gibt, was wartet, und was dieses Jahr abgeschlossen wurde. Namen, Fälle und Antworten sehen Sie nicht. Tippen Sie /{ word-figures }, wenn Sie nachsehen möchten.
organisation = <b>Die Organisation in Zahlen</b>
organisation-open =
    { $age ->
        [month] Offen, unter 30 Tagen
        [quarter] Offen, 30 bis 90 Tage
       *[older] Offen, über 90 Tage
    }: { $under_way } unterwegs, { $ready } fertig, { $confirmed } bestätigt
organisation-kept = Abgeschlossen und noch aufbewahrt: { $closed }. Seit 30 Tagen still: { $still }.
organisation-people =
    { $unseen ->
        [0] Kein Signal wartet.
       *[other] Signale, die niemand gesehen hat: { $unseen }. Das älteste ist von { $since }.
    }
    Gesprächsleitungen: { $facilitators }. Nicht erreichbar: { $lost }.
organisation-backup =
    { $made ->
        [yes] Letzte Sicherung: { $moment }.
       *[no] Es gibt noch keine Sicherung.
    }
organisation-year =
    <b>{ $year }</b>: { $shown ->
        [yes] { $cases }
       *[no] weniger als fünf
    } Fälle abgeschlossen oder gelöscht
organisation-few = verborgen
organisation-groups =
    { $by ->
        [form] Form
        [role] Wer teilnahm
        [outcome] Wie weit
        [closing] Grund
        [to-ready] Bis alle bereit waren
        [to-day] Von da bis zum Gespräch
        [to-done] Vom Gespräch bis zum Ende
        [agreement] Absprachen
        [fair] Gerecht
        [heard] Zugehört
        [safe] Sicher
        [again] Wieder tun
       *[lasted] Wie lange
    }: { $groups }
organisation-hidden = Gruppen von weniger als fünf zeige ich nicht.
counted-form-pair = Gespräch zu zweit
counted-form-circle = Gespräch im Kreis
counted-role-harmed = betroffen
counted-role-responsible = angesprochen
counted-role-mutual = beides
counted-role-supporter = Unterstützung
counted-role-affected = andere beteiligte Person
counted-outcome-confirmed = fertig und bestätigt
counted-outcome-ready = fertig
counted-outcome-one-side = eine Seite fertig
counted-outcome-not-ready = nicht fertig
counted-outcome-unknown = nicht notiert
counted-closing-met = Absprachen eingehalten
counted-closing-partly = zum Teil eingehalten
counted-closing-not-met = nicht eingehalten
counted-closing-held = Gespräch geführt
counted-closing-declined = jemand wollte nicht
counted-closing-no-contact = kein Kontakt
counted-closing-no-reason = ohne Grund
counted-closing-talks = getrennte Gespräche
counted-closing-help = Hilfe oder Begleitung
counted-closing-facts = nicht einig über die Tatsachen
counted-closing-safety = nicht sicher genug
counted-closing-others = Polizei, Gericht oder Schule
counted-closing-else = etwas anderes
counted-closing-erased = sofort gelöscht
counted-lasted-under-2-weeks = unter 2 Wochen
counted-lasted-under-6-weeks = 2 bis 6 Wochen
counted-lasted-under-3-months = 6 Wochen bis 3 Monate
counted-lasted-longer = länger
counted-to-ready-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-ready-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-ready-under-3-months = { counted-lasted-under-3-months }
counted-to-ready-longer = { counted-lasted-longer }
counted-to-day-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-day-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-day-under-3-months = { counted-lasted-under-3-months }
counted-to-day-longer = { counted-lasted-longer }
counted-to-done-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-done-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-done-under-3-months = { counted-lasted-under-3-months }
counted-to-done-longer = { counted-lasted-longer }
counted-agreement-kept = eingehalten
counted-agreement-partly = zum Teil
counted-agreement-not = nicht
counted-agreement-dropped = weggefallen
counted-agreement-not-known = nicht gesagt
counted-fair-yes = ja
counted-fair-little = ein wenig
counted-fair-no = nein
counted-heard-yes = { counted-fair-yes }
counted-heard-little = { counted-fair-little }
counted-heard-no = { counted-fair-no }
counted-safe-yes = { counted-fair-yes }
counted-safe-little = { counted-fair-little }
counted-safe-no = { counted-fair-no }
counted-again-yes = { counted-fair-yes }
counted-again-little = { counted-fair-little }
counted-again-no = { counted-fair-no }
welcome-to-case = Willkommen. Sie begleiten jetzt auch den Fall <b>{ $label }</b>. Mit /{ word-cases } sehen Sie, wie es steht.
facilitator-help =
    <b>Was können Sie hier tun?</b>
    Sie eröffnen einen Fall und geben jeder Person einen eigenen Link, nacheinander. kring stellt ihnen dann die Fragen, jeder einzeln. Sie lesen die Antworten, klären offene Punkte und entscheiden. Sobald alle fertig sind, bekommen Sie eine Nachricht.

    /{ word-new } – einen Fall eröffnen
    /{ word-cases } – Ihre Fälle ansehen
    /{ word-away } – sagen, dass Sie abwesend sind, und wer Sie vertritt
    /{ word-cancel } – abbrechen, was Sie gerade ausfüllen
    /{ word-erase } – einen Fall löschen
    /{ word-language } – eine andere Sprache wählen
    /{ word-switch } – zu einer eigenen Vorbereitung gehen
    /{ word-privacy } – lesen, was mit Daten geschieht
    /{ word-mydata } – eine Kopie Ihrer eigenen Daten bekommen

    kring ersetzt Ihr Gespräch mit jeder einzelnen Person nicht. Niemand liest die Chats live mit.
who-stands-in = Wer vertritt Sie, solange Sie nicht da sind? Diese Person liest dann alle Antworten in Ihren Fällen und bekommt alle Signale. Die Beteiligten erfahren, wer es ist. Sprechen Sie es zuerst zusammen ab.
is-away =
    Gut, Sie sind abwesend. <b>{ $name }</b> bekommt jetzt alles aus Ihren Fällen. Sind Sie wieder da? Tippen Sie auf „{ button-back-again }“, oder nehmen Sie /{ word-away }.{ $kept ->
        [0] {""}
        [one] {" "}Einen Fall kann { $name } nicht vertreten: Er bleibt bei Ihnen.
       *[other] {" "}{ $kept } Fälle kann { $name } nicht vertreten: Sie bleiben bei Ihnen.
    }
stands-in =
    <b>{ $name }</b> ist abwesend und hat Sie genannt. { $many ->
        [one] Sie begleiten jetzt auch einen Fall
       *[other] Sie begleiten jetzt auch { $many } Fälle
    } von { $name }, und bekommen die Signale. Geht das nicht? Sagen Sie es gleich { $name } oder Ihrer Organisation.
is-back = <b>{ $name }</b> ist wieder da und begleitet die Fälle wieder selbst. Was kring Ihnen die letzten zwei Tage darüber schrieb, ist aus diesem Chat gelöscht.
not-understood = Das gehört jetzt zu nichts. Mit /{ word-cases } sehen Sie Ihre Fälle, mit /{ word-new } eröffnen Sie einen. Mit /{ word-help } sehen Sie, was noch geht.

## Nachrichten über das, was geschah: nie die Worte selbst

notice-head-case = { $label }
notice-head-party = { $label } · { $alias }
notice-joined =
    { $known ->
        [yes] Den Link hat jemand geöffnet, der auf Telegram <b>{ $name }</b> heißt. Stimmt das? Wenn nicht, machen Sie es gleich rückgängig.
       *[no] Der Link ist geöffnet, und die Vorbereitung kann beginnen. War das die falsche Person? Dann machen Sie es gleich rückgängig.
    }
notice-handed-in = Die Vorbereitung ist abgegeben.
notice-changed = Nach dem Abgeben hat sich etwas geändert. Die Vorbereitung ist wieder offen.
notice-label-changed = Hat nach dem Abgeben geändert, was mit einer Antwort geschehen darf. Die Vorbereitung bleibt abgegeben. Prüfen Sie es, bevor Sie etwas benutzen.
notice-took-back = Hat eine Antwort für immer zurückgenommen. Kring bewahrt nichts mehr davon auf. Nachrichten der letzten zwei Tage mit Worten dieser Person sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist, und was Sie davon notiert haben.
notice-gate-slip = Die Antwort, über die Sie gerade Bescheid bekamen, war ein Versehen, sagt diese Person. Sie zählt nicht, und die Frage ist wieder offen.
notice-flag-slip =
    War ein Versehen, sagt diese Person: { $flag ->
        [talk] mit jemandem sprechen wollen.
        [unsafe] sich nicht sicher fühlen.
        [danger] Gefahr oder Drohung.
        [self-harm] sich etwas antun wollen.
        [home] zu Hause nicht sicher, oder ein Kind in Gefahr.
        [pressure] unter Druck gesetzt werden.
       *[other] das Signal.
    } Fragen Sie trotzdem kurz nach. Das Signal bleibt, bis jemand es gesehen hat.
notice-flag =
    { $telling ->
        [again] Noch nicht gesehen:
       *[first] Signal:
    } { $flag ->
        [talk] möchte mit jemandem sprechen.
        [unsafe] fühlt sich nicht sicher.
        [danger] meldet Gefahr oder Drohungen. Nehmen Sie jetzt Kontakt auf.
        [self-harm] denkt daran, sich etwas anzutun. Nehmen Sie jetzt Kontakt auf.
        [home] meldet, dass es zu Hause nicht sicher ist oder ein Kind in Gefahr ist. Nehmen Sie jetzt Kontakt auf.
        [pressure] wird unter Druck gesetzt.
       *[other] bittet um Ihre Aufmerksamkeit.
    }
notice-flag-seen =
    <b>{ $name }</b> hat das gesehen: { $flag ->
        [danger] Gefahr oder Drohung.
        [self-harm] sich etwas antun wollen.
        [home] zu Hause nicht sicher, oder ein Kind in Gefahr.
       *[other] das Signal.
    } Sprechen Sie ab, wer Kontakt aufnimmt.
alarm =
    { $stands ->
        [outlives-it] Was hier geschrieben wurde, ist weg. Dieses Signal bleibt, bis es gesehen ist:
       *[in-its-case] { $telling ->
            [again] Noch nicht gesehen:
           *[first] Signal:
        }
    } { $flag ->
        [talk] möchte mit jemandem sprechen.
        [unsafe] fühlt sich nicht sicher.
        [danger] meldet Gefahr oder Drohungen. Jemand muss jetzt Kontakt aufnehmen.
        [self-harm] denkt daran, sich etwas anzutun. Jemand muss jetzt Kontakt aufnehmen.
        [home] meldet ein unsicheres Zuhause oder ein Kind in Gefahr. Jemand muss jetzt Kontakt aufnehmen.
        [pressure] wird unter Druck gesetzt.
       *[other] bittet um Aufmerksamkeit.
    }
alarm-slip = Es war ein Versehen, sagt diese Person. Fragen Sie trotzdem kurz nach.
alarm-facilitators = Gesprächsleitung: { $names }
alarm-seen = Gesehen von { $name }, { $moment }
digest =
    <b>{ $label }</b>
    Was heute warten konnte:
digest-signal =
    { $number }. { $alias }, noch nicht gesehen: { $flag ->
        [talk] möchte mit jemandem sprechen
        [unsafe] fühlt sich nicht sicher
        [pressure] wird unter Druck gesetzt
       *[other] gab ein Signal
    }
digest-hard = · { $alias } fand es heute schwer
notice-left-words = Hat neben den Fragen etwas für Sie geschrieben.
left = Das hat <b>{ $alias }</b> neben den Fragen für Sie geschrieben:
notice-seen = Gesehen: { $moment }
notice-paused = Die Vorbereitung ist in Pause.
notice-resumed = Die Vorbereitung geht wieder weiter.
notice-withdrew = Beendet die Vorbereitung. Das Geschriebene ist für Sie aufbewahrt. Sie entscheiden, ob der Fall ohne diese Person weitergeht: Das tun Sie bei den offenen Punkten.
notice-erased = Nimmt nicht mehr teil und hat alles löschen lassen. Nachrichten der letzten zwei Tage mit Worten dieser Person sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist, und was Sie davon notiert haben. Läuft der Fall noch? Dann entscheiden Sie bei den offenen Punkten, ob er ohne diese Person weitergeht.
notice-no-consent = Stimmt der Vorbereitung jetzt nicht zu. Solange das so ist, wird nichts gefragt und nichts notiert.
notice-consent-back = Stimmt der Vorbereitung jetzt doch zu. Sie geht weiter.
notice-gate-changed = Hat die Antwort bei „{ $question }“ geändert. Jetzt: „{ $option }“.
notice-unreachable = Ist nicht erreichbar: Der Bot wurde blockiert. Nehmen Sie auf einem anderen Weg Kontakt auf.
notice-reachable = Ist wieder erreichbar.
notice-not-them = Der Link kam bei jemand anderem an. Diese Person hat es selbst gesagt, nichts vom Fall gesehen und keinen Zugang mehr. Der Link gilt nicht mehr. Machen Sie einen neuen, und prüfen Sie, wem Sie ihn schicken.
notice-link-expired = Der Link ist abgelaufen, ohne dass er benutzt wurde.
notice-follow-up = Heute wollten Sie darauf zurückkommen.
notice-everyone-ready = Alle sind mit der Vorbereitung fertig. Lesen Sie die Übersicht nach, und bestätigen Sie, wenn das Gespräch stattfinden kann. So nimmt jede Person teil:
notice-one-side-ready = Wer übrig ist, ist fertig. Ein Gespräch zwischen zwei Seiten gibt es jetzt nicht. Besprechen Sie mit ihnen, was möglich ist. So nahm jede Person teil:
ready-not-all-meet = Nicht alle möchten einander begegnen.
ready-each =
    · { $alias }: { $way }{ $discuss ->
        [0] {""}
       *[other] {" "}· noch zu besprechen: { $discuss }
    }
ready-way =
    { $meets ->
        [yes] { $chosen ->
            [yes] { $way }
           *[no] möchte der anderen Person begegnen
        }
        [no] ohne Begegnung{ $chosen ->
            [yes] {" "}({ $way })
           *[no] {""}
        }
       *[unsaid] Art der Teilnahme nicht gefragt
    }
notice-no-longer-ready = Etwas hat sich geändert: Jetzt sind nicht alle fertig.
notice-colleague-joined = Jemand aus dem Team begleitet diesen Fall jetzt mit. { $by } hat den Zugang gegeben.
notice-colleague-left = Jemand aus dem Team begleitet diesen Fall nicht mehr mit.
notice-other-link = Hat auch den Link von { $other } geöffnet. Er wurde nicht benutzt und gilt noch. Sind die Links verwechselt? Prüfen Sie, wer welchen Link bekam.
notice-wants-together =
    { $much ->
        [question] Möchte eine Frage zusammen mit Ihnen ausfüllen, auf Ihrem Telefon.
       *[everything] Möchte die Fragen zusammen mit Ihnen ausfüllen, auf Ihrem Telefon.
    } Vereinbaren Sie, wann. Tippen Sie auf den Knopf, wenn Sie zusammensitzen.
notice-goes-on-alone = Macht doch allein weiter, auf dem eigenen Telefon.
notice-opened-again = { $by } hat den Fall wieder geöffnet. Alle Beteiligten bekommen Bescheid und können weitermachen.
notice-party-added = Nimmt jetzt an diesem Fall teil. { $by } hat diese Person hinzugefügt.
notice-party-left-out = Nimmt an diesem Fall nicht teil. { $by } hat diese Person herausgenommen.
notice-party-corrected = { $by } hat angepasst, wer diese Person im Fall ist.
notice-confirmed = { $by } hat bestätigt, dass alle fertig sind.
notice-a-colleague = Jemand aus dem Team
notice-did =
    { $act ->
        [cleared] { $by } hat einen offenen Punkt geklärt.
        [uncleared] { $by } hat einen geklärten Punkt wieder geöffnet.
        [confirmed] { $by } hat bestätigt, dass alle fertig sind.
        [gave-link] { $by } hat einen Link gemacht.
        [revoked] { $by } hat den Link zurückgezogen.
        [right-person] { $by } hat gesagt, dass die richtige Person den Link geöffnet hat.
        [wrong-person] { $by } hat gesagt, dass die falsche Person den Link geöffnet hat. Sie hat keinen Zugang mehr, und das Geschriebene ist gelöscht.
        [added] { $by } hat diese Person hinzugefügt.
        [left-out] { $by } hat diese Person aus dem Fall genommen.
        [took-up] { $by } hat die Vorbereitung wieder aufgenommen.
        [corrected] { $by } hat angepasst, wer diese Person im Fall ist.
        [reopened] { $by } hat einen Teil der Vorbereitung wieder geöffnet.
        [asked-again] { $by } lässt die Frage noch einmal stellen.
        [other-way] { $by } hat einen anderen Weg gewählt.
        [wrote] { $by } hat dieser Person einige Worte geschrieben.
        [calls] { $by } ruft an und hat gesagt, wann.
        [closed] { $by } hat den Fall abgeschlossen.
        [kept-longer] { $by } behält den Fall länger.
        [opened-again] { $by } hat den Fall wieder geöffnet.
        [admitted] { $by } hat jemanden aus dem Team hereingelassen.
        [refused] { $by } hat nicht hereingelassen, wer einen Link fürs Team geöffnet hat.
       *[other] { $by } hat in diesem Fall etwas getan.
    }
done-by = Das ist schon geschehen, { $moment }:
notice-ended = { $by } hat den Fall abgeschlossen. Alle Beteiligten haben Bescheid bekommen. Er wird gelöscht am { $day }.
notice-erased-soon = Am { $day } wird dieser Fall gelöscht, mit allem, was darin steht. Brauchen Sie etwas für Ihre Akten? Übernehmen Sie es vor diesem Tag.

## Einen Fall eröffnen

draft-label = Wie möchten Sie diesen Fall nennen? Wählen Sie einen kurzen Namen, der nichts verrät, ohne Familiennamen. Nur Gesprächsleitungen sehen ihn.
draft-incident = Was ist geschehen? Schreiben Sie es in einem neutralen Satz, ohne Familiennamen. Nur Gesprächsleitungen sehen ihn.
draft-for-parties = Schreiben Sie jetzt einen Satz, den alle Beteiligten selbst lesen. Zum Beispiel: „Was im März mit dem Fahrrad geschehen ist.“ Niemand darf sich darin beschuldigt fühlen. Ohne Namen.
draft-form = Welches Gespräch bereiten Sie vor?
draft-police = Sind Polizei oder Gericht beteiligt? Wenn ja, kommt vor der ersten Frage eine Warnung. Eine Antwort kann dort zählen, und man darf zuerst anwaltlichen Rat holen. Das liest nur die angesprochene Person, und wer beides ist.
police-yes = ja
police-no = nein
police-unknown = weiß ich nicht
draft-alias =
    { $number ->
        [1] Wer ist die erste beteiligte Person? Geben Sie einen Decknamen oder Vornamen, keinen Familiennamen. Die Person selbst kann ihn sehen, die anderen nicht.
       *[other] Wer ist Person { $number }? Geben Sie einen Decknamen oder Vornamen, keinen Familiennamen.
    }
draft-role = Welchen Platz hat <b>{ $alias }</b> in dem, was geschehen ist? Die Fragen richten sich danach.
draft-language = Welche Sprache liest <b>{ $alias }</b> am liebsten?
draft-age = Wie alt ist <b>{ $alias }</b>? Unter 18 notieren Sie zuerst, welche erwachsene Person es weiß, und ob { $alias } es selbst möchte. Unter 13 füllen Sie alles zusammen aus, auf Ihrem Telefon.
draft-guide = Wie ausführlich möchten Sie <b>{ $alias }</b> vorbereiten?
draft-guide-later = Sie können noch wechseln, solange { $alias } nichts geschrieben hat.
about-guide = · <b>{ $name }</b>: ungefähr { $minutes } Minuten. { $about }
draft-supports = Wen unterstützt <b>{ $alias }</b>?
draft-more =
    <b>{ $label }</b> · { $form }
    { $incident }
draft-party = · { $alias } ({ $role }), { $language }, { $age }
draft-more-second = Ein Gespräch zu zweit braucht zwei. Nennen Sie jetzt auch die zweite Person.
draft-more-two = Ein Gespräch zu zweit braucht zwei: Alle sind genannt. Nach dem Eröffnen geben Sie jeder Person einen Link. Nimmt noch jemand teil? Dann machen Sie ein Gespräch im Kreis daraus.
draft-more-ask = Kommt noch jemand dazu, oder eröffnen Sie den Fall? Danach geben Sie jeder Person einen Link, nacheinander.
draft-alias-taken = In diesem Fall heißt schon jemand <b>{ $alias }</b>. Geben Sie einen anderen Namen, damit niemand verwechselt wird.
draft-no-more = In einem Fall können höchstens { $most } Menschen sein. Eröffnen Sie den Fall mit denen, die genannt sind.
draft-too-long = Das ist etwas zu lang. Versuchen Sie es mit höchstens { $limit } Zeichen.
draft-use-buttons = Wählen Sie oben einen Knopf. Mit /{ word-cancel } brechen Sie ab.
draft-use-words = Schreiben Sie hier einen kurzen Text. Mit /{ word-cancel } brechen Sie ab.
case-opened = Der Fall <b>{ $label }</b> ist eröffnet. Noch niemand hat einen Link: Die geben Sie nacheinander.
links =
    <b>Links · { $label }</b>
    { $order ->
        [caused-first] Geben Sie die Links nacheinander, nach einem Gespräch. Beginnen Sie in der Regel mit <b>{ $first }</b>. Bei einem Ja folgt <b>{ $next }</b>. So wird niemand zu einem Gespräch gebeten, das die andere Person nicht möchte. Bittet { $next } selbst darum, anzufangen? Dann geht das.
        [harmed-next] Warten Sie mit <b>{ $next }</b>, bis <b>{ $first }</b> Ja gesagt hat. Bittet { $next } selbst darum, anzufangen? Dann geht es sofort.
        [all-given] Alle haben einen Link.
       *[any] Geben Sie die Links nacheinander, am besten nach einem Gespräch.
    }

button-copy-link = Link kopieren

## Links zum Weiterleiten: die ganze Nachricht

party-link-for = Für <b>{ $alias }</b>. Leiten Sie die Nachricht unten weiter.
party-link =
    Guten Tag { $alias },

    wie besprochen kommt hier der Link zur Vorbereitung auf ein Gespräch. kring stellt in Telegram Fragen, eine nach der anderen. Antworten geht mit eigenen Worten, im eigenen Tempo.

    Mitmachen ist freiwillig: Man darf jede Frage auslassen und jederzeit aufhören. Die Gesprächsleitungen lesen die Antworten.

    { $link }

    Der Link ist persönlich und gilt bis { $moment }. Erst eine Frage, oder lieber ein Gespräch? Eine Nachricht genügt.
party-link-signed =
    Viele Grüße
    { $from }
facilitator-link =
    Guten Tag { $name },

    Sie sind gebeten, ein Gespräch mitzubegleiten. Mit diesem Link bitten Sie um Zugang zum Fall in kring, auf Telegram. Wer Sie einlädt, bestätigt dort, dass Sie es sind.

    { $link }

    Der Link ist persönlich und gilt bis { $moment }.

## Die Tafel und ein Fall

mornings = Gut. An Werktagen sage ich Ihnen um halb neun, wer Sie braucht. Wartet nichts, dann sage ich nichts.
no-mornings = Gut, keine Morgennachricht mehr. Signale und andere Nachrichten kommen wie immer.
how-long =
    Was Menschen geschrieben haben, zeige ich nur auf Wunsch. Danach nehme ich es aus diesem Chat wieder weg. In kring bleibt es stehen.

    Jetzt nehme ich es weg nach { $stays ->
        [hour] einer Stunde.
        [longest] 47 Stunden.
       *[day] 24 Stunden.
    } Länger als 47 Stunden geht nicht. Nach zwei Tagen lässt Telegram mich nichts mehr löschen.
how-long-chosen =
    Gut. Was Sie hier lesen, nehme ich weg nach { $stays ->
        [hour] einer Stunde.
        [longest] 47 Stunden.
       *[day] 24 Stunden.
    } Es kann zehn Minuten später sein. In kring bleibt es stehen, und Sie können es noch einmal ansehen.
reading-goes = Das nehme ich nach einer Zeit wieder aus diesem Chat. Nach wie langer, wählen Sie bei /{ word-help }.
waiting-in-the-morning = Guten Morgen.
waiting =
    { $pages ->
        [0] <b>Wer braucht Sie?</b>
        [1] <b>Wer braucht Sie?</b>
       *[other] <b>Wer braucht Sie?</b> · Seite { $page } von { $pages }
    }
waiting-signals = <b>Signal, noch nicht gesehen</b>
waiting-blocked = <b>Aufgehalten</b>
waiting-decisions = <b>Wartet auf Ihre Entscheidung</b>
waiting-still = <b>Seit vierzehn Tagen still</b>
waiting-line =
    · { $whole ->
        [yes] { $label }
       *[no] { $alias } ({ $label })
    }: { $why } — { $since }{ $more ->
        [0] { "" }
        [one] { " " }(+ noch 1 Punkt)
       *[other] { " " }(+ noch { $more } Punkte)
    }
waiting-signal =
    { $flag ->
        [talk] möchte mit jemandem sprechen
        [unsafe] fühlt sich nicht sicher
        [danger] meldet Gefahr oder Drohungen
        [self-harm] denkt daran, sich etwas anzutun
        [home] meldet, dass es zu Hause nicht sicher ist
        [pressure] wird unter Druck gesetzt
       *[other] bittet um Ihre Aufmerksamkeit
    }
waiting-link = der Link gilt nicht mehr und wurde nicht benutzt
waiting-no-link = hat noch keinen Link
waiting-links = { $many } Links gelten nicht mehr und wurden nicht benutzt
waiting-guest = jemand hat den Link für ein Teammitglied geöffnet
waiting-confirm = alle sind fertig, noch zu bestätigen
waiting-one-side = wer übrig ist, ist fertig, ein Gespräch von zwei Seiten gibt es jetzt nicht
waiting-silence = zuletzt etwas getan
waiting-outliving =
    { $many ->
        [one] <b>Ein Signal hat noch niemand gesehen</b>, von jemandem, der nicht mehr dabeisteht. Es steht in einer eigenen Nachricht, mit dem Knopf.
       *[other] <b>{ $many } Signale hat noch niemand gesehen</b>, von Menschen, die nicht mehr dabeistehen. Jedes steht in einer eigenen Nachricht, mit dem Knopf.
    }
waiting-nothing = Niemand wartet auf Sie.
waiting-calm =
    { $many ->
        [one] In einem Fall wartet nichts.
       *[other] In { $many } Fällen wartet nichts.
    }
waiting-calm-line = · { $label }: { $handed-in } von { $people } abgegeben
found =
    { $many ->
        [0] Ich habe nichts mit „{ $text }“ gefunden. Ich suche in den Namen Ihrer Fälle und in den Decknamen der Beteiligten. Versuchen Sie ein kürzeres Stück.
       *[other] <b>Gefunden mit „{ $text }“</b>
    }
found-case =
    · { $label }{ $closed ->
        [yes] { " " }(abgeschlossen)
       *[no] { "" }
    }{ $many ->
        [0] { "" }
       *[other] : { $people }
    }
found-more =
    { $many ->
        [one] Und noch ein Fall. Suchen Sie mit einem längeren Stück.
       *[other] Und noch { $many } Fälle. Suchen Sie mit einem längeren Stück.
    }
board =
    <b>{ $which ->
        [closed] Abgeschlossene Fälle
       *[open] Alle Fälle
    }</b>{ $pages ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }· Seite { $page } von { $pages }
    }
board-none-open = Gerade ist kein Fall offen. Mit /{ word-new } eröffnen Sie einen.
board-none-closed = Es gibt keine abgeschlossenen Fälle.
board-erased-on = Wird gelöscht am { $day }
board-unreadable =
    { $many ->
        [one] Einen Fall kann ich gerade nicht lesen: { $codes }. Es ist nichts gelöscht. Bitten Sie, wer kring verwaltet, kring check auszuführen.
       *[other] { $many } Fälle kann ich gerade nicht lesen: { $codes }. Es ist nichts gelöscht. Bitten Sie, wer kring verwaltet, kring check auszuführen.
    }
board-in-short = { $people } Beteiligte · { $handed-in } abgegeben · { $blocking } halten auf · { $discuss } zu besprechen
board-undelivered =
    { $many ->
        [one] Eine Nachricht in Ihren Fällen konnte ich nicht zustellen. Sie ist aufbewahrt. Sagen Sie es der Verwaltung von kring: Sie kann sie neu senden lassen.
       *[other] { $many } Nachrichten in Ihren Fällen konnte ich nicht zustellen. Sie sind aufbewahrt. Sagen Sie es der Verwaltung von kring: Sie kann sie neu senden lassen.
    }
board-out-of-reach = Ich kann { $names } nicht erreichen. Diese Nachrichten warten. Signale gehen sofort an die anderen Gesprächsleitungen des Falls.
case-head = <b>{ $label }</b> · { $form } · { $standing }
case-about =
    { $incident }
    { $facilitators ->
        [one] <i>Sie sind die einzige Gesprächsleitung.</i>
       *[other] <i>{ $facilitators } Gesprächsleitungen, auch { $colleagues }</i>
    }
case-more = … und noch { $count }. Tippen Sie unten auf einen Namen.
case-code = <i>Code für Ihre Organisation:</i> <code>{ $code }</code>
standing-under-way = unterwegs
standing-one-side = wer übrig ist, ist fertig seit { $moment }, aber eine Seite fehlt
standing-ready = alle fertig seit { $moment }, noch zu bestätigen
standing-confirmed = bestätigt { $moment }
standing-ended = abgeschlossen { $moment }
party-line = { $alias } ({ $role }) — { $standing }
party-waiting = wartet schon { $since }
party-points =
    { $blocking ->
        [0] { $discuss } zu besprechen
       *[other] { $discuss ->
            [0] { $blocking } { $blocking ->
                [one] hält auf
               *[other] halten auf
            }
           *[other] { $blocking } { $blocking ->
                [one] hält auf
               *[other] halten auf
            }, { $discuss } zu besprechen
        }
    }
party-unreachable = nicht erreichbar
progress-no-link = noch kein Link
progress-invited = Link noch nicht geöffnet, gültig bis { $moment }
progress-link-expired = Link abgelaufen
progress-link-revoked = Link zurückgezogen
progress-opened = hat den Link geöffnet, noch nicht gesagt, wer es ist
progress-consent = liest die Erklärungen vorab
progress-no-consent = stimmt nicht zu, es wird nichts gefragt
progress-question = { $phase }, Frage { $number } von { $of }
progress-review = alle Fragen gesehen, noch nicht abgegeben
progress-handed-in = abgegeben { $moment }
progress-paused = in Pause
progress-stopped = beendet, Antworten aufbewahrt
progress-not-begun-together = zusammen noch nicht begonnen
progress-not-opened = Link nicht geöffnet, Fall abgeschlossen
progress-left-out = nimmt nicht teil
progress-answers-gone = Antworten gelöscht
progress-erased = beendet, alles gelöscht

## Eine beteiligte Person

party-title = <b>{ $alias }</b> ({ $role }) · Fall { $label }
party-about =
    Sprache: { $language }
    Alter: { $age }
    Link: { $link }
party-guide = Fragen: { $guide }
link-state-to-come = noch nicht gegeben
link-state-open = gegeben, noch nicht geöffnet
link-state-taken = geöffnet
link-state-gone = abgelaufen oder zurückgezogen
link-state-none = keiner, Sie füllen zusammen aus
party-supports = Unterstützt: { $alias }
party-left-out = <i>Nimmt nicht teil, entschieden von { $by }, { $moment }</i>
party-follow-up = Sie wollten darauf zurückkommen: { $moment }
party-points-head = Offene Punkte
party-points-more = … und noch { $count }: Tippen Sie auf „Offene Punkte“.
party-decide =
    Diese Vorbereitung wartet auf Ihre Entscheidung. Sprechen Sie zuerst mit { $alias } selbst. { $role ->
        [supporter] Bleibt es beim Nein, können Sie { $alias } herausnehmen. Der Fall geht dann weiter.
        [affected] Bleibt es beim Nein, können Sie { $alias } herausnehmen. Der Fall geht dann weiter.
       *[other] Aufhören schließt den Fall für alle.
    } Möchten Sie später darauf zurückkommen, wählen Sie einen Tag.{ $without ->
        [if-they-asked] {" "}{ $alias } möchte jetzt Ruhe. Fragen Sie nichts, außer { $alias } hat selbst darum gebeten.
        [asked] {" "}{ $alias } wurde schon gefragt, ob es ohne Begegnung geht, und hat noch nicht geantwortet.
       *[other] {""}
    }
party-was-added =
    <b>{ $alias }</b> nimmt jetzt an diesem Fall teil{ $supports ->
        [yes] {", "}als Unterstützung für <b>{ $beside }</b>
       *[no] {""}
    }. Die anderen bekommen davon keine Nachricht.{ $became ->
        [circle] {" "}Zu dritt ist das ein Gespräch im Kreis.
       *[same] {""}
    } Geben Sie den Link nach einem Gespräch.
talk-agree =
    Sie bereiten <b>{ $alias }</b> in einem Gespräch vor: Sie stellen die Fragen und notieren, was notiert werden darf. Bei jeder Antwort steht, dass sie Ihnen erzählt wurde. So geht es auch ohne Telegram, oder wenn jemand vertreten wird.

    Sagen Sie zuerst: Mitmachen ist freiwillig, und die Gesprächsleitungen lesen es. Bei Gefahr sprechen Sie mit anderen. Alles kann gelöscht werden. Stimmt { $alias } zu, dass Sie notieren? Ein Link für { $alias } öffnet dann nichts mehr.
talk-write = Schreiben Sie in einer Nachricht, was Sie gehört haben, am besten im Wortlaut. Die Person darf es selbst lesen.
talk-choose = Tippen Sie auf das, was Sie gehört haben.
talk-write-or-choose = Tippen Sie auf das, was Sie gehört haben, oder schreiben Sie es.
talk-closed = Das Erzählte wartet auf Ihre Entscheidung. Das tun Sie bei <b>{ $alias }</b>.
talk-whole =
    Alles ist gefragt. { $phone ->
        [yes] <b>{ $alias }</b> liest es auf dem eigenen Telefon nach und ist dann selbst fertig.
       *[no] Lesen Sie zusammen nach, was dort steht. Stimmt es für <b>{ $alias }</b>? Dann ist { $alias } fertig.
    }
talk-handed-in = <b>{ $alias }</b> ist fertig.
confirm-forget = <b>Alles löschen, was Sie von { $alias } notiert haben?</b> Das lässt sich nicht rückgängig machen. Danach kann { $alias } mit einem Link beginnen, oder neu in einem Gespräch.
correct-what = Was stimmt nicht?
correct-to-alias = Wie möchten Sie diese Person nennen? Geben Sie einen Decknamen oder Vornamen, keinen Familiennamen. Mit /{ word-cancel } lassen Sie es so.
correct-to-role = Welchen Platz hat <b>{ $alias }</b> in dem, was geschehen ist? Dazu gehören andere Fragen. Gibt es schon Antworten, sage ich zuerst, was damit geschieht.
correct-to-age = Wie alt ist <b>{ $alias }</b>?
correct-to-language = Welche Sprache liest <b>{ $alias }</b> am liebsten?
correct-to-supports = Wen unterstützt <b>{ $alias }</b>?
correct-to-guide = Mit welchen Fragen möchten Sie <b>{ $alias }</b> vorbereiten?
confirm-role =
    <b>Neuer Platz für { $alias }: { $role }?</b>

    Dazu gehören andere Fragen.{ $again ->
        [0] {""}
        [one] {" "}Eine Antwort passt noch: Ich lege sie neu vor.
       *[other] {" "}{ $again } Antworten passen noch: Ich lege sie neu vor.
    }{ $gone ->
        [0] {""}
        [one] {" "}Eine Antwort passt nicht mehr: Sie wird gelöscht.
       *[other] {" "}{ $gone } Antworten passen nicht mehr: Sie werden gelöscht.
    } { $alias } liest das auch. Sprechen Sie zuerst miteinander.
corrected-alias = Diese Person heißt hier jetzt <b>{ $alias }</b>. Ein Link, den Sie schon gegeben haben, gilt weiter.
corrected-age =
    Notiert: { $age }. Die Fragen sind für jedes Alter dieselben, alle Antworten bleiben also.{ $minor ->
        [yes] {" "}Notieren Sie, welche erwachsene Person es weiß und zustimmt, und was der junge Mensch selbst möchte. Fehlt das noch? Dann ist ein ungeöffneter Link zurückgezogen.
       *[no] {""}
    }
corrected-language = Notiert: { $language }. Alle Antworten bleiben, wie sie sind. Wer mehr als ein Gespräch hat, wählt die Sprache selbst.
corrected-supports = Notiert: <b>{ $alias }</b> ist für <b>{ $beside }</b> da.
corrected-guide = <b>{ $alias }</b> bekommt jetzt diese Fragen: { $guide }. Ein Link, den Sie schon gegeben haben, gilt weiter.
corrected-role =
    Der Platz von <b>{ $alias }</b> ist jetzt: { $role }.{ $again ->
        [0] {""}
        [one] {" "}Eine Antwort wird neu vorgelegt.
       *[other] {" "}{ $again } Antworten werden neu vorgelegt.
    }{ $gone ->
        [0] {""}
        [one] {" "}Eine Antwort passte nicht mehr und ist gelöscht. Meine Nachrichten der letzten zwei Tage mit diesen Worten sind aus den Chats gelöscht.
       *[other] {" "}{ $gone } Antworten passten nicht mehr und sind gelöscht. Meine Nachrichten der letzten zwei Tage mit diesen Worten sind aus den Chats gelöscht.
    }
ask-leave-out =
    <b>{ $alias }</b> nimmt nicht teil, und niemand wartet mehr. Was geschrieben wurde, zeige ich nicht mehr. { $alias } liest nur, nicht an diesem Gespräch teilzunehmen, und dass das nichts über die Person sagt. Sprechen Sie am besten zuerst miteinander.

    Schreiben Sie in einigen Worten, warum. Danach gilt es. Ihre Notiz bleibt bei den Gesprächsleitungen.
party-was-left-out = <b>{ $alias }</b> nimmt nicht mehr teil. Der Fall wartet nicht auf { $alias }. War das zu früh? Dann geht es zurück.
have-you-talked = Haben Sie mit <b>{ $alias }</b> gesprochen? Nach einem Nein noch einmal gefragt zu werden, fühlt sich wie Drängen an. { $alias } liest, dass die erste Antwort gut bleibt.
phases = Welchen Teil öffnen Sie wieder? Die Fragen dieses Teils werden neu gestellt. Was dort stand, bleibt aufbewahrt.
answers = <i>Die Antworten, mit dem, was damit geschehen darf.</i>
heard-not = Diese Sprachnachricht ist nicht mehr da.

## Offene Punkte

points =
    { $pages ->
        [one] <b>Offene Punkte</b> · { $label }
       *[other] <b>Offene Punkte</b> · { $label } · Seite { $page } von { $pages }
    }
points-open = <b>Noch offen</b>
points-none = Es gibt keine offenen Punkte.
points-line =
    { $number }. { $alias }: { $point } — { $weight ->
        [blocks] <b>hält auf</b>
       *[discuss] zu besprechen
    }{ $decided ->
        [gate] {" "}(entscheiden Sie bei der Person)
        [party] {" "}(das kann nur die Person selbst)
       *[note] {""}
    }
point-line =
    · { $point } — { $weight ->
        [blocks] <b>hält auf</b>
       *[discuss] zu besprechen
    }
points-cleared = <b>Geklärt</b>
points-cleared-line =
    { $alias }: { $point }{ $adult ->
        [none] {""}
       *[other] {" "}· { $adult }
    } — { $how ->
        [without-meeting] geht selbst ohne Begegnung weiter, { $moment }
        [answered-anew] hat später anders geantwortet, { $moment }
        [decided] weiter ohne Begegnung, entschieden von { $by }, { $moment }
       *[noted] von { $by }, { $moment }
    }
confirm-wrong-person =
    Hat die falsche Person den Link von <b>{ $alias }</b> geöffnet?

    Diese Person hat dann keinen Zugang mehr. Alles, was mit diesem Link geschrieben wurde, wird gelöscht. Sie bekommen einen neuen Link. Das lässt sich nicht rückgängig machen.
ending =
    <b>Fall { $label }</b>
    { $state ->
        [ended] Der Fall ist abgeschlossen. Am { $day } wird er gelöscht, mit allen Antworten. Bis dahin können Sie ihn wieder öffnen. Möchten Sie nicht so lange warten? Dann können Sie ihn jetzt schon löschen.
       *[open] Ist die Arbeit getan, oder findet das Gespräch nicht statt? Dann schließen Sie den Fall ab. Ich frage noch einmal nach. Danach bleibt alles eine Zeit aufbewahrt und wird dann gelöscht. Bis dahin können Sie den Fall wieder öffnen. Sie können auch sofort alles löschen.
    }
confirm-close =
    <b>Den Fall { $label } abschließen?</b>

    Die Vorbereitung endet dann für alle. Alle Beteiligten bekommen Bescheid, ohne Grund. Sagen Sie es ihnen am besten zuerst selbst. Bis zu dem Tag, an dem alles gelöscht wird, können Sie den Fall wieder öffnen.
confirm-erase =
    <b>Den Fall { $label } löschen?</b>

    Alle Antworten, Notizen und Links verschwinden, für alle. Das lässt sich nicht rückgängig machen. Brauchen Sie etwas für Ihre Akten? Übernehmen Sie es zuerst.{ $state ->
        [ended] {""}
       *[open] {" "}Die Beteiligten lesen, dass die Vorbereitung beendet und alles gelöscht ist.
    }
which-to-erase = Welchen Fall möchten Sie löschen? Ich frage danach noch einmal nach.
case-erased = Ein Fall, den Sie begleitet haben, ist gelöscht. Er wurde eröffnet am { $opened }. Alle Antworten und Notizen sind weg, und meine Nachrichten der letzten zwei Tage dazu auch. Löschen Sie selbst, was älter ist, und was Sie selbst geschrieben haben.
confirm-end =
    <b>Den Fall { $label } schließen?</b>

    Die Vorbereitung endet dann für alle Beteiligten. Sie lesen, dass die Gesprächsleitung die Vorbereitung abgeschlossen hat, ohne Grund. { $decision ->
        [other] Was sonst helfen kann, besprechen Sie selbst mit ihnen.
       *[stop] Sagen Sie es ihnen am besten zuerst selbst.
    }
confirm-clear = Dieser Punkt hält jetzt alles auf. Ist er wirklich geklärt?
cleared = Dieser Punkt ist geklärt. Ihre Notiz ist aufbewahrt.
right-person = Gut. <b>{ $alias }</b> ist die richtige Person. Der Name auf Telegram steht hier nicht mehr.
guest =
    <b>{ $label }</b>
    Der Link für <b>{ $name }</b> aus Ihrem Team ist geöffnet{ $known ->
        [yes] {" "}von jemandem, der auf Telegram <b>{ $opened }</b> heißt
       *[no] {""}
    }. Ist das die richtige Person? Wen Sie hereinlassen, liest alle Antworten.
admitted = <b>{ $name }</b> begleitet jetzt auch den Fall <b>{ $label }</b> und liest alle Antworten. War das nicht gewollt? Dann nehmen Sie den Zugang gleich wieder weg.
confirm-remove =
    <b>{ $name } aus dem Fall { $label } herausnehmen?</b>

    { $name } liest dann nichts mehr von diesem Fall. Was schon gelesen ist, kann ich nicht rückgängig machen.
who-takes-over =
    { $some ->
        [yes] Wer übernimmt den Fall <b>{ $label }</b>? Bis diese Person zusagt, ändert sich nichts. Danach begleitet sie ihn, und Sie lesen nichts mehr davon. Die Beteiligten erfahren, wer es ist.
       *[no] Im Fall <b>{ $label }</b> ist niemand sonst aus dem Team. Laden Sie zuerst die Person ein, die ihn übernimmt. Ist sie dabei, können Sie den Fall weitergeben.
    }
offered = <b>{ $name }</b> möchte Ihnen den Fall <b>{ $label }</b> weitergeben. Übernehmen Sie ihn? Dann begleiten Sie ihn und bekommen alle Nachrichten. Die Beteiligten erfahren, dass Sie es sind. Sehen Sie sich den Fall ruhig zuerst an.
offer-made = <b>{ $name }</b> ist gefragt. Bis zur Zusage bleibt der Fall <b>{ $label }</b> bei Ihnen.
offer-gone = Der Fall <b>{ $label }</b> bleibt, wo er ist: <b>{ $name }</b> hat Nein gesagt. Sprechen Sie es zusammen ab.
taken-over = <b>{ $name }</b> begleitet jetzt den Fall <b>{ $label }</b>, anstelle von <b>{ $gone }</b>. Die Beteiligten wissen es.
handed-over = <b>{ $name }</b> hat den Fall übernommen, der am { $opened } eröffnet wurde. Sie lesen nichts mehr davon. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist.
removed = Sie begleiten den Fall nicht mehr mit, der am { $opened } eröffnet wurde. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist.
ask-note = Schreiben Sie in einigen Worten, wie dieser Punkt geklärt ist. Ihre Notiz kommt in die Übersicht.
ask-adult = Wer weiß, dass <b>{ $alias }</b> teilnimmt, und stimmt zu? Ein Wort genügt hier nicht. Ist ein Elternteil selbst betroffen? Dann wählen Sie jemand anderen, oder „{ button-adult-nobody }“.
ask-note-adult = Schreiben Sie, wer es ist, und wann diese Person zugestimmt hat. Gibt es niemanden? Dann schreiben Sie, warum. Ihre Notiz kommt in die Übersicht.
to-begin =
    { $next ->
        [adult] <b>{ $alias }</b> ist minderjährig. { $young ->
            [yes] Sie füllen alles zusammen aus, auf Ihrem Telefon. Es gibt keinen Link.
           *[no] Es gibt noch keinen Link.
        } Notieren Sie zuerst, welche erwachsene Person es weiß und zustimmt, oder warum niemand.
        [own-wish] Möchte <b>{ $alias }</b> selbst teilnehmen? Fragen Sie { $alias } allein, ohne Eltern dabei. Ein Nein ist auch gut. Eltern lesen nichts mit.
       *[together] <b>{ $alias }</b> kann beginnen. { $young ->
            [yes] Sie füllen es zusammen aus, auf Ihrem Telefon.
           *[no] Das geht mit einem eigenen Link, oder zusammen auf Ihrem Telefon. { $alias } wählt.
        } Nehmen Sie sich Zeit. Nach und nach geht es auch.
    }
done-together =
    Was Sie zusammen ausgefüllt haben, ist jetzt geschlossen. { $again ->
        [yes] Ohne { $alias } ändert sich nichts mehr. Sitzen Sie wieder zusammen? Dann geht es mit dem Knopf weiter.
       *[no] { $alias } macht auf dem eigenen Telefon weiter.
    }
adult-parent = Elternteil
adult-guardian = Vormund oder Pflegeeltern
adult-other = andere erwachsene Person
adult-nobody = niemand, mit einem Grund
button-adult-parent = Elternteil
button-adult-guardian = Vormund, Pflegeeltern
button-adult-other = Andere Erwachsene
button-adult-nobody = Niemand, mit Grund
ask-note-asked-for = Schreiben Sie in einigen Worten, wann und wie diese Person selbst darum gebeten hat. Erst danach lege ich die Frage vor. Ihre Notiz kommt in die Übersicht.
ask-reason =
    { $whom ->
        [all] Ein anderer Weg für den ganzen Fall <b>{ $label }</b>: warum? Die Vorbereitung endet dann für alle.
       *[one] Ein anderer Weg für <b>{ $alias }</b>: warum? Die Vorbereitung von { $alias } endet dann. Der Fall geht ohne diese Person weiter.
    } Sprechen Sie zuerst mit denen, die es angeht. Der Grund ist für Sie. Die Beteiligten lesen nur, dass die Vorbereitung endet, und dass Sie besprechen, was möglich ist.
ask-way-note =
    { $whom ->
        [all] Ein anderer Weg für den ganzen Fall, Grund: { $reason }.
       *[one] Ein anderer Weg für { $alias }, Grund: { $reason }.
    } Schreiben Sie in einigen Worten, was jetzt kommt. Danach gilt es. Ihre Notiz bleibt bei den Gesprächsleitungen.
other-way-taken = Die Vorbereitung von <b>{ $alias }</b> endet. { $alias } liest, dass Sie besprechen, was jetzt möglich ist. War das zu früh? Dann geht es zurück.
reason-talks = getrennte Gespräche
reason-help = Hilfe oder Begleitung
reason-facts = nicht einig über die Tatsachen
reason-safety = nicht sicher genug
reason-others = Polizei, Gericht oder Schule
reason-else = etwas anderes
point-other-intervention = ein anderer Weg: { $reason }
progress-other-way = ein anderer Weg, Antworten aufbewahrt
saying-taken-up-again = Gut. Die Vorbereitung geht wieder weiter. Die Person bekommt Bescheid.
button-other-way = Anderer Weg
button-other-way-for-all = Für den ganzen Fall
button-add-party = Jemanden hinzufügen
button-correct = Anpassen
button-correct-alias = Name
button-correct-role = Platz
button-correct-age = Alter
button-correct-language = Sprache
button-correct-supports = Unterstützt wen
button-correct-guide = Kurz oder lang
button-role-not = Nein, so lassen
button-role-now = Ja, anpassen
button-prepare-in-talk = Im Gespräch vorbereiten
button-agreed = Ja, das darf ich
button-tell-done = Fertig
button-tell-skip = Auslassen
button-tell-back = Vorige Frage
button-talk-whole = Stimmt, und fertig
button-show-them = Nachlesen lassen
button-talk-later = Später weiter
button-ask-forget = Notizen löschen
button-forget = Ja, löschen
button-forget-not = Nein, so lassen
button-leave-out = Aus dem Fall nehmen
button-back-in = Wieder teilnehmen lassen
button-take-up = Wieder vorbereiten
point-consent = Zustimmung fehlt oder gilt nicht mehr
point-gate-open = hat „{ $question }“ noch nicht beantwortet
point-not-safe = fühlt sich mit dem Gespräch nicht sicher
point-not-free = fühlt sich verpflichtet, mitzumachen
point-safety-open = hat nicht gesagt, ob sich das Gespräch sicher anfühlt
point-flag =
    { $flag ->
        [unsafe] gab ein Signal: fühlt sich nicht sicher
        [danger] gab ein Signal: Gefahr oder Drohung
        [self-harm] gab ein Signal: will sich etwas antun
        [home] gab ein Signal: zu Hause nicht sicher
        [pressure] gab ein Signal: wird unter Druck gesetzt
       *[other] gab ein Signal zur Sicherheit
    }
point-minor-consent = minderjährig: Zustimmung einer erwachsenen Person notieren
point-withdrawn = hat aufgehört (geht der Fall ohne diese Person weiter?)
point-cannot-say = kann es noch nicht selbst sagen, oder mit Hilfe
point-cannot-listen = kann noch nicht zuhören, oder mit Hilfe
point-distress = hatte es schwer bei „{ $question }“
point-supporter-missing = sucht noch eine Unterstützung
point-other-way = möchte lieber eine andere Form als eine Begegnung
point-access-needs = braucht etwas, um teilnehmen zu können
point-passed-over = hat eine wichtige Frage ausgelassen: „{ $question }“
point-talk = möchte mit Ihnen sprechen
point-unreachable = nicht erreichbar, der Bot ist blockiert
point-first-speaker = möchte zuerst sprechen, und jemand anderes auch
point-uneven = mehr Menschen auf einer Seite als auf der anderen

## Was getan ist, oder nicht

saying-link-revoked = Der Link ist zurückgezogen. Er öffnet nichts mehr.
saying-wrong-person-undone = Diese Person hat keinen Zugang mehr. Was geschrieben war, ist gelöscht. Nachrichten der letzten zwei Tage mit diesen Worten sind auch aus den Chats gelöscht. Unten steht ein neuer Link.
saying-cleared = Der Punkt ist geklärt. Ihre Notiz ist aufbewahrt.
saying-cleared-not = Der Punkt ist wieder offen. Ihre Notiz ist weg.
saying-old-button = Dieser Knopf ist alt: Inzwischen hat sich etwas geändert, oder er wurde schon benutzt. Es ist nichts geschehen. Unten sehen Sie, wie es jetzt steht.
saying-step-over = Dieser Knopf gehört zu etwas, das schon vorbei ist. Es ist nichts geschehen. Mit /{ word-cases } sehen Sie, wie es jetzt steht.
saying-too-late = Ich hatte Sie gebeten, etwas zu schreiben, aber das ist mehr als eine Stunde her. Mit dieser Nachricht ist nichts geschehen. Möchten Sie es noch? Dann tippen Sie neu auf den Knopf.
saying-draft-waits = Sie waren dabei, einen Fall zu eröffnen. Was Sie gerade geschrieben haben, wurde nicht benutzt. Soll es weitergehen? Dann beantworten Sie die Frage unten.
saying-case-open-again = Der Fall ist wieder offen. Alle Beteiligten bekommen Bescheid und machen dort weiter, wo sie waren.
saying-guest-refused = Gut. Diese Person kommt nicht herein, und der Link öffnet nichts mehr. Laden Sie neu ein, dann gibt es einen neuen Link.
saying-colleague-removed = Diese Person aus dem Team hat keinen Zugang mehr zu diesem Fall.
saying-opens-no-cases = Sie begleiten den Fall von jemandem aus dem Team mit. Selbst einen Fall eröffnen können Sie noch nicht. Bitten Sie Ihre Organisation dafür um einen eigenen Link.
saying-point-gone = Dieser Punkt ist nicht mehr offen.
saying-reopened = Dieser Teil ist wieder offen. Die Person bekommt Bescheid.
saying-gate-reopened = Die Frage ist wieder offen. Die Person bekommt Bescheid.
saying-goes-on-indirectly = Die Vorbereitung geht weiter, ohne dass eine Begegnung nötig ist. Die Person bekommt Bescheid.
saying-ended =
    Der Fall <b>{ $label }</b> ist abgeschlossen. Alle Beteiligten bekommen Bescheid, ohne Grund. Er wird gelöscht am { $day }.{ $warning ->
        [none] {""}
       *[other] {" "}Daran erinnere ich Sie am { $warning }.
    }
saying-asked-without-meeting = Ich lege die Frage vor. Sobald es eine Antwort gibt, bekommen Sie Bescheid.
saying-case-erased = Der Fall ist gelöscht. Was darin stand, ist weg. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist, und was Sie selbst geschrieben haben.
saying-date-set = Notiert. Ich erinnere Sie an diesem Tag.
seen-now =
    Notiert. <b>{ $alias }</b> erfährt, dass Sie das gesehen haben. Rufen Sie an oder sprechen Sie selbst, so schnell es geht. Möchten Sie inzwischen eine kurze Nachricht schicken, oder sagen, wann Sie anrufen? Darauf lässt sich nicht antworten.

    Der Punkt bleibt offen, bis Sie ihn klären.
ask-message = Was möchten Sie <b>{ $alias }</b> mitteilen? Höchstens { $most } Zeichen. Auf dem Bildschirm des Telefons stehen Ihre Worte nicht, bis auf „{ button-read-note }“ getippt wird. Mit /{ word-cancel } lassen Sie es.
ask-call-day = An welchem Tag rufen Sie <b>{ $alias }</b> an?
ask-call-hour = Um wie viel Uhr rufen Sie <b>{ $alias }</b> an, { $day }?
call-hour = { $hour } Uhr
let-know =
    { $what ->
        [call] <b>{ $alias }</b> erfährt, dass Sie anrufen: { $moment }. Tragen Sie es in Ihren Kalender ein: Ich erinnere Sie nicht daran.
       *[words] Verschickt. <b>{ $alias }</b> bekommt eine Meldung ohne Ihre Worte.
    }
saying-nobody-to-tell = Hinter diesem Namen ist jetzt niemand, dem ich etwas mitteilen kann. Nehmen Sie auf einem anderen Weg Kontakt auf.
saying-message-expected = Schreiben Sie Ihre Nachricht in Worten. Mit /{ word-cancel } lassen Sie es.
saying-seen = Notiert, dass Sie das gesehen haben. Nehmen Sie selbst Kontakt auf? Der Punkt bleibt offen, bis Sie ihn klären.
saying-seen-for-all = Notiert, dass Sie das gesehen haben. Sprechen Sie ab, wer Kontakt aufnimmt: Ich erinnere niemanden mehr daran.
saying-signal-gone = Jemand hat dieses Signal schon gesehen. Sie müssen nichts mehr dafür tun.
saying-offer-let-go = Gut. Der Fall bleibt bei der Person, die ihn begleitet. Sie erfährt es.
saying-nobody-stands-in = Gerade kann niemand Ihre Fälle vertreten, oder Sie haben keine. Bitten Sie Ihre Organisation, noch eine Gesprächsleitung einzutragen.
saying-back-again = Willkommen zurück. Sie bekommen wieder alles aus Ihren Fällen, und Ihre Vertretung nicht mehr.
saying-off-call = Gut. Sie sind nicht mehr in Bereitschaft und bekommen keine Signale mehr. Später wieder? Dann bitten Sie Ihre Organisation um einen neuen Link.
saying-on-call-opens-none = Sie sind in Bereitschaft für Signale. Fälle eröffnen können Sie nicht. Bitten Sie Ihre Organisation dafür um einen Link als Gesprächsleitung.
saying-supervises-no-more = Gut. Sie verfolgen die Organisation nicht mehr. Später wieder? Dann bitten Sie um einen neuen Link.
saying-supervisor-opens-none = Sie sehen nur Zahlen. Fälle eröffnen können Sie nicht. Bitten Sie Ihre Organisation dafür um einen Link als Gesprächsleitung.
saying-confirmed = Bestätigt: Alle sind fertig. Das Gespräch kann stattfinden.
saying-not-ready = Noch nicht alle sind fertig. Bei den offenen Punkten sehen Sie, was noch nötig ist.
saying-no-answers = Es gibt noch nichts zu lesen.
saying-not-shown = Diese Person nimmt nicht teil. Ich zeige nichts mehr von ihr. Lassen Sie sie wieder teilnehmen, können Sie es neu lesen.
saying-voice-owed = Diese Sprachnachricht wird noch abgeholt. Versuchen Sie es gleich noch einmal.
saying-voice-gone = Diese Sprachnachricht ist nicht mehr da.
saying-alias-taken = Diesen Namen gibt es in diesem Fall schon. Es hat sich nichts geändert. Wählen Sie einen anderen.
saying-alias-expected = Schreiben Sie den Namen in Worten. Mit /{ word-cancel } lassen Sie es so.
saying-no-consent-yet = Diese Person hat einen eigenen Chat und dort noch nicht zugestimmt. Deshalb notiere ich noch nichts.
saying-not-told-there = Das gehörte zu einer anderen Frage. Es ist nichts damit geschehen. Unten sehen Sie, wo das Gespräch jetzt ist.
saying-guide-stays = Es ist schon etwas geschrieben. Wer begonnen hat, behält dieselben Fragen. Es hat sich nichts geändert.
saying-shown-to-them = Gut. Diese Person liest es jetzt nach und sagt selbst, wenn es fertig ist.
saying-talk-forgotten = Was notiert war, ist gelöscht. Meine Nachrichten der letzten zwei Tage mit diesen Worten sind aus den Chats gelöscht. Löschen Sie selbst, was älter ist, und was Sie selbst geschrieben haben.
saying-noted-in-talk = Diese Person wird in einem Gespräch vorbereitet. Wer einen Link öffnet, fängt neu an. Löschen Sie zuerst, was notiert ist, oder lassen Sie es so.
saying-told-expected = Schreiben Sie in Worten, was Sie gehört haben, oder tippen Sie auf einen Knopf. Mit /{ word-cancel } hören Sie jetzt auf zu notieren.
saying-not-added = Das geht nicht. Diesen Namen gibt es schon, oder der Fall ist voll oder abgeschlossen.
saying-newcomer-waits = Sie waren dabei, jemanden hinzuzufügen. Was Sie gerade geschrieben haben, wurde nicht benutzt. Soll es weitergehen? Dann beantworten Sie die Frage unten.
saying-not-now = Das geht jetzt nicht. Die Lage hat sich inzwischen geändert. Sehen Sie sich den Fall mit /{ word-cases } neu an.
saying-note-expected = Schreiben Sie Ihre Notiz in Worten. Mit /{ word-cancel } lassen Sie es.
saying-not-together-now = Sie sitzen gerade nicht zusammen. Es wurde nichts notiert oder geändert. Unten sehen Sie, wie es jetzt steht.
saying-adult-expected = Schreiben Sie in einigen Worten, wer es ist und wann diese Person zugestimmt hat. Mit /{ word-cancel } lassen Sie es.
saying-colleague-name = Wie heißt die Person aus dem Team, die Sie einladen? Ein Vorname genügt. Die anderen Gesprächsleitungen und die Beteiligten des Falls lesen diesen Namen. Mit /{ word-cancel } lassen Sie es.
saying-edit-not-taken = Eine Nachricht zu bearbeiten ändert hier nichts: Was Sie zuerst geschrieben haben, bleibt. Eröffnen Sie gerade einen Fall? Dann können Sie mit /{ word-cancel } neu anfangen.
saying-case-unreadable = Einen Ihrer Fälle kann ich gerade nicht lesen. Der Code ist <code>{ $code }</code>. Es ist nichts gelöscht. Bitten Sie die Verwaltung von kring um <code>kring check</code>, oder um das Zurückspielen einer Sicherung. Wer in diesem Fall etwas schreibt, erfährt, dass es jetzt nicht geht. Ihre anderen Fälle laufen normal weiter.
saying-no-cases = Sie haben noch keine Fälle. Mit /{ word-new } eröffnen Sie einen.
saying-let-go = Gut, ich lasse es los. Von dem, was Sie ausgefüllt haben, ist nichts aufbewahrt.
saying-draft-let-go = Gut, ich lasse es los. Von dem, was Sie ausgefüllt haben, ist nichts aufbewahrt. Meine Nachrichten der letzten zwei Tage dazu sind aus diesem Chat gelöscht. Löschen Sie selbst, was älter ist, und was Sie selbst geschrieben haben.

## Die Übersicht

summary =
    <b>Übersicht · { $label }</b>
    { $form } · erstellt { $moment }
    { $incident }
summary-party = <b>{ $alias }</b> ({ $role }), Sprache: { $language }
summary-takes-part = <i>Nimmt teil: { $way }</i>
summary-party-empty = <i>Noch keine Antworten.</i>
summary-discuss = <b>Noch zusammen zu besprechen:</b> { $topics }
summary-facts = Die Tatsachen, wie jede Person sie erzählt
summary-says = { $alias } sagt:
summary-overlap = Was angeboten und auch gewünscht wird
summary-overlap-line = · { $item }: angeboten von { $offered }, gewünscht von { $wished }
summary-nothing = <i>Nichts.</i>
summary-points = Punkte
summary-plan = Plan für das Gespräch
summary-speaker = Wer spricht zuerst? { $alias } hat gewählt: „{ $choice }“
summary-plan-blanks =
    Wer sitzt wo: …………………………
    Pausen: …………………………
    Ort und Zeit: …………………………
summary-programme = Entwurf eines Wiedergutmachungsplans (für Sie: Besprechen Sie zuerst mit jeder Person, was geteilt werden darf)
summary-item =
    { $number }. <b>{ $item }</b> — { $list ->
        [wish] gewünscht von { $alias }
       *[offer] angeboten von { $alias }
    }
summary-aspect = { $aspect }: { $answer } <i>({ $sharing })</i>
summary-sign = Zum gemeinsamen Absprechen und Unterschreiben
summary-sign-about = Wer tut was, für wen, bis wann: …………………………
summary-sign-line = { $alias }: …………………………
summary-sign-facilitator = Gesprächsleitung: …………………………
summary-end = Diese Übersicht zitiert und zählt auf. Sie enthält keine Deutung und kein Urteil.

## Knöpfe

button-board = Zu meinen Fällen
button-mornings = Doch jeden Morgen
button-no-mornings = Keine Morgennachricht
button-how-long = Wie lange es bleibt
button-stays-hour = Nach einer Stunde
button-stays-day = Nach 24 Stunden
button-stays-longest = Nach 47 Stunden
button-look-at-summary = Übersicht ansehen
button-all-cases = Alle Fälle
button-closed-cases = Abgeschlossene Fälle
button-show-case = Fall ansehen
button-show-party = Person ansehen
button-back-to-case = Zurück zum Fall
button-back-to-party = Zurück zur Person
button-wrong-person = Falsche Person
button-new-link = Neuer Link
button-right-person = Ja, das stimmt
button-record-adult = Erwachsene notieren
button-ask-wish = Möchte die Person selbst?
button-wants = Ja, aus eigenem Wunsch
button-wants-not = Nein, oder nicht gefragt
button-begin-with-link = Link machen
button-sit-together = Zusammen ausfüllen
button-first-link = Link geben
button-give-link = Link für { $alias }
button-links = Links geben
button-revoke = Link zurückziehen
button-seen = Ich habe es gesehen
button-back-again = Ich bin wieder da
button-read-left = Lesen
button-read-left-by = Hat Ihnen geschrieben
button-off-call = Keine Bereitschaft mehr
button-figures = Zahlen von jetzt
button-supervises-not = Nicht mehr verfolgen
button-digest-seen = Gesehen: { $number }
button-write-to = Kurze Nachricht
button-call-on = Sagen, wann ich anrufe
button-confirm = Bestätigen: alle fertig
button-saw-talk = Gesehen: will sprechen
button-saw-unsafe = Gesehen: nicht sicher
button-saw-danger = Gesehen: Gefahr, Drohung
button-saw-self-harm = Gesehen: sich etwas antun
button-saw-home = Gesehen: Zuhause unsicher
button-saw-pressure = Gesehen: unter Druck
button-read-and-confirm = Nachlesen und bestätigen
button-decide-further = Weiter vorbereiten
button-decide-indirect = Fragen: ohne Begegnung?
button-decide-asked-for = Bat selbst darum: vorlegen
button-talked = Ja, Frage wieder öffnen
button-talked-not = Nein, noch nicht
button-decide-other = Ein anderer Weg
button-undo = Ja, rückgängig machen
button-undo-not = Nein, so lassen
button-end = Ja, Fall schließen
button-end-not = Nein, noch nicht
button-ending = Abschließen oder löschen
button-close = Fall abschließen
button-close-not = Nein, noch nicht
button-open-again = Fall wieder öffnen
button-erase-case = Alles löschen
button-erase-case-not = Nein, nicht löschen
button-erase-case-now = Ja, alles löschen
button-decide-stop = Aufhören: Fall schließen
button-come-back = In { $days } Tagen
button-answers = Antworten
button-hear = ▶ { $question } · { $length }
button-points = Offene Punkte
button-summary = Übersicht
button-invite = Team einladen
button-phases = Teil wieder öffnen
button-clear = { $alias }: { $point }
button-unclear = ↩ { $alias }: { $point }
button-clear-not = Nein, offen lassen
button-clear-now = Ja, geklärt
button-clear-undo = Doch nicht geklärt
button-admit = Ja, hereinlassen
button-refuse = Nein, oder unsicher
button-ask-remove = Zugang von { $name } wegnehmen
button-remove = Ja, Zugang wegnehmen
button-hand-over = Fall weitergeben
button-take-over = Ja, ich übernehme
button-take-over-not = Nein, nicht übernehmen
button-offer-not = Doch nicht weitergeben
button-remove-not = Nein, so lassen
button-page-before = Vorige Seite
button-page-after = Nächste Seite
button-draft-cancel = Ausfüllen abbrechen
button-draft-more = Noch jemand
button-draft-circle = Doch ein Kreis
button-draft-open = Fall eröffnen

button-brief = Auf Papier
button-everything = Alle Antworten
brief-caption =
    Das Blatt für den Tag, Fall <b>{ $label }</b>. Drucken Sie es, oder lesen Sie es auf einem großen Bildschirm.

    Nur für Sie: Darin steht, was jemand gewählt hat, und was ins Gespräch darf. Löschen oder vernichten Sie es nach dem Gespräch. Alle Antworten stehen in einem zweiten Dokument.
everything-caption =
    Alle Antworten im Fall <b>{ $label }</b>. Bei jeder Antwort steht, was damit geschehen darf.

    Nur für Sie. Löschen oder vernichten Sie das Dokument nach dem Gespräch.
papers-failing = Das Dokument konnte gerade nicht gemacht werden. Es ist nichts verloren. In der <b>Übersicht</b> lesen Sie dasselbe im Chat.
