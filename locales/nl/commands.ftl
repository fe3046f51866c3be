# De opdrachten: wat iemand met een schuine streep kan vragen. Nederlands zoals het in België gesproken wordt.
#
# word-… is het woord dat in het menu en in alle teksten staat, zonder de streep; onder .also staan, met een spatie
# ertussen, andere woorden die ook werken. Alleen a tot z zonder accenten, cijfers en _. Elk woord werkt in elke taal:
# kies er dus geen dat in een andere taal iets anders vraagt. command-… is wat er in het menu van Telegram naast staat,
# facilitator-command-… is dat in het menu van een gespreksleider.

## Voor wie een voorbereiding heeft

word-start = verder
    .also = start
command-start = Verdergaan waar je was
word-review = overzicht
    .also = antwoorden
command-review = Je antwoorden bekijken
word-how = hoe
    .also = gesprek
command-how = Hoe zo’n gesprek gaat
word-pause = pauze
    .also = pauzeren
command-pause = Pauze nemen, later verdergaan
word-stop = stoppen
    .also = stop
command-stop = Stoppen, bewaren of wissen
word-person = praten
    .also = persoon spreken
command-person = Iemand spreken, hulplijnen

## Voor een gespreksleider

word-new = nieuw
command-new = Een zaak openen
word-cases = zaken
    .also = dossiers
command-cases = Je zaken bekijken
word-away = afwezig
command-away = Afwezig zijn, of weer terug
word-figures = cijfers
command-figures = Zien hoe het gaat met de organisatie, in cijfers
word-cancel = annuleren
    .also = annuleer
command-cancel = Stoppen met wat je aan het invullen bent

## Voor allebei

word-erase = wissen
command-erase = Alles laten wissen
facilitator-command-erase = Een zaak wissen
word-language = taal
command-language = Een andere taal
word-switch = wisselen
    .also = wissel
command-switch = Naar een ander gesprek
word-privacy = privacy
command-privacy = Wat er met je gegevens gebeurt
word-mydata = gegevens
    .also = mijngegevens mijn_gegevens
command-mydata = Een kopie van je gegevens
word-help = hulp
command-help = Hulp, en iets voor je gespreksleider
facilitator-command-help = Wat je hier kan doen
