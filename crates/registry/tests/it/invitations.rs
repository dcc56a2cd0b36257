//! Writing an application along with others: what whoever is invited meets.

use crate::admission::applicant;
use crate::house::{came, count, office, with_network};
use crate::letters::letters;
use platform::sql;
use platform::testing::engines;
use registry::testing::AsPerson;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_invited_to_write_along_learns_that_where_the_letter_leads() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (writer, at) = applicant(&house, "grace@example.org").await;
        let invited = [("address", "ida@example.org")];
        assert_eq!(writer.submit(&at, &format!("{at}/invite"), &invited).await.status, 303);
        house.settle().await;
        let all = letters(&house);
        let letter = all.iter().find(|letter| letter.to == "ida@example.org").expect("it was sent");
        let start = format!("{}/networks/join", house.app.config.public_url);
        let link = letter.text.lines().find(|line| line.starts_with(&start)).expect("it has a link");
        let link = link.trim_start_matches(&house.app.config.public_url);
        let (browser, form) = (house.visitor(), "/networks/join/apply");
        let title = ["Write an application with others"];
        assert_eq!(browser.get(link).await.all("h1"), title);
        let slip = browser.submit(link, form, &[("name", "Ida"), ("address", "ida")]).await;
        assert_eq!((slip.status.as_u16(), slip.all("h1")), (422, title.map(str::to_owned).to_vec()));
        assert_ne!(browser.get(form).await.all("h1"), title, "others begin anew");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_takes_an_invitation_up_where_they_are() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let invite = format!("{at}/invite");
        let asked = [("address", "amina@example.org")];
        let invited = browser.submit(&at, &invite, &asked).await;
        assert_eq!(invited.status, 303, "{}", invited.text());
        let amina = house.as_person("amina@example.org").await;
        let office = office(&house).await;
        let accept = "/admission/accept";
        // Somebody else has no invitation, and gets nothing by pressing.
        assert_eq!(
            office.get("/admission").await.attributes("form[action='/admission/accept']", "method"),
            [""; 0]
        );
        assert_eq!(came(&office.post_from("/admission", accept, &[]).await), (303, "/admission".into()));
        assert_eq!(office.get(&at).await.status, 404);
        assert_eq!(came(&amina.submit("/admission", accept, &[]).await), (303, "/admission".into()));
        assert_eq!(amina.get("/admission").await.attributes("main .list h2 a", "href"), [at.as_str()]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_application_invitation")).await, 0);
        assert_eq!(amina.get(&at).await.status, 200);
    }
}
