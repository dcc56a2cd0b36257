//! What people wrote on reports is not lost, and nobody is hurried or decided about by what was not read.

use crate::house::{came, count, error_of, office, pass, pass_days, round, rows};
use crate::letters::{Read, letters};
use crate::offices::letters_to;
use crate::reports::{
    FIRST, KIND, NEW, OPEN, asked, days, decide, groups, hand_in, of, open, opened, states, write,
};
use axum::http::Method;
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{Page, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_into_a_report_that_was_handed_in_meanwhile_comes_back() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let member = house.as_person("member@example.org").await;
        let typed = member.get(&report).await;
        let body = typed.filled_form(&report, &[("q1", "Long thought about"), ("q2", "many")]).into_bytes();
        write(&chair, &report, &[("q1", "Enough")]).await;
        assert_eq!(came(&hand_in(&chair, &report).await).0, 303);
        let back = member.send(Method::POST, &report, Some(body), KIND).await;
        assert_eq!(back.status, 409, "a field that is wrong does not matter any more");
        assert!(back.text().contains("Long thought about"), "{}", back.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn handing_in_saves_what_was_typed_and_hands_nothing_in_where_somebody_else_wrote() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let member = house.as_person("member@example.org").await;
        // Where something lacks, what was typed is kept and nothing is handed in.
        let lacks = [("q5", "Kept all the same"), ("do", "submit")];
        let back = write(&chair, &report, &lacks).await;
        assert_eq!((back.status.as_u16(), error_of(&back, "q1").len()), (422, 1));
        assert_eq!(back.attributes("#q5", "value"), ["Kept all the same"]);
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 draft");
        let mine = chair.get(&report).await.filled_form(&report, &[("q1", "Mine"), ("do", "submit")]);
        write(&member, &report, &[("q1", "Theirs")]).await;
        let back = chair.send(Method::POST, &report, Some(mine.into_bytes()), KIND).await;
        assert_eq!((back.status.as_u16(), back.all("#q1")), (409, vec!["Mine".to_owned()]));
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 draft");
        let done = write(&chair, &report, &[("q1", "Ours"), ("q2", "\u{2212}3"), ("do", "submit")]).await;
        assert_eq!(came(&done), (303, "/bodies/evaluation/reports".to_owned()));
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 submitted");
        let newest = sql!(
            "SELECT value FROM registry_report_answer WHERE question IN ('q1', 'q2') ORDER BY question DESC, version DESC"
        );
        assert_eq!(rows(&house, newest).await[..2], ["-3", "Ours"], "a minus is kept as keyboards write it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_full_answers_in_japanese_are_kept_and_given_back() {
    for engine in engines() {
        let house = groups(engine).await;
        let viewer = office(&house).await;
        let fields: Vec<(String, String)> = (0..40)
            .flat_map(|place| {
                [
                    (format!("kind-{place}"), "text".to_owned()),
                    (format!("label-{place}"), format!("Question {place}")),
                ]
            })
            .collect();
        let mut form: Vec<(&str, &str)> = asked();
        form.retain(|(name, _)| ["title", "kinds", "months", "do"].contains(name));
        form.extend(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(viewer.post(NEW, &form).await.status, 303);
        open(&viewer, &days("2026-07-01", "2026-09-30", "2026-12-30")).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let answers: Vec<(String, String)> =
            (1..=40).map(|number| (format!("q{number}"), "報告".repeat(5_000))).collect();
        let answers: Vec<(&str, &str)> =
            answers.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        let body = chair.get(&report).await.filled_form(&report, &answers).into_bytes();
        assert!(body.len() > 3_500_000, "{}", body.len());
        assert_eq!(chair.send(Method::POST, &report, Some(body.clone()), KIND).await.status, 303);
        let kept = sql!("SELECT CAST(SUM(LENGTH(value)) AS BIGINT) FROM registry_report_answer");
        assert_eq!(count(&house, kept).await, 400_000);
        hand_in(&chair, &report).await;
        let back = chair.send(Method::POST, &report, Some(body), KIND).await;
        assert_eq!(back.status, 409);
        assert_eq!(back.text().matches("報告").count(), 200_000, "all of it is given back");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_called_overdue_while_the_grace_runs() {
    for engine in engines() {
        let house = groups(engine).await;
        let viewer = office(&house).await;
        viewer.post(NEW, &asked()).await;
        let mut period = days("2026-07-01", "2026-09-30", "2026-12-01");
        period.retain(|(name, _)| *name != "grace");
        period.push(("grace", "240"));
        assert_eq!(came(&open(&viewer, &period).await).0, 303);
        let late = "A report of Evaluation is overdue".to_owned();
        // Some days into the grace of ten, and some days after it.
        for (days, told) in [(13, false), (12, true)] {
            pass_days(&house, days);
            round(&house).await;
            assert_eq!(letters_to(&house, "chair@example.org").contains(&late), told, "{days}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_goes_back_after_its_day_has_a_new_one() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let one = format!("/office/reports/{FIRST}/of/evaluation");
        let chair = house.as_person("chair@example.org").await;
        write(&chair, &report, &[("q1", "In time")]).await;
        hand_in(&chair, &report).await;
        pass_days(&house, 60);
        let viewer = office(&house).await;
        let send = async |until: &str| {
            let back = [("do", "return"), ("remark", "A figure lacks"), ("until", until)];
            viewer.submit(&one, &one, &back).await
        };
        for until in ["", "2026-12-31", "2126-12-31", "soon"] {
            let refused = send(until).await;
            assert_eq!((refused.status.as_u16(), error_of(&refused, "until").len()), (422, 1), "{until}");
        }
        assert_eq!(send("2027-02-28").await.status, 303);
        let chair = house.as_person("chair@example.org").await;
        let list = chair.get("/bodies/evaluation/reports").await;
        assert_eq!(
            (list.all("#owed li").len(), list.all("#owed .deadline b").len()),
            (1, 0),
            "it is not overdue"
        );
        // Who was let off by mistake owes it again.
        let viewer = office(&house).await;
        assert_eq!(decide(&viewer, FIRST, "evaluation", "excuse", "A mistake").await.status, 303);
        assert_eq!(decide(&viewer, FIRST, "evaluation", "return", "It is wanted").await.status, 303);
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 returned");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_decided_about_a_text_that_was_not_read() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let one = format!("/office/reports/{FIRST}/of/evaluation");
        let chair = house.as_person("chair@example.org").await;
        write(&chair, &report, &[("q1", "As it was read")]).await;
        hand_in(&chair, &report).await;
        let viewer = office(&house).await;
        let read = viewer.get(&one).await;
        let publish =
            |page: &Page| page.filled_form(&one, &[("do", "publish"), ("remark", "Well done")]).into_bytes();
        let first = publish(&read);
        // Another hand of the secretariat sends it back, and it comes again with another text, in the same state.
        decide(&viewer, FIRST, "evaluation", "return", "Once more").await;
        write(&chair, &report, &[("q1", "Never read")]).await;
        hand_in(&chair, &report).await;
        let back = viewer.send(Method::POST, &one, Some(first), KIND).await;
        assert_eq!((back.status.as_u16(), back.all("#remark")), (409, vec!["Well done".to_owned()]));
        assert!(back.all("#answers .lines").concat().contains("Never read"), "and shows what is there now");
        assert_eq!(states(&house).await[0], "evaluation 2026-07-01 submitted");
        // Two decide at once about the same text: one of them is told.
        let (mine, theirs) = (publish(&back), publish(&back));
        let (one, two) = tokio::join!(
            viewer.send(Method::POST, &one, Some(mine), KIND),
            viewer.send(Method::POST, &one, Some(theirs), KIND)
        );
        let mut codes = [one.status.as_u16(), two.status.as_u16()];
        codes.sort_unstable();
        assert_eq!(codes, [303, 409]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_that_was_opened_by_mistake_is_taken_back_until_somebody_begins() {
    for engine in engines() {
        let house = opened(engine).await;
        let viewer = office(&house).await;
        for (field, value, told) in
            [("last", "2062-09-30", "last"), ("first", "2062-07-01", "first"), ("due", "9999-12-30", "due")]
        {
            let mut period = days("2026-10-01", "2026-12-31", "2027-01-30");
            period.retain(|(name, _)| *name != field && !(field == "first" && *name == "last"));
            period.push((field, value));
            if field == "first" {
                period.push(("last", "2062-09-30"));
            }
            let back = open(&viewer, &period).await;
            assert_eq!((back.status.as_u16(), error_of(&back, told).len()), (422, 1), "{field}={value}");
        }
        let page = format!("/office/reports/{FIRST}");
        let withdraw = format!("{page}/withdraw");
        let taken = async |viewer: &Viewer<'_>| came(&viewer.post_from("/me", &withdraw, &[]).await);
        let chair = house.as_person("chair@example.org").await;
        let sent = chair.post_from("/me", &withdraw, &[]).await;
        assert!([403, 404].contains(&sent.status.as_u16()), "{}", sent.status);
        assert_eq!(viewer.get(&page).await.attributes("#withdraw form", "action"), [withdraw.as_str()]);
        assert_eq!(taken(&viewer).await, (303, "/office/reports".to_owned()));
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report")).await, 0);
        assert_eq!(taken(&viewer).await.0, 404, "what is gone is gone");
        assert_eq!(chair.get(&of("evaluation", FIRST)).await.status, 404);
        // Opened again with the right days, it stays once somebody began.
        open(&viewer, &days("2026-07-01", "2026-09-30", "2026-12-30")).await;
        write(&chair, &of("evaluation", FIRST), &[("q1", "Begun")]).await;
        assert!(viewer.get(&page).await.all("#withdraw").is_empty());
        assert_eq!(viewer.post_from("/me", &withdraw, &[]).await.status, 409);
        assert_eq!(states(&house).await.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_period_opens_by_itself_that_would_be_overdue_at_once() {
    for engine in engines() {
        let house = opened(engine).await;
        pass_days(&house, 200);
        for _ in 0..3 {
            round(&house).await;
        }
        assert_eq!(states(&house).await.len(), 2, "the secretariat opens what lies behind");
        // The rhythm goes on with the first period that is not due yet.
        pass_days(&house, 20);
        for _ in 0..3 {
            round(&house).await;
        }
        assert_eq!(states(&house).await[2..], ["evaluation 2027-04-01 owed", "learning 2027-04-01 owed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_that_nobody_owes_does_not_end_the_rhythm() {
    for engine in engines() {
        let house = opened(engine).await;
        let all = |status: &str| {
            format!("UPDATE registry_body SET status = '{status}' WHERE kind = 'working-group'")
        };
        let was =
            rows(&house, sql!("SELECT DISTINCT status FROM registry_body WHERE kind = 'working-group'"))
                .await;
        house.db.tamper(&all("dormant")).await;
        pass_days(&house, 39);
        round(&house).await;
        assert_eq!(states(&house).await.len(), 2, "nobody owes the fourth quarter");
        house.db.tamper(&all(&was[0])).await;
        pass_days(&house, 90);
        round(&house).await;
        assert_eq!(states(&house).await[2..], ["evaluation 2027-01-01 owed", "learning 2027-01-01 owed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_speaks_for_a_body_the_secretariat_is_reminded() {
    for engine in engines() {
        let house = groups(engine).await;
        add_body(&house, "alone", BodyKind::WorkingGroup, "Alone").await;
        let viewer = office(&house).await;
        viewer.post(NEW, &asked()).await;
        open(&viewer, &days("2026-07-01", "2026-09-30", "2026-12-01")).await;
        pass(&house, SignedDuration::from_hours(1));
        round(&house).await;
        let told = letters_to(&house, crate::house::SECRETARY);
        assert!(told.contains(&"A report of Alone is due on 1 December 2026".to_owned()), "{told:?}");
        assert!(!told.iter().any(|letter| letter.contains("Evaluation")), "{told:?}");
        assert_eq!(viewer.get(OPEN).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_reports_a_person_is_reminded_in_one_letter() {
    for engine in engines() {
        let house = groups(engine).await;
        for (slug, name) in [("alone", "Alone"), ("lonely", "Lonely")] {
            add_body(&house, slug, BodyKind::WorkingGroup, name).await;
        }
        let both = add_person(&house, "Both", "both@example.org", Seen::Nobody).await;
        for group in ["evaluation", "learning"] {
            give(&house, both, group, Role::Facilitator).await;
        }
        let viewer = office(&house).await;
        viewer.post(NEW, &asked()).await;
        open(&viewer, &days("2026-07-02", "2026-09-30", "2026-12-05")).await;
        // Each reads it in their own language.
        house
            .db
            .tamper(
                "UPDATE registry_person SET languages = '[\"fr\"]' WHERE id IN
                     (SELECT person FROM registry_address WHERE address = 'secretariat@example.org')",
            )
            .await;
        pass(&house, SignedDuration::from_hours(1));
        round(&house).await;
        round(&house).await;
        let of = |address: &str| -> Vec<Read> {
            let mut all = letters(&house);
            all.retain(|letter| letter.to.contains(address) && letter.text.contains("2026"));
            all
        };
        let lines = |letter: &Read, word: &str| -> Vec<String> {
            letter.text.lines().filter(|line| line.contains(word)).map(str::to_owned).collect()
        };
        let told = of(crate::house::SECRETARY);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].subject.starts_with("Plusieurs rapports"), "{}", told[0].subject);
        assert_eq!(
            lines(&told[0], "juillet"),
            [
                "Alone, du 2 juillet 2026 au 30 septembre 2026\u{a0}: au plus tard le 5 décembre 2026",
                "Lonely, du 2 juillet 2026 au 30 septembre 2026\u{a0}: au plus tard le 5 décembre 2026"
            ]
        );
        assert!(told[0].text.contains("/office/reports"), "{}", told[0].text);
        let told = of("both@example.org");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(
            lines(&told[0], "July"),
            [
                "Evaluation, 2 July 2026 to 30 September 2026: due on 5 December 2026",
                "Learning, 2 July 2026 to 30 September 2026: due on 5 December 2026"
            ]
        );
        assert!(told[0].text.contains("/desk"), "{}", told[0].text);
        // Who has to write one alone is told of that one.
        let due = "A report of Evaluation is due on 5 December 2026";
        assert_eq!(letters_to(&house, "chair@example.org"), [due]);
        // Late ones are told of in the same way; one that is handed in is told of no more.
        let viewer = house.as_person("both@example.org").await;
        let report = of_group("evaluation");
        write(&viewer, &report, &[("q1", "Enough")]).await;
        assert_eq!(came(&hand_in(&viewer, &report).await).0, 303);
        pass_days(&house, 20);
        round(&house).await;
        let late = letters_to(&house, "both@example.org");
        assert!(late.contains(&"A report of Learning is overdue".to_owned()), "{late:?}");
        let told = of(crate::house::SECRETARY);
        let late = told.iter().filter(|letter| {
            letter.text.contains(
                "Alone, du 2 juillet 2026 au 30 septembre 2026\u{a0}: en retard depuis le 5 décembre 2026",
            )
        });
        assert_eq!(late.count(), 1, "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_very_many_reports_a_letter_lists_the_first_and_counts_the_others() {
    for engine in engines() {
        let house = groups(engine).await;
        for number in 0..103 {
            let name = format!("Group {number:03}");
            add_body(&house, &format!("group-{number:03}"), BodyKind::WorkingGroup, &name).await;
        }
        let viewer = office(&house).await;
        viewer.post(NEW, &asked()).await;
        open(&viewer, &days("2026-07-02", "2026-09-30", "2026-12-05")).await;
        pass(&house, SignedDuration::from_hours(1));
        round(&house).await;
        // All of them were said, whatever the number of questions that it takes to know.
        round(&house).await;
        let mut told = letters(&house);
        told.retain(|letter| letter.to.contains(crate::house::SECRETARY) && letter.text.contains("Group 0"));
        assert_eq!(told.len(), 1, "{told:?}");
        let listed = told[0].text.lines().filter(|line| line.contains(": due on 5 December 2026"));
        assert_eq!(listed.count(), 100);
        assert!(told[0].text.contains("And more: 3"), "{}", told[0].text);
    }
}

fn of_group(slug: &str) -> String {
    of(slug, "quarterly-report-2026-07-02")
}

#[tokio::test(flavor = "multi_thread")]
async fn very_long_texts_stand_side_by_side_without_their_difference() {
    for engine in engines() {
        let house = opened(engine).await;
        let viewer = office(&house).await;
        let chair = house.as_person("chair@example.org").await;
        let report = of("evaluation", FIRST);
        let (then, now) = ("a ".repeat(2_001), "b ".repeat(1_000));
        write(&chair, &report, &[("q1", &then)]).await;
        hand_in(&chair, &report).await;
        open(&viewer, &days("2026-10-01", "2026-12-31", "2027-01-30")).await;
        let next = of("evaluation", "quarterly-report-2026-10-01");
        write(&chair, &next, &[("q1", &now)]).await;
        let page = chair.get(&format!("{next}/compare")).await;
        assert_eq!((page.all("#compared ins").len(), page.all("#compared .lines").len()), (0, 2));
        assert!(page.text().contains("These texts are too long"), "{}", page.text());
    }
}
