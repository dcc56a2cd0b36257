//! What calls are called, for the journal.

use crate::calls;
use platform::capability::Named;
use platform::http::{Ctx, Failure};
use platform::journal::Subject;
use std::collections::HashMap;

/// Names of the subjects of facts.
pub(crate) const NAMED: Named =
    Named { subjects: &["call"], names: |ctx, subjects| Box::pin(names(ctx, subjects)) };

async fn names(ctx: Ctx, subjects: Vec<Subject>) -> Result<HashMap<Subject, (String, String)>, Failure> {
    if subjects.is_empty() {
        return Ok(HashMap::new());
    }
    let all = calls::reads::titles(&mut *ctx.app.db.read().await?).await?;
    let named = all.into_iter().map(|(id, title, slug)| {
        let title = title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        (Subject::new("call", id), (title, format!("/hosting/{slug}")))
    });
    Ok(named.filter(|(subject, _)| subjects.contains(subject)).collect())
}
