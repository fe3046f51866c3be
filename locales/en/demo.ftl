# What the demo itself says, beside the bot: plain text.

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
demo-example-end = That was the example. To play yourself: kring demo --language en
demo-days-passed =
    { $days ->
        [one] It is one day later.
       *[other] It is { $days } days later.
    }
