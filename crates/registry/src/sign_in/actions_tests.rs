use super::{add_passkey, add_place, end_ways_in, make_token};
use crate::persons;
use crate::sign_in::access::{may_open, own};
use crate::sign_in::openid::Vouched;
use crate::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};
use platform::http::{Credential, Failure};
use platform::testing::{TestApp, engines};

/// Somebody found an open browser and opens one more way in while the secretariat ends them all.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_was_ended_meanwhile_opens_no_way_in() {
    for engine in engines() {
        let house = TestApp::open(engine, vec![crate::capability()], crate::recognise, &[]).await;
        add_body(&house, "north", BodyKind::Network, "Network of the North").await;
        let person = add_person(&house, "Amina", "amina@example.org", Seen::Nobody).await;
        give(&house, person, "north", Role::Representative).await;
        let viewer = house.as_person("amina@example.org").await;
        let secret = viewer.cookie("session").expect("she is signed in");
        let (app, now) = (&house.app, house.app.givens.now());
        let session = Credential::Session(Credential::digest(&secret));
        let actor = crate::recognise(app.db.clone(), session, now).await.expect("the register answers");
        let permit = own(&actor.expect("the session stands"), now).map(|own| may_open(&own));
        let permit = permit.expect("it is a browser's").expect("the proof is recent");
        let scopes = ["bodies:write".to_owned()];
        let vouched = Vouched { issuer: "https://place.example.org".into(), subject: "1".into() };

        make_token(app, &permit, "Before", &scopes, 1).await.expect("the session stands");
        end_ways_in(app, &persons::access::the_program(), person).await.expect("they are ended");
        let late = [
            make_token(app, &permit, "After", &scopes, 1).await.map(drop),
            add_place(app, &permit, &vouched).await,
            add_passkey(app, &permit, "credential", "{}", "After").await,
        ];
        for refused in late {
            assert!(matches!(refused, Err(Failure::SignIn)), "{engine:?}: {refused:?}");
        }
    }
}
