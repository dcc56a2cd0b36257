//! Becoming a network: from a visitor to an established network, with those who ask and comment.

use crate::house::{came, count, office, rows, with_network};
use crate::letters::letters;
use crate::offices::waiting;
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::AsPerson;

pub const CONTENT: &[(&str, &str)] = &[
    ("needs", "A site"),
    ("gives", "Courses"),
    ("aims", "Learning together"),
    ("name-en", "Network of the Lakes"),
    ("purpose-en", "Learning together at the lakes"),
    ("languages", "en, fr"),
    ("countries", "KE, UG"),
    ("speaker-name-0", "Grace"),
    ("speaker-address-0", "grace@example.org"),
];

/// A visitor who applied, opened the link that was mailed, and is in front of their draft; with its address.
pub async fn applicant<'a>(house: &'a TestApp, address: &str) -> (Viewer<'a>, String) {
    let browser = house.visitor();
    let at = "/networks/join/apply";
    let all = sql!("SELECT id FROM registry_application ORDER BY id DESC");
    let before = rows(house, all).await;
    let asked = browser.submit(at, at, &[("name", "Grace"), ("address", address)]).await;
    assert_eq!(asked.status, 303, "{}", asked.text());
    house.settle().await;
    let mailed = letters(house);
    let link = mailed.iter().find(|letter| letter.to == address).expect("a letter was sent").link(house);
    assert_eq!(came(&browser.submit(&link, &link, &[]).await), (303, "/admission".into()));
    // The new one; whoever was invited to write along is in front of one that was there.
    let mut ids = rows(house, all).await;
    let new = ids.iter().position(|id| !before.contains(id)).unwrap_or(0);
    let id = ids.swap_remove(new);
    (browser, format!("/admission/{id}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_not_confirmed_is_nobody_and_is_forgotten() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let before = count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await;
        let browser = house.visitor();
        let at = "/networks/join/apply";
        browser.submit(at, at, &[("name", "Grace"), ("address", "grace@example.org")]).await;
        house.settle().await;
        let persons = count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await;
        let named = sql!("SELECT COUNT(*) FROM registry_link WHERE name = 'Grace'");
        assert_eq!((persons, count(&house, named).await), (before, 1));
        crate::house::pass_days(&house, 8);
        platform::jobs::begin_rounds(&house.app).await.expect("the database answers");
        house.settle().await;
        assert_eq!(count(&house, named).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_else_types_for_an_address_changes_nothing_of_ones_own_asking() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (one, other) = (house.visitor(), house.visitor());
        let at = "/networks/join/apply";
        let typed = |name| [("name", name), ("address", "grace@example.org")];
        assert_eq!(one.submit(at, at, &typed("Grace")).await.status, 303);
        house.settle().await;
        let mine = letters(&house).remove(0).link(&house);
        assert_eq!(other.submit(at, at, &typed("Somebody mean")).await.status, 303);
        house.settle().await;
        // Also one who asks to join does not get in the way of one who applies.
        assert_eq!(other.submit("/join", "/join", &typed("Mean once more")).await.status, 303);
        house.settle().await;
        assert_eq!(came(&one.submit(&mine, &mine, &[]).await), (303, "/admission".into()));
        let called = sql!(
            "SELECT p.name FROM registry_person p JOIN registry_address a ON a.person = p.id WHERE a.address = 'grace@example.org'"
        );
        assert_eq!(rows(&house, called).await, ["Grace"]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_application")).await, 1);
        // Beyond five letters a day nothing more goes to an address that is nobody's.
        let sent = |to: &str| letters(&house).iter().filter(|letter| letter.to.contains(to)).count();
        for _ in 0..7 {
            crate::house::pass(&house, jiff::SignedDuration::from_hours(3));
            let typed = [("name", "Tired"), ("address", "tired@example.org")];
            assert_eq!(house.visitor().submit(at, at, &typed).await.status, 303);
            house.settle().await;
        }
        assert_eq!(sent("tired@example.org"), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_becomes_an_established_network() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        let second = [("speaker-name-1", "Second"), ("speaker-address-1", "second@lakes.example.org")];
        let saved = browser.submit(&edit, &edit, &[CONTENT, &second].concat()).await;
        assert_eq!(came(&saved), (303, edit.clone()), "{}", saved.text());
        // A draft is its writers' alone.
        let secretary = office(&house).await;
        assert_eq!(secretary.get(&at).await.status, 404);
        assert_eq!(secretary.get(&format!("/office{at}")).await.status, 404);

        let review = format!("{at}/review");
        assert_eq!(came(&browser.submit(&review, &review, &[]).await), (303, at.clone()));
        let handle = format!("/office{at}");
        let asked = secretary.submit(&handle, &format!("{handle}/ask"), &[("text", "Who writes?")]).await;
        assert_eq!(came(&asked), (303, handle.clone()));
        let word = rows(&house, sql!("SELECT id FROM registry_application_word")).await.remove(0);
        let field = format!("text-{word}");
        let answered = browser.submit(&at, &format!("{at}/answer/{word}"), &[(&field, "We do")]).await;
        assert_eq!(came(&answered), (303, at.clone()));

        let step = |made: &'static str| {
            [
                ("move", made),
                ("day", "2026-11-24"),
                ("ground", "As agreed"),
                ("note", "Fine"),
                ("slug", "lakes"),
                // The trial is not over.
                ("although", "yes"),
            ]
        };
        for made in ["emerge", "try", "check", "establish"] {
            crate::house::pass(&house, jiff::SignedDuration::from_secs(1));
            let kept = secretary.submit(&handle, &handle, &step(made)).await;
            assert_eq!(came(&kept), (303, handle.clone()), "{made}: {}", kept.text());
        }
        let network = rows(&house, sql!("SELECT status FROM registry_body WHERE slug = 'lakes'")).await;
        assert_eq!(network, ["established"]);
        let stages = rows(&house, sql!("SELECT stage FROM registry_admission_step ORDER BY at, id")).await;
        assert_eq!(stages, ["submitted", "emerging", "trial", "trial", "established"]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_application_speaker")).await, 0);
        // Who wrote that they speak for it holds the office; whoever was named by others is asked.
        let holders = sql!(
            "SELECT p.name FROM registry_mandate m JOIN registry_body b ON b.id = m.body
             JOIN registry_person p ON p.id = m.person WHERE b.slug = 'lakes'"
        );
        assert_eq!(rows(&house, holders).await, ["Grace"]);
        let second = house.as_person("second@lakes.example.org").await;
        let offer = waiting(&second).await.remove(0);
        assert_eq!(second.submit(&offer, &offer, &[]).await.status, 303);
        assert_eq!(rows(&house, holders).await.len(), 2);
        let public = house.visitor().get("/networks/lakes").await;
        assert_eq!(public.all("ol.timeline b"), ["Emerging network", "On trial", "Established network"]);
        assert!(!public.text().contains("As agreed"), "grounds are not public");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_shares_a_country_says_how_and_the_network_may_comment() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        house
            .db
            .tamper(
                "INSERT INTO registry_body_country (body, country, basis)
                 SELECT id, 'KE', 'named' FROM registry_body WHERE slug = 'north'",
            )
            .await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let (edit, review) = (format!("{at}/edit"), format!("{at}/review"));
        browser.submit(&edit, &edit, CONTENT).await;
        let page = browser.get(&edit).await;
        assert_eq!(page.all(".note a"), ["Network of the North"]);
        let early = browser.submit(&review, &review, &[]).await;
        assert_eq!(early.status, 422, "{}", early.text());

        browser.submit(&edit, &edit, &[("together", "We meet")]).await;
        assert_eq!(came(&browser.submit(&review, &review, &[]).await), (303, at.clone()));
        let amina = house.as_person("amina@example.org").await;
        let here = format!("/bodies/north/applications{}", at.trim_start_matches("/admission"));
        let said = amina.submit(&here, &here, &[("text", "They are welcome")]).await;
        assert_eq!(came(&said), (303, here.clone()), "{}", said.text());
        let again = amina.post_from(&here, &here, &[("text", "They are welcome")]).await;
        assert_eq!(came(&again), (303, here.clone()), "{}", again.text());
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_application_word")).await, 1);
        assert_eq!(amina.get(&at).await.status, 404);
        assert_eq!(house.visitor().get(&here).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_at_once_lose_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        let old = browser.get(&edit).await;
        let base = old.attributes("input[name=version]", "value").remove(0);
        browser.submit(&edit, &edit, &[("needs", "A site")]).await;
        let late =
            browser.submit(&edit, &edit, &[("version", &base), ("needs", ""), ("gives", "Courses")]).await;
        assert_eq!(late.status, 409, "{}", late.text());
        assert_eq!(late.all("textarea#needs"), ["A site"]);
        assert_eq!(late.all("textarea#gives"), ["Courses"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_get_few_letters_and_nobodys_words_in_them() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let at = "/networks/join/apply";
        let rude = "Go to evil.example";
        for _ in 0..5 {
            let browser = house.visitor();
            let asked = browser.submit(at, at, &[("name", rude), ("address", "grace@example.org")]).await;
            assert_eq!(asked.status, 303, "{}", asked.text());
        }
        let once_more =
            house.visitor().submit(at, at, &[("name", rude), ("address", "grace@example.org")]).await;
        assert_eq!(once_more.status, 429);
        // The form for signing in mails to whoever waits to be confirmed, but no more than five letters a day in all.
        let sign_in = house.visitor().from_afar();
        sign_in
            .submit("/sign-in", "/sign-in", &[("address", "grace@example.org"), ("next", "/admission")])
            .await;
        house.settle().await;
        let all = letters(&house);
        assert_eq!(all.len(), 5);
        assert!(all.iter().all(|letter| letter.to == "grace@example.org" && !letter.text.contains(rude)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_makes_nobody_an_account() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let before = count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await;
        let browser = house.visitor();
        for next in ["/admission", "/desk"] {
            let fields = [("address", "grace@example.org"), ("next", next)];
            assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, 303);
        }
        // Whoever applied gets in by a link to the application alone: one that leads elsewhere is not mailed.
        browser
            .submit("/networks/join/apply", "/networks/join/apply", &[("name", ""), ("address", "x")])
            .await;
        house.settle().await;
        assert_eq!(letters(&house).len(), 0);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, before);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_session")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_hears_of_it_and_of_the_days_of_a_trial() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let (edit, review) = (format!("{at}/edit"), format!("{at}/review"));
        browser.submit(&edit, &edit, CONTENT).await;
        browser.submit(&review, &review, &[]).await;
        house.settle().await;
        let told = |house: &TestApp, subject: &str| {
            letters(house).iter().filter(|l| l.to == crate::house::SECRETARY && l.subject == subject).count()
        };
        assert_eq!(told(&house, "An application to become a network"), 1);

        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        for made in ["emerge", "try"] {
            let step = [("move", made), ("day", "2026-11-24"), ("ground", "As agreed"), ("slug", "lakes")];
            let kept = secretary.submit(&handle, &handle, &step).await;
            assert_eq!(came(&kept), (303, handle.clone()), "{made}: {}", kept.text());
            crate::house::pass(&house, jiff::SignedDuration::from_secs(1));
        }
        assert!(secretary.get("/desk").await.text().contains("A network is on trial"));
        // Nobody looks at it, so there is one reminder of the check, and the end waits for it. A year later that letter is
        // cleared away, and no other came.
        for reminders in [1, 0] {
            crate::house::pass_days(&house, 372);
            for _ in 0..2 {
                platform::jobs::begin_rounds(&house.app).await.expect("the database answers");
                house.settle().await;
            }
            assert_eq!(told(&house, "The trial of Network of the Lakes is to be looked at"), reminders);
            assert_eq!(told(&house, "The trial of Network of the Lakes ends"), 0);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_the_house_is_no_name_for_a_network() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let (edit, review) = (format!("{at}/edit"), format!("{at}/review"));
        browser.submit(&edit, &edit, CONTENT).await;
        browser.submit(&review, &review, &[]).await;
        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        let step = [("move", "emerge"), ("day", "2026-11-24"), ("ground", "As agreed"), ("slug", "join")];
        let refused = secretary.submit(&handle, &handle, &step).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.attributes("#slug", "aria-invalid"), ["true"]);
    }
}

/// Hands a draft in.
pub async fn handed_in<'a>(house: &'a TestApp, more: &[(&str, &str)]) -> (Viewer<'a>, String) {
    let (browser, at) = applicant(house, "grace@example.org").await;
    let edit = format!("{at}/edit");
    let saved = browser.submit(&edit, &edit, &[CONTENT, more].concat()).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let review = format!("{at}/review");
    assert_eq!(came(&browser.submit(&review, &review, &[]).await), (303, at.clone()));
    (browser, at)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_does_not_let_itself_in_by_taking_on_a_country() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (_, at) = handed_in(&house, &[]).await;
        let amina = house.as_person("amina@example.org").await;
        let seen = format!("/bodies/north/applications/{}", at.rsplit('/').next().unwrap_or_default());
        assert_eq!(amina.get(&seen).await.status, 404);
        let edit = "/bodies/north/edit";
        assert_eq!(amina.submit(edit, edit, &[("countries", "KE")]).await.status, 303);
        assert_eq!(amina.get(&seen).await.status, 404, "nor afterwards");
        assert_eq!(amina.get("/bodies/north/applications").await.all("main .list li"), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_wrote_alone_in_an_application_goes_with_them() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let named = [("speaker-name-1", "Third Zzyx"), ("speaker-address-1", "zzyx@example.org")];
        let (browser, _) = handed_in(&house, &named).await;
        let erase = "/me/erase";
        let done = browser.submit(erase, erase, &[("sure", "yes")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        house.settle().await;
        let text = sql!(
            "SELECT stage || content FROM registry_application UNION ALL SELECT content FROM registry_application_version
             UNION ALL SELECT name || address FROM registry_application_speaker"
        );
        let left = rows(&house, text).await;
        assert_eq!(left.len(), 1, "{left:?}");
        assert!(left[0].starts_with("withdrawn") && !left[0].contains("Lakes"), "{left:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_what_became_a_network_its_words_stay_and_their_drafts_go() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        let step = [("move", "emerge"), ("day", "2026-11-24"), ("ground", "As agreed"), ("slug", "lakes")];
        assert_eq!(secretary.submit(&handle, &handle, &step).await.status, 303);
        let versions = sql!("SELECT COUNT(*) FROM registry_application_version");
        assert!(count(&house, versions).await > 0);
        assert_eq!(browser.submit("/me/erase", "/me/erase", &[("sure", "yes")]).await.status, 303);
        assert_eq!(count(&house, versions).await, 0);
        let content = rows(&house, sql!("SELECT content FROM registry_application")).await;
        assert!(content[0].contains("Lakes"), "{content:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_that_is_not_taken_leaves_no_bytes() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let page = browser.get(&at).await;
        let add = format!("{at}/documents");
        let (body, kind) = crate::handovers::with_file(&page, &add, "a.txt", "Zzmany bytes");
        let withdraw = format!("{at}/withdraw");
        assert_eq!(browser.submit(&withdraw, &withdraw, &[]).await.status, 303);
        let refused = browser.send(axum::http::Method::POST, &add, Some(body), &kind).await;
        assert_eq!(refused.status, 409, "{}", refused.text());
        crate::house::pass(&house, jiff::SignedDuration::from_mins(2));
        house.settle().await;
        // SHA-256 of what was brought.
        let digest = "38dc3c0770a2cb418056de3a081dbdbb85cb5aa65b3ab82076e122e88db96384";
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM platform_file")).await, 0);
        let kept = house.app.files.fetch(digest).await;
        assert!(matches!(kept, Err(platform::files::FileError::Missing)), "{kept:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_kept_on_its_day_and_not_before() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let secretary = office(&house).await;
        let at = "/office/networks/north/step";
        let step = |made, day| [("move", made), ("day", day), ("ground", "As agreed"), ("note", "")];
        let back = secretary.submit(at, at, &step("rest", "2099-12-31")).await;
        assert_eq!(
            (back.status.as_u16(), back.attributes("#day", "value")),
            (422, vec!["2099-12-31".into()])
        );
        assert_eq!(secretary.submit(at, at, &step("rest", "2026-11-24")).await.status, 303);
        // Who speaks for it hears of it, and it can come back to where it stood.
        house.settle().await;
        let told = letters(&house);
        let told = told.iter().find(|letter| letter.subject == "Network of the North made a step");
        assert!(told.is_some_and(|letter| letter.text.contains("What was concluded: ")));
        let page = secretary.get(at).await;
        assert!(!page.text().contains("by the applicants"), "{}", page.text());
        assert!(page.text().contains("Concluded by Secretariat"), "{}", page.text());
        let moves = page.attributes("select[name=move] option, input[name=move]", "value");
        assert!(["emerge", "establish"].iter().all(|made| moves.iter().any(|m| m == made)), "{moves:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn countries_and_languages_are_typed_by_their_names_in_the_readers_language() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        let typed = [("countries", "kenya\nCôte d'Ivoire, ug"), ("languages", "english, AR")];
        assert_eq!(came(&browser.submit(&edit, &edit, &typed).await), (303, edit.clone()));
        let page = browser.get(&edit).await;
        assert_eq!(page.all("textarea#countries"), ["Kenya, Côte d’Ivoire, Uganda"]);
        assert_eq!(page.attributes("#languages", "value"), ["English, Arabic"]);
        // Whoever reads Spanish sees and types Spanish; what they see is read back as it was.
        house.db.tamper("UPDATE registry_person SET languages = '[\"es\"]' WHERE name = 'Grace'").await;
        let page = browser.get(&edit).await;
        assert_eq!(page.all("textarea#countries"), ["Kenia, Côte d’Ivoire, Uganda"]);
        assert_eq!(came(&browser.submit(&edit, &edit, &[("gives", "Cursos")]).await), (303, edit.clone()));
        let kept = rows(&house, sql!("SELECT content FROM registry_application")).await.remove(0);
        assert!(kept.contains("[\"KE\",\"CI\",\"UG\"]") && kept.contains("[\"en\",\"ar\"]"), "{kept}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_with_a_fault_keeps_what_is_fine_and_shows_what_is_not_beside_its_field() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        assert_eq!(browser.submit(&edit, &edit, CONTENT).await.status, 303);
        let faulty = [
            ("needs", "A house"),
            ("countries", "Kenia, Uganda, Atlantis"),
            ("site", "nowhere"),
            ("speaker-name-0", "Grace H."),
            ("speaker-name-1", "Second"),
            ("speaker-address-1", "no address"),
            ("review", "yes"),
        ];
        let back = browser.submit(&edit, &edit, &faulty).await;
        assert_eq!(back.status, 422, "{}", back.text());
        assert_eq!(back.all(".note.is-info[role=status]").len(), 1, "{}", back.text());
        assert_eq!(
            crate::house::error_of(&back, "countries"),
            ["“Kenia” is no name of a country. Did you mean: Kenya?"]
        );
        let all = crate::house::errors(&back).join(" ");
        assert!(all.contains("“Atlantis” is no name of a country. Its name"), "{all}");
        // Everything stands in the form as it was typed.
        assert_eq!(back.all("textarea#countries"), ["Kenia, Uganda, Atlantis"]);
        assert_eq!(back.attributes("#site", "value"), ["nowhere"]);
        assert_eq!(back.attributes("#speaker-address-1", "value"), ["no address"]);
        // What is fine is kept; what is not is as it was before.
        let page = browser.get(&edit).await;
        assert_eq!(page.all("textarea#needs"), ["A house"]);
        assert_eq!(page.all("textarea#countries"), ["Kenya, Uganda"]);
        assert_eq!(page.attributes("#site", "value"), [""]);
        let speakers = sql!("SELECT name FROM registry_application_speaker ORDER BY position");
        assert_eq!(
            rows(&house, speakers).await,
            ["Grace"],
            "while one of them is wrong all stay as they were"
        );
        // The form that came back is of the state that was kept: it is mended and sent again.
        let version = back.attributes("input[name=version]", "value").remove(0);
        let mended = [("version", version.as_str()), ("countries", "Tanzania")];
        assert_eq!(came(&browser.submit(&edit, &edit, &mended).await), (303, edit.clone()));
        assert_eq!(browser.get(&edit).await.all("textarea#countries"), ["Tanzania"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_at_once_keep_also_what_is_wrong() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        let base = browser.get(&edit).await.attributes("input[name=version]", "value").remove(0);
        browser.submit(&edit, &edit, &[("needs", "A site"), ("countries", "Kenya")]).await;
        let late = [
            ("version", base.as_str()),
            ("needs", ""),
            ("gives", "Courses"),
            ("countries", "Ugannda"),
            ("speaker-name-0", "Grace"),
        ];
        let late = browser.submit(&edit, &edit, &late).await;
        assert_eq!(late.status, 409, "{}", late.text());
        assert_eq!(late.all("textarea#needs"), ["A site"]);
        assert_eq!(late.all("textarea#gives"), ["Courses"]);
        assert_eq!(late.all("textarea#countries"), ["Ugannda"]);
        assert_eq!(late.attributes("#speaker-name-0", "value"), ["Grace"]);
        assert_eq!(late.attributes("#countries", "aria-invalid"), ["true"]);
        assert_eq!(late.attributes("#speaker-address-0", "aria-invalid"), ["true"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_came_for_a_draft_that_was_never_handed_in_is_forgotten_and_others_are_not() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let known = sql!(
            "SELECT address FROM registry_address WHERE address <> 'secretariat@example.org' ORDER BY address"
        );
        // One comes for it, with somebody who is invited; one was in the register before; one hands theirs in.
        let (browser, at) = applicant(&house, "grace@example.org").await;
        browser.submit(&format!("{at}/edit"), &format!("{at}/edit"), CONTENT).await;
        browser.submit(&at, &format!("{at}/invite"), &[("address", "ida@example.org")]).await;
        applicant(&house, "ida@example.org").await;
        registry::testing::add_person(&house, "Olga", "olga@example.org", registry::testing::Seen::Nobody)
            .await;
        crate::house::pass_days(&house, 1);
        applicant(&house, "olga@example.org").await;
        crate::house::pass_days(&house, 1);
        let (other, handed) = applicant(&house, "pia@example.org").await;
        other.submit(&format!("{handed}/edit"), &format!("{handed}/edit"), CONTENT).await;
        let review = format!("{handed}/review");
        assert_eq!(other.submit(&review, &review, &[]).await.status, 303);
        // That one is taken back, and so is a draft.
        let (third, draft) = applicant(&house, "tara@example.org").await;
        third.submit(&format!("{draft}/edit"), &format!("{draft}/edit"), CONTENT).await;
        for (browser, at, said) in [(&other, &handed, false), (&third, &draft, true)] {
            let withdraw = format!("{at}/withdraw");
            let page = browser.get(&withdraw).await.text();
            assert_eq!(page.contains("is forgotten once they are signed out"), said, "{page}");
            assert_eq!(browser.submit(&withdraw, &withdraw, &[]).await.status, 303);
        }
        // One takes theirs back who is to speak in another that is handed in.
        let (fourth, draft) = applicant(&house, "una@example.org").await;
        let withdraw = format!("{draft}/withdraw");
        assert_eq!(fourth.submit(&withdraw, &withdraw, &[]).await.status, 303);
        let (fifth, handed) = applicant(&house, "vera@example.org").await;
        let named = [("speaker-name-0", "Una"), ("speaker-address-0", "una@example.org")];
        fifth
            .submit(&format!("{handed}/edit"), &format!("{handed}/edit"), &[&CONTENT[..7], &named].concat())
            .await;
        let review = format!("{handed}/review");
        assert_eq!(fifth.submit(&review, &review, &[]).await.status, 303);
        // One whom the secretariat looks after since.
        applicant(&house, "rosa@example.org").await;
        let office = crate::house::office(&house).await;
        let rosa = sql!("SELECT person FROM registry_address WHERE address = 'rosa@example.org'");
        let on = format!("/office/persons/{}", rows(&house, rosa).await.concat());
        assert_eq!(office.submit(&on, &on, &[("greeting", "Rosa")]).await.status, 303);
        let all = [
            "amina@example.org",
            "grace@example.org",
            "ida@example.org",
            "olga@example.org",
            "pia@example.org",
            "rosa@example.org",
            "tara@example.org",
            "una@example.org",
            "vera@example.org",
        ];
        assert_eq!(rows(&house, known).await, all);
        crate::house::pass_days(&house, 2);
        crate::house::round(&house).await;
        assert_eq!(rows(&house, known).await, all, "nobody who is signed in");
        crate::house::pass_days(&house, 181);
        crate::house::round(&house).await;
        let drafts = sql!("SELECT COUNT(*) FROM registry_application WHERE stage = 'lapsed'");
        assert_eq!(count(&house, drafts).await, 3);
        assert_eq!(rows(&house, known).await, all, "not on the same day");
        crate::house::pass_days(&house, 2);
        crate::house::round(&house).await;
        let stay = ["amina", "olga", "pia", "rosa", "una", "vera"].map(|name| format!("{name}@example.org"));
        assert_eq!(rows(&house, known).await, stay);
        // Nothing of what they wrote is left, neither of who was to speak.
        let text = sql!(
            "SELECT content FROM registry_application WHERE stage = 'lapsed' UNION ALL
             SELECT v.content FROM registry_application_version v JOIN registry_application a ON a.id = v.application
             WHERE a.stage = 'lapsed'"
        );
        assert!(rows(&house, text).await.iter().all(|text| !text.contains("Lakes")));
    }
}
