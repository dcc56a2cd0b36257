use super::*;
use crate::interests::model::KINDS;
use crate::mandates::model::ROLES;
use jiff::civil::date;
use platform::kernel::hidden::uuid::Uuid;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn person(n: u8) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(0x1000 + u128::from(n)))
}

fn body(n: u8) -> BodyId {
    BodyId::from_uuid(Uuid::from_u128(0x2000 + u128::from(n)))
}

fn party(n: u8) -> Party {
    if n < 6 { Party::Person(person(n)) } else { Party::Body(body(n - 6)) }
}

const ON: Date = date(2026, 11, 24);

fn day(n: u16) -> Date {
    date(2018, 1, 1).saturating_add(jiff::Span::new().days(i64::from(n)))
}

/// The ties between two, as they are defined: one rule after the other, over all rows, with no regard to time spent.
fn naive(graph: &Graph, one: PersonId, with: Party, periods: &Periods) -> BTreeSet<Tied> {
    let mut found = BTreeSet::new();
    let mut add = |through, since, until| {
        found.insert(Tied { person: one, with, through, since, until });
    };
    for d in &graph.declarations {
        let between = (d.person == one && d.with == with && with != Party::Person(one))
            || (Party::Person(d.person) == with && d.with == Party::Person(one) && d.person != one);
        if between && counts(d.since, d.until, periods.of(d.kind), ON) {
            add(Through::Declared { kind: d.kind, tie: d.tie, by: d.person }, d.since, d.until);
        }
    }
    let holds = |who: PersonId| graph.offices.iter().filter(move |o| o.person == who);
    for office in holds(one).filter(|o| o.counts(periods, ON)) {
        let (since, until) = (PartialDate::day(office.first), Some(PartialDate::day(office.last)));
        if with == Party::Body(office.body) {
            let through = Through::Office { role: RoleOrder(office.role), mandate: office.mandate };
            add(through, since, until);
        }
        if office.parent.is_some_and(|parent| with == Party::Body(parent)) {
            add(Through::Part { part: office.body, mandate: office.mandate }, since, until);
        }
    }
    for told in graph.belongings.iter().filter(|b| b.person == one && Party::Body(b.body) == with) {
        let (since, until) = (PartialDate::day(told.since), told.until.map(PartialDate::day));
        let ends_first = told.until.is_some_and(|until| until < told.since);
        if !ends_first && counts(since, until, periods.member, ON) {
            add(Through::Membership { membership: told.membership }, since, until);
        }
    }
    let addresses = |who: PersonId| graph.mailboxes.iter().filter(move |b| b.person == who && b.since <= ON);
    match with {
        Party::Body(body) => {
            for (_, domain) in graph.sites.iter().filter(|(site, _)| *site == body) {
                if let Some(since) = addresses(one).filter(|b| b.domain == *domain).map(|b| b.since).min() {
                    let through = Through::Domain { domain: domain.as_str().into() };
                    add(through, PartialDate::day(since), None);
                }
            }
        }
        Party::Person(other) if other != one => {
            for n in 0..4 {
                let mut common = Vec::new();
                for a in holds(one).filter(|o| o.body == body(n) && o.counts(periods, ON)) {
                    for b in holds(other).filter(|o| o.body == body(n) && o.counts(periods, ON)) {
                        if a.first.max(b.first) <= a.last.min(b.last) {
                            common.push((a.first.max(b.first), a.last.min(b.last)));
                        }
                    }
                }
                let since = common.iter().map(|days| days.0).min();
                let until = common.iter().map(|days| days.1).max();
                if let (Some(since), Some(until)) = (since, until) {
                    let (since, until) = (PartialDate::day(since), Some(PartialDate::day(until)));
                    if counts(since, until, periods.office, ON) {
                        add(Through::Together { body: body(n) }, since, until);
                    }
                }
            }
            for domain in ["north.edu", "south.edu"] {
                let first = |who| addresses(who).filter(|b| b.domain == domain).map(|b| b.since).min();
                if let (Some(mine), Some(theirs)) = (first(one), first(other)) {
                    let since = PartialDate::day(mine.max(theirs));
                    add(Through::Domain { domain: domain.into() }, since, None);
                }
            }
        }
        Party::Person(_) => {}
    }
    found
}

prop_compose! {
    fn office()(n in 0_u128..1_000_000, who in 0_u8..6, where_ in 0_u8..4, parent in proptest::option::of(0_u8..4),
                role in 0_usize..6, first in 0_u16..4_000, lasts in -20_i32..1_500) -> Office {
        let first = day(first);
        let last = first.saturating_add(jiff::Span::new().days(lasts));
        let mandate = MandateId::from_uuid(Uuid::from_u128(0x3000_0000 + n));
        let parent = parent.filter(|parent| *parent != where_).map(body);
        Office { mandate, person: person(who), body: body(where_), parent, role: ROLES[role], first, last }
    }
}

prop_compose! {
    fn declaration()(n in 0_u128..1_000_000, who in 0_u8..6, with in 0_u8..10, kind in 0_usize..KINDS.len(),
                     since in 0_u16..4_000, lasts in proptest::option::of(0_u16..1_500), whole in any::<bool>()) -> Declaration {
        let text = |day: Date| if whole { day.to_string() } else { format!("{:04}", day.year()) };
        let partial = |day: Date| PartialDate::parse(&text(day)).unwrap_or(PartialDate::day(day));
        Declaration {
            tie: TieId::from_uuid(Uuid::from_u128(0x4000_0000 + n)),
            person: person(who),
            kind: KINDS[kind],
            with: party(with),
            since: partial(day(since)),
            until: lasts.map(|lasts| partial(day(since + lasts))),
        }
    }
}

prop_compose! {
    fn belonging()(n in 0_u128..1_000_000, who in 0_u8..6, with in 0_u8..4, since in 0_u16..4_000,
                   lasts in proptest::option::of(-20_i32..1_500)) -> Belonging {
        let since = day(since);
        let until = lasts.map(|lasts| since.saturating_add(jiff::Span::new().days(lasts)));
        let membership = MembershipId::from_uuid(Uuid::from_u128(0x5000_0000 + n));
        Belonging { membership, person: person(who), body: body(with), since, until }
    }
}

prop_compose! {
    fn mailbox()(who in 0_u8..6, south in any::<bool>(), since in 0_u16..4_000) -> Mailbox {
        Mailbox { person: person(who), domain: if south { "south.edu" } else { "north.edu" }.into(), since: day(since) }
    }
}

prop_compose! {
    fn graphs()(offices in proptest::collection::vec(office(), 0..14),
                declarations in proptest::collection::vec(declaration(), 0..10),
                belongings in proptest::collection::vec(belonging(), 0..8),
                mailboxes in proptest::collection::vec(mailbox(), 0..8),
                north in 0_u8..5) -> Graph {
        let sites = if north < 4 { vec![(body(north), "north.edu".to_owned())] } else { Vec::new() };
        Graph { offices, declarations, belongings, mailboxes, sites }
    }
}

proptest! {
    #[test]
    fn many_pairs_at_once_are_tied_as_each_pair_alone(graph in graphs(), left in proptest::sample::subsequence((0_u8..6).collect::<Vec<_>>(), 0..=6),
                                                      right in proptest::sample::subsequence((0_u8..10).collect::<Vec<_>>(), 0..=10), years in 0_u8..5) {
        let periods = Periods { office: years, member: 5 - years, co_author: 1, ..Periods::default() };
        let persons: Vec<PersonId> = left.iter().map(|n| person(*n)).collect();
        let parties: Vec<Party> = right.iter().map(|n| party(*n)).collect();
        let found = graph.between(&persons, &parties, &periods, ON);
        let wanted: BTreeSet<Tied> = persons
            .iter()
            .flat_map(|one| parties.iter().flat_map(|with| naive(&graph, *one, *with, &periods)))
            .collect();
        prop_assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), wanted.clone());
        prop_assert_eq!(found.len(), wanted.len(), "nothing is told twice");
    }

    #[test]
    fn a_tie_between_two_persons_is_one_from_either_side(graph in graphs(), a in 0_u8..6, b in 0_u8..6) {
        let periods = Periods::default();
        let one = graph.between(&[person(a)], &[Party::Person(person(b))], &periods, ON);
        let other = graph.between(&[person(b)], &[Party::Person(person(a))], &periods, ON);
        let told = |all: Vec<Tied>| -> BTreeSet<(Through, PartialDate, Option<PartialDate>)> {
            all.into_iter().map(|tied| (tied.through, tied.since, tied.until)).collect()
        };
        prop_assert_eq!(told(one), told(other));
    }
}

#[test]
fn offices_one_after_the_other_join_nobody() {
    let office = |who, first, last, n: u128| Office {
        mandate: MandateId::from_uuid(Uuid::from_u128(n)),
        person: person(who),
        body: body(0),
        parent: None,
        role: Role::Chair,
        first,
        last,
    };
    let graph = Graph {
        offices: vec![
            office(0, date(2022, 1, 1), date(2024, 12, 31), 1),
            office(1, date(2025, 1, 1), date(2026, 12, 31), 2),
            office(2, date(2024, 12, 31), date(2026, 12, 31), 3),
        ],
        ..Graph::default()
    };
    let tied = |a, b| graph.between(&[person(a)], &[Party::Person(person(b))], &Periods::default(), ON);
    assert_eq!(tied(0, 1), []);
    let one_day = PartialDate::day(date(2024, 12, 31));
    let wanted = Tied {
        person: person(0),
        with: Party::Person(person(2)),
        through: Through::Together { body: body(0) },
        since: one_day,
        until: Some(one_day),
    };
    assert_eq!(tied(0, 2), [wanted]);
}

#[test]
fn a_membership_ties_to_the_network_and_to_no_other_member() {
    let member = |who, until| Belonging {
        membership: MembershipId::from_uuid(Uuid::from_u128(u128::from(who))),
        person: person(who),
        body: body(0),
        since: date(2021, 3, 1),
        until,
    };
    let belongings =
        vec![member(0, None), member(1, Some(date(2024, 1, 31))), member(2, Some(date(2022, 1, 31)))];
    let graph = Graph { belongings, ..Graph::default() };
    let persons = [person(0), person(1), person(2)];
    let parties = [Party::Body(body(0)), Party::Body(body(1)), Party::Person(person(0))];
    let found = graph.between(&persons, &parties, &Periods::default(), ON);
    let wanted = |who: u8, until: Option<Date>| Tied {
        person: person(who),
        with: Party::Body(body(0)),
        through: Through::Membership {
            membership: MembershipId::from_uuid(Uuid::from_u128(u128::from(who))),
        },
        since: PartialDate::day(date(2021, 3, 1)),
        until: until.map(PartialDate::day),
    };
    // Three years after its end it counts no more.
    assert_eq!(found, [wanted(0, None), wanted(1, Some(date(2024, 1, 31)))]);
}
