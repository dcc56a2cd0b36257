use super::{Invited, Notes, offer_on};
use crate::mandates::access::may_hand_over;
use crate::mandates::model::{Manner, Office, Role, Term};
use crate::mandates::reads::{self, tables};
use crate::testing::{BodyKind, Seen, add_body, add_person, give};
use jiff::civil::date;
use kernel::Language;
use platform::http::Failure;
use platform::testing::{TestApp, engines};

/// The secretariat ends a mandate while its holder has the page before them.
#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_was_ended_meanwhile_is_handed_on_to_nobody() {
    for engine in engines() {
        let house = TestApp::open(engine, vec![crate::capability()], crate::recognise, &[]).await;
        add_body(&house, "north", BodyKind::Network, "Network of the North").await;
        let person = add_person(&house, "Amina", "amina@example.org", Seen::Nobody).await;
        give(&house, person, "north", Role::Representative).await;
        let (app, now) = (&house.app, house.app.givens.now());
        let mut conn = app.db.read().await.expect("the database answers");
        let actor = tables::actor_of(&mut conn, person, now).await.expect("the register answers");
        let id = actor.mandates[0].mandate.parse().expect("it is an id");
        let read = reads::found(&mut conn, id).await.expect("the register answers").expect("it is there");
        drop(conn);
        let permit = may_hand_over(&actor, person, read.body_id, (read.starts, read.ends), now);
        let permit = permit.expect("she holds it");
        let whom =
            Invited { address: "next@example.org".into(), name: "Successor".into(), language: Language::EN };
        let term = Term { role: Role::Representative, starts: date(2027, 1, 1), ends: date(2028, 12, 31) };
        let office = Office { term, manner: Manner::Full, ground: String::new() };
        let notes = Notes::default();

        house.db.tamper("UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-11-20'").await;
        let late = offer_on(app, &permit, &read, (0, &notes), &whom, &office).await;
        assert!(
            matches!(&late, Err(Failure::Refused(why)) if why.message == "handover-refusal-over"),
            "{engine:?}: {late:?}"
        );
    }
}
