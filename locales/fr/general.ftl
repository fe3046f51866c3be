# Ce que tout le monde peut entendre, et comment on dit l’heure et la langue. Français de Belgique.
#
# On dit « vous » à un adulte et « tu » à qui a moins de 18 ans : { $register -> [informal] tu … *[formal] vous … }.

## S’il n’y a pas de texte quelque part

no-text = Il manque un bout de texte ici. Tapez /{ word-help } pour continuer.

## Petits mots au-dessus de la conversation : du texte simple, 200 signes au plus

toast-double = C’était déjà noté.
toast-stale = Ce bouton allait avec un message plus ancien. La suite est tout en bas.
toast-choose-first = Il faut d’abord choisir une réponse, ou écrire quelque chose.
toast-first = C’est la première question.
toast-done = C’est fait.
toast-too-late = C’était possible pendant cinq minutes. On peut encore le dire soi-même au facilitateur.
toast-not-yours = Ce bouton ne fait plus rien ici.

## Qui n’a pas d’invitation, et les liens qui n’ouvrent pas

stranger =
    Bonjour. Je suis kring, un programme qui aide à préparer un dialogue restauratif.

    On commence avec un lien personnel, donné par un facilitateur. Vous avez reçu ce lien ? Touchez-le dans le message où il se trouve. Vous n’en avez pas ? Demandez-le à votre facilitateur.
link-unknown = Je ne connais pas ce lien. Il en manque peut-être un morceau. Touchez encore une fois le lien dans le message, ou demandez-en un nouveau à votre facilitateur.
link-expired = Ce lien n’est plus valable : son délai est passé. Demandez-en un nouveau à votre facilitateur.
link-used = Ce lien a déjà servi. C’était vous ? Tapez /{ word-start } pour continuer. Ce n’était pas vous ? Dites-le à votre facilitateur. Il vous donnera un nouveau lien.
link-revoked = Ce lien a été retiré. Demandez-en un nouveau à votre facilitateur.
link-ended = Cette préparation est terminée. Vous avez une question ? Posez-la à votre facilitateur.
link-another = Ce lien est pour quelqu’un d’autre : vous participez déjà avec le vôtre. Il n’a pas servi. Je préviens votre facilitateur que vous l’avez ouvert : des liens ont peut-être été échangés. Tapez /{ word-start } pour continuer.
link-erased = Ce qui a été écrit avec ce lien est effacé. Le lien n’ouvre donc plus rien. Vous voulez recommencer ? Demandez un nouveau lien à votre facilitateur.
link-for-facilitators = Ce lien est pour un facilitateur, et vous participez vous-même à ce dialogue. Il n’a pas servi. Dites à votre facilitateur que vous l’avez reçu.
link-already = Vous accompagnez déjà ce dossier. Le lien n’a pas servi : envoyez-le au collègue à qui il est destiné.
link-waits = Merci. La personne qui vous invite confirme maintenant que c’est bien vous. Vous recevrez alors un message ici.
link-refused = Ce lien ne vous donne pas accès. Il était bien pour vous ? Dites-le à la personne qui vous a invité.
link-own = Vous accompagnez vous-même ce dialogue. Vous ne pouvez donc pas y participer aussi. Le lien n’a pas servi : envoyez-le à la personne à qui il est destiné.

## Aide

help-lines-head = Besoin d’aide tout de suite ?

# Vérifiez tous les numéros avant de mettre kring en service.
help-lines-young =
    103 – Écoute-Enfants, pour les jeunes : gratuit et anonyme
    112 – en cas de danger : police, pompiers ou ambulance
    0800 32 123 – pour qui pense au suicide, jour et nuit
help-lines =
    112 – en cas de danger : police, pompiers ou ambulance
    0800 32 123 – pour qui pense au suicide, jour et nuit
    107 – Télé-Accueil, pour parler à quelqu’un, jour et nuit, ou par chat sur tele-accueil.be
    0800 30 030 – Écoute violences conjugales
contact-line = Contact : { $contact }
privacy-page = En savoir plus sur la vie privée dans cette organisation : { $url }

## Langue

languages = Quelle langue voulez-vous ?
language-name = Français
language-is = D’accord. On continue en français.

## Vie privée

privacy =
    <b>Ce que kring garde</b>
    Vos réponses, vos choix et l’heure où vous avez écrit. Aussi le pseudonyme que le facilitateur vous a donné, et le numéro sous lequel Telegram connaît votre conversation. Pas de nom de famille, pas de téléphone, pas de date de naissance. Tout est chiffré sur l’ordinateur de l’organisation.

    <b>Qui le lit</b>
    Les facilitateurs de votre dialogue. En cas de danger, la personne de garde dans l’organisation reçoit aussi le signal, sans vos mots. La personne qui gère kring pour l’organisation peut demander un dossier pour le facilitateur. Les autres participants ne voient pas vos réponses ici. Aucune intelligence artificielle ne lit avec nous.

    <b>Telegram</b>
    Une conversation avec un bot n’est pas chiffrée de bout en bout. Techniquement, Telegram peut lire les messages. N’écrivez donc ni noms de famille ni adresses.

    <b>Votre choix</b>
    Vous pouvez retirer votre accord à tout moment. Avec /{ word-mydata }, vous recevez un fichier avec ce que kring garde sur vous. Avec /{ word-pause } ou /{ word-stop }, vous pouvez faire une pause, arrêter ou tout faire effacer. Avec /{ word-erase }, c’est tout de suite. Seul un signal que personne n’a encore vu reste, jusqu’à ce que quelqu’un l’ait vu. Il en reste alors quel signal c’est, votre pseudonyme et l’heure. Le dossier est clos ? Alors tout s’efface tout seul, le jour qui vous est annoncé à ce moment-là. Vous faites tout effacer vous-même ? Alors mes messages des deux derniers jours disparaissent aussi de cette conversation. Le reste part quand vous supprimez la conversation.

## D’un rôle à l’autre

switch = Avec quoi voulez-vous continuer ?
hat-party = En tant que { $alias }
hat-with = Dialogue avec { $facilitator }
hat-with-as = En tant que { $alias }
hat-with-as-number = En tant que { $alias } ({ $number })
head-party = En tant que { $alias }
head-with = Dialogue avec { $facilitator }
head-with-as = Dialogue avec { $facilitator }, en tant que { $alias }
head-with-as-number = Dialogue avec { $facilitator }, en tant que { $alias } ({ $number })
hat-facilitator = Mon travail de facilitateur
switched-party = D’accord. On continue la préparation, en tant que <b>{ $alias }</b>.
switched-with = Voici le dialogue avec <b>{ $facilitator }</b>. Pour en changer : /{ word-switch }.
switched-with-as = Voici le dialogue avec <b>{ $facilitator }</b>, en tant que <b>{ $alias }</b>. Pour en changer : /{ word-switch }.
switched-with-as-number = Voici le dialogue { $number } avec <b>{ $facilitator }</b>, en tant que <b>{ $alias }</b>. Pour en changer : /{ word-switch }.
switched-facilitator = D’accord. Vous travaillez maintenant comme facilitateur. Avec /{ word-cases }, vous voyez vos dossiers.
which-conversation = C’est pour quel dialogue ? Je le garde un instant, sans l’avoir noté nulle part.
button-let-go = Aucun, laissez tomber
not-held = Ce dernier message, je ne l’ai pas gardé : il faut d’abord choisir pour quel dialogue est le précédent.
held-is-let-go = D’accord. Je ne l’ai noté nulle part.
also-open = Une autre préparation est encore ouverte :
nothing-to-switch = Il n’y a qu’un seul dialogue ici. On peut simplement continuer.
not-in-groups = Je parle avec une seule personne à la fois, dans sa propre conversation. Je quitte donc ce groupe.
case-unreadable = Je n’arrive pas à lire ce dialogue pour l’instant. Ce qui a été écrit avant reste gardé. Le dernier message, lui, n’a pas pu être noté : il faudra le renvoyer plus tard. Le facilitateur est prévenu.
trouble = Quelque chose n’a pas marché de mon côté. Ce qui était déjà noté n’est pas perdu. Réessayez dans un instant.

and = et

## Le temps

moment = { $day } à { $clock }
clock = { $hour } h { $minute }
date = { $weekday } { $day } { $month }
date-with-year = { $weekday } { $day } { $month } { $year }
span-short = moins d’une heure
span-hours =
    { $count ->
        [one] une heure
       *[other] { $count } heures
    }
span-days =
    { $count ->
        [one] un jour
       *[other] { $count } jours
    }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
bot-name = { "" }
bot-in-short = Préparez-vous à un dialogue, avec vos mots et à votre rythme.
bot-description =
    Ici, vous vous préparez à un dialogue auquel on vous invite. Les questions viennent une par une. Vous répondez avec vos mots, à votre rythme. On peut toujours arrêter.

    Vous commencez avec le lien que votre facilitateur vous a donné.

colon = { "\u00A0" }:
