//! Drafts are their proposer's alone; what is put to some is not seen by others.

use crate::house::{SECRETARY, attach, count, draft, networks, open_until, publish, speaker, typed};
use platform::sql;
use platform::testing::engines;
use registry::testing::{AsPerson, Role, Seen, add_person, give};

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_there_for_its_proposer_alone() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = draft(&north, &typed("consensus", "A private thought")).await;
        assert_eq!(
            draft(&north, &typed("consensus", "A private thought")).await,
            url,
            "a double click is one"
        );
        assert!(north.get(&url).await.text().contains("A private thought"));
        for viewer in [speaker(&house, "south").await, house.as_person(SECRETARY).await, house.visitor()] {
            assert_eq!(viewer.get(&url).await.status, 404);
            assert!(!viewer.get("/decisions?show=all").await.text().contains("A private thought"));
            for path in ["publish", "withdraw", "edit", "open", "outcome", "resolve"] {
                let page = viewer.post_from("/decisions", &format!("{url}/{path}"), &[]).await;
                assert!([303, 400, 404].contains(&page.status.as_u16()), "{path}: {}", page.status);
                assert!(page.location().is_none_or(|to| to.starts_with("/sign-in")), "{path}");
            }
        }
        // The first that is published gets the first number, whoever wrote drafts before.
        let other = publish(
            &speaker(&house, "south").await,
            &draft(&speaker(&house, "south").await, &typed("vote", "Open")).await,
        )
        .await;
        assert_eq!(other, "/decisions/2026-1");
        // Neither the journal nor the store has anything of it, whatever was done to it.
        let office = add_person(&house, "Officer", "officer@example.org", Seen::Everyone).await;
        give(&house, office, "confederation", Role::Member).await;
        let leads = [("facilitator", office.to_string())];
        let leads: Vec<_> = leads.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(north.submit(&url, &format!("{url}/facilitator"), &leads).await.status, 303);
        assert_eq!(attach(&north, &url, "plan.csv", "year,euros\n").await.status, 303);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_document")).await, 1);
        let gone = north.submit(&url, &format!("{url}/withdraw"), &[]).await;
        assert_eq!(gone.status, 303);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_document")).await, 0);
        let told = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'decisions.led'");
        assert_eq!(count(&house, told).await, 0);
        assert_eq!(north.get(&url).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sees_what_is_meant_for_them() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let office = house.as_person(SECRETARY).await;
    let young = speaker(&house, "young").await;
    let south = speaker(&house, "south").await;
    let visitor = house.visitor();
    for (seen, sees) in [
        ("everyone", [true, true, true, true]),
        ("members", [false, true, true, true]),
        // Before it is opened there is no roll: only holders of the confederation's own offices, and its proposer.
        ("body", [false, false, false, true]),
    ] {
        let fields = [typed("vote", seen), vec![("seen", seen)]].concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        for (viewer, sees) in [&visitor, &young, &south, &office].into_iter().zip(sees) {
            let status = viewer.get(&url).await.status.as_u16();
            assert_eq!(status, if sees { 200 } else { 404 }, "{seen}");
        }
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        assert_eq!(south.get(&url).await.status, 200, "whoever answers sees it");
        assert!(south.get("/decisions").await.text().contains(&url));
        assert_eq!(young.get(&url).await.status.as_u16(), if seen == "body" { 404 } else { 200 });
    }
}
