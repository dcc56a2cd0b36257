use std::collections::BTreeSet;

use super::*;

fn lang(code: &str) -> Language {
    Language::parse(code).expect("a known code")
}

#[test]
fn codes_are_checked() {
    assert_eq!(lang("nb").code(), "nb");
    assert_eq!(lang("fil").code(), "fil");
    for wrong in ["", "n", "xx", "NB", "nb ", "eng", "zzz", "nb-NO", "en\0", "日本"] {
        assert_eq!(Language::parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn constants_are_known_codes() {
    assert_eq!(Language::EN, lang("en"));
    assert_eq!(Language::ES, lang("es"));
    assert_eq!(Language::AR, lang("ar"));
}

#[test]
fn all_of_iso_639_1_is_there() {
    assert_eq!(Language::all().filter(|lang| lang.code().len() == 2).count(), 183);
    assert!(Language::all().all(|lang| Language::parse(lang.code()) == Some(lang)));
}

#[test]
fn languages_are_in_the_order_of_their_codes() {
    let sorted: BTreeSet<Language> = Language::all().collect();
    let codes: Vec<&str> = sorted.iter().map(|lang| lang.code()).collect();
    assert!(codes.is_sorted());
    assert!(lang("fi") < lang("fil"));
}

#[test]
fn languages_have_names_in_languages() {
    assert_eq!(lang("nb").name_in(Language::EN), "Norwegian Bokmål");
    assert_eq!(lang("fr").name_in(Language::ES), "francés");
    assert_eq!(lang("es").name_in(Language::AR), "الإسبانية");
    for code in ["en", "es", "ar"] {
        let names = names(lang(code)).expect("a file of names");
        assert!(names.languages.values().chain(names.countries.values()).all(|name| name.trim() == *name));
        for two in Language::all().filter(|lang| lang.code().len() == 2) {
            assert!(names.languages.contains_key(two.code()), "{two} in {code}");
        }
    }
}

#[test]
fn no_file_names_a_code_that_english_does_not() {
    for (file, names) in NAMES.iter() {
        assert!(Language::parse(file).is_some(), "{file}.tsv");
        assert!(names.languages.keys().all(|code| english().languages.contains_key(code)), "{file}.tsv");
        assert!(names.countries.keys().all(|code| english().countries.contains_key(code)), "{file}.tsv");
    }
}

#[test]
fn a_missing_name_is_given_in_english() {
    assert_eq!(lang("fr").name_in(lang("zu")), "French");
    assert_eq!(lang("ase").name_in(Language::ES), "American Sign Language");
}

#[test]
fn languages_have_their_own_names() {
    assert_eq!(Language::ES.autonym(), "Español");
    assert_eq!(lang("ja").autonym(), "日本語");
    assert_eq!(lang("sw").autonym(), "Swahili");
    assert!(AUTONYMS.keys().all(|code| Language::parse(code).is_some()));
}

#[test]
fn every_language_with_its_own_name_names_countries_and_languages() {
    for code in AUTONYMS.keys() {
        let names = names(lang(code)).unwrap_or_else(|| panic!("data/names/{code}.tsv is built in"));
        assert!(names.countries.len() > 240 && names.languages.len() > 180, "{code}");
    }
}

#[test]
fn direction_is_known() {
    for code in ["ar", "fa", "ur", "he"] {
        assert!(lang(code).is_rtl(), "{code}");
    }
    for code in ["en", "ja", "sw", "ku"] {
        assert!(!lang(code).is_rtl(), "{code}");
    }
    assert!(RIGHT_TO_LEFT.iter().all(|code| Language::parse(code).is_some()));
}

#[test]
fn serde_uses_the_code() {
    assert_eq!(serde_json::to_string(&Language::AR).ok().as_deref(), Some("\"ar\""));
    assert_eq!(serde_json::from_str::<Language>("\"fil\"").ok(), Some(lang("fil")));
    assert!(serde_json::from_str::<Language>("\"eng\"").is_err());
}

#[test]
fn it_prints_as_its_code() {
    assert_eq!(format!("{} {:?} {:>4}", Language::EN, lang("fil"), Language::ES), "en Language(fil)   es");
}
