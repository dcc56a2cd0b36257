use super::*;

fn language(code: &str) -> Language {
    Language::parse(code).expect("a language")
}

fn codes<V: std::fmt::Display>(values: &[V]) -> String {
    values.iter().map(V::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn whatever_is_shown_is_read_back_in_every_language() {
    for of in Language::with_names() {
        let countries = Country::every();
        let names: Vec<&str> = countries.iter().map(|country| country.name(of)).collect();
        for separator in [", ", "، ", "、 ", "\n"] {
            let (found, unknown) = Book::<Country>::of(of).read(&names.join(separator));
            assert_eq!((found, unknown), (countries.clone(), Vec::new()), "{of} with `{separator}`");
        }
        let languages = Language::every();
        let names: Vec<&str> = languages.iter().map(|language| language.name_in(of)).collect();
        assert_eq!(Book::<Language>::of(of).read(&names.join(", ")), (languages, Vec::new()), "{of}");
    }
}

#[test]
fn names_and_codes_are_read_as_people_write_them() {
    for (of, typed, wanted) in [
        ("en", "KE, UG", "KE UG"),
        ("en", "ke ug tz", "KE UG TZ"),
        ("en", "KEN;uga", "KE UG"),
        ("en", "kenya\nUGANDA, Kenya", "KE UG"),
        ("en", "Cote d'Ivoire, Burma, Saint Lucia", "CI MM LC"),
        ("en", "Bosnia and Herzegovina, the Netherlands", "BA NL"),
        ("en", "Ivory Coast, DR Congo, USA, UK", "CI CD US GB"),
        ("es", "España، mexico", "ES MX"),
        ("es", "Spain, Kenya", "ES KE"),
        ("de", "Österreich, osterreich, Elfenbeinküste", "AT"),
        ("ar", "كينيا، اوغندا", "KE UG"),
        ("ja", "ケニア、ウガンダ", "KE UG"),
        ("pt", "Hong Kong, RAE da China, Angola", "HK AO"),
    ] {
        let (found, _) = Book::<Country>::of(language(of)).read(typed);
        assert_eq!(codes(&found), wanted, "{of}: {typed}");
    }
    for (of, typed, wanted) in [
        ("en", "en, AR", "en ar"),
        ("en", "english, Kiswahili, français, farsi", "en sw fr fa"),
        ("fr", "anglais, Portuguese, 日本語", "en pt ja"),
        ("en", "Ga, ga", "gaa ga"),
    ] {
        let (found, _) = Book::<Language>::of(language(of)).read(typed);
        assert_eq!(codes(&found), wanted, "{of}: {typed}");
    }
}

#[test]
fn what_is_not_understood_is_told_with_what_is_near() {
    let near = |of: &str, word: &str| {
        let book = Book::<Country>::of(language(of));
        assert_eq!(book.read(word), (Vec::new(), vec![word.to_owned()]), "{of}: {word}");
        codes(&book.nearly(word))
    };
    assert_eq!(near("en", "Kenia"), "KE");
    assert_eq!(near("en", "Bosnia"), "BA");
    assert_eq!(near("en", "Congo"), "CD CG");
    assert_eq!(near("de", "Ugannda"), "UG");
    assert_eq!(near("en", "Atlantis of old"), "");
    assert_eq!(near("en", "XX"), "");
    assert_eq!(near("en", "("), "");
}

#[test]
fn every_word_of_a_long_text_of_nonsense_says_nothing() {
    let text = "x,".repeat(3_000);
    let (found, unknown) = Book::<Country>::of(Language::EN).read(&text);
    assert_eq!((found.len(), unknown.len()), (0, 3_000));
}

#[test]
fn what_is_too_long_is_refused_and_not_looked_through() {
    let mut form = Form::filled([("languages", "x,".repeat(3_001))]);
    assert_eq!(languages_in_cell(&mut form, "languages"), []);
    let why = Refusal::new("refusal-too-long").with("most", MOST).with("length", 6_002_usize);
    assert_eq!(form.into_errors(), [("languages".to_owned(), why)]);
}

#[test]
fn slips_are_counted() {
    for (one, other, wanted) in [("", "", 0), ("kenya", "kenia", 1), ("", "abc", 3), ("kitten", "sitting", 3)]
    {
        assert_eq!(slips(one, other), wanted, "{one} {other}");
    }
}
