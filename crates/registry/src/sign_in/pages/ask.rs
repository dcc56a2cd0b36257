//! Asking for a link, and what the asking browser sees until it comes.

use super::super::model::{LINK_LASTS, LinkId, code_of};
use super::super::{actions, passkeys, reads};
use crate::forms::form_page;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::Timestamp;
use platform::capability::Newcomers;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, network_of, page, see_other};
use platform::ui::{ErrorLine, Shell};

/// How often a link may be asked for to one address from one network: less than what the address has of all networks together
/// (`model::wait_to_ask`), so that who asks for somebody else's address from where they are does not keep its holder out: of the
/// letters that may go each hour and a half they can never ask for two one after the other. Seventeen within a day are left. As there,
/// a link that is used does not count.
const BY_ADDRESS_AND_PEER: Rate = Rate { burst: 5, seconds: 7_200 };

#[derive(Template)]
#[template(path = "sign_in/pages/ask.html")]
struct AskPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    address: String,
    address_error: String,
    next: String,
    /// The name of whoever is signed in already.
    already: String,
    passkeys: bool,
    places: Vec<(String, String)>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    next: String,
    link: String,
    /// The page on which the link was asked for.
    from: String,
}

type Asks = Result<Query<Asked>, QueryRejection>;

pub(super) async fn form(ctx: Ctx, asked: Asks) -> Answered {
    let next = asked.map(|q| q.0.next).unwrap_or_default();
    show(&ctx, &Form::filled([("next", super::wanted(&next))]))
}

pub(super) async fn send(ctx: Ctx, mut form: Form) -> Answered {
    super::limit(&ctx)?;
    let address = form.mail_address("address");
    if !form.is_fine() {
        return show(&ctx, &form);
    }
    let next = super::wanted(form.text("next")).to_owned();
    mail_link(&ctx, &address, &next, "/sign-in", None).await
}

/// Mails a link to an address, and leads to the page that waits for it; `door` is where it was asked for, and `name` what somebody
/// is called who may not be in the register.
pub(crate) async fn mail_link(
    ctx: &Ctx,
    address: &str,
    next: &str,
    door: &str,
    name: Option<&str>,
) -> Answered {
    let limits = &ctx.app.limits;
    limits.take(HERE, &here(ctx, address), BY_ADDRESS_AND_PEER, ctx.now).map_err(Failure::TooOften)?;
    let network = network_of(&ctx.peer);
    let comes = name.map(|name| (name, network.as_str()));
    let link = actions::ask_for_link(&ctx.app, address, ctx.visit_secret(), next, ctx.lang(), comes).await?;
    let from = platform::text::encode(door);
    see_other(ctx, &format!("/sign-in/sent?link={link}&from={from}"), None)
}

/// How often somebody may come by a way of newcomers from one network, and with one address.
const COME_BY_NETWORK: Rate = Rate { burst: 20, seconds: 600 };
const COME_BY_ADDRESS: Rate = Rate { burst: 5, seconds: 600 };

/// Mails a link to somebody who comes by a way of newcomers of another capability. Whether the address is in the register is not told.
///
/// # Errors
/// When they ask too often; when the database cannot be used.
pub async fn come(ctx: &Ctx, way: &Newcomers, address: &str, name: &str) -> Answered {
    crate::sign_in::limit(ctx)?;
    let limits = &ctx.app.limits;
    limits.take("come", &network_of(&ctx.peer), COME_BY_NETWORK, ctx.now).map_err(Failure::TooOften)?;
    limits.take("come-address", address, COME_BY_ADDRESS, ctx.now).map_err(Failure::TooOften)?;
    mail_link(ctx, address, way.home, way.door, Some(name)).await
}

const HERE: &str = "sign-in-address-here";

/// An address as it is asked for from the reader's network.
fn here(ctx: &Ctx, address: &str) -> String {
    format!("{address} {}", network_of(&ctx.peer))
}

/// A link to an address is used: whoever asked for it has the address.
pub(super) fn used(ctx: &Ctx, address: &str) {
    ctx.app.limits.give_back(HERE, &here(ctx, address), BY_ADDRESS_AND_PEER);
}

fn show(ctx: &Ctx, form: &Form) -> Answered {
    let next = super::wanted(form.text("next")).to_owned();
    let encoded = platform::text::encode(&next);
    let places = ctx.app.config.openid.iter();
    let passkeys = passkeys::checker(&ctx.app.config).is_some();
    let mut s = Shell::new(ctx, ctx.texts.text("sign-in-title")).hidden_from_robots().with_form(ctx);
    if passkeys {
        s = s.with_script(ctx, "passkey");
    }
    form_page(
        form,
        &AskPage {
            s,
            errors: form.errors(ctx, &[]),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
            already: ctx.actor.person.as_ref().map(|p| p.name.clone()).unwrap_or_default(),
            passkeys,
            places: places
                .map(|place| (place.name.clone(), format!("/sign-in/with/{}?next={encoded}", place.key)))
                .collect(),
            next,
        },
    )
}

#[derive(Template)]
#[template(path = "sign_in/pages/sent.html")]
struct SentPage {
    s: Shell,
    /// The code for another browser, and the address that was typed; empty where this browser did not ask.
    code: String,
    address: String,
    lede: &'static str,
    nothing: &'static str,
    /// Where another link is asked for.
    door: &'static str,
    minutes: i64,
    folder: bool,
}

pub(super) async fn sent(ctx: Ctx, asked: Asks) -> Answered {
    let asked = asked.map(|q| q.0).unwrap_or_default();
    let link = asked.link.parse::<LinkId>().ok();
    // To whoever applies or joins a letter always goes.
    let way = ctx.app.newcomers_at(&asked.from);
    // By when it was asked, and not by how long the link lasts: that tells whether the address is in the register.
    let since = ctx.now.saturating_sub(LINK_LASTS).unwrap_or(Timestamp::MIN);
    let (code, address) = match (link, ctx.visit()) {
        (Some(link), Some(visit)) => {
            let address = reads::asked_from(&mut *ctx.app.db.read().await?, link, visit, since).await?;
            (code_of(visit, link), address.unwrap_or_default())
        }
        _ => Default::default(),
    };
    page(&SentPage {
        s: Shell::new(&ctx, ctx.texts.text("sign-in-sent-title")).hidden_from_robots(),
        code: if code.is_empty() { code } else { format!("{} {}", &code[..3], &code[3..]) },
        address,
        lede: if way.is_some() { "sign-in-sent-newcomer" } else { "sign-in-sent-lede" },
        nothing: if way.is_some() { "sign-in-nothing-newcomer" } else { "sign-in-nothing-text" },
        door: way.map_or("/sign-in", |way| way.door),
        minutes: LINK_LASTS.as_mins(),
        folder: ctx.app.config.smtp.is_none(),
    })
}
