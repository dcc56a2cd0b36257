//! Pages of memberships: joining, one's own, the card, the directory, a network's members, and the settings.

mod directory;
mod join;
mod leave;
mod me;
mod members;
mod rules;

use super::model::{Entry, OFFERS, Rules};
use super::reads::Network;
use crate::persons::model::{SEEN, Seen};
use kernel::{BodyId, Country};
use platform::form::Form;
use platform::http::{Ctx, Routes, Who};
use platform::ui::Choice;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(super::api::routes())
        .page("/join", Who::Anyone, join::form)
        .action("/join", Who::Anyone, join::send)
        .page("/members/verify/{number}", Who::Anyone, join::verify)
        .page("/directory", Who::Anyone, directory::show)
        .page("/me/membership", Who::SignedIn, me::show)
        .action("/me/membership", Who::SignedIn, me::save)
        .action("/me/membership/renew", Who::SignedIn, me::renew)
        .page("/me/membership/leave", Who::SignedIn, leave::ask)
        .action("/me/membership/leave", Who::SignedIn, leave::leave)
        .page("/me/membership/card", Who::SignedIn, me::card)
        .page("/bodies/{slug}/members", Who::Holders, members::list)
        .export("/bodies/{slug}/members.csv", Who::Editors, members::csv)
        .action("/bodies/{slug}/members/{person}/answer", Who::Editors, members::answer)
        .page("/office/settings/members", Who::Stewards, rules::form)
        .action("/office/settings/members", Who::Stewards, rules::save)
}

const LABELS: &[(&str, &str)] = &[
    ("name", "persons-name"),
    ("address", "persons-address"),
    ("kind", "members-kind"),
    ("country", "members-country"),
    ("networks", "members-networks"),
    ("offers", "members-you-offer"),
    ("seeks", "members-you-seek"),
];

/// The fields of what a member says, ready to be drawn.
struct Fields {
    kinds: Vec<Choice>,
    kind_error: String,
    countries: Vec<Choice>,
    country_error: String,
    networks: Vec<Choice>,
    networks_error: String,
    offers: String,
    offers_error: String,
    seeks: String,
    seeks_error: String,
    name_seen: Vec<Choice>,
    offers_seen: Vec<Choice>,
    languages_seen: Vec<Choice>,
    country_seen: Vec<Choice>,
    letters: bool,
}

/// The words of a network's name for the reader.
fn name_of(ctx: &Ctx, network: &Network) -> String {
    network.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// Countries by name in the reader's language.
fn countries(ctx: &Ctx, chosen: &str, none: &str) -> Vec<Choice> {
    let mut named: Vec<(String, &'static str)> =
        Country::all().map(|country| (country.name(ctx.lang()).to_owned(), country.code())).collect();
    named.sort_by_cached_key(|(name, _)| platform::text::fold(name));
    let mut all = vec![Choice::new("", ctx.texts.text(none), chosen.is_empty())];
    all.extend(named.into_iter().map(|(name, code)| Choice::new(code, name, code == chosen)));
    all
}

fn seen(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let choice = |seen: Seen| {
        Choice::new(
            seen.as_str(),
            ctx.texts.text(&format!("members-{}", seen.key())),
            seen.as_str() == chosen,
        )
    };
    SEEN.into_iter().map(choice).collect()
}

impl Fields {
    fn of(ctx: &Ctx, form: &Form, rules: &Rules, standing: Option<&str>, networks: &[Network]) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let t = &ctx.texts;
        // A kind that is shut is for those who are members by it.
        let open = |kind: &&super::model::Kind| kind.open || standing == Some(kind.key.as_str());
        let chosen = match form.text("kind") {
            "" => rules.kinds.iter().find(open).map_or("", |kind| kind.key.as_str()),
            kind => kind,
        };
        let kind = |kind: &super::model::Kind| {
            let label = t.text(&format!("member-kind-{}", kind.key)).into_owned();
            let hint = t.text(&format!("member-kind-{}-note", kind.key)).into_owned();
            Choice::new(kind.key.as_str(), label, kind.key == chosen).with_hint(hint)
        };
        let network = |network: &Network| {
            let id = network.id.to_string();
            let chosen = form.all("networks").any(|asked| asked == id);
            let choice = Choice::new(id, name_of(ctx, network), chosen);
            match network.spoken_for {
                true => choice,
                false => choice.with_hint(t.text("members-network-silent")),
            }
        };
        Self {
            kinds: rules.kinds.iter().filter(open).map(kind).collect(),
            kind_error: form.error(ctx, "kind"),
            countries: countries(ctx, form.text("country"), "members-country-choose"),
            country_error: form.error(ctx, "country"),
            networks: networks.iter().map(network).collect(),
            networks_error: form.error(ctx, "networks"),
            offers: text("offers"),
            offers_error: form.error(ctx, "offers"),
            seeks: text("seeks"),
            seeks_error: form.error(ctx, "seeks"),
            name_seen: seen(ctx, form.text("name-seen")),
            offers_seen: seen(ctx, form.text("offers-seen")),
            languages_seen: seen(ctx, form.text("languages-seen")),
            country_seen: seen(ctx, form.text("country-seen")),
            letters: form.has("letters"),
        }
    }
}

/// What was typed into the fields; what is wrong with it is told by the action.
fn read(form: &mut Form) -> Entry {
    let seen = |form: &Form, name: &str| Seen::parse(form.text(name)).unwrap_or_default();
    let mut networks: Vec<BodyId> = form.all("networks").filter_map(|id| id.parse().ok()).take(300).collect();
    networks.sort();
    networks.dedup();
    Entry {
        kind: form.text("kind").to_owned(),
        country: Country::parse(form.text("country")),
        networks,
        offers: form.optional("offers", OFFERS),
        seeks: form.optional("seeks", OFFERS),
        name_seen: seen(form, "name-seen"),
        offers_seen: seen(form, "offers-seen"),
        languages_seen: seen(form, "languages-seen"),
        country_seen: seen(form, "country-seen"),
        letters: form.has("letters"),
    }
}

/// A form with what a member said.
fn filled(entry: &Entry) -> Form {
    let mut values: Vec<(String, String)> = vec![
        ("kind".into(), entry.kind.clone()),
        ("country".into(), entry.country.map_or("", |country| country.code()).into()),
        ("offers".into(), entry.offers.clone()),
        ("seeks".into(), entry.seeks.clone()),
        ("name-seen".into(), entry.name_seen.as_str().into()),
        ("offers-seen".into(), entry.offers_seen.as_str().into()),
        ("languages-seen".into(), entry.languages_seen.as_str().into()),
        ("country-seen".into(), entry.country_seen.as_str().into()),
    ];
    values.extend(entry.networks.iter().map(|id| ("networks".to_owned(), id.to_string())));
    if entry.letters {
        values.push(("letters".into(), "yes".into()));
    }
    Form::filled(values)
}
