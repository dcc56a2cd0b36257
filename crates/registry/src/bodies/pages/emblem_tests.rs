use crate::bodies::model::BodyKind;
use crate::mandates::model::Role;
use crate::persons::model::Seen;
use crate::testing::{AsPerson, PIXEL, add_body, add_person, give};
use axum::http::{Method, StatusCode};
use platform::db::Engine;
use platform::testing::{Page, TestApp, Viewer, engines};
use std::path::PathBuf;

const PAGE: &str = "/bodies/north/emblem";
const EDITOR: &str = "chair@example.org";

/// A network, its representative, and somebody of another network.
async fn house(engine: Engine) -> TestApp {
    let house = TestApp::open(engine, vec![crate::capability()], crate::recognise, &[]).await;
    for (slug, address) in [("north", EDITOR), ("south", "other@example.org")] {
        add_body(&house, slug, BodyKind::Network, &format!("Network of the {slug}")).await;
        let person = add_person(&house, slug, address, Seen::Nobody).await;
        give(&house, person, slug, Role::Representative).await;
    }
    house
}

/// Another picture of one pixel for each number.
fn picture(number: u8) -> Vec<u8> {
    let (head, rest) = PIXEL.split_at(33);
    [head, b"\0\0\0\x04gAMA\0\0\0", &[number], b"crc!", rest].concat()
}

/// What a browser sends for a form with one file.
fn body(token: &str, file: Option<(&str, &str, &[u8])>) -> Vec<u8> {
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n").into_bytes();
    if let Some((name, kind, bytes)) = file {
        body.extend(
            format!("--x\r\nContent-Disposition: form-data; name=\"emblem\"; filename=\"{name}\"\r\n")
                .bytes(),
        );
        body.extend(format!("Content-Type: {kind}\r\n\r\n").bytes().chain(bytes.iter().copied()));
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    body
}

async fn send(viewer: &Viewer<'_>, body: Vec<u8>) -> Page {
    viewer.send(Method::POST, PAGE, Some(body), "multipart/form-data; boundary=x").await
}

async fn choose(viewer: &Viewer<'_>, name: &str, kind: &str, bytes: &[u8]) -> Page {
    let token = viewer.get(PAGE).await.csrf();
    send(viewer, body(&token, Some((name, kind, bytes)))).await
}

/// The addresses of the emblems on a page.
async fn shown(viewer: &Viewer<'_>, on: &str) -> Vec<String> {
    viewer.get(on).await.attributes("img.emblem", "src")
}

/// What the journal tells of emblems.
async fn facts(house: &TestApp) -> Vec<String> {
    let mut conn = house.app.db.read().await.expect("it is there");
    let filter = platform::journal::Filter::default();
    let mut entries = platform::journal::find(&mut conn, &filter, 100).await.expect("it answers");
    entries.reverse();
    let of_emblems = entries.into_iter().map(|entry| entry.kind).filter(|kind| kind.contains("emblem"));
    of_emblems.collect()
}

fn header<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emblem_is_given_replaced_and_taken_away() {
    for engine in engines() {
        let house = house(engine).await;
        let (editor, visitor) = (house.as_person(EDITOR).await, house.visitor());
        assert_eq!(shown(&visitor, "/networks/north").await, [""; 0]);
        assert_eq!(editor.get("/bodies/north/edit").await.all(".head .btn"), ["Add an emblem"]);

        let set = choose(&editor, "north.png", "image/png", &picture(1)).await;
        assert_eq!(set.location().as_deref(), Some("/networks/north"), "{}", set.text());
        assert_eq!(editor.get("/networks/north").await.all(".flash"), ["The emblem is saved."]);
        let first = shown(&visitor, "/networks/north").await;
        assert_eq!(first.len(), 1);
        for page in ["/networks/north", PAGE, "/bodies/north/edit"] {
            assert_eq!(shown(&editor, page).await, first, "{page}");
        }
        assert_eq!(shown(&visitor, "/networks").await, [""; 0], "lists stay light");
        assert_eq!(editor.get("/bodies/north/edit").await.all(".head .btn"), ["Change the emblem"]);
        assert_eq!(visitor.get(&first[0]).await.bytes, picture(1));

        let again = choose(&editor, "again.png", "image/png", &picture(1)).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(
            editor.get("/networks/north").await.all(".flash"),
            ["This was the emblem already, so nothing was saved."]
        );

        assert_eq!(choose(&editor, "n.png", "image/png", &picture(2)).await.status, StatusCode::SEE_OTHER);
        let second = shown(&visitor, "/networks/north").await;
        assert_ne!(second, first, "no kept page shows the old one");
        assert_eq!(visitor.get(&second[0]).await.bytes, picture(2));
        assert_eq!(visitor.get(&first[0]).await.status, StatusCode::NOT_FOUND, "it is no emblem any more");

        for _ in 0..2 {
            let removed = editor.submit(PAGE, "/bodies/north/emblem/remove", &[]).await;
            assert_eq!(removed.location().as_deref(), Some("/networks/north"));
            assert_eq!(shown(&visitor, "/networks/north").await, [""; 0]);
            assert_eq!(
                choose(&editor, "n.png", "image/png", &picture(2)).await.status,
                StatusCode::SEE_OTHER
            );
            assert_eq!(shown(&visitor, "/networks/north").await, second);
        }
        assert_eq!(
            facts(&house).await,
            [
                "registry.emblem-set",
                "registry.emblem-set",
                "registry.emblem-removed",
                "registry.emblem-set",
                "registry.emblem-removed",
                "registry.emblem-set"
            ],
            "what changed nothing is no fact"
        );
        let version = editor.get("/bodies/north/edit").await.attributes("input[name=version]", "value");
        assert_eq!(version, ["1"], "whoever writes the page meanwhile is not held up");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_an_emblem_is_told_beside_the_field() {
    for engine in engines() {
        let house = house(engine).await;
        let editor = house.as_person(EDITOR).await;
        let mut heavy = PIXEL.to_vec();
        heavy.resize(256 * 1024 + 1, 0);
        let mut wide = PIXEL.to_vec();
        wide[16..20].copy_from_slice(&4_000_u32.to_be_bytes());
        let (head, rest) = PIXEL.split_at(33);
        let moving = [head, b"\0\0\0\x08acTL\0\0\0\x01\0\0\0\0crc!", rest].concat();
        let cases: [(&str, &[u8], &str); 7] = [
            (
                "an empty file",
                b"",
                "This is no picture that can be taken here. Choose a PNG, JPEG or WebP file.",
            ),
            (
                "a page that says it is a picture",
                b"<!doctype html><script>alert(1)</script>",
                "This is no picture that can be taken here. Choose a PNG, JPEG or WebP file.",
            ),
            (
                "a drawing",
                b"<svg xmlns='http://www.w3.org/2000/svg'/>",
                "This is no picture that can be taken here. Choose a PNG, JPEG or WebP file.",
            ),
            (
                "a picture that was cut off",
                &PIXEL[..PIXEL.len() - 1],
                "This is no picture that can be taken here. Choose a PNG, JPEG or WebP file.",
            ),
            ("a picture that moves", &moving, "This picture moves. Choose one that stands still."),
            (
                "too many bytes",
                &heavy,
                "The file has 257 KB. At most 256 KB are taken: make the picture smaller, then choose it again.",
            ),
            (
                "too many pixels",
                &wide,
                "The picture is 4000 pixels wide and 1 high. At most 2048 are taken each way: make it smaller, then choose it again.",
            ),
        ];
        for (what, bytes, words) in cases {
            let page = choose(&editor, "emblem.png", "image/png", bytes).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
            assert_eq!(page.all("#emblem-error"), [words], "{what}");
            assert_eq!(page.attributes(".errors a", "href"), ["#emblem"], "{what}");
        }
        let token = editor.get(PAGE).await.csrf();
        for nothing in [body(&token, None), body(&token, Some(("", "application/octet-stream", b"")))] {
            let page = send(&editor, nothing).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(page.all("#emblem-error"), ["Choose a picture."]);
        }
        let too_much = choose(&editor, "emblem.png", "image/png", &vec![0; 1024 * 1024]).await;
        assert_eq!(too_much.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(too_much.all("#emblem-error")[0].starts_with("The file is larger than this page takes."));
        assert_eq!(facts(&house).await, [""; 0]);
        assert_eq!(shown(&editor, "/networks/north").await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_camera_noted_in_the_file_is_neither_kept_nor_served() {
    for engine in engines() {
        let house = house(engine).await;
        let editor = house.as_person(EDITOR).await;
        let (head, rest) = PIXEL.split_at(33);
        let noted = [head, b"\0\0\0\x04eXIfGPS!crc!", rest, b"GPS"].concat();
        let set = choose(&editor, "n.png", "image/png", &noted).await;
        assert_eq!(set.location().as_deref(), Some("/networks/north"), "{}", set.text());
        let address = shown(&editor, "/networks/north").await.remove(0);
        assert_eq!(house.visitor().get(&address).await.bytes, PIXEL);
        let kept = std::fs::read(file_of(&house, &address)).expect("the bytes are there");
        assert_eq!(kept, PIXEL);
        assert_eq!(choose(&editor, "n.png", "image/png", PIXEL).await.status, StatusCode::SEE_OTHER);
        assert_eq!(facts(&house).await, ["registry.emblem-set"], "without its notes it is the same picture");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_or_a_declared_kind_decides_nothing() {
    let house = house(Engine::Sqlite).await;
    let editor = house.as_person(EDITOR).await;
    let names =
        ["../../../etc/passwd", "..\\x.svg", "a%0d%0aX: y", "<b onclick=x>.html", "\u{202e}gnp.exe", "'; --"];
    for (number, name) in (10..).zip(names) {
        let set = choose(&editor, name, "text/html", &picture(number)).await;
        assert_eq!(set.location().as_deref(), Some("/networks/north"), "{name}: {}", set.text());
        let address = shown(&editor, "/networks/north").await.remove(0);
        let rest = address.strip_prefix("/emblems/").and_then(|file| file.strip_suffix(".png"));
        assert!(rest.is_some_and(|digest| digest.len() == 64), "{name}: {address}");
        let served = house.visitor().get(&address).await;
        assert_eq!((header(&served, "content-type"), &served.bytes[..]), ("image/png", &picture(number)[..]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_editors_with_a_form_of_ours_change_an_emblem() {
    for engine in engines() {
        let house = house(engine).await;
        let (editor, other, visitor) =
            (house.as_person(EDITOR).await, house.as_person("other@example.org").await, house.visitor());
        let mine = |token: &str| body(token, Some(("n.png", "image/png", PIXEL)));
        for token in ["", "not-a-token", &other.form_token()] {
            let page = send(&editor, mine(token)).await;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{}", page.text());
        }
        for (viewer, status) in [(&other, StatusCode::FORBIDDEN), (&visitor, StatusCode::SEE_OTHER)] {
            assert_eq!(viewer.get(PAGE).await.status, status);
            assert_eq!(send(viewer, mine(&viewer.form_token())).await.status, status);
        }
        assert_eq!(facts(&house).await, [""; 0]);

        assert_eq!(send(&editor, mine(&editor.form_token())).await.status, StatusCode::SEE_OTHER);
        let remove = format!("csrf={}", platform::text::encode(&other.form_token()));
        let kind = "application/x-www-form-urlencoded";
        let removed = other.send(Method::POST, &format!("{PAGE}/remove"), Some(remove.into()), kind).await;
        assert_eq!(removed.status, StatusCode::FORBIDDEN);
        assert_eq!(facts(&house).await, ["registry.emblem-set"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_gives_the_confederation_one_and_it_stands_on_its_page() {
    let house = house(Engine::Sqlite).await;
    add_body(&house, "confederation", BodyKind::Confederation, "Confederation").await;
    let person = add_person(&house, "Secretariat", "office@example.org", Seen::Nobody).await;
    give(&house, person, "confederation", Role::Secretariat).await;
    let (office, editor) = (house.as_person("office@example.org").await, house.as_person(EDITOR).await);
    let page = "/bodies/confederation/emblem";
    assert_eq!(editor.get(page).await.status, StatusCode::FORBIDDEN);
    let form = body(&office.form_token(), Some(("n.png", "image/png", PIXEL)));
    let set = office.send(Method::POST, page, Some(form), "multipart/form-data; boundary=x").await;
    assert_eq!(set.location().as_deref(), Some("/about"), "{}", set.text());
    assert_eq!(shown(&house.visitor(), "/about").await, shown(&office, page).await);
    assert_eq!(shown(&house.visitor(), "/about").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_leave_one_emblem_and_both_facts() {
    for engine in engines() {
        let house = house(engine).await;
        let editor = house.as_person(EDITOR).await;
        let token = editor.form_token();
        let form = |number| body(&token, Some(("n.png", "image/png", &picture(number))));
        let (a, b) = (editor.apart(), editor.apart());
        let (first, second) = tokio::join!(send(&a, form(1)), send(&b, form(2)));
        assert_eq!([first.status, second.status], [StatusCode::SEE_OTHER; 2]);
        let address = shown(&editor, "/networks/north").await.remove(0);
        let kept = editor.get(&address).await.bytes;
        assert!([picture(1), picture(2)].contains(&kept.to_vec()));
        assert_eq!(facts(&house).await, ["registry.emblem-set"; 2]);

        let (third, fourth) = tokio::join!(send(&a, form(3)), send(&b, form(3)));
        assert_eq!([third.status, fourth.status], [StatusCode::SEE_OTHER; 2]);
        assert_eq!(facts(&house).await, ["registry.emblem-set"; 3], "the same picture twice is one change");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_served_to_be_kept_and_to_do_nothing() {
    let house = house(Engine::Sqlite).await;
    let editor = house.as_person(EDITOR).await;
    choose(&editor, "n.png", "image/png", PIXEL).await;
    let address = shown(&editor, "/networks/north").await.remove(0);
    let visitor = house.visitor();
    visitor.set_cookie("flash", "flash-body-saved");
    for viewer in [&visitor, &editor] {
        let served = viewer.get(&address).await;
        assert_eq!(served.status, StatusCode::OK);
        let found: Vec<(&str, &str)> = [
            "content-type",
            "cache-control",
            "x-content-type-options",
            "content-security-policy",
            "cross-origin-resource-policy",
            "etag",
            "vary",
            "set-cookie",
            "content-language",
        ]
        .map(|name| (name, header(&served, name)))
        .into();
        let digest = &address["/emblems/".len()..address.len() - ".png".len()];
        assert_eq!(
            found,
            [
                ("content-type", "image/png"),
                ("cache-control", "public, max-age=31536000, immutable"),
                ("x-content-type-options", "nosniff"),
                ("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"),
                ("cross-origin-resource-policy", "same-origin"),
                ("etag", format!("\"{digest}\"").as_str()),
                ("vary", ""),
                ("set-cookie", ""),
                ("content-language", ""),
            ]
        );
        assert_eq!(served.bytes, PIXEL);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stored_and_no_emblem_is_not_there() {
    for engine in engines() {
        let house = house(engine).await;
        let (editor, visitor) = (house.as_person(EDITOR).await, house.visitor());
        choose(&editor, "n.png", "image/png", PIXEL).await;
        let address = shown(&editor, "/networks/north").await.remove(0);
        assert_eq!(visitor.get(&address).await.status, StatusCode::OK);

        let stored = house.app.files.store(picture(9)).await.expect("it is kept");
        let mut tx = house.app.db.write(&house.app.givens).await.expect("a transaction begins");
        platform::files::reference(&mut tx, &stored, "image/png").await.expect("a row names it");
        tx.commit().await.expect("it is kept");
        let elsewhere = format!("/emblems/{}.png", stored.digest);
        let other_ending = address.replace(".png", ".jpg");
        let none = "/emblems/0000.png".to_owned();
        let strange = "/emblems/..%2f..%2falltogether.sqlite".to_owned();
        for absent in [elsewhere, other_ending, none, strange] {
            for viewer in [&visitor, &editor] {
                let page = viewer.get(&absent).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{absent}");
                assert_eq!(page.all("h1"), ["There is no such page"], "{absent}");
            }
        }
    }
}

/// Where the bytes of an emblem lie.
fn file_of(house: &TestApp, address: &str) -> PathBuf {
    let digest = &address["/emblems/".len()..address.len() - ".png".len()];
    let folder = house.app.config.files.strip_prefix("file:").expect("files of tests lie in a folder");
    [folder, &digest[..2], &digest[2..4], digest].iter().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emblem_comes_back_from_a_backup_and_a_flipped_byte_is_found() {
    for (engine, other) in engines().into_iter().zip(engines().into_iter().rev()) {
        let first = house(engine).await;
        let editor = first.as_person(EDITOR).await;
        choose(&editor, "n.png", "image/png", PIXEL).await;
        let address = shown(&editor, "/networks/north").await.remove(0);
        let backup = first.folder().join("backup.tar.gz");
        let app = &first.app;
        let moved =
            platform::keep::backup(&app.db, &app.files, &app.givens, &backup).await.expect("it is backed up");
        assert_eq!(moved.files, 1);

        let second = TestApp::open(other, vec![crate::capability()], crate::recognise, &[]).await;
        let app = &second.app;
        let mut migrations = platform::migrations();
        migrations.extend(crate::capability().migrations);
        platform::keep::restore(&app.db, &app.files, &app.givens, &migrations, &backup)
            .await
            .expect("it comes back");
        let visitor = second.visitor();
        assert_eq!(shown(&visitor, "/networks/north").await, std::slice::from_ref(&address));
        assert_eq!(visitor.get(&address).await.bytes, PIXEL);
        let verified =
            platform::keep::verify(&app.db, &app.files, |_| {}).await.expect("it can be looked over");
        assert_eq!((verified.files, verified.faults), (1, Vec::new()));

        let file = file_of(&second, &address);
        let mut bytes = std::fs::read(&file).expect("the bytes are there");
        bytes[60] ^= 1;
        std::fs::write(&file, bytes).expect("they can be written");
        let verified =
            platform::keep::verify(&app.db, &app.files, |_| {}).await.expect("it can be looked over");
        let digest = file.file_name().and_then(|name| name.to_str()).expect("it is named by its digest");
        assert_eq!(
            verified.faults,
            [format!("file {digest}: the file's bytes are not those that were stored")]
        );
        assert_eq!(
            visitor.get(&address).await.status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "never the wrong bytes"
        );
    }
}
