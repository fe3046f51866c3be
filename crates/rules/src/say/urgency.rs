//! How urgent it is to say something, and what it is worth beside what is said after it.

use super::{ParticipantSay, Say, Scene};

/// How urgent something is; the most urgent comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody may be in danger, or wants a person: it overtakes everything else that is owed to its reader.
    Signal,
    /// What a facilitator is to decide on, and what one has decided; messages that are to go from a chat.
    Decision,
    /// What somebody waits for at their screen.
    Screen,
    /// What is kept up to date without being asked for.
    Board,
}

/// What a scene is to whoever is being prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneKind {
    /// It shows where they are, whatever was shown before.
    Place,
    /// It shows something on the way: the next place says all that matters of it.
    Passing,
    /// It tells something that has to be read.
    Lasting,
    /// It tells what a facilitator has decided.
    Decision,
    /// It answers a signal: with it come the help lines.
    Signal,
}

impl Say {
    /// How urgent it is.
    pub fn urgency(&self) -> Urgency {
        match self {
            Self::Participant(say) => match say.scene.kind() {
                SceneKind::Signal => Urgency::Signal,
                SceneKind::Decision => Urgency::Decision,
                SceneKind::Place | SceneKind::Passing | SceneKind::Lasting => Urgency::Screen,
            },
            Self::Facilitator(say) => say.urgency(),
            Self::General(_) => Urgency::Screen,
            Self::Nothing => Urgency::Decision,
        }
    }

    /// It shows a party where they are in their preparation.
    pub fn shows_where_they_are(&self) -> bool {
        match self {
            Self::Participant(say) => say.shows_where_they_are(),
            Self::Facilitator(_) | Self::General(_) | Self::Nothing => false,
        }
    }
}

impl ParticipantSay {
    /// It shows where someone is in their preparation, whatever was shown before.
    pub fn shows_where_they_are(&self) -> bool {
        self.scene.kind() == SceneKind::Place
    }

    /// The next screen says all that matters of it.
    pub fn is_passing(&self) -> bool {
        let scene = match self.scene.kind() {
            SceneKind::Place | SceneKind::Passing => true,
            SceneKind::Lasting | SceneKind::Decision | SceneKind::Signal => false,
        };
        scene
            && self
                .leads
                .iter()
                .all(|lead| lead.kind() == SceneKind::Passing)
    }

    /// It is nothing but a copy of what is held about them.
    pub fn is_own_copy(&self) -> bool {
        matches!(self.scene, Scene::OwnCopy(_)) && self.leads.is_empty()
    }
}
