//! Doubles: found by a search behind the pages, told apart for good, and nobody's business but the secretariat's.

use crate::house::{came, count, founded, office, rows};
use kernel::PersonId;
use platform::sql;
use platform::testing::{Page, engines};
use registry::testing::{AsPerson, Seen, add_person};

const LIST: &str = "/office/doubles";

/// The pairs of a list, each as the names of the two and why.
fn pairs(page: &Page) -> Vec<String> {
    let names = page.all("tbody th .person");
    let why = page.all("tbody td:nth-child(2)");
    let pair = |(names, why): (&[String], String)| {
        // Which of the two comes first is by their ids.
        let mut names = names.to_vec();
        names.sort();
        format!("{}: {why}", names.join(" / "))
    };
    names.chunks(2).zip(why).map(pair).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_finds_doubles_and_remembers_who_are_two_people() {
    for engine in engines() {
        let house = founded(engine).await;
        let one = add_person(&house, "Amina Diallo", "amina.diallo@north.edu", Seen::Nobody).await;
        let two = add_person(&house, "Diallo, Amina", "aminadiallo+pen@north.edu", Seen::Nobody).await;
        add_person(&house, "Chen Wei", "chen@one.org", Seen::Nobody).await;
        add_person(&house, "Chén Wei", "wei@two.org", Seen::Nobody).await;
        add_person(&house, "Somebody else", "else@two.org", Seen::Nobody).await;
        let office = office(&house).await;
        let page = office.get(LIST).await;
        assert_eq!(page.all(".content > p"), ["Nobody has looked yet."]);
        assert!(!page.text().contains("No pair is in this list"), "there is no list before");
        assert_eq!(came(&office.submit(LIST, "/office/doubles/search", &[]).await), (303, LIST.into()));
        assert_eq!(office.get(LIST).await.all("main form").len(), 0, "one search at a time");
        // Asked for twice, it is done once.
        office.post_from("/office/persons/new", "/office/doubles/search", &[]).await;
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM platform_job WHERE kind = 'registry.find-doubles'"))
                .await,
            1
        );
        house.settle().await;
        let page = office.get(LIST).await;
        assert_eq!(
            pairs(&page),
            [
                "Amina Diallo / Diallo, Amina: same parts of the name in another order, same address but for dots, plus and case",
                "Chen Wei / Chén Wei: same name",
            ]
        );
        assert_eq!(page.all("tbody td:nth-child(3)"), ["100 of 100", "60 of 100"]);
        assert!(
            page.all(".content > p")[0].ends_with("over 6 persons; found 2 pairs."),
            "{:?}",
            page.all(".content > p")
        );

        let fields = [("first", one.to_string()), ("second", two.to_string())];
        let fields = [("first", fields[0].1.as_str()), ("second", fields[1].1.as_str())];
        assert_eq!(came(&office.post_from(LIST, "/office/doubles/apart", &fields).await), (303, LIST.into()));
        assert_eq!(pairs(&office.get(LIST).await), ["Chen Wei / Chén Wei: same name"]);
        office.submit(LIST, "/office/doubles/search", &[]).await;
        house.settle().await;
        assert_eq!(pairs(&office.get(LIST).await), ["Chen Wei / Chén Wei: same name"], "it is remembered");
        let said = sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 1");
        assert_eq!(rows(&house, said).await, ["registry.persons-apart"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_erased_is_in_no_pair() {
    for engine in engines() {
        let house = founded(engine).await;
        let one = add_person(&house, "Chen Wei", "chen@one.org", Seen::Nobody).await;
        add_person(&house, "Chen Wei", "wei@two.org", Seen::Nobody).await;
        let office = office(&house).await;
        office.submit(LIST, "/office/doubles/search", &[]).await;
        house.settle().await;
        assert_eq!(pairs(&office.get(LIST).await).len(), 1);
        let erase = format!("/office/persons/{one}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        assert_eq!(pairs(&office.get(LIST).await), [""; 0]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_double")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_secretariat_looks_for_doubles() {
    for engine in engines() {
        let house = founded(engine).await;
        let one = add_person(&house, "Chen Wei", "chen@one.org", Seen::Nobody).await;
        let viewer = house.as_person("chen@one.org").await;
        assert_eq!(viewer.get(LIST).await.status, 404);
        for path in ["/office/doubles/search", "/office/doubles/apart"] {
            assert_eq!(viewer.post_from("/me", path, &[]).await.status, 404, "{path}");
        }
        let office = office(&house).await;
        let gone = PersonId::from_uuid(house.app.givens.uuid());
        for (first, second, status) in [
            (one.to_string(), one.to_string(), 409),
            (one.to_string(), gone.to_string(), 409),
            (one.to_string(), "nonsense".into(), 400),
        ] {
            let fields = [("first", first.as_str()), ("second", second.as_str())];
            let page = office.post_from("/me", "/office/doubles/apart", &fields).await;
            assert_eq!(page.status.as_u16(), status, "{second}");
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_apart")).await, 0);
    }
}
