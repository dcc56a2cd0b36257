//! What the index of search holds of proposals and decisions, and their public addresses: those that everybody may see.

use super::model::{Proposal, ProposalId, SeenBy, State};
use super::reads::{self, For};
use platform::capability::Indexed;
use platform::db::DbError;
use platform::http::{App, Failure};
use platform::search::{Document, PUBLIC};

/// Proposals in the index.
pub(crate) const INDEXED: Indexed = Indexed {
    subject: "proposal",
    document: |app, id| Box::pin(document(app, id)),
    all: |app| Box::pin(async move { public(&app, |one| one.id.to_string()).await }),
};

/// Proposals that the index and the sitemap hold at most.
const MOST: usize = 10_000;

async fn public(app: &App, of: fn(&Proposal) -> String) -> Result<Vec<String>, DbError> {
    let mut all = Vec::new();
    let take = |one: Proposal, _| {
        all.push(of(&one));
        all.len() < MOST
    };
    reads::each(&mut *app.db.read().await?, For::Everybody, MOST as i64, take).await?;
    Ok(all)
}

async fn document(app: App, id: String) -> Result<Option<Document>, DbError> {
    let Ok(id) = id.parse::<ProposalId>() else { return Ok(None) };
    let found = reads::by_id(&mut *app.db.read().await?, id).await?;
    let shown = |one: &Proposal| {
        one.seen_by == SeenBy::Everyone && !matches!(one.state, State::Draft | State::Withdrawn)
    };
    let Some(one) = found.filter(shown) else { return Ok(None) };
    let texts = [&one.wording.text, &one.wording.why, &one.wording.otherwise];
    let mut text: Vec<String> =
        texts.iter().flat_map(|text| text.iter().map(|(_, text)| text.to_owned())).collect();
    if let Some(decision) = &one.decision {
        text.extend(decision.statement.iter().map(|(_, text)| text.to_owned()));
    }
    Ok(Some(Document {
        subject: format!("proposal:{id}"),
        kind: if one.decision.is_some() { "kind-decision" } else { "kind-proposal" },
        title: one.wording.title.clone(),
        names: vec![one.number.clone()],
        summary: one.wording.text.clone(),
        text: text.join("\n"),
        url: one.url(),
        audience: PUBLIC,
    }))
}

/// The public addresses of decisions.
pub(crate) async fn sitemap(app: App) -> Result<Vec<String>, Failure> {
    let all = public(&app, Proposal::url).await?;
    let fixed = ["/decisions", "/decisions/rules"].map(str::to_owned);
    Ok(fixed.into_iter().chain(all).collect())
}
