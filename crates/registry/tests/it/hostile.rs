//! Hostile text in every field of every form: nothing breaks, nothing runs, nothing is lost.

use crate::house::{office, pass, with_network};
use axum::http::Method;
use jiff::SignedDuration;
use platform::testing::{Page, Viewer, engines, walk};
use platform::text::encode;
use registry::testing::AsPerson;

const FORM: &str = "application/x-www-form-urlencoded";
const SCRIPT: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
const TURNED: &str = "x\u{202e}y\u{2066}z";

/// The forms of the register that take text: who fills them in, on which page, and their action.
async fn forms<'a>(
    steward: &Viewer<'a>,
    holder: &Viewer<'a>,
    visitor: &Viewer<'a>,
    person: &str,
) -> Vec<(Viewer<'a>, String, String)> {
    let person = format!("/office/persons/{person}");
    let own = |on: &str| (on.to_owned(), on.to_owned());
    [
        (visitor, own("/sign-in")),
        (holder, own("/me")),
        (holder, ("/me".to_owned(), "/me/tokens".to_owned())),
        (holder, own("/bodies/north/edit")),
        (steward, own("/office/bodies/new")),
        (steward, own("/office/persons/new")),
        (steward, own(&person)),
        (steward, (person.clone(), format!("{person}/address"))),
        (steward, own(&format!("{person}/mandate"))),
    ]
    .into_iter()
    .map(|(viewer, (on, action))| (viewer.clone(), on, action))
    .collect()
}

/// The body of a form with one field replaced by bytes that stand as they are.
fn with(fields: &[(String, String)], name: &str, raw: &str) -> Vec<u8> {
    let pairs = fields.iter().map(|(field, value)| {
        let value = if field == name { raw.to_owned() } else { encode(value) };
        format!("{}={value}", encode(field))
    });
    pairs.collect::<Vec<_>>().join("&").into_bytes()
}

/// The answers that a form of people may give.
fn is_answer(page: &Page) -> bool {
    [200, 303, 400, 404, 409, 413, 422].contains(&page.status.as_u16())
}

/// How often a page holds what was typed as something that runs. In a file for programs it is text.
fn faults(page: &Page) -> usize {
    let is_page = page.headers.get("content-type").is_some_and(|kind| kind == "text/html; charset=utf-8");
    if !is_page {
        return 0;
    }
    let text = page.text();
    text.matches("<script>alert").count() + text.matches("<img src=x").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_in_every_field_of_every_form_does_no_harm() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let (steward, holder) = (office(&house).await, house.as_person("amina@example.org").await);
        let visitor = house.visitor();
        let (script, turned) = (encode(SCRIPT), encode(TURNED));
        let huge = "x".repeat(1_000_000);
        let mut sent = 0;
        for (viewer, on, action) in forms(&steward, &holder, &visitor, &amina.to_string()).await {
            let fields = viewer.get(&on).await.form(&action);
            assert!(fields.len() > 1, "{action} has fields");
            let names: Vec<String> =
                fields.iter().map(|(name, _)| name.clone()).filter(|name| name != "csrf").collect();
            for name in &names {
                // A try of signing in is allowed every half minute, and forms for ways in want a recent proof.
                if action == "/sign-in" {
                    pass(&house, SignedDuration::from_mins(10));
                }
                for (what, raw, unreadable) in [
                    ("a script", script.as_str(), false),
                    ("turned text", &turned, false),
                    ("a control character", "a%07b%1Bc", false),
                    ("text that is not UTF-8", "%FF%FEx", true),
                    ("NUL", "a%00b", true),
                    ("a megabyte", &huge, false),
                    ("a broken escape", "%", false),
                ] {
                    let page = viewer.send(Method::POST, &action, Some(with(&fields, name, raw)), FORM).await;
                    assert!(is_answer(&page), "{what} in {name} of {action}: {}", page.status);
                    assert!(
                        !unreadable || page.status == 400,
                        "{what} in {name} of {action}: {}",
                        page.status
                    );
                    assert_eq!(faults(&page), 0, "{what} in {name} of {action}");
                    sent += 1;
                }
                let without: Vec<_> = fields.iter().filter(|(field, _)| field != name).cloned().collect();
                let page = viewer.send(Method::POST, &action, Some(with(&without, "", "")), FORM).await;
                assert!(is_answer(&page), "without {name} of {action}: {}", page.status);
                let mut twice = fields.clone();
                twice.push((name.clone(), "again".into()));
                let page = viewer.send(Method::POST, &action, Some(with(&twice, "", "")), FORM).await;
                assert!(is_answer(&page), "{name} twice of {action}: {}", page.status);
            }
        }
        assert!(sent > 300, "{sent}");

        // Whatever was taken is shown as text on every page that links lead to.
        house.settle().await;
        let starts = [
            "/",
            "/networks",
            "/networks/north",
            "/bodies/north/history",
            "/office/journal",
            "/office/persons",
        ];
        let starts = starts.iter().map(|start| (*start).to_owned());
        let looked = walk(
            &steward,
            starts,
            3_000,
            |link| !link.contains("lang=") && !link.contains("/static/"),
            |address, page| {
                assert!(page.status.as_u16() < 500, "{address}: {}", page.status);
                assert_eq!(faults(page), 0, "{address}");
                assert_eq!(page.text().matches('\u{202e}').count(), 0, "{address} turns what follows");
            },
        );
        assert!(looked.await > 30);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_larger_than_a_form_may_be_is_said_to_be_too_large() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let mut fields = viewer.get("/me").await.form("/me");
    fields.push(("more".into(), "x".repeat(1_100_000)));
    let page = viewer.send(Method::POST, "/me", Some(with(&fields, "", "")), FORM).await;
    assert_eq!(page.status, 413);
    assert_eq!(page.all("h1").len(), 1, "it is said on a page");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_field_that_comes_twice_the_first_counts() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let mut fields = viewer.get("/me").await.form("/me");
    fields.push(("name".into(), "The second".into()));
    let page = viewer.send(Method::POST, "/me", Some(with(&fields, "", "")), FORM).await;
    assert_eq!(page.status, 303);
    assert_eq!(viewer.get("/me").await.attributes("#name", "value"), ["Amina Diallo"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_is_kept_as_text_where_text_is_wanted() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let edit = "/bodies/north/edit";
    assert_eq!(viewer.submit(edit, edit, &[("name-en", SCRIPT), ("purpose-en", SCRIPT)]).await.status, 303);
    let page = house.visitor().get("/networks/north").await;
    assert_eq!(page.all("h1"), [SCRIPT]);
    assert_eq!(faults(&page), 0);
    assert_eq!(page.attributes("#purpose img", "onerror"), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_addresses_are_answered() {
    let (house, _) = with_network(engines()[0]).await;
    let steward = office(&house).await;
    house.settle().await;
    for path in [
        "/networks?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/networks?after=%FF%FE",
        "/networks?status=%00",
        "/groups?q=%E2%80%AE",
        "/office/persons?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/office/persons?q=%25%5F'--",
        "/office/persons?after=~",
        "/office/mandates?body=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&after=2026-13-45~x",
        "/office/journal?from=9999-12-31&until=-9999-01-01&before=99999999999999999999",
        "/office/journal?until=9999-12-31",
        "/office/journal?body=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/office/bodies?kind=%FF&after=~~~",
        "/bodies/north/history?before=-9223372036854775808",
        "/bodies/north/history/9223372036854775807",
        "/bodies/north/history/-1",
        "/sign-in?next=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/sign-in/sent?link=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&page=99999999999",
        "/networks/%F0%9F%98%80",
        "/networks/..%2F..%2Fetc%2Fpasswd",
    ] {
        let page = steward.get(path).await;
        assert!([200, 303, 308, 400, 404].contains(&page.status.as_u16()), "{path}: {}", page.status);
        assert_eq!(faults(&page), 0, "{path}");
    }
}
