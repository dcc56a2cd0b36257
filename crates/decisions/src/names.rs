//! What proposals and rule sets are called, for the journal.

use crate::{proposals, rules};
use platform::capability::Named;
use platform::http::{Ctx, Failure};
use platform::journal::Subject;
use std::collections::HashMap;

/// Names of the subjects of facts.
pub(crate) const NAMED: Named =
    Named { subjects: &["proposal", "rule-set"], names: |ctx, subjects| Box::pin(names(ctx, subjects)) };

async fn names(ctx: Ctx, subjects: Vec<Subject>) -> Result<HashMap<Subject, (String, String)>, Failure> {
    let ids = |kind: &str| -> Vec<String> {
        let of = subjects.iter().map(Subject::parts).filter(|(of, _)| *of == kind);
        of.map(|(_, id)| id.to_owned()).collect()
    };
    let mut conn = ctx.app.db.read().await?;
    let mut found = HashMap::new();
    let said = |text: &kernel::LocalText| text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    for (id, title, number) in proposals::reads::titles(&mut conn, &ids("proposal")).await? {
        found.insert(Subject::new("proposal", id), (said(&title), format!("/decisions/{number}")));
    }
    if !ids("rule-set").is_empty() {
        for set in rules::reads::all(&mut conn).await? {
            let url = format!("/decisions/rules/{}", set.slug);
            found.insert(Subject::new("rule-set", set.id), (said(&set.title), url));
        }
    }
    Ok(found)
}
