//! What preparations take on the disk that were played, not printed: every version of every row was written.

use anyhow::Result;

use crate::Options;
use crate::blank::Shape;
use crate::house::House;
use crate::load::Crowd;
use crate::rehearsal::HowFar;
use crate::report::Report;
use crate::stencil::Stencil;
use crate::step::Manner;

pub async fn measure(options: &Options, report: &mut Report) -> Result<()> {
    let house = House::build().await?;
    let stencil = Stencil::cut(Shape::OF_TWO, HowFar::Joined).await?;
    let copies = stencil.copies_for(options.played);
    stencil.print_into(&house.data(), copies).await?;
    let before = house.disk()?;
    let bot = house.start_kring(&options.kring)?;
    let crowd = Crowd::of(&house.api, &stencil, copies);
    crowd.wake_facilitators().await?;
    let how = (Manner::Whole, options.participants);
    let figures = crowd.answer_everything(how, (&house, &bot)).await?;
    bot.stop()?;
    let after = house.disk()?;
    house.compact(&options.kring)?;
    let compacted = house.disk()?;
    report.row("all of them, to the end", &figures);
    report.line(format!(
        "{} preparations played: {:.1} kB each on the disk before, {:.1} kB each after, {:.1} kB once compacted",
        crowd.size(),
        each(before, &crowd),
        each(after, &crowd),
        each(compacted, &crowd)
    ));
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn each(megabytes: f64, crowd: &Crowd) -> f64 {
    megabytes * 1e3 / crowd.size() as f64
}
