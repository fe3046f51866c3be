# What a facilitator reads and taps.

## Names of roles, forms and ages: plain text

role-harmed = was affected
role-responsible = is asked to answer for it
role-mutual = both
role-supporter = supporter
role-affected = another person touched by it
form-pair = two-person conversation
form-circle = circle conversation
form-indirect = without meeting
age-under13 = under 13
age-from13 = 13 to 15
age-from16 = 16 or 17
age-adult = adult

## Welcome and help

welcome = Welcome, <b>{ $name }</b>. Here you prepare restorative conversations as a facilitator.
welcome-on-call =
    Welcome, <b>{ $name }</b>. You are on call for alerts that cannot wait: danger, suicide, not safe at home.

    You get them day and night, from every case of the organisation. You read what the alert is, from whom, from which case, and who facilitates it. You read no answers, and you open no cases. Tap ‘{ button-seen }’ as soon as you do something: until then I remind everybody.
welcome-supervisor =
    Welcome, <b>{ $name }</b>. You follow how the work of the organisation goes.

    You see numbers and times: how many cases there are, what waits, and what was closed this year. Names, cases and answers you do not see. Type /{ word-figures } whenever you want to look.
organisation = <b>The organisation in figures</b>
organisation-open =
    { $age ->
        [month] Open, less than 30 days
        [quarter] Open, 30 to 90 days
       *[older] Open, more than 90 days
    }: { $under_way } under way, { $ready } ready, { $confirmed } confirmed
organisation-kept = Closed and still kept: { $closed }. Still for 30 days: { $still }.
organisation-people =
    { $unseen ->
        [0] No alert waits.
       *[other] Alerts that nobody saw: { $unseen }. The oldest is of { $since }.
    }
    Facilitators: { $facilitators }. Out of reach: { $lost }.
organisation-backup =
    { $made ->
        [yes] Last backup: { $moment }.
       *[no] No backup was made yet.
    }
organisation-year =
    <b>{ $year }</b>: { $shown ->
        [yes] { $cases }
       *[no] fewer than five
    } cases closed or erased
organisation-few = hidden
organisation-groups =
    { $by ->
        [form] Form
        [role] Who took part
        [outcome] How far
        [closing] Reason
        [to-ready] Until everyone was ready
        [to-day] From ready to the conversation
        [to-done] From the conversation to the end
        [agreement] Agreements
        [fair] Fair
        [heard] Listened to
        [safe] Safe
        [again] Would do it again
       *[lasted] How long
    }: { $groups }
organisation-hidden = Groups of fewer than five are not shown.
counted-form-pair = two people
counted-form-circle = circle
counted-role-harmed = touched
counted-role-responsible = asked to answer
counted-role-mutual = both
counted-role-supporter = supporter
counted-role-affected = others involved
counted-outcome-confirmed = ready and confirmed
counted-outcome-ready = ready
counted-outcome-one-side = one side ready
counted-outcome-not-ready = not ready
counted-outcome-unknown = not noted
counted-closing-met = agreements kept
counted-closing-partly = partly kept
counted-closing-not-met = not kept
counted-closing-held = they talked
counted-closing-declined = somebody did not want it
counted-closing-no-contact = no contact
counted-closing-no-reason = no reason noted
counted-closing-talks = talks apart
counted-closing-help = help or guidance
counted-closing-facts = no agreement on the facts
counted-closing-safety = not safe enough
counted-closing-others = police, court or school
counted-closing-else = something else
counted-closing-erased = erased at once
counted-lasted-under-2-weeks = less than 2 weeks
counted-lasted-under-6-weeks = 2 to 6 weeks
counted-lasted-under-3-months = 6 weeks to 3 months
counted-lasted-longer = longer
counted-to-ready-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-ready-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-ready-under-3-months = { counted-lasted-under-3-months }
counted-to-ready-longer = { counted-lasted-longer }
counted-to-day-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-day-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-day-under-3-months = { counted-lasted-under-3-months }
counted-to-day-longer = { counted-lasted-longer }
counted-to-done-under-2-weeks = { counted-lasted-under-2-weeks }
counted-to-done-under-6-weeks = { counted-lasted-under-6-weeks }
counted-to-done-under-3-months = { counted-lasted-under-3-months }
counted-to-done-longer = { counted-lasted-longer }
counted-agreement-kept = kept
counted-agreement-partly = partly
counted-agreement-not = not
counted-agreement-dropped = dropped
counted-agreement-not-known = not said
counted-fair-yes = yes
counted-fair-little = a little
counted-fair-no = no
counted-heard-yes = { counted-fair-yes }
counted-heard-little = { counted-fair-little }
counted-heard-no = { counted-fair-no }
counted-safe-yes = { counted-fair-yes }
counted-safe-little = { counted-fair-little }
counted-safe-no = { counted-fair-no }
counted-again-yes = { counted-fair-yes }
counted-again-little = { counted-fair-little }
counted-again-no = { counted-fair-no }
welcome-to-case = Welcome. You now also facilitate the case <b>{ $label }</b>. With /{ word-cases } you see how it stands.
facilitator-help =
    <b>What can you do here?</b>
    You open a case and send each participant a link of their own. kring then asks them the questions, each person apart. You read the answers, clear open points and decide. As soon as everyone is ready, you are told.

    /{ word-new } – open a case
    /{ word-cases } – look at your cases
    /{ word-away } – say that you are away, and who stands in for you
    /{ word-cancel } – let go of what you are filling in
    /{ word-erase } – erase a case
    /{ word-language } – choose another language
    /{ word-switch } – go to a preparation of your own
    /{ word-privacy } – read what happens to data
    /{ word-mydata } – get a copy of your own data

    kring does not replace your own talk with each participant. Nobody reads the chats live.
who-stands-in = Who stands in for you in your cases while you are away? Your colleague then reads all answers in your cases and gets all alerts. The people who take part are told who it is. Agree on it together first.
is-away =
    All right, you are away. <b>{ $name }</b> now gets everything from your cases. Are you back? Tap ‘{ button-back-again }’ or use /{ word-away }.{ $kept ->
        [0] {""}
        [one] {" "}{ $name } can’t stand in for one case: that one stays with you.
       *[other] {" "}{ $name } can’t stand in for { $kept } cases: those stay with you.
    }
stands-in =
    <b>{ $name }</b> is away and named you. { $many ->
        [one] You now facilitate one case
       *[other] You now facilitate { $many } cases
    } of { $name } as well, and get the alerts. Is that not possible? Tell { $name } or your organisation straight away.
is-back = <b>{ $name }</b> is back and follows the cases again. What kring wrote to you about them in the last two days has been deleted from this chat.
not-understood = That does not belong to anything now. With /{ word-cases } you see your cases, with /{ word-new } you open one, and with /{ word-help } you see what else there is.

## Notices of what happened: never the words themselves

notice-head-case = { $label }
notice-head-party = { $label } · { $alias }
notice-joined =
    { $known ->
        [yes] The link was opened by someone who is called <b>{ $name }</b> on Telegram. Is that right? If not, undo it right away.
       *[no] The link was opened and the preparation can begin. Was this the wrong person? Then undo it right away.
    }
notice-handed-in = The preparation was handed in.
notice-changed = Something changed after it was handed in. The preparation is open again.
notice-label-changed = Changed, after handing in, what may be done with an answer. The preparation stays handed in. Look it up before you use anything.
notice-took-back = Took an answer back for good. Kring keeps nothing of it. Messages of the last two days with words of this person are deleted from this chat. Delete what is older yourself, and what you noted of it.
notice-gate-slip = The answer you were just told of was a slip, this person says. It does not count, and the question is open again.
notice-flag-slip =
    Was a slip of the finger, this person says: { $flag ->
        [talk] wanting to talk to someone.
        [unsafe] not feeling safe.
        [danger] danger or a threat.
        [self-harm] thinking of hurting themselves.
        [home] home not safe, or a child at risk.
        [pressure] being put under pressure.
       *[other] the signal.
    } Do check. The signal stands until someone has seen it.
notice-flag =
    { $telling ->
        [again] Not seen yet:
       *[first] Signal:
    } { $flag ->
        [talk] wants to talk to someone.
        [unsafe] does not feel safe.
        [danger] reports danger or a threat. Get in touch now.
        [self-harm] is thinking of hurting themselves. Get in touch now.
        [home] reports that home is not safe, or that a child is at risk. Get in touch now.
        [pressure] is being put under pressure.
       *[other] asks for your attention.
    }
notice-flag-seen =
    <b>{ $name }</b> has seen this: { $flag ->
        [danger] danger or a threat.
        [self-harm] thinking of hurting themselves.
        [home] not safe at home, or a child in danger.
       *[other] the alert.
    } Agree on who gets in touch.
alarm =
    { $stands ->
        [outlives-it] What was written here is gone. This alert stays until it is seen:
       *[in-its-case] { $telling ->
            [again] Not seen yet:
           *[first] Alert:
        }
    } { $flag ->
        [talk] wants to talk to someone.
        [unsafe] does not feel safe.
        [danger] reports danger or a threat. Somebody has to get in touch now.
        [self-harm] is thinking of hurting themselves. Somebody has to get in touch now.
        [home] reports that home is not safe, or that a child is in danger. Somebody has to get in touch now.
        [pressure] is being put under pressure.
       *[other] asks for attention.
    }
alarm-slip = It was an accident, this person says. Do ask all the same.
alarm-facilitators = Facilitator: { $names }
alarm-seen = Seen by { $name }, { $moment }
digest =
    <b>{ $label }</b>
    What could wait today:
digest-signal =
    { $number }. { $alias }, not seen yet: { $flag ->
        [talk] wants to talk to someone
        [unsafe] does not feel safe
        [pressure] is being put under pressure
       *[other] gave an alert
    }
digest-hard = · { $alias } found it hard today
notice-left-words = Wrote something for you, beside the questions.
left = This is what <b>{ $alias }</b> wrote for you, beside the questions:
notice-seen = Seen: { $moment }
notice-paused = The preparation is paused.
notice-resumed = The preparation goes on again.
notice-withdrew = Stops the preparation. What was written is kept for you. You decide whether the case goes on without this person: you do that at the open points.
notice-erased = No longer takes part and had everything erased. Messages of the last two days with this person’s words have been deleted from this chat. Delete what is older yourself, and what you noted of it. Is the case still running? Then you decide at the open points whether it goes on without this person.
notice-no-consent = Does not agree to the preparation now. As long as that is so, nothing is asked and nothing is written down.
notice-consent-back = Agrees to the preparation after all. It goes on.
notice-gate-changed = Changed the answer to ‘{ $question }’. Now: ‘{ $option }’.
notice-unreachable = Cannot be reached: the bot was blocked. Get in touch in another way.
notice-reachable = Can be reached again.
notice-not-them = The link came to somebody else. That person said so themselves, saw nothing of the case and has no access any more. The link no longer works. Make a new one, and check whom you send it to.
notice-link-expired = The link has expired without being used.
notice-follow-up = Today you wanted to come back to this.
notice-everyone-ready = Everyone is ready. Read the summary, and confirm if the conversation can go ahead. This is how each takes part:
notice-one-side-ready = Whoever is left is ready. There is no conversation between two sides now. Look with them at what is possible. This is how each took part:
ready-not-all-meet = Not everyone wants to meet.
ready-each =
    · { $alias }: { $way }{ $discuss ->
        [0] {""}
       *[other] {" "}· still to discuss: { $discuss }
    }
ready-way =
    { $meets ->
        [yes] { $chosen ->
            [yes] { $way }
           *[no] wants to meet the other
        }
        [no] without meeting{ $chosen ->
            [yes] {" "}({ $way })
           *[no] {""}
        }
       *[unsaid] way of taking part not asked
    }
notice-no-longer-ready = Something changed: not everyone is ready now.
notice-colleague-joined = A colleague now facilitates this case as well. { $by } let them in.
notice-colleague-left = A colleague no longer facilitates this case.
notice-other-link = Also opened the link of { $other }. It was not used and still works. Were the links mixed up? Check who got which link.
notice-wants-together =
    { $much ->
        [question] Wants to fill in one question together with you, on your phone.
       *[everything] Wants to fill in the questions together with you, on your phone.
    } Agree on when. Tap the button once you sit together.
notice-goes-on-alone = Goes on alone after all, on their own phone.
notice-opened-again = { $by } opened the case again. All participants are told and can go on.
notice-party-added = Takes part in this case now. { $by } added this person.
notice-party-left-out = Does not take part in this case. { $by } left this person out.
notice-party-corrected = { $by } corrected who this is in the case.
notice-confirmed = { $by } confirmed that everyone is ready.
notice-a-colleague = A colleague
notice-did =
    { $act ->
        [cleared] { $by } cleared an open point.
        [uncleared] { $by } opened a point again that was cleared.
        [confirmed] { $by } confirmed that everyone is ready.
        [gave-link] { $by } made a link.
        [revoked] { $by } withdrew the link.
        [right-person] { $by } said that the right person opened the link.
        [wrong-person] { $by } said that the wrong person opened the link. They have no access any more, and what they wrote is erased.
        [added] { $by } added this person.
        [left-out] { $by } left this person out of the case.
        [took-up] { $by } took the preparation up again.
        [corrected] { $by } corrected who this is in the case.
        [reopened] { $by } opened a part of the preparation again.
        [asked-again] { $by } has the question put once more.
        [other-way] { $by } chose another way.
        [wrote] { $by } wrote a few words to this person.
        [calls] { $by } is going to call, and let them know when.
        [closed] { $by } closed the case.
        [kept-longer] { $by } keeps the case longer.
        [opened-again] { $by } opened the case again.
        [admitted] { $by } let a colleague in.
        [refused] { $by } did not let in whoever opened a colleague's link.
       *[other] { $by } did something in this case.
    }
done-by = This was done already, { $moment }:
notice-ended = { $by } closed the case. All participants were told. On { $day } it will be erased.
notice-erased-soon = On { $day } this case will be erased, with everything in it. Do you need anything for your file? Then copy it before that day.

## Opening a case

draft-label = What would you like to call this case? Choose a short name that gives nothing away, without surnames. Only facilitators see it.
draft-incident = What happened? Write it in one neutral sentence, without surnames. Only facilitators see this.
draft-for-parties = Now write one sentence that all participants will read themselves. For example: ‘What happened with the bicycle in March.’ Nobody should feel accused in it. No names.
draft-form = Which conversation are you preparing?
draft-police = Are the police or a court involved? If so, a warning comes before the first question. What you answer may matter, and you can ask a lawyer first. Only whoever is asked to answer for it, and whoever is both, read that.
police-yes = yes
police-no = no
police-unknown = I don’t know
draft-alias =
    { $number ->
        [1] Who is the first participant? Give an alias or a first name, no surname. The person can see it, the other participants cannot.
       *[other] Who is participant { $number }? Give an alias or a first name, no surname.
    }
draft-role = What is the place of <b>{ $alias }</b> in what happened? The questions are worded for it.
draft-language = Which language does <b>{ $alias }</b> like to read best?
draft-age = How old is <b>{ $alias }</b>? Under 18, you first note which adult knows, and that { $alias } wants it. Under 13 you fill in everything together, on your phone.
draft-guide = How thoroughly do you want to prepare <b>{ $alias }</b>?
draft-guide-later = You can still switch as long as { $alias } has written nothing.
about-guide = · <b>{ $name }</b>: about { $minutes } minutes. { $about }
draft-supports = Who gets support from <b>{ $alias }</b>?
draft-more =
    <b>{ $label }</b> · { $form }
    { $incident }
draft-party = · { $alias } ({ $role }), { $language }, { $age }
draft-more-second = A conversation of two is for two. Please name the second person as well.
draft-more-two = A conversation of two is for two: everyone has been named. Once it is open you give each of them a link. If someone else takes part after all, make it a circle.
draft-more-ask = Is there someone else, or shall the case be opened? Once it is open you give each of them a link, one at a time.
draft-alias-taken = Someone in this case is already called <b>{ $alias }</b>. Give another name, so that nobody is mixed up.
draft-no-more = A case can have { $most } people at most. Open the case with those who have been named.
draft-too-long = That is a bit too long. Try it in at most { $limit } characters.
draft-use-buttons = Choose a button above. With /{ word-cancel } you stop filling in.
draft-use-words = Write a short text here. With /{ word-cancel } you stop filling in.
case-opened = The case <b>{ $label }</b> is open. Nobody has a link yet: you give them one at a time.
links =
    <b>Links · { $label }</b>
    { $order ->
        [caused-first] Give the links one at a time, after a talk. As a rule, begin with <b>{ $first }</b>. Once they say yes, <b>{ $next }</b> comes next. That way nobody is asked into a conversation that the other does not want. Does { $next } ask to begin? Then that is fine.
        [harmed-next] Wait with <b>{ $next }</b> until <b>{ $first }</b> has said yes. Does { $next } ask to begin? Then you need not wait.
        [all-given] Everyone has a link.
       *[any] Give the links one at a time, preferably after you have talked with each other.
    }

## Links to forward: the whole message

button-copy-link = Copy the link
party-link-for = For <b>{ $alias }</b>. Forward the message below.
party-link =
    Hello { $alias },

    As we agreed, here is the link to prepare for a conversation. kring asks you questions in Telegram, one at a time. You answer in your own words, at your own pace.

    Taking part is up to you: you can skip any question and stop at any time. The facilitators read what you answer.

    { $link }

    The link is for you alone and works until { $moment }. Do you want to ask something first, or would you rather talk? Let me know.
party-link-signed =
    Kind regards,
    { $from }
facilitator-link =
    Hello { $name },

    You have been asked to help facilitate a conversation. With this link you ask for access to the case in kring, in Telegram. Whoever invites you confirms there that it is you.

    { $link }

    The link is for you alone and works until { $moment }.

## The board and a case

mornings = All right. On weekdays at half past eight I tell you who needs you. If nothing waits, I say nothing.
no-mornings = All right, no morning message any more. You get alerts and other messages as always.
how-long =
    What people wrote, I show only when you ask for it. After that I take it out of this chat again. It stays in kring.

    Now I take it out after { $stays ->
        [hour] an hour.
        [longest] 47 hours.
       *[day] 24 hours.
    } Longer than 47 hours is not possible. After two days Telegram does not let me delete anything.
how-long-chosen =
    All right. What you read here, I take out after { $stays ->
        [hour] an hour.
        [longest] 47 hours.
       *[day] 24 hours.
    } It may be ten minutes later. It stays in kring, and you can look at it again.
reading-goes = After a while I take this out of this chat again. After how long, you choose under /{ word-help }.
waiting-in-the-morning = Good morning.
waiting =
    { $pages ->
        [0] <b>Who needs you?</b>
        [1] <b>Who needs you?</b>
       *[other] <b>Who needs you?</b> · page { $page } of { $pages }
    }
waiting-signals = <b>Signal, not seen yet</b>
waiting-blocked = <b>Blocked</b>
waiting-decisions = <b>Waits for your decision</b>
waiting-still = <b>Silent for fourteen days</b>
waiting-line =
    · { $whole ->
        [yes] { $label }
       *[no] { $alias } ({ $label })
    }: { $why } — { $since }{ $more ->
        [0] { "" }
        [one] { " " }(+ 1 more point)
       *[other] { " " }(+ { $more } more points)
    }
waiting-signal =
    { $flag ->
        [talk] wants to talk to someone
        [unsafe] does not feel safe
        [danger] reports danger or a threat
        [self-harm] thinks of hurting themselves
        [home] reports that home is not safe
        [pressure] is put under pressure
       *[other] asks for your attention
    }
waiting-link = the link no longer works, and was not used
waiting-no-link = has no link yet
waiting-links = { $many } links no longer work, and were not used
waiting-guest = somebody opened the link for a colleague
waiting-confirm = everyone is ready, to be confirmed
waiting-one-side = whoever is left is ready, a conversation of two sides is not there now
waiting-silence = did something last
waiting-outliving =
    { $many ->
        [one] <b>One signal nobody has seen yet</b>, from somebody who is not here any more. It stands in a message of its own, with the button.
       *[other] <b>{ $many } signals nobody has seen yet</b>, from people who are not here any more. Each stands in a message of its own, with the button.
    }
waiting-nothing = Nobody is waiting for you.
waiting-calm =
    { $many ->
        [one] In one case nothing is waiting.
       *[other] In { $many } cases nothing is waiting.
    }
waiting-calm-line = · { $label }: { $handed-in } of { $people } handed in
found =
    { $many ->
        [0] I found nothing with ‘{ $text }’. I look in the names of your cases and in the aliases of those who take part. Try a shorter piece.
       *[other] <b>Found with ‘{ $text }’</b>
    }
found-case =
    · { $label }{ $closed ->
        [yes] { " " }(closed)
       *[no] { "" }
    }{ $many ->
        [0] { "" }
       *[other] : { $people }
    }
found-more =
    { $many ->
        [one] And one more case. Look with a longer piece.
       *[other] And { $many } more cases. Look with a longer piece.
    }
board =
    <b>{ $which ->
        [closed] Closed cases
       *[open] All cases
    }</b>{ $pages ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }· page { $page } of { $pages }
    }
board-none-open = No case is open now. With /{ word-new } you open one.
board-none-closed = There are no closed cases.
board-erased-on = Will be erased on { $day }
board-unreadable =
    { $many ->
        [one] One case I cannot read at the moment: { $codes }. Nothing was erased. Ask whoever runs kring to run kring check.
       *[other] { $many } cases I cannot read at the moment: { $codes }. Nothing was erased. Ask whoever runs kring to run kring check.
    }
board-in-short = { $people } participants · { $handed-in } handed in · { $blocking } blocking · { $discuss } to discuss
board-undelivered =
    { $many ->
        [one] One message in your cases could not be delivered. It is kept. Tell whoever runs kring: they can have it sent again.
       *[other] { $many } messages in your cases could not be delivered. They are kept. Tell whoever runs kring: they can have them sent again.
    }
board-out-of-reach = I cannot reach { $names }. Those messages wait. Signals go to the other facilitators of the case at once.
case-head = <b>{ $label }</b> · { $form } · { $standing }
case-about =
    { $incident }
    { $facilitators ->
        [one] <i>You are the only facilitator.</i>
       *[other] <i>{ $facilitators } facilitators, also { $colleagues }</i>
    }
case-more = … and { $count } more. Tap a name below.
case-code = <i>Code for your organisation:</i> <code>{ $code }</code>
standing-under-way = under way
standing-one-side = who is left is ready since { $moment }, but one side is missing
standing-ready = everyone ready since { $moment }, to be confirmed
standing-confirmed = confirmed { $moment }
standing-ended = closed { $moment }
party-line = { $alias } ({ $role }) — { $standing }
party-waiting = waiting for { $since }
party-points =
    { $blocking ->
        [0] { $discuss } to discuss
       *[other] { $discuss ->
            [0] { $blocking } { $blocking ->
                [one] blocks
               *[other] block
            }
           *[other] { $blocking } { $blocking ->
                [one] blocks
               *[other] block
            }, { $discuss } to discuss
        }
    }
party-unreachable = cannot be reached
progress-no-link = no link yet
progress-invited = link not opened yet, valid until { $moment }
progress-link-expired = link expired
progress-link-revoked = link withdrawn
progress-opened = opened the link, has not said yet who they are
progress-consent = reads what is agreed beforehand
progress-no-consent = does not agree, nothing is asked
progress-question = { $phase }, question { $number } of { $of }
progress-review = was asked everything, not handed in yet
progress-handed-in = handed in { $moment }
progress-paused = paused
progress-stopped = stopped, answers kept
progress-not-begun-together = together, not begun yet
progress-not-opened = link never opened, case closed
progress-left-out = does not take part
progress-answers-gone = answers erased
progress-erased = stopped, everything erased

## One participant

party-title = <b>{ $alias }</b> ({ $role }) · case { $label }
party-about =
    Language: { $language }
    Age: { $age }
    Link: { $link }
party-guide = Questions: { $guide }
link-state-to-come = not given yet
link-state-open = given, not opened yet
link-state-taken = opened
link-state-gone = expired or withdrawn
link-state-none = none, you fill in together
party-supports = Supports: { $alias }
party-left-out = <i>Does not take part, decided by { $by }, { $moment }</i>
party-follow-up = You wanted to come back to this: { $moment }
party-points-head = Open points
party-points-more = … and { $count } more: tap ‘Open points’.
party-decide =
    This preparation waits for your decision. Talk with { $alias } first. { $role ->
        [supporter] If it stays a no, you can leave { $alias } out. The case then goes on.
        [affected] If it stays a no, you can leave { $alias } out. The case then goes on.
       *[other] Stopping closes the case for everyone.
    } If you want to come back to it later, choose a day.{ $without ->
        [if-they-asked] {" "}{ $alias } wants to be left in peace now. Ask nothing, unless { $alias } asked for it.
        [asked] {" "}{ $alias } has been asked about taking part without meeting, and has not answered yet.
       *[other] {""}
    }
party-was-added =
    <b>{ $alias }</b> takes part in this case now{ $supports ->
        [yes] {", "}to support <b>{ $beside }</b>
       *[no] {""}
    }. The others are not told.{ $became ->
        [circle] {" "}With three, this is a circle.
       *[same] {""}
    } Give the link after a talk.
talk-agree =
    You prepare <b>{ $alias }</b> in a talk: you ask the questions, and note what may be noted. With each answer it says: told to you. That way somebody without Telegram, or somebody who is represented, can be ready too.

    Say first: taking part is up to them, and the facilitators read it. In case of danger you talk with others. Everything can be erased. Does { $alias } agree that you note it? A link for { $alias } then opens nothing any more.
talk-write = Write in one message what you heard, preferably in their own words. They may read it themselves.
talk-choose = Tap what you heard.
talk-write-or-choose = Tap what you heard, or write it.
talk-closed = What was told waits for your decision. You decide on the page of <b>{ $alias }</b>.
talk-whole =
    Everything was asked. { $phone ->
        [yes] <b>{ $alias }</b> reads it on their own phone, and then says themselves that it is done.
       *[no] Read together what it says. Is it right for <b>{ $alias }</b>? Then { $alias } is ready.
    }
talk-handed-in = <b>{ $alias }</b> is done.
confirm-forget = <b>Erase everything that you noted of { $alias }?</b> That cannot be undone. After that { $alias } can begin with a link, or in a talk again.
correct-what = What is not right?
correct-to-alias = How would you like to call this person? Give an alias or a first name, no surname. With /{ word-cancel } you leave it as it is.
correct-to-role = How was <b>{ $alias }</b> involved? Other questions go with it. If there are answers already, I first say what happens to them.
correct-to-age = How old is <b>{ $alias }</b>?
correct-to-language = Which language does <b>{ $alias }</b> prefer to read?
correct-to-supports = Who gets support from <b>{ $alias }</b>?
correct-to-guide = With which questions do you want to prepare <b>{ $alias }</b>?
confirm-role =
    <b>A new place for { $alias }: { $role }?</b>

    Other questions go with that.{ $again ->
        [0] {""}
        [one] {" "}One answer still fits: I put it to them again.
       *[other] {" "}{ $again } answers still fit: I put them to them again.
    }{ $gone ->
        [0] {""}
        [one] {" "}One answer does not fit any more: it is erased.
       *[other] {" "}{ $gone } answers do not fit any more: they are erased.
    } { $alias } reads that too. Talk with each other first.
corrected-alias = This person is called <b>{ $alias }</b> here now. A link that you gave already keeps working.
corrected-age =
    Noted: { $age }. The questions are the same for every age, so all answers stay.{ $minor ->
        [yes] {" "}Note which adult knows and agrees, and what the young person wants. Is that still missing? Then a link that was not opened is withdrawn.
       *[no] {""}
    }
corrected-language = Noted: { $language }. All answers stay as they are. Whoever has more than one conversation chooses the language themselves.
corrected-supports = Noted: <b>{ $alias }</b> is there for <b>{ $beside }</b>.
corrected-guide = <b>{ $alias }</b> is now asked these questions: { $guide }. A link you already gave keeps working.
corrected-role =
    The place of <b>{ $alias }</b> is now: { $role }.{ $again ->
        [0] {""}
        [one] {" "}One answer is put to them again.
       *[other] {" "}{ $again } answers are put to them again.
    }{ $gone ->
        [0] {""}
        [one] {" "}One answer did not fit any more, and is erased. My messages of the last two days with those words are gone from the chats.
       *[other] {" "}{ $gone } answers did not fit any more, and are erased. My messages of the last two days with those words are gone from the chats.
    }
ask-leave-out =
    <b>{ $alias }</b> does not take part, and nobody waits any more. What was written I no longer show. { $alias } only reads: you do not take part in this conversation, and that says nothing about you. It is best to talk first.

    Write in a few words why. Then it takes effect. Your note stays with the facilitators.
party-was-left-out = <b>{ $alias }</b> does not take part any more. The case does not wait for { $alias }. Was this too early? Then it can be taken back.
have-you-talked = Have you talked with <b>{ $alias }</b>? Being asked again after a no feels like pressure. { $alias } reads that the first answer stays good.
phases = Which part shall be opened again? Its questions are asked once more. What was there is kept.
answers = <i>The answers, with what may be done with them.</i>
heard-not = This voice message is not there any more.

## Open points

points =
    { $pages ->
        [one] <b>Open points</b> · { $label }
       *[other] <b>Open points</b> · { $label } · page { $page } of { $pages }
    }
points-open = <b>Still open</b>
points-none = No points are open.
points-line =
    { $number }. { $alias }: { $point } — { $weight ->
        [blocks] <b>blocks</b>
       *[discuss] to discuss
    }{ $decided ->
        [gate] {" "}(decide this at the participant)
        [party] {" "}(only the participant can change this)
       *[note] {""}
    }
point-line =
    · { $point } — { $weight ->
        [blocks] <b>blocks</b>
       *[discuss] to discuss
    }
points-cleared = <b>Cleared</b>
points-cleared-line =
    { $alias }: { $point }{ $adult ->
        [none] {""}
       *[other] {" "}· { $adult }
    } — { $how ->
        [without-meeting] chose to go on without meeting, { $moment }
        [answered-anew] answered something else later, { $moment }
        [decided] goes on without meeting, decided by { $by }, { $moment }
       *[noted] by { $by }, { $moment }
    }
confirm-wrong-person =
    Did the wrong person open the link of <b>{ $alias }</b>?

    That person then no longer has access. Everything that was written with this link is erased. You get a new link. This cannot be reversed.
ending =
    <b>Case { $label }</b>
    { $state ->
        [ended] The case is closed. On { $day } it will be erased, with all the answers in it. Until then you can open it again. Don’t want to wait that long? Then you can erase it now.
       *[open] Is the work done, or will there be no conversation? Then close the case. I ask once more. After that everything is kept for some time, and then it is erased. Until then you can open the case again. You can also erase everything straight away.
    }
confirm-close =
    <b>Close the case { $label }?</b>

    The preparation then stops for everyone. All participants are told, without a reason. Please tell them yourself first, if you can. Until the day on which everything is erased you can open the case again.
confirm-erase =
    <b>Erase the case { $label }?</b>

    All answers, notes and links will be gone, for everyone. You can’t undo this. Do you need anything for your file? Then copy it first.{ $state ->
        [ended] {""}
       *[open] {" "}The participants will read that the preparation has been stopped and that everything is erased.
    }
which-to-erase = Which case do you want to erase? I will ask you once more afterwards.
case-erased = A case you facilitated has been erased. It was opened on { $opened }. All answers and notes are gone, and so are my messages about it of the last two days. Please delete what is older, and what you wrote yourself.
confirm-end =
    <b>Close the case { $label }?</b>

    The preparation then ends for everyone involved. They will read that the facilitator has ended the preparation, without a reason. { $decision ->
        [other] What could help instead, you discuss with them yourself.
       *[stop] It is better if they hear it from you first.
    }
confirm-clear = This point now holds everything up. Has it really been cleared?
cleared = This point is cleared. Your note is kept.
right-person = All right. <b>{ $alias }</b> is the right person. How they are called on Telegram no longer stands here.
guest =
    <b>{ $label }</b>
    The link for your colleague <b>{ $name }</b> was opened{ $known ->
        [yes] {" "}by someone who is called <b>{ $opened }</b> on Telegram
       *[no] {""}
    }. Is that your colleague? Whoever you let in reads all answers.
admitted = <b>{ $name }</b> now also facilitates the case <b>{ $label }</b>, and reads all answers. Was that not meant? Then take the access away again right now.
confirm-remove =
    <b>Remove { $name } from the case { $label }?</b>

    { $name } then reads nothing more of this case. What has been read already I cannot undo.
who-takes-over =
    { $some ->
        [yes] Who takes over the case <b>{ $label }</b>? Until your colleague accepts, nothing changes. After that your colleague facilitates it, and you read nothing of it any more. The people who take part are told who it is.
       *[no] There is no colleague in the case <b>{ $label }</b>. First invite the colleague who takes it over. Once they are in it, you can hand it over.
    }
offered = <b>{ $name }</b> wants to hand the case <b>{ $label }</b> over to you. Do you take it over? Then you facilitate it, and get all messages. The people who take part are told that it is you. You can look at the case first.
offer-made = <b>{ $name }</b> has been asked. Until your colleague accepts, the case <b>{ $label }</b> stays with you.
offer-gone = The case <b>{ $label }</b> does not change hands: <b>{ $name }</b> has said so. Agree on it together.
taken-over = <b>{ $name }</b> now facilitates the case <b>{ $label }</b>, in the place of <b>{ $gone }</b>. The people who take part have been told.
handed-over = <b>{ $name }</b> has taken over the case that was opened on { $opened }. You read nothing of it any more. My messages about it of the last two days have been deleted from this chat. Delete what is older yourself.
removed = You no longer facilitate the case that was opened on { $opened }. My messages about it of the last two days have been deleted from this chat. Please delete what is older.
ask-note = Write in a few words how this point was cleared. Your note goes into the summary.
ask-adult = Who knows that <b>{ $alias }</b> takes part, and agrees? A single word is not enough here. Is a parent part of it? Then choose somebody else, or ‘{ button-adult-nobody }’.
ask-note-adult = Write who it is, and when they agreed. Is there nobody? Then write why. Your note goes into the summary.
to-begin =
    { $next ->
        [adult] <b>{ $alias }</b> is a minor. { $young ->
            [yes] You fill in everything together, on your phone. There is no link.
           *[no] There is no link yet.
        } First note which adult knows and agrees, or why none does.
        [own-wish] Does <b>{ $alias }</b> want to take part? Ask { $alias } alone, without a parent there. A no is fine too. Parents read nothing of it.
       *[together] <b>{ $alias }</b> can begin. { $young ->
            [yes] You fill it in together, on your phone.
           *[no] With a link of their own, or together on your phone. { $alias } chooses.
        } Take your time. In several goes is fine too.
    }
done-together =
    What you filled in together is closed now. { $again ->
        [yes] Without { $alias } nothing changes any more. Are you together again? Then go on with the button.
       *[no] { $alias } goes on with their own phone.
    }
adult-parent = parent
adult-guardian = guardian or foster parent
adult-other = another adult
adult-nobody = nobody, for a reason
button-adult-parent = Parent
button-adult-guardian = Guardian or foster parent
button-adult-other = Another adult
button-adult-nobody = Nobody, for a reason
ask-note-asked-for = Write in a few words when and how this person asked for it. Only then do I put the question. Your note goes into the summary.
ask-reason =
    { $whom ->
        [all] Another way for the whole case <b>{ $label }</b>: why? The preparation then stops for everyone.
       *[one] Another way for <b>{ $alias }</b>: why? The preparation of { $alias } then stops. The case goes on without them.
    } Talk first with whom it concerns. The reason is for you. The participants only read that the preparation stops, and that you talk with them about what is possible now.
ask-way-note =
    { $whom ->
        [all] Another way for the whole case, because: { $reason }.
       *[one] Another way for { $alias }, because: { $reason }.
    } Write in a few words what comes now. Then it takes effect. Your note stays with the facilitators.
other-way-taken = The preparation of <b>{ $alias }</b> stops. { $alias } reads that you talk with them about what is possible now. Was this too early? Then it can be undone.
reason-talks = talks apart
reason-help = help or guidance
reason-facts = no agreement on the facts
reason-safety = not safe enough
reason-others = police, court or school
reason-else = something else
point-other-intervention = another way: { $reason }
progress-other-way = another way, answers kept
saying-taken-up-again = Good. The preparation goes on. Whoever has a chat of their own is told.
button-other-way = Another way
button-other-way-for-all = For the whole case
button-add-party = Add somebody
button-correct = Correct
button-correct-alias = Name
button-correct-role = Involvement
button-correct-age = Age
button-correct-language = Language
button-correct-supports = Support for whom
button-correct-guide = Short or full
button-role-not = No, leave it
button-role-now = Yes, correct it
button-prepare-in-talk = Prepare in a talk
button-agreed = Yes, they agree
button-tell-done = Done
button-tell-skip = Skip
button-tell-back = Previous question
button-talk-whole = It is right, and done
button-show-them = Let them read it
button-talk-later = Go on later
button-ask-forget = Erase the notes
button-forget = Yes, erase
button-forget-not = No, leave it
button-leave-out = Leave out of the case
button-back-in = Let them take part again
button-take-up = Prepare again after all
point-consent = consent is missing or no longer holds
point-gate-open = has not answered ‘{ $question }’ yet
point-not-safe = does not feel safe about the conversation
point-not-free = feels obliged to take part
point-safety-open = did not say whether the conversation feels safe
point-flag =
    { $flag ->
        [unsafe] gave a signal: does not feel safe
        [danger] gave a signal: danger or a threat
        [self-harm] gave a signal: is thinking of hurting themselves
        [home] gave a signal: home is not safe
        [pressure] gave a signal: is being put under pressure
       *[other] gave a signal about safety
    }
point-minor-consent = under 18: note an adult's consent
point-withdrawn = has stopped (does the case go on without this person?)
point-cannot-say = cannot say it themselves yet, or with help
point-cannot-listen = cannot listen to the other yet, or with help
point-distress = found it hard at ‘{ $question }’
point-supporter-missing = still looks for a supporter
point-other-way = prefers another way than meeting
point-access-needs = needs something to be able to take part
point-passed-over = skipped an important question: ‘{ $question }’
point-talk = wants to talk to you
point-unreachable = cannot be reached, the bot is blocked
point-first-speaker = wants to speak first, and so does someone else
point-uneven = more people on one side than on the other

## What was done, or not

saying-link-revoked = The link is withdrawn. It opens nothing any more.
saying-wrong-person-undone = That person has no access any more. What was written is erased. Messages of the last two days with those words have been deleted from the chats as well. Below is a new link.
saying-cleared = The point is cleared. Your note is kept.
saying-cleared-not = The point is open again. Your note is gone.
saying-old-button = That button is old: something has changed in the meantime, or you used it already. Nothing was done. Below you see how things stand now.
saying-step-over = That button belongs to something that is over. Nothing was done. With /{ word-cases } you see how things stand now.
saying-too-late = I had asked you to write something, but that is more than an hour ago. Nothing was done with this message. Do you still want it? Then tap the button again.
saying-draft-waits = You were opening a case. What you wrote just now was not used. Do you want to go on? Then answer the question below.
saying-case-open-again = The case is open again. All participants are told and go on where they were.
saying-guest-refused = All right. That person does not come in, and the link opens nothing any more. Invite your colleague again for a new link.
saying-colleague-removed = Your colleague has no access to this case any more.
saying-opens-no-cases = You help facilitate a colleague’s case. You cannot open a case yourself yet. Ask your organisation for a link of your own.
saying-point-gone = That point is no longer open.
saying-reopened = That part is open again. Whoever has a chat of their own is told.
saying-gate-reopened = The question is open again. Whoever has a chat of their own is told.
saying-goes-on-indirectly = The preparation goes on, without a meeting being needed. Whoever has a chat of their own is told.
saying-ended =
    The case <b>{ $label }</b> is closed. All participants are told, without a reason. On { $day } it will be erased.{ $warning ->
        [none] {""}
       *[other] {" "}On { $warning } I will remind you of that.
    }
saying-asked-without-meeting = I put the question to them. You are told as soon as there is an answer.
saying-case-erased = The case is erased. What was in it is gone. My messages about it of the last two days have been deleted from this chat. Please delete what is older, and what you wrote yourself.
saying-date-set = Noted. I will remind you on that day.
seen-now =
    Noted. <b>{ $alias }</b> is told that you have seen this. Call or talk yourself, as soon as you can. Would you like to send one short message meanwhile, or say when you will call? It can’t be answered.

    The point stays open until you clear it.
ask-message = What would you like to let <b>{ $alias }</b> know? At most { $most } characters. Your words do not show on the phone’s lock screen, until ‘{ button-read-note }’ is tapped. With /{ word-cancel } you leave it.
ask-call-day = On which day will you call <b>{ $alias }</b>?
ask-call-hour = At what time will you call <b>{ $alias }</b>, { $day }?
call-hour = { $hour }:00
let-know =
    { $what ->
        [call] <b>{ $alias }</b> is told that you will call: { $moment }. Put it in your diary: I do not remind you of it.
       *[words] Sent. <b>{ $alias }</b> gets a notice without your words.
    }
saying-nobody-to-tell = There is nobody behind this name now whom I could let know anything. Get in touch in another way.
saying-message-expected = Write your message in words. With /{ word-cancel } you leave it.
saying-seen = Noted that you have seen this. Will you get in touch yourself? The point stays open until you clear it.
saying-seen-for-all = Noted that you have seen this. Agree on who gets in touch: I remind nobody of it any more.
saying-signal-gone = Somebody has seen this alert already. You need do nothing more for it.
saying-offer-let-go = All right. The case stays with whoever facilitates it. Your colleague is told.
saying-nobody-stands-in = There is nobody now who can stand in for your cases, or you have none. Ask your organisation to enrol a colleague as a facilitator.
saying-back-again = Welcome back. You get everything from your cases again, and your colleague no longer does.
saying-off-call = All right. You are no longer on call and get no more alerts. Would you like to again later? Ask your organisation for a new link.
saying-on-call-opens-none = You are on call for alerts. You cannot open cases. For that, ask your organisation for a link as a facilitator.
saying-supervises-no-more = All right. You no longer follow the organisation. Would you like to again later? Ask for a new link.
saying-supervisor-opens-none = You see figures only. You cannot open cases. For that, ask your organisation for a link as a facilitator.
saying-confirmed = Confirmed: everyone is ready. The conversation can take place.
saying-not-ready = Not everyone is ready yet. At the open points you see what is still needed.
saying-no-answers = There is nothing to read yet.
saying-not-shown = This person does not take part. I show nothing of theirs any more. If you let them take part again, you can read it again.
saying-voice-owed = This voice message is still being fetched. Try again in a moment.
saying-voice-gone = This voice message is not there any more.
saying-alias-taken = Somebody in this case is called that already. Nothing has changed. Choose another name.
saying-alias-expected = Write the name in words. With /{ word-cancel } you leave it as it is.
saying-no-consent-yet = This person has a chat of their own, and has not agreed there yet. So I note nothing yet.
saying-not-told-there = That belonged to another question. Nothing was done with it. Below you see where the talk is now.
saying-guide-stays = Something has been written already. Whoever has begun keeps the same questions. Nothing was changed.
saying-shown-to-them = Good. They read it now, and say themselves that it is done.
saying-talk-forgotten = What was noted is erased. My messages of the last two days with those words are gone from the chats. Delete what is older yourself, and what you wrote yourself.
saying-noted-in-talk = This person is being prepared in a talk. Whoever opens a link begins anew. Erase first what was noted, or leave it as it is.
saying-told-expected = Write what you heard in words, or tap a button. With /{ word-cancel } you stop noting for now.
saying-not-added = That isn’t possible. Somebody is called that already, or the case is full or closed.
saying-newcomer-waits = You were adding somebody. What you just wrote was not used. Do you want to go on? Then answer the question below.
saying-not-now = That does not go now. Things have changed in the meantime. Look at the case again with /{ word-cases }.
saying-note-expected = Write your note in words. With /{ word-cancel } you leave it as it is.
saying-not-together-now = You do not sit together now. Nothing was written down or changed. Below you see how it stands now.
saying-adult-expected = Write in a few words who it is and when they agreed. With /{ word-cancel } you leave it as it is.
saying-colleague-name = What is the name of the colleague you want to invite? A first name is enough. The other facilitators and the participants of the case read it. With /{ word-cancel } you leave it as it is.
saying-edit-not-taken = Editing a message changes nothing here: what you wrote first stays. Are you opening a case? Then you can start again with /{ word-cancel }.
saying-case-unreadable = One of your cases I cannot read at the moment. Its code is <code>{ $code }</code>. Nothing was erased. Ask whoever runs kring to run <code>kring check</code>, or to put back a backup. Whoever writes in that case hears that it does not go now. Your other cases go on as usual.
saying-no-cases = You have no cases yet. With /{ word-new } you open one.
saying-let-go = All right, I let it go. Nothing was kept of what you were filling in.
saying-draft-let-go = All right, I let it go. Nothing was kept of what you were filling in. My messages about it of the last two days have been deleted from this chat. Please delete what is older, and what you wrote yourself.

## The summary

summary =
    <b>Summary · { $label }</b>
    { $form } · made { $moment }
    { $incident }
summary-party = <b>{ $alias }</b> ({ $role }), language: { $language }
summary-takes-part = <i>Takes part: { $way }</i>
summary-party-empty = <i>No answers yet.</i>
summary-discuss = <b>Still to discuss together:</b> { $topics }
summary-facts = The facts, as each tells them
summary-says = { $alias } says:
summary-overlap = What is both offered and wished for
summary-overlap-line = · { $item }: offered by { $offered }, wished for by { $wished }
summary-nothing = <i>Nothing.</i>
summary-points = Points
summary-plan = Plan for the conversation
summary-speaker = Who speaks first? { $alias } chose: ‘{ $choice }’
summary-plan-blanks =
    Who sits where: …………………………
    Breaks: …………………………
    Place and time: …………………………
summary-programme = Draft restoration programme (for you: first discuss with each what may be shared)
summary-item =
    { $number }. <b>{ $item }</b> — { $list ->
        [wish] wished for by { $alias }
       *[offer] offered by { $alias }
    }
summary-aspect = { $aspect }: { $answer } <i>({ $sharing })</i>
summary-sign = To agree and sign together
summary-sign-about = Who does what, for whom, by when: …………………………
summary-sign-line = { $alias }: …………………………
summary-sign-facilitator = Facilitator: …………………………
summary-end = This summary quotes and lists. It holds no interpretation and no judgement.

## Buttons

button-board = To my cases
button-mornings = Every morning after all
button-no-mornings = No morning message any more
button-how-long = How long it stays
button-stays-hour = After an hour
button-stays-day = After 24 hours
button-stays-longest = After 47 hours
button-look-at-summary = Look at the summary
button-all-cases = All cases
button-closed-cases = Closed cases
button-show-case = Show the case
button-show-party = Show the participant
button-back-to-case = Back to the case
button-back-to-party = Back to the participant
button-wrong-person = Wrong person
button-new-link = New link
button-right-person = Yes, that is right
button-record-adult = Note an adult
button-ask-wish = Do they want it?
button-wants = Yes, they want to
button-wants-not = No, or not asked yet
button-begin-with-link = Make a link
button-sit-together = Fill in together
button-first-link = Give a link
button-give-link = Link for { $alias }
button-links = Give links
button-revoke = Withdraw the link
button-seen = I have seen this
button-back-again = I am back
button-read-left = Read
button-read-left-by = Wrote something for you
button-off-call = No longer on call
button-figures = Figures of now
button-supervises-not = Follow no longer
button-digest-seen = Seen: { $number }
button-write-to = Short message
button-call-on = Say when I call
button-confirm = Confirm: everyone is ready
button-saw-talk = Seen: wants to talk
button-saw-unsafe = Seen: does not feel safe
button-saw-danger = Seen: danger or threat
button-saw-self-harm = Seen: harming themselves
button-saw-home = Seen: not safe at home
button-saw-pressure = Seen: under pressure
button-read-and-confirm = Read and confirm
button-decide-further = Prepare further
button-decide-indirect = Ask: without meeting?
button-decide-asked-for = They asked for it: put it
button-talked = Yes, open the question again
button-talked-not = No, not yet
button-decide-other = Another way
button-undo = Yes, undo it
button-undo-not = No, leave it
button-end = Yes, close the case
button-end-not = No, not yet
button-ending = Close or erase
button-close = Close the case
button-close-not = No, not yet
button-open-again = Open the case again
button-erase-case = Erase everything
button-erase-case-not = No, don’t erase
button-erase-case-now = Yes, erase everything
button-decide-stop = Stop: close the case
button-come-back = In { $days } days
button-answers = Answers
button-hear = ▶ { $question } · { $length }
button-points = Open points
button-summary = Summary
button-invite = Invite a colleague
button-phases = Reopen a part
button-clear = { $alias }: { $point }
button-unclear = ↩ { $alias }: { $point }
button-clear-not = No, leave it open
button-clear-now = Yes, it is cleared
button-clear-undo = Not cleared after all
button-admit = Yes, let them in
button-refuse = No, or I am not sure
button-ask-remove = Take access from { $name }
button-remove = Yes, take the access away
button-hand-over = Hand over the case
button-take-over = Yes, I take it over
button-take-over-not = No, not me
button-offer-not = Keep it after all
button-remove-not = No, leave it
button-page-before = Previous page
button-page-after = Next page
button-draft-cancel = Stop filling in
button-draft-more = Someone else
button-draft-circle = A circle after all
button-draft-open = Open the case

# --- On paper ---

button-brief = On paper
button-everything = All answers
brief-caption =
    The page for the day, case <b>{ $label }</b>. Print it, or read it on a large screen.

    For you only: it shows what somebody chose, and what may be used in the conversation. Delete or shred it after the conversation. All answers are in a second document.
everything-caption =
    All answers in case <b>{ $label }</b>. With each answer it says what may be done with it.

    For you only. Delete or shred it after the conversation.
papers-failing = The document could not be made just now. Nothing is lost. You can read the same in the chat, in the <b>summary</b>.
