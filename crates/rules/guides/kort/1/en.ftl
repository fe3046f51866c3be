# The guide kort: every question, every option, every part.
# $role: harmed, responsible, mutual, supporter or affected. $age: under13, from13, from16 or adult.

## The guide, where a facilitator chooses

guide-name = Short
guide-about = What is needed. The rest you discuss together.

## The parts

phase-facts = Facts
phase-facts-opening =
    { $role ->
        [supporter] First it is about what you know of it yourself.
        [affected] First it is about what you know of it yourself.
       *[other] First it is about what happened. You only tell what you want to tell.
    }
phase-experience = Experience
phase-experience-opening =
    { $role ->
        [responsible] Now it is about feelings: yours and those of others. No answer is wrong.
       *[other] Now it is about how you experienced this. No answer is wrong.
    }
phase-responsibility =
    { $role ->
        [harmed] What you need
        [supporter] Taking part
        [affected] Taking part
       *[other] Responsibility
    }
phase-responsibility-opening =
    { $role ->
        [harmed] Now it is about what you need, and whether you want the conversation.
        [mutual] Now it is about your share, and about what you need yourself.
        [responsible] Now it is about your share, and about what you want to do with it.
       *[other] Now it is about the conversation, and whether you want to be there.
    }
phase-commitment = Putting it right
phase-commitment-opening =
    { $role ->
        [harmed] Now it is about repair: what would help you? Nothing is fixed yet.
        [mutual] Now it is about repair: what can you do, and what would help you? Nothing is fixed yet.
       *[other] Now it is about repair: what can you do? Nothing is fixed yet.
    }
phase-practical = The conversation
phase-practical-opening = Finally, it is about the conversation itself.

## The questions

question-happened =
    { $role ->
        [supporter] What did you see or hear yourself? Were you not there? Then tell from whom you heard it.
        [affected] What did you see or hear yourself? Were you not there? Then tell from whom you heard it.
       *[other] What happened? Tell it in your own words. You don’t have to tell everything.
    }
question-thinking = What were you thinking at that moment?
question-touched =
    { $role ->
        [supporter] How did this affect you yourself?
        [affected] How did this affect you? What changed for you?
       *[other] How did this affect you, then and afterwards?
    }
question-others-touched =
    { $role ->
        [responsible] Who was affected, do you think? And how? A first name or ‘my brother’ is enough.
       *[other] Who else was affected by it? A first name or ‘my brother’ is enough.
    }
question-feelings = Which feelings did you have then? And which do you have now?
question-say-and-listen = Can you say in the conversation how this was for you? And can you listen to the other?
question-experience-check = How are you now?
question-part =
    { $role ->
        [mutual] What is your part in what happened? You only need to speak for yourself.
       *[other] { $age ->
            [under13] What did you do yourself?
           *[other] What is your part in what happened?
        }
    }
question-willing =
    { $age ->
        [under13] Do you want to say what you did, and help to make it right? Choose what is true for you.
       *[other] Do you want to take responsibility for your share? Choose what is true for you.
    }
question-willing-yes = What do you want to take responsibility for? And how would you say that to the other person?
question-willing-partly = Which part yes, and which part no?
question-willing-differently = What do you see differently? Tell it the way it was for you.
question-willing-not-yet = What would help you? For example time, an explanation, or talking to someone first.
question-talk-first = Would you like to talk with the facilitator first?
question-willing-no = Is there anything you want to say about that no? You don’t have to.
question-grip =
    { $age ->
        [under13] What do you need to feel good again? For example rest, or somebody beside you.
       *[other] What do you need to feel stronger again, and to choose for yourself again?
    }
question-whose-idea = Whose idea is it that you take part? Any answer is fine.
question-take-part =
    { $role ->
        [harmed] Do you want this conversation? You choose. Every answer is fine.
        [supporter] Do you want to be there in the conversation? Every answer is fine.
       *[other] Do you want to take part in the conversation? Every answer is fine.
    }
question-without-meeting = Do you want to take part without meeting the other person? It can be with a letter, or the facilitator passes something on. If you say no, everything stays as it is.
question-take-part-not-yet = What do you need first? You can write it in your own words too.
question-take-part-no =
    { $role ->
        [harmed] Is there something else that could help you? You don’t have to choose anything.
       *[other] Is there something else that suits you? You don’t have to choose anything.
    }
question-offers = What do you want to offer? After each choice I ask what exactly you mean.
question-helps = What would help you? And what certainly not?
question-wishes = What would you like? After each choice I ask what exactly you mean.
question-do-yourself = Is there something you want to do yourself, so that things get better? You don’t have to.
question-way-without = How would you most like to take part? You don’t have to meet anyone.
question-let-know = What do you want to let the other person or people know?
question-what-if = Suppose the other does not say what you hope for. What then?
question-worries =
    { $role ->
        [supporter] What are you worried about? And what must not be talked about?
        [affected] What are you worried about? And what must not be talked about?
       *[other] What are you afraid of? And what must not be talked about? The facilitator reads this.
    }
question-safe = How safe do you feel when you think of this? You can change this later. If you choose ‘{ option-unsafe }’, I tell the facilitator at once.
question-supporter = Do you want somebody beside you who supports you?
question-carry =
    { $role ->
        [supporter] How can you give support, and still let the other speak for themselves?
       *[other] What can you do to help?
    }

## Making concrete what was chosen
## $list: offers or wishes. $item: what stands on the chosen button.

aspect-what =
    { $list ->
        [wishes] ‘{ $item }’: what exactly would you like?
       *[offers] ‘{ $item }’: what exactly do you want to do?
    }

## The options

option-angry = Angry
option-afraid = Afraid
option-sad = Sad
option-ashamed = Ashamed
option-guilty = Guilty
option-hurt = Hurt
option-powerless = Powerless
option-lonely = Lonely
option-relieved = Relieved
option-calm = Calm
option-nothing = Nothing
option-unknown = Not sure
option-say-and-listen-both = Yes, both
option-say-and-listen-with-help = With help
option-say-and-listen-say = Only saying it
option-say-and-listen-listen = Only listening
option-say-and-listen-not-yet = Not yet
option-good = Good
option-okay = OK
option-hard = It’s hard
option-talk = I want to talk
option-willing-yes = Yes
option-willing-partly = Partly
option-willing-differently = Not how I see it
option-willing-not-yet = Not yet
option-willing-no = No
option-talk-first-talk = Yes, let’s talk
option-talk-first-no-talk = No, not now
option-willing-no-not-me = It wasn’t me
option-willing-no-afraid = I’m afraid
option-willing-no-too-soon = It’s too soon
option-willing-no-unfair = It feels unfair
option-willing-no-advice = Advice first
option-willing-no-rather-not-say = Rather not say
option-whose-idea-own = My idea
option-whose-idea-together = Decided together
option-whose-idea-must = I have to
option-take-part-yes = Yes
option-take-part-not-yet = Not yet
option-take-part-no = No
option-without-meeting-yes = Yes, without meeting
option-without-meeting-no = No
option-take-part-not-yet-how-it-goes = Hear how it goes
option-take-part-not-yet-time = Time
option-take-part-not-yet-talk = Talk to someone
option-take-part-not-yet-support = Someone beside me
option-take-part-no-someone-to-talk = Talk to someone
option-take-part-no-letter = A letter instead
option-take-part-no-hear-how-it-goes = Hear how it goes
option-take-part-no-rest = Peace and quiet
option-take-part-no-nothing-now = Nothing for now
option-offers-apologise = Apologise
option-offers-pay = Pay or repair
option-offers-friends = Friends again
option-offers-distance = Contact rules
option-offers-group = For the group
option-offers-own = My own proposal
option-wishes-apologise = An apology
option-wishes-pay = Paid or repaired
option-wishes-friends = Friends again
option-wishes-distance = Contact rules
option-wishes-group = For the group
option-wishes-own = My own proposal
option-way-without-indirect = Via the facilitator
option-way-without-letter = With a letter
option-way-without-representative = Via someone else
option-what-if-cope = I can manage that
option-what-if-pause = Then I want a break
option-what-if-help = Then I need help
option-what-if-unsure = I don’t know yet
option-safe = Safe
option-rather-safe = Fairly safe
option-rather-unsafe = Fairly unsafe
option-unsafe = Unsafe
option-supporter-have = Yes, I have someone
option-supporter-looking = Yes, still looking
option-supporter-none = No, alone is fine
option-apologise = Apology
option-distance = Agreements on contact
option-own = Their own proposal
option-pay = Pay or repair
option-friends = Being friends again
option-group = Something for the group

## What an answer at a gate sets going
## -lead: what the participant reads at once. -closed: where they are then. -notice: what the facilitator reads at once.
## -progress: how it stands on the board. -point and -own-point: the point, for the facilitator and in the own copy.

gate-willing-yes-lead = Thank you. I have written it down.
gate-willing-partly-lead = Thank you for saying so. The facilitator is told that you chose ‘partly’.
gate-willing-partly-notice = Answer to ‘Are you willing to take responsibility?’: partly. The preparation goes on. It is among the open points.
gate-willing-differently-lead = You don’t have to say yes here. The facilitator is told that you see it differently.
gate-willing-differently-closed = You see it differently, and that has been noted. The facilitator will contact you to listen to you. Until then I won’t ask you anything more.
gate-willing-differently-notice = Answer to ‘Are you willing to take responsibility?’: I see it differently. The preparation waits for you.
gate-willing-differently-progress = waits for your decision (responsibility: sees it differently)
gate-willing-not-yet-lead = You can take your time. The facilitator is told that you chose ‘not yet’.
gate-willing-not-yet-closed = I have no more questions for now. The facilitator will contact you and look with you at what could help. There is no hurry.
gate-willing-not-yet-notice = Answer to ‘Are you willing to take responsibility?’: not yet. More preparation is needed. The preparation waits for you.
gate-willing-not-yet-progress = waits for your decision (responsibility: not yet)
gate-willing-no-lead = Thank you for saying so. Kring does nothing with your no, except pass it on. The facilitator talks with you about what is possible now.
gate-willing-no-closed = You don’t have to do anything more now. The facilitator will contact you and look with you at what suits you.
gate-willing-no-notice = Answer to ‘Are you willing to take responsibility?’: no. The preparation waits for you.
gate-willing-no-progress = waits for your decision (responsibility: no)
gate-willing-point-partly = taking responsibility: partly
gate-willing-point-facts-disputed = sees the facts differently
gate-willing-point-more-preparation = more preparation is needed
gate-willing-point-refused = taking responsibility: no
gate-willing-own-point-partly = taking responsibility: partly
gate-willing-own-point-facts-disputed = you see the facts differently
gate-willing-own-point-more-preparation = more preparation
gate-willing-own-point-refused = your answer about taking responsibility
gate-take-part-yes-lead = Thank you. I have written it down.
gate-take-part-not-yet-lead =
    { $role ->
        [harmed] Take the time you need. You choose whether and when. The facilitator is told that you chose ‘not yet’.
       *[other] You can take your time. The facilitator is told that you chose ‘not yet’.
    }
gate-take-part-not-yet-closed = I have no more questions for now. The facilitator will contact you and look with you at what you need. There is no hurry.
gate-take-part-not-yet-notice = Answer to ‘Do you want this conversation?’: not yet. More preparation is needed. The preparation waits for you.
gate-take-part-not-yet-progress = waits for your decision (this conversation: not yet)
gate-take-part-no-lead =
    { $role ->
        [harmed] That is your choice, and it counts. I won’t try to persuade you. The facilitator is told that you don’t want this conversation.
       *[other] Thank you, that is clear. Taking part is your own choice. Kring does nothing with your no, except pass it on.
    }
gate-take-part-no-closed =
    { $role ->
        [harmed] You don’t have to do anything more. The facilitator will contact you to hear what you need, not to persuade you.
       *[other] You don’t have to do anything more now. The facilitator will contact you and look with you at what suits you.
    }
gate-take-part-no-notice = Answer to ‘Do you want this conversation?’: no. The preparation waits for you.
gate-take-part-no-progress = waits for your decision (this conversation: no)
gate-take-part-point-more-preparation = more preparation is needed
gate-take-part-point-not-wanted = this conversation: no
gate-take-part-own-point-more-preparation = more preparation
gate-take-part-own-point-not-wanted = your answer to whether you want this conversation
gate-without-meeting-yes-lead = Good. You don’t have to meet anyone. I have a few more questions that fit. The facilitator is told what you chose.
gate-without-meeting-yes-notice = Wants to take part without meeting. The preparation goes on, with questions that fit.
gate-without-meeting-no-lead = That is fine. The facilitator is told what you chose.
gate-without-meeting-no-closed = You don’t have to do anything more, and there are no more questions.
gate-without-meeting-no-notice = Does not want to take part without meeting either. That no is fine. The preparation waits for you.
gate-without-meeting-no-progress = waits for your decision (without meeting: no as well)
gate-without-meeting-point-not-wanted = without meeting as well: no
gate-without-meeting-own-point-not-wanted = your answer to whether you take part without meeting

## Short names of the questions, for overviews

short-happened = What happened
short-thinking = Thoughts at the time
short-touched = The effect it had
short-others-touched = Who was affected
short-feelings = Feelings then and now
short-say-and-listen = Saying and listening
short-experience-check = How it went
short-part = Own part in it
short-willing = Taking responsibility
short-willing-yes = Which part, and how
short-willing-partly = Which part, which not
short-willing-differently = A different view
short-willing-not-yet = What could help first
short-talk-first = Talking first
short-willing-no = More about the no
short-grip = Feeling stronger again
short-whose-idea = Whose idea
short-take-part = Taking part
short-without-meeting = Taking part without meeting
short-take-part-not-yet = What is needed first
short-take-part-no = What could help instead
short-offers = Offers for repair
short-helps = What helps, what not
short-wishes = Wishes for repair
short-do-yourself = Doing something yourself
short-way-without = Way of taking part
short-let-know = To let the other know
short-what-if = If it goes otherwise
short-worries = Worries, and what not
short-safe = Feeling safe
short-supporter = Someone for support
short-carry = How you can help
short-aspect-what = What exactly

## What is not asked, and is to be discussed together

discuss-way = how to take part: together, or in another way
discuss-first-speaker = who speaks first
discuss-say-and-ask = what is said and asked
discuss-listening = listening to everybody
discuss-stop-signal = the sign to stop
discuss-make-concrete = of each offer and wish: for whom, by when, who helps
discuss-afterwards = how it is to be when they meet by chance later
discuss-needs = what is needed to take part: language, place, time
