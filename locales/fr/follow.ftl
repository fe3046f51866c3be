# Le suivi : ce que sont devenus les accords. Chacun est interrogé séparément, et le facilitateur décide de ce qui est dit.

## Facilitateur

follow-head = { $label } · le suivi
follow-empty = Aucun accord ne compte encore. Dès qu’il y en a un, je demande plus tard à chaque côté, séparément, où il en est.
follow-item-head = Accord { $number }
follow-asked = { $on ->
    [days] Demandé quelques jours après le dialogue, le { $day } :
    [due] Demandé le jour même, le { $day } :
    [weeks] Demandé après quelques semaines, le { $day } :
   *[months] Demandé après quelques mois, le { $day } :
}
follow-says = { $alias } : { $how ->
    [yes] fait
    [part] une partie
    [not-yet] pas encore
    [ask] à demander vous-même
   *[unsaid] pas encore de réponse
}{ $fine ->
    [yes] , et cela convient ainsi
    [no] , et cela ne convient pas ainsi
   *[unsaid] {""}
}
follow-outcome = { $how ->
    [yes] Transmis le { $day } : fait
    [part] Transmis le { $day } : une partie
   *[not-yet] Transmis le { $day } : pas encore
}
follow-next = Prochaine question : { $day }
follow-when = Je demande à chaque côté, séparément, où il en est. C’est le jour de chaque accord, et :
follow-date = { $on ->
    [days] · quelques jours après le dialogue :
    [weeks] · quelques semaines après :
   *[months] · quelques mois après :
} { $set ->
    [yes] { $day }
   *[no] non
}
follow-tell = Que faites-vous savoir à la personne pour qui c’est fait ? La personne qui le fait ne reçoit pas ce message. Vous pouvez aussi le changer : cela compte quand tous disent oui.
follow-ask-dates = Quand est-ce que je demande où cela en est ? Comptez à partir du dialogue.
follow-told = { $many ->
    [none] Noté à l’accord { $number }. Personne ne l’a reçu dans sa conversation : dites-le vous-même.
   *[some] { $names } le sait maintenant : l’accord { $number } est { $how ->
        [yes] fait.
        [part] fait en partie.
       *[not-yet] à faire encore.
    }
}

button-follow = Suivi
button-follow-item = Accord { $number }
button-follow-dates = Changer les dates
button-follow-tell-yes = Dire : fait
button-follow-tell-part = Dire : une partie
button-follow-tell-not-yet = Dire : pas encore
button-follow-says = { $alias } : { $how ->
    [yes] fait
    [part] une partie
   *[not-yet] pas encore
}
button-follow-later = Plus tard
button-follow-other = Convenir autrement
button-follow-drop = Abandonner
button-follow-after = { $days ->
    [0] Non
   *[other] { $days } jours
}

## Participant

scene-how-is-it =
    { $register ->
        [informal] { $name } demande où en est un accord. Toute réponse est bonne. Seul ton facilitateur la lit.
       *[formal] { $name } demande où en est un accord. Toute réponse est bonne. Seul votre facilitateur la lit.
    }
scene-how-is-it-again = { $name } a posé cette question il y a quelques jours. Répondre est permis, pas obligé. Je ne la repose plus.
scene-is-it-fine = { $how ->
    [yes] Noté : fait.
    [part] Noté : une partie.
   *[not-yet] Noté : pas encore.
} { $register ->
    [informal] Est-ce que cela te convient ainsi ?
   *[formal] Est-ce que cela vous convient ainsi ?
}
scene-said = Merci. Réponse notée pour l’accord { $number } : { $how ->
    [yes] fait.
    [part] une partie.
   *[not-yet] pas encore.
} { $fine ->
    [yes] Cela convient ainsi.
   *[no] Cela ne convient pas ainsi.
} { $name } le lit, personne d’autre. Quelque chose à ajouter ? C’est permis, pas obligé.
scene-outcome =
    { $register ->
        [informal] { $name } te fait savoir quelque chose sur cet accord.
       *[formal] { $name } vous fait savoir quelque chose sur cet accord.
    } { $how ->
        [yes] Il est fait.
        [part] Une partie est faite.
       *[not-yet] Il n’est pas encore fait. { $name } regarde comment continuer.
    }
scene-programme-change = { $change ->
    [later] Il y a une proposition : plus de temps pour cet accord.
    [dropped] Il y a une proposition : abandonner cet accord.
   *[other] Il y a une proposition : changer cet accord.
} { $register ->
    [informal] Est-ce que cela te convient ? Prends ton temps.
   *[formal] Est-ce que cela vous convient ? Prenez votre temps.
} Cela compte seulement quand tous disent oui.
scene-programme-confirmed-change =
    { $register ->
        [informal] Tu as dit oui. Le changement compte dès que toutes les personnes concernées ont dit oui.
       *[formal] Vous avez dit oui. Le changement compte dès que toutes les personnes concernées ont dit oui.
    }
scene-programme-not-so-change =
    { $register ->
        [informal] Tu as dit : pas ainsi. L’accord reste comme il était. Ton facilitateur le reverra.
       *[formal] Vous avez dit : pas ainsi. L’accord reste comme il était. Votre facilitateur le reverra.
    }

button-happened-yes = Fait
button-happened-part = Une partie
button-happened-not-yet = Pas encore

## La copie de ses données

mydata-follow-how = Est-ce fait ?
mydata-follow-fine = Cela convient ainsi ?
