use super::{Config, ConfigError, Layers, OpenId};
use std::path::Path;

/// An authority that nobody else knows. Its key was thrown away.
const AUTHORITY: &str = include_str!("testing/authority.pem");

fn settings(values: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let mut layers = Layers::default();
    for (key, value) in values {
        layers.set(key, *value, "test");
    }
    layers.config()
}

fn told(values: &[(&str, &str)]) -> String {
    settings(values).expect_err("it cannot be used").to_string()
}

fn variables(values: &[(&str, &str)]) -> Result<Layers, ConfigError> {
    let mut layers = Layers::default();
    layers.variables(values.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())))?;
    Ok(layers)
}

fn file(text: &str) -> Result<Layers, String> {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let path = folder.path().join("settings.toml");
    std::fs::write(&path, text).expect("it is written");
    let mut layers = Layers::default();
    let read = layers.file(&path);
    let place = path.display().to_string();
    read.map(|()| layers).map_err(|error| error.to_string().replace(&place, "FILE"))
}

#[test]
fn without_settings_everything_lies_in_one_folder_and_only_this_machine_is_answered() {
    let config = settings(&[]).expect("the defaults are fine");
    assert_eq!(config.data, Path::new("data"));
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.public_url, "http://localhost:8080");
    assert_eq!(config.database, "sqlite:data/alltogether.sqlite");
    assert_eq!(config.database_ca, None);
    assert_eq!(config.files, "file:data/files");
    assert_eq!(config.smtp, None);
    assert_eq!(config.mail_from, "Alltogether <no-reply@localhost>");
    assert_eq!(config.name, "Interprofessional.Global");
    assert_eq!(config.contact, "");
    assert_eq!((config.behind_proxy, config.log_json), (false, false));
    assert_eq!((config.metrics_token, config.openid), (None, Vec::new()));
}

#[test]
fn the_first_layer_that_has_a_key_holds() {
    let mut layers = Layers::default();
    layers.set("name", "of a flag", "flag --name");
    let all =
        [("ALLTOGETHER_NAME", "of a variable"), ("ALLTOGETHER_CONTACT", "a@example.org"), ("NAME", "x")];
    layers.variables(all.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned()))).expect("they are known");
    layers.set("contact", "of a file", "a file");
    layers.set("log_json", "true", "a file");
    let config = layers.config().expect("it is fine");
    assert_eq!(config.name, "of a flag");
    assert_eq!(config.contact, "a@example.org");
    assert!(config.log_json);
}

#[test]
fn variables_name_every_key_with_lines_for_points() {
    let layers = variables(&[
        ("ALLTOGETHER_SMTP_URL", "smtps://u:p@mail.example.org"),
        ("ALLTOGETHER_PUBLIC_URL", "https://x.example.org/"),
        ("ALLTOGETHER_OIDC_MY_PLACE_CLIENT_ID", "id"),
        ("ALLTOGETHER_OIDC_MY_PLACE_CLIENT_SECRET", "secret"),
        ("ALLTOGETHER_OIDC_MY_PLACE_ISSUER", "https://i.example.org"),
        ("ALLTOGETHER_TEST_POSTGRES", "is for tests"),
    ]);
    let config = layers.expect("they are known").config().expect("they are fine");
    assert_eq!(config.smtp.as_deref(), Some("smtps://u:p@mail.example.org"));
    assert_eq!(config.public_url, "https://x.example.org");
    let place = OpenId {
        key: "my_place".into(),
        name: "my_place".into(),
        issuer: "https://i.example.org".into(),
        client_id: "id".into(),
        client_secret: "secret".into(),
    };
    assert_eq!(config.openid, [place]);
}

#[test]
fn an_unknown_variable_is_named() {
    let error = variables(&[("ALLTOGETHER_LISTN", "x")]).map(|_| ()).expect_err("nobody knows it");
    assert_eq!((error.key.as_str(), error.place.as_str()), ("listn", "variable ALLTOGETHER_LISTN"));
    assert_eq!(error.found, "a key that this program does not know");
}

#[test]
fn a_file_may_hold_texts_numbers_truths_and_tables() {
    let layers = file(
        "data = \"/srv/x\"\nbehind_proxy = true\nname = 7\n[smtp]\nfrom = \"A <a@example.org>\"\n\
         [oidc.orcid]\nname = \"ORCID\"\nissuer = \"https://orcid.org\"\nclient_id = \"i\"\nclient_secret = \"s\"\n",
    );
    let config = layers.expect("it is read").config().expect("it is fine");
    assert_eq!(config.database, "sqlite:/srv/x/alltogether.sqlite");
    assert_eq!(config.files, "file:/srv/x/files");
    assert!(config.behind_proxy);
    assert_eq!(config.name, "7");
    assert_eq!(config.mail_from, "A <a@example.org>");
    assert_eq!(config.openid[0].name, "ORCID");
}

#[test]
fn a_file_that_cannot_be_read_says_what_was_found() {
    let wrong = |text| file(text).map(|_| ()).expect_err("it cannot be used");
    assert_eq!(
        wrong("name = [1]\n"),
        "setting `name` (FILE): found a array, wanted text, a number or true or false"
    );
    assert_eq!(
        wrong("[smtp]\nport = 25\n"),
        "setting `smtp.port` (FILE): found a key that this program does not know, wanted one of data, listen, public_url, \
         database, database_ca, files, smtp.url, smtp.from, name, contact, behind_proxy, log_json, metrics_token, \
         webhooks.allow_private, oidc.NAME.(issuer, client_id, client_secret, name)"
    );
    assert_eq!(
        wrong("[oidc.x]\nsecret = \"s\"\n").split(", wanted").next(),
        Some("setting `oidc.x.secret` (FILE): found a key that this program does not know")
    );
    let broken = wrong("name =\n");
    assert!(
        broken.starts_with("setting `the whole file` (FILE): found ")
            && broken.ends_with(", wanted a readable TOML file"),
        "{broken}"
    );
}

#[test]
fn a_wrong_value_is_told_with_key_place_found_and_wanted() {
    let cases = [
        ("listen", "everywhere", "found `everywhere`, wanted an address and port, such as 127.0.0.1:8080"),
        ("public_url", "x.org", "found `x.org`, wanted http:// or https:// and a host, without a path"),
        (
            "public_url",
            "https://x.org/y",
            "found `https://x.org/y`, wanted http:// or https:// and a host, without a path",
        ),
        (
            "public_url",
            "https://x\"><b",
            "found `https://x\"><b`, wanted http:// or https:// and a host, without a path",
        ),
        (
            "public_url",
            "https://[::1",
            "found `https://[::1`, wanted http:// or https:// and a host, without a path",
        ),
        (
            "public_url",
            "https://:80",
            "found `https://:80`, wanted http:// or https:// and a host, without a path",
        ),
        ("name", " ", "found ` `, wanted a name of one line"),
        ("name", "A\nB", "found `A\\nB`, wanted a name of one line"),
        ("contact", "the office", "found `the office`, wanted a mail address such as office@example.org"),
        (
            "contact",
            "a@example.org\nbcc: b@example.org",
            "found `a@example.org\\nbcc: b@example.org`, wanted a mail address such as office@example.org",
        ),
        ("files", "s3://", "found `s3://`, wanted file:FOLDER or s3://BUCKET?endpoint=URL"),
        (
            "files",
            "s3://?endpoint=http://h",
            "found `s3://?endpoint=http://h`, wanted file:FOLDER or s3://BUCKET?endpoint=URL",
        ),
        ("files", "file:", "found `file:`, wanted file:FOLDER or s3://BUCKET?endpoint=URL"),
        ("database", "sqlite:", "found `sqlite:`, wanted sqlite:FILE or postgres://USER@HOST/NAME"),
        ("database", "mysql://h/x", "found `mysql://h/x`, wanted sqlite:FILE or postgres://USER@HOST/NAME"),
        ("files", "http://h", "found `http://h`, wanted file:FOLDER or s3://BUCKET?endpoint=URL"),
        ("smtp.from", "nobody", "found `nobody`, wanted a sender such as Name <name@example.org>"),
        ("behind_proxy", "yes", "found `yes`, wanted true or false"),
        ("log_json", "1", "found `1`, wanted true or false"),
    ];
    for (key, value, words) in cases {
        assert_eq!(told(&[(key, value)]), format!("setting `{key}` (test): {words}"));
    }
}

#[test]
fn an_address_of_a_mail_server_that_cannot_be_used_is_told_at_once() {
    for url in
        ["mail.example.org", "http://mail.example.org", "smtp://h?tls=perhaps", "smtp://", "smtp://h:port"]
    {
        let error = settings(&[("smtp.url", url)]).expect_err(url);
        assert_eq!((error.key.as_str(), error.place.as_str()), ("smtp.url", "test"), "{url}");
        assert_eq!(error.found, format!("`{url}`"));
        let wanted = "smtps://USER:PASSWORD@HOST or smtp://HOST:PORT, perhaps with ?tls=required (";
        assert!(error.wanted.starts_with(wanted), "{}", error.wanted);
    }
    for url in
        ["smtp://localhost", "smtp://u:p@h:587?tls=required", "smtps://u%40x:p%2F@mail.example.org:465"]
    {
        assert_eq!(settings(&[("smtp.url", url)]).expect(url).smtp.as_deref(), Some(url));
    }
    assert_eq!(settings(&[("smtp.url", "")]).expect("empty is none").smtp, None);
}

#[test]
fn a_message_shows_no_secret() {
    for (key, value) in [
        ("smtp.url", "smtp://user:hush@mail.example.org?tls=perhaps"),
        ("database", "postgres://user:hush@db.example.org/x?sslmode=perhaps"),
        ("metrics_token", "hush"),
    ] {
        let words = told(&[(key, value)]);
        assert!(words.starts_with(&format!("setting `{key}` (test): found ")), "{words}");
        assert!(!words.contains("hush"), "{words}");
    }
    assert_eq!(
        told(&[("metrics_token", "hush")]),
        "setting `metrics_token` (test): found 4 characters, wanted at least 20 letters, digits and signs without spaces"
    );
}

#[test]
fn a_place_to_sign_in_with_needs_all_of_its_values() {
    let all = [
        ("oidc.x.issuer", "https://i.example.org"),
        ("oidc.x.client_id", "i"),
        ("oidc.x.client_secret", "s"),
    ];
    for missing in all {
        let given: Vec<_> = all.into_iter().filter(|pair| *pair != missing).collect();
        let error = settings(&given).expect_err("one is missing");
        assert_eq!(error.key, missing.0);
        assert_eq!(error.wanted, "a value, since this sign-in needs it");
    }
    let error = settings(&[("oidc.x.issuer", "http://i.example.org"), all[1], all[2]]).expect_err("no TLS");
    assert_eq!(
        error.to_string(),
        "setting `oidc.x.issuer` (test): found `http://i.example.org`, wanted an address that begins with https://"
    );
}

#[test]
fn authorities_for_the_database_are_read_and_must_be_certificates() {
    let folder = tempfile::TempDir::new().expect("there is room for a test");
    let at = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(at("ca.pem"), AUTHORITY).expect("it is written");
    std::fs::write(at("other.pem"), "nothing of the kind\n").expect("it is written");
    let (ca, other, absent) = (at("ca.pem"), at("other.pem"), at("absent.pem"));
    let postgres = ("database", "postgres://user@db.example.org/x");

    let config = settings(&[postgres, ("database_ca", &ca)]).expect("it is fine");
    assert_eq!(config.database_ca.as_deref(), Some(AUTHORITY));
    let wrong = settings(&[postgres, ("database_ca", &other)]).expect_err("there is none in it");
    assert_eq!(wrong.wanted, "a file of certificates in PEM (there is no certificate in it)");
    let wrong = settings(&[postgres, ("database_ca", &absent)]).expect_err("there is no file");
    assert_eq!((wrong.key.as_str(), wrong.found), ("database_ca", format!("`{absent}`")));
    let open = ("database", "postgres://user@db.example.org/x?sslmode=disable");
    let wrong = settings(&[open, ("database_ca", &ca)]).expect_err("these two do not go together");
    assert_eq!(wrong.wanted, "sslmode=require, since database_ca names whom to trust");
    for database in [None, Some(("database", "sqlite:x.sqlite"))] {
        let given: Vec<_> = database.into_iter().chain([("database_ca", ca.as_str())]).collect();
        let wrong = settings(&given).expect_err("SQLite has no certificate");
        assert_eq!(wrong.wanted, "nothing, since only a PostgreSQL database has certificates");
    }
}

#[test]
fn what_an_address_of_postgresql_may_say_about_tls() {
    for mode in ["", "?sslmode=disable", "?sslmode=prefer", "?sslmode=require", "?sslmode=verify-full"] {
        let url = format!("postgres://user:p%40ss@db.example.org:5432/x{mode}");
        assert_eq!(settings(&[("database", &url)]).expect(mode).database, url);
    }
    let error =
        settings(&[("database", "postgres://db.example.org/x?sslmode=allow")]).expect_err("no such mode");
    assert_eq!(error.key, "database");
    assert!(error.wanted.contains("sslmode"), "{}", error.wanted);
}

#[test]
fn an_address_is_a_host_and_perhaps_a_port() {
    for host in ["x", "x.example.org", "x:8080", "192.0.2.7", "[::1]", "[2001:db8::1]:443", "my_host"] {
        let url = format!("https://{host}");
        assert_eq!(settings(&[("public_url", &url)]).expect(host).public_url, url);
    }
    for host in
        ["", "x:", "x:0", "x:99999", "..", "x..y", ".x", "[x]", "[::1", "u@x", "x/y", "x y", "x\"y", ":80"]
    {
        let error = settings(&[("public_url", &format!("https://{host}"))]).expect_err(host);
        assert_eq!(error.key, "public_url", "{host}");
    }
}

#[test]
fn files_lie_in_a_folder_or_a_bucket() {
    for place in ["file:x", "s3://b", "s3://b?region=r", "s3://b?region=r&endpoint=http://127.0.0.1:9000"] {
        assert_eq!(settings(&[("files", place)]).expect(place).files, place);
    }
    for place in
        ["file:", "s3://", "s3://?endpoint=http://h", "s3:///b", "s3://b?endpoint=nonsense", "http://h"]
    {
        assert_eq!(settings(&[("files", place)]).expect_err(place).key, "files", "{place}");
    }
}
