//! Pages, files to take away and the API, in houses with few editions.

use crate::editions::{State, model::Edition};
use crate::test_house::{add, add_series, edition, facts, house, signed_in, to_come, with};
use axum::http::StatusCode;
use platform::db::Engine;
use platform::testing::{Page, TestApp, Viewer, engines};

const RECORD: &str = "/conferences/t-12/record";
const FIGURE: &str = "/conferences/t-12/figure";
const SOURCE: [(&str, &str); 2] = [("source", "https://example.org/news"), ("title", "News of the hosts")];

/// A form with a source and these fields.
async fn send(viewer: &Viewer<'_>, on: &str, fields: &[(&str, &str)]) -> Page {
    let mut all: Vec<(&str, &str)> = SOURCE.to_vec();
    all.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
    all.extend(fields);
    viewer.submit(on, on, &all).await
}

/// The errors that a form came back with: field and words.
fn errors(page: &Page) -> Vec<(String, String)> {
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.text());
    page.errors()
}

async fn read(house: &TestApp) -> Edition {
    let mut conn = house.app.db.read().await.expect("the database answers");
    let visitor = platform::actor::Actor::visitor();
    let found = crate::editions::reads::by_slug(&mut conn, &visitor, "t-12").await.expect("it is read");
    found.expect("it is there")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_list_asks_more_often_for_three_rows_than_for_one() {
    const LISTS: [&str; 8] = [
        "/",
        "/conferences",
        "/conferences?state=awarded",
        "/conferences.csv",
        "/conferences.json",
        "/conferences.atom",
        "/conferences.ics",
        "/api/v1/editions",
    ];
    for engine in engines() {
        let one = with(engine, [to_come(12)]).await;
        let three = with(engine, [to_come(12), to_come(13), to_come(14)]).await;
        for path in LISTS {
            let (few, many) = (one.visitor().get(path).await, three.visitor().get(path).await);
            assert_eq!((few.status, many.status), (StatusCode::OK, StatusCode::OK), "{path}");
            assert!(many.text().contains("t-14") && !few.text().contains("t-14"), "{path} shows them");
            assert_eq!(few.statements, many.statements, "{path} on {engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_narrowed_by_state() {
    let held = edition(9, State::Held, &[(State::Held, "2018")]);
    for engine in engines() {
        let house = with(engine, [held.clone(), to_come(12)]).await;
        let visitor = house.visitor();
        let rows =
            async |query: &str| visitor.get(&format!("/conferences{query}")).await.all("#editions tbody th");
        assert_eq!(rows("").await, ["XII", "IX"], "the newest first");
        assert_eq!(rows("?state=held").await, ["IX"]);
        assert_eq!(rows("?state=moved").await, [""; 0]);
        assert_eq!(rows("?state=nonsense").await, ["XII", "IX"], "what is no state asks for nothing");
        assert_eq!(rows("?state=%FF").await, ["XII", "IX"]);
        let with_nul = visitor.get("/conferences?state=%00").await;
        assert_eq!(with_nul.status, StatusCode::BAD_REQUEST, "no address of ours holds that");
        let narrowed = visitor.get("/conferences?state=held").await;
        assert_eq!(narrowed.all("#editions h2"), ["Held: one edition"]);
        let links = narrowed.attributes(".downloads a", "href");
        let expected = [
            "/conferences.csv?state=held",
            "/conferences.json?state=held",
            "/conferences.atom",
            "/conferences.ics",
        ];
        assert_eq!(links, expected);
        assert_eq!(visitor.get("/conferences.csv?state=held").await.text().lines().count(), 2);
        assert_eq!(
            visitor.get("/conferences?state=moved").await.all("#editions .empty .title"),
            ["No edition is in this state"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_conferences_says_so() {
    for engine in engines() {
        let house = house(engine).await;
        let visitor = house.visitor();
        assert_eq!(visitor.get("/conferences").await.all("h1"), ["No conference yet"]);
        add_series(&house).await;
        let page = visitor.get("/conferences").await;
        assert_eq!(
            page.all("h1"),
            ["Testing Together: no edition yet"],
            "a series without an edition is listed"
        );
        assert_eq!(visitor.get("/conferences.csv").await.text().lines().count(), 1);
        assert_eq!(
            visitor.get("/api/v1/editions").await.json(),
            serde_json::json!({ "items": [], "next": null })
        );
        for slug in ["t-1", "%00", "%FF", "..%2F", "T", "x".repeat(3_000).as_str()] {
            let page = visitor.get(&format!("/conferences/{slug}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{slug} on {engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_secretariat_finds_the_forms() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        for path in [RECORD, FIGURE] {
            let visitor = house.visitor().get(path).await.location();
            assert_eq!(visitor, Some(format!("/sign-in?next={}", platform::text::encode(path))));
            assert_eq!(signed_in(&house, "person").get(path).await.status, StatusCode::NOT_FOUND);
            let person = signed_in(&house, "person");
            let body =
                format!("csrf={}&state=cancelled&confirm=yes", platform::text::encode(&person.form_token()));
            let kind = "application/x-www-form-urlencoded";
            let sent = person.send(axum::http::Method::POST, path, Some(body.into_bytes()), kind).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND);
            assert_eq!(signed_in(&house, "secretariat").get(path).await.status, StatusCode::OK);
        }
        let doors =
            async |viewer: Viewer<'_>| viewer.get("/conferences/t-12").await.attributes(".head .btn", "href");
        assert_eq!(doors(signed_in(&house, "secretariat")).await, [RECORD, FIGURE]);
        assert_eq!(doors(signed_in(&house, "person")).await, [""; 0]);
        assert_eq!(read(&house).await.version, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_looked_over_and_then_recorded() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let secretariat = signed_in(&house, "secretariat");
        let typed = [
            ("state", "moved"),
            ("from", "2027-09-06"),
            ("until", "2027-09-10"),
            ("recorded", "2026-11"),
            ("note", "Why."),
        ];
        let review = send(&secretariat, RECORD, &typed).await;
        assert_eq!(review.status, StatusCode::OK, "{}", review.text());
        let lines = [
            "Moved (before: Hosts chosen)",
            "6 to 10 September 2027 (before: 14 to 18 June 2027)",
            "November 2026",
            "Why.",
            "News of the hosts",
            "https://example.org/news",
            "The confederation or the host",
        ];
        assert_eq!(review.all("form dl.facts dd"), lines);
        assert_eq!(read(&house).await.version, 1, "nothing is kept yet");

        let changed = review.filled_form(RECORD, &[("change", "yes")]);
        let kind = "application/x-www-form-urlencoded";
        let again =
            secretariat.send(axum::http::Method::POST, RECORD, Some(changed.into_bytes()), kind).await;
        let kept: Vec<(String, String)> = again.form(RECORD);
        for (name, value) in typed.into_iter().chain(SOURCE) {
            assert!(kept.contains(&(name.to_owned(), value.to_owned())), "{name} is kept: {kept:?}");
        }

        let confirmed = review.filled_form(RECORD, &[("confirm", "yes")]);
        let done =
            secretariat.send(axum::http::Method::POST, RECORD, Some(confirmed.into_bytes()), kind).await;
        assert_eq!(
            (done.status, done.location().as_deref()),
            (StatusCode::SEE_OTHER, Some("/conferences/t-12"))
        );
        let page = secretariat.get("/conferences/t-12").await;
        assert_eq!(page.all(".flash"), ["It is recorded."]);
        assert_eq!(page.all(".head .pill"), ["Moved"]);
        assert_eq!(
            page.all(".head .lede"),
            ["Nicosia, Cyprus · 6 to 10 September 2027 (before that: 14 to 18 June 2027)"]
        );
        assert_eq!(page.all(".timeline time"), ["14 to 18 June 2027", "6 to 10 September 2027"]);
        let home = house.visitor().get("/").await.text();
        assert!(home.contains("moved to other dates"), "it is news");
        let ics = house.visitor().get("/conferences.ics").await.text();
        assert!(ics.contains("SEQUENCE:1\r\n") && ics.contains("DTSTART;VALUE=DATE:20270906\r\n"), "{ics}");

        // The form that was looked over is sent once more, as by a second click.
        let confirmed = review.filled_form(RECORD, &[("confirm", "yes")]);
        let twice =
            secretariat.send(axum::http::Method::POST, RECORD, Some(confirmed.into_bytes()), kind).await;
        assert!(twice.status.is_client_error(), "{}", twice.status);
        assert_eq!(read(&house).await.version, 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_faults_comes_back_with_what_was_typed() {
    let long = "x".repeat(501);
    let year = "Write a day, a month or a year: 2027-06-14, 2027-06 or 2027.";
    let nothing = "Write something here.";
    let cases: [(&[(&str, &str)], &[(&str, &str)]); 14] = [
        (&[], &[("state", "Choose what happened.")]),
        (&[("state", "nonsense")], &[("state", "Choose what happened.")]),
        (&[("state", "called")], &[("state", "This cannot follow on the state that the edition is in.")]),
        (&[("state", "moved")], &[("from", "Give the dates: a day, a month or a year.")]),
        (&[("state", "moved"), ("from", "June")], &[("from", year)]),
        (&[("state", "moved"), ("from", "2027-02-30")], &[("from", year)]),
        (
            &[("state", "moved"), ("from", "2027-09"), ("until", "2027-08")],
            &[("until", "The end is before the beginning.")],
        ),
        (
            &[("state", "moved"), ("until", "2027-08")],
            &[("from", "Give the beginning too, or leave the end empty.")],
        ),
        (
            &[("state", "planned"), ("from", "2028")],
            &[("state", "These dates lie outside the ones announced before. Choose that it is moved.")],
        ),
        (&[("state", "cancelled"), ("source", "")], &[("source", nothing)]),
        (
            &[("state", "cancelled"), ("source", "data:text/html,x")],
            &[("source", "Write a web address that begins with https:// or http://.")],
        ),
        (&[("state", "cancelled"), ("title", " ")], &[("title", nothing)]),
        (
            &[("state", "cancelled"), ("note", &long)],
            &[("note", "Write at most 500 characters. It has 501 now.")],
        ),
        (&[("state", "cancelled"), ("confidence", "low")], &[("confidence", "Choose who says so.")]),
    ];
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let secretariat = signed_in(&house, "secretariat");
        let before = facts(&house).await;
        for (typed, expected) in cases {
            let page = send(&secretariat, RECORD, typed).await;
            let expected: Vec<(String, String)> =
                expected.iter().map(|(field, words)| ((*field).to_owned(), (*words).to_owned())).collect();
            assert_eq!(errors(&page), expected, "{typed:?}");
            let kept = page.form(RECORD);
            let choices = ["state", "confidence"];
            for (name, value) in typed.iter().filter(|(name, _)| !choices.contains(name)) {
                assert!(kept.contains(&((*name).to_owned(), (*value).to_owned())), "{name} is kept");
            }
        }
        assert_eq!(facts(&house).await, before, "nothing was kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_stays_text() {
    let hostile = "<script>alert(1)</script>\"'&";
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let secretariat = signed_in(&house, "secretariat");
        let typed = [("state", "cancelled"), ("note", hostile), ("title", hostile)];
        let review = send(&secretariat, RECORD, &typed).await;
        let confirmed = review.filled_form(RECORD, &[("confirm", "yes")]);
        let kind = "application/x-www-form-urlencoded";
        let done =
            secretariat.send(axum::http::Method::POST, RECORD, Some(confirmed.into_bytes()), kind).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let page = house.visitor().get("/conferences/t-12").await;
        assert!(!page.text().contains("<script>"));
        assert!(page.all(".timeline li").iter().any(|step| step.contains(hostile)));
        for bad in ["state=%FF%FE", "note=%00&state=cancelled"] {
            let body = format!("csrf={}&{bad}", platform::text::encode(&secretariat.form_token()));
            let sent =
                secretariat.send(axum::http::Method::POST, RECORD, Some(body.into_bytes()), kind).await;
            assert_eq!(sent.status, StatusCode::BAD_REQUEST, "{bad}");
        }
        let forged =
            secretariat.send(axum::http::Method::POST, RECORD, Some(b"state=cancelled".to_vec()), kind).await;
        assert_eq!(forged.status, StatusCode::BAD_REQUEST, "without its token a form is not taken");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_have_the_form_open_the_second_looks_again() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let (first, second) = (signed_in(&house, "secretariat"), signed_in(&house, "secretariat"));
        let open = second.get(RECORD).await.filled_form(
            RECORD,
            &[("state", "cancelled"), ("source", "https://example.org"), ("title", "x")],
        );
        let kind = "application/x-www-form-urlencoded";
        let expected = [("basis", "expected"), ("value", "500"), ("qualifier", "nearly"), ("confirm", "yes")];
        assert_eq!(send(&first, FIGURE, &expected).await.status, StatusCode::SEE_OTHER);
        let late = second.send(axum::http::Method::POST, RECORD, Some(open.into_bytes()), kind).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{engine:?}");
        assert_eq!(late.all("h1"), ["Somebody changed it before you"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_is_added_beside_the_others() {
    for engine in engines() {
        let house = with(engine, [to_come(12)]).await;
        let secretariat = signed_in(&house, "secretariat");
        let bad: [(&[(&str, &str)], &[&str]); 5] = [
            (&[], &["basis", "value", "qualifier"]),
            (&[("basis", "counted"), ("value", "350"), ("qualifier", "exactly")], &["basis"]),
            (&[("basis", "expected"), ("value", "-1"), ("qualifier", "exactly")], &["value"]),
            (&[("basis", "expected"), ("value", "1000001"), ("qualifier", "exactly")], &["value"]),
            (
                &[("what", "guests"), ("basis", "x"), ("value", "some"), ("qualifier", "x")],
                &["what", "basis", "value", "qualifier"],
            ),
        ];
        for (typed, fields) in bad {
            let page = send(&secretariat, FIGURE, typed).await;
            let found: Vec<String> = errors(&page).into_iter().map(|(field, _)| field).collect();
            assert_eq!(found, fields, "{typed:?}");
        }
        // Digits of another script are digits.
        let typed =
            [("basis", "expected"), ("value", "٥٠٠"), ("qualifier", "more-than"), ("confidence", "medium")];
        let review = send(&secretariat, FIGURE, &typed).await;
        let lines = [
            "more than 500",
            "expected beforehand",
            "News of the hosts",
            "https://example.org/news",
            "Somebody else",
        ];
        assert_eq!(review.all("form dl.facts dd"), lines);
        let confirmed = review.filled_form(FIGURE, &[("confirm", "yes")]);
        let kind = "application/x-www-form-urlencoded";
        let done =
            secretariat.send(axum::http::Method::POST, FIGURE, Some(confirmed.into_bytes()), kind).await;
        assert_eq!(done.location().as_deref(), Some("/conferences/t-12"));
        let page = house.visitor().get("/conferences/t-12").await;
        assert_eq!(
            page.all("#expected dd"),
            ["more than 5001"],
            "the figure and the mark of its source, {engine:?}"
        );
        assert_eq!(page.all("#after p"), ["There is none yet: this edition is still to come."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_takes_no_further_step() {
    let house = with(Engine::Sqlite, [edition(12, State::Held, &[(State::Held, "2018")])]).await;
    let secretariat = signed_in(&house, "secretariat");
    let page = secretariat.get(RECORD).await;
    assert_eq!(page.all(".empty .title"), ["Nothing more can happen to this edition"]);
    assert_eq!(page.all("main form"), [""; 0]);
    let doors = secretariat.get("/conferences/t-12").await.attributes(".head .btn", "href");
    assert_eq!(doors, [FIGURE], "a figure may come later");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_gives_pages_and_says_what_it_does_not_understand() {
    for engine in engines() {
        let house = house(engine).await;
        let series = add_series(&house).await;
        for number in 1..=52 {
            let held = edition(number, State::Held, &[(State::Held, "2018")]);
            add(&house, series, held).await.expect("the edition is fine");
        }
        let visitor = house.visitor();
        let first = visitor.get("/api/v1/editions?state=held&country=cy").await.json();
        let slugs = |page: &serde_json::Value| -> Vec<String> {
            let items = page["items"].as_array().expect("a list").iter();
            items.map(|item| item["slug"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!((slugs(&first).len(), slugs(&first)[0].as_str()), (50, "t-52"));
        let next = first["next"].as_str().expect("there is more").to_owned();
        assert_eq!(next, "http://localhost:8080/api/v1/editions?state=held&country=CY&after=t-3");
        let last = visitor.get(next.trim_start_matches("http://localhost:8080")).await.json();
        assert_eq!(
            (slugs(&last), &last["next"]),
            (vec!["t-2".to_owned(), "t-1".to_owned()], &serde_json::Value::Null)
        );
        assert_eq!(slugs(&visitor.get("/api/v1/editions?country=NO").await.json()), [""; 0]);
        assert_eq!(slugs(&visitor.get("/api/v1/editions?after=nothing").await.json()), [""; 0], "{engine:?}");

        let one = visitor.get("/api/v1/editions/t-1?foo=1").await;
        assert_eq!(one.status, StatusCode::BAD_REQUEST, "what takes no parameters tells of one");
        let wrong = ["state=gone", "country=XX", "country=%C3%A9", "after=A%20B", "state=%FF"];
        for query in wrong.into_iter().chain(["foo=1", "state=held&state=held"]) {
            let page = visitor.get(&format!("/api/v1/editions?{query}")).await;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
            let kind = page.headers.get("content-type").and_then(|v| v.to_str().ok());
            assert_eq!(
                (kind, &page.json()["status"]),
                (Some("application/problem+json"), &400.into()),
                "{query}"
            );
        }
        for slug in ["t-99", "%FF", "%00", "..%2F"] {
            let page = visitor.get(&format!("/api/v1/editions/{slug}")).await;
            assert_eq!((page.status, &page.json()["status"]), (StatusCode::NOT_FOUND, &404.into()), "{slug}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conference_whose_dates_have_passed_says_that_nothing_is_known_yet() {
    let house = with(Engine::Sqlite, [to_come(12)]).await;
    let notice = async || house.visitor().get("/conferences/t-12").await.all(".head .note");
    assert_eq!(notice().await, [""; 0]);
    assert!(house.visitor().get("/").await.text().contains("The next conference"));
    house.clock.pass(jiff::SignedDuration::from_hours(24 * 365));
    assert_eq!(
        notice().await,
        ["The announced dates have passed. Whether it took place is not on record yet."]
    );
    assert!(!house.visitor().get("/").await.text().contains("The next conference"));
    assert!(!house.visitor().get("/conferences.ics").await.text().contains("VEVENT"));
}

#[tokio::test(flavor = "multi_thread")]
async fn calendars_take_out_what_was_called_off() {
    let house = with(Engine::Sqlite, [to_come(12)]).await;
    let secretariat = signed_in(&house, "secretariat");
    send(&secretariat, RECORD, &[("state", "cancelled"), ("confirm", "yes")]).await;
    let ics = house.visitor().get("/conferences.ics").await.text();
    assert!(ics.contains("STATUS:CANCELLED\r\n") && ics.contains("SEQUENCE:1\r\n"), "{ics}");
    assert!(!house.visitor().get("/").await.text().contains("The next conference"));
}
