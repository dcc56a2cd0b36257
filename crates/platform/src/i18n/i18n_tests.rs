use super::{T, Texts, grouped};
use include_dir::{Dir, DirEntry, File};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::{Deadline, Language, PartialDate, Refusal};

fn texts() -> Texts {
    Texts::gather(&[&crate::TEXTS]).expect("the floor's texts are fine")
}

fn in_language(code: &str) -> T {
    texts().of(Language::parse(code).expect("it is a language"))
}

fn partial(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("it is a date")
}

fn instant(text: &str) -> Timestamp {
    text.parse().expect("it is an instant")
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("it is a zone")
}

/// Marks of direction, which nobody sees, taken out.
fn seen(text: &str) -> String {
    text.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn english_stands_first_and_each_language_is_gathered_once() {
    let texts = texts();
    let codes: Vec<&str> = texts.languages().map(Language::code).collect();
    assert_eq!(codes, ["en", "ar", "de", "es", "fr", "ja", "nl", "pt"]);
    assert!(texts.speaks(Language::ES));
    let not_spoken = Language::parse("ko").expect("it is a language");
    assert!(!texts.speaks(not_spoken));
    assert_eq!(texts.of(not_spoken).language(), Language::EN);
}

#[test]
fn every_language_has_every_text_of_the_floor() {
    let texts = texts();
    let keys = |t: &T| {
        let mut keys: Vec<String> = t.0.ready.keys().cloned().collect();
        keys.sort();
        keys
    };
    let english = keys(&texts.of(Language::EN));
    for language in texts.languages() {
        let own = keys(&texts.of(language));
        let lacking: Vec<_> = english.iter().filter(|key| !texts.of(language).has(key)).collect();
        assert!(lacking.is_empty(), "{language}: {lacking:?}");
        assert!(own.len() + 5 > english.len(), "{language}");
    }
}

#[test]
fn the_language_that_weighs_most_among_those_spoken_is_chosen() {
    let texts = texts();
    for (header, wanted) in [
        ("", "en"),
        ("*", "en"),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("ar_EG", "ar"),
        ("AR", "ar"),
        ("ko,zh;q=0.9", "en"),
        ("ko,es;q=0.2", "es"),
        ("en;q=0.3, ar;q=0.7, es;q=0.5", "ar"),
        ("es;q=0.5, ar;q=0.5", "es"),
        ("es;q=0, ar;q=0.1", "ar"),
        ("es;q=0", "en"),
        ("es;q=nonsense, ar;q=0.9", "es"),
        ("es;q=99, ar", "es"),
        ("es;q=NaN, ar;q=0.1", "ar"),
        (";;;,,,q=1", "en"),
        ("\u{e9}\u{0}", "en"),
    ] {
        assert_eq!(texts.negotiate(header).code(), wanted, "{header}");
    }
}

static LAME: Dir<'static> = Dir::new(
    "",
    &[
        DirEntry::Dir(Dir::new(
            "en",
            &[DirEntry::File(File::new(
                "en/t.ftl",
                b"t-both = Both\nt-only = Only { $count } here\nt-fault = { $gone }\n",
            ))],
        )),
        DirEntry::Dir(Dir::new("es", &[DirEntry::File(File::new("es/t.ftl", b"t-both = Ambos\n"))])),
    ],
);

#[test]
fn a_text_that_a_language_lacks_is_english_and_is_noted() {
    let texts = Texts::gather(&[&LAME]).expect("they are read");
    let spanish = texts.of(Language::ES);
    assert_eq!(spanish.text("t-both"), "Ambos");
    assert_eq!(texts.lacking(), Vec::<String>::new());
    assert_eq!(spanish.with1("t-only", "count", 3_i64), "Only 3 here");
    assert_eq!(spanish.text("t-nowhere"), "t-nowhere", "better a key than nothing");
    texts.of(Language::EN).text("t-fault");
    assert_eq!(texts.lacking(), ["en: t-fault", "en: t-nowhere", "es: t-nowhere", "es: t-only"]);
}

#[test]
fn a_broken_file_or_a_folder_of_no_language_is_told_at_the_start() {
    static BROKEN: Dir<'static> = Dir::new(
        "",
        &[DirEntry::Dir(Dir::new("en", &[DirEntry::File(File::new("en/broken.ftl", b"a = { $x\n"))]))],
    );
    static TWICE: Dir<'static> = Dir::new(
        "",
        &[DirEntry::Dir(Dir::new("en", &[DirEntry::File(File::new("en/twice.ftl", b"a = 1\na = 2\n"))]))],
    );
    static STRANGE: Dir<'static> = Dir::new("", &[DirEntry::Dir(Dir::new("xx-yy", &[]))]);
    for (folder, word) in
        [(&BROKEN, "en/broken.ftl"), (&TWICE, "en/twice.ftl"), (&STRANGE, "`xx-yy` is no language")]
    {
        let told = Texts::gather(&[folder]).err().expect("it is not taken");
        assert!(told.starts_with(word), "{told}");
    }
}

#[test]
fn numbers_are_set_apart_by_thousands_from_five_figures_on() {
    for (number, wanted) in [
        (0, "0"),
        (7, "7"),
        (-7, "−7"),
        (1234, "1234"),
        (-9999, "−9999"),
        (12_345, "12,345"),
        (1_234_567, "1,234,567"),
        (i64::MAX, "9,223,372,036,854,775,807"),
        (i64::MIN, "−9,223,372,036,854,775,808"),
    ] {
        assert_eq!(grouped(number, ','), wanted);
        assert_eq!(in_language("en").number(number), wanted);
    }
    assert_eq!(in_language("es").number(1_234_567), "1\u{202f}234\u{202f}567");
}

#[test]
fn a_number_inside_a_text_is_written_as_outside() {
    for (code, wanted) in [("en", "12,345 things were found."), ("es", "12\u{202f}345")] {
        let text = in_language(code).with1("search-count", "count", 12_345_i64);
        assert!(text.contains(wanted), "{text}");
    }
    // Another language before it on the same thread leaves no trace.
    let (spanish, english) = (in_language("es"), in_language("en"));
    spanish.with1("search-count", "count", 12_345_i64);
    assert_eq!(english.with1("search-count", "count", 12_345_i64), "12,345 things were found.");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let counted = |code, count: i64| seen(&in_language(code).with1("away-in-minutes", "count", count));
    assert_eq!(
        [0, 1, 2, 5].map(|n| counted("en", n)),
        ["now", "in one minute", "in 2 minutes", "in 5 minutes"]
    );
    assert_eq!([0, 1, 2].map(|n| counted("es", n)), ["ahora", "dentro de un minuto", "dentro de 2 minutos"]);
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(|n| counted("ar", n)),
        ["الآن", "بعد دقيقة واحدة", "بعد دقيقتين", "بعد 3 دقائق", "بعد 11 دقيقة", "بعد 100 دقيقة"]
    );
}

#[test]
fn names_in_another_direction_do_not_garble_a_sentence() {
    let refusal = Refusal::new("search-title-for").with("words", "line 1");
    assert_eq!(in_language("en").refusal(&refusal), "Search: line 1");
    assert!(in_language("ar").refusal(&refusal).contains("\u{2068}line 1\u{2069}"));
}

#[test]
fn lists_are_set_apart_as_the_language_does() {
    assert_eq!(in_language("en").list(["a", "b", "c"]), "a, b, c");
    assert_eq!(in_language("ar").list(["ا", "ب"]), "ا، ب");
    assert_eq!(in_language("en").list([""; 0]), "");
    assert_eq!(in_language("en").list(["a"]), "a");
}

#[test]
fn a_date_is_as_exact_as_it_is_known() {
    for (code, wanted) in [
        ("en", ["2027", "June 2027", "14 June 2027"]),
        ("es", ["2027", "junio de 2027", "14 de junio de 2027"]),
        ("ar", ["2027", "يونيو 2027", "14 يونيو 2027"]),
    ] {
        let t = in_language(code);
        assert_eq!(["2027", "2027-06", "2027-06-14"].map(|text| seen(&t.partial(partial(text)))), wanted);
    }
}

#[test]
fn every_month_has_its_own_name() {
    for code in ["en", "es", "ar"] {
        let t = in_language(code);
        let mut names: Vec<String> = (1..=12).map(|month| t.day(date(2027, month, 1))).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 12, "{code}");
    }
    assert_eq!(in_language("en").day(Date::constant(9, 12, 31)), "31 December 9");
}

#[test]
fn a_span_says_each_part_once_where_the_language_allows_it() {
    let spans = [
        ("2027-06-14", None),
        ("2027-06-14", Some("2027-06-14")),
        ("2027-06-14", Some("2027-06-17")),
        ("2027-06-30", Some("2027-07-02")),
        ("2027-12-30", Some("2028-01-02")),
        ("2027-06", Some("2027-07")),
        ("2026", Some("2028")),
        ("2027-06", Some("2027-06-17")),
    ];
    let told = |code| {
        let t = in_language(code);
        spans.map(|(from, until)| seen(&t.span(partial(from), until.map(partial))))
    };
    assert_eq!(
        told("en"),
        [
            "14 June 2027",
            "14 June 2027",
            "14 to 17 June 2027",
            "30 June 2027 to 2 July 2027",
            "30 December 2027 to 2 January 2028",
            "June 2027 to July 2027",
            "2026 to 2028",
            "June 2027 to 17 June 2027",
        ]
    );
    assert_eq!(told("es")[2], "del 14 al 17 de junio de 2027");
    assert_eq!(told("ar")[2], "من 14 إلى 17 يونيو 2027");
}

#[test]
fn an_instant_is_told_in_the_readers_zone() {
    let at = instant("2027-06-14T23:30:00Z");
    let t = in_language("en");
    for (name, wanted) in [
        ("UTC", "14 June 2027, 23:30"),
        ("Pacific/Auckland", "15 June 2027, 11:30"),
        ("America/Los_Angeles", "14 June 2027, 16:30"),
        ("Asia/Kathmandu", "15 June 2027, 05:15"),
    ] {
        assert_eq!(t.instant(at, &zone(name)), wanted);
    }
    assert_eq!(in_language("es").instant(at, &TimeZone::UTC), "14 de junio de 2027, 23:30");
    assert_eq!(seen(&in_language("ar").instant(at, &TimeZone::UTC)), "14 يونيو 2027، الساعة 23:30");
}

#[test]
fn a_deadline_stands_in_the_readers_zone_with_its_own_beside_it() {
    let local = date(2027, 6, 14).at(23, 59, 0, 0);
    let t = in_language("en");
    let told = |of: &str, reader: &str| {
        t.deadline(&Deadline::at_wall_clock(local, of).expect("it is a zone"), &zone(reader))
    };
    assert_eq!(told("Africa/Nairobi", "Africa/Nairobi"), "14 June 2027, 23:59");
    assert_eq!(
        told("Africa/Nairobi", "Asia/Riyadh"),
        "14 June 2027, 23:59",
        "the clocks of both show the same"
    );
    assert_eq!(told("AoE", "Asia/Tokyo"), "15 June 2027, 20:59 (there: 14 June 2027, 23:59, AoE)");
    assert_eq!(
        told("America/New_York", "Europe/Paris"),
        "15 June 2027, 05:59 (there: 14 June 2027, 23:59, America/New_York)"
    );
    let winter =
        Deadline::at_wall_clock(date(2027, 1, 14).at(23, 59, 0, 0), "Europe/London").expect("it is a zone");
    assert_eq!(
        t.deadline(&winter, &TimeZone::UTC),
        "14 January 2027, 23:59 UTC",
        "in winter they are the same"
    );
}

#[test]
fn how_far_away_an_instant_is() {
    let now = instant("2027-06-14T12:00:00Z");
    let t = in_language("en");
    for (seconds, wanted) in [
        (0, "now"),
        (59, "now"),
        (60, "in one minute"),
        (3_599, "in 59 minutes"),
        (3_600, "in one hour"),
        (2 * 86_400 - 1, "in 47 hours"),
        (2 * 86_400, "in 2 days"),
        (-1, "just now"),
        (-59, "just now"),
        (-60, "one minute ago"),
        (-7_200, "2 hours ago"),
        (-2 * 86_400, "2 days ago"),
        (400 * 86_400, "in 400 days"),
    ] {
        let at = now.saturating_add(SignedDuration::from_secs(seconds)).expect("it is soon");
        assert_eq!(t.away(at, now), wanted, "{seconds}");
    }
    assert_eq!(t.away(Timestamp::MAX, Timestamp::MIN).split(' ').next(), Some("in"), "nothing is too far");
}
