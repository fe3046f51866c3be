//! A word about what was done, or not.

use crate::coded::coded;

coded! {
    /// A word about what was done, or not.
    Saying {
        /// The link is withdrawn.
        LinkRevoked = "link-revoked",
        /// The wrong person no longer has access; a new link follows.
        WrongPersonUndone = "wrong-person-undone",
        /// The point is cleared. Only letters of an earlier release say so without naming it.
        Cleared = "cleared",
        /// A point that was cleared is open again.
        ClearedNot = "cleared-not",
        /// That button is old; what stands there now follows.
        OldButton = "old-button",
        /// That button belongs to a step that is over; nothing stands there now.
        StepIsOver = "step-over",
        /// The words that were asked for came too late: nothing was done with them.
        TooLate = "too-late",
        /// Words came while a case is being opened, and were not asked for just then: what is asked follows.
        DraftWaits = "draft-waits",
        /// Words came while somebody is being added, and were not asked for just then: what is asked follows.
        NewcomerWaits = "newcomer-waits",
        /// The case was ended, and goes on.
        CaseOpenAgain = "case-open-again",
        /// Whoever opened the colleague's link does not come in, and the link opens nothing any more.
        GuestRefused = "guest-refused",
        /// The colleague facilitates the case no longer.
        ColleagueRemoved = "colleague-removed",
        /// The case that was offered to somebody stays where it is.
        OfferLetGo = "offer-let-go",
        /// They were invited to one case, and open none themselves.
        OpensNoCases = "opens-no-cases",
        /// That point is gone already.
        PointGone = "point-gone",
        /// The phase is open again.
        Reopened = "reopened",
        /// The gate is open again for the party.
        GateReopened = "gate-reopened",
        /// The preparation goes on without a meeting. Only letters of an earlier release say so.
        GoesOnIndirectly = "goes-on-indirectly",
        /// The party is asked whether they go on without meeting.
        AskedWithoutMeeting = "asked-without-meeting",
        /// The case is erased.
        CaseErased = "case-erased",
        /// The date is set.
        DateSet = "date-set",
        /// There is nobody behind that party who could be told something.
        NobodyToTell = "nobody-to-tell",
        /// The words to a party are expected, as text.
        MessageExpected = "message-expected",
        /// Noted that it has been seen.
        Seen = "seen",
        /// Noted that they have seen a signal of which nothing is left to settle, or that others are to settle.
        SeenForAll = "seen-for-all",
        /// Somebody saw that signal already.
        SignalGone = "signal-gone",
        /// There is no colleague who could stand in.
        NobodyStandsIn = "nobody-stands-in",
        /// They are back, and are told everything again.
        BackAgain = "back-again",
        /// They are on call no longer.
        OffCall = "off-call",
        /// They look after the whole no longer.
        SupervisesNoMore = "supervises-no-more",
        /// They look after the whole, and open no cases.
        SupervisorOpensNone = "supervisor-opens-none",
        /// They are on call, and open no cases.
        OnCallOpensNone = "on-call-opens-none",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Not everyone is ready: there is nothing to confirm or to sum up.
        NotReady = "not-ready",
        /// They were left out: nothing of theirs is shown.
        NotShown = "not-shown",
        /// What was spoken is still to be fetched.
        VoiceOwed = "voice-owed",
        /// What was spoken is not there, or does not count any more.
        VoiceGone = "voice-gone",
        /// Somebody else in the case is called so.
        AliasTaken = "alias-taken",
        /// A name is expected, in words.
        AliasExpected = "alias-expected",
        /// What was asked about the day is awaited, in words.
        DayExpected = "day-expected",
        /// What was asked about the programme is awaited, in words.
        ProgrammeExpected = "programme-expected",
        /// Whoever has a phone has not agreed there yet: nothing is noted.
        NoConsentYet = "no-consent-yet",
        /// What was written belonged to another question: nothing was done with it.
        NotToldThere = "not-told-there",
        /// Something is written already: they go on with the guide they began with.
        GuideStays = "guide-stays",
        /// What was noted is shown to whoever told it.
        ShownToThem = "shown-to-them",
        /// What was noted in the talk is gone.
        TalkForgotten = "talk-forgotten",
        /// Somebody was prepared in a talk: whoever opened a link would begin anew.
        NotedInTalk = "noted-in-talk",
        /// What they told is expected, in words or with a button.
        ToldExpected = "told-expected",
        /// So many people cannot be in one case, or somebody in it is called so by now.
        NotAdded = "not-added",
        /// There is nothing to read yet.
        NoAnswers = "no-answers",
        /// That does not go now.
        NotNow = "not-now",
        /// A note is expected, in words.
        NoteExpected = "note-expected",
        /// They are prepared for this conversation after all.
        TakenUpAgain = "taken-up-again",
        /// They do not sit together now: nothing was done.
        NotTogetherNow = "not-together-now",
        /// Who the adult is and when they agreed is expected, in words.
        AdultExpected = "adult-expected",
        /// How is the colleague called?
        ColleagueName = "colleague-name",
        /// An edited message changes nothing here.
        EditNotTaken = "edit-not-taken",
        /// The case cannot be read: what to do.
        CaseUnreadable = "case-unreadable",
        /// There are no cases.
        NoCases = "no-cases",
        /// What was half done is let go.
        LetGo = "let-go",
        /// The case that was being opened is let go, and what was said about it goes.
        DraftLetGo = "draft-let-go",
    }
}
