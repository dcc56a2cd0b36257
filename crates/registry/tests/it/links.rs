//! Signing in by a link: asking, the letter, opening it, here and in another browser.

use crate::house::{SECRETARY, came, count, empty, error_of, errors, founded, office, pass, rows};
use crate::letters::{letters, only_letter};
use axum::http::Method;
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{TestApp, TwoWorlds, Viewer, engines};
use registry::testing::{AsPerson, Seen, add_person};

/// Asks for a link and gives the address of the page that comes.
async fn ask(browser: &Viewer<'_>, address: &str, next: &str) -> String {
    let on = if next.is_empty() {
        "/sign-in".to_owned()
    } else {
        format!("/sign-in?next={}", platform::text::encode(next))
    };
    let asked = browser.submit(&on, "/sign-in", &[("address", address)]).await;
    let (status, to) = came(&asked);
    assert_eq!(status, 303, "{}", asked.text());
    assert!(to.starts_with("/sign-in/sent?link="), "{to}");
    to
}

/// The code that the asking browser shows.
async fn code_of(browser: &Viewer<'_>, sent: &str) -> String {
    browser.get(sent).await.all("p.code").remove(0)
}

async fn sessions(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_session")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_from_asking_to_the_desk() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        let sent = ask(&browser, " Secretariat@Example.ORG ", "").await;
        let page = browser.get(&sent).await;
        assert_eq!(page.all("h1"), ["Look into your mail"]);
        assert_eq!(page.all("bdi b"), [SECRETARY], "a slip of the hand is seen");
        assert_eq!(house.visitor().get(&sent).await.all("bdi b"), [""; 0], "by nobody else");
        let later = ask(&browser, "nobody@example.org", "").await;
        assert_eq!(browser.get(&later).await.all("bdi b"), ["nobody@example.org"]);

        let letter = only_letter(&house).await;
        assert_eq!(letter.to, SECRETARY);
        let link = letter.link(&house);
        let opened = browser.get(&link).await;
        assert_eq!(opened.all("h1"), ["Sign in with this link"]);
        assert_eq!(opened.attributes("input[name=code]", "name"), [""; 0], "no code is wanted here");
        assert_eq!(sessions(&house).await, 0, "opening signs nobody in");

        let used = browser.submit(&link, &link, &[]).await;
        assert_eq!(came(&used), (303, "/desk".into()));
        assert_eq!(browser.get("/desk").await.status, 200);
        assert_eq!(sessions(&house).await, 1);
        let facts = rows(&house, sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 1")).await;
        assert_eq!(facts, ["registry.signed-in"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_an_unknown_address_is_like_asking_for_a_known_one() {
    for engine in engines() {
        let (with, without) = (founded(engine).await, founded(engine).await);
        add_person(&with, "Known", "known@example.org", Seen::Nobody).await;
        let here = [with.visitor(), without.visitor()];
        here.iter().for_each(|viewer| viewer.set_cookie("visit", "the-same-visit"));
        let mut worlds = TwoWorlds::seen_by(here[0].clone(), here[1].clone());
        worlds.ask(Method::GET, "/sign-in", None, "").await.expect("both forms are alike");
        let asked = worlds.post("/sign-in", &[("address", "known@example.org"), ("next", "/desk")]).await;
        let asked = asked.expect("both answers are alike");
        let sent = asked.location().expect("it leads on");
        worlds.ask(Method::GET, &sent, None, "").await.expect("both pages after it are alike");

        // Both wrote the same: a link and the work of mailing it, and asked as often.
        for house in [&with, &without] {
            let made = count(house, sql!("SELECT COUNT(*) FROM registry_link WHERE digest IS NULL")).await;
            let work = rows(house, sql!("SELECT kind FROM platform_job ORDER BY id")).await;
            assert_eq!((made, work), (1, vec!["registry.mail-link".to_owned()]));
        }
        let mut taken = Vec::new();
        for browser in &here {
            let again = browser.submit("/sign-in", "/sign-in", &[("address", "known@example.org")]).await;
            taken.push((again.status, again.statements));
        }
        assert_eq!(taken[0], taken[1]);

        // Only where somebody has the address a letter goes out; what the pages say stays alike.
        with.settle().await;
        without.settle().await;
        assert_eq!(letters(&with).len(), 2);
        assert_eq!(letters(&without).len(), 0);
        assert_eq!(count(&without, sql!("SELECT COUNT(*) FROM platform_job")).await, 0, "nothing failed");
        worlds.ask(Method::GET, &sent, None, "").await.expect("still alike");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_address_comes_back_with_what_was_typed() {
    let house = founded(engines()[0]).await;
    let browser = house.visitor();
    let back = browser.submit("/sign-in", "/sign-in", &[("address", "no <address>")]).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.attributes("input[name=address]", "value"), ["no <address>"]);
    assert_eq!(error_of(&back, "address"), errors(&back));
    assert_eq!(errors(&back).len(), 1);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_link")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_link_never_uses_it_up() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        ask(&browser, SECRETARY, "").await;
        let link = only_letter(&house).await.link(&house);
        // A mail program looks at it, without cookies and with the heads of pages alone.
        for method in [Method::GET, Method::HEAD, Method::GET] {
            assert_eq!(house.visitor().send(method, &link, None, "").await.status, 200);
        }
        assert_eq!(came(&browser.submit(&link, &link, &[]).await), (303, "/desk".into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_once() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        ask(&browser, SECRETARY, "").await;
        let link = only_letter(&house).await.link(&house);
        let again = browser.apart();
        let body = again.get(&link).await.filled_form(&link, &[]);
        browser.submit(&link, &link, &[]).await;
        let form = "application/x-www-form-urlencoded";
        let used = again.send(Method::POST, &link, Some(body.into_bytes()), form).await;
        assert_eq!(used.status, 410);
        assert_eq!(used.all("h1"), ["This link does not work"]);
        assert!(used.all(".lede")[0].starts_with("It was used already;"), "{:?}", used.all(".lede"));
        assert_eq!(again.get(&link).await.status, 410);
        assert_eq!(sessions(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_uses_at_the_same_moment_open_one_session() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        ask(&browser, SECRETARY, "").await;
        let link = only_letter(&house).await.link(&house);
        let (one, other) = (browser.apart(), browser.apart());
        let body = one.get(&link).await.filled_form(&link, &[]).into_bytes();
        let form = "application/x-www-form-urlencoded";
        let (first, second) = tokio::join!(
            one.send(Method::POST, &link, Some(body.clone()), form),
            other.send(Method::POST, &link, Some(body.clone()), form)
        );
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410]);
        assert_eq!(sessions(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_lasts_ten_minutes_after_it_was_mailed() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        ask(&browser, SECRETARY, "").await;
        // The letter waited; the link lasts from when it left.
        pass(&house, SignedDuration::from_mins(20));
        let link = only_letter(&house).await.link(&house);
        pass(&house, SignedDuration::from_mins(10) - SignedDuration::from_micros(1));
        assert_eq!(browser.get(&link).await.status, 200);
        pass(&house, SignedDuration::from_micros(1));
        let late = browser.get(&link).await;
        assert_eq!(late.status, 410);
        assert_eq!(late.all(".lede"), ["It is too old: a link works for ten minutes. Ask for a new one."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_none_is_said_to_be_none() {
    let house = founded(engines()[0]).await;
    let wrong = house.visitor().get("/sign-in/link/not-a-secret").await;
    assert_eq!(wrong.status, 410);
    assert_eq!(wrong.headers["cache-control"], "private, no-store");
    assert_eq!(wrong.headers["referrer-policy"], "no-referrer");
    let body = format!("csrf={}", platform::text::encode(&house.visitor().form_token()));
    let browser = house.visitor();
    browser.set_cookie("visit", "a-visit-of-a-test");
    let form = "application/x-www-form-urlencoded";
    let used = browser.send(Method::POST, "/sign-in/link/not-a-secret", Some(body.into_bytes()), form).await;
    assert_eq!(used.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_another_browser_a_link_wants_the_code_of_the_one_that_asked() {
    for engine in engines() {
        let house = founded(engine).await;
        let (asking, other) = (house.visitor(), house.visitor());
        let sent = ask(&asking, SECRETARY, "").await;
        let code = code_of(&asking, &sent).await;
        assert_eq!(house.visitor().get(&sent).await.all("p.code"), [""; 0], "no other browser shows it");
        let link = only_letter(&house).await.link(&house);

        let opened = other.get(&link).await;
        assert_eq!(opened.attributes("input[name=code]", "autocomplete"), ["one-time-code"]);
        let empty = other.submit(&link, &link, &[("code", " ")]).await;
        assert_eq!(empty.status, 422);
        let wrong = other.submit(&link, &link, &[("code", "000 000x")]).await;
        let said = ["This is not the code. Look at the page where you asked for the link."];
        assert_eq!(
            (wrong.status.as_u16(), error_of(&wrong, "code").as_slice()),
            (422, said.map(String::from).as_slice())
        );
        let tries = rows(&house, sql!("SELECT CAST(tries AS TEXT) FROM registry_link")).await;
        assert_eq!(tries, ["1"], "an empty code is no guess");

        let right = other.submit(&link, &link, &[("code", &code)]).await;
        assert_eq!(came(&right), (303, "/desk".into()));
        assert_eq!(other.get("/desk").await.status, 200);
        assert_eq!(came(&asking.get("/desk").await).0, 303, "the asking browser is not signed in");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn five_wrong_codes_kill_a_link() {
    for engine in engines() {
        let house = founded(engine).await;
        let (asking, other) = (house.visitor(), house.visitor());
        let sent = ask(&asking, SECRETARY, "").await;
        let code = code_of(&asking, &sent).await;
        let link = only_letter(&house).await.link(&house);
        for _ in 0..5 {
            assert_eq!(other.submit(&link, &link, &[("code", "123")]).await.status, 422);
        }
        let dead = other.get(&link).await;
        assert_eq!(dead.status, 410);
        assert_eq!(dead.all(".lede"), ["The code was wrong too often. Ask for a new link."]);
        let body = format!(
            "csrf={}&code={}",
            platform::text::encode(&other.form_token()),
            platform::text::encode(&code)
        );
        let form = "application/x-www-form-urlencoded";
        let right = other.send(Method::POST, &link, Some(body.into_bytes()), form).await;
        assert_eq!(right.status, 410, "the right code comes too late");
        assert_eq!(asking.get(&link).await.status, 410, "it is dead everywhere");
        assert_eq!(sessions(&house).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_typed_at_the_same_moment_are_no_more_guesses_than_one_after_the_other() {
    for engine in engines() {
        let house = founded(engine).await;
        let (asking, other) = (house.visitor(), house.visitor());
        ask(&asking, SECRETARY, "").await;
        let link = only_letter(&house).await.link(&house);
        let body = other.get(&link).await.filled_form(&link, &[("code", "123")]).into_bytes();
        let form = "application/x-www-form-urlencoded";
        let guesses = (0..8).map(|_| {
            let (browser, link, body) = (other.apart(), link.clone(), body.clone());
            async move { browser.send(Method::POST, &link, Some(body), form).await.status.as_u16() }
        });
        let mut statuses = futures_util::future::join_all(guesses).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [410, 410, 410, 422, 422, 422, 422, 422]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_on_within_the_house_only() {
    let house = founded(engines()[0]).await;
    let (long, too_long) = (format!("/{}", "a".repeat(1023)), format!("/{}", "a".repeat(1024)));
    for (next, to) in [
        ("", "/desk"),
        ("/", "/desk"),
        ("/me", "/me"),
        ("/networks?status=emerging&q=a", "/networks?status=emerging&q=a"),
        (long.as_str(), long.as_str()),
        (too_long.as_str(), "/desk"),
        ("https://evil.example/", "/desk"),
        ("//evil.example/", "/desk"),
        ("/\\evil.example/", "/desk"),
        ("/\t/evil.example/", "/desk"),
        ("javascript:alert(1)", "/desk"),
        ("evil.example", "/desk"),
    ] {
        pass(&house, SignedDuration::from_hours(2));
        let browser = house.visitor();
        ask(&browser, SECRETARY, next).await;
        house.settle().await;
        // The newest of the letters: its link is the one that is not used.
        let mut led = Vec::new();
        for letter in letters(&house) {
            let link = letter.link(&house);
            if browser.get(&link).await.status == 200 {
                led.push(came(&browser.submit(&link, &link, &[]).await));
            }
        }
        assert_eq!(led, [(303, to.to_owned())], "{next}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_an_address_that_was_taken_away_lets_nobody_in() {
    for engine in engines() {
        let house = founded(engine).await;
        let person = add_person(&house, "Amina", "amina@example.org", Seen::Nobody).await;
        let office = office(&house).await;
        let on = format!("/office/persons/{person}");
        pass(&house, SignedDuration::from_secs(1));
        office.submit(&on, &format!("{on}/address"), &[("address", "other@example.org")]).await;
        let browser = house.visitor();
        ask(&browser, "amina@example.org", "").await;
        let link = only_letter(&house).await.link(&house);
        assert_eq!(browser.get(&link).await.status, 200);
        let page = office.get(&on).await;
        let action = page.attributes("form[action$='/remove']", "action").remove(0);
        assert_eq!(came(&office.submit(&on, &action, &[]).await), (303, on.clone()));
        let body = format!("csrf={}", platform::text::encode(&browser.form_token()));
        let form = "application/x-www-form-urlencoded";
        let used = browser.send(Method::POST, &link, Some(body.into_bytes()), form).await;
        assert_eq!(used.status, 410);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_link WHERE address = 'amina@example.org'"))
                .await,
            0
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_letter_is_in_the_language_of_its_reader() {
    let house = founded(engines()[0]).await;
    let office = office(&house).await;
    let form = "/office/persons/new";
    let person =
        [("name", "ليلى"), ("language", "ar"), ("greeting", "ليلى"), ("address", "layla@example.org")];
    assert_eq!(came(&office.submit(form, form, &person).await).0, 303);
    // The browser reads Spanish; the letter follows the person, not the browser.
    let browser = house.visitor().reading("es");
    ask(&browser, "layla@example.org", "").await;
    let letter = only_letter(&house).await;
    let t = house.app.texts.of(kernel::Language::parse("ar").expect("a language"));
    assert_eq!(letter.subject, t.with1("link-mail-subject", "site", house.app.config.name.as_str()));
    let greeting = t.with1("link-mail-greeting", "name", "ليلى");
    assert_eq!(letter.text.lines().next(), Some(greeting.as_str()));
    let link = letter.link(&house);
    assert_eq!(letter.html.matches(&format!("href=\"{}{link}\"", house.app.config.public_url)).count(), 1);
    assert!(letter.html.contains("dir=\"rtl\""), "the HTML part runs from right to left");
    assert_eq!(came(&browser.submit(&link, &link, &[]).await), (303, "/desk".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_language_gets_the_letter_in_that_of_their_browser() {
    let house = founded(engines()[0]).await;
    add_person(&house, "Ana", "ana@example.org", Seen::Nobody).await;
    ask(&house.visitor().reading("es"), "ana@example.org", "").await;
    let letter = only_letter(&house).await;
    let t = house.app.texts.of(kernel::Language::parse("es").expect("a language"));
    assert_eq!(letter.subject, t.with1("link-mail-subject", "site", house.app.config.name.as_str()));
}

/// Mail cannot leave while a file lies where its folder should be.
fn mail_fails(house: &TestApp) {
    std::fs::write(house.folder().join("mail"), "in the way").expect("the folder of the house takes a file");
}

fn mail_works_again(house: &TestApp) {
    std::fs::remove_file(house.folder().join("mail")).expect("the file is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_failed_is_tried_again_and_its_link_works() {
    for engine in engines() {
        let house = founded(engine).await;
        let browser = house.visitor();
        ask(&browser, SECRETARY, "").await;
        mail_fails(&house);
        house.settle().await;
        assert_eq!(rows(&house, sql!("SELECT state FROM platform_job")).await, ["ready"]);
        mail_works_again(&house);
        pass(&house, SignedDuration::from_mins(15));
        let link = only_letter(&house).await.link(&house);
        // It lasts from the try that went through.
        pass(&house, SignedDuration::from_mins(9));
        assert_eq!(came(&browser.submit(&link, &link, &[]).await), (303, "/desk".into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_nobody_waits_for_any_more_is_given_up() {
    for engine in engines() {
        let house = founded(engine).await;
        ask(&house.visitor(), SECRETARY, "").await;
        mail_fails(&house);
        for minutes in [0, 1, 2, 4, 8, 15] {
            pass(&house, SignedDuration::from_mins(minutes));
            house.settle().await;
        }
        // Half an hour went by. Mail works again from minute 31 on, and the next try comes.
        mail_works_again(&house);
        pass(&house, SignedDuration::from_mins(1));
        house.settle().await;
        pass(&house, SignedDuration::from_mins(20));
        house.settle().await;
        assert_eq!(letters(&house).len(), 0);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM platform_job")).await, 0, "the work is over");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_runs_the_machine_gets_a_link_for_a_known_address_only() {
    let house = empty(engines()[0]).await;
    assert_eq!(registry::link_for(&house.app, "nobody@example.org").await.expect("it answers"), None);
    let house = founded(engines()[0]).await;
    let viewer = house.as_person(SECRETARY).await;
    assert_eq!(viewer.get("/desk").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_too_often_from_one_machine_is_put_off() {
    let house = founded(engines()[0]).await;
    let browser = house.visitor();
    for number in 0..120 {
        ask(&browser, &format!("somebody{number}@example.org"), "").await;
    }
    let put_off = browser.submit("/sign-in", "/sign-in", &[("address", SECRETARY)]).await;
    assert_eq!(put_off.status, 429);
    assert_eq!(put_off.headers["retry-after"], "5");
    // Another machine is not meant; and after the time told, this one may ask again.
    ask(&house.visitor().from_afar(), SECRETARY, "").await;
    pass(&house, SignedDuration::from_secs(5));
    ask(&browser, SECRETARY, "").await;
}

/// How long somebody is put off who asks for an address.
async fn put_off(browser: &Viewer<'_>, at: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.submit(at, at, fields).await;
    assert_eq!(answer.status, 429, "{}", answer.text());
    answer.headers["retry-after"].to_str().expect("seconds").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_letter_box_is_flooded_and_nobody_is_kept_out_for_long() {
    for engine in engines() {
        let house = founded(engine).await;
        let (here, afar) = (house.visitor(), house.visitor().from_afar());
        let fields = [("address", SECRETARY)];
        for _ in 0..5 {
            ask(&house.visitor(), SECRETARY, "").await;
        }
        assert_eq!(put_off(&here, "/sign-in", &fields).await, "7200");
        // Whoever has the address is not kept out by somebody elsewhere who asks for it.
        ask(&afar, SECRETARY, "").await;
        ask(&here, "another@example.org", "").await;
        // From many networks it is six times an hour, eight times at once in a day, and then each hour and a half.
        assert_eq!(put_off(&afar, "/sign-in", &fields).await, "3600");
        // Whoever signs in has the address: what they used does not count.
        house.db.tamper("UPDATE registry_link SET used_at = asked_at").await;
        ask(&afar, SECRETARY, "").await;
        house.db.tamper("UPDATE registry_link SET used_at = NULL").await;
        pass(&house, SignedDuration::from_hours(1));
        ask(&afar, SECRETARY, "").await;
        assert_eq!(put_off(&afar, "/sign-in", &fields).await, "5400");
        pass(&house, SignedDuration::from_mins(90));
        ask(&here, SECRETARY, "").await;
        house.settle().await;
        let asked = sql!("SELECT COUNT(*) FROM registry_link WHERE address = 'secretariat@example.org'");
        assert_eq!(count(&house, asked).await, 9);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_uses_their_links_asks_for_as_many_as_they_need() {
    for engine in engines() {
        let house = founded(engine).await;
        for number in 0..7 {
            let browser = house.visitor();
            ask(&browser, SECRETARY, "").await;
            house.settle().await;
            let link = letters(&house).pop().expect("it was sent").link(&house);
            let used = browser.submit(&link, &link, &[]).await;
            assert_eq!(used.status, 303, "{number}: {}", used.text());
            pass(&house, SignedDuration::from_mins(1));
        }
        // Not without end: whoever reads a mailbox that is not theirs could ask and ask.
        let more: Vec<String> = (0..43)
            .map(|number| {
                format!(
                    "INSERT INTO registry_link (id, address, visit, code, tries, next, asked_at, expires_at, used_at)
                     SELECT 'l{number}', address, visit, code, tries, next, asked_at, expires_at, used_at
                     FROM registry_link WHERE asked_at = (SELECT MAX(asked_at) FROM registry_link) AND digest IS NOT NULL;"
                )
            })
            .collect();
        house.db.tamper(&more[1..].join("\n")).await;
        ask(&house.visitor(), SECRETARY, "").await;
        house.db.tamper(&format!("DELETE FROM registry_link WHERE used_at IS NULL; {}", more[0])).await;
        let fields = [("address", SECRETARY)];
        assert_eq!(put_off(&house.visitor(), "/sign-in", &fields).await, (24 * 3_600 - 7 * 60).to_string());
        pass(&house, SignedDuration::from_hours(24) - SignedDuration::from_mins(7));
        ask(&house.visitor(), SECRETARY, "").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_plays_with_addresses_narrows_the_way_of_newcomers_and_does_not_shut_it() {
    for engine in engines() {
        let house = founded(engine).await;
        let empty = if house.db.url.starts_with("sqlite:") { "x''" } else { "''::bytea" };
        let ago = |minutes: i64| house.app.givens.now().as_microsecond() - minutes * 60_000_000;
        let plays = async |numbers: std::ops::Range<i32>, at: i64| {
            let row = |n: i32| {
                format!(
                    "('01932b1c-0000-7000-8000-{n:012}', 'p{n}@example.net', {empty}, {empty}, 0, '/me/membership', {at}, {at}, 'P', 'en')"
                )
            };
            let rows: Vec<String> = numbers.map(row).collect();
            let into =
                "registry_link (id, address, visit, code, tries, next, asked_at, expires_at, name, language)";
            house.db.tamper(&format!("INSERT INTO {into} VALUES {}", rows.join(","))).await;
        };
        let (here, afar) = (house.visitor(), house.visitor().from_afar());
        let by = |address| [("name", "Somebody"), ("address", address)];
        plays(0..300, ago(120)).await;
        // One an hour from each network.
        assert_eq!(here.submit("/join", "/join", &by("a@example.org")).await.status, 303);
        assert_eq!(put_off(&here, "/join", &by("b@example.org")).await, "3600");
        assert_eq!(afar.submit("/join", "/join", &by("c@example.org")).await.status, 303);
        // The other way is as wide as before.
        let apply = "/networks/join/apply";
        assert_eq!(here.submit(apply, apply, &by("d@example.org")).await.status, 303);
        // And thirty an hour from all of them.
        plays(300..330, ago(10)).await;
        pass(&house, SignedDuration::from_mins(40));
        assert_eq!(put_off(&afar, "/join", &by("e@example.org")).await, "600");
        pass(&house, SignedDuration::from_mins(20));
        assert_eq!(here.submit("/join", "/join", &by("f@example.org")).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_its_token_or_with_anothers_does_nothing() {
    let house = founded(engines()[0]).await;
    let (mine, another) = (house.visitor(), house.visitor());
    let foreign = another.get("/sign-in").await.csrf();
    mine.get("/sign-in").await;
    for token in [String::new(), "csrf=".to_owned(), format!("csrf={}", platform::text::encode(&foreign))] {
        let body = format!("{token}&address={}", platform::text::encode(SECRETARY));
        let form = "application/x-www-form-urlencoded";
        let sent = mine.send(Method::POST, "/sign-in", Some(body.into_bytes()), form).await;
        assert_eq!(sent.status, 400, "{token}");
    }
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_link")).await, 0);
    ask(&mine, SECRETARY, "").await;
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_link")).await, 1);
}
