//! The health page: what the secretariat should look after, with a way to mend each.

use crate::house::{office, with_network};
use platform::testing::engines;
use registry::testing::{AsPerson, BodyKind, add_body};

#[tokio::test(flavor = "multi_thread")]
async fn the_page_tells_what_to_look_after_and_leads_to_where_it_is_put_right() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let secretariat = office(&house).await;
        let page = secretariat.get("/office/health").await;
        assert_eq!(page.all(".pill"), ["Nothing to look after"; 5]);
        assert!(page.statements <= 6, "{} statements", page.statements);
        for (slug, kind) in
            [("south", BodyKind::Network), ("method", BodyKind::WorkingGroup), ("friend", BodyKind::Partner)]
        {
            add_body(&house, slug, kind, &format!("Body {slug}")).await;
        }
        house
            .db
            .tamper(
                "UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-12-31' WHERE role = 'representative';
                 UPDATE registry_address SET bounced_at = 1764000000000000 WHERE address = 'amina@example.org';
                 INSERT INTO registry_offer (id, person, body, role, manner, starts, ends, ground, state, invited, reason,
                     answer_by, made_at)
                 SELECT '01932b1c-0000-7000-8000-0000000000a6', p.id, b.id, 'member', 'full', '2027-01-01', '2028-12-31', '',
                     'open', 0, '', 1796000000000000, 0
                 FROM registry_person p, registry_body b WHERE p.name = 'Amina Diallo' AND b.slug = 'south';",
            )
            .await;
        let page = secretariat.get("/office/health").await;
        assert_eq!(page.all(".pill"), ["2", "One", "One", "Nothing to look after", "One"]);
        assert_eq!(
            page.all(".list li"),
            [
                "Body method",
                "Body south",
                "Amina Diallo · Network of the North ends on 31 December 2026",
                "Amina Diallo · Body south until 30 November 2026",
                "Amina Diallo since 24 November 2025",
            ]
        );
        let person = format!("/office/persons/{amina}#addresses");
        let leads = page.attributes(".list a", "href");
        assert_eq!(
            [&leads[0], &leads[1], &leads[4]],
            ["/bodies/method/people/offer", "/bodies/south/people/offer", person.as_str()]
        );
        for path in &leads {
            assert_eq!(secretariat.get(path).await.status, 200, "{path}");
        }
        let file = secretariat.get("/office/health.csv").await.text();
        assert_eq!(file.lines().count(), 6, "{file}");
        assert_ne!(house.as_person("amina@example.org").await.get("/office/health").await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_part_is_cut_and_says_so_and_takes_no_more_questions() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let secretariat = office(&house).await;
        let few = secretariat.get("/office/health").await.statements;
        for n in 0..31 {
            add_body(&house, &format!("group-{n}"), BodyKind::WorkingGroup, &format!("Group {n:02}")).await;
        }
        let page = secretariat.get("/office/health").await;
        assert_eq!(page.statements, few);
        assert_eq!(page.all("#unheld .pill"), ["31"]);
        assert_eq!(page.all("#unheld .list li").len(), 30);
        assert_eq!(page.all("#unheld > .muted"), ["Only the first ones are shown. The file has more."]);
        assert_eq!(secretariat.get("/office/health.csv").await.text().lines().count(), 32);
    }
}
