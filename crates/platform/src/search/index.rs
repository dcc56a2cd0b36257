//! The index itself.

use super::{Document, words};
use kernel::LocalText;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tantivy::collector::sort_key::{SortBySimilarityScore, SortByString};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, Query, RangeQuery, TermQuery};
use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::{Index, IndexReader, IndexWriter, Order, ReloadPolicy, TantivyDocument, Term};
use tokio::sync::watch;

/// Changes with the shape of the index: one of another shape is thrown away and made anew.
pub(super) const SHAPE: &str = "6";
/// Memory for new documents before they are written out; the least the library takes.
const WRITER_BYTES: usize = 15_000_000;

/// The index of this node.
pub struct Search {
    index: Index,
    reader: IndexReader,
    /// None after a change that did not come to its end.
    writer: Mutex<Option<IndexWriter>>,
    fields: Fields,
    reached: watch::Sender<Reached>,
}

/// How far the journal is in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reached {
    /// The entry up to which everything is there; −1 for an index that was never filled.
    pub(super) entry: i64,
    /// The hash of that entry: in another journal it is another.
    pub(super) hash: String,
    /// The digest of the program's texts, some of which are in the index.
    pub(super) texts: String,
}

impl Reached {
    /// Out of an index's note, unless it is of another shape.
    fn parse(note: &str) -> Option<Self> {
        let mut parts = note.strip_prefix(SHAPE)?.strip_prefix(':')?.splitn(3, ':');
        let (entry, hash, texts) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { entry: entry.parse().ok()?, hash: hash.to_owned(), texts: texts.to_owned() })
    }

    /// As an index that was never filled notes it.
    fn never() -> Self {
        Self { entry: -1, hash: String::new(), texts: String::new() }
    }
}

#[derive(Clone, Copy)]
struct Fields {
    subject: Field,
    audience: Field,
    title: Field,
    text: Field,
    shown: Field,
    order: Field,
}

/// What is kept of a document to be shown.
#[derive(Serialize, Deserialize)]
struct Shown {
    kind: String,
    title: LocalText,
    summary: LocalText,
    url: String,
}

/// Something that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What it is, as a text's key.
    pub kind: String,
    /// Its name.
    pub title: LocalText,
    /// What is shown under the name.
    pub summary: LocalText,
    /// Its address.
    pub url: String,
}

/// The index failed.
#[derive(Debug)]
pub enum SearchError {
    /// Another process has it open.
    Taken,
    /// Anything else.
    Failed(String),
}

impl SearchError {
    pub(super) fn failed(error: impl std::fmt::Display) -> Self {
        SearchError::Failed(error.to_string())
    }
}

impl std::fmt::Display for SearchError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            SearchError::Taken => f.write_str("the index: another process has it open"),
            SearchError::Failed(why) => write!(f, "the index: {why}"),
        }
    }
}
impl std::error::Error for SearchError {}

impl From<tantivy::TantivyError> for SearchError {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::LockFailure(..) => SearchError::Taken,
            other => SearchError::failed(other),
        }
    }
}

impl Search {
    /// Opens the index in a folder, or in memory. One of another shape, or a damaged one, is made anew; one that another
    /// process has open is left alone.
    pub fn open(folder: Option<&Path>) -> Result<Self, SearchError> {
        let Some(folder) = folder else { return Self::with(Index::create_in_ram(schema().0)) };
        let opened = Index::open_in_dir(folder).map_err(SearchError::from).and_then(Self::with);
        match opened {
            Ok(search) if search.index.schema() == schema().0 => return Ok(search),
            Err(SearchError::Taken) => return Err(SearchError::Taken),
            // One of another shape is closed before its folder goes.
            other => drop(other),
        }
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(SearchError::failed)?;
        }
        crate::private::folder(folder).map_err(SearchError::failed)?;
        Self::with(Index::create_in_dir(folder, schema().0)?)
    }

    fn with(index: Index) -> Result<Self, SearchError> {
        let fields = schema().1;
        index.tokenizers().register("words", words::Words);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let writer = index.writer_with_num_threads(1, WRITER_BYTES)?;
        let payload = index.load_metas()?.payload.unwrap_or_default();
        let reached = Reached::parse(&payload).unwrap_or_else(Reached::never);
        Ok(Self {
            index,
            reader,
            writer: Mutex::new(Some(writer)),
            fields,
            reached: watch::Sender::new(reached),
        })
    }

    /// The entry of the journal up to which everything is in the index; −1 for an index that was never filled.
    pub fn reached(&self) -> i64 {
        self.reached.borrow().entry
    }

    /// The same with what it was reached in: journal and texts.
    pub(super) fn reached_in(&self) -> Reached {
        self.reached.borrow().clone()
    }

    /// Waits until everything up to an entry of the journal is in the index, but no longer than so; says whether it is.
    pub async fn reaches(&self, entry: i64, patience: Duration) -> bool {
        let mut reached = self.reached.subscribe();
        tokio::time::timeout(patience, reached.wait_for(|reached| reached.entry >= entry))
            .await
            .is_ok_and(|r| r.is_ok())
    }

    /// Puts documents in the place of those of the same subjects, and remembers how far the journal was read.
    pub(super) fn replace(
        &self,
        changes: &[(String, Option<Document>)],
        reached: Reached,
        anew: bool,
    ) -> Result<(), SearchError> {
        let mut slot = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // A writer whose commit failed has lost its workers: later commits would take documents out and put none in. So it
        // goes with the failure, and the next change begins with a new one.
        let mut writer = match slot.take() {
            Some(writer) => writer,
            None => self.index.writer_with_num_threads(1, WRITER_BYTES)?,
        };
        if anew {
            writer.delete_all_documents()?;
        }
        for (subject, document) in changes {
            writer.delete_term(Term::from_field_text(self.fields.subject, subject));
            if let Some(document) = document {
                writer.add_document(self.document(document))?;
            }
        }
        let mut prepared = writer.prepare_commit()?;
        prepared.set_payload(&format!("{SHAPE}:{}:{}:{}", reached.entry, reached.hash, reached.texts));
        prepared.commit()?;
        self.reader.reload()?;
        if anew {
            // The files of what went were kept for the reader, which looked at them until now.
            writer.garbage_collect_files().wait()?;
        }
        *slot = Some(writer);
        self.reached.send_replace(reached);
        Ok(())
    }

    fn document(&self, document: &Document) -> TantivyDocument {
        let fields = self.fields;
        let mut made = TantivyDocument::new();
        made.add_text(fields.subject, &document.subject);
        made.add_text(fields.audience, document.audience);
        for (_, title) in document.title.iter() {
            made.add_text(fields.title, title);
        }
        for name in &document.names {
            made.add_text(fields.title, name);
        }
        for (_, summary) in document.summary.iter() {
            made.add_text(fields.text, summary);
        }
        made.add_text(fields.text, &document.text);
        let shown = Shown {
            kind: document.kind.to_owned(),
            title: document.title.clone(),
            summary: document.summary.clone(),
            url: document.url.clone(),
        };
        made.add_text(fields.shown, crate::json::text(&shown));
        let name = document.title.iter().next().map_or("", |(_, name)| name);
        let order = format!("{}\n{}", crate::text::fold(&crate::text::cut(name, 100)), document.subject);
        made.add_text(fields.order, order);
        made
    }

    /// Finds what holds all the words, the last one being perhaps only begun; the best first, and what fits as well by
    /// name. Gives how many there are.
    ///
    /// How well a thing fits depends on itself alone. The usual measures, which count how rare a word is, would let a
    /// reader see by the order of what they find that there is something they may not find.
    pub fn find(
        &self,
        query: &str,
        audiences: &[&str],
        from: usize,
        most: usize,
    ) -> Result<(usize, Vec<Hit>), SearchError> {
        let words = words::words(query);
        let Some((last, whole)) = words.split_last() else { return Ok((0, Vec::new())) };
        let fields = self.fields;
        let mut all: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for word in whole {
            all.push((
                Occur::Must,
                either(self.exactly(fields.title, word), self.exactly(fields.text, word)),
            ));
        }
        all.push((Occur::Must, either(self.begun(fields.title, last), self.begun(fields.text, last))));
        let audience: Vec<(Occur, Box<dyn Query>)> = audiences
            .iter()
            .map(|audience| {
                let term = Term::from_field_text(fields.audience, audience);
                let query: Box<dyn Query> = Box::new(TermQuery::new(term, IndexRecordOption::Basic));
                (Occur::Should, query)
            })
            .collect();
        // The audience decides who finds a thing, never how well it fits.
        all.push((Occur::Must, always(Box::new(BooleanQuery::new(audience)), 0.0)));
        let query = BooleanQuery::new(all);
        let searcher = self.reader.searcher();
        let by_name = SortByString::for_field("order");
        let order = ((SortBySimilarityScore, Order::Desc), (by_name, Order::Asc));
        let top = TopDocs::with_limit(most.max(1)).and_offset(from).order_by(order);
        let (count, top) = searcher.search(&query, &(Count, top))?;
        let hits = top
            .into_iter()
            .map(|(_, address)| {
                let found: TantivyDocument = searcher.doc(address)?;
                let text = found.get_first(fields.shown).and_then(|v| v.as_str()).unwrap_or_default();
                let shown: Shown = serde_json::from_str(text).map_err(SearchError::failed)?;
                Ok(Hit { kind: shown.kind, title: shown.title, summary: shown.summary, url: shown.url })
            })
            .collect::<Result<Vec<Hit>, SearchError>>()?;
        Ok((count, hits))
    }

    fn exactly(&self, field: Field, word: &str) -> Box<dyn Query> {
        let term = Term::from_field_text(field, word);
        let query = Box::new(TermQuery::new(term, IndexRecordOption::Basic));
        always(query, if field == self.fields.title { 4.0 } else { 1.0 })
    }

    /// Words that are this one or begin with it; the whole word counts for more.
    fn begun(&self, field: Field, word: &str) -> Box<dyn Query> {
        use std::ops::Bound;
        let from = Term::from_field_text(field, word);
        let until = Term::from_field_text(field, &format!("{word}\u{10ffff}"));
        let begun = RangeQuery::new(Bound::Included(from), Bound::Excluded(until));
        let boost = if field == self.fields.title { 1.0 } else { 0.25 };
        either(self.exactly(field, word), always(Box::new(begun), boost))
    }
}

/// What fits counts for so much.
fn always(query: Box<dyn Query>, score: f32) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, score))
}

fn either(a: Box<dyn Query>, b: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(BooleanQuery::new(vec![(Occur::Should, a), (Occur::Should, b)]))
}

fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing =
        TextFieldIndexing::default().set_tokenizer("words").set_index_option(IndexRecordOption::Basic);
    let text = TextOptions::default().set_indexing_options(indexing);
    let fields = Fields {
        subject: builder.add_text_field("subject", STRING),
        audience: builder.add_text_field("audience", STRING),
        title: builder.add_text_field("title", text.clone()),
        text: builder.add_text_field("text", text),
        shown: builder.add_text_field("shown", STORED),
        order: builder.add_text_field("order", TextOptions::default().set_fast("raw")),
    };
    (builder.build(), fields)
}
