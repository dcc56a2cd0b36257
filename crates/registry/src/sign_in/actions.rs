//! Signing in and looking after one's own ways in: the only door.

pub(super) mod ceremonies;
pub(super) mod writes;

use super::access::{self, MayOpen, NotByLink, Own, Proven};
use super::model::{
    LinkId, LinkState, NEWCOMERS_A_DAY, NEWCOMERS_AN_HOUR, Newcomer, OpenIdId, PasskeyId, SessionId,
    TOKEN_DAYS, TokenId, code_of, digest_of_code, digest_of_visit, wait_to_ask, wait_when_used_up,
};
use super::reads;
use crate::{admission, bounces, events, mandates, persons};
use jiff::{SignedDuration, Timestamp};
use kernel::{PersonId, Refusal};
use platform::actor::Held;
use platform::clock::days_before;
use platform::db::WriteTx;
use platform::http::{App, Credential, Failure, Rate, Who};
use platform::jobs::Job;
use platform::journal::{Fact, Subject};

/// The work of mailing a link.
pub(super) const MAIL_LINK: &str = "registry.mail-link";

/// Asks for a link. Whether the address is in the register is found out later, when the link is to be mailed, so that
/// the answer and its time are the same for every address; so are the limits. Whoever comes by a way of newcomers says what they are
/// called, and from which network they come.
pub async fn ask_for_link(
    app: &App,
    address: &str,
    visit: &str,
    next: &str,
    language: kernel::Language,
    comes: Option<(&str, &str)>,
) -> Result<LinkId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (now, since) = (tx.now(), days_before(tx.now(), 1));
    let newcomer = comes.map(|(name, _)| Newcomer { name: name.to_owned(), language });
    if let Some((_, network)) = comes {
        let asked = reads::newcomers(&mut tx, address, next, since).await?;
        narrow(app, &asked, network, now)?;
    }
    let asked = reads::asked_for(&mut tx, address, since).await?;
    let used_up = reads::used_up(&mut tx, address, since).await?;
    if let Some(wait) = wait_to_ask(&asked, now).max(used_up.and_then(|first| wait_when_used_up(first, now)))
    {
        return Err(Failure::TooOften(wait));
    }
    let id = LinkId::make(tx.givens());
    let code = digest_of_code(&code_of(visit, id), id);
    writes::ask_for_link(&mut tx, id, address, digest_of_visit(visit), code, next, newcomer.as_ref()).await?;
    let payload = serde_json::json!({ "link": id, "language": language });
    tx.job(Job::new(MAIL_LINK, payload));
    tx.commit().await?;
    Ok(id)
}

/// How often one network may ask by a way of newcomers while somebody plays.
const WHILE_PLAYED: Rate = Rate { burst: 1, seconds: 3_600 };

/// Keeps a way of newcomers narrow while somebody plays with addresses. Who plays from thirty networks or more can still take each hour.
fn narrow(app: &App, asked: &(i64, Vec<Timestamp>), network: &str, now: Timestamp) -> Result<(), Failure> {
    let (all, newest) = asked;
    if *all < NEWCOMERS_A_DAY {
        return Ok(());
    }
    let over = newest.get(NEWCOMERS_AN_HOUR - 1).map(|at| 3_600 - now.duration_since(*at).as_secs());
    if let Some(wait) = over.and_then(|wait| u64::try_from(wait).ok()).filter(|wait| *wait > 0) {
        return Err(Failure::TooOften(wait));
    }
    app.limits.take("newcomers-played", network, WHILE_PLAYED, now).map_err(Failure::TooOften)
}

/// What came of using a link.
pub enum Used {
    /// A session.
    Opened {
        /// The address that the link was mailed to.
        address: String,
        /// The secret for the browser's cookie.
        secret: String,
        /// Where to go on: an address of ours.
        next: String,
    },
    /// Why not.
    Not(NotByLink),
    /// There is no such link.
    Unknown,
}

/// Uses a link in the browser of a visit, with a code where that is another browser than the one that asked.
pub async fn use_link(
    app: &App,
    secret: &str,
    visit: Option<&str>,
    code: &str,
    browser: &str,
    before: Option<&Own>,
) -> Result<Used, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let Some(link) = reads::link(&mut tx, Credential::digest(secret)).await? else {
        return Ok(Used::Unknown);
    };
    let comes = link.newcomer.as_ref().filter(|_| app.newcomers_to(&link.next).is_some());
    // The applications before the person, as whoever saves one holds them.
    if comes.is_some() {
        admission::actions::hold_invited(&mut tx, &link.address).await?;
    }
    let known = holder_held(&mut tx, &link.address).await?;
    if known.is_none() && comes.is_none() {
        return Ok(Used::Unknown);
    }
    // A newcomer is added only when the link is good; until then nobody stands for them.
    let person = known.unwrap_or_else(|| PersonId::from_uuid(tx.givens().uuid()));
    // An empty field is no guess.
    let guesses = link.state(visit, now) == LinkState::NeedsCode && !code.trim().is_empty();
    if guesses && !writes::count_code(&mut tx, link.id).await? {
        return Ok(Used::Not(NotByLink::Link(LinkState::Dead)));
    }
    let proven = match access::by_link(&link, visit, code, person, now) {
        Ok(proven) => proven,
        Err(why) => {
            if guesses {
                tx.commit().await?;
            }
            return Ok(Used::Not(why));
        }
    };
    if !writes::use_link(&mut tx, &proven, link.id).await? {
        return Ok(Used::Not(NotByLink::Link(LinkState::Used)));
    }
    // A link that whoever runs the machine made came by no letter, and says nothing about the address.
    if !link.visit.is_empty() {
        bounces::confirmed_in(&mut tx, &link.address).await?;
    }
    let proven = match comes {
        Some(newcomer) => {
            let proven = match known {
                Some(_) => proven,
                None => {
                    let permit = persons::access::the_program();
                    let profile = persons::model::Profile {
                        name: newcomer.name.clone(),
                        languages: vec![newcomer.language],
                        ..persons::model::Profile::default()
                    };
                    let added = persons::actions::add_in(&mut tx, &permit, &profile, &link.address).await?;
                    proven.of_newcomer(added)
                }
            };
            admission::actions::arrive(&mut tx, &link.address, &proven, &link.next).await?;
            proven
        }
        None => proven,
    };
    let secret = open_in(&mut tx, &proven, browser, before).await?;
    tx.commit().await?;
    Ok(Used::Opened { address: link.address, secret, next: link.next })
}

/// Whoever has an address, held for the rest of the transaction: neither they nor their address can go meanwhile.
async fn holder_held(tx: &mut WriteTx, address: &str) -> Result<Option<PersonId>, Failure> {
    let Some(person) = persons::reads::by_address(tx, address).await? else { return Ok(None) };
    match persons::actions::hold(tx, person.id).await {
        Err(Failure::NotFound) => return Ok(None),
        held => held?,
    }
    let still = persons::reads::by_address(tx, address).await?;
    Ok(still.map(|still| still.id).filter(|still| *still == person.id))
}

/// Opens a session inside a larger transaction; ends the one that this browser had before.
async fn open_in(
    tx: &mut WriteTx,
    proven: &Proven,
    browser: &str,
    before: Option<&Own>,
) -> Result<String, Failure> {
    persons::actions::hold(tx, proven.person()).await?;
    if let Some(before) = before
        && writes::end_session(tx, before, before.session()).await?
    {
        tx.record(Fact::new(events::SESSION_ENDED, session(before.session())).by(before.person()));
    }
    let secret = tx.givens().secret();
    let id = writes::open_session(tx, proven, Credential::digest(&secret), browser).await?;
    tx.record(
        Fact::new(events::SIGNED_IN, session(id)).by(proven.person()).with("way", proven.way().as_str()),
    );
    Ok(secret)
}

/// Holds whoever a new way in is for. The session that asks for it must still stand: whoever ended it meanwhile did so to
/// keep somebody out.
async fn hold_opener(tx: &mut WriteTx, permit: &MayOpen) -> Result<(), Failure> {
    persons::actions::hold(tx, permit.person()).await?;
    match permit.session() {
        Some(session) if !reads::session_stands(tx, session).await? => Err(Failure::SignIn),
        _ => Ok(()),
    }
}

fn session(id: impl std::fmt::Display) -> Subject {
    Subject::new("session", id)
}

/// Opens a session for whoever a place to sign in with vouches for.
pub async fn open_by_openid(
    app: &App,
    proven: &Proven,
    vouched: &super::openid::Vouched,
    browser: &str,
    before: Option<&Own>,
) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // The place may have been taken away since it was looked up.
    persons::actions::hold(&mut tx, proven.person()).await?;
    let joined = reads::by_openid(&mut tx, &vouched.issuer, &vouched.subject).await?;
    if joined != Some(proven.person()) {
        return Err(Failure::SignIn);
    }
    let secret = open_in(&mut tx, proven, browser, before).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Opens a session for whoever's passkey signed, and keeps what the passkey counts.
pub async fn open_by_passkey(
    app: &App,
    proven: &Proven,
    passkey: PasskeyId,
    data: &str,
    browser: &str,
    before: Option<&Own>,
) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::use_passkey(&mut tx, proven, passkey, data).await? {
        return Err(Failure::SignIn);
    }
    let secret = open_in(&mut tx, proven, browser, before).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Ends one of one's own sessions.
pub async fn end_session(app: &App, own: &Own, id: &str) -> Result<(), Failure> {
    let id: SessionId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::end_session(&mut tx, own, &id.to_string()).await? {
        return Err(Failure::NotFound);
    }
    tx.record(Fact::new(events::SESSION_ENDED, session(id)).by(own.person()));
    tx.commit().await?;
    Ok(())
}

/// Ends all of one's own sessions but the one in hand; says how many.
pub async fn end_other_sessions(app: &App, own: &Own) -> Result<usize, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let ended = writes::end_other_sessions(&mut tx, own).await?;
    for id in &ended {
        tx.record(Fact::new(events::SESSION_ENDED, session(id)).by(own.person()));
    }
    tx.commit().await?;
    Ok(ended.len())
}

/// Keeps a new passkey.
pub async fn add_passkey(
    app: &App,
    permit: &MayOpen,
    credential: &str,
    data: &str,
    name: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold_opener(&mut tx, permit).await?;
    let id = writes::insert_passkey(&mut tx, permit, credential, data, name).await.map_err(|error| {
        if error.is_unique("registry_passkey_credential") {
            return Failure::Refused(Refusal::new("passkeys-refusal-known"));
        }
        error.into()
    })?;
    tx.record(Fact::new(events::PASSKEY_ADDED, Subject::new("passkey", id)).by(permit.by()));
    tx.commit().await?;
    Ok(())
}

/// Removes one of one's own passkeys.
pub async fn remove_passkey(app: &App, own: &Own, id: &str) -> Result<(), Failure> {
    let id: PasskeyId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::remove_passkey(&mut tx, own, id).await? {
        return Err(Failure::NotFound);
    }
    tx.record(Fact::new(events::PASSKEY_REMOVED, Subject::new("passkey", id)).by(own.person()));
    tx.commit().await?;
    Ok(())
}

/// Joins a place to sign in with to oneself.
pub async fn add_place(app: &App, permit: &MayOpen, vouched: &super::openid::Vouched) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold_opener(&mut tx, permit).await?;
    let id = writes::insert_place(&mut tx, permit, &vouched.issuer, &vouched.subject).await;
    let id = id.map_err(|error| {
        if error.is_unique("registry_openid_issuer_subject") {
            return Failure::Refused(Refusal::new("openid-refusal-taken"));
        }
        Failure::from(error)
    })?;
    tx.record(Fact::new(events::OPENID_ADDED, Subject::new("openid", id)).by(permit.by()));
    tx.commit().await?;
    Ok(())
}

/// Takes one of one's own places away.
pub async fn remove_place(app: &App, own: &Own, id: &str) -> Result<(), Failure> {
    let id: OpenIdId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::remove_place(&mut tx, own, id).await? {
        return Err(Failure::NotFound);
    }
    tx.record(Fact::new(events::OPENID_REMOVED, Subject::new("openid", id)).by(own.person()));
    tx.commit().await?;
    Ok(())
}

/// Makes a token of the API and gives its secret, which is kept nowhere. It is made for what its bearer's offices allow now: what
/// needs an office that they do not hold is refused, and offices that they get later do not count for it (`recognise`).
pub async fn make_token(
    app: &App,
    permit: &MayOpen,
    name: &str,
    scopes: &[String],
    days: u32,
) -> Result<String, Failure> {
    let known = scopes_of(app);
    if scopes.is_empty() || scopes.iter().any(|scope| !known.contains(&scope.as_str())) {
        return Err(Failure::Invalid(vec![("scopes".into(), Refusal::new("tokens-refusal-scope"))]));
    }
    if days == 0 || days > TOKEN_DAYS {
        let why = Refusal::new("tokens-refusal-days").with("most", i64::from(TOKEN_DAYS));
        return Err(Failure::Invalid(vec![("days".into(), why)]));
    }
    let mut tx = app.db.write(&app.givens).await?;
    hold_opener(&mut tx, permit).await?;
    let now = tx.now();
    let holder = mandates::reads::tables::actor_of(&mut tx, permit.person(), now).await?;
    let usable = usable_scopes(app, &holder.mandates);
    let others: Vec<&str> =
        scopes.iter().map(String::as_str).filter(|scope| !usable.contains(scope)).collect();
    if !others.is_empty() {
        let why = Refusal::new("tokens-refusal-office").with("scopes", others.join(", "));
        return Err(Failure::Invalid(vec![("scopes".into(), why)]));
    }
    // The mark at its beginning lets programs that look for lost secrets find it.
    let secret = format!("alltogether_{}", tx.givens().secret());
    let lasts = SignedDuration::from_hours(24 * i64::from(days));
    let until = tx.now().saturating_add(lasts).unwrap_or(Timestamp::MAX);
    let id = writes::insert_token(&mut tx, permit, Credential::digest(&secret), name, scopes, until).await?;
    let fact = Fact::new(events::TOKEN_MADE, Subject::new("token", id)).by(permit.by());
    let fact = fact.with("person", permit.person().to_string());
    tx.record(fact.with("scopes", scopes.to_vec()).with("days", days));
    tx.commit().await?;
    Ok(secret)
}

/// Revokes one of one's own tokens.
pub async fn revoke_token(app: &App, own: &Own, id: &str) -> Result<(), Failure> {
    let id: TokenId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::remove_token(&mut tx, own, id).await? {
        return Err(Failure::NotFound);
    }
    tx.record(Fact::new(events::TOKEN_REVOKED, Subject::new("token", id)).by(own.person()));
    tx.commit().await?;
    Ok(())
}

/// What tokens can be made for: the scopes that the route table names.
fn scopes_of(app: &App) -> Vec<&'static str> {
    scopes_where(app, |_| true)
}

/// What a token of whoever holds these mandates could do now.
pub fn usable_scopes(app: &App, held: &[Held]) -> Vec<&'static str> {
    scopes_where(app, |who| access::could_use(who, held))
}

fn scopes_where(app: &App, wanted: impl Fn(Who) -> bool) -> Vec<&'static str> {
    let routes = app.routes.iter().filter(|route| wanted(route.who));
    let mut found: Vec<&'static str> = routes.filter_map(|route| route.who.scope()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A one-time link by which the holder of an address signs in, for whoever runs the machine; none when nobody has it.
pub async fn link_for(app: &App, address: &str) -> Result<Option<String>, Failure> {
    let address = address.trim().to_lowercase();
    let mut tx = app.db.write(&app.givens).await?;
    let Some(person) = holder_held(&mut tx, &address).await? else { return Ok(None) };
    let secret = tx.givens().secret();
    let permit = access::the_program(person);
    writes::insert_link(&mut tx, &permit, &address, Credential::digest(&secret)).await?;
    // So that whoever comes in by it is not taken for the person alone.
    tx.record(Fact::new(events::LINK_MADE, persons::actions::subject(person)).by(permit.by()));
    tx.commit().await?;
    Ok(Some(address_of(app, &secret)))
}

/// The address that opens a link.
pub(super) fn address_of(app: &App, secret: &str) -> String {
    format!("{}/sign-in/link/{secret}", app.config.public_url)
}

/// A token for the holder of an address, for whoever runs the machine; none when nobody has it.
pub async fn token_for(
    app: &App,
    address: &str,
    scopes: &[String],
    days: u32,
) -> Result<Option<String>, Failure> {
    let Some(person) = holder(app, address).await? else { return Ok(None) };
    let made = make_token(app, &access::the_program(person), "command line", scopes, days).await?;
    Ok(Some(made))
}

async fn holder(app: &App, address: &str) -> Result<Option<PersonId>, Failure> {
    let mut conn = app.db.read().await?;
    let found = persons::reads::by_address(&mut conn, &address.trim().to_lowercase()).await?;
    Ok(found.map(|person| person.id))
}

/// Ends every way in that somebody has: browsers, passkeys, places, tokens and links on their way. For the secretariat, when
/// one of them fell into other hands. They sign in anew by a link to their address.
pub async fn end_ways_in(
    app: &App,
    permit: &persons::access::MayKeep,
    person: PersonId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, person).await?;
    writes::end_ways_in(&mut tx, permit, person).await?;
    let fact = Fact::new(events::WAYS_ENDED, persons::actions::subject(person));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    tx.commit().await?;
    Ok(())
}

/// The same for the holder of an address, for whoever runs the machine; says whether somebody has it.
pub async fn sign_out(app: &App, address: &str) -> Result<bool, Failure> {
    let Some(person) = holder(app, address).await? else { return Ok(false) };
    end_ways_in(app, &persons::access::the_program(), person).await?;
    Ok(true)
}

#[cfg(test)]
#[path = "actions_tests.rs"]
mod tests;
