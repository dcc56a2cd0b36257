//! One who decides after advice; who leads with them; what stands beside a decision and follows from it.

use crate::house::{
    SECRETARY, answer, answers, conclude, draft, networks, open_until, opened, pass_days, publish, silenced,
    speaker, typed,
};
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

/// Gives the advice that a viewer is asked for.
async fn advise(viewer: &Viewer<'_>, url: &str, text: &str) -> u16 {
    let page = viewer.get(url).await;
    let actions = page.attributes("form[action*='/advice/']", "action");
    let place = page.attributes("form[action*='/advice/'] input[name='place']", "value");
    let (Some(action), Some(place)) = (actions.first(), place.first()) else { return 0 };
    let field = format!("given{place}");
    let fields = [("place", place.as_str()), (field.as_str(), text)];
    viewer.post_from(url, action, &fields).await.status.as_u16()
}

async fn answer_all_advice(viewer: &Viewer<'_>, url: &str) {
    let page = viewer.get(url).await;
    let actions = page.attributes("form[action*='/reply']", "action");
    let places = page.attributes("form[action*='/reply'] input[name='place']", "value");
    for (action, place) in actions.iter().zip(&places) {
        let field = format!("reply{place}");
        let fields = [("place", place.as_str()), (field.as_str(), "We heard it."), ("with", "answered")];
        assert_eq!(viewer.post_from(url, action, &fields).await.status, 303);
    }
}

/// As many comments as a proposal can have.
fn many_comments() -> String {
    let one = |at: usize| {
        format!(
            "SELECT '01932b1c-0000-7000-8000-0000000{at:05}', id, 1, 'comment', 'Comment {at}', proposer, 'open', '', 1 FROM decisions_proposal"
        )
    };
    let all: Vec<String> = (0..500).map(one).collect();
    format!(
        "INSERT INTO decisions_comment (id, proposal, version, kind, text, person, state, reply, at) {}",
        all.join(" UNION ALL ")
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_decides_answers_each_advice_first() {
    for engine in engines() {
        let house = networks(engine).await;
        add_person(&house, "An expert", "expert@example.org", Seen::Everyone).await;
        let north = speaker(&house, "north").await;
        let mut fields = typed("advice", "A new website");
        fields.retain(|(name, _)| *name != "seen");
        fields.push(("seen", "body"));
        let url = publish(&north, &draft(&north, &fields).await).await;
        let nobody = open_until(&north, &url, "2026-12-14T18:00", "UTC").await;
        // What was typed comes back.
        assert!(nobody.text().contains("Ask somebody for advice first"), "{}", nobody.text());
        assert_eq!(nobody.attributes("input[name='closes']", "value"), ["2026-12-14T18:00"]);
        assert_eq!(nobody.errors(), [("main".to_owned(), "Ask somebody for advice first.".to_owned())]);
        let expert = house.as_person("expert@example.org").await;
        assert_eq!(expert.get(&url).await.status, 404);
        let mut told = Vec::new();
        for address in ["expert@example.org", "nobody@example.org"] {
            let page = north.post_from(&url, &format!("{url}/persons-advice"), &[("adviser", address)]).await;
            told.push((page.status, page.location()));
        }
        assert_eq!(told[0], told[1], "whether somebody has an address is not told");
        assert!(!north.get(&url).await.text().contains("An expert"), "they are shown once they gave it");
        house.settle().await;
        assert!(
            house.letters().iter().any(|l| l.contains("To: expert@") && l.contains("Your advice is asked"))
        );
        // Nobody answers for a network here, and so no list is frozen, nor does one say who cannot answer.
        house.db.tamper(&silenced("south")).await;
        let opening = north.get(&format!("{url}/open")).await;
        assert!(opening.text().contains("Advice is asked for until then"), "{}", opening.text());
        assert!(!opening.text().contains("osition"), "{}", opening.text());
        assert_eq!(opening.all("#roll, main .note, main table, input[name='who']"), Vec::<String>::new());
        assert!(!opening.text().contains("nobody speaks for it now"), "{}", opening.text());
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        let open = north.get(&url).await.text();
        assert!(open.contains("Advice asked") && open.contains("Advice until"), "{open}");
        // It can be concluded as soon as all were heard, and not before they were answered.
        assert_eq!(north.get(&format!("{url}/outcome")).await.status, 409);
        assert!(expert.get("/desk").await.text().contains("A new website"));
        // What others say, however much, takes no room from advice.
        house.db.tamper(&many_comments()).await;
        let more = north
            .post_from(&url, &format!("{url}/comments"), &[("kind", "comment"), ("comment", "One more.")])
            .await;
        assert!(more.text().contains("500"), "{}", more.text());
        assert_eq!(advise(&expert, &url, "Keep it light.").await, 303);
        house.db.tamper("DELETE FROM decisions_comment WHERE text LIKE 'Comment %'").await;
        assert!(north.get(&url).await.text().contains("Keep it light."));
        let outcome = format!("{url}/outcome");
        let fields = [
            ("statement", "We keep it light."),
            ("adopts", "yes"),
            ("tasks", "Choose a host 2027-02-01\nTell everybody"),
        ];
        let early = north.post_from(&url, &outcome, &fields).await;
        assert!(early.text().contains("One piece of advice is not answered yet"), "{}", early.text());
        answer_all_advice(&north, &url).await;
        let unsaid = north.post_from(&url, &outcome, &fields[..1]).await;
        assert_eq!(unsaid.errors()[0].0, "adopts");
        assert_eq!(north.post_from(&url, &outcome, &fields).await.status, 303);
        let page = north.get(&url).await.text();
        assert!(
            page.contains("In force") && page.contains("Choose a host") && page.contains("Tell everybody")
        );
        // What follows is on the desk until it was done.
        assert!(north.get("/desk").await.text().contains("To do: Choose a host"));
        let tasks =
            north.get(&url).await.attributes("form[action*='/tasks/']:not([action$='/bearer'])", "action");
        assert_eq!(north.post_from(&url, &tasks[0], &[("with", "done")]).await.status, 303);
        assert!(!north.get("/desk").await.text().contains("To do: Choose a host"));
        let stranger = speaker(&house, "young").await;
        assert_ne!(stranger.post_from("/decisions", &tasks[1], &[("with", "done")]).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leads_it_does_what_its_proposer_does() {
    for engine in engines() {
        let house = networks(engine).await;
        let leader = add_person(&house, "A facilitator", "leader@example.org", Seen::Everyone).await;
        give(&house, leader, "confederation", Role::Member).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "Led by two")).await).await;
        let viewer = house.as_person("leader@example.org").await;
        assert_eq!(viewer.get(&format!("{url}/open")).await.status, 403);
        let lead = format!("{url}/facilitator");
        let south = speaker(&house, "south").await;
        let wrong =
            north.post_from(&url, &lead, &[("facilitator", "01932b1c-0000-7000-8000-00000000ffff")]).await;
        assert_eq!(wrong.errors()[0].0, "facilitator");
        let id = leader.to_string();
        assert_ne!(south.post_from(&url, &lead, &[("facilitator", &id)]).await.status, 303);
        assert_eq!(north.post_from(&url, &lead, &[("facilitator", &id)]).await.status, 303);
        house.settle().await;
        assert!(
            house.letters().iter().any(|l| l.contains("To: leader@") && l.contains("You lead a proposal"))
        );
        assert_eq!(open_until(&viewer, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        answers(&house, &url, &[("north", "agree"), ("south", "agree"), ("east", "agree")]).await;
        pass_days(&house, 21);
        let viewer = house.as_person("leader@example.org").await;
        assert!(viewer.get("/desk").await.text().contains("Led by two"));
        assert_eq!(conclude(&viewer, &url).await.status, 303);
        // What stands is not changed; a correction is added, once.
        let correct = format!("{url}/corrections");
        for _ in 0..2 {
            let fields = [("correction", "The date is the second of March.")];
            assert_eq!(viewer.post_from(&url, &correct, &fields).await.status, 303);
        }
        let page = viewer.get(&url).await;
        assert_eq!(page.text().matches("second of March").count(), 1);
        assert!(page.text().contains("Decision 2026-1"), "it says how it is cited");
        let other = speaker(&house, "south").await;
        let fields = [("correction", "Not so.")];
        assert_ne!(other.post_from(&url, &correct, &fields).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_is_looked_through_by_body_subject_and_year() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let filed = |title: &'static str, subjects: &'static str| {
        [typed("vote", title), vec![("subjects", subjects)]].concat()
    };
    for (title, subjects) in [("Two languages", "languages, Meetings"), ("A room", "meetings, meetings")] {
        publish(&north, &draft(&north, &filed(title, subjects)).await).await;
    }
    let many = filed("Too many", "a,b,c,d,e,f,g,h,i");
    assert_eq!(north.submit("/decisions/new", "/decisions/new", &many).await.errors()[0].0, "subjects");
    let list = async |query: &str| north.get(&format!("/decisions?{query}")).await.text();
    let both = list("subject=meetings").await;
    assert!(both.contains("Two languages") && both.contains("A room"));
    let one = list("subject=Languages").await;
    assert!(one.contains("Two languages") && !one.contains("A room"));
    assert!(list("year=2026&body=confederation").await.contains("A room"));
    assert!(!list("year=2025").await.contains("A room"));
    assert!(!list("body=north").await.contains("A room"));
}

/// The links of the letter that asks somebody for a position, by their words.
fn links(house: &TestApp, to: &str) -> Vec<(String, String)> {
    let letters = house.letters();
    let letter =
        letters.iter().rfind(|l| l.contains(&format!("To: {to}@")) && l.contains("/decisions/position/"));
    // Quoted-printable: lines go on after `=`.
    let text = letter.map(|letter| letter.replace("=\r\n", "").replace("=\n", "")).unwrap_or_default();
    let line = |line: &str| {
        let (words, url) = line.split_once(": http")?;
        let path = url.split_once("/decisions/position/")?.1;
        Some((words.trim().to_owned(), format!("/decisions/position/{}", path.trim())))
    };
    text.lines().filter_map(line).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_in_a_letter_opens_the_position_for_whom_it_was_sent_to() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("vote", "By letter")).await;
        house.settle().await;
        let all = links(&house, "south");
        let (_, link) = all.iter().find(|(words, _)| words.contains("Against")).expect("the letter has it");
        let south = speaker(&house, "south").await;
        let page = south.get_on(link).await;
        assert_eq!(page.attributes("input[type='radio'][checked]", "value"), ["against"], "{}", page.text());
        // It is only ready: nothing is given before it is confirmed.
        assert_eq!(crate::house::positions(&house).await, (0, 0));
        let voter = page.attributes("input[name='voter']", "value")[0].clone();
        let fields = [("voter", voter.as_str()), ("answer", "against"), ("reason", "")];
        assert_eq!(south.post_from(&url, &format!("{url}/positions"), &fields).await.status, 303);
        // Forwarded, forged, changed, or opened by nobody.
        let east = speaker(&house, "east").await;
        let forwarded = east.get(link).await;
        assert!(forwarded.status == 409 && forwarded.text().contains("sent to somebody else"));
        let changed = link.replace("against", "agree");
        for forged in [changed.as_str(), "/decisions/position/x.y.z", "/decisions/position/x"] {
            let page = south.get(forged).await;
            assert!(page.status == 409 && page.text().contains("not one of ours"), "{forged}");
        }
        assert_eq!(house.visitor().get(link).await.status, 303, "whoever is not signed in signs in first");
        pass_days(&house, 21);
        let late = speaker(&house, "south").await.get(link).await;
        assert!(late.text().contains("the time is over"), "{}", late.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_asks_its_members_first_and_attaches_what_they_said() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let url = opened(&north, &typed("vote", "A question to all")).await;
    let number = url.rsplit('/').next().expect("it has a number");
    let member = add_person(&house, "A member", "member@example.org", Seen::Nobody).await;
    house
        .db
        .tamper(&format!(
            "INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks, held, offers,
                 seeks, name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at, changed_at)
             VALUES ('01932b1c-0000-7000-8000-0000000000a1', '{member}', 'ABCDEFGH29', 'individual', 'active', '2026-01-01',
                 '2027-12-31', 'NO', '[]', '[]', '', '', 'nobody', 'nobody', 'nobody', 'nobody', 0, 1, 1, 1);
             INSERT INTO registry_member_network (person, body, state, made_at)
             SELECT '{member}', id, 'confirmed', 1 FROM registry_body WHERE slug = 'south'"
        ))
        .await;
    let south = speaker(&house, "south").await;
    let new = format!("/decisions/new?body=south&rules=poll&about={number}");
    assert!(south.get(&url).await.text().contains(&new.replace('&', "&#38;")), "the page leads there");
    let form = south.get(&new).await;
    assert!(form.text().contains("What do its members think?"));
    let made = south.submit(&new, "/decisions/new", &[("text", "What should we answer?")]).await;
    assert_eq!(made.status, 303, "{:?}", made.errors());
    let poll = publish(&south, &made.location().expect("it leads on")).await;
    assert_eq!(open_until(&south, &poll, "2026-12-10T18:00", "UTC").await.status, 303);
    let viewer = house.as_person("member@example.org").await;
    let ballot = viewer.get(&format!("{poll}/ballot")).await;
    assert_eq!(ballot.status, 200, "{}", ballot.text());
    let number = poll.rsplit('/').next().expect("it has a number");
    let page = south.get(&url).await;
    let voter = page.attributes("input[name='voter']", "value")[0].clone();
    for (given, status) in [("2020-1", 422), (number, 303)] {
        let fields = [("voter", voter.as_str()), ("answer", "agree"), ("reason", ""), ("poll", given)];
        let page = south.post_from(&url, &format!("{url}/positions"), &fields).await;
        assert_eq!(page.status, status, "{given}");
    }
    let link = format!("href=\"/decisions/{number}\"");
    assert!(north.get(&url).await.text().contains(&link));
    // What a network keeps to itself is linked for nobody else.
    house
        .db
        .tamper(&format!("UPDATE decisions_proposal SET seen_by = 'body' WHERE number = '{number}'"))
        .await;
    assert!(!north.get(&url).await.text().contains(&link));
    assert!(speaker(&house, "south").await.get(&url).await.text().contains(&link));
    let office = house.as_person(SECRETARY).await;
    assert_eq!(answer(&office, &url, "agree", "").await.status, 409);
}
