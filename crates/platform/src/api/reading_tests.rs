use super::*;

fn wrong(read: impl FnOnce(&mut Reading)) -> bool {
    let mut reading = Reading::default();
    read(&mut reading);
    reading.done().is_err()
}

#[test]
fn lines_and_texts() {
    for (text, line, long) in [
        ("", false, false),
        ("Two words", false, false),
        ("two\nlines", true, false),
        ("tab\t", true, false),
        ("return\r\n", true, false),
        ("bell\u{7}", true, true),
        ("turned \u{202e}", true, true),
        ("nothing \u{ffff}", true, true),
        ("two\u{2028}lines", true, false),
        ("two\u{2029}lines", true, false),
        ("elf letters", true, true),
        ("elf letter", false, false),
    ] {
        assert_eq!(wrong(|r| drop(r.line("x", text, 10))), line, "{text:?} as a line");
        assert_eq!(wrong(|r| drop(r.text("x", text, 10))), long, "{text:?} as a text");
    }
    let mut reading = Reading::default();
    assert_eq!(reading.text("x", " a\r\nb\rc ", 10), "a\nb\nc");
    assert_eq!(Reading::default().text("x", "a\u{2028}b", 10), "a\nb");
    for blank in [" \u{a0} ", "\u{200b}", "\u{3164}", "\u{e0041}"] {
        assert!(wrong(|r| drop(r.name("x", blank, 10))), "a name says something: {blank:?}");
    }
}

#[test]
fn addresses_of_the_web_and_of_mail() {
    for fine in ["", "https://example.org", "http://a.b:80/x?y#z", "https://xn--bcher-kva.example/"] {
        assert!(!wrong(|r| drop(r.web_address("x", fine))), "{fine}");
    }
    for bad in [
        " ",
        "javascript:alert(1)",
        "https://nothing",
        "https://a..b/",
        "https://user@a.b/",
        "https://a.b:0/",
        "https://a.b:65536/",
        "https://a.b/ x",
        "https://bücher.example/",
        "ftp://a.b/",
    ] {
        assert!(wrong(|r| drop(r.web_address("x", bad))), "{bad}");
    }
    for fine in ["a@b.org", "A.B+c@sub.Example.org"] {
        assert!(!wrong(|r| drop(r.mail_address("x", fine))), "{fine}");
    }
    for bad in ["", "a", "a@b", "@b.org", "a@-b.org", "a@b..org", "a b@c.org", "a@b.org\n", "<a@b.org>"] {
        assert!(wrong(|r| drop(r.mail_address("x", bad))), "{bad}");
    }
}

#[test]
fn codes_and_days() {
    for (code, fine) in [("en", true), ("EN", false), ("eng", false), ("klingon", false), ("", false)] {
        assert_eq!(!wrong(|r| r.language("x", code).map_or((), |_| ())), fine, "{code}");
    }
    for (day, fine) in
        [("2026-02-28", true), ("2026-02-29", false), ("20260228", false), ("2026-2-28", false)]
    {
        assert_eq!(!wrong(|r| r.day("x", day).map_or((), |_| ())), fine, "{day}");
    }
    let codes = ["en", "es", "en"].map(str::to_owned);
    assert_eq!(Reading::default().languages("x", &codes).len(), 2, "each once");
    assert!(wrong(|r| r.few("x", &[1, 2, 3], 2)));
}
