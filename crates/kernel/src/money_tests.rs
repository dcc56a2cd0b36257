use super::*;
use proptest::prelude::*;

fn of(code: &str) -> Currency {
    Currency::parse(code).expect("a currency")
}

#[test]
fn a_currency_is_one_that_people_pay_with() {
    for code in ["EUR", "eur", "JPY", "KWD", "ZAR"] {
        assert_eq!(of(code).code(), code.to_ascii_uppercase());
    }
    for code in ["", "EU", "EURO", "XAU", "XXX", "XTS", "UYI", "ÄÖÜ"] {
        assert_eq!(Currency::parse(code), None, "{code}");
    }
    assert_eq!([of("EUR"), of("JPY"), of("KWD")].map(Currency::digits), [2, 0, 3]);
    assert_eq!(serde_json::to_string(&of("EUR")).ok().as_deref(), Some("\"EUR\""));
    assert!(serde_json::from_str::<Currency>("\"XYZ\"").is_err());
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (text, code, minor) in [
        ("0", "EUR", Some(0)),
        ("1200", "EUR", Some(120_000)),
        ("1 200,5", "EUR", Some(120_050)),
        ("1,200.50", "EUR", Some(120_050)),
        ("1.200,50", "EUR", Some(120_050)),
        ("1\u{202f}200", "EUR", Some(120_000)),
        ("1'200.50", "CHF", Some(120_050)),
        ("1.200", "EUR", Some(120_000)),
        ("1.200.000", "EUR", Some(120_000_000)),
        ("1,200,000.50", "EUR", Some(120_000_050)),
        ("1.200", "KWD", Some(1_200)),
        ("1,200", "KWD", Some(1_200_000)),
        ("1.200.000", "KWD", Some(1_200_000_000)),
        ("1,200.125", "KWD", Some(1_200_125)),
        ("5000", "JPY", Some(5_000)),
        ("5,000", "JPY", Some(5_000)),
        ("5000.5", "JPY", None),
        ("100000000000", "EUR", Some(10_000_000_000_000)),
        ("100000000001", "EUR", None),
        ("", "EUR", None),
        (".", "EUR", None),
        ("-5", "EUR", None),
        ("12.345,6", "EUR", Some(1_234_560)),
        ("1,2,3", "EUR", None),
        ("12,34.50", "EUR", None),
        ("1.005", "EUR", Some(100_500)),
        ("1e5", "EUR", None),
        ("12 EUR", "EUR", None),
        ("99999999999999999999", "EUR", None),
    ] {
        assert_eq!(Money::parse(text, of(code)).map(Money::minor), minor, "{text} {code}");
    }
}

#[test]
fn an_amount_is_written_plainly() {
    for (minor, code, plain) in [
        (120_050, "EUR", "1200.50"),
        (120_000, "EUR", "1200"),
        (5, "EUR", "0.05"),
        (-5, "EUR", "-0.05"),
        (7, "JPY", "7"),
    ] {
        assert_eq!(Money::new(minor, of(code)).plain(), plain);
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(minor in 0..=MOST_MONEY, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])) {
        let money = Money::new(minor, of(code));
        prop_assert_eq!(Money::parse(&money.plain(), of(code)), Some(money));
    }

    #[test]
    fn nothing_that_is_typed_makes_it_panic(text in "\\PC*") {
        let _ = Money::parse(&text, of("EUR"));
    }
}
