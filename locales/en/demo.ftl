# What the demo itself says, beside the bot: plain text. And the words of the example.

## Beginning and ending

demo-opening =
    This is kring, without Telegram: the real bot, with all phones in this window.
    You are on the facilitator's phone (@{ demo-facilitator-short }); nothing leaves this computer.
    Type text to answer, or the number of a button under a message.
    Open a link with :open, go to another phone with @name.
    :help shows what else you can do, :example plays an example, :quit stops.
demo-first = Begin like this: type /{ word-new } and open a case.
demo-end = The demo has stopped.
demo-tour-opening =
    This is kring, without Telegram: the real bot, with everyone's phone in this window.
    Three people play by themselves: { demo-facilitator-name }, facilitator (@{ demo-facilitator-short }), and two participants. None of them exists.
    Each line begins with whose phone it is. After │ the bot speaks, after › the person answers.
demo-help =
    text              send it from this phone (also /{ word-new }, /{ word-review } …)
    2                 press button [2], under the last message with buttons
    ^2                press button [^2] of an older message
    \2                send the number 2 as text
    @name             go to the phone of name
    @name text        go to that phone and send it there
    :open             show the links the facilitator was given
    :open 1 [name]    open link 1, on a new phone (or on that of name)
    :edit text        edit your last message
    :voice :sticker :photo   send something other than text
    :block :unblock   block the bot, and let it in again
    :day [3]          move time one day (or 3 days) forward
    :chat             show this chat again
    :phones           show all phones
    :example          let the example play
    :quit             stop

## Names

demo-facilitator-short = gl
demo-facilitator-name = Ann
demo-nameless = guest

## What happens in the chats

demo-edited = (edited)
demo-deleted = (messages were deleted here)
demo-blocked = (the bot is blocked now)
demo-unblocked = (the bot is let in again)
demo-media =
    { $kind ->
        [voice] (voice message)
        [sticker] (sticker)
        [photo] (photo)
        [document] (file { $name })
       *[other] ({ $kind })
    }

## What could not be done, or was

demo-unknown = I do not know ‘:{ $typed }’, or something is missing. :help shows what you can do.
demo-no-such-phone = There is no phone called ‘{ $name }’.
demo-phones = Phones: { $names }. You are on @{ $name }.
demo-no-such-button = There is no button [{ $number }] at the moment. Would you like to send the number itself? Type \{ $number }.
demo-is-blocked = The bot is blocked on this phone. :unblock lets it in again.
demo-no-links = There are no links yet. The facilitator is given them when a case is opened: type /{ word-new }.
demo-link =
    { $number }  { $name }{ $used ->
        [yes] { " " }(opened already)
       *[no] { "" }
    }
demo-links-hint = With :open 1 you open the first, on a new phone.
demo-no-such-link = There is no link { $number }. :open shows which there are.
demo-new-phone = A new phone: @{ $name }. The link is opened there.
demo-nothing-to-edit = There is no message of your own to edit on this phone yet.
demo-example-hint = Enter breaks the example off.
demo-example-left = The example was broken off. What happened so far stays.
demo-days-passed =
    { $days ->
        [1] It is one day later.
       *[other] It is { $days } days later.
    }

## The example: what to notice

example-notice-open = 1. The case. The facilitator opens a case. Notice how little kring asks: an alias, a place in the story, a language and an age.
example-notice-harmed = 2. The link. Whoever was affected opens a link of their own. First four times consent: without it, not one question comes.
example-notice-facts = 3. Facts. One question a message, and every question has the same ways out: skip, later, pause, talk to someone.
example-notice-experience = 4. Experience. Feelings are chosen with buttons; ‘nothing’ and ‘I don't know’ count too. Each part closes with: how are you now?
example-notice-grip = 5. Responsibility. Whoever was affected is not asked for ‘their part’, but: what do you need, what do you choose yourself, do you want this conversation?
example-notice-wishes = 6. Commitment. Every wish is made concrete: what exactly, for whom, by when, who helps.
example-notice-practical = 7. Practical. Who speaks first, who comes along, what must not be raised, and how safe does it feel?
example-notice-review = 8. Reading again and handing in. Nothing counts until the person hands it in. Each answer says what may be done with it.
example-notice-board = 9. The board. The facilitator sees how far everyone is. The other participant sees nothing of it.
example-notice-responsible = 10. The other side. Whoever caused it is given the same freedom and the same tone, and other questions.
example-notice-own-facts = 11. Facts, from this side: what did you do, and what were you thinking? Nowhere ‘why’.
example-notice-own-experience = 12. Experience, from this side: feelings here too, and who was affected.
example-notice-gate = 13. The gate. ‘Partly’ is an honest answer. The facilitator hears of it at once, without the words, and the preparation goes on.
example-notice-point = 14. An open point. The facilitator has talked with the person, and clears the point with a note.
example-notice-offers = 15. Commitment, from this side: an offer, as concrete as the wishes.
example-notice-own-practical = 16. Practical. One question is skipped: that is fine, no reason asked.
example-notice-ready = 17. Everyone is ready. As soon as the last one hands in, the facilitator is told, once, with the summary: quotes and open points, no score, no judgement.
example-notice-confirm = 18. The facilitator decides. One button confirms that the conversation can go ahead.
example-notice-end = That was the example. To play yourself: kring demo --language en

## The example: the facilitator

example-label = Youth club bicycle
example-incident = A bicycle was borrowed without asking and came back damaged.
example-note = Talked about it with Sam. The brake comes up in the conversation itself.

## The example: who was affected

example-harmed-name = Noor
example-harmed-happened = On Thursday evening my bicycle was in the rack at the youth club. When I wanted to go home it was gone. The next morning it was back, with a bent wheel and a crack in the frame.
example-harmed-boundary = You don't touch my bicycle without asking. And when something is broken, you say so.
example-harmed-touched = First I thought it was stolen, and I had to walk home in the dark. When I saw it standing there like that I was angry, and sad too. I worked two summers for it.
example-harmed-hardest = That nobody said anything. I looked at everyone and wondered who it was.
example-harmed-others-touched = My sister. She drove me to work for a whole week.
example-harmed-grip = To know what happened that evening. And not to carry the costs alone.
example-harmed-choose = I want to choose the repair shop myself. And I want to tell my story without being interrupted.
example-harmed-helps = That the bicycle is safe to ride again, and that I hear how it went.
example-harmed-helps-not = A quick sorry just to be done with it. And I don't want the whole club to talk about it.
example-harmed-wishes-apologise-what = To hear what happened, and a sorry that is meant.
example-harmed-wishes-apologise-whom = For me. My sister does not have to be there for it.
example-harmed-wishes-apologise-helper = The facilitator, to keep it calm.
example-harmed-wishes-pay-what = The repair of the wheel and the frame, at the price of the repair shop.
example-harmed-wishes-pay-whom = For me.
example-harmed-wishes-pay-helper = The repair shop in our street can make an estimate.
example-harmed-supporter = My sister.
example-harmed-say = That it is not only about the money. I trusted everyone there.
example-harmed-ask = What happened that evening? And what made it hard to say so?
example-harmed-not-raised = That money is tight at home.
example-harmed-stop-signal = I put my hand flat on the table.
example-harmed-hopes = That we can greet each other again.
example-harmed-worries = That I start to cry and lose my words.

## The example: who caused it

example-responsible-name = Sam
example-responsible-happened = I had just missed my bus and had to get to the shop quickly. I took a bicycle from the rack that was not locked. By the canal I hit the kerb and fell. I put it back at night and said nothing.
example-responsible-boundary = Taking something without asking. And then keeping silent.
example-responsible-thinking = That I would be back in ten minutes and nobody would notice. When I fell I only thought: what now?
example-responsible-touched = I sleep badly, and I have not been to the club since.
example-responsible-others-touched = Noor, who was without her bicycle. And the others at the club, because everyone was looking at each other.
example-responsible-part = I took the bicycle without asking, I fell with it, and I kept silent.
example-responsible-willing-partly = For taking it and for keeping silent, yes. But the front brake did not work well. To say yes to the whole repair is hard for me.
example-responsible-repair = Help to get the bicycle repaired, and say how it went.
example-responsible-offers-apologise-what = Say that I am sorry, and tell what happened that evening, without making anything up.
example-responsible-offers-apologise-whom = For Noor.
example-responsible-offers-apologise-helper = The facilitator. I would like to practise it first.
example-responsible-offers-pay-what = Pay half of the repair, and help to replace the wheel myself.
example-responsible-offers-pay-whom = For Noor.
example-responsible-offers-pay-helper = My uncle knows about bicycles.
example-responsible-say = That I should have asked, and that I should have called the next day.
example-responsible-ask = Whether I am still welcome at the club.
example-responsible-stop-signal = I say ‘short break’.
example-responsible-hopes = That it no longer stands between us.
example-responsible-worries = That there will be shouting.
