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

/// Each thing that is said, with the page it becomes.
macro_rules! pages {
    ($(#[$meta:meta])* fn $name:ident(&$voice:ident, $type:ident) {
        $($(#[$row_meta:meta])* $row:ident $(($($piece:tt)+))? $({ $($field:tt)+ })? => $page:expr;)+
    }) => {
        impl Voice<'_> {
            $(#[$meta])*
            fn $name(&$voice, say: &$type) -> Page {
                match say { $($type::$row $(($($piece)+))? $({ $($field)+ })? => $page),+ }
            }
        }
    };
}

pages! {
    fn facilitator_page(&self, FacilitatorSay) {
        Welcome(name) => self.welcome_of(&Args::new().words("name", name));
        WelcomeToCase(title) => self.of_case("welcome-to-case", title);
        Help => self.facilitator_help();
        WelcomeOnCall(name) => self.welcome_on_call(name);
        WelcomeSupervisor(name) => self.welcome_supervisor(name);
        Organisation(all) => self.organisation(all);
        Notice(notice) => self.notice(notice);
        WhoStandsIn(colleagues) => self.who_stands_in(colleagues);
        IsAway(name, kept) => self.is_away(name, *kept);
        StandsIn(name, many) => self.stands_in(name, *many);
        Mornings(wants) => self.mornings(*wants);
        HowLong(how_long) => self.how_long_it_stays(how_long);
        IsBack(name) => self.is_back(name);
        Alarm(alarm) => self.alarm(alarm);
        Digest(digest) => self.digest(digest);
        Draft(case, draft) => self.draft(case, draft);
        DraftChosen(case, draft, chosen) => self.chosen(case, draft, chosen);
        CaseOpened(title) => self.of_case("case-opened", title);
        Links(view) => self.links(view);
        // Both are two messages, put together before.
        PartyLink { .. } => Page::new();
        FacilitatorLink { .. } => Page::new();
        Board(board) => self.board(board);
        Waiting(waiting) => self.waiting(waiting);
        Found(found) => self.found(found);
        Case(case) => self.case(case);
        Party(party) => self.party(party);
        Points(points) => self.points(points);
        Phases(title) => self.phases(title);
        Answers(title, phases) => self.answers(title, phases);
        Voice(title, question, voice) => self.heard(title, question, voice);
        AskAdult(title) => self.ask_adult(title);
        AskNote(title, point) => self.ask_note(title, point);
        ConfirmClear(title, at, note) => self.confirm_clear(title, at, note);
        ToBegin(title, age, begins) => self.to_begin(title, *age, begins);
        DoneTogether(title, can_go_on) => self.done_together(title, *can_go_on);
        Left(title, left) => self.left(title, left);
        SeenNow(title) => self.seen_now(title);
        AskMessage(title) => self.ask_message(title);
        AskCallDay(title, days) => self.ask_call_day(title, days);
        AskCallHour(title, _, hours) => self.ask_call_hour(title, hours);
        LetKnow(title, call) => self.let_know(title, *call);
        Cleared(title, point) => self.cleared(title, point);
        Guest { title, number, name, opened_by } => self.guest(title, *number, name, opened_by.as_ref());
        Admitted(title, number, name) => self.admitted(title, *number, name);
        ConfirmRemove(title, at, name) => self.confirm_remove(title, *at, name);
        Removed(opened) => self.removed(*opened);
        HandingOver(said) => self.handing_over(said);
        Papers(papers) => self.papers(papers);
        Day(said) => self.day_said(said);
        Programme(said) => self.programme_said(said);
        Closing(said) => self.closing_said(said);
        DoneBy(done) => self.done_by(done);
        RightPerson(title) => self.right_person(title);
        AskReason(title, whom) => self.ask_reason(title, *whom);
        AskWayNote(title, whom, why) => self.ask_way_note(title, *whom, *why);
        OtherWayTaken(title) => self.other_way_taken(title);
        Talk(view) => self.talk(view);
        ConfirmForget(title) => self.confirm_forget(title);
        AskWhatToCorrect(title) => self.ask_what_to_correct(title);
        AskCorrection(view) => self.ask_correction(view);
        ConfirmRole(title, role, again, gone) => self.confirm_role(title, *role, (*again, *gone));
        Corrected(title, what) => self.corrected(title, what);
        AskLeaveOut(title) => self.ask_leave_out(title);
        LeftOut(title) => self.left_out(title);
        PartyAdded(title, beside, became) => self.party_added(title, beside.as_ref(), *became);
        HaveYouTalked(title, gate) => self.have_you_talked(title, gate);
        ConfirmEnd(title, decision) => self.confirm_end(title, *decision);
        Ending(title) => self.ending(title);
        WhichToErase(cases) => self.which_to_erase(cases);
        ConfirmErase(title) => self.confirm_erase(title);
        CaseErased(opened) => self.case_erased(*opened);
        ConfirmWrongPerson(title) => self.confirm_wrong_person(title);
        Summary(summary) => self.summary(summary);
        Said(saying) => Page::of(&self.saying(*saying, ""));
        SaidOf(case, saying) => Page::of(&self.saying(*saying, case.as_str()));
        OwnCopy(data) => self.own_copy_of_facilitator(data);
        NotUnderstood => Page::of(&self.words("not-understood"));
    }
}

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

/// Names, one after the other.
fn listed(names: &[Words]) -> Words {
    let names: Vec<&str> = names.iter().map(Words::as_str).collect();
    Words::new(&names.join(", "))
}
