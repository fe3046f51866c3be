//! Two cases of one facilitator, with two parties each, on one stage.

use kring::desk::tables;
use kring_rules::ids::{CaseId, PersonId};
use kring_store::{Store, Table};

use crate::play::{ALEX, AN, BO, Played};

pub const CAS: PersonId = PersonId(13);
pub const DEE: PersonId = PersonId(14);

/// The second one is opened, and its links are given.
pub async fn open_another<S: Store>(played: &mut Played<S>) {
    let stage = &mut played.stage;
    stage.command(AN, "new").await;
    stage.write(AN, "Beuk").await;
    stage.write(AN, "Er werd een fiets gestolen.").await;
    stage.write(AN, "Over de fiets.").await;
    played.press(AN, "form=pair").await;
    played.press(AN, "police=no").await;
    for (alias, role) in [("Cas", "harmed"), ("Dee", "responsible")] {
        played.stage.write(AN, alias).await;
        for verb in [&format!("role={role}"), "language=nl", "age=adult"] {
            played.press(AN, verb).await;
        }
        if role == "harmed" {
            played.press(AN, "d:more").await;
        }
    }
    played.press(AN, "d:open").await;
    played.give_links().await;
}

pub struct TwoCases {
    pub played: Played,
    pub first: CaseId,
    pub second: CaseId,
}

impl TwoCases {
    /// Nobody has opened a link yet.
    pub async fn opened() -> Self {
        let mut played = Played::opened().await;
        Box::pin(open_another(&mut played)).await;
        let cases = played.stage.store.rows(tables::CASES).into_iter();
        let mut cases: Vec<_> = cases
            .map(|row| {
                let head: serde_json::Value = serde_json::from_slice(&row.value[3..]).unwrap();
                let id = CaseId::new(str::from_utf8(&row.key).unwrap());
                (head["label"] == "Beuk", id)
            })
            .collect();
        cases.sort_unstable();
        let [(false, first), (true, second)] = &cases[..] else {
            panic!("two cases");
        };
        Self {
            first: first.clone(),
            second: second.clone(),
            played,
        }
    }

    /// Everybody is at their first question.
    pub async fn begun() -> Self {
        let mut this = Box::pin(Self::opened()).await;
        for (number, who) in [ALEX, BO, CAS, DEE].into_iter().enumerate() {
            Box::pin(this.played.join(who, number)).await;
        }
        this
    }

    /// What somebody hears after writing this.
    pub async fn writes(&mut self, who: PersonId, text: &str) -> String {
        self.played.stage.phone(who).news();
        self.played.stage.write(who, text).await;
        self.hears(who)
    }

    /// What is new on somebody's phone.
    pub fn hears(&mut self, who: PersonId) -> String {
        let news = self.played.stage.phone(who).news().into_iter();
        news.map(|shown| shown.text() + "\n").collect()
    }

    /// How often somebody heard this.
    pub fn heard(&mut self, who: PersonId, text: &str) -> usize {
        let all = &self.played.stage.phone(who).history;
        all.iter()
            .filter(|shown| shown.text().contains(text))
            .count()
    }

    /// All rows of the first case in this table, as they begin.
    pub fn key(&self) -> Vec<u8> {
        self.first.as_str().as_bytes().to_vec()
    }

    /// What lies there of the first case is no value of any kind.
    pub async fn scribbled(table: Table) -> Self {
        let mut this = Self::begun().await;
        this.writes(ALEX, "Dit blijft.").await;
        this.played.stage.store.scribble(table, &this.key());
        this.played.stage.restart().await;
        this
    }
}
