//! What each kind of table does to the register, row by row. Looking and writing are the same steps; looking leaves the writing
//! out, or is done in a transaction that is given up.

mod bodies;
mod local;
mod mandates;
mod persons;

pub(super) use local::written as local_text;
pub(super) use persons::language_codes;

use super::access::MayImport;
use super::model::{Columns, Field, Found, Kind, Told};
use super::progress::Progress;
use crate::forms::{codes, line};
use crate::persons::actions::look_after_all;
use crate::persons::reads;
use kernel::{PersonId, Refusal};
use platform::db::{Conn, WriteTx};
use platform::form::Form;
use platform::http::Failure;
use platform::sheets::{Row, Table};
use std::collections::HashSet;

/// Rows that are looked at, and written, together.
const AT_ONCE: usize = 1_000;

/// A table with what is known of it, at the hand of somebody who may import it.
pub(super) struct Work<'w> {
    pub kind: Kind,
    pub table: &'w Table,
    pub columns: &'w Columns,
    pub permit: &'w MayImport,
}

/// By what the register is looked at, or written.
pub(super) enum Door<'d> {
    /// To look alone.
    Look(&'d mut Conn),
    /// To write; whoever only wants to look gives the transaction up.
    Write(&'d mut WriteTx),
}

impl Door<'_> {
    fn conn(&mut self) -> &mut Conn {
        match self {
            Door::Look(conn) => conn,
            Door::Write(tx) => tx,
        }
    }
}

/// Whether looking at a table of a kind needs a transaction that is given up: what a mandate may not be shows when it is given.
pub(super) fn tries_out(kind: Kind) -> bool {
    kind == Kind::Mandates
}

/// Goes through a table. As soon as a row is wrong nothing more is written: whoever opened the transaction gives it up.
pub(super) async fn go_through(
    work: &Work<'_>,
    door: &mut Door<'_>,
    progress: &mut Progress<'_>,
) -> Result<Found, Failure> {
    let mut found = Found::default();
    for fault in &work.table.faults {
        found.wrong(fault.row, [(fault.column.map(|column| column as usize), fault.why.clone())]);
    }
    if let Door::Write(tx) = door {
        tx.plan_anew().await?;
    }
    match work.kind {
        Kind::Persons => persons::go_through(work, door, progress, &mut found).await?,
        Kind::Bodies => bodies::go_through(work, door, progress, &mut found).await?,
        Kind::Mandates => mandates::go_through(work, door, progress, &mut found).await?,
    }
    found.remarks.extend(work.table.remarks.iter().map(Told::of));
    found.wrong.sort_by_key(|wrong| (wrong.row, wrong.column));
    found.changes.sort_by_key(|change| change.row);
    Ok(found)
}

impl Work<'_> {
    /// The cells of a row that are fields, as a form: they are read by the same rules as what is typed.
    fn form(&self, row: &Row<'_>) -> Form {
        let columns = self.columns.0.iter().enumerate();
        let known = columns.filter_map(|(at, field)| Some((field.as_deref()?, row.cell(at))));
        Form::filled(known.map(|(field, cell)| (field, cell.trim())))
    }

    /// What is wrong with a form, by the columns of the table.
    fn wrong(&self, errors: Vec<(String, Refusal)>) -> Vec<(Option<usize>, Refusal)> {
        errors.into_iter().map(|(field, why)| (self.column(&field), why)).collect()
    }

    /// The column of a field, or of the one whose part it is: `name-es` is a part of `name`.
    fn column(&self, field: &str) -> Option<usize> {
        let stem = field.split('-').next().unwrap_or_default();
        self.columns.of(field).or_else(|| self.columns.of(stem))
    }

    /// What a verb refused about a row; what is no refusal goes on.
    fn refused(&self, failure: Failure) -> Result<Vec<(Option<usize>, Refusal)>, Failure> {
        match failure {
            Failure::Invalid(fields) => Ok(self.wrong(fields)),
            Failure::Refused(why) => Ok(vec![(None, why)]),
            other => Err(other),
        }
    }

    /// Holds whoever of this table is known by the addresses in a column, all of them before the first row is written: rows stand in
    /// any order, and persons are held in one (see `mandates`).
    async fn hold_persons(&self, tx: &mut WriteTx, column: &str) -> Result<HashSet<PersonId>, Failure> {
        let rows = (0..self.table.len()).filter_map(|at| self.table.row(at));
        let addresses: Vec<String> = rows.map(|row| self.form(&row).mail_address(column)).collect();
        let mut known = Vec::new();
        for part in addresses.chunks(AT_ONCE) {
            let part: Vec<&str> = part.iter().map(String::as_str).collect();
            let holders = reads::holders(tx, &self.permit.persons, &part).await?;
            known.extend(holders.into_values().map(|person| person.id));
        }
        look_after_all(tx, &self.permit.persons, &known).await?;
        Ok(known.into_iter().collect())
    }

    fn field(&self, key: &str) -> Option<&'static Field> {
        self.kind.fields().iter().find(|field| field.key == key)
    }

    /// A changed field for people to read, unless it is the same.
    fn compared(&self, key: &str, old: &str, new: &str) -> Option<(String, String, String)> {
        let label = self.field(key).map_or(key, |field| field.label);
        (old != new).then(|| (label.to_owned(), old.to_owned(), new.to_owned()))
    }
}
