//! The journal and the positions it names give the outcome once more.

use crate::house::{answer, conclude, networks, opened, pass_days, speaker, typed};
use platform::sql;
use platform::testing::{TestApp, engines};
use std::collections::BTreeMap;
use tally::judge::{Answer, Came, Entry, Rules, Test, judge};

/// What a set of rules says of judging, as it was kept with the proposal.
async fn kept(house: &TestApp) -> (Rules, Vec<String>, String) {
    let mut conn = house.app.db.read().await.expect("the database answers");
    let rules = sql!("SELECT rules FROM decisions_proposal");
    let rules: String = conn.one(rules, &[], |row| row.get(0)).await.expect("it is there");
    let rules: serde_json::Value = serde_json::from_str(&rules).expect("it is JSON");
    let rules = serde_json::from_value(rules["rules"].clone()).expect("it is rules");
    let roll = sql!("SELECT id FROM decisions_voter WHERE left_out = '' ORDER BY id");
    let roll = conn.all(roll, &[], |row| row.get(0)).await.expect("it is there");
    let verdict = sql!("SELECT verdict FROM decisions_decision");
    let verdict = conn.one(verdict, &[], |row| row.get(0)).await.expect("it is there");
    (rules, roll, verdict)
}

/// Answers by chance, in an order of chance, changed by chance: a line for each, in the order in which they come.
fn by_chance(seed: u64) -> Vec<(&'static str, &'static str)> {
    let mut state = seed;
    let mut next = |below: usize| {
        // Knuth's linear congruence: the same on every machine.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let voters = ["north", "south", "east", "west"];
    let answers = ["agree", "against", "abstain"];
    (0..9).map(|_| (voters[next(4)], answers[next(3)])).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn positions_replayed_in_the_order_of_the_journal_give_the_outcome() {
    let mut outcomes = BTreeMap::new();
    for seed in 1..=6 {
        let house = networks(engines()[seed as usize % engines().len()]).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "By chance")).await;
        for (slug, given) in by_chance(seed) {
            let page = answer(&speaker(&house, slug).await, &url, given, "").await;
            assert_eq!(page.status, 303, "{seed}: {slug} {given}");
        }
        pass_days(&house, 21);
        assert_eq!(conclude(&speaker(&house, "north").await, &url).await.status, 303);

        let (rules, roll, verdict) = kept(&house).await;
        let mut conn = house.app.db.read().await.expect("the database answers");
        let facts = sql!("SELECT data FROM journal WHERE kind = 'decisions.position-given' ORDER BY seq");
        let facts: Vec<String> = conn.all(facts, &[], |row| row.get(0)).await.expect("it is there");
        let given = sql!("SELECT id, answer FROM decisions_position");
        let given: Vec<(String, String)> =
            conn.all(given, &[], |row| Ok((row.get(0)?, row.get(1)?))).await.expect("it is there");
        let given: BTreeMap<String, String> = given.into_iter().collect();
        let mut standing: BTreeMap<String, Answer> = BTreeMap::new();
        for fact in &facts {
            assert!(
                !fact.contains("agree") && !fact.contains("against"),
                "the journal tells no answer: {fact}"
            );
            let fact: serde_json::Value = serde_json::from_str(fact).expect("it is JSON");
            let (voter, position) = (fact["voter"].as_str(), fact["position"].as_str());
            let (voter, position) = (voter.expect("a voter"), position.expect("a position"));
            standing.insert(voter.to_owned(), Answer::parse(&given[position]).expect("an answer"));
        }
        let entries: Vec<Entry> =
            roll.iter().map(|voter| Entry::single(&["networks"], 1, standing.get(voter).copied())).collect();
        let replayed = judge(&rules, &entries, Test::Round(0));
        assert_eq!(serde_json::to_string(&replayed).expect("it is written"), verdict, "{seed}");
        outcomes.entry(replayed.came == Came::Adopted).and_modify(|times| *times += 1).or_insert(1);
    }
    assert_eq!(outcomes.len(), 2, "chance gave only one outcome: {outcomes:?}");
}
