//! What the page of a proposal shows of an election or a poll.

use super::super::access::{may_count, may_keep_key, may_name, may_stand, may_step_down};
use super::super::actions::comes_from;
use super::super::counting::{counted, kept};
use super::super::model::{Counted, State as Stands};
use super::super::reads;
use super::result::{Shown, Speaks, shown};
use crate::proposals::access::{may_answer, may_run};
use crate::proposals::model::{Proposal, State, Voter};
use crate::proposals::pages::{place, place_of};
use crate::proposals::reads::{Seen, roll_part};
use crate::rules::words::{Arithmetic, arithmetic};
use crate::rules::{came_pill, came_words};
use kernel::{BodyId, PersonId};
use platform::db::Conn;
use platform::form::Form;
use platform::http::{Ctx, Failure};
use platform::i18n::T;
use platform::ui::Choice;
use registry::BodyBrief;
use std::collections::HashMap;
use tally::judge::{Came, Verdict};

/// The longest roll from which somebody is chosen.
const ROLL: i64 = 200;

/// The part, ready to be drawn.
pub(crate) struct Part {
    pub is_election: bool,
    pub title: String,
    pub seats: String,
    pub nominate_until: Option<(String, String, String)>,
    pub candidates: Vec<Stander>,
    pub names: bool,
    pub address: (String, String),
    pub own: Option<Own>,
    pub ballots: Vec<Link>,
    pub turnout: String,
    pub is_secret: bool,
    pub is_open: bool,
    /// How many trustees open the ballots, and who they are; empty where they are not sealed.
    pub sealed: String,
    pub trustees: Vec<(String, bool)>,
    pub asks_trustees: bool,
    pub trustee: (String, String),
    pub trustee_url: String,
    pub commitment: String,
    pub counts: bool,
    pub waits: bool,
    pub counted: bool,
    pub so_far: String,
    pub result: Option<Shown>,
    /// Whether enough took part, once that is known; and how it is reckoned.
    pub came: Option<(&'static str, String)>,
    pub lines: Vec<Arithmetic>,
    pub seed: String,
    pub digest: String,
}

/// Somebody who stands.
pub(crate) struct Stander {
    pub name: String,
    pub body: String,
    pub statement: String,
    pub withdrawn: bool,
}

/// What the reader is in it themselves, or could be.
pub(crate) struct Own {
    pub named: bool,
    pub standing: bool,
    pub may_stand: bool,
    pub steps_down: bool,
    pub name: (String, String),
    pub network: (Vec<Choice>, String),
    pub statement: (String, String),
}

/// A ballot that the reader can cast.
pub(crate) struct Link {
    pub url: String,
    pub name: String,
    pub done: String,
    /// Its voter, where its proxy can be given or taken back.
    pub giver: String,
    /// Who has the proxy.
    pub held_by: String,
    /// To whom it can be given.
    pub holders: Vec<Choice>,
    pub error: String,
    /// What tells its fields from those of the others.
    pub place: String,
}

fn said(ctx: &Ctx, text: &kernel::LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// What the part is drawn from, beside the proposal.
pub(crate) struct Gathered {
    turnout: Option<(i64, i64)>,
    counted: Option<Counted>,
    verdict: Option<Verdict>,
    roll: Vec<Voter>,
    networks: Option<Vec<BodyBrief>>,
}

/// Asks for it; nothing where no ballots are cast.
pub(crate) async fn gather(ctx: &Ctx, conn: &mut Conn, seen: &Seen) -> Result<Option<Gathered>, Failure> {
    let p = &seen.proposal;
    if p.ballot.is_none() {
        return Ok(None);
    }
    let opened = !matches!(p.state, State::Draft | State::Shaping);
    let shows = opened && p.shows_positions(ctx.now) && p.state != State::Withdrawn;
    // Whether enough took part is known when nobody can vote any more.
    let (counted, verdict) = match (shows, p.is_counted()) {
        (true, true) => kept(conn, p, &seen.candidates).await?.unzip(),
        // How it stands is shown while it is open; between the end and the count nothing would say that it is not the result.
        (true, false) if p.is_open(ctx.now) => (counted(conn, p, &seen.candidates).await?, None),
        _ => (None, None),
    };
    // Whoever lets somebody else vote chooses from it.
    let chooses = p.rules.conduct.proxies > 0 && p.is_open(ctx.now) && !seen.roll.is_empty();
    let stands = may_stand(&ctx.actor, p, seen.own.as_ref(), (&seen.permit, ctx.now));
    Ok(Some(Gathered {
        turnout: if opened { Some(reads::turnout(conn, p).await?) } else { None },
        counted,
        verdict,
        roll: if chooses { roll_part(conn, p, (0, ROLL, true)).await? } else { Vec::new() },
        networks: match stands {
            Some(permit) => {
                let from =
                    registry::networks_of(conn, permit.person(), permit.held().iter().copied()).await?;
                let limited = p.rules.ballot.as_ref().is_some_and(|rules| rules.each_network > 0);
                Some(comes_from(from, permit.held(), limited))
            }
            None => None,
        },
    }))
}

impl Gathered {
    /// The bodies whose names are wanted.
    pub(crate) fn bodies<'a>(&'a self, seen: &'a Seen) -> impl Iterator<Item = BodyId> + 'a {
        let on_rolls = self.roll.iter().chain(&seen.roll).filter_map(|voter| voter.body);
        let trustees = seen.trustees.iter().filter_map(|one| one.body);
        seen.candidates.iter().filter_map(|one| one.body).chain(on_rolls).chain(trustees)
    }

    /// The persons whose names are wanted.
    pub(crate) fn persons<'a>(&'a self, ctx: &'a Ctx, seen: &'a Seen) -> impl Iterator<Item = PersonId> + 'a {
        let on_rolls = self.roll.iter().chain(&seen.roll).filter_map(|voter| voter.person);
        let trustees = seen.trustees.iter().filter(|one| one.is_ready()).filter_map(|one| one.person);
        on_rolls.chain(ctx.actor.id().filter(|_| self.networks.is_some())).chain(trustees)
    }
}

/// The part of a proposal on which ballots are cast.
pub(crate) fn part(
    ctx: &Ctx,
    seen: &Seen,
    form: &Form,
    gathered: Gathered,
    (bodies, persons): (&HashMap<BodyId, BodyBrief>, &HashMap<PersonId, String>),
) -> Option<Part> {
    let p = &seen.proposal;
    let (vote, rules) = p.ballot.as_ref().zip(p.rules.ballot.as_ref())?;
    let speaks = Speaks { elects: p.is_election(), grades: rules.points == 0, gradient: rules.gradient };
    let t = &ctx.texts;
    let Gathered { turnout, counted, verdict, roll, networks } = gathered;
    let opened = !matches!(p.state, State::Draft | State::Shaping);
    let ready: Vec<_> = seen.trustees.iter().filter(|one| one.is_ready()).collect();
    let body = |id: Option<BodyId>| {
        id.and_then(|id| bodies.get(&id)).map(|body: &BodyBrief| said(ctx, &body.name)).unwrap_or_default()
    };
    let is_open = p.is_open(ctx.now);
    let candidates = seen.candidates.iter().map(|one| Stander {
        name: named(&ctx.texts, &one.name),
        body: body(one.body),
        statement: said(ctx, &one.statement),
        withdrawn: one.state == Stands::Withdrawn,
    });
    Some(Part {
        is_election: p.is_election(),
        title: t.text(if p.is_election() { "election-candidates" } else { "election-options" }).into_owned(),
        seats: match p.is_election() {
            true => t.with1("election-seats-count", "count", i64::from(vote.seats)),
            false => String::new(),
        },
        nominate_until: vote.nominate_until.as_ref().filter(|_| p.state == State::Shaping).map(|until| {
            let iso = format!("{:.0}", until.instant());
            (iso, t.deadline(until, &ctx.zone), t.away(until.instant(), ctx.now))
        }),
        candidates: candidates.collect(),
        names: may_name(&ctx.actor, p, &seen.permit, ctx.now).is_some(),
        address: (form.text("address").to_owned(), form.error(ctx, "address")),
        own: own(ctx, seen, form, (networks.as_deref(), ctx.actor.id().and_then(|id| persons.get(&id)))),
        ballots: ballots(ctx, seen, bodies, (&roll, turnout, persons), form),
        turnout: turnout.map_or_else(String::new, |(on, cast)| {
            t.with("election-turnout", &[("cast", cast.into()), ("all", on.into())])
        }),
        is_secret: p.is_secret(),
        is_open,
        sealed: match vote.threshold {
            0 => String::new(),
            needed => {
                let brought = ready.iter().filter(|one| !one.opened.is_empty()).count();
                let args = [
                    ("needed", i64::from(needed).into()),
                    ("ready", ready.len().into()),
                    ("brought", brought.into()),
                ];
                t.with(if opened { "trustees-sealed" } else { "trustees-wanted" }, &args)
            }
        },
        trustees: ready
            .iter()
            .map(|one| {
                let name = one.person.and_then(|person| persons.get(&person).cloned());
                let name = name.unwrap_or_else(|| t.text("decisions-somebody").into_owned());
                (format!("{name} ({})", body(one.body)), !one.opened.is_empty())
            })
            .collect(),
        asks_trustees: vote.threshold > 0 && p.state == State::Shaping && may_run(&ctx.actor, p).is_some(),
        trustee: (form.text("trustee").to_owned(), form.error(ctx, "trustee")),
        trustee_url: match seen
            .trustees
            .iter()
            .find(|one| one.person.is_some() && one.person == ctx.actor.id())
        {
            Some(own) if may_keep_key(&ctx.actor, p, own, ctx.now).is_some() => {
                format!("{}/trustee", p.url())
            }
            _ => String::new(),
        },
        commitment: if opened { vote.commitment.clone() } else { String::new() },
        counts: may_count(p, ctx.now).is_some() && !p.is_counted() && may_run(&ctx.actor, p).is_some(),
        waits: p.is_closed(ctx.now) && !p.is_counted(),
        counted: p.is_counted(),
        so_far: match p.is_open(ctx.now) {
            true => t.text("election-so-far").into_owned(),
            false => String::new(),
        },
        came: verdict.as_ref().map(|verdict| (came_pill(verdict.came), vote_came_words(ctx, verdict.came))),
        lines: verdict.map(|verdict| arithmetic(t, &verdict.lines)).unwrap_or_default(),
        seed: counted.as_ref().map(|counted| counted.terms.seed.clone()).unwrap_or_default(),
        digest: counted.as_ref().map(|counted| counted.terms.digest.clone()).unwrap_or_default(),
        result: counted.as_ref().map(|counted| shown(t, counted, speaks)),
    })
}

/// How a vote came out, in words.
pub(crate) fn vote_came_words(ctx: &Ctx, came: Came) -> String {
    match came {
        Came::Adopted => ctx.texts.text("election-came-valid").into_owned(),
        Came::NotAdopted => ctx.texts.text("election-came-nobody").into_owned(),
        came => came_words(ctx, came),
    }
}

/// The name on ballots; of whoever was erased it is gone, and in its place stands that somebody was there.
pub(crate) fn named(t: &T, name: &str) -> String {
    match name {
        "" => t.text("decisions-somebody").into_owned(),
        name => name.to_owned(),
    }
}

fn own(
    ctx: &Ctx,
    seen: &Seen,
    form: &Form,
    (networks, name): (Option<&[BodyBrief]>, Option<&String>),
) -> Option<Own> {
    let may_stand = networks.is_some();
    let networks = networks.unwrap_or_default();
    let kept = seen.own.as_ref();
    let down = kept.is_some_and(|own| may_step_down(&ctx.actor, &seen.proposal, own, ctx.now).is_some());
    if !may_stand && !down {
        return None;
    }
    let standing = kept.filter(|own| own.state == Stands::Standing);
    let typed = |field: &str, else_: String| {
        let value = if form.has(field) { form.text(field).to_owned() } else { else_ };
        (value, form.error(ctx, field))
    };
    let slug_of = |id: BodyId| networks.iter().find(|n| n.id == id).map(|n| n.slug.clone());
    let chosen = match form.has("network") {
        true => form.text("network").to_owned(),
        false => standing.and_then(|own| own.body).and_then(slug_of).unwrap_or_default(),
    };
    let none = Choice::new("", ctx.texts.text("election-network-none"), chosen.is_empty());
    let one =
        |network: &BodyBrief| Choice::new(&network.slug, said(ctx, &network.name), network.slug == chosen);
    Some(Own {
        named: kept.is_some_and(|own| own.state == Stands::Named),
        standing: standing.is_some(),
        may_stand,
        steps_down: down,
        name: typed("name", standing.map(|own| own.name.clone()).or(name.cloned()).unwrap_or_default()),
        network: ([none].into_iter().chain(networks.iter().map(one)).collect(), form.error(ctx, "network")),
        statement: typed("statement", standing.map(|own| said(ctx, &own.statement)).unwrap_or_default()),
    })
}

fn ballots(
    ctx: &Ctx,
    seen: &Seen,
    bodies: &HashMap<BodyId, BodyBrief>,
    (roll, turnout, persons): (&[Voter], Option<(i64, i64)>, &HashMap<PersonId, String>),
    form: &Form,
) -> Vec<Link> {
    let p: &Proposal = &seen.proposal;
    if !p.is_open(ctx.now) {
        return Vec::new();
    }
    let name = |voter: &Voter| match (voter.body.and_then(|body| bodies.get(&body)), voter.person) {
        (Some(body), _) => said(ctx, &body.name),
        (None, person) if person == ctx.actor.id() => ctx.texts.text("position-yourself").into_owned(),
        (None, person) => {
            let name = person.and_then(|person| persons.get(&person).cloned());
            name.unwrap_or_else(|| ctx.texts.text("decisions-somebody").into_owned())
        }
    };
    // Of a longer roll nobody is chosen from a list.
    let listed = !roll.is_empty() && turnout.is_some_and(|(on, _)| on <= ROLL);
    let typed = format!("holder{}", place_of(form));
    let one = |(at, voter): (usize, &Voter)| {
        let own = may_answer(&ctx.actor, p, &seen.roll, voter).filter(|may| !may.is_by_proxy());
        let gives =
            listed && own.is_some() && !voter.voted && seen.roll.iter().all(|o| o.holder != Some(voter.id));
        let giver = voter.id.to_string();
        let mine = form.text("giver") == giver;
        let others = roll.iter().filter(|other| other.id != voter.id && other.left_out.is_empty());
        let mut holders: Vec<Choice> = others
            .map(|other| {
                let id = other.id.to_string();
                let chosen = mine && form.text(&typed) == id;
                Choice::new(id, name(other), chosen)
            })
            .collect();
        holders.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
        let holder = voter.holder.and_then(|id| roll.iter().find(|other| other.id == id));
        Link {
            url: format!("{}/ballot?voter={}", p.url(), voter.id),
            name: name(voter),
            done: match (voter.voted, voter.position.is_some()) {
                (true, _) => ctx.texts.text("ballot-is-cast").into_owned(),
                (_, true) => ctx.texts.text("ballot-is-given").into_owned(),
                _ => String::new(),
            },
            giver: if gives { giver } else { String::new() },
            held_by: holder.map(&name).unwrap_or_default(),
            holders,
            error: if mine { form.error(ctx, &typed) } else { String::new() },
            place: place(at),
        }
    };
    let mine = seen.roll.iter().filter(|voter| may_answer(&ctx.actor, p, &seen.roll, voter).is_some());
    mine.enumerate().map(one).collect()
}
