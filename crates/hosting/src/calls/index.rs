//! What the index of search holds of calls, and their public addresses.

use super::model::{Call, CallId, State};
use super::reads;
use platform::actor::Actor;
use platform::capability::Indexed;
use platform::db::DbError;
use platform::http::{App, Failure};
use platform::search::{Document, PUBLIC};

/// Calls in the index.
pub(crate) const INDEXED: Indexed = Indexed {
    subject: "call",
    document: |app, id| Box::pin(document(app, id)),
    all: |app| Box::pin(async move { public(&app, |call| call.id.to_string()).await }),
};

async fn public(app: &App, of: fn(&Call) -> String) -> Result<Vec<String>, DbError> {
    let all = reads::all(&mut *app.db.read().await?, &Actor::visitor()).await?;
    Ok(all.iter().map(of).collect())
}

async fn document(app: App, id: String) -> Result<Option<Document>, DbError> {
    let Ok(id) = id.parse::<CallId>() else { return Ok(None) };
    let found = reads::by_id(&mut *app.db.read().await?, id).await?;
    let Some(call) = found.filter(|call| !matches!(call.state, State::Draft | State::Withdrawn)) else {
        return Ok(None);
    };
    let terms = &call.terms;
    let texts = [&terms.sought, &terms.returns].into_iter();
    let texts = texts.chain(terms.criteria.iter().map(|one| &one.title));
    let text: Vec<String> = texts.flat_map(|text| text.iter().map(|(_, text)| text.to_owned())).collect();
    Ok(Some(Document {
        subject: format!("call:{id}"),
        kind: "kind-call",
        title: call.title.clone(),
        names: vec![call.slug.clone()],
        summary: call.terms.sought.clone(),
        text: text.join("\n"),
        url: call.url(),
        audience: PUBLIC,
    }))
}

/// The public addresses of calls.
pub(crate) async fn sitemap(app: App) -> Result<Vec<String>, Failure> {
    let all = public(&app, Call::url).await?;
    Ok(std::iter::once("/hosting".to_owned()).chain(all).collect())
}
