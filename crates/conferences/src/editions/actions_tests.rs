//! The verbs on both engines: what is kept, what is recorded of it, and what is refused.

use super::*;
use crate::editions::figures::{Basis, Qualifier, What};
use crate::editions::history::Span;
use crate::test_house::{
    SOMEBODY, actor, add, edition, entry, facts, house, span, sure, to_come, unsure, with,
};
use kernel::Language;
use platform::journal::{self, Filter};
use platform::testing::{TestApp, engines};

const ADDRESS: &str = "https://example.org/news";

fn source() -> NamedSource {
    NamedSource { address: ADDRESS.into(), title: "News of the hosts".into() }
}

fn step(state: State, dates: &str) -> NewStep {
    NewStep { entry: entry(state, dates), source: source(), confidence: Confidence::High }
}

fn figure(basis: Basis, value: i64) -> NewCount {
    let count = Count {
        what: What::Delegates,
        basis,
        qualifier: Qualifier::Exactly,
        value,
        note: LocalText::default(),
    };
    NewCount { count, source: source(), confidence: Confidence::Medium }
}

async fn read(house: &TestApp, slug: &str) -> Edition {
    let mut conn = house.app.db.read().await.expect("the database answers");
    reads::by_slug(&mut conn, &Actor::visitor(), slug).await.expect("it is read").expect("it is there")
}

/// Field, confidence and address of each statement about an edition.
async fn stated(house: &TestApp, edition: &Edition) -> Vec<(String, Confidence, Option<String>)> {
    let mut conn = house.app.db.read().await.expect("the database answers");
    let all = sources::of_subject(&mut conn, &subject(edition.id)).await.expect("they are read");
    all.into_iter().map(|s| (s.field, s.confidence, s.source.map(|source| source.address))).collect()
}

fn dates(edition: &Edition) -> Vec<(State, Option<Span>)> {
    edition.history.told().facts().map(|(_, entry)| (entry.state, entry.span)).collect()
}

/// Fields and messages of what was refused.
fn refusals(failure: Failure) -> Vec<(String, &'static str)> {
    match failure {
        Failure::Invalid(fields) => fields.into_iter().map(|(field, why)| (field, why.message)).collect(),
        other => panic!("not refused but {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_is_kept_with_its_source_its_fact_and_its_news() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let moved = step(State::Moved, "2027-09");
        record_step(&house.app, &actor(true, None), "t-12", 1, &moved).await.expect("it is recorded");

        let edition = read(&house, "t-12").await;
        assert_eq!((edition.state, edition.version), (State::Moved, 2));
        let announced = Some(span("2027-06-14/2027-06-18"));
        assert_eq!(dates(&edition), [(State::Planned, announced), (State::Moved, Some(span("2027-09")))]);
        let told = Some(ADDRESS.to_owned());
        let expected = [
            ("state".to_owned(), Confidence::High, told.clone()),
            ("place".to_owned(), Confidence::High, None),
            ("dates.0".to_owned(), Confidence::High, None),
            ("dates.1".to_owned(), Confidence::High, told),
        ];
        assert_eq!(stated(&house, &edition).await, expected, "{engine:?}");

        let mut conn = house.app.db.read().await.expect("the database answers");
        let fact = journal::find(&mut conn, &Filter::default(), 1).await.expect("it is read").remove(0);
        assert_eq!((fact.kind.as_str(), fact.subject), (events::EDITION_MOVED, subject(edition.id)));
        assert_eq!((fact.person, fact.body), (SOMEBODY.parse().ok(), SOMEBODY.parse().ok()));
        assert_eq!(
            fact.data,
            serde_json::json!({ "state": "moved", "position": 1, "version": 2, "dates": "2027-09" })
        );
        let news = platform::home::news(&mut conn, 1).await.expect("it is read").remove(0);
        assert_eq!((news.seq, news.url.as_str()), (fact.seq, "/conferences/t-12"));
        assert_eq!(news.title.get(Language::EN), Some("Testing Together XII"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_life_is_recorded_step_by_step() {
    for engine in engines() {
        let house = with(engine, [edition(13, State::Called, &[(State::Called, "")])]).await;
        house.clock.pass(jiff::SignedDuration::from_hours(24 * 365 * 4));
        let life = [
            (State::Awarded, ""),
            (State::Planned, "2029"),
            (State::Planned, "2029-06-04/2029-06-08"),
            (State::Moved, "2029-10"),
            (State::Held, "2029-10-01/2029-10-05"),
        ];
        for (version, (state, dates)) in (1..).zip(life) {
            let recorded =
                record_step(&house.app, &actor(true, None), "t-13", version, &step(state, dates)).await;
            recorded.unwrap_or_else(|why| panic!("{state:?} {dates}: {why:?}"));
        }
        let kinds = [
            events::SERIES_ADDED,
            events::EDITION_ADDED,
            events::EDITION_AWARDED,
            events::EDITION_PLANNED,
            events::EDITION_PLANNED,
            events::EDITION_MOVED,
            events::EDITION_HELD,
        ];
        assert_eq!(facts(&house).await, kinds, "{engine:?}");
        let edition = read(&house, "t-13").await;
        assert_eq!((edition.state, edition.version, edition.year()), (State::Held, 6, Some(2029)));
        let over = record_step(&house.app, &actor(true, None), "t-13", 6, &step(State::Moved, "2030")).await;
        let over = refusals(over.expect_err("it took place"));
        assert_eq!(over, [("state".to_owned(), "editions-refusal-over")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_record_changes_nothing() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let before = facts(&house).await;
        let cases = [
            (Actor::visitor(), "SignIn"),
            (actor(false, None), "NotFound"),
            (actor(true, Some(&["bodies:write"])), "NotFound"),
        ];
        for (actor, failure) in cases {
            let step = record_step(&house.app, &actor, "t-12", 1, &step(State::Cancelled, "")).await;
            assert_eq!(format!("{:?}", step.expect_err("they may not")), failure);
            let count = record_count(&house.app, &actor, "t-12", 1, &figure(Basis::Expected, 500)).await;
            assert_eq!(format!("{:?}", count.expect_err("they may not")), failure);
        }
        assert_eq!(facts(&house).await, before);
        assert_eq!(read(&house, "t-12").await.version, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_record_at_once_the_second_is_told() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let secretariat = actor(true, None);
        record_count(&house.app, &secretariat, "t-12", 1, &figure(Basis::Expected, 500))
            .await
            .expect("the first");
        let step = record_step(&house.app, &secretariat, "t-12", 1, &step(State::Cancelled, "")).await;
        assert!(matches!(step, Err(Failure::Stale)), "{step:?}");
        let count = record_count(&house.app, &secretariat, "t-12", 1, &figure(Basis::Expected, 600)).await;
        assert!(matches!(count, Err(Failure::Stale)), "{count:?}");
        let edition = read(&house, "t-12").await;
        assert_eq!(
            (edition.state, edition.version, edition.counts.len()),
            (State::Awarded, 2, 1),
            "{engine:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_cannot_follow_leaves_nothing() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let before = facts(&house).await;
        let doubtful = NewStep { confidence: Confidence::Low, ..step(State::Cancelled, "") };
        let script = NamedSource { address: "data:text/html,x".into(), title: "x".into() };
        let cases = [
            (step(State::Called, ""), "state", "editions-refusal-move"),
            (step(State::Moved, ""), "from", "editions-refusal-dates-needed"),
            (step(State::Held, "2027-06"), "from", "editions-refusal-future"),
            (doubtful, "from", "editions-refusal-not-confirmed"),
            (NewStep { source: script, ..step(State::Cancelled, "") }, "source", "refusal-web-address"),
        ];
        for (step, field, message) in cases {
            let refused = record_step(&house.app, &actor(true, None), "t-12", 1, &step).await;
            let refused = refusals(refused.expect_err("it cannot follow"));
            assert_eq!(refused, [(field.to_owned(), message)], "{engine:?}");
        }
        let gone = record_step(&house.app, &actor(true, None), "t-99", 1, &step(State::Cancelled, "")).await;
        assert!(matches!(gone, Err(Failure::NotFound)), "{gone:?}");
        assert_eq!(facts(&house).await, before);
        let edition = read(&house, "t-12").await;
        assert_eq!((edition.version, dates(&edition).len()), (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_expected_stays_when_something_is_counted() {
    for engine in engines() {
        let mut held = edition(9, State::Held, &[(State::Held, "2018-09")]);
        held.counts.push((figure(Basis::Expected, 500).count, sure()));
        let house = with(engine, [held, to_come(12)]).await;
        let secretariat = actor(true, None);
        record_count(&house.app, &secretariat, "t-9", 1, &figure(Basis::Counted, 353))
            .await
            .expect("it was held");

        let edition = read(&house, "t-9").await;
        let figures: Vec<(Basis, i64)> = edition.counts.facts().map(|(_, c)| (c.basis, c.value)).collect();
        assert_eq!(figures, [(Basis::Expected, 500), (Basis::Counted, 353)], "{engine:?}");
        assert_eq!((edition.state, edition.version), (State::Held, 2));
        let last = stated(&house, &edition).await.pop();
        assert_eq!(last, Some(("counts.1".to_owned(), Confidence::Medium, Some(ADDRESS.to_owned()))));
        assert_eq!(facts(&house).await.pop().as_deref(), Some(events::EDITION_COUNTED));

        let early = record_count(&house.app, &secretariat, "t-12", 1, &figure(Basis::Counted, 353)).await;
        let early = refusals(early.expect_err("it was not held yet"));
        assert_eq!(early, [("basis".to_owned(), "editions-refusal-count-before")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_and_an_address_are_taken_once() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let series = read(&house, "t-12").await.series;
        let cases = [
            (NewEdition { slug: "other".into(), ..to_come(12) }, "number", "editions-refusal-number-taken"),
            (NewEdition { slug: "t-12".into(), ..to_come(13) }, "slug", "editions-refusal-slug-taken"),
            (NewEdition { slug: "T 13".into(), ..to_come(13) }, "slug", "editions-refusal-slug"),
            (NewEdition { slug: "t-0".into(), ..to_come(0) }, "number", "editions-refusal-number"),
            (edition(13, State::Held, &[(State::Planned, "2027")]), "state", "editions-refusal-state"),
        ];
        for (new, field, message) in cases {
            let refused = refusals(add(&house, series, new).await.expect_err("it is not fine"));
            assert_eq!(refused, [(field.to_owned(), message)], "{engine:?}");
        }
        assert_eq!(facts(&house).await, [events::SERIES_ADDED, events::EDITION_ADDED]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_number_without_a_conference_becomes_another() {
    for engine in engines() {
        let never = edition(10, State::NotHeld, &[(State::Planned, "2020-10"), (State::NotHeld, "")]);
        let house = with(engine, [never, edition(11, State::Held, &[(State::Held, "2023")])]).await;
        let (x, xi) = (read(&house, "t-10").await, read(&house, "t-11").await);
        let permit = may_record(&actor(true, None)).expect("the secretariat may");
        for (from, to) in [(xi.id, x.id), (x.id, x.id)] {
            let mut tx = house.app.db.write(&house.app.givens).await.expect("a transaction begins");
            let refused = set_became_in(&mut tx, &permit, from, to).await.expect_err("it cannot");
            assert_eq!(refusals(refused), [("became".to_owned(), "editions-refusal-became")]);
        }
        let mut tx = house.app.db.write(&house.app.givens).await.expect("a transaction begins");
        set_became_in(&mut tx, &permit, x.id, xi.id).await.expect("number X became XI");
        tx.commit().await.expect("it is kept");
        assert_eq!(read(&house, "t-10").await.became, Some((11, "t-11".to_owned())), "{engine:?}");
        let mut conn = house.app.db.read().await.expect("the database answers");
        let beside = reads::beside(&mut conn, &Actor::visitor(), &xi).await.expect("it is read");
        let x = Some(("X".to_owned(), "t-10".to_owned()));
        assert_eq!((beside.was, beside.previous, beside.next), (x.clone(), x, None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_confirmed_is_kept_apart() {
    for engine in engines() {
        let mut new = edition(2, State::Held, &[]);
        new.dates.push((entry(State::Held, "2004-05"), unsure()));
        new.place = new.place.map(|(place, _)| (place, unsure()));
        new.theme = Some((LocalText::new(Language::EN, "A theme"), unsure()));
        let host = Host { name: "A university".into(), body: None, role: crate::editions::Role::Host };
        new.hosts.push((host, LocalText::new(Language::EN, "Inferred."), unsure()));
        new.counts.push((figure(Basis::Reported, 9_000).count, unsure()));
        let house = with(engine, [new]).await;
        let edition = read(&house, "t-2").await;
        assert_eq!((edition.city.is_empty(), edition.country, edition.theme.is_empty()), (true, None, true));
        assert_eq!(dates(&edition), []);
        assert_eq!((edition.hosts.facts().count(), edition.counts.facts().count()), (0, 0));
        let low: Vec<String> = stated(&house, &edition)
            .await
            .into_iter()
            .filter(|(_, confidence, _)| *confidence == Confidence::Low)
            .map(|(field, ..)| field)
            .collect();
        assert_eq!(low, ["place", "theme", "dates.0", "host.0", "counts.0"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_an_edition_to_come_is_news_when_it_is_added() {
    for engine in engines() {
        let house = house(engine).await;
        let series = crate::test_house::add_series(&house).await;
        add(&house, series, edition(9, State::Held, &[(State::Held, "2018")])).await.expect("a past one");
        add(&house, series, to_come(12)).await.expect("one to come");
        let mut conn = house.app.db.read().await.expect("the database answers");
        let news = platform::home::news(&mut conn, 10).await.expect("they are read");
        let urls: Vec<&str> = news.iter().map(|item| item.url.as_str()).collect();
        assert_eq!(urls, ["/conferences/t-12"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_knows_what_editions_and_series_are_called() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let edition = read(&house, "t-12").await;
        let ids = [edition.id.to_string(), edition.series.to_string(), SOMEBODY.to_owned()];
        let mut conn = house.app.db.read().await.expect("the database answers");
        let found = reads::titles(&mut conn, ids.clone()).await.expect("they are read");
        let name = || LocalText::new(Language::EN, "Testing Together");
        assert_eq!(found.get(&ids[0]), Some(&(name(), "XII".to_owned(), "t-12".to_owned())), "{engine:?}");
        assert_eq!(found.get(&ids[1]), Some(&(name(), String::new(), String::new())));
        assert_eq!(found.len(), 2, "who is neither has no name");
    }
}
