//! Voting: a ballot is marked, shown as it would be counted, and cast.

use super::super::actions::{self, on_ballots, receipt};
use super::super::model::{Candidate, Marks};
use super::part::named;
use crate::proposals::access::{MayAnswer, may_answer};
use crate::proposals::model::{Given, Proposal, Voter, VoterId};
use crate::proposals::pages::{Asks, load};
use crate::proposals::reads::Seen;
use crate::rules::ballot::Marking;
use crate::rules::words::marking as marking_words;
use askama::Template;
use data_encoding::BASE32_NOPAD;
use kernel::Refusal;
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "elections/pages/vote.html")]
struct VotePage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    whose: String,
    voter: String,
    /// Makes this form another one than the next; a secret ballot's receipt comes of it.
    nonce: String,
    help: String,
    errors: Vec<ErrorLine>,
    error: String,
    fields: Vec<Field>,
    is_secret: bool,
    is_sealed: bool,
    /// The ballot as it would be counted; nothing before it was checked.
    checked: Option<Vec<String>>,
    words: String,
    /// How the button looks that checks: the first thing to do until a ballot can be cast.
    check_tone: &'static str,
    /// The receipt of a ballot that was cast.
    receipt: String,
}

/// Where a candidate is marked.
struct Field {
    field: String,
    name: String,
    statement: String,
    body: String,
    kind: &'static str,
    value: String,
    choices: Vec<Choice>,
    error: String,
}

/// Grades of the gradient of agreement, from the highest on.
const GRADIENT: [&str; 8] = ["7", "6", "5", "4", "3", "2", "1", "0"];

/// The voter of the form, if the reader answers for them now.
fn voter<'a>(ctx: &Ctx, seen: &'a Seen, id: &str) -> Result<(&'a Voter, MayAnswer), Failure> {
    let id: Option<VoterId> = id.parse().ok();
    let voter = seen.roll.iter().find(|voter| Some(voter.id) == id);
    let permit = voter.and_then(|voter| may_answer(&ctx.actor, &seen.proposal, &seen.roll, voter));
    voter.zip(permit).ok_or_else(|| Refusal::new("proposal-refusal-roll").into())
}

fn can_vote(ctx: &Ctx, seen: &Seen) -> Result<Marking, Failure> {
    let rules = seen.proposal.rules.ballot.as_ref().ok_or(Failure::NotFound)?;
    match seen.proposal.is_open(ctx.now) {
        true => Ok(rules.marking()),
        false => Err(Refusal::new("proposal-refusal-late").into()),
    }
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let marking = can_vote(&ctx, &seen)?;
    let asked = Form::parse(ctx.query.as_bytes())?;
    let own =
        seen.roll.iter().find(|voter| may_answer(&ctx.actor, &seen.proposal, &seen.roll, voter).is_some());
    let asked = match asked.text("voter") {
        "" => own.map(|voter| voter.id.to_string()).unwrap_or_default(),
        id => id.to_owned(),
    };
    let (voter, _) = voter(&ctx, &seen, &asked)?;
    if voter.voted {
        return Err(Refusal::new("ballot-refusal-voted").into());
    }
    let kept = voter.position.as_ref().and_then(|position| match &position.given {
        Given::Ballot(words) => Marks::parse(words, marking, seen.candidates.len()),
        Given::Answer(_) => None,
    });
    let mut filled = kept.map(|marks| typed(&marks, marking)).unwrap_or_default();
    filled.push(("nonce".into(), BASE32_NOPAD.encode(&ctx.app.givens.bytes::<10>())));
    show(&ctx, &seen, voter, &Form::filled(filled), None).await
}

/// A ballot as it is typed.
fn typed(marks: &Marks, marking: Marking) -> Vec<(String, String)> {
    let field = |number: usize, value: String| (format!("mark-{number}"), value);
    match marks {
        Marks::Ranks(ranks) => {
            let place = |place: usize| match marking {
                Marking::Ticks(_) => "yes".to_owned(),
                _ => place.to_string(),
            };
            let rank = |(at, rank): (usize, &Vec<u16>)| {
                rank.iter().map(|n| field(usize::from(*n), place(at + 1))).collect::<Vec<_>>()
            };
            ranks.iter().enumerate().flat_map(rank).collect()
        }
        Marks::Grades(grades) => {
            let one = |(at, grade): (usize, &Option<u16>)| grade.map(|g| field(at + 1, g.to_string()));
            grades.iter().enumerate().filter_map(one).collect()
        }
    }
}

pub(super) async fn vote(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let marking = can_vote(&ctx, &seen)?;
    let (voter, permit) = voter(&ctx, &seen, form.text("voter"))?;
    if form.text("with") == "cast" {
        return cast(&ctx, &seen, (voter, &permit), &form).await;
    }
    let marks = marks(&mut form, &seen.candidates, marking);
    if let Some(Err(why)) = marks.as_ref().map(|marks| marks.check(marking, seen.candidates.len())) {
        form.refuse("marks", why);
    }
    let checked = marks.filter(|_| form.is_fine());
    show(&ctx, &seen, voter, &form, checked).await
}

async fn cast(ctx: &Ctx, seen: &Seen, (voter, permit): (&Voter, &MayAnswer), form: &Form) -> Answered {
    let p = &seen.proposal;
    let nonce = form.text("nonce");
    if nonce.len() != 16 {
        return Err(Refusal::new("ballot-refusal-marks").into());
    }
    let receipt = receipt(ctx.form_secret(), nonce, voter.id);
    actions::cast(&ctx.app, permit, p.id, voter.id, (form.text("ballot"), &receipt)).await?;
    if !p.is_secret() {
        return see_other(ctx, &p.url(), Some("flash-ballot-given"));
    }
    // Shown here and nowhere again. Sending the form once more gives the same page.
    let mut made = made(ctx, seen, voter, form).await?;
    made.receipt = receipt.told;
    page(&made)
}

/// What was marked; what cannot be read is refused at its field.
fn marks(form: &mut Form, candidates: &[Candidate], marking: Marking) -> Option<Marks> {
    let number = |form: &mut Form, one: &Candidate, most: u16, why: &'static str| {
        let field = format!("mark-{}", one.number);
        match form.text(&field).trim() {
            "" => None,
            _ => form.read(&field, |text| text.trim().parse::<u16>().ok().filter(|n| *n <= most), why),
        }
    };
    match marking {
        Marking::Ticks(_) => {
            let ticked = on_ballots(candidates).filter(|one| form.has(&format!("mark-{}", one.number)));
            Some(Marks::from_places(ticked.map(|one| (one.number, 1))))
        }
        Marking::Places { .. } => {
            let places: Vec<_> = on_ballots(candidates)
                .filter_map(|one| {
                    let place = number(form, one, 999, "ballot-refusal-place")?;
                    if place == 0 {
                        form.refuse(&format!("mark-{}", one.number), Refusal::new("ballot-refusal-place"));
                    }
                    Some((one.number, place))
                })
                .collect();
            Some(Marks::from_places(places))
        }
        Marking::Grades(most) | Marking::Points(most) => {
            let standing: Vec<u16> = on_ballots(candidates).map(|one| one.number).collect();
            let grade = |one: &Candidate| match standing.contains(&one.number) {
                true => number(form, one, most, "ballot-refusal-number"),
                false => None,
            };
            Some(Marks::Grades(candidates.iter().map(grade).collect()))
        }
    }
}

async fn show(ctx: &Ctx, seen: &Seen, voter: &Voter, form: &Form, checked: Option<Marks>) -> Answered {
    let mut made = made(ctx, seen, voter, form).await?;
    if let Some(marks) = checked {
        made.words = marks.words();
        made.check_tone = "";
        made.checked = Some(in_lines(ctx, seen, &marks));
    }
    form_page(form, &made)
}

/// A ballot as it would be counted.
fn in_lines(ctx: &Ctx, seen: &Seen, marks: &Marks) -> Vec<String> {
    let t = &ctx.texts;
    let name = |number: u16| {
        let found = seen.candidates.iter().find(|one| one.number == number);
        found.map(|one| named(&ctx.texts, &one.name)).unwrap_or_default()
    };
    let gradient = seen.proposal.rules.ballot.as_ref().is_some_and(|rules| rules.gradient);
    match marks {
        Marks::Ranks(ranks) => {
            ranks.iter().map(|rank| t.list(rank.iter().map(|number| name(*number)))).collect()
        }
        Marks::Grades(grades) => {
            let one = |(number, grade): (u16, &Option<u16>)| {
                let grade = (*grade)?;
                let grade = match gradient {
                    true => t.text(&format!("gradient-{grade}")).into_owned(),
                    false => t.number(i64::from(grade)),
                };
                Some(t.with("ballot-line", &[("name", name(number).into()), ("grade", grade.into())]))
            };
            (1..).zip(grades).filter_map(one).collect()
        }
    }
}

async fn made(ctx: &Ctx, seen: &Seen, voter: &Voter, form: &Form) -> Result<VotePage, Failure> {
    let p: &Proposal = &seen.proposal;
    let t = &ctx.texts;
    let bodies = seen.candidates.iter().filter_map(|one| one.body).chain(voter.body);
    let bodies = registry::bodies_by_id(&mut *ctx.app.db.read().await?, bodies.collect::<Vec<_>>()).await?;
    let said = |text: &kernel::LocalText| text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let body = |id| bodies.get(&id).map(|body| said(&body.name));
    let rules = p.rules.ballot.as_ref().ok_or(Failure::NotFound)?;
    let marking = rules.marking();
    let field = |one: &Candidate| {
        let field = format!("mark-{}", one.number);
        let value = form.text(&field).to_owned();
        let graded = |grade: &&'static str| {
            Choice::new(*grade, t.text(&format!("gradient-{grade}")), value == **grade)
        };
        let none = Choice::new("", t.text("gradient-none"), value.is_empty());
        Field {
            name: named(&ctx.texts, &one.name),
            body: one.body.and_then(body).unwrap_or_default(),
            statement: said(&one.statement),
            kind: match marking {
                Marking::Ticks(_) => "tick",
                _ if rules.gradient => "grade",
                _ => "number",
            },
            choices: match rules.gradient {
                true => [none].into_iter().chain(GRADIENT.iter().map(graded)).collect(),
                false => Vec::new(),
            },
            error: form.error(ctx, &field),
            value,
            field,
        }
    };
    let fields: Vec<Field> = on_ballots(&seen.candidates).map(field).collect();
    let mut errors = Vec::new();
    let error = form.error(ctx, "marks");
    if !error.is_empty() {
        let first = fields.first().map(|field| field.field.clone()).unwrap_or_default();
        errors.push(ErrorLine { field: first, text: error.clone() });
    }
    errors.extend(fields.iter().filter(|field| !field.error.is_empty()).map(|field| ErrorLine {
        field: field.field.clone(),
        text: format!("{}: {}", field.name, field.error),
    }));
    Ok(VotePage {
        s: Shell::new(ctx, t.text("ballot-title")),
        here: format!("{}/ballot", p.url()),
        up: p.url(),
        up_words: said(&p.wording.title),
        whose: voter.body.and_then(body).unwrap_or_default(),
        voter: voter.id.to_string(),
        nonce: form.text("nonce").to_owned(),
        help: marking_words(t, rules),
        errors,
        error,
        fields,
        is_secret: p.is_secret(),
        is_sealed: p.ballot.as_ref().is_some_and(|vote| vote.threshold > 0),
        checked: None,
        words: String::new(),
        check_tone: "primary",
        receipt: String::new(),
    })
}
