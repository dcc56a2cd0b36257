//! Counting a file of ballots: one that was published here, or an election held elsewhere. Nothing of it is kept.

use super::super::archive::{is_archive, recount};
use super::result::{Shown, Speaks, of};
use crate::rules::ballot::WAYS;
use askama::Template;
use kernel::Refusal;
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure};
use platform::ui::{Choice, ErrorLine, Shell};
use tally::{Count, Election, Method, Settings};
use tokio::sync::Semaphore;

const LABELS: &[(&str, &str)] = &[
    ("file", "recount-file"),
    ("ballots", "recount-ballots"),
    ("method", "ballot-field-way"),
    ("seats", "election-seats"),
];
/// Nothing is known but the ballots.
const SPEAKS: Speaks = Speaks { elects: true, grades: true, gradient: false };
/// Candidates that are counted here at most: tables of pairs grow with the cube of it.
const MOST: usize = 200;
/// The largest file, in bytes.
pub(super) const LARGEST: usize = 4 << 20;

/// Who counts now.
static TURN: Semaphore = Semaphore::const_new(1);
/// Who counts or waits for it: each of them holds a file.
static QUEUE: Semaphore = Semaphore::const_new(8);

#[derive(Template)]
#[template(path = "elections/pages/recount.html")]
struct RecountPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    file_error: String,
    ballots: (String, String),
    methods: Vec<Choice>,
    seats: (String, String),
    title: String,
    result: Option<Shown>,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.person()?;
    let seats = Form::filled([("method", "scottish-stv")]);
    show(&ctx, &seats, None)
}

pub(super) async fn count(ctx: Ctx, mut form: Form) -> Answered {
    ctx.person()?;
    let (field, bytes) = match form.file("file").filter(|upload| !upload.bytes.is_empty()) {
        Some(upload) => ("file", upload.bytes.to_vec()),
        None if form.text("ballots").trim().is_empty() => ("file", Vec::new()),
        None => ("ballots", form.text("ballots").as_bytes().to_vec()),
    };
    if bytes.is_empty() {
        form.refuse("file", Refusal::new("refusal-required"));
    }
    if bytes.len() > LARGEST {
        form.refuse(field, Refusal::new("recount-refusal-large"));
    }
    let method = form.read("method", Method::parse, "rules-refusal-choice");
    let seats = match form.text("seats").trim() {
        "" => None,
        _ => form.read(
            "seats",
            |text| text.trim().parse::<usize>().ok().filter(|n| *n > 0),
            "rules-refusal-number",
        ),
    };
    let (Some(method), true) = (method, form.is_fine()) else { return show(&ctx, &form, None) };
    // Counting can take a while: one at a time, and not where other answers wait for it. Whoever goes away keeps their turn until it is done.
    let _place = QUEUE.try_acquire().map_err(|_| Failure::Crowded)?;
    let turn = TURN.acquire().await.map_err(|why| Failure::internal(why.to_string()))?;
    let counted = platform::jobs::aside(move || {
        let _turn = turn;
        counted(&bytes, method, seats)
    })
    .await;
    match counted.map_err(|why| Failure::internal(format!("{why:?}")))? {
        Ok(counted) => show(&ctx, &form, Some(counted)),
        Err(why) => {
            form.refuse(field, why);
            show(&ctx, &form, None)
        }
    }
}

fn counted(bytes: &[u8], method: Method, seats: Option<usize>) -> Result<(Election, Count), Refusal> {
    let refused = |why: String| Refusal::new("recount-refusal").with("why", why);
    if is_archive(bytes) {
        return recount(bytes, MOST).map_err(|why| refused(why.to_string()));
    }
    let mut election = tally::read(bytes, method.reading()).map_err(|why| refused(why.to_string()))?;
    let candidates = election.candidates.len();
    if candidates > MOST {
        return Err(Refusal::new("recount-refusal-candidates").with("count", candidates).with("most", MOST));
    }
    election.seats = seats.unwrap_or(election.seats);
    let count = tally::count(&election, method, &Settings::plain(&election, method));
    Ok((election.clone(), count.map_err(|why| refused(why.to_string()))?))
}

fn show(ctx: &Ctx, form: &Form, counted: Option<(Election, Count)>) -> Answered {
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let plain = WAYS.iter().filter(|(way, method)| *way == method.name());
    let made = RecountPage {
        s: Shell::new(ctx, t.text("recount-title")),
        errors: form.errors(ctx, LABELS),
        file_error: form.error(ctx, "file"),
        ballots: field("ballots"),
        methods: plain
            .map(|(way, _)| {
                Choice::new(*way, t.text(&format!("ballot-way-{way}")), form.text("method") == *way)
            })
            .collect(),
        seats: field("seats"),
        title: counted.as_ref().map(|(election, _)| election.title.clone()).unwrap_or_default(),
        result: counted.map(|(election, count)| of(t, (&election, SPEAKS), &count)),
    };
    form_page(form, &made)
}
