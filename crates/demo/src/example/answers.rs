//! Which answers are given, in the order of the guide.

/// How a question is answered.
pub(super) enum Reply {
    /// In own words.
    Words,
    /// With one option.
    One(&'static str),
    /// With several options.
    Several(&'static [&'static str]),
    /// It is passed over.
    Skip,
}

/// A part of the preparation: what there is to notice, and the answers.
pub(super) struct Part {
    pub(super) notice: &'static str,
    pub(super) answers: &'static [(&'static str, Reply)],
}

use Reply::{One, Several, Skip, Words};

pub(super) const HARMED: &[Part] = &[
    Part {
        notice: "example-notice-facts",
        answers: &[
            ("happened", Words),
            ("boundary", Words),
            ("facts-check", One("okay")),
        ],
    },
    Part {
        notice: "example-notice-experience",
        answers: &[
            ("touched", Words),
            ("feelings-then", Several(&["angry", "sad", "powerless"])),
            ("feelings-now", Several(&["hurt", "unsure"])),
            ("hardest", Words),
            ("others-touched", Words),
            ("put-into-words", One("yes")),
            ("experience-check", One("okay")),
        ],
    },
    Part {
        notice: "example-notice-grip",
        answers: &[
            ("grip", Words),
            ("choose", Words),
            ("take-part", One("yes")),
            ("responsibility-check", One("good")),
        ],
    },
    Part {
        notice: "example-notice-wishes",
        answers: &[
            ("helps", Words),
            ("helps-not", Words),
            ("wishes", Several(&["apologise", "pay"])),
            ("wishes.apologise.what", Words),
            ("wishes.apologise.whom", Words),
            ("wishes.apologise.until", One("fortnight")),
            ("wishes.apologise.helper", Words),
            ("wishes.pay.what", Words),
            ("wishes.pay.whom", Words),
            ("wishes.pay.until", One("month")),
            ("wishes.pay.helper", Words),
            ("commitment-check", One("good")),
        ],
    },
    Part {
        notice: "example-notice-practical",
        answers: &[
            ("first-speaker", One("me")),
            ("supporter", Words),
            ("way", One("meet")),
            ("needs", Several(&["none"])),
            ("say", Words),
            ("ask", Words),
            ("not-raised", Words),
            ("stop-signal", Words),
            ("hopes", Words),
            ("worries", Words),
            ("safe", One("rather-safe")),
        ],
    },
];

pub(super) const RESPONSIBLE: &[Part] = &[
    Part {
        notice: "example-notice-own-facts",
        answers: &[
            ("happened", Words),
            ("boundary", Words),
            ("thinking", Words),
            ("facts-check", One("okay")),
        ],
    },
    Part {
        notice: "example-notice-own-experience",
        answers: &[
            ("touched", Words),
            ("feelings-then", Several(&["afraid", "ashamed"])),
            ("feelings-now", Several(&["ashamed", "guilty"])),
            ("others-touched", Words),
            ("put-into-words", One("with-help")),
            ("experience-check", One("okay")),
        ],
    },
    Part {
        notice: "example-notice-gate",
        answers: &[
            ("part", Words),
            ("willing", One("partly")),
            ("willing-partly", Words),
            ("take-part", One("yes")),
            ("responsibility-check", One("okay")),
        ],
    },
    Part {
        notice: "example-notice-offers",
        answers: &[
            ("repair", Words),
            ("offers", Several(&["apologise", "pay"])),
            ("offers.apologise.what", Words),
            ("offers.apologise.whom", Words),
            ("offers.apologise.until", One("fortnight")),
            ("offers.apologise.helper", Words),
            ("offers.pay.what", Words),
            ("offers.pay.whom", Words),
            ("offers.pay.until", One("month")),
            ("offers.pay.helper", Words),
            ("commitment-check", One("good")),
        ],
    },
    Part {
        notice: "example-notice-own-practical",
        answers: &[
            ("supporter", One("none")),
            ("way", One("meet")),
            ("needs", Several(&["none"])),
            ("say", Words),
            ("ask", Words),
            ("not-raised", Skip),
            ("stop-signal", Words),
            ("hopes", Words),
            ("worries", Words),
            ("safe", One("safe")),
        ],
    },
];
