//! What everybody does with what is kept about them: take it, leave for good, ask others for corrections; and what is cleared away
//! by itself.

use crate::house::{
    SECRETARY, came, count, empty, error_of, errors, office, pass, pass_days, round, rows, with_network,
};
use crate::offices::letters_to;
use crate::reports::{FIRST, of, opened, write};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::Language;
use platform::capability::{PersonalColumn, Whose};
use platform::sql;
use platform::testing::{Page, TestApp, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give, plant};
use std::io::Read;

const ERASE: &str = "/me/erase";
const CORRECTIONS: &str = "/me/corrections";
const SURE: &[(&str, &str)] = &[("sure", "yes")];

async fn erased(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_person WHERE name = ''")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_office_holder_erases_themselves_and_nobody_overlooks_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let member = add_person(&house, "Member", "member@example.org", Seen::Nobody).await;
        give(&house, member, "north", Role::Member).await;
        let amina = house.as_person("amina@example.org").await;
        // The page says what it means for the body before it is done.
        let page = amina.get(ERASE).await;
        assert_eq!(page.all("#offices h3"), ["Network of the North"]);
        let last = ["Nobody speaks for this body then. Its people and the secretariat are told."];
        assert_eq!(page.all("#offices b"), last);
        let unsure = amina.submit(ERASE, ERASE, &[]).await;
        assert_eq!(unsure.status, 422);
        assert_eq!(error_of(&unsure, "sure"), ["Tick the box if you want to be erased."]);
        assert_eq!(erased(&house).await, 0);

        pass(&house, SignedDuration::from_secs(1));
        assert_eq!(came(&amina.submit(ERASE, ERASE, SURE).await), (303, "/data-protection".into()));
        house.settle().await;
        assert_eq!(erased(&house).await, 1);
        assert_eq!(came(&amina.get("/me").await), (303, "/sign-in?next=%2Fme".into()), "signed out");
        let held = sql!(
            "SELECT COUNT(*) FROM registry_mandate WHERE role = 'representative' AND ends >= '2026-11-24'"
        );
        assert_eq!(count(&house, held).await, 0);
        assert_eq!(letters_to(&house, SECRETARY), ["Nobody speaks for Network of the North"]);
        let told = ["An office is free: Representative, Network of the North"];
        assert_eq!(letters_to(&house, "member@example.org"), told);
        let office = office(&house).await;
        let tasks = office.get("/desk").await.attributes(".task a[href='/bodies/north/people']", "href");
        assert_eq!(tasks.len(), 1, "and it waits on the desk of the secretariat");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_body_rests_on_stays_without_the_person_who_put_it_in() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let stored = house.app.files.store(b"A signed agreement".to_vec()).await.expect("there is room");
        house
            .db
            .tamper(&format!(
                "INSERT INTO platform_file (digest, size, media_type, stored_at) VALUES ('{0}', 18, 'application/pdf', 0);
                 INSERT INTO registry_document (id, subject, name, file, person, made_at) VALUES
                     ('01932b1c-0000-7000-8000-00000000ab01', 'agreement:x', 'Amina signed.pdf', '{0}', '{amina}', 0),
                     ('01932b1c-0000-7000-8000-00000000ab02', 'handover:x', 'Amina notes.pdf', '{0}', '{amina}', 0)",
                stored.digest
            ))
            .await;
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(came(&amina.submit(ERASE, ERASE, SURE).await), (303, "/data-protection".into()));
        house.settle().await;
        let left = sql!("SELECT subject || ' ' || name FROM registry_document WHERE person IS NULL");
        assert_eq!(rows(&house, left).await, ["agreement:x document.pdf"]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_document")).await, 1);
        assert!(house.app.files.fetch(&stored.digest).await.is_ok(), "its bytes are there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_finds_an_open_browser_erases_nobody_and_takes_nothing() {
    let (house, _) = with_network(engines()[0]).await;
    let amina = house.as_person("amina@example.org").await;
    pass(&house, SignedDuration::from_hours(2));
    for (page, next) in [(ERASE, "/sign-in?next=/me/erase"), ("/me/data", "/sign-in?next=/me/data")] {
        let shown = amina.get(page).await;
        assert_eq!(shown.attributes(".note a.btn", "href"), [next], "{page}");
        assert_eq!(shown.all("form.form").len(), 0, "{page}");
    }
    assert_eq!(amina.post_from(ERASE, ERASE, SURE).await.status, 409);
    assert_eq!(erased(&house).await, 0);
    for file in ["/me/data.zip", "/me/data.json"] {
        assert_eq!(amina.get(file).await.status, 409, "{file}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_of_the_secretariat_stays_until_somebody_else_is_there() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let page = office.get(ERASE).await;
        assert_eq!(page.all("#deed .is-warn").len(), 1, "the page says why");
        assert_eq!(page.all("#deed form").len(), 0);
        assert_eq!(office.post_from(ERASE, ERASE, SURE).await.status, 409);
        assert_eq!(erased(&house).await, 0);
        give(&house, amina, "confederation", Role::Secretariat).await;
        assert_eq!(came(&office.submit(ERASE, ERASE, SURE).await), (303, "/data-protection".into()));
        assert_eq!(erased(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_erased_once_although_they_ask_twice_at_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let body = format!("csrf={}&sure=yes", platform::text::encode(&amina.form_token())).into_bytes();
        let kind = "application/x-www-form-urlencoded";
        let ask = || amina.send(Method::POST, ERASE, Some(body.clone()), kind);
        let (one, other) = tokio::join!(ask(), ask());
        let done =
            [one, other].iter().filter(|page| page.location().as_deref() == Some("/data-protection")).count();
        assert_eq!(done, 1, "{engine:?}");
        assert_eq!(erased(&house).await, 1);
        let facts = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.person-erased'");
        assert_eq!(count(&house, facts).await, 1);
    }
}

/// The names of the files in what was taken, and the text of one of them.
fn unpacked(page: &Page, wanted: &str) -> (Vec<String>, String) {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(page.bytes.to_vec())).expect("it is a ZIP");
    let mut names: Vec<String> =
        zip.file_names().filter_map(|name| name.ok().map(std::borrow::Cow::into_owned)).collect();
    names.sort();
    let mut text = String::new();
    zip.by_name(wanted).expect("it is there").read_to_string(&mut text).expect("it is a text");
    (names, text)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_about_oneself_comes_in_one_file_that_people_can_read() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        for (slug, kind) in [("afripen", BodyKind::Network), ("evaluation", BodyKind::WorkingGroup)] {
            add_body(&house, slug, kind, slug).await;
        }
        for role in ["afripen", "evaluation", "reip", "anic"] {
            add_person(&house, role, &format!("{role}@example.org"), Seen::Nobody).await;
        }
        plant(&house, &["bodies:write"]).await;
        let viewer = house.as_person("person@example.org").await;
        let taken = viewer.get("/me/data.zip").await;
        assert_eq!(taken.headers["content-type"], "application/zip");
        assert_eq!(taken.headers["content-disposition"], "attachment; filename=\"my-data.zip\"");
        let (names, index) = unpacked(&taken, "index.html");
        let kept = [
            "index.html",
            "my-data.json",
            "papers/001-Planted.png",
            "papers/002-Planted agreement.png",
            "tables/answers.csv",
            "tables/applications.csv",
            "tables/belonged.csv",
            "tables/documents.csv",
            "tables/done.csv",
            "tables/happened.csv",
            "tables/mailings.csv",
            "tables/mandates.csv",
            "tables/memberships.csv",
            "tables/offers.csv",
            "tables/offices.csv",
            "tables/registry_address.csv",
            "tables/registry_application_answer.csv",
            "tables/registry_application_invitation.csv",
            "tables/registry_application_speaker.csv",
            "tables/registry_application_word.csv",
            "tables/registry_correction.csv",
            "tables/registry_document.csv",
            "tables/registry_handover.csv",
            "tables/registry_link.csv",
            "tables/registry_mailing_recipient.csv",
            "tables/registry_membership.csv",
            "tables/registry_offer.csv",
            "tables/registry_openid.csv",
            "tables/registry_passkey.csv",
            "tables/registry_person.csv",
            "tables/registry_session.csv",
            "tables/registry_support_entry.csv",
            "tables/registry_tie.csv",
            "tables/registry_token.csv",
            "tables/ways_in.csv",
        ];
        assert_eq!(names, kept);
        assert!(index.contains("<h2>E-mail addresses</h2>") && index.contains("person@example.org"));
        assert!(
            !index.contains("[&#34;en") && !index.contains("[&quot;en") && index.contains(">English</td>"),
            "{index}"
        );
        let seen = ["Who may see the name", "Who may see the e-mail address"];
        assert!(seen.iter().all(|label| index.contains(&format!(">{label}</th>"))), "{index}");
        // In words: the membership with its networks, what was written in applications, the mailings.
        for (label, text) in [
            ("State", "Member"),
            ("Kind of membership", "Individual member"),
            ("Country", "Norway"),
            ("Networks", "afripen (Confirmed)"),
            ("What you offer", "Planted offer"),
            ("Who finds you in the directory", "Everybody"),
            ("My networks may write to me", "No"),
            ("What you need first", "A site"),
            ("State", "Came back: the address is no longer good"),
        ] {
            let line = format!("<dt>{label}</dt><dd dir=\"auto\">{text}</dd>");
            assert!(index.contains(&line), "{engine:?}: {line}");
        }
        assert!(index.contains("<h3 dir=\"auto\">Planted</h3>"), "the subject of the mailing");
        for raw in ["registry_", "registry-", "data-"] {
            assert!(!index.contains(raw), "{engine:?}: {raw} in what people read");
        }
        let (_, arabic) = unpacked(&viewer.get("/me/data.zip?lang=ar").await, "index.html");
        assert!(arabic.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(taken.statements <= 8, "{}", taken.statements);
        let (_, all) = unpacked(&taken, "my-data.json");
        let told: serde_json::Value = serde_json::from_str(&all).expect("it is JSON");
        assert_eq!(told["memberships"][0]["networks"][0]["state"], "confirmed");
        assert_eq!(told["memberships"][0]["offers_seen_by"], "members");
        let needs = told["applications"].as_array().into_iter().flatten().map(|one| &one["needs"]);
        let mut needs: Vec<&str> = needs.filter_map(serde_json::Value::as_str).collect();
        needs.sort_unstable();
        assert_eq!(needs, ["A draft", "A site"]);
        let mailing = serde_json::json!({
            "subject": {"source": "en", "texts": {"en": "Planted"}}, "state": "bounced", "sent_at": null,
        });
        assert_eq!(told["mailings"], serde_json::json!([mailing]));
        for other in ["amina@example.org", "Amina", &amina.to_string(), SECRETARY] {
            assert_eq!(all.matches(other).count(), 0, "{other}");
        }
        assert_eq!(house.visitor().get("/me/data.zip").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_wrote_in_a_report_is_in_their_file_whoever_wrote_on() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let member = house.as_person("member@example.org").await;
        for (viewer, answers) in [
            (&chair, &[("q1", "First"), ("q2", "3"), ("q4", "yes")][..]),
            (&chair, &[("q1", "We met in June.")][..]),
            (&member, &[("q1", "We met twice.")][..]),
        ] {
            assert_eq!(came(&write(viewer, &report, answers).await).0, 303);
        }
        let taken = chair.get("/me/data.zip").await;
        let (_, index) = unpacked(&taken, "index.html");
        let days = "Quarterly report · Evaluation · ";
        assert!(index.contains(&format!("<h3 dir=\"auto\">{days}")), "{engine:?}: {index}");
        for (question, answer) in [
            ("What was done?", "We met in June."),
            ("How many meetings?", "3 meetings"),
            ("Does it go on?", "Yes"),
        ] {
            let line = format!("<dt>{question}</dt><dd dir=\"auto\">{answer}</dd>");
            assert!(index.contains(&line), "{engine:?}: {line}");
        }
        let (_, all) = unpacked(&taken, "my-data.json");
        let all: serde_json::Value = serde_json::from_str(&all).expect("it is JSON");
        let answer = &all["answers"][0];
        assert_eq!(answer["value"], "We met in June.");
        assert_eq!((&answer["starts"], &answer["ends"]), (&"2026-07-01".into(), &"2026-09-30".into()));
        assert_eq!(all["answers"].as_array().map(Vec::len), Some(3));
        // Of the other's answers nothing but their own.
        let theirs = member.get("/me/data.json").await.json();
        assert_eq!(theirs["answers"].as_array().map(Vec::len), Some(1));
        assert_eq!(theirs["answers"][0]["value"], "We met twice.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_personal_table_and_column_has_words() {
    let house = empty(engines()[0]).await;
    let texts = house.app.texts.of(Language::EN);
    let read = |column: &&PersonalColumn| !matches!(column.whose, Whose::Named(_) | Whose::Anybody);
    let mut lacking: Vec<String> = Vec::new();
    for column in house.app.personal().iter().filter(read) {
        let keys = [("data-table-", column.table), ("data-column-", column.column)];
        let keys = keys.map(|(prefix, name)| format!("{prefix}{}", name.replace('_', "-")));
        lacking.extend(keys.into_iter().filter(|key| !texts.has(key)));
    }
    lacking.dedup();
    assert_eq!(lacking, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_data_are_taken_twenty_times_a_day_at_most() {
    let (house, _) = with_network(engines()[0]).await;
    let amina = house.as_person("amina@example.org").await;
    for _ in 0..20 {
        assert_eq!(amina.get("/me/data.json").await.status, 200);
    }
    assert_eq!(amina.get("/me/data.zip").await.status, 429);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_is_asked_for_answered_and_told() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let guest = add_person(&house, "Guest", "guest@example.org", Seen::Nobody).await;
        let other = add_person(&house, "Other", "other@example.org", Seen::Nobody).await;
        assert_ne!(guest, other);
        let viewer = house.as_person("guest@example.org").await;
        let nothing = viewer.submit(CORRECTIONS, CORRECTIONS, &[]).await;
        assert_eq!((nothing.status.as_u16(), error_of(&nothing, "wrong").len()), (422, 1));
        let asked = [("body", "north"), ("wrong", "My name on your page"), ("wanted", "Gast")];
        let done = viewer.submit(CORRECTIONS, CORRECTIONS, &asked).await;
        assert_eq!(done.status, 303);
        let url = done.location().expect("it leads to the correction");
        house.settle().await;

        // It waits on the desk of who speaks for the network, until a month later, and on nobody else's.
        let amina = house.as_person("amina@example.org").await;
        let wanted = format!(".task a[href='{url}']");
        assert_eq!(amina.get("/desk").await.attributes(&wanted, "href").len(), 1);
        assert_eq!(
            letters_to(&house, "amina@example.org"),
            ["Somebody asks for a correction: Network of the North"]
        );
        assert_eq!(amina.get(&url).await.all(".head .muted"), ["answer by 24 December 2026"]);
        let office = office(&house).await;
        assert_eq!(office.get("/desk").await.attributes(&wanted, "href").len(), 0);
        assert_eq!(office.get(&url).await.status, 200, "the secretariat may look");
        for page in
            [house.as_person("other@example.org").await.get(&url).await, house.visitor().get(&url).await]
        {
            assert!([404, 303].contains(&page.status.as_u16()));
        }
        // Who asks does not answer.
        assert_eq!(viewer.get(&url).await.all("form[action^='/corrections']").len(), 0);
        assert_eq!(viewer.post_from(&url, &url, &[("answer", "done")]).await.status, 404);

        // A week before the end, and when it is over, they are reminded once; then the secretariat has it on its desk too.
        pass_days(&house, 24);
        round(&house).await;
        round(&house).await;
        let due = "A correction is to be answered within a week: Network of the North";
        assert_eq!(letters_to(&house, "amina@example.org")[1..], [due]);
        pass_days(&house, 8);
        round(&house).await;
        round(&house).await;
        let late = "A correction was not answered in time: Network of the North";
        assert_eq!(letters_to(&house, "amina@example.org").last().map(String::as_str), Some(late));
        assert_eq!(letters_to(&house, SECRETARY), [late]);
        let office = house.as_person(SECRETARY).await;
        assert_eq!(office.get("/desk").await.attributes(&wanted, "href").len(), 1);

        assert_eq!(office.get("/office/corrections").await.attributes("tbody th a", "href"), [url.as_str()]);

        // Declining needs a reason.
        let amina = house.as_person("amina@example.org").await;
        let bare = amina.submit(&url, &url, &[("answer", "declined")]).await;
        assert_eq!(errors(&bare), ["Say why it stays as it is."]);
        let reason = [("answer", "declined"), ("words", "It is what you wrote")];
        assert_eq!(came(&amina.submit(&url, &url, &reason).await), (303, url.clone()));
        assert_eq!(amina.post_from(&url, &url, &[("answer", "done")]).await.status, 409, "once");
        house.settle().await;
        let told = letters_to(&house, "guest@example.org");
        assert_eq!(told, ["An answer to the correction you asked Network of the North for"]);
        let viewer = house.as_person("guest@example.org").await;
        let shown = viewer.get(&url).await;
        assert_eq!(shown.all("#answered .prose p"), ["It is what you wrote"]);
        assert_eq!(viewer.get(CORRECTIONS).await.all("#asked .pill"), ["Declined"]);
        // After a year it is forgotten.
        pass_days(&house, 366);
        round(&house).await;
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_correction")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_speaks_for_is_corrected_by_the_secretariat() {
    let (house, _) = with_network(engines()[0]).await;
    add_body(&house, "south", BodyKind::Network, "Network of the South").await;
    let amina = house.as_person("amina@example.org").await;
    for body in ["south", ""] {
        let asked = [("body", body), ("wrong", "The days of my mandate")];
        assert_eq!(amina.submit(CORRECTIONS, CORRECTIONS, &asked).await.status, 303);
    }
    house.settle().await;
    let office = office(&house).await;
    let waiting = office.get("/desk").await.attributes(".task a[href^='/corrections/']", "href");
    assert_eq!(waiting.len(), 2);
    assert_eq!(letters_to(&house, SECRETARY).len(), 2);
    assert_eq!(came(&office.submit(&waiting[0], &waiting[0], &[("answer", "done")]).await).0, 303);
    let unknown = amina.submit(CORRECTIONS, CORRECTIONS, &[("wrong", "x")]).await;
    assert_eq!(unknown.status, 303, "the secretariat is chosen where no body is");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_for_its_time_is_cleared_away_by_itself() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let ask = [("address", "amina@example.org")];
        assert_eq!(house.visitor().submit("/sign-in", "/sign-in", &ask).await.status, 303);
        house.settle().await;
        house
            .db
            .tamper(&format!(
                "INSERT INTO registry_offer (id, person, body, role, manner, starts, ends, ground, state, invited, reason, answer_by,
                     made_at, answered_at)
                 SELECT 'x', '{amina}', id, 'member', 'full', '2027-01-01', '2028-12-31', '', 'declined', 0, 'No time', 0, 0,
                     {now} FROM registry_body WHERE slug = 'north';
                 INSERT INTO registry_handover (id, mandate, tasks, contacts, advice, sheet, version, made_at, handed_at, confirmed_at)
                 SELECT 'x', id, 'Tasks', 'Contacts', 'Advice', 'null', 1, 0, {now}, {now} FROM registry_mandate
                     WHERE person = '{amina}';",
                now = house.app.givens.now().as_microsecond()
            ))
            .await;
        let stored = house.app.files.store(b"A paper".to_vec()).await.expect("there is room");
        house
            .db
            .tamper(&format!(
                "INSERT INTO platform_file (digest, size, media_type, stored_at) VALUES ('{0}', 7, 'text/plain', 0);
                 INSERT INTO registry_document (id, subject, name, file, person, made_at)
                 SELECT 'x', 'handover:' || mandate, 'Paper.txt', '{0}', '{amina}', 0 FROM registry_handover;",
                stored.digest
            ))
            .await;
        let left = async |what| count(&house, what).await;
        let links = sql!("SELECT COUNT(*) FROM registry_link");
        let sessions = sql!("SELECT COUNT(*) FROM registry_session");
        let offers = sql!("SELECT COUNT(*) FROM registry_offer");
        let notes = sql!("SELECT COUNT(*) FROM registry_handover WHERE tasks <> ''");
        let papers = sql!("SELECT COUNT(*) FROM platform_file");
        let viewer = house.as_person("amina@example.org").await;
        drop(viewer);
        round(&house).await;
        let all = (left(sessions).await, left(offers).await, left(notes).await, left(papers).await);
        assert_eq!(all, (1, 1, 1, 1));
        assert_ne!(left(links).await, 0);
        assert_eq!(house.letters().len(), 1);
        pass_days(&house, 2);
        round(&house).await;
        assert_eq!((left(links).await, house.letters().len()), (0, 1));
        pass_days(&house, 89);
        round(&house).await;
        // The mandate's end comes nearer, so there may be letters of that; the old one is gone.
        assert_eq!(letters_to(&house, "amina@example.org").len(), 0);
        assert_eq!((left(sessions).await, left(offers).await), (0, 1));
        // A letter that cannot be taken away keeps nothing else: a folder of such a name.
        let odd = house.folder().join("mail/odd.eml");
        std::fs::create_dir(&odd).expect("there is room for a folder");
        let written = std::fs::File::open(&odd).expect("it is there");
        written.set_modified(std::time::UNIX_EPOCH).expect("its day can be set");
        pass_days(&house, 280);
        round(&house).await;
        assert_eq!((left(offers).await, left(notes).await), (0, 1));
        assert!(odd.exists());
        std::fs::remove_dir(&odd).expect("it is empty");
        pass_days(&house, 1_100);
        round(&house).await;
        assert_eq!((left(notes).await, left(papers).await), (0, 0));
        assert!(house.app.files.fetch(&stored.digest).await.is_err(), "its bytes are gone too");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sets_the_periods_and_everybody_reads_them() {
    let (house, _) = with_network(engines()[0]).await;
    let office = office(&house).await;
    let (form, page) = ("/office/settings/retention", "/office/retention");
    let first = "Links to sign in, after they were used or too late";
    let shown = house.visitor().get("/data-protection/kept").await;
    assert_eq!(shown.all("tbody tr:first-child th"), [first]);
    assert_eq!(shown.all("tbody tr:first-child td")[0], "1 day");
    let wrong = office.submit(form, form, &[("links", "9999")]).await;
    assert_eq!(errors(&wrong), ["Write a number of days from 1 to 30."]);
    assert_eq!(came(&office.submit(form, form, &[("links", "7")]).await), (303, page.into()));
    for page in [office.get(page).await, house.visitor().get("/data-protection/kept").await] {
        assert_eq!(page.all("tbody tr:first-child td")[0], "7 days");
    }
    assert_eq!(
        house.visitor().get("/data-protection").await.attributes(".prose a", "href"),
        ["/data-protection/kept"]
    );
    let amina = house.as_person("amina@example.org").await;
    for page in [form, page] {
        assert_eq!(amina.get(page).await.status, 404);
    }
}
