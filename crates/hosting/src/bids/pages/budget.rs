//! The budget of a bid: typed line by line for low, expected and high attendance, with what it comes to.

use super::super::budget::{Budget, DELEGATES, Fee, SCENARIOS};
use super::super::{actions, words};
use super::show::is_open;
use super::{Asks, Entered, enter};
use crate::calls::pages::{Said, marked};
use askama::Template;
use kernel::{Currency, Money, Refusal};
use platform::form::{Form, form_page, line, newer_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "bids/pages/budget.html")]
struct BudgetPage {
    s: Shell,
    here: String,
    up: String,
    title: String,
    errors: Vec<ErrorLine>,
    newer: bool,
    open: bool,
    version: String,
    currency: (String, String),
    tiers: Vec<TierFields>,
    lines: Vec<LineFields>,
    sums: Sums,
}

struct TierFields {
    legend: Said,
    help: Said,
    fee: Cell,
    delegates: Vec<Cell>,
}

struct LineFields {
    legend: Said,
    help: Said,
    flow: String,
    required: bool,
    amounts: Vec<Cell>,
}

/// A field of the form.
struct Cell {
    name: String,
    label: String,
    value: String,
    error: String,
}

/// What a budget comes to, in words: a row for each sum, with a cell for each scenario; and what to look at again.
pub(crate) struct Sums {
    pub heads: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
    pub warnings: Vec<String>,
}

/// What a budget comes to; no rows while it has no currency.
pub(crate) fn sums(ctx: &Ctx, terms: &crate::calls::terms::Terms, budget: &Budget) -> Sums {
    let t = &ctx.texts;
    let of = budget.sums(terms);
    let money = |minor: i64| budget.money(minor).map(|money| t.money(money)).unwrap_or_default();
    let row = |key: &str, cells: [String; 3]| (t.text(key).into_owned(), cells.into());
    let rows = vec![
        row("bids-sum-delegates", of.map(|sum| t.number(sum.delegates))),
        row("bids-sum-fees", of.map(|sum| money(sum.fees))),
        row("bids-sum-other", of.map(|sum| money(sum.other_income))),
        row("bids-sum-fixed", of.map(|sum| money(sum.fixed))),
        row("bids-sum-each", of.map(|sum| money(sum.for_delegates))),
        row("bids-sum-result", of.map(|sum| money(sum.result()))),
        row("bids-sum-even", of.map(|sum| sum.breaks_even().map_or("–".to_owned(), |even| t.number(even)))),
    ];
    let shown = budget.currency.is_some() && !budget.is_empty();
    let warnings = budget.warnings(terms);
    Sums {
        heads: (0..3).map(|at| words::scenario(t, at)).collect(),
        rows: if shown { rows } else { Vec::new() },
        warnings: if shown {
            warnings.iter().map(|one| words::warning(ctx, terms, budget, one)).collect()
        } else {
            Vec::new()
        },
    }
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    show(&ctx, &entered, &typed(&entered), false)
}

/// What is kept, as it is typed. A budget that is begun has the currency of the call.
fn typed(entered: &Entered) -> Form {
    let (budget, terms) = (&entered.bid.budget, &entered.call.terms);
    let currency = budget.currency.or(terms.currency);
    let amount = |minor: Option<i64>| match (minor, currency) {
        (Some(minor), Some(currency)) => Money::new(minor, currency).plain(),
        _ => String::new(),
    };
    let mut values =
        vec![("currency".to_owned(), currency.map(|one| one.code().to_owned()).unwrap_or_default())];
    for tier in &terms.tiers {
        let fee = budget.tier(&tier.key);
        values.push((format!("fee-{}", tier.key), amount(fee.fee)));
        for (scenario, count) in SCENARIOS.iter().zip(fee.delegates) {
            let count = count.map(|count| count.to_string()).unwrap_or_default();
            values.push((format!("come-{}-{scenario}", tier.key), count));
        }
    }
    for line in &terms.lines {
        for (scenario, minor) in SCENARIOS.iter().zip(budget.line(&line.key)) {
            values.push((format!("line-{}-{scenario}", line.key), amount(minor)));
        }
    }
    Form::filled(values)
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    is_open(&ctx, &entered)?;
    let budget = read(&entered, &mut form);
    if !form.is_fine() {
        return show(&ctx, &entered, &form, false);
    }
    let base = form.text("version").parse().unwrap_or(0);
    match actions::set_budget(&ctx.app, &entered.permit, base, &budget).await {
        Ok(()) => see_other(&ctx, &format!("{}/budget", entered.bid.url()), Some("flash-bid-saved")),
        Err(Failure::Stale) => {
            let now = enter(&ctx, &entered.bid.slug).await?;
            show(&ctx, &now, &form, true)
        }
        Err(other) => Err(other),
    }
}

fn read(entered: &Entered, form: &mut Form) -> Budget {
    let terms = &entered.call.terms;
    let mut budget = Budget::default();
    if !line(form, "currency", 3).is_empty() {
        budget.currency = form.read("currency", Currency::parse, "calls-refusal-currency");
    }
    for tier in &terms.tiers {
        let mut fee =
            Fee { fee: amount(form, &format!("fee-{}", tier.key), budget.currency), ..Fee::default() };
        for (at, scenario) in SCENARIOS.iter().enumerate() {
            fee.delegates[at] = count(form, &format!("come-{}-{scenario}", tier.key));
        }
        budget.tiers.insert(tier.key.clone(), fee);
    }
    for line in &terms.lines {
        let mut each = [None; 3];
        for (at, scenario) in SCENARIOS.iter().enumerate() {
            each[at] = amount(form, &format!("line-{}-{scenario}", line.key), budget.currency);
        }
        budget.lines.insert(line.key.clone(), each);
    }
    budget
}

/// An amount, or none where nothing is typed. Another currency typed with it is no slip to pass over.
fn amount(form: &mut Form, name: &str, currency: Option<Currency>) -> Option<i64> {
    let text = line(form, name, 40);
    if text.is_empty() {
        return None;
    }
    let Some(currency) = currency else {
        if !form.is_wrong("currency") {
            form.refuse("currency", Refusal::new("bids-refusal-currency"));
        }
        return None;
    };
    let (letters, rest): (String, String) = text.chars().partition(|c| c.is_alphabetic());
    if !letters.is_empty() && !letters.eq_ignore_ascii_case(currency.code()) {
        form.refuse(name, Refusal::new("bids-refusal-other-currency").with("currency", currency.code()));
        return None;
    }
    if rest.contains(['-', '\u{2212}']) {
        form.refuse(name, Refusal::new("bids-refusal-negative"));
        return None;
    }
    let money = Money::parse(&rest, currency);
    if money.is_none() {
        form.refuse(name, Refusal::new("bids-refusal-amount").with("digits", i64::from(currency.digits())));
    }
    money.map(Money::minor)
}

/// A number of delegates, or none where nothing is typed.
fn count(form: &mut Form, name: &str) -> Option<u32> {
    if line(form, name, 20).is_empty() {
        return None;
    }
    let read = |text: &str| text.parse::<u32>().ok().filter(|count| *count <= DELEGATES);
    let found = read(form.text(name).trim());
    if found.is_none() {
        form.refuse(name, Refusal::new("calls-refusal-whole").with("most", i64::from(DELEGATES)));
    }
    found
}

fn show(ctx: &Ctx, entered: &Entered, form: &Form, newer: bool) -> Answered {
    let t = &ctx.texts;
    let terms = &entered.call.terms;
    let cell = |name: String, label: String| Cell {
        value: form.text(&name).to_owned(),
        error: form.error(ctx, &name),
        name,
        label,
    };
    let cells = |stem: &str, key: &str| -> Vec<Cell> {
        let names = SCENARIOS.iter().map(|scenario| format!("{stem}-{key}-{scenario}"));
        names.enumerate().map(|(at, name)| cell(name, words::scenario(t, at))).collect()
    };
    let tiers = terms.tiers.iter().map(|tier| TierFields {
        legend: marked(ctx, &tier.title),
        help: marked(ctx, &tier.help),
        fee: cell(format!("fee-{}", tier.key), t.text("bids-fee").into_owned()),
        delegates: cells("come", &tier.key),
    });
    let lines = terms.lines.iter().map(|line| LineFields {
        legend: marked(ctx, &line.title),
        help: marked(ctx, &line.help),
        flow: t.text(&format!("calls-field-flow-{}", line.flow.as_str())).into_owned(),
        required: line.required,
        amounts: cells("line", &line.key),
    });
    let made = BudgetPage {
        s: Shell::new(ctx, t.text("bids-budget")).hidden_from_robots(),
        here: format!("{}/budget", entered.bid.url()),
        up: entered.bid.url(),
        title: entered.title(ctx),
        errors: form.errors(ctx, &[("currency", "bids-currency")]),
        newer,
        open: entered.is_written(ctx),
        version: match form.text("version") {
            typed if !newer && !typed.is_empty() => typed.to_owned(),
            _ => entered.bid.budget_version.to_string(),
        },
        currency: (form.text("currency").to_owned(), form.error(ctx, "currency")),
        tiers: tiers.collect(),
        lines: lines.collect(),
        sums: sums(ctx, terms, &entered.bid.budget),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}
