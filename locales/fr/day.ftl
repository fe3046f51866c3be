# Le jour du dialogue : comment le facilitateur le choisit, et ce que chaque participant en apprend.

## Facilitateur

day-head = { $label } · le jour du dialogue
day-when = Quand : { $moment }
day-when-open = Quand : pas encore choisi
day-where = Où : { $place }
day-where-open = Où : pas encore choisi
day-people = Qui vient, dans cet ordre :
day-person = { $number }. { $alias }{ $known ->
    [yes] , à { $clock }
   *[no] {""}
}
day-away = Ne vient pas : { $names }
day-indirect = Dans ce dossier, personne ne se rencontre. Votre journée peut se passer ainsi. Vous parlez d’abord avec l’un, et demandez ce que vous pouvez transmettre. Puis vous parlez avec l’autre, et vous le transmettez. Vous rapportez ce qu’il veut bien faire savoir.
day-replies = Voici ce que vous avez demandé à chacun séparément :
day-reply = { $alias } { $suits ->
    [yes] peut venir
    [no] ne peut pas venir
   *[unknown] n’a pas encore répondu
}
day-not-ready = Tout le monde n’est pas prêt pour l’instant. Vous pouvez quand même déjà préparer le jour.
day-told = { $told ->
    [not-yet] Rien n’est encore envoyé. Choisissez d’abord quand, où et qui.
    [can-be] Vous pouvez envoyer ceci. Chacun reçoit sa propre invitation, avec sa propre heure d’arrivée.
    [as-it-is] Ceux qui viennent l’ont reçu ainsi.
   *[otherwise] Ceci n’est pas encore envoyé. Ceux qui viennent ont reçu autre chose.
}
day-ask-dates = { $what ->
    [proposals] Quels jours voulez-vous proposer ? Écrivez-en deux ou trois, chacun sur sa ligne, avec l’heure. Par exemple : 12 décembre 14h30. Ou choisissez d’abord un jour ci-dessous.
   *[when] Quand est le dialogue ? Écrivez le jour et l’heure. Par exemple : 12 décembre 14h30. Ou choisissez d’abord un jour ci-dessous.
}
day-ask-hour = À quelle heure, { $day } ? Choisissez ci-dessous.
day-unread-no-date = Je ne trouve pas ici de jour avec une heure. Écrivez par exemple : 12 décembre 14h30, ou 12/12 14h30.
day-unread-no-such-day = Ce jour n’existe pas. Vérifiez la date.
day-unread-past = Ce jour ou cette heure est passé. Choisissez un jour à venir.
day-unread-too-far = C’est dans plus d’un an. Vérifiez la date.
day-unread-clock-changes = Cette nuit-là, l’heure change, juste à ce moment. Choisissez une autre heure.
day-unread-other-weekday = Cette date est { $day }. Quel jour voulez-vous dire ? Écrivez-le encore une fois.
day-unread-which-day = Quel jour voulez-vous dire ? Choisissez ci-dessous, ou écrivez la date.
day-unread-no-hour = À quelle heure, { $day } ? Choisissez ci-dessous, ou écrivez le jour avec l’heure.
day-unread-one-alone = Le dialogue a lieu un seul jour. Écrivez-en un, avec l’heure.
day-unread-too-many = Plus de { $most } jours, c’est trop. J’ai gardé les { $most } premiers.
day-echo = Voici ce que j’ai lu :
day-echo-then = { $what ->
    [proposals] C’est juste ? Alors je demande à chacun séparément ce qui convient. Personne ne voit la réponse d’un autre.
   *[when] C’est juste ? Rien n’est encore envoyé.
}
day-ask-place = Où est le dialogue ? Écrivez le lieu et l’adresse sur une ligne. Ceux qui viennent le lisent.
day-ask-who = Touchez les noms dans l’ordre d’arrivée. Il y a dix minutes entre chaque personne. Toucher à nouveau retire quelqu’un.
day-ask-why-moved = Pourquoi cela change-t-il ? Écrivez une phrase sans noms. Tous ceux qui viennent la lisent. Dès que vous l’écrivez, ils reçoivent un message. Finalement non ? Envoyez /{ word-cancel }.
day-ask-why-cancelled = Pourquoi n’a-t-il pas lieu ? Écrivez une phrase sans noms. Tous ceux qui devaient venir la lisent. Dès que vous l’écrivez, ils reçoivent un message. Finalement non ? Envoyez /{ word-cancel }.
day-sent = { $many ->
    [none] Personne n’a reçu de message.
   *[some] { $what ->
        [asked] Demandé à { $names }, à chacun séparément. Vous recevez un message à chaque réponse.
        [invited] Invités : { $names }. Chacun a reçu son propre message, avec un rendez-vous pour l’agenda.
        [moved] Envoyé à { $names }. Quand rien n’a changé pour quelqu’un, rien n’est envoyé.
       *[cancelled] Envoyé à { $names }. Le dialogue est annulé.
    }
}
day-not-sent = Pas envoyé à { $names } : il n’y a pas de conversation. Prévenez vous-même.
day-checked = { $alias } : { $check ->
    [well] veut toujours, et cela semble assez sûr
    [not-willing] ne veut plus
    [not-safe] cela ne semble pas assez sûr
   *[unsaid] n’a pas encore répondu aux dernières questions
}
day-how = { $alias } a dit après : { $how ->
    [good] bien
    [fair] ça va
    [hard] dur
   *[talk] je veux parler à quelqu’un
}
notice-day = { $news ->
    [not-willing] A dit ne plus vouloir. Le dossier n’est plus prêt. Prenez contact, sans insister.
    [not-safe] Ne se sent pas assez en sécurité pour le dialogue. Le dossier n’est plus prêt. Prenez contact.
    [silent] N’a pas répondu aux deux dernières questions. Le dossier n’est plus prêt. Prenez contact par une autre voie.
    [said-after-all] A finalement répondu : veut toujours, et cela semble assez sûr.
    [said-how] A dit comment était le dialogue. Vous le lisez à la page du jour.
   *[replied] A dit quels jours conviennent.
}
point-not-willing = ne veut plus, dit deux jours avant
point-unsafe-before = ne se sent pas assez en sécurité, dit deux jours avant
point-silent-before = n’a pas répondu aux dernières questions avant le dialogue
mydata-point-not-willing =
    { $register ->
        [informal] tu as dit ne plus vouloir
       *[formal] vous avez dit ne plus vouloir
    }
mydata-point-unsafe-before =
    { $register ->
        [informal] tu as dit que cela ne semble pas assez sûr
       *[formal] vous avez dit que cela ne semble pas assez sûr
    }
mydata-point-silent-before = pas de réponse aux dernières questions

button-day = Le jour
button-day-invite = Inviter
button-day-tell-change = Envoyer le changement
button-day-propose = Proposer des jours
button-day-when = Choisir le jour
button-day-where = Choisir le lieu
button-day-who = Qui, dans quel ordre
button-day-cancel = Annuler le dialogue
button-day-right = Oui, c’est juste
button-day-yes-ask = Oui, demander
button-day-more = Encore un jour
button-day-again = Recommencer
button-day-who-done = Terminé

saying-day-expected = Écrivez-le ici en mots simples, sur une courte ligne. Finalement non ? Envoyez /{ word-cancel }.

## Participant

scene-day-asked =
    { $register ->
        [informal] { $name } cherche un jour pour le dialogue. Quand peux-tu ? Touche ce qui convient, puis touche « { button-day-suits-done } ». Les autres ne voient pas ton choix.
       *[formal] { $name } cherche un jour pour le dialogue. Quand pouvez-vous ? Touchez ce qui convient, puis touchez « { button-day-suits-done } ». Les autres ne voient pas votre choix.
    }
scene-day-replied =
    { $register ->
        [informal]
            { $some ->
            [yes] Merci. { $name } sait maintenant ce qui te convient. Un message viendra dès que le jour est fixé.
           *[no] D’accord. { $name } sait maintenant qu’aucun de ces jours ne convient, et cherche encore.
        }
       *[formal]
            { $some ->
            [yes] Merci. { $name } sait maintenant ce qui vous convient. Un message viendra dès que le jour est fixé.
           *[no] D’accord. { $name } sait maintenant qu’aucun de ces jours ne convient, et cherche encore.
        }
    }
scene-day-invited =
    { $register ->
        [informal] Tu es invité au dialogue.
       *[formal] Vous êtes invité au dialogue.
    }
scene-day-moved = Le dialogue de { $moment } change.
scene-day-cancelled = Le dialogue de { $moment } n’a pas lieu. Il n’y a rien à faire maintenant.
scene-day-not-needed =
    { $register ->
        [informal] Tu ne dois pas venir au dialogue de { $moment }.
       *[formal] Vous ne devez pas venir au dialogue de { $moment }.
    }
scene-day-still-wants =
    { $register ->
        [informal] Le dialogue est { $moment }. { $name } demande encore deux choses. Veux-tu toujours participer ? Toutes les réponses sont bonnes.
       *[formal] Le dialogue est { $moment }. { $name } demande encore deux choses. Voulez-vous toujours participer ? Toutes les réponses sont bonnes.
    }
scene-day-safe-enough = Et cela semble-t-il assez sûr ?
scene-day-all-is-well =
    { $register ->
        [informal] Merci. Rendez-vous { $moment }. Quelque chose change ? Dis-le simplement.
       *[formal] Merci. Rendez-vous { $moment }. Quelque chose change ? Dites-le simplement.
    }
scene-day-not-all-is-well =
    { $register ->
        [informal] Merci de le dire. { $name } le sait maintenant, et prendra contact. Pas besoin d’expliquer. Rien ne se fait sans toi.
       *[formal] Merci de le dire. { $name } le sait maintenant, et prendra contact. Pas besoin d’expliquer. Rien ne se fait sans vous.
    }
scene-day-how-was-it =
    { $register ->
        [informal] Comment était le dialogue pour toi ? { $name } lit ce choix, personne d’autre.
       *[formal] Comment était le dialogue pour vous ? { $name } lit ce choix, personne d’autre.
    }
scene-day-said-how =
    { $register ->
        [informal]
            { $how ->
            [good] Merci de le dire. C’est le moment de faire quelque chose de calme.
            [fair] Merci de le dire. Prends ton temps : cela peut encore trotter dans la tête.
            [hard] Merci de le dire. Que ce soit dur n’est pas étrange. Il n’y a rien à faire maintenant. { $name } le sait.
           *[talk] Merci de le dire.
        } Envie d’en dire plus ? C’est permis, pas obligatoire.
       *[formal]
            { $how ->
            [good] Merci de le dire. C’est le moment de faire quelque chose de calme.
            [fair] Merci de le dire. Prenez votre temps : cela peut encore trotter dans la tête.
            [hard] Merci de le dire. Que ce soit dur n’est pas étrange. Il n’y a rien à faire maintenant. { $name } le sait.
           *[talk] Merci de le dire.
        } Envie d’en dire plus ? C’est permis, pas obligatoire.
    }
day-why =
    { $register ->
        [informal] Voici ce que ton facilitateur en écrit :
       *[formal] Voici ce que votre facilitateur en écrit :
    }
invite-when = Quand : <b>{ $moment }</b>
invite-arrives = Arrivée à <b>{ $clock }</b>
invite-where = Où : <b>{ $place }</b>
invite-expect =
    { $register ->
        [informal]
            Que va-t-il se passer ? Ton facilitateur t’attend, et te montre ta place. Chacun a le temps de parler. Il faut compter une heure ou deux. On peut toujours demander une pause, ou arrêter. On peut venir avec une feuille de ce qu’on veut dire.

            Impossible de venir, ou plus envie ? Dis-le simplement. C’est possible jusqu’au dernier moment.
       *[formal]
            Que va-t-il se passer ? Votre facilitateur vous attend, et vous montre votre place. Chacun a le temps de parler. Il faut compter une heure ou deux. On peut toujours demander une pause, ou arrêter. On peut venir avec une feuille de ce qu’on veut dire.

            Impossible de venir, ou plus envie ? Dites-le simplement. C’est possible jusqu’au dernier moment.
    }
invite-says = Dans la préparation, voici ce qui devait être dit :
calendar-caption = Pour l’agenda. On y lit seulement « Rendez-vous », avec l’heure et le lieu.
calendar-cancelled-caption = Avec ceci, le rendez-vous quitte l’agenda.
calendar-title = Rendez-vous
calendar-file = rendez-vous

button-day-suits-none = Aucun de ceux-là
button-day-suits-done = Terminé
button-my-answers = Mes réponses

button-day-yes = Oui
button-day-no = Non
button-day-anew = Autre chose
button-day-how-good = Bien
button-day-how-fair = Ça va
button-day-how-hard = C’était dur
button-day-how-talk = Parler à quelqu’un

## Le temps, et la copie de ses données

day-button = { $weekday } { $day } { $month }, { $hour } h { $minute }
day-short = { $weekday } { $day }
mydata-day = Jours pour le dialogue
mydata-suits-head = Cela convient-il ?
mydata-suits-yes = Oui
mydata-suits-no = Non
mydata-suits-unknown = Pas encore dit
mydata-day-wants = Toujours envie de participer ?
mydata-day-safe = Assez sûr ?
mydata-day-how = Comment était-ce ?
