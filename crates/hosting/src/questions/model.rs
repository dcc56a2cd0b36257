//! What a question of bidders is. No input or output.

use crate::calls::model::{Call, State};
use crate::calls::terms::Step;
use jiff::Timestamp;
use kernel::Refusal;

platform::id! {
    /// A question.
    QuestionId
}

/// The longest question and the longest answer, in characters.
pub const TEXT: usize = 4_000;
/// The most questions of a call.
pub const MOST: i64 = 500;
/// The most questions of one person that wait for their answers.
pub const WAITING: i64 = 20;

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What is asked.
    pub text: String,
    /// What is answered; empty while it is not.
    pub answer: String,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

/// Whether questions can be asked now.
pub fn may_be_asked(call: &Call, now: Timestamp) -> Result<(), Refusal> {
    let open = call.state == State::Open;
    // A call without a step for questions takes them while it takes bids.
    let due = call.terms.deadline(Step::Questions).or_else(|| call.terms.deadline(Step::Bid));
    match open && due.is_some_and(|due| due.allows(now)) {
        true => Ok(()),
        false => Err(Refusal::new("questions-refusal-late")),
    }
}

/// Whether they can be answered now, and answers changed: until the step of answers, and never after the deadline for bids.
pub fn may_be_answered(call: &Call, now: Timestamp) -> Result<(), Refusal> {
    let steps = [Step::Answers, Step::Bid];
    let in_time = steps.into_iter().filter_map(|step| call.terms.deadline(step)).all(|due| due.allows(now));
    match call.state == State::Open && in_time {
        true => Ok(()),
        false => Err(Refusal::new("questions-refusal-frozen")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calls::terms::tests::{complete, due};
    use kernel::LocalText;

    fn at(day: i8) -> Timestamp {
        Timestamp::from_microsecond(due(Step::Bid, day).at).expect("it is an instant")
    }

    #[test]
    fn questions_and_answers_end_with_their_steps() {
        let mut terms = complete();
        terms.timeline = vec![due(Step::Questions, 10), due(Step::Answers, 20), due(Step::Bid, 31)];
        let id = kernel::hidden::uuid::Uuid::from_u128(1);
        let mut call = Call {
            id: crate::calls::model::CallId::from_uuid(id),
            slug: "t-1".into(),
            body: kernel::BodyId::from_uuid(id),
            series: conferences::SeriesId::from_uuid(id),
            number: 1,
            state: State::Open,
            title: LocalText::default(),
            terms,
            ended: LocalText::default(),
            version: 1,
            published_at: None,
            opened_at: None,
            changed_at: at(1),
            states: 1,
        };
        for (day, asked, answered) in
            [(9, true, true), (10, true, true), (11, false, true), (21, false, false)]
        {
            assert_eq!(may_be_asked(&call, at(day)).is_ok(), asked, "{day}");
            assert_eq!(may_be_answered(&call, at(day)).is_ok(), answered, "{day}");
        }
        // Without steps of their own they end with the bids.
        call.terms.timeline = vec![due(Step::Bid, 15)];
        assert!(may_be_asked(&call, at(15)).is_ok() && may_be_answered(&call, at(15)).is_ok());
        assert!(may_be_asked(&call, at(16)).is_err() && may_be_answered(&call, at(16)).is_err());
        call.state = State::Withdrawn;
        assert!(may_be_asked(&call, at(9)).is_err() && may_be_answered(&call, at(9)).is_err());
    }
}
