use super::*;

fn header(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn guessed(kind: Kind, names: &[&str], labels: &[Vec<String>]) -> Vec<String> {
    let made = Columns::guess(kind, &header(names), labels);
    made.0.into_iter().map(Option::unwrap_or_default).collect()
}

#[test]
fn columns_are_guessed_by_their_names() {
    let labels = |words: &[&str]| header(words);
    let english = labels(&["E-mail address", "Name", "Name in Latin letters"]);
    let spanish = labels(&["Correo electrónico", "Nombre", "Nombre en letras latinas"]);
    let both = [english, spanish];
    for (names, fields) in [
        (["name", "address", "zone"], ["name", "address", "zone"]),
        (["NOMBRE", "correo electronico", "x"], ["name", "address", ""]),
        (["Full Name", "E-Mail", "latin-name"], ["name", "address", "latin_name"]),
        (["Display Name", "Name", "Primary Email"], ["", "name", "address"]),
        (["address", "e-mail", ""], ["address", "", ""]),
    ] {
        assert_eq!(guessed(Kind::Persons, &names, &both), fields, "{names:?}");
    }
    assert_eq!(
        guessed(Kind::Mandates, &["email", "network", "from", "until"], &[]),
        ["person", "body", "starts", "ends"]
    );
}

#[test]
fn what_is_taken_out_is_guessed_back() {
    for kind in KINDS {
        assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        let keys: Vec<&str> = kind.fields().iter().map(|field| field.key).collect();
        assert_eq!(guessed(kind, &keys, &[]), keys);
        assert_eq!(Columns::guess(kind, &header(&keys), &[]).check(kind), []);
    }
}

#[test]
fn each_field_once_and_those_that_have_to_be_there() {
    let columns = Columns(vec![Some("name".into()), None, Some("name".into())]);
    let missing = Refusal::new("imports-refusal-field-missing").with("field", "address");
    let twice = Refusal::new("imports-refusal-field-twice");
    assert_eq!(columns.check(Kind::Persons), [(Some(2), twice), (None, missing)]);
}

#[test]
fn states_are_read_back_and_say_what_can_be_done() {
    for state in STATES {
        assert_eq!(State::parse(state.as_str()), Some(state));
        assert!(!(state.is_at_work() && state.takes_columns()));
    }
    let dropped: Vec<State> = STATES.into_iter().filter(|state| state.can_be_dropped()).collect();
    assert_eq!(dropped, [State::Columns, State::Checking, State::Checked, State::Wrong]);
}

#[test]
fn a_refusal_is_kept_with_its_arguments() {
    let why = Refusal::new("x").with("count", 3_i64).with("name", "Zoë");
    let kept: Told = serde_json::from_str(&platform::json::text(&Told::of(&why))).expect("it is JSON");
    assert_eq!(kept.args, [("count".into(), 3.into()), ("name".into(), "Zoë".into())]);
}
