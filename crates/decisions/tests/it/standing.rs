//! Standing out by oneself, ties that come later, replies to what was not followed, notes, looking at a decision again.

use crate::house::{
    answer, answers, attach, conclude, count, declare_tie, draft, networks, open_until, opened, pass_days,
    positions, publish, speaker, typed,
};
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

/// Stands out as the first whom a viewer answers for, or takes part again.
async fn recuse(viewer: &Viewer<'_>, url: &str, fields: &[(&str, &str)]) -> Page {
    let page = viewer.get(url).await;
    let voter = page.attributes("details.recusal input[name='voter']", "value");
    let voter = voter.first().map_or("", String::as_str);
    let fields = [&[("voter", voter)], fields].concat();
    viewer.post_from(url, &format!("{url}/recusal"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stands_out_is_not_counted_and_can_come_back() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "A contract with a university")).await;
        answers(&house, &url, &[("north", "agree"), ("south", "against"), ("east", "against")]).await;
        let (south, east) = (speaker(&house, "south").await, speaker(&house, "east").await);
        let unsaid = recuse(&south, &url, &[("why", "  ")]).await;
        assert_eq!(unsaid.errors()[0].0, "why", "it is said why");
        let why = [("why", "We work for that university.")];
        assert_eq!(recuse(&south, &url, &why).await.status, 303);
        assert_eq!(recuse(&south, &url, &[("with", "back")]).await.status, 303);
        assert_eq!(recuse(&south, &url, &why).await.status, 303);
        assert_eq!(recuse(&east, &url, &why).await.status, 303);
        let page = north.get(&url).await.text();
        assert!(page.contains("Takes no part by their own choice: We work for that university."), "{page}");
        assert_eq!(answer(&south, &url, "against", "").await.status, 409, "out is out");
        let stranger = speaker(&house, "young").await;
        assert_eq!(recuse(&stranger, &url, &why).await.status, 409);
        assert_eq!(positions(&house).await, (3, 3), "what was answered stays");
        pass_days(&house, 21);
        let (north, south) = (speaker(&house, "north").await, speaker(&house, "south").await);
        let late = south.post_from(&url, &format!("{url}/recusal"), &[("with", "back")]).await;
        assert_eq!(late.status, 409);
        // Of two who are left one answered, and agreed: half of the list is the quorum.
        assert_eq!(conclude(&north, &url).await.status, 303);
        assert!(north.get(&url).await.text().contains("In force"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_who_speak_for_a_network_does_not_take_it_off_the_roll() {
    for engine in engines() {
        let house = networks(engine).await;
        let second = add_person(&house, "Second of north", "second@example.org", Seen::Everyone).await;
        give(&house, second, "north", Role::Representative).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "A contract with a university")).await;
        assert_eq!(answer(&north, &url, "agree", "Costs are low.").await.status, 303);
        let other = house.as_person("second@example.org").await;
        // The form is not shown, and whoever had it before the second came is told.
        let page = other.get(&url).await;
        assert_eq!(page.all("details.recusal"), Vec::<String>::new());
        let voter = page.attributes("form[action$='/positions'] input[name='voter']", "value").concat();
        let fields = [("voter", voter.as_str()), ("why", "I am paid by it.")];
        let told = other.post_from(&url, &format!("{url}/recusal"), &fields).await;
        assert!(told.status == 409 && told.text().contains("leave the answer to them"), "{}", told.text());
        // What the first wrote is not put into the mouth of the other.
        let form = other.get(&url).await;
        assert!(!form.all("textarea[name='reason']").concat().contains("Costs"), "{}", form.text());
        assert!(north.get(&url).await.all("textarea[name='reason']").concat().contains("Costs"));
        assert_eq!(answer(&other, &url, "against", "").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_does_not_stand_out_and_whoever_voted_in_secret_neither() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "Who is left")).await;
        let why = [("why", "A reason.")];
        for slug in ["north", "south", "east"] {
            assert_eq!(recuse(&speaker(&house, slug).await, &url, &why).await.status, 303, "{slug}");
        }
        let west = speaker(&house, "west").await;
        assert_eq!(recuse(&west, &url, &why).await.errors()[0].0, "why", "somebody has to decide");
        assert_eq!(answer(&west, &url, "agree", "").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_that_comes_later_bars_a_person_and_is_told_of_whoever_speaks_for_a_body() {
    for engine in engines() {
        let house = networks(engine).await;
        let person = add_person(&house, "Board member", "member@example.org", Seen::Everyone).await;
        give(&house, person, "confederation", Role::Member).await;
        let north = speaker(&house, "north").await;
        let mut fields = typed("vote", "Money for the south");
        fields.retain(|(name, _)| *name != "roll");
        fields.extend([("roll", "both"), ("concerns", "south")]);
        let url = publish(&north, &draft(&north, &fields).await).await;
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        for address in ["member", "east"] {
            declare_tie(&house, address, "south").await;
        }
        let member = house.as_person("member@example.org").await;
        let barred = answer(&member, &url, "agree", "").await;
        assert!(barred.status == 409 && barred.text().contains("You have a tie"), "{}", barred.text());
        let east = speaker(&house, "east").await;
        assert_eq!(answer(&east, &url, "agree", "").await.status, 303, "the position is that of the network");
        let page = north.get(&url).await.text();
        assert!(page.contains("(Declared a tie to whom it is about)") && !page.contains("Untold"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn networks_that_are_not_established_stand_on_the_roll_with_the_reason() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "Who answers")).await).await;
        // Before it is opened whoever sees the proposal sees who would answer.
        let south = speaker(&house, "south").await;
        let roll = south.get(&format!("{url}/roll")).await;
        let lines = roll.all("main tbody tr");
        assert_eq!(lines.len(), 5, "{lines:?}");
        let young = lines.iter().find(|line| line.contains("Network young")).expect("it is on the list");
        assert!(young.contains("The network is not established"), "{young}");
        assert!(roll.text().contains("By the register today"));
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        let roll = south.get(&format!("{url}/roll")).await;
        assert_eq!(roll.all("main tbody tr").len(), 5);
        assert!(roll.text().contains("As it was fixed"));
        assert_eq!(house.visitor().get(&format!("{url}/roll")).await.status, 404, "it is for members");
        let page = south.get(&url).await.text();
        assert!(page.contains("0 of 4 answered") && page.contains("The network is not established"));
        assert_eq!(answer(&speaker(&house, "young").await, &url, "agree", "").await.status, 409);
    }
}

/// Replies to the first position that was not followed.
async fn reply(viewer: &Viewer<'_>, url: &str, words: &str) -> u16 {
    let page = viewer.get(url).await;
    let to = page.attributes("form[action*='/replies/']", "action");
    let Some(to) = to.first() else { return 0 };
    viewer.post_from(url, to, &[("said", words)]).await.status.as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_followed_is_replied_to() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("consensus", "Minutes in two languages")).await;
        let given = [("north", "agree"), ("south", "reservation"), ("east", "agree"), ("west", "agree")];
        answers(&house, &url, &given).await;
        let south = speaker(&house, "south").await;
        assert_eq!(reply(&south, &url, "No.").await, 0, "it is for whoever leads it");
        pass_days(&house, 21);
        let (north, south) = (speaker(&house, "north").await, speaker(&house, "south").await);
        assert!(north.get(&url).await.text().contains("No reply yet"));
        assert_eq!(reply(&north, &url, " ").await, 422);
        assert_eq!(reply(&north, &url, "We look at it in a year.").await, 303);
        assert_eq!(
            reply(&north, &url, "We look at it in two years.").await,
            303,
            "a later one takes its place"
        );
        assert_eq!(conclude(&north, &url).await.status, 303);
        let page = south.get(&url).await.text();
        assert!(page.contains("We look at it in two years.") && !page.contains("in a year."), "{page}");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_reply")).await, 1);
        let other = format!("{url}/replies/01932b1c-0000-7000-8000-0000000000ff");
        assert_eq!(north.post_from(&url, &other, &[("said", "To nobody.")]).await.status, 404);
    }
}

async fn blocked(house: &TestApp) -> String {
    let north = speaker(house, "north").await;
    let url = opened(&north, &typed("consensus", "A common calendar")).await;
    let given = [("north", "agree"), ("south", "agree"), ("east", "block"), ("west", "agree")];
    answers(house, &url, &given).await;
    pass_days(house, 21);
    let north = speaker(house, "north").await;
    assert_eq!(north.submit(&url, &format!("{url}/resolve"), &[]).await.status, 303);
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resolving_round_has_notes_and_everybody_hears_of_it() {
    for engine in engines() {
        let house = networks(engine).await;
        let url = blocked(&house).await;
        house.settle().await;
        let told = |slug: &str, words: &str| {
            let to = format!("To: {slug}@example.org");
            house.letters().iter().filter(|l| l.contains(&to) && l.contains(words)).count()
        };
        let heard = "A block is talked over";
        assert_eq!((told("east", heard), told("west", heard), told("north", heard)), (1, 1, 0));
        let (north, east) = (speaker(&house, "north").await, speaker(&house, "east").await);
        let notes = format!("{url}/notes");
        let said = [("note", "East and north met. East needs a year, north moved.")];
        assert_eq!(east.post_from(&url, &notes, &said).await.status, 403, "whoever leads it takes notes");
        assert_eq!(north.submit(&url, &notes, &[("note", " ")]).await.status, 422);
        for _ in 0..2 {
            assert_eq!(north.post_from(&url, &notes, &said).await.status, 303);
        }
        let page = east.get(&url).await.text();
        assert_eq!(page.matches("East and north met.").count(), 1, "sent again it is there already");
        assert!(page.contains("Notes of a meeting"));
        assert_eq!(north.submit(&url, &format!("{url}/withdraw"), &[]).await.status, 303);
        house.settle().await;
        assert_eq!((told("west", "was withdrawn"), told("north", "was withdrawn")), (1, 0));
        assert_eq!(north.post_from(&url, &notes, &said).await.status, 409, "it is over");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_will_answer_is_asked_to_shape_it() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("consensus", "A charter")).await).await;
        house.settle().await;
        let asked = |slug: &str| {
            let to = format!("To: {slug}@example.org");
            house.letters().iter().any(|l| l.contains(&to) && l.contains("Help to shape it"))
        };
        assert!(asked("south") && asked("west") && !asked("north") && !asked("young"));
        let south = speaker(&house, "south").await;
        let waits = async |viewer: &Viewer<'_>, words: &str| viewer.get("/desk").await.text().contains(words);
        assert!(waits(&south, "Being shaped: A charter").await && !waits(&north, "Being shaped").await);
        let suggested = [("comment", "Two languages, not three."), ("suggestion", "yes")];
        assert_eq!(south.post_from(&url, &format!("{url}/comments"), &suggested).await.status, 303);
        assert!(!waits(&south, "Being shaped").await, "whoever said something is not asked any more");
        assert!(waits(&north, "A suggested change waits: A charter").await);
        let to = north.get(&url).await.attributes("form[action*='/reply']", "action").remove(0);
        let accepted = [("with", "accepted"), ("reply", "")];
        assert_eq!(north.post_from(&url, &to, &accepted).await.status, 303);
        assert!(!waits(&north, "A suggested change").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_looked_at_again_changed_in_part_and_lapses_with_a_word() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let decided = async |url: &str, more: &[(&str, &str)]| {
            answers(&house, url, &[("north", "agree"), ("south", "agree"), ("east", "agree")]).await;
            pass_days(&house, 25);
            let north = speaker(&house, "north").await;
            let fields = [&[("statement", "So be it.")], more].concat();
            north.post_from(url, &format!("{url}/outcome"), &fields).await.status.as_u16()
        };
        let first = opened(&north, &typed("vote", "A fee of ten")).await;
        let days = [("review", "2027-01-20"), ("lapses", "2027-06-30")];
        assert_eq!(decided(&first, &days).await, 303);
        pass_days(&house, 40);
        let (north, south) = (speaker(&house, "north").await, speaker(&house, "south").await);
        assert!(north.get("/desk").await.text().contains("To be looked at again: A fee of ten"));
        assert!(!south.get("/desk").await.text().contains("To be looked at again"));
        let review = format!("{first}/review");
        let holds = [("reviewed", "All networks paid."), ("next", "2027-05-01")];
        assert_eq!(south.post_from(&first, &review, &holds).await.status, 403);
        let past = [("reviewed", "All networks paid."), ("next", "2027-01-01")];
        assert_eq!(north.submit(&first, &review, &past).await.errors()[0].0, "next");
        assert_eq!(north.submit(&first, &review, &holds).await.status, 303);
        let page = south.get(&first).await.text();
        assert!(page.contains("All networks paid.") && page.contains("Looked at again on"), "{page}");
        assert!(!north.get("/desk").await.text().contains("To be looked at again"));

        let change = [typed("vote", "Eleven from May"), vec![("changes", "2026-1")]].concat();
        let both = [change.clone(), vec![("supersedes", "2026-1")]].concat();
        let both: Vec<_> = both.into_iter().filter(|field| *field != ("supersedes", "")).collect();
        let refused = north.submit("/decisions/new", "/decisions/new", &both).await;
        assert_eq!(refused.errors()[0].0, "changes");
        let second = publish(&north, &draft(&north, &change).await).await;
        assert_eq!(open_until(&north, &second, "2027-02-15T18:00", "UTC").await.status, 303);
        assert!(!south.get(&first).await.text().contains("Changed in part by"), "nothing was decided yet");
        assert_eq!(decided(&second, &[]).await, 303);
        let page = south.get(&first).await.text();
        assert!(
            page.contains("Changed in part by") && page.contains(&format!("href=\"{second}\"")),
            "{page}"
        );
        assert!(page.contains("In force"), "it stays in force");

        let told = || house.letters().iter().filter(|l| l.contains("Soon no longer in force")).count();
        for (days, letters) in [(60, 0), (60, 1), (1, 1)] {
            pass_days(&house, days);
            platform::jobs::begin_rounds(&house.app).await.expect("it is begun");
            house.clock.pass(jiff::SignedDuration::from_hours(1));
            house.settle().await;
            let to_north = house
                .letters()
                .iter()
                .any(|l| l.contains("To: north@") && l.contains("Soon no longer in force"));
            assert_eq!((told() > 0, to_north), (letters > 0, letters > 0), "after {days} days more");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_no_office_any_more_leads_nothing() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "Mine")).await).await;
        let unsaid = draft(&north, &typed("vote", "A draft")).await;
        assert_eq!(north.get(&format!("{url}/open")).await.status, 200);
        house.db.tamper("UPDATE registry_mandate SET ends = '2026-11-01', starts = '2026-01-01' WHERE role = 'representative'").await;
        let north = speaker(&house, "north").await;
        for path in ["edit", "open"] {
            assert_eq!(north.get(&format!("{url}/{path}")).await.status, 403, "{path}");
        }
        let publishing = north.post_from(&unsaid, &format!("{unsaid}/publish"), &[]).await;
        assert_eq!(publishing.status, 403);
        assert_eq!(north.post_from(&unsaid, &format!("{unsaid}/withdraw"), &[]).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_with_a_proposal_to_those_who_may_read_it() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = draft(&north, &typed("vote", "With a table")).await;
        for (name, bytes) in [("page.html", "<script>"), ("empty.pdf", "")] {
            let page = attach(&north, &url, name, bytes).await;
            assert_eq!(page.errors()[0].0, "file", "{name}");
        }
        assert_eq!(attach(&north, &url, "costs.csv", "year,euros\n2027,100\n").await.status, 303);
        let file =
            north.get(&url).await.attributes("#documents + div a, section a[href*='/documents/']", "href");
        let file = file.first().expect("it is listed").clone();
        assert_eq!(north.get(&file).await.text(), "year,euros\n2027,100\n");
        let south = speaker(&house, "south").await;
        assert_eq!(south.get(&file).await.status, 404, "a draft's files are its proposer's");
        let number = publish(&north, &url).await;
        let file = format!("{number}/documents/{}", file.rsplit('/').next().expect("it has an id"));
        assert_eq!(south.get(&file).await.status, 200);
        assert_eq!(house.visitor().get(&file).await.status, 404, "it is for members");
        assert_eq!(south.post_from(&number, &file, &[]).await.status, 403, "whoever runs it takes it away");
        assert_eq!(open_until(&north, &number, "2026-12-14T18:00", "UTC").await.status, 303);
        assert!(north.get(&number).await.all("input[type='file']").is_empty(), "nothing is added any more");
        assert_eq!(
            north.post_from(&number, &file, &[]).await.status,
            409,
            "what is answered stays as it was"
        );
        assert_eq!(south.get(&file).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_is_done_by_whoever_was_asked_to() {
    for engine in engines() {
        let house = networks(engine).await;
        let helper = add_person(&house, "A helper", "helper@example.org", Seen::Everyone).await;
        give(&house, helper, "confederation", Role::Member).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "Minutes")).await;
        answers(&house, &url, &[("north", "agree"), ("south", "agree"), ("east", "agree")]).await;
        pass_days(&house, 21);
        let fields = [("statement", "Adopted."), ("tasks", "Find a translator 2027-02-01\nTell everybody")];
        assert_eq!(north.post_from(&url, &format!("{url}/outcome"), &fields).await.status, 303);
        let page = north.get(&url).await;
        let give_to = page.attributes("form[action$='/bearer']", "action")[0].clone();
        let does = give_to.trim_end_matches("/bearer").to_owned();
        let id = helper.to_string();
        let viewer = house.as_person("helper@example.org").await;
        // Nobody takes it for themselves, and nobody without an office in the body is chosen.
        for (who, bearer, status) in [
            (&viewer, id.as_str(), 403),
            (&north, "01932b1c-0000-7000-8000-00000000ffff", 422),
            (&north, "somebody", 422),
            (&north, &id, 303),
            (&north, &id, 303),
        ] {
            let done = who.post_from(&url, &give_to, &[("bearer", bearer)]).await;
            assert_eq!(done.status, status, "{bearer}: {}", done.text());
        }
        let second = page.attributes("form[action$='/bearer']", "action")[1].clone();
        let fields = [("bearer-2", "somebody"), ("place", "-2")];
        let refused = north.post_from(&url, &second, &fields).await;
        assert_eq!(refused.errors()[0].0, "bearer-2");
        assert_eq!(refused.attributes("#tasks select", "id"), ["bearer", "bearer-2"]);
        assert_eq!(refused.all("#tasks details[open]").len(), 1);
        let unknown = format!("{url}/tasks/01932b1c-0000-7000-8000-00000000ffff/bearer");
        assert_eq!(north.post_from(&url, &unknown, &[("bearer", &id)]).await.status, 404);
        house.settle().await;
        let told = |to: &str| {
            let letters = house.letters();
            letters
                .iter()
                .filter(|l| l.contains(to) && l.contains("Something to do for you: Minutes"))
                .count()
        };
        assert_eq!((told("To: helper@"), told("To: north@")), (1, 0));
        assert!(north.get(&url).await.text().contains("A helper does it"));
        // It waits on one desk alone, and they alone note it beside those who run the proposal.
        let waits =
            async |viewer: &Viewer<'_>| viewer.get("/desk").await.text().contains("To do: Find a translator");
        assert!(waits(&viewer).await && waits(&north).await, "whoever leads it sees what waits for others");
        let other =
            page.attributes("form[action$='/bearer']", "action")[1].trim_end_matches("/bearer").to_owned();
        assert_eq!(viewer.post_from(&url, &other, &[("with", "done")]).await.status, 403);
        let own = viewer.get(&url).await.attributes("form[action*='/tasks/']", "action");
        assert_eq!(own, std::slice::from_ref(&does));
        assert_eq!(viewer.post_from(&url, &does, &[("with", "done")]).await.status, 303);
        assert!(!waits(&viewer).await);
        assert_eq!(viewer.post_from(&url, &does, &[("with", "open")]).await.status, 303);
        assert!(waits(&viewer).await);
        assert_eq!(viewer.post_from(&url, &does, &[("with", "done")]).await.status, 303);
        // What was done is theirs who did it.
        assert_eq!(north.post_from(&url, &give_to, &[("bearer", "")]).await.status, 409);
        assert!(north.get(&url).await.text().contains("A helper does it"));
        // Without their office they do nothing more of it, and whoever leads it sees to that.
        assert_eq!(north.post_from(&url, &does, &[("with", "open")]).await.status, 303);
        house
            .db
            .tamper(&format!(
                "UPDATE registry_mandate SET starts = '2025-01-01', ends = '2026-01-31' WHERE person = '{helper}'"
            ))
            .await;
        let viewer = house.as_person("helper@example.org").await;
        assert!(!waits(&viewer).await && waits(&north).await);
        assert_ne!(viewer.post_from("/decisions", &does, &[("with", "done")]).await.status, 303);
        assert_eq!(north.get(&url).await.all("#tasks select")[0].matches("A helper").count(), 1);
        assert_eq!(north.post_from(&url, &give_to, &[("bearer", "")]).await.status, 303);
        assert!(north.get("/desk").await.text().contains("To do: Tell everybody"));
    }
}
