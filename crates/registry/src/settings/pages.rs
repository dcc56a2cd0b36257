//! The list of all settings.

use askama::Template;
use platform::http::{Answered, Ctx, Routes, Who, page};
use platform::ui::Shell;

/// Subjects that have settings, each with a page `/office/settings/<key>` and the texts `settings-<key>` and
/// `settings-<key>-note`.
const SUBJECTS: &[&str] =
    &["mandates", "admission", "support", "members", "reports", "interests", "retention"];

#[derive(Template)]
#[template(path = "settings/list.html")]
struct SettingsPage {
    s: Shell,
    /// Address, title, what is set there.
    lines: Vec<(String, String, String)>,
}

pub(crate) fn routes() -> Routes {
    Routes::new().page("/office/settings", Who::Stewards, list)
}

async fn list(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let text = |key: String| ctx.texts.text(&key).into_owned();
    let line = |key: &&str| {
        (
            format!("/office/settings/{key}"),
            text(format!("settings-{key}")),
            text(format!("settings-{key}-note")),
        )
    };
    let lines = SUBJECTS.iter().map(line).collect();
    page(&SettingsPage { s: Shell::new(&ctx, ctx.texts.text("settings-title")), lines })
}
