//! What is said of a proposal: comments, suggested changes with their replies, advice that was asked of a body.

use crate::house::{SECRETARY, draft, networks, opened, pass_days, publish, speaker, typed};
use platform::testing::{Page, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// The address of the newest remark's reply or advice form.
fn form_ending(page: &Page, end: &str) -> Option<String> {
    page.attributes("form", "action")
        .into_iter()
        .rfind(|action| action.ends_with(end) || action.contains(end))
}

async fn say(viewer: &Viewer<'_>, url: &str, fields: &[(&str, &str)]) -> Page {
    viewer.post_from(url, &format!("{url}/comments"), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suggested_change_is_accepted_or_declined_with_words() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "A common library")).await).await;
        let south = speaker(&house, "south").await;
        let suggestion = [("comment", "Name who pays."), ("suggestion", "yes")];
        assert_eq!(say(&south, &url, &suggestion).await.status, 303);
        assert_eq!(say(&south, &url, &suggestion).await.status, 303, "sent twice, it is said once");
        let page = south.get(&url).await;
        assert_eq!(page.text().matches("Name who pays.").count(), 1);
        assert!(form_ending(&page, "/reply").is_none(), "only whoever runs it replies");
        let reply = form_ending(&north.get(&url).await, "/reply").expect("it can be replied to");
        assert_eq!(south.post_from(&url, &reply, &[("with", "accepted")]).await.status, 403);
        for (fields, status) in [
            ([("with", "declined"), ("reply", "")], 422),
            ([("with", "answered"), ("reply", "Well.")], 422),
            ([("with", "asked"), ("reply", "Well.")], 422),
            ([("with", "nonsense"), ("reply", "Well.")], 422),
            ([("with", "declined"), ("reply", "The host pays, which stands below.")], 303),
            ([("with", "accepted"), ("reply", "")], 303),
        ] {
            let page = north.post_from(&url, &reply, &fields).await;
            assert_eq!(page.status, status, "{fields:?}");
        }
        let page = south.get(&url).await.text();
        assert!(page.contains("Suggested change") && page.contains("Accepted"), "{page}");
        // Until the text is another, it says that what was accepted is not in there.
        assert!(page.contains("not in the text yet"), "{page}");
        let edit = format!("{url}/edit");
        assert_eq!(
            north.submit(&edit, &edit, &[("subjects", "Books"), ("rules", "consensus")]).await.status,
            303
        );
        // What beside the text became another is told with the versions.
        let versions =
            south.get(&format!("{url}/versions")).await.text().replace(['\u{2068}', '\u{2069}'], "");
        for told in ["Filed under: Books (before: –)", "Rules: Consensus (before: Formal vote)"] {
            assert!(versions.contains(told), "{told}: {versions}");
        }
        assert!(south.get(&url).await.text().contains("not in the text yet"), "only its subjects are others");
        assert_eq!(north.submit(&edit, &edit, &[("text", "The host pays.")]).await.status, 303);
        assert!(!south.get(&url).await.text().contains("not in the text yet"));
        let nothing = reply
            .replace(reply.split('/').nth(4).unwrap_or_default(), "01932b1c-0000-7000-8000-0000000000ff");
        assert_eq!(north.post_from(&url, &nothing, &[("with", "accepted")]).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_positions_are_given_the_text_is_not_to_be_changed() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let url = opened(&north, &typed("vote", "Fixed words")).await;
    assert!(!north.get(&url).await.text().contains("Suggest a change"));
    assert_eq!(say(&north, &url, &[("comment", "More."), ("suggestion", "yes")]).await.status, 422);
    assert_eq!(say(&north, &url, &[("comment", "More.")]).await.status, 303);
    // Advice is asked for as long as it can change something.
    let advice = format!("{url}/advice");
    assert!(form_ending(&north.get(&url).await, "/advice").is_some());
    pass_days(&house, 21);
    let north = speaker(&house, "north").await;
    assert!(form_ending(&north.get(&url).await, "/advice").is_none(), "it is over");
    for (action, field, of) in
        [(advice, "advice", "south"), (format!("{url}/persons-advice"), "adviser", "south@example.org")]
    {
        assert_eq!(north.post_from(&url, &action, &[(field, of)]).await.status, 409, "{action}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_is_asked_for_advice_gives_it_and_is_answered() {
    for engine in engines() {
        let house = networks(engine).await;
        add_body(&house, "evaluation", BodyKind::InterestGroup, "Evaluation").await;
        let person = add_person(&house, "Facilitator", "evaluation@example.org", Seen::Everyone).await;
        give(&house, person, "evaluation", Role::Facilitator).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "How we measure")).await).await;
        let ask = format!("{url}/advice");
        assert_eq!(north.post_from(&url, &ask, &[("advice", "nobody")]).await.errors()[0].0, "advice");
        for _ in 0..2 {
            assert_eq!(north.post_from(&url, &ask, &[("advice", "evaluation")]).await.status, 303);
        }
        house.settle().await;
        let letters = house.letters();
        let to =
            letters.iter().filter(|l| l.contains("To: evaluation@") && l.contains("Your advice is asked"));
        assert_eq!(to.count(), 1, "it is asked once");
        let group = house.as_person("evaluation@example.org").await;
        assert!(group.get("/desk").await.text().contains("Advice is asked: How we measure"));
        let give_it = form_ending(&group.get(&url).await, "/advice/").expect("it can be given");
        let south = speaker(&house, "south").await;
        assert_eq!(
            south.post_from(&url, &give_it, &[("given", "Mine.")]).await.status,
            409,
            "of another body"
        );
        assert_eq!(group.post_from(&url, &give_it, &[("given", " ")]).await.status, 422);
        let given = [("given", "Measure twice, and say so.")];
        assert_eq!(group.post_from(&url, &give_it, &given).await.status, 303);
        assert_eq!(group.post_from(&url, &give_it, &given).await.status, 409, "once");
        assert!(!group.get("/desk").await.text().contains("Advice is asked"));
        let reply = form_ending(&north.get(&url).await, "/reply").expect("it can be answered");
        assert_eq!(
            north.post_from(&url, &reply, &[("with", "answered"), ("reply", "We will.")]).await.status,
            303
        );
        let page = south.get(&url).await.text();
        assert!(
            page.contains("Measure twice") && page.contains("We will.") && page.contains("Answered"),
            "{page}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn advice_is_not_asked_of_whoever_may_not_read() {
    let house = networks(engines()[0]).await;
    let office = house.as_person(SECRETARY).await;
    let mut fields = typed("vote", "For some");
    fields.retain(|(name, _)| *name != "seen");
    fields.push(("seen", "body"));
    let url = publish(&office, &draft(&office, &fields).await).await;
    let page = office.post_from(&url, &format!("{url}/advice"), &[("advice", "young")]).await;
    assert_eq!(page.status, 422);
    assert!(page.errors()[0].1.contains("cannot read"), "{:?}", page.errors());
}
