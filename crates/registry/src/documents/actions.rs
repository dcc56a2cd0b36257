//! Adding and removing documents, inside the transaction of the subject's own verb, which asked who may.

mod writes;

use super::model::{DocumentId, MOST, check, unnamed};
use super::reads;
use crate::persons::access::MayErase;
use kernel::{PersonId, Refusal};
use platform::db::WriteTx;
use platform::files::Stored;
use platform::form::Upload;
use platform::http::{App, Failure, Rate};
use platform::journal::Subject;

/// Adds a file to a subject: the upload, and its bytes as [`keep`] kept them before the transaction began. Says whether it is new: what
/// somebody sends again as it was, under the same name, is there already.
pub async fn attach(
    tx: &mut WriteTx,
    subject: &Subject,
    person: Option<PersonId>,
    (upload, stored): (&Upload, &Stored),
) -> Result<bool, Failure> {
    let wrong = |why| Failure::Invalid(vec![(upload.field().to_owned(), why)]);
    let media_type = check(&upload.name, &upload.bytes).map_err(wrong)?;
    if reads::is_there(tx, subject, person, &upload.name, &stored.digest).await? {
        return Ok(false);
    }
    if reads::of_subject(tx, subject).await?.len() >= MOST {
        return Err(wrong(Refusal::new("documents-refusal-many").with("most", MOST)));
    }
    platform::files::reference(tx, stored, media_type).await?;
    writes::insert(tx, subject, person, &upload.name, &stored.digest).await?;
    Ok(true)
}

/// Takes a document from its subject; says whether it was there.
pub async fn remove(tx: &mut WriteTx, subject: &Subject, id: DocumentId) -> Result<bool, Failure> {
    let Some(file) = writes::delete(tx, subject, id).await? else { return Ok(false) };
    // What nothing else refers to goes from the store too.
    let gone = platform::db::forget_files(tx, vec![file]).await?;
    if !gone.is_empty() {
        crate::persons::traces::remove_later(tx, gone);
    }
    Ok(true)
}

/// Parts what somebody put in from them, who is erased: what belongs to a body and others rest on stays, under a name that says
/// nothing. The rest goes with them, by the declaration of the column.
pub(crate) async fn part_from(tx: &mut WriteTx, permit: &MayErase) -> Result<(), Failure> {
    for (id, name) in reads::that_stay(tx, permit).await? {
        writes::part(tx, permit, id, &unnamed(&name)).await?;
    }
    Ok(())
}

/// How many files somebody may bring at once, and how soon one more.
const BROUGHT: Rate = Rate { burst: 30, seconds: 20 };

/// Keeps the bytes of a file that came with a form, if it can be a document. When nothing comes of it, [`leave`] takes them away at once.
pub async fn keep(app: &App, person: PersonId, upload: &Upload) -> Result<Stored, Failure> {
    check(&upload.name, &upload.bytes)
        .map_err(|why| Failure::Invalid(vec![(upload.field().to_owned(), why)]))?;
    let now = app.givens.now();
    app.limits.take("documents", &person.to_string(), BROUGHT, now).map_err(Failure::TooOften)?;
    crate::persons::traces::store(app, upload.bytes.to_vec()).await
}

/// Takes bytes away again that were kept, when what was to name them did not come about.
pub async fn leave<T>(app: &App, stored: &Stored, done: Result<T, Failure>) -> Result<T, Failure> {
    if done.is_err() {
        let mut tx = app.db.write(&app.givens).await?;
        crate::persons::traces::remove_later(&mut tx, vec![stored.digest.clone()]);
        tx.commit().await?;
    }
    done
}
