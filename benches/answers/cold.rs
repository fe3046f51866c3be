//! Start-up, memory and disk with many preparations under way, and answers in cases that are not at hand.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::Options;
use crate::blank::Shape;
use crate::house::{Bot, House};
use crate::load::Crowd;
use crate::rehearsal::{HowFar, WORDS};
use crate::report::Report;
use crate::stencil::Stencil;

/// So many answers come from anywhere.
const ANSWERS: usize = 10_000;

pub async fn measure(options: &Options, report: &mut Report) -> Result<()> {
    let house = House::build().await?;
    let stencil = Stencil::cut(Shape::OF_TWO, HowFar::Answers(10)).await?;
    let copies = stencil.copies_for(options.preparations);
    stencil.print_into(&house.data(), copies).await?;
    let crowd = Crowd::of(&house.api, &stencil, copies);
    report.line(format!(
        "{} preparations under way, untouched for three days: {:.0} MB on the disk",
        crowd.size(),
        house.disk()?
    ));
    let place = (&house, &crowd, options);
    let bot = first_answer(place, (0, "an orderly stop"), report).await?;
    let lot = (options.participants, ANSWERS);
    let figures = crowd.answer_once(lot, (&house, &bot)).await?;
    report.row("answers from anywhere among them", &figures);
    let highest = bot.usage()?.highest_megabytes;
    report.line(format!(
        "after {ANSWERS} of those it has held at most {highest:.0} MB"
    ));
    bot.kill();
    first_answer(place, (1, "`kill -9`"), report).await?;
    Ok(())
}

/// Starts kring while one answer already waits for it, and tells how long it takes until that is confirmed.
async fn first_answer(
    (house, crowd, options): (&House, &Crowd, &Options),
    (number, after): (usize, &str),
    report: &mut Report,
) -> Result<Bot> {
    let phone = crowd.phone(number).context("nobody takes part")?;
    phone.catch_up();
    phone.write(WORDS);
    let before = Instant::now();
    let bot = house.start_kring(&options.kring)?;
    let heard = phone.next(Duration::from_mins(1)).await;
    heard.context("kring does not start")?;
    report.line(format!(
        "start after {after} to the first answer: {:.0} ms; {:.0} MB then",
        before.elapsed().as_secs_f64() * 1e3,
        bot.usage()?.megabytes
    ));
    Ok(bot)
}
