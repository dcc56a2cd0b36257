//! `found`, `sign-in-link`, `sign-out` and `token`: for whoever runs the machine, and so may act as anybody.

use super::{Ended, Stop, house, house_as_it_is, say};
use platform::config::Config;

fn nobody() -> Stop {
    Stop::Faults("nobody here has that address".into())
}

pub(super) async fn sign_in_link(config: Config, email: &str) -> Ended {
    let app = house_as_it_is(config).await?;
    let link = registry::link_for(&app, email).await.map_err(|failure| Stop::of(&app, &failure))?;
    say(link.ok_or_else(nobody)?)
}

pub(super) async fn token(config: Config, email: &str, scopes: &[String], days: u32) -> Ended {
    let app = house_as_it_is(config).await?;
    let token =
        registry::token_for(&app, email, scopes, days).await.map_err(|failure| Stop::of(&app, &failure))?;
    say(token.ok_or_else(nobody)?)
}

pub(super) async fn found(config: Config, confederation: &str, secretary: &str, email: &str) -> Ended {
    let app = house(config).await?;
    let link = registry::found(&app, confederation, secretary, email)
        .await
        .map_err(|failure| Stop::of(&app, &failure))?;
    say(link)
}

pub(super) async fn sign_out(config: Config, email: &str) -> Ended {
    let app = house_as_it_is(config).await?;
    if !registry::sign_out(&app, email).await.map_err(|failure| Stop::of(&app, &failure))? {
        return Err(nobody());
    }
    say("Signed out everywhere; passkeys, places, tokens and links are gone.")
}
