//! Reports owed: forms composed, periods opened, reports written together, handed in, decided about, compared, published.

use crate::house::{SECRETARY, came, count, error_of, errors, founded, office, pass_days, round, rows};
use crate::letters::letters;
use crate::offices::letters_to;
use axum::http::Method;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

pub const NEW: &str = "/office/reports/forms/new";
pub const FORM: &str = "/office/reports/forms/quarterly-report";
pub const OPEN: &str = "/office/reports/forms/quarterly-report/open";
pub const FIRST: &str = "quarterly-report-2026-07-01";
pub const KIND: &str = "application/x-www-form-urlencoded";

/// What the secretariat asks: a text, a number, a choice, yes or no, and something for itself alone.
pub fn asked<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", "Quarterly report"),
        ("kinds", "working-group"),
        ("months", "3"),
        ("kind-0", "text"),
        ("label-0", "What was done?"),
        ("required-0", "yes"),
        ("kind-1", "number"),
        ("label-1", "How many meetings?"),
        ("unit-1", "meetings"),
        ("kind-2", "choice"),
        ("label-2", "How does it go?"),
        ("picks-2", "Well\nSlowly"),
        ("kind-3", "truth"),
        ("label-3", "Does it go on?"),
        ("kind-4", "line"),
        ("label-4", "What does the secretariat need to know?"),
        ("private-4", "yes"),
        ("do", "save"),
    ]
}

/// A house with two working groups, of which one has a chair, a treasurer and a member.
pub async fn groups(engine: Engine) -> TestApp {
    let house = founded(engine).await;
    add_body(&house, "evaluation", BodyKind::WorkingGroup, "Evaluation").await;
    add_body(&house, "learning", BodyKind::WorkingGroup, "Learning").await;
    add_body(&house, "north", BodyKind::Network, "Network of the North").await;
    for (name, address, body, role) in [
        ("Chair", "chair@example.org", "evaluation", Role::Facilitator),
        ("Member", "member@example.org", "evaluation", Role::Member),
        ("Other chair", "other@example.org", "learning", Role::Facilitator),
        ("North", "north@example.org", "north", Role::Representative),
    ] {
        let person = add_person(&house, name, address, Seen::Nobody).await;
        give(&house, person, body, role).await;
    }
    house
}

pub async fn compose(office: &Viewer<'_>) {
    let made = office.post(NEW, &asked()).await;
    assert_eq!(came(&made), (303, FORM.into()), "{:?}", made.errors());
}

pub fn days<'a>(first: &'a str, last: &'a str, due: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("first", first), ("last", last), ("due", due), ("time", "23:59"), ("zone", "AoE"), ("grace", "0")]
}

pub async fn open(office: &Viewer<'_>, days: &[(&str, &str)]) -> Page {
    office.submit(OPEN, OPEN, days).await
}

/// The same with a form and a period that is open and due on 30 December 2026.
pub async fn opened(engine: Engine) -> TestApp {
    let house = groups(engine).await;
    let viewer = office(&house).await;
    compose(&viewer).await;
    let done = open(&viewer, &days("2026-07-01", "2026-09-30", "2026-12-30")).await;
    assert_eq!(came(&done), (303, format!("/office/reports/{FIRST}")), "{:?}", done.errors());
    house
}

pub fn of(slug: &str, round: &str) -> String {
    format!("/bodies/{slug}/reports/{round}")
}

pub async fn write(viewer: &Viewer<'_>, report: &str, answers: &[(&str, &str)]) -> Page {
    viewer.submit(report, report, answers).await
}

pub async fn hand_in(viewer: &Viewer<'_>, report: &str) -> Page {
    viewer.submit(report, report, &[("do", "submit")]).await
}

pub async fn decide(office: &Viewer<'_>, round: &str, body: &str, what: &str, remark: &str) -> Page {
    let one = format!("/office/reports/{round}/of/{body}");
    office.submit(&one, &one, &[("do", what), ("remark", remark)]).await
}

pub async fn states(house: &TestApp) -> Vec<String> {
    let all = sql!(
        "SELECT b.slug || ' ' || o.first_day || ' ' || r.state FROM registry_report r JOIN registry_body b ON b.id = r.body
         JOIN registry_report_round o ON o.id = r.round ORDER BY o.first_day, b.slug"
    );
    rows(house, all).await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_round_asks_every_body_that_owes_it() {
    for engine in engines() {
        let house = opened(engine).await;
        assert_eq!(states(&house).await, ["evaluation 2026-07-01 owed", "learning 2026-07-01 owed"]);
        let viewer = office(&house).await;
        let page = viewer.get(&format!("/office/reports/{FIRST}")).await;
        assert_eq!(page.all("tbody th"), ["Evaluation", "Learning"]);
        // The reader has no zone of their own: the deadline's stands beside it.
        assert!(page.all("tbody td")[1].contains("31 December 2026, 11:59"), "{}", page.text());
        assert!(page.all("tbody td")[1].contains("AoE"), "{}", page.text());
        for (address, tasks) in
            [("chair@example.org", 1), ("other@example.org", 1), ("north@example.org", 0), (SECRETARY, 0)]
        {
            let desk = house.as_person(address).await.get("/desk").await;
            assert_eq!(desk.attributes(".task a[href*='/reports/']", "href").len(), tasks, "{address}");
        }
        // Another period on the same days, or before them, is none.
        for days in [
            days("2026-07-01", "2026-09-30", "2026-12-30"),
            days("2026-09-30", "2026-12-30", "2027-01-30"),
            days("2026-01-01", "2026-03-31", "2026-12-30"),
        ] {
            let twice = open(&viewer, &days).await;
            assert_eq!((twice.status.as_u16(), error_of(&twice, "first").len()), (422, 1));
        }
        // A body that comes later is asked by whoever keeps the reports, once, and not once the period is over.
        add_body(&house, "ethics", BodyKind::WorkingGroup, "Ethics").await;
        add_body(&house, "east", BodyKind::Network, "Network of the East").await;
        let at = format!("/office/reports/{FIRST}");
        assert_eq!(viewer.get(&at).await.all("#others li"), ["Ethics"]);
        let others = format!("{at}/others");
        assert_eq!(came(&viewer.submit(&at, &others, &[]).await), (303, at.clone()));
        assert_eq!(states(&house).await[..2], ["ethics 2026-07-01 owed", "evaluation 2026-07-01 owed"]);
        let page = viewer.get(&at).await;
        assert_eq!(page.all("#others li"), [""; 0]);
        let typed = format!("csrf={}", page.csrf()).into_bytes();
        let again =
            viewer.send(Method::POST, &others, Some(typed), "application/x-www-form-urlencoded").await;
        assert_eq!(again.status, 409);
        add_body(&house, "late", BodyKind::WorkingGroup, "Late").await;
        pass_days(&house, 60);
        assert_eq!(office(&house).await.get(&at).await.all("#others li"), [""; 0]);
        let facts = rows(&house, sql!("SELECT kind FROM journal WHERE kind >= 'registry.report' AND kind < 'registry.reports-p' ORDER BY seq")).await;
        assert_eq!(
            facts,
            ["registry.report-form-added", "registry.reports-opened", "registry.reports-asked"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_written_together_handed_in_and_published() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let member = house.as_person("member@example.org").await;
        assert_eq!(came(&write(&member, &report, &[("q2", "3"), ("q3", "c6")]).await), (303, report.clone()));
        let answers = [("q1", "We met.\nWe planned."), ("q4", "yes"), ("q5", "Between us")];
        assert_eq!(came(&write(&chair, &report, &answers).await).0, 303);
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 draft");
        let shown = member.get(&report).await;
        assert_eq!(
            shown.all("#review .lines"),
            ["We met. We planned.", "3 meetings", "Well", "Yes", "Between us"]
        );
        // Who does not speak for the body writes and does not hand in.
        assert!(shown.attributes("button[value=submit]", "value").is_empty());
        assert_eq!(hand_in(&member, &report).await.status, 403);
        let list = "/bodies/evaluation/reports".to_owned();
        assert_eq!(came(&hand_in(&chair, &report).await), (303, list.clone()));
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 submitted");
        assert_eq!(write_raw(&chair, "/me", &report, "q1", "Too late").await.status, 409, "it is handed in");
        // The secretariat has it on its desk, sends it back, and gets it again.
        let viewer = office(&house).await;
        let one = format!("/office/reports/{FIRST}/of/evaluation");
        let tasks = viewer.get("/desk").await.attributes(".task a[href*='/reports/']", "href");
        assert_eq!(tasks, [one.as_str()]);
        let bare = decide(&viewer, FIRST, "evaluation", "return", "").await;
        assert_eq!((bare.status.as_u16(), error_of(&bare, "remark").len()), (422, 1), "with a remark only");
        let done = decide(&viewer, FIRST, "evaluation", "return", "Say where you met").await;
        assert_eq!(came(&done), (303, format!("/office/reports/{FIRST}")));
        assert!(chair.get(&report).await.text().contains("Say where you met"));
        let kept = async || viewer.get(&one).await.text().contains("Say where you met");
        assert_eq!(came(&write(&chair, &report, &[("q1", "We met in June.")]).await).0, 303);
        hand_in(&chair, &report).await;
        // What the secretariat said stays where it says nothing else.
        assert!(kept().await);
        assert_eq!(came(&decide(&viewer, FIRST, "evaluation", "accept", "").await).0, 303);
        assert!(kept().await);
        // Accepted is not published.
        let open = format!("/reports/{FIRST}/evaluation");
        let visitor = house.visitor();
        assert_eq!(visitor.get(&open).await.status, 404);
        assert_eq!(came(&decide(&viewer, FIRST, "evaluation", "publish", "").await).0, 303);
        let page = visitor.get(&open).await;
        assert_eq!(page.all("#answers .lines"), ["We met in June.", "3 meetings", "Well", "Yes"]);
        assert!(!page.text().contains("Between us") && !page.text().contains("need to know"));
        assert_eq!(visitor.get("/groups/evaluation").await.attributes("#reports a", "href"), [open.as_str()]);
        assert_eq!(
            visitor.get("/reports").await.attributes("main .list a", "href"),
            [format!("/reports/{FIRST}")]
        );
        house.settle().await;
        let told = letters_to(&house, "chair@example.org");
        let wanted = [
            "The report of Evaluation came back",
            "The report of Evaluation is accepted",
            "The report of Evaluation is published",
        ];
        assert_eq!(told, wanted);
        assert!(letters_to(&house, "member@example.org").is_empty(), "whoever speaks for the body is told");
        // Sent back, it is no more for everybody.
        decide(&viewer, FIRST, "evaluation", "return", "A figure is wrong").await;
        let gone = visitor.get(&open).await;
        assert_eq!((gone.status.as_u16(), visitor.get("/reports").await.all("main .list a").len()), (404, 0));
    }
}

/// Sends one answer as a page would that was left open.
async fn write_raw(viewer: &Viewer<'_>, from: &str, report: &str, key: &str, text: &str) -> Page {
    let version = format!("version-{key}");
    viewer.post_from(from, report, &[(key, text), (version.as_str(), "0")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_published_is_as_if_it_were_not_there() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        write(&chair, &report, &[("q1", "Not for others")]).await;
        hand_in(&chair, &report).await;
        let visitor = house.visitor();
        for (there, nowhere) in [
            (format!("/reports/{FIRST}"), "/reports/quarterly-report-2020-01-01".to_owned()),
            (format!("/reports/{FIRST}/evaluation"), format!("/reports/{FIRST}/nobody")),
        ] {
            let (there, nowhere) = (visitor.get(&there).await, visitor.get(&nowhere).await);
            assert_eq!(there.status, 404);
            assert_eq!(there.all("main"), nowhere.all("main"));
        }
        assert!(visitor.get("/groups/evaluation").await.all("#reports").is_empty());
        // Nor does the chair of another body, or somebody of a body that does not owe it, learn of it.
        for address in ["other@example.org", "north@example.org"] {
            let viewer = house.as_person(address).await;
            let page = viewer.get(&report).await;
            assert_eq!(page.status, 404, "{address}");
            let nowhere = viewer.get(&of("nobody", FIRST)).await;
            assert_eq!(page.all("main"), nowhere.all("main"), "{address}");
            assert_eq!(viewer.get(&format!("{report}/compare")).await.status, 404, "{address}");
            for what in ["save", "submit"] {
                let sent = viewer.post_from("/me", &report, &[("q1", "Not mine"), ("do", what)]).await;
                assert!([403, 404].contains(&sent.status.as_u16()), "{address} {what}: {}", sent.status);
            }
            for path in ["/office/reports", NEW, FORM, OPEN, "/office/settings/reports"] {
                assert_eq!(viewer.get(path).await.status, 404, "{address} {path}");
            }
            let file = viewer.get(&format!("/office/reports/{FIRST}/files/reports.csv")).await;
            assert_eq!(file.status, 404, "{address}");
        }
        let north = house.as_person("north@example.org").await;
        assert_eq!(north.get(&of("north", FIRST)).await.status, 404, "it does not owe it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_at_once_lose_nothing() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let member = house.as_person("member@example.org").await;
        // Both have the form before either sends it; both answer the first question, each another one besides.
        let typed = async |viewer: &Viewer<'_>, changes: &[(&str, &str)]| {
            viewer.get(&report).await.filled_form(&report, changes).into_bytes()
        };
        let mine = typed(&chair, &[("q1", "As the chair saw it"), ("q2", "4")]).await;
        let theirs = typed(&member, &[("q1", "As the member saw it"), ("q5", "A word")]).await;
        let (one, two) = tokio::join!(
            chair.send(Method::POST, &report, Some(mine), KIND),
            member.send(Method::POST, &report, Some(theirs), KIND)
        );
        let mut all = [one, two];
        all.sort_by_key(|page| page.status);
        assert_eq!((all[0].status.as_u16(), all[1].status.as_u16()), (303, 409));
        let back = &all[1];
        let both = format!("{} {}", back.all("#q1").concat(), back.all(".note.is-warn .lines").concat());
        assert!(both.contains("As the chair saw it") && both.contains("As the member saw it"), "{both}");
        let version = back.attributes("input[name=version-q1]", "value");
        assert_eq!(version, ["1"], "and is saved on what is there now");
        let kept = rows(
            &house,
            sql!("SELECT question || ' ' || value FROM registry_report_answer ORDER BY question, version"),
        )
        .await;
        assert_eq!(kept.len(), 3, "{kept:?}");
        assert!(kept.contains(&"q2 4".to_owned()) && kept.contains(&"q5 A word".to_owned()), "{kept:?}");
        // Put together and saved again, all states stay.
        let page = write(&chair, &report, &[("q1", "As both saw it")]).await;
        assert_eq!(page.status, 303);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_report_answer WHERE question = 'q1'")).await,
            2
        );
        // Saving what one saw changes nothing, whatever others did since.
        write(&member, &report, &[]).await;
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report_answer")).await, 4);
        // Two hand it in at once: it is handed in once.
        let office = office(&house).await;
        let mine = typed(&chair, &[("do", "submit")]).await;
        let (one, two) = tokio::join!(chair.send(Method::POST, &report, Some(mine), KIND), async {
            office.post_from("/me", &report, &[("do", "submit")]).await
        });
        let mut codes = [one.status.as_u16(), two.status.as_u16()];
        codes.sort_unstable();
        assert_eq!(codes, [303, 409]);
        let handed = sql!("SELECT kind FROM journal WHERE kind = 'registry.report-submitted'");
        assert_eq!(rows(&house, handed).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_do_not_fit_come_back_with_all_that_was_typed() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let long = "x".repeat(10_001);
        for (key, value) in
            [("q2", "three"), ("q2", "1e9"), ("q3", "c99"), ("q4", "perhaps"), ("q5", "a\nb"), ("q1", &long)]
        {
            let back = write(&chair, &report, &[("q1", "Kept as typed"), (key, value)]).await;
            assert_eq!(back.status, 422, "{key}={:.20}", value);
            assert_eq!(error_of(&back, key).len(), 1, "{key}: {:?}", back.errors());
            if key != "q1" {
                assert_eq!(back.all("#q1"), ["Kept as typed"]);
            }
            let kept =
                "Everything else is saved. What is marked below is not saved yet: mend it and save again.";
            assert_eq!(back.all("main .note.is-info"), [kept]);
        }
        // What fits is kept beside what does not, once, and never what does not.
        let all =
            sql!("SELECT question || ' ' || value FROM registry_report_answer ORDER BY question, version");
        assert_eq!(rows(&house, all).await, ["q1 Kept as typed"]);
        let back = write(&chair, &report, &[("q2", "three"), ("q4", "yes"), ("do", "submit")]).await;
        assert_eq!((back.status.as_u16(), back.attributes("#q2", "value")), (422, vec!["three".into()]));
        assert_eq!(rows(&house, all).await, ["q1 Kept as typed", "q4 yes"]);
        assert_eq!(
            states(&house).await[0],
            "evaluation 2026-07-01 draft",
            "nothing is handed in with a fault"
        );
        // From the page that came back it goes on, with the fault mended.
        let token = back.filled_form(&report, &[("q2", "3"), ("q1", "Written anew")]).into_bytes();
        assert_eq!(chair.send(Method::POST, &report, Some(token), KIND).await.status, 303);
        assert_eq!(rows(&house, all).await, ["q1 Kept as typed", "q1 Written anew", "q2 3", "q4 yes"]);
        // What has to be answered is told, question by question, and the rest is kept.
        let back = write(&chair, &report, &[("q1", ""), ("q2", "4"), ("do", "submit")]).await;
        assert_eq!(back.status, 422);
        assert_eq!(errors(&back), ["This has to be answered before the report is handed in."]);
        assert_eq!(rows(&house, all).await.last().map(String::as_str), Some("q4 yes"));
        assert_eq!(chair.get(&report).await.attributes("#q2", "value"), ["4"]);
        assert_eq!(chair.post_from(&report, &of("evaluation", "no-such"), &[("q1", "x")]).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_in_use_stays_as_it_is_and_its_next_version_is_asked_next() {
    for engine in engines() {
        let house = opened(engine).await;
        let viewer = office(&house).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let answers = [("q1", "We met twice"), ("q2", "2"), ("q3", "c6"), ("q4", "yes")];
        write(&chair, &report, &answers).await;
        hand_in(&chair, &report).await;
        let page = viewer.get(FORM).await;
        assert!(page.text().contains("A period uses these questions."));
        // It is written in one language alone, and says so.
        let told = page.all("#languages dd");
        let whole = told.iter().filter(|told| told.split(' ').next() == told.split(' ').nth(2)).count();
        assert_eq!((whole, told.iter().filter(|told| told.starts_with("0 of")).count()), (1, 7), "{told:?}");
        // Another order, a question less, another choice, a question more: nothing is kept before it is saved.
        let arranged = viewer.submit(FORM, FORM, &[("do", "up-1")]).await;
        assert_eq!(arranged.status, 200);
        assert_eq!(arranged.attributes("#label-0", "value"), ["How many meetings?"]);
        let added = viewer.submit(FORM, FORM, &[("do", "add")]).await;
        assert_eq!(
            added.all("fieldset > legend").iter().filter(|legend| legend.starts_with("Question")).count(),
            6
        );
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report_questions")).await, 1);
        let body = added.filled_form(
            FORM,
            &[
                ("label-5", "Where?"),
                ("kind-5", "line"),
                ("picks-2", "Very well\nSlowly\nNot at all"),
                ("label-3", "Does it go on still?"),
                ("kind-4", "text"),
            ],
        );
        let saved = viewer.send(Method::POST, FORM, Some(body.into_bytes()), KIND).await;
        assert_eq!(came(&saved), (303, FORM.into()), "{:?}", saved.errors());
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report_questions")).await, 2);
        // The period that uses the old ones still asks them.
        let other = house.as_person("other@example.org").await;
        let asks = other.get(&of("learning", FIRST)).await;
        assert_eq!(asks.all("#q3 option"), ["No answer", "Well", "Slowly"]);
        assert!(asks.all("#q9").is_empty());
        // The next one asks the new ones; the kind of the fifth changed, so that it is another question.
        let done = open(&viewer, &days("2026-10-01", "2026-12-31", "2027-01-30")).await;
        assert_eq!(came(&done).0, 303, "{:?}", done.errors());
        let next = of("evaluation", "quarterly-report-2026-10-01");
        let asks = chair.get(&next).await;
        assert_eq!(asks.all("#q3 option"), ["No answer", "Very well", "Slowly", "Not at all"]);
        let keys = asks.attributes("#write [name^='version-']", "name");
        assert_eq!(
            keys,
            ["version-q1", "version-q2", "version-q3", "version-q4", "version-q8", "version-q9"]
        );
        // Beside the one before: numbers with their difference, texts with what changed, choices in the words of their time.
        write(&chair, &next, &[("q1", "We met five times"), ("q2", "5"), ("q3", "c6"), ("q4", "yes")]).await;
        let page = chair.get(&format!("{next}/compare")).await;
        assert_eq!(page.all("#compared strong"), ["(+3)"]);
        assert!(page.all("#compared ins").concat().contains("five"), "{}", page.text());
        assert!(page.all("#compared del").concat().contains("twice"), "{}", page.text());
        let text = page.text();
        assert!(
            text.contains("Well") && text.contains("Very well") && text.contains("The same as before"),
            "{text}"
        );
        assert!(page.statements <= 6, "{}", page.statements);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_are_reminded_once_and_overdue_is_shown_everywhere() {
    for engine in engines() {
        let house = opened(engine).await;
        let due = "A report of Evaluation is due on 30 December 2026";
        // By then the next period is due soon, and one letter tells of both.
        let late = "Several reports are due or overdue";
        pass_days(&house, 3);
        round(&house).await;
        let none: [String; 0] = [];
        assert_eq!(letters_to(&house, "chair@example.org"), none, "thirty days before is the first time");
        pass_days(&house, 5);
        round(&house).await;
        round(&house).await;
        assert_eq!(letters_to(&house, "chair@example.org"), [due]);
        // Longer for one body.
        let viewer = office(&house).await;
        let learning = format!("/office/reports/{FIRST}/of/learning");
        let early = viewer.submit(&learning, &learning, &[("do", "extend"), ("until", "2026-12-30")]).await;
        assert_eq!((early.status.as_u16(), error_of(&early, "until").len()), (422, 1));
        let longer = viewer.submit(&learning, &learning, &[("do", "extend"), ("until", "2027-02-28")]).await;
        assert_eq!(longer.status, 303);
        pass_days(&house, 33);
        round(&house).await;
        let chair = house.as_person("chair@example.org").await;
        let told = letters_to(&house, "chair@example.org");
        assert!(told.contains(&late.to_owned()), "{told:?}");
        let period = "Quarterly report, 1 July 2026 to 30 September 2026";
        assert!(chair.get("/desk").await.text().contains(&format!("The report is overdue: {period}")));
        let all = letters(&house);
        let told = all.iter().find(|letter| letter.subject == late && letter.to.contains("chair@"));
        let told = told.expect("it was told");
        let line = "Evaluation, 1 July 2026 to 30 September 2026: overdue since 30 December 2026";
        assert!(told.text.lines().any(|told| told == line), "{}", told.text);
        assert_eq!(chair.get("/bodies/evaluation/reports").await.all("#owed .deadline b"), ["Overdue"]);
        let page = office(&house).await.get(&format!("/office/reports/{FIRST}")).await;
        assert_eq!(page.all("tbody .is-past b"), ["Overdue"], "not for the one that has longer");
        let rounds = office(&house).await.get("/office/reports").await;
        assert_eq!(rounds.all("tbody .is-past"), ["1 overdue"]);
        let health = office(&house).await.get("/office/health").await;
        let leads = [format!("/office/reports/{FIRST}/of/evaluation")];
        assert_eq!(health.attributes("#late .list a", "href"), leads);
        // Handed in late, it counts as late, and nobody is reminded any more.
        let report = of("evaluation", FIRST);
        write(&chair, &report, &[("q1", "At last")]).await;
        hand_in(&chair, &report).await;
        let data =
            rows(&house, sql!("SELECT data FROM journal WHERE kind = 'registry.report-submitted'")).await;
        assert!(data[0].contains("\"late\":true"), "{data:?}");
        let before = letters_to(&house, "chair@example.org").len();
        pass_days(&house, 14);
        round(&house).await;
        assert!(letters_to(&house, "chair@example.org").len() <= before);
        assert!(!chair.get("/desk").await.text().contains("overdue"));
        // Let off, a body owes nothing.
        let viewer = office(&house).await;
        assert_eq!(came(&decide(&viewer, FIRST, "learning", "excuse", "It rests").await).0, 303);
        let other = house.as_person("other@example.org").await;
        assert!(other.get("/bodies/learning/reports").await.all("#owed li").len() <= 1);
        assert!(other.get(&of("learning", FIRST)).await.text().contains("It rests"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_is_owed_stands_on_the_sheet_of_an_office_that_is_handed_over() {
    for engine in engines() {
        let house = opened(engine).await;
        let chair = house.as_person("chair@example.org").await;
        let of_it = sql!(
            "SELECT m.id FROM registry_mandate m JOIN registry_body b ON b.id = m.body
                 WHERE m.role = 'facilitator' AND b.slug = 'evaluation'"
        );
        let mandate = rows(&house, of_it).await.remove(0);
        let sheet = chair.get(&format!("/mandates/{mandate}/handover")).await;
        assert_eq!(sheet.all("#open li").len(), 1, "{}", sheet.text());
        assert!(
            sheet.all("#open li")[0].starts_with("A report is owed: Quarterly report, 1 July 2026 to"),
            "{}",
            sheet.text()
        );
    }
}
