//! What a body is. No input or output.

use kernel::{Country, Language, LocalText, PartialDate, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// An objective of a body.
    ObjectiveId
}
platform::id! {
    /// A saved state of a body's page.
    VersionId
}

/// The longest that texts of a page may be, in characters.
pub const NAME: usize = 200;
/// A short name.
pub const ACRONYM: usize = 30;
/// A text such as the purpose.
pub const TEXT: usize = 5_000;
/// The period of an objective.
pub const PERIOD: usize = 40;
/// An objective.
pub const OBJECTIVE: usize = 600;
/// All texts of a page together, in bytes. A form brings three signs for each as a rule, and it has to hold what two people
/// wrote at once (1 MiB).
pub const WHOLE: usize = 150_000;
/// What a writer says of a change.
pub const REMARK: usize = 300;
/// Objectives that a page can have.
pub const OBJECTIVES: usize = 12;

/// What kind of group a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// The confederation itself: there is one.
    Confederation,
    /// A regional network.
    Network,
    /// An interest group.
    InterestGroup,
    /// A working group.
    WorkingGroup,
    /// A like-minded organisation.
    Partner,
    /// The legal association.
    Association,
}

/// Every kind.
pub const KINDS: [BodyKind; 6] = [
    BodyKind::Confederation,
    BodyKind::Network,
    BodyKind::InterestGroup,
    BodyKind::WorkingGroup,
    BodyKind::Partner,
    BodyKind::Association,
];

impl BodyKind {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            BodyKind::Confederation => "confederation",
            BodyKind::Network => "network",
            BodyKind::InterestGroup => "interest-group",
            BodyKind::WorkingGroup => "working-group",
            BodyKind::Partner => "partner",
            BodyKind::Association => "association",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            BodyKind::Confederation => "kind-confederation",
            BodyKind::Network => "kind-network",
            BodyKind::InterestGroup => "kind-interest-group",
            BodyKind::WorkingGroup => "kind-working-group",
            BodyKind::Partner => "kind-partner",
            BodyKind::Association => "kind-association",
        }
    }

    /// The list it stands in.
    pub fn list(self) -> &'static str {
        match self {
            BodyKind::Network => "/networks",
            BodyKind::Partner => "/partners",
            _ => "/groups",
        }
    }

    /// The states it can be in.
    pub fn statuses(self) -> &'static [Status] {
        match self {
            BodyKind::Network => {
                &[Status::Emerging, Status::Established, Status::Dormant, Status::Left, Status::Closed]
            }
            BodyKind::Partner => &[Status::Partner, Status::Closed],
            _ => &[Status::Active, Status::Closed],
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// The field under which it is stated what happened to a body at a time.
pub fn moment_field(on: PartialDate) -> String {
    format!("moment.{on}")
}

/// The public address of a body.
pub fn url(kind: BodyKind, slug: &str) -> String {
    match kind {
        BodyKind::Confederation => "/about".to_owned(),
        other => format!("{}/{slug}", other.list()),
    }
}

/// The state a body is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A network on its way.
    Emerging,
    /// A network that decides with the others.
    Established,
    /// A group at work.
    Active,
    /// Ended.
    Closed,
    /// A partner.
    Partner,
    /// A network that rests, and may come back.
    Dormant,
    /// A network that left the confederation.
    Left,
}

const STATUSES: [Status; 7] = [
    Status::Emerging,
    Status::Established,
    Status::Active,
    Status::Closed,
    Status::Partner,
    Status::Dormant,
    Status::Left,
];

impl Status {
    /// As it stands in the database, in forms and in the style sheet.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Emerging => "emerging",
            Status::Established => "established",
            Status::Active => "active",
            Status::Closed => "closed",
            Status::Partner => "partner",
            Status::Dormant => "dormant",
            Status::Left => "left",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Status::Emerging => "status-emerging",
            Status::Established => "status-established",
            Status::Active => "status-active",
            Status::Closed => "status-closed",
            Status::Partner => "status-partner",
            Status::Dormant => "status-dormant",
            Status::Left => "status-left",
        }
    }

    /// Whether a body in it is one no more.
    pub fn is_over(self) -> bool {
        matches!(self, Status::Closed | Status::Left)
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        STATUSES.into_iter().find(|status| status.as_str() == text)
    }
}

macro_rules! column {
    ($($type:ty),*) => {
        $(impl platform::db::FromColumn for $type {
            fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
                let text = String::from_column(cell)?;
                <$type>::parse(&text)
                    .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no {}", stringify!($type))))
            }
        })*
    };
}
column!(BodyKind, Status);

/// Whether a source names a country as covered, or it follows from the source's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// A source names it.
    Named,
    /// It follows from what a source says, by the regions of UN M49.
    Derived,
}

impl Basis {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Named => "named",
            Basis::Derived => "derived",
        }
    }
}

/// A country a body covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covered {
    /// Which.
    pub code: Country,
    /// How that is known.
    pub basis: Basis,
}

/// What a body wants to reach, in a period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objective {
    /// The period, as `2021-2023`; empty when none is set.
    pub period: String,
    /// What.
    pub text: LocalText,
}

/// What the page of a body says, as its holders write it. Each saved state is kept whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its name, in its own language and others.
    pub name: LocalText,
    /// Its short name.
    pub acronym: String,
    /// Its site.
    pub site: String,
    /// The languages it works in.
    pub languages: Vec<Language>,
    /// The countries it covers.
    pub countries: Vec<Covered>,
    /// Since when it exists.
    #[serde(with = "partial")]
    pub since: Option<PartialDate>,
    /// Who it is.
    pub identity: LocalText,
    /// What it sees ahead.
    pub vision: LocalText,
    /// What it is for.
    pub purpose: LocalText,
    /// Who facilitates, in roles.
    pub facilitation: LocalText,
    /// What it wants to reach.
    pub objectives: Vec<Objective>,
}

mod partial {
    use kernel::PartialDate;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(date: &Option<PartialDate>, to: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => to.collect_str(date),
            None => to.serialize_none(),
        }
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PartialDate>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        Ok(text.and_then(|text| PartialDate::parse(&text)))
    }
}

/// A line of a page as it is compared: the key of its label, its language where it has one, its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The name of the form's field.
    pub field: String,
    /// The key of the label.
    pub label: &'static str,
    /// The language.
    pub language: Option<Language>,
    /// The text.
    pub text: String,
}

impl Content {
    /// The page line by line, to be compared and merged.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut plain = |field: &str, label, text: String| {
            lines.push(Line { field: field.to_owned(), label, language: None, text });
        };
        plain("acronym", "bodies-acronym", self.acronym.clone());
        plain("site", "bodies-site", self.site.clone());
        plain("since", "bodies-since", self.since.map(|d| d.to_string()).unwrap_or_default());
        plain("languages", "bodies-languages", codes(self.languages.iter().map(|l| l.code())));
        plain("countries", "bodies-countries", codes(self.countries.iter().map(|c| c.code.code())));
        for (name, label, text) in self.texts() {
            for (language, text) in text.iter() {
                let field = format!("{name}-{}", language.code());
                lines.push(Line { field, label, language: Some(language), text: text.to_owned() });
            }
        }
        for (number, objective) in self.objectives.iter().enumerate() {
            for (language, text) in objective.text.iter() {
                let field = format!("objective-{number}-{}", language.code());
                let text = format!("{} {text}", objective.period).trim().to_owned();
                lines.push(Line { field, label: "bodies-objectives", language: Some(language), text });
            }
        }
        lines
    }

    /// The texts in several languages, by the name of their field and the key of their label.
    pub fn texts(&self) -> [(&'static str, &'static str, &LocalText); 5] {
        [
            ("name", "bodies-name", &self.name),
            ("identity", "bodies-identity", &self.identity),
            ("vision", "bodies-vision", &self.vision),
            ("purpose", "bodies-purpose", &self.purpose),
            ("facilitation", "bodies-facilitation", &self.facilitation),
        ]
    }

    /// Refuses a page whose texts are too long together, at its longest text.
    pub fn check_whole(&self) -> Result<(), (String, Refusal)> {
        let lines = self.lines();
        let length: usize = lines.iter().map(|line| line.text.len()).sum();
        if length <= WHOLE {
            return Ok(());
        }
        let longest = lines.into_iter().max_by_key(|line| line.text.len()).map(|line| line.field);
        let why = Refusal::new("bodies-refusal-whole").with("most", WHOLE / 1000);
        Err((longest.unwrap_or_default(), why.with("length", length.div_ceil(1000))))
    }

    /// What is between two states, line by line, where they differ: the label's line, the old text, the new text.
    pub fn changes(&self, newer: &Content) -> Vec<(Line, String)> {
        let (old, new) = (self.lines(), newer.lines());
        let mut found: Vec<(Line, String)> = Vec::new();
        for line in &new {
            let before = old.iter().find(|l| l.field == line.field).map_or("", |l| &l.text);
            if before != line.text {
                found.push((line.clone(), before.to_owned()));
            }
        }
        for line in
            old.iter().filter(|line| !line.text.is_empty() && !new.iter().any(|l| l.field == line.field))
        {
            found.push((Line { text: String::new(), ..line.clone() }, line.text.clone()));
        }
        found
    }

    /// Joins two changes that were made to the same state at once. Where only one of the two changed a part, that
    /// change is taken; where both did, mine stays and the part's field is named, for its writer to look at.
    pub fn merge(base: &Content, theirs: &Content, mine: &Content) -> (Content, Vec<String>) {
        let mut torn = Vec::new();
        let merged = Content {
            name: local("name", &base.name, &theirs.name, &mine.name, &mut torn),
            acronym: one("acronym", &base.acronym, &theirs.acronym, &mine.acronym, &mut torn),
            site: one("site", &base.site, &theirs.site, &mine.site, &mut torn),
            languages: one("languages", &base.languages, &theirs.languages, &mine.languages, &mut torn),
            countries: one("countries", &base.countries, &theirs.countries, &mine.countries, &mut torn),
            since: one("since", &base.since, &theirs.since, &mine.since, &mut torn),
            identity: local("identity", &base.identity, &theirs.identity, &mine.identity, &mut torn),
            vision: local("vision", &base.vision, &theirs.vision, &mine.vision, &mut torn),
            purpose: local("purpose", &base.purpose, &theirs.purpose, &mine.purpose, &mut torn),
            facilitation: local(
                "facilitation",
                &base.facilitation,
                &theirs.facilitation,
                &mine.facilitation,
                &mut torn,
            ),
            objectives: one("objectives", &base.objectives, &theirs.objectives, &mine.objectives, &mut torn),
        };
        (merged, torn)
    }
}

fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    codes.collect::<Vec<_>>().join(" ")
}

fn one<V: PartialEq + Clone>(field: &str, base: &V, theirs: &V, mine: &V, torn: &mut Vec<String>) -> V {
    if mine == base {
        return theirs.clone();
    }
    if theirs != base && theirs != mine {
        torn.push(field.to_owned());
    }
    mine.clone()
}

fn local(
    field: &str,
    base: &LocalText,
    theirs: &LocalText,
    mine: &LocalText,
    torn: &mut Vec<String>,
) -> LocalText {
    let mut merged = mine.clone();
    let languages: std::collections::BTreeSet<Language> =
        base.iter().chain(theirs.iter()).chain(mine.iter()).map(|(language, _)| language).collect();
    for language in languages {
        let text = |of: &LocalText| of.get(language).unwrap_or_default().to_owned();
        let field = format!("{field}-{}", language.code());
        merged.set(language, one(&field, &text(base), &text(theirs), &text(mine), torn));
    }
    merged
}

/// Whether a status fits a kind.
pub fn check_status(kind: BodyKind, status: Status) -> Result<(), Refusal> {
    if kind.statuses().contains(&status) { Ok(()) } else { Err(Refusal::new("bodies-refusal-status")) }
}

/// What lists are sorted by: the name in its own language, folded.
pub fn sort_name(name: &LocalText) -> String {
    let own = name.source().and_then(|language| name.get(language)).unwrap_or_default();
    platform::text::fold(own)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
