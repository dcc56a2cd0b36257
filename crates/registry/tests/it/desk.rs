//! What the register puts on somebody's desk, in which order.

use crate::house::{founded, office, pass_days, rows, with_network};
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, give};

/// The tasks of a group, each with where it leads.
async fn tasks(viewer: &Viewer<'_>, group: &str) -> Vec<String> {
    let page = viewer.get("/desk").await;
    assert_eq!(page.status, 200);
    page.attributes(&format!("#{group} a[href]"), "href")
}

async fn fail(house: &TestApp) {
    let job = "INSERT INTO platform_job (id, kind, payload, state, run_at, leased_until, attempts, error, made_at)
               VALUES ('01932b1c-0000-7000-8000-00000000aaaa', 'registry.nothing', '{}', 'failed', 0, 0, 12, 'no', 0)";
    house.db.tamper(job).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_zone_that_is_not_chosen_and_a_bare_page_wait() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        assert_eq!(tasks(&viewer, "now").await, ["/me#details", "/bodies/north/edit"]);
        viewer.submit("/me", "/me", &[("zone", "Africa/Lagos")]).await;
        assert_eq!(tasks(&viewer, "now").await, ["/bodies/north/edit"]);
        viewer.submit("/bodies/north/edit", "/bodies/north/edit", &[("purpose-en", "It works.")]).await;
        assert_eq!(tasks(&viewer, "now").await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_may_not_edit_is_not_asked_to() {
    let (house, _) = with_network(engines()[0]).await;
    let member = registry::testing::Seen::Nobody;
    let member = registry::testing::add_person(&house, "Member", "member@example.org", member).await;
    give(&house, member, "north", Role::Member).await;
    let viewer = house.as_person("member@example.org").await;
    assert_eq!(tasks(&viewer, "now").await, ["/me#details"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_is_spoken_of_sixty_days_before_its_end() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        // It ends with 24 November 2028, which is over everywhere at noon UTC of the 25th.
        pass_days(&house, 731 - 60);
        let viewer = house.as_person("amina@example.org").await;
        let due = |page: &platform::testing::Page| {
            page.attributes("#now a[href$='/handover'], #soon a[href$='/handover']", "href").len()
        };
        assert_eq!(due(&viewer.get("/desk").await), 0, "sixty days and a day before");
        pass_days(&house, 1);
        let desk = viewer.get("/desk").await;
        assert_eq!(due(&desk), 1);
        let times = desk.attributes("#soon time", "datetime");
        assert_eq!(times, ["2028-11-25T11:59:59Z"]);
        // When a week is left it is urgent, and stands before what has no deadline.
        pass_days(&house, 55);
        let viewer = house.as_person("amina@example.org").await;
        let mandate =
            rows(&house, sql!("SELECT id FROM registry_mandate WHERE role = 'representative'")).await;
        let hand_over = format!("/mandates/{}/handover", mandate[0]);
        assert_eq!(tasks(&viewer, "now").await, [hand_over.as_str(), "/me#details", "/bodies/north/edit"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_failed_waits_on_the_desks_of_the_secretariat() {
    for engine in engines() {
        let house = founded(engine).await;
        let secretary = office(&house).await;
        let guest = registry::testing::Seen::Nobody;
        registry::testing::add_person(&house, "Guest", "guest@example.org", guest).await;
        let guest = house.as_person("guest@example.org").await;
        assert_eq!(tasks(&secretary, "now").await, ["/me#details", "/bodies/confederation/edit"]);
        fail(&house).await;
        assert_eq!(
            tasks(&secretary, "now").await,
            ["/office/jobs", "/me#details", "/bodies/confederation/edit"]
        );
        assert_eq!(tasks(&guest, "now").await, ["/me#details"]);
    }
}
