//! The journal in plain words, for the secretariat.

mod pages;
mod reads;

use crate::mandates::model::Role;
use kernel::{BodyId, LocalText};
use platform::capability::fact_key;
use platform::http::Ctx;
use platform::journal::Entry;
use std::collections::HashMap;

pub(crate) use pages::{Told, routes, told};

/// What the words of entries need: names of persons, bodies and mandates, and of what other capabilities know.
#[derive(Default)]
struct Names {
    /// Nothing for a name that the reader may not see; whoever was erased has no place here.
    persons: HashMap<String, Option<String>>,
    bodies: HashMap<String, (LocalText, String)>,
    mandates: HashMap<String, (LocalText, String, Role)>,
    others: HashMap<String, (String, String)>,
}

impl Names {
    /// The name and address of what an entry happened to; empty when it has none.
    fn what(&self, ctx: &Ctx, entry: &Entry) -> (String, String) {
        let local = |text: &LocalText| text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        let (kind, id) = entry.subject.parts();
        match kind {
            "person" => match self.persons.get(id) {
                Some(Some(name)) => (name.clone(), format!("/office/persons/{id}")),
                _ => (self.nameless(ctx, id), String::new()),
            },
            "body" => self.bodies.get(id).map(|(name, url)| (local(name), url.clone())).unwrap_or_default(),
            "mandate" => match self.mandates.get(id) {
                Some((body, url, role)) => {
                    let role = ctx.texts.text(role.key()).into_owned();
                    let holder =
                        entry.data.get("person").and_then(|id| self.persons.get(id.as_str()?)?.as_ref());
                    let args = [("role", role.into()), ("body", local(body).into())];
                    let office = ctx.texts.with("journal-office", &args);
                    let named = match holder {
                        Some(name) => {
                            let args = [("person", name.as_str().into()), ("office", office.into())];
                            ctx.texts.with("journal-office-of", &args)
                        }
                        None => office,
                    };
                    (named, url.clone())
                }
                None => Default::default(),
            },
            "settings" => {
                (ctx.texts.text(&format!("settings-{id}")).into_owned(), format!("/office/settings/{id}"))
            }
            _ => match self.others.get(entry.subject.as_str()) {
                Some(known) => known.clone(),
                None => self.whose(entry).map(|(name, url)| (local(name), url.clone())).unwrap_or_default(),
            },
        }
    }

    /// The body that the thing of an entry belongs to: things without a name of their own, such as a report, are called by it.
    fn whose(&self, entry: &Entry) -> Option<&(LocalText, String)> {
        self.bodies.get(entry.data.get("body")?.as_str()?)
    }

    /// Who did it.
    fn who(&self, ctx: &Ctx, entry: &Entry) -> String {
        match entry.person {
            None => ctx.texts.text("journal-program").into_owned(),
            Some(person) => match self.persons.get(&person.to_string()) {
                Some(Some(name)) => name.clone(),
                _ => self.nameless(ctx, &person.to_string()),
            },
        }
    }

    /// The words for somebody whose name is not told: it was erased, or the reader may not see it.
    fn nameless(&self, ctx: &Ctx, person: &str) -> String {
        let hidden = self.persons.contains_key(person);
        ctx.texts.text(if hidden { "journal-hidden-name" } else { "persons-erased-name" }).into_owned()
    }

    /// What happened, as a sentence.
    fn sentence(&self, ctx: &Ctx, entry: &Entry) -> String {
        let (what, _) = self.what(ctx, entry);
        let what = if what.is_empty() { ctx.texts.text("journal-something").into_owned() } else { what };
        ctx.texts.with(&fact_key(entry), &[("who", self.who(ctx, entry).into()), ("what", what.into())])
    }

    /// For which body it was done.
    fn body(&self, ctx: &Ctx, body: Option<BodyId>) -> String {
        let found = body.and_then(|body| self.bodies.get(&body.to_string()));
        found.and_then(|(name, _)| name.best(ctx.lang())).map_or("", |(_, text)| text).to_owned()
    }
}
