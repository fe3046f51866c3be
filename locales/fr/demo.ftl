# Ce que dit la démo elle-même, à côté du bot : du texte simple. Français de Belgique.

## Commencer et arrêter

demo-opening =
    Voici kring, sans Telegram : le vrai bot, avec tous les téléphones dans cette fenêtre.
    Vous êtes sur le téléphone du facilitateur (@{ demo-facilitator-short }) ; rien ne quitte cet ordinateur.
    Tapez du texte pour répondre, ou le numéro d’un bouton sous un message.
    Un lien s’ouvre avec :open, et on va à un autre téléphone avec @nom.
    :help dit ce qu’on peut encore faire, :example joue un exemple, :quit arrête.
demo-first = Pour commencer : tapez /{ word-new } et ouvrez un dossier.
demo-end = La démo est arrêtée.
demo-tour-opening =
    Voici kring, sans Telegram : le vrai bot, avec tous les téléphones dans cette fenêtre.
    Trois personnes jouent toutes seules : { demo-facilitator-name }, facilitateur (@{ demo-facilitator-short }), et deux participants. Aucune n’existe.
    Chaque ligne commence par le nom du téléphone. Après │ parle le bot, après › répond la personne.
demo-help =
    texte             envoyer de ce téléphone (aussi /{ word-new }, /{ word-review } …)
    2                 appuyer sur le bouton [2], sous le dernier message avec des boutons
    ^2                appuyer sur le bouton [^2] d’un message plus ancien
    \2                envoyer le nombre 2 comme texte
    @nom              aller au téléphone de nom
    @nom texte        aller à ce téléphone et y envoyer
    :open             montrer les liens que le facilitateur a reçus
    :open 1 [nom]     ouvrir le lien 1, sur un nouveau téléphone (ou sur celui de nom)
    :edit texte       modifier votre dernier message
    :voice :sticker :photo   envoyer autre chose que du texte
    :block :unblock   bloquer le bot, et l’accepter de nouveau
    :day [3]          avancer le temps d’un jour (ou de 3 jours)
    :chat             montrer à nouveau cette conversation
    :phones           montrer tous les téléphones
    :example          faire jouer l’exemple
    :quit             arrêter

## Noms

demo-facilitator-short = fac
demo-facilitator-name = Anne
demo-nameless = invité

## Ce qui se passe dans les conversations

demo-edited = (modifié)
demo-deleted = (des messages ont été supprimés ici)
demo-blocked = (le bot est maintenant bloqué)
demo-unblocked = (le bot est de nouveau accepté)
demo-media =
    { $kind ->
        [voice] (message vocal)
        [sticker] (autocollant)
        [photo] (photo)
        [document] (fichier { $name })
       *[other] ({ $kind })
    }

## Ce qui n’allait pas, ou est fait

demo-unknown = Je ne connais pas « :{ $typed } », ou il manque quelque chose. Avec :help, vous voyez ce qui est possible.
demo-no-such-phone = Il n’y a pas de téléphone au nom de « { $name } ».
demo-phones = Téléphones : { $names }. Vous êtes sur @{ $name }.
demo-no-such-button = Il n’y a pas de bouton [{ $number }] pour l’instant. Vous voulez envoyer le nombre ? Tapez \{ $number }.
demo-is-blocked = Sur ce téléphone, le bot est bloqué. Avec :unblock, vous l’acceptez de nouveau.
demo-no-links = Il n’y a pas encore de liens. Le facilitateur les reçoit en ouvrant un dossier : tapez /{ word-new }.
demo-link =
    { $number }  { $name }{ $used ->
        [yes] { " " }(déjà ouvert)
       *[no] { "" }
    }
demo-links-hint = Avec :open 1, vous ouvrez le premier, sur un nouveau téléphone.
demo-no-such-link = Il n’y a pas de lien { $number }. Avec :open, vous voyez ceux qui existent.
demo-new-phone = Un nouveau téléphone : @{ $name }. Le lien s’y ouvre.
demo-nothing-to-edit = Il n’y a pas encore de message à modifier sur ce téléphone.
demo-example-hint = Enter interrompt l’exemple.
demo-example-left = L’exemple est interrompu. Ce qui s’est déjà passé reste.
demo-example-end = C’était l’exemple. Pour jouer vous-même : kring demo
demo-days-passed =
    { $days ->
        [one] Un jour a passé.
       *[other] { $days } jours ont passé.
    }
