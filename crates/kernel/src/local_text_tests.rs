use super::*;

#[test]
fn a_reader_gets_their_language_then_the_source_then_any() {
    let mut text = LocalText::new(Language::ES, "Red");
    text.set(Language::AR, "شبكة");
    assert_eq!(text.best(Language::AR), Some((Language::AR, "شبكة")));
    assert_eq!(text.best(Language::EN), Some((Language::ES, "Red")));
    text.set(Language::ES, "  ");
    assert_eq!(text.best(Language::EN), Some((Language::AR, "شبكة")));
    assert_eq!(text.source(), Some(Language::AR));
}

#[test]
fn it_survives_json_and_reads_a_plain_map() {
    let text = LocalText::new(Language::ES, "Red");
    let json = serde_json::to_string(&text).expect("it serialises");
    assert_eq!(serde_json::from_str::<LocalText>(&json).expect("it parses"), text);
    let plain: LocalText = serde_json::from_str(r#"{"ar":"شبكة","en":"Network"}"#).expect("it parses");
    assert_eq!(plain.source(), Some(Language::EN));
}

#[test]
fn blank_text_is_no_text() {
    assert!(LocalText::new(Language::EN, " \n").is_empty());
}

#[test]
fn what_is_neither_shape_is_refused() {
    for wrong in [
        r#"{"source":"en"}"#,
        r#"{"source":"es","en":"x"}"#,
        r#"{"texts":{"en":"x"},"es":"y"}"#,
        r#"{"klingon-x":"y"}"#,
        r#"{"texts":{"en":1}}"#,
        r#"["en"]"#,
        r#""Network""#,
    ] {
        assert!(serde_json::from_str::<LocalText>(wrong).is_err(), "{wrong}");
    }
    for (right, source) in [
        (r"{}", None),
        (r#"{"source":null,"texts":{}}"#, None),
        (r#"{"texts":{"ar":"y","es":"x"},"source":"es"}"#, Some(Language::ES)),
        (r#"{"source":"fr","texts":{"es":"x"}}"#, Some(Language::ES)),
    ] {
        assert_eq!(serde_json::from_str::<LocalText>(right).expect(right).source(), source, "{right}");
    }
}
