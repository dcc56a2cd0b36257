use super::*;
use kernel::Language;

fn question(kind: Kind, detail: &str) -> Question {
    Question {
        key: "q1".into(),
        kind,
        label: LocalText::new(Language::EN, "A question"),
        help: LocalText::default(),
        required: true,
        private: false,
        detail: detail.into(),
    }
}

#[test]
fn an_answer_is_of_the_sort_that_is_asked_for() {
    for (kind, fine, wrong) in [
        (Kind::Number, "12.5", "a dozen"),
        (Kind::Number, "-3", "1e9"),
        (Kind::Choice, "Blue", "Green"),
        (Kind::Truth, "no", "perhaps"),
        (Kind::Line, "One line", "Two\nlines"),
    ] {
        let question = question(kind, "Red\nBlue");
        assert_eq!(question.check(fine), Ok(()), "{fine}");
        assert!(question.check(wrong).is_err(), "{wrong}");
        assert_eq!(question.check(""), Ok(()), "not given yet");
    }
}

#[test]
fn the_next_period_begins_where_the_last_one_ended() {
    let date = |text: &str| text.parse::<Date>().expect("a day");
    let next = Period::next(date("2026-09-30"), 3, 30).expect("a period");
    assert_eq!((next.first, next.last), (date("2026-10-01"), date("2026-12-31")));
    assert_eq!(next.due.in_its_zone().date(), date("2027-01-30"));
}

#[test]
fn only_what_is_submitted_is_published_and_only_what_is_open_excused() {
    let can = |decision: Decision| -> Vec<&str> {
        STATES.into_iter().filter(|state| decision.after(*state).is_some()).map(State::as_str).collect()
    };
    assert_eq!(can(Decision::Publish), ["submitted"]);
    assert_eq!(can(Decision::Return), ["submitted", "published"]);
    assert_eq!(can(Decision::Excuse), ["owed", "draft", "returned"]);
}
