//! Finding ties in what was loaded: pure, and quick for many pairs at once.

use super::model::{Kind, Party, Periods, RoleOrder, Through, TieId, Tied, counts};
use crate::mandates::model::{MandateId, Role};
use crate::memberships::model::MembershipId;
use jiff::civil::Date;
use kernel::{BodyId, PartialDate, PersonId};
use std::collections::HashMap;
use std::sync::Arc;

/// A mandate as ties see it.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its id.
    pub mandate: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// In which body.
    pub body: BodyId,
    /// The body that this one is a part of.
    pub parent: Option<BodyId>,
    /// In which role.
    pub role: Role,
    /// Its first day, as people read it.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

/// A declared tie whose other end is in the register.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Its id.
    pub tie: TieId,
    /// Who declared it.
    pub person: PersonId,
    /// What it is.
    pub kind: Kind,
    /// The other end.
    pub with: Party,
    /// Since when.
    pub since: PartialDate,
    /// Until when.
    pub until: Option<PartialDate>,
}

/// A network by which a person is, or was, an individual member: one that confirmed it, or was not asked to.
#[derive(Clone, Debug)]
pub struct Belonging {
    /// The membership.
    pub membership: MembershipId,
    /// Whose.
    pub person: PersonId,
    /// The network.
    pub body: BodyId,
    /// Since when.
    pub since: Date,
    /// Until when; none while the membership is in force.
    pub until: Option<Date>,
}

/// A person who has an address of an institution.
#[derive(Clone, Debug)]
pub struct Mailbox {
    /// Who.
    pub person: PersonId,
    /// The institution's domain.
    pub domain: String,
    /// Since when the register knows.
    pub since: Date,
}

/// What ties follow from.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Mandates.
    pub offices: Vec<Office>,
    /// Declared ties.
    pub declarations: Vec<Declaration>,
    /// Individual members of networks.
    pub belongings: Vec<Belonging>,
    /// Addresses of institutions.
    pub mailboxes: Vec<Mailbox>,
    /// Bodies with a domain of their own.
    pub sites: Vec<(BodyId, String)>,
}

/// Who was asked about, by their places in the two lists.
struct Asked {
    left: HashMap<PersonId, Vec<u32>>,
    right_persons: HashMap<PersonId, Vec<u32>>,
    right_bodies: HashMap<BodyId, Vec<u32>>,
}

fn places<K: Eq + std::hash::Hash>(all: impl Iterator<Item = (K, u32)>) -> HashMap<K, Vec<u32>> {
    let mut found: HashMap<K, Vec<u32>> = HashMap::new();
    for (key, place) in all {
        found.entry(key).or_default().push(place);
    }
    found
}

/// A tie with the places of its two ends.
struct Placed {
    at: (u32, u32),
    through: Through,
    since: PartialDate,
    until: Option<PartialDate>,
}

/// Days on which somebody has to do with a body or a domain: from, and until where it is over.
type Days = (Date, Option<Date>);

impl Graph {
    /// The ties that count on a day between each of these persons and each of these, in the order of the two lists.
    pub fn between(&self, persons: &[PersonId], parties: &[Party], periods: &Periods, on: Date) -> Vec<Tied> {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let of_right = |n: usize, party: &Party| (*party, number(n));
        let right: Vec<(Party, u32)> = parties.iter().enumerate().map(|(n, p)| of_right(n, p)).collect();
        let asked = Asked {
            left: places(persons.iter().enumerate().map(|(n, p)| (*p, number(n)))),
            right_persons: places(right.iter().filter_map(|(party, n)| match party {
                Party::Person(id) => Some((*id, *n)),
                Party::Body(_) => None,
            })),
            right_bodies: places(right.iter().filter_map(|(party, n)| match party {
                Party::Body(id) => Some((*id, *n)),
                Party::Person(_) => None,
            })),
        };
        let mut found = Vec::new();
        self.declared(&asked, periods, on, &mut found);
        self.with_bodies(&asked, periods, on, &mut found);
        self.with_networks(&asked, periods, on, &mut found);
        self.together(&asked, periods, on, &mut found);
        self.by_domain(&asked, on, &mut found);
        found.sort_unstable_by(|a, b| a.at.cmp(&b.at).then_with(|| a.through.cmp(&b.through)));
        let told = |placed: Placed| {
            let (person, with) = (persons.get(placed.at.0 as usize)?, parties.get(placed.at.1 as usize)?);
            Some(Tied {
                person: *person,
                with: *with,
                through: placed.through,
                since: placed.since,
                until: placed.until,
            })
        };
        found.into_iter().filter_map(told).collect()
    }

    fn declared(&self, asked: &Asked, periods: &Periods, on: Date, found: &mut Vec<Placed>) {
        let none = Vec::new();
        for told in self.declarations.iter().filter(|d| counts(d.since, d.until, periods.of(d.kind), on)) {
            let through = Through::Declared { kind: told.kind, tie: told.tie, by: told.person };
            let mut join = |left: Option<&Vec<u32>>, right: Option<&Vec<u32>>| {
                for l in left.unwrap_or(&none) {
                    for r in right.unwrap_or(&none) {
                        let through = through.clone();
                        found.push(Placed { at: (*l, *r), through, since: told.since, until: told.until });
                    }
                }
            };
            match told.with {
                Party::Body(body) => join(asked.left.get(&told.person), asked.right_bodies.get(&body)),
                Party::Person(other) if other != told.person => {
                    join(asked.left.get(&told.person), asked.right_persons.get(&other));
                    join(asked.left.get(&other), asked.right_persons.get(&told.person));
                }
                Party::Person(_) => {}
            }
        }
    }

    fn with_bodies(&self, asked: &Asked, periods: &Periods, on: Date, found: &mut Vec<Placed>) {
        let none = Vec::new();
        let of = |body: Option<BodyId>| body.and_then(|body| asked.right_bodies.get(&body)).unwrap_or(&none);
        for office in &self.offices {
            let Some(left) = asked.left.get(&office.person).filter(|_| office.counts(periods, on)) else {
                continue;
            };
            let (since, until) = (PartialDate::day(office.first), Some(PartialDate::day(office.last)));
            for l in left {
                for r in of(Some(office.body)) {
                    let through = Through::Office { role: RoleOrder(office.role), mandate: office.mandate };
                    found.push(Placed { at: (*l, *r), through, since, until });
                }
                for r in of(office.parent) {
                    let through = Through::Part { part: office.body, mandate: office.mandate };
                    found.push(Placed { at: (*l, *r), through, since, until });
                }
            }
        }
    }

    fn with_networks(&self, asked: &Asked, periods: &Periods, on: Date, found: &mut Vec<Placed>) {
        for told in &self.belongings {
            let (Some(left), Some(right)) =
                (asked.left.get(&told.person), asked.right_bodies.get(&told.body))
            else {
                continue;
            };
            if !told.counts(periods, on) {
                continue;
            }
            let (since, until) = (PartialDate::day(told.since), told.until.map(PartialDate::day));
            for l in left {
                for r in right {
                    let through = Through::Membership { membership: told.membership };
                    found.push(Placed { at: (*l, *r), through, since, until });
                }
            }
        }
    }

    fn together(&self, asked: &Asked, periods: &Periods, on: Date, found: &mut Vec<Placed>) {
        let counting = self.offices.iter().filter(|office| office.counts(periods, on));
        let groups = grouped(counting.map(|o| (&o.body, o.person, (o.first, Some(o.last)))), asked);
        for (body, (left, right)) in groups {
            pairs(
                &left,
                &right,
                |at, since, until| {
                    let until = until.map(PartialDate::day);
                    // Offices that were held one after the other join nobody, and those whose common time is long past no more.
                    let since = PartialDate::day(since);
                    if counts(since, until, periods.office, on) {
                        found.push(Placed { at, through: Through::Together { body: *body }, since, until });
                    }
                },
                asked,
            );
        }
    }

    fn by_domain(&self, asked: &Asked, on: Date, found: &mut Vec<Placed>) {
        let known = self.mailboxes.iter().filter(|box_| box_.since <= on);
        let none = Vec::new();
        let mut bodies: HashMap<&str, Vec<u32>> = HashMap::new();
        for (body, domain) in &self.sites {
            bodies.entry(domain).or_default().extend(asked.right_bodies.get(body).unwrap_or(&none));
        }
        let groups = grouped(known.map(|b| (b.domain.as_str(), b.person, (b.since, None))), asked);
        for (domain, (left, right)) in groups {
            let shared: Arc<str> = domain.into();
            let tied = |at, since| Placed {
                at,
                through: Through::Domain { domain: shared.clone() },
                since: PartialDate::day(since),
                until: None,
            };
            pairs(&left, &right, |at, since, _| found.push(tied(at, since)), asked);
            for (person, days) in &left {
                let since = days.iter().map(|(since, _)| *since).min().unwrap_or(on);
                for l in asked.left.get(person).unwrap_or(&none) {
                    found.extend(bodies.get(domain).unwrap_or(&none).iter().map(|r| tied((*l, *r), since)));
                }
            }
        }
    }
}

impl Office {
    /// Whether its own time counts on a day. One that was withdrawn before it began never does.
    pub fn counts(&self, periods: &Periods, on: Date) -> bool {
        let (since, until) = (PartialDate::day(self.first), PartialDate::day(self.last));
        self.first <= self.last && counts(since, Some(until), periods.office, on)
    }
}

impl Belonging {
    /// Whether it counts on a day: after its end as long as a declared one of the same kind.
    pub fn counts(&self, periods: &Periods, on: Date) -> bool {
        let (since, until) = (PartialDate::day(self.since), self.until.map(PartialDate::day));
        self.until.is_none_or(|until| self.since <= until)
            && counts(since, until, periods.of(Kind::Member), on)
    }
}

/// The persons of a group, each with all their days in it.
type Members = Vec<(PersonId, Vec<Days>)>;

/// Who of those on the left and who of those on the right is in the same group, for each group that has both or whose left
/// side may be asked about in another way.
fn grouped<'a, K: Eq + std::hash::Hash + Copy + 'a>(
    all: impl Iterator<Item = (K, PersonId, Days)>,
    asked: &Asked,
) -> HashMap<K, (Members, Members)> {
    let mut groups: HashMap<K, (HashMap<PersonId, Vec<Days>>, HashMap<PersonId, Vec<Days>>)> = HashMap::new();
    for (key, person, days) in all {
        let (left, right) = (asked.left.contains_key(&person), asked.right_persons.contains_key(&person));
        if !left && !right {
            continue;
        }
        let group = groups.entry(key).or_default();
        if left {
            group.0.entry(person).or_default().push(days);
        }
        if right {
            group.1.entry(person).or_default().push(days);
        }
    }
    let listed = |(key, (left, right)): (K, (HashMap<_, _>, HashMap<_, _>))| {
        (key, (left.into_iter().collect(), right.into_iter().collect()))
    };
    groups.into_iter().map(listed).collect()
}

/// Every pair of two different persons who were in the group on a common day: from the first such day until the last.
fn pairs(
    left: &Members,
    right: &Members,
    mut take: impl FnMut((u32, u32), Date, Option<Date>),
    asked: &Asked,
) {
    for (one, days) in left {
        for (other, theirs) in right.iter().filter(|(other, _)| other != one) {
            let common = days.iter().flat_map(|a| theirs.iter().map(move |b| overlap(*a, *b)));
            let Some((since, until)) = common.flatten().reduce(hull) else { continue };
            for l in asked.left.get(one).into_iter().flatten() {
                for r in asked.right_persons.get(other).into_iter().flatten() {
                    take((*l, *r), since, until);
                }
            }
        }
    }
}

/// The days that two spans have in common.
fn overlap(a: Days, b: Days) -> Option<Days> {
    let since = a.0.max(b.0);
    let until = match (a.1, b.1) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (one, other) => one.or(other),
    };
    until.is_none_or(|until| since <= until).then_some((since, until))
}

/// From the first day of both until the last.
fn hull(a: Days, b: Days) -> Days {
    (a.0.min(b.0), a.1.zip(b.1).map(|(a, b)| a.max(b)))
}

#[cfg(test)]
#[path = "graph_tests.rs"]
mod tests;
