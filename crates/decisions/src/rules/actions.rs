//! Making rule sets and changing them: the only door.

mod writes;

use super::access::MayKeep;
use super::model::{Content, MOST_DAYS, RuleSetId};
use super::reads;
use crate::events;
use kernel::{LocalText, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The most rule sets there are.
const MOST: usize = 100;

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn check(title: &LocalText, content: &Content) -> Result<(), Failure> {
    if title.is_empty() {
        return Err(wrong("title", Refusal::new("refusal-required")));
    }
    if content.conduct.least_days > MOST_DAYS {
        return Err(wrong(
            "least-days",
            Refusal::new("rules-refusal-least").with("most", i64::from(MOST_DAYS)),
        ));
    }
    if content.conduct.quiet.len() > 6 {
        return Err(wrong("quiet", Refusal::new("rules-refusal-quiet")));
    }
    Failure::unless_fine(content.faults())
}

/// Makes a rule set.
pub async fn make(
    app: &App,
    permit: &MayKeep,
    slug: &str,
    title: &LocalText,
    content: &Content,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    make_in(&mut tx, permit, slug, title, content).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn make_in(
    tx: &mut WriteTx,
    permit: &MayKeep,
    slug: &str,
    title: &LocalText,
    content: &Content,
) -> Result<RuleSetId, Failure> {
    check(title, content)?;
    if !platform::text::is_slug(slug) {
        return Err(wrong("slug", Refusal::new("rules-refusal-slug")));
    }
    let all = reads::all(tx).await?;
    if let Some(same) = all.iter().find(|set| set.slug == slug) {
        // Sent again as it was.
        if same.title == *title && same.content == *content {
            return Ok(same.id);
        }
        return Err(wrong("slug", Refusal::new("rules-refusal-taken")));
    }
    if all.len() >= MOST {
        return Err(Refusal::new("rules-refusal-many").with("most", MOST).into());
    }
    let id = writes::insert(tx, permit, slug, title, content).await?;
    tx.record(fact(events::RULES_MADE, permit, id));
    Ok(id)
}

/// Changes a rule set, if nobody did since the state that was seen. Proposals that are open keep what they were opened with.
pub async fn change(
    app: &App,
    permit: &MayKeep,
    id: RuleSetId,
    base: i64,
    (title, content, retired): (&LocalText, &Content, bool),
) -> Result<(), Failure> {
    check(title, content)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = reads::by_id(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    if (&kept.title, &kept.content, kept.retired) == (title, content, retired) {
        return Ok(());
    }
    // What is put by it stays what it is: nobody finds another kind of vote, or an open one in place of a secret one.
    let secret = |content: &Content| content.ballot.as_ref().is_some_and(|ballot| ballot.secret);
    if !kept.content.kind.is_like(content.kind) {
        return Err(wrong("kind", Refusal::new("rules-refusal-choice")));
    }
    if secret(&kept.content) && !secret(content) {
        return Err(wrong("secret", Refusal::new("rules-refusal-secret")));
    }
    if !writes::update(&mut tx, permit, id, base, (title, content, retired)).await? {
        return Err(Failure::Stale);
    }
    tx.record(fact(events::RULES_CHANGED, permit, id));
    tx.commit().await?;
    Ok(())
}

fn fact(kind: &'static str, permit: &MayKeep, id: RuleSetId) -> Fact {
    Fact::new(kind, Subject::new("rule-set", id)).by(permit.person()).for_body(permit.acts_for())
}
