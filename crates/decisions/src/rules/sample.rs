//! The rule sets that a house begins with.

use super::access::the_program;
use super::actions::make_in;
use super::model::{KINDS, Kind, preset};
use super::reads;
use kernel::LocalText;
use platform::db::WriteTx;
use platform::http::{App, Failure};

/// Adds a rule set for each kind of decision, named in every language; a house that has some keeps its own.
pub(crate) async fn load_in(app: &App, tx: &mut WriteTx) -> Result<(), Failure> {
    if !reads::all(tx).await?.is_empty() {
        return Ok(());
    }
    for kind in KINDS {
        make_in(tx, &the_program(), kind.as_str(), &named(app, kind), &preset(kind)).await?;
    }
    Ok(())
}

fn named(app: &App, kind: Kind) -> LocalText {
    let mut title = LocalText::default();
    for language in app.texts.languages() {
        title.set(language, app.texts.of(language).text(&format!("rules-kind-{}", kind.as_str())));
    }
    title
}
