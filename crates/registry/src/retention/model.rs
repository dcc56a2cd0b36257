//! What is kept for how long, and why. No input or output.

use crate::settings::Setting;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that is kept for a number of days, which the secretariat sets. Its words are `retention-<key>`, the reason
/// `retention-<key>-why`.
pub(crate) struct Kind {
    /// Its word.
    pub key: &'static str,
    /// The tables with personal columns that it clears: the test asks that each is told.
    #[cfg_attr(not(test), expect(dead_code, reason = "the test asks for it"))]
    pub tables: &'static [&'static str],
    /// Days without a setting.
    pub days: i64,
    /// The fewest and the most that can be set.
    pub range: (i64, i64),
}

/// What has a period.
pub(crate) const KINDS: &[Kind] = &[
    // How often letters may be asked for is counted in links of a day, so they are kept as long at least.
    Kind { key: "links", tables: &["registry_link", "registry_ceremony"], days: 1, range: (1, 30) },
    Kind { key: "sessions", tables: &["registry_session", "registry_token"], days: 1, range: (0, 90) },
    Kind { key: "letters", tables: &[], days: 90, range: (1, 365) },
    Kind { key: "offers", tables: &["registry_offer"], days: 365, range: (30, 3_650) },
    Kind {
        key: "handovers",
        tables: &["registry_handover", "registry_document"],
        days: 1_461,
        range: (365, 3_650),
    },
    Kind {
        key: "members",
        tables: &["registry_membership", "registry_member_network", "registry_member_word"],
        days: 365,
        range: (30, 3_650),
    },
    Kind { key: "corrections", tables: &["registry_correction"], days: 365, range: (30, 3_650) },
    Kind { key: "agreements", tables: &["registry_agreement_contact"], days: 365, range: (30, 3_650) },
    Kind { key: "mailings", tables: &["registry_mailing_recipient"], days: 365, range: (30, 3_650) },
];

/// What is kept as long as there is a reason, or for a time that is no setting: its words are `retention-<key>`, how long
/// `retention-<key>-long`, the reason `retention-<key>-why`; with the tables that it speaks of.
pub(crate) const STAYS: &[(&str, &[&str])] = &[
    ("person", &["registry_person", "registry_address", "registry_passkey", "registry_openid"]),
    ("answers", &["platform_answer"]),
    ("imports", &["registry_import"]),
    ("ties", &["registry_tie", "registry_belonging", "registry_double"]),
    (
        "applications",
        &[
            "registry_application_speaker",
            "registry_application_invitation",
            "registry_application_word",
            "registry_application_answer",
        ],
    ),
    ("support", &["registry_support_entry"]),
    ("mandates", &[]),
    ("journal", &[]),
    ("backups", &[]),
];

/// The periods that the secretariat sets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Periods {
    /// Days by the word of the kind, where they differ from what holds without a setting.
    pub days: BTreeMap<String, i64>,
}

impl Setting for Periods {
    const KEY: &'static str = "retention";
}

impl Periods {
    /// How many days a kind is kept.
    pub fn of(&self, kind: &Kind) -> i64 {
        let (least, most) = kind.range;
        self.days.get(kind.key).copied().unwrap_or(kind.days).clamp(least, most)
    }

    /// Sets them.
    pub fn set(&mut self, kind: &Kind, days: i64) {
        if days == kind.days {
            self.days.remove(kind.key);
        } else {
            self.days.insert(kind.key.to_owned(), days);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_table_with_personal_columns_has_a_period_or_a_reason_to_stay() {
        let told: BTreeSet<&str> = KINDS
            .iter()
            .flat_map(|kind| kind.tables)
            .chain(STAYS.iter().flat_map(|(_, tables)| *tables))
            .copied()
            .collect();
        let declared: BTreeSet<&str> = crate::personal::COLUMNS.iter().map(|column| column.table).collect();
        assert_eq!(told, declared);
    }

    #[test]
    fn a_period_is_what_is_set_within_its_range() {
        let kind = &KINDS[0];
        let mut periods = Periods::default();
        assert_eq!(periods.of(kind), kind.days);
        periods.set(kind, 7);
        assert_eq!(periods.of(kind), 7);
        periods.set(kind, kind.days);
        assert_eq!(periods, Periods::default());
        periods.days.insert(kind.key.into(), 99_999);
        assert_eq!(periods.of(kind), kind.range.1);
    }
}
