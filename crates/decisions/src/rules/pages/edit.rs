//! Composing a rule set.

use super::super::access::{MayKeep, may_keep};
use super::super::actions;
use super::super::model::{
    Conduct, Content, KINDS, Kind, MOST_DAYS, MOST_PROXIES, NETWORKS, PERSONS, RuleSet, SHARES, Shown,
    Weights, preset, turnout,
};
use super::super::reads;
use super::super::words::{answer, weekday};
use super::ballot;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{LocalText, Refusal};
use platform::form::{Form, form_page, line, newer_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use tally::judge::{AfterBlock, Answer, Base, Blocks, Cap, Majority, Measure, Quorum, Rules, Share, Silence};

/// Places for majorities.
const PLACES: usize = SHARES.len();
/// The longest title, in characters.
const TITLE: usize = 120;

const LABELS: &[(&str, &str)] = &[
    ("title", "rules-field-title"),
    ("slug", "rules-field-slug"),
    ("kind", "rules-field-kind"),
    ("answers", "rules-field-answers"),
    ("reasons", "rules-field-reasons"),
    ("silence", "rules-field-silence"),
    ("quorum", "rules-field-quorum"),
    ("share", "rules-field-share"),
    ("cap", "rules-field-cap"),
    ("from", "rules-field-from"),
    ("rounds", "rules-field-rounds"),
    ("then", "rules-field-then"),
    ("later", "rules-field-later"),
    ("least-days", "rules-field-days"),
    ("quiet", "rules-field-quiet"),
    ("shown", "rules-field-shown"),
    ("proxies", "rules-field-proxies"),
    ("split", "rules-field-split"),
    ("weights", "rules-field-weights"),
    ("way", "ballot-field-way"),
    ("most", "ballot-field-most"),
    ("best", "ballot-field-best"),
    ("points", "ballot-field-points"),
    ("each-network", "ballot-field-each-network"),
];

#[derive(Template)]
#[template(path = "rules/pages/edit.html")]
struct EditPage {
    s: Shell,
    here: String,
    up: String,
    is_new: bool,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    title: (String, String),
    slug: (String, String),
    kinds: Vec<Choice>,
    answers: (Vec<Choice>, String),
    reasons: (Vec<Choice>, String),
    silence: Vec<Choice>,
    quorum: (String, String),
    quorum_whom: Vec<Choice>,
    quorum_abstentions: bool,
    places: Vec<Place>,
    cap: (String, String),
    from: (String, String),
    rounds: (String, String),
    then: Vec<Choice>,
    later: (String, String),
    least_days: (String, String),
    quiet: (Vec<Choice>, String),
    shown: Vec<Choice>,
    proxies: (String, String),
    split: (bool, String),
    weights: (Vec<Choice>, String),
    retired: bool,
    /// Whether one decides after advice: then nothing is said of answers.
    by_advice: bool,
    ballot: Option<ballot::Fields>,
    ballot_errors: [String; 4],
}

struct Place {
    index: usize,
    legend: String,
    share: (String, String),
    more: bool,
    whom: Vec<Choice>,
    base: Vec<Choice>,
}

/// Whose number or weight is counted, as one choice.
const WHOM: [(&str, Measure, Option<&str>, &str); 6] = [
    ("heads", Measure::Heads, None, "rules-whom-all"),
    ("networks", Measure::Heads, Some(NETWORKS), "rules-whom-networks"),
    ("persons", Measure::Heads, Some(PERSONS), "rules-whom-persons"),
    ("weight", Measure::Weight, None, "rules-whom-weight"),
    ("networks-weight", Measure::Weight, Some(NETWORKS), "rules-whom-networks-weight"),
    ("persons-weight", Measure::Weight, Some(PERSONS), "rules-whom-persons-weight"),
];

const BASES: [(&str, Base, &str); 3] = [
    ("decided", Base::Decided, "rules-base-decided"),
    ("answered", Base::Answered, "rules-base-answered"),
    ("roll", Base::Roll, "rules-base-roll"),
];

fn whom_name(measure: Measure, part: Option<&str>) -> &'static str {
    WHOM.iter().find(|whom| (whom.1, whom.2) == (measure, part)).map_or("heads", |whom| whom.0)
}

pub(super) async fn new_form(ctx: Ctx) -> Answered {
    permit(&ctx)?;
    let asked = Form::parse(ctx.query.as_bytes())?;
    let kind = Kind::parse(asked.text("kind")).unwrap_or(Kind::Consensus);
    show(&ctx, None, &filled(&LocalText::default(), &preset(kind), false, &ctx), false)
}

pub(super) async fn make(ctx: Ctx, mut form: Form) -> Answered {
    let permit = permit(&ctx)?;
    let read = content(&ctx, None, &mut form);
    let slug = line(&mut form, "slug", 60);
    let (Some((title, content)), true) = (read, form.is_fine()) else {
        return show(&ctx, None, &form, false);
    };
    match actions::make(&ctx.app, &permit, &slug, &title, &content).await {
        Ok(()) => see_other(&ctx, &format!("/decisions/rules/{slug}"), Some("flash-rules-saved")),
        Err(Failure::Invalid(wrong)) => {
            let wrong = as_typed(&form, wrong);
            form.refuse_all(wrong);
            show(&ctx, None, &form, false)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn form(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    permit(&ctx)?;
    let set = load(&ctx, path).await?;
    let filled = filled(&set.title, &set.content, set.retired, &ctx);
    show(&ctx, Some(&set), &filled, false)
}

pub(super) async fn save(ctx: Ctx, path: Result<Path<String>, PathRejection>, mut form: Form) -> Answered {
    let permit = permit(&ctx)?;
    let set = load(&ctx, path).await?;
    let read = content(&ctx, Some(&set), &mut form);
    let (Some((title, content)), true) = (read, form.is_fine()) else {
        return show(&ctx, Some(&set), &form, false);
    };
    let base = form.text("version").parse().unwrap_or(0);
    let retired = form.has("retired");
    match actions::change(&ctx.app, &permit, set.id, base, (&title, &content, retired)).await {
        Ok(()) => see_other(&ctx, &format!("/decisions/rules/{}", set.slug), Some("flash-rules-saved")),
        Err(Failure::Invalid(wrong)) => {
            let wrong = as_typed(&form, wrong);
            form.refuse_all(wrong);
            show(&ctx, Some(&set), &form, false)
        }
        Err(Failure::Stale) => {
            let now = reads::by_slug(&mut *ctx.app.db.read().await?, &set.slug).await?;
            show(&ctx, Some(&now.ok_or(Failure::NotFound)?), &form, true)
        }
        Err(other) => Err(other),
    }
}

fn permit(ctx: &Ctx) -> Result<MayKeep, Failure> {
    ctx.person()?;
    may_keep(&ctx.actor).ok_or(Failure::Denied)
}

async fn load(ctx: &Ctx, path: Result<Path<String>, PathRejection>) -> Result<RuleSet, Failure> {
    reads::by_slug(&mut *ctx.app.db.read().await?, &path?.0).await?.ok_or(Failure::NotFound)
}

fn filled(title: &LocalText, content: &Content, retired: bool, ctx: &Ctx) -> Form {
    let Content { kind, rules, conduct, ballot } = content;
    let mut values: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| values.push((name.to_owned(), value));
    put("title", title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned());
    put("kind", kind.as_str().to_owned());
    rules.answers.iter().for_each(|answer| put("answers", answer.as_str().to_owned()));
    rules.reasons.iter().for_each(|answer| put("reasons", answer.as_str().to_owned()));
    put("silence", if rules.silence == Silence::Agrees { "agrees" } else { "nothing" }.to_owned());
    if let Some(quorum) = rules.quorums.first() {
        put("quorum", quorum.share.to_string());
        put("quorum-whom", whom_name(quorum.measure, quorum.part.as_deref()).to_owned());
        if quorum.abstentions {
            put("quorum-abstentions", "yes".into());
        }
    }
    for (place, rule) in rules.majorities.iter().take(PLACES).enumerate() {
        put(&format!("share-{place}"), rule.share.to_string());
        put(&format!("whom-{place}"), whom_name(rule.measure, rule.part.as_deref()).to_owned());
        let base = BASES.iter().find(|base| base.1 == rule.base).map_or("decided", |base| base.0);
        put(&format!("base-{place}"), base.to_owned());
        if rule.more {
            put(&format!("more-{place}"), "yes".into());
        }
    }
    if let Some(cap) = rules.caps.first() {
        put("cap", cap.share.to_string());
    }
    if let Some(blocks) = &rules.blocks {
        put("from", blocks.from.to_string());
        put("rounds", blocks.rounds.to_string());
        match &blocks.then {
            AfterBlock::Falls => put("then", "falls".into()),
            AfterBlock::Vote(majorities) => {
                put("then", "vote".into());
                put("later", majorities.first().map(|rule| rule.share.to_string()).unwrap_or_default());
            }
        }
    }
    put("least-days", conduct.least_days.to_string());
    conduct.quiet.iter().for_each(|day| put("quiet", day.to_string()));
    put("proxies", if conduct.proxies == 0 { String::new() } else { conduct.proxies.to_string() });
    put("weights", if conduct.weights == Weights::Members { "members" } else { "equal" }.to_owned());
    if conduct.split {
        put("split", "yes".into());
    }
    put("shown", if conduct.shown == Shown::AtOnce { "at-once" } else { "at-closing" }.to_owned());
    if retired {
        put("retired", "yes".into());
    }
    values.extend(ballot.iter().flat_map(ballot::typed));
    Form::filled(values)
}

fn ticked(form: &Form, field: &str) -> Vec<Answer> {
    Answer::ALL.into_iter().filter(|answer| form.all(field).any(|value| value == answer.as_str())).collect()
}

fn share(form: &mut Form, field: &str) -> Option<Share> {
    let text = form.text(field).trim().to_owned();
    if text.is_empty() {
        return None;
    }
    form.read(field, Share::parse, "rules-refusal-share")
}

pub(super) fn count(form: &mut Form, field: &str, most: u32) -> u32 {
    let within = |text: &str| text.parse::<u32>().ok().filter(|number| *number <= most);
    form.read(field, within, "rules-refusal-number").unwrap_or(0)
}

/// The rule set that was typed; its title changes in the reader's language.
fn content(ctx: &Ctx, kept: Option<&RuleSet>, form: &mut Form) -> Option<(LocalText, Content)> {
    let mut title = kept.map(|set| set.title.clone()).unwrap_or_default();
    let typed = line(form, "title", TITLE);
    if title.best(ctx.lang()).map_or("", |(_, text)| text) != typed {
        title.set(ctx.lang(), typed);
    }
    let kind = form.read("kind", Kind::parse, "rules-refusal-choice")?;
    let (quorum, conduct) = (quorum(form), conduct(form));
    let quorums = quorum.into_iter().collect();
    Some(match kind.is_by_ballot() {
        true => {
            let ballot = ballot::read(form);
            (title, Content { kind, rules: turnout(quorums), conduct, ballot: Some(ballot?) })
        }
        false if kind == Kind::Advice => {
            (title, Content { kind, rules: turnout(Vec::new()), conduct, ballot: None })
        }
        false => (title, Content { kind, rules: rules(form, quorums), conduct, ballot: None }),
    })
}

/// Faults of majorities at the fields in which they were typed: places that are empty are passed over.
fn as_typed(form: &Form, wrong: Vec<(String, Refusal)>) -> Vec<(String, Refusal)> {
    let typed: Vec<&str> = SHARES.into_iter().filter(|field| !form.text(field).trim().is_empty()).collect();
    let field = |field: String| {
        let place = SHARES.iter().position(|one| *one == field);
        place.and_then(|place| typed.get(place)).map_or(field, |typed| (*typed).to_owned())
    };
    wrong.into_iter().map(|(name, why)| (field(name), why)).collect()
}

fn whom(form: &Form, field: &str) -> (Measure, Option<String>) {
    let found = WHOM.iter().find(|whom| whom.0 == form.text(field)).unwrap_or(&WHOM[0]);
    (found.1, found.2.map(str::to_owned))
}

fn quorum(form: &mut Form) -> Option<Quorum> {
    let share = share(form, "quorum")?;
    let (measure, part) = whom(form, "quorum-whom");
    Some(Quorum { measure, part, share, abstentions: form.has("quorum-abstentions") })
}

fn conduct(form: &mut Form) -> Conduct {
    let least_days = count(form, "least-days", MOST_DAYS);
    let quiet = (1..=7_i8).filter(|day| form.all("quiet").any(|value| value == day.to_string())).collect();
    let shown = if form.text("shown") == "at-closing" { Shown::AtClosing } else { Shown::AtOnce };
    let proxies = match form.text("proxies").trim() {
        "" => 0,
        _ => u16::try_from(count(form, "proxies", MOST_PROXIES)).unwrap_or(0),
    };
    let weights = if form.text("weights") == "members" { Weights::Members } else { Weights::Equal };
    Conduct { least_days, quiet, shown, proxies, split: form.has("split"), weights }
}

/// How positions are judged.
fn rules(form: &mut Form, quorums: Vec<Quorum>) -> Rules {
    let (answers, reasons) = (ticked(form, "answers"), ticked(form, "reasons"));
    let mut majorities = Vec::new();
    for place in 0..PLACES {
        let Some(share) = share(form, &format!("share-{place}")) else { continue };
        let (measure, part) = whom(form, &format!("whom-{place}"));
        let base = form.text(&format!("base-{place}"));
        let base = BASES.iter().find(|known| known.0 == base).map_or(Base::Decided, |known| known.1);
        majorities.push(Majority { measure, part, base, share, more: form.has(&format!("more-{place}")) });
    }
    let cap = share(form, "cap").map(|share| Cap {
        answers: vec![Answer::StandAside],
        measure: Measure::Heads,
        share,
    });
    let blocks = answers.contains(&Answer::Block).then(|| {
        let (from, rounds) = (count(form, "from", 1_000).max(1), count(form, "rounds", 9));
        let then = match (form.text("then") == "vote", share(form, "later")) {
            (true, Some(share)) => AfterBlock::Vote(vec![Majority {
                measure: Measure::Heads,
                part: None,
                base: Base::Decided,
                share,
                more: false,
            }]),
            (true, None) => {
                form.refuse("later", Refusal::new("refusal-required"));
                AfterBlock::Falls
            }
            _ => AfterBlock::Falls,
        };
        Blocks { from, rounds, then }
    });
    Rules {
        answers,
        reasons,
        silence: if form.text("silence") == "agrees" { Silence::Agrees } else { Silence::Nothing },
        quorums,
        majorities,
        caps: cap.into_iter().collect(),
        blocks,
    }
}

fn show(ctx: &Ctx, set: Option<&RuleSet>, form: &Form, newer: bool) -> Answered {
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let one_of = |field: &str, all: &[(&str, &str)]| -> Vec<Choice> {
        all.iter().map(|(value, key)| Choice::new(*value, t.text(key), form.text(field) == *value)).collect()
    };
    let whom = |field: &str| one_of(field, &WHOM.map(|whom| (whom.0, whom.3)));
    let ticks = |field: &str| {
        let all = Answer::ALL.iter().map(|one| {
            Choice::new(one.as_str(), answer(t, *one), form.all(field).any(|value| value == one.as_str()))
        });
        (all.collect(), form.error(ctx, field))
    };
    let place = |place: usize| Place {
        index: place,
        legend: t.with1("rules-majority-number", "number", place + 1),
        share: field(&format!("share-{place}")),
        more: form.has(&format!("more-{place}")),
        whom: whom(&format!("whom-{place}")),
        base: one_of(&format!("base-{place}"), &BASES.map(|base| (base.0, base.2))),
    };
    let quiet = (1..=7_i8).map(|day| {
        let ticked = form.all("quiet").any(|value| value == day.to_string());
        Choice::new(day.to_string(), weekday(t, day), ticked)
    });
    let up = set.map_or("/decisions/rules".to_owned(), |set| format!("/decisions/rules/{}", set.slug));
    // What is asked depends on whether ballots are cast; changing between the two begins anew.
    let kind = Kind::parse(form.text("kind")).unwrap_or(Kind::Consensus);
    let alike = KINDS.into_iter().filter(|one| one.is_like(kind));
    let kinds: Vec<_> = alike.map(|kind| (kind.as_str(), format!("rules-kind-{}", kind.as_str()))).collect();
    let made = EditPage {
        s: Shell::new(ctx, t.text(if set.is_some() { "rules-edit" } else { "rules-new" })),
        here: set.map_or("/decisions/rules/new".to_owned(), |_| format!("{up}/edit")),
        up,
        is_new: set.is_none(),
        version: match set {
            Some(set) if newer || form.text("version").is_empty() => set.version.to_string(),
            _ => form.text("version").to_owned(),
        },
        newer,
        errors: form.errors(ctx, LABELS),
        title: field("title"),
        slug: field("slug"),
        kinds: kinds.iter().map(|(v, key)| Choice::new(*v, t.text(key), form.text("kind") == *v)).collect(),
        answers: ticks("answers"),
        reasons: ticks("reasons"),
        silence: one_of(
            "silence",
            &[("nothing", "rules-silence-nothing"), ("agrees", "rules-silence-agrees")],
        ),
        quorum: field("quorum"),
        quorum_whom: whom("quorum-whom"),
        quorum_abstentions: form.has("quorum-abstentions"),
        places: (0..PLACES).map(place).collect(),
        cap: field("cap"),
        from: field("from"),
        rounds: field("rounds"),
        then: one_of("then", &[("falls", "rules-then-falls"), ("vote", "rules-then-vote")]),
        later: field("later"),
        least_days: field("least-days"),
        quiet: (quiet.collect(), form.error(ctx, "quiet")),
        shown: one_of(
            "shown",
            &[("at-once", "rules-shown-at-once"), ("at-closing", "rules-shown-at-closing")],
        ),
        proxies: field("proxies"),
        split: (form.has("split"), form.error(ctx, "split")),
        weights: (
            one_of("weights", &[("equal", "rules-weights-equal"), ("members", "rules-weights-members")]),
            form.error(ctx, "weights"),
        ),
        retired: form.has("retired"),
        by_advice: kind == Kind::Advice,
        ballot: kind.is_by_ballot().then(|| ballot::fields(t, form)),
        ballot_errors: ["most", "best", "points", "each-network"].map(|field| form.error(ctx, field)),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}
