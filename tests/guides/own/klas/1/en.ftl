# The guide ‘klas’, in English.

phase-start = What there was
phase-heart = What you want
phase-after = How it goes on
phase-start-opening = We begin with what there was in class.
phase-heart-opening = Now it is about what you want.
phase-after-opening = At last we look ahead.

question-story =
    { $role ->
        [responsible] What did you do in class?
       *[other] What happened in class?
    }
question-felt = How did you feel then?
question-mood = How are you now?
question-ready = Will you sit in the circle with the class?
question-why-never = What holds you back?
question-need = What do you need from the teacher?
question-give = What do you want to do?
question-want = What do you want from the other?
question-begins = Who begins in the circle?
question-at-ease = How does it feel to think of the circle?

aspect-how = ‘{ $item }’: how will you do that?
aspect-moment = ‘{ $item }’: when will you do that?

option-mad = Mad
option-small = Small
option-fine = Fine
option-mood-tough = Tough
option-mood-speak = I want to talk
option-ready-sure = Sure
option-ready-perhaps = Perhaps
option-ready-never = Never
option-sorry = Say sorry
option-mend = Make something
option-talk = Talk together
option-begins-me = Me
option-begins-them = The other
option-at-ease-calm = Calm
option-at-ease-tense = Tense
option-moment-today = Today
option-moment-week = This week

gate-ready-sure-lead = Good, that stands here.
gate-ready-perhaps-lead = Perhaps is fine too. The teacher is told.
gate-ready-perhaps-closed = First the teacher talks with you about ‘perhaps’.
gate-ready-perhaps-notice = Answer to ‘Will you sit in the circle?’: perhaps.
gate-ready-perhaps-progress = waits for you (circle: perhaps)
gate-ready-never-lead = That is allowed. Nobody forces you into the circle.
gate-ready-never-closed = You need do nothing more for the class.
gate-ready-never-notice = Answer to ‘Will you sit in the circle?’: never.
gate-ready-never-progress = waits for you (circle: never)
gate-ready-point-more-preparation = is in doubt about the circle
gate-ready-point-not-wanted = does not want the circle
gate-ready-own-point-more-preparation = you were in doubt about the circle
gate-ready-own-point-not-wanted = you did not want the circle

reaction-breathe = Take a breath. It is good that you say so.

short-story = The story
short-felt = Feeling
short-mood = How it went
short-ready = Joining the circle
short-why-never = What holds back
short-need = What is needed
short-give = What someone does
short-want = What someone wants
short-begins = Who begins
short-at-ease = At ease
short-aspect-how = How
short-aspect-moment = When
