//! From an application to an established network, and on to its next representative: three people, each with a browser of
//! their own, on a small screen; in English and in Arabic.

use crate::driver::Browser;
use crate::journeys::{link_mailed_to, press, text_of, type_into};
use crate::offices::{is_fine, sign_in_by_mail};
use crate::site::Site;

const APPLICANT: &str = "applicant@example.org";
const SUCCESSOR: &str = "successor@example.org";

/// What is typed and what is to be read, in one language.
struct Words {
    language: &'static str,
    applicant: &'static str,
    successor: &'static str,
    /// The fields of the application, each with what is written there.
    application: &'static [(&'static str, &'static str)],
    question: &'static str,
    answer: &'static str,
    ground: &'static str,
    finding: &'static str,
    tasks: &'static str,
    /// Where it stands, one stage after the other.
    draft: &'static str,
    submitted: &'static str,
    questions: &'static str,
    emerging: &'static str,
    trial: &'static str,
    established: &'static str,
    /// The steps that were made, at the end.
    steps: [&'static str; 5],
}

const ENGLISH: Words = Words {
    language: "en",
    applicant: "Applicant",
    successor: "Representative to come",
    application: &[
        ("#needs", "A site for our courses."),
        ("#gives", "Courses in three languages."),
        ("#aims", "We share what we learn with whoever asks."),
        ("#name-en", "Network of the Lakes"),
        ("#purpose-en", "Learning together at the lakes."),
        ("#languages", "en, fr"),
        ("#countries", "KE, UG"),
        ("#together", "We meet twice a year."),
        ("#speaker-name-0", "Applicant"),
        ("#speaker-address-0", APPLICANT),
    ],
    question: "Who writes the courses?",
    answer: "The members do, in turn.",
    ground: "As agreed at the meeting.",
    finding: "It goes well.",
    tasks: "The report of the year.",
    draft: "Draft",
    submitted: "Handed in",
    questions: "Questions are open",
    emerging: "Emerging",
    trial: "On trial",
    established: "Established",
    steps: ["Handed in", "Emerging network", "Trial begins", "Trial looked at in the middle", "Established"],
};

const ARABIC: Words = Words {
    language: "ar",
    applicant: "صاحب الطلب",
    successor: "الممثل القادم",
    application: &[
        ("#needs", "موقع لدوراتنا."),
        ("#gives", "دورات بثلاث لغات."),
        ("#aims", "نشارك ما نتعلمه مع من يسأل."),
        ("#name-ar", "شبكة البحيرات"),
        ("#purpose-ar", "التعلم معًا عند البحيرات."),
        ("#languages", "ar, en"),
        ("#countries", "KE, UG"),
        ("#together", "نلتقي مرتين في السنة."),
        ("#speaker-name-0", "صاحب الطلب"),
        ("#speaker-address-0", APPLICANT),
    ],
    question: "من يكتب الدورات؟",
    answer: "يكتبها الأعضاء بالتناوب.",
    ground: "كما اتُّفق عليه في الاجتماع.",
    finding: "تسير الأمور جيدًا.",
    tasks: "تقرير السنة.",
    draft: "مسودة",
    submitted: "مُقدَّم",
    questions: "أسئلة بانتظار الإجابة",
    emerging: "شبكة ناشئة",
    trial: "شبكة قيد التجربة",
    established: "شبكة قائمة",
    steps: ["قُدّم الطلب", "شبكة ناشئة", "بدء التجربة", "مراجعة التجربة في منتصفها", "شبكة قائمة"],
};

/// A site, the words of a language, and the three people.
struct Journey {
    site: Site,
    words: &'static Words,
    applicant: Browser,
    secretariat: Browser,
    successor: Browser,
}

impl Journey {
    /// Opens a site, and three browsers on small screens that ask for a language; none where there is no browser.
    async fn open(words: &'static Words) -> Option<Self> {
        let (applicant, secretariat, successor) =
            (Browser::open().await?, Browser::open().await?, Browser::open().await?);
        let mut site = Site::open().await;
        site.sign_in(&secretariat, "Secretariat").await;
        for browser in [&applicant, &secretariat, &successor] {
            browser.wide(360, 780).await;
            browser.light().await;
            let first = site.url(&format!("/?lang={}", words.language));
            browser.driver.goto(first).await.expect("the first page opens");
        }
        Some(Self { site, words, applicant, secretariat, successor })
    }

    async fn close(self) {
        for browser in [self.applicant, self.secretariat, self.successor] {
            browser.close().await;
        }
    }

    /// The page that is open is in the language, and in nobody's way.
    async fn looks_right(&self, browser: &Browser, page: &str) {
        let language = browser.script("return document.documentElement.lang").await;
        assert_eq!(language, self.words.language, "{page}");
        is_fine(browser, page).await;
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{page}");
    }

    async fn goes_to(&self, browser: &Browser, address: &str) {
        browser.driver.goto(self.site.url(address)).await.expect("the page opens");
        self.looks_right(browser, address).await;
    }

    /// Presses what leads on to a page, and looks at it.
    async fn goes_on(&self, browser: &Browser, selector: &str, page: &str) {
        press(browser, selector).await;
        self.looks_right(browser, page).await;
    }

    /// Presses what does something, is told that it is done, and looks at the page.
    async fn does(&self, browser: &Browser, selector: &str, page: &str) {
        press(browser, selector).await;
        browser.wait_for(".flash.is-ok").await;
        self.looks_right(browser, page).await;
    }

    /// Somebody without an account confirms an address and begins to write; gives the address of the application.
    async fn begins(&self) -> String {
        let browser = &self.applicant;
        self.goes_to(browser, "/networks/join").await;
        self.goes_on(browser, "#asked a[href='/networks/join/apply']", "apply").await;
        type_into(browser, "#name", self.words.applicant).await;
        type_into(browser, "#address", APPLICANT).await;
        self.goes_on(browser, "form[action='/networks/join/apply'] button", "the link is on its way").await;
        self.site.until_mailed(APPLICANT).await;
        let link = link_mailed_to(&self.site, APPLICANT);
        browser.driver.goto(link).await.expect("the link opens");
        self.looks_right(browser, "the link").await;
        self.goes_on(browser, "main form button", "my applications").await;
        assert_eq!(text_of(browser, "main .list .pill").await, self.words.draft);
        self.goes_on(browser, "main .list a[href^='/admission/']", "the draft").await;
        browser.driver.current_url().await.expect("it is somewhere").path().to_owned()
    }

    /// The applicant writes the application, with a document, and hands it in.
    async fn hands_in(&self, application: &str) {
        let browser = &self.applicant;
        let paper = self.site.data().join("statutes.txt");
        std::fs::write(&paper, self.words.ground).expect("there is room for a document");
        browser.wait_for("#file").await.send_keys(paper.display().to_string()).await.expect("one can choose");
        self.does(browser, "#add-document button", "the draft with a document").await;
        self.goes_on(browser, &format!("main a.primary[href='{application}/edit']"), "writing").await;
        for (field, text) in self.words.application {
            type_into(browser, field, text).await;
        }
        self.does(browser, "button[name=save]", "the saved draft").await;
        self.goes_on(browser, "button[name=review]", "looking it over").await;
        self.does(browser, &format!("form[action='{application}/review'] button"), "handed in").await;
        self.stands(application, self.words.submitted).await;
    }

    /// The applicant sees where it stands.
    async fn stands(&self, application: &str, stage: &str) {
        self.goes_to(&self.applicant, application).await;
        assert_eq!(text_of(&self.applicant, "header.head .pill").await, stage);
    }

    /// The secretariat asks, the applicant finds the question on the desk and answers.
    async fn asks_and_answers(&self, application: &str) {
        let (office, applicant) = (&self.secretariat, &self.applicant);
        self.goes_to(office, "/office/admission").await;
        self.goes_on(office, &format!("main table a[href='/office{application}']"), "the application").await;
        type_into(office, "#text", self.words.question).await;
        self.does(office, "button[formaction$='/ask']", "the question").await;

        self.stands(application, self.words.questions).await;
        self.goes_to(applicant, "/desk").await;
        self.goes_on(applicant, &format!(".task a[href^='{application}']"), "what is asked").await;
        assert!(text_of(applicant, "#words").await.contains(self.words.question));
        type_into(applicant, "#words textarea", self.words.answer).await;
        self.does(applicant, "#words button", "the answer").await;
        self.stands(application, self.words.submitted).await;
    }

    /// The secretariat concludes a step from a day, so many days from now, and the applicant sees it.
    async fn concludes(&self, application: &str, step: &str, days: i64, stage: &str) {
        let office = &self.secretariat;
        self.goes_to(office, &format!("/office{application}")).await;
        office.script(&format!("document.querySelector('#move').value = '{step}'")).await;
        let day = office
            .script(&format!(
                "const day = document.querySelector('#day');
                 day.valueAsDate = new Date(Date.now() + {days} * 864e5);
                 return day.value"
            ))
            .await;
        match step {
            "check" => type_into(office, "#note", self.words.finding).await,
            _ => type_into(office, "#ground", self.words.ground).await,
        }
        if step == "emerge" {
            type_into(office, "#slug", "lakes").await;
        }
        if step == "establish" {
            // It rests on a decision of the networks.
            type_into(office, "#decision", "2026-3").await;
            // The trial is not over, and whoever concludes has to say that they know.
            press(office, "#although").await;
        }
        self.does(office, "#step button", step).await;
        assert_eq!(text_of(office, "header.head .pill").await, stage, "{step}");

        self.stands(application, stage).await;
        let newest = "#stands .timeline li:last-child";
        let said = text_of(&self.applicant, newest).await;
        let why = if step == "check" { self.words.finding } else { self.words.ground };
        assert!(said.contains(why), "{step}: {said}");
        let kept = format!("return document.querySelector('{newest} time').getAttribute('datetime')");
        assert_eq!(self.applicant.script(&kept).await, day, "{step}");
    }

    /// From the first day of the network to its being established.
    async fn becomes_a_network(&self, application: &str) {
        let words = self.words;
        self.concludes(application, "emerge", -1, words.emerging).await;
        self.concludes(application, "try", 0, words.trial).await;
        self.concludes(application, "check", 0, words.trial).await;
        self.concludes(application, "establish", 0, words.established).await;
        let steps = "return [...document.querySelectorAll('#stands .timeline b')].map(b => b.textContent)";
        assert_eq!(self.applicant.script(steps).await, serde_json::json!(words.steps));
        self.goes_on(&self.applicant, "#stands a[href='/networks/lakes']", "the network").await;
    }

    /// The applicant, who speaks for the network now, hands the office over to somebody whom nobody knows yet.
    async fn hands_over(&self) {
        let (holder, next) = (&self.applicant, &self.successor);
        self.goes_to(holder, "/bodies/lakes/people").await;
        self.goes_on(holder, "main a[href$='/handover']", "the sheet").await;
        let sheet = holder.driver.current_url().await.expect("it is somewhere").path().to_owned();
        type_into(holder, "#tasks", self.words.tasks).await;
        type_into(holder, "#name", self.words.successor).await;
        type_into(holder, "#address", SUCCESSOR).await;
        holder.script("document.querySelector('#starts').valueAsDate = new Date(Date.now() + 864e5)").await;
        self.does(holder, "button[formaction$='/offer']", "the offered office").await;
        assert!(text_of(holder, "#asked").await.contains(self.words.successor));

        // The letter of the offer first, so that the one with the link to sign in is the newest.
        self.site.until_mailed(SUCCESSOR).await;
        sign_in_by_mail(&self.site, next, SUCCESSOR).await;
        self.goes_to(next, "/desk").await;
        self.goes_on(next, ".task a[href^='/offers/']", "the offer").await;
        self.does(next, "#accept form button", "the sheet of the successor").await;
        assert!(text_of(next, "#notes").await.contains(self.words.tasks));
        self.does(next, "#confirm form button", "the confirmed sheet").await;

        // The one who hands over reads that the sheet is confirmed, and writes on it no more.
        self.goes_to(holder, &sheet).await;
        holder.wait_for("main p.note:not(.is-warn)").await;
        assert_eq!(holder.script("return document.querySelector('#tasks') === null").await, true);
        self.goes_to(holder, "/bodies/lakes/people").await;
        let rows = holder.script("return document.querySelectorAll('#held tbody tr').length").await;
        assert_eq!(rows, 2, "the one who goes and the one who comes");
        assert!(text_of(holder, "#offers").await.contains(self.words.successor));
    }
}

async fn goes_all_the_way(words: &'static Words) {
    let Some(journey) = Journey::open(words).await else { return };
    let application = journey.begins().await;
    journey.hands_in(&application).await;
    journey.asks_and_answers(&application).await;
    journey.becomes_a_network(&application).await;
    journey.hands_over().await;
    journey.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_goes_from_application_to_hand_over_in_english() {
    goes_all_the_way(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_goes_from_application_to_hand_over_in_arabic() {
    goes_all_the_way(&ARABIC).await;
}
