//! A browser of its own for each test, and what tests do with it.

use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;
use thirtyfour::{By, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};

/// The variable that names a WebDriver for Chromium.
const SERVER: &str = "ALLTOGETHER_TEST_WEBDRIVER";

/// Looks for what WCAG 2.2 AA and the tool's own best practice want.
const AXE: &str = include_str!("axe.min.js");

/// A Chromium with a profile of its own, gone afterwards.
pub struct Browser {
    pub driver: WebDriver,
    _profile: TempDir,
}

impl Browser {
    /// Opens one; none, said aloud, when no WebDriver is named.
    pub async fn open() -> Option<Self> {
        let Ok(server) = std::env::var(SERVER) else {
            println!("skipped: {SERVER} names no WebDriver");
            return None;
        };
        let _ = rustls::crypto::ring::default_provider().install_default();
        let profile = TempDir::new().expect("there is room for a profile");
        let mut capabilities = DesiredCapabilities::chrome();
        for flag in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            // As somebody has it who wants nothing to move: a button stays where it is while it is pressed.
            "--force-prefers-reduced-motion",
            &format!("--user-data-dir={}", profile.path().display()),
        ] {
            capabilities.add_arg(flag).expect("a flag is text");
        }
        let driver = WebDriver::new(&server, capabilities).await.expect("the WebDriver opens a browser");
        Some(Self { driver, _profile: profile })
    }

    /// Closes it. A test that fails leaves that to the WebDriver's own end.
    pub async fn close(self) {
        self.driver.quit().await.expect("the browser closes");
    }

    /// A window of so many CSS pixels.
    pub async fn wide(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Light or dark, as the reader's machine says.
    pub async fn light(&self) {
        let light = json!({ "features": [{ "name": "prefers-color-scheme", "value": "light" }] });
        self.devtools("Emulation.setEmulatedMedia", light).await;
    }

    async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let endpoint = "/goog/cdp/execute".to_owned();
        self.extension(endpoint, json!({ "cmd": command, "params": parameters })).await
    }

    /// How many elements of a role the page has for those who have it read to them.
    pub async fn count_of_role(&self, role: &str) -> usize {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().expect("Chromium gives its tree");
        nodes.iter().filter(|node| node["ignored"] == false && node["role"]["value"] == role).count()
    }

    /// An authenticator that holds passkeys and always knows its user.
    pub async fn add_authenticator(&self) {
        let authenticator = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
            "isUserConsenting": true, "isUserVerified": true,
        });
        self.extension("/webauthn/authenticator".to_owned(), authenticator).await;
    }

    async fn extension(&self, endpoint: String, parameters: Value) -> Value {
        let answer = self
            .driver
            .cmd(Command::ExtensionCommand(Box::new(Extension { endpoint: endpoint.into(), parameters })));
        answer.await.expect("Chromium knows the command").value_json().unwrap_or_default()
    }

    /// Runs a script with its arguments and gives what it returns.
    pub async fn script(&self, script: &str) -> Value {
        self.driver.execute(script, vec![]).await.expect("the script runs").json().clone()
    }

    /// What is wrong with the page that is open, for people who cannot see it or use a mouse: each finding in a line.
    pub async fn barriers(&self) -> Vec<String> {
        let script = format!(
            "{AXE};
             const done = arguments[arguments.length - 1];
             axe.run(document, {{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }})
                .then(found => done(found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ': '
                    + n.failureSummary.replace(/\\s+/g, ' ')))), error => done(['axe failed: ' + error]));"
        );
        let found = self.driver.execute_async(&script, vec![]).await.expect("axe runs").json().clone();
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// How many pixels the page is wider than the window.
    pub async fn overflow(&self) -> i64 {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        self.script(script).await.as_i64().unwrap_or(0)
    }

    /// Waits until a selector finds something.
    pub async fn wait_for(&self, selector: &str) -> WebElement {
        let found = self.driver.query(By::Css(selector)).first().await;
        match found {
            Ok(element) => element,
            Err(error) if matches!(error.as_inner(), WebDriverErrorInner::NoSuchElement(_)) => {
                panic!("nothing for `{selector}` on {}", self.driver.source().await.unwrap_or_default())
            }
            Err(error) => panic!("{selector}: {error}"),
        }
    }

    /// What the browser complained about since it was asked last: scripts that failed, things that the policy forbade.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.driver.browser_log().await.unwrap_or_default();
        log.into_iter().map(|entry| entry.message).filter(|message| !message.contains("favicon")).collect()
    }
}

#[derive(Debug)]
struct Extension {
    endpoint: Arc<str>,
    parameters: Value,
}

impl ExtensionCommand for Extension {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.parameters.clone())
    }

    fn method(&self) -> axum::http::Method {
        axum::http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.clone()
    }
}
