//! `cargo bench -p registry --bench mailing`: how long it takes to queue a mailing to 20,000 office-holders in one transaction, and
//! how fast its letters leave, beside what the mail server takes from a client that does nothing else. On both engines, where the
//! server for tests is named as in `./test`.
//!
//! The mail server of tests keeps letters in memory and takes more than any real one. With `ALLTOGETHER_BENCH_SMTP=127.0.0.1:PORT` a
//! real one is measured as well, with fewer letters: one that keeps them on disk and passes none on.

use axum::http::Method;
use platform::db::Engine;
use platform::testing::{MailSink, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};
use std::fmt::Write;
use std::time::Instant;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// The confederation's part of addresses, as `found` gives it.
const CONFEDERATION: &str = "confederation";
/// Who gets it.
const READERS: usize = 20_000;
/// Who gets it where a real mail server is measured.
const FEWER: usize = 2_000;
/// What the issue asks for, in seconds.
const MOST: f64 = 2.0;
/// Lines to the mail server, as the program has them.
const LINES: usize = 4;

/// Fills a register with so many members of a group.
async fn fill(house: &TestApp, readers: usize) {
    registry::found(&house.app, "Confederation", "Secretariat", "secretariat@example.org")
        .await
        .expect("it was empty");
    add_body(house, "method", BodyKind::WorkingGroup, "Method").await;
    let second = add_person(house, "Second", "second@example.org", Seen::Nobody).await;
    give(house, second, CONFEDERATION, Role::Secretariat).await;
    let id = |kind: u16, n: usize| format!("01932b1c-{kind:04x}-7000-8000-{n:012x}");
    let numbers: Vec<usize> = (0..readers).collect();
    for some in numbers.chunks(500) {
        let all = |row: &dyn Fn(usize) -> String| some.iter().map(|n| row(*n)).collect::<Vec<_>>().join(",");
        let mut text = String::new();
        let persons = all(&|n| {
            let language = ["en", "fr", "es"][n % 3];
            format!(
                "('{}','Person {n}','','','person {n}','[\"{language}\"]','','nobody','nobody',1,1,1)",
                id(0xc, n)
            )
        });
        let _ = writeln!(
            text,
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at) VALUES {persons};"
        );
        let addresses = all(&|n| format!("('{}','{}','person{n}@example.org',1)", id(0xe, n), id(0xc, n)));
        let _ =
            writeln!(text, "INSERT INTO registry_address (id, person, address, made_at) VALUES {addresses};");
        let _ = writeln!(
            text,
            "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
             SELECT REPLACE(p.id, '01932b1c-000c', '01932b1c-000d'), p.id, b.id, 'member', '2026-01-01', '2027-12-31', 1
             FROM registry_person p, registry_body b WHERE b.slug = 'method' AND p.id IN ({});",
            all(&|n| format!("'{}'", id(0xc, n)))
        );
        house.db.tamper(&format!("BEGIN;{text}COMMIT;")).await;
    }
}

async fn press(viewer: &Viewer<'_>, mailing: &str, verb: &str) -> f64 {
    let action = format!("{mailing}/{verb}");
    let typed = viewer.get(mailing).await.filled_form(&action, &[]).into_bytes();
    let began = Instant::now();
    let came = viewer.send(Method::POST, &action, Some(typed), "application/x-www-form-urlencoded").await;
    assert_eq!(came.status, 303, "{}", came.text());
    began.elapsed().as_secs_f64()
}

/// What a mail server takes in a second from clients that do nothing but send.
async fn server_alone(address: &str, letter: &str, letters: usize) -> f64 {
    let began = Instant::now();
    let lines = (0..LINES).map(|_| {
        let (address, letter) = (address.to_owned(), letter.to_owned());
        tokio::spawn(async move {
            send_only(&address, &letter, letters / LINES).await.expect("the server takes it")
        })
    });
    for line in lines.collect::<Vec<_>>() {
        line.await.expect("it ends");
    }
    letters as f64 / began.elapsed().as_secs_f64()
}

async fn send_only(address: &str, letter: &str, letters: usize) -> std::io::Result<()> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (reading, mut writing) = stream.into_split();
    let mut answers = BufReader::new(reading).lines();
    answers.next_line().await?;
    writing.write_all(b"HELO client.example.org\r\n").await?;
    answers.next_line().await?;
    for _ in 0..letters {
        let body = format!("{letter}\r\n.\r\n");
        for said in ["MAIL FROM:<a@example.org>\r\n", "RCPT TO:<b@example.org>\r\n", "DATA\r\n", &body] {
            writing.write_all(said.as_bytes()).await?;
            answers.next_line().await?;
        }
    }
    Ok(())
}

/// Writes, approves and sends a mailing to so many by way of a mail server; gives the seconds it took to queue and to send.
async fn mailing(engine: Engine, smtp: &str, readers: usize) -> (f64, f64) {
    let url = format!("smtp://{smtp}");
    let settings = [("smtp.url", url.as_str())];
    let house = TestApp::open(engine, vec![registry::capability()], registry::recognise, &settings).await;
    fill(&house, readers).await;
    let (writer, second) =
        (house.as_person("secretariat@example.org").await, house.as_person("second@example.org").await);
    let text =
        "A paragraph of **some** length, as people write them, with a [link](https://example.org).\n\n"
            .repeat(10);
    let typed = [
        ("subject-en", "To all"),
        ("text-en", text.as_str()),
        ("subject-fr", "À tous"),
        ("text-fr", text.as_str()),
        ("role", "member"),
    ];
    let new = "/office/mailings/new";
    let made = writer.submit(new, new, &typed).await;
    let mailing = made.location().expect("it is made");
    press(&writer, &mailing, "ask").await;
    // The second person is asked by a letter of its own, before the clock begins.
    platform::jobs::drain(&house.app).await.expect("jobs run");
    let began = Instant::now();
    let page = second.get(&mailing).await;
    let took = began.elapsed().as_secs_f64();
    println!("{engine:?}: the page before approval: {took:.2} s, {}", page.all("#chosen hgroup p")[0]);
    let queued = press(&second, &mailing, "approve").await;
    let began = Instant::now();
    platform::jobs::drain(&house.app).await.expect("jobs run");
    (queued, began.elapsed().as_secs_f64())
}

#[tokio::main]
async fn main() {
    let mut letter = String::new();
    for engine in engines() {
        let sink = MailSink::open().await;
        let address = sink.url().trim_start_matches("smtp://").to_owned();
        let (queued, sent) = mailing(engine, &address, READERS).await;
        println!("{engine:?}: approved and queued in one transaction: {queued:.2} s (at most {MOST} s)");
        println!(
            "{engine:?}: sent in {sent:.1} s, {:.0} letters a second over {} lines",
            READERS as f64 / sent,
            sink.connections()
        );
        // One more asked the second person to approve.
        assert_eq!(sink.letters().len(), READERS + 1);
        letter = sink.letters().pop().expect("there is one").text.trim_end().replace('\n', "\r\n");
        assert!(queued < MOST, "it takes too long to queue");
    }
    let sink = MailSink::open().await;
    let alone = server_alone(sink.url().trim_start_matches("smtp://"), &letter, READERS).await;
    println!("the mail server of tests alone: {alone:.0} letters a second");
    let Ok(real) = std::env::var("ALLTOGETHER_BENCH_SMTP") else { return };
    for engine in engines() {
        let alone = server_alone(&real, &letter, FEWER).await;
        let (_, sent) = mailing(engine, &real, FEWER).await;
        let speed = FEWER as f64 / sent;
        println!("{engine:?}: a real mail server: {speed:.0} letters a second; alone {alone:.0}");
    }
}
