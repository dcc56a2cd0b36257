//! Writing a proposal, and changing it.

use super::super::access::{MayPropose, MayRun, is_whole, may_propose};
use super::super::actions::{self, Draft};
use super::super::model::{Proposal, Roll, SUBJECTS, SUPERSEDES, SeenBy, State, TEXT, TITLE, Wording};
use super::super::reads;
use super::{Asks, load, load_to_run, said};
use crate::elections::actions::Asks as Elects;
use crate::elections::model::{MOST, NAME};
use crate::rules;
use crate::rules::words::answer as answer_words;
use askama::Template;
use jiff::civil::DateTime;
use kernel::{Deadline, LocalText, Refusal};
use platform::form::{Form, form_page, line, newer_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use registry::{BodyBrief, BodyKind};

/// Bodies that a proposal can be about.
const CONCERNS: usize = 2;

const LABELS: &[(&str, &str)] = &[
    ("body", "decisions-body"),
    ("title", "proposal-title"),
    ("text", "proposal-text"),
    ("why", "proposal-why"),
    ("otherwise", "proposal-otherwise"),
    ("rules", "proposal-rules"),
    ("roll", "proposal-roll"),
    ("seen", "proposal-seen"),
    ("supersedes", "proposal-supersedes"),
    ("changes", "proposal-changes"),
    ("concerns", "proposal-concerns"),
    ("subjects", "proposal-subjects"),
    ("seats", "election-seats"),
    ("nominate", "election-nominate-until"),
    ("zone", "opening-zone"),
    ("trustees", "trustees-needed"),
    ("options", "election-options"),
    ("remark", "proposal-remark"),
];

#[derive(Template)]
#[template(path = "proposals/pages/edit.html")]
struct EditPage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    is_new: bool,
    is_draft: bool,
    frozen: bool,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    bodies: Vec<Choice>,
    body_error: String,
    title: (String, String),
    text: (String, String),
    why: (String, String),
    otherwise: (String, String),
    rules: (Vec<Choice>, String),
    roll: (Vec<Choice>, String),
    seen: (Vec<Choice>, String),
    supersedes: (String, String),
    changes: (String, String),
    seats: (String, String),
    nominate: (String, String),
    zone: (String, String),
    trustees: (String, String),
    options: (String, String),
    /// Whether the rules that were chosen have ballots cast.
    by_ballot: bool,
    concerns: (Vec<Vec<Choice>>, String),
    subjects: (String, String),
    remark: (String, String),
}

/// The bodies to which somebody can put a proposal: those they hold a mandate of and, where they speak for one, the whole.
async fn bodies(ctx: &Ctx) -> Result<Vec<BodyBrief>, Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let own: Vec<_> = ctx.actor.mandates.iter().map(|held| held.body).collect();
    let own = registry::bodies_by_id(&mut conn, own).await?;
    let mut all: Vec<BodyBrief> = own.into_values().collect();
    for body in registry::wholes(&mut conn).await? {
        if all.iter().all(|known| known.id != body.id) {
            all.push(body);
        }
    }
    all.retain(|body| may_propose(&ctx.actor, body).is_some());
    all.sort_by_cached_key(|body| {
        (
            body.kind != BodyKind::Confederation,
            !is_whole(body.kind),
            platform::text::fold(&said(ctx, &body.name)),
        )
    });
    Ok(all)
}

pub(super) async fn new_form(ctx: Ctx) -> Answered {
    let bodies = bodies(&ctx).await?;
    let asked = Form::parse(ctx.query.as_bytes())?;
    // A network that asks its members what to answer begins with what they are asked about.
    let about = match asked.text("about") {
        "" => None,
        number => reads::seen(&mut *ctx.app.db.read().await?, &ctx.actor, number).await?,
    };
    let title = about.as_ref().map(|seen| said(&ctx, &seen.proposal.wording.title)).unwrap_or_default();
    let why = about.as_ref().map(|seen| {
        let url = ctx.absolute(&seen.proposal.url());
        ctx.texts.with("proposal-about", &[("title", title.as_str().into()), ("url", url.into())])
    });
    let options = match &about {
        Some(seen) => {
            let words = seen.proposal.answers().into_iter().map(|one| answer_words(&ctx.texts, one));
            words.collect::<Vec<_>>().join("\n")
        }
        None => String::new(),
    };
    let (why, roll) = match &about {
        Some(_) => (why.unwrap_or_default(), Roll::Members),
        None => (String::new(), Roll::Networks),
    };
    let filled = Form::filled([
        ("title", title.as_str()),
        ("why", why.as_str()),
        ("options", options.as_str()),
        ("body", asked.text("body")),
        ("seen", SeenBy::Members.as_str()),
        ("roll", roll.as_str()),
        ("seats", "1"),
        ("zone", ctx.zone.iana_name().unwrap_or("UTC")),
        ("rules", asked.text("rules")),
    ]);
    show(&ctx, &bodies, None, &filled, false).await
}

pub(super) async fn make(ctx: Ctx, mut form: Form) -> Answered {
    let bodies = bodies(&ctx).await?;
    let body = bodies.iter().find(|body| body.slug == form.text("body"));
    let permit: Option<MayPropose> = body.and_then(|body| may_propose(&ctx.actor, body));
    if permit.is_none() {
        form.refuse("body", Refusal::new("proposal-refusal-body"));
    }
    let draft = draft(&ctx, None, &mut form);
    let (Some(permit), Some(draft), true) = (permit, draft, form.is_fine()) else {
        return show(&ctx, &bodies, None, &form, false).await;
    };
    match actions::draft(&ctx.app, (&ctx.actor, &permit), &draft).await {
        Ok(id) => see_other(&ctx, &format!("/decisions/{id}"), Some("flash-proposal-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &bodies, None, &form, false).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (seen, _) = load_to_run(&ctx, path).await?;
    if !seen.proposal.state.is_written() {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let p = &seen.proposal;
    let until = p.ballot.as_ref().and_then(|vote| vote.nominate_until.as_ref());
    let here = ctx.zone.iana_name().unwrap_or("UTC");
    let options = seen.candidates.iter().filter(|one| one.person.is_none() && !p.is_election());
    let needed = p.ballot.as_ref().map_or(0, |vote| vote.threshold);
    let needed = if needed == 0 { String::new() } else { needed.to_string() };
    let options: Vec<&str> = options.map(|one| one.name.as_str()).collect();
    let mut conn = ctx.app.db.read().await?;
    let concerns = super::reads::concerns(&mut conn, p.id).await?;
    let concerns = registry::bodies_by_id(&mut conn, concerns).await?;
    drop(conn);
    let concerns = concerns.into_values().map(|body| ("concerns", body.slug));
    let kept = [
        ("version", p.version.to_string()),
        ("title", said(&ctx, &p.wording.title)),
        ("text", said(&ctx, &p.wording.text)),
        ("why", said(&ctx, &p.wording.why)),
        ("otherwise", said(&ctx, &p.wording.otherwise)),
        ("rules", p.rule_set.clone()),
        ("roll", p.roll.as_str().to_owned()),
        ("seen", p.seen_by.as_str().to_owned()),
        ("supersedes", p.supersedes.join(", ")),
        ("changes", p.changes.join(", ")),
        ("subjects", p.subjects.join(", ")),
        ("seats", p.ballot.as_ref().map_or(1, |vote| vote.seats).to_string()),
        ("nominate", until.map(|until| until.in_its_zone().datetime().to_string()).unwrap_or_default()),
        ("zone", until.map_or_else(|| here.to_owned(), |until| until.zone().to_owned())),
        ("trustees", needed),
        ("options", options.join("\n")),
    ];
    let filled = Form::filled(kept.into_iter().chain(concerns));
    show(&ctx, &[], Some(p), &filled, false).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit): (_, MayRun) = load_to_run(&ctx, path).await?;
    let kept = &seen.proposal;
    let draft = draft(&ctx, Some(kept), &mut form);
    let remark = line(&mut form, "remark", TITLE);
    let (Some(draft), true) = (draft, form.is_fine()) else {
        return show(&ctx, &[], Some(kept), &form, false).await;
    };
    let base = form.text("version").parse().unwrap_or(0);
    match actions::save(&ctx.app, (&ctx.actor, &permit), (kept.id, base), (&draft, &remark)).await {
        Ok(()) => see_other(&ctx, &kept.url(), Some("flash-proposal-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &[], Some(kept), &form, false).await
        }
        Err(Failure::Stale) => {
            let now = load(&ctx, Ok(axum::extract::Path(kept.id.to_string()))).await?;
            show(&ctx, &[], Some(&now.proposal), &form, true).await
        }
        Err(other) => Err(other),
    }
}

/// What was typed: texts change in the reader's language, the others stay.
fn draft(ctx: &Ctx, kept: Option<&Proposal>, form: &mut Form) -> Option<Draft> {
    let lang = ctx.lang();
    let set = |text: &mut LocalText, typed: String| {
        if text.best(lang).map_or("", |(_, text)| text) != typed {
            text.set(lang, typed);
        }
    };
    let mut wording: Wording = kept.map(|kept| kept.wording.clone()).unwrap_or_default();
    set(&mut wording.title, line(form, "title", TITLE));
    set(&mut wording.text, form.optional("text", TEXT));
    set(&mut wording.why, form.optional("why", TEXT));
    set(&mut wording.otherwise, form.optional("otherwise", TEXT));
    if let Some(kept) = kept.filter(|kept| kept.state == State::Resolving) {
        return Some(Draft {
            wording,
            rule_set: kept.rule_set.clone(),
            roll: kept.roll,
            seen_by: kept.seen_by,
            supersedes: kept.supersedes.clone(),
            changes: kept.changes.clone(),
            concerns: Vec::new(),
            subjects: kept.subjects.clone(),
            asks: Elects { seats: 1, nominate_until: None, threshold: 0, options: None },
        });
    }
    let rule_set = form.text("rules").to_owned();
    let roll = form.read("roll", Roll::parse, "rules-refusal-choice");
    let seen_by = form.read("seen", SeenBy::parse, "rules-refusal-choice");
    let (supersedes, changes) = (numbers(form, "supersedes"), numbers(form, "changes"));
    let asks = asks(form);
    let mut concerns: Vec<String> = form.all("concerns").map(str::to_owned).collect();
    concerns.retain(|slug| !slug.is_empty());
    concerns.sort();
    concerns.dedup();
    if concerns.len() > CONCERNS {
        form.refuse("concerns", Refusal::new("proposal-refusal-many").with("most", CONCERNS));
        concerns.truncate(CONCERNS);
    }
    let subjects = subjects(form);
    let (roll, seen_by) = (roll?, seen_by?);
    Some(Draft { concerns, subjects, wording, rule_set, roll, seen_by, supersedes, changes, asks })
}

/// What is elected or asked.
fn asks(form: &mut Form) -> Elects {
    let seats = match form.text("seats").trim() {
        "" => 1,
        _ => form.read("seats", |text| text.trim().parse().ok(), "rules-refusal-number").unwrap_or(1),
    };
    let zone = line(form, "zone", 60);
    let nominate_until = match form.text("nominate").trim() {
        "" => None,
        _ => {
            let local = form.read("nominate", |text| text.parse::<DateTime>().ok(), "opening-refusal-closes");
            let until = local.and_then(|local| Deadline::at_wall_clock(local, &zone));
            if local.is_some() && until.is_none() {
                form.refuse("zone", Refusal::new("opening-refusal-zone"));
            }
            until
        }
    };
    let options = form.optional("options", MOST * (NAME + 2));
    let options = options.lines().map(|option| option.split_whitespace().collect::<Vec<_>>().join(" "));
    let options = options.filter(|option| !option.is_empty()).collect();
    let threshold = match form.text("trustees").trim() {
        "" => 0,
        _ => form.read("trustees", |text| text.trim().parse().ok(), "rules-refusal-number").unwrap_or(0),
    };
    Elects { seats, nominate_until, threshold, options: Some(options) }
}

/// What a proposal is filed under, as it was typed between commas.
fn subjects(form: &mut Form) -> Vec<String> {
    let typed = line(form, "subjects", 600);
    let mut found: Vec<String> = Vec::new();
    for subject in typed.split([',', ';', '،', '、']).map(str::trim).filter(|subject| !subject.is_empty()) {
        if !found.iter().any(|known| platform::text::fold(known) == platform::text::fold(subject)) {
            found.push(subject.to_owned());
        }
    }
    let (most, longest) = SUBJECTS;
    if found.len() > most {
        form.refuse("subjects", Refusal::new("proposal-refusal-many").with("most", most));
    }
    if let Some(long) = found.iter().map(|one| one.chars().count()).find(|count| *count > longest) {
        let why = Refusal::new("refusal-too-long").with("most", longest).with("length", long);
        form.refuse("subjects", why);
    }
    found
}

fn numbers(form: &mut Form, field: &str) -> Vec<String> {
    let typed = line(form, field, 400);
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、');
    let mut numbers: Vec<String> =
        typed.split(between).filter(|n| !n.is_empty()).map(str::to_owned).collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.len() > SUPERSEDES {
        form.refuse(field, Refusal::new("proposal-refusal-many").with("most", SUPERSEDES));
    }
    numbers
}

async fn show(
    ctx: &Ctx,
    bodies: &[BodyBrief],
    kept: Option<&Proposal>,
    form: &Form,
    newer: bool,
) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let sets = rules::reads::all(&mut conn).await?;
    let chosen: Vec<&str> = form.all("concerns").collect();
    let known = registry::bodies_to_choose(ctx, &mut conn, &chosen).await?;
    let concerned = |place: usize| -> Vec<Choice> {
        let chosen = chosen.get(place).copied().unwrap_or_default();
        let none = Choice::new("", ctx.texts.text("proposal-concerns-none"), chosen.is_empty());
        let one = |body: &Choice| Choice::new(&body.value, &body.label, body.value == chosen);
        [none].into_iter().chain(known.iter().map(one)).collect()
    };
    drop(conn);
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let chosen = sets.iter().find(|set| set.slug == form.text("rules"));
    let by_ballot = chosen.is_some_and(|set| set.content.kind.is_by_ballot());
    let sets = sets.iter().filter(|set| !set.retired || set.slug == form.text("rules"));
    let rules = sets.map(|set| Choice::new(&set.slug, said(ctx, &set.title), set.slug == form.text("rules")));
    let named = |field: &str, prefix: &str, all: &[&'static str]| -> Vec<Choice> {
        let one = |value: &&'static str| {
            let key = format!("{prefix}{value}");
            Choice::new(*value, t.text(&key), form.text(field) == *value)
        };
        all.iter().map(one).collect()
    };
    let state = kept.map_or(State::Draft, |kept| kept.state);
    let made = EditPage {
        s: Shell::new(ctx, t.text(if kept.is_some() { "proposal-edit" } else { "proposal-new" })),
        here: kept.map_or("/decisions/new".to_owned(), |kept| format!("{}/edit", kept.url())),
        up: kept.map_or("/decisions".to_owned(), Proposal::url),
        up_words: kept
            .map_or_else(|| t.text("decisions-title").into_owned(), |k| said(ctx, &k.wording.title)),
        is_new: kept.is_none(),
        is_draft: state == State::Draft,
        frozen: state == State::Resolving,
        version: match kept {
            Some(kept) if newer => kept.version.to_string(),
            _ => form.text("version").to_owned(),
        },
        newer,
        errors: form.errors(ctx, LABELS),
        bodies: bodies
            .iter()
            .map(|body| Choice::new(&body.slug, said(ctx, &body.name), body.slug == form.text("body")))
            .collect(),
        body_error: form.error(ctx, "body"),
        title: field("title"),
        text: field("text"),
        why: field("why"),
        otherwise: field("otherwise"),
        rules: (rules.collect(), form.error(ctx, "rules")),
        roll: (named("roll", "proposal-roll-", &Roll::ALL.map(Roll::as_str)), form.error(ctx, "roll")),
        seen: (named("seen", "proposal-seen-", &SeenBy::ALL.map(SeenBy::as_str)), form.error(ctx, "seen")),
        supersedes: field("supersedes"),
        changes: field("changes"),
        seats: field("seats"),
        nominate: field("nominate"),
        zone: field("zone"),
        trustees: field("trustees"),
        options: field("options"),
        by_ballot,
        concerns: ((0..CONCERNS).map(concerned).collect(), form.error(ctx, "concerns")),
        subjects: field("subjects"),
        remark: field("remark"),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}
