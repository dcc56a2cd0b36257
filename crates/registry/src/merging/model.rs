//! What merging does: pure.

use crate::interests::{Kind, TieId};
use crate::mandates::model::{MandateId, Manner, Role};
use crate::persons::model::{Profile, Seen};
use jiff::civil::Date;
use kernel::{BodyId, PartialDate, PersonId};

/// What is kept of a person and can be chosen from either record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The name in Latin letters.
    LatinName,
    /// How letters begin.
    Greeting,
    /// Languages they read.
    Languages,
    /// Their zone.
    Zone,
}

/// Every field, in the order of forms.
pub const FIELDS: [Field; 5] =
    [Field::Name, Field::LatinName, Field::Greeting, Field::Languages, Field::Zone];

impl Field {
    /// As it stands in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::LatinName => "latin-name",
            Field::Greeting => "greeting",
            Field::Languages => "languages",
            Field::Zone => "zone",
        }
    }

    /// The key of its label.
    pub fn key(self) -> &'static str {
        match self {
            Field::Name => "persons-name",
            Field::LatinName => "persons-latin-name",
            Field::Greeting => "persons-greeting",
            Field::Languages => "merging-languages",
            Field::Zone => "persons-zone",
        }
    }
}

/// What is to be merged.
#[derive(Clone, Debug)]
pub struct Merge {
    /// The record that stays, with the version that was looked at.
    pub stays: (PersonId, i64),
    /// The record that goes, with the version that was looked at.
    pub goes: (PersonId, i64),
    /// What is taken from the record that goes.
    pub taken: Vec<Field>,
}

/// What is kept of the one person. Who may see it is the narrower choice of the two: nothing is shown to more people than its
/// bearer said.
pub fn merged(stays: &Profile, goes: &Profile, taken: &[Field]) -> Profile {
    let from = |field: Field| if taken.contains(&field) { goes } else { stays };
    Profile {
        name: from(Field::Name).name.clone(),
        latin_name: from(Field::LatinName).latin_name.clone(),
        greeting: from(Field::Greeting).greeting.clone(),
        languages: from(Field::Languages).languages.clone(),
        zone: from(Field::Zone).zone.clone(),
        name_seen_by: narrower(stays.name_seen_by, goes.name_seen_by),
        address_seen_by: narrower(stays.address_seen_by, goes.address_seen_by),
    }
}

fn narrower(a: Seen, b: Seen) -> Seen {
    let width = |seen: Seen| match seen {
        Seen::Nobody => 0,
        Seen::Members => 1,
        Seen::Everyone => 2,
    };
    if width(a) <= width(b) { a } else { b }
}

/// A mandate of either record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its id.
    pub mandate: MandateId,
    /// In which body.
    pub body: BodyId,
    /// In which role.
    pub role: Role,
    /// In full, acting, or as a deputy.
    pub manner: Manner,
    /// On what ground; may be empty.
    pub ground: String,
    /// The days on which it gives rights.
    pub starts: Date,
    /// The last of them.
    pub ends: Date,
    /// The first day as it was given, where it was ended before its time.
    pub first_day: Option<Date>,
    /// The day on which it was ended.
    pub last_day: Option<Date>,
}

impl Span {
    fn first(&self) -> Date {
        self.first_day.unwrap_or(self.starts)
    }

    fn last(&self) -> Date {
        self.last_day.unwrap_or(self.ends)
    }

    /// Whether it was withdrawn before it began, so that it never was.
    fn is_void(&self) -> bool {
        self.last() < self.first()
    }
}

/// Mandates that become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The one that stays, with the days of all.
    pub stays: Span,
    /// Those that go.
    pub go: Vec<MandateId>,
}

/// The mandates of one office, held in one manner, that overlap, each group as one: from the first day of all until the last.
/// Who held an office in full and stood in for another holder meanwhile did both, so those two stay.
pub fn joined(all: &[Span]) -> Vec<Joined> {
    let mut sorted: Vec<&Span> = all.iter().filter(|span| !span.is_void()).collect();
    let key = |span: &Span| (span.body, span.role.as_str(), span.manner.as_str(), span.starts, span.mandate);
    sorted.sort_by_key(|span| key(span));
    let mut groups: Vec<Joined> = Vec::new();
    for span in sorted {
        if let Some(Joined { stays, go }) = groups.last_mut()
            && (stays.body, stays.role, stays.manner) == (span.body, span.role, span.manner)
            && span.starts <= stays.ends
        {
            let ended = [&*stays, span].iter().any(|s| s.first_day.is_some() || s.last_day.is_some());
            let (first, last) = (stays.first().min(span.first()), stays.last().max(span.last()));
            stays.ends = stays.ends.max(span.ends);
            stays.first_day = ended.then_some(first);
            stays.last_day = ended.then_some(last);
            stays.ground = both(&stays.ground, &span.ground);
            go.push(span.mandate);
        } else {
            groups.push(Joined { stays: span.clone(), go: Vec::new() });
        }
    }
    groups.retain(|group| !group.go.is_empty());
    groups
}

/// Two grounds as one.
fn both(one: &str, other: &str) -> String {
    match (one, other) {
        ("", other) => other.to_owned(),
        (one, other) if other.is_empty() || one.split("; ").any(|part| part == other) => one.to_owned(),
        (one, other) => format!("{one}; {other}"),
    }
}

/// A declared tie, as far as it can be the same as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Its id.
    pub id: TieId,
    /// Who declared it.
    pub person: PersonId,
    /// What it is.
    pub kind: Kind,
    /// The other end: an id of the register, or what was typed, folded.
    pub with: String,
    /// Since when.
    pub since: PartialDate,
    /// Until when.
    pub until: Option<PartialDate>,
    /// What else was said.
    pub remark: String,
}

/// The ties that say nothing which another one does not say too. Of two that differ in their remarks both stay, unless one has
/// none.
pub fn superfluous(all: &[Tie]) -> Vec<TieId> {
    let same = |a: &Tie, b: &Tie| {
        (a.person, a.kind, &a.with, a.since, a.until) == (b.person, b.kind, &b.with, b.since, b.until)
    };
    let mut kept: Vec<&Tie> = Vec::new();
    let mut gone = Vec::new();
    for tie in all {
        let twin = kept.iter().position(|k| {
            same(k, tie) && (k.remark == tie.remark || k.remark.is_empty() || tie.remark.is_empty())
        });
        match twin {
            Some(n) if kept[n].remark.is_empty() && !tie.remark.is_empty() => {
                gone.push(kept[n].id);
                kept[n] = tie;
            }
            Some(_) => gone.push(tie.id),
            None => kept.push(tie),
        }
    }
    gone
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
