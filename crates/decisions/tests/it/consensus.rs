//! A consensus with a block that is resolved and adopted, and one that goes to a vote.

use crate::house::{
    answer, answers, conclude, networks, open_until, opened, pass_days, positions, speaker, typed,
};
use platform::sql;
use platform::testing::engines;

#[tokio::test(flavor = "multi_thread")]
async fn a_block_is_resolved_and_the_proposal_adopted() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("consensus", "Minutes in two languages")).await;
        assert_eq!(url, "/decisions/2026-1");
        house.settle().await;
        for slug in ["north", "south", "east", "west"] {
            let to = format!("To: {slug}@example.org");
            let letter =
                house.letters().into_iter().find(|l| l.contains(&to) && l.contains("Minutes in two"));
            assert!(letter.is_some(), "{slug} is asked by mail");
        }
        assert!(
            !house.letters().iter().any(|l| l.contains("To: young@example.org")),
            "young does not answer"
        );
        let east = speaker(&house, "east").await;
        assert!(east.get("/desk").await.text().contains("Give a position: Minutes in two languages"));

        answers(&house, &url, &[("north", "agree"), ("south", "reservation")]).await;
        let refused = answer(&east, &url, "block", " ").await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.errors()[0].0, "reason", "a block names what it rests on");
        answers(&house, &url, &[("east", "block"), ("west", "agree")]).await;
        assert!(!east.get("/desk").await.text().contains("Give a position"));

        assert_eq!(conclude(&north, &url).await.status, 409, "it is not over");
        pass_days(&house, 21);
        assert!(north.get("/desk").await.text().contains("Ready to be concluded"));
        let outcome = north.get(&format!("{url}/outcome")).await;
        assert!(outcome.text().contains("a resolving round follows"), "{}", outcome.text());
        let fields = [("statement", "Adopted anyway.")];
        let forced = north.post_from(&url, &format!("{url}/outcome"), &fields).await;
        assert_eq!(forced.status, 409, "a block has an effect");
        let away = north.post_from(&url, &format!("{url}/withdraw"), &[]).await;
        assert_eq!(away.status, 409, "nobody takes it back when it is over");
        let resolving = north.submit(&url, &format!("{url}/resolve"), &[]).await;
        assert_eq!(resolving.status, 303);

        let comment = [("comment", "East needs a year to find translators.")];
        assert_eq!(east.submit(&url, &format!("{url}/comments"), &comment).await.status, 303);
        let amended =
            [("text", "From 2028 every meeting is minuted in two languages."), ("remark", "From 2028")];
        let edit = format!("{url}/edit");
        assert_eq!(north.submit(&edit, &edit, &amended).await.status, 303);
        let versions = north.get(&format!("{url}/versions")).await.text();
        assert!(versions.contains("From 2028") && versions.contains("<ins>"), "{versions}");

        let again = open_until(&north, &url, "2027-01-11T12:00", "Asia/Tokyo").await;
        assert_eq!(again.status, 303, "{:?}", again.errors());
        house.settle().await;
        let asked = |slug: &str| {
            let to = format!("To: {slug}@example.org");
            house.letters().iter().filter(|l| l.contains(&to) && l.contains("waits for a position")).count()
        };
        assert_eq!((asked("north"), asked("east")), (2, 2), "each test asks everybody");
        answers(
            &house,
            &url,
            &[("north", "agree"), ("south", "agree"), ("east", "agree"), ("west", "stand-aside")],
        )
        .await;
        assert_eq!(positions(&house).await, (8, 8), "those of the first test are kept");
        pass_days(&house, 30);
        let (north, east) = (speaker(&house, "north").await, speaker(&house, "east").await);
        assert_eq!(conclude(&north, &url).await.status, 303);
        let page = house.visitor().get(&url).await;
        assert_eq!(page.status, 404, "it is for members");
        let page = east.get(&url).await.text();
        assert!(page.contains("In force") && page.contains("We thank everybody."), "{page}");
        assert!(page.contains("Block"), "the earlier block can still be read");
        let list = east.get("/decisions").await.text();
        assert!(list.contains("2026-1") && list.contains("In force"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_that_stands_goes_to_a_vote_with_a_higher_share() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("consensus", "A common calendar")).await;
        let blocked = [("north", "agree"), ("south", "agree"), ("east", "block"), ("west", "agree")];
        answers(&house, &url, &blocked).await;
        pass_days(&house, 21);
        north.submit(&url, &format!("{url}/resolve"), &[]).await;
        // Whoever was on the roll knew which decisions it replaces: no other is named now.
        let edit = format!("{url}/edit");
        let form = north.get(&edit).await;
        assert_eq!(form.all("[name='supersedes'], [name='changes'], [name='rules']"), Vec::<String>::new());
        let fields = [("text", "A common calendar, in two languages."), ("supersedes", "2026-1")];
        assert_eq!(north.submit(&edit, &edit, &fields).await.status, 303);
        let kept = sql!("SELECT COUNT(*) FROM decisions_proposal WHERE supersedes <> '[]'");
        assert_eq!(crate::house::count(&house, kept).await, 0);
        assert_eq!(open_until(&north, &url, "2027-01-11T12:00", "UTC").await.status, 303);
        answers(&house, &url, &blocked).await;
        pass_days(&house, 30);
        let north = speaker(&house, "north").await;
        let outcome = north.get(&format!("{url}/outcome")).await.text();
        assert!(outcome.contains("a vote follows"), "{outcome}");
        assert_eq!(north.submit(&url, &format!("{url}/resolve"), &[]).await.status, 303);
        assert_eq!(open_until(&north, &url, "2027-02-08T12:00", "UTC").await.status, 303);
        let east = speaker(&house, "east").await;
        assert_eq!(answer(&east, &url, "block", "Our purpose.").await.status, 422, "it is a vote now");
        answers(
            &house,
            &url,
            &[("north", "agree"), ("south", "agree"), ("east", "against"), ("west", "agree")],
        )
        .await;
        pass_days(&house, 40);
        let (north, east) = (speaker(&house, "north").await, speaker(&house, "east").await);
        // Three of four is less than four fifths.
        assert_eq!(conclude(&north, &url).await.status, 303);
        assert!(east.get(&url).await.text().contains("Not adopted"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_have_not_answered_are_reminded_once() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("consent", "A quiet August")).await;
        answers(&house, &url, &[("north", "agree")]).await;
        house.settle().await;
        // Two days before the end, less an hour.
        pass_days(&house, 18);
        house.clock.pass(jiff::SignedDuration::from_hours(4));
        for _ in 0..2 {
            platform::jobs::begin_rounds(&house.app).await.expect("it is begun");
            house.clock.pass(jiff::SignedDuration::from_hours(1));
            house.settle().await;
        }
        let reminded = |slug: &str| {
            let to = format!("To: {slug}@example.org");
            house.letters().iter().filter(|l| l.contains(&to) && l.contains("Two days left")).count()
        };
        assert_eq!((reminded("north"), reminded("south"), reminded("west")), (0, 1, 1));
        // Whoever says nothing consents.
        pass_days(&house, 3);
        assert_eq!(conclude(&north, &url).await.status, 303);
        assert!(north.get(&url).await.text().contains("In force"));
    }
}
