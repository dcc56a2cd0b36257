use super::*;

#[test]
fn somebody_is_found_by_each_word_of_both_names() {
    let words = found_by("أمينة", "Amina Al-Hassan");
    for (typed, found) in [
        ("hassan", true),
        ("AMINA hass", true),
        ("al-hassan", true),
        ("أمي", true),
        ("mina", false),
        ("%", false),
    ] {
        let all = asked(typed);
        assert!(!all.is_empty());
        assert_eq!(all.iter().all(|word| words.contains(&format!(" {word}"))), found, "{typed}");
    }
    assert!(asked("").is_empty());
}

#[test]
fn a_list_is_sorted_by_letters_that_all_can_read() {
    assert_eq!(sort_name("ممثّل الشبكة", "Mumathil al-Shabaka"), "mumathil al-shabaka");
    assert_eq!(sort_name("Ångström", ""), "angstrom");
}

#[test]
fn zones_are_those_that_can_be_counted_in() {
    let zones = zones();
    for zone in ["Pacific/Auckland", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "UTC"] {
        assert!(zones.iter().any(|z| z == zone), "{zone}");
    }
    assert!(zones.iter().all(|zone| check_zone(zone).is_ok()));
    assert!(!zones.iter().any(|z| z == "US/Eastern"));
    assert_eq!(check_zone(""), Ok(()), "none is a choice too");
    assert_eq!(
        check_zone("Middle/Earth"),
        Err(Refusal::new("persons-refusal-zone").with("zone", "Middle/Earth"))
    );
}

#[test]
fn changes_name_fields_and_no_values() {
    let old = Profile { name: "Secretariat".into(), ..Profile::default() };
    let new = Profile { name: "Office".into(), name_seen_by: Seen::Everyone, ..Profile::default() };
    assert_eq!(old.changes(&old), Vec::<&str>::new());
    assert_eq!(old.changes(&new), ["name", "name-seen-by"]);
}

#[test]
fn every_choice_is_read_back() {
    for seen in SEEN {
        assert_eq!(Seen::parse(seen.as_str()), Some(seen));
    }
    assert_eq!(Seen::parse("friends"), None);
}
