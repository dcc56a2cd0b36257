use super::*;
use crate::test_house::{SOMEBODY, actor};

#[test]
fn the_secretariat_records_and_nobody_else() {
    let cases = [
        ("a visitor", Actor::visitor(), false),
        ("a holder of another office", actor(false, None), false),
        ("the secretariat", actor(true, None), true),
        ("its token that may only read", actor(true, Some(&["read"])), false),
        ("its token that may write bodies", actor(true, Some(&["bodies:write"])), false),
        ("its token that may write editions", actor(true, Some(&["editions:write"])), true),
        ("another's token that may write editions", actor(false, Some(&["editions:write"])), false),
    ];
    for (who, actor, may) in cases {
        assert_eq!(may_record(&actor).is_some(), may, "{who}");
    }
}

#[test]
fn a_permit_says_who_acts_for_which_body() {
    let permit = may_record(&actor(true, None)).expect("the secretariat may");
    assert_eq!(permit.person(), SOMEBODY.parse().ok());
    assert_eq!(permit.acts_for(), SOMEBODY.parse().ok());
    assert_eq!((the_program().person(), the_program().acts_for()), (None, None));
}
