# The restoration programme: how the facilitator makes items, and how each participant confirms them.

## Facilitator

programme-head = { $label } · the restoration programme
programme-empty = Nothing is agreed yet. Make an item after the conversation. Everybody it concerns confirms it alone. Only what all of them confirmed stands.
item-head = Agreement { $number } · { $standing }
item-stands = stands
item-waits = waits for an answer
item-not-so = somebody says: not like this
item-no-longer = no longer confirmed
item-dropped = dropped
item-gone = Somebody it concerned has had everything erased. What stood here is gone as well. Talk with whoever is left about what can still be done.
item-proposed = { $change ->
    [later] Proposed: later. Until everybody says yes, what stands above holds.
    [dropped] Proposed: this is dropped. Until everybody says yes, what stands above holds.
   *[other] Proposed: a change. Until everybody says yes, what stands above holds.
}
item-who = { $who } does this { $part ->
    [group] for the group
    [later] for later
   *[other] for { $whom }
}:
item-by = By { $day }
item-no-day = Without a fixed day
item-looks-after = Who looks after it: { $name }
item-says = { $says ->
    [yes] Yes: { $names }
    [not-so] Not like this: { $names }
    [no-chat] Has no chat, ask yourself: { $names }
   *[unsaid] Has not answered yet: { $names }
}
programme-ask-who = Who does it?
programme-ask-whom = For whom is it? With ‘For the group’ and ‘For later’ everybody confirms.
programme-ask-text = What was agreed? Write it in one message: what exactly, and how you see that it is done. Write it so that everybody it concerns may read it.
programme-ask-by = By when? Choose below, or write the day. For example: 12 December.
programme-ask-looks-after = Who looks after it? Choose below, or write a name.
programme-echo = This is how it stands:
programme-echo-then = Is it right? Then I put it to everybody it concerns, each alone. It only stands once everybody says yes.
programme-is-put = { $many ->
    [none] Nobody got it in the chat.
   *[some] Put to { $names }, each alone. You hear of every answer.
}
programme-not-put = { $names } has no chat. Please ask yourself, and note the yes with the programme.
programme-is-sent = { $many ->
    [none] Nothing was sent: nothing stands yet.
   *[some] Sent to { $names }. Each got only what stands and concerns them.
}
notice-programme = { $news ->
    [confirmed] Confirmed an agreement.
    [not-so] Says of an agreement: not like this. Words may follow.
    [changed] Everybody said yes to a change. It holds now.
    [same] Everybody says the same about an agreement. You decide what you pass on.
    [not-all] An agreement was not done, or not all of it, or somebody is not at ease. Look first, then decide what you pass on.
    [differs] The answers about an agreement differ. Look first, then decide what you pass on.
    [silent] Somebody said nothing about an agreement. Ask them another way.
   *[not-shared] Does not want a confirmation to be shared. Nothing can stand like this. Please talk about it.
}

button-programme = Programme
button-programme-add = Make an agreement
button-programme-change = Change agreement { $number }
button-programme-said-yes = { $number }: { $alias } said yes
button-programme-send = Send the programme
button-programme-group = For the group
button-programme-later = For later
button-programme-in = In { $days } days
button-programme-no-day = No fixed day
button-programme-myself = I do
button-programme-put = Yes, put it to them

saying-programme-expected = Please write it here in plain words, in one message. Rather not? Send /cancel.

## Participant

scene-programme-may-be-shared = { $name } is about to put an agreement from the conversation to you. What you confirm of it is also shown to the others it concerns. Only an agreement that everybody said yes to is shared. Everything else you wrote stays where it is. May that be so?
scene-programme-not-shared = All right, nothing is shared. { $name } knows now, and talks with you about it. You want it after all? You still can.
scene-programme-asked = This is an agreement from the conversation. Is it right for you? Take your time.
scene-programme-confirmed = You said yes. The agreement stands as soon as everybody it concerns said yes.
scene-programme-not-so = You said: not like this. Then the agreement does not stand. Your facilitator looks at it again.
scene-programme-whole = This is agreed. Everybody it concerns said yes to it.
scene-programme-on-paper = The same as a page, to print or to sign.
programme-file = restoration-programme
programme-title = What we agreed
programme-failing = The page could not be made just now. Nothing is lost. Above you read the same agreements.
programme-closing = These agreements hold as long as everybody they concern stands behind them. Does something not work out? Tell your facilitator. They can be changed, if everybody says yes.
programme-sign = Signatures
programme-sign-me = Myself
programme-sign-other = The other
programme-sign-facilitator = Facilitator
own-item-head = Agreement { $number } · { $part ->
    [group] for the group
    [later] for later
   *[other] for the other
}
own-item-who = { $theirs ->
    [yes] You do this:
   *[no] { $part ->
        [other] This is done for you:
       *[group] This concerns you too:
    }
}

button-programme-share = Yes, it may
button-programme-not-share = No
button-programme-share-after-all = Share after all
button-programme-yes = Yes, that is right
button-programme-not-so = Not like this
button-programme-not-so-after-all = Not like this
button-programme-yes-after-all = Yes after all

## The copy of one’s own data

mydata-programme = Agreements from the conversation
mydata-shared = May what you confirm be shared?
mydata-shared-yes = Yes
mydata-shared-no = No
mydata-shared-unsaid = Not said yet
mydata-item-head = Number
mydata-item-text = Agreement
mydata-item-reply = Your answer
mydata-item-yes = Yes
mydata-item-not-so = Not like this
mydata-item-unsaid = Not said yet
