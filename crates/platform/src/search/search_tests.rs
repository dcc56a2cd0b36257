use super::index::Reached;
use super::{Document, PUBLIC, SIGNED_IN, Search, SearchError, catch_up, follow, rebuild};
use crate::capability::{Capability, Indexed};
use crate::db::Engine;
use crate::testing::{TestApp, engines, made_up};
use kernel::{Language, LocalText};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::sync::{Barrier, watch};

const PATIENCE: Duration = Duration::from_secs(30);

fn document(id: &str, title: &str) -> Document {
    Document {
        subject: format!("thing:{id}"),
        kind: "made-title",
        title: LocalText::new(Language::EN, title),
        names: Vec::new(),
        summary: LocalText::default(),
        text: String::new(),
        url: format!("/made/{id}"),
        audience: PUBLIC,
    }
}

/// So far in a journal that is nobody's.
fn at(entry: i64) -> Reached {
    Reached { entry, hash: "a hash".into(), texts: "texts".into() }
}

/// An index in memory with these documents.
fn index(documents: impl IntoIterator<Item = Document>) -> Search {
    let search = Search::open(None).expect("it opens");
    let changes: Vec<_> = documents.into_iter().map(|d| (d.subject.clone(), Some(d))).collect();
    search.replace(&changes, at(1), false).expect("it is filled");
    search
}

/// The addresses of what is found, best first.
fn found_by(search: &Search, query: &str, audiences: &[&str]) -> Vec<String> {
    let (count, hits) = search.find(query, audiences, 0, 100).expect("it can be asked");
    let urls: Vec<String> =
        hits.into_iter().map(|hit| hit.url.trim_start_matches("/made/").to_owned()).collect();
    assert_eq!(count, urls.len(), "{query}");
    urls
}

fn found(search: &Search, query: &str) -> Vec<String> {
    found_by(search, query, &[PUBLIC])
}

async fn make(house: &TestApp, id: &str, name: &str, audience: &str) {
    made_up::make(&house.app, id, name, audience).await.expect("it is made");
}

async fn head(house: &TestApp) -> i64 {
    crate::journal::head(&mut house.app.db.read().await.expect("it answers")).await.expect("it reads")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_follows_the_journal() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let (stop, stopped) = watch::channel(false);
        let following = tokio::spawn(follow(house.app.clone(), stopped));
        for (id, name) in [("a", "A first network"), ("b", "A second network")] {
            make(&house, id, name, PUBLIC).await;
            assert!(house.app.search.reaches(head(&house).await, PATIENCE).await, "{engine:?}");
        }
        assert_eq!(found(&house.app.search, "network"), ["a", "b"], "{engine:?}");

        // Changed and gone: the new words find it, the old ones do not.
        house.db.tamper("UPDATE made_thing SET name = 'Something else' WHERE id = 'a'; DELETE FROM made_thing WHERE id = 'b'").await;
        let mut tx = house.app.db.write(&house.app.givens).await.expect("it opens");
        for id in ["a", "b"] {
            let subject = crate::journal::Subject::new("thing", id);
            tx.record(crate::journal::Fact::new("made.thing-changed", subject));
        }
        tx.record(crate::journal::Fact::new("made.other", crate::journal::Subject::new("unknown", "x")));
        tx.commit().await.expect("it is kept");
        assert!(house.app.search.reaches(head(&house).await, PATIENCE).await, "{engine:?}");
        assert_eq!(found(&house.app.search, "network"), Vec::<String>::new(), "{engine:?}");
        assert_eq!(found(&house.app.search, "something"), ["a"], "{engine:?}");
        stop.send_replace(true);
        tokio::time::timeout(PATIENCE, following).await.expect("it stops").expect("it is well");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_goes_on_where_it_was_when_it_was_closed() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let path = folder.path().join("index");
    let search = Search::open(Some(&path)).expect("it opens");
    assert_eq!(search.reached(), -1, "it was never filled");
    search.replace(&[("thing:a".into(), Some(document("a", "First")))], at(7), false).expect("it is filled");
    assert!(
        matches!(Search::open(Some(&path)).err(), Some(SearchError::Taken)),
        "one process has it at a time"
    );
    drop(search);
    let search = Search::open(Some(&path)).expect("it opens again");
    assert_eq!((search.reached(), found(&search, "first")), (7, vec!["a".to_owned()]));
    search
        .replace(&[("thing:b".into(), Some(document("b", "Second")))], at(8), false)
        .expect("it takes more");
    drop(search);
    let search = Search::open(Some(&path)).expect("it opens again");
    assert_eq!(
        (search.reached(), found(&search, "first"), found(&search, "second")),
        (8, vec!["a".into()], vec!["b".into()])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_is_damaged_or_of_another_kind_is_made_anew() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let path = folder.path().join("index");
    let fill = || {
        let search = Search::open(Some(&path)).expect("it opens");
        search
            .replace(&[("thing:a".into(), Some(document("a", "First")))], at(7), false)
            .expect("it is filled");
    };
    fill();
    std::fs::write(path.join("meta.json"), "{").expect("it is damaged");
    assert_eq!(Search::open(Some(&path)).expect("it opens").reached(), -1);
    fill();
    let meta = std::fs::read_to_string(path.join("meta.json")).expect("it is there");
    let note = format!("\"{}:7:a hash:texts\"", super::index::SHAPE);
    assert_eq!(meta.matches(&note).count(), 1);
    std::fs::write(path.join("meta.json"), meta.replace(&note, "\"2:7\"")).expect("it is changed");
    assert_eq!(Search::open(Some(&path)).expect("it opens").reached(), -1);
    std::fs::remove_dir_all(&path).expect("it goes");
    std::fs::write(&path, "in the way").expect("it is written");
    assert!(Search::open(Some(&path)).is_err(), "a file in the way is not taken away");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_it_catches_up_and_a_strange_one_is_filled_anew() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        for id in ["a", "b", "c"] {
            make(&house, id, &format!("Network {id}"), PUBLIC).await;
        }
        catch_up(&house.app).await.expect("it is filled for the first time");
        assert_eq!(
            (house.app.search.reached(), found(&house.app.search, "network")),
            (3, vec!["a".into(), "b".into(), "c".into()])
        );
        for id in ["d", "e"] {
            make(&house, id, &format!("Network {id}"), PUBLIC).await;
        }
        catch_up(&house.app).await.expect("it catches up");
        let all = ["a", "b", "c", "d", "e"];
        assert_eq!(
            (house.app.search.reached(), found(&house.app.search, "network")),
            (5, all.map(String::from).to_vec())
        );

        // It is of another database, whose journal was longer: what it holds is nobody's.
        let ghost = document("ghost", "Network of another house");
        house
            .app
            .search
            .replace(&[("thing:ghost".into(), Some(ghost))], at(99), false)
            .expect("it is filled");
        assert_eq!(found(&house.app.search, "another"), ["ghost"]);
        catch_up(&house.app).await.expect("it is filled anew");
        assert_eq!(
            (house.app.search.reached(), found(&house.app.search, "network")),
            (5, all.map(String::from).to_vec())
        );

        house.db.tamper("DELETE FROM made_thing WHERE id = 'a'").await;
        rebuild(&house.app).await.expect("it is filled anew");
        assert_eq!(found(&house.app.search, "network"), ["b", "c", "d", "e"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_has_read_another_journal_is_filled_anew() {
    for engine in engines() {
        let (lost, house) = (made_up::house(engine).await, made_up::house(engine).await);
        for id in ["a", "b", "ghost"] {
            make(&lost, id, &format!("Network {id}"), PUBLIC).await;
        }
        for id in ["a", "b", "c"] {
            make(&house, id, &format!("Network {id}"), PUBLIC).await;
        }
        let all = ["a", "b", "c"].map(String::from);
        // The index has read the third entry of the journal that was lost. The one that came back has as many, then more.
        for more in [None, Some("d")] {
            let mut conn = lost.app.db.read().await.expect("it answers");
            let (entry, hash) = crate::journal::head_and_hash(&mut conn).await.expect("it reads");
            drop(conn);
            let ghost = [("thing:ghost".to_owned(), Some(document("ghost", "Network ghost")))];
            let texts = house.app.texts.digest().to_owned();
            house.app.search.replace(&ghost, Reached { entry, hash, texts }, true).expect("it is filled");
            if let Some(id) = more {
                make(&house, id, "Network d", PUBLIC).await;
            }
            catch_up(&house.app).await.expect("it is filled anew");
            let wanted: Vec<String> = all.iter().cloned().chain(more.map(String::from)).collect();
            assert_eq!(found(&house.app.search, "network"), wanted, "{engine:?}");
            assert_eq!(house.app.search.reached(), head(&house).await, "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_of_a_program_with_other_texts_is_filled_anew() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        make(&house, "a", "Network a", PUBLIC).await;
        let mut conn = house.app.db.read().await.expect("it answers");
        let (entry, hash) = crate::journal::head_and_hash(&mut conn).await.expect("it reads");
        drop(conn);
        for (texts, found_after) in [(house.app.texts.digest(), ["old"]), ("of another release", ["a"])] {
            let reached = Reached { entry, hash: hash.clone(), texts: texts.to_owned() };
            let old = [("thing:old".to_owned(), Some(document("old", "Network as it was called")))];
            house.app.search.replace(&old, reached, true).expect("it is filled");
            catch_up(&house.app).await.expect("it catches up");
            assert_eq!(found(&house.app.search, "network"), found_after, "{engine:?} {texts}");
        }
    }
}

/// Nine make a document at once, one more than may read at once.
static NINE: LazyLock<Barrier> = LazyLock::new(|| Barrier::new(9));

#[tokio::test(flavor = "multi_thread")]
async fn while_documents_are_made_no_reader_is_held() {
    const WAITING: Indexed = Indexed {
        subject: "thing",
        document: |app, _| {
            Box::pin(async move {
                NINE.wait().await;
                let _reader = app.db.read().await?;
                Ok(None)
            })
        },
        all: made_up::all,
    };
    let capability = Capability { index: &[WAITING], ..made_up::capability() };
    let house = TestApp::open(Engine::Sqlite, vec![capability], made_up::recognise, &[]).await;
    catch_up(&house.app).await.expect("there is nothing yet");
    make(&house, "a", "A network", PUBLIC).await;
    let nine = futures_util::future::join_all((0..9).map(|_| catch_up(&house.app)));
    let done =
        tokio::time::timeout(PATIENCE, nine).await.expect("nobody waits for a reader that another has");
    assert!(done.iter().all(Result::is_ok), "{done:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_readers_who_are_signed_in_is_found_by_nobody_else() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        make(&house, "open", "An open network", PUBLIC).await;
        make(&house, "hidden", "A hidden network", SIGNED_IN).await;
        catch_up(&house.app).await.expect("it is filled");
        let (visitor, reader) = (house.visitor(), made_up::signed_in(&house, "reader"));
        let urls = async |viewer: &crate::testing::Viewer<'_>, query: &str| {
            let found = viewer.get(&format!("/search.json?q={query}")).await.json();
            let hits = found["hits"].as_array().cloned().unwrap_or_default();
            assert_eq!(found["count"], hits.len(), "{query}");
            let mut urls: Vec<String> =
                hits.iter().map(|hit| hit["url"].as_str().unwrap_or_default().to_owned()).collect();
            urls.sort();
            urls
        };
        assert_eq!(urls(&reader, "network").await, ["/made/hidden", "/made/open"], "{engine:?}");
        assert_eq!(urls(&visitor, "network").await, ["/made/open"], "{engine:?}");
        assert_eq!(urls(&reader, "hidden").await, ["/made/hidden"], "{engine:?}");
        for query in ["hidden", "hid", "signed-in", "hidden+network", "audience:signed-in"] {
            assert_eq!(urls(&visitor, query).await, Vec::<String>::new(), "{query} on {engine:?}");
            let page = visitor.get(&format!("/search?q={query}")).await;
            assert_eq!(page.all(".hits li"), Vec::<String>::new(), "{query} on {engine:?}");
        }
        assert_eq!(reader.get("/search?q=hidden").await.all(".hits h2"), ["A hidden network"], "{engine:?}");
    }
}

#[test]
fn a_hidden_thing_changes_neither_the_order_nor_the_pages_of_what_others_find() {
    // Two that hold one of the words in the name and the other in the text, and some that are alike.
    let open = || {
        [
            Document { text: "beta".into(), ..document("ab", "Alpha") },
            Document { text: "alpha and many more words beside it".into(), ..document("ba", "Beta") },
            document("c", "Alpha beta"),
            document("d", "Alpha beta"),
        ]
    };
    let hidden = |title: &'static str| {
        (0..40).map(move |n| Document { audience: SIGNED_IN, ..document(&format!("{title} {n}"), title) })
    };
    let ask = |search: &Search, query: &str, from, most| {
        let (count, hits) = search.find(query, &[PUBLIC], from, most).expect("it can be asked");
        (count, hits.into_iter().map(|hit| hit.url).collect::<Vec<_>>())
    };
    let without = index(open());
    assert_eq!(found(&without, "alpha beta"), ["c", "d", "ba", "ab"]);
    for title in ["Alpha", "Beta", "Alpha beta", "Gamma"] {
        // They come first, last and in a commit of their own.
        let with = index(hidden(title).chain(open()).chain(hidden("Delta")));
        let more: Vec<_> = hidden(title).map(|d| (format!("{}, too", d.subject), Some(d))).collect();
        with.replace(&more, at(2), false).expect("it takes more");
        for query in ["alpha beta", "beta alpha", "alpha", "be", "al be"] {
            for (from, most) in [(0, 1), (1, 1), (2, 1), (3, 1), (0, 10)] {
                assert_eq!(
                    ask(&with, query, from, most),
                    ask(&without, query, from, most),
                    "{query} beside {title}"
                );
            }
        }
    }
    assert_eq!(
        found_by(&index(hidden("Alpha")), "alpha", &[PUBLIC, SIGNED_IN]).len(),
        40,
        "whoever may finds them"
    );
}

#[test]
fn nothing_is_found_by_whoever_is_no_audience() {
    let search = index([document("a", "A network")]);
    assert_eq!(found_by(&search, "network", &[]), Vec::<String>::new());
    assert_eq!(found_by(&search, "network", &["others"]), Vec::<String>::new());
}

#[test]
fn case_accents_and_forms_of_letters_make_no_difference() {
    let search = index([
        document("es", "Educación Interprofesional"),
        document("ar", "الشَّبكة العربيّة للتعليم"),
        document("ja", "日本保健医療福祉連携教育学会"),
        document("de", "Ärzte & Straße"),
    ]);
    for (query, wanted) in [
        ("educacion", "es"),
        ("EDUCACIÓN", "es"),
        ("educacio\u{301}n", "es"),
        ("الشبكة", "ar"),
        ("الشبكه", "ar"),
        ("العربية", "ar"),
        ("الـــعربيه", "ar"),
        ("医療", "ja"),
        ("保健医療", "ja"),
        ("arzte strase", "de"),
        ("ÄRZTE", "de"),
    ] {
        assert_eq!(found(&search, query), [wanted], "{query}");
    }
    for query in ["療医", "العبرية", "educado"] {
        assert_eq!(found(&search, query), Vec::<String>::new(), "{query}");
    }
}

#[test]
fn all_words_must_be_there_and_the_last_may_be_begun() {
    let search = index([
        document("one", "Interprofessional education network"),
        document("two", "Interprofessional practice"),
    ]);
    for (query, wanted) in [
        ("interprofessional education", &["one"][..]),
        ("education interprofessional", &["one"]),
        ("interprofessional ed", &["one"]),
        ("inter", &["one", "two"]),
        ("inter practice", &[]),
        ("education practice", &[]),
        ("rofessional", &[]),
    ] {
        let mut urls = found(&search, query);
        urls.sort();
        assert_eq!(urls, wanted, "{query}");
    }
}

#[test]
fn names_summaries_and_text_are_found_and_a_name_counts_for_more() {
    let summary = LocalText::new(Language::ES, "Una red de Kenia");
    let text = "It speaks of Kenya once.".to_owned();
    let search = index([
        Document { text, ..document("text", "Elsewhere") },
        document("title", "Kenya network"),
        Document { names: vec!["KENYANET".into()], ..document("name", "A network") },
        Document { summary, ..document("summary", "Another") },
    ]);
    assert_eq!(found(&search, "kenya"), ["title", "text", "name"]);
    assert_eq!(found(&search, "kenyanet"), ["name"]);
    assert_eq!(found(&search, "kenia"), ["summary"]);
}

#[test]
fn no_query_is_too_hostile() {
    let search = index([document("a", "A network")]);
    let long = "network ".repeat(10_000);
    let letters = "a".repeat(100_000);
    for query in [
        "",
        " ",
        "\u{0}",
        "\"",
        "((((",
        "title:",
        "*",
        "?",
        "[* TO *]",
        "a AND",
        "OR OR",
        "-network",
        "\\",
        "^^4",
        "~",
        "%",
        "_",
        "' OR 1=1 --",
        "<script>",
        "\u{202e}krowten",
        "\u{10ffff}",
        "👩‍👩‍👧‍👦",
        "\u{feff}",
        &letters,
        "a\nb",
    ] {
        let (count, hits) = search.find(query, &[PUBLIC], 0, 20).expect("it can be asked");
        assert!(count == hits.len() && count <= 1, "{query}");
    }
    for query in ["-network", "(network)", "\"network\"", "network*", "title:network", "network OR"] {
        let words = super::words::words(query);
        let wanted = if words == ["network"] { vec!["a".to_owned()] } else { Vec::new() };
        assert_eq!(found(&search, query), wanted, "signs are no more than space: {query}");
    }
    let (count, _) = search.find(&long, &[PUBLIC], 0, 20).expect("it can be asked");
    assert_eq!(count, 1);
    let (count, hits) = search.find("network", &[PUBLIC], 1_000_000, 20).expect("it can be asked");
    assert_eq!((count, hits.len()), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_search_takes_whatever_is_typed() {
    let house = made_up::house(Engine::Sqlite).await;
    make(&house, "a", "A <b>network</b> & more", PUBLIC).await;
    catch_up(&house.app).await.expect("it is filled");
    let viewer = house.visitor();
    let page = viewer.get("/search?q=network").await;
    assert_eq!(page.all(".hits h2"), ["A <b>network</b> & more"]);
    let beyond = viewer.get("/search?q=network&page=7").await;
    assert_eq!(beyond.location().as_deref(), Some("/search?q=network&page=0"), "the last page there is");
    assert_eq!(viewer.get("/search?q=network&page=0").await.all(".hits h2").len(), 1);
    let long = format!("/search?q={}", "a+".repeat(2_000));
    for address in [
        "/search",
        "/search?q=",
        "/search?q=%22%3E%3Cscript%3E",
        "/search?q=x&page=99999999999999999999",
        "/search?q=x&page=-1",
        "/search?q=x&page=50",
        "/search?q=x&page=60",
        "/search?q=x&page=18446744073709551615",
        "/search.json?q=x&page=18446744073709551615",
        "/search?q=%FF",
        &long,
    ] {
        let page = viewer.get(address).await;
        assert!(page.status.is_success(), "{address}: {}", page.status);
        assert_eq!(page.all("main script"), Vec::<String>::new(), "{address}");
    }
    let typed = viewer.get("/search?q=%22%3E%3Cscript%3E").await;
    assert_eq!(typed.attributes("main input[name=q]", "value"), ["\"><script>"]);
}

#[test]
fn a_page_beyond_the_last_is_the_last() {
    use super::pages::{MOST_PAGES, read};
    for (query, page) in [
        ("q=x", 0),
        ("q=x&page=1", 1),
        ("q=x&page=50", MOST_PAGES),
        ("q=x&page=51", MOST_PAGES),
        ("q=x&page=60", MOST_PAGES),
        ("q=x&page=18446744073709551615", MOST_PAGES),
        ("q=x&page=18446744073709551616", 0),
        ("q=x&page=-1", 0),
    ] {
        let address = format!("/search?{query}").parse().expect("it is an address");
        assert_eq!(read(axum::extract::Query::try_from_uri(&address)).page, page, "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_before_the_index_is_there_says_come_back() {
    let house = made_up::house(Engine::Sqlite).await;
    let page = house.visitor().get("/search?q=network").await;
    assert_eq!(page.status, axum::http::StatusCode::SERVICE_UNAVAILABLE);
    catch_up(&house.app).await.expect("it is filled");
    assert_eq!(house.visitor().get("/search?q=network").await.status, axum::http::StatusCode::OK);
}

#[test]
fn a_commit_that_failed_loses_nothing_once_it_is_done_again() {
    let folder = tempfile::TempDir::new().expect("there is room");
    let (place, away) = (folder.path().join("index"), folder.path().join("away"));
    let search = Search::open(Some(&place)).expect("it opens");
    let put = |name: &str, entry: i64| {
        search.replace(&[("thing:a".into(), Some(document("a", name)))], at(entry), false)
    };
    put("First", 1).expect("it is kept");
    for entry in 2..5 {
        std::fs::rename(&place, &away).expect("it is there");
        put("Second", entry).expect_err("there is no place for it");
        std::fs::rename(&away, &place).expect("it is there");
        assert_eq!(found(&search, "First"), ["a"], "what was there stays");
    }
    put("Second", 5).expect("it is kept now");
    assert_eq!(found(&search, "Second"), ["a"]);
    put("Third", 6).expect("and so is what follows");
    assert_eq!((found(&search, "Third"), found(&search, "Second").len()), (vec!["a".to_owned()], 0));
}

#[test]
fn an_index_made_anew_keeps_nothing_of_what_went_in_its_files() {
    let folder = tempfile::TempDir::new().expect("there is room");
    let place = folder.path().join("index");
    let search = Search::open(Some(&place)).expect("it opens");
    let put = |id: &str, name: &str, entry: i64, anew: bool| {
        let change = [(format!("thing:{id}"), Some(document(id, name)))];
        search.replace(&change, at(entry), anew).expect("it is kept");
    };
    put("a", "Zzyxmarker", 1, false);
    put("b", "Other", 2, false);
    assert_ne!(crate::testing::files_holding(&place, "zzyxmarker").len(), 0);
    put("b", "Other", 3, true);
    let left: [std::path::PathBuf; 0] = [];
    assert_eq!(crate::testing::files_holding(&place, "zzyxmarker"), left);
    assert_eq!(found(&search, "Other"), ["b"]);
}
