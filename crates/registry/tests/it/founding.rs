//! How a register begins.

use crate::house::{SECRETARY, came, count, empty, founded};
use platform::http::Failure;
use platform::sql;
use platform::testing::{TestApp, engines};
use registry::found;

/// The fields that were refused, with why; or the one refusal; or nothing.
async fn refused(house: &TestApp, confederation: &str, secretary: &str, address: &str) -> Vec<String> {
    match found(&house.app, confederation, secretary, address).await {
        Ok(_) => Vec::new(),
        Err(Failure::Invalid(fields)) => {
            fields.into_iter().map(|(field, why)| format!("{field}: {}", why.message)).collect()
        }
        Err(Failure::Refused(why)) => vec![why.message.to_owned()],
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_register_is_founded_and_its_link_works() {
    for engine in engines() {
        let house = empty(engine).await;
        let link =
            found(&house.app, " The Confederation ", " The Secretary ", " Secretariat@Example.org ").await;
        let link = link.expect("it was empty");
        let path = link.trim_start_matches(&house.app.config.public_url).to_owned();
        let browser = house.visitor();
        assert_eq!(came(&browser.submit(&path, &path, &[]).await), (303, "/desk".into()));
        assert_eq!(browser.get("/me").await.attributes("#name", "value"), ["The Secretary"]);
        assert_eq!(browser.get("/office/bodies/new").await.status, 200, "they can add everything else");
        assert_eq!(house.visitor().get("/about").await.status, 200);
        let held = sql!("SELECT starts || ' ' || ends FROM registry_mandate");
        assert_eq!(crate::house::rows(&house, held).await, ["2026-11-24 2028-11-24"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_is_founded_once() {
    for engine in engines() {
        let house = founded(engine).await;
        let again = refused(&house, "Another", "Somebody", "somebody@example.org").await;
        assert_eq!(again, ["founding-refusal-not-empty"]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, 1);
        let sample = empty(engine).await;
        registry::load_sample(&sample.app).await.expect("the sample loads");
        let again = refused(&sample, "Another", "Somebody", "somebody@example.org").await;
        assert_eq!(again, ["founding-refusal-not-empty"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_founds_nothing() {
    let house = empty(engines()[0]).await;
    for (confederation, secretary, address, why) in [
        ("C", "S", "", "email: refusal-mail-address"),
        ("C", "S", "nothing", "email: refusal-mail-address"),
        ("C", "S", "a b@example.org", "email: refusal-mail-address"),
        (" ", "S", SECRETARY, "confederation: refusal-required"),
        ("C", "", SECRETARY, "secretary: refusal-required"),
        ("C\u{0}", "S", SECRETARY, "confederation: refusal-required"),
        ("C", "S\nBcc: x", SECRETARY, "secretary: refusal-required"),
    ] {
        assert_eq!(refused(&house, confederation, secretary, address).await, [why]);
    }
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body")).await, 0);
    assert_eq!(refused(&house, "C", "S", SECRETARY).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secretariat_whose_mandates_ran_out_gets_a_new_one() {
    for engine in engines() {
        let house = founded(engine).await;
        house.clock.pass(jiff::SignedDuration::from_hours(24 * 366 * 2));
        let link = found(&house.app, "Not read", "Not read", SECRETARY).await.expect("nobody looks after it");
        let path = link.trim_start_matches(&house.app.config.public_url).to_owned();
        let browser = house.visitor();
        assert_eq!(came(&browser.submit(&path, &path, &[]).await), (303, "/desk".into()));
        assert_eq!(browser.get("/office/persons").await.status, 200);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_body")).await,
            1,
            "no second confederation"
        );
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await,
            1,
            "whoever has the address"
        );
        let again = refused(&house, "Another", "Somebody", "somebody@example.org").await;
        assert_eq!(again, ["founding-refusal-not-empty"]);
    }
}
