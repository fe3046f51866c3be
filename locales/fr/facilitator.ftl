# Ce qu’un facilitateur lit et touche. Français de Belgique.

## Noms des rôles, des formes et des âges : texte simple

role-harmed = personne touchée
role-responsible = personne mise en cause
role-mutual = les deux
role-supporter = personne de soutien
role-affected = autre personne concernée
form-pair = dialogue à deux
form-circle = dialogue en cercle
form-indirect = sans rencontre
age-under13 = moins de 13 ans
age-from13 = 13 à 15 ans
age-from16 = 16 ou 17 ans
age-adult = adulte

## Bienvenue et aide

welcome = Bienvenue, <b>{ $name }</b>. Ici, vous préparez des dialogues restauratifs comme facilitateur.
welcome-on-call =
    Bienvenue, <b>{ $name }</b>. Vous êtes de garde pour les signaux qui ne peuvent pas attendre : danger, suicide, insécurité à la maison.

    Vous les recevez jour et nuit, de tous les dossiers de l’organisation. Vous voyez quel est le signal, de qui, dans quel dossier, et qui est le facilitateur. Vous ne lisez pas les réponses et vous n’ouvrez pas de dossier. Touchez « { button-seen } » dès que vous faites quelque chose : jusque-là, je le rappelle à tout le monde.
welcome-supervisor =
    Bienvenue, <b>{ $name }</b>. Vous suivez comment va le travail de l’organisation.

    Vous voyez des nombres et des durées : combien de dossiers, ce qui attend, ce qui est clos cette année. Vous ne voyez ni noms, ni dossiers, ni réponses. Tapez /{ word-figures } pour regarder.
organisation = <b>L’organisation en chiffres</b>
organisation-open =
    { $age ->
        [month] Ouverts, moins de 30 jours
        [quarter] Ouverts, 30 à 90 jours
       *[older] Ouverts, plus de 90 jours
    } : { $under_way } en cours, { $ready } prêts, { $confirmed } confirmés
organisation-kept = Clos et encore gardés : { $closed }. Silence depuis 30 jours : { $still }.
organisation-people =
    { $unseen ->
        [0] Aucun signal n’attend.
       *[other] Signaux que personne n’a vus : { $unseen }. Le plus ancien date de { $since }.
    }
    Facilitateurs : { $facilitators }. Pas joignables : { $lost }.
organisation-backup =
    { $made ->
        [yes] Dernière copie de sauvegarde : { $moment }.
       *[no] Il n’y a pas encore de copie de sauvegarde.
    }
organisation-year =
    <b>{ $year }</b> : { $shown ->
        [yes] { $cases }
       *[no] moins de cinq
    } dossiers clos ou effacés
organisation-few = caché
organisation-groups =
    { $by ->
        [form] Forme
        [role] Qui a participé
        [outcome] Jusqu’où
        [closing] Raison
        [to-ready] Jusqu’à ce que tout le monde soit prêt
        [to-day] De là au dialogue
        [to-done] Du dialogue à la fin
        [agreement] Accords
        [fair] Juste
        [heard] Écouté
        [safe] En sécurité
        [again] Le referait
       *[lasted] Durée
    } : { $groups }
organisation-hidden = Je ne montre pas les groupes de moins de cinq.
counted-form-pair = dialogue à deux
counted-form-circle = dialogue en cercle
counted-role-harmed = touchée
counted-role-responsible = mise en cause
counted-role-mutual = les deux
counted-role-supporter = soutien
counted-role-affected = autre personne concernée
counted-outcome-confirmed = prêt et confirmé
counted-outcome-ready = prêt
counted-outcome-one-side = un côté prêt
counted-outcome-not-ready = pas prêt
counted-outcome-unknown = pas noté
counted-closing-met = accords tenus
counted-closing-partly = tenus en partie
counted-closing-not-met = pas tenus
counted-closing-held = dialogue mené
counted-closing-declined = quelqu’un ne voulait pas
counted-closing-no-contact = pas de contact
counted-closing-no-reason = sans raison
counted-closing-talks = entretiens séparés
counted-closing-help = aide ou accompagnement
counted-closing-facts = pas d’accord sur les faits
counted-closing-safety = pas assez sûr
counted-closing-others = police, tribunal ou école
counted-closing-else = autre chose
counted-closing-erased = effacé tout de suite
counted-lasted-under-2-weeks = moins de 2 semaines
counted-lasted-under-6-weeks = 2 à 6 semaines
counted-lasted-under-3-months = 6 semaines à 3 mois
counted-lasted-longer = plus longtemps
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
counted-agreement-kept = tenus
counted-agreement-partly = en partie
counted-agreement-not = pas tenus
counted-agreement-dropped = abandonnés
counted-agreement-not-known = pas dit
counted-fair-yes = oui
counted-fair-little = un peu
counted-fair-no = non
counted-heard-yes = { counted-fair-yes }
counted-heard-little = { counted-fair-little }
counted-heard-no = { counted-fair-no }
counted-safe-yes = { counted-fair-yes }
counted-safe-little = { counted-fair-little }
counted-safe-no = { counted-fair-no }
counted-again-yes = { counted-fair-yes }
counted-again-little = { counted-fair-little }
counted-again-no = { counted-fair-no }
welcome-to-case = Bienvenue. Vous accompagnez maintenant aussi le dossier <b>{ $label }</b>. Avec /{ word-cases }, vous voyez où il en est.
facilitator-help =
    <b>Que pouvez-vous faire ici ?</b>
    Vous ouvrez un dossier et donnez à chaque participant son lien, un par un. kring leur pose alors les questions, à chacun séparément. Vous lisez les réponses, réglez les points ouverts et décidez. Quand tout le monde est prêt, vous recevez un message.

    /{ word-new } – ouvrir un dossier
    /{ word-cases } – voir vos dossiers
    /{ word-away } – signaler une absence, et qui vous remplace
    /{ word-cancel } – abandonner ce que vous remplissez
    /{ word-erase } – effacer un dossier
    /{ word-language } – choisir une autre langue
    /{ word-switch } – aller à une préparation à vous
    /{ word-privacy } – lire ce qui se passe avec les données
    /{ word-mydata } – recevoir une copie de vos propres données

    kring ne remplace pas votre entretien avec chaque participant. Personne ne lit les conversations en direct.
who-stands-in = Qui vous remplace pendant votre absence ? Votre collègue lira toutes les réponses de vos dossiers et recevra tous les signaux. Les participants apprennent qui c’est. Parlez-en d’abord ensemble.
is-away =
    D’accord, vous êtes absent. <b>{ $name }</b> reçoit maintenant tout ce qui vient de vos dossiers. De retour ? Touchez « { button-back-again } » ou tapez /{ word-away }.{ $kept ->
        [0] {""}
        [one] {" "}{ $name } ne peut pas reprendre un dossier : il reste chez vous.
       *[other] {" "}{ $name } ne peut pas reprendre { $kept } dossiers : ils restent chez vous.
    }
stands-in =
    <b>{ $name }</b> est absent et vous a désigné. { $many ->
        [one] Vous accompagnez maintenant aussi un dossier
       *[other] Vous accompagnez maintenant aussi { $many } dossiers
    } de { $name }, et vous recevez les signaux. C’est impossible ? Dites-le tout de suite à { $name } ou à votre organisation.
is-back = <b>{ $name }</b> est de retour et suit à nouveau ses dossiers. Les messages des deux derniers jours à leur sujet sont retirés de cette conversation.
not-understood = Ceci ne va avec rien pour l’instant. Avec /{ word-cases }, vous voyez vos dossiers. Avec /{ word-new }, vous en ouvrez un. Avec /{ word-help }, vous voyez le reste.

## Messages sur ce qui s’est passé : jamais les mots eux-mêmes

notice-head-case = { $label }
notice-head-party = { $label } · { $alias }
notice-joined =
    { $known ->
        [yes] Le lien a été ouvert par une personne qui s’appelle <b>{ $name }</b> sur Telegram. C’est juste ? Sinon, annulez-le tout de suite.
       *[no] Le lien est ouvert et la préparation peut commencer. Ce n’était pas la bonne personne ? Annulez-le tout de suite.
    }
notice-handed-in = La préparation est remise.
notice-changed = Quelque chose a changé après la remise. La préparation est de nouveau ouverte.
notice-label-changed = A changé, après la remise, ce à quoi une réponse peut servir. La préparation reste remise. Vérifiez avant d’utiliser quoi que ce soit.
notice-took-back = A retiré une réponse pour de bon. Kring n’en garde plus rien. Les messages des deux derniers jours avec les mots de cette personne sont retirés de cette conversation. Supprimez vous-même ce qui est plus ancien, et vos propres notes.
notice-gate-slip = La réponse dont vous venez d’être averti était une erreur, dit cette personne. Elle ne compte pas, et la question est de nouveau ouverte.
notice-flag-slip =
    C’était une erreur, dit cette personne : { $flag ->
        [talk] vouloir parler à quelqu’un.
        [unsafe] ne pas se sentir en sécurité.
        [danger] danger ou menace.
        [self-harm] vouloir se faire du mal.
        [home] insécurité à la maison, ou un enfant en danger.
        [pressure] être mis sous pression.
       *[other] le signal.
    } Demandez quand même comment cela va. Le signal reste jusqu’à ce que quelqu’un l’ait vu.
notice-flag =
    { $telling ->
        [again] Pas encore vu :
       *[first] Signal :
    } { $flag ->
        [talk] veut parler à quelqu’un.
        [unsafe] ne se sent pas en sécurité.
        [danger] signale un danger ou une menace. Prenez contact maintenant.
        [self-harm] pense à se faire du mal. Prenez contact maintenant.
        [home] signale une insécurité à la maison, ou un enfant en danger. Prenez contact maintenant.
        [pressure] est mis sous pression.
       *[other] demande votre attention.
    }
notice-flag-seen =
    <b>{ $name }</b> a vu ceci : { $flag ->
        [danger] danger ou menace.
        [self-harm] vouloir se faire du mal.
        [home] insécurité à la maison, ou un enfant en danger.
       *[other] le signal.
    } Convenez de qui prend contact.
alarm =
    { $stands ->
        [outlives-it] Ce qui était écrit ici a disparu. Ce signal reste jusqu’à ce qu’il soit vu :
       *[in-its-case] { $telling ->
            [again] Pas encore vu :
           *[first] Signal :
        }
    } { $flag ->
        [talk] veut parler à quelqu’un.
        [unsafe] ne se sent pas en sécurité.
        [danger] signale un danger ou une menace. Quelqu’un doit prendre contact maintenant.
        [self-harm] pense à se faire du mal. Quelqu’un doit prendre contact maintenant.
        [home] signale une insécurité à la maison, ou un enfant en danger. Quelqu’un doit prendre contact maintenant.
        [pressure] est mis sous pression.
       *[other] demande de l’attention.
    }
alarm-slip = C’était une erreur, dit cette personne. Demandez quand même comment cela va.
alarm-facilitators = Facilitateur : { $names }
alarm-seen = Vu par { $name }, { $moment }
digest =
    <b>{ $label }</b>
    Ce qui pouvait attendre aujourd’hui :
digest-signal =
    { $number }. { $alias }, pas encore vu : { $flag ->
        [talk] veut parler à quelqu’un
        [unsafe] ne se sent pas en sécurité
        [pressure] est mis sous pression
       *[other] a donné un signal
    }
digest-hard = · { $alias } a trouvé cela difficile aujourd’hui
notice-left-words = A écrit quelque chose pour vous, en dehors des questions.
left = Voici ce que <b>{ $alias }</b> a écrit pour vous, en dehors des questions :
notice-seen = Vu : { $moment }
notice-paused = La préparation est en pause.
notice-resumed = La préparation reprend.
notice-withdrew = Arrête la préparation. Ce qui est écrit est gardé pour vous. À vous de décider si le dossier continue sans cette personne : cela se fait aux points ouverts.
notice-erased = Ne participe plus et a tout fait effacer. Les messages des deux derniers jours avec les mots de cette personne sont retirés de cette conversation. Supprimez vous-même ce qui est plus ancien, et vos propres notes. Le dossier est encore en cours ? Décidez alors aux points ouverts s’il continue sans cette personne.
notice-no-consent = N’est pas d’accord avec la préparation pour le moment. D’ici là, rien n’est demandé et rien n’est noté.
notice-consent-back = Est finalement d’accord avec la préparation. Elle continue.
notice-gate-changed = A changé de réponse à « { $question } ». Maintenant : « { $option } ».
notice-unreachable = N’est pas joignable : le bot est bloqué. Prenez contact par une autre voie.
notice-reachable = Est de nouveau joignable.
notice-not-them = Le lien est arrivé chez quelqu’un d’autre. Cette personne l’a dit elle-même, n’a rien vu du dossier et n’a plus accès. Le lien ne marche plus. Faites-en un nouveau, et vérifiez à qui vous l’envoyez.
notice-link-expired = Le lien a expiré sans avoir servi.
notice-follow-up = Vous vouliez y revenir aujourd’hui.
notice-everyone-ready = Tout le monde a fini sa préparation. Relisez l’aperçu, puis confirmez si le dialogue peut avoir lieu. Voici comment chacun participe :
notice-one-side-ready = Ceux qui restent sont prêts. Un dialogue entre deux côtés n’est plus possible pour l’instant. Voyez avec eux ce qui est possible. Voici comment chacun participait :
ready-not-all-meet = Tout le monde ne veut pas se rencontrer.
ready-each =
    · { $alias } : { $way }{ $discuss ->
        [0] {""}
       *[other] {" "}· encore à discuter : { $discuss }
    }
ready-way =
    { $meets ->
        [yes] { $chosen ->
            [yes] { $way }
           *[no] veut rencontrer l’autre
        }
        [no] sans rencontre{ $chosen ->
            [yes] {" "}({ $way })
           *[no] {""}
        }
       *[unsaid] façon de participer pas demandée
    }
notice-no-longer-ready = Quelque chose a changé : tout le monde n’est plus prêt.
notice-colleague-joined = Un collègue accompagne maintenant aussi ce dossier. { $by } l’a laissé entrer.
notice-colleague-left = Un collègue n’accompagne plus ce dossier.
notice-other-link = A aussi ouvert le lien de { $other }. Il n’a pas servi et marche encore. Les liens sont-ils échangés ? Vérifiez qui a reçu quel lien.
notice-wants-together =
    { $much ->
        [question] Veut remplir une question avec vous, sur votre téléphone.
       *[everything] Veut remplir les questions avec vous, sur votre téléphone.
    } Convenez d’un moment. Touchez le bouton quand vous êtes ensemble.
notice-goes-on-alone = Continue finalement sans aide, sur son propre téléphone.
notice-opened-again = { $by } a rouvert le dossier. Tous les participants en reçoivent un message et peuvent continuer.
notice-party-added = Participe maintenant à ce dossier. { $by } a ajouté cette personne.
notice-party-left-out = Ne participe pas à ce dossier. { $by } a retiré cette personne.
notice-party-corrected = { $by } a corrigé qui est cette personne dans le dossier.
notice-confirmed = { $by } a confirmé que tout le monde est prêt.
notice-a-colleague = Un collègue
notice-did =
    { $act ->
        [cleared] { $by } a réglé un point ouvert.
        [uncleared] { $by } a rouvert un point qui était réglé.
        [confirmed] { $by } a confirmé que tout le monde est prêt.
        [gave-link] { $by } a fait un lien.
        [revoked] { $by } a retiré le lien.
        [right-person] { $by } a dit que la bonne personne a ouvert le lien.
        [wrong-person] { $by } a dit que la mauvaise personne a ouvert le lien. Elle n’a plus accès, et ce qu’elle a écrit est effacé.
        [added] { $by } a ajouté cette personne.
        [left-out] { $by } a retiré cette personne du dossier.
        [took-up] { $by } a repris la préparation.
        [corrected] { $by } a corrigé qui est cette personne dans le dossier.
        [reopened] { $by } a rouvert une partie de la préparation.
        [asked-again] { $by } fait poser la question à nouveau.
        [other-way] { $by } a choisi une autre voie.
        [wrote] { $by } a écrit quelques mots à cette personne.
        [calls] { $by } va appeler, et a dit quand.
        [closed] { $by } a clos le dossier.
        [kept-longer] { $by } garde le dossier plus longtemps.
        [opened-again] { $by } a rouvert le dossier.
        [admitted] { $by } a laissé entrer un collègue.
        [refused] { $by } n’a pas laissé entrer la personne qui a ouvert le lien d’un collègue.
       *[other] { $by } a fait quelque chose dans ce dossier.
    }
done-by = C’est déjà fait, { $moment } :
notice-ended = { $by } a clos le dossier. Tous les participants en ont reçu un message. Il sera effacé le { $day }.
notice-erased-soon = Ce dossier sera effacé le { $day }, avec tout ce qui s’y trouve. Vous avez besoin de quelque chose ? Reprenez-le avant ce jour.

## Ouvrir un dossier

draft-label = Comment voulez-vous appeler ce dossier ? Choisissez un nom court qui ne trahit rien, sans nom de famille. Seuls les facilitateurs le voient.
draft-incident = Que s’est-il passé ? Écrivez-le en une phrase neutre, sans nom de famille. Seuls les facilitateurs la voient.
draft-for-parties = Écrivez maintenant une phrase que tous les participants liront. Par exemple : « Ce qui s’est passé en mars avec le vélo. » Personne ne doit s’y sentir accusé. Sans noms.
draft-form = Quel dialogue préparez-vous ?
draft-police = La police ou un tribunal s’en occupe aussi ? Si oui, il y aura un avertissement avant la première question. Une réponse peut y compter, et on peut d’abord consulter un avocat. Seule la personne mise en cause le lit, et qui est les deux.
police-yes = oui
police-no = non
police-unknown = je ne sais pas
draft-alias =
    { $number ->
        [1] Qui est le premier participant ? Donnez un pseudonyme ou un prénom, pas de nom de famille. La personne peut le voir, les autres participants non.
       *[other] Qui est le participant { $number } ? Donnez un pseudonyme ou un prénom, pas de nom de famille.
    }
draft-role = Quelle est la place de <b>{ $alias }</b> dans ce qui s’est passé ? Les questions en dépendent.
draft-language = Quelle langue est la plus facile à lire pour <b>{ $alias }</b> ?
draft-age = Quel âge a <b>{ $alias }</b> ? Avant 18 ans, vous notez d’abord quel adulte le sait, et si { $alias } le veut aussi. Avant 13 ans, vous remplissez tout ensemble, sur votre téléphone.
draft-guide = Avec combien de questions voulez-vous préparer <b>{ $alias }</b> ?
draft-guide-later = Vous pouvez encore changer tant que { $alias } n’a rien écrit.
about-guide = · <b>{ $name }</b> : environ { $minutes } minutes. { $about }
draft-supports = Qui reçoit le soutien de <b>{ $alias }</b> ?
draft-more =
    <b>{ $label }</b> · { $form }
    { $incident }
draft-party = · { $alias } ({ $role }), { $language }, { $age }
draft-more-second = Un dialogue à deux se fait à deux. Nommez maintenant la deuxième personne.
draft-more-two = Un dialogue à deux se fait à deux : tout le monde est nommé. Une fois le dossier ouvert, vous donnez à chacun son lien. Quelqu’un d’autre participe ? Faites-en alors un dialogue en cercle.
draft-more-ask = Quelqu’un d’autre encore, ou vous ouvrez le dossier ? Une fois ouvert, vous donnez à chacun son lien, un par un.
draft-alias-taken = Il y a déjà <b>{ $alias }</b> dans ce dossier. Donnez un autre nom, pour que personne ne soit confondu.
draft-no-more = Un dossier compte au plus { $most } personnes. Ouvrez le dossier avec celles qui sont nommées.
draft-too-long = C’est un peu long. Essayez en { $limit } signes au plus.
draft-use-buttons = Choisissez un bouton ci-dessus. Avec /{ word-cancel }, vous arrêtez de remplir.
draft-use-words = Écrivez ici un court texte. Avec /{ word-cancel }, vous arrêtez de remplir.
case-opened = Le dossier <b>{ $label }</b> est ouvert. Personne n’a encore de lien : vous les donnez un par un.
links =
    <b>Liens · { $label }</b>
    { $order ->
        [caused-first] Donnez les liens un par un, après un entretien. En règle générale, commencez par <b>{ $first }</b>. Si c’est oui, vient <b>{ $next }</b>. Ainsi, on n’invite personne à un dialogue que l’autre ne veut pas. { $next } demande à commencer ? C’est possible.
        [harmed-next] Attendez le oui de <b>{ $first }</b> avant <b>{ $next }</b>. { $next } demande à commencer ? C’est possible tout de suite.
        [all-given] Tout le monde a un lien.
       *[any] Donnez les liens un par un, de préférence après vous être parlé.
    }

button-copy-link = Copier le lien

## Liens à transférer : le message entier

party-link-for = Pour <b>{ $alias }</b>. Transférez le message ci-dessous.
party-link =
    Bonjour { $alias },

    Comme convenu, voici le lien pour se préparer à un dialogue. Dans Telegram, kring pose des questions, une par une. On y répond avec ses mots, à son rythme.

    Participer est libre : on peut passer chaque question et arrêter à tout moment. Les facilitateurs lisent les réponses.

    { $link }

    Ce lien est personnel et marche jusqu’au { $moment }. Une question d’abord, ou l’envie d’en parler ? Un message suffit.
party-link-signed =
    Bien à vous,
    { $from }
facilitator-link =
    Bonjour { $name },

    On vous demande d’accompagner aussi un dialogue. Avec ce lien, vous demandez l’accès au dossier dans kring, sur Telegram. La personne qui vous invite y confirme que c’est bien vous.

    { $link }

    Ce lien est personnel et marche jusqu’au { $moment }.

## Le tableau et un dossier

mornings = D’accord. En semaine, je vous dis à huit heures et demie qui a besoin de vous. Si rien n’attend, je ne dis rien.
no-mornings = D’accord, plus de message du matin. Vous recevez les signaux et les autres messages comme toujours.
how-long =
    Ce que les gens ont écrit, je le montre seulement sur demande. Ensuite, je le retire de cette conversation. Dans kring, cela reste.

    Pour l’instant, je le retire après { $stays ->
        [hour] une heure.
        [longest] 47 heures.
       *[day] 24 heures.
    } Plus de 47 heures, c’est impossible. Après deux jours, Telegram ne me laisse plus rien supprimer.
how-long-chosen =
    D’accord. Ce que vous lisez ici, je le retire après { $stays ->
        [hour] une heure.
        [longest] 47 heures.
       *[day] 24 heures.
    } Cela peut être dix minutes plus tard. Dans kring, cela reste, et vous pouvez le revoir.
reading-goes = Je retire ceci de la conversation après un temps. Après combien de temps ? Cela se choisit avec /{ word-help }.
waiting-in-the-morning = Bonjour.
waiting =
    { $pages ->
        [0] <b>Qui a besoin de vous ?</b>
        [1] <b>Qui a besoin de vous ?</b>
       *[other] <b>Qui a besoin de vous ?</b> · page { $page } sur { $pages }
    }
waiting-signals = <b>Signal, pas encore vu</b>
waiting-blocked = <b>Bloqué</b>
waiting-decisions = <b>Attend votre décision</b>
waiting-still = <b>Silence depuis quatorze jours</b>
waiting-line =
    · { $whole ->
        [yes] { $label }
       *[no] { $alias } ({ $label })
    } : { $why } — { $since }{ $more ->
        [0] { "" }
        [one] { " " }(+ 1 autre point)
       *[other] { " " }(+ { $more } autres points)
    }
waiting-signal =
    { $flag ->
        [talk] veut parler à quelqu’un
        [unsafe] ne se sent pas en sécurité
        [danger] signale un danger ou une menace
        [self-harm] pense à se faire du mal
        [home] signale une insécurité à la maison
        [pressure] est mis sous pression
       *[other] demande votre attention
    }
waiting-link = le lien ne marche plus, et n’a pas servi
waiting-no-link = n’a pas encore de lien
waiting-links = { $many } liens ne marchent plus, et n’ont pas servi
waiting-guest = quelqu’un a ouvert le lien pour un collègue
waiting-confirm = tout le monde est prêt, encore à confirmer
waiting-one-side = ceux qui restent sont prêts, un dialogue des deux côtés n’est plus possible
waiting-silence = dernière activité
waiting-outliving =
    { $many ->
        [one] <b>Personne n’a encore vu un signal</b>, de quelqu’un qui n’est plus dans la liste. Il se trouve dans un message à part, avec le bouton.
       *[other] <b>Personne n’a encore vu { $many } signaux</b>, de personnes qui ne sont plus dans la liste. Chacun se trouve dans un message à part, avec le bouton.
    }
waiting-nothing = Personne ne vous attend.
waiting-calm =
    { $many ->
        [one] Dans un dossier, rien n’attend.
       *[other] Dans { $many } dossiers, rien n’attend.
    }
waiting-calm-line = · { $label } : { $handed-in } sur { $people } remis
found =
    { $many ->
        [0] Je n’ai rien trouvé avec « { $text } ». Je cherche dans les noms de vos dossiers et les pseudonymes des participants. Essayez un morceau plus court.
       *[other] <b>Trouvé avec « { $text } »</b>
    }
found-case =
    · { $label }{ $closed ->
        [yes] { " " }(clos)
       *[no] { "" }
    }{ $many ->
        [0] { "" }
       *[other] { " " }: { $people }
    }
found-more =
    { $many ->
        [one] Et encore un dossier. Cherchez avec un morceau plus long.
       *[other] Et encore { $many } dossiers. Cherchez avec un morceau plus long.
    }
board =
    <b>{ $which ->
        [closed] Dossiers clos
       *[open] Tous les dossiers
    }</b>{ $pages ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }· page { $page } sur { $pages }
    }
board-none-open = Aucun dossier n’est ouvert pour l’instant. Avec /{ word-new }, vous en ouvrez un.
board-none-closed = Il n’y a pas de dossiers clos.
board-erased-on = Sera effacé le { $day }
board-unreadable =
    { $many ->
        [one] Je n’arrive pas à lire un dossier pour l’instant : { $codes }. Rien n’est effacé. Demandez à la personne qui gère kring de faire kring check.
       *[other] Je n’arrive pas à lire { $many } dossiers pour l’instant : { $codes }. Rien n’est effacé. Demandez à la personne qui gère kring de faire kring check.
    }
board-in-short = { $people } participants · { $handed-in } remis · { $blocking } bloquent · { $discuss } à discuter
board-undelivered =
    { $many ->
        [one] Je n’ai pas pu remettre un message dans vos dossiers. Il est gardé. Dites-le à la personne qui gère kring : elle peut le faire renvoyer.
       *[other] Je n’ai pas pu remettre { $many } messages dans vos dossiers. Ils sont gardés. Dites-le à la personne qui gère kring : elle peut les faire renvoyer.
    }
board-out-of-reach = Je n’arrive pas à joindre { $names }. Ces messages attendent. Les signaux vont tout de suite aux autres facilitateurs du dossier.
case-head = <b>{ $label }</b> · { $form } · { $standing }
case-about =
    { $incident }
    { $facilitators ->
        [one] <i>Vous êtes le seul facilitateur.</i>
       *[other] <i>{ $facilitators } facilitateurs, aussi { $colleagues }</i>
    }
case-more = … et encore { $count }. Touchez un nom ci-dessous.
case-code = <i>Code pour votre organisation :</i> <code>{ $code }</code>
standing-under-way = en cours
standing-one-side = ceux qui restent sont prêts depuis { $moment }, mais un côté manque
standing-ready = tout le monde prêt depuis { $moment }, encore à confirmer
standing-confirmed = confirmé { $moment }
standing-ended = clos { $moment }
party-line = { $alias } ({ $role }) — { $standing }
party-waiting = attend depuis { $since }
party-points =
    { $blocking ->
        [0] { $discuss } à discuter
       *[other] { $discuss ->
            [0] { $blocking } { $blocking ->
                [one] bloque
               *[other] bloquent
            }
           *[other] { $blocking } { $blocking ->
                [one] bloque
               *[other] bloquent
            }, { $discuss } à discuter
        }
    }
party-unreachable = pas joignable
progress-no-link = pas encore de lien
progress-invited = lien pas encore ouvert, valable jusqu’au { $moment }
progress-link-expired = lien expiré
progress-link-revoked = lien retiré
progress-opened = a ouvert le lien, n’a pas encore dit qui c’est
progress-consent = lit les explications du début
progress-no-consent = n’est pas d’accord, rien n’est demandé
progress-question = { $phase }, question { $number } sur { $of }
progress-review = toutes les questions vues, pas encore remis
progress-handed-in = remis { $moment }
progress-paused = en pause
progress-stopped = arrêté, réponses gardées
progress-not-begun-together = pas encore commencé ensemble
progress-not-opened = lien pas ouvert, dossier clos
progress-left-out = ne participe pas
progress-answers-gone = réponses effacées
progress-erased = arrêté, tout effacé

## Un participant

party-title = <b>{ $alias }</b> ({ $role }) · dossier { $label }
party-about =
    Langue : { $language }
    Âge : { $age }
    Lien : { $link }
party-guide = Questions : { $guide }
link-state-to-come = pas encore donné
link-state-open = donné, pas encore ouvert
link-state-taken = ouvert
link-state-gone = expiré ou retiré
link-state-none = aucun, vous remplissez ensemble
party-supports = Personne de soutien de : { $alias }
party-left-out = <i>Ne participe pas, sur décision de { $by }, { $moment }</i>
party-follow-up = Vous vouliez y revenir : { $moment }
party-points-head = Points ouverts
party-points-more = … et encore { $count } : touchez « Points ouverts ».
party-decide =
    Cette préparation attend votre décision. Parlez d’abord avec { $alias }. { $role ->
        [supporter] Si c’est toujours non, vous pouvez retirer { $alias }. Le dossier continue alors.
        [affected] Si c’est toujours non, vous pouvez retirer { $alias }. Le dossier continue alors.
       *[other] Arrêter ferme le dossier pour tout le monde.
    } Pour y revenir plus tard, choisissez un jour.{ $without ->
        [if-they-asked] {" "}{ $alias } veut du calme. Ne demandez rien, sauf si { $alias } l’a demandé.
        [asked] {" "}{ $alias } a déjà reçu la question de participer sans rencontre, et n’a pas encore répondu.
       *[other] {""}
    }
party-was-added =
    <b>{ $alias }</b> participe maintenant à ce dossier{ $supports ->
        [yes] {", "}en soutien de <b>{ $beside }</b>
       *[no] {""}
    }. Les autres n’en reçoivent pas de message.{ $became ->
        [circle] {" "}À trois, c’est un dialogue en cercle.
       *[same] {""}
    } Donnez le lien après un entretien.
talk-agree =
    Vous préparez <b>{ $alias }</b> lors d’un entretien : vous posez les questions, et vous notez ce qui peut l’être. Sous chaque réponse, on lit : raconté à vous. Cela convient aussi à qui n’a pas Telegram ou est représenté par quelqu’un.

    Dites d’abord ceci : participer est libre, et les facilitateurs le lisent. En cas de danger, vous en parlez à d’autres. Tout peut être effacé. { $alias } est d’accord que vous notiez ? Un lien pour { $alias } n’ouvrira plus rien.
talk-write = Écrivez en un message ce que vous avez entendu, si possible dans ses mots. La personne peut le lire elle-même.
talk-choose = Touchez ce que vous avez entendu.
talk-write-or-choose = Touchez ce que vous avez entendu, ou écrivez-le.
talk-closed = Ce qui a été raconté attend votre décision. Elle se prend chez <b>{ $alias }</b>.
talk-whole =
    Tout est demandé. { $phone ->
        [yes] <b>{ $alias }</b> le relit sur son téléphone, et termine alors.
       *[no] Relisez ensemble ce qui est noté. C’est juste pour <b>{ $alias }</b> ? Alors { $alias } a terminé.
    }
talk-handed-in = <b>{ $alias }</b> a terminé.
confirm-forget = <b>Effacer tout ce que vous avez noté de { $alias } ?</b> On ne pourra pas revenir en arrière. Ensuite, { $alias } peut commencer avec un lien, ou recommencer lors d’un entretien.
correct-what = Qu’est-ce qui n’est pas juste ?
correct-to-alias = Comment voulez-vous appeler cette personne ? Donnez un pseudonyme ou un prénom, pas de nom de famille. Avec /{ word-cancel }, rien ne change.
correct-to-role = Quelle est la place de <b>{ $alias }</b> dans ce qui s’est passé ? D’autres questions vont avec. S’il y a déjà des réponses, je dis d’abord ce qu’elles deviennent.
correct-to-age = Quel âge a <b>{ $alias }</b> ?
correct-to-language = Quelle langue est la plus facile à lire pour <b>{ $alias }</b> ?
correct-to-supports = Qui reçoit le soutien de <b>{ $alias }</b> ?
correct-to-guide = Avec quelles questions voulez-vous préparer <b>{ $alias }</b> ?
confirm-role =
    <b>Nouvelle place pour { $alias } : { $role } ?</b>

    D’autres questions vont avec.{ $again ->
        [0] {""}
        [one] {" "}Une réponse va encore : je la présente à nouveau.
       *[other] {" "}{ $again } réponses vont encore : je les présente à nouveau.
    }{ $gone ->
        [0] {""}
        [one] {" "}Une réponse ne va plus : elle sera effacée.
       *[other] {" "}{ $gone } réponses ne vont plus : elles seront effacées.
    } { $alias } le lit aussi. Parlez-vous d’abord.
corrected-alias = Cette personne s’appelle maintenant <b>{ $alias }</b> ici. Un lien déjà donné marche encore.
corrected-age =
    Noté : { $age }. Les questions sont les mêmes à tout âge, donc toutes les réponses restent.{ $minor ->
        [yes] {" "}Notez quel adulte le sait et est d’accord, et ce que le jeune veut lui-même. Il manque encore quelque chose ? Alors un lien pas encore ouvert est retiré.
       *[no] {""}
    }
corrected-language = Noté : { $language }. Toutes les réponses restent comme elles sont. Qui a plus d’un dialogue choisit sa langue.
corrected-supports = Noté : <b>{ $alias }</b> est là pour <b>{ $beside }</b>.
corrected-guide = <b>{ $alias }</b> reçoit maintenant ces questions : { $guide }. Un lien déjà donné marche encore.
corrected-role =
    La place de <b>{ $alias }</b> est maintenant : { $role }.{ $again ->
        [0] {""}
        [one] {" "}Une réponse est présentée à nouveau.
       *[other] {" "}{ $again } réponses sont présentées à nouveau.
    }{ $gone ->
        [0] {""}
        [one] {" "}Une réponse n’allait plus : elle est effacée. Mes messages des deux derniers jours avec ces mots sont retirés des conversations.
       *[other] {" "}{ $gone } réponses n’allaient plus : elles sont effacées. Mes messages des deux derniers jours avec ces mots sont retirés des conversations.
    }
ask-leave-out =
    <b>{ $alias }</b> ne participe pas, et personne n’attend plus. Je ne montre plus ce qui a été écrit. { $alias } lit seulement : pas de participation à ce dialogue, et cela ne dit rien sur vous. Parlez-vous d’abord, si possible.

    Écrivez pourquoi, en quelques mots. Cela prend effet ensuite. Votre note reste entre facilitateurs.
party-was-left-out = <b>{ $alias }</b> ne participe plus. Le dossier n’attend plus { $alias }. C’était trop tôt ? On peut revenir en arrière.
have-you-talked = Avez-vous parlé avec <b>{ $alias }</b> ? Recevoir à nouveau une question après un non, c’est comme une insistance. { $alias } lit que la première réponse reste bonne.
phases = Quelle partie rouvrez-vous ? Ses questions sont posées à nouveau. Ce qui y était reste gardé.
answers = <i>Les réponses, et ce à quoi elles peuvent servir.</i>
heard-not = Ce message vocal n’est plus là.

## Points ouverts

points =
    { $pages ->
        [one] <b>Points ouverts</b> · { $label }
       *[other] <b>Points ouverts</b> · { $label } · page { $page } sur { $pages }
    }
points-open = <b>Encore ouverts</b>
points-none = Il n’y a pas de points ouverts.
points-line =
    { $number }. { $alias } : { $point } — { $weight ->
        [blocks] <b>bloque</b>
       *[discuss] à discuter
    }{ $decided ->
        [gate] {" "}(se décide chez le participant)
        [party] {" "}(seul le participant le peut)
       *[note] {""}
    }
point-line =
    · { $point } — { $weight ->
        [blocks] <b>bloque</b>
       *[discuss] à discuter
    }
points-cleared = <b>Réglés</b>
points-cleared-line =
    { $alias } : { $point }{ $adult ->
        [none] {""}
       *[other] {" "}· { $adult }
    } — { $how ->
        [without-meeting] continue de soi-même sans rencontre, { $moment }
        [answered-anew] a répondu autre chose plus tard, { $moment }
        [decided] continue sans rencontre, décidé par { $by }, { $moment }
       *[noted] par { $by }, { $moment }
    }
confirm-wrong-person =
    Est-ce la mauvaise personne qui a ouvert le lien de <b>{ $alias }</b> ?

    Elle n’aura alors plus accès. Tout ce qui a été écrit avec ce lien sera effacé. Vous recevez un nouveau lien. On ne pourra pas revenir en arrière.
ending =
    <b>Dossier { $label }</b>
    { $state ->
        [ended] Le dossier est clos. Il sera effacé le { $day }, avec toutes ses réponses. D’ici là, vous pouvez le rouvrir. Vous ne voulez pas attendre ? Vous pouvez l’effacer maintenant.
       *[open] Le travail est fini, ou le dialogue n’a pas lieu ? Clôturez alors le dossier. Je le demande encore une fois. Ensuite, tout reste gardé un temps, puis s’efface. D’ici là, vous pouvez le rouvrir. Vous pouvez aussi tout effacer maintenant.
    }
confirm-close =
    <b>Clôturer le dossier { $label } ?</b>

    La préparation s’arrête alors pour tout le monde. Tous les participants en reçoivent un message, sans raison. Dites-le-leur d’abord vous-même, si possible. Jusqu’au jour où tout s’efface, vous pouvez rouvrir le dossier.
confirm-erase =
    <b>Effacer le dossier { $label } ?</b>

    Toutes les réponses, notes et liens disparaissent, pour tout le monde. On ne pourra pas revenir en arrière. Vous avez besoin de quelque chose ? Reprenez-le d’abord.{ $state ->
        [ended] {""}
       *[open] {" "}Les participants lisent que la préparation est arrêtée et que tout est effacé.
    }
which-to-erase = Quel dossier voulez-vous effacer ? Je le demande ensuite encore une fois.
case-erased = Un dossier que vous accompagniez est effacé. Il avait été ouvert le { $opened }. Toutes les réponses et notes ont disparu, et mes messages des deux derniers jours aussi. Supprimez vous-même ce qui est plus ancien, et ce que vous avez écrit.
confirm-end =
    <b>Fermer le dossier { $label } ?</b>

    La préparation s’arrête alors pour tous les participants. Ils lisent que le facilitateur a clos la préparation, sans raison. { $decision ->
        [other] Ce qui peut aider, vous en parlez vous-même avec eux.
       *[stop] Dites-le-leur d’abord vous-même, si possible.
    }
confirm-clear = Ce point retient tout pour l’instant. Est-il vraiment réglé ?
cleared = Ce point est réglé. Votre note est gardée.
right-person = D’accord. <b>{ $alias }</b> est la bonne personne. Son nom sur Telegram n’est plus affiché ici.
guest =
    <b>{ $label }</b>
    Le lien pour votre collègue <b>{ $name }</b> est ouvert{ $known ->
        [yes] {" "}par quelqu’un qui s’appelle <b>{ $opened }</b> sur Telegram
       *[no] {""}
    }. Est-ce votre collègue ? La personne que vous laissez entrer lit toutes les réponses.
admitted = <b>{ $name }</b> accompagne maintenant aussi le dossier <b>{ $label }</b>, et lit toutes les réponses. Ce n’était pas voulu ? Retirez l’accès tout de suite.
confirm-remove =
    <b>Retirer { $name } du dossier { $label } ?</b>

    { $name } ne lit alors plus rien de ce dossier. Ce qui est déjà lu, je ne peux rien y changer.
who-takes-over =
    { $some ->
        [yes] Qui reprend le dossier <b>{ $label }</b> ? Rien ne change avant que votre collègue accepte. Ensuite, votre collègue l’accompagne, et vous n’en lisez plus rien. Les participants apprennent qui c’est.
       *[no] Il n’y a pas de collègue dans le dossier <b>{ $label }</b>. Invitez d’abord le collègue qui le reprend. Une fois qu’il y est, vous pouvez transmettre le dossier.
    }
offered = <b>{ $name }</b> veut vous transmettre le dossier <b>{ $label }</b>. Le reprenez-vous ? Vous l’accompagnez alors, et recevez tous les messages. Les participants apprennent que c’est vous. Regardez d’abord le dossier si vous voulez.
offer-made = Demandé à <b>{ $name }</b>. Avant que votre collègue accepte, le dossier <b>{ $label }</b> reste chez vous.
offer-gone = Le dossier <b>{ $label }</b> ne change pas de mains : <b>{ $name }</b> a dit non. Parlez-en ensemble.
taken-over = <b>{ $name }</b> accompagne maintenant le dossier <b>{ $label }</b>, à la place de <b>{ $gone }</b>. Les participants le savent.
handed-over = <b>{ $name }</b> a repris le dossier ouvert le { $opened }. Vous n’en lisez plus rien. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Supprimez vous-même ce qui est plus ancien.
removed = Vous n’accompagnez plus le dossier ouvert le { $opened }. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Supprimez vous-même ce qui est plus ancien.
ask-note = Écrivez en quelques mots comment ce point est réglé. Votre note vient dans l’aperçu.
ask-adult = Qui sait que <b>{ $alias }</b> participe, et est d’accord ? Un seul mot ne suffit pas ici. Un parent est lui-même concerné ? Choisissez quelqu’un d’autre, ou « { button-adult-nobody } ».
ask-note-adult = Écrivez qui c’est, et quand cette personne a dit oui. Il n’y a personne ? Écrivez alors pourquoi. Votre note vient dans l’aperçu.
to-begin =
    { $next ->
        [adult] <b>{ $alias }</b> est mineur. { $young ->
            [yes] Vous remplissez tout ensemble, sur votre téléphone. Il n’y aura pas de lien.
           *[no] Il n’y a pas encore de lien.
        } Notez d’abord quel adulte le sait et est d’accord, ou pourquoi personne.
        [own-wish] <b>{ $alias }</b> veut vraiment participer ? Demandez-le à { $alias } seul à seul, sans parent. Un non est bien aussi. Les parents ne lisent rien.
       *[together] <b>{ $alias }</b> peut commencer. { $young ->
            [yes] Vous remplissez ensemble, sur votre téléphone.
           *[no] Avec son propre lien, ou ensemble sur votre téléphone. { $alias } choisit.
        } Prenez le temps. En plusieurs fois, c’est bien aussi.
    }
done-together =
    Ce que vous avez rempli ensemble est maintenant refermé. { $again ->
        [yes] Sans { $alias }, plus rien ne change. De nouveau ensemble ? Le bouton permet de continuer.
       *[no] { $alias } continue sur son propre téléphone.
    }
adult-parent = parent
adult-guardian = tuteur ou parent d’accueil
adult-other = autre adulte
adult-nobody = personne, avec une raison
button-adult-parent = Parent
button-adult-guardian = Tuteur, parent d’accueil
button-adult-other = Autre adulte
button-adult-nobody = Personne, avec raison
ask-note-asked-for = Écrivez en quelques mots quand et comment cette personne l’a demandé d’elle-même. Ensuite seulement, je pose la question. Votre note vient dans l’aperçu.
ask-reason =
    { $whom ->
        [all] Une autre voie pour tout le dossier <b>{ $label }</b> : pourquoi ? La préparation s’arrête alors pour tout le monde.
       *[one] Une autre voie pour <b>{ $alias }</b> : pourquoi ? La préparation de { $alias } s’arrête alors. Le dossier continue sans cette personne.
    } Parlez d’abord avec les personnes concernées. La raison est pour vous. Les participants lisent seulement que la préparation s’arrête, et que vous voyez avec eux ce qui est possible.
ask-way-note =
    { $whom ->
        [all] Une autre voie pour tout le dossier, raison : { $reason }.
       *[one] Une autre voie pour { $alias }, raison : { $reason }.
    } Écrivez en quelques mots ce qui vient maintenant. Cela prend effet ensuite. Votre note reste entre facilitateurs.
other-way-taken = La préparation de <b>{ $alias }</b> s’arrête. { $alias } lit que vous verrez ensemble ce qui est possible. C’était trop tôt ? On peut revenir en arrière.
reason-talks = entretiens séparés
reason-help = aide ou accompagnement
reason-facts = pas d’accord sur les faits
reason-safety = pas assez sûr
reason-others = police, tribunal ou école
reason-else = autre chose
point-other-intervention = une autre voie : { $reason }
progress-other-way = une autre voie, réponses gardées
saying-taken-up-again = D’accord. La préparation reprend. Le participant en reçoit un message.
button-other-way = Autre voie
button-other-way-for-all = Pour tout le dossier
button-add-party = Ajouter quelqu’un
button-correct = Corriger
button-correct-alias = Nom
button-correct-role = Place
button-correct-age = Âge
button-correct-language = Langue
button-correct-supports = Soutien de qui
button-correct-guide = Court ou long
button-role-not = Non, laisser
button-role-now = Oui, corriger
button-prepare-in-talk = Préparer en entretien
button-agreed = Oui, d’accord
button-tell-done = Terminé
button-tell-skip = Passer
button-tell-back = Question précédente
button-talk-whole = C’est juste, terminé
button-show-them = Faire relire
button-talk-later = Continuer plus tard
button-ask-forget = Effacer les notes
button-forget = Oui, effacer
button-forget-not = Non, laisser
button-leave-out = Retirer du dossier
button-back-in = Faire revenir
button-take-up = Préparer à nouveau
point-consent = l’accord manque ou ne vaut plus
point-gate-open = n’a pas encore répondu à « { $question } »
point-not-safe = ne se sent pas en sécurité pour le dialogue
point-not-free = se sent obligé de participer
point-safety-open = n’a pas dit si le dialogue semble sûr
point-flag =
    { $flag ->
        [unsafe] a donné un signal : ne se sent pas en sécurité
        [danger] a donné un signal : danger ou menace
        [self-harm] a donné un signal : veut se faire du mal
        [home] a donné un signal : insécurité à la maison
        [pressure] a donné un signal : est mis sous pression
       *[other] a donné un signal de sécurité
    }
point-minor-consent = mineur : noter l’accord d’un adulte
point-withdrawn = a arrêté (le dossier continue-t-il sans cette personne ?)
point-cannot-say = ne peut pas encore le dire, ou avec de l’aide
point-cannot-listen = ne peut pas encore écouter l’autre, ou avec de l’aide
point-distress = a eu du mal avec « { $question } »
point-supporter-missing = cherche encore une personne de soutien
point-other-way = préfère une autre forme qu’une rencontre
point-access-needs = a besoin de quelque chose pour participer
point-passed-over = a passé une question importante : « { $question } »
point-talk = veut vous parler
point-unreachable = pas joignable, le bot est bloqué
point-first-speaker = veut parler en premier, quelqu’un d’autre aussi
point-uneven = plus de monde d’un côté que de l’autre

## Ce qui est fait, ou pas

saying-link-revoked = Le lien est retiré. Il n’ouvre plus rien.
saying-wrong-person-undone = Cette personne n’a plus accès. Ce qui était écrit est effacé. Les messages des deux derniers jours avec ces mots sont aussi retirés des conversations. Voici un nouveau lien.
saying-cleared = Le point est réglé. Votre note est gardée.
saying-cleared-not = Le point est de nouveau ouvert. Votre note a disparu.
saying-old-button = Ce bouton est ancien : quelque chose a changé entre-temps, ou il a déjà servi. Rien n’a été fait. Voici où on en est.
saying-step-over = Ce bouton fait partie d’une étape qui est terminée. Rien n’a été fait. Avec /{ word-cases }, vous voyez où on en est.
saying-too-late = Je vous avais demandé d’écrire quelque chose, mais c’était il y a plus d’une heure. Ce message n’a rien changé. Vous le voulez encore ? Touchez à nouveau le bouton.
saying-draft-waits = Vous étiez en train d’ouvrir un dossier. Ce que vous venez d’écrire n’a pas servi. Pour continuer, répondez à la question ci-dessous.
saying-case-open-again = Le dossier est de nouveau ouvert. Tous les participants en reçoivent un message et reprennent où ils en étaient.
saying-guest-refused = D’accord. Cette personne n’entre pas, et le lien n’ouvre plus rien. Invitez à nouveau votre collègue pour un nouveau lien.
saying-colleague-removed = Votre collègue n’a plus accès à ce dossier.
saying-opens-no-cases = Vous accompagnez le dossier d’un collègue. Vous ne pouvez pas encore en ouvrir vous-même. Demandez pour cela votre propre lien à votre organisation.
saying-point-gone = Ce point n’est plus ouvert.
saying-reopened = Cette partie est de nouveau ouverte. Le participant en reçoit un message.
saying-gate-reopened = La question est de nouveau ouverte. Le participant en reçoit un message.
saying-goes-on-indirectly = La préparation continue, sans qu’une rencontre soit nécessaire. Le participant en reçoit un message.
saying-ended =
    Le dossier <b>{ $label }</b> est clos. Tous les participants en reçoivent un message, sans raison. Il sera effacé le { $day }.{ $warning ->
        [none] {""}
       *[other] {" "}Je vous le rappelle le { $warning }.
    }
saying-asked-without-meeting = Je pose la question. Dès qu’il y a une réponse, vous recevez un message.
saying-case-erased = Le dossier est effacé. Ce qui s’y trouvait a disparu. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Supprimez vous-même ce qui est plus ancien, et ce que vous avez écrit.
saying-date-set = Noté. Je vous le rappelle ce jour-là.
seen-now =
    Noté. <b>{ $alias }</b> apprend que vous l’avez vu. Appelez ou parlez vous-même, aussi vite que possible. Entre-temps, voulez-vous envoyer un court message, ou dire quand vous appelez ? On ne peut pas y répondre.

    Le point reste ouvert jusqu’à ce que vous le régliez.
ask-message = Que voulez-vous dire à <b>{ $alias }</b> ? Au plus { $most } signes. Vos mots n’apparaissent pas sur l’écran du téléphone avant que « { button-read-note } » soit touché. Avec /{ word-cancel }, vous laissez tomber.
ask-call-day = Quel jour appelez-vous <b>{ $alias }</b> ?
ask-call-hour = À quelle heure appelez-vous <b>{ $alias }</b>, { $day } ?
call-hour = { $hour } h
let-know =
    { $what ->
        [call] <b>{ $alias }</b> apprend que vous appelez : { $moment }. Notez-le dans votre agenda : je ne vous le rappelle pas.
       *[words] Envoyé. <b>{ $alias }</b> reçoit un avis sans vos mots.
    }
saying-nobody-to-tell = Derrière ce nom, il n’y a personne que je puisse prévenir. Prenez contact par une autre voie.
saying-message-expected = Écrivez votre message avec des mots. Avec /{ word-cancel }, vous laissez tomber.
saying-seen = Noté que vous l’avez vu. Prenez-vous contact vous-même ? Le point reste ouvert jusqu’à ce que vous le régliez.
saying-seen-for-all = Noté que vous l’avez vu. Convenez de qui prend contact : je ne le rappelle plus à personne.
saying-signal-gone = Quelqu’un a déjà vu ce signal. Vous n’avez plus rien à faire.
saying-offer-let-go = D’accord. Le dossier reste chez la personne qui l’accompagne. Votre collègue l’apprend.
saying-nobody-stands-in = Personne ne peut vous remplacer pour l’instant, ou vous n’avez pas de dossiers. Demandez à votre organisation d’inscrire un collègue comme facilitateur.
saying-back-again = Bon retour. Vous recevez de nouveau tout de vos dossiers, et votre collègue plus rien.
saying-off-call = D’accord. Vous n’êtes plus de garde et ne recevez plus de signaux. Vous voulez recommencer plus tard ? Demandez alors un nouveau lien à votre organisation.
saying-on-call-opens-none = Vous êtes de garde pour les signaux. Vous ne pouvez pas ouvrir de dossiers. Demandez pour cela un lien de facilitateur à votre organisation.
saying-supervises-no-more = D’accord. Vous ne suivez plus l’organisation. Vous voulez recommencer plus tard ? Demandez alors un nouveau lien.
saying-supervisor-opens-none = Vous voyez seulement des nombres. Vous ne pouvez pas ouvrir de dossiers. Demandez pour cela un lien de facilitateur à votre organisation.
saying-confirmed = Confirmé : tout le monde est prêt. Le dialogue peut avoir lieu.
saying-not-ready = Tout le monde n’est pas encore prêt. Aux points ouverts, vous voyez ce qu’il faut encore.
saying-no-answers = Il n’y a encore rien à lire.
saying-not-shown = Cette personne ne participe pas. Je n’en montre plus rien. Si vous la faites à nouveau participer, vous pourrez le relire.
saying-voice-owed = Ce message vocal n’est pas encore arrivé. Réessayez dans un instant.
saying-voice-gone = Ce message vocal n’est plus là.
saying-alias-taken = Ce nom existe déjà dans ce dossier. Rien n’a changé. Choisissez un autre nom.
saying-alias-expected = Écrivez le nom avec des mots. Avec /{ word-cancel }, rien ne change.
saying-no-consent-yet = Cette personne a sa propre conversation, et n’y a pas encore donné son accord. Je ne note donc rien pour l’instant.
saying-not-told-there = Ceci allait avec une autre question. Rien n’a été fait. Voici où en est l’entretien.
saying-guide-stays = Quelque chose est déjà écrit. Qui a commencé garde les mêmes questions. Rien n’a changé.
saying-shown-to-them = D’accord. Cette personne relit maintenant, et dit elle-même quand c’est bon.
saying-talk-forgotten = Ce qui était noté est effacé. Mes messages des deux derniers jours avec ces mots sont retirés des conversations. Supprimez vous-même ce qui est plus ancien, et ce que vous avez écrit.
saying-noted-in-talk = Cette personne est préparée lors d’un entretien. Qui ouvre un lien recommence à zéro. Effacez d’abord ce qui est noté, ou laissez comme c’est.
saying-told-expected = Écrivez ce que vous avez entendu avec des mots, ou touchez un bouton. Avec /{ word-cancel }, vous arrêtez de noter.
saying-not-added = Ce n’est pas possible. Ce nom existe déjà, ou le dossier est complet ou clos.
saying-newcomer-waits = Vous étiez en train d’ajouter quelqu’un. Ce que vous venez d’écrire n’a pas servi. Pour continuer, répondez à la question ci-dessous.
saying-not-now = Ce n’est pas possible maintenant. La situation a changé entre-temps. Revoyez le dossier avec /{ word-cases }.
saying-note-expected = Écrivez votre note avec des mots. Avec /{ word-cancel }, vous laissez tomber.
saying-not-together-now = Vous n’êtes pas ensemble maintenant. Rien n’a été noté ou changé. Voici où on en est.
saying-adult-expected = Écrivez en quelques mots qui c’est et quand cette personne a dit oui. Avec /{ word-cancel }, vous laissez tomber.
saying-colleague-name = Comment s’appelle le collègue que vous invitez ? Un prénom suffit. Les autres facilitateurs et les participants du dossier lisent ce nom. Avec /{ word-cancel }, vous laissez tomber.
saying-edit-not-taken = Modifier un message ne change rien ici : ce que vous avez écrit d’abord reste. Vous ouvrez un dossier ? Avec /{ word-cancel }, vous pouvez recommencer.
saying-case-unreadable = Je n’arrive pas à lire un de vos dossiers pour l’instant. Son code est <code>{ $code }</code>. Rien n’est effacé. Demandez à la personne qui gère kring de faire <code>kring check</code>, ou de remettre une copie de sauvegarde. Qui écrit dans ce dossier apprend que ce n’est pas possible maintenant. Vos autres dossiers continuent normalement.
saying-no-cases = Vous n’avez pas encore de dossiers. Avec /{ word-new }, vous en ouvrez un.
saying-let-go = D’accord, je laisse tomber. Rien n’est gardé de ce que vous remplissiez.
saying-draft-let-go = D’accord, je laisse tomber. Rien n’est gardé de ce que vous remplissiez. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Supprimez vous-même ce qui est plus ancien, et ce que vous avez écrit.

## L’aperçu

summary =
    <b>Aperçu · { $label }</b>
    { $form } · fait { $moment }
    { $incident }
summary-party = <b>{ $alias }</b> ({ $role }), langue : { $language }
summary-takes-part = <i>Participe : { $way }</i>
summary-party-empty = <i>Pas encore de réponses.</i>
summary-discuss = <b>Encore à voir ensemble :</b> { $topics }
summary-facts = Les faits, tels que chacun les raconte
summary-says = { $alias } dit :
summary-overlap = Ce qui est proposé et souhaité à la fois
summary-overlap-line = · { $item } : proposé par { $offered }, souhaité par { $wished }
summary-nothing = <i>Rien.</i>
summary-points = Points
summary-plan = Plan du dialogue
summary-speaker = Qui parle en premier ? { $alias } a choisi : « { $choice } »
summary-plan-blanks =
    Qui s’assied où : …………………………
    Pauses : …………………………
    Lieu et heure : …………………………
summary-programme = Projet de plan de réparation (pour vous : voyez d’abord avec chacun ce qui peut être partagé)
summary-item =
    { $number }. <b>{ $item }</b> — { $list ->
        [wish] souhaité par { $alias }
       *[offer] proposé par { $alias }
    }
summary-aspect = { $aspect } : { $answer } <i>({ $sharing })</i>
summary-sign = À convenir ensemble et à signer
summary-sign-about = Qui fait quoi, pour qui, pour quand : …………………………
summary-sign-line = { $alias } : …………………………
summary-sign-facilitator = Facilitateur : …………………………
summary-end = Cet aperçu cite et énumère. Il ne contient ni interprétation ni jugement.

## Boutons

button-board = Vers mes dossiers
button-mornings = Chaque matin, finalement
button-no-mornings = Plus de message du matin
button-how-long = Combien de temps
button-stays-hour = Après une heure
button-stays-day = Après 24 heures
button-stays-longest = Après 47 heures
button-look-at-summary = Voir l’aperçu
button-all-cases = Tous les dossiers
button-closed-cases = Dossiers clos
button-show-case = Voir le dossier
button-show-party = Voir le participant
button-back-to-case = Retour au dossier
button-back-to-party = Retour au participant
button-wrong-person = Mauvaise personne
button-new-link = Nouveau lien
button-right-person = Oui, c’est juste
button-record-adult = Noter l’adulte
button-ask-wish = Est-ce bien son envie ?
button-wants = Oui, c’est son envie
button-wants-not = Non, ou pas encore demandé
button-begin-with-link = Faire un lien
button-sit-together = Remplir ensemble
button-first-link = Donner le lien
button-give-link = Lien pour { $alias }
button-links = Donner les liens
button-revoke = Retirer le lien
button-seen = Je l’ai vu
button-back-again = Je suis de retour
button-read-left = Lire
button-read-left-by = A écrit un mot pour vous
button-off-call = Ne plus être de garde
button-figures = Chiffres du moment
button-supervises-not = Ne plus suivre
button-digest-seen = Vu : { $number }
button-write-to = Court message
button-call-on = Dire quand j’appelle
button-confirm = Confirmer : tous prêts
button-saw-talk = Vu : veut parler
button-saw-unsafe = Vu : pas en sécurité
button-saw-danger = Vu : danger ou menace
button-saw-self-harm = Vu : se faire du mal
button-saw-home = Vu : danger à la maison
button-saw-pressure = Vu : sous pression
button-read-and-confirm = Relire et confirmer
button-decide-further = Continuer à préparer
button-decide-indirect = Demander : sans rencontre ?
button-decide-asked-for = L’a demandé : proposer
button-talked = Oui, rouvrir la question
button-talked-not = Non, pas encore
button-decide-other = Une autre voie
button-undo = Oui, annuler
button-undo-not = Non, laisser
button-end = Oui, fermer le dossier
button-end-not = Non, pas encore
button-ending = Clôturer ou effacer
button-close = Clôturer le dossier
button-close-not = Non, pas encore
button-open-again = Rouvrir le dossier
button-erase-case = Tout effacer
button-erase-case-not = Non, ne pas effacer
button-erase-case-now = Oui, tout effacer
button-decide-stop = Arrêter : fermer le dossier
button-come-back = Dans { $days } jours
button-answers = Réponses
button-hear = ▶ { $question } · { $length }
button-points = Points ouverts
button-summary = Aperçu
button-invite = Inviter un collègue
button-phases = Rouvrir une partie
button-clear = { $alias } : { $point }
button-unclear = ↩ { $alias } : { $point }
button-clear-not = Non, laisser ouvert
button-clear-now = Oui, réglé
button-clear-undo = Finalement pas réglé
button-admit = Oui, laisser entrer
button-refuse = Non, ou j’ai un doute
button-ask-remove = Retirer l’accès de { $name }
button-remove = Oui, retirer l’accès
button-hand-over = Transmettre le dossier
button-take-over = Oui, je le reprends
button-take-over-not = Non, ne pas reprendre
button-offer-not = Ne plus transmettre
button-remove-not = Non, laisser
button-page-before = Page précédente
button-page-after = Page suivante
button-draft-cancel = Arrêter de remplir
button-draft-more = Encore quelqu’un
button-draft-circle = Plutôt en cercle
button-draft-open = Ouvrir le dossier

button-brief = Sur papier
button-everything = Toutes les réponses
brief-caption =
    La feuille du jour, dossier <b>{ $label }</b>. Imprimez-la ou lisez-la sur un grand écran.

    Pour vous seul : on y lit ce que chacun a choisi, et ce qui peut servir au dialogue. Effacez ou détruisez-la après le dialogue. Toutes les réponses sont dans un second document.
everything-caption =
    Toutes les réponses du dossier <b>{ $label }</b>. Sous chaque réponse se trouve ce à quoi elle peut servir.

    Pour vous seul. Effacez ou détruisez ce document après le dialogue.
papers-failing = Le document n’a pas pu être fait maintenant. Rien n’est perdu. L’<b>aperçu</b> dit la même chose dans la conversation.
