//! Calls: composed, published, changed in the open, ended.

use crate::house::{TIMES, compose, draft, house, open, secretary};
use platform::testing::engines;
use registry::testing::AsPerson;

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_begun_from_the_template_composed_and_published() {
    for engine in engines() {
        let house = house(engine).await;
        let viewer = secretary(&house).await;
        let call = draft(&viewer).await;
        assert_eq!(call, "/hosting/atbh-13");
        // Nobody else sees it before it is published, wherever they look.
        let visitor = house.visitor();
        for address in [call.clone(), format!("{call}/versions"), "/api/v1/calls-to-host/atbh-13".to_owned()]
        {
            assert_eq!(visitor.get(&address).await.status, 404, "{address}");
        }
        for list in
            ["/hosting", "/hosting.csv", "/hosting.json", "/hosting.atom", "/hosting.ics", "/sitemap.xml"]
        {
            assert!(!visitor.get(list).await.text().contains("atbh-13"), "{list}");
        }
        assert!(viewer.get("/hosting").await.text().contains("atbh-13"));
        // Without times it cannot be published, and says what is missing.
        let overview = viewer.get(&format!("{call}/edit")).await;
        assert!(overview.text().contains("There is no deadline for bids."), "{}", overview.text());
        let page = viewer.post_from(&format!("{call}/edit"), &format!("{call}/publish"), &[]).await;
        assert_eq!(page.status, 409);
        let page = compose(&viewer, &call, "timeline", &TIMES).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        let page = viewer.submit(&format!("{call}/edit"), &format!("{call}/publish"), &[]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        house.settle().await;

        let page = visitor.get(&call).await;
        assert_eq!(page.status, 200);
        for said in ["Open for bids", "All Together Better Health XIII", "at most 600 words", "Wikimania"] {
            assert!(page.text().contains(said), "{said} is not in: {}", page.text());
        }
        // 24:00 of the last day of March, Anywhere on Earth, is noon of the first day of April in UTC.
        let answer = visitor.get("/api/v1/calls-to-host/atbh-13").await.json();
        assert_eq!(answer["timeline"][1]["due_at"], "2027-04-01T12:00:00Z");
        assert!(visitor.get("/hosting.ics").await.text().contains("DTSTART:20270401T120000Z"));
        for list in ["/hosting", "/hosting.csv", "/hosting.json", "/hosting.atom", "/sitemap.xml"] {
            assert!(visitor.get(list).await.text().contains("atbh-13"), "{list}");
        }
        assert!(visitor.get("/search?q=host").await.text().contains("atbh-13"));
        assert!(visitor.get("/").await.text().contains("call to host open"));
        assert!(visitor.get("/conferences").await.attributes("a", "href").contains(&"/hosting".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn things_of_a_list_are_added_moved_and_taken_out_without_a_script() {
    let house = house(engines()[0]).await;
    let viewer = secretary(&house).await;
    let call = draft(&viewer).await;
    let here = format!("{call}/edit/tiers");
    let titles = |page: &platform::testing::Page| -> Vec<String> {
        let all = page.form(&here).into_iter();
        all.filter(|(name, _)| name.starts_with("title-")).map(|(_, value)| value).collect()
    };
    let before = titles(&viewer.get(&here).await);
    assert_eq!(before.len(), 7);
    // Moved and with one more, but nothing is kept yet.
    let page = viewer.submit(&here, &here, &[("do", "down-0"), ("title-1", "Typed meanwhile")]).await;
    assert_eq!(titles(&page)[0], "Typed meanwhile");
    assert_eq!(titles(&page)[1], before[0]);
    let page = viewer.submit(&here, &here, &[("do", "add")]).await;
    assert_eq!(titles(&page).len(), 8);
    assert_eq!(titles(&viewer.get(&here).await), before);
    // The last one taken out, and saved.
    let page = viewer.submit(&here, &here, &[("do", "remove-6")]).await;
    assert_eq!(titles(&page), before[..6]);
    let saved = viewer
        .post_from(
            &here,
            &here,
            &[("do", "save"), ("version", "1"), ("key-0", "t31"), ("title-0", "Only one")],
        )
        .await;
    assert_eq!(saved.status, 303, "{:?}", saved.errors());
    assert_eq!(titles(&viewer.get(&here).await), ["Only one"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let house = house(engines()[0]).await;
    let viewer = secretary(&house).await;
    let call = draft(&viewer).await;
    for (part, fields, wrong) in [
        ("timeline", vec![("zone", "Mars"), ("at-bid", "2027-03-31T18:00")], "zone"),
        ("timeline", vec![("zone", "AoE"), ("at-bid", "tomorrow")], "at-bid"),
        ("timeline", vec![("zone", "Europe/Berlin"), ("at-bid", "2027-03-28T02:30")], "at-bid"),
        (
            "timeline",
            vec![("zone", "AoE"), ("at-bid", "2027-03-31T18:00"), ("at-expression", "2027-04-30T18:00")],
            "at-bid",
        ),
        ("timeline", vec![("zone", "AoE"), ("at-bid", "2027-03-31T18:00"), ("grace-bid", "-5")], "grace-bid"),
        ("criteria", vec![("weight-0", "many")], "weight-0"),
        ("criteria", vec![("weight-0", "0")], "weight-0"),
        ("criteria", vec![("low-0", "90")], "low-0"),
        ("criteria", vec![("scale-0", "no numbers here\nnor here")], "scale-0"),
        ("criteria", vec![("title-0", "")], "title-0"),
        ("sections", vec![("most-0", ""), ("attachment-0", "none")], "most-0"),
        ("sections", vec![("url-0", "javascript:alert(1)")], "url-0"),
        ("budget", vec![("currency", "EURO")], "currency"),
        ("budget", vec![("currency", "XAU")], "currency"),
        ("about", vec![("from", "2029-10-01"), ("until", "2029-05-01")], "until"),
        ("about", vec![("title", "")], "title"),
        ("about", vec![("from", "2029-02-30")], "from"),
        ("conduct", vec![("appraisers", "1000000")], "appraisers"),
        ("conduct", vec![("rules", "no-such-rules")], "rules"),
    ] {
        let page = compose(&viewer, &call, part, &fields).await;
        assert_eq!(page.status, 422, "{part} {fields:?}");
        let told: Vec<String> = page.errors().into_iter().map(|(field, _)| field).collect();
        assert!(told.contains(&wrong.to_owned()), "{part} {fields:?}: {told:?}");
        // What is not on a list cannot be shown as chosen.
        for (name, value) in fields.into_iter().filter(|(name, _)| *name != "rules") {
            let form = page.form(&format!("{call}/edit/{part}"));
            assert!(
                form.contains(&(name.to_owned(), value.to_owned())),
                "{part}: {name} {value} in {form:?}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn weights_that_do_not_add_up_are_kept_and_hold_back_publication() {
    for engine in engines() {
        let house = house(engine).await;
        let viewer = secretary(&house).await;
        let call = draft(&viewer).await;
        compose(&viewer, &call, "timeline", &TIMES).await;
        let page = compose(&viewer, &call, "criteria", &[("weight-0", "9"), ("low-0", "8")]).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        let overview = viewer.get(&format!("{call}/edit")).await.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(overview.contains("The weights add up to 95. Together they have to be 100."), "{overview}");
        let page = viewer.post_from(&format!("{call}/edit"), &format!("{call}/publish"), &[]).await;
        assert_eq!(page.status, 409);
        assert_eq!(house.visitor().get(&call).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_compose_one_part_at_once_lose_nothing() {
    for engine in engines() {
        let house = house(engine).await;
        let viewer = secretary(&house).await;
        let call = draft(&viewer).await;
        let here = format!("{call}/edit/about");
        let opened = viewer.get(&here).await.filled_form(&here, &[("days", "4"), ("do", "save")]);
        let page = compose(&viewer, &call, "about", &[("days", "5")]).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        let kind = "application/x-www-form-urlencoded";
        let page = viewer.send(axum::http::Method::POST, &here, Some(opened.into_bytes()), kind).await;
        assert_eq!(page.status, 409);
        assert!(page.form(&here).contains(&("days".to_owned(), "4".to_owned())));
        // What was typed is saved over the newer state with the page that came back.
        let again = page.filled_form(&here, &[("do", "save")]);
        let page = viewer.send(axum::http::Method::POST, &here, Some(again.into_bytes()), kind).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        assert!(viewer.get(&here).await.form(&here).contains(&("days".to_owned(), "4".to_owned())));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_call_changes_in_the_open() {
    for engine in engines() {
        let house = house(engine).await;
        let call = open(&house).await;
        let viewer = secretary(&house).await;
        // Without a remark nothing changes, and a deadline moves to a later day alone.
        let page = compose(&viewer, &call, "timeline", &[("at-bid", "2027-04-15T24:00")]).await;
        assert_eq!(page.status, 422);
        assert!(page.errors().iter().any(|(field, _)| field == "remark"), "{:?}", page.errors());
        let remark = ("remark", "Two weeks more, because of the holidays.");
        let page = compose(&viewer, &call, "timeline", &[("at-bid", "2027-03-15T24:00"), remark]).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("to a later time, and not to an earlier one"), "{}", page.text());
        let page = compose(&viewer, &call, "timeline", &[("at-bid", "2027-04-15T24:00"), remark]).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        house.settle().await;
        let visitor = house.visitor();
        assert!(visitor.get(&call).await.text().contains("Changed once since it was published"));
        let versions = visitor.get(&format!("{call}/versions")).await.text();
        for said in ["Two weeks more, because of the holidays.", "Timeline"] {
            assert!(versions.contains(said), "{versions}");
        }
        // Nor can it lose what it needs.
        let page = compose(&viewer, &call, "criteria", &[("weight-0", "9"), ("low-0", "8"), remark]).await;
        assert_eq!(page.status, 422, "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_ends_without_a_host_with_the_reason_for_everybody() {
    for engine in engines() {
        let house = house(engine).await;
        let call = open(&house).await;
        let viewer = secretary(&house).await;
        let end = format!("{call}/end");
        let page = viewer.submit(&end, &end, &[("how", "closed"), ("why", "")]).await;
        assert_eq!(page.status, 422);
        let why = "Nobody bid. We call again in spring.";
        let page = viewer.submit(&end, &end, &[("how", "closed"), ("why", why)]).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        let shown = house.visitor().get(&call).await.text();
        assert!(shown.contains(why) && shown.contains("Ended without a host"), "{shown}");
        // It is over: nothing of it changes, and the same number can be called again.
        let page = compose(&viewer, &call, "about", &[("days", "9"), ("remark", "Again")]).await;
        assert_eq!(page.status, 422);
        let page = viewer.get(&end).await;
        assert_eq!(page.status, 409);
        assert_eq!(draft(&viewer).await, "/hosting/atbh-13-2");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_runs_a_call_for_its_own_series_and_for_no_other() {
    for engine in engines() {
        let house = house(engine).await;
        let north = house.as_person("north@example.org").await;
        let own = [
            ("title", "Call of the north"),
            ("body", "north"),
            ("series", ""),
            ("series-name", "Northern Days"),
            ("series-slug", "north-days"),
            ("number", "1"),
            ("like", "template"),
        ];
        let page = north.submit("/hosting/new", "/hosting/new", &own).await;
        assert_eq!(page.status, 303, "{:?}", page.errors());
        assert_eq!(page.location().as_deref(), Some("/hosting/north-days-1/edit"));
        // Neither the series of the confederation is theirs, nor the confederation's calls, nor is theirs another's.
        let page = north
            .post_from(
                "/hosting/new",
                "/hosting/new",
                &[
                    ("title", "X"),
                    ("body", "north"),
                    ("series", "atbh"),
                    ("number", "13"),
                    ("like", "template"),
                ],
            )
            .await;
        assert_eq!(page.status, 422);
        let page = north
            .post_from(
                "/hosting/new",
                "/hosting/new",
                &[
                    ("title", "X"),
                    ("body", "confederation"),
                    ("series", "atbh"),
                    ("number", "13"),
                    ("like", "template"),
                ],
            )
            .await;
        assert_eq!(page.status, 422);
        let call = open(&house).await;
        let south = house.as_person("south@example.org").await;
        for viewer in [&north, &south] {
            assert_eq!(viewer.get(&format!("{call}/edit")).await.status, 403);
        }
        for viewer in [&south, &secretary(&house).await] {
            assert_eq!(viewer.get("/hosting/north-days-1").await.status, 404);
            assert_eq!(viewer.get("/hosting/north-days-1/edit").await.status, 404);
        }
        // A name that is taken is told at its field.
        let again: Vec<(&str, &str)> = own
            .iter()
            .map(|field| if field.0 == "series-slug" { ("series-slug", "atbh") } else { *field })
            .collect();
        let page = north.submit("/hosting/new", "/hosting/new", &again).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.errors()[0].0, "series-slug");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_thrown_away_without_a_trace_and_a_published_call_is_not() {
    for engine in engines() {
        let house = house(engine).await;
        let viewer = secretary(&house).await;
        let call = draft(&viewer).await;
        let page = viewer.submit(&format!("{call}/edit"), &format!("{call}/discard"), &[]).await;
        assert_eq!(page.status, 303);
        assert_eq!(viewer.get(&call).await.status, 404);
        let call = open(&house).await;
        let page = viewer.post_from(&format!("{call}/edit"), &format!("{call}/discard"), &[]).await;
        assert_eq!(page.status, 409);
        assert_eq!(viewer.get(&call).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_written_in_several_languages() {
    let house = house(engines()[0]).await;
    let viewer = secretary(&house).await;
    let call = draft(&viewer).await;
    let spanish = house.as_person(crate::house::SECRETARY).await;
    spanish.get("/?lang=es").await;
    let page = compose(&spanish, &call, "about", &[("title", "Convocatoria")]).await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    assert!(spanish.get(&call).await.text().contains("Convocatoria"));
    let page = viewer.get(&call).await;
    assert_eq!(page.all("h1"), ["Call to host"], "{:?}", page.attributes("html", "lang"));
}
