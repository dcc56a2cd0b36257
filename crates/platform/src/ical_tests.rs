use super::*;

fn event() -> Event {
    Event {
        uid: "edition-1@example.org".into(),
        sequence: 2,
        changed: "2026-11-24T12:00:00Z".parse().expect("an instant"),
        when: When::Days("2027-06-14".parse().expect("a day"), "2027-06-18".parse().expect("a day")),
        status: "CONFIRMED",
        summary: "Testing Together XII".into(),
        place: "Nicosia, Cyprus".into(),
        url: "https://example.org/conferences/t-12".into(),
    }
}

#[test]
fn a_calendar_is_what_the_standard_says() {
    let lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Alltogether//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME;LANGUAGE=en:Conferences",
        "X-WR-CALNAME:Conferences",
        "BEGIN:VEVENT",
        "UID:edition-1@example.org",
        "SEQUENCE:2",
        "DTSTAMP:20261124T120000Z",
        "LAST-MODIFIED:20261124T120000Z",
        "DTSTART;VALUE=DATE:20270614",
        "DTEND;VALUE=DATE:20270619",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "SUMMARY;LANGUAGE=en:Testing Together XII",
        "LOCATION;LANGUAGE=en:Nicosia\\, Cyprus",
        "URL:https://example.org/conferences/t-12",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar("Conferences", "en", &[event()]), lines.join("\r\n"));
}

#[test]
fn an_instant_takes_no_time() {
    let at = "2026-12-14T15:00:00Z".parse().expect("an instant");
    let text = calendar("x", "en", &[Event { when: When::At(at), ..event() }]);
    assert!(text.contains("DTSTART:20261214T150000Z\r\n") && !text.contains("DTEND"), "{text}");
}

#[test]
fn text_cannot_end_its_line() {
    assert_eq!(escape("a;b,c\\d\ne\rf\u{7}"), "a\\;b\\,c\\\\d\\nef");
    let hostile = Event { summary: "x\r\nEND:VEVENT".into(), place: String::new(), ..event() };
    let text = calendar("x", "en", &[hostile]);
    assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1);
    assert!(!text.contains("LOCATION"));
}

#[test]
fn long_lines_are_folded_between_letters() {
    let arabic = "مؤتمر ".repeat(40);
    let mut text = String::new();
    line(&mut text, &arabic);
    let folded: Vec<&str> = text.trim_end_matches("\r\n").split("\r\n").collect();
    assert!(folded.len() > 3);
    assert!(folded.iter().all(|line| line.len() <= LONGEST), "at most 75 bytes a line");
    assert!(folded[1..].iter().all(|line| line.starts_with(' ')));
    let unfolded: String =
        folded.iter().enumerate().map(|(i, line)| if i == 0 { *line } else { &line[1..] }).collect();
    assert_eq!(unfolded, arabic);
}
