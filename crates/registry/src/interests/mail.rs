//! Mail domains of institutions: who has an address there belongs to the institution. No input or output.

use platform::text::fold;

/// Providers at which anybody can have an address, so that it says nothing of an institution. Each says so on its own
/// pages; docs/decisions/0025 tells where the list comes from and why it is short.
const PUBLIC: [&str; 36] = [
    "126.com",
    "163.com",
    "aol.com",
    "bol.com.br",
    "fastmail.com",
    "free.fr",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "naver.com",
    "orange.fr",
    "outlook.com",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "t-online.de",
    "uol.com.br",
    "web.de",
    "yahoo.com",
    "zoho.com",
];

/// Providers that have a domain in many countries: `yahoo.co.jp`, `hotmail.fr`.
const PUBLIC_EVERYWHERE: [&str; 5] = ["hotmail", "live", "outlook", "yahoo", "yandex"];

/// Names that are kept for examples and tests (RFC 2606, RFC 6761): nobody is there.
const RESERVED: [&str; 7] =
    ["example.com", "example.net", "example.org", "example", "invalid", "localhost", "test"];

/// A domain as all spellings of it are written.
fn folded(domain: &str) -> String {
    fold(domain.trim_end_matches('.'))
}

fn is_institution(domain: &str) -> bool {
    let within =
        |name: &&str| domain.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let first = domain.split('.').next().unwrap_or_default();
    domain.contains('.')
        && !domain.starts_with('.')
        && PUBLIC.binary_search(&domain).is_err()
        && !PUBLIC_EVERYWHERE.contains(&first)
        && !RESERVED.iter().any(within)
}

/// The domain of an address, where it is an institution's own.
pub fn of_address(address: &str) -> Option<String> {
    let domain = folded(address.rsplit_once('@')?.1);
    is_institution(&domain).then_some(domain)
}

/// The domain of a body's site, where the site is a whole host: a page on somebody else's host does not make the host its own.
pub fn of_site(site: &str) -> Option<String> {
    let rest = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"))?;
    let host = rest.strip_suffix('/').unwrap_or(rest);
    if host.contains(['/', '?', '#', ':', '@']) {
        return None;
    }
    let host = folded(host);
    let domain = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    is_institution(&domain).then_some(domain)
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
