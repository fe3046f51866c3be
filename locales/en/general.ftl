# What anybody can hear, and how time and languages are called.

## When there is no text somewhere

no-text = A piece of text is missing here. Type /{ word-help } to go on.

## Short words above the chat: plain text, at most 200 characters

toast-double = I had noted that already.
toast-stale = That button belonged to an older message. Look at the bottom of the chat.
toast-choose-first = Choose at least one answer first, or write something.
toast-first = This is the first question.
toast-done = That is done.
toast-too-late = You can do that for five minutes. After that, tell the facilitator.
toast-not-yours = This button does nothing here any more.

## People without an invitation, and links that do not open

stranger =
    Hello. I am kring, a program that helps people prepare for a restorative conversation.

    You start with a personal link from a facilitator. Did you get one? Then tap it in the message it came in. If you have no link, ask your facilitator for one.
link-unknown = I do not know this link. Perhaps a piece of it got lost. Tap the link once more in the message itself, or ask your facilitator for a new one.
link-expired = This link is no longer valid: its time is over. Ask your facilitator for a new one.
link-used = This link has been used already. Did you use it yourself? Then type /{ word-start } to go on. Was it not you? Let your facilitator know. You will get a new link.
link-revoked = This link was withdrawn. Ask your facilitator for a new one.
link-ended = This preparation has been closed. Do you have a question? Ask your facilitator.
link-another = This link is for someone else: you already take part with your own link. It was not used. I let your facilitator know that you opened it, because links may have been mixed up. Type /{ word-start } to go on.
link-erased = What was written with this link has been erased. So it opens nothing any more. Do you want to begin again? Then ask your facilitator for a new link.
link-for-facilitators = This link is for a facilitator, and you take part in this conversation yourself. It was not used. Let your facilitator know that you got it.
link-already = You already facilitate this case. The link is still unused: forward it to the colleague it is meant for.
link-waits = Thank you. Whoever invited you now confirms that it is you. As soon as that is done, you will hear it here.
link-refused = This link gives you no access. Was it meant for you after all? Then let whoever invited you know.
link-own = You facilitate this conversation yourself, so you cannot also take part in it. The link is still unused: forward it to the person it is meant for.

## Help

help-lines-head = Do you need help right now?
# 102 is the number of Awel, for children and young people in Flanders (VRT NWS, 19 February 2020; Knack, 2 March 2018). 106, 1813
# and 102 answer in Dutch; the Community Help Service answers in English. Check all numbers before you put kring to use.
help-lines-young =
    102 – Awel, for young people, in Dutch: call, or chat at awel.be
    112 – in danger: police, fire brigade or ambulance
    1813 – if you think of suicide, in Dutch, day and night, or chat at zelfmoord1813.be
    02 648 40 14 – Community Help Service, in English, day and night (chsbelgium.org)
help-lines =
    112 – in danger: police, fire brigade or ambulance
    02 648 40 14 – Community Help Service, in English, day and night (chsbelgium.org)
    1813 – if you think of suicide, in Dutch, or chat at zelfmoord1813.be
    1712 – questions about violence, in Dutch, or chat at 1712.be
contact-line = Contact: { $contact }
privacy-page = More about privacy at this organisation: { $url }

## Language

languages = Which language would you like?
language-name = English
language-is = All right. I will speak English with you from now on.

## Privacy

privacy =
    <b>What kring keeps</b>
    Your answers, your choices, and when you wrote them. Also the alias the facilitator gave you, and the number by which Telegram knows your chat. No surname, no phone number, no date of birth. Everything is stored encrypted on the organisation's computer.

    <b>Who reads it</b>
    The facilitators of your conversation. In danger, whoever is on call in the organisation gets the alert too, without your words. Whoever runs kring for the organisation can take out a file for the facilitator. The other people who take part do not see your answers here. No artificial intelligence reads along.

    <b>Telegram</b>
    A chat with a bot is not end-to-end encrypted. Telegram is technically able to read the messages. So please write no surnames or addresses.

    <b>Your choice</b>
    You may withdraw your consent at any time. With /{ word-mydata } you get a file with what kring keeps about you. With /{ word-pause } or /{ word-stop } you can pause, stop or have everything erased, with /{ word-erase } you erase straight away. Only an alert that nobody has seen stays until somebody has: which alert, your alias and the time. Has the case been closed? Then everything is erased by itself on the day you are told then. If you have everything erased yourself, my messages of the last two days go from this chat too. What else is in it, you remove by deleting the chat.

## From one part to another

switch = What would you like to go on with?
hat-party = As { $alias }
hat-with = With { $facilitator }
hat-with-as = As { $alias }
hat-with-as-number = As { $alias } ({ $number })
head-party = As { $alias }
head-with = Conversation with { $facilitator }
head-with-as = Conversation with { $facilitator }, as { $alias }
head-with-as-number = Conversation with { $facilitator }, as { $alias } ({ $number })
hat-facilitator = My work as a facilitator
switched-party = All right. You go on with your preparation as <b>{ $alias }</b>.
switched-with = You are now in the conversation with <b>{ $facilitator }</b>. With /{ word-switch } you go to another one.
switched-with-as = You are now in the conversation with <b>{ $facilitator }</b>, as <b>{ $alias }</b>. With /{ word-switch } you go to another one.
switched-with-as-number = You are now in conversation { $number } with <b>{ $facilitator }</b>, as <b>{ $alias }</b>. With /{ word-switch } you go to another one.
switched-facilitator = All right. You now work as a facilitator. With /{ word-cases } you see your cases.
which-conversation = Which conversation is this for? I am holding on to it, and have not written it down anywhere yet.
button-let-go = None, forget it
not-held = I could not hold on to this last message: first choose which conversation the earlier ones are for.
held-is-let-go = All right. I have not written it down anywhere.
also-open = Another preparation is still open:
nothing-to-switch = There is only one conversation you take part in. You can simply go on.
not-in-groups = I talk with one person at a time, in a chat of their own. So I am leaving here.
case-unreadable = I cannot read this conversation at the moment. What you wrote before is kept. What you sent just now I could not write down: please send it again later. Your facilitator has been told.
trouble = Something went wrong on my side. What I had written down is not lost. Please try again in a moment.

and = and

## Time

moment = { $day } at { $clock }
clock = { $hour }:{ $minute }
date = { $weekday } { $day } { $month }
date-with-year = { $weekday } { $day } { $month } { $year }
span-short = less than an hour
span-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## How the bot introduces itself, on its page and in an empty chat

# Empty: the bot keeps the name it was given at BotFather.
bot-name = { "" }
bot-in-short = Prepare for a conversation, in your own words and at your own pace.
bot-description =
    Here you prepare for a conversation to which you were invited. You are asked questions, one at a time. You answer in your own words, at your own pace. You can stop at any time.

    You begin with the link that your facilitator gave you.

colon = :
