# Les commandes : ce qu’on peut demander avec une barre oblique. Français de Belgique.
#
# word-… est le mot du menu et des textes, sans la barre ; sous .also, séparés par un espace, d’autres mots qui marchent
# aussi. Seulement a à z sans accents, chiffres et _. Chaque mot marche dans toutes les langues : n’en choisissez donc pas
# un qui demande autre chose dans une autre langue. command-… est ce que le menu de Telegram montre à côté,
# facilitator-command-… la même chose dans le menu d’un facilitateur.

## Pour qui a une préparation

word-start = continuer
    .also = reprendre
command-start = Reprendre où vous en étiez
word-review = reponses
    .also = mes_reponses
command-review = Voir vos réponses
word-how = dialogue
    .also = comment
command-how = Comment se passe un tel dialogue
word-pause = pause
command-pause = Faire une pause, continuer plus tard
word-stop = arreter
command-stop = Arrêter, garder ou effacer
word-person = parler
    .also = personne
command-person = Parler à quelqu’un, numéros d’aide

## Pour un facilitateur

word-new = nouveau
command-new = Ouvrir un dossier
word-cases = dossiers
command-cases = Voir vos dossiers
word-away = absence
    .also = absent
command-away = Signaler une absence ou un retour
word-cancel = annuler
command-cancel = Abandonner ce que vous remplissez

## Pour tous

word-erase = effacer
command-erase = Tout faire effacer
facilitator-command-erase = Effacer un dossier
word-language = langue
command-language = Une autre langue
word-switch = changer
command-switch = Aller à un autre dialogue
word-privacy = vie_privee
    .also = confidentialite
command-privacy = Ce qui se passe avec vos données
word-mydata = donnees
    .also = mes_donnees mesdonnees
command-mydata = Une copie de vos données
word-help = aide
command-help = Aide, et un mot au facilitateur
facilitator-command-help = Ce que vous pouvez faire ici
word-figures = chiffres
command-figures = Voir comment va l’organisation, en chiffres
