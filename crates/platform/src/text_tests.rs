use super::{cut, encode, fold, is_slug, local_path, slug};
use proptest::prelude::*;

#[test]
fn a_value_in_an_address_keeps_only_what_needs_no_code() {
    assert_eq!(encode("aZ09-._~"), "aZ09-._~");
    assert_eq!(encode("a b&c=d/e?f#g%h+i"), "a%20b%26c%3Dd%2Fe%3Ff%23g%25h%2Bi");
    assert_eq!(encode("é日"), "%C3%A9%E6%97%A5");
    assert_eq!(encode(""), "");
}

#[test]
fn a_path_of_ours_stays_and_every_other_goes_home() {
    for ours in ["/", "/desk", "/bodies/a?x=1&y=//z#part", "/a//b", "/å"] {
        assert_eq!(local_path(ours), ours);
    }
    for foreign in [
        "",
        "desk",
        "//evil.example.org",
        "/\\evil.example.org",
        "\\\\evil.example.org",
        "https://evil.example.org/",
        "javascript:alert(1)",
        "/a\\b",
        "/a\r\nSet-Cookie: x=1",
        "/\tevil",
        " /desk",
        "/\u{0}",
    ] {
        assert_eq!(local_path(foreign), "/", "{foreign:?}");
    }
}

#[test]
fn folding_drops_case_accents_and_forms_of_letters() {
    for (text, folded) in [
        ("Educación Über ŁÓDŹ Ærø", "educacion uber lodz æro"),
        ("ﬁne Ⅳ ①", "fine iv 1"),
        ("İstanbul ıssız", "istanbul issiz"),
        ("straße", "strase"),
        ("Ðorđe", "ðorde"),
        ("الشَّبَكة", "الشبكه"),
        ("أحمد إلى آل ٱلله", "احمد الي ال الله"),
        ("شـــبكة", "شبكه"),
        ("ガ", "カ"),
        ("한국", "한국"),
    ] {
        assert_eq!(fold(text), folded);
    }
}

#[test]
fn a_slug_is_made_of_what_an_address_reads_well_with() {
    for (name, wanted) in [
        ("All Together Better Health XI", "all-together-better-health-xi"),
        ("  Réseau: santé & éducation!  ", "reseau-sante-education"),
        ("A--B__C", "a-b-c"),
        ("Ærø 2027", "ro-2027"),
        ("日本保健医療福祉連携教育学会", ""),
        ("", ""),
    ] {
        assert_eq!(slug(name), wanted, "{name}");
    }
    assert_eq!(slug(&"ab ".repeat(40)), "ab-".repeat(20).trim_end_matches('-'));
}

#[test]
fn what_is_no_slug() {
    for text in ["", "-a", "a-", "a--b", "A", "é", "a b", "a/b", &"a".repeat(61)] {
        assert!(!is_slug(text), "{text}");
    }
    for text in ["a", "0", "a-b-1", &"a".repeat(60)] {
        assert!(is_slug(text), "{text}");
    }
}

#[test]
fn a_cut_text_ends_at_a_word_where_there_is_one() {
    assert_eq!(cut("short", 5), "short");
    assert_eq!(cut("one two three", 9), "one two…");
    assert_eq!(cut("onetwothree", 5), "onetw…");
    assert_eq!(cut("a bcdefghij", 8), "a bcdefg…", "the space stands too early to be worth it");
    assert_eq!(cut("日本語日本語", 3), "日本語…");
    assert_eq!(cut("x", 0), "…");
    assert_eq!(cut("", 0), "");
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn a_slug_is_none_or_one(name in "\\PC{0,120}") {
        let made = slug(&name);
        prop_assert!(made.is_empty() || is_slug(&made), "{}", made);
    }

    #[test]
    fn a_cut_text_is_the_beginning_and_not_longer(text in "\\PC{0,60}", most in 0_usize..40) {
        let short = cut(&text, most);
        prop_assert!(short.chars().count() <= most + 1);
        if short != text {
            prop_assert!(text.starts_with(short.strip_suffix('…').expect("it says that it was cut")));
        }
    }

    #[test]
    fn an_address_reads_back_as_it_was(text in "\\PC{0,40}") {
        let form = crate::form::Form::parse(format!("x={}", encode(&text)).as_bytes()).expect("it is UTF-8");
        prop_assert_eq!(form.text("x"), text);
    }

    #[test]
    fn no_path_leaves_the_site(text in "[/\\\\:a.\\t\\n ]{0,8}") {
        let path = local_path(&text);
        prop_assert!(path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    }
}
