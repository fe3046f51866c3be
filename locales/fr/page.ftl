### La page de `kring demo`. Ce que dit le bot se trouve ailleurs.

page-title = à l’essai
page-language = Langue de cette page
page-phones = Téléphones
page-day = Un jour plus tard
page-week = Une semaine plus tard
page-again = Recommencer
page-again-title = Recommencer ?
page-again-about = Tous les téléphones et tout ce qui a été écrit ici disparaissent. Vous pourrez ensuite jouer un nouveau dossier.
page-cancel = Annuler
page-lost = kring ne tourne plus, ou n’est pas joignable pour l’instant. Relancez-le avec « kring demo » ; cette page suivra toute seule.
page-failed = Cela n’a pas marché. Réessayez.

## Bienvenue

page-welcome-title = Voici comment kring prépare à un dialogue restauratif
page-welcome = Vous voyez ici le téléphone d’un facilitateur, avec une vraie conversation avec le bot. Dès qu’il y a un dossier, les téléphones des participants s’ajoutent. Ce qu’un participant écrit, l’autre ne le voit jamais.
page-example = Voir l’exemple
page-example-about = Un vélo emprunté, du premier lien jusqu’à l’aperçu. En trois minutes, avec une pause à chaque étape.
page-own = Jouer votre propre dossier
page-own-about = Vous êtes le facilitateur et tous les participants. Dans la conversation, touchez un lien d’invitation pour ajouter un téléphone.
page-welcome-safe = Tout reste sur cet ordinateur. Telegram n’est pas nécessaire. À la fin tout disparaît, sauf si vous avez choisi un dossier où garder.

## Un téléphone

page-chat = Conversation de { $name } avec kring
page-from-you = Vous
page-from-kring = kring
page-buttons = Boutons sous ce message
page-edit = modifier
page-edited = modifié
page-more = Lire la suite
page-less = Moins
page-typing = kring écrit …
page-unread = { $count } non lus
page-start = Démarrer
page-empty = Ce téléphone n’a pas encore ouvert kring.
page-block = Bloquer
page-unblock = Débloquer
page-is-blocked = Le bot est bloqué
page-phone-language = Langue de { $name }
page-write = Message
page-write-as = Écrire un message en tant que { $name }
page-send = Envoyer
page-save = Garder
page-editing = Vous modifiez un message déjà envoyé.
page-commands = Menu
page-others = Plus
page-recording = Enregistrement : { $seconds } s
page-send-voice = Envoyer un message vocal
page-send-sticker = Envoyer un autocollant
page-send-photo = Envoyer une photo
page-media-voice = Message vocal
page-media-sticker = Autocollant
page-media-photo = Photo
page-media-document = Document

## Ouvrir un lien

page-link-title = Sur quel téléphone ouvrez-vous ce lien ?
page-link-about = En vrai, le facilitateur transfère ce message. Ici, vous choisissez qui l’ouvre.
page-link-phone = Téléphone de { $name }
page-link-new = Un nouveau téléphone
page-new-name = De qui
page-new-language = Langue
page-link-open = Ouvrir
page-someone = Quelqu’un

## L’exemple

page-guide = L’exemple
page-part = Étape { $part } sur { $of }
page-next = Suivant
page-forward = En avant
page-auto = Tout seul
page-leave = Jouer moi-même
page-close = Fermer
page-note-end = C’était l’exemple. Relisez tranquillement, changez une réponse, ou recommencez avec votre propre dossier.
page-note-broken = L’exemple n’a pas pu continuer. Recommencez, ou jouez la suite vous-même.
page-facilitator = facilitateur

## Le disque et la prise

page-tools = Plus
page-disk = Disque
page-disk-title = Ce qu’il y a sur le disque
page-disk-proof = Messages écrits ici : { $written }. Lisibles sur le disque : { $readable }.
page-disk-size = { $files } fichiers, { $size } ko. Voilà ce que voit quelqu’un qui emporte le disque, sans la clé.
page-disk-search = Cherchez ce que quelqu’un a écrit
page-disk-look = Chercher
page-disk-found = « { $text } » est lisible { $times } fois sur le disque.
page-disk-not-found = « { $text } » n’est lisible nulle part : { $files } fichiers fouillés, { $size } ko.
page-disk-rows = Les réponses, scellées
page-disk-keys = Les clés
page-disk-keys-about = Chaque dossier et chaque participant a sa propre clé. Qui efface fait écraser la clé. Alors plus personne n’ouvre ces réponses.
page-disk-erased = Clés détruites : { $count }.
page-disk-gone = effacée
page-plug-out = Couper le courant
page-plug-in = Remettre le courant
page-power-out = Le courant est coupé (kill -9) : kring n’a plus rien pu enregistrer. Continuez à écrire. Telegram garde tout.
page-power-starting = kring démarre.
page-power-back = kring tourne de nouveau, après { $seconds } secondes. Tout ce qui était enregistré est encore là.

## Dans le terminal

demo-page =
    La démo se trouve sur { $address }
    Ctrl-C l’arrête.

# Comment la page écrit les heures et les jours : une langue avec son pays.
page-locale = fr-BE
