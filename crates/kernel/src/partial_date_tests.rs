use super::*;
use proptest::prelude::*;

#[test]
fn a_year_a_month_and_a_day_keep_their_precision() {
    for text in ["2020", "2020-10", "2027-06-14"] {
        let date = PartialDate::parse(text).expect("it is a date");
        assert_eq!(date.to_string(), text);
    }
    let february = PartialDate::parse("2024-02").expect("it is a month");
    assert_eq!(february.last().to_string(), "2024-02-29");
}

#[test]
fn what_is_no_date_is_refused() {
    for text in ["", "20", "2020-13", "2023-02-29", "+020-1-1", "2020/10", "20201001", "٢٠٢٠"] {
        assert_eq!(PartialDate::parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,12}") {
        let _ = PartialDate::parse(&text);
    }
}
