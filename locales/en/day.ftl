# The day of the conversation: how the facilitator chooses it, and what each participant hears of it.

## Facilitator

day-head = { $label } · the day of the conversation
day-when = When: { $moment }
day-when-open = When: not chosen yet
day-where = Where: { $place }
day-where-open = Where: not chosen yet
day-people = Who comes, in this order:
day-person = { $number }. { $alias }{ $known ->
    [yes] , at { $clock }
   *[no] {""}
}
day-away = Does not come: { $names }
day-indirect = In this case nobody meets. Your day can go like this. First you see one of them, and ask what you may pass on. Then you see the other, and pass it on. What they want to say back, you bring back.
day-replies = This is what you asked each of them:
day-reply = { $alias } { $suits ->
    [yes] can come
    [no] cannot come
   *[unknown] has not answered yet
}
day-not-ready = Not everybody is ready now. You can already prepare the day.
day-told = { $told ->
    [not-yet] Nothing has been sent yet. First choose when, where and who.
    [can-be] You can send this. Everybody gets an invitation of their own, with their own time of arriving.
    [as-it-is] Those who come were told this.
   *[otherwise] What stands here has not been sent yet. Those who come were told something else.
}
day-ask-dates = { $what ->
    [proposals] Which days do you want to propose? Write two or three, each on a line of its own, with the time. For example: 12 December 2.30 pm. Or choose a day below first.
   *[when] When is the conversation? Write the day and the time. For example: 12 December 2.30 pm. Or choose a day below first.
}
day-ask-hour = At what time on { $day }? Choose below.
day-unread-no-date = I find no day with a time here. Write it like this: 12 December 2.30 pm, or 12/12 14:30.
day-unread-no-such-day = There is no such day. Please check the date.
day-unread-past = That day or time is past. Choose a day that is still to come.
day-unread-too-far = That is more than a year ahead. Please check the date.
day-unread-clock-changes = In that night the clock changes, just around that time. Choose another time.
day-unread-other-weekday = That date is { $day }. Which day do you mean? Please write it again.
day-unread-which-day = Which day do you mean? Choose below, or write the date.
day-unread-no-hour = At what time on { $day }? Choose below, or write the day with the time.
day-unread-one-alone = The conversation is on one day. Write one, with the time.
day-unread-too-many = More than { $most } days is too many. I kept the first { $most }.
day-echo = This is what I read:
day-echo-then = { $what ->
    [proposals] Is that right? Then I ask each of them what suits. Nobody sees what another answers.
   *[when] Is that right? Nothing is sent yet.
}
day-ask-place = Where is the conversation? Write the place and the address on one line. Those who come read this.
day-ask-who = Tap in the order in which they arrive. There are ten minutes between each. Tapping again takes somebody off.
day-ask-why-moved = Why does it change? Write one sentence without names. Everybody who comes reads it. As soon as you write it, they are told. Rather not? Send /cancel.
day-ask-why-cancelled = Why is it cancelled? Write one sentence without names. Everybody who was to come reads it. As soon as you write it, they are told. Rather not? Send /cancel.
day-sent = { $many ->
    [none] Nobody was told.
   *[some] { $what ->
        [asked] Asked { $names }, each alone. You hear of every answer.
        [invited] Invited: { $names }. Each got a message of their own, with an appointment for the calendar.
        [moved] Sent to { $names }. Where nothing changed, nothing was sent.
       *[cancelled] Sent to { $names }. The conversation is cancelled.
    }
}
day-not-sent = Not sent to { $names }: there is no chat. Please tell them yourself.
day-checked = { $alias }: { $check ->
    [well] still wants to, and it feels safe enough
    [not-willing] no longer wants to
    [not-safe] it does not feel safe enough
   *[unsaid] has not answered the last questions yet
}
day-how = { $alias } said afterwards: { $how ->
    [good] good
    [fair] all right
    [hard] hard
   *[talk] I want to talk to somebody
}
notice-day = { $news ->
    [not-willing] Said that they no longer want to. The case is not ready now. Get in touch, without pressing.
    [not-safe] Does not feel safe enough about the conversation. The case is not ready now. Get in touch.
    [silent] Did not answer the last two questions. The case is not ready now. Get in touch in another way.
    [said-after-all] Has answered now: still wants to, and it feels safe enough.
    [said-how] Said how the conversation was. You can read it with the day.
   *[replied] Said which days suit.
}
point-not-willing = no longer wants to, they said two days before
point-unsafe-before = does not feel safe enough, they said two days before
point-silent-before = did not answer the last questions before the conversation
mydata-point-not-willing = you said that you no longer want to
mydata-point-unsafe-before = you said that it does not feel safe enough
mydata-point-silent-before = you did not answer the last questions

button-day = The day
button-day-invite = Invite
button-day-tell-change = Send the change
button-day-propose = Propose days
button-day-when = Choose the day
button-day-where = Choose the place
button-day-who = Who, in which order
button-day-cancel = Cancel it
button-day-right = Yes, that is right
button-day-yes-ask = Yes, ask them
button-day-more = One more day
button-day-again = Start again
button-day-who-done = Done

saying-day-expected = Please write it here in plain words, in one short line. Rather not? Send /cancel.

## Participant

scene-day-asked = { $name } is looking for a day for the conversation. When can you come? Tap what suits, then tap ‘Done’. The others do not see what you choose.
scene-day-replied = { $some ->
    [yes] Thank you. { $name } now knows what suits you. You hear as soon as the day is set.
   *[no] All right. { $name } now knows that none of these days suits you, and looks further.
}
scene-day-invited = You are invited to the conversation.
scene-day-moved = The conversation of { $moment } changes.
scene-day-cancelled = The conversation of { $moment } is cancelled. You need not do anything now.
scene-day-not-needed = You need not come to the conversation of { $moment }.
scene-day-still-wants = The conversation is on { $moment }. { $name } asks you two more things. Do you still want to take part? Whatever you answer is fine.
scene-day-safe-enough = And does it feel safe enough?
scene-day-all-is-well = Thank you. See you on { $moment }. Does anything change for you? Please say so.
scene-day-not-all-is-well = Thank you for saying so. { $name } knows now, and gets in touch with you. You need not explain anything. Nothing happens without you.
scene-day-how-was-it = How was the conversation for you? { $name } reads what you choose, and nobody else does.
scene-day-said-how = { $how ->
    [good] Thank you for saying so. Do something quiet now.
    [fair] Thank you for saying so. Take your time: it can stay in your head for a while.
    [hard] Thank you for saying so. That it was hard is not strange. You need not do anything now. { $name } knows.
   *[talk] Thank you for saying so.
} Do you want to tell more about it? You may, you need not.
day-why = This is what your facilitator wrote about it:
invite-when = When: <b>{ $moment }</b>
invite-arrives = You arrive at <b>{ $clock }</b>
invite-where = Where: <b>{ $place }</b>
invite-expect =
    What can you expect? Your facilitator meets you, and shows you where you sit. Everybody gets time to speak. Count on an hour or two. You may always ask for a break, and you may always stop. You may bring a note of what you want to say.

    You cannot come, or no longer want to? Please say so. You can until the last moment.
invite-says = You want to say this yourself, you said when you prepared:
calendar-caption = For your calendar. All it says is ‘Appointment’, with the time and the place.
calendar-cancelled-caption = This takes the appointment out of your calendar.
calendar-title = Appointment
calendar-file = appointment

button-day-suits-none = None of these
button-day-suits-done = Done
button-my-answers = My answers

button-day-yes = Yes
button-day-no = No
button-day-anew = I change my answer
button-day-how-good = Good
button-day-how-fair = All right
button-day-how-hard = Hard
button-day-how-talk = I want to talk

## Time, and the copy of one’s own data

day-button = { $weekday } { $day } { $month }, { $hour }:{ $minute }
day-short = { $weekday } { $day }
mydata-day = Days for the conversation
mydata-suits-head = Does it suit you?
mydata-suits-yes = Yes
mydata-suits-no = No
mydata-suits-unknown = Not said yet
mydata-day-wants = Do you still want to take part?
mydata-day-safe = Does it feel safe enough?
mydata-day-how = How was it?
