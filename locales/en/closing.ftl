# The end of a case: why it is closed, how it was, what may stay longer, and a case in which nothing happens.

## Facilitator

closing-ask-why = Why do you close it? Choose what fits best.
closing-agreements = Of the agreements: { $groups }.
closing-reason = Reason: { $why ->
    [met] the agreements were kept
    [partly] the agreements were partly kept
    [not-met] the agreements were not kept
    [held] the conversation took place
    [declined] somebody did not want it
    [no-contact] there was no contact
    [talks] separate talks
    [help] help or guidance
    [facts] no agreement about the facts
    [safety] not safe enough
    [others] police, court or school
    [else] something else
   *[no-reason] not noted
}
closing-longer = Kept { $days } days longer. { $by } noted that on { $day }:
closing-stays = { $agreements ->
    [can] The agreements are erased together with the answers, unless everybody wants them to stay longer.
    [asked] May the agreements stay longer than the answers? That has been asked. Not everybody has answered.
    [stay] Everybody says yes: the agreements stay longer than the answers.
    [go] Somebody says no: the agreements are erased together with the answers.
   *[alone] The answers are erased. Only the agreements are left.
}
closing-alone = On { $day } the agreements are erased as well.
closing-ask-longer = How much longer? That can be done once. All participants are told the new day.
closing-ask-reason = Why is the case kept { $days } days longer? Write it briefly. Whoever facilitates the case reads it. The participants do not.
closing-ask-stays = How long may the agreements stay once the answers are erased? I ask everyone they concern, each alone. They stay only if everybody says yes.
closing-replies = May the agreements stay until { $day }?
closing-replied = { $says ->
    [replied] Answered: { $names }
    [no-chat] No chat, please ask them yourself: { $names }
   *[unsaid] Not answered yet: { $names }
}
closing-replies-then = I do not show who said what. You are told when everybody said yes, or when somebody said no.
closing-still = Nothing has happened in the case <b>{ $label }</b> for { $days } days. Is it done? Then close it: answers stay no longer than needed. Is something still going on, also outside this chat? Then leave it as it is.
closing-goes-on = Good, the case goes on. If nothing happens for 30 days again, I will ask again.
closing-still-for-long = Nothing has happened for { $days } days in a case that was opened on { $opened }. These people were asked whether it is done: { $names }. Please talk about it: answers stay no longer than needed.
notice-closing = { $news ->
    [allow-stay] Everybody says yes: the agreements stay longer than the answers.
    [may-not-stay] Somebody does not want the agreements to stay longer. They are erased together with the answers.
   *[answers-gone] The answers are erased. What was agreed stays for a while. Then that is erased as well.
}

button-close-for-met = Kept
button-close-for-partly = Partly kept
button-close-for-not-met = Not kept
button-close-for-held = They talked
button-close-for-declined = Somebody declined
button-close-for-no-contact = No contact
button-close-for-else = Something else
button-close-other-way = Another way
button-close-longer = Keep it longer
button-close-longer-by = { $days } more days
button-close-stays = Keep agreements
button-close-stays-for = { $days ->
    [90] 3 months
    [180] 6 months
   *[365] 1 year
}
button-close-replies = Who answered
button-close-said-yes = { $alias } said yes
button-close-goes-on = It goes on

## Participant

scene-how-it-went = Four short questions about how it went. Your answers count only in numbers about five people or more. Nobody reads them, not even your facilitator.
how-it-went-fair = Was it fair?
how-it-went-heard = Were you listened to?
how-it-went-safe = Did you feel safe?
how-it-went-again = Would you do it again?
how-it-went-number = { $number } of 4
scene-counted = Thank you. It is counted, without your name.
scene-not-counted = All right. I will not ask again.
scene-longer = What you wrote is kept longer: until { $day }. Would you like to know why? Ask your facilitator. You don’t want that? You can have everything of yours erased now.
scene-may-it-stay = { $name } asks whether the agreements may stay longer than your answers. Your answers are erased on { $day }. The agreements then stay until { $until }. That happens only if everyone they concern says yes. I tell nobody who said what.
scene-said-stay = { $says ->
    [yes] All right. If everybody says yes, the agreements stay until { $until }.
   *[no] All right. The agreements are erased together with the answers.
}
scene-answers-gone = { $until ->
    [none] Your answers are erased.
   *[other] Your answers are erased. You can still read the agreements until { $until }.
}
scene-nothing-agreed = There is no agreement that stands now.

button-rates-yes = Yes
button-rates-little = A little
button-rates-no = No
button-rather-not = I’d rather not
button-stays-yes = Yes, they may
button-stays-no = No
button-stays-yes-after-all = Yes after all
button-stays-no-after-all = No after all
button-what-we-agreed = What we agreed

## The copy of one’s own data

mydata-survey = Four questions about how it went
mydata-survey-open = Not all answered yet
mydata-survey-over = Done: what you answered is counted without your name, or was not given
mydata-stays = May the agreements stay longer?
mydata-stays-yes = Yes
mydata-stays-no = No
mydata-stays-unsaid = Not said yet
