//! Reports in the secretariat’s room: forms that cannot be, deadlines and their rules, all reports of a period at once.

use crate::house::{came, count, error_of, office, pass_days, round, rows};
use crate::reports::{
    FIRST, FORM, KIND, NEW, OPEN, asked, compose, days, decide, groups, hand_in, of, open, opened, states,
    write,
};
use axum::http::Method;
use platform::sql;
use platform::testing::engines;
use registry::testing::{AsPerson, BodyKind, add_body};

#[tokio::test(flavor = "multi_thread")]
async fn forms_that_cannot_be_come_back_as_they_were_typed() {
    for engine in engines() {
        let house = groups(engine).await;
        let viewer = office(&house).await;
        for (field, value, told) in [
            ("title", "", "title"),
            ("title", "تقرير", "title"),
            ("kinds", "nobody", "kinds"),
            ("months", "61", "months"),
            ("months", "soon", "months"),
            ("label-2", "", "label-2"),
            ("picks-2", "Only one", "picks-2"),
            ("picks-2", "Same\nSame", "picks-2"),
            ("kind-1", "riddle", "kind-1"),
        ] {
            let mut form = asked();
            form.retain(|(name, _)| *name != field);
            form.push((field, value));
            let back = viewer.post(NEW, &form).await;
            assert_eq!(back.status, 422, "{field}={value}");
            assert_eq!(error_of(&back, told).len(), 1, "{field}={value}: {:?}", back.errors());
            assert_eq!(back.attributes("#unit-1", "value"), ["meetings"], "what was typed stays");
        }
        let none = viewer
            .post(NEW, &[("title", "Empty"), ("kinds", "network"), ("months", "0"), ("do", "save")])
            .await;
        assert_eq!(none.status, 422);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report_form")).await, 0);
        compose(&viewer).await;
        let twice = viewer.post(NEW, &asked()).await;
        assert_eq!(
            (twice.status.as_u16(), error_of(&twice, "title").len()),
            (422, 1),
            "its address is taken"
        );
        // Of two who change it at once, one is told and keeps what they typed.
        let typed =
            async |title: &str| viewer.get(FORM).await.filled_form(FORM, &[("title", title)]).into_bytes();
        let (one, two) = (typed("Report A").await, typed("Report B").await);
        let (one, two) = tokio::join!(
            viewer.send(Method::POST, FORM, Some(one), KIND),
            viewer.send(Method::POST, FORM, Some(two), KIND)
        );
        let mut all = [one, two];
        all.sort_by_key(|page| page.status);
        assert_eq!((all[0].status.as_u16(), all[1].status.as_u16()), (303, 409));
        assert!(all[1].attributes("#title", "value")[0].starts_with("Report "));
        for (field, value, told) in [
            ("last", "2026-06-30", "last"),
            ("first", "soon", "first"),
            ("first", "1026-07-01", "first"),
            ("due", "2026-06-01", "due"),
            ("due", "2026-09-29", "due"),
            ("due", "2026-11-23", "due"),
            ("time", "25:00", "time"),
            ("zone", "Nowhere/Else", "zone"),
            ("grace", "-1", "grace"),
        ] {
            let mut period = days("2026-07-01", "2026-09-30", "2026-12-30");
            period.retain(|(name, _)| *name != field);
            period.push((field, value));
            let back = open(&viewer, &period).await;
            assert_eq!((back.status.as_u16(), error_of(&back, told).len()), (422, 1), "{field}={value}");
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_report")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_period_opens_by_itself_once_it_is_over() {
    for engine in engines() {
        let house = opened(engine).await;
        round(&house).await;
        assert_eq!(states(&house).await.len(), 2, "the quarter is not over");
        pass_days(&house, 39);
        round(&house).await;
        round(&house).await;
        assert_eq!(states(&house).await[2..], ["evaluation 2026-10-01 owed", "learning 2026-10-01 owed"]);
        let due = rows(&house, sql!("SELECT zone FROM registry_report_round ORDER BY first_day")).await;
        assert_eq!(due, ["AoE", "AoE"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_began_after_a_period_owes_nothing_for_it() {
    for engine in engines() {
        let house = opened(engine).await;
        for slug in ["meanwhile", "young", "new", "grown", "returned"] {
            add_body(&house, slug, BodyKind::WorkingGroup, slug).await;
        }
        house
            .db
            .tamper(
                "UPDATE registry_body SET since = '2026-12' WHERE slug = 'meanwhile';
                 UPDATE registry_body SET since = '2027' WHERE slug = 'young';
                 UPDATE registry_body SET status = 'emerging', status_since = '2027-01-01' WHERE slug = 'new';
                 UPDATE registry_body SET status = 'emerging', status_since = '2027-01-02' WHERE slug = 'returned';",
            )
            .await;
        // One emerged after the period and is further by now; one emerged long before it, rested, and came back after it.
        for (at, slug, step, day) in [
            (1, "grown", "emerge", "2027-01-01"),
            (2, "grown", "establish", "2027-01-02"),
            (1, "returned", "emerge", "2025-01-01"),
            (2, "returned", "rest", "2026-12-20"),
            (3, "returned", "emerge", "2027-01-02"),
        ] {
            let made = format!(
                "INSERT INTO registry_admission_step (id, body, move, stage, day, ground, note, at)
                 SELECT '{slug}-{at}', id, '{step}', 'emerging', '{day}', '', '', {at} FROM registry_body WHERE slug = '{slug}'"
            );
            house.db.tamper(&made).await;
        }
        pass_days(&house, 39);
        round(&house).await;
        let owed: Vec<String> = states(&house).await.split_off(2);
        let last = |body: &str| format!("{body} 2026-10-01 owed");
        let wanted = ["evaluation", "learning", "meanwhile", "returned"].map(last);
        assert_eq!(owed, wanted, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_reports_of_a_period_stand_side_by_side_and_go_out_as_one_file() {
    for engine in engines() {
        let house = opened(engine).await;
        let long = "word ".repeat(100);
        for (address, body, text, number) in [
            ("chair@example.org", "evaluation", "=1+1 and more", "4"),
            ("other@example.org", "learning", &long, "6"),
        ] {
            let viewer = house.as_person(address).await;
            let report = of(body, FIRST);
            write(&viewer, &report, &[("q1", text), ("q2", number), ("q3", "c7"), ("q5", "Quietly")]).await;
            hand_in(&viewer, &report).await;
        }
        let viewer = office(&house).await;
        let table = viewer.get(&format!("/office/reports/{FIRST}/table")).await;
        assert_eq!(table.all("thead th").len(), 6);
        let cells = table.all("tbody td");
        assert_eq!(
            (cells[1].as_str(), cells[6].as_str(), cells[2].as_str()),
            ("4 meetings", "6 meetings", "Slowly")
        );
        assert!(cells[5].contains("More") && cells[5].chars().count() < 270, "a long answer is cut");
        assert!(table.statements <= 6, "{}", table.statements);
        decide(&viewer, FIRST, "evaluation", "publish", "").await;
        let open = house.visitor().get(&format!("/reports/{FIRST}")).await;
        assert_eq!((open.all("tbody th"), open.all("thead th").len()), (vec!["Evaluation".to_owned()], 5));
        assert!(!open.text().contains("Quietly"));
        let file = |ending: &str| format!("/office/reports/{FIRST}/files/reports.{ending}");
        let csv = viewer.get(&file("csv")).await;
        let csv =
            platform::sheets::read(&csv.bytes, platform::sheets::Format::Csv, &platform::sheets::LIMITS)
                .expect("it is read");
        let xlsx = viewer.get(&file("xlsx")).await;
        let xlsx =
            platform::sheets::read(&xlsx.bytes, platform::sheets::Format::Xlsx, &platform::sheets::LIMITS)
                .expect("it is read");
        let json = viewer.get(&file("json")).await;
        let json =
            platform::sheets::read(&json.bytes, platform::sheets::Format::Json, &platform::sheets::LIMITS)
                .expect("it is read");
        for sheet in [&csv, &xlsx, &json] {
            assert_eq!(
                sheet.header[..7],
                ["body", "name", "state", "due", "zone", "What was done?", "How many meetings?"]
            );
            let rows: Vec<Vec<&str>> =
                sheet.rows().map(|row| (0..10).map(|at| row.cell(at)).collect()).collect();
            assert_eq!(rows.len(), 2);
            assert_eq!(
                rows[0][..7],
                [
                    "evaluation",
                    "Evaluation",
                    "published",
                    "2026-12-31T11:59:59Z",
                    "AoE",
                    "=1+1 and more",
                    "4"
                ]
            );
            assert_eq!(rows[1][5], long.trim(), "whole");
        }
        for wrong in ["reports.pdf", "other.csv", "reports"] {
            assert_eq!(viewer.get(&format!("/office/reports/{FIRST}/files/{wrong}")).await.status, 404);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_holds_in_the_zone_it_was_set_in() {
    for engine in engines() {
        let house = groups(engine).await;
        let viewer = office(&house).await;
        compose(&viewer).await;
        // On this night Brussels puts its clocks ahead: half past two does not come.
        let mut period = days("2026-10-01", "2026-12-31", "2027-03-28");
        period.retain(|(name, _)| !["time", "zone"].contains(name));
        period.extend([("time", "02:30"), ("zone", "Europe/Brussels")]);
        assert_eq!(came(&open(&viewer, &period).await).0, 303);
        let due = sql!("SELECT due FROM registry_report_round");
        let at = "2027-03-28T01:30:00Z".parse::<jiff::Timestamp>().expect("an instant").as_microsecond();
        assert_eq!(count(&house, due).await, at);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sets_when_reports_are_due_and_when_people_are_reminded() {
    const RULES: &str = "/office/settings/reports";
    for engine in engines() {
        let house = opened(engine).await;
        let viewer = office(&house).await;
        for (field, value) in
            [("days", "-1"), ("zone", "AoX"), ("before", "many"), ("after", "1 2 3 4 5 6 7")]
        {
            let back = viewer.submit(RULES, RULES, &[(field, value)]).await;
            assert_eq!((back.status.as_u16(), error_of(&back, field).len()), (422, 1), "{field}={value}");
        }
        let rules = [("days", "10"), ("zone", "Asia/Tokyo"), ("before", "2, 5"), ("after", "")];
        assert_eq!(came(&viewer.submit(RULES, RULES, &rules).await), (303, RULES.into()));
        assert_eq!(viewer.get(RULES).await.attributes("#before", "value"), ["5 2"]);
        let next = viewer.get(OPEN).await;
        assert_eq!(next.attributes("#first", "value"), ["2026-10-01"]);
        assert_eq!(next.attributes("#due", "value"), ["2027-01-10"]);
        assert_eq!(next.attributes("#zone option[selected]", "value"), ["Asia/Tokyo"]);
    }
}
