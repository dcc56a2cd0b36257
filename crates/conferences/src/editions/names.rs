//! What series and editions are called, for the journal.

use super::reads;
use platform::capability::Named;
use platform::http::{Ctx, Failure};
use platform::journal::Subject;
use std::collections::HashMap;

/// Names of the subjects of facts.
pub(crate) const NAMED: Named =
    Named { subjects: &["edition", "series"], names: |ctx, subjects| Box::pin(names(ctx, subjects)) };

async fn names(ctx: Ctx, subjects: Vec<Subject>) -> Result<HashMap<Subject, (String, String)>, Failure> {
    let ids = subjects.iter().map(|subject| subject.parts().1.to_owned());
    let titles = reads::titles(&mut *ctx.app.db.read().await?, ids).await?;
    let named = |subject: Subject| {
        let (name, numeral, slug) = titles.get(subject.parts().1)?;
        let name = name.best(ctx.lang()).map_or("", |(_, text)| text);
        let url = if slug.is_empty() { "/conferences".to_owned() } else { format!("/conferences/{slug}") };
        Some((subject, (format!("{name} {numeral}").trim().to_owned(), url)))
    };
    Ok(subjects.into_iter().filter_map(named).collect())
}
