# Documents : ce que quelqu’un peut demander sur lui-même, et le dossier complet. Français de Belgique.

## Dans chaque document

document-moment = { $day } { $month } { $year }, { $clock }
document-made = Fait le { $moment }.
document-alias =
    { $register ->
        [informal] Comment kring t’appelle
       *[formal] Comment kring vous appelle
    }
document-age = Âge
document-language = Langue
document-chat = Numéro de la conversation chez Telegram
document-joined = Lien ouvert
document-active = Dernière activité
document-blocked = Bot bloqué depuis
document-code = Code du dialogue
document-incident = Ce qui s’est passé
document-for-parties = Ce que les participants en lisent
document-police = Police ou tribunal
document-form = Sorte de dialogue
document-party = Participant
document-standing = Où on en est
document-standing-since = { $standing }, depuis { $moment }
document-standing-under-way = En cours
document-standing-paused = En pause
document-standing-stopped = Arrêté, réponses gardées
document-standing-other-way = Une autre voie, réponses gardées
document-standing-left-out = Ne participe pas, réponses gardées
document-standing-erased = Arrêté, tout effacé
document-handed-in = Remis

document-consent-head = Sujet
document-reply-head = Réponse
document-when-head = Quand
document-seen-head = Vu par un facilitateur
document-flag-head = Quoi
document-gate-head = À la question
document-decision-head = Décision
document-point-head = Point
document-label-head = Nom
document-code-head = Code
document-opened-head = Ouvert

document-screen-taking-part = La participation est libre
document-screen-readers = Qui lit quoi
document-screen-limits = Ce que kring ne peut pas promettre
document-screen-storing = Garder et effacer
document-reply-yes = Oui
document-reply-later = Pas encore
document-reply-no = Non
document-consented =
    { $until ->
        [none] { $moment } (texte { $version })
       *[other] { $moment } (texte { $version }), jusqu’au { $until }
    }

document-decision-further = Continuer la préparation
document-decision-indirect = Continuer sans rencontre
document-decision-other = Une autre voie
document-decision-stop = Arrêter
document-not-seen = pas encore
document-not-asked = Cette question n’est plus posée. La réponse est encore gardée.
document-answer-line = { $sharing } · { $moment }
document-understood =
    { $register ->
        [informal] Ce que kring a compris d’un message vocal ; tu n’as pas encore dit si c’est juste. Personne d’autre ne le lit.
       *[formal] Ce que kring a compris d’un message vocal ; vous n’avez pas encore dit si c’est juste. Personne d’autre ne le lit.
    }
document-earlier = Ce qui s’y trouvait avant :

## Le fichier d’un participant

enough-copies =
    { $register ->
        [informal] Tu viens de demander une copie plusieurs fois. Elles sont envoyées ou en route. Une nouvelle sera possible dans quelques minutes.
       *[formal] Vous venez de demander une copie plusieurs fois. Elles sont envoyées ou en route. Une nouvelle sera possible dans quelques minutes.
    }
nothing-held =
    Kring ne garde rien sur vous : aucune préparation ne va avec cette conversation. Vous aviez tout fait effacer ? Alors ce qui était écrit a disparu. Le pseudonyme donné par le facilitateur peut encore se trouver dans le dossier, sans lien avec cette conversation.

    Les messages de cette conversation restent sur Telegram jusqu’à ce que vous la supprimiez.
mydata-file = kring-mes-donnees
mydata-caption =
    { $register ->
        [informal]
            <b>Tes données en tant que { $alias }</b>
            Ce fichier contient ce que kring garde sur toi dans cette préparation : les réponses, les accords et les boutons touchés. Touche-le pour le lire.

            Il est à toi : on peut le garder, l’imprimer ou le montrer. Mieux vaut ne pas le laisser ici ? Garde le doigt sur le message et choisis « Supprimer ». Avec /{ word-mydata }, il y en a toujours un nouveau.
       *[formal]
            <b>Vos données en tant que { $alias }</b>
            Ce fichier contient ce que kring garde sur vous dans cette préparation : les réponses, les accords et les boutons touchés. Touchez-le pour le lire.

            Il est à vous : on peut le garder, l’imprimer ou le montrer. Mieux vaut ne pas le laisser ici ? Maintenez le doigt sur le message et choisissez « Supprimer ». Avec /{ word-mydata }, il y en a toujours un nouveau.
    }
mydata-title =
    { $register ->
        [informal] Tes données
       *[formal] Vos données
    }
mydata-opening =
    { $register ->
        [informal] Voici ce que kring garde sur toi dans cette préparation. Il n’y a rien ici sur les autres, sauf ce que tu en as écrit toi-même.
       *[formal] Voici ce que kring garde sur vous dans cette préparation. Il n’y a rien ici sur les autres, sauf ce que vous en avez écrit vous-même.
    }
mydata-care =
    { $register ->
        [informal] Ce fichier est à toi. Qui l’ouvre peut tout lire. Garde-le donc en lieu sûr, ou efface-le après lecture.
       *[formal] Ce fichier est à vous. Qui l’ouvre peut tout lire. Gardez-le donc en lieu sûr, ou effacez-le après lecture.
    }

mydata-about =
    { $register ->
        [informal] Sur toi
       *[formal] Sur vous
    }
mydata-role =
    { $register ->
        [informal] Ta place dans ce qui s’est passé
       *[formal] Votre place dans ce qui s’est passé
    }
mydata-role-harmed = la personne touchée
mydata-role-responsible = la personne à qui on demande de répondre de ce qui s’est passé
mydata-role-mutual = les deux : touchée, et appelée à répondre
mydata-role-supporter = personne de soutien
mydata-role-affected = autre personne concernée
mydata-about-whence =
    { $register ->
        [informal] Le pseudonyme, la place et l’âge viennent du facilitateur. Quelque chose n’est pas juste ? Dis-le-lui. Ta langue, tu la changes toi-même avec /{ word-language }.
       *[formal] Le pseudonyme, la place et l’âge viennent du facilitateur. Quelque chose n’est pas juste ? Dites-le-lui. Votre langue, vous la changez vous-même avec /{ word-language }.
    }

mydata-consents =
    { $register ->
        [informal] Ton accord au début
       *[formal] Votre accord au début
    }
mydata-consents-none = Il n’y a pas de réponse aux questions du début pour l’instant.

mydata-answers =
    { $register ->
        [informal] Tes réponses
       *[formal] Vos réponses
    }
mydata-answers-about = Sous chaque question se trouvent la réponse, ce à quoi elle peut servir et quand elle a été écrite. Si une réponse a changé, on voit aussi ce qui s’y trouvait avant, jusqu’à douze fois.
mydata-answers-none =
    { $register ->
        [informal] Aucune réponse de toi n’est gardée.
       *[formal] Aucune réponse de vous n’est gardée.
    }

mydata-course = Comment cela s’est passé
mydata-follow-up = Le facilitateur veut y revenir
mydata-reminder = Un rappel demandé
mydata-ended = Clos par le facilitateur
mydata-erased-on = Tout sera effacé le
mydata-decisions = Ce que le facilitateur a décidé
mydata-decisions-about =
    { $register ->
        [informal] À une question où ta réponse retenait les questions suivantes.
       *[formal] À une question où votre réponse retenait les questions suivantes.
    }
mydata-cleared = Ce que le facilitateur a réglé
mydata-cleared-about = Des points ouverts qu’un facilitateur a cochés. Chaque point a une courte note. Elle n’est pas ici, car elle peut parler d’autres personnes. On peut la demander.
mydata-point-consent =
    { $register ->
        [informal] ton accord
       *[formal] votre accord
    }
mydata-point-gate-open = pas encore de réponse à « { $question } »
mydata-point-not-safe =
    { $register ->
        [informal] tu ne te sentais pas en sécurité pour le dialogue
       *[formal] vous ne vous sentiez pas en sécurité pour le dialogue
    }
mydata-point-not-free =
    { $register ->
        [informal] tu te sentais obligé de participer
       *[formal] vous vous sentiez obligé de participer
    }
mydata-point-safety-open =
    { $register ->
        [informal] tu n’as pas dit si le dialogue semble sûr
       *[formal] vous n’avez pas dit si le dialogue semble sûr
    }
mydata-point-flag =
    { $register ->
        [informal]
            { $flag ->
                [unsafe] ton signal : pas en sécurité
                [danger] ton signal : danger ou menace
                [self-harm] ton signal : se faire du mal
                [home] ton signal : insécurité à la maison
                [pressure] ton signal : quelqu’un mettait la pression
               *[other] ton signal de sécurité
            }
       *[formal]
            { $flag ->
                [unsafe] votre signal : pas en sécurité
                [danger] votre signal : danger ou menace
                [self-harm] votre signal : se faire du mal
                [home] votre signal : insécurité à la maison
                [pressure] votre signal : quelqu’un mettait la pression
               *[other] votre signal de sécurité
            }
    }
mydata-point-minor-consent = l’accord d’un adulte
mydata-point-other-intervention = une autre voie a été choisie
mydata-point-withdrawn =
    { $register ->
        [informal] tu as arrêté : comment le dossier continue
       *[formal] vous avez arrêté : comment le dossier continue
    }
mydata-point-cannot-say =
    { $register ->
        [informal] tu ne pouvais pas encore le dire, ou avec de l’aide
       *[formal] vous ne pouviez pas encore le dire, ou avec de l’aide
    }
mydata-point-cannot-listen =
    { $register ->
        [informal] tu ne pouvais pas encore écouter l’autre, ou avec de l’aide
       *[formal] vous ne pouviez pas encore écouter l’autre, ou avec de l’aide
    }
mydata-point-distress =
    { $register ->
        [informal] tu as eu du mal avec « { $question } »
       *[formal] vous avez eu du mal avec « { $question } »
    }
mydata-point-supporter-missing =
    { $register ->
        [informal] tu cherchais encore une personne de soutien
       *[formal] vous cherchiez encore une personne de soutien
    }
mydata-point-other-way =
    { $register ->
        [informal] tu préférais une autre forme qu’une rencontre
       *[formal] vous préfériez une autre forme qu’une rencontre
    }
mydata-point-access-needs =
    { $register ->
        [informal] tu avais besoin de quelque chose pour participer
       *[formal] vous aviez besoin de quelque chose pour participer
    }
mydata-point-passed-over =
    { $register ->
        [informal] tu as passé « { $question } »
       *[formal] vous avez passé « { $question } »
    }
mydata-point-talk =
    { $register ->
        [informal] tu voulais parler à quelqu’un
       *[formal] vous vouliez parler à quelqu’un
    }
mydata-point-unreachable =
    { $register ->
        [informal] le bot n’arrivait pas à te joindre
       *[formal] le bot n’arrivait pas à vous joindre
    }
mydata-point-first-speaker = qui parle en premier
mydata-point-uneven = comment le dialogue est composé

mydata-undecided = Écrit, et pas encore pour un dialogue
mydata-undecided-about = Il reste à dire pour quel dialogue c’est. D’ici là, aucun facilitateur ne le lit.
mydata-left =
    { $register ->
        [informal] Ce que tu as écrit pour le facilitateur, en dehors des questions
       *[formal] Ce que vous avez écrit pour le facilitateur, en dehors des questions
    }
document-left-head = Quoi
mydata-sent =
    { $register ->
        [informal] Ce que le facilitateur t’a fait savoir
       *[formal] Ce que le facilitateur vous a fait savoir
    }
document-sent-by-head = De
document-sent-head = Quoi
document-sent-call = Appelle : { $moment }
mydata-flags = Les boutons touchés pour demander de l’aide
mydata-flags-none = Aucun signal n’a été donné.
mydata-flags-about =
    { $register ->
        [informal] Le facilitateur a appris quel bouton, et quand, mais pas tes mots.
       *[formal] Le facilitateur a appris quel bouton, et quand, mais pas vos mots.
    }

mydata-readers = Qui garde et lit ceci
mydata-readers-text =
    { $register ->
        [informal]
            L’organisation de ton facilitateur garde ces données, chiffrées. { $facilitators ->
                [one] Tes réponses sont pour le facilitateur de ton dialogue.
               *[other] Tes réponses sont pour les { $facilitators } facilitateurs de ton dialogue.
            } Les autres participants ne les voient pas dans kring. La personne qui gère kring pour l’organisation peut demander un dossier pour le facilitateur.
       *[formal]
            L’organisation de votre facilitateur garde ces données, chiffrées. { $facilitators ->
                [one] Vos réponses sont pour le facilitateur de votre dialogue.
               *[other] Vos réponses sont pour les { $facilitators } facilitateurs de votre dialogue.
            } Les autres participants ne les voient pas dans kring. La personne qui gère kring pour l’organisation peut demander un dossier pour le facilitateur.
    }

mydata-rights = Combien de temps, et ce qui est possible
mydata-rights-text =
    { $register ->
        [informal]
            Ton facilitateur te dit combien de temps tout est gardé. Avec /{ word-stop }, tu fais tout effacer toi-même. Quelque chose à corriger, ou une question ? Demande à ton facilitateur ou à l’organisation.

            Quelque chose ne va pas avec tes données ? On peut porter plainte auprès de l’Autorité de protection des données : www.autoriteprotectiondonnees.be.
       *[formal]
            Votre facilitateur vous dit combien de temps tout est gardé. Avec /{ word-stop }, vous faites tout effacer vous-même. Quelque chose à corriger, ou une question ? Demandez à votre facilitateur ou à l’organisation.

            Quelque chose ne va pas avec vos données ? On peut porter plainte auprès de l’Autorité de protection des données : www.autoriteprotectiondonnees.be.
    }

mydata-not-here = Ce qui n’est pas ici
mydata-not-here-text =
    Le nom du dossier, la phrase sur ce qui s’est passé et les notes du facilitateur. Elles peuvent parler d’autres personnes. On peut les demander.

    Kring garde aussi quelques repères techniques, comme le numéro du dernier message et l’endroit dans les questions. Ils servent seulement à faire marcher la conversation. Les messages eux-mêmes sont chez Telegram.

## Le fichier d’un facilitateur

mydata-work-file = kring-mes-donnees-facilitateur
mydata-work-caption =
    <b>Vos données comme facilitateur</b>
    Ce fichier contient ce que kring garde sur vous : votre nom, votre langue, les noms et codes de vos dossiers. Touchez-le pour le lire.

    Mieux vaut ne pas le laisser ici ? Maintenez le doigt sur le message et choisissez « Supprimer ». Avec /{ word-mydata }, il y en a toujours un nouveau.
mydata-work-title = Vos données comme facilitateur
mydata-work-opening = Voici ce que kring garde sur vous comme facilitateur.
mydata-work-care = Ce fichier contient les noms de vos dossiers. Gardez-le en lieu sûr, ou effacez-le après lecture.
mydata-work-about = Sur vous
mydata-work-name = Nom
mydata-work-supervises = Suivre l’organisation
mydata-work-supervises-yes = Oui, en chiffres
mydata-work-mornings = Message du matin
mydata-work-mornings-no = Pas souhaité
mydata-work-stays = Ce que vous avez lu quitte la conversation
mydata-work-stays-for =
    { $stays ->
        [hour] après une heure
        [longest] après 47 heures
       *[day] après 24 heures
    }
mydata-work-away = Absent
mydata-work-away-who = Depuis { $moment }, remplacé par { $name }
mydata-work-on-call = De garde
mydata-work-on-call-yes = Oui, pour les signaux qui ne peuvent pas attendre
mydata-work-cases = Vos dossiers
mydata-work-cases-none = Vous n’avez pas de dossiers.
mydata-work-busy = Ce que vous êtes en train de faire
mydata-work-busy-nothing = Vous ne remplissez rien.
mydata-work-busy-noting = Vous écrivez une note dans le dossier avec le code { $code }.
mydata-work-busy-writing = Un court message à quelqu’un du dossier { $code }.
mydata-work-busy-adding = Vous ajoutez quelqu’un au dossier avec le code { $code }.
mydata-work-busy-inviting = Vous invitez un collègue dans le dossier avec le code { $code }.
mydata-work-draft = Vous ouvrez un dossier. Voici ce qui est déjà rempli :
mydata-work-elsewhere = Ce qui est dans les dossiers
mydata-work-elsewhere-text = Ce que vous avez fait dans un dossier appartient à ce dossier. On y trouve les signaux que vous avez vus, les points que vous avez réglés, vos notes et vos décisions. Votre organisation peut demander un dossier avec son code.
mydata-work-rights = Ce que vous pouvez faire
mydata-work-rights-text =
    Quelque chose à corriger ou à effacer ? Demandez-le à votre organisation.

    Quelque chose ne va pas avec vos données ? Vous pouvez porter plainte auprès de l’Autorité de protection des données : www.autoriteprotectiondonnees.be.

## Le dossier complet

casefile-title = Dossier { $code }
casefile-care = Ce fichier n’est pas chiffré. Gardez-le avec les dossiers de votre organisation. Veillez à ce que seules les personnes autorisées le lisent, et effacez toute autre copie. Sous chaque réponse se trouve ce à quoi elle peut servir.
casefile-facilitators = Facilitateurs
casefile-facilitator = Facilitateur
casefile-role = Place dans ce qui s’est passé
casefile-not-joined = pas encore
casefile-follow-up = Y revenir le
casefile-consents = Accord
casefile-consents-none = Il n’y a pas de réponse aux questions du début pour l’instant.
casefile-answers-none = Il n’y a pas de réponses.
casefile-left = Écrit pour les facilitateurs
casefile-sent = Ce qu’un facilitateur a fait savoir
casefile-flags = Signaux
casefile-decisions = Décisions
casefile-open = Points ouverts
casefile-discuss = Encore à voir ensemble
casefile-weight-blocks = bloque
casefile-weight-discuss = à discuter
casefile-cleared = Points réglés
casefile-side-by-side = Côte à côte
casefile-nothing = Rien.
casefile-item-head = Quoi
casefile-offered-head = Proposé par
casefile-wished-head = Souhaité par
casefile-first-speaker-head = Qui parle en premier ?
casefile-offer-by = Proposé par
casefile-wish-by = Souhaité par
casefile-sign-about = Qui fait quoi, pour qui, pour quand :
casefile-end = Ce dossier cite et énumère. Il ne contient ni interprétation ni jugement.

mydata-readings =
    { $register ->
        [informal] Quand tes réponses ont été lues
       *[formal] Quand vos réponses ont été lues
    }
mydata-readings-none =
    { $register ->
        [informal] Personne n’a encore ouvert ou reçu tes réponses.
       *[formal] Personne n’a encore ouvert ou reçu vos réponses.
    }
mydata-readings-about =
    { $register ->
        [informal] Chaque fois qu’un facilitateur reçoit quelque chose de toi, kring le note. Si le message a vraiment été lu, kring ne le sait pas.
       *[formal] Chaque fois qu’un facilitateur reçoit quelque chose de vous, kring le note. Si le message a vraiment été lu, kring ne le sait pas.
    }
mydata-reading-head = Quoi
mydata-reading-answers-read =
    { $register ->
        [informal] Tes réponses
       *[formal] Vos réponses
    }
mydata-reading-sat-together = Ce que vous avez rempli ensemble
mydata-reading-left-read =
    { $register ->
        [informal] Ce que tu as écrit pour le facilitateur, en dehors des questions
       *[formal] Ce que vous avez écrit pour le facilitateur, en dehors des questions
    }
mydata-reading-summary-read = L’aperçu du dossier
mydata-reading-brief-taken = La feuille du jour, sur papier
mydata-reading-file-taken = Toutes les réponses, sur papier
mydata-reading-summary-sent = L’aperçu, parce que tout le monde était prêt
mydata-reading-gate-answer-told = Une réponse que le facilitateur doit savoir tout de suite
mydata-reading-digest-sent = Que c’était difficile ce jour-là
mydata-reading-points-read = Les points encore ouverts
mydata-reading-party-looked-at =
    { $register ->
        [informal] La page sur toi
       *[formal] La page sur vous
    }
mydata-reading-case-looked-at = La page du dossier
mydata-reading-exported = Le dossier, pour l’organisation

brief-title = Feuille du jour · { $code }
brief-file = feuille
brief-care = Pour vous seul. Ne laissez pas cette feuille sur la table.
brief-about = { $form } · { $standing } · fait le { $moment }
brief-quotes = Vous lisez ici seulement les mots qui peuvent servir au dialogue. Vous avez lu le reste dans la conversation. Une citation finit par … ? Elle se trouve entière sur la feuille avec toutes les réponses.
brief-first = D’abord ceci
brief-who-head = Qui
brief-role = Qui c’est
brief-beside = { $role }, à côté de { $alias }
brief-role-line = { $role }, { $language }
brief-not-raised = À ne pas aborder
brief-safe = En sécurité ?
brief-takes-part = Participe
brief-first-speaker = Parle en premier
brief-stop-signal = Signe pour arrêter
brief-needs = Besoins
brief-company = Qui vient avec
brief-in-the-chat = lu dans la conversation
brief-they-say-it = le dit en personne, lu dans la conversation
brief-openings = Ouvertures
brief-asks = Demande
brief-says = Veut dire
brief-says-other = L’autre veut dire
brief-both = Proposé et souhaité
brief-other-openings = Avec de l’aide, culpabilité ou honte
brief-changed = Réponse changée
brief-changed-step = { $answer } ({ $day })
brief-then = , puis{" "}
brief-touched = Qui a été touché
brief-named = Nommé par plus d’une personne : { $names }
brief-named-one = { $alias } ({ $count })
brief-nothing = Rien.
brief-facts = Les faits, tels que chacun les raconte
brief-fact-head = Ce qui s’est passé
brief-points = Points
brief-blocks = Bloque
brief-discuss = Encore à discuter
brief-settled = Réglé
brief-settled-line = { $point } ({ $by }, { $day })
brief-settled-themselves = { $point } ({ $day })
brief-plan = Plan
brief-arrival = Arrivée et lieu
brief-seating = Qui s’assied où
brief-breaks = Pauses
brief-programme = Projet de plan de réparation
brief-programme-care = Voyez d’abord avec chacun ce qui peut être partagé.
brief-item-head = Quoi
brief-concrete-head = Concrètement
brief-offered = { $alias } propose
brief-wished = { $alias } souhaite
brief-sign = Accords et signatures
brief-agreed = Qui fait quoi, pour qui, pour quand
brief-end = Cette feuille cite et énumère. Elle ne contient ni interprétation ni jugement.
