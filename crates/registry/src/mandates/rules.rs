//! What the secretariat sets for mandates: which roles a kind of body has, how many people may hold one at once, how long a mandate
//! lasts at most, and when people are reminded of its end. No input or output.

use super::model::{MandateId, Manner, Office, ROLES, Role};
use crate::bodies::model::BodyKind;
use crate::settings::Setting;
use jiff::civil::Date;
use kernel::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A role that a kind of body has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRule {
    /// Which.
    pub role: Role,
    /// How many people may hold it at once, deputies not counted; any number when none.
    pub most: Option<i64>,
}

/// A mandate of a body, as one counts who holds its offices.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Which.
    pub id: MandateId,
    /// In which role.
    pub role: Role,
    /// In full, acting, or as a deputy.
    pub manner: Manner,
    /// From when.
    pub starts: Date,
    /// Until when.
    pub ends: Date,
}

/// The settings of mandates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// The roles of each kind of body that differs from what holds without a setting, by the kind's word.
    pub roles: BTreeMap<String, Vec<RoleRule>>,
    /// The longest a mandate may last, in years: an office is handed on.
    pub years: i16,
    /// How many days before its end a holder is reminded.
    pub reminders: Vec<i64>,
    /// How many days somebody has to answer an offer.
    pub answer_days: i64,
    /// Whether those who speak for a body may offer its offices themselves.
    pub bodies_offer: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            roles: BTreeMap::new(),
            years: super::model::MOST_YEARS,
            reminders: vec![60, 30, 7],
            answer_days: 30,
            bodies_offer: true,
        }
    }
}

impl Setting for Rules {
    const KEY: &'static str = "mandates";
}

/// The most people that a setting may name.
pub const MOST_HOLDERS: i64 = 999;
/// The longest that a setting may let a mandate last, in years.
pub const LONGEST: i16 = 10;
/// The most days that a reminder may lie ahead, and that an offer may wait.
pub const MOST_DAYS: i64 = 365;

/// How many people may hold a role at once without a setting. Three representatives are the confederation's own rule for networks
/// (its symposium of 2021); that there is one chair and one treasurer is our choice.
fn usual(kind: BodyKind, role: Role) -> Option<i64> {
    match (kind, role) {
        (BodyKind::Network, Role::Representative) => Some(3),
        (_, Role::Chair | Role::Treasurer) => Some(1),
        _ => None,
    }
}

impl Rules {
    /// The roles of a kind of body.
    pub fn of(&self, kind: BodyKind) -> Vec<RoleRule> {
        match self.roles.get(kind.as_str()) {
            Some(set) => set.clone(),
            None => Role::of(kind).iter().map(|&role| RoleRule { role, most: usual(kind, role) }).collect(),
        }
    }

    /// The rule of a role in a kind of body; nothing when the kind does not have it.
    pub fn rule(&self, kind: BodyKind, role: Role) -> Option<RoleRule> {
        self.of(kind).into_iter().find(|rule| rule.role == role)
    }

    /// How many people may hold an office at once, if so many hold it on one of its days already, out of the mandates of its body
    /// that touch these days; nothing where there is room. Whoever hands it over leaves their place.
    pub fn full(
        &self,
        kind: BodyKind,
        office: &Office,
        of_body: &[Holding],
        predecessor: Option<MandateId>,
    ) -> Option<i64> {
        let term = &office.term;
        let most = self.rule(kind, term.role)?.most.filter(|_| office.manner.counts())?;
        let held: Vec<(Date, Date)> = of_body
            .iter()
            .filter(|one| one.role == term.role && one.manner.counts())
            .map(|one| match predecessor == Some(one.id) {
                true => (one.starts, last_day_before(one.starts, one.ends, term.starts)),
                false => (one.starts, one.ends),
            })
            .collect();
        let there = most_at_once(&held, term.starts, term.ends);
        (i64::try_from(there).unwrap_or(i64::MAX) >= most).then_some(most)
    }

    /// Sets the roles of a kind, in their usual order. What is as without a setting is not kept.
    pub fn set(&mut self, kind: BodyKind, mut rules: Vec<RoleRule>) {
        let usual = Role::of(kind);
        let place = |role: Role| usual.iter().position(|known| *known == role).unwrap_or(usual.len());
        rules.sort_by_key(|rule| (place(rule.role), ROLES.iter().position(|role| *role == rule.role)));
        self.roles.remove(kind.as_str());
        if self.of(kind) != rules {
            self.roles.insert(kind.as_str().to_owned(), rules);
        }
    }

    /// Whether they can be. Somebody always has to be able to look after the register, and to speak for a body.
    pub fn check(&self) -> Result<(), (String, Refusal)> {
        for kind in crate::bodies::model::KINDS {
            let rules = self.of(kind);
            let field = format!("role-{}", kind.as_str());
            if !rules.iter().any(|rule| rule.role.edits()) {
                return Err((field, Refusal::new("mandates-refusal-no-voice")));
            }
            if kind == BodyKind::Confederation && !rules.iter().any(|rule| rule.role == Role::Secretariat) {
                return Err((field, Refusal::new("mandates-refusal-no-secretariat")));
            }
        }
        Ok(())
    }
}

/// The last day of whoever hands an office over: the one before their successor's first, if it is a day of theirs.
pub fn last_day_before(starts: Date, ends: Date, successor: Date) -> Date {
    let before = successor.yesterday().unwrap_or(ends);
    if (starts..=ends).contains(&before) { before } else { ends }
}

/// The most people who hold an office on one of the days from `first` to `last`, out of the days of all mandates that touch them.
pub fn most_at_once(terms: &[(Date, Date)], first: Date, last: Date) -> usize {
    // The number only grows on a day on which one begins.
    let days = terms.iter().map(|(starts, _)| (*starts).max(first)).filter(|day| *day <= last);
    days.map(|day| terms.iter().filter(|(starts, ends)| *starts <= day && day <= *ends).count())
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
