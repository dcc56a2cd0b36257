//! Where a mail server is, and how letters end.

use super::*;

fn to(address: &str) -> (String, u16, &'static str, bool, String) {
    let lines = Lines::to(address).unwrap_or_else(|e| panic!("{address}: {e}"));
    let tls = match &lines.tls {
        Tls::None => "none",
        Tls::Opportunistic(_) => "opportunistic",
        Tls::Required(_) => "required",
        Tls::Wrapper(_) => "whole",
    };
    (lines.host, lines.port, tls, lines.login.is_some(), lines.hello.to_string())
}

#[test]
fn an_address_says_where_the_server_is_and_how_to_speak_with_it() {
    let here = ClientId::default().to_string();
    for (address, port, tls, login, hello) in [
        ("smtp://mail.example.org", 25, "none", false, here.as_str()),
        ("smtp://mail.example.org:2525", 2525, "none", false, &here),
        ("smtp://u:p@mail.example.org?tls=required", 587, "required", true, &here),
        (
            "smtp://mail.example.org:25/house.example.org?tls=opportunistic",
            25,
            "opportunistic",
            false,
            "house.example.org",
        ),
        ("smtps://u%40x:p%2F@mail.example.org", 465, "whole", true, &here),
    ] {
        assert_eq!(to(address), ("mail.example.org".into(), port, tls, login, hello.into()), "{address}");
    }
}

#[test]
fn a_password_is_what_was_written_and_is_never_told() {
    let lines = Lines::to("smtps://u%40x:p%2F%20@mail.example.org").expect("it is one");
    assert_eq!(lines.login, Some(Credentials::new("u@x".into(), "p/ ".into())));
    for address in
        ["smtp://u:hush@mail.example.org?tls=perhaps", "smtp://u:hush%FF@mail.example.org", "http://u:hush@h"]
    {
        let why = Lines::to(address).err().unwrap_or_else(|| panic!("{address} is none"));
        assert!(!why.contains("hush"), "{why}");
    }
}

#[test]
fn no_line_of_a_letter_ends_it() {
    let whole = |text: &str| Whole(text.as_bytes()).to_string();
    assert_eq!(whole("a\r\nb"), "a\r\nb\r\n.\r\n");
    assert_eq!(whole("a\r\n"), "a\r\n.\r\n");
    assert_eq!(whole("a\r\n.\r\nb\r\n"), "a\r\n..\r\nb\r\n.\r\n");
    assert_eq!(whole(".a\r\n..b\r\n"), "..a\r\n...b\r\n.\r\n");
}
