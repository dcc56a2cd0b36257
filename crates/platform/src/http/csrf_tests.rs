use super::{csrf_token, is_cross_site, token_fits};
use crate::testing::{engines, givens, made_up};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::collections::HashSet;

const FORM: &str = "application/x-www-form-urlencoded";

fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
    all.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
}

#[test]
fn a_token_fits_the_secret_it_was_made_for_and_no_other() {
    let (givens, _) = givens();
    let token = csrf_token(&givens, "one secret");
    assert!(token_fits(&token, "one secret"));
    assert!(!token_fits(&token, "another secret"));
    assert!(!token_fits(&token, ""));
}

#[test]
fn each_page_gets_another_mask() {
    let (givens, _) = givens();
    let tokens: HashSet<String> = (0..100).map(|_| csrf_token(&givens, "secret")).collect();
    assert_eq!(tokens.len(), 100);
    assert!(tokens.iter().all(|token| token_fits(token, "secret")));
}

#[test]
fn a_token_that_was_changed_cut_or_lengthened_does_not_fit() {
    let (givens, _) = givens();
    let token = csrf_token(&givens, "secret");
    for at in 0..token.len() {
        let mut changed = token.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("it is ASCII");
        assert!(!token_fits(&changed, "secret"), "{changed}");
        assert!(!token_fits(&token[..at], "secret"));
    }
    for other in ["", "=", "AAAA", &format!("{token}A"), &format!("{token}{token}"), "ä", "\0"] {
        assert!(!token_fits(other, "secret"), "{other}");
    }
}

#[test]
fn a_browser_that_names_another_site_is_believed() {
    let ours = "https://site.example.org";
    let cases: [(&[(&str, &str)], bool); 11] = [
        (&[("sec-fetch-site", "same-origin")], false),
        (&[("sec-fetch-site", "none")], false),
        (&[("sec-fetch-site", "cross-site")], true),
        (&[("sec-fetch-site", "same-site")], true),
        // What the browser says of the site itself comes first.
        (&[("sec-fetch-site", "cross-site"), ("origin", "https://site.example.org")], true),
        (&[("origin", "https://site.example.org")], false),
        (&[("origin", "https://evil.example.org")], true),
        (&[("origin", "null")], true),
        (&[("origin", "https://site.example.org.evil.example.org")], true),
        (&[("origin", "http://10.0.0.1:8080"), ("host", "10.0.0.1:8080")], false),
        // A program that is no browser says nothing; it brings no cookie of anybody either.
        (&[], false),
    ];
    for (all, foreign) in cases {
        let all: Vec<(&'static str, &'static str)> = all.to_vec();
        assert_eq!(is_cross_site(&headers(&all), ours), foreign, "{all:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_its_token_changes_nothing() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let viewer = made_up::signed_in(&house, "reader");
        let other = made_up::signed_in(&house, "steward").form_token();
        for token in ["", "nonsense", other.as_str()] {
            let body = format!("csrf={token}&name=Forged").into_bytes();
            let page = viewer.send(Method::POST, "/made", Some(body), FORM).await;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{token} on {engine:?}");
        }
        let mut conn = house.app.db.read().await.expect("it answers");
        assert_eq!(made_up::names(&mut conn).await.expect("it reads"), Vec::<String>::new());
        drop(conn);

        let body = format!("csrf={}&name=Meant", viewer.form_token()).into_bytes();
        let page = viewer.send(Method::POST, "/made", Some(body), FORM).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, Some("/made".into())));
        let mut conn = house.app.db.read().await.expect("it answers");
        assert_eq!(made_up::names(&mut conn).await.expect("it reads"), ["Meant"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitors_form_is_bound_to_their_browser() {
    let house = made_up::house(crate::db::Engine::Sqlite).await;
    let (mine, theirs) = (house.visitor(), house.visitor());
    let token = mine.get("/made/new").await.csrf();
    assert!(mine.cookie("visit").is_some(), "a page with a form gives the browser a visit");
    let body = format!("csrf={token}&name=Carried").into_bytes();
    theirs.get("/made/new").await;
    let page = theirs.send(Method::POST, "/made", Some(body.clone()), FORM).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    let page = mine.send(Method::POST, "/made", Some(body), FORM).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}
