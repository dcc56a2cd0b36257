//! Mailings: written, approved by a second person, and sent to everybody who holds an office, once.

use crate::house::{SECRETARY, came, count, error_of, errors, founded, office, pass, rows};
use crate::letters::{Read, letters};
use axum::http::Method;
use jiff::SignedDuration;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Delivered, MailSink, Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

const NEW: &str = "/office/mailings/new";

/// A register with two networks, a working group and their office-holders, and a second member of the secretariat.
async fn peopled(house: &TestApp) {
    add_body(house, "north", BodyKind::Network, "Network of the North").await;
    add_body(house, "south", BodyKind::Network, "Network of the South").await;
    add_body(house, "method", BodyKind::WorkingGroup, "Method").await;
    for (name, address, slug, role) in [
        ("Amina", "amina@example.org", "north", Role::Representative),
        ("Bento", "bento@example.org", "south", Role::Representative),
        ("Chair", "chair@example.org", "method", Role::Facilitator),
    ] {
        let person = add_person(house, name, address, Seen::Nobody).await;
        give(house, person, slug, role).await;
        if name == "Amina" {
            give(house, person, "method", Role::Member).await;
        }
    }
    let slug =
        rows(house, sql!("SELECT slug FROM registry_body WHERE kind = 'confederation'")).await.remove(0);
    let second = add_person(house, "Second secretary", "second@example.org", Seen::Members).await;
    give(house, second, &slug, Role::Secretariat).await;
    house
        .db
        .tamper(
            "UPDATE registry_person SET languages = '[\"es\",\"en\"]' WHERE name = 'Bento';
             INSERT INTO registry_body_country (body, country, basis)
                 SELECT id, 'KE', 'named' FROM registry_body WHERE slug = 'south';
             INSERT INTO registry_body_country (body, country, basis)
                 SELECT id, 'ET', 'named' FROM registry_body WHERE slug = 'north';",
        )
        .await;
}

pub async fn ready(engine: Engine) -> TestApp {
    let house = founded(engine).await;
    peopled(&house).await;
    house
}

/// The same with a mail server.
pub async fn with_sink(engine: Engine, sink: &MailSink) -> TestApp {
    let house = crate::house::with_settings(engine, &[("smtp.url", &sink.url())]).await;
    registry::found(&house.app, "Confederation", "Secretariat", SECRETARY).await.expect("it was empty");
    peopled(&house).await;
    house
}

const LETTER: [(&str, &str); 2] = [("subject-en", "The assembly"), ("text-en", "Come to the **assembly**.")];

/// Writes a mailing; gives its page.
pub async fn write(viewer: &Viewer<'_>, more: &[(&str, &str)]) -> String {
    let made = viewer.submit(NEW, NEW, &[&LETTER, more].concat()).await;
    assert_eq!(made.status, 303, "{}", made.text());
    made.location().expect("it leads to the mailing")
}

pub async fn press(viewer: &Viewer<'_>, mailing: &str, verb: &str) -> Page {
    let action = format!("{mailing}/{verb}");
    viewer.submit(mailing, &action, &[]).await
}

/// Writes, asks and approves; gives the page of the mailing.
pub async fn approved(house: &TestApp, more: &[(&str, &str)]) -> String {
    let writer = office(house).await;
    let mailing = write(&writer, more).await;
    assert_eq!(came(&press(&writer, &mailing, "ask").await), (303, mailing.clone()));
    // The letter that tells the second one leaves.
    house.settle().await;
    let second = house.as_person("second@example.org").await;
    assert_eq!(came(&press(&second, &mailing, "approve").await), (303, mailing.clone()));
    mailing
}

/// The letters of mailings that lie in the folder.
fn sent(house: &TestApp) -> Vec<Read> {
    let mut all = letters(house);
    all.retain(|letter| {
        !letter.subject.starts_with("A mailing waits") && !letter.subject.starts_with("Your mailing")
    });
    all
}

/// The letters of mailings that came to the server.
pub fn to_readers(sink: &MailSink) -> Vec<Delivered> {
    let mut all = sink.letters();
    all.retain(|letter| letter.text.contains("The assembly"));
    all
}

/// The states of all letters, sorted, with how many are in each.
pub async fn outcome(house: &TestApp) -> Vec<String> {
    let states = sql!(
        "SELECT state || ' ' || CAST(COUNT(*) AS TEXT) FROM registry_mailing_recipient GROUP BY state ORDER BY state"
    );
    rows(house, states).await
}

pub async fn state(house: &TestApp) -> String {
    rows(house, sql!("SELECT state FROM registry_mailing")).await.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_is_written_previewed_approved_by_another_and_sent_to_each_once_in_their_language() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        let spanish = [("subject-es", "La asamblea"), ("text-es", "Venga.")];
        let mailing = write(&writer, &spanish).await;
        let page = writer.get(&mailing).await;
        assert_eq!(page.all("h1"), ["The assembly"]);
        assert_eq!(page.all("#letter-en b, #letter-es b"), ["The assembly", "La asamblea"]);
        assert_eq!(page.all("#letter-en strong"), ["assembly"], "what is written is shown as it will look");
        assert_eq!(page.all("#chosen hgroup p"), ["5 people get it."]);
        let by_language = page.all("#chosen .facts").remove(0);
        assert_eq!(by_language, "English4Español1", "a person with two offices counts once");
        assert_eq!(page.all(".status .pill"), ["Draft"]);
        // Nobody approves what they wrote.
        assert_eq!(came(&press(&writer, &mailing, "ask").await), (303, mailing.clone()));
        let waits = writer.get(&mailing).await;
        assert_eq!(waits.attributes("form[action$='/approve']", "action"), Vec::<String>::new());
        let own = writer.post_from(&mailing, &format!("{mailing}/approve"), &[("version", "2")]).await;
        assert_eq!(own.status, 409);
        assert_eq!(
            own.all("main p")[1],
            "Nobody approves a mailing that they wrote. Ask somebody else of the secretariat."
        );
        // It stands on the desk of the others alone, and they get a letter.
        house.settle().await;
        let told: Vec<(String, String)> =
            letters(&house).into_iter().map(|letter| (letter.to, letter.subject)).collect();
        assert_eq!(told, [("second@example.org".to_owned(), "A mailing waits for your approval".to_owned())]);
        let second = house.as_person("second@example.org").await;
        let task = "A mailing waits for your approval".to_owned();
        assert!(second.get("/desk").await.all(".task h3").contains(&task));
        assert!(!writer.get("/desk").await.all(".task h3").contains(&task));
        assert_eq!(came(&press(&second, &mailing, "approve").await), (303, mailing.clone()));
        assert_eq!(outcome(&house).await, ["ready 5"]);
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["sent 5".to_owned()])
        );
        let mut came: Vec<(String, String)> =
            sent(&house).into_iter().map(|letter| (letter.to, letter.subject)).collect();
        came.sort();
        let to = |address: &str, subject: &str| (address.to_owned(), subject.to_owned());
        assert_eq!(
            came,
            [
                to("amina@example.org", "The assembly"),
                to("bento@example.org", "La asamblea"),
                to("chair@example.org", "The assembly"),
                to("second@example.org", "The assembly"),
                to(SECRETARY, "The assembly"),
            ]
        );
        let first = sent(&house).remove(0);
        assert!(first.html.contains("<strong>assembly</strong>"), "{}", first.html);
        let page = writer.get(&mailing).await;
        assert_eq!(page.all("#outcome dd"), ["5"]);
        assert_eq!(page.all(".status .pill"), ["Sent"]);
        house.settle().await;
        assert_eq!(sent(&house).len(), 5, "nothing is sent again");
        let facts = sql!("SELECT kind FROM journal WHERE subject LIKE 'mailing:%' ORDER BY seq");
        assert_eq!(
            rows(&house, facts).await,
            [
                "registry.mailing-begun",
                "registry.mailing-asked",
                "registry.mailing-approved",
                "registry.mailing-sent"
            ]
        );
    }
}

pub async fn state_of(house: &TestApp, mailing: &str) -> String {
    let id = mailing.rsplit('/').next().unwrap_or_default();
    let all = rows(house, sql!("SELECT id || ' ' || state FROM registry_mailing")).await;
    all.iter().find_map(|row| row.strip_prefix(&format!("{id} "))).unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_changed_after_it_was_asked_for_needs_approval_anew() {
    for engine in engines() {
        let house = ready(engine).await;
        let (writer, second) = (office(&house).await, house.as_person("second@example.org").await);
        let mailing = write(&writer, &[]).await;
        press(&writer, &mailing, "ask").await;
        let seen = second.get(&mailing).await;
        let edit = format!("{mailing}/edit");
        assert_eq!(writer.submit(&edit, &edit, &[("text-en", "Other words.")]).await.status, 303);
        assert_eq!(state(&house).await, "draft");
        // What the second one saw is not what stands now.
        let typed = seen.filled_form(&format!("{mailing}/approve"), &[]).into_bytes();
        let form = "application/x-www-form-urlencoded";
        let late = second.send(Method::POST, &format!("{mailing}/approve"), Some(typed), form).await;
        assert_eq!(late.status, 409);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_mailing_recipient")).await, 0);
        // Whoever changes it is its writer, and approves it no more.
        press(&writer, &mailing, "ask").await;
        assert_eq!(second.submit(&edit, &edit, &[("text-en", "My words.")]).await.status, 303);
        press(&second, &mailing, "ask").await;
        assert_eq!(second.get(&mailing).await.attributes("form[action$='/approve']", "action").len(), 0);
        assert_eq!(press(&writer, &mailing, "approve").await.status, 303);
        // What is under way is changed no more.
        assert_eq!(writer.get(&edit).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_approve_at_once_one_does() {
    for engine in engines() {
        let house = ready(engine).await;
        let slug =
            rows(&house, sql!("SELECT slug FROM registry_body WHERE kind = 'confederation'")).await.remove(0);
        let third = add_person(&house, "Third", "third@example.org", Seen::Members).await;
        give(&house, third, &slug, Role::Secretariat).await;
        let writer = office(&house).await;
        let mailing = write(&writer, &[]).await;
        press(&writer, &mailing, "ask").await;
        let (second, third) =
            (house.as_person("second@example.org").await, house.as_person("third@example.org").await);
        // Both look at the same page before either presses the button.
        let approve = format!("{mailing}/approve");
        let typed = |page: Page| Some(page.filled_form(&approve, &[]).into_bytes());
        let (first, last) = (typed(second.get(&mailing).await), typed(third.get(&mailing).await));
        let form = "application/x-www-form-urlencoded";
        let (one, other) = tokio::join!(
            second.send(Method::POST, &approve, first, form),
            third.send(Method::POST, &approve, last, form)
        );
        let mut answers = [one.status.as_u16(), other.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 409]);
        assert_eq!(outcome(&house).await, ["ready 6"]);
        house.settle().await;
        assert_eq!(sent(&house).len(), 6);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_is_given_back_with_what_should_be_different() {
    for engine in engines() {
        let house = ready(engine).await;
        let (writer, second) = (office(&house).await, house.as_person("second@example.org").await);
        let mailing = write(&writer, &[]).await;
        press(&writer, &mailing, "ask").await;
        let back = format!("{mailing}/return");
        let silent = second.submit(&mailing, &back, &[]).await;
        assert_eq!(
            (silent.status.as_u16(), errors(&silent)),
            (422, vec!["Say what should be different.".to_owned()])
        );
        assert_eq!(second.submit(&mailing, &back, &[("remark", "Name the day.")]).await.status, 303);
        assert_eq!(writer.get(&mailing).await.all(".is-warn bdi"), ["Name the day."]);
        let task = "Your mailing was given back to you".to_owned();
        assert!(writer.get("/desk").await.all(".task h3").contains(&task));
        assert_eq!(
            second.post_from(&mailing, &back, &[("version", "3"), ("remark", "Again")]).await.status,
            409
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_alone_in_the_secretariat_is_told_that_nobody_can_approve() {
    for engine in engines() {
        let house = founded(engine).await;
        let writer = office(&house).await;
        let mailing = write(&writer, &[]).await;
        assert_eq!(writer.get(&mailing).await.all(".is-warn").len(), 1);
        // What would be refused is not offered.
        let ask = format!("{mailing}/ask");
        let offered = format!("form[action='{ask}']");
        assert!(writer.get(&mailing).await.attributes(&offered, "action").is_empty());
        assert_eq!(writer.post_from(&mailing, &ask, &[("version", "1")]).await.status, 409);
        assert_eq!(state(&house).await, "draft");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_comes_back_with_what_was_typed() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        for (typed, field, words) in [
            (vec![], "subject-en", "Write a subject and a text in at least one language."),
            (
                vec![("subject-en", "Only this")],
                "text-en",
                "Write both a subject and a text in this language, or neither.",
            ),
            (
                vec![("subject-en", "Hello"), ("text-en", "x"), ("text-es", "Hola")],
                "subject-es",
                "Write both a subject and a text in this language, or neither.",
            ),
            (
                vec![("subject-en", "Hello"), ("text-en", "x"), ("countries", "XX")],
                "countries",
                "“XX” is no name of a country. Its name in English does too, or its code, such as KE.",
            ),
            (
                vec![("subject-en", "Hello"), ("text-en", "x"), ("bodies", "a'b")],
                "bodies",
                "“a'b” is not the last part of an address: it has small letters, digits and hyphens.",
            ),
            (
                vec![("subject-en", "Hello"), ("text-en", "x"), ("bodies", "north west")],
                "bodies",
                "There is no body with the address “west”.",
            ),
        ] {
            let back = writer.submit(NEW, NEW, &typed).await;
            assert_eq!(back.status, 422, "{typed:?}");
            assert_eq!(error_of(&back, field), [words]);
            for (name, value) in &typed {
                if !name.starts_with("text") {
                    // Bodies are ticked: those that there are not as well, so that they can be taken away.
                    let kept = match *name {
                        "bodies" => back.attributes("[name=bodies][checked]", "value"),
                        _ => back.attributes(&format!("#{name}"), "value"),
                    };
                    let mut kept: Vec<&str> = kept.iter().flat_map(|kept| kept.split(' ')).collect();
                    let mut wanted: Vec<&str> = value.split(' ').collect();
                    kept.sort_unstable();
                    wanted.sort_unstable();
                    assert_eq!(kept, wanted, "{name}");
                }
            }
        }
        let long = "x".repeat(6_001);
        let back = writer.submit(NEW, NEW, &[("subject-en", "Hello"), ("text-en", &long)]).await;
        assert_eq!(back.status, 422);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_mailing")).await, 0);
        // What is written is no way to put a script into a page or a letter.
        let mailing =
            write(&writer, &[("text-en", "<script>alert(1)</script>[x](javascript:alert(1))")]).await;
        let page = writer.get(&mailing).await;
        assert_eq!(
            page.all("#letter-en script").len()
                + page.attributes("#letter-en a[href^=javascript]", "href").len(),
            0
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_secretariat_learns_of_a_mailing() {
    for engine in engines() {
        let house = ready(engine).await;
        let mailing = approved(&house, &[]).await;
        let amina = house.as_person("amina@example.org").await;
        let nothing = format!("/office/mailings/{}", "01932b1c-0000-7000-8000-00000000ffff");
        for path in ["", "/edit", "/readers.csv"] {
            let there = amina.get(&format!("{mailing}{path}")).await;
            let none = amina.get(&format!("{nothing}{path}")).await;
            assert_eq!((there.status, none.status), (none.status, there.status));
            assert_ne!(there.status, 200);
        }
        for verb in ["ask", "approve", "return", "stop", "edit"] {
            let path = format!("{mailing}/{verb}");
            let token = amina.form_token();
            let body = format!("csrf={token}&version=1").into_bytes();
            let form = "application/x-www-form-urlencoded";
            let came = amina.send(Method::POST, &path, Some(body), form).await;
            assert!(came.status.is_client_error(), "{path}: {}", came.status);
        }
        assert_eq!(state(&house).await, "sending");
        assert_eq!(office(&house).await.get(&nothing).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_stopped_does_not_leave() {
    for engine in engines() {
        let house = ready(engine).await;
        let mailing = approved(&house, &[]).await;
        let writer = office(&house).await;
        assert_eq!(came(&press(&writer, &mailing, "stop").await), (303, mailing.clone()));
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("stopped", vec!["stopped 5".to_owned()])
        );
        assert_eq!(sent(&house).len(), 0);
        assert_eq!(writer.post_from(&mailing, &format!("{mailing}/stop"), &[]).await.status, 409);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_that_is_stopped_half_way_sends_no_further_letter() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        let mailing = approved(&house, &[("role", "member")]).await;
        sink.fall_silent_after(Some(20));
        let work = working(&house);
        // One more told the second one of the secretariat.
        sink.has(25).await;
        let writer = office(&house).await;
        press(&writer, &mailing, "stop").await;
        work.abort();
        drop(work.await);
        sink.fall_silent_after(None);
        pass(&house, SignedDuration::from_mins(11));
        house.settle().await;
        assert_eq!(to_readers(&sink).len(), 24);
        // Those in doubt count as stopped: nobody knows whether they came.
        assert_eq!(outcome(&house).await, ["sent 20", "stopped 281"]);
        assert_eq!(state(&house).await, "stopped");
    }
}

/// Gives so many people more an office.
pub async fn many(house: &TestApp, people: usize) {
    let mut text = String::new();
    for n in 0..people {
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at)
             VALUES ('p{n:05}', 'Member {n}', '', '', 'member {n:05}', '[\"en\"]', '', 'nobody', 'nobody', 1, 0, 0);
             INSERT INTO registry_address (id, person, address, made_at)
             VALUES ('01932b1c-0000-7000-8000-0000000{n:05}', 'p{n:05}', 'm{n}@example.org', 0);
             INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
             SELECT 'm{n:05}', 'p{n:05}', id, 'member', '2026-01-01', '2027-12-31', 0 FROM registry_body WHERE slug = 'method';"
        ));
    }
    text = text
        .replace("'p0", "'01932b1c-0000-7000-8000-00000001")
        .replace("'m0", "'01932b1c-0000-7000-8000-00000002");
    house.db.tamper(&format!("BEGIN;{text}COMMIT;")).await;
}

/// The work of the house, to be killed.
pub fn working(house: &TestApp) -> tokio::task::JoinHandle<()> {
    let app = house.app.clone();
    tokio::spawn(async move {
        platform::jobs::drain(&app).await.expect("jobs run");
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_goes_on_after_the_machine_died_and_only_letters_under_way_leave_twice() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        approved(&house, &[("role", "member")]).await;
        // The server takes letters and dies with them before it answers; so does the machine.
        sink.fall_silent_after(Some(50));
        let work = working(&house);
        sink.has(55).await;
        work.abort();
        drop(work.await);
        sink.fall_silent_after(None);
        house.settle().await;
        assert_eq!(to_readers(&sink).len(), 54, "nobody else takes what is leased");
        pass(&house, SignedDuration::from_mins(11));
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["sent 301".to_owned()])
        );
        let mut letters = to_readers(&sink);
        assert_eq!(letters.len(), 305, "four lines were open, with a letter each");
        letters.sort_by(|a, b| a.to.cmp(&b.to));
        for pair in letters.windows(2).filter(|pair| pair[0].to == pair[1].to) {
            assert_eq!(pair[0].id, pair[1].id, "a letter that comes twice is one to mail programs");
        }
        letters.dedup_by(|a, b| a.to == b.to);
        assert_eq!(letters.len(), 301);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_share_few_lines_and_wait_while_the_mail_server_is_away() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        approved(&house, &[("role", "member")]).await;
        sink.be_away(true);
        house.settle().await;
        assert_eq!((to_readers(&sink).len(), outcome(&house).await), (0, vec!["ready 301".to_owned()]));
        assert!(
            sink.connections() <= 8,
            "a server that is away is not asked for each letter: {}",
            sink.connections()
        );
        sink.be_away(false);
        pass(&house, SignedDuration::from_mins(2));
        house.settle().await;
        assert_eq!((state(&house).await.as_str(), to_readers(&sink).len()), ("sent", 301));
        assert!(sink.connections() <= 16, "each line carries many letters: {}", sink.connections());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_off_is_tried_again_and_what_is_refused_is_not() {
    for engine in engines() {
        let sink = MailSink::answering(|to| match to {
            "amina@example.org" => Some("450 4.2.2 over quota"),
            "bento@example.org" => Some("550 5.7.1 we like no such letters"),
            _ => None,
        })
        .await;
        let house = with_sink(engine, &sink).await;
        let mailing = approved(&house, &[("role", "representative")]).await;
        house.settle().await;
        assert_eq!(outcome(&house).await, ["failed 1", "ready 1"]);
        // Twelve tries within fifteen hours, then it is told.
        for _ in 0..20 {
            pass(&house, SignedDuration::from_hours(7));
            house.settle().await;
        }
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["failed 2".to_owned()])
        );
        let page = office(&house).await.get(&mailing).await;
        assert_eq!(page.all("#outcome .list bdi"), ["Amina", "Bento"]);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_address WHERE bounced_at IS NOT NULL")).await,
            0,
            "the address may be good"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_it_was_written_in_first_stays_whoever_saves_it() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        let mailing = write(&writer, &[("subject-es", "La asamblea"), ("text-es", "Venga.")]).await;
        house.db.tamper("UPDATE registry_person SET languages = '[]' WHERE name = 'Secretariat'").await;
        let before = rows(&house, sql!("SELECT subject || text FROM registry_mailing")).await;
        let (spanish, edit) = (office(&house).await.reading("es"), format!("{mailing}/edit"));
        assert_eq!(spanish.get(&edit).await.attributes("html", "lang"), ["es"]);
        assert_eq!(spanish.submit(&edit, &edit, &[]).await.status, 303);
        assert_eq!(count(&house, sql!("SELECT version FROM registry_mailing")).await, 1, "nothing changed");
        assert_eq!(spanish.submit(&edit, &edit, &[("text-es", "Venga pronto.")]).await.status, 303);
        let after = rows(&house, sql!("SELECT subject || text FROM registry_mailing")).await;
        assert_eq!(after[0].replace("Venga pronto.", "Venga."), before[0]);
    }
}
