use super::*;

#[test]
fn a_visitor_sees_and_answers_nothing() {
    let body = BodyId::from_uuid(platform::kernel::hidden::uuid::Uuid::from_u128(9));
    let visitor = Actor::visitor();
    assert!(may_see_members(&visitor, body).is_none());
    assert!(may_confirm(&visitor, body).is_none());
    assert_eq!(audience(&visitor, false), Audience::Everyone);
    assert_eq!(audience(&visitor, true), Audience::Members);
}
