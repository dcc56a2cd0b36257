//! Showing and giving out documents.

use super::model::DocumentId;
use super::reads::{self, Document};
use platform::http::{Answered, Ctx, Failure, attachment};
use platform::journal::Subject;

/// A document ready to be drawn.
pub struct Line {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub url: String,
    /// When it was added, and how large it is.
    pub note: String,
}

/// Documents ready to be drawn, below the address of their subject: `<base>/<id>`.
pub fn lines(ctx: &Ctx, documents: &[Document], base: &str) -> Vec<Line> {
    let t = &ctx.texts;
    let line = |document: &Document| Line {
        name: document.name.clone(),
        url: format!("{base}/{}", document.id),
        note: t.with(
            "documents-note",
            &[
                ("day", t.day(document.made_at.to_zoned_datetime(ctx.zone.clone()).date()).into()),
                ("size", t.number((document.file.size + 1023) / 1024).into()),
            ],
        ),
    };
    documents.iter().map(line).collect()
}

/// Gives out a document of a subject that the reader may see.
pub async fn serve(ctx: &Ctx, subject: &Subject, id: &str) -> Answered {
    let id: DocumentId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::of_subject(&mut *ctx.app.db.read().await?, subject).await?;
    let document = found.into_iter().find(|document| document.id == id).ok_or(Failure::NotFound)?;
    attachment(ctx, &document.file, &document.name).await
}
