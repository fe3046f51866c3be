# La fin d’un dossier : pourquoi il est clos, comment c’était, ce qui peut rester plus longtemps, et un dossier où rien ne se passe.

## Animateur

closing-ask-why = Pourquoi le clôturez-vous ? Choisissez ce qui convient le mieux.
closing-agreements = Parmi les accords : { $groups }.
closing-reason = Raison : { $why ->
    [met] les accords ont été tenus
    [partly] les accords ont été tenus en partie
    [not-met] les accords n’ont pas été tenus
    [held] le dialogue a eu lieu
    [declined] quelqu’un ne voulait pas
    [no-contact] il n’y a pas eu de contact
    [talks] des entretiens séparés
    [help] une aide ou un accompagnement
    [facts] pas d’accord sur les faits
    [safety] pas assez de sécurité
    [others] police, tribunal ou école
    [else] autre chose
   *[no-reason] pas notée
}
closing-longer = Conservé { $days } jours de plus. { $by } l’a noté le { $day } :
closing-stays = { $agreements ->
    [can] Les accords sont effacés avec les réponses, sauf si tout le monde veut qu’ils restent plus longtemps.
    [asked] Les accords peuvent-ils rester plus longtemps que les réponses ? C’est demandé. Tout le monde n’a pas encore répondu.
    [stay] Tout le monde dit oui : les accords restent plus longtemps que les réponses.
    [go] Quelqu’un dit non : les accords sont effacés avec les réponses.
   *[alone] Les réponses sont effacées. Il ne reste que les accords.
}
closing-alone = Le { $day }, les accords sont effacés aussi.
closing-ask-longer = Combien de temps encore ? C’est possible une seule fois. Tous les participants apprennent le nouveau jour.
closing-ask-reason = Pourquoi le dossier reste-t-il { $days } jours de plus ? Écrivez-le brièvement. Les animateurs du dossier le lisent. Les participants non.
closing-ask-stays = Combien de temps les accords peuvent-ils rester, une fois les réponses effacées ? Je le demande à chaque personne concernée, séparément. Ils ne restent que si tout le monde dit oui.
closing-replies = Les accords peuvent-ils rester jusqu’au { $day } ?
closing-replied = { $says ->
    [replied] Ont répondu : { $names }
    [no-chat] Pas de chat, demandez-le vous-même : { $names }
   *[unsaid] Pas encore de réponse : { $names }
}
closing-replies-then = Je ne montre pas qui a dit quoi. Vous recevez un message quand tout le monde a dit oui, ou quand quelqu’un a dit non.
closing-still = Dans le dossier <b>{ $label }</b>, rien ne se passe depuis { $days } jours. Est-il terminé ? Alors clôturez-le : les réponses ne restent pas plus longtemps que nécessaire. Quelque chose continue encore, même en dehors de ce chat ? Alors laissez-le ainsi.
closing-goes-on = Bien, le dossier continue. S’il ne se passe de nouveau rien pendant 30 jours, je le redemande.
closing-still-for-long = Dans un dossier ouvert le { $opened }, rien ne se passe depuis { $days } jours. Ces personnes ont reçu la question : { $names }. Parlez-en ensemble : les réponses ne restent pas plus longtemps que nécessaire.
notice-closing = { $news ->
    [allow-stay] Tout le monde dit oui : les accords restent plus longtemps que les réponses.
    [may-not-stay] Quelqu’un ne veut pas que les accords restent plus longtemps. Ils sont effacés avec les réponses.
   *[answers-gone] Les réponses sont effacées. Ce qui est convenu reste encore un temps. Ensuite, cela aussi est effacé.
}

button-close-for-met = Accords tenus
button-close-for-partly = Tenus en partie
button-close-for-not-met = Pas tenus
button-close-for-held = Dialogue mené
button-close-for-declined = Quelqu’un refuse
button-close-for-no-contact = Pas de contact
button-close-for-else = Autre chose
button-close-other-way = Une autre voie
button-close-longer = Garder plus long
button-close-longer-by = Encore { $days } jours
button-close-stays = Garder les accords
button-close-stays-for = { $days ->
    [90] 3 mois
    [180] 6 mois
   *[365] 1 an
}
button-close-replies = Qui a répondu
button-close-said-yes = { $alias } a dit oui
button-close-goes-on = Il continue

## Participant

scene-how-it-went =
    { $register ->
        [informal] Quatre petites questions sur comment ça s’est passé. Tes réponses ne comptent que dans des chiffres sur cinq personnes ou plus. Personne ne les lit, pas même ton animateur.
       *[formal] Quatre petites questions sur comment cela s’est passé. Vos réponses ne comptent que dans des chiffres sur cinq personnes ou plus. Personne ne les lit, pas même votre animateur.
    }
how-it-went-fair = Était-ce juste ?
how-it-went-heard =
    { $register ->
        [informal] Est-ce qu’on t’a écouté ?
       *[formal] Vous a-t-on écouté ?
    }
how-it-went-safe =
    { $register ->
        [informal] Tu t’es senti en sécurité ?
       *[formal] Vous êtes-vous senti en sécurité ?
    }
how-it-went-again =
    { $register ->
        [informal] Tu le referais ?
       *[formal] Le referiez-vous ?
    }
how-it-went-number = { $number } sur 4
scene-counted = Merci. C’est compté, sans nom.
scene-not-counted = D’accord. Je ne le demande plus.
scene-longer =
    { $register ->
        [informal] Ce que tu as écrit reste plus longtemps : jusqu’au { $day }. Tu veux savoir pourquoi ? Demande-le à ton animateur. Tu ne veux pas ? Tu peux tout faire effacer maintenant.
       *[formal] Ce que vous avez écrit reste plus longtemps : jusqu’au { $day }. Vous voulez savoir pourquoi ? Demandez-le à votre animateur. Vous ne voulez pas ? Vous pouvez tout faire effacer maintenant.
    }
scene-may-it-stay =
    { $register ->
        [informal] { $name } demande si les accords peuvent rester plus longtemps que tes réponses. Tes réponses sont effacées le { $day }. Les accords resteraient jusqu’au { $until }. Seulement si toutes les personnes concernées disent oui. Je ne dis à personne qui a dit quoi.
       *[formal] { $name } demande si les accords peuvent rester plus longtemps que vos réponses. Vos réponses sont effacées le { $day }. Les accords resteraient jusqu’au { $until }. Seulement si toutes les personnes concernées disent oui. Je ne dis à personne qui a dit quoi.
    }
scene-said-stay = { $says ->
    [yes] D’accord. Si tout le monde dit oui, les accords restent jusqu’au { $until }.
   *[no] D’accord. Les accords sont effacés avec les réponses.
}
scene-answers-gone =
    { $register ->
        [informal] Tes réponses sont effacées.
       *[formal] Vos réponses sont effacées.
    }{ $until ->
        [none] {""}
       *[other] { $register ->
            [informal] {" "}Tu peux encore lire les accords jusqu’au { $until }.
           *[formal] {" "}Vous pouvez encore lire les accords jusqu’au { $until }.
        }
    }
scene-nothing-agreed = Il n’y a pas d’accord en vigueur pour le moment.

button-rates-yes = Oui
button-rates-little = Un peu
button-rates-no = Non
button-rather-not = Plutôt pas
button-stays-yes = Oui, d’accord
button-stays-no = Non
button-stays-yes-after-all = Finalement oui
button-stays-no-after-all = Finalement non
button-what-we-agreed = Ce qui est convenu

## La copie de ses propres données

mydata-survey = Quatre questions sur comment cela s’est passé
mydata-survey-open = Pas encore toutes répondues
mydata-survey-over = Terminé : les réponses sont comptées sans nom, ou n’ont pas été données
mydata-stays = Les accords peuvent-ils rester plus longtemps ?
mydata-stays-yes = Oui
mydata-stays-no = Non
mydata-stays-unsaid = Pas encore dit
