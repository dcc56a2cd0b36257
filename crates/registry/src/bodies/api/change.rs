//! What a program sends to change a body or to add one. The rules are those of the form.

use super::super::actions::Register;
use super::super::model::{
    ACRONYM, BodyKind, Content, Covered, NAME, OBJECTIVE, OBJECTIVES, Objective, PERIOD, REMARK, Status, TEXT,
};
use super::super::pages::new::in_its_own;
use super::CoveredCountry;
use kernel::{LocalText, PartialDate, Refusal};
use platform::api::{
    LanguageCode, Line, LinesIn, NamesIn, PartialDay, Reading, Slug, TextsIn, Version, WebAddress,
};
use platform::http::{Ctx, Failure};
use serde::Deserialize;
use utoipa::ToSchema;

/// Languages and countries of one body, at most: more than there are.
const LANGUAGES: usize = 200;
const COUNTRIES: usize = 300;

type Named = LinesIn<NAME>;
type FirstNamed = NamesIn<NAME>;
type Long = TextsIn<TEXT>;
type Short = TextsIn<OBJECTIVE>;
type Acronym = Line<ACRONYM>;
type Period = Line<PERIOD>;
type Remark = Line<REMARK>;

/// An objective that is sent.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewObjective)]
#[serde(deny_unknown_fields)]
struct ObjectiveIn {
    #[schema(inline)]
    period: Period,
    #[schema(inline)]
    text: Short,
}

/// What the page of a body is to say. Fields that are left out stay as they are; an empty text empties its field.
#[derive(Default, Deserialize, ToSchema)]
#[schema(as = BodyChange)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    /// The version the change was made on. It may be left out where `If-Match` names the state.
    #[schema(value_type = Version, required = true)]
    version: Option<Version>,
    name: Option<Named>,
    #[schema(inline)]
    acronym: Option<Acronym>,
    #[schema(value_type = Option<WebAddress>)]
    site: Option<String>,
    #[schema(value_type = Option<Vec<LanguageCode>>, max_items = 200)]
    languages: Option<Vec<String>>,
    #[schema(max_items = 300)]
    countries: Option<Vec<CoveredCountry>>,
    #[schema(value_type = Option<PartialDay>)]
    since: Option<String>,
    identity: Option<Long>,
    vision: Option<Long>,
    purpose: Option<Long>,
    facilitation: Option<Long>,
    #[schema(max_items = 12)]
    objectives: Option<Vec<ObjectiveIn>>,
    /// What changed, in a sentence.
    #[schema(inline)]
    remark: Option<Remark>,
}

/// A body that is to be added.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewBody)]
#[serde(deny_unknown_fields)]
pub(super) struct New {
    /// Its part of addresses, which stays its own.
    #[schema(value_type = Slug)]
    slug: String,
    kind: BodyKind,
    /// One that its kind knows.
    status: Status,
    /// Since when it is in this state: a day, a month or a year.
    #[schema(value_type = Option<PartialDay>)]
    status_since: Option<String>,
    name: FirstNamed,
    /// The language of its own name.
    #[schema(value_type = Option<LanguageCode>)]
    name_language: Option<String>,
    #[schema(inline)]
    acronym: Option<Acronym>,
    #[schema(value_type = Option<WebAddress>)]
    site: Option<String>,
    #[schema(value_type = Option<Vec<LanguageCode>>, max_items = 200)]
    languages: Option<Vec<String>>,
    #[schema(max_items = 300)]
    countries: Option<Vec<CoveredCountry>>,
    #[schema(value_type = Option<PartialDay>)]
    since: Option<String>,
    identity: Option<Long>,
    vision: Option<Long>,
    purpose: Option<Long>,
    facilitation: Option<Long>,
    #[schema(max_items = 12)]
    objectives: Option<Vec<ObjectiveIn>>,
}

impl Change {
    /// The version that it names.
    pub(super) fn version(&self) -> Option<i64> {
        self.version.map(|version| version.0)
    }

    /// The page with the change put over it, and the remark; what breaks a rule is told field by field. A page that would be
    /// left without a name is a conflict, since that is a matter of the names it has.
    pub(super) fn over(&self, now: &Content) -> Result<(Content, String), Failure> {
        let mut reading = Reading::default();
        let made = self.read(now, &mut reading);
        let remark = self.remark.as_ref().map_or("", |remark| &remark.0);
        let remark = reading.line("remark", remark, REMARK);
        reading.done()?;
        if made.name.is_empty() {
            return Err(Refusal::new("bodies-refusal-no-name").into());
        }
        Ok((made, remark))
    }

    fn read(&self, now: &Content, reading: &mut Reading) -> Content {
        let mut made = now.clone();
        for (field, given, into) in [
            ("identity", &self.identity, &mut made.identity),
            ("vision", &self.vision, &mut made.vision),
            ("purpose", &self.purpose, &mut made.purpose),
            ("facilitation", &self.facilitation, &mut made.facilitation),
        ] {
            if let Some(given) = given {
                reading.texts(field, &given.0, into, |reading, text| reading.text(field, text, TEXT));
            }
        }
        if let Some(names) = &self.name {
            reading.texts("name", &names.0, &mut made.name, |reading, text| reading.line("name", text, NAME));
        }
        if let Some(text) = &self.acronym {
            made.acronym = reading.line("acronym", &text.0, ACRONYM);
        }
        if let Some(text) = &self.site {
            made.site = reading.web_address("site", text);
        }
        if let Some(since) = &self.since {
            made.since = reading.partial_date("since", since);
        }
        if let Some(codes) = &self.languages {
            reading.few("languages", codes, LANGUAGES);
            made.languages = reading.languages("languages", codes);
        }
        if let Some(countries) = &self.countries {
            reading.few("countries", countries, COUNTRIES);
            let covered = countries.iter().filter_map(|country| {
                let code = reading.country("countries", &country.code)?;
                Some(Covered { code, basis: country.basis })
            });
            made.countries = covered.collect();
            made.countries.sort_by_key(|c| c.code);
            made.countries.dedup_by_key(|c| c.code);
        }
        if let Some(objectives) = &self.objectives {
            made.objectives = read_objectives(objectives, reading);
        }
        made
    }
}

fn read_objectives(given: &[ObjectiveIn], reading: &mut Reading) -> Vec<Objective> {
    const FIELD: &str = "objectives";
    reading.few(FIELD, given, OBJECTIVES);
    let mut made = Vec::new();
    for objective in given {
        let mut text = LocalText::default();
        reading
            .texts(FIELD, &objective.text.0, &mut text, |reading, text| reading.text(FIELD, text, OBJECTIVE));
        let period = reading.line(FIELD, &objective.period.0, PERIOD);
        if !text.is_empty() {
            made.push(Objective { period, text });
        }
    }
    made
}

impl New {
    /// What is to be added: what the secretariat says of it, and its page.
    pub(super) fn read(self, ctx: &Ctx) -> Result<(Register, Content), Failure> {
        let mut reading = Reading::default();
        if !platform::text::is_slug(&self.slug) || self.slug == "join" {
            reading.refuse("slug", Refusal::new("bodies-refusal-slug"));
        }
        let since = self.status_since.as_deref().unwrap_or_default();
        let status_since: Option<PartialDate> = reading.partial_date("status_since", since);
        let mut name = LocalText::default();
        if self.name.0.is_empty() {
            reading.refuse("name", Refusal::new("refusal-required"));
        }
        reading.texts("name", &self.name.0, &mut name, |reading, text| reading.name("name", text, NAME));
        let own = self.name_language.as_deref().and_then(|code| reading.language("name_language", code));
        let change = Change {
            acronym: self.acronym,
            site: self.site,
            languages: self.languages,
            countries: self.countries,
            since: self.since,
            identity: self.identity,
            vision: self.vision,
            purpose: self.purpose,
            facilitation: self.facilitation,
            objectives: self.objectives,
            ..Change::default()
        };
        let mut content = change.read(&Content::default(), &mut reading);
        reading.done()?;
        content.name = match own {
            Some(own) => in_its_own(own, ctx.lang(), &name),
            None => name,
        };
        let register = Register {
            slug: self.slug,
            kind: self.kind,
            status: self.status,
            status_doubted: false,
            status_since,
            parent: None,
            label: LocalText::default(),
            colour: -1,
        };
        Ok((register, content))
    }
}
