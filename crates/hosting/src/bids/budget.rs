//! The budget of a bid: what is typed for low, expected and high attendance, what it comes to, and what to look at again. Pure.
//!
//! All amounts are whole minor units of one currency. Fees are not typed as a sum: they follow from how many delegates of each tier come
//! and what each pays.

use crate::calls::terms::{Flow, Terms};
use kernel::{Currency, Money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Low, expected and high attendance, in this order.
pub const SCENARIOS: [&str; 3] = ["low", "expected", "high"];
/// The most delegates of a tier.
pub const DELEGATES: u32 = 1_000_000;

/// One value for each of [`SCENARIOS`]; none where nothing is typed.
pub type Each<T> = [Option<T>; 3];

/// What one tier pays, and how many of it come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// In minor units; none where nothing is typed.
    pub fee: Option<i64>,
    /// How many come.
    pub delegates: Each<u32>,
}

/// A budget as far as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Budget {
    /// In which currency.
    pub currency: Option<Currency>,
    /// The lines of the call by their keys: minor units in each scenario, for each delegate where the line is one of those.
    pub lines: BTreeMap<String, Each<i64>>,
    /// The tiers of the call by their keys.
    pub tiers: BTreeMap<String, Fee>,
}

/// What a budget comes to in one scenario, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many come.
    pub delegates: i64,
    /// What they pay together.
    pub fees: i64,
    /// What else comes in.
    pub other_income: i64,
    /// What is spent whoever comes.
    pub fixed: i64,
    /// What is spent for those who come.
    pub for_delegates: i64,
}

impl Sum {
    /// All that comes in.
    pub fn income(&self) -> i64 {
        self.fees.saturating_add(self.other_income)
    }

    /// All that is spent.
    pub fn costs(&self) -> i64 {
        self.fixed.saturating_add(self.for_delegates)
    }

    /// What is left; less than nothing is a loss.
    pub fn result(&self) -> i64 {
        self.income().saturating_sub(self.costs())
    }

    /// From how many delegates on the budget breaks even, if all of them come in the same mixture: fixed costs less other income, over what one
    /// delegate leaves. None where nobody comes, or where each delegate costs as much as they pay.
    pub fn breaks_even(&self) -> Option<i64> {
        let left = i128::from(self.fees) - i128::from(self.for_delegates);
        let open = i128::from(self.fixed) - i128::from(self.other_income);
        if open <= 0 {
            return Some(0);
        }
        if self.delegates <= 0 || left <= 0 {
            return None;
        }
        // open ÷ (left ÷ delegates), rounded up.
        let needed = (open * i128::from(self.delegates) + left - 1) / left;
        i64::try_from(needed).ok()
    }
}

/// Something to look at again. It keeps nobody from handing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// It makes a loss in this scenario.
    Loss(usize),
    /// Fewer come in a scenario than in the one before.
    Fewer(usize),
    /// It never breaks even with this mixture of delegates.
    NeverEven,
    /// It breaks even from more delegates on than come at low attendance.
    EvenAbove(i64),
    /// A required line is zero in all scenarios.
    Zero(String),
    /// Costs for each delegate change from scenario to scenario.
    Uneven(String),
}

impl Budget {
    /// What is typed of a line.
    pub fn line(&self, key: &str) -> Each<i64> {
        self.lines.get(key).copied().unwrap_or_default()
    }

    /// What is typed of a tier.
    pub fn tier(&self, key: &str) -> Fee {
        self.tiers.get(key).cloned().unwrap_or_default()
    }

    /// An amount in its currency.
    pub fn money(&self, minor: i64) -> Option<Money> {
        Some(Money::new(minor, self.currency?))
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        let lines = self.lines.values().all(|each| each.iter().all(Option::is_none));
        let tiers =
            self.tiers.values().all(|fee| fee.fee.is_none() && fee.delegates.iter().all(Option::is_none));
        lines && tiers
    }

    /// What it comes to in each scenario, by the lines and tiers of the call.
    pub fn sums(&self, terms: &Terms) -> [Sum; 3] {
        [0, 1, 2].map(|scenario| self.sum(terms, scenario))
    }

    fn sum(&self, terms: &Terms, scenario: usize) -> Sum {
        let mut sum = Sum::default();
        for tier in &terms.tiers {
            let fee = self.tier(&tier.key);
            let delegates = i64::from(fee.delegates[scenario].unwrap_or(0));
            sum.delegates = sum.delegates.saturating_add(delegates);
            sum.fees = sum.fees.saturating_add(fee.fee.unwrap_or(0).saturating_mul(delegates));
        }
        for line in &terms.lines {
            let amount = self.line(&line.key)[scenario].unwrap_or(0);
            match line.flow {
                Flow::Income => sum.other_income = sum.other_income.saturating_add(amount),
                Flow::Fixed => sum.fixed = sum.fixed.saturating_add(amount),
                Flow::Each => {
                    let all = amount.saturating_mul(sum.delegates);
                    sum.for_delegates = sum.for_delegates.saturating_add(all);
                }
            }
        }
        sum
    }

    /// What is missing before it can be handed in: the keys of lines and of tiers, and whether the currency is.
    pub fn missing(&self, terms: &Terms) -> (bool, Vec<String>, Vec<String>) {
        let whole = |each: &Each<i64>| each.iter().all(Option::is_some);
        let lines = terms.lines.iter().filter(|line| line.required && !whole(&self.line(&line.key)));
        let fee = |fee: &Fee| fee.fee.is_some() && fee.delegates.iter().all(Option::is_some);
        let tiers = terms.tiers.iter().filter(|tier| !fee(&self.tier(&tier.key)));
        let asks = !terms.lines.is_empty() || !terms.tiers.is_empty();
        (
            asks && self.currency.is_none(),
            lines.map(|line| line.key.clone()).collect(),
            tiers.map(|tier| tier.key.clone()).collect(),
        )
    }

    /// What to look at again.
    pub fn warnings(&self, terms: &Terms) -> Vec<Warning> {
        let sums = self.sums(terms);
        let mut warnings = Vec::new();
        for (scenario, sum) in sums.iter().enumerate() {
            if sum.result() < 0 {
                warnings.push(Warning::Loss(scenario));
            }
            if scenario > 0 && sum.delegates < sums[scenario - 1].delegates {
                warnings.push(Warning::Fewer(scenario));
            }
        }
        match sums[1].breaks_even() {
            None if !self.is_empty() => warnings.push(Warning::NeverEven),
            Some(even) if even > sums[0].delegates => warnings.push(Warning::EvenAbove(even)),
            _ => {}
        }
        for line in &terms.lines {
            let each = self.line(&line.key);
            if line.required && each.iter().all(|amount| *amount == Some(0)) {
                warnings.push(Warning::Zero(line.key.clone()));
            }
            let typed: Vec<i64> = each.into_iter().flatten().collect();
            if line.flow == Flow::Each && typed.windows(2).any(|pair| matches!(pair, [a, b] if a != b)) {
                warnings.push(Warning::Uneven(line.key.clone()));
            }
        }
        warnings
    }
}

impl platform::db::FromColumn for Budget {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        platform::json::read(cell)
    }
}

#[cfg(test)]
#[path = "budget_tests.rs"]
mod tests;
