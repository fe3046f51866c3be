# The guide lang: every question, every option, every part.
# $role: harmed, responsible, mutual, supporter or affected. $age: under13, from13, from16 or adult.

## The guide, where a facilitator chooses

guide-name = Full
guide-about = For serious harm, or for those who want to tell more.

## The parts

phase-facts = Facts
phase-facts-opening =
    { $role ->
        [supporter] The first part is about the facts: that one event, and what you know of it yourself.
        [affected] The first part is about the facts: that one event, and what you know of it yourself.
       *[other] The first part is about the facts: that one event. You tell only what you want to tell.
    }
phase-experience = Experience
phase-experience-opening =
    { $role ->
        [responsible] This part is about feelings: yours and other people’s. No answer is wrong.
       *[other] This part is about how it was for you. No answer is wrong.
    }
phase-responsibility =
    { $role ->
        [harmed] What you need
        [supporter] What you can do
        [affected] What you can do
       *[other] Responsibility
    }
phase-responsibility-opening =
    { $role ->
        [harmed] This part is about what you need, and what you want to choose for yourself.
        [mutual] This part is about your part in it, and about what you need yourself.
        [supporter] This part is about what you can do, and whether you want to be there.
        [affected] This part is about what you can do, and whether you want to take part.
       *[other] This part is about your part in it, and what you want to do about that.
    }
phase-commitment = Putting it right
phase-commitment-opening =
    { $role ->
        [harmed] This part is about putting things right: what would help you? Nothing is fixed yet.
        [mutual] This part is about putting things right: what can you do, and what would help you? Nothing is fixed yet.
        [supporter] This part is about putting things right: how can you support that? Nothing is fixed yet.
        [affected] This part is about putting things right: what would help, and what can you do? Nothing is fixed yet.
       *[other] This part is about putting things right: what can you do? Nothing is fixed yet.
    }
phase-practical = Practical
phase-practical-opening = Last, some practical questions.

## The questions

question-happened =
    { $role ->
        [responsible] What happened, as you saw it? And what did you do or say yourself? You don’t have to tell everything.
        [mutual] What happened? Tell in your own words what you did or said, and what happened to you. You don’t have to tell everything.
        [supporter] What did you see or hear yourself? Weren’t you there? Then tell how you heard about it.
        [affected] What did you see or hear yourself? Weren’t you there? Then tell how you heard about it.
       *[other] What happened? Tell it in your own words. You don’t have to tell everything.
    }
question-boundary =
    { $role ->
        [responsible] What went too far, do you think? For whom? You can skip this.
        [mutual] What went too far, for you or for somebody else? You can skip this.
       *[other] What went too far, for you? You can skip this.
    }
question-thinking = What were you thinking at that moment? What went through your mind?
question-facts-check = That was the part about the facts. How are you doing now?
question-touched =
    { $role ->
        [responsible] How have you been since it happened?
        [supporter] How did this affect you yourself?
        [affected] How did this affect you? What changed for you?
       *[other] How did this affect you, then and afterwards?
    }
question-feelings =
    { $role ->
        [supporter] Which feelings did you have when you saw or heard it? And which do you have now?
        [affected] Which feelings did you have when you saw or heard it? And which do you have now?
       *[other] Which feelings did you have when it happened? And which do you have now?
    }
question-hardest = What was hardest for you, then or now? You can skip this.
question-others-touched =
    { $role ->
        [responsible] Who was affected, do you think? And how? A first name or ‘my brother’ is enough.
        [mutual] Who else was affected, do you think? And how? A first name or ‘my brother’ is enough.
       *[other] Who else was affected? Think of family, friends, classmates or neighbours. A first name or ‘my brother’ is enough.
    }
question-put-into-words =
    { $role ->
        [supporter] Can you say in the conversation yourself how this affected you?
       *[other] Can you say in the conversation how this was for you?
    }
question-listen =
    { $role ->
        [supporter] Can you listen to everybody in the conversation?
       *[other] Can you listen to how it was for the other?
    }
question-experience-check = That was the part about how it was for you. How are you doing now?
question-part =
    { $role ->
        [mutual] What is your part in what happened? You only need to speak for yourself.
       *[other] { $age ->
            [under13] What did you do yourself?
           *[other] What is your part in what happened?
        }
    }
question-willing =
    { $role ->
        [mutual] Do you want to take responsibility for your part? This is only about your part, not the other person’s.
       *[other] { $age ->
            [under13] Do you want to say what you did, and help to make it good? Choose what is true for you.
           *[other] Do you want to take responsibility for your part? Choose what is true for you.
        }
    }
question-willing-yes = What do you want to take responsibility for? And how would you say that to the other person?
question-willing-partly = Which part yes, and which part no?
question-willing-differently = What do you see differently? Tell it the way it was for you.
question-willing-not-yet = What would help you? For example time, an explanation, or talking to someone first.
question-talk-first = Would you like to talk with the facilitator first?
question-willing-no = Is there anything you want to say about that no? You don’t have to.
question-grip =
    { $age ->
        [under13] What do you need to feel good again? For example rest, or someone beside you.
       *[other] What do you need to feel stronger again, and to choose for yourself again? For example rest, answers to questions, or someone beside you.
    }
question-choose =
    { $age ->
        [under13] What do you want to choose for the conversation yourself? For example where you sit. You can skip this.
       *[other] What do you want to decide about the conversation yourself? For example where you sit, who is there, or when it is. You can skip this.
    }
question-carry =
    { $role ->
        [supporter] How can you help without doing it for them?
       *[other] What can you do to help?
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
question-responsibility-check = That was the third part. How are you doing now?
question-offers =
    { $age ->
        [under13] How do you want to make it right? After each choice I ask what exactly you mean.
       *[other] What do you want to do to repair the harm? After each choice I ask what exactly you mean.
    }
question-helps =
    { $role ->
        [affected] What would help, for you and the people close to you? Think of what was broken or lost, and of how people feel.
       *[other] What would help you? Think of what was broken or lost, and of how you feel.
    }
question-helps-not = What would certainly not help? What don’t you want?
question-wishes = What would you like? For each choice I ask afterwards what exactly you mean.
question-do-yourself = Is there something you want to do yourself, so that things get better? You don’t have to.
question-contribute =
    { $role ->
        [supporter] What can you do to give support, during the conversation and afterwards?
       *[other] What can you do yourself to help put things right?
    }
question-commitment-check = That was the part about putting things right. How are you doing now?
question-way = How would you most like to take part? You don’t have to be in one room together.
question-way-without = How would you most like to take part? You don’t have to meet anyone.
question-first-speaker =
    { $role ->
        [harmed] Who speaks first in the conversation? You can choose.
       *[other] Who do you think should speak first in the conversation?
    }
question-supporter = Would you like someone beside you who supports you? You can also write who. A first name or ‘my aunt’ is enough.
question-say = What do you want to be sure to say in the conversation?
question-let-know = What do you want to let the other person or people know?
question-ask =
    { $role ->
        [harmed] What do you want to ask the other person or people?
        [responsible] What do you want to ask the other person or people?
       *[other] What do you want to ask?
    }
question-not-raised = What should it not be about? The facilitator reads this. Only you can choose that it goes further.
question-stop-signal = What sign will you give if you want to stop or take a break? For example a word, or raising your hand.
question-what-if = Suppose the other does not say what you hope for. What then?
question-afterwards = How do you want it to be when you meet each other by chance later?
question-worries = What are you worried about?
question-safe = How safe do you feel when you think about this? You can change this later. If you choose ‘{ option-unsafe }’, I tell the facilitator straight away.
question-hopes = What do you hope for from the conversation? You can skip this.
question-needs = What do you need so that you can take part well? You can add what exactly.

## Making concrete what was chosen
## $list: offers or wishes. $item: what stands on the chosen button.

aspect-what =
    { $list ->
        [wishes] ‘{ $item }’: what exactly would you like?
       *[offers] ‘{ $item }’: what exactly do you want to do?
    }
aspect-whom =
    { $list ->
        [wishes] ‘{ $item }’: who is this for? It can be for you, or for someone else as well.
       *[offers] ‘{ $item }’: who do you want to do this for?
    }
aspect-until =
    { $list ->
        [wishes] ‘{ $item }’: by when would you like this?
       *[offers] ‘{ $item }’: by when do you want to do this?
    }
aspect-helper =
    { $list ->
        [wishes] ‘{ $item }’: who can help with this?
       *[offers] ‘{ $item }’: who can help you with this? You can also write ‘nobody’.
    }

## The options

option-good = Good
option-okay = OK
option-hard = It’s hard
option-talk = I want to talk
option-angry = Angry
option-afraid = Afraid
option-sad = Sad
option-ashamed = Ashamed
option-guilty = Guilty
option-hurt = Hurt
option-confused = Confused
option-powerless = Powerless
option-lonely = Lonely
option-unsure = Unsure
option-relieved = Relieved
option-calm = Calm
option-nothing = Nothing
option-unknown = Not sure
option-put-into-words-yes = Yes
option-put-into-words-with-help = With help
option-put-into-words-not-yet = Not yet
option-listen-yes = Yes
option-listen-with-help = With help
option-listen-not-yet = Not yet
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
option-way-meet = Meeting each other
option-way-indirect = Via the facilitator
option-way-letter = With a letter
option-way-representative = Via someone else
option-way-without-indirect = Via the facilitator
option-way-without-letter = With a letter
option-way-without-representative = Via someone else
option-first-speaker-me = Me
option-first-speaker-other = Someone else
option-first-speaker-facilitator = The facilitator
option-supporter-have = Yes, I have someone
option-supporter-looking = Yes, still looking
option-supporter-none = No, alone is fine
option-what-if-cope = I can manage that
option-what-if-pause = Then I want a break
option-what-if-help = Then I need help
option-what-if-unsure = I don’t know yet
option-safe = Safe
option-rather-safe = Fairly safe
option-rather-unsafe = Fairly unsafe
option-unsafe = Unsafe
option-needs-language = Another language
option-needs-interpreter = An interpreter
option-needs-reading = Help reading
option-needs-place = A good place
option-needs-time = A good time
option-needs-other = Something else
option-needs-none = Nothing needed
option-until-week = Within a week
option-until-fortnight = Within two weeks
option-until-month = Within a month
option-until-later = At a later time
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
short-boundary = What went too far
short-thinking = Thoughts at that moment
short-facts-check = How it went: facts
short-touched = The effect it had
short-feelings = Feelings then and now
short-hardest = The hardest part
short-others-touched = Who was affected
short-put-into-words = Being able to say it
short-listen = Being able to listen
short-experience-check = How it went: experience
short-part = Own part in it
short-willing = Taking responsibility
short-willing-yes = Which part, and how
short-willing-partly = Which part, which not
short-willing-differently = A different view
short-willing-not-yet = What could help first
short-talk-first = Talking first
short-willing-no = More about the no
short-grip = Feeling stronger again
short-choose = Own choices and actions
short-carry = What to take on
short-whose-idea = Whose idea
short-take-part = Taking part
short-without-meeting = Taking part without meeting
short-take-part-not-yet = What is needed first
short-take-part-no = What could help instead
short-responsibility-check = How it went: third part
short-offers = Offers for repair
short-helps = What would help
short-helps-not = What would not help
short-wishes = Wishes for repair
short-do-yourself = Doing something yourself
short-contribute = Helping to repair
short-commitment-check = How it went: repair
short-way = Way of taking part
short-way-without = Way of taking part
short-first-speaker = Who speaks first
short-supporter = Someone for support
short-say = To say in the conversation
short-let-know = To let the other know
short-ask = To ask the other
short-not-raised = Not to talk about
short-stop-signal = Sign to stop
short-what-if = If it goes otherwise
short-afterwards = Meeting by chance later
short-worries = Worries
short-safe = Feeling safe
short-hopes = Hopes
short-needs = Needed to take part
short-aspect-what = What exactly
short-aspect-whom = For whom
short-aspect-until = By when
short-aspect-helper = Who helps
