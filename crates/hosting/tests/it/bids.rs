//! Bids: written in a team, handed in in time, replaced, taken back, opened together.

use crate::house::{
    LAST, LATE, PDF, at, attach, begin, count, fill, hand_in, house, secretary, set_basics, small, write,
};
use axum::http::Method;
use platform::sql;
use platform::testing::{Page, Viewer, engines};
use registry::testing::AsPerson;

const FORM: &str = "application/x-www-form-urlencoded";

/// What a page says, without the marks around what is put into sentences.
fn said(page: &Page) -> String {
    page.text().replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bid_is_written_handed_in_replaced_and_opened_as_it_was_handed_in_last() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let bid = begin(&north, &call).await;
        // It says what is missing, and cannot be handed in before.
        let page = north.get(&bid).await;
        assert!(said(&page).contains("It has no title."), "{}", said(&page));
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 409);
        fill(&north, &bid).await;
        let page = hand_in(&north, &bid, "bid").await;
        assert_eq!(page.status, 303, "{}", page.text());
        house.settle().await;
        assert!(house.letters().iter().any(|letter| letter.contains("Your bid was handed in")));
        // Written on and not handed in again, it counts as it was; handed in again it takes its place.
        write(&north, &bid, "s2", "Second thoughts.").await;
        write(&north, &bid, "s1", "Handed in again.").await;
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
        write(&north, &bid, "s2", "Never handed in.").await;
        assert_eq!(north.get(&bid).await.text().matches("SHA-256 ").count(), 2);

        let secretary = secretary(&house).await;
        let open = format!("{call}/open");
        assert_eq!(secretary.post_from(&call, &open, &[]).await.status, 409);
        at(&house, LAST);
        let secretary = crate::house::secretary(&house).await;
        assert_eq!(secretary.post_from(&call, &open, &[]).await.status, 409);
        at(&house, LATE);
        let page = secretary.submit(&call, &open, &[]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        house.settle().await;
        let read = said(&secretary.get(&format!("{call}/bids/1")).await);
        for part in
            ["Second thoughts.", "Handed in again.", "Conference in Nairobi", "letter.pdf", "60,000\u{a0}EUR"]
        {
            assert!(read.contains(part), "{part} is not in: {read}");
        }
        assert!(!read.contains("Never handed in."));
        let file = secretary.get(&format!("{call}/bids/1/files/0")).await;
        assert_eq!((file.status.as_u16(), &file.bytes[..]), (200, PDF));
        // Everybody learns who bids, as the call says, and nothing that they write before it is decided.
        let visitor = house.visitor();
        assert!(visitor.get(&call).await.text().contains("Conference in Nairobi"));
        for hidden in [format!("{call}/bids/1"), format!("{call}/bids/1/files/0")] {
            assert_eq!(visitor.get(&hidden).await.status, 404);
        }
        // The digest that the team was told is the one in the journal.
        let north = house.as_person("north@example.org").await;
        let digest = north.get(&bid).await.all("code")[0].clone();
        let mut conn = house.app.db.read().await.expect("it can be read");
        let fact: serde_json::Value = conn
            .one(sql!("SELECT data FROM journal WHERE kind = 'hosting.bid-opened'"), &[], |row| row.get(0))
            .await
            .expect("one bid was opened");
        assert_eq!(fact["sha256"], digest.as_str());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_late_is_late_and_says_what_counts() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let bid = begin(&north, &call).await;
        fill(&north, &bid).await;
        assert_eq!(hand_in(&north, &bid, "expression").await.status, 303);
        at(&house, LAST);
        let north = house.as_person("north@example.org").await;
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
        let typed = north.get(&format!("{bid}/sections/s2")).await;
        let sent =
            typed.filled_form(&format!("{bid}/sections/s2"), &[("text", "Typed too late."), ("do", "save")]);
        at(&house, LATE);
        for (path, fields) in [("hand-in", vec![("stage", "bid")]), ("resume", vec![])] {
            let page = north.post_from(&bid, &format!("{bid}/{path}"), &fields).await;
            assert_eq!(page.status, 409, "{path}");
        }
        // What was typed is given back, and nothing is kept of it.
        let page =
            north.send(Method::POST, &format!("{bid}/sections/s2"), Some(sent.into_bytes()), FORM).await;
        assert_eq!(page.status, 409);
        assert!(
            page.text().contains("Typed too late.") && said(&page).contains("The deadline for bids is over.")
        );
        assert!(!north.get(&format!("{bid}/sections/s2")).await.text().contains("Typed too late."));
        assert_eq!(set_basics(&north, &bid, &[("title", "Too late")]).await.status, 409);
        assert_eq!(attach(&north, &bid, "s2", "late.pdf", PDF).await.status, 409);
        let somebody = house.as_person("somebody@example.org").await;
        assert_eq!(somebody.post_from("/hosting/bids", &format!("{call}/bids"), &[]).await.status, 409);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_expression_of_interest_in_time_there_is_no_bid() {
    let house = house(engines()[0]).await;
    let call = small(&house).await;
    let north = house.as_person("north@example.org").await;
    let south = house.as_person("south@example.org").await;
    let (bid, other) = (begin(&north, &call).await, begin(&south, &call).await);
    fill(&north, &bid).await;
    fill(&south, &other).await;
    assert_eq!(hand_in(&north, &bid, "expression").await.status, 303);
    at(&house, "2027-01-31T12:00:01Z");
    let north = house.as_person("north@example.org").await;
    let south = house.as_person("south@example.org").await;
    assert_eq!(hand_in(&south, &other, "expression").await.status, 409);
    let page = hand_in(&south, &other, "bid").await;
    assert_eq!(page.status, 409);
    assert!(said(&page).contains("asks for an expression of interest first"), "{}", said(&page));
    assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_kept_while_it_is_typed() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let bid = begin(&north, &call).await;
        let here = format!("{bid}/sections/s1");
        let page = north.get(&here).await;
        let mut version = "0".to_owned();
        for text in ["We", "We are", "We are many"] {
            let fields =
                page.filled_form(&here, &[("text", text), ("version", &version), ("do", "autosave")]);
            let answer = north.send(Method::POST, &here, Some(fields.into_bytes()), FORM).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            version = answer.json()["version"].to_string();
        }
        assert_eq!(version, "3");
        let kept = north.get(&here).await;
        assert!(kept.form(&here).contains(&("text".to_owned(), "We are many".to_owned())));
        // Sent again as it is, it stays the same state.
        let fields = kept.filled_form(&here, &[("do", "autosave")]);
        let answer = north.send(Method::POST, &here, Some(fields.into_bytes()), FORM).await;
        assert_eq!(answer.json()["version"], 3);
    }
}

/// Takes somebody into a team by a link.
async fn team_up(lead: &Viewer<'_>, other: &Viewer<'_>, bid: &str) {
    let page = lead.submit(bid, &format!("{bid}/invite"), &[]).await;
    let link = page.all("code")[0].clone();
    let path = link.split_once("/hosting").map(|(_, path)| format!("/hosting{path}")).expect("it is a link");
    let page = other.submit(&path, &path, &[]).await;
    assert_eq!(page.location().as_deref(), Some(bid), "{}", page.text());
    // It is good once.
    assert_eq!(other.get(&path).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_one_section_at_once_see_both_texts_and_lose_none() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let somebody = house.as_person("somebody@example.org").await;
        let bid = begin(&north, &call).await;
        team_up(&north, &somebody, &bid).await;
        let here = format!("{bid}/sections/s1");
        let (first, second) = (north.get(&here).await, somebody.get(&here).await);
        let of = |page: &Page, text: &str, how: &str| {
            page.filled_form(&here, &[("text", text), ("do", how)]).into_bytes()
        };
        let page =
            north.send(Method::POST, &here, Some(of(&first, "Text of the first.", "save")), FORM).await;
        assert_eq!(page.status, 303);
        // Keeping while typing stops and writes nothing over; the button shows both texts.
        let page = somebody
            .send(Method::POST, &here, Some(of(&second, "Text of the second.", "autosave")), FORM)
            .await;
        assert_eq!(page.status, 409);
        let page =
            somebody.send(Method::POST, &here, Some(of(&second, "Text of the second.", "save")), FORM).await;
        assert_eq!(page.status, 409);
        assert!(page.text().contains("Text of the first."));
        assert!(page.form(&here).contains(&("text".to_owned(), "Text of the second.".to_owned())));
        // With the page that came back both are put together, and what stood there is found again.
        let page = somebody.send(Method::POST, &here, Some(of(&page, "Text of both.", "save")), FORM).await;
        assert_eq!(page.status, 303);
        assert!(somebody.get(&format!("{here}/past")).await.text().contains("Text of the first."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_writes_together_and_its_lead_alone_hands_in() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let somebody = house.as_person("somebody@example.org").await;
        let bid = begin(&north, &call).await;
        assert_eq!(somebody.get(&bid).await.status, 404);
        assert_eq!(somebody.get("/hosting/bids/join/no-such-link").await.status, 404);
        team_up(&north, &somebody, &bid).await;
        assert!(somebody.get("/hosting/bids").await.attributes("a", "href").contains(&bid));
        // In a team everybody knows who writes with them, also where a name is shown to nobody else.
        assert!(north.get(&bid).await.all("#team bdi").contains(&"Somebody".to_owned()));
        fill(&somebody, &bid).await;
        for path in ["hand-in", "withdraw", "invite", "leave-out", "discard"] {
            let page = somebody.post_from(&bid, &format!("{bid}/{path}"), &[("stage", "bid")]).await;
            assert_eq!(page.status, 403, "{path}");
        }
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
        // Whoever is parted with sees nothing any more, and an open page of theirs saves nothing.
        let here = format!("{bid}/sections/s1");
        let typed = somebody.get(&here).await.filled_form(&here, &[("text", "Still here?"), ("do", "save")]);
        let person = north.get(&bid).await.attributes("input[name='person']", "value")[0].clone();
        let page = north.submit(&bid, &format!("{bid}/leave-out"), &[("person", &person)]).await;
        assert_eq!(page.status, 303);
        assert_eq!(somebody.send(Method::POST, &here, Some(typed.into_bytes()), FORM).await.status, 404);
        assert_eq!(somebody.get(&bid).await.status, 404);
        assert!(!north.get(&here).await.text().contains("Still here?"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bid_is_taken_back_and_gone_on_with_until_the_deadline() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let south = house.as_person("south@example.org").await;
        let (bid, other) = (begin(&north, &call).await, begin(&south, &call).await);
        fill(&north, &bid).await;
        fill(&south, &other).await;
        for (viewer, bid) in [(&north, &bid), (&south, &other)] {
            assert_eq!(hand_in(viewer, bid, "bid").await.status, 303);
            assert_eq!(viewer.submit(bid, &format!("{bid}/withdraw"), &[]).await.status, 303);
        }
        let here = format!("{bid}/sections/s1");
        let fields = [("text", "While it is taken back"), ("version", "1"), ("do", "save")];
        assert_eq!(north.post_from(&bid, &here, &fields).await.status, 409);
        assert_eq!(north.submit(&bid, &format!("{bid}/resume"), &[]).await.status, 303);
        // It counts again when it is handed in again, and not before.
        assert!(north.get(&bid).await.text().contains("Interest expressed"));
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
        at(&house, LATE);
        let north = house.as_person("north@example.org").await;
        let page = secretary(&house).await.submit(&call, &format!("{call}/open"), &[]).await;
        assert_eq!(page.status, 303);
        let secretary = secretary(&house).await;
        assert_eq!(secretary.get(&format!("{call}/bids/1")).await.status, 200);
        assert_eq!(secretary.get(&format!("{call}/bids/2")).await.status, 404);
        // Opened and taken back it stays known, as taken back.
        assert_eq!(north.submit(&bid, &format!("{bid}/withdraw"), &[]).await.status, 303);
        assert!(secretary.get(&call).await.text().contains("Taken back"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_not_what_they_say_or_too_large_are_refused_and_nothing_is_lost() {
    let house = house(engines()[0]).await;
    let call = small(&house).await;
    let north = house.as_person("north@example.org").await;
    let bid = begin(&north, &call).await;
    write(&north, &bid, "s2", "Written before.").await;
    let large = vec![b' '; 6 * 1024 * 1024];
    for (name, bytes, why) in [
        (
            "plan.svg",
            &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..],
            "This kind of file is not taken.",
        ),
        ("plan.exe", b"MZ", "This kind of file is not taken."),
        ("plan.docm", b"PK\x03\x04", "This kind of file is not taken."),
        ("plan.pdf", b"<script>alert(1)</script>", "The file is not what its name says."),
        ("plan.png", b"<svg/>", "The file is not what its name says."),
        ("plan.docx", b"PK\x03\x04 with what?", "macros"),
        ("plan.pdf", b"", "The file is empty."),
        ("plan.pdf", &large, "MB"),
    ] {
        let page = attach(&north, &bid, "s2", name, bytes).await;
        assert!(matches!(page.status.as_u16(), 413 | 422), "{name}: {}", page.status);
        assert!(said(&page).contains(why), "{name}: {}", said(&page));
    }
    let page = north.get(&format!("{bid}/sections/s2")).await;
    assert!(page.text().contains("Written before.") && page.text().contains("There is no file here."));
    // A section that takes no files takes none.
    assert_eq!(attach(&north, &bid, "s1", "plan.pdf", PDF).await.status, 404);
    // One is added once, however often it is sent, and taken out again; what was handed in keeps it.
    for _ in 0..2 {
        assert_eq!(attach(&north, &bid, "s2", "plan.pdf", PDF).await.status, 303);
    }
    let links = north.get(&format!("{bid}/sections/s2")).await.attributes("#files a", "href");
    assert_eq!(links.len(), 1, "{links:?}");
    fill(&north, &bid).await;
    assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
    assert_eq!(north.submit(&format!("{bid}/sections/s2"), &links[0], &[]).await.status, 303);
    house.settle().await;
    at(&house, LATE);
    let secretary = secretary(&house).await;
    secretary.submit(&call, &format!("{call}/open"), &[]).await;
    let names = secretary.get(&format!("{call}/bids/1")).await.all("a bdi");
    assert!(names.contains(&"plan.pdf".to_owned()), "{names:?}");
    for place in [0, 1] {
        assert_eq!(&secretary.get(&format!("{call}/bids/1/files/{place}")).await.bytes[..], PDF);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_budget_is_in_one_currency_and_says_what_is_wrong_at_its_field() {
    let house = house(engines()[0]).await;
    let call = small(&house).await;
    let north = house.as_person("north@example.org").await;
    let bid = begin(&north, &call).await;
    let here = format!("{bid}/budget");
    for (field, value, why) in [
        ("line-b1-low", "USD 20000", "All amounts of this budget are in EUR."),
        ("line-b1-low", "-5", "An amount cannot be less than zero."),
        ("line-b1-low", "20000.505", "at most 2 digits after the point"),
        ("line-b1-low", "much", "All amounts of this budget are in EUR."),
        ("line-b1-low", "1,2,3", "at most 2 digits after the point"),
        ("line-b1-low", "99999999999999999999", "at most 2 digits after the point"),
        ("fee-t1", "300 CHF", "All amounts of this budget are in EUR."),
        ("come-t1-high", "-1", "Give a whole number up to"),
        ("come-t1-high", "1.5", "Give a whole number up to"),
        ("currency", "XAU", "This is no currency."),
    ] {
        let fields = [("currency", "EUR"), ("line-b1-high", "7"), (field, value)];
        let page = north.submit(&here, &here, &fields).await;
        assert_eq!(page.status, 422, "{field} {value}");
        let errors = page.errors();
        assert!(errors.iter().any(|(at, _)| at == field), "{field} {value}: {errors:?}");
        assert!(said(&page).contains(why), "{field} {value}: {errors:?}");
        // All that was typed is there still.
        let form = page.form(&here);
        assert!(form.contains(&(field.to_owned(), value.to_owned())), "{field} {value}: {form:?}");
        assert!(form.contains(&("line-b1-high".to_owned(), "7".to_owned())));
    }
    // Without a currency no amount says anything.
    let page = north.submit(&here, &here, &[("currency", ""), ("line-b1-low", "5")]).await;
    assert!(page.errors().iter().any(|(at, _)| at == "currency"), "{:?}", page.errors());
    // What is missing is kept as missing, and a loss is a warning that keeps nobody from saving.
    let page = north
        .submit(&here, &here, &[("currency", "EUR"), ("line-b1-low", "20000"), ("line-b1-high", "")])
        .await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    let page = north.get(&here).await;
    assert!(said(&page).contains("Low: a loss of 20,000\u{a0}EUR."), "{}", said(&page));
    assert!(said(&north.get(&bid).await).contains("One line is not filled in for all three cases."));
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_are_checked_against_the_call_and_what_else_is_on() {
    let house = house(engines()[0]).await;
    let call = small(&house).await;
    let north = house.as_person("north@example.org").await;
    let bid = begin(&north, &call).await;
    for (fields, field) in [
        (vec![("first-a", "2029-04-30")], "first-a"),
        (vec![("last-a", "2029-05-01")], "last-a"),
        (vec![("last-a", "2029-09-30")], "last-a"),
        (vec![("last-a", "")], "last-a"),
        (vec![("first-b", "2029-02-30"), ("last-b", "2029-06-01")], "first-b"),
        (vec![("country", "XX")], "country"),
        (vec![("where-0", "Atlantis")], "where-0"),
        (vec![("mode", "afar")], "mode"),
        (vec![("language", "ja")], "language"),
        (vec![("name-0", ""), ("where-0", "KE")], "name-0"),
    ] {
        let page = set_basics(&north, &bid, &fields).await;
        assert_eq!(page.status, 422, "{fields:?}");
        let errors = page.errors();
        assert!(errors.iter().any(|(at, _)| at == field), "{fields:?}: {errors:?}");
    }
    assert_eq!(
        set_basics(&north, &bid, &[("first-b", "2029-06-01"), ("last-b", "2029-06-03")]).await.status,
        303
    );
    let page = said(&north.get(&format!("{bid}/basics")).await);
    assert!(page.contains("Another congress, 12 to 14 May 2029"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_need_not_be_in_the_register_to_bid() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let stranger = house.visitor();
        assert!(
            stranger.get(&call).await.attributes("a", "href").contains(&"/hosting/bids/start".to_owned())
        );
        let fields = [("name", "Somebody from afar"), ("address", "afar@example.net")];
        let page = stranger.submit("/hosting/bids/start", "/hosting/bids/start", &fields).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        house.settle().await;
        let letter = house
            .letters()
            .pop()
            .expect("a letter goes out")
            .replace("=\r\n", "")
            .replace("=\n", "")
            .replace("=3D", "=");
        assert!(letter.contains("wants to bid to host a conference"), "{letter}");
        let link =
            letter.split_whitespace().find(|word| word.contains("/sign-in/link/")).expect("it has a link");
        let path = link.split_once("/sign-in").map(|(_, path)| format!("/sign-in{path}")).expect("ours");
        let page = stranger.submit(&path, &path, &[]).await;
        assert_eq!(page.location().as_deref(), Some("/hosting/bids"), "{}", page.text());
        let bid = begin(&stranger, &call).await;
        fill(&stranger, &bid).await;
        assert_eq!(hand_in(&stranger, &bid, "bid").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bid_that_was_never_handed_in_is_thrown_away_with_its_files() {
    for engine in engines() {
        let house = house(engine).await;
        let call = small(&house).await;
        let north = house.as_person("north@example.org").await;
        let bid = begin(&north, &call).await;
        fill(&north, &bid).await;
        assert_eq!(north.submit(&bid, &format!("{bid}/discard"), &[]).await.status, 303);
        assert_eq!(north.get(&bid).await.status, 404);
        for rows in [
            sql!("SELECT COUNT(*) FROM hosting_bid"),
            sql!("SELECT COUNT(*) FROM hosting_bid_member"),
            sql!("SELECT COUNT(*) FROM hosting_bid_section"),
            sql!("SELECT COUNT(*) FROM registry_document"),
        ] {
            assert_eq!(count(&house, rows).await, 0);
        }
        // One that was handed in stays.
        let bid = begin(&north, &call).await;
        fill(&north, &bid).await;
        assert_eq!(hand_in(&north, &bid, "expression").await.status, 303);
        assert_eq!(north.post_from(&bid, &format!("{bid}/discard"), &[]).await.status, 409);
    }
}
