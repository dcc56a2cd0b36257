//! The rotation so far: where the editions of a series were, so that whoever chooses the next place sees whose turn it may be.

use conferences::{EditionBrief, SeriesBrief, State};
use platform::http::Ctx;

/// An edition in the rotation.
pub(crate) struct Turn {
    pub title: String,
    pub url: String,
    pub year: String,
    pub place: String,
    /// The region of the United Nations' M49.
    pub region: String,
    pub hosts: String,
    pub pill: &'static str,
    pub state: String,
}

/// The editions of a series, the newest first.
pub(crate) fn turns(ctx: &Ctx, series: &SeriesBrief) -> Vec<Turn> {
    series.editions.iter().map(|edition| turn(ctx, edition)).collect()
}

fn turn(ctx: &Ctx, edition: &EditionBrief) -> Turn {
    let t = &ctx.texts;
    let said = |text: &kernel::LocalText| text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let country = edition.country.map_or("", |country| country.name(ctx.lang()));
    let place = [said(&edition.city), country.to_owned()];
    Turn {
        title: said(&edition.title),
        url: edition.url.clone(),
        year: edition.year.map(|year| year.to_string()).unwrap_or_default(),
        place: t.list(place.iter().filter(|part| !part.is_empty())),
        region: region(ctx, edition),
        hosts: t.list(&edition.hosts),
        pill: edition.state.as_str(),
        state: t.text(edition.state.key()).into_owned(),
    }
}

/// In which region it was; nothing where that is not known, or where it did not take place.
fn region(ctx: &Ctx, edition: &EditionBrief) -> String {
    let code =
        edition.country.filter(|_| edition.state != State::NotHeld).and_then(|country| country.un_region());
    code.map(|code| ctx.texts.text(&format!("region-{code}")).into_owned()).unwrap_or_default()
}
