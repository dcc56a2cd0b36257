//! Letters that come back: which addresses are no longer good, who is told, and how one becomes good again.

use crate::house::{SECRETARY, count, founded, office, pass, round, rows, with_network, with_settings};
use crate::letters::letters;
use jiff::SignedDuration;
use platform::db::Engine;
use platform::sql;
use platform::testing::{MailSink, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// A house whose mail server knows no `gone@example.org`, with a network whose representative is Amina.
async fn with_server(engine: Engine, sink: &MailSink) -> TestApp {
    let house = with_settings(engine, &[("smtp.url", &sink.url())]).await;
    registry::found(&house.app, "Confederation", "Secretariat", SECRETARY).await.expect("it was empty");
    add_body(&house, "north", BodyKind::Network, "Network of the North").await;
    let amina = add_person(&house, "Amina Diallo", "amina@example.org", Seen::Nobody).await;
    give(&house, amina, "north", Role::Representative).await;
    house
}

async fn server() -> MailSink {
    MailSink::answering(|to| (to == "gone@example.org").then_some("550 5.1.1 User unknown")).await
}

/// The addresses that bounce, with the number of the answer.
async fn bouncing(house: &TestApp) -> Vec<String> {
    let all = sql!(
        "SELECT address || ' ' || bounce FROM registry_address WHERE bounced_at IS NOT NULL ORDER BY address"
    );
    rows(house, all).await
}

/// Offers the office of a member to an address.
async fn offer(viewer: &Viewer<'_>, address: &str) {
    offer_as(viewer, address, "member").await;
}

async fn offer_as(viewer: &Viewer<'_>, address: &str, role: &str) {
    let (page, fields) = (
        "/bodies/north/people/offer",
        [
            ("name", "Somebody"),
            ("address", address),
            ("role", role),
            ("starts", "2026-12-01"),
            ("ends", "2027-12-01"),
        ],
    );
    let made = viewer.submit(page, page, &fields).await;
    assert_eq!(made.status, 303, "{}", made.text());
}

/// Puts a file into the folder from which notes are read.
fn drop_in(house: &TestApp, name: &str, bytes: &[u8]) {
    let folder = house.folder().join("mail-in");
    std::fs::create_dir_all(&folder).expect("there is room for a test");
    std::fs::write(folder.join(name), bytes).expect("it is written");
}

/// What lies in a folder of it.
fn lying_in(house: &TestApp, folder: &str) -> Vec<String> {
    let entries =
        std::fs::read_dir(house.folder().join(folder)).map(|all| all.filter_map(Result::ok).collect());
    let all: Vec<std::fs::DirEntry> = entries.unwrap_or_default();
    let files = all.iter().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> =
        files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A note about a letter, as a mail server writes it.
fn note(id: &str, action: &str, status: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example.org\r\nSubject: Undelivered\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n\
         Final-Recipient: rfc822; amina@example.org\r\nAction: {action}\r\nStatus: {status}\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {id}\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_the_mail_server_refuses_is_told_to_whoever_hands_on_and_to_the_secretariat() {
    for engine in engines() {
        let sink = server().await;
        let house = with_server(engine, &sink).await;
        let amina = house.as_person("amina@example.org").await;
        offer(&amina, "gone@example.org").await;
        house.settle().await;
        assert_eq!(bouncing(&house).await, ["gone@example.org 5.1.1"]);
        let words = "The letter does not arrive: the mail server refuses this address. Take the offer back and make it to another address.";
        assert_eq!(amina.get("/bodies/north/people").await.all("#offers .is-warn"), [words]);
        let task = "Your letter about the office of Member does not arrive".to_owned();
        assert!(amina.get("/desk").await.all(".task h3").contains(&task));
        let secretariat = office(&house).await;
        assert_eq!(secretariat.get("/office/health").await.all("#bouncing .list bdi"), ["Somebody"]);
        let person =
            secretariat.get("/office/health").await.attributes("#bouncing .list a", "href").remove(0);
        let shown = secretariat.get(&person).await.all("#addresses .is-warn");
        assert_eq!(
            shown,
            [
                "Letters to this address come back since 24 November 2026. Mailings leave it out until the person signs in by a link that was mailed to it."
            ]
        );
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM platform_job WHERE state = 'failed'")).await, 0);
        let facts = sql!("SELECT kind FROM journal WHERE kind = 'registry.address-bounced'");
        assert_eq!(rows(&house, facts).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_takes_no_letter_of_ours_makes_no_address_a_bad_one() {
    for engine in engines() {
        let sink = MailSink::answering(|_| Some("550 5.7.1 we take nothing from you")).await;
        let house = with_server(engine, &sink).await;
        let amina = house.as_person("amina@example.org").await;
        offer(&amina, "other@example.org").await;
        house.settle().await;
        assert_eq!(bouncing(&house).await, Vec::<String>::new());
        assert_ne!(count(&house, sql!("SELECT COUNT(*) FROM platform_job WHERE state = 'failed'")).await, 0);
    }
}

/// Amina has an address to which a letter came back, and another one. Gives the Message-ID of that letter.
async fn came_back(house: &TestApp, sink: &MailSink) -> String {
    mailed(house, sink, "member").await
}

async fn mailed(house: &TestApp, sink: &MailSink, role: &str) -> String {
    let secretariat = office(house).await;
    offer_as(&secretariat, "amina@example.org", role).await;
    house.settle().await;
    let letter = sink.letters().pop().expect("a letter was sent");
    assert_eq!(letter.to, "amina@example.org");
    letter.id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_about_a_letter_of_ours_marks_its_address_and_goes() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        // Neither a note that a letter is late, nor one about words that are not liked.
        drop_in(&house, "late", &note(&id, "delayed", "4.4.1"));
        drop_in(&house, "spam", &note(&id, "failed", "5.7.1"));
        drop_in(&house, "full", &note(&id, "failed", "5.2.2"));
        round(&house).await;
        assert_eq!((bouncing(&house).await.len(), lying_in(&house, "mail-in").len()), (0, 0));
        drop_in(&house, "new-note", &note(&id, "failed", "5.1.1"));
        round(&house).await;
        assert_eq!(bouncing(&house).await, ["amina@example.org 5.1.1"]);
        assert_eq!((lying_in(&house, "mail-in").len(), lying_in(&house, "mail-in/other").len()), (0, 0));
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(amina.get("/me").await.all("#addresses .is-warn").len(), 1);
        assert!(
            amina
                .get("/desk")
                .await
                .all(".task h3")
                .contains(&"Letters to amina@example.org come back".to_owned())
        );
    }
}

/// Signs Amina in by a link that was mailed to her.
async fn confirmed(house: &TestApp, sink: &MailSink) {
    let browser = house.visitor();
    let fields = [("email", "amina@example.org"), ("address", "amina@example.org")];
    browser.submit("/sign-in", "/sign-in", &fields).await;
    house.settle().await;
    let text = sink.letters().pop().expect("a link was mailed").text.replace("=\n", "");
    let start = format!("{}/sign-in/link/", house.app.config.public_url);
    let link =
        text.split(&start).nth(1).and_then(|rest| rest.split(['"', '\n', ' ']).next()).expect("it is there");
    let link = format!("/sign-in/link/{link}");
    assert_eq!(browser.submit(&link, &link, &[]).await.status, 303, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_about_a_letter_from_before_the_address_was_shown_to_be_good_says_nothing() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        pass(&house, SignedDuration::from_mins(5));
        confirmed(&house, &sink).await;
        drop_in(&house, "old", &note(&id, "failed", "5.1.1"));
        round(&house).await;
        assert_eq!((bouncing(&house).await.len(), lying_in(&house, "mail-in").len()), (0, 0));
        let later = mailed(&house, &sink, "treasurer").await;
        drop_in(&house, "new-note", &note(&later, "failed", "5.1.1"));
        round(&house).await;
        assert_eq!(bouncing(&house).await, ["amina@example.org 5.1.1"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_that_comes_after_two_weeks_says_nothing() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        pass(&house, SignedDuration::from_hours(15 * 24));
        drop_in(&house, "late", &note(&id, "failed", "5.1.1"));
        round(&house).await;
        assert_eq!((bouncing(&house).await.len(), lying_in(&house, "mail-in").len()), (0, 0));
        assert_eq!(lying_in(&house, "mail-in/other").len(), 0, "it is ours");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_moved_keeps_no_other_one_waiting_and_none_is_written_over() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        // Where letters go that are no notes is a file, so they cannot go there.
        drop_in(&house, "other", b"");
        drop_in(&house, "a-letter", b"Hello");
        drop_in(&house, "note", &note(&id, "failed", "5.1.1"));
        drop_in(&house, "z-letter", b"Hello");
        round(&house).await;
        assert_eq!(bouncing(&house).await, ["amina@example.org 5.1.1"]);
        assert_eq!(lying_in(&house, "mail-in"), ["a-letter", "other", "z-letter"]);
        std::fs::remove_file(house.folder().join("mail-in/other")).expect("it goes");
        for _ in 0..2 {
            drop_in(&house, "a-letter", b"Hello again");
            round(&house).await;
        }
        assert_eq!(lying_in(&house, "mail-in"), Vec::<String>::new());
        assert_eq!(lying_in(&house, "mail-in/other").len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_came_in_before_somebody_was_erased_go_too() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let guest = add_person(&house, "Guest", "guest@example.org", Seen::Nobody).await;
        let now = std::time::SystemTime::try_from(house.app.givens.now()).expect("it is a time");
        let day = std::time::Duration::from_secs(86_400);
        std::fs::create_dir_all(house.folder().join("mail-in/new")).expect("there is room for a test");
        std::fs::create_dir_all(house.folder().join("mail-in/other")).expect("there is room for a test");
        for folder in ["", "new/", "other/"] {
            for (name, at) in [("before", now - day), ("after", now + day)] {
                let name = format!("{folder}{name}");
                drop_in(&house, &name, b"From: Guest");
                let file =
                    std::fs::File::options().append(true).open(house.folder().join("mail-in").join(&name));
                file.and_then(|file| file.set_modified(at)).expect("it is set");
            }
        }
        let erase = format!("/office/persons/{guest}/erase");
        assert_eq!(office(&house).await.submit(&erase, &erase, &[]).await.status, 303);
        house.settle().await;
        for folder in ["mail-in", "mail-in/new", "mail-in/other"] {
            assert_eq!(lying_in(&house, folder), ["after"], "{folder}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_that_goes_when_somebody_is_erased_is_written_down_before() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        let guest = add_person(&house, "Guest", "guest@example.org", Seen::Nobody).await;
        drop_in(&house, "waiting", &note(&id, "failed", "5.1.1"));
        let erase = format!("/office/persons/{guest}/erase");
        assert_eq!(office(&house).await.submit(&erase, &erase, &[]).await.status, 303);
        house.settle().await;
        let bounced = sql!("SELECT COUNT(*) FROM registry_address WHERE bounced_at IS NOT NULL");
        assert_eq!(count(&house, bounced).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_note_of_a_letter_of_ours_changes_nothing_and_waits_for_somebody_to_read_it() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_server(engine, &sink).await;
        let id = came_back(&house, &sink).await;
        // The mark names another address: nobody can sign that but us.
        let address =
            rows(&house, sql!("SELECT id FROM registry_address WHERE address = 'secretariat@example.org'"))
                .await;
        let own =
            rows(&house, sql!("SELECT id FROM registry_address WHERE address = 'amina@example.org'")).await;
        let forged = id.replace(&own[0], &address[0]);
        assert_ne!(forged, id);
        drop_in(&house, "forged", &note(&forged, "failed", "5.1.1"));
        drop_in(&house, "unmarked", &note("<somebody@example.org>", "failed", "5.1.1"));
        drop_in(&house, "a-letter", b"From: somebody\r\n\r\nThank you for your letter.");
        drop_in(&house, "empty", b"");
        drop_in(&house, "bytes", &[0xff; 10_000]);
        let long = [note(&forged, "failed", "5.1.1"), vec![b'<'; 3_000_000]].concat();
        drop_in(&house, "huge", &long);
        drop_in(&house, ".hidden", b"is being written");
        round(&house).await;
        assert_eq!(bouncing(&house).await, Vec::<String>::new());
        assert_eq!(lying_in(&house, "mail-in"), [".hidden"]);
        assert_eq!(
            lying_in(&house, "mail-in/other"),
            ["a-letter", "bytes", "empty", "forged", "huge", "unmarked"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_good_again_once_a_link_that_was_mailed_to_it_is_opened() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        house.db.tamper("UPDATE registry_address SET bounced_at = 1, bounce = '5.1.1' WHERE address = 'amina@example.org'").await;
        // A link of whoever runs the machine says nothing about the address.
        house.as_person("amina@example.org").await;
        assert_eq!(bouncing(&house).await, ["amina@example.org 5.1.1"]);
        let browser = house.visitor();
        browser
            .submit(
                "/sign-in",
                "/sign-in",
                &[("email", "amina@example.org"), ("address", "amina@example.org")],
            )
            .await;
        house.settle().await;
        let letter = letters(&house).pop().expect("links to sign in go out to it");
        let link = letter.link(&house);
        assert_eq!(browser.submit(&link, &link, &[]).await.status, 303);
        assert_eq!(bouncing(&house).await, Vec::<String>::new());
        assert_eq!(browser.get("/me").await.all("#addresses .is-warn").len(), 0);
        let facts = sql!("SELECT kind FROM journal WHERE kind = 'registry.address-confirmed'");
        assert_eq!(rows(&house, facts).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_marks_addresses_that_are_refused_and_the_next_one_leaves_them_out() {
    for engine in engines() {
        let sink = server().await;
        let house = with_server(engine, &sink).await;
        let slug =
            rows(&house, sql!("SELECT slug FROM registry_body WHERE kind = 'confederation'")).await.remove(0);
        let second = add_person(&house, "Second", "second@example.org", Seen::Members).await;
        give(&house, second, &slug, Role::Secretariat).await;
        let gone = add_person(&house, "Gone", "gone@example.org", Seen::Nobody).await;
        give(&house, gone, "north", Role::Member).await;
        let (writer, second) = (office(&house).await, house.as_person("second@example.org").await);
        let mut pages = Vec::new();
        for _ in 0..2 {
            let new = "/office/mailings/new";
            let typed = [("subject-en", "Hello"), ("text-en", "Words."), ("kind", "network")];
            let mailing = writer.submit(new, new, &typed).await.location().expect("it is made");
            writer.submit(&mailing, &format!("{mailing}/ask"), &[]).await;
            pages.push(second.get(&mailing).await.all("#chosen hgroup p, #chosen .is-warn"));
            assert_eq!(second.submit(&mailing, &format!("{mailing}/approve"), &[]).await.status, 303);
            house.settle().await;
        }
        assert_eq!(bouncing(&house).await, ["gone@example.org 5.1.1"]);
        assert_eq!(pages[0], ["2 people get it."]);
        assert_eq!(
            pages[1],
            [
                "One person gets it.",
                "One more person fits, but letters to all their addresses come back. Health of the register"
            ]
        );
        let states = sql!("SELECT state FROM registry_mailing_recipient ORDER BY state");
        assert_eq!(rows(&house, states).await, ["bounced", "sent", "sent"]);
        // With another address they get mailings again.
        let secretariat = office(&house).await;
        let page = format!("/office/persons/{gone}");
        let added =
            secretariat.submit(&page, &format!("{page}/address"), &[("address", "here@example.org")]).await;
        assert_eq!(added.status, 303);
        let mailing = writer
            .submit(
                "/office/mailings/new",
                "/office/mailings/new",
                &[("subject-en", "Hello"), ("text-en", "Words."), ("kind", "network")],
            )
            .await;
        let mailing = mailing.location().expect("it is made");
        assert_eq!(writer.get(&mailing).await.all("#chosen hgroup p"), ["2 people get it."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_the_folder_or_without_rights_to_it_is_well() {
    for engine in engines() {
        let house = founded(engine).await;
        round(&house).await;
        let waiting = sql!("SELECT COUNT(*) FROM platform_job WHERE state = 'failed'");
        assert_eq!(count(&house, waiting).await, 0);
        assert_eq!(lying_in(&house, "mail-in"), Vec::<String>::new());
    }
}
