//! Sending a mailing when the mail server, the machine or the readers are not as they were.

use crate::house::{came, count, office, pass, rows};
use crate::mailings::{approved, many, outcome, press, state, to_readers, with_sink, working};
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{MailSink, engines};

const MEMBERS: [(&str, &str); 1] = [("role", "member")];

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_takes_nothing_of_ours_ends_no_mailing() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        approved(&house, &MEMBERS).await;
        sink.refuse_senders(Some("550 5.7.1 not from you"));
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sending", vec!["ready 301".to_owned()])
        );
        let tried = sql!("SELECT COUNT(*) FROM registry_mailing_recipient WHERE tries > 0");
        assert!((8..=12).contains(&count(&house, tried).await), "the others were not tried");
        sink.refuse_senders(None);
        pass(&house, SignedDuration::from_mins(2));
        house.settle().await;
        assert_eq!((state(&house).await.as_str(), to_readers(&sink).len()), ("sent", 301));
        let bad = sql!("SELECT COUNT(*) FROM registry_address WHERE bounced_at IS NOT NULL");
        assert_eq!(count(&house, bad).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_whose_letters_failed_get_it_once_more() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        let mailing = approved(&house, &[("role", "representative")]).await;
        let secretariat = office(&house).await;
        let resend = format!("{mailing}/resend");
        assert_eq!(secretariat.post_from(&mailing, &resend, &[]).await.status, 409, "it is being sent");
        sink.refuse_senders(Some("550 5.7.1 not from you"));
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["failed 2".to_owned()])
        );
        sink.refuse_senders(None);
        let sent = press(&secretariat, &mailing, "resend").await;
        assert_eq!(came(&sent), (303, mailing.clone()));
        house.settle().await;
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["sent 2".to_owned()])
        );
        assert_eq!(to_readers(&sink).len(), 2);
        assert_eq!(secretariat.get(&mailing).await.attributes("form[action$='/resend']", "action").len(), 0);
        assert_eq!(secretariat.post_from(&mailing, &resend, &[]).await.status, 409, "none failed");
        // Whose office is over meanwhile still stands in the file.
        let over = "UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-11-01' WHERE role = 'representative'";
        house.db.tamper(over).await;
        let file = secretariat.get(&format!("{mailing}/readers.csv")).await.text();
        let lines: Vec<&str> = file.trim_start_matches('\u{feff}').lines().collect();
        let wanted = [
            "name,address,language,state",
            "Amina,amina@example.org,en,sent",
            "Bento,bento@example.org,en,sent",
        ];
        assert_eq!(lines, wanted);
        let facts = sql!("SELECT kind FROM journal WHERE kind = 'registry.mailing-resent'");
        assert_eq!(rows(&house, facts).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_too_slow_begins_no_letter_that_another_has_by_now() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        approved(&house, &MEMBERS).await;
        // Twenty letters leave, and one waits on each line; one more told the second one of the secretariat.
        sink.hold_after(Some(20));
        let work = working(&house);
        sink.has(25).await;
        pass(&house, SignedDuration::from_mins(11));
        sink.hold_after(None);
        house.settle().await;
        assert_eq!((state(&house).await.as_str(), to_readers(&sink).len()), ("sent", 305));
        sink.let_go();
        work.await.expect("it ends");
        assert_eq!((outcome(&house).await, to_readers(&sink).len()), (vec!["sent 301".to_owned()], 305));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_address_went_or_bounces_while_their_letter_waited_gets_none() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        many(&house, 300).await;
        approved(&house, &MEMBERS).await;
        sink.hold_after(Some(20));
        let work = working(&house);
        sink.has(25).await;
        house
            .db
            .tamper(
                "DELETE FROM registry_address WHERE address = 'm150@example.org';
                 UPDATE registry_address SET bounced_at = 1 WHERE address = 'm151@example.org';",
            )
            .await;
        sink.hold_after(None);
        sink.let_go();
        work.await.expect("it ends");
        assert_eq!(
            (state(&house).await.as_str(), outcome(&house).await),
            ("sent", vec!["gone 2".to_owned(), "sent 299".to_owned()])
        );
        let to: Vec<String> = to_readers(&sink).into_iter().map(|letter| letter.to).collect();
        assert_eq!(
            to.iter().filter(|to| ["m150@example.org", "m151@example.org"].contains(&to.as_str())).count(),
            0
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_under_way_to_a_record_that_is_merged_is_found_again() {
    for engine in engines() {
        let sink = MailSink::open().await;
        let house = with_sink(engine, &sink).await;
        let mailing = approved(&house, &[("role", "representative")]).await;
        sink.hold_after(Some(0));
        let work = working(&house);
        sink.has(3).await;
        let ids = rows(
            &house,
            sql!("SELECT id FROM registry_person WHERE name IN ('Amina', 'Chair') ORDER BY name"),
        )
        .await;
        let (amina, chair) = (&ids[0], &ids[1]);
        let path = format!("/office/persons/{chair}/merge");
        let merged = office(&house).await.submit(&format!("{path}?with={amina}"), &path, &[]).await;
        assert_eq!(merged.status, 303, "{}", merged.text());
        sink.let_go();
        work.await.expect("it ends");
        let letters = sql!(
            "SELECT r.state FROM registry_mailing_recipient r JOIN registry_person p ON p.id = r.person ORDER BY p.name"
        );
        assert_eq!(rows(&house, letters).await, ["sent", "sent"], "{mailing}");
        assert_eq!(state(&house).await, "sent");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_letters_to_one_person_the_one_that_left_stays() {
    for engine in engines() {
        for (first, second, stays) in [
            ("sent", "ready", "sent"),
            ("ready", "sent", "sent"),
            ("failed", "ready", "ready"),
            ("ready", "failed", "ready"),
        ] {
            let sink = MailSink::open().await;
            let house = with_sink(engine, &sink).await;
            approved(&house, &[("role", "representative")]).await;
            house
                .db
                .tamper(&format!(
                    "UPDATE registry_mailing_recipient SET state = '{first}'
                         WHERE person = (SELECT id FROM registry_person WHERE name = 'Amina');
                     UPDATE registry_mailing_recipient SET state = '{second}'
                         WHERE person = (SELECT id FROM registry_person WHERE name = 'Bento');"
                ))
                .await;
            let ids = rows(
                &house,
                sql!("SELECT id FROM registry_person WHERE name IN ('Amina', 'Bento') ORDER BY name"),
            )
            .await;
            let path = format!("/office/persons/{}/merge", ids[0]);
            let merged = office(&house).await.submit(&format!("{path}?with={}", ids[1]), &path, &[]).await;
            assert_eq!(merged.status, 303, "{}", merged.text());
            assert_eq!(outcome(&house).await, [format!("{stays} 1")], "{first} {second}");
        }
    }
}
