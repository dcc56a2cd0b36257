//! Office-holders as a book of addresses: vCard 4.0 (RFC 6350), and a CSV for mail programs.

use crate::mandates::reads::tables::InOffice;
use kernel::Language;
use platform::i18n::T;

/// The longest line of a vCard, in bytes, without its end (RFC 6350 §3.2).
const LINE: usize = 75;

/// What the CSV's columns are called: the names that Thunderbird knows, which others let one choose from.
pub(super) const COLUMNS: [&str; 6] =
    ["Display Name", "Primary Email", "Secondary Email", "Organization", "Job Title", "Language"];

/// A row of the CSV: one person, with all offices.
pub(super) fn row(texts: &T, holder: &InOffice) -> [String; 6] {
    let joined = |parts: Vec<String>| parts.join("; ");
    let mut bodies: Vec<String> = holder.offices.iter().map(|(_, _, name, _)| body(texts, name)).collect();
    bodies.dedup();
    let mut roles: Vec<String> =
        holder.offices.iter().map(|(_, _, _, role)| texts.text(role.key()).into_owned()).collect();
    roles.dedup();
    let address = |at: usize| holder.addresses.get(at).cloned().unwrap_or_default();
    let language = holder.languages.first().map(|language| language.code().to_owned());
    [holder.name.clone(), address(0), address(1), joined(bodies), joined(roles), language.unwrap_or_default()]
}

fn body(texts: &T, name: &kernel::LocalText) -> String {
    name.best(texts.language()).map_or("", |(_, text)| text).to_owned()
}

/// All of them as one file of cards.
pub(super) fn cards<'a>(texts: &T, holders: impl IntoIterator<Item = &'a InOffice>) -> String {
    let mut file = String::new();
    for holder in holders {
        card(&mut file, texts, holder);
    }
    file
}

fn card(file: &mut String, texts: &T, holder: &InOffice) {
    line(file, "BEGIN:VCARD");
    line(file, "VERSION:4.0");
    line(file, "KIND:individual");
    line(file, &format!("UID:urn:uuid:{}", holder.person));
    line(file, &format!("FN:{}", escaped(&holder.name)));
    for (rank, address) in holder.addresses.iter().enumerate() {
        line(file, &format!("EMAIL;TYPE=work;PREF={}:{}", (rank + 1).min(100), escaped(address)));
    }
    for (rank, language) in holder.languages.iter().map(|language: &Language| language.code()).enumerate() {
        line(file, &format!("LANG;PREF={}:{language}", (rank + 1).min(100)));
    }
    if !holder.zone.is_empty() {
        line(file, &format!("TZ:{}", escaped(&holder.zone)));
    }
    // Several offices: what belongs together has a group (RFC 6350 §3.3).
    let several = holder.offices.len() > 1;
    for (number, (_, _, name, role)) in (1..).zip(&holder.offices) {
        let group = if several { format!("office{number}.") } else { String::new() };
        line(file, &format!("{group}ORG:{}", escaped(&body(texts, name))));
        line(file, &format!("{group}TITLE:{}", escaped(&texts.text(role.key()))));
    }
    line(file, "END:VCARD");
}

/// A text as a value (RFC 6350 §3.4).
fn escaped(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => made.extend(['\\', c]),
            '\n' => made.push_str("\\n"),
            c if c.is_control() => {}
            c => made.push(c),
        }
    }
    made
}

/// Adds a line, folded where it is long: never inside of a character.
fn line(file: &mut String, text: &str) {
    let mut room = LINE;
    for c in text.chars() {
        if c.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE - 1;
        }
        file.push(c);
        room -= c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bodies::model::BodyKind;
    use crate::mandates::model::Role;
    use kernel::LocalText;
    use platform::db::Engine;
    use platform::testing::TestApp;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_card_says_who_how_to_reach_them_and_in_which_office() {
        let house = TestApp::open(Engine::Sqlite, vec![crate::capability()], crate::recognise, &[]).await;
        let texts = house.app.texts.of(Language::EN);
        let office = |name: &str, role| {
            (BodyKind::Network, "north".to_owned(), LocalText::new(Language::EN, name), role)
        };
        let mut holder = InOffice {
            person: "01932b1c-0000-7000-8000-0000000000a1".parse().expect("an id"),
            name: "Diallo, Amina; dite \\A".into(),
            languages: vec![Language::AR, Language::EN],
            zone: "Africa/Conakry".into(),
            addresses: vec!["amina@example.org".into(), "a.d@example.org".into()],
            offices: vec![office("Network of the North", Role::Representative)],
        };
        let card = cards(&texts, [&holder]);
        let lines: Vec<&str> = card.split("\r\n").collect();
        assert_eq!(
            lines,
            [
                "BEGIN:VCARD",
                "VERSION:4.0",
                "KIND:individual",
                "UID:urn:uuid:01932b1c-0000-7000-8000-0000000000a1",
                "FN:Diallo\\, Amina\\; dite \\\\A",
                "EMAIL;TYPE=work;PREF=1:amina@example.org",
                "EMAIL;TYPE=work;PREF=2:a.d@example.org",
                "LANG;PREF=1:ar",
                "LANG;PREF=2:en",
                "TZ:Africa/Conakry",
                "ORG:Network of the North",
                "TITLE:Representative",
                "END:VCARD",
                "",
            ]
        );
        assert_eq!(
            row(&texts, &holder),
            [
                "Diallo, Amina; dite \\A",
                "amina@example.org",
                "a.d@example.org",
                "Network of the North",
                "Representative",
                "ar"
            ]
        );
        holder.offices.push(office(
            "Société «ü» with a name that is long enough to be folded into two lines",
            Role::Chair,
        ));
        let card = cards(&texts, [&holder]);
        assert!(card.split("\r\n").all(|line| line.len() <= LINE), "{card}");
        let unfolded = card.replace("\r\n ", "");
        assert!(unfolded.contains("office2.ORG:Société «ü» with a name that is long enough to be folded into two lines\r\noffice2.TITLE:Chair\r\n"), "{unfolded}");
    }
}
