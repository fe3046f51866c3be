# Le plan de réparation : comment le facilitateur note les accords, et comment chaque participant les confirme.

## Facilitateur

programme-head = { $label } · le plan de réparation
programme-empty = Il n’y a pas encore d’accords. Notez-en un après le dialogue. Chaque personne concernée le confirme séparément. Seul ce que tous ont confirmé compte.
item-head = Accord { $number } · { $standing }
item-stands = compte
item-waits = attend une réponse
item-not-so = quelqu’un dit : pas ainsi
item-no-longer = plus confirmé
item-dropped = abandonné
item-gone = Une personne concernée a tout fait effacer. Ce qui était ici a disparu aussi. Voyez avec ceux qui restent ce qui est encore possible.
item-proposed = { $change ->
    [later] Proposition : plus tard. Avant le oui de tous, ce qui est écrit ci-dessus compte.
    [dropped] Proposition : abandonner. Avant le oui de tous, ce qui est écrit ci-dessus compte.
   *[other] Proposition : autrement. Avant le oui de tous, ce qui est écrit ci-dessus compte.
}
item-who = { $who } le fait { $part ->
    [group] pour le groupe
    [later] pour plus tard
   *[other] pour { $whom }
} :
item-by = Pour le { $day }
item-no-day = Sans jour fixe
item-looks-after = Qui le suit : { $name }
item-says = { $says ->
    [yes] Oui : { $names }
    [not-so] Pas ainsi : { $names }
    [no-chat] N’a pas de conversation, demandez vous-même : { $names }
   *[unsaid] N’a pas encore répondu : { $names }
}
programme-ask-who = Qui le fait ?
programme-ask-whom = Pour qui est-ce ? Avec « { button-programme-group } » et « { button-programme-later } », tout le monde confirme.
programme-ask-text = Qu’est-ce qui est convenu ? Écrivez-le en un message : quoi exactement, et à quoi vous verrez que c’est fait. Toutes les personnes concernées doivent pouvoir le lire.
programme-ask-by = Pour quand ? Choisissez ci-dessous, ou écrivez le jour. Par exemple : 12 décembre.
programme-ask-looks-after = Qui le suit ? Choisissez ci-dessous, ou écrivez un nom.
programme-echo = Voici le texte :
programme-echo-then = C’est juste ? Alors je le présente à chaque personne concernée, séparément. Il compte seulement quand tous ont dit oui.
programme-is-put = { $many ->
    [none] Personne ne l’a reçu dans sa conversation.
   *[some] Présenté à { $names }, à chacun séparément. Vous recevez un message à chaque réponse.
}
programme-not-put = { $names } n’a pas de conversation. Demandez vous-même, et notez le oui dans le plan.
programme-is-sent = { $many ->
    [none] Rien n’est envoyé : aucun accord ne compte encore.
   *[some] Envoyé à { $names }. Chacun a reçu seulement ce qui compte et le concerne.
}
notice-programme = { $news ->
    [confirmed] A confirmé un accord.
    [not-so] Dit d’un accord : pas ainsi. Des mots suivront peut-être.
    [changed] Tous ont dit oui à un changement. Il compte maintenant.
    [same] Tous disent la même chose d’un accord. C’est vous qui décidez de ce que vous faites savoir.
    [not-all] Un accord n’est pas fait, pas tout à fait, ou ne convient pas à quelqu’un. Regardez d’abord, puis décidez de ce que vous faites savoir.
    [differs] Les réponses sur un accord diffèrent. Regardez d’abord, puis décidez de ce que vous faites savoir.
    [silent] Quelqu’un n’a rien dit d’un accord. Posez la question par un autre chemin.
   *[not-shared] Ne veut pas qu’une confirmation soit partagée. Rien ne peut alors compter. Parlez-en ensemble.
}

button-programme = Plan de réparation
button-programme-add = Noter un accord
button-programme-change = Changer l’accord { $number }
button-programme-said-yes = { $number } : { $alias } a dit oui
button-programme-send = Envoyer le plan
button-programme-group = Pour le groupe
button-programme-later = Pour plus tard
button-programme-in = Dans { $days } jours
button-programme-no-day = Pas de jour fixe
button-programme-myself = Moi-même
button-programme-put = Oui, présenter

saying-programme-expected = Écrivez-le ici en mots simples, en un message. Finalement non ? Envoyez /{ word-cancel }.

## Participant

scene-programme-may-be-shared = { $name } présentera bientôt un accord du dialogue. Les autres personnes concernées verront aussi ce qui est confirmé. Seul un accord auquel tous ont dit oui est partagé. Tout le reste demeure où il est. C’est permis ?
scene-programme-not-shared =
    { $register ->
        [informal] D’accord, rien n’est partagé. { $name } le sait maintenant, et en parlera avec toi. Finalement oui ? C’est toujours possible.
       *[formal] D’accord, rien n’est partagé. { $name } le sait maintenant, et en parlera avec vous. Finalement oui ? C’est toujours possible.
    }
scene-programme-asked =
    { $register ->
        [informal] Voici un accord du dialogue. Est-il juste pour toi ? Prends ton temps.
       *[formal] Voici un accord du dialogue. Est-il juste pour vous ? Prenez votre temps.
    }
scene-programme-confirmed =
    { $register ->
        [informal] Tu as dit oui. L’accord compte dès que toutes les personnes concernées ont dit oui.
       *[formal] Vous avez dit oui. L’accord compte dès que toutes les personnes concernées ont dit oui.
    }
scene-programme-not-so =
    { $register ->
        [informal] Tu as dit : pas ainsi. L’accord ne compte donc pas. Ton facilitateur le reverra.
       *[formal] Vous avez dit : pas ainsi. L’accord ne compte donc pas. Votre facilitateur le reverra.
    }
scene-programme-whole = Voici ce qui est convenu. Toutes les personnes concernées ont dit oui.
scene-programme-on-paper = La même chose sur une feuille, à imprimer ou à signer.
programme-file = programme-de-reparation
programme-title = Ce que nous avons convenu
programme-failing =
    { $register ->
        [informal] La feuille n’a pas pu être faite. Rien n’est perdu. Ci-dessus, tu lis les mêmes accords.
       *[formal] La feuille n’a pas pu être faite. Rien n’est perdu. Ci-dessus, vous lisez les mêmes accords.
    }
programme-closing =
    { $register ->
        [informal] Ces accords valent tant que toutes les personnes concernées les soutiennent. Quelque chose ne va pas ? Dis-le à ton facilitateur. On peut les changer, si tout le monde dit oui.
       *[formal] Ces accords valent tant que toutes les personnes concernées les soutiennent. Quelque chose ne va pas ? Dites-le à votre facilitateur. On peut les changer, si tout le monde dit oui.
    }
programme-sign = Signatures
programme-sign-me = Moi-même
programme-sign-other = L’autre personne
programme-sign-facilitator = Facilitateur
own-item-head = Accord { $number } · { $part ->
    [group] pour le groupe
    [later] pour plus tard
   *[other] pour l’autre
}
own-item-who =
    { $register ->
        [informal]
            { $theirs ->
            [yes] Tu le fais :
           *[no] { $part ->
                [other] Ceci est fait pour toi :
               *[group] Ceci te concerne aussi :
            }
        }
       *[formal]
            { $theirs ->
            [yes] Vous le faites :
           *[no] { $part ->
                [other] Ceci est fait pour vous :
               *[group] Ceci vous concerne aussi :
            }
        }
    }

button-programme-share = Oui, c’est permis
button-programme-not-share = Non
button-programme-share-after-all = Finalement partager
button-programme-yes = Oui, c’est juste
button-programme-not-so = Pas ainsi
button-programme-not-so-after-all = Finalement pas ainsi
button-programme-yes-after-all = Finalement oui

## La copie de ses données

mydata-programme = Accords du dialogue
mydata-shared = Peut-on partager ce qui est confirmé ?
mydata-shared-yes = Oui
mydata-shared-no = Non
mydata-shared-unsaid = Pas encore dit
mydata-item-head = Numéro
mydata-item-text = Accord
mydata-item-reply =
    { $register ->
        [informal] Ta réponse
       *[formal] Votre réponse
    }
mydata-item-yes = Oui
mydata-item-not-so = Pas ainsi
mydata-item-unsaid = Pas encore dit
