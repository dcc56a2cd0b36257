use super::*;
use kernel::Language;
use proptest::prelude::*;

fn question(kind: Kind) -> Question {
    let pick = |key: &str, words: &str| Pick { key: key.into(), words: LocalText::new(Language::EN, words) };
    Question { kind, picks: vec![pick("c1", "Red"), pick("c2", "Blue")], ..Question::default() }
}

#[test]
fn an_answer_is_of_the_sort_that_is_asked_for() {
    for (kind, fine, wrong) in [
        (Kind::Number, "12.5", "a dozen"),
        (Kind::Number, "-3", "1e9"),
        (Kind::Number, "0", "1,5"),
        (Kind::Number, "999999999999.999999", "9999999999999"),
        (Kind::Number, "\u{2212}1", "--1"),
        (Kind::Number, "1.0", "1."),
        (Kind::Number, "1", ".5"),
        (Kind::Number, "2", "٢"),
        (Kind::Choice, "c2", "Blue"),
        (Kind::Truth, "no", "perhaps"),
        (Kind::Line, "One line", "Two\nlines"),
    ] {
        let question = question(kind);
        assert_eq!(question.check(fine), Ok(()), "{fine}");
        assert!(question.check(wrong).is_err(), "{wrong}");
        assert_eq!(question.check(""), Ok(()), "not given yet");
    }
}

#[test]
fn a_difference_is_exact() {
    for (before, now, said) in [
        ("2", "5", "+3"),
        ("5", "2", "\u{2212}3"),
        ("0.1", "0.3", "+0.2"),
        ("7", "7.0", ""),
        ("-1", "0.5", "+1.5"),
    ] {
        assert_eq!(
            difference(decimal(before).expect("a number"), decimal(now).expect("a number")),
            said,
            "{before} → {now}"
        );
    }
}

#[test]
fn choices_keep_their_keys_when_their_words_change() {
    let before = question(Kind::Choice).picks;
    let keys = |lines: &[&str]| -> Vec<String> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        rewritten(&before, &lines, Language::EN).into_iter().map(|pick| pick.key).collect()
    };
    assert_eq!(keys(&["Blue", "Red"]), ["c2", "c1"], "in another order");
    assert_eq!(keys(&["Red", "Navy"]), ["c1", "c2"], "in other words");
    assert_eq!(keys(&["Green", "Red", "Blue"]), ["", "c1", "c2"], "with another one");
    assert_eq!(keys(&["Blue"]), ["c2"], "without one");
}

#[test]
fn numbers_are_given_once() {
    let mut content =
        Content { questions: vec![question(Kind::Text), question(Kind::Choice)], ..Content::default() };
    content.questions[1].picks.push(Pick::default());
    assert_eq!(content.number(7), 10);
    let keys: Vec<&str> = content.questions.iter().map(|question| question.key.as_str()).collect();
    assert_eq!(keys, ["q8", "q9"]);
    assert_eq!(content.questions[1].picks[2].key, "c10");
    assert_eq!(content.number(10), 10, "what has a number keeps it");
}

#[test]
fn a_form_says_what_is_wrong_with_it() {
    let mut fine = Content {
        title: LocalText::new(Language::EN, "A form"),
        kinds: vec![BodyKind::Network],
        months: 3,
        questions: vec![question(Kind::Choice)],
    };
    fine.questions[0].label = LocalText::new(Language::EN, "What?");
    assert_eq!(fine.check(), Ok(()));
    let field = |change: &dyn Fn(&mut Content)| {
        let mut content = fine.clone();
        change(&mut content);
        content.check().expect_err("something is wrong").0
    };
    assert_eq!(field(&|c| c.title = LocalText::default()), "title");
    assert_eq!(field(&|c| c.kinds.clear()), "kinds");
    assert_eq!(field(&|c| c.months = -1), "months");
    assert_eq!(field(&|c| c.questions.clear()), "label-0");
    assert_eq!(field(&|c| c.questions = vec![c.questions[0].clone(); 41]), "label-0");
    assert_eq!(field(&|c| c.questions[0].label = LocalText::default()), "label-0");
    assert_eq!(field(&|c| c.questions[0].picks.truncate(1)), "picks-0");
}

proptest! {
    #[test]
    fn any_text_is_a_number_or_is_not(text in "[-0-9.٢ e]{0,24}") {
        if let Some(value) = decimal(&text) {
            prop_assert_eq!(difference(value, value), "");
        }
    }
}

#[test]
fn a_minus_of_print_is_kept_as_keyboards_write_it() {
    assert_eq!((plain("\u{2212}3.5"), plain("12")), ("-3.5".to_owned(), "12".to_owned()));
    assert_eq!(decimal("\u{2212}3.5"), decimal("-3.5"));
}
