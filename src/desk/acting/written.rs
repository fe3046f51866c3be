//! What a facilitator was asked to write in a case, and wrote.

use crate::desk::DeskError;
use crate::desk::tools::Tools;
use crate::desk::work::Work;
use kring_rules::case::{Acted, Case, Next};
use kring_rules::contact::Sendable;
use kring_rules::day::DayWanted;
use kring_rules::ids::{CaseId, PersonId, QuestionId, Seat};
use kring_rules::moment::Moment;
use kring_rules::other_way::Wanted;
use kring_rules::party::NewParty;
use kring_rules::point::Note;
use kring_rules::programme::ProgrammeWanted;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// The few words to a party were written.
    pub(super) async fn let_know(
        &mut self,
        who: PersonId,
        seat: &Seat,
        words: Words,
    ) -> Result<(), DeskError> {
        let what = Sendable::Words(words);
        self.wrote_in(who, &seat.case, |case, _, now| {
            case.lets_know(who, seat.party, what, now).into()
        })
        .await
    }

    /// The note that clears a point was written.
    pub(super) async fn clear(
        &mut self,
        who: PersonId,
        id: &CaseId,
        note: Note,
    ) -> Result<(), DeskError> {
        self.wrote_in(who, id, |case, tools, now| {
            case.noted(&tools.guides, who, note, now)
        })
        .await
    }

    /// Another way is taken with a person or with a whole case, with this note.
    pub(super) async fn takes_other_way(
        &mut self,
        who: PersonId,
        id: &CaseId,
        wanted: &Wanted,
        note: Words,
    ) -> Result<(), DeskError> {
        self.wrote_in(who, id, |case, tools, now| {
            let until = (tools.settings.keep_days, now);
            case.takes_other_way(&tools.guides, who, (wanted, note), until)
                .into()
        })
        .await
    }

    /// Everything is known of who is added.
    pub(super) async fn add_party(
        &mut self,
        who: PersonId,
        case: &CaseId,
        new: NewParty,
    ) -> Result<(), DeskError> {
        self.wrote_in(who, case, |case, tools, now| {
            case.adds(&tools.guides, who, new, now).into()
        })
        .await
    }

    /// How a party shall be called was written.
    pub(super) async fn rename(
        &mut self,
        who: PersonId,
        seat: &Seat,
        alias: Words,
    ) -> Result<(), DeskError> {
        self.wrote_in(who, &seat.case, |case, _, now| {
            case.renames(who, seat.party, alias, now)
        })
        .await
    }

    /// What a party told was written.
    pub(super) async fn note_what_was_told(
        &mut self,
        who: PersonId,
        seat: &Seat,
        (question, words): (QuestionId, Words),
    ) -> Result<(), DeskError> {
        self.wrote_in(who, &seat.case, |case, tools, now| {
            let told = (seat.party, &question, words);
            case.told_in_words(&tools.guides, who, told, now)
        })
        .await
    }

    /// The note about leaving a party out was written.
    pub(super) async fn leave_out(
        &mut self,
        who: PersonId,
        seat: &Seat,
        note: Words,
    ) -> Result<(), DeskError> {
        self.wrote_in(who, &seat.case, |case, tools, now| {
            case.leaves_out(&tools.guides, who, (seat.party, note), now)
                .into()
        })
        .await
    }

    /// Something about the day was written: it is read with the words for dates that people here use.
    pub(super) async fn wrote_about_the_day(
        &mut self,
        who: PersonId,
        id: &CaseId,
        (what, words): (DayWanted, Words),
    ) -> Result<(), DeskError> {
        self.wrote_in(who, id, |case, tools, now| {
            let place = (&*tools.settings.date_words, &tools.settings.zone);
            case.day_written(&tools.guides, who, (what, words), place, now)
        })
        .await
    }

    /// Something about an item of the restoration programme was written.
    pub(super) async fn wrote_about_the_programme(
        &mut self,
        who: PersonId,
        id: &CaseId,
        (what, words): (ProgrammeWanted, Words),
    ) -> Result<(), DeskError> {
        self.wrote_in(who, id, |case, tools, now| {
            let place = (&*tools.settings.date_words, &tools.settings.zone);
            case.programme_written(who, (what, words), place, now)
        })
        .await
    }

    /// A closed case is kept longer, for this reason.
    pub(super) async fn keep_longer(
        &mut self,
        who: PersonId,
        id: &CaseId,
        longer: (u16, Words),
    ) -> Result<(), DeskError> {
        self.wrote_in(who, id, |case, _, now| {
            case.is_kept_longer(who, longer, now).into()
        })
        .await
    }

    /// A facilitator wrote something in a case: what follows is said, and what they are to write next is awaited. Whoever
    /// has no such case is told so.
    async fn wrote_in(
        &mut self,
        who: PersonId,
        id: &CaseId,
        takes: impl FnOnce(&mut Case, &Tools, Moment) -> Acted,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(id).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let now = self.now;
        let acted = takes(&mut case, self.tools, now);
        self.messages(acted.messages);
        self.case_changed(case);
        if let (Some(Next::Await(what)), Some(one)) = (acted.next, self.facilitator(who)) {
            one.is_asked_for(what.in_case(id), now);
        }
        Ok(())
    }
}
