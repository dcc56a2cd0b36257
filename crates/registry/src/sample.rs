//! The real confederation as the project keeps it: bodies with their sources, and role accounts to look around with.

use crate::bodies::model::{BodyKind, Content, Covered, Objective, Status, moment_field};
use crate::bodies::{access, actions, actions::Register, reads};
use crate::mandates::{give_to_role_account, model::Role};
use crate::persons::actions::add_role_account;
use crate::{events, memberships};
use kernel::{BodyId, Language, LocalText, PartialDate};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Filter, Subject};
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
    bodies: Vec<SampleBody>,
    moments: Vec<SampleMoment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleSource {
    address: String,
    title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleBody {
    slug: String,
    kind: BodyKind,
    status: Status,
    name: LocalText,
    name_language: Language,
    acronym: Option<String>,
    label: Option<LocalText>,
    site: Option<String>,
    languages: Vec<Language>,
    parent: Option<String>,
    colour: Option<i64>,
    #[serde(rename = "pattern")]
    _pattern: Option<String>,
    countries: Vec<Covered>,
    facts: Vec<SampleFact>,
    since: Option<serde_json::Value>,
    status_since: Option<String>,
    identity: Option<LocalText>,
    vision: Option<LocalText>,
    purpose: Option<LocalText>,
    objectives: Vec<SampleObjective>,
    facilitation: Option<LocalText>,
    not_confirmed: Vec<SampleDoubt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleFact {
    field: String,
    source: String,
    confidence: Confidence,
    note: Option<LocalText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleObjective {
    period: Option<String>,
    text: LocalText,
    source: String,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleDoubt {
    #[serde(rename = "field")]
    _field: String,
    text: LocalText,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleMoment {
    on: String,
    #[serde(rename = "precision")]
    _precision: String,
    body: String,
    text: LocalText,
    source: String,
    confidence: Confidence,
}

/// A role account to look around with: the address and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleAccount {
    /// The address to sign in with.
    pub address: String,
    /// The role in words, in English: these accounts are for trying out.
    pub role: String,
}

/// What role accounts there are: name, address, role, body, languages.
const ACCOUNTS: [(&str, &str, Role, &str, &[&str]); 5] = [
    ("Secretariat", "secretariat@example.org", Role::Secretariat, "confederation", &["en"]),
    (
        "Representative of AfrIPEN (sample)",
        "afripen@example.org",
        Role::Representative,
        "afripen",
        &["en", "fr"],
    ),
    ("Representante de REIP (muestra)", "reip@example.org", Role::Representative, "reip", &["es", "pt"]),
    ("ممثّل الشبكة العربية (عينة)", "anic@example.org", Role::Representative, "anic", &["ar", "en"]),
    (
        "Facilitator of Evaluation (sample)",
        "evaluation@example.org",
        Role::Facilitator,
        "evaluation",
        &["en"],
    ),
];

/// Which of them are members besides, so that the directory has somebody in it: address, country, what they offer.
const MEMBERS: [(&str, &str, &str); 2] = [
    ("afripen@example.org", "KE", "Workshops on learning together, in English and French"),
    ("evaluation@example.org", "GB", "Help with evaluating a programme"),
];

/// The role accounts of the sample.
pub fn role_accounts() -> Vec<RoleAccount> {
    ACCOUNTS
        .iter()
        .map(|(name, address, ..)| RoleAccount { address: (*address).to_owned(), role: (*name).to_owned() })
        .collect()
}

/// Loads the real confederation and the role accounts into an empty register, in one transaction; into one that has
/// bodies already it loads nothing. Says whether the register is the sample's now.
pub async fn load_sample(app: &App) -> Result<bool, Failure> {
    let sample: Sample = serde_json::from_str(SAMPLE).map_err(Failure::internal)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !reads::body_ids_by_slug(&mut tx).await?.is_empty() {
        let filter = Filter { kind: events::SAMPLE_LOADED.to_owned(), ..Filter::default() };
        return Ok(!platform::journal::find(&mut tx, &filter, 1).await?.is_empty());
    }
    for (key, source) in &sample.sources {
        sources::add_source(&mut tx, key, &source.address, &source.title).await?;
    }
    let mut ids: HashMap<String, BodyId> = HashMap::new();
    let mut kinds: HashMap<&str, BodyKind> = HashMap::new();
    for body in &sample.bodies {
        kinds.insert(&body.slug, body.kind);
        let id = add_body(&mut tx, body, &ids).await?;
        ids.insert(body.slug.clone(), id);
    }
    let permit = access::the_program();
    for (position, moment) in (1_000_i64..).zip(&sample.moments) {
        let (Some(body), Some(on)) = (ids.get(&moment.body), PartialDate::parse(&moment.on)) else {
            return Err(Failure::internal(format!(
                "the moment {} of {} cannot be placed",
                moment.on, moment.body
            )));
        };
        let (subject, none) = (actions::subject(*body), LocalText::default());
        let doubtful = moment.confidence == Confidence::Low;
        let (field, note) = if doubtful {
            ("doubt".to_owned(), &moment.text)
        } else {
            actions::writes::moment(&mut tx, &permit, *body, on, &moment.text).await?;
            (moment_field(on), &none)
        };
        let source = Some(moment.source.as_str());
        sources::state(&mut tx, &subject, &field, source, moment.confidence, note, position).await?;
    }
    accounts_in(&mut tx, &ids, &kinds).await?;
    let evaluation = ids.get("evaluation").copied().zip(kinds.get("evaluation").copied());
    crate::reports::sample::load(&mut tx, evaluation).await?;
    if let Some(confederation) = ids.get("confederation") {
        crate::aims::sample::load(&mut tx, *confederation).await?;
    }
    tx.record(Fact::new(events::SAMPLE_LOADED, Subject::new("sample", "registry")));
    tx.commit().await?;
    Ok(true)
}

async fn add_body(
    tx: &mut WriteTx,
    body: &SampleBody,
    ids: &HashMap<String, BodyId>,
) -> Result<BodyId, Failure> {
    let parent =
        match &body.parent {
            Some(slug) => {
                let id = ids.get(slug).copied();
                Some(id.ok_or_else(|| {
                    Failure::internal(format!("{} stands before its parent {slug}", body.slug))
                })?)
            }
            None => None,
        };
    let since =
        body.since.as_ref().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let mut name = LocalText::new(body.name_language, body.name.get(body.name_language).unwrap_or_default());
    for (language, text) in body.name.iter() {
        name.set(language, text);
    }
    let low = |field: &str| {
        let mut of_field = body.facts.iter().filter(|f| f.field == field).peekable();
        of_field.peek().is_some() && of_field.all(|f| f.confidence == Confidence::Low)
    };
    let register = Register {
        slug: body.slug.clone(),
        kind: body.kind,
        status: body.status,
        status_doubted: low("status"),
        status_since: body.status_since.as_deref().and_then(PartialDate::parse),
        parent,
        label: body.label.clone().unwrap_or_default(),
        colour: body.colour.unwrap_or(-1),
    };
    let content = Content {
        name,
        acronym: body.acronym.clone().unwrap_or_default(),
        site: body.site.clone().unwrap_or_default(),
        languages: body.languages.clone(),
        countries: body.countries.clone(),
        // A year that is only remembered is told among what is not confirmed, never as the body's year.
        since: since.as_deref().and_then(PartialDate::parse).filter(|_| !low("since")),
        identity: body.identity.clone().unwrap_or_default(),
        vision: body.vision.clone().unwrap_or_default(),
        purpose: body.purpose.clone().unwrap_or_default(),
        facilitation: body.facilitation.clone().unwrap_or_default(),
        objectives: body
            .objectives
            .iter()
            .filter(|o| o.confidence != Confidence::Low)
            .map(|o| Objective { period: o.period.clone().unwrap_or_default(), text: o.text.clone() })
            .collect(),
    };
    let id = actions::add_in(tx, &access::the_program(), &register, &content, false).await?;
    let subject = actions::subject(id);
    let mut position = 0;
    for fact in &body.facts {
        position += 1;
        let note = fact.note.clone().unwrap_or_default();
        // Of low confidence, only what the note tells can be shown.
        if fact.confidence == Confidence::Low && note.is_empty() {
            continue;
        }
        sources::state(tx, &subject, &fact.field, Some(&fact.source), fact.confidence, &note, position)
            .await?;
    }
    for objective in &body.objectives {
        position += 1;
        let note = if objective.confidence == Confidence::Low {
            objective.text.clone()
        } else {
            LocalText::default()
        };
        sources::state(
            tx,
            &subject,
            "objectives",
            Some(&objective.source),
            objective.confidence,
            &note,
            position,
        )
        .await?;
    }
    for doubt in &body.not_confirmed {
        position += 1;
        let source = doubt.source.as_deref();
        sources::state(tx, &subject, "doubt", source, Confidence::Low, &doubt.text, position).await?;
    }
    Ok(id)
}

async fn accounts_in(
    tx: &mut WriteTx,
    ids: &HashMap<String, BodyId>,
    kinds: &HashMap<&str, BodyKind>,
) -> Result<(), Failure> {
    let today = tx.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let ends = today.saturating_add(jiff::Span::new().years(2));
    for (name, address, role, body, languages) in ACCOUNTS {
        let languages: Vec<Language> = languages.iter().filter_map(|code| Language::parse(code)).collect();
        let person = add_role_account(tx, name, address, &languages).await?;
        let body = ids.get(body).copied().zip(kinds.get(body).copied());
        let body = body.ok_or_else(|| Failure::internal("a role account has no body"))?;
        give_to_role_account(tx, person, body, role, today, ends).await?;
        if let Some((_, country, offers)) = MEMBERS.iter().find(|(member, ..)| *member == address) {
            let networks = if body.1 == BodyKind::Network { vec![body.0] } else { Vec::new() };
            memberships::actions::add_open(tx, person, country, networks, offers).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_that_is_named_is_there() {
        let sample: Sample = serde_json::from_str(SAMPLE).expect("the sample has its shape");
        for body in &sample.bodies {
            let named = body.facts.iter().map(|f| &f.source).chain(body.objectives.iter().map(|o| &o.source));
            for key in named.chain(body.not_confirmed.iter().filter_map(|d| d.source.as_ref())) {
                assert!(sample.sources.contains_key(key), "{} of {}", key, body.slug);
            }
        }
        assert!(sample.moments.iter().all(|m| PartialDate::parse(&m.on).is_some()));
    }

    #[test]
    fn ten_established_networks_and_the_emerging_ones() {
        let sample: Sample = serde_json::from_str(SAMPLE).expect("the sample has its shape");
        let with = |status: Status| {
            sample.bodies.iter().filter(|b| b.kind == BodyKind::Network && b.status == status).count()
        };
        assert_eq!((with(Status::Established), with(Status::Emerging)), (10, 3));
    }
}
