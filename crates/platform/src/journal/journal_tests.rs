use super::chain::GENESIS;
use super::{Chained, Entry, Fact, Fault, Filter, Subject, Verified, about, find, head, since, verify};
use crate::clock::Givens;
use crate::db::{Db, DbError, Engine};
use crate::sql;
use crate::testing::{HandClock, TestDb, engines, givens};
use jiff::SignedDuration;
use kernel::{BodyId, Language, LocalText, PersonId};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

async fn store(engine: Engine) -> (TestDb, Givens, Arc<HandClock>) {
    let (givens, clock) = givens();
    (TestDb::with(engine, &givens, &crate::migrations()).await, givens, clock)
}

async fn record(db: &Db, givens: &Givens, facts: impl IntoIterator<Item = Fact>) -> Result<(), DbError> {
    let mut tx = db.write(givens).await?;
    for fact in facts {
        tx.record(fact);
    }
    tx.commit().await
}

fn fact(id: i64) -> Fact {
    Fact::new("t.made", Subject::new("thing", id)).with("size", id)
}

/// A journal of so many entries, each in a transaction of its own.
async fn journal(engine: Engine, entries: i64) -> TestDb {
    let (store, givens, clock) = store(engine).await;
    for id in 1..=entries {
        record(&store.db, &givens, [fact(id)]).await.expect("it is kept");
        clock.pass(SignedDuration::from_secs(1));
    }
    store
}

async fn verified(db: &Db) -> Verified {
    let mut conn = db.read().await.expect("it answers");
    verify(&mut conn, |_| {}).await.expect("it can be walked")
}

async fn numbers(db: &Db) -> Vec<i64> {
    let mut conn = db.read().await.expect("it answers");
    since(&mut conn, 0, 10_000).await.expect("it reads").iter().map(|entry| entry.seq).collect()
}

#[test]
fn a_hash_covers_every_field_and_the_hash_before() {
    let entry =
        |seq, at, kind, subject, person, body, data| Chained { seq, at, kind, subject, person, body, data };
    let one = entry(1, 2, "k", "s:1", Some("p"), Some("b"), "{}");
    let plain = one.hash_after(GENESIS);
    // The bytes as the documentation of `hash_after` says, put together by hand.
    let mut bytes = GENESIS.as_bytes().to_vec();
    bytes.extend([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    for text in ["k", "s:1", "p", "b", "{}"] {
        bytes.extend([0, 0, 0, u8::try_from(text.len()).expect("it is short")]);
        bytes.extend(text.as_bytes());
    }
    assert_eq!(plain, crate::files::digest(&bytes));

    let others = [
        entry(2, 2, "k", "s:1", Some("p"), Some("b"), "{}"),
        entry(1, 3, "k", "s:1", Some("p"), Some("b"), "{}"),
        entry(1, 2, "ks", ":1", Some("p"), Some("b"), "{}"),
        entry(1, 2, "k", "s:2", Some("p"), Some("b"), "{}"),
        entry(1, 2, "k", "s:1", None, Some("b"), "{}"),
        entry(1, 2, "k", "s:1", Some(""), Some("b"), "{}"),
        entry(1, 2, "k", "s:1", Some("b"), Some("p"), "{}"),
        entry(1, 2, "k", "s:1", Some("p"), None, "{}"),
        entry(1, 2, "k", "s:1", Some("p"), Some("b"), "{ }"),
    ];
    let mut hashes: Vec<String> = others.iter().map(|other| other.hash_after(GENESIS)).collect();
    hashes.push(one.hash_after(&plain));
    hashes.push(plain);
    let all = hashes.len();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), all);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_comes_back_as_it_was_recorded() {
    let (person, body) = (PersonId::from_uuid(Uuid::from_u128(7)), BodyId::from_uuid(Uuid::from_u128(9)));
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        let whole = Fact::new("t.made", Subject::new("thing", "x"))
            .by(person)
            .for_body(body)
            .with("words", "مرحبا \"quoted\" \\ 日本")
            .with("list", json!([1, null, 2.5]));
        record(&store.db, &givens, [whole, Fact::new("t.gone", Subject::new("thing", "x"))])
            .await
            .expect("kept");
        let mut conn = store.db.read().await.expect("it answers");
        let entries = since(&mut conn, 0, 10).await.expect("it reads");
        let told = |e: &Entry| {
            let (kind, id) = e.subject.parts();
            (e.seq, e.at, e.kind.clone(), format!("{kind}/{id}"), e.person, e.body, e.data.clone())
        };
        let data = json!({ "words": "مرحبا \"quoted\" \\ 日本", "list": [1, null, 2.5] });
        let now = givens.now();
        assert_eq!(
            entries.iter().map(told).collect::<Vec<_>>(),
            [
                (1, now, "t.made".into(), "thing/x".into(), Some(person), Some(body), data),
                (2, now, "t.gone".into(), "thing/x".into(), None, None, json!({})),
            ],
            "{engine:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_at_once_leave_no_gap_and_one_chain() {
    const WRITERS: i64 = 6;
    const EACH: i64 = 15;
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        // A second node over the same database, where there can be one.
        let other = Db::open(&store.url).await.expect("it opens");
        let nodes = if engine == Engine::Postgres {
            [store.db.clone(), other]
        } else {
            [store.db.clone(), store.db.clone()]
        };
        let mut writers = tokio::task::JoinSet::new();
        for (writer, node) in (0..WRITERS).zip(nodes.into_iter().cycle()) {
            let givens = givens.clone();
            writers.spawn(async move {
                for round in 0..EACH {
                    // Some give up before the commit, some record several facts.
                    let mut tx = node.write(&givens).await?;
                    for part in 0..=round % 3 {
                        tx.record(fact(writer * 1000 + round * 10 + part));
                    }
                    if round % 5 == 4 {
                        drop(tx);
                    } else {
                        tx.commit().await?;
                    }
                }
                Ok::<_, DbError>(())
            });
        }
        for ended in writers.join_all().await {
            ended.expect("each writer has its turn");
        }
        let facts: i64 = (0..EACH).filter(|round| round % 5 != 4).map(|round| round % 3 + 1).sum();
        let all = WRITERS * facts;
        assert_eq!(numbers(&store.db).await, (1..=all).collect::<Vec<_>>(), "{engine:?}");
        assert_eq!(verified(&store.db).await, Verified { entries: all, faults: Vec::new() }, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_the_journal_while_it_is_written_skips_nothing() {
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        let db = store.db.clone();
        let follower = tokio::spawn(async move {
            let (mut seen, mut reached) = (Vec::new(), 0);
            while reached < 60 {
                let mut conn = db.read().await?;
                let next = since(&mut conn, reached, 7).await?;
                drop(conn);
                seen.extend(next.iter().map(|entry| entry.seq));
                reached = seen.last().copied().unwrap_or(0);
                tokio::task::yield_now().await;
            }
            Ok::<_, DbError>(seen)
        });
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..4 {
            let (db, givens) = (store.db.clone(), givens.clone());
            writers.spawn(async move {
                for round in 0..15 {
                    record(&db, &givens, [fact(writer * 100 + round)]).await?;
                }
                Ok::<_, DbError>(())
            });
        }
        for ended in writers.join_all().await {
            ended.expect("each writer has its turn");
        }
        let seen = follower.await.expect("it is well").expect("it reads");
        assert_eq!(seen, (1..=60).collect::<Vec<_>>(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_without_facts_does_not_move_the_head() {
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        record(&store.db, &givens, [fact(1)]).await.expect("it is kept");
        record(&store.db, &givens, []).await.expect("it is kept");
        let mut conn = store.db.read().await.expect("it answers");
        assert_eq!(head(&mut conn).await.expect("it reads"), 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_news_is_told_to_everybody_by_its_name() {
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        let name = LocalText::new(Language::EN, "A thing");
        record(&store.db, &givens, [fact(1), fact(2).as_news(&name, "/things/2")]).await.expect("it is kept");
        let mut conn = store.db.read().await.expect("it answers");
        let news = crate::home::news(&mut conn, 10).await.expect("it reads");
        let told: Vec<_> = news.iter().map(|n| (n.seq, n.kind.as_str(), &n.title, n.url.as_str())).collect();
        assert_eq!(told, [(2, "t.made", &name, "/things/2")], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_are_found_by_each_filter_newest_first() {
    let (person, body) = (PersonId::from_uuid(Uuid::from_u128(7)), BodyId::from_uuid(Uuid::from_u128(9)));
    for engine in engines() {
        let (store, givens, clock) = store(engine).await;
        let began = givens.now();
        for id in 1..=3 {
            record(&store.db, &givens, [fact(id).by(person), fact(id).for_body(body)])
                .await
                .expect("it is kept");
            clock.pass(SignedDuration::from_hours(1));
        }
        record(&store.db, &givens, [Fact::new("t.gone", Subject::new("thing", 1))])
            .await
            .expect("it is kept");
        let none = Filter::default();
        let hours = |hours| began.saturating_add(SignedDuration::from_hours(hours)).ok();
        let cases: [(Filter, &[i64]); 9] = [
            (none.clone(), &[7, 6, 5, 4, 3, 2, 1]),
            (Filter { kind: "t.gone".into(), ..none.clone() }, &[7]),
            (Filter { subject: "thing:1".into(), ..none.clone() }, &[7, 2, 1]),
            (Filter { person: person.to_string(), ..none.clone() }, &[5, 3, 1]),
            (Filter { body: body.to_string(), ..none.clone() }, &[6, 4, 2]),
            (Filter { from: hours(1), until: hours(2), ..none.clone() }, &[4, 3]),
            (Filter { before: Some(3), ..none.clone() }, &[2, 1]),
            (
                Filter {
                    subject: "thing:1".into(),
                    kind: "t.made".into(),
                    body: body.to_string(),
                    ..none.clone()
                },
                &[2],
            ),
            (Filter { kind: "t.nothing".into(), ..none.clone() }, &[]),
        ];
        let mut conn = store.db.read().await.expect("it answers");
        let (one, three) = (Subject::new("thing", 1), Subject::new("thing", 3));
        let by = Filter { person: person.to_string(), ..none.clone() };
        let cases_about: [(&[Subject], Filter, &[i64]); 5] = [
            (&[one.clone(), three.clone()], none.clone(), &[7, 6, 5, 2, 1]),
            (&[one.clone(), three.clone()], by, &[5, 1]),
            (
                &[Subject::new("thing", 1)],
                Filter { kind: "t.made".into(), before: Some(2), ..none.clone() },
                &[1],
            ),
            (&[one, three], Filter { from: hours(1), until: hours(3), ..none.clone() }, &[6, 5]),
            (&[], none.clone(), &[]),
        ];
        for (subjects, filter, wanted) in cases_about {
            let found = about(&mut conn, subjects, &filter, 50).await.expect("it reads");
            assert_eq!(found.iter().map(|e| e.seq).collect::<Vec<_>>(), wanted, "{engine:?} {filter:?}");
        }
        for (filter, wanted) in cases {
            let found = find(&mut conn, &filter, 50).await.expect("it reads");
            assert_eq!(found.iter().map(|e| e.seq).collect::<Vec<_>>(), wanted, "{filter:?} on {engine:?}");
        }
        let two = find(&mut conn, &none, 2).await.expect("it reads");
        assert_eq!(two.iter().map(|e| e.seq).collect::<Vec<_>>(), [7, 6], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_over_the_chain_finds_every_kind_of_tampering() {
    let gap = |expected, found| Fault::Gap { expected, found };
    let changed = |seq| Fault::Changed { seq };
    let cases: [(&str, Vec<Fault>); 14] = [
        ("UPDATE journal SET data = '{\"size\":4}' WHERE seq = 3", vec![changed(3)]),
        ("UPDATE journal SET kind = 't.mode' WHERE seq = 3", vec![changed(3)]),
        ("UPDATE journal SET subject = 'thing:4' WHERE seq = 3", vec![changed(3)]),
        ("UPDATE journal SET person = 'p' WHERE seq = 3", vec![changed(3)]),
        ("UPDATE journal SET body = '' WHERE seq = 3", vec![changed(3)]),
        ("UPDATE journal SET at = at + 1 WHERE seq = 3", vec![changed(3)]),
        // Whoever writes another hash breaks the next entry too.
        ("UPDATE journal SET hash = 'ff' WHERE seq = 3", vec![changed(3), changed(4)]),
        ("DELETE FROM journal WHERE seq = 3", vec![gap(3, 4), changed(4)]),
        ("DELETE FROM journal WHERE seq = 1", vec![gap(1, 2), changed(2)]),
        ("DELETE FROM journal WHERE seq > 3", vec![Fault::Head { head: 5, last: 3 }]),
        (
            "INSERT INTO journal (seq, at, kind, subject, data, hash)
             SELECT 6, at, kind, subject, data, hash FROM journal WHERE seq = 5",
            vec![changed(6), Fault::Head { head: 5, last: 6 }],
        ),
        (
            "UPDATE journal SET seq = 30 WHERE seq = 3;
             UPDATE journal SET seq = 3 WHERE seq = 4;
             UPDATE journal SET seq = 4 WHERE seq = 30",
            vec![changed(3), changed(4), changed(5)],
        ),
        ("UPDATE journal_head SET seq = 4", vec![Fault::Head { head: 4, last: 5 }]),
        ("UPDATE journal_head SET hash = 'ff'", vec![Fault::Head { head: 5, last: 5 }]),
    ];
    for engine in engines() {
        for (statement, wanted) in &cases {
            let store = journal(engine, 5).await;
            assert_eq!(verified(&store.db).await.faults, [], "it is whole at first");
            store.tamper(statement).await;
            assert_eq!(&verified(&store.db).await.faults, wanted, "{statement} on {engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_was_cut_off_together_with_the_head_is_beyond_what_a_chain_can_tell() {
    // A backup tells, and the index of a node, which is ahead of the journal then. This
    // states the limit, so that nobody trusts in more.
    let store = journal(Engine::Sqlite, 5).await;
    store
        .tamper(
            "DELETE FROM journal WHERE seq > 3;
             UPDATE journal_head SET seq = 3, hash = (SELECT hash FROM journal WHERE seq = 3)",
        )
        .await;
    assert_eq!(verified(&store.db).await, Verified { entries: 3, faults: Vec::new() });
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_told_in_words_and_progress_on_the_way() {
    assert_eq!(Fault::Gap { expected: 3, found: 5 }.to_string(), "journal: entry 3 is missing, 5 follows");
    assert_eq!(Fault::Changed { seq: 3 }.to_string(), "journal: entry 3 was changed after it was written");
    assert_eq!(
        Fault::Head { head: 5, last: 3 }.to_string(),
        "journal: its head says 5 and its last entry is 3: entries were cut off or the head changed"
    );
    let (store, givens, _) = store(Engine::Sqlite).await;
    record(&store.db, &givens, (1..=20_001).map(fact)).await.expect("it is kept");
    let mut told = Vec::new();
    let mut conn = store.db.read().await.expect("it answers");
    verify(&mut conn, |reached| told.push(reached)).await.expect("it can be walked");
    assert_eq!(told, [10_000, 20_000]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_cannot_be_written_keeps_nothing_of_its_transaction() {
    for engine in engines() {
        let (store, givens, _) = store(engine).await;
        // The number is taken already, as after a fault: neither entry nor job nor head may move.
        store
            .tamper(
                "INSERT INTO journal (seq, at, kind, subject, data, hash) VALUES (1, 0, 'k', 's', '{}', 'h')",
            )
            .await;
        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.job(crate::jobs::Job::new("t.job", json!({})));
        tx.record(fact(1));
        let kept = tx.commit().await;
        assert!(matches!(&kept, Err(DbError::Unique(rule)) if rule == "journal_seq"), "{kept:?}");
        let mut conn = store.db.read().await.expect("it answers");
        assert_eq!(head(&mut conn).await.expect("it reads"), 0, "{engine:?}");
        let jobs: i64 = conn
            .one(sql!("SELECT COUNT(*) FROM platform_job"), &[], |row| row.get(0))
            .await
            .expect("it counts");
        assert_eq!(jobs, 0, "{engine:?}");
    }
}
