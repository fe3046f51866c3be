//! What a facilitator hears: notices without words, the board, a case, a party, the summary.

mod answers;
mod board;
mod case;
mod closing;
mod colleagues;
mod contacting;
mod correcting;
mod day;
mod doings;
mod draft;
mod ending;
mod giving_links;
mod links;
mod notice;
mod organisation;
mod other_way;
mod papers;
mod party;
mod people;
mod points;
mod following;
mod programme;
mod progress;
mod reading;
mod signals;
mod summary;
mod taking_part;
mod talking;
mod together;
mod waiting;

use super::args::Args;
use super::html::Html;
use super::page::Page;
use super::sheet::{Button, Sheet};
use super::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::role::Role;
use kring_rules::say::{CaseTitle, FacilitatorSay, PartyTitle, Saying};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;

impl Voice<'_> {
    /// What a facilitator hears.
    pub(super) fn facilitator(&self, say: &FacilitatorSay) -> Vec<Sheet> {
        if let FacilitatorSay::PartyLink {
            token,
            alias,
            language,
            expires,
            seat: _,
            from,
        } = say
        {
            let mut sheets = self.link_head(alias, token).into_sheets();
            let link = self.party_link((alias, from), token, *language, *expires);
            sheets.extend(link.into_sheets());
            return sheets;
        }
        if let FacilitatorSay::FacilitatorLink {
            token,
            name,
            expires,
            case: _,
        } = say
        {
            let mut sheets = self.link_head(name, token).into_sheets();
            sheets.extend(self.facilitator_link(name, token, *expires).into_sheets());
            return sheets;
        }
        self.facilitator_page(say).into_sheets()
    }

    fn facilitator_page(&self, say: &FacilitatorSay) -> Page {
        match say {
            FacilitatorSay::Welcome(name) => self.welcome_of(&Args::new().words("name", name)),
            FacilitatorSay::WelcomeToCase(title) => self.of_case("welcome-to-case", title),
            FacilitatorSay::Help => self.facilitator_help(),
            FacilitatorSay::WelcomeOnCall(name) => self.welcome_on_call(name),
            FacilitatorSay::WelcomeSupervisor(name) => self.welcome_supervisor(name),
            FacilitatorSay::Organisation(all) => self.organisation(all),
            FacilitatorSay::Notice(notice) => self.notice(notice),
            FacilitatorSay::WhoStandsIn(colleagues) => self.who_stands_in(colleagues),
            FacilitatorSay::IsAway(name, kept) => self.is_away(name, *kept),
            FacilitatorSay::StandsIn(name, many) => self.stands_in(name, *many),
            FacilitatorSay::Mornings(wants) => self.mornings(*wants),
            FacilitatorSay::HowLong(how_long) => self.how_long_it_stays(how_long),
            FacilitatorSay::IsBack(name) => self.is_back(name),
            FacilitatorSay::Alarm(alarm) => self.alarm(alarm),
            FacilitatorSay::Digest(digest) => self.digest(digest),
            FacilitatorSay::Draft(case, draft) => self.draft(case, draft),
            FacilitatorSay::DraftChosen(case, draft, chosen) => self.chosen(case, draft, chosen),
            FacilitatorSay::CaseOpened(title) => self.of_case("case-opened", title),
            FacilitatorSay::Links(view) => self.links(view),
            // Each is two messages, put together before.
            FacilitatorSay::PartyLink { .. } | FacilitatorSay::FacilitatorLink { .. } => {
                Page::new()
            }
            FacilitatorSay::Board(board) => self.board(board),
            FacilitatorSay::Waiting(waiting) => self.waiting(waiting),
            FacilitatorSay::Found(found) => self.found(found),
            FacilitatorSay::Case(case) => self.case(case),
            FacilitatorSay::Party(party) => self.party(party),
            FacilitatorSay::Points(points) => self.points(points),
            FacilitatorSay::Phases(title) => self.phases(title),
            FacilitatorSay::Answers(title, phases) => self.answers(title, phases),
            FacilitatorSay::Voice(title, question, voice) => self.heard(title, question, voice),
            FacilitatorSay::AskAdult(title) => self.ask_adult(title),
            FacilitatorSay::AskNote(title, point) => self.ask_note(title, point),
            FacilitatorSay::ConfirmClear(title, at, note) => self.confirm_clear(title, at, note),
            FacilitatorSay::ToBegin(title, age, begins) => self.to_begin(title, *age, begins),
            FacilitatorSay::DoneTogether(title, can_go_on) => self.done_together(title, *can_go_on),
            FacilitatorSay::Left(title, left) => self.left(title, left),
            FacilitatorSay::SeenNow(title) => self.seen_now(title),
            FacilitatorSay::AskMessage(title) => self.ask_message(title),
            FacilitatorSay::AskCallDay(title, days) => self.ask_call_day(title, days),
            FacilitatorSay::AskCallHour(title, _, hours) => self.ask_call_hour(title, hours),
            FacilitatorSay::LetKnow(title, call) => self.let_know(title, *call),
            FacilitatorSay::Cleared(title, point) => self.cleared(title, point),
            FacilitatorSay::Guest {
                title,
                number,
                name,
                opened_by,
            } => self.guest(title, *number, name, opened_by.as_ref()),
            FacilitatorSay::Admitted(title, number, name) => self.admitted(title, *number, name),
            FacilitatorSay::ConfirmRemove(title, at, name) => self.confirm_remove(title, *at, name),
            FacilitatorSay::Removed(opened) => self.removed(*opened),
            FacilitatorSay::HandingOver(said) => self.handing_over(said),
            FacilitatorSay::Papers(papers) => self.papers(papers),
            FacilitatorSay::Day(said) => self.day_said(said),
            FacilitatorSay::Programme(said) => self.programme_said(said),
            FacilitatorSay::Closing(said) => self.closing_said(said),
            FacilitatorSay::DoneBy(done) => self.done_by(done),
            FacilitatorSay::RightPerson(title) => self.right_person(title),
            FacilitatorSay::AskReason(title, whom) => self.ask_reason(title, *whom),
            FacilitatorSay::AskWayNote(title, whom, why) => self.ask_way_note(title, *whom, *why),
            FacilitatorSay::OtherWayTaken(title) => self.other_way_taken(title),
            FacilitatorSay::Talk(view) => self.talk(view),
            FacilitatorSay::ConfirmForget(title) => self.confirm_forget(title),
            FacilitatorSay::AskWhatToCorrect(title) => self.ask_what_to_correct(title),
            FacilitatorSay::AskCorrection(view) => self.ask_correction(view),
            FacilitatorSay::ConfirmRole(title, role, again, gone) => {
                self.confirm_role(title, *role, (*again, *gone))
            }
            FacilitatorSay::Corrected(title, what) => self.corrected(title, what),
            FacilitatorSay::AskLeaveOut(title) => self.ask_leave_out(title),
            FacilitatorSay::LeftOut(title) => self.left_out(title),
            FacilitatorSay::PartyAdded(title, beside, became) => {
                self.party_added(title, beside.as_ref(), *became)
            }
            FacilitatorSay::HaveYouTalked(title, gate) => self.have_you_talked(title, gate),
            FacilitatorSay::ConfirmEnd(title, decision) => self.confirm_end(title, *decision),
            FacilitatorSay::Ending(title) => self.ending(title),
            FacilitatorSay::WhichToErase(cases) => self.which_to_erase(cases),
            FacilitatorSay::ConfirmErase(title) => self.confirm_erase(title),
            FacilitatorSay::CaseErased(opened) => self.case_erased(*opened),
            FacilitatorSay::ConfirmWrongPerson(title) => self.confirm_wrong_person(title),
            FacilitatorSay::Summary(summary) => self.summary(summary),
            FacilitatorSay::Said(saying) => Page::of(&self.saying(*saying, "")),
            FacilitatorSay::SaidOf(case, saying) => Page::of(&self.saying(*saying, case.as_str())),
            FacilitatorSay::OwnCopy(data) => self.own_copy_of_facilitator(data),
            FacilitatorSay::NotUnderstood => Page::of(&self.words("not-understood")),
        }
    }

    fn is_back(&self, name: &Words) -> Page {
        Page::of(&self.html("is-back", &Args::new().words("name", name)))
    }

    fn removed(&self, opened: Moment) -> Page {
        Page::of(&self.html("removed", &self.on("opened", opened)))
    }

    /// Nothing but a text that names the case.
    fn of_case(&self, id: &str, title: &CaseTitle) -> Page {
        Page::of(&self.html(id, &Args::new().words("label", &title.label)))
    }

    fn saying(&self, saying: Saying, case: &str) -> Html {
        let args = Args::new().text("code", case);
        self.html(&format!("saying-{}", saying.code()), &args)
    }

    fn welcome_of(&self, args: &Args) -> Page {
        let mut page = Page::of(&self.html("welcome", args));
        page.paragraph(&self.words("facilitator-help"));
        page
    }

    fn facilitator_help(&self) -> Page {
        let mut page = Page::of(&self.words("facilitator-help"));
        page.row([self.to_board()]);
        page.row([self.ask_how_long()]);
        page
    }

    pub(crate) fn role(&self, role: Role) -> String {
        self.label(&format!("role-{}", role.code()))
    }

    /// "Sam (geraakt) · zaak Schoolplein"
    fn title(&self, title: &PartyTitle) -> Html {
        let args = Args::new()
            .words("alias", &title.alias)
            .words("label", &title.label)
            .text("role", self.role(title.role));
        self.html("party-title", &args)
    }

    /// A button that looks or asks; its label is the message `button-<name>`.
    fn tap(&self, name: &str, case: &CaseId, tap: CaseTap) -> Button {
        self.does(name, case, Stamp::default(), tap)
    }

    /// A button that does something, while everything is as it was when it was shown.
    fn does(&self, name: &str, case: &CaseId, stamp: Stamp, tap: CaseTap) -> Button {
        let label = self.label(&format!("button-{name}"));
        Button::new(label, &Press::in_case(case.clone(), stamp, tap))
    }

    fn show_case(&self, case: &CaseId) -> Button {
        self.tap("show-case", case, CaseTap::Show)
    }

    fn to_board(&self) -> Button {
        use kring_rules::press::GeneralTap;
        Button::new(
            self.label("button-board"),
            &Press::General(GeneralTap::Waiting(0)),
        )
    }
}
