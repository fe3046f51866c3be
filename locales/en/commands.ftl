# The commands: what someone can ask for with a slash.
#
# word-… is the word that stands in the menu and in every text, without the slash; under .also, with a space between
# them, are other words that work too. Only a to z without accents, digits and _. Every word works in every language, so
# choose none that asks for something else in another. command-… is what stands beside it in Telegram's menu,
# facilitator-command-… is that in a facilitator's menu.

## For whoever has a preparation

word-start = start
command-start = Go on where you were
word-review = review
    .also = answers
command-review = Look at your answers
word-how = how
    .also = conversation
command-how = How such a conversation goes
word-pause = pause
command-pause = Take a break, go on later
word-stop = stop
command-stop = Stop, and keep or erase
word-person = person
    .also = talk
command-person = Talk to someone, help lines

## For a facilitator

word-new = new
command-new = Open a case
word-cases = cases
command-cases = Look at your cases
word-away = away
command-away = Be away, or back again
word-figures = figures
command-figures = See how the organisation stands, in figures
word-cancel = cancel
command-cancel = Let go of what you are filling in

## For both

word-erase = erase
command-erase = Have everything erased
facilitator-command-erase = Erase a case
word-language = language
command-language = Another language
word-switch = switch
command-switch = To another conversation
word-privacy = privacy
command-privacy = What happens to your data
word-mydata = mydata
    .also = my_data
command-mydata = A copy of your data
word-help = help
command-help = Help, and something for your facilitator
facilitator-command-help = What you can do here
