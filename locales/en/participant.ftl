# What a participant reads and taps.

## A word first: what just happened

lead-welcome =
    Welcome. I am kring, a computer program that helps you prepare for a restorative conversation. Such a conversation is about what happened and how it can be put right.{ $about ->
        [no] {""}
       *[yes] {" "}This is about: { $happened }
    }

    { $readers ->
        [none] Your facilitator reads what you write.
       *[other] What you write is read by { $names }.
    } There are { $parts } parts. Together they take about { $minutes } minutes. You can do it bit by bit.

    First there are four things you should know.
lead-welcome-back = Hello again. What you wrote before has been kept.
lead-noted = Thank you. I have written it down.
lead-added = I have added it to your last answer.
lead-added-to = I have written it down under ‘{ $question }’.
lead-corrected = I have changed your answer under ‘{ $question }’.
lead-edit-cannot-be-read = You edited your message under ‘{ $question }’, but I can’t read what it says now. Your answer stays as it was. Do you want to change it? Put plain text in it, or use /{ word-review }.
lead-nothing-to-correct = The message you edited does not belong to an answer you can change now. Everything stays as it was. With /{ word-review } you can look at your answers and change them.
lead-skipped = All right, we skip this question.
lead-put-off = All right, this question is for later.
lead-kept = All right, your answer stays as it was.
lead-emptied = All right, your answer is empty now. What it said is kept as an earlier version.
lead-words-stay = What you wrote here stays. Your facilitator can read it.
lead-words-added = I have kept your words. Tap ‘{ button-done }’ when it is right. You may also choose a button.
lead-words-kept = I have kept your words. Please choose a button below as well.
lead-cannot-read =
    { $content ->
        [voice] I can’t take a voice message here. Write it in words, or tap a button.
        [sticker] I can’t read a sticker. Write it in words, or tap a button.
        [photo] I can’t look at a photo. Write in words what you want to say with it.
        [video] I can’t watch a video. Write in words what you want to say with it.
        [document] I can’t open a file. Write in words what you want to say with it.
        [contact] I can’t write down a contact. Write it in words, if possible without a surname or number.
        [location] I can’t write down a location. Write it in words, if possible without an address.
        [forward] I don’t write down a forwarded message. It may be someone else’s. Tell it in your own words.
        [unreadable] I could not read your message. I have written nothing of it down. Can you send it once more, as plain text?
       *[other] I can’t read this. Write it in words, or tap a button.
    }
lead-voice-kept = I am fetching your voice message of { $length } for your facilitator. { $written ->
        [yes] A program on a computer of the organisation also turns it into words. You read them first.
       *[no] I don’t listen to it myself.
    } If it does not work, I will tell you.
lead-voice-too-long = This voice message is too long for me. I have not kept it. It may last five minutes, and be 2 MB large. Say it in parts, or write it down.
lead-voices-nearly-full = You have spoken a lot already. After this message { $left ->
        [one] one more voice message fits.
       *[other] { $left } more voice messages fit.
    } You can always write.
lead-voices-full = No more voice messages fit. I have not kept this one. What you said before is there. Write it in words, or tell the facilitator yourself.
lead-voice-lost =
    { $why ->
        [too-large] Your voice message about ‘{ $question }’ is too large: more than 2 MB. I have not kept it. Say it in parts, or write it down.
        [no-room] I have no room now for your voice message about ‘{ $question }’. I have not kept it. Write it down, or send it again later. What you wrote and said before is still there.
        [over] I could not keep your voice message about ‘{ $question }’ any more. Do you still want to say it? Tell your facilitator.
       *[gone] I could not fetch your voice message about ‘{ $question }’. I have not kept it. Can you send it once more, or write it down?
    }
aloud-not = I can’t read this question aloud now. It stands above.
in-words-asked = Your voice message of { $length } about ‘{ $question }’. This is how I understood it:
in-words-is-it-right = Is that right? Then I put these words with your answer. Your facilitator can read them, and can still listen. Rather not? Then it stays a voice message only.
in-words-stands = These words now stand with your answer about ‘{ $question }’. Your voice message stays with it.
in-words-only-voice = All right. About ‘{ $question }’ it stays a voice message. The words are gone.
voice-note =
    { $recorded ->
        [owed] voice message, { $length } (still being fetched)
       *[here] voice message, { $length }
    }
lead-empty = There was no text in your message. Write it in words, or tap a button.
lead-full = This answer is full. Your last message did not fit, but what you wrote before is there. Would you like to write it shorter? You can do that with /{ word-review }. You can also tell the facilitator yourself.
lead-preparation-full = There is no more room in your preparation. Your last message is not in it. What you wrote before is. Is there more to say? Tell the facilitator yourself.
lead-preparation-nearly-full = You have written a lot already. There is still room, but not very much. What matters most may be short.
lead-not-written-paused = Your preparation is paused, so I have not written this down. Would you like to go on? Then tap ‘{ button-resume }’ and send it again.
lead-not-written-stopped = Your preparation has stopped, so I have not written this down. Would you like to go on after all? Then tap ‘{ button-resume }’ and send it again.
lead-not-written-other-way = I did not write this down, because your preparation has stopped. Your facilitator talks with you about what is possible now. Do you want to talk to someone? You can, with the button.
lead-not-written-who = I have not written this down, because first I ask whether this invitation is for you. Choose a button below.
lead-not-written-together = I did not write that down: you fill this in together.
lead-not-written-before = I did not write that down. First tap ‘{ button-here }’.
lead-not-written-consent = I have not written this down, because first I ask whether you agree. Choose a button below.
lead-not-written = I have not written this down, because there is no open question now. With /{ word-review } you can change an answer. Would you like to say something to the facilitator? Then use /{ word-person }.
lead-not-written-there = I have not written this down. You replied to an older message, and I can’t add anything to that one now. Do you want to add to an answer or change it? You can with /{ word-review }.
lead-unknown-command = I don’t know that command, and I have not written anything down. With /{ word-help } you can see what you can do here.
lead-stale = That button belonged to an older message. Below you can see where you are now.
lead-told =
    { $flag ->
        [talk] The facilitator is now being told that you want to talk to someone.
        [unsafe] The facilitator is now being told that you don’t feel safe.
        [danger] The facilitator is now being told that there is danger or a threat.
        [self-harm] The facilitator is now being told that you are thinking of hurting yourself.
        [home] The facilitator is now being told that it isn’t safe at home, or that a child is at risk.
        [pressure] The facilitator is now being told that someone is putting pressure on you.
       *[other] The facilitator is now being told.
    } The time goes with it, your own words don’t. Nobody reads along here live. Can’t it wait? With /{ word-person } you can see numbers to call.
lead-told-in-the-morning =
    { $flag ->
        [talk] The facilitator is told at 8 in the morning that you want to talk to someone.
        [unsafe] The facilitator is told at 8 in the morning that you do not feel safe.
        [pressure] The facilitator is told at 8 in the morning that somebody is putting pressure on you.
       *[other] The facilitator is told at 8 in the morning.
    } Your own words are not in it. Can’t you wait? With /{ word-person } you see numbers that you can call now. Danger is passed on at once, at night too.
lead-told-nobody = I can’t reach the facilitator right now. What you chose is kept. Don’t count on somebody reading it soon: call yourself, or ask someone to call. With /{ word-person } you see numbers.
lead-consent-again = You have not been here for a while, so I ask again whether you agree. What you wrote before has been kept.
lead-consent-after-stop = You had stopped, so I ask again whether you agree. What you wrote before has been kept.
lead-consent-changed = Something has changed in what I tell you beforehand, so I ask again whether you agree. What you wrote before has been kept.
lead-noted-for-you = { $name } noted what you told. With each answer it says: told to { $name }. Read it. You can change anything. If it is right, you can send it.
told-to =
    { $confirmed ->
        [yes] told to { $name }, read by themselves
       *[no] told to { $name }
    }
lead-role-corrected =
    Your facilitator corrected how you are involved. So some of your questions are different. What you answered and still fits you see again: leave it, or change it.{ $gone ->
        [0] {""}
        [one] {" "}One answer did not fit any more, and is erased.
       *[other] {" "}{ $gone } answers did not fit any more, and are erased.
    }
lead-case-again = Your facilitator has opened this preparation again. What you wrote has been kept. You can go on where you were.
lead-goes-on-indirectly = The facilitator proposes to go on without a meeting, for example with a letter. That is why there are more questions. You may skip them, and you can always stop.
lead-reader-joined = A colleague of your facilitator, { $name }, reads along with what you write here from now on. Do you have a question about that? Ask it with the button or with /{ word-person }.
lead-opened-again = The facilitator has opened your preparation again. What you wrote before has been kept.
lead-gate-opened-again = The facilitator has opened this question again. What you answered before stays good. You can change it or leave it as it is.
lead-asked-without-meeting = The facilitator has a question for you. Every answer is good.
lead-still-open =
    { $count ->
        [one] You still have one question left for later. Answer it or skip it. Then you can hand in.
       *[other] You still have { $count } questions left for later. Answer them or skip them. Then you can hand in.
    }
lead-gate-is-closed = Only the facilitator can open this question again. Do you think differently about it now? Let the facilitator know with /{ word-person }.
lead-open-again = You had already handed in your preparation. Now something has changed, so it is open again. Hand it in once more when it is right for you.
lead-shared =
    { $sharing ->
        [conversation] This answer may be used in the conversation.
        [myself] You want to say this yourself in the conversation. I have written that down.
       *[facilitator] This answer is only for the facilitator.
    }
lead-answer-slipped = All right, that answer does not count. I am telling the facilitator that it was a slip. The question is open again.
lead-share-anew =
    { $sharing ->
        [myself] This answer says something else now. You had chosen: I will say it myself. So I ask again. If you choose nothing, only the facilitator reads it.
       *[conversation] This answer says something else now. You had chosen: may be used in the conversation. So I ask again. If you choose nothing, only the facilitator reads it.
    }
lead-taken-back = Your answer about ‘{ $question }’ is gone for good, with what stood there before. My messages of the last two days are deleted from this chat. What you wrote yourself, you can delete in the chat. What the facilitator has read already, I cannot undo.
lead-box-closed = All right. What you wrote is kept for the facilitator.
lead-left-corrected = I have changed what you wrote for the facilitator.
lead-help =
    <b>What can you do here?</b>
    You answer in your own words or with a button. If you edit a message, your answer changes too.

    /{ word-start } – go on where you were
    /{ word-review } – look at your answers or change them
    /{ word-how } – read how such a conversation goes
    /{ word-pause } – take a break and go on later
    /{ word-stop } – stop, and keep what you wrote or have it erased
    /{ word-erase } – have everything erased straight away
    /{ word-person } – say that you want to talk to someone, and see help lines
    /{ word-language } – choose another language
    /{ word-switch } – go to another conversation, if you have more than one
    /{ word-privacy } – read what happens with your data
    /{ word-mydata } – get a copy of your data
    /{ word-help } – this explanation

## Agreeing, four times

scene-is-it-you =
    Hello. This invitation is for { $alias }.

    Is that you?
consent-taking-part =
    <b>You are free to take part or not</b>

    You decide whether you take part. You can skip any question, or answer it later. You can always pause or stop: with a button, with /{ word-pause } or with /{ word-stop }. You don’t have to give a reason.

    Would you like to do this preparation?
consent-readers =
    <b>Who reads what?</b>

    { $readers ->
        [none] Your facilitator reads what you write, also before you are done.
       *[other] What you write is read by { $names }, also before you are done.
    } If a colleague joins, I tell you. The other participants see nothing of it here. Whoever runs kring for the organisation can take out a file for the facilitator.

    For each answer you can choose later: it may be used in the conversation, or you say it yourself. If you choose nothing, it stays with the facilitator.

    Do you understand this?
consent-limits =
    <b>What I can’t promise</b>

    Is someone in danger? Then the facilitator may have to look for help, even if you would rather not. Nobody reads along live here. You always find help lines with /{ word-person }.

    I am a program and do not understand what you write. A few very clear words about danger I recognise. Then I show help lines, and ask whether the facilitator may know. I never pass anything on without your tap.

    This is an ordinary chat. Telegram, and whoever runs kring, can technically get at it. So don’t write surnames or addresses.

    Do you understand this?
consent-storing =
    <b>Keeping and erasing</b>

    I keep your answers for the facilitator, only for this conversation. You can look at them, change them and take them back for good with /{ word-review }. If you change something, I also keep what stood there before, for you and your facilitator. It is in no report. With /{ word-stop } you can have them erased at any time. The messages in this chat stay on Telegram until you delete the chat yourself.

    Is that all right for you?
explained-taking-part =
    <b>Taking part is up to you, in other words</b>

    Nobody can make you write anything here. Don’t want a question? Press ‘{ button-skip }’. Want nothing for a while? Take a break. Don’t want it any more? Then stop. It works at once.

    Do you want to do this preparation?
explained-readers =
    <b>Who reads what, in other words</b>

    What you write here goes to { $readers ->
        [none] your facilitator
       *[other] { $names }
    }. The other person in this story does not see it, nor how far you are. The organisation can take out a file for the facilitator. Do you want something to be said in the conversation? You choose that yourself, answer by answer.

    Do you understand this?
explained-limits =
    <b>What I can’t promise, in other words</b>

    I don’t understand what you write: I am a program. The facilitator reads it later, and may then look for help, also without your yes. Is it urgent? Call someone yourself. Telegram is a company that passes messages on. That company can technically get at them.

    Do you understand this?
explained-storing =
    <b>Keeping and erasing, in other words</b>

    Your answers are on the organisation’s computer, locked. They are for this conversation only. You can read them again, change them or take them away. Do you want everything gone? You always can.

    Is that all right with you?
consent-answered-yes = Your answer: yes
consent-answered-later = Your answer: not yet
consent-answered-no = Your answer: no

## Where you are

scene-consent-waits =
    { $reply ->
        [no] That is your choice. I won’t ask you anything and I won’t write anything down. The facilitator is told that you don’t agree for now, nothing else. If you change your mind, tap ‘{ button-go-on }’, now or later.
       *[later] That is fine, there is no hurry. As long as you haven’t agreed, I won’t ask you anything or write anything down. When you want to go on, tap ‘{ button-go-on }’, now or later.
    }
scene-anything-else =
    { $kept ->
        [first] Noted. Anything else? Feel free to add it. Otherwise the next question will come in a moment.
        [joined] Noted as well. Anything else?
        [spoken] Anything else? Feel free to say or write it. Otherwise the next question will come in a moment.
       *[waits] Your answer about ‘{ $question }’ is still open. Would you like to add anything?
    }
scene-alone-or-not = You chose ‘{ $option }’, and something else as well. What is right for you?
how-it-goes-head = <b>How does such a conversation go?</b> · { $number } of { $of }
how-it-goes-1 = You come together around what happened. It can be two people, or a circle with more. The facilitator is always there. You don’t have to come: you choose, up to the last moment.
how-it-goes-2 = There are agreements. Each speaks in turn. Nobody shouts or calls names. The facilitator sees to that. What is said stays with those who are there.
how-it-goes-3 = First each tells what happened, and how that was. The other listens. You tell only what you want to tell.
how-it-goes-4 = Then you look together: who was affected, and what is needed? Whoever it concerns can say what they want to do. Nobody has to say sorry. Nobody has to forgive.
how-it-goes-5 = You can always ask for a break, or stop. You agree on a sign for that. You can bring someone who supports you. It mostly takes one to two hours.
how-it-goes-6 = Do you agree on something? Then the facilitator writes it down. Later they look with each how it goes. Would you rather not meet anyone? That is fine. Ask the facilitator what else is possible.
scene-how-it-goes-offered = You want to hear first how such a conversation goes. You can right now, in six short screens. With /{ word-how } you can read it again later.
scene-rests = Good. You don’t have to do anything, and there are no more questions. The facilitator reads that you want to be left in peace. Do you want to let them know something after all? You can, with the button.
scene-closed-review = You can look at your answers with the button or with /{ word-review }.
scene-review =
    <b>Your answers</b>
    Tap a part to read what you wrote. There you can change an answer and choose what may be done with it.
scene-review-line =
    { $phase }: { $given } of { $of } answered{ $skipped ->
        [0] { "" }
       *[other] { " · " }{ $skipped } skipped
    }{ $later ->
        [0] { "" }
       *[other] { " · " }{ $later } for later
    }
scene-review-under-way = Your preparation is still under way. With ‘{ button-go-on }’ you can see where you are.
scene-review-put-off = Almost done: some questions are still left for later. Tap ‘{ button-laters }’ to answer or skip them. After that you can hand in.
scene-review-can-hand-in = All the questions have been asked. Is it right for you? Then tap ‘{ button-hand-in }’. The facilitator then knows that you are done.
scene-review-handed-in = Your preparation has been handed in. If you change something, you can hand it in again afterwards.
scene-phase =
    <b>{ $phase }</b>
    Tap an answer to change it or to choose what may be done with it.
scene-phase-empty = You have not written anything in this part yet.
scene-answer = You can change this answer or leave it as it is.
scene-take-back =
    <b>Take back your answer about ‘{ $question }’ for good?</b>
    Kring will keep nothing of it, nor of what stood there before. Messages of the last two days go from this chat and from the facilitator’s. The facilitator hears that you took something back, not what.
sharing-ask = What may be done with this answer?
scene-sharing = <b>What may be shared?</b> Sentence { $number } of { $of }.
scene-review-can-share = Do you want to choose first what may be used in the conversation? If you choose nothing, everything stays for the facilitator.
scene-card = <b>My card</b>
card-say = This is what I want to say
card-ask = This is what I want to ask
card-stop = My sign to stop
card-beside = Who is with me
card-empty = Not filled in yet. You can talk about this with your facilitator.
card-end = This card is for you. You can take it to the conversation.
card-file = my-card
card-title = My card
card-caption = Your card as a page, to print and take along. Whoever gets the file can read all that stands on it.
card-failing = Your card could not be made into a page just now. Nothing is lost. In the chat you read it with the button <b>{ button-card }</b>.
card-room = What else I want to remember
card-room-line = Room to write
scene-handed-in =
    Thank you. Your preparation has been handed in. The facilitator knows that you are done and will let you know what comes next.

    You can still look at your answers or change them with /{ word-review }.
scene-paused =
    Your preparation is paused. What you wrote has been kept. The facilitator sees that you have paused, not why.

    Take your time. Tap ‘{ button-resume }’ when you want to continue.
scene-paused-and-asked =
    { scene-paused }

    Shall I remind you once? I do that on one of the next days, between 4 and 8 in the afternoon, without a sound.
scene-reminder = Hello. You asked for a message to go on. There is no hurry, and you don’t have to.
lead-will-remind = Fine. I will send you one message, on one of the next days between 4 and 8 in the afternoon.
lead-no-reminders = Fine. I will not remind you.
scene-stop-menu =
    You choose. You don’t have to give a reason. The facilitator is only told what you choose.

    <b>{ button-pause }</b>: everything is kept and you go on when you want.
    <b>{ button-stop-keep }</b>: you withdraw your consent and I won’t ask you anything more. What you wrote stays for the facilitator.
    <b>{ button-stop-erase }</b>: I won’t ask you anything more, and I erase what you wrote.
scene-stopped =
    You have stopped and your consent is withdrawn. I won’t ask you anything more. What you wrote is kept for the facilitator, who knows that you have stopped.

    Would you like to go on after all? Then tap ‘{ button-resume }’. Would you like to have everything erased? You can do that with /{ word-stop }.
scene-erase-confirm =
    <b>Do you want everything erased?</b>
    All your answers in this preparation will be gone. They can’t be brought back. The facilitator is told that you stopped and had everything erased, not why. Did you give an alert that nobody has seen? Then only that stays, until somebody has seen it: which alert, your alias and the time. Would you like to keep something yourself? Then ask for a copy first, with the button.
scene-erased =
    It has been erased. Kring no longer keeps any answer of yours in this preparation. The facilitator knows that you stopped. What they have already read, I can’t undo. An alert that nobody has seen stays until somebody has: which alert, your alias and the time.

    My messages about this of the last two days have been deleted from this chat. Older messages, and what you wrote yourself, stay on Telegram until you delete the chat. To do that, tap the menu at the top of the chat, choose ‘Delete chat’ and tick: also for kring. On an iPhone, swipe the chat to the left in your list of chats.

    Would you like to start again one day? Then ask the facilitator for a new link.
scene-talk-menu =
    <b>Help is close by</b>
    Tap what is true for you. The facilitator is told straight away: what you tapped and at what time, not what you wrote. ‘{ button-flag-home }’ can also be about a child you know.

    Nobody reads along here live. Are you in danger, or can’t it wait? Then call one of the numbers below.
scene-help-screen =
    <b>What do you need?</b>
    Tap what is right for you. { $name } is then told: what you tapped and at what time, not what you wrote. ‘{ button-flag-home }’ may also be about a child you know.

    Danger, home not being safe, or thinking of hurting yourself is passed on at once, at night too. Other things wait until 8 in the morning. Nobody reads along here. Can’t you wait? Call or chat now.
scene-heard =
    { $flag ->
        [self-harm] What you write is heavy to carry alone. You do not have to.
        [home] You write that home is not safe. That is not your fault.
       *[other] You write about violence or a threat. That is not your fault.
    }

    I am a program and do not understand what you write. I only recognise a few words. May { $name } know that things are not all right now? Without your tap I pass nothing on.
scene-hard =
    Thank you for saying so. It may be hard. No question comes now.

    { $name } reads in the message of the day that it was hard. What helps you now?
scene-resting = Take a moment. Drink something, look out of the window, breathe out slowly. Nothing comes until you tap ‘{ button-go-on }’.
scene-not-told = All right. I pass nothing on. What you wrote stays where you wrote it. You can always call or chat, also without anyone in this conversation knowing.
scene-box = Write here what { $name } may know. It may be in more than one message. It is no answer to a question, and nobody reads along here.
scene-box-kept = Kept for { $name }. Anything else?
scene-raised =
    The facilitator is now being told { $flag ->
        [talk] that you want to talk to someone
        [unsafe] that you don’t feel safe
        [danger] that there is danger or a threat
        [self-harm] that you are thinking of hurting yourself
        [home] that it isn’t safe at home, or that a child is at risk
        [pressure] that someone is putting pressure on you
       *[other] what you tapped
    }. The time goes with it, your own words don’t.

    { $flag ->
        [talk] Nobody reads along here live, so it may take a while. Can’t it wait? With /{ word-person } you can see numbers to call.
        [pressure] Nobody reads along here live, so it may take a while. You don’t have to do anything you don’t want to. Do you feel threatened? Then call one of the numbers below.
        [self-harm] Nobody reads along here live. Don’t wait for an answer. Call one of the numbers below now, or go to someone you trust. You don’t have to carry this alone.
        [danger] Nobody reads along here live. Don’t wait for an answer: call one of the numbers below now. If you can, go to a safe place or to someone you trust.
       *[other] Nobody reads along here live, so it may take a while. Is it urgent, or are you afraid? Then call one of the numbers below now, or go to someone you trust.
    }
scene-raised-for-morning =
    It is night. The facilitator is told at 8 o’clock { $flag ->
        [talk] that you want to talk to someone
        [unsafe] that you do not feel safe
        [pressure] that somebody is putting pressure on you
       *[other] of what you tapped
    }. Your own words are not in it.

    Can’t you wait? Call one of the numbers below, or go to someone you trust. Are you in danger? Tap ‘{ button-talk }’: danger I pass on at once, at night too.
scene-unheard =
    I can’t reach the facilitator right now. Your signal is kept and goes out as soon as possible, but don’t count on it.

    Don’t wait for an answer. Call the organisation yourself, someone you trust, or one of the numbers below.
scene-seen-by = { $name } has seen this, at { $clock }. Can’t you wait? With /{ word-person } you see numbers that you can call.
scene-note-waits = { $name } has a message for you.
scene-note = <b>{ $name }</b> wrote to you, { $moment }:
scene-note-call = I will call you: { $moment }.
scene-note-one-way = You can’t answer here. Would you like to let something be known? You can with the button below.
scene-stand-in = { $away } is away for a while. { $name } now follows your preparation. { $name } reads what you write and gets your alerts.
scene-taken-over = { $name } takes over your preparation from { $away }. { $name } reads what you write and what you wrote before, and gets your alerts. { $away } reads nothing of it any more. Would you like to talk to { $name } first? Let it be known with the button.
scene-back-again = { $name } is back, and follows your preparation again.
scene-slipped = All right. The facilitator is now told as well that this was a slip. They may still ask you how you are.
scene-was-it-a-slip = Was your answer about ‘{ $question }’ a slip of the finger? You can take it back for five minutes. The facilitator reads that too.
scene-elsewhere = There is news in this conversation.
scene-not-theirs = Thank you for saying so. Then this link is not for you, and you can delete this chat. I have kept nothing of yours. Whoever gave the link is told that it came to somebody else.
scene-not-for-you = This link was meant for someone else. That is not your fault. What you answered here has been erased and I won’t ask you anything more. My messages about this of the last two days have been deleted from this chat. The rest goes when you delete the chat. If you have a question, ask the person who gave you the link.
scene-ended =
    The facilitator has closed this preparation. You don’t have to do anything more. The facilitator can tell you how it goes on.

    { $day ->
        [none] What you wrote will be erased later. Would you like that now? You can do that with the button below.
       *[other] What you wrote will be erased on { $day }. Would you like that now? You can do that with the button below.
    }

    Do you have questions, or would you like to know what comes next? Then contact the facilitator.
scene-other-way =
    Your preparation stops here. { $readers ->
        [none] Your facilitator talks with you about what is possible now.
        [one] { $names } talks with you about what is possible now.
       *[several] { $names } talk with you about what is possible now.
    } You don’t have to do anything yourself.

    What you wrote is kept for your facilitator. Do you want everything erased? You can, with the button.
scene-left-out =
    You do not take part in this conversation. That says nothing about you. You don’t have to do anything more, and no more questions come.

    What you wrote is no longer shown. Do you want everything erased? You can, with the button.{ $readers ->
        [none] {" "}Do you have questions? Ask your facilitator.
       *[other] {" "}Do you have questions? Ask { $names }.
    }
scene-ended-for-other-way =
    Your preparation stops here. { $readers ->
        [none] Your facilitator talks with you about what is possible now.
        [one] { $names } talks with you about what is possible now.
       *[several] { $names } talk with you about what is possible now.
    } You don’t have to do anything yourself.

    { $day ->
        [none] What you wrote will be erased later. Do you want that now? You can, with the button below.
       *[other] What you wrote will be erased on { $day }. Do you want that now? You can, with the button below.
    }
scene-case-erased =
    The facilitator has stopped this preparation and erased everything. Kring no longer keeps any answer of yours. You don’t have to do anything more.

    My messages about this of the last two days have been deleted from this chat. Older messages, and what you wrote yourself, stay on Telegram until you delete the chat. To do that, tap the menu at the top of the chat, choose ‘Delete chat’ and tick: also for kring. On an iPhone, swipe the chat to the left in your list of chats.

    Do you have questions? Then contact the facilitator.

## Filling in together

together-head = Together with { $alias }
scene-are-you-here =
    Hello { $alias }. This is the phone of your facilitator. You fill this in together, screen by screen. You say what is written down. Skipping and stopping is always fine.

    Are you here?
scene-how-much-together =
    You can fill this in together with { $name }. The question then comes to the phone of { $name }, when you sit together. You say what is written down.

    What would you like to do together?
scene-together =
    { $now ->
        [yes] { $much ->
            [question] You are filling in this question together now, on the phone of { $name }.
           *[everything] You are filling in the questions together now, on the phone of { $name }.
        }
       *[no] { $much ->
            [question] Good. { $name } reads that you want to fill in one question together.
           *[everything] Good. { $name } reads that you want to fill in the questions together.
        } Agree on when you sit together. Until then I ask no questions here.
    } Would you rather go on by yourself? You can, with the button.
scene-erased-together =
    It is erased. Kring keeps no answer of yours in this preparation any more. My messages about it of the last two days are gone from this chat. What is older, and what was written here, your facilitator deletes themselves.

    Would you like to begin again later? Then tell your facilitator.
filled-in-together = filled in together with { $name }

## Around a question

may-ask-a-lawyer = The police or a court are involved. What you answer here may matter to them. You can ask a lawyer first, and carry on later.
progress = { $phase } · part { $part } of { $parts }
answered-given = Written down
answered-skipped = Skipped
answered-later = For later
earlier-answer = What you answered before:
earlier-is-added-to = What you write now is added to it.
earlier-is-replaced = What you write now takes its place.
written-so-far = You wrote this so far:
choose-several = You can choose more than one button. Then tap ‘{ button-done }’.
choose-then-and-now = Tap once for then (◐), twice for now (◑), three times for both (●). Once more, and it is gone. Then tap ‘{ button-done }’.
chosen-then = Then: <b>{ $options }</b>
chosen-now = Now: <b>{ $options }</b>
said-of =
    { $when ->
        [then] { $option } then
        [now] { $option } now
       *[both] { $option } then and now
    }
own-words-welcome = You can also answer in your own words.

state-given = answered
state-skipped = skipped
state-later = for later
state-again = to look at again
state-choosing = not finished yet
state-unconfirmed = not confirmed with a button

sharing-facilitator = only for the facilitator
sharing-conversation = may be used in the conversation
sharing-myself = I will say it myself

short-follow-up = { $item }: { $aspect }

## Buttons

button-here = Yes, I am here
button-stand-up = Stop for now
button-together = Together with { $name }
button-together-for-question = Only this question
button-together-for-everything = All questions
button-alone = Rather by myself
button-explain = Explain this
button-understood = Yes, I understand
button-how = How does it go?
button-how-next = Read on
button-skip = Skip
button-later = Later
button-back = Back
button-settle-alone = Only ‘{ $option }’
button-settle-others = Without ‘{ $option }’
button-settle-both = Both are right
button-aloud = ▶ Read aloud
button-in-words = That is right
button-only-voice = Rather not
button-next = Next question
button-belonged-before = For the one before
button-keep = Leave it
button-empty = Empty it
button-done = Done
button-pause-or-stop = Pause or stop
button-talk = Help or talk
button-resume = Continue
button-remind-once = Yes, once
button-remind-no = No, thanks
button-remind-again = Once more
button-remind-no-more = No more messages
button-pause = Take a break
button-stop-keep = Stop and keep
button-stop-erase = Stop and erase
button-erase-all = Erase everything
button-erase = Yes, erase it all
button-copy-first = A copy first
button-erase-not = No, don’t erase
button-go-on = Continue
button-review = My answers
button-round = Choose what to share
button-round-end = To the overview
button-card = My card
button-card-paper = On paper
button-hand-in = Hand in
button-laters = Questions for later
button-change = Change this answer
button-read-note = Read
button-tell = Yes, let { $name } know
button-do-not-tell = No
button-go-on-short = Go on
button-box = Something for { $name }
button-box-done = Done
button-box-not = Not after all
button-commands = What can I do here?
button-rest = Rest a moment
button-talk-first = Talk to me first
button-slip = That was a slip
button-take-back = Take back for good
button-take-back-not = No, leave it
button-take-back-yes = Yes, take it back
button-all-phases = All parts

button-it-is-me = Yes, that’s me
button-not-me = No
button-consent-yes = Yes
button-consent-later = Not yet
button-consent-no = No

button-flag-talk = I want to talk
button-flag-unsafe = I don’t feel safe
button-flag-danger = Danger or a threat
button-flag-self-harm = Hurting myself
button-flag-home = Not safe at home
button-flag-pressure = I’m being pressured

button-share-facilitator = Facilitator only
button-share-conversation = May be used
button-share-myself = I will say it myself
