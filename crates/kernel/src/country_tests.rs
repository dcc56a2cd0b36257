use std::collections::BTreeSet;

use super::*;

fn country(code: &str) -> Country {
    Country::parse(code).expect("a known code")
}

#[test]
fn codes_are_checked() {
    assert_eq!(country("NO").code(), "NO");
    for wrong in ["", "N", "no", "NOR", "XX", "XK", "EU", "UK", "N\0", "Ñ"] {
        assert_eq!(Country::parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn the_table_is_whole() {
    assert_eq!(Country::all().len(), 249);
    let letters =
        |code: &str, count| code.len() == count && code.bytes().all(|letter| letter.is_ascii_uppercase());
    let digits = |code: &str| code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit());
    for one in Country::all() {
        assert_eq!(Country::parse(one.code()), Some(one));
        assert!(letters(one.code(), 2) && letters(one.alpha3(), 3) && digits(one.numeric()), "{one}");
        let regions = [one.un_region(), one.un_subregion()];
        assert!(regions.iter().all(|region| region.map_or(one.code() == "AQ", digits)), "{one}");
        assert!(one.un_intermediate_region().is_none_or(digits), "{one}");
    }
    assert_eq!(Country::all().map(Country::alpha3).collect::<BTreeSet<_>>().len(), 249);
    assert_eq!(Country::all().map(Country::numeric).collect::<BTreeSet<_>>().len(), 249);
}

#[test]
fn codes_and_regions_are_those_of_the_standards() {
    let norway = country("NO");
    assert_eq!((norway.alpha3(), norway.numeric()), ("NOR", "578"));
    assert_eq!((norway.un_region(), norway.un_subregion()), (Some("150"), Some("154")));
    assert_eq!(norway.un_intermediate_region(), None);
    let kenya = country("KE");
    assert_eq!((kenya.un_region(), kenya.un_subregion()), (Some("002"), Some("202")));
    assert_eq!(kenya.un_intermediate_region(), Some("014"));
    assert_eq!(country("AF").numeric(), "004");
    assert_eq!(country("AQ").un_region(), None);
    let regions: BTreeSet<_> = Country::all().filter_map(Country::un_region).collect();
    assert_eq!(regions.into_iter().collect::<Vec<_>>(), ["002", "009", "019", "142", "150"]);
}

#[test]
fn countries_are_in_the_order_of_their_codes() {
    assert!(Country::all().is_sorted());
    assert!(Country::all().map(Country::code).is_sorted());
}

#[test]
fn every_country_has_a_name() {
    for lang in [Language::EN, Language::ES, Language::AR] {
        for one in Country::all() {
            assert_ne!(one.name(lang), one.code(), "{one} in {lang}");
        }
        let different: BTreeSet<_> = Country::all().map(|one| one.name(lang)).collect();
        assert_eq!(different.len(), 249, "{lang}");
    }
    assert_eq!(country("NO").name(Language::EN), "Norway");
    assert_eq!(country("NO").name(Language::ES), "Noruega");
    assert_eq!(country("NO").name(Language::AR), "النرويج");
}

#[test]
fn a_missing_name_is_given_in_english() {
    let zulu = Language::parse("zu").expect("a known code");
    assert_eq!(country("NO").name(zulu), "Norway");
}

#[test]
fn serde_uses_the_code() {
    assert_eq!(serde_json::to_string(&country("NO")).ok().as_deref(), Some("\"NO\""));
    assert_eq!(serde_json::from_str::<Country>("\"BR\"").ok(), Some(country("BR")));
    assert!(serde_json::from_str::<Country>("\"br\"").is_err());
}

#[test]
fn it_prints_as_its_code() {
    assert_eq!(format!("{} {:?} {:>3}", country("NO"), country("BR"), country("KE")), "NO Country(BR)  KE");
}
