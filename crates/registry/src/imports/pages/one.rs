//! One import: its columns, its progress, what it would change, what is wrong, how it ended.

use super::super::kinds::tries_out;
use super::super::model::{Columns, SHOWN_FAULTS, State};
use super::super::reads::Import;
use super::super::{actions, progress};
use super::fields::{self, Fields};
use super::import;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderValue, StatusCode, header};
use platform::db::Engine;
use platform::form::Form;
use platform::http::{Answered, Ctx, csv_file, page_with, see_other};
use platform::sheets::letters;
use platform::ui::{Choice, ErrorLine, Shell};

/// Seconds after which a page about work that goes on is loaded again.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("3");

#[derive(Template)]
#[template(path = "imports/pages/one.html")]
struct OnePage {
    s: Shell,
    url: String,
    state: &'static str,
    words: String,
    file: String,
    why: String,
    counts: Vec<(String, String)>,
    /// How far the work is: rows, of how many, and the same in words.
    done: usize,
    total: usize,
    progress: String,
    remarks: Vec<String>,
    errors: Vec<ErrorLine>,
    columns: Vec<Column>,
    fields: Vec<Fields>,
    changes: Vec<Change>,
    faults: Vec<Fault>,
    more_faults: bool,
    may_confirm: bool,
    /// Whether others wait to be noticed while it is written.
    large: bool,
    may_drop: bool,
}

struct Column {
    name: String,
    label: String,
    hint: String,
    error: String,
    fields: Vec<Choice>,
}

struct Change {
    row: u32,
    what: String,
    kind: String,
    fields: Vec<(String, String, String)>,
}

struct Fault {
    row: u32,
    column: String,
    why: String,
}

/// Rows from which on it takes a second or more to write a table, or to try one out. SQLite has one writer, so others wait meanwhile;
/// the largest table takes twenty.
const LARGE: i64 = 10_000;

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (import, _) = import(&ctx, &path?.0).await?;
    let nothing: [(&str, &str); 0] = [];
    draw(&ctx, &import, &import.columns, &Form::filled(nothing))
}

pub(super) async fn choose(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (import, permit) = import(&ctx, &path?.0).await?;
    let known = |key: &&str| import.kind.fields().iter().any(|field| field.key == *key);
    let chosen = (0..import.header.len()).map(|at| {
        let name = format!("column-{at}");
        Some(form.text(&name)).filter(known).map(str::to_owned)
    });
    let columns = Columns(chosen.collect());
    for (column, why) in columns.check(import.kind) {
        form.refuse(&format!("column-{}", column.unwrap_or(0)), why);
    }
    if !form.is_fine() {
        return draw(&ctx, &import, &columns, &form);
    }
    actions::choose(&ctx.app, &permit, &import, &columns).await?;
    see_other(&ctx, &url(&import), None)
}

pub(super) async fn confirm(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (import, permit) = import(&ctx, &path?.0).await?;
    actions::confirm(&ctx.app, &permit, import.id).await?;
    see_other(&ctx, &url(&import), None)
}

pub(super) async fn give_up(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (import, permit) = import(&ctx, &path?.0).await?;
    actions::drop_import(&ctx.app, &permit, import.id).await?;
    see_other(&ctx, "/office/imports", Some("flash-import-dropped"))
}

/// Everything that is wrong, as a file.
pub(super) async fn faults(ctx: Ctx, path: Asks) -> Answered {
    let (import, _) = import(&ctx, &path?.0).await?;
    let rows = import.wrong.iter().map(|wrong| {
        let at = wrong.column.map(|at| at as usize);
        [
            wrong.row.to_string(),
            at.map(letters).unwrap_or_default(),
            at.and_then(|at| import.header.get(at)).cloned().unwrap_or_default(),
            wrong.why.words(&ctx.texts),
        ]
    });
    csv_file("faults", &["row", "column", "heading", "why"], rows, false)
}

fn url(import: &Import) -> String {
    format!("/office/imports/{}", import.id)
}

fn draw(ctx: &Ctx, import: &Import, chosen: &Columns, form: &Form) -> Answered {
    let t = &ctx.texts;
    let (done, total) = progress::of(import.id).unwrap_or((0, 0));
    let rows = |done: usize| t.number(i64::try_from(done).unwrap_or(i64::MAX));
    let is_known = !matches!(import.state, State::Columns | State::Checking | State::Dropped);
    let counts = [
        ("imports-new", import.counts.new),
        ("imports-changed", import.counts.changed),
        ("imports-unchanged", import.counts.unchanged),
        ("imports-wrong", import.counts.wrong),
    ];
    let counts = counts.map(|(key, count)| (t.text(key).into_owned(), rows(count)));
    let column = |(at, name): (usize, &String)| {
        let now = chosen.0.get(at).and_then(Option::as_deref).unwrap_or_default();
        let mut fields = vec![Choice::new("", t.text("imports-column-none"), now.is_empty())];
        fields.extend(import.kind.fields().iter().map(|f| Choice::new(f.key, t.text(f.label), now == f.key)));
        let cells = import.first_rows.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.is_empty());
        let id = format!("column-{at}");
        Column {
            label: format!("{} · {name}", letters(at)),
            hint: t.list(cells),
            error: form.error(ctx, &id),
            fields,
            name: id,
        }
    };
    let columns: Vec<Column> = match import.state.takes_columns() {
        true => import.header.iter().enumerate().filter(|(_, name)| !name.is_empty()).map(column).collect(),
        false => Vec::new(),
    };
    let changes = import.changes.iter().map(|change| Change {
        row: change.row,
        what: change.what.clone(),
        kind: t.text(if change.new { "imports-new-one" } else { "imports-changed-one" }).into_owned(),
        fields: change
            .fields
            .iter()
            .map(|(label, old, new)| (t.text(label).into_owned(), old.clone(), new.clone()))
            .collect(),
    });
    let faults = import.wrong.iter().take(SHOWN_FAULTS).map(|wrong| {
        let at = wrong.column.map(|at| at as usize);
        let name = at.and_then(|at| import.header.get(at)).cloned().unwrap_or_default();
        Fault {
            row: wrong.row,
            column: at.map(|at| format!("{} · {name}", letters(at))).unwrap_or_default(),
            why: wrong.why.words(t),
        }
    });
    let changes_something = import.counts.new + import.counts.changed > 0;
    let may_confirm = import.state == State::Checked && changes_something;
    let words = match import.state {
        State::Checked if !changes_something => "imports-state-checked-nothing",
        other => other.key(),
    };
    let made = OnePage {
        s: Shell::new(ctx, t.text(import.kind.key())).hidden_from_robots(),
        url: url(import),
        state: import.state.as_str(),
        words: t.text(words).into_owned(),
        file: import.name.clone(),
        why: import.why.as_ref().map(|why| why.words(t)).unwrap_or_default(),
        counts: if is_known { counts.into() } else { Vec::new() },
        done,
        total,
        progress: t.with("imports-progress", &[("done", rows(done).into()), ("total", rows(total).into())]),
        remarks: import.remarks.iter().map(|told| told.words(t)).collect(),
        errors: form.errors(ctx, &[]),
        fields: if columns.is_empty() { Vec::new() } else { vec![fields::of(ctx, import.kind)] },
        columns,
        changes: changes.collect(),
        faults: faults.collect(),
        more_faults: import.wrong.len() > SHOWN_FAULTS,
        may_confirm,
        large: ctx.app.db.engine() == Engine::Sqlite
            && import.rows >= LARGE
            && (may_confirm || import.state.takes_columns() && tries_out(import.kind)),
        may_drop: import.state.can_be_dropped(),
    };
    let status = if form.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut response = page_with(status, &made)?;
    if import.state.is_at_work() {
        response.headers_mut().insert(header::REFRESH, LOOK_AGAIN);
    }
    Ok(response)
}
