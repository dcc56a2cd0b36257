use super::{Form, is_mail_address};
use crate::db::Engine;
use crate::http::Failure;
use crate::testing::made_up;
use axum::http::{Method, StatusCode};
use kernel::Refusal;
use proptest::prelude::*;

fn parsed(body: &str) -> Form {
    Form::parse(body.as_bytes()).unwrap_or_else(|failure| panic!("{body}: {failure:?}"))
}

/// What a form with one value says of it, read in one way: the value, and what is wrong by the message's key.
fn read<V>(value: &str, read: impl FnOnce(&mut Form) -> V) -> (V, Vec<&'static str>) {
    let mut form = Form::filled([("x", value)]);
    let found = read(&mut form);
    (found, form.into_errors().into_iter().map(|(_, why)| why.message).collect())
}

#[test]
fn fields_are_read_as_browsers_write_them() {
    let form = parsed("a=1&b=x+y%20z&c=%C3%A9%E6%97%A5&d&e=&=f&a=2&g=1=2&&%61%20=in+a+name");
    assert_eq!(form.text("a"), "1", "the first counts");
    assert_eq!(form.all("a").collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(form.text("b"), "x y z");
    assert_eq!(form.text("c"), "é日");
    assert_eq!((form.has("d"), form.text("d")), (true, ""));
    assert_eq!((form.has("e"), form.text("e")), (true, ""));
    assert_eq!(form.text(""), "f");
    assert_eq!(form.text("g"), "1=2");
    assert_eq!(form.text("a "), "in a name");
    assert_eq!((form.has("h"), form.text("h"), form.all("h").count()), (false, "", 0));
}

#[test]
fn a_percent_sign_without_a_code_is_itself() {
    for (sent, kept) in
        [("100%", "100%"), ("%zz", "%zz"), ("%4", "%4"), ("%%41", "%A"), ("%é1", "%é1"), ("%+1", "% 1")]
    {
        assert_eq!(parsed(&format!("x={sent}")).text("x"), kept, "{sent}");
    }
}

#[test]
fn what_is_no_utf_8_or_holds_nul_is_refused_as_a_whole() {
    for bytes in
        [&b"x=%FF"[..], b"x=\xff", b"%C3=x", b"x=%ED%A0%80", b"x=%C0%AF", b"x=a%00b", b"x=\0", b"a=1&%00=2"]
    {
        let refused = Form::parse(bytes).err();
        let wanted = Refusal::new("refusal-encoding");
        assert!(matches!(refused, Some(Failure::Unreadable(why)) if why == wanted), "{bytes:?}");
    }
}

#[test]
fn a_text_is_trimmed_and_its_lines_end_in_one_way() {
    assert_eq!(read("  a\r\nb\t c \n", |form| form.optional("x", 10)), ("a\nb\t c".to_owned(), vec![]));
    assert_eq!(read(" \r\n ", |form| form.optional("x", 10)), (String::new(), vec![]));
    assert_eq!(read("\u{3000}日本\u{a0}", |form| form.required("x", 10)), ("日本".to_owned(), vec![]));
}

#[test]
fn a_required_text_must_be_there() {
    for nothing in ["", " ", "\r\n\t"] {
        assert_eq!(read(nothing, |form| form.required("x", 10)), (String::new(), vec!["refusal-required"]));
    }
    let mut form = Form::filled([("other", "a")]);
    form.required("x", 10);
    assert!(!form.is_fine(), "a field that was not sent is an empty one");
}

#[test]
fn a_text_has_a_measure_in_characters_and_is_kept_when_it_is_longer() {
    assert_eq!(read("日本語", |form| form.required("x", 3)), ("日本語".to_owned(), vec![]));
    let mut form = Form::filled([("x", " 日本語x ")]);
    assert_eq!(form.required("x", 3), "日本語x");
    let why = Refusal::new("refusal-too-long").with("most", 3_usize).with("length", 4_usize);
    assert_eq!(form.text("x"), " 日本語x ", "what was typed is kept");
    assert_eq!(form.into_errors(), [("x".to_owned(), why)]);
}

#[test]
fn characters_that_nobody_sees_are_refused() {
    for hidden in [
        "\u{7}", "\u{1b}", "\u{85}", "\u{202e}", "\u{202a}", "\u{2066}", "\u{2069}", "\u{fffe}", "\u{ffff}",
        "\r",
    ] {
        let (_, wrong) = read(&format!("a{hidden}b"), |form| form.optional("x", 100));
        assert_eq!(wrong, ["refusal-control-characters"], "{hidden:?}");
    }
    // What Persian, Arabic, Hindi and emoji need is let through.
    for needed in ["\n", "\t", "\u{200c}", "\u{200d}", "\u{200e}", "\u{200f}", "\u{fe0f}", "👩\u{200d}👧"]
    {
        let (_, wrong) = read(&format!("a{needed}b"), |form| form.optional("x", 100));
        assert_eq!(wrong, Vec::<&str>::new(), "{needed:?}");
    }
}

#[test]
fn a_text_without_a_character_that_is_seen_is_empty() {
    for blank in [
        "\u{200b}",
        "\u{2060}",
        "\u{3164}",
        "\u{feff}",
        "\u{ad}",
        "\u{2800}",
        "\u{e0041}",
        "\u{200d}\u{fe0f}",
        " \u{200b}\n\u{2028}\u{200e} ",
    ] {
        let read = read(blank, |form| form.required("x", 10));
        assert_eq!(read, (String::new(), vec!["refusal-required"]), "{blank:?}");
    }
    // Beside others they have their place.
    let named = "نام\u{200c}ها";
    assert_eq!(read(named, |form| form.required("x", 10)), (named.to_owned(), vec![]));
}

#[test]
fn ends_of_lines_and_paragraphs_end_lines() {
    assert_eq!(
        read("a\u{2028}b\u{2029}c\u{2028}", |form| form.optional("x", 10)),
        ("a\nb\nc".to_owned(), vec![])
    );
}

#[test]
fn a_web_address_begins_with_http_and_names_a_host() {
    for fine in ["https://example.org", "http://example.org/a?b=c#d", "https://日本.example/é"] {
        assert_eq!(read(fine, |form| form.web_address("x")), (Some(fine.to_owned()), vec![]));
    }
    assert_eq!(read(" ", |form| form.web_address("x")), (None, vec![]));
    for wrong in [
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)//.",
        "https://",
        "https://localhost",
        "https://a b.org",
        "https:///path.html",
        "https://.",
        "https://user:secret@",
        "//example.org",
    ] {
        let (kept, why) = read(wrong, |form| form.web_address("x"));
        assert_eq!((kept.as_deref(), why), (Some(wrong), vec!["refusal-web-address"]));
    }
    let long = format!("https://example.org/{}", "a".repeat(500));
    assert_eq!(read(&long, |form| form.web_address("x")).1, ["refusal-too-long"]);
}

#[test]
fn a_mail_address_is_lower_case_and_one_alone() {
    for (typed, kept) in [
        (" Name@Example.ORG ", "name@example.org"),
        ("a.b+c@x.org", "a.b+c@x.org"),
        ("o'neil@x.org", "o'neil@x.org"),
    ] {
        assert_eq!(read(typed, |form| form.mail_address("x")), (kept.to_owned(), vec![]));
    }
    for wrong in [
        "name",
        "@example.org",
        "name@",
        "a@b@c",
        "a b@example.org",
        "<a@example.org>",
        "a@example.org, b@example.org",
        "a@example.org;b@example.org",
        "name <a@example.org>",
        "a@exam ple.org",
    ] {
        assert_eq!(read(wrong, |form| form.mail_address("x")).1, ["refusal-mail-address"], "{wrong}");
    }
    assert_eq!(read("", |form| form.mail_address("x")).1, ["refusal-required"]);
    assert_eq!(read("a\u{7}@example.org", |form| form.mail_address("x")).1[0], "refusal-control-characters");
    assert!(!is_mail_address(&format!("{}@example.org", "a".repeat(254))));
}

#[test]
fn a_value_that_a_function_cannot_read_is_refused_with_its_message() {
    let number = |text: &str| text.parse::<u8>().ok();
    assert_eq!(read(" 7 ", |form| form.read("x", number, "refusal-date")), (Some(7), vec![]));
    for wrong in ["", "x", "256", "-1"] {
        assert_eq!(read(wrong, |form| form.read("x", number, "refusal-date")), (None, vec!["refusal-date"]));
    }
}

#[test]
fn a_form_of_our_own_is_shown_filled() {
    let form = Form::filled([("a", "1"), ("a", "2"), ("b", "")]);
    assert_eq!(form.all("a").collect::<Vec<_>>(), ["1", "2"]);
    assert!(form.is_fine() && form.has("b"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_comes_back_with_what_is_wrong_beside_it_in_the_readers_language() {
    let house = made_up::house(Engine::Sqlite).await;
    let typed = " <b>\"日本\" & ";
    let beside = [
        ("en", "Write at most 3 characters. It has 9 now.", "Write something here."),
        ("es", "Escriba 3 caracteres como máximo. Ahora hay 9.", "Escriba algo aquí."),
    ];
    for (language, too_long, empty) in beside {
        let viewer = house.visitor().reading(language);
        let page = viewer.post_from("/made/new", "/made/kept", &[("name", typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.attributes("input[name=name]", "value"), [typed]);
        assert_eq!(page.all(".error"), [too_long]);
        assert_eq!(page.all(".errors li"), [format!("name: {too_long}"), format!("mail: {empty}")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_cannot_be_read_changes_nothing_and_says_why() {
    const FORM: &str = "application/x-www-form-urlencoded";
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    let token = viewer.form_token();
    let long = format!("csrf={token}&name={}", "a".repeat(1024 * 1024));
    let cases = [
        (format!("csrf={token}&name=%FF").into_bytes(), StatusCode::BAD_REQUEST),
        (format!("csrf={token}&name=a%00").into_bytes(), StatusCode::BAD_REQUEST),
        (b"name=Without+a+token".to_vec(), StatusCode::BAD_REQUEST),
        (Vec::new(), StatusCode::BAD_REQUEST),
        (long.into_bytes(), StatusCode::PAYLOAD_TOO_LARGE),
        (format!("csrf={token}&name=").into_bytes(), StatusCode::UNPROCESSABLE_ENTITY),
        (format!("csrf={token}&name={}", "a".repeat(101)).into_bytes(), StatusCode::UNPROCESSABLE_ENTITY),
    ];
    for (body, status) in cases {
        let told = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
        let page = viewer.send(Method::POST, "/made", Some(body), FORM).await;
        assert_eq!(page.status, status, "{told}");
        assert_eq!(page.all("h1").len(), 1, "it is a page: {told}");
    }
    let mut conn = house.app.db.read().await.expect("it answers");
    assert_eq!(made_up::names(&mut conn).await.expect("it reads"), Vec::<String>::new());
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(mut form) = Form::parse(&bytes) {
            form.required("a", 10);
            form.web_address("b");
            form.mail_address("c");
        }
    }

    #[test]
    fn what_was_sent_is_what_was_typed(pairs in proptest::collection::vec(("\\PC{0,8}", "\\PC{0,20}"), 0..6)) {
        let body: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", crate::text::encode(name), crate::text::encode(value)))
            .collect();
        let form = parsed(&body.join("&"));
        for (name, _) in &pairs {
            let wanted: Vec<&str> = pairs.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
            prop_assert_eq!(form.all(name).collect::<Vec<_>>(), wanted);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_fails_gives_back_what_was_typed() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    let body =
        b"csrf=of-a-session-that-ended&name=A+name+of+several+words+%3Cb%3E&other=short&empty=".to_vec();
    let page = viewer.send(Method::POST, "/made", Some(body), "application/x-www-form-urlencoded").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(page.all(".typed"), ["A name of several words <b>"]);
    assert_eq!(viewer.get("/made/nowhere").await.all(".typed"), Vec::<String>::new());
}
