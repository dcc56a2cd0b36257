//! Formal votes: two majorities of which one fails, a later decision that takes the place of an earlier one, positions that are
//! shown at the end.

use crate::house::{
    SECRETARY, answer, answers, conclude, draft, networks, open_until, opened, pass_days, positions, publish,
    speaker, typed,
};
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::AsPerson;

const TWO: &[(&str, &str)] = &[
    ("title", "Two majorities"),
    ("slug", "two-majorities"),
    ("share-1", "2/3"),
    ("whom-1", "weight"),
    ("base-1", "decided"),
    ("quorum", ""),
];

#[tokio::test(flavor = "multi_thread")]
async fn both_majorities_must_hold() {
    for engine in engines() {
        let house = networks(engine).await;
        let office = house.as_person(SECRETARY).await;
        let made = office.submit("/decisions/rules/new?kind=vote", "/decisions/rules/new", TWO).await;
        assert_eq!(made.status, 303, "{:?}", made.errors());
        let north = speaker(&house, "north").await;
        let draft = draft(&north, &typed("two-majorities", "Dues rise")).await;
        let url = publish(&north, &draft).await;
        let form = north.get(&format!("{url}/open")).await;
        let who = form.attributes("input[name='who']", "value");
        assert_eq!(who.len(), 4);
        // Networks stand in the order of their names: east, north, south, west. East weighs as much as six others.
        let mut fields = vec![("closes", "2026-12-14T18:00"), ("zone", "Pacific/Auckland")];
        for (one, weight) in who.iter().zip(["6", "1", "1", "1"]) {
            fields.extend([("who", one.as_str()), ("weight", weight), ("out", "")]);
        }
        let page = north.post_from(&url, &format!("{url}/open"), &fields).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        answers(
            &house,
            &url,
            &[("north", "agree"), ("south", "agree"), ("west", "agree"), ("east", "against")],
        )
        .await;
        pass_days(&house, 21);
        let outcome = north.get(&format!("{url}/outcome")).await;
        let results = outcome.all("td[data-label='Result']");
        assert_eq!(results, ["holds", "does not hold"], "{results:?}");
        assert_eq!(outcome.all("td[data-label='There are']"), ["3", "3"]);
        assert_eq!(outcome.all("td[data-label='Of']"), ["4", "9"]);
        assert_eq!(outcome.all("td[data-label='Needed or let']"), ["at least 3", "at least 6"]);
        assert_eq!(conclude(&north, &url).await.status, 303);
        assert!(north.get(&url).await.text().contains("Not adopted"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_left_out_is_shown_with_the_reason_and_does_not_answer() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let draft = draft(&north, &typed("vote", "A place for the east")).await;
    let url = publish(&north, &draft).await;
    // Whoever has no weight would be left out without a reason.
    let weightless = open_without_the_first(&north, &url, "0").await;
    assert_eq!(weightless.errors()[0].0, "weight-0");
    assert_eq!(open_without_the_first(&north, &url, "1").await.status, 303);
    let east = speaker(&house, "east").await;
    let page = east.get(&url).await;
    // It is told apart from what the register says, and they are written to.
    assert!(page.text().contains("By whoever opened it: It is about them."), "{}", page.text());
    assert!(page.attributes("input[name='voter']", "value").is_empty());
    assert_eq!(answer(&east, &url, "agree", "").await.status, 409);
    house.settle().await;
    let asked = |l: &String| l.contains("To: east@") && l.contains("A position is asked");
    assert!(!house.letters().iter().any(asked));
    let told = |l: &String| l.contains("To: east@") && l.contains("You do not answer: A place for the east");
    assert!(house.letters().iter().any(told));
    assert!(!house.letters().iter().any(|l| l.contains("To: south@") && l.contains("You do not answer")));
}

/// Opens a test from whose roll the first is left out, with this weight.
async fn open_without_the_first(viewer: &Viewer<'_>, url: &str, weight: &str) -> Page {
    let who = viewer.get(&format!("{url}/open")).await.attributes("input[name='who']", "value");
    let mut fields = vec![("closes", "2027-01-18T18:00"), ("zone", "UTC")];
    for (place, one) in who.iter().enumerate() {
        let out = if place == 0 { "It is about them." } else { "" };
        fields.extend([
            ("who", one.as_str()),
            ("weight", if place == 0 { weight } else { "1" }),
            ("out", out),
        ]);
    }
    viewer.post_from(url, &format!("{url}/open"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_position_can_be_changed_and_the_earlier_one_stays() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "A new name")).await;
        answers(&house, &url, &[("north", "agree"), ("north", "agree"), ("north", "against")]).await;
        // What is sent again as it was is nothing new.
        assert_eq!(positions(&house).await, (1, 2));
        let page = north.get(&url).await.text();
        assert!(page.contains("Network north: Agree"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_answer_for_one_body_at_once_leave_one_that_counts() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "A race")).await;
        let again = speaker(&house, "north").await;
        let (first, second) =
            tokio::join!(answer(&north, &url, "agree", ""), answer(&again, &url, "against", ""));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
        assert_eq!(positions(&house).await, (1, 2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn positions_that_are_shown_at_the_end_are_nobody_elses_before() {
    let house = networks(engines()[0]).await;
    let office = house.as_person(SECRETARY).await;
    let hidden = [("title", "Shown at the end"), ("slug", "at-the-end"), ("shown", "at-closing")];
    assert_eq!(
        office.submit("/decisions/rules/new?kind=vote", "/decisions/rules/new", &hidden).await.status,
        303
    );
    let north = speaker(&house, "north").await;
    let url = opened(&north, &typed("at-the-end", "A chair")).await;
    let south = speaker(&house, "south").await;
    assert_eq!(answer(&south, &url, "against", "A telling reason.").await.status, 303);
    let own = south.get(&url).await.text();
    assert!(own.contains("A telling reason."));
    for viewer in [&north, &office] {
        let page = viewer.get(&url).await.text();
        assert!(!page.contains("A telling reason.") && !page.contains("The arithmetic"), "{page}");
        assert!(page.contains("1 of 4 answered"));
    }
    pass_days(&house, 21);
    assert!(north.get(&url).await.text().contains("A telling reason."));
}

const ALL: [(&str, &str); 4] = [("north", "agree"), ("south", "agree"), ("east", "agree"), ("west", "agree")];

/// The first decision, `2026-1`: one of all networks that was concluded today.
async fn adopted_by_all(house: &TestApp) -> String {
    let url = opened(&speaker(house, "north").await, &typed("vote", "Dues are ten")).await;
    answers(house, &url, &ALL).await;
    pass_days(house, 21);
    assert_eq!(conclude(&speaker(house, "north").await, &url).await.status, 303);
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adopted_proposal_takes_the_place_of_an_earlier_decision() {
    for engine in engines() {
        let house = networks(engine).await;
        let first = adopted_by_all(&house).await;
        let north = speaker(&house, "north").await;
        let unknown = [typed("vote", "Dues are twelve"), vec![("supersedes", "2025-7")]].concat();
        let refused = north.submit("/decisions/new", "/decisions/new", &unknown).await;
        assert_eq!(refused.errors()[0].0, "supersedes");
        let with = |seen: &'static str, field: &'static str| {
            let mut fields = typed("vote", "Dues are twelve");
            fields.retain(|(name, _)| *name != "seen" && *name != "supersedes");
            [fields, vec![("seen", seen), (field, "2026-1")]].concat()
        };
        // Whoever reads the earlier one could not read what replaces it.
        for field in ["supersedes", "changes"] {
            let refused = north.submit("/decisions/new", "/decisions/new", &with("body", field)).await;
            assert_eq!(refused.errors()[0].0, field);
            assert!(
                refused.errors()[0].1.contains("More people can read this decision"),
                "{:?}",
                refused.errors()
            );
        }
        // Of a decision that is hidden from whoever writes they learn no more than of one that is not there.
        house.db.tamper("UPDATE decisions_proposal SET seen_by = 'body', proposer = NULL").await;
        let young = speaker(&house, "young").await;
        for field in ["supersedes", "changes"] {
            let mut told = Vec::new();
            for number in ["2026-1", "2025-7"] {
                let fields = [typed("vote", "Dues are twelve"), vec![(field, number)]].concat();
                let page = young.submit("/decisions/new", "/decisions/new", &fields).await;
                told.push((page.status, page.errors()));
            }
            assert_eq!(told[0], told[1]);
            assert_eq!(told[0].1[0].0, field);
        }
        house.db.tamper("UPDATE decisions_proposal SET seen_by = 'members'").await;
        let later = [typed("vote", "Dues are twelve"), vec![("supersedes", "2026-1")]].concat();
        let second = publish(&north, &draft(&north, &later).await).await;
        assert_eq!(second, "/decisions/2026-2");
        assert_eq!(open_until(&north, &second, "2027-01-18T18:00", "UTC").await.status, 303);
        assert!(north.get(&first).await.text().contains("In force"));
        answers(&house, &second, &ALL).await;
        pass_days(&house, 40);
        let north = speaker(&house, "north").await;
        assert_eq!(conclude(&north, &second).await.status, 303);
        let page = north.get(&first).await.text();
        assert!(page.contains("Superseded") && page.contains("/decisions/2026-2"), "{page}");
        assert!(!north.get("/decisions").await.text().contains("Dues are ten"));
        assert!(north.get("/decisions?show=all").await.text().contains("Dues are ten"));
        assert!(!north.get("/decisions?show=all&q=twelve").await.text().contains("Dues are ten"));
    }
}

/// What a proposer types for another kind of rules or another roll.
fn by<'a>(rules: &'a str, roll: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = typed(rules, "Dues are nothing");
    fields.retain(|(name, _)| *name != "roll" && more.iter().all(|(more, _)| more != name));
    [fields, vec![("roll", roll)], more.to_vec()].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_networks_decided_no_fewer_put_out_of_force() {
    for engine in engines() {
        let house = networks(engine).await;
        let first = adopted_by_all(&house).await;
        let office = house.as_person(SECRETARY).await;
        // An opinion, one person after advice, and the confederation's own officers.
        for (rules, roll) in [("poll", "networks"), ("advice", "networks"), ("vote", "holders")] {
            for field in ["supersedes", "changes"] {
                let fields = by(rules, roll, &[(field, "2026-1"), ("options", "Yes\nNo")]);
                let refused = office.submit("/decisions/new", "/decisions/new", &fields).await;
                let errors = refused.errors();
                assert_eq!(errors.first().map(|error| error.0.as_str()), Some(field), "{rules}: {errors:?}");
                assert!(errors[0].1.contains("decided by more than would decide here"), "{errors:?}");
            }
        }
        // Nor do those whom whoever opens it chooses among the networks.
        let fields = by("vote", "networks", &[("supersedes", "2026-1")]);
        let chosen = publish(&office, &draft(&office, &fields).await).await;
        let refused = open_without_the_first(&office, &chosen, "1").await;
        assert_eq!(refused.errors()[0].0, "roll", "{}", refused.text());
        assert_eq!(open_until(&office, &chosen, "2027-01-18T18:00", "UTC").await.status, 303);
        assert_eq!(office.post_from(&chosen, &format!("{chosen}/withdraw"), &[]).await.status, 303);
        // Nor does one that named it before that was asked.
        let url = publish(&office, &draft(&office, &by("vote", "holders", &[])).await).await;
        assert_eq!(open_until(&office, &url, "2027-01-18T18:00", "UTC").await.status, 303);
        house
            .db
            .tamper("UPDATE decisions_proposal SET supersedes = '[\"2026-1\"]' WHERE number = '2026-3'")
            .await;
        assert_eq!(answer(&office, &url, "agree", "").await.status, 303);
        pass_days(&house, 60);
        let office = house.as_person(SECRETARY).await;
        assert_eq!(conclude(&office, &url).await.status, 303);
        assert!(office.get(&url).await.text().contains("In force"));
        assert!(office.get(&first).await.text().contains("In force"), "the networks' decision stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_not_meant_for_a_reader_is_not_told_them() {
    for engine in engines() {
        let house = networks(engine).await;
        adopted_by_all(&house).await;
        let north = speaker(&house, "north").await;
        let later = [typed("vote", "Dues are twelve"), vec![("supersedes", "2026-1")]].concat();
        let second = publish(&north, &draft(&north, &later).await).await;
        assert_eq!(open_until(&north, &second, "2027-01-18T18:00", "UTC").await.status, 303);
        answers(&house, &second, &ALL).await;
        pass_days(&house, 40);
        let (north, young) = (speaker(&house, "north").await, speaker(&house, "young").await);
        assert_eq!(conclude(&north, &second).await.status, 303);
        let hidden = |page: String| !page.contains("2026-2");
        assert!(!hidden(young.get("/decisions/2026-1").await.text()), "it is meant for them");
        house.db.tamper("UPDATE decisions_proposal SET seen_by = 'body' WHERE number = '2026-2'").await;
        let page = young.get("/decisions/2026-1").await.text();
        assert!(
            page.contains("Superseded") && hidden(page),
            "that it is replaced they read, by what they do not"
        );
        assert!(hidden(young.get("/decisions.csv").await.text()));
        house.db.tamper("UPDATE decisions_proposal SET seen_by = 'everyone' WHERE number = '2026-2'").await;
        house.db.tamper("UPDATE decisions_proposal SET seen_by = 'body' WHERE number = '2026-1'").await;
        let links = async |viewer: &Viewer<'_>| {
            let page = viewer.get("/decisions/2026-2").await;
            page.attributes("main a", "href").contains(&"/decisions/2026-1".to_owned())
        };
        assert!(!links(&young).await);
        assert!(links(&house.as_person(SECRETARY).await).await);
    }
}
