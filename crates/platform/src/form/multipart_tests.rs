use super::*;
use crate::db::Engine;
use crate::form::Form;
use crate::testing::made_up;
use axum::body::Body;
use axum::http::Method;
use futures_util::stream;
use std::convert::Infallible;

const KIND: &str = "multipart/form-data; boundary=x";

fn request(kind: &str, body: impl Into<Body>) -> Request {
    Request::builder().header(header::CONTENT_TYPE, kind).body(body.into()).expect("a test asks properly")
}

/// One part after the other: what follows `Content-Disposition: form-data` in its head, and what it holds.
fn body(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (head, bytes) in parts {
        body.extend(format!("--x\r\nContent-Disposition: form-data{head}\r\n\r\n").bytes());
        body.extend(bytes.iter().chain(b"\r\n"));
    }
    body.extend(b"--x--\r\n");
    body
}

fn upload(field: &str, name: &str, bytes: &'static [u8]) -> Upload {
    Upload { field: field.to_owned(), name: name.to_owned(), bytes: Bytes::from_static(bytes) }
}

#[tokio::test(flavor = "multi_thread")]
async fn fields_and_files_come_as_they_were_sent() {
    let app = made_up::house(Engine::Sqlite).await.app.clone();
    let sent = body(&[
        ("; name=\"title\"", "Ärzte & Pflege = «zwei»".as_bytes()),
        ("; name=\"one\"; filename=\"a.png\"\r\nContent-Type: image/png", b"\x00\xff\r\n--y\r\n"),
        ("; name=\"many\"; filename=\"b.txt\"", b"b"),
        ("; name=\"none\"; filename=\"\"\r\nContent-Type: application/octet-stream", b""),
        ("; name=\"many\"; filename=\"empty\"", b""),
        ("; name=\"title\"", b""),
    ]);
    let Read { values, files, too_large } = read(request(KIND, sent), &app).await.expect("it can be read");
    assert_eq!(too_large, None);
    assert_eq!(
        values,
        [("title".into(), "Ärzte & Pflege = «zwei»".to_owned()), ("title".into(), String::new())]
    );
    assert_eq!(
        files,
        [
            upload("one", "a.png", b"\x00\xff\r\n--y\r\n"),
            upload("many", "b.txt", b"b"),
            upload("many", "empty", b"")
        ]
    );
    let form = Form { values, files, errors: Vec::new() };
    assert_eq!(form.file("many").map(|file| file.name.as_str()), Some("b.txt"));
    assert_eq!(form.file("none"), None);
}

#[test]
fn a_name_is_no_path_and_can_be_seen() {
    let long = "é".repeat(300);
    let cases = [
        ("emblem.png", "emblem.png"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\emblem.png", "emblem.png"),
        ("\u{202e}gnp.exe", "gnp.exe"),
        ("a\r\nb\u{7}\0.png", "ab.png"),
        ("شعار.png", "شعار.png"),
        (" .. /", ""),
        (&long, &long[..400]),
    ];
    for (sent, kept) in cases {
        assert_eq!(bare(sent), kept, "{sent:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_broken_is_refused_and_what_is_too_large_is_told_so() {
    let app = made_up::house(Engine::Sqlite).await.app.clone();
    let whole = body(&[("; name=\"a\"", b"1")]);
    let refused: [(&str, &str, Vec<u8>, &str); 6] = [
        ("no boundary", "multipart/form-data", whole.clone(), "refusal-broken-form"),
        ("another boundary", "multipart/form-data; boundary=y", whole.clone(), "refusal-broken-form"),
        ("cut off", KIND, whole[..whole.len() - 8].to_vec(), "refusal-broken-form"),
        ("no name", KIND, body(&[("", b"1")]), "refusal-broken-form"),
        ("not UTF-8", KIND, body(&[("; name=\"a\"", b"\xff")]), "refusal-encoding"),
        ("NUL in a text", KIND, body(&[("; name=\"a\"", b"1\x002")]), "refusal-encoding"),
    ];
    for (what, kind, sent, message) in refused {
        match read(request(kind, sent), &app).await {
            Err(Failure::Unreadable(why)) => assert_eq!(why.to_string(), message, "{what}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

/// As a connection brings it: a piece after the other.
fn in_pieces(sent: Vec<u8>) -> Body {
    let pieces: Vec<_> =
        sent.chunks(64 * 1024).map(Bytes::copy_from_slice).map(Ok::<_, Infallible>).collect();
    Body::from_stream(stream::iter(pieces))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_too_large_takes_nothing_with_it_that_was_typed_before() {
    let app = made_up::house(Engine::Sqlite).await.app.clone();
    let large = vec![0; 3 << 20];
    let typed = ("; name=\"note\"", "What was typed".as_bytes());
    let sent = body(&[typed, ("; name=\"a\"; filename=\"a\"", &large), ("; name=\"after\"", b"1")]);
    let told = read(request(KIND, in_pieces(sent)), &app).await.expect("it can be read");
    assert_eq!(told.too_large.as_deref(), Some("a"));
    assert_eq!(told.values, [("note".to_owned(), "What was typed".to_owned())]);
    assert!(told.files.is_empty());

    let typed_too_much = body(&[("; name=\"a\"", &large)]);
    let told = read(request(KIND, in_pieces(typed_too_much)), &app).await;
    assert!(matches!(told, Err(Failure::TooLarge)), "{told:?}");
}

#[test]
fn only_one_kind_brings_files() {
    for (kind, brings) in [
        ("multipart/form-data; boundary=x", true),
        ("Multipart/Form-Data;boundary=x", true),
        ("multipart/form-data", true),
        ("multipart/mixed; boundary=x", false),
        ("application/x-www-form-urlencoded", false),
        ("", false),
    ] {
        assert_eq!(is_multipart(request(kind, "").headers()), brings, "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_kinds_of_form_need_their_token() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    let token = viewer.get("/made/new").await.csrf();
    for (name, token, status) in
        [("first", token.as_str(), 303), ("second", "", 400), ("third", "wrong", 400)]
    {
        let sent = body(&[("; name=\"csrf\"", token.as_bytes()), ("; name=\"name\"", name.as_bytes())]);
        let page = viewer.send(Method::POST, "/made", Some(sent), KIND).await;
        assert_eq!(page.status.as_u16(), status, "{name}: {}", page.text());
    }
    assert_eq!(viewer.get("/made").await.all(".things li"), ["first"]);
}
