use super::worker::AT_ONCE;
use super::{
    Counts, Job, JobError, JobKind, MOST_TRIES, Waiting, begin_rounds, counts, drain, failed, pause_after,
    work,
};
use crate::capability::Capability;
use crate::db::Engine;
use crate::testing::{TestApp, engines, made_up};
use axum::http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::time::Duration;
use tokio::sync::watch;

const FORM: &str = "application/x-www-form-urlencoded";
const PATIENCE: Duration = Duration::from_secs(30);

async fn write(house: &TestApp, jobs: impl IntoIterator<Item = Job>) {
    let mut tx = house.app.db.write(&house.app.givens).await.expect("it opens");
    for job in jobs {
        tx.job(job);
    }
    tx.commit().await.expect("it is kept");
}

async fn counted(house: &TestApp) -> Counts {
    counts(&mut house.app.db.read().await.expect("it answers"), house.app.givens.now())
        .await
        .expect("it counts")
}

async fn all_failed(house: &TestApp) -> Vec<Waiting> {
    let permit = made_up::steward().steward().expect("they are of the secretariat");
    failed(&mut house.app.db.read().await.expect("it answers"), &permit).await.expect("it reads")
}

async fn the_one(house: &TestApp) -> (String, i64, Timestamp, bool) {
    let [job] = &all_failed(house).await[..] else { panic!("there is one") };
    (job.error.clone(), job.attempts, job.run_at, job.failed)
}

async fn drained(house: &TestApp) -> usize {
    drain(&house.app).await.expect("the database answers")
}

#[test]
fn pauses_double_up_to_six_hours_and_end_after_fourteen_and_a_half() {
    let pauses: Vec<i64> = (1..MOST_TRIES).map(|tries| pause_after(tries).as_secs()).collect();
    assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600]);
    let hours = SignedDuration::from_secs(pauses.iter().sum()).as_secs_f64() / 3600.0;
    assert!((14.5..14.6).contains(&hours), "{hours}");
    assert_eq!([pause_after(0), pause_after(i64::MAX)].map(|p| p.as_secs()), [30, 21600]);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_is_done_leaves_nothing() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("note", "a"), made_up::job("note", "b")]).await;
        assert_eq!(counted(&house).await, Counts { waiting: 2, failed: 0 }, "{engine:?}");
        assert_eq!(drained(&house).await, 2, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, ["a", "b"], "{engine:?}");
        assert_eq!(counted(&house).await, Counts::default(), "{engine:?}");
        assert_eq!(drained(&house).await, 0, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn work_for_later_waits_for_its_time() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let at = house.app.givens.now().saturating_add(SignedDuration::from_hours(1)).expect("soon");
        write(&house, [Job { run_at: Some(at), ..made_up::job("note", "later") }]).await;
        house.clock.pass(SignedDuration::from_secs(3599));
        assert_eq!(drained(&house).await, 0, "{engine:?}");
        house.clock.pass(SignedDuration::from_secs(1));
        assert_eq!(drained(&house).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_tried_again_later_each_time_and_given_up_in_the_end() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("again", "x")]).await;
        for tries in 1..=MOST_TRIES {
            assert_eq!(drained(&house).await, 1, "try {tries} on {engine:?}");
            let pause = pause_after(tries);
            let next = house.app.givens.now().saturating_add(pause).expect("soon");
            let wanted = ("the other side is busy".to_owned(), tries, next, tries == MOST_TRIES);
            assert_eq!(the_one(&house).await, wanted, "{engine:?}");
            house.clock.pass(pause - SignedDuration::from_secs(1));
            assert_eq!(drained(&house).await, 0, "not before its time, on {engine:?}");
            house.clock.pass(SignedDuration::from_secs(1));
        }
        house.clock.pass(SignedDuration::from_hours(1000));
        assert_eq!(drained(&house).await, 0, "it waits for somebody to look at it, on {engine:?}");
        assert_eq!(counted(&house).await, Counts { waiting: 0, failed: 1 }, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_try_can_help_is_given_up_at_once() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("never", "x"), Job::new("made.unknown", json!({}))]).await;
        assert_eq!(drained(&house).await, 2, "{engine:?}");
        let mut told: Vec<_> =
            all_failed(&house).await.into_iter().map(|job| (job.error, job.attempts, job.failed)).collect();
        told.sort();
        let nobody = "nobody does work of the kind made.unknown";
        assert_eq!(told, [(nobody.into(), 1, true), ("the address is wrong".into(), 1, true)], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_that_panics_holds_up_nobody_and_is_tried_again() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let early = Job::new("made.panics-early", json!({}));
        write(&house, [made_up::job("panic", "x"), early, made_up::job("note", "y")]).await;
        assert_eq!(drained(&house).await, 3, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, ["x", "y"], "{engine:?}");
        let told: Vec<_> =
            all_failed(&house).await.into_iter().map(|j| (j.error, j.attempts, j.failed)).collect();
        let panicked = ("the handler panicked".to_owned(), 1, false);
        assert_eq!(told, [panicked.clone(), panicked], "{engine:?}");
    }
}

/// What a worker leaves that was killed in the middle of a job.
async fn begun_by_a_dead_worker(house: &TestApp, attempts: i64) {
    write(house, [made_up::job("note", "x")]).await;
    let until = house.app.givens.now().saturating_add(SignedDuration::from_mins(10)).expect("soon");
    let until = until.as_microsecond();
    let set = format!("state = 'running', attempts = {attempts}, leased_until = {until}");
    house.db.tamper(&format!("UPDATE platform_job SET {set}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_work_of_a_worker_that_died_is_taken_over_when_its_lease_has_ended() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        begun_by_a_dead_worker(&house, 1).await;
        house.clock.pass(SignedDuration::from_mins(10));
        assert_eq!(drained(&house).await, 0, "it may still be alive, on {engine:?}");
        house.clock.pass(SignedDuration::from_secs(1));
        assert_eq!(drained(&house).await, 1, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, ["x"], "{engine:?}");
        assert_eq!(counted(&house).await, Counts::default(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_takes_its_worker_down_each_time_is_given_up() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        begun_by_a_dead_worker(&house, MOST_TRIES).await;
        house.clock.pass(SignedDuration::from_mins(11));
        assert_eq!(drained(&house).await, 1, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, Vec::<String>::new(), "it is not begun once more");
        let (error, attempts, _, given_up) = the_one(&house).await;
        assert_eq!(
            (error.as_str(), attempts, given_up),
            ("each worker that began it died", MOST_TRIES + 1, true)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_was_too_slow_says_nothing_about_what_another_has_taken_over() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("again", "x")]).await;
        let app = &house.app;
        let mut tx = app.db.write(&app.givens).await.expect("it opens");
        let slow = super::writes::claim(&mut tx, 1).await.expect("it takes it");
        tx.commit().await.expect("it is kept");
        house.clock.pass(SignedDuration::from_mins(11));
        let mut tx = app.db.write(&app.givens).await.expect("it opens");
        let other = super::writes::claim(&mut tx, 1).await.expect("it takes it over");
        tx.commit().await.expect("it is kept");
        assert_eq!((slow[0].attempts, other[0].attempts), (1, 2));

        let error = Err(super::JobError::Never("too late".into()));
        let mut tx = app.db.write(&app.givens).await.expect("it opens");
        super::writes::end(&mut tx, &slow[0], &error, None).await.expect("it is written");
        tx.commit().await.expect("it is kept");
        assert_eq!(counted(&house).await, Counts { waiting: 1, failed: 0 }, "{engine:?}");
        assert!(all_failed(&house).await.is_empty(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_at_once_do_each_piece_once() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let labels: Vec<String> = (0..60).map(|n| format!("{n:02}")).collect();
        write(&house, labels.iter().map(|label| made_up::job("note", label))).await;
        let (one, two, three) = tokio::join!(drained(&house), drained(&house), drained(&house));
        assert_eq!(one + two + three, 60, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, labels, "{engine:?}");
    }
}

/// Waits until all of these were begun.
async fn until_begun(house: &TestApp, wanted: &[&str]) {
    let mut commits = house.app.db.commits();
    let waiting = async {
        while made_up::begun(&house.app.db).await != wanted {
            commits.changed().await.expect("the house stands");
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.expect("they are begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_piece_holds_up_none_of_the_others() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let (stop, stopped) = watch::channel(false);
        let working = tokio::spawn(work(house.app.clone(), stopped));
        write(&house, [made_up::job("wait", "slow")]).await;
        until_begun(&house, &["slow"]).await;
        // More than are done at once, so that a worker that waited for the slow one would stop here.
        let labels: Vec<String> = (0..AT_ONCE * 3).map(|n| format!("quick {n:02}")).collect();
        write(&house, labels.iter().map(|label| made_up::job("note", label))).await;
        let wanted: Vec<&str> = labels.iter().map(String::as_str).chain(["slow"]).collect();
        until_begun(&house, &wanted).await;

        // Told to stop, it lets the slow one end.
        stop.send_replace(true);
        made_up::SLOW_JOB_MAY_GO.add_permits(1);
        tokio::time::timeout(PATIENCE, working).await.expect("it stops").expect("it is well");
        assert_eq!(counted(&house).await, Counts::default(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_than_so_many_are_done_at_once() {
    let house = made_up::house(Engine::Sqlite).await;
    let (stop, stopped) = watch::channel(false);
    let labels: Vec<String> = (0..AT_ONCE + 4).map(|n| format!("{n:02}")).collect();
    write(&house, labels.iter().map(|label| made_up::job("wait", label))).await;
    let working = tokio::spawn(work(house.app.clone(), stopped));
    let mut first: Vec<String> = Vec::new();
    let mut commits = house.app.db.commits();
    let waiting = async {
        while first.len() < AT_ONCE {
            commits.changed().await.expect("the house stands");
            first = made_up::begun(&house.app.db).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.expect("they are begun");
    assert_eq!(first.len(), AT_ONCE);
    made_up::SLOW_JOB_MAY_GO.add_permits(labels.len());
    let all: Vec<&str> = labels.iter().map(String::as_str).collect();
    until_begun(&house, &all).await;
    stop.send_replace(true);
    tokio::time::timeout(PATIENCE, working).await.expect("it stops").expect("it is well");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_need_not_wait_for_the_next_try() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("again", "x")]).await;
        assert_eq!(drained(&house).await, 1);
        assert_eq!(drained(&house).await, 0, "{engine:?}: it waits");
        let [waiting] = &all_failed(&house).await[..] else { panic!("there is one") };
        assert!(!waiting.failed && !waiting.running);
        let steward = made_up::signed_in(&house, "steward");
        let page = steward.get("/office/jobs").await;
        let run = format!("/office/jobs/{}/run", waiting.id);
        assert_eq!(
            page.attributes("main form", "action"),
            [run.as_str()],
            "it can be run, and not be dropped"
        );
        let body = format!("csrf={}", steward.form_token()).into_bytes();
        assert_eq!(steward.send(Method::POST, &run, Some(body), FORM).await.status, StatusCode::SEE_OTHER);
        assert_eq!(drained(&house).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sees_what_failed_and_has_it_done_again_or_drops_it() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        write(&house, [made_up::job("never", "x")]).await;
        house.clock.pass(SignedDuration::from_secs(1));
        write(&house, [made_up::job("never", "y")]).await;
        drained(&house).await;
        let [x, y] = &all_failed(&house).await[..] else { panic!("there are two") };
        let steward = made_up::signed_in(&house, "steward");
        let page = steward.get("/office/jobs").await;
        assert_eq!(page.attributes("main form", "action").len(), 4, "{}", page.text());
        assert_eq!(page.all("main h2"), ["Made things", "Made things"], "in words");

        let run = format!("/office/jobs/{}/run", x.id);
        let send = async |address: &str| {
            let body = format!("csrf={}", steward.form_token()).into_bytes();
            let page = steward.send(Method::POST, address, Some(body), FORM).await;
            (page.status, page.location())
        };
        let back = (StatusCode::SEE_OTHER, Some("/office/jobs".to_owned()));
        assert_eq!(send(&run).await, back, "{engine:?}");
        assert_eq!(send(&run).await.0, StatusCode::NOT_FOUND, "it has not failed now");
        assert_eq!(drained(&house).await, 1, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, ["x", "x", "y"], "{engine:?}");
        assert_eq!(send(&format!("/office/jobs/{}/drop", y.id)).await, back, "{engine:?}");
        assert_eq!(counted(&house).await, Counts { waiting: 0, failed: 1 }, "{engine:?}");
        let [left] = &all_failed(&house).await[..] else { panic!("one is left") };
        assert_eq!((left.id, left.attempts), (x.id, 1), "its tries are counted anew");

        let mut conn = house.app.db.read().await.expect("it answers");
        let facts = crate::journal::since(&mut conn, 0, 100).await.expect("it reads");
        let office: Vec<_> = facts
            .iter()
            .filter(|fact| fact.kind.starts_with("platform."))
            .map(|fact| (fact.kind.clone(), fact.subject.as_str().to_owned(), fact.person.is_some()))
            .collect();
        let wanted = [("platform.job-rerun", x.id), ("platform.job-dropped", y.id)]
            .map(|(kind, id)| (kind.to_owned(), format!("job:{id}"), true));
        assert_eq!(office, wanted, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_learns_of_the_page_of_failed_work() {
    let house = made_up::house(Engine::Sqlite).await;
    write(&house, [made_up::job("never", "x")]).await;
    drained(&house).await;
    let id = all_failed(&house).await[0].id;
    let reader = made_up::signed_in(&house, "reader");
    for address in
        ["/office/jobs".to_owned(), format!("/office/jobs/{id}/run"), format!("/office/jobs/{id}/drop")]
    {
        let method = if address.ends_with("jobs") { Method::GET } else { Method::POST };
        let body = format!("csrf={}", reader.form_token()).into_bytes();
        let page = reader.send(method, &address, Some(body), FORM).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert_eq!(counted(&house).await, Counts { waiting: 0, failed: 1 });
}

/// Work that always comes again: it notes that it was done, and fails while somebody wants it to.
static ROUND_FAILS: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
const ROUND: &[JobKind] = &[JobKind {
    name: "made.round",
    words: "made-title",
    run: |app, _| {
        Box::pin(async move {
            if ROUND_FAILS.load(std::sync::atomic::Ordering::SeqCst) {
                return Err(JobError::Never("it is told to".into()));
            }
            made_up::work(app, json!({ "label": "round" })).await
        })
    },
    every: Some(SignedDuration::from_hours(1)),
}];

#[tokio::test(flavor = "multi_thread")]
async fn work_that_always_comes_again_is_there_once_and_never_given_up() {
    for engine in engines() {
        let capability = Capability { jobs: ROUND, ..made_up::capability() };
        let house = TestApp::open(engine, vec![capability], made_up::recognise, &[]).await;
        for _ in 0..3 {
            begin_rounds(&house.app).await.expect("it is begun");
        }
        assert_eq!(counted(&house).await, Counts::default(), "{engine:?}: it is no work that waits");
        assert_eq!(drained(&house).await, 1, "{engine:?}: due at once, and once");
        assert_eq!(drained(&house).await, 0, "{engine:?}");
        house.clock.pass(SignedDuration::from_secs(3599));
        assert_eq!(drained(&house).await, 0, "{engine:?}");
        house.clock.pass(SignedDuration::from_secs(1));
        assert_eq!(drained(&house).await, 1, "{engine:?}: an hour later");
        ROUND_FAILS.store(true, std::sync::atomic::Ordering::SeqCst);
        for _ in 0..2 * MOST_TRIES {
            house.clock.pass(SignedDuration::from_hours(1));
            assert_eq!(drained(&house).await, 1, "{engine:?}: tried within the hour, for ever");
        }
        let (error, ..) = the_one(&house).await;
        assert_eq!(error, "it is told to", "{engine:?}: and told");
        ROUND_FAILS.store(false, std::sync::atomic::Ordering::SeqCst);
        house.clock.pass(SignedDuration::from_hours(1));
        assert_eq!(drained(&house).await, 1, "{engine:?}");
        assert_eq!(made_up::begun(&house.app.db).await, ["round"; 3], "{engine:?}");
        assert!(all_failed(&house).await.is_empty(), "{engine:?}: done is done");
    }
}
