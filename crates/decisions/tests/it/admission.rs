//! A network is established by what the established networks decided, and by nothing else.

use crate::house::{
    SECRETARY, answer, answers, conclude, draft, networks, opened, pass_days, publish, speaker, typed,
};
use platform::testing::{Page, Viewer, engines};
use registry::testing::AsPerson;

const STEP: &str = "/office/networks/young/step";

/// Records a step of the network that is emerging, resting on a decision.
async fn step(office: &Viewer<'_>, made: &str, day: &str, decision: &str) -> Page {
    let fields =
        [("move", made), ("day", day), ("ground", "As decided"), ("decision", decision), ("although", "yes")];
    office.submit(STEP, STEP, &fields).await
}

/// The fields that were refused, and what was said of them.
fn refused(page: &Page) -> (u16, Vec<(String, String)>) {
    (page.status.as_u16(), page.errors())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_is_established_by_an_adopted_decision_of_the_networks_alone() {
    for engine in engines() {
        let house = networks(engine).await;
        house.db.tamper("UPDATE registry_body SET status = 'emerging' WHERE slug = 'young'").await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "To establish the young network")).await;
        let number = url.rsplit('/').next().expect("it has a number").to_owned();
        let office = house.as_person(SECRETARY).await;
        let day = "2026-11-24";
        // A trial rests on no decision of the register.
        let tried = step(&office, "try", day, "").await;
        assert_eq!(refused(&tried), (303, Vec::new()), "{}", tried.text());
        let undecided = "It names no adopted decision of the register; this step needs one.";
        for decision in ["", "2031-7", "By telephone"] {
            let page = step(&office, "establish", day, decision).await;
            assert_eq!(refused(&page), (422, vec![("decision".into(), undecided.into())]), "`{decision}`");
        }
        // It is there, and nothing came of it yet: no step rests on that.
        let open = "The networks have not adopted this decision, or it is not in force.";
        for made in ["establish", "rest"] {
            let page = step(&office, made, day, &number).await;
            assert_eq!(refused(&page), (422, vec![("decision".into(), open.into())]), "{made}");
        }
        // What a draft says nobody decided either.
        let unsaid = draft(&north, &typed("vote", "A draft")).await;
        let page = step(&office, "establish", day, unsaid.rsplit('/').next().unwrap_or_default()).await;
        assert_eq!(refused(&page), (422, vec![("decision".into(), undecided.into())]));
        // What the confederation's officers decide among themselves, and an opinion of the networks.
        let mut others = Vec::new();
        for (rules, roll) in [("vote", "holders"), ("poll", "networks")] {
            let mut fields = typed(rules, "Among ourselves");
            fields.retain(|(name, _)| *name != "roll");
            fields.extend([("roll", roll), ("options", "Yes\nNo")]);
            let other = opened(&office, &fields).await;
            others.push(other);
        }
        assert_eq!(answer(&office, &others[0], "agree", "").await.status, 303);

        answers(
            &house,
            &url,
            &[("north", "agree"), ("south", "agree"), ("east", "agree"), ("west", "agree")],
        )
        .await;
        pass_days(&house, 21);
        let north = speaker(&house, "north").await;
        assert_eq!(conclude(&north, &url).await.status, 303);
        let office = house.as_person(SECRETARY).await;
        house.settle().await;
        for other in &others {
            let concluded = conclude(&office, other).await;
            assert_eq!(concluded.status, 303, "{other}: {}", concluded.text());
            let page =
                step(&office, "establish", "2026-12-15", other.rsplit('/').next().unwrap_or_default()).await;
            assert_eq!(refused(&page), (422, vec![("decision".into(), open.into())]), "{other}");
        }
        assert!(office.get(&others[0]).await.text().contains("In force"));
        let page = step(&office, "establish", "2026-12-15", &number).await;
        assert_eq!(refused(&page), (303, Vec::new()), "{}", page.text());
        let body = office.get("/bodies/young").await;
        let body = if body.status == 308 { office.get("/networks/young").await } else { body };
        assert!(body.text().contains("Established"), "{}", body.text());
        // From now on it stands on rolls.
        let next = publish(&north, &draft(&north, &typed("vote", "Who answers now")).await).await;
        let roll = north.get(&format!("{next}/roll")).await.text();
        assert!(roll.contains("Network young"), "{roll}");
    }
}
