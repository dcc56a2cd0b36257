//! Rule sets: composed, read, tried out, refused when they contradict themselves.

use crate::house::{SECRETARY, answers, draft, networks, opened, pass_days, publish, speaker, typed};
use platform::testing::engines;
use registry::testing::AsPerson;

const NEW: &str = "/decisions/rules/new";

#[tokio::test(flavor = "multi_thread")]
async fn rules_say_what_they_mean_in_sentences() {
    for engine in engines() {
        let house = networks(engine).await;
        let page = house.visitor().get("/decisions/rules/consensus").await.text();
        for said in [
            "One can answer: Agree, Agree with reservation, Stand aside, Block, Abstain.",
            "At least 1/2 of all who answer must take part; abstaining is taking part.",
            "more than 1/2 for it of those who took part",
            "It falls when more than 1/4 of those who took part answer: Stand aside.",
            "If a block still stands then, a vote follows, which needs at least 4/5 for it",
            "at least 7 days that are whole everywhere on Earth",
            "Saturday, Sunday",
        ] {
            assert!(page.contains(said), "{said} is not in: {page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn made_up_answers_are_judged_and_not_kept() {
    let house = networks(engines()[0]).await;
    let visitor = house.visitor();
    let tried = |query: &str| format!("/decisions/rules/consensus?{query}");
    let page = visitor.get(&tried("agree-0=7&block-0=1&silent-0=2")).await;
    assert!(page.text().contains("a resolving round follows"), "{}", page.text());
    let page = visitor.get(&tried("agree-0=7&block-0=1&silent-0=2&test=last")).await;
    assert!(page.text().contains("a vote follows"));
    let page = visitor.get(&tried("agree-0=2&silent-0=8")).await;
    assert!(page.text().contains("Too few took part"));
    for odd in [
        "agree-0=99999999999999999999",
        "agree-0=-1",
        "weight-0=x&agree-0=1",
        "%ff",
        "agree-0=10000&agree-1=10000",
    ] {
        let status = visitor.get(&tried(odd)).await.status;
        assert!(status.is_success() || status == 400, "{odd}: {status}");
    }
    // What is no number is said at its field, stays typed, and nothing is judged.
    let page = visitor.get(&tried("agree-0=seven&weight-1=0&agree-1=2")).await;
    let told = page.errors();
    assert!(told.len() == 2 && told.iter().any(|(field, _)| field == "agree-0"), "{told:?}");
    let weight = told
        .iter()
        .find(|(field, _)| field == "weight-1")
        .map(|(_, words)| words.replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(weight.as_deref(), Some("Give a whole number from 1 to 1,000,000."));
    assert!(page.attributes("input[name='agree-0']", "value").contains(&"seven".to_owned()));
    assert!(!page.text().contains("Adopted"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_contradict_themselves_are_not_kept() {
    let house = networks(engines()[0]).await;
    let office = house.as_person(SECRETARY).await;
    for (kind, change, says) in [
        ("vote", ("share-0", "3/2"), "more than there can be"),
        ("vote", ("share-0", "0/1"), ""),
        ("vote", ("share-0", "half"), "Give a share"),
        ("vote", ("share-0", ""), "everything would be adopted"),
        ("vote", ("quorum", "0%"), "asks for nothing"),
        ("consensus", ("later", "1/3"), "must need more"),
        ("consensus", ("later", ""), ""),
        ("consensus", ("from", "none"), "whole number"),
        ("consensus", ("least-days", "365"), "whole number"),
        ("consensus", ("slug", "Two Words"), "Small letters"),
        ("consensus", ("slug", "vote"), "Other rules"),
        ("consensus", ("title", ""), ""),
    ] {
        let mut fields = vec![("title", "Odd"), ("slug", "odd")];
        fields.retain(|(name, _)| *name != change.0);
        fields.push(change);
        let page = office.submit(&format!("{NEW}?kind={kind}"), NEW, &fields).await;
        if change == ("share-0", "0/1") {
            // More than nothing is something.
            assert_eq!(page.status, 303, "{change:?}: {:?}", page.errors());
            continue;
        }
        assert_eq!(page.status, 422, "{change:?}");
        if change.0 == "share-0" && says == "more than there can be" {
            let later =
                [("title", "Odd"), ("slug", "odd"), ("share-0", ""), ("share-2", "3/2"), ("quorum", "100%")];
            let page = office.submit(&format!("{NEW}?kind={kind}"), NEW, &later).await;
            assert_eq!(page.errors()[0].0, "share-2", "a place that is empty is passed over");
            let all = [
                ("title", "Odd"),
                ("slug", "odd"),
                ("share-0", "100%"),
                ("more-0", "yes"),
                ("quorum", "100%"),
            ];
            let page = office.submit(&format!("{NEW}?kind={kind}"), NEW, &all).await;
            assert_eq!(page.errors()[0].0, "share-0", "a quorum of all can be met, more than all cannot");
        }
        // What is wrong is said at the field in which it was typed.
        let at = page.errors();
        assert!(at.len() == 1 && at[0].0 == change.0, "{change:?}: {at:?}");
        assert!(page.text().contains(says), "{change:?}: {:?}", page.errors());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_secretariat_keeps_rules() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    assert_eq!(north.get(NEW).await.status, 403);
    assert_eq!(north.post_from("/decisions", NEW, &[("title", "Mine")]).await.status, 403);
    assert_eq!(north.get("/decisions/rules/vote/edit").await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_proposal_keeps_the_rules_it_began_with() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "Fixed")).await;
        let office = house.as_person(SECRETARY).await;
        let edit = "/decisions/rules/vote/edit";
        let page = office.submit(edit, edit, &[("share-0", "9/10"), ("retired", "yes")]).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        answers(&house, &url, &[("north", "agree"), ("south", "agree"), ("east", "against")]).await;
        pass_days(&house, 21);
        let outcome = north.get(&format!("{url}/outcome")).await.text();
        assert!(outcome.contains("Adopted"), "two of three are more than half: {outcome}");
        let new = north.get("/decisions/new").await;
        assert!(
            !new.attributes("option", "value").contains(&"vote".to_owned()),
            "retired rules are not chosen"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_began_by_rules_that_are_retired_can_still_be_amended() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let shaped = publish(&north, &draft(&north, &typed("consensus", "Shaped")).await).await;
        let url = opened(&north, &typed("consensus", "Talked over")).await;
        answers(&house, &url, &[("north", "agree"), ("south", "agree"), ("east", "block")]).await;
        pass_days(&house, 21);
        let north = speaker(&house, "north").await;
        assert_eq!(north.submit(&url, &format!("{url}/resolve"), &[]).await.status, 303);
        let office = house.as_person(SECRETARY).await;
        let retire = "/decisions/rules/consensus/edit";
        assert_eq!(office.submit(retire, retire, &[("retired", "yes")]).await.status, 303);
        for url in [&shaped, &url] {
            let edit = format!("{url}/edit");
            let saved = north.submit(&edit, &edit, &[("text", "In another way.")]).await;
            assert_eq!(saved.status, 303, "{:?}", saved.errors());
        }
    }
}
