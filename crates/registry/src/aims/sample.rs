//! The sample's objective: how many regional networks published lists name. The values are theirs; period and target are made up to
//! show what an objective looks like, and say so.

use super::access::the_program_for;
use super::actions;
use super::model::{Content, Measure, State};
use super::reads;
use jiff::civil::date;
use kernel::{BodyId, Language, LocalText};
use platform::db::WriteTx;
use platform::http::Failure;

/// The lists, with where they are.
const LISTS: [(&str, &str); 2] = [
    (
        "Eight regional networks: a college's news of December 2021",
        "https://kcl.ac.uk/news/kings-presence-at-the-global-confederation-for-interprofessional-education-collaborative-practice",
    ),
    (
        "Eleven networks: a newspaper on the partnership symposium of November 2023",
        "https://qatar-tribune.com/article/93481/nation/interprofessional-global-partnership-symposium-hosted-by-qu-concludes/amp",
    ),
];

/// Loads it.
pub(crate) async fn load(tx: &mut WriteTx, confederation: BodyId) -> Result<(), Failure> {
    let english = |text: &str| LocalText::new(Language::EN, text);
    let permit = the_program_for(confederation);
    let content = Content {
        title: english("More regions have a network (sample)"),
        about: english(
            "The values are counts of networks in published lists, which are named below. The period and the target are of the \
             sample: nobody agreed on them.",
        ),
        first: date(2021, 1, 1),
        last: date(2027, 12, 31),
        state: State::UnderWay,
        reason: String::new(),
        shown: true,
        measures: vec![Measure {
            id: None,
            name: english("Networks that published lists name"),
            unit: english("networks"),
            start: "8".to_owned(),
            target: "14".to_owned(),
        }],
    };
    let aim = actions::make_in(tx, &permit, &content).await?;
    let made = reads::aim(tx, &permit.reads(), aim).await?.ok_or(Failure::NotFound)?;
    for measure in made.content.measures.iter().filter_map(|measure| measure.id) {
        for (day, value) in [(date(2021, 12, 31), "8"), (date(2023, 11, 30), "11")] {
            actions::measure_in(tx, &permit, aim, measure, (day, value)).await?;
        }
    }
    for list in LISTS {
        actions::link_in(tx, &permit, aim, None, list).await?;
    }
    Ok(())
}
