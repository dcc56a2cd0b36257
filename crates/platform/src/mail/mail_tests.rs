use super::{Letter, Mail, Mailer, Undelivered, bounce};
use crate::config::Layers;
use crate::jobs::JobError;
use crate::testing::givens;
use kernel::Language;
use std::net::SocketAddr;
use std::path::Path;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

fn mailer(settings: &[(&str, &str)]) -> Mailer {
    let mut layers = Layers::default();
    for (key, value) in settings {
        layers.set(key, *value, "test");
    }
    Mailer::new(&layers.config().expect("the settings are fine"), false).expect("it is made")
}

fn mail() -> Mail {
    Mail {
        to: "reader@example.org".into(),
        subject: "A subject".into(),
        text: "Some words.\n".into(),
        html: "<p>Some words.</p>\n".into(),
        unsubscribe: None,
        id: "letter-1".into(),
        at: givens().0.now(),
    }
}

/// The letter as it lies in the folder, without the boundary between its parts, which is another each time.
async fn sent_to_folder(mail: &Mail) -> String {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let data = folder.path().display().to_string();
    let mailer = mailer(&[("data", &data), ("smtp.from", "The House <house@example.org>")]);
    mailer.send(mail).await.expect("a folder takes it");
    written(&folder.path().join("mail").join(format!("{}.eml", mail.id)))
}

fn written(path: &Path) -> String {
    without_boundary(&std::fs::read_to_string(path).expect("it is there"))
}

fn without_boundary(letter: &str) -> String {
    let boundary = letter.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
    letter.replace(boundary.expect("it has two parts"), "BOUNDARY").replace("\r\n", "\n")
}

/// The lines of the head, with those that go on joined.
fn head(letter: &str) -> Vec<String> {
    let head = letter.split("\n\n").next().expect("there is a head");
    head.replace("\n ", " ").lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_letter_has_a_part_for_plain_text_and_one_in_html() {
    assert_eq!(
        sent_to_folder(&mail()).await,
        "From: \"The House\" <house@example.org>
To: reader@example.org
Subject: A subject
Date: Tue, 24 Nov 2026 12:00:00 +0000
Message-ID: <letter-1@example.org>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative;
 boundary=\"BOUNDARY\"

--BOUNDARY
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Some words.

--BOUNDARY
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 7bit

<p>Some words.</p>

--BOUNDARY--
"
    );
}

#[tokio::test]
async fn only_mail_that_one_can_do_without_says_how_to_have_no_more_of_it() {
    let due = Mail { unsubscribe: Some("https://example.org/no-more?token=x".into()), ..mail() };
    let of_lists =
        |letter: &str| head(letter).into_iter().filter(|line| line.starts_with("List-")).collect::<Vec<_>>();
    assert_eq!(
        of_lists(&sent_to_folder(&due).await),
        [
            "List-Unsubscribe: <https://example.org/no-more?token=x>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ]
    );
    assert_eq!(of_lists(&sent_to_folder(&mail()).await), Vec::<String>::new());
}

#[tokio::test]
async fn no_field_can_add_a_header_or_a_part() {
    let usual: Vec<String> = head(&sent_to_folder(&mail()).await)
        .iter()
        .map(|line| line.split(':').next().unwrap_or_default().to_owned())
        .collect();
    let names = |letter: &str| -> Vec<String> {
        head(letter).iter().map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect()
    };
    for hostile in [
        "x\r\nBcc: everybody@example.org",
        "x\nBcc: everybody@example.org",
        "x\rBcc: everybody@example.org",
        "x\r\n\r\n<p>Another body</p>",
        "x\u{0}y",
        "é\r\nBcc: everybody@example.org",
    ] {
        let letter = sent_to_folder(&Mail { subject: hostile.into(), ..mail() }).await;
        assert_eq!(names(&letter), usual, "{hostile:?} made: {letter}");
        assert_eq!(letter.matches("--BOUNDARY").count(), 3, "{letter}");
        let unsubscribe = Some(hostile.to_owned());
        let letter = sent_to_folder(&Mail { unsubscribe, ..mail() }).await;
        assert_eq!(
            names(&letter),
            [&usual[..6], &["List-Unsubscribe".into(), "List-Unsubscribe-Post".into()], &usual[6..]].concat(),
            "{hostile:?} made: {letter}"
        );
        let folder = tempfile::TempDir::new().expect("there is room for a test");
        let mailer = mailer(&[("data", &folder.path().display().to_string())]);
        let to = format!("reader@example.org{}", hostile.trim_start_matches(['x', 'é']));
        let sent = mailer.send(&Mail { to, ..mail() }).await;
        assert!(matches!(sent, Err(JobError::Never(_))), "{sent:?}");
        assert!(!folder.path().join("mail").exists(), "nothing was sent");
    }
}

#[tokio::test]
async fn words_of_any_script_arrive() {
    let words = "مرحبا، 日本 and é";
    let letter = sent_to_folder(&Mail { subject: words.into(), text: words.into(), ..mail() }).await;
    let subject = head(&letter).into_iter().find(|line| line.starts_with("Subject: ")).expect("it has one");
    // Space counts unless it stands between two coded words (RFC 2047 §6.2).
    let subject = subject.trim_start_matches("Subject: ").replace("?= =?", "?==?");
    let mut decoded = Vec::new();
    for (number, part) in subject.split("=?utf-8?b?").enumerate() {
        let (coded, plain) = if number == 0 { ("", part) } else { part.split_once("?=").expect("it ends") };
        decoded.extend(data_encoding::BASE64.decode(coded.as_bytes()).expect("it is base64"));
        decoded.extend(plain.as_bytes());
    }
    assert_eq!(String::from_utf8_lossy(&decoded), words);
    let body = letter.split("Content-Transfer-Encoding: base64\n\n").nth(1).expect("it is coded");
    let body = body.split("\n--").next().expect("it ends").replace('\n', "");
    assert_eq!(data_encoding::BASE64.decode(body.as_bytes()).expect("it is base64"), words.as_bytes());
}

#[test]
fn a_letter_says_the_same_in_both_parts() {
    let texts = crate::i18n::Texts::gather(&[&crate::TEXTS]).expect("the floor's texts are fine");
    let mut letter = Letter::new(&texts.of(Language::AR), "A <subject>", "The House\nhttps://example.org");
    letter.before.push("Before & after".into());
    letter.button = Some(("Press".into(), "https://example.org/?a=1&b=2".into()));
    letter.after.push("That is all.".into());
    let mail = letter.to("reader@example.org", "letter-1", givens().0.now()).expect("it renders");
    assert_eq!(
        mail.text,
        "Before & after\n\nPress\nhttps://example.org/?a=1&b=2\n\nThat is all.\n\n-- \nThe House\nhttps://example.org\n"
    );
    let html = scraper::Html::parse_document(&mail.html);
    let all = |selector: &str| -> Vec<String> {
        let selector = scraper::Selector::parse(selector).expect("it is one");
        html.select(&selector).map(|e| e.text().collect::<String>()).collect()
    };
    assert_eq!(all("h1"), ["A <subject>"]);
    assert_eq!(
        all("p"),
        [
            "Before & after",
            "Press",
            "https://example.org/?a=1&b=2",
            "That is all.",
            "The House\nhttps://example.org"
        ]
    );
    assert!(mail.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", mail.html);
    assert!(mail.html.contains("<a href=\"https://example.org/?a=1&#38;b=2\">"), "{}", mail.html);
    assert_eq!((mail.subject.as_str(), mail.unsubscribe), ("A <subject>", None));
}

/// A server that speaks as much SMTP as it takes to get a letter, and answers one command in its own way.
struct Server {
    address: SocketAddr,
    heard: tokio::task::JoinHandle<Vec<String>>,
}

impl Server {
    /// One that answers `odd.0` (such as `RCPT`) with `odd.1`, for one connection.
    async fn new(odd: Option<(&'static str, &'static str)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it has one");
        let heard = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("somebody comes");
            talk(stream, odd).await
        });
        Self { address, heard }
    }

    async fn deliver(self, mail: &Mail) -> Result<(), Undelivered> {
        let url = format!("smtp://{}", self.address);
        mailer(&[("smtp.url", &url)]).deliver(mail).await
    }

    async fn send(self, mail: &Mail) -> (Result<(), JobError>, Vec<String>) {
        let url = format!("smtp://{}", self.address);
        let mailer = mailer(&[("smtp.url", &url), ("smtp.from", "The House <house@example.org>")]);
        let sent = mailer.send(mail).await;
        drop(mailer);
        (sent, self.heard.await.expect("the server is well"))
    }
}

async fn talk(stream: TcpStream, odd: Option<(&str, &str)>) -> Vec<String> {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    let mut heard = Vec::new();
    let mut answer = match odd {
        Some(("", words)) => words,
        _ => "220 here",
    };
    let mut in_letter = false;
    loop {
        if !answer.is_empty() && writing.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return heard;
        }
        let Ok(Some(line)) = lines.next_line().await else { return heard };
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_owned();
        let usual = match verb.as_str() {
            _ if in_letter => {
                if line == "." {
                    "250 kept"
                } else {
                    ""
                }
            }
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        let came = if in_letter { "." } else { verb.as_str() };
        answer = match odd {
            Some((what, words)) if what == came && !usual.is_empty() => words,
            _ => usual,
        };
        in_letter = if in_letter { line != "." } else { answer.starts_with("354") };
        heard.push(line);
    }
}

#[tokio::test]
async fn a_mail_server_gets_the_letter_with_sender_and_reader() {
    let (sent, heard) = Server::new(None).await.send(&mail()).await;
    assert!(sent.is_ok(), "{sent:?}");
    let commands: Vec<&str> = heard
        .iter()
        .map(String::as_str)
        .filter(|l| l.starts_with("MAIL") || l.starts_with("RCPT") || *l == "DATA")
        .collect();
    assert_eq!(commands, ["MAIL FROM:<house@example.org>", "RCPT TO:<reader@example.org>", "DATA"]);
    let from = heard.iter().position(|line| line == "DATA").expect("it was asked for") + 1;
    let until = heard.iter().position(|line| line == ".").expect("it ended");
    let letter = without_boundary(&format!("{}\n", heard[from..until].join("\n").trim_end()));
    assert_eq!(letter, sent_to_folder(&mail()).await);
}

#[tokio::test]
async fn what_the_mail_server_puts_off_is_tried_again() {
    for odd in [
        ("", "421 too many of you"),
        ("EHLO", "421 not now"),
        ("MAIL", "451 not now"),
        ("RCPT", "450 the mailbox is busy"),
        ("DATA", "451 not now"),
        (".", "452 no room"),
    ] {
        let (sent, _) = Server::new(Some(odd)).await.send(&mail()).await;
        assert!(matches!(sent, Err(JobError::Again(_))), "{odd:?}: {sent:?}");
    }
}

#[tokio::test]
async fn what_the_mail_server_refuses_for_good_is_not_tried_again() {
    for odd in [("MAIL", "550 not from you"), ("RCPT", "550 nobody here"), (".", "554 we do not want it")] {
        let (sent, _) = Server::new(Some(odd)).await.send(&mail()).await;
        assert!(matches!(sent, Err(JobError::Never(_))), "{odd:?}: {sent:?}");
    }
}

#[tokio::test]
async fn of_what_a_mail_server_says_only_its_number_is_told() {
    let wordy = "550 5.1.1 <reader@example.org>: User unknown";
    let (sent, _) = Server::new(Some(("RCPT", wordy))).await.send(&mail()).await;
    let why = "the mail server refuses it for good: 5.1.1";
    assert!(matches!(&sent, Err(JobError::Never(told)) if told == why), "{sent:?}");
    let wordy = "450-4.2.2 <reader@example.org>\r\n450 4.2.2 reader@example.org is over quota";
    let (sent, _) = Server::new(Some(("RCPT", wordy))).await.send(&mail()).await;
    let why = "the mail server puts it off: 450";
    assert!(matches!(&sent, Err(JobError::Again(told)) if told == why), "{sent:?}");
    for odd in [("RCPT", "what, <reader@example.org>?"), ("RCPT", "299 what, <reader@example.org>?")] {
        let (sent, _) = Server::new(Some(odd)).await.send(&mail()).await;
        let told = format!("{sent:?}");
        assert!(!told.contains("reader") && !told.contains("what"), "{odd:?}: {told}");
    }
}

#[tokio::test]
async fn a_mail_server_that_is_away_or_hangs_up_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("smtp://{}", listener.local_addr().expect("it has one"));
    let mailer = mailer(&[("smtp.url", &url)]);
    let hangs_up = tokio::spawn(async move {
        drop(listener.accept().await);
    });
    let sent = mailer.send(&mail()).await;
    assert!(matches!(sent, Err(JobError::Again(_))), "{sent:?}");
    hangs_up.await.expect("it is gone now");
    let sent = mailer.send(&mail()).await;
    assert!(matches!(sent, Err(JobError::Again(_))), "{sent:?}");
}

#[tokio::test]
async fn an_address_that_is_none_is_not_tried_again() {
    for to in ["", "nobody", "a@b@c", "<a@example.org", "a b@example.org"] {
        let sent = mailer(&[]).send(&Mail { to: to.into(), ..mail() }).await;
        assert!(matches!(sent, Err(JobError::Never(_))), "{to}: {sent:?}");
        assert!(to.is_empty() || !format!("{sent:?}").contains(to), "{sent:?}");
    }
}

#[tokio::test]
async fn a_folder_that_takes_nothing_is_tried_again() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    std::fs::write(folder.path().join("mail"), "in the way").expect("it is written");
    let sent = mailer(&[("data", &folder.path().display().to_string())]).send(&mail()).await;
    assert!(matches!(sent, Err(JobError::Again(_))), "{sent:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_letter_in_the_folder_is_for_the_programs_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let mailer = mailer(&[("data", &folder.path().display().to_string())]);
    let path = folder.path().join("mail/letter-1.eml");
    // Sent again, it takes the place of one that others could read.
    for others in [false, true] {
        if others {
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).expect("it is opened to all");
        }
        mailer.send(&mail()).await.expect("a folder takes it");
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn letters_from_before_an_instant_are_cleared_away_by_their_own_day() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let data = folder.path().display().to_string();
    let mailer = mailer(&[("data", &data), ("smtp.from", "The House <house@example.org>")]);
    let now = givens().0.now();
    mailer.forget_before(now).await.expect("no letter was written yet");
    for (id, seconds) in [("old", -1), ("same", 0), ("new", 1)] {
        let at = now + jiff::SignedDuration::from_secs(seconds);
        mailer.send(&Mail { id: id.into(), at, ..mail() }).await.expect("a folder takes it");
    }
    mailer.forget_before(now).await.expect("they go");
    let left = ["old", "same", "new"].map(|id| folder.path().join("mail").join(format!("{id}.eml")).exists());
    assert_eq!(left, [false, true, true]);
}

#[tokio::test]
async fn a_letter_that_cannot_be_cleared_away_keeps_no_other() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let data = folder.path().display().to_string();
    let mailer = mailer(&[("data", &data), ("smtp.from", "The House <house@example.org>")]);
    let now = givens().0.now();
    let ids = ["a", "b", "c", "d", "e", "f"];
    for id in ids {
        let at = now - jiff::SignedDuration::from_secs(1);
        mailer.send(&Mail { id: id.into(), at, ..mail() }).await.expect("a folder takes it");
    }
    let letter = |id: &str| folder.path().join("mail").join(format!("{id}.eml"));
    for id in ["folder", "another"] {
        std::fs::create_dir(letter(id)).expect("there is room for a folder");
        let written = std::fs::File::open(letter(id)).expect("it is there");
        written.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("its day can be set");
    }
    assert!(mailer.forget_before(now).await.is_err(), "it is told");
    assert_eq!(ids.map(|id| letter(id).exists()), [false; 6]);
}

#[test]
fn a_refusal_is_of_the_address_only_when_it_says_so() {
    let of = |answer: &str| bounce(answer, "reader@example.org");
    for (answer, number) in [
        ("550 5.1.1 <reader@example.org>: User unknown", "5.1.1"),
        ("550 5.1.1 User unknown", "5.1.1"),
        ("550 5.2.1 The account is disabled", "5.2.1"),
        ("556 5.1.10 The domain takes no mail", "5.1.10"),
        ("550 No such user: Reader@Example.org", "550"),
        ("550 5.5.0 <reader@example.org> mailbox unavailable", "5.5.0"),
    ] {
        assert_eq!(of(answer).as_deref(), Some(number), "{answer}");
    }
    for answer in [
        "550 not from you",
        "550 5.1.0 Sender address rejected for <reader@example.org>",
        "550 5.7.1 <reader@example.org>: we take no such letters",
        "550 <reader@example.org>: relaying denied",
        "554 5.7.1 Your machine 5.1.1.7 is on a list",
        "552 5.2.2 reader@example.org is over quota",
        "535 5.7.8 reader@example.org may not send",
        "450 4.1.1 <reader@example.org>: try again",
        "",
        "5",
    ] {
        assert_eq!(of(answer), None, "{answer}");
    }
}

#[tokio::test]
async fn what_did_not_leave_says_whether_it_was_the_address_the_letter_or_the_server() {
    let (bounced, again) = (Undelivered::Bounced("5.1.1".into()), "the mail server puts it off");
    for (odd, wanted) in [
        (("RCPT", "550 5.1.1 User unknown"), bounced),
        (("RCPT", "450 4.2.2 over quota"), Undelivered::Again(format!("{again}: 450"))),
        (("EHLO", "421 not now"), Undelivered::Away(format!("{again}: 421"))),
        (
            ("MAIL", "550 5.7.1 not from you"),
            Undelivered::Never("the mail server refuses it for good: 550".into()),
        ),
    ] {
        let server = Server::new(Some(odd)).await;
        assert_eq!(server.deliver(&mail()).await, Err(wanted), "{odd:?}");
    }
}

#[tokio::test]
async fn an_address_in_a_script_that_the_server_takes_none_of_says_nothing_about_the_server() {
    let sink = crate::testing::MailSink::open().await;
    let mailer = mailer(&[("smtp.url", &sink.url())]);
    let never = Undelivered::Never("the mail server takes no address in this script".into());
    assert_eq!(mailer.deliver(&Mail { to: "lesér@example.org".into(), ..mail() }).await, Err(never));
    assert_eq!(mailer.deliver(&mail()).await, Ok(()));
}

#[tokio::test]
async fn letters_one_after_the_other_go_over_one_line() {
    let sink = crate::testing::MailSink::open().await;
    let mailer = mailer(&[("smtp.url", &sink.url())]);
    for number in 0..5 {
        let letter = Mail { id: format!("letter-{number}"), ..mail() };
        assert_eq!(mailer.deliver(&letter).await, Ok(()));
    }
    assert_eq!((sink.letters().len(), sink.connections()), (5, 1));
}

#[tokio::test]
async fn a_line_that_was_closed_meanwhile_loses_no_letter() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("smtp://{}", listener.local_addr().expect("it has one"));
    let mailer = mailer(&[("smtp.url", &url)]);
    // The first line is told to close at its second letter, the second one is gone without a word.
    let serving = tokio::spawn(async move {
        let mut heard = Vec::new();
        for last in ["421 4.7.0 that will do\r\n", "", ""] {
            let (stream, _) = listener.accept().await.expect("somebody comes");
            let mut lines = BufReader::new(stream);
            lines.get_mut().write_all(b"220 here\r\n").await.expect("it is there");
            let (mut letters, mut in_letter, mut line) = (0, false, String::new());
            while lines.read_line(&mut line).await.expect("it is there") > 0 {
                let answer = match line.trim_end() {
                    "." => {
                        letters += 1;
                        in_letter = false;
                        "250 kept\r\n"
                    }
                    _ if in_letter => "",
                    "DATA" => {
                        in_letter = true;
                        "354 go on\r\n"
                    }
                    mail if mail.starts_with("MAIL") && letters == 1 => last,
                    _ => "250 fine\r\n",
                };
                lines.get_mut().write_all(answer.as_bytes()).await.expect("it is there");
                if letters == 1 && (last.is_empty() || answer == last) {
                    break;
                }
                line.clear();
            }
            heard.push(letters);
        }
        heard
    });
    for number in 0..3 {
        let letter = Mail { id: format!("letter-{number}"), ..mail() };
        assert_eq!(mailer.deliver(&letter).await, Ok(()), "{number}");
    }
    assert_eq!(serving.await.expect("the server is well"), [1, 1, 1]);
}

#[tokio::test]
async fn a_line_with_a_dot_alone_does_not_end_a_letter() {
    let sink = crate::testing::MailSink::open().await;
    let text = "one\n.\n..two\nthree".to_owned();
    assert_eq!(mailer(&[("smtp.url", &sink.url())]).deliver(&Mail { text, ..mail() }).await, Ok(()));
    let came = sink.letters().pop().expect("it came").text.replace('\r', "");
    assert!(came.contains("one\n.\n..two\nthree"), "{came}");
}
