### The page of `kring demo`. What the bot says is elsewhere.

page-title = on trial
page-language = Language of this page
page-phones = Phones
page-day = A day passes
page-week = A week passes
page-again = Start over
page-again-title = Start over?
page-again-about = All phones and everything written here will be gone. Then you can play a new case.
page-cancel = Cancel
page-lost = kring no longer runs, or cannot be reached for a moment. Start it again with ‘kring demo’; this page will follow.
page-failed = That did not work. Try again.

## Welcome

page-welcome-title = How kring prepares people for a restorative conversation
page-welcome = Here is the phone of a facilitator, with a real chat with the bot. Once there is a case, the phones of the participants join it. What one participant writes is never seen by another.
page-example = See the example
page-example-about = A borrowed bicycle, from the first link to the summary. In three minutes, with a pause at every step.
page-own = Play a case yourself
page-own-about = You are the facilitator and all the participants. Tap an invitation link in the chat to add a phone.
page-welcome-safe = Everything stays on this computer. No Telegram is needed, and afterwards it is gone, unless you chose a directory yourself.

## A phone

page-chat = { $name }’s chat with kring
page-from-you = You
page-from-kring = kring
page-buttons = Buttons under this message
page-edit = edit
page-edited = edited
page-more = Read more
page-less = Less
page-typing = kring is typing …
page-unread = { $count } unread
page-start = Start
page-empty = This phone has not opened kring yet.
page-block = Block
page-unblock = Unblock
page-is-blocked = The bot is blocked
page-phone-language = Language of { $name }
page-write = Message
page-write-as = Write a message as { $name }
page-send = Send
page-save = Save
page-editing = You are editing a message that was already sent.
page-commands = Menu
page-others = More
page-recording = Recording: { $seconds } s
page-send-voice = Send a voice message
page-send-sticker = Send a sticker
page-send-photo = Send a photo
page-media-voice = Voice message
page-media-sticker = Sticker
page-media-photo = Photo
page-media-document = Document

## Opening a link

page-link-title = On whose phone do you open this link?
page-link-about = In real life the facilitator forwards this message. Here you choose who opens it.
page-link-phone = { $name }’s phone
page-link-new = A new phone
page-new-name = Whose
page-new-language = Language
page-link-open = Open
page-someone = Someone

## The example

page-guide = The example
page-part = Step { $part } of { $of }
page-next = Next
page-forward = Forward
page-auto = By itself
page-leave = Play yourself
page-close = Close
page-note-end = That was the example. Read back, change an answer, or start over with a case of your own.
page-note-broken = The example could not go on. Start over, or play on yourself.
page-facilitator = facilitator

## The disk and the plug

page-tools = More
page-disk = Disk
page-disk-title = What lies on the disk
page-disk-proof = Messages written here: { $written }. Of these, readable on the disk: { $readable }.
page-disk-size = { $files } files, { $size } kB. This is what somebody sees who takes the disk along, without the key.
page-disk-search = Look for something that somebody wrote
page-disk-look = Search
page-disk-found = ‘{ $text }’ can be read { $times } times on the disk.
page-disk-not-found = ‘{ $text }’ can be read nowhere: searched { $files } files, { $size } kB.
page-disk-rows = The answers, sealed
page-disk-keys = The keys
page-disk-keys-about = Each case and each participant has a key of their own. Whoever erases has it written over. Then nobody opens those answers again.
page-disk-erased = Keys destroyed: { $count }.
page-disk-gone = erased
page-plug-out = Pull the plug
page-plug-in = Plug it in
page-power-out = The plug is out (kill -9): kring could save nothing more. Go on writing. Telegram keeps it.
page-power-starting = kring starts.
page-power-back = kring runs again, after { $seconds } seconds. All that was saved is still there.

## In the terminal

demo-page =
    The demo is at { $address }
    Ctrl-C stops it.

# How the page writes hours and days: a language with its country.
page-locale = en-GB
