# The follow-up: what became of the agreements. Each is asked alone, and the facilitator decides what is told.

## Facilitator

follow-head = { $label } · the follow-up
follow-empty = No agreement holds yet. Once one does, I ask each side alone, later, how it stands.
follow-item-head = Agreement { $number }
follow-asked = { $on ->
    [days] Asked a few days after the conversation, on { $day }:
    [due] Asked on the day itself, { $day }:
    [weeks] Asked after some weeks, on { $day }:
   *[months] Asked after some months, on { $day }:
}
follow-says = { $alias }: { $how ->
    [yes] done
    [part] a part
    [not-yet] not yet
    [ask] ask them yourself
   *[unsaid] no answer yet
}{ $fine ->
    [yes] , and it is all right so
    [no] , and it is not all right so
   *[unsaid] {""}
}
follow-outcome = { $how ->
    [yes] You passed on, { $day }: done
    [part] You passed on, { $day }: a part
   *[not-yet] You passed on, { $day }: not yet
}
follow-next = Next question: { $day }
follow-when = I ask each side alone how it stands, on the day of each agreement and:
follow-date = { $on ->
    [days] · a few days after the conversation:
    [weeks] · some weeks after:
   *[months] · some months after:
} { $set ->
    [yes] { $day }
   *[no] not
}
follow-tell = What do you tell whom it is done for? Whoever does it does not get that message. You can also change it: that holds once everybody says yes.
follow-ask-dates = When do I ask how it goes? Count from the conversation.
follow-told = { $many ->
    [none] Noted with agreement { $number }. Nobody got it in the chat: tell them yourself.
   *[some] { $names } knows now: agreement { $number } is { $how ->
        [yes] done.
        [part] done in part.
       *[not-yet] not done yet.
    }
}

button-follow = Follow-up
button-follow-item = Agreement { $number }
button-follow-dates = Change dates
button-follow-tell-yes = Say: done
button-follow-tell-part = Say: a part
button-follow-tell-not-yet = Say: not yet
button-follow-says = { $alias }: { $how ->
    [yes] done
    [part] a part
   *[not-yet] not yet
}
button-follow-later = Later
button-follow-other = Agree otherwise
button-follow-drop = Drop it
button-follow-after = { $days ->
    [0] Not
   *[other] { $days } days
}

## Participant

scene-how-is-it = { $name } asks how it stands with an agreement. Whatever you answer is fine. Only your facilitator reads it.
scene-how-is-it-again = { $name } asked this a few days ago. You may answer, you need not. I will not ask it again.
scene-is-it-fine = { $how ->
    [yes] Noted: done.
    [part] Noted: a part.
   *[not-yet] Noted: not yet.
} Is it all right for you so?
scene-said = Thank you. For agreement { $number } you said: { $how ->
    [yes] done.
    [part] a part.
   *[not-yet] not yet.
} { $fine ->
    [yes] It is all right for you so.
   *[no] It is not all right for you so.
} { $name } reads that, nobody else. Do you want to add something? You may, you need not.
scene-outcome = { $name } lets you know something about this agreement. { $how ->
    [yes] It is done.
    [part] A part is done.
   *[not-yet] It is not done yet. { $name } looks at how it goes on.
}
scene-programme-change = { $change ->
    [later] There is a proposal: more time for this agreement.
    [dropped] There is a proposal: this agreement is dropped.
   *[other] There is a proposal to change this agreement.
} Is that all right for you? Take your time. It only holds once everybody says yes.
scene-programme-confirmed-change = You said yes. The change holds once everybody it concerns has said yes.
scene-programme-not-so-change = You said: not like this. The agreement stays as it was. Your facilitator looks at it.

button-happened-yes = Done
button-happened-part = A part
button-happened-not-yet = Not yet

## The copy of own data

mydata-follow-how = Was it done?
mydata-follow-fine = Is it all right so?
