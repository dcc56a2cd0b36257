//! What is not taken, and what is said then.

use crate::house::{
    SECRETARY, answer, answers, conclude, draft, networks, open_until, opened, pass_days, positions, publish,
    speaker, typed,
};
use platform::sql;
use platform::testing::engines;
use registry::testing::AsPerson;

#[tokio::test(flavor = "multi_thread")]
async fn a_position_after_the_end_is_not_taken() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "In time")).await;
        let south = speaker(&house, "south").await;
        let voter = south.get(&url).await.attributes("input[name='voter']", "value")[0].clone();
        // The last instant is in time: 14 December, 18:00 in Nairobi is 15:00 UTC.
        house.clock.pass(jiff::SignedDuration::from_hours(20 * 24 + 3));
        assert_eq!(answer(&south, &url, "agree", "").await.status, 303);
        house.clock.pass(jiff::SignedDuration::from_micros(1));
        let fields = [("voter", voter.as_str()), ("answer", "against"), ("reason", "")];
        let late = south.post_from(&url, &format!("{url}/positions"), &fields).await;
        assert_eq!(late.status, 409);
        assert!(late.text().contains("the time is over"), "{}", late.text());
        assert_eq!(positions(&house).await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_whoever_speaks_now_answers() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "Who speaks")).await;
        let south = speaker(&house, "south").await;
        let voter = south.get(&url).await.attributes("input[name='voter']", "value")[0].clone();
        let fields = [("voter", voter.as_str()), ("answer", "agree"), ("reason", "")];
        for other in
            [speaker(&house, "east").await, speaker(&house, "young").await, house.as_person(SECRETARY).await]
        {
            let page = other.post_from(&url, &format!("{url}/positions"), &fields).await;
            assert_eq!(page.status, 409, "somebody else's voter");
        }
        let stranger = house.visitor();
        stranger.set_cookie("session", "forged");
        let token = stranger.form_token();
        let forged = [vec![("csrf", token.as_str())], fields.to_vec()].concat();
        let page = stranger.post_from("/sign-in", &format!("{url}/positions"), &forged).await;
        assert!([303, 400].contains(&page.status.as_u16()), "{}", page.status);
        assert_eq!(south.post_from(&url, &format!("{url}/positions"), &fields).await.status, 303);
        // The mandate ends; what was given stands, and no more is taken.
        house
            .db
            .tamper(
                "UPDATE registry_mandate SET starts = '2024-01-01', ends = '2026-11-20' WHERE person IN
                 (SELECT person FROM registry_address WHERE address = 'south@example.org')",
            )
            .await;
        house.forget_what_is_kept();
        let again = [("voter", voter.as_str()), ("answer", "against"), ("reason", "")];
        let page = south.post_from(&url, &format!("{url}/positions"), &again).await;
        assert!([404, 409].contains(&page.status.as_u16()), "{}", page.status);
        assert_eq!(positions(&house).await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_that_ended_a_minute_ago_is_none() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "To the minute")).await;
        house
            .db
            .tamper(
                "UPDATE registry_mandate SET starts = '2024-01-01', ends = '2026-11-25' WHERE person IN
                 (SELECT person FROM registry_address WHERE address = 'south@example.org')",
            )
            .await;
        house.forget_what_is_kept();
        // The clock shows 24 November, noon in UTC. The last place on Earth leaves the 25th behind two days later, at noon.
        let south = speaker(&house, "south").await;
        house.clock.pass(jiff::SignedDuration::from_mins(48 * 60 - 1));
        assert_eq!(answer(&south, &url, "agree", "").await.status, 303);
        let voter = south.get(&url).await.attributes("input[name='voter']", "value")[0].clone();
        house.clock.pass(jiff::SignedDuration::from_mins(2));
        house.forget_what_is_kept();
        let fields = [("voter", voter.as_str()), ("answer", "against"), ("reason", "")];
        let page = south.post_from(&url, &format!("{url}/positions"), &fields).await;
        assert!([404, 409].contains(&page.status.as_u16()), "{}", page.status);
        assert_eq!(positions(&house).await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_changes_their_zone_meets_the_same_end() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "One end")).await;
        let ends = sql!("SELECT closes_at FROM decisions_proposal");
        let before = crate::house::count(&house, ends).await;
        // 14 December, 18:00 in Nairobi.
        for (zone, wall) in [("Asia/Tokyo", "00:00"), ("America/Bogota", "10:00")] {
            house.db.tamper(&format!("UPDATE registry_person SET zone = '{zone}'")).await;
            house.forget_what_is_kept();
            let south = speaker(&house, "south").await;
            let page = south.get(&url).await;
            assert!(page.all("main time").concat().contains(wall), "{zone}: {:?}", page.all("main time"));
            assert_eq!(answer(&south, &url, "agree", "").await.status, 303);
        }
        // Whoever runs it does not move the end of a test that is open.
        let page = open_until(&speaker(&house, "north").await, &url, "2026-12-21T18:00", "Asia/Tokyo").await;
        assert_eq!(page.status, 409);
        assert_eq!(crate::house::count(&house, ends).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_is_not_opened_too_short_on_a_quiet_day_or_in_no_zone() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let url = publish(&north, &draft(&north, &typed("vote", "When")).await).await;
    let field = |page: &platform::testing::Page| page.errors().first().map(|(field, _)| field.clone());
    // The clock shows Tuesday, 24 November, noon. Seven working days that are whole everywhere end on Friday, 4 December.
    for (closes, zone, wrong) in [
        ("2026-11-20T12:00", "UTC", "closes"),
        ("2026-12-04T12:00", "UTC", "closes"),
        ("2026-12-13T12:00", "UTC", "closes"),
        ("2026-12-14T12:00", "Mars/Olympus", "zone"),
        ("soon", "UTC", "closes"),
        ("", "UTC", "closes"),
        ("9999-12-30T12:00", "UTC", ""),
    ] {
        let page = open_until(&north, &url, closes, zone).await;
        if wrong.is_empty() {
            continue;
        }
        assert_eq!(page.status, 422, "{closes} {zone}");
        assert_eq!(field(&page).as_deref(), Some(wrong), "{closes} {zone}");
        assert_eq!(page.text().contains("This time is over"), closes.starts_with("2026-11"), "{closes}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_in_the_hour_that_summer_time_skips_is_refused_with_what_is_meant() {
    for engine in engines() {
        let house = networks(engine).await;
        let office = house.as_person(SECRETARY).await;
        let every_day = [("title", "Every day"), ("slug", "every-day"), ("quiet", "1")];
        let made = office.submit("/decisions/rules/new?kind=vote", "/decisions/rules/new", &every_day).await;
        assert_eq!(made.status, 303, "{:?}", made.errors());
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("every-day", "Clocks")).await).await;
        // On 28 March 2027 clocks in Berlin go from two to three: half past two is half past three, 01:30 UTC.
        // A slip of the hand in the year would keep it open for ever.
        let far = open_until(&north, &url, "2062-03-28T12:30", "Europe/Berlin").await.errors();
        assert!(far.len() == 1 && far[0].0 == "closes" && far[0].1.contains("Is the year right?"), "{far:?}");
        let skipped = open_until(&north, &url, "2027-03-28T02:30", "Europe/Berlin").await;
        let told = skipped.errors();
        assert!(told.len() == 1 && told[0].0 == "closes" && told[0].1.contains("03:30"), "{told:?}");
        assert_eq!(skipped.attributes("#closes", "value"), ["2027-03-28T02:30"]);
        assert_eq!(open_until(&north, &url, "2027-03-28T03:30", "Europe/Berlin").await.status, 303);
        let closes = crate::house::count(&house, sql!("SELECT closes_at FROM decisions_proposal")).await;
        let expected: jiff::Timestamp = "2027-03-28T01:30:00Z".parse().expect("an instant");
        assert_eq!(closes, expected.as_microsecond());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_by_which_nothing_can_pass_is_not_opened() {
    let house = networks(engines()[0]).await;
    let office = house.as_person(SECRETARY).await;
    let persons = [("title", "Persons"), ("slug", "persons"), ("whom-0", "persons")];
    assert_eq!(
        office.submit("/decisions/rules/new?kind=vote", "/decisions/rules/new", &persons).await.status,
        303
    );
    let north = speaker(&house, "north").await;
    let url = publish(&north, &draft(&north, &typed("persons", "Nobody")).await).await;
    let page = open_until(&north, &url, "2026-12-14T18:00", "UTC").await;
    assert_eq!(page.status, 422);
    assert!(page.errors()[0].1.contains("a part of the list to which nobody belongs"), "{:?}", page.errors());
    // Nobody at all.
    house.db.tamper("UPDATE registry_body SET status = 'dormant' WHERE kind = 'network'").await;
    let vote = publish(&north, &draft(&north, &typed("vote", "Nobody at all")).await).await;
    let page = open_until(&north, &vote, "2026-12-14T18:00", "UTC").await;
    assert_eq!(page.status, 422);
    assert!(page.errors()[0].1.contains("nothing could be adopted"), "{:?}", page.errors());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_of_one_decides() {
    let house = networks(engines()[0]).await;
    house
        .db
        .tamper("UPDATE registry_body SET status = 'dormant' WHERE kind = 'network' AND slug <> 'north'")
        .await;
    let north = speaker(&house, "north").await;
    let url = opened(&north, &typed("vote", "Alone")).await;
    answers(&house, &url, &[("north", "agree")]).await;
    pass_days(&house, 21);
    assert_eq!(conclude(&north, &url).await.status, 303);
    assert!(north.get(&url).await.text().contains("In force"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_put_to_some_is_not_widened_and_the_roll_not_changed_later() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let url = publish(&north, &draft(&north, &typed("vote", "Narrow")).await).await;
    let edit = format!("{url}/edit");
    let wider = north.submit(&edit, &edit, &[("seen", "everyone")]).await;
    assert_eq!(wider.errors()[0].0, "seen");
    assert_eq!(north.submit(&edit, &edit, &[("seen", "body")]).await.status, 303);
    assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
    assert_eq!(north.get(&edit).await.status, 409, "while positions are given the text stays");
    assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_a_proposal_at_once_lose_nothing() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let url = publish(&north, &draft(&north, &typed("vote", "Twice")).await).await;
    let edit = format!("{url}/edit");
    let form = north.get(&edit).await;
    let first = form.filled_form(&edit, &[("text", "The first text.")]);
    let second = form.filled_form(&edit, &[("text", "The second text.")]);
    let send = |body: String| {
        north.send(
            axum::http::Method::POST,
            &edit,
            Some(body.into_bytes()),
            "application/x-www-form-urlencoded",
        )
    };
    assert_eq!(send(first).await.status, 303);
    let overtaken = send(second).await;
    assert_eq!(overtaken.status, 409);
    assert!(overtaken.text().contains("The second text."), "what was typed is kept");
    let mut conn = house.app.db.read().await.expect("the database answers");
    let versions = sql!("SELECT COUNT(*) FROM decisions_version");
    assert_eq!(conn.one(versions, &[], |row| row.get::<i64>(0)).await.expect("counted"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_office_proposes_nothing() {
    let house = networks(engines()[0]).await;
    registry::testing::add_person(&house, "Guest", "guest@example.org", registry::testing::Seen::Nobody)
        .await;
    let guest = house.as_person("guest@example.org").await;
    assert!(guest.get("/decisions/new").await.text().contains("you need an office"));
    let page = guest.post_from("/decisions", "/decisions/new", &typed("vote", "Mine")).await;
    assert_eq!(page.status, 422);
    let north = speaker(&house, "north").await;
    let mut own = typed("vote", "All networks for one");
    own[0] = ("body", "north");
    let page = north.post_from("/decisions", "/decisions/new", &own).await;
    assert_eq!(page.errors()[0].0, "roll", "networks answer what is put to the whole");
    // An emerging network speaks in the confederation, too, but not for another network.
    let young = speaker(&house, "young").await;
    let mut other = typed("vote", "Theirs");
    other[0] = ("body", "north");
    assert_eq!(young.post_from("/decisions", "/decisions/new", &other).await.status, 422);
}
