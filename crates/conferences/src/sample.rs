//! The conferences of the confederation as public pages tell them, to look around with.

use crate::editions::actions::{self, Backing, NewEdition, NewSeries, Place};
use crate::editions::{
    Basis, Count, EditionId, Entry, Host, Qualifier, Role, SeriesId, Span, State, What, roman,
    series_by_slug, the_program,
};
use crate::events;
use kernel::{BodyId, Country, LocalText, PartialDate, Precision};
use platform::http::{App, Failure};
use platform::journal::Fact;
use platform::sources::{self, Confidence};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

const SAMPLE: &str = include_str!("../data/sample.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    #[serde(rename = "about")]
    _about: String,
    sources: BTreeMap<String, SampleSource>,
    series: Vec<SampleSeries>,
    editions: Vec<SampleEdition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleSource {
    address: String,
    title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleSeries {
    slug: String,
    name: LocalText,
    acronym: String,
    purpose: LocalText,
    rhythm: LocalText,
    notes: Vec<SampleText>,
}

/// A text with what it rests on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleText {
    text: LocalText,
    source: Option<String>,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleEdition {
    series: String,
    number: i64,
    numeral: String,
    slug: String,
    state: String,
    state_source: Option<String>,
    state_confidence: Confidence,
    city: Option<LocalText>,
    country: Option<Country>,
    place_source: Option<String>,
    place_confidence: Option<Confidence>,
    hosts: Vec<SampleHost>,
    theme: Option<LocalText>,
    theme_source: Option<String>,
    theme_confidence: Option<Confidence>,
    dates: Vec<SampleDate>,
    counts: Vec<SampleCount>,
    firsts: Option<LocalText>,
    #[serde(default)]
    firsts_source: Option<String>,
    #[serde(default)]
    firsts_confidence: Option<Confidence>,
    /// The slug of the edition that this number became.
    #[serde(default)]
    became: Option<String>,
    outputs: Vec<SampleText>,
    not_confirmed: Vec<SampleDoubt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleHost {
    name: String,
    body: Option<String>,
    role: String,
    source: Option<String>,
    confidence: Confidence,
    note: Option<LocalText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleDate {
    kind: String,
    from: Option<String>,
    until: Option<String>,
    precision: SamplePrecision,
    note: Option<LocalText>,
    source: Option<String>,
    confidence: Confidence,
    recorded: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum SamplePrecision {
    Year,
    Month,
    Day,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleCount {
    what: What,
    basis: Basis,
    qualifier: Qualifier,
    value: i64,
    note: Option<LocalText>,
    source: Option<String>,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleDoubt {
    field: String,
    text: LocalText,
    source: Option<String>,
}

/// Loads the sample in one transaction. Where its series is known already nothing is done. Says whether it was loaded.
/// Load the register's sample first: hosts that are its bodies are named by their addresses there.
pub async fn load_sample(app: &App) -> Result<bool, Failure> {
    let sample: Sample = serde_json::from_str(SAMPLE).map_err(Failure::internal)?;
    let permit = the_program();
    let mut tx = app.db.write(&app.givens).await?;
    for series in &sample.series {
        if series_by_slug(&mut tx, &series.slug).await?.is_some() {
            return Ok(false);
        }
    }
    let bodies = registry::body_ids_by_slug(&mut tx).await?;
    for (key, source) in &sample.sources {
        sources::add_source(&mut tx, key, &source.address, &source.title).await?;
    }
    let mut all_series: HashMap<&str, SeriesId> = HashMap::new();
    for series in &sample.series {
        let id = actions::add_series_in(&mut tx, &permit, &new_series(series)).await?;
        tx.record(Fact::new(events::SAMPLE_LOADED, actions::series_subject(id)));
        all_series.insert(&series.slug, id);
    }
    let mut all_editions: HashMap<&str, EditionId> = HashMap::new();
    for edition in &sample.editions {
        let series = all_series.get(edition.series.as_str()).copied();
        let series = series.ok_or_else(|| fault(edition, "names a series that is not there"))?;
        let id = actions::add_edition_in(&mut tx, &permit, &new_edition(edition, series, &bodies)?).await?;
        all_editions.insert(&edition.slug, id);
    }
    for edition in &sample.editions {
        if let Some(became) = &edition.became {
            let ends = (all_editions.get(edition.slug.as_str()), all_editions.get(became.as_str()));
            let (Some(from), Some(to)) = ends else {
                return Err(fault(edition, "became an edition that is not there"));
            };
            actions::set_became_in(&mut tx, &permit, *from, *to).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

fn fault(edition: &SampleEdition, what: &str) -> Failure {
    Failure::internal(format_args!("the sample's edition {} {what}", edition.slug))
}

fn backing(source: &Option<String>, confidence: Confidence) -> Backing {
    Backing { source: source.clone(), confidence }
}

fn new_series(series: &SampleSeries) -> NewSeries {
    NewSeries {
        slug: series.slug.clone(),
        name: series.name.clone(),
        acronym: series.acronym.clone(),
        purpose: series.purpose.clone(),
        rhythm: series.rhythm.clone(),
        notes: series.notes.iter().map(|n| (n.text.clone(), backing(&n.source, n.confidence))).collect(),
        body: None,
    }
}

fn new_edition(
    edition: &SampleEdition,
    series: SeriesId,
    bodies: &HashMap<String, BodyId>,
) -> Result<NewEdition, Failure> {
    if edition.numeral != roman(edition.number) {
        return Err(fault(edition, "has a numeral of another number"));
    }
    let state = State::parse(&edition.state).ok_or_else(|| fault(edition, "is in no known state"))?;
    let place = edition.place_confidence.map(|confidence| {
        let place = Place { city: edition.city.clone().unwrap_or_default(), country: edition.country };
        (place, backing(&edition.place_source, confidence))
    });
    // What has a value and no confidence is not confirmed.
    let theme = edition.theme.clone().map(|theme| {
        (theme, backing(&edition.theme_source, edition.theme_confidence.unwrap_or(Confidence::Low)))
    });
    let firsts = edition.firsts.clone().map(|firsts| {
        (firsts, backing(&edition.firsts_source, edition.firsts_confidence.unwrap_or(Confidence::Low)))
    });
    let mut dates = Vec::new();
    for date in &edition.dates {
        dates.push((entry(edition, date)?, backing(&date.source, date.confidence)));
    }
    let mut hosts = Vec::new();
    for host in &edition.hosts {
        let role: Role = host.role.parse().map_err(|_| fault(edition, "has a host in an unknown role"))?;
        let body = host.body.as_ref().and_then(|slug| bodies.get(slug)).copied();
        let made = Host { name: host.name.clone(), body, role };
        hosts.push((made, host.note.clone().unwrap_or_default(), backing(&host.source, host.confidence)));
    }
    let counts = edition.counts.iter().map(|count| {
        let made = Count {
            what: count.what,
            basis: count.basis,
            qualifier: count.qualifier,
            value: count.value,
            note: count.note.clone().unwrap_or_default(),
        };
        (made, backing(&count.source, count.confidence))
    });
    let doubts = edition.not_confirmed.iter().map(|d| (d.field.clone(), d.text.clone(), d.source.clone()));
    Ok(NewEdition {
        series,
        number: edition.number,
        slug: edition.slug.clone(),
        state: (state, backing(&edition.state_source, edition.state_confidence)),
        place,
        theme,
        firsts,
        dates,
        hosts,
        counts: counts.collect(),
        outputs: edition.outputs.iter().map(|o| (o.text.clone(), backing(&o.source, o.confidence))).collect(),
        doubts: doubts.collect(),
    })
}

fn entry(edition: &SampleEdition, date: &SampleDate) -> Result<Entry, Failure> {
    let read = |text: &Option<String>| {
        let read = text
            .as_deref()
            .map(|text| PartialDate::parse(text).ok_or_else(|| fault(edition, "has no such date")));
        read.transpose()
    };
    let (from, until) = (read(&date.from)?, read(&date.until)?);
    let precision = match from.map(PartialDate::precision) {
        Some(Precision::Day) => SamplePrecision::Day,
        Some(Precision::Month) => SamplePrecision::Month,
        Some(Precision::Year) => SamplePrecision::Year,
        None => SamplePrecision::None,
    };
    if precision != date.precision {
        return Err(fault(edition, "has a date of another precision than it says"));
    }
    let span = from.map(|from| Span::new(from, until)).transpose()?;
    let state = State::parse(&date.kind).ok_or_else(|| fault(edition, "has a date of an unknown kind"))?;
    Ok(Entry { state, span, recorded: read(&date.recorded)?, note: date.note.clone().unwrap_or_default() })
}

#[cfg(test)]
#[path = "sample_tests.rs"]
mod tests;
