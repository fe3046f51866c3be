# Documents: what someone can ask to see about themselves, and the file of a case.

## In every document

document-moment = { $day } { $month } { $year }, { $clock }
document-made = Made on { $moment }.
document-alias = What kring calls you
document-age = Age
document-language = Language
document-chat = Number of the chat at Telegram
document-joined = Link opened
document-active = Last did something
document-blocked = Bot blocked since
document-code = Code of the conversation
document-incident = What happened
document-for-parties = What the participants read about it
document-police = Police or court
document-form = Kind of conversation
document-party = Participant
document-standing = How it stands
document-standing-since = { $standing }, since { $moment }
document-standing-under-way = Under way
document-standing-paused = Paused
document-standing-stopped = Stopped, answers kept
document-standing-other-way = Another way, answers kept
document-standing-left-out = Does not take part, answers kept
document-standing-erased = Stopped, everything erased
document-handed-in = Handed in

document-consent-head = About
document-reply-head = Answer
document-when-head = When
document-seen-head = Seen by a facilitator
document-flag-head = What
document-gate-head = At the question
document-decision-head = Decision
document-point-head = Point
document-label-head = Name
document-code-head = Code
document-opened-head = Opened

document-screen-taking-part = You are free to take part or not
document-screen-readers = Who reads what
document-screen-limits = What kring can’t promise
document-screen-storing = Keeping and erasing
document-reply-yes = Yes
document-reply-later = Not yet
document-reply-no = No
document-consented =
    { $until ->
        [none] { $moment } (text { $version })
       *[other] { $moment } (text { $version }), until { $until }
    }

document-decision-further = Prepare further
document-decision-indirect = Go on without meeting
document-decision-other = Another way
document-decision-stop = Stop
document-not-seen = not yet
document-not-asked = This question is not asked any more. The answer is still kept.
document-answer-line = { $sharing } · { $moment }
document-understood = How kring understood a voice message; you have not said yet whether it is right. Only you read this.
document-earlier = What stood here before:

## The file of a participant

enough-copies = You have asked for a copy several times just now. They have been sent, or are on their way. You can ask for another in a few minutes.
nothing-held =
    Kring keeps nothing about you: no preparation belongs to this chat. Did you have everything erased before? Then what you wrote is gone. The alias the facilitator gave you may still be in the case, with no tie to this chat.

    The messages in this chat stay on Telegram until you delete the chat.
mydata-file = kring-my-data
mydata-caption =
    <b>Your data as { $alias }</b>
    This file holds what kring keeps about you in this preparation. That is what you answered, what you agreed to and what you tapped. Tap it to read it.

    It is yours: you may keep it, print it or show it to someone. Would you rather not have it in this chat? Press and hold the message and choose ‘Delete’. With /{ word-mydata } you can always get a new one.
mydata-title = Your data
mydata-opening = This is what kring keeps about you in this preparation. It says nothing about others, except what you wrote about them yourself.
mydata-care = This file is yours. Whoever opens it can read everything. So keep it where only you can get at it, or delete it when you have read it.

mydata-about = About you
mydata-role = Your part in what happened
mydata-role-harmed = someone who was touched by it
mydata-role-responsible = who is asked to answer for what happened
mydata-role-mutual = both: touched by it, and asked to answer for it
mydata-role-supporter = supporter
mydata-role-affected = other person concerned
mydata-about-whence = The facilitator filled in your alias, your part and your age. Is something not right? Let them know. You can change your language yourself with /{ word-language }.

mydata-consents = Your agreement beforehand
mydata-consents-none = There is no answer from you to the questions at the start now.

mydata-answers = Your answers
mydata-answers-about = With each question you see what you answered, what may be done with it and when you wrote it. If you changed an answer, you also see what stood there before, up to twelve times back.
mydata-answers-none = No answer of yours is kept.

mydata-course = How it went
mydata-follow-up = The facilitator wants to come back to this
mydata-reminder = You asked for one reminder
mydata-ended = Closed by the facilitator
mydata-erased-on = Everything is erased on
mydata-decisions = What the facilitator decided
mydata-decisions-about = At a question where your answer held back the questions after it.
mydata-cleared = What the facilitator cleared up
mydata-cleared-about = Points that were open and that a facilitator ticked off. A short note goes with each. It is not shown here, because it can be about others. You may ask about it.
mydata-point-consent = your agreement
mydata-point-gate-open = no answer yet to ‘{ $question }’
mydata-point-not-safe = you did not feel safe about the conversation
mydata-point-not-free = you felt obliged to take part
mydata-point-safety-open = you did not say whether the conversation feels safe
mydata-point-flag =
    { $flag ->
        [unsafe] your signal: you did not feel safe
        [danger] your signal: danger or a threat
        [self-harm] your signal: hurting yourself
        [home] your signal: not safe at home
        [pressure] your signal: someone was pressuring you
       *[other] your signal about safety
    }
mydata-point-minor-consent = the consent of an adult
mydata-point-other-intervention = there came another way
mydata-point-withdrawn = you stopped: how the case goes on
mydata-point-cannot-say = you could not say it yourself yet, or only with help
mydata-point-cannot-listen = you could not listen to the other yet, or with help
mydata-point-distress = it was hard for you at ‘{ $question }’
mydata-point-supporter-missing = you were still looking for a supporter
mydata-point-other-way = you preferred another way than meeting
mydata-point-access-needs = you needed something to be able to take part
mydata-point-passed-over = you skipped ‘{ $question }’
mydata-point-talk = you wanted to talk to someone
mydata-point-unreachable = the bot could not reach you
mydata-point-first-speaker = who speaks first
mydata-point-uneven = who takes part in the conversation

mydata-undecided = Written, and for no conversation yet
mydata-undecided-about = You have not said yet for which conversation this is. Until then no facilitator reads it.
mydata-left = What you wrote for the facilitator, beside the questions
document-left-head = What
mydata-sent = What the facilitator let you know
document-sent-by-head = From
document-sent-head = What
document-sent-call = Calls: { $moment }
mydata-flags = What you tapped to ask for help
mydata-flags-none = You did not tap a signal.
mydata-flags-about = The facilitator was told what you tapped and when, not your words.

mydata-readers = Who keeps this and reads it
mydata-readers-text =
    The organisation of your facilitator keeps these data, encrypted. { $facilitators ->
        [one] Your answers are for the facilitator of your conversation.
       *[other] Your answers are for the { $facilitators } facilitators of your conversation.
    } Other participants do not see them in kring. Whoever runs kring for the organisation can ask for a file on behalf of the facilitator.

mydata-rights = How long, and what you can do
mydata-rights-text =
    Your facilitator tells you how long everything is kept. With /{ word-stop } you can have everything erased yourself. If something should be corrected or you have a question, ask your facilitator or the organisation.

    Are you not satisfied with how your data are treated? Then you can complain to the Belgian Data Protection Authority: www.dataprotectionauthority.be.

mydata-not-here = What is not in here
mydata-not-here-text =
    The name of the case, the line about what happened and the facilitator’s notes. They can be about others. You may ask about them.

    Kring also keeps a few technical marks, such as the number of your last message and where you were. They only serve to make the chat work. The messages in the chat itself are kept by Telegram.

## The file of a facilitator

mydata-work-file = kring-my-data-facilitator
mydata-work-caption =
    <b>Your data as a facilitator</b>
    This file holds what kring keeps about you: your name, your language, and the names and codes of your cases. Tap it to read it.

    Would you rather not have it in this chat? Press and hold the message and choose ‘Delete’. With /{ word-mydata } you can always get a new one.
mydata-work-title = Your data as a facilitator
mydata-work-opening = This is what kring keeps about you as a facilitator.
mydata-work-care = This file holds the names of your cases. Keep it where only you can get at it, or delete it when you have read it.
mydata-work-about = About you
mydata-work-name = Name
mydata-work-supervises = Follows the organisation
mydata-work-supervises-yes = Yes, in figures
mydata-work-mornings = Morning message
mydata-work-mornings-no = Not wanted
mydata-work-stays = What you read goes from the chat
mydata-work-stays-for =
    { $stays ->
        [hour] after an hour
        [longest] after 47 hours
       *[day] after 24 hours
    }
mydata-work-away = Away
mydata-work-away-who = Since { $moment }, { $name } stands in
mydata-work-on-call = On call
mydata-work-on-call-yes = Yes, for alerts that cannot wait
mydata-work-cases = Your cases
mydata-work-cases-none = You have no cases.
mydata-work-busy = What you are in the middle of
mydata-work-busy-nothing = You are not filling in anything.
mydata-work-busy-noting = You are writing a note in the case with code { $code }.
mydata-work-busy-writing = A short message to somebody in case { $code }.
mydata-work-busy-adding = You are adding somebody to the case with code { $code }.
mydata-work-busy-inviting = You are inviting a colleague to the case with code { $code }.
mydata-work-draft = You are opening a case. This is what you have filled in:
mydata-work-elsewhere = What is in the case files
mydata-work-elsewhere-text = What you did in a case belongs to the file of that case. It holds which signals you saw, which points you cleared, your notes, and what you decided. Your organisation can ask for a file with the code of the case.
mydata-work-rights = What you can do
mydata-work-rights-text =
    If something should be corrected or erased, ask your organisation.

    Are you not satisfied with how your data are treated? Then you can complain to the Belgian Data Protection Authority: www.dataprotectionauthority.be.

## The file of a case

casefile-title = File { $code }
casefile-care = This file is not encrypted. Keep it with your organisation’s files. See that only those who may read it can get at it, and delete every other copy. With each answer you see what may be done with it.
casefile-facilitators = Facilitators
casefile-facilitator = Facilitator
casefile-role = Part in what happened
casefile-not-joined = not yet
casefile-follow-up = To come back to on
casefile-consents = Consent
casefile-consents-none = There is no answer to the questions at the start now.
casefile-answers-none = There are no answers.
casefile-left = Written for the facilitators
casefile-sent = What a facilitator let them know
casefile-flags = Signals
casefile-decisions = Decisions
casefile-open = Open points
casefile-discuss = Still to discuss together
casefile-weight-blocks = blocks
casefile-weight-discuss = to discuss
casefile-cleared = Cleared points
casefile-side-by-side = Side by side
casefile-nothing = Nothing.
casefile-item-head = What
casefile-offered-head = Offered by
casefile-wished-head = Wished for by
casefile-first-speaker-head = Who speaks first?
casefile-offer-by = Offered by
casefile-wish-by = Wished for by
casefile-sign-about = Who does what, for whom, by when:
casefile-end = This file quotes and lists. It holds no interpretation and no judgement.

mydata-readings = When your answers were read
mydata-readings-none = Nobody has opened your answers or been sent them yet.
mydata-readings-about = Each time a facilitator came to see something of yours, kring notes it. Whether the message was really read, kring does not know.
mydata-reading-head = What
mydata-reading-answers-read = Your answers
mydata-reading-sat-together = What you filled in together
mydata-reading-left-read = What you wrote for the facilitator, beside the questions
mydata-reading-summary-read = The summary of the case
mydata-reading-brief-taken = The page for the day, on paper
mydata-reading-file-taken = All answers, on paper
mydata-reading-summary-sent = The summary, because everyone was ready
mydata-reading-gate-answer-told = What you answered to a question the facilitator has to know about at once
mydata-reading-digest-sent = That you found it hard that day
mydata-reading-points-read = The points that are still open
mydata-reading-party-looked-at = The page about you
mydata-reading-case-looked-at = The page of the case
mydata-reading-exported = The file, for the organisation

# --- The page for the day ---

brief-title = Page for the day · { $code }
brief-file = page
brief-care = For you only. Do not leave this page on the table.
brief-about = { $form } · { $standing } · made on { $moment }
brief-quotes = You only read words here that may be used in the conversation. The rest you read in the chat. A quote that ends with … stands in full on the page with all answers.
brief-first = First of all
brief-who-head = Who
brief-role = Who this is
brief-beside = { $role }, beside { $alias }
brief-role-line = { $role }, { $language }
brief-not-raised = Not to be raised
brief-safe = Safe?
brief-takes-part = Takes part
brief-first-speaker = Speaks first
brief-stop-signal = Stop sign
brief-needs = Needs
brief-company = Who comes along
brief-in-the-chat = read in the chat
brief-they-say-it = says it themselves, read in the chat
brief-openings = Openings
brief-asks = Asks
brief-says = Wants to say
brief-says-other = The other wants to say
brief-both = Offered and wished for
brief-other-openings = With help, guilt or shame
brief-changed = Changed answer
brief-changed-step = { $answer } ({ $day })
brief-then = , then{" "}
brief-touched = Who was touched
brief-named = Named by more than one: { $names }
brief-named-one = { $alias } ({ $count })
brief-nothing = Nothing.
brief-facts = The facts, as each tells them
brief-fact-head = What happened
brief-points = Points
brief-blocks = Blocks
brief-discuss = Still to discuss
brief-settled = Settled
brief-settled-line = { $point } ({ $by }, { $day })
brief-settled-themselves = { $point } ({ $day })
brief-plan = Plan
brief-arrival = Arrival and place
brief-seating = Who sits where
brief-breaks = Breaks
brief-programme = Draft restoration programme
brief-programme-care = First discuss with each what may be shared.
brief-item-head = What
brief-concrete-head = In practice
brief-offered = { $alias } offers
brief-wished = { $alias } wishes
brief-sign = Agreements and signatures
brief-agreed = Who does what, for whom, by when
brief-end = This page quotes and lists. It holds no interpretation and no judgement.
