use super::*;

fn norway() -> Option<Country> {
    Country::parse("NO")
}

#[test]
fn a_text_is_found_by_its_folded_words() {
    let all: Vec<String> = words("Évaluation & peace-building, 平和 2026").into_iter().collect();
    assert_eq!(all, ["2026", "building", "evaluation", "peace", "和", "平"]);
    assert_eq!(words("«»…  ").len(), 0);
    assert_eq!(words(&"x".repeat(5_000)).into_iter().map(|word| word.len()).collect::<Vec<_>>(), [WORD]);
}

#[test]
fn an_audience_finds_only_by_what_it_may_see() {
    let entry = Entry {
        country: norway(),
        offers: "Facilitation".into(),
        name_seen: Seen::Everyone,
        offers_seen: Seen::Members,
        languages_seen: Seen::Nobody,
        country_seen: Seen::Everyone,
        ..Entry::default()
    };
    let found = |audience, entry: &Entry| found_by(audience, ["Amina", ""], &[Language::EN], entry);
    assert_eq!(found(Audience::Everyone, &entry), ["*", "country:NO", "amina"]);
    assert_eq!(found(Audience::Members, &entry), ["*", "country:NO", "facilitation", "amina"]);
    let open = Entry { languages_seen: Seen::Everyone, offers_seen: Seen::Nobody, ..entry.clone() };
    let all = ["*", "language:en", "country:NO", "country:NO language:en", "amina"];
    assert_eq!(found(Audience::Everyone, &open), all, "however it is narrowed is one word");
    let hidden = Entry { name_seen: Seen::Members, ..entry.clone() };
    assert_eq!(found(Audience::Everyone, &hidden), [""; 0], "whose name is hidden is not found by anything");
    let nobody = Entry { name_seen: Seen::Nobody, ..entry };
    assert_eq!(found(Audience::Members, &nobody), [""; 0]);
}

#[test]
fn what_an_entry_needs() {
    let rules = Rules::default();
    let entry = Entry { kind: "individual".into(), country: norway(), ..Entry::default() };
    assert_eq!(entry.check(&rules, None), Ok(()));
    let at = |entry: &Entry| entry.check(&rules, None).map_err(|(field, _)| field);
    assert_eq!(at(&Entry { kind: "other".into(), ..entry.clone() }), Err("kind"));
    assert_eq!(at(&Entry { country: None, ..entry.clone() }), Err("country"));
    assert_eq!(at(&Entry { kind: "network".into(), ..entry.clone() }), Err("networks"));
    let shut = Rules {
        kinds: vec![Kind { key: "individual".into(), months: 12, open: false, confirm: false }],
        ..Rules::default()
    };
    assert_eq!(entry.check(&shut, None).map_err(|(field, _)| field), Err("kind"), "nobody joins by it");
    assert_eq!(entry.check(&shut, Some(&entry)), Ok(()), "who is a member by it stays one");
}

#[test]
fn where_a_member_stands_follows_from_the_answers() {
    let kind = |confirm| Kind { key: "k".into(), months: 12, open: true, confirm };
    let by = |confirm, all: &[Belongs]| state_by(&kind(confirm), all.iter().copied());
    assert_eq!(by(false, &[Belongs::Declined]), State::Active);
    assert_eq!(by(true, &[Belongs::Declined, Belongs::Confirmed]), State::Active);
    assert_eq!(by(true, &[Belongs::Declined, Belongs::Waiting]), State::Waiting);
    assert_eq!(by(true, &[Belongs::Declined]), State::Declined);
    assert_eq!(by(true, &[]), State::Declined);
}

#[test]
fn a_name_is_found_however_long_the_text_is() {
    let offers: String = (0..200).map(|n| format!("a{n:03} ")).collect();
    let entry = Entry { offers, name_seen: Seen::Everyone, offers_seen: Seen::Everyone, ..Entry::default() };
    let found = found_by(Audience::Everyone, ["Zuzana 山田", ""], &[], &entry);
    assert_eq!(found.len(), 1 + MOST_WORDS + 3);
    assert!(["zuzana", "山", "田"].iter().all(|word| found.iter().any(|found| found == word)), "{found:?}");
}

#[test]
fn a_number_is_ten_letters_without_those_that_look_alike() {
    assert_eq!(number([0, 1, 7, 8, 31, 32, 255, 12, 13, 23]), "ABHJ9A9NPZ");
    assert!(is_number("ABHJ9A9NPZ") && !is_number("abhj9a9npz") && !is_number("ABC"));
}

#[test]
fn a_year_ends_on_the_day_before() {
    assert_eq!(last_day(jiff::civil::date(2026, 3, 1), 12), jiff::civil::date(2027, 2, 28));
    assert_eq!(last_day(jiff::civil::date(2024, 2, 29), 12), jiff::civil::date(2025, 2, 27));
}
