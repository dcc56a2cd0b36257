//! What a capability brings to the house: one value of [`Capability`] a crate, gathered by the app.

use crate::db::Migration;
use crate::desk::Task;
use crate::home::HomePart;
use crate::http::{App, Ctx, Failure, Routes};
use crate::jobs::JobKind;
use crate::journal::{Entry, Subject};
use crate::search::Document;
use crate::ui::Asset;
use futures_util::future::BoxFuture;
use include_dir::Dir;
use std::collections::HashMap;

/// The answer of a hook.
pub type Answer<T> = BoxFuture<'static, Result<T, Failure>>;

/// Everything a capability adds to the floor.
pub struct Capability {
    /// Its one word: crate, table prefix, Fluent file.
    pub name: &'static str,
    /// Its pages and API.
    pub routes: fn() -> Routes,
    /// Its scripts and pictures.
    pub assets: &'static [Asset],
    /// Its texts.
    pub texts: &'static Dir<'static>,
    /// Its schema.
    pub migrations: Vec<Migration>,
    /// Which of its columns hold personal data, and how each is to be treated.
    pub personal: &'static [PersonalColumn],
    /// The work it does after commits.
    pub jobs: &'static [JobKind],
    /// Its part of the OpenAPI document.
    pub openapi: Option<fn() -> utoipa::openapi::OpenApi>,
    /// Its entries in the main menu: where it stands, the text's key and the address.
    pub menu: &'static [(i32, &'static str, &'static str)],
    /// Where it lists what belongs to one body: the text's key and the address, to which the body's slug is added.
    pub of_body: Option<(&'static str, &'static str)>,
    /// Its entries on pages of others that its own belong to: the page's address, the text's key and the address. The main menu has no
    /// room for more.
    pub beside: &'static [(&'static str, &'static str, &'static str)],
    /// What it has for the front page.
    pub home: Option<fn(Ctx) -> Answer<Vec<HomePart>>>,
    /// What waits for the reader.
    pub desk: Option<fn(Ctx) -> Answer<Vec<Task>>>,
    /// The public addresses of its things, for the sitemap.
    pub sitemap: Option<fn(App) -> Answer<Vec<String>>>,
    /// What the index of search holds of its things, one for each kind of them.
    pub index: &'static [Indexed],
    /// The kinds of facts it records. Each has its words, `fact-…`.
    pub facts: &'static [&'static str],
    /// What the subjects of its facts are called, for the journal.
    pub names: Option<Named>,
    /// Addresses with every parameter filled in, one for each of its routes, so that the rigs can walk them all.
    pub samples: fn() -> Vec<(&'static str, String)>,
    /// Which of its columns name rows that can be joined with another of their table, such as two records of one person.
    pub references: &'static [Reference],
    /// The ways by which somebody comes who is not in the register.
    pub newcomers: &'static [Newcomers],
    /// Whether a decision with a number was adopted, for a capability that keeps a register of them; nothing where there is no such number.
    pub decided: Option<fn(App, String) -> Answer<Option<bool>>>,
}

/// A way by which somebody comes who is not in the register.
#[derive(Debug)]
pub struct Newcomers {
    /// Where their link leads.
    pub home: &'static str,
    /// The page on which they ask for it.
    pub door: &'static str,
    /// The words by which the letter tells why it came.
    pub words: &'static str,
}

/// How things of one kind get into the index.
#[derive(Clone, Copy)]
pub struct Indexed {
    /// The kind of subject, such as `body`.
    pub subject: &'static str,
    /// The document of one of them, by its id; none when it is gone or hidden.
    pub document: fn(App, String) -> BoxFuture<'static, Result<Option<Document>, crate::db::DbError>>,
    /// The ids of all of them, for building the index anew.
    pub all: fn(App) -> BoxFuture<'static, Result<Vec<String>, crate::db::DbError>>,
}

/// How a capability names the subjects of its facts for a reader.
#[derive(Clone, Copy)]
pub struct Named {
    /// Kinds of subject it knows, such as `edition`.
    pub subjects: &'static [&'static str],
    /// Names and addresses of subjects, in one question, by their text; those that are gone or hidden are left out.
    pub names: fn(Ctx, Vec<Subject>) -> Answer<HashMap<Subject, (String, String)>>,
}

/// A column that holds personal data.
#[derive(Clone, Copy, Debug)]
pub struct PersonalColumn {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// How it is known whose it is.
    pub whose: Whose,
    /// What erasure does with it.
    pub erase: Erase,
}

/// How it is known whose a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// By this column of the same table, which holds the person's id.
    Person(&'static str),
    /// By a column that another table joins to a person.
    Through {
        /// The column of the same table.
        column: &'static str,
        /// The other table.
        table: &'static str,
        /// Its column with the same value.
        key: &'static str,
        /// Its column with the person's id.
        person: &'static str,
    },
    /// By this column of the same table, which names somebody in a row that is another's, such as a tie that was declared. It
    /// is erased with either of the two, and whoever is named does not see it among what is kept about them.
    Named(&'static str),
    /// Not at all: a row may hold something about anybody. Erasing anybody erases it in every row, unless it is declared as
    /// [`Erase::ByHand`]; it is part of nobody's own data.
    Anybody,
}

/// A column that holds the id of a row which can be joined with another of its table: then it must name the row that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The table of the row that it names: `registry_person`.
    pub to: &'static str,
    /// What becomes of it when that row is joined with another one.
    pub join: Join,
    /// Whether those who join the rows are not told how many name each, since that there are some is sealed from them.
    pub silent: bool,
}

/// What becomes of a reference when the row that it names is joined with another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// It names the row that stays.
    Move,
    /// The same, unless a row with the same values of these columns names the one that stays already: then its row goes. With
    /// no columns, there is one row at most for each that can be named.
    MoveUnless(&'static [&'static str]),
    /// Its row goes, as what must not pass on to another: an open session.
    Drop,
    /// The capability that joins the rows sees to it by itself.
    ByHand,
}

/// What erasure does with a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// The whole row goes.
    Row,
    /// The value is blanked, the row stays.
    Blank,
    /// Nothing: its capability looks itself for the rows that hold something of somebody who is erased, and erases it there, in the
    /// transaction that erases all else. Whoever declares it so has to see that this is called.
    ByHand,
}

/// The words of an entry of the journal, by its kind: `registry.body-edited` → `fact-registry-body-edited`.
pub fn fact_key(entry: &Entry) -> String {
    format!("fact-{}", entry.kind.replace('.', "-"))
}
