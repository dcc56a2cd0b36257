//! Forms: what was typed is kept, and what is wrong stands beside its field.

mod multipart;

pub use multipart::Upload;

use crate::http::{Answered, App, Ctx, Failure, page_with, token_fits, whole};
use crate::text;
use crate::ui::ErrorLine;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{Language, Refusal};

/// A form as it came, with what is wrong with it so far. Taking one checks that it comes from a page of ours.
pub struct Form {
    values: Vec<(String, String)>,
    files: Vec<Upload>,
    errors: Vec<(String, Refusal)>,
}

/// How many texts of a form that failed are given back at most, and how many bytes of them: more than any form of ours has.
const MOST_GIVEN_BACK: usize = 200;
const GIVEN_BACK: usize = 1_300_000;

/// The field that carries the token.
const TOKEN: &str = "csrf";

impl FromRequest<App> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let ctx =
            request.extensions().get::<Ctx>().cloned().ok_or_else(|| Failure::internal("no context"))?;
        let form = if multipart::is_multipart(request.headers()) {
            let multipart::Read { values, files, too_large } = multipart::read(request, app).await?;
            let errors = too_large.map(|field| (field, Refusal::new("refusal-file-too-large")));
            Self { values, files, errors: errors.into_iter().collect() }
        } else {
            Self::parse(&whole(request, app).await?)?
        };
        // Whatever fails from here on, texts of several words are given back: nobody types them twice. Not every script has gaps
        // between words.
        let texts = form.values.iter().map(|(_, value)| value.trim());
        let texts = texts.filter(|text| text.contains(' ') || !text.is_ascii());
        let mut room = GIVEN_BACK;
        let fits = |text: &&str| {
            room = room.saturating_sub(text.len());
            room > 0
        };
        let _ = ctx.typed.set(texts.take(MOST_GIVEN_BACK).take_while(fits).map(str::to_owned).collect());
        if !token_fits(form.text(TOKEN), ctx.form_secret()) {
            return Err(Failure::Unreadable(Refusal::new("refusal-form-token")));
        }
        Ok(form)
    }
}

impl Form {
    /// A form with values of our own, to be shown for the first time.
    pub fn filled<N: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (N, V)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { values, files: Vec::new(), errors: Vec::new() }
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1). Text that is not UTF-8 is refused, since a guess
    /// would be kept as if it had been typed.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let mut values = Vec::new();
        for pair in bytes.split(|b| *b == b'&').filter(|pair| !pair.is_empty()) {
            let middle = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
            let (name, value) = (&pair[..middle], pair.get(middle + 1..).unwrap_or_default());
            values.push((decoded(name)?, decoded(value)?));
        }
        Ok(Self { values, files: Vec::new(), errors: Vec::new() })
    }

    /// What was typed, as it is; empty when nothing was.
    pub fn text(&self, name: &str) -> &str {
        self.values.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// All values of a field that can be chosen several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked or a button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(n, _)| n == name)
    }

    /// The first file that was chosen in a field.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|file| file.field == name)
    }

    /// The same, where one has to be chosen; `none` is the text for whoever chose none.
    pub fn required_file(&mut self, name: &str, none: &'static str) -> Option<Upload> {
        let file = self.file(name).cloned();
        if file.is_none() && !self.is_wrong(name) {
            self.refuse(name, Refusal::new(none));
        }
        file
    }

    /// A text that must be there, trimmed, of at most so many characters.
    pub fn required(&mut self, name: &str, most: usize) -> String {
        let text = self.optional(name, most);
        if text.is_empty() && !self.is_wrong(name) {
            self.refuse(name, Refusal::new("refusal-required"));
        }
        text
    }

    /// A text that may be empty, trimmed, of at most so many characters. Line ends become `\n`. Without one character that is
    /// seen it is empty.
    pub fn optional(&mut self, name: &str, most: usize) -> String {
        let text = self.text(name).replace("\r\n", "\n").replace(text::LINE_ENDS, "\n");
        if text::is_blank(&text) {
            return String::new();
        }
        let text = text.trim().to_owned();
        let length = text.chars().count();
        if length > most {
            self.refuse(name, Refusal::new("refusal-too-long").with("most", most).with("length", length));
        }
        if text.contains(|c| text::is_unseen(c) && c != '\n' && c != '\t') {
            self.refuse(name, Refusal::new("refusal-control-characters"));
        }
        text
    }

    /// A web address with http or https, or nothing.
    pub fn web_address(&mut self, name: &str) -> Option<String> {
        let text = self.optional(name, 500);
        if text.is_empty() {
            return None;
        }
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        if !rest.is_some_and(names_a_host) || text.contains(char::is_whitespace) {
            self.refuse(name, Refusal::new("refusal-web-address"));
        }
        Some(text)
    }

    /// An e-mail address (the common part of RFC 5321 §4.1.2), lower-cased.
    pub fn mail_address(&mut self, name: &str) -> String {
        let text = self.required(name, 254).to_lowercase();
        if !text.is_empty() && !is_mail_address(&text) {
            self.refuse(name, Refusal::new("refusal-mail-address"));
        }
        text
    }

    /// A value read by a function; what it cannot read is refused with this message.
    pub fn read<V>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Option<V>,
        message: &'static str,
    ) -> Option<V> {
        let value = read(self.text(name).trim());
        if value.is_none() {
            self.refuse(name, Refusal::new(message));
        }
        value
    }

    /// Says that a field is wrong.
    pub fn refuse(&mut self, name: &str, why: Refusal) {
        self.errors.push((name.to_owned(), why));
    }

    /// Says which fields an action found wrong.
    pub fn refuse_all(&mut self, fields: Vec<(String, Refusal)>) {
        self.errors.extend(fields);
    }

    /// Whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(&self, name: &str) -> bool {
        self.errors.iter().any(|(n, _)| n == name)
    }

    /// What is wrong with a field, in words; empty when nothing is.
    pub fn error(&self, ctx: &Ctx, name: &str) -> String {
        let found = self.errors.iter().find(|(n, _)| n == name);
        found.map(|(_, why)| ctx.texts.refusal(why)).unwrap_or_default()
    }

    /// Everything that is wrong, for the summary on top. `labels` has the text keys of the fields' labels by their names;
    /// a field of several languages, such as `name-es`, stands by the part before the hyphen. A field that is not among
    /// them, as where the form has only one, is not named.
    pub fn errors(&self, ctx: &Ctx, labels: &[(&str, &str)]) -> Vec<ErrorLine> {
        let key_of = |name: &str| labels.iter().find(|(field, _)| *field == name).map(|(_, key)| *key);
        let line = |(name, why): &(String, Refusal)| {
            let stem = || name.rsplit_once('-').and_then(|(stem, rest)| Some((key_of(stem)?, rest)));
            let text = ctx.texts.refusal(why);
            let label = match (key_of(name), stem()) {
                (Some(key), _) => ctx.texts.text(key).into_owned(),
                (None, Some((key, rest))) => match Language::parse(rest) {
                    Some(language) => ctx.texts.in_language(key, language),
                    None => ctx.texts.text(key).into_owned(),
                },
                (None, None) => return ErrorLine { field: name.clone(), text },
            };
            let args = [("field", label.into()), ("text", text.into())];
            ErrorLine { field: name.clone(), text: ctx.texts.with("shell-error-line", &args) }
        };
        self.errors.iter().map(line).collect()
    }

    /// Everything that is wrong, for the API.
    pub fn into_errors(self) -> Vec<(String, Refusal)> {
        self.errors
    }
}

/// A page with a form: as it is shown first (200), or come back with what is wrong (422).
pub fn form_page(form: &Form, template: &impl askama::Template) -> Answered {
    page_with(if form.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, template)
}

/// A page with a form that somebody else was faster to save (409).
pub fn newer_page(template: &impl askama::Template) -> Answered {
    page_with(StatusCode::CONFLICT, template)
}

/// A text of one line, such as a name, of at most so many characters; may be empty.
pub fn line(form: &mut Form, name: &str, most: usize) -> String {
    let text = form.optional(name, most);
    if text.contains('\n') {
        form.refuse(name, Refusal::new("refusal-control-characters"));
    }
    text
}

/// A day in a year of four digits: days outside of them are slips of the hand, and do not sort as text.
pub fn day(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|day| (1900..=2200).contains(&day.year()))
}

/// Whether a text can be an e-mail address.
pub fn is_mail_address(text: &str) -> bool {
    text.len() <= 254 && !text.contains(['<', '>', ' ', ',', ';']) && text.parse::<lettre::Address>().is_ok()
}

/// Whether what follows `https://` begins with a host of several labels, without a user before it.
fn names_a_host(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.') && crate::text::is_host(host)
}

fn decoded(bytes: &[u8]) -> Result<String, Failure> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(&byte) = rest.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let ahead = rest.as_slice();
                let pair = ahead.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
                let pair = pair.filter(|pair| pair.bytes().all(|b| b.is_ascii_hexdigit()));
                match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
                    Some(value) => {
                        rest.nth(1);
                        value
                    }
                    None => b'%',
                }
            }
            other => other,
        });
    }
    text_of(out)
}

/// Bytes as the text they were typed as.
fn text_of(bytes: Vec<u8>) -> Result<String, Failure> {
    let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    text.ok_or_else(|| Failure::Unreadable(Refusal::new("refusal-encoding")))
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
