//! A bid for its team: where it stands, what it lacks, who writes it; handing it in and taking it back.

use super::super::actions;
use super::super::model::{Place, State, missing};
use super::super::{reads, words};
use super::{Asks, Entered, enter};
use crate::calls::pages::{DueLine, said};
use crate::calls::terms::{Stage, Step};
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Shell, words as count_words};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "bids/pages/show.html")]
struct ShowPage {
    s: Shell,
    here: String,
    call: (String, String),
    pill: &'static str,
    state: String,
    /// The steps that concern a bid and are not over.
    dues: Vec<DueLine>,
    open: bool,
    leads: bool,
    places: Vec<PlaceLine>,
    /// The stages that can be handed in now; each with what it lacks.
    stages: Vec<StageLine>,
    /// Why nothing can be handed in; empty where something can.
    shut: String,
    submissions: Vec<SubmissionLine>,
    team: Vec<(String, String, bool, String)>,
    may_resume: bool,
    may_withdraw: bool,
    may_discard: bool,
}

struct PlaceLine {
    url: String,
    title: String,
    has: String,
    lacks: String,
}

struct StageLine {
    stage: &'static str,
    title: String,
    lacks: usize,
    note: String,
}

struct SubmissionLine {
    title: String,
    digest: String,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let (bid, call) = (&entered.bid, &entered.call);
    let mut conn = ctx.app.db.read().await?;
    let parts = reads::parts(&mut conn, bid).await?;
    let sections = call.terms.sections.iter().map(|section| section.key.as_str());
    let documents = reads::documents(&mut conn, bid.id, sections).await?;
    let names = registry::names_among(&mut conn, bid.team.iter().map(|(person, _)| *person)).await?;
    drop(conn);
    let content = reads::content(bid, &parts, &documents);
    let lacks_all = missing(&call.terms, &content, Stage::Bid);
    let t = &ctx.texts;
    let mut places = vec![Place::Basics];
    places.extend(call.terms.sections.iter().map(|section| Place::Section(section.key.clone())));
    if !call.terms.lines.is_empty() || !call.terms.tiers.is_empty() {
        places.push(Place::Budget);
    }
    let place = |of: &Place| PlaceLine {
        url: format!("{}{}", bid.url(), actions::path_of(of)),
        title: words::place_of(&ctx, &call.terms, of),
        has: match of {
            Place::Section(key) => {
                let section = call.terms.sections.iter().find(|section| section.key == *key);
                let most = section.map_or(0, |section| i64::from(section.words));
                let files = content.files.iter().filter(|file| file.section == *key).count();
                let written = [("count", count_words(content.section(key)).into()), ("most", most.into())];
                let written = if most > 0 { t.with("bids-words", &written) } else { String::new() };
                let files = if files > 0 { t.with1("bids-files", "count", files) } else { String::new() };
                t.list([written, files].iter().filter(|part| !part.is_empty()))
            }
            Place::Basics => words::place(&ctx, &bid.basics),
            Place::Budget => String::new(),
        },
        lacks: {
            let all = lacks_all.iter().filter(|(at, _)| at == of).map(|(_, why)| t.refusal(why));
            all.collect::<Vec<_>>().join(" ")
        },
    };
    let mut stages = Vec::new();
    let mut shut = BTreeSet::new();
    for stage in Stage::ALL.iter().copied() {
        if stage == Stage::Expression && call.terms.due(Step::Expression).is_none() {
            continue;
        }
        match super::super::model::may_hand_in(call, bid.state, stage, ctx.now) {
            Ok(_) => {
                let lacks = missing(&call.terms, &content, stage).len();
                stages.push(StageLine {
                    stage: stage.as_str(),
                    title: t.text(&format!("bids-hand-in-{}", stage.as_str())).into_owned(),
                    lacks,
                    note: if lacks > 0 { t.with1("bids-lacks", "count", lacks) } else { String::new() },
                });
            }
            Err(why) => drop(shut.insert(t.refusal(&why))),
        }
    }
    let submission = |of: &reads::Submission| {
        let at = t.instant(of.at, &ctx.zone);
        SubmissionLine {
            title: t.with1(&format!("bids-handed-{}", of.stage.as_str()), "at", at),
            digest: of.digest.clone(),
        }
    };
    let member = |(person, part): &(kernel::PersonId, super::super::model::Part)| {
        let name = names.get(person).cloned().unwrap_or_else(|| t.text("bids-somebody").into_owned());
        let words = t.text(&format!("bids-part-{}", part.as_str())).into_owned();
        (name, words, *part == super::super::model::Part::Lead, person.to_string())
    };
    let open = entered.is_written(&ctx);
    let steps = [Step::Expression, Step::Questions, Step::Bid];
    let dues = call.terms.timeline.iter().filter(|due| steps.contains(&due.step));
    page(&ShowPage {
        s: Shell::new(&ctx, entered.title(&ctx)).hidden_from_robots(),
        here: bid.url(),
        call: (said(&ctx, &call.title), call.url()),
        pill: bid.state.pill(),
        state: t.text(&format!("bids-state-{}", bid.state.as_str())).into_owned(),
        dues: dues.filter_map(|due| DueLine::of(&ctx, due, None)).filter(|due| due.kind != "done").collect(),
        open,
        leads: entered.lead(&ctx).is_ok(),
        places: places.iter().map(place).collect(),
        shut: if stages.is_empty() { shut.into_iter().next().unwrap_or_default() } else { String::new() },
        stages,
        submissions: parts.submissions.iter().map(submission).collect(),
        team: bid.team.iter().map(member).collect(),
        may_resume: bid.state == State::Withdrawn && call.takes_bids(ctx.now),
        may_withdraw: bid.state != State::Draft && bid.state != State::Withdrawn && call.state.is_running(),
        may_discard: bid.state == State::Draft && parts.submissions.is_empty(),
    })
}

pub(super) async fn hand_in(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let lead = entered.lead(&ctx)?;
    let stage =
        Stage::parse(form.text("stage")).ok_or(Failure::Unreadable(Refusal::new("calls-refusal-choice")))?;
    actions::hand_in(&ctx.app, &lead, stage).await?;
    let flash = if stage == Stage::Bid { "flash-bid-handed-in" } else { "flash-bid-expressed" };
    see_other(&ctx, &entered.bid.url(), Some(flash))
}

pub(super) async fn withdraw(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    actions::withdraw(&ctx.app, &entered.lead(&ctx)?).await?;
    see_other(&ctx, &entered.bid.url(), Some("flash-bid-withdrawn"))
}

pub(super) async fn resume(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    actions::resume(&ctx.app, &entered.lead(&ctx)?).await?;
    see_other(&ctx, &entered.bid.url(), Some("flash-bid-resumed"))
}

pub(super) async fn discard(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    actions::discard(&ctx.app, &entered.lead(&ctx)?).await?;
    see_other(&ctx, super::super::HOME, Some("flash-bid-discarded"))
}

/// What is typed where nothing can be written any more is given back with the reason.
pub(super) fn is_open(ctx: &Ctx, entered: &Entered) -> Result<(), Failure> {
    if entered.is_written(ctx) { Ok(()) } else { Err(Refusal::new("bids-refusal-late").into()) }
}
