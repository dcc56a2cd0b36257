//! A vote and a test that close while what is sent in time still waits: on PostgreSQL it waits for the row of its proposal, and the time is
//! taken when it has it.

use crate::house::{answer, count, draft, networks, open_until, opened, positions, publish, speaker, typed};
use jiff::SignedDuration;
use platform::db::Engine;
use platform::sql;
use platform::testing::{TestApp, engines};

/// Waits until so many statements wait for a row.
async fn until_waiting(house: &TestApp, many: i64) {
    let beside = house.db.beside().await;
    loop {
        let waiting = beside
            .query_one(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
                &[],
            )
            .await
            .expect("the server tells");
        if waiting.get::<_, i64>(0) >= many {
            return;
        }
    }
}

/// From the clock's 24 November 2026, 12:00 UTC, to a moment before 18:00 in Nairobi on 14 December.
fn to_the_last_moment(house: &TestApp) {
    house.clock.pass(SignedDuration::from_hours(20 * 24 + 3) - SignedDuration::from_secs(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_position_that_waited_beyond_the_end_is_too_late() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "A rush")).await;
        let (south, east) = (speaker(&house, "south").await, speaker(&house, "east").await);
        assert_eq!(answer(&south, &url, "agree", "").await.status, 303);
        to_the_last_moment(&house);
        let held = house.db.hold("decisions_proposal").await;
        let late = answer(&east, &url, "agree", "");
        let ends = async {
            until_waiting(&house, 1).await;
            house.clock.pass(SignedDuration::from_secs(2));
            held.let_go().await;
        };
        let (late, ()) = tokio::join!(late, ends);
        assert_eq!(late.status, 409, "{}", late.text());
        assert!(late.text().contains("the time is over"));
        assert_eq!(positions(&house).await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_that_waited_while_the_vote_was_counted_is_too_late() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("election", "A chair")).await).await;
        let stands = [("name", "Candidate north"), ("network", ""), ("statement", "")];
        assert_eq!(north.post_from(&url, &format!("{url}/stand"), &stands).await.status, 303);
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "Africa/Nairobi").await.status, 303);
        to_the_last_moment(&house);
        let south = speaker(&house, "south").await;
        let ballot = format!("{url}/ballot");
        let page = south.get(&ballot).await;
        let mut fields = page.form("/ballot");
        fields.retain(|(name, _)| name == "voter" || name == "nonce");
        fields.extend([("ballot".into(), "1".into()), ("with".into(), "cast".into())]);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let held = house.db.hold("decisions_proposal").await;
        let late = south.post_from("/decisions", &ballot, &fields);
        let counts = async {
            until_waiting(&house, 1).await;
            house.clock.pass(SignedDuration::from_secs(2));
            let north = speaker(&house, "north").await;
            let to = format!("{url}/count");
            let count = north.post_from("/decisions", &to, &[]);
            let frees = async {
                until_waiting(&house, 2).await;
                held.let_go().await;
            };
            tokio::join!(count, frees).0
        };
        let (late, counted) = tokio::join!(late, counts);
        assert_eq!((late.status.as_u16(), counted.status.as_u16()), (409, 303), "{}", late.text());
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_ballot")).await, 0);
        let archive = north.get(&format!("{url}/archive.zip")).await;
        assert_eq!(decisions::recount(&archive.bytes, 100).expect("it is counted").1.votes, 0);
    }
}
