//! Ballots that only trustees open together: age (age-encryption.org/v1, X25519) seals them, Shamir's scheme (How to Share a Secret,
//! CACM 1979) divides the key. The two libraries draw from the machine's secure randomness themselves.

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use blahaj::{Share, Sharks};
use data_encoding::BASE64_NOPAD;
use platform::db::DbError;

/// A key: what is kept secret, and what ballots are sealed to.
pub(super) struct Key {
    /// `AGE-SECRET-KEY-1…`.
    pub secret: String,
    /// `age1…`.
    pub public: String,
}

/// A new key.
pub(super) fn new_key() -> Key {
    let identity = Identity::generate();
    Key { secret: identity.to_string().expose_secret().to_owned(), public: identity.to_public().to_string() }
}

/// Whether something is a public key.
pub(super) fn is_public(text: &str) -> bool {
    text.parse::<Recipient>().is_ok()
}

/// Seals a text to a public key.
pub(super) fn seal(public: &str, text: &str) -> Result<String, DbError> {
    let recipient: Recipient = public.parse().map_err(|why: &str| DbError::Shape(why.to_owned()))?;
    let sealed = age::encrypt(&recipient, text.as_bytes()).map_err(|why| DbError::Other(why.to_string()))?;
    Ok(BASE64_NOPAD.encode(&sealed))
}

/// Opens what was sealed; nothing when it is not for this key.
pub(super) fn open(secret: &str, sealed: &str) -> Option<String> {
    let identity: Identity = secret.trim().parse().ok()?;
    let bytes = BASE64_NOPAD.decode(sealed.as_bytes()).ok()?;
    String::from_utf8(age::decrypt(&identity, &bytes).ok()?).ok()
}

/// Divides a secret among so many, of whom so many bring it together again.
pub(super) fn divide(secret: &str, needed: u8, among: usize) -> Vec<String> {
    let shares = Sharks(needed).dealer(secret.as_bytes()).take(among);
    shares.map(|share| BASE64_NOPAD.encode(&Vec::from(&share))).collect()
}

/// Brings a secret together of its shares; nothing when there are too few. Shares of another secret bring something that is no key.
pub(super) fn together(shares: &[String], needed: u8) -> Option<String> {
    let mut bytes: Vec<Vec<u8>> =
        shares.iter().filter_map(|share| BASE64_NOPAD.decode(share.as_bytes()).ok()).collect();
    // Each share begins with its number; one that is there twice says nothing new.
    bytes.sort_unstable();
    bytes.dedup_by_key(|share| share.first().copied());
    let shares: Vec<Share> =
        bytes.iter().filter_map(|share| Share::try_from(share.as_slice()).ok()).collect();
    String::from_utf8(Sharks(needed).recover(&shares).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_open_it_together_and_fewer_do_not() {
        let key = new_key();
        let sealed = seal(&key.public, "3 1 2").expect("it is sealed");
        assert!(!sealed.contains("3 1 2"));
        assert_ne!(seal(&key.public, "3 1 2").expect("it is sealed"), sealed, "two alike do not look alike");
        let shares = divide(&key.secret, 2, 3);
        for two in [[0, 1], [0, 2], [1, 2], [2, 0]] {
            let two = two.map(|at| shares[at].clone());
            let secret = together(&two, 2).expect("two are enough");
            assert_eq!(open(&secret, &sealed).as_deref(), Some("3 1 2"));
        }
        assert_eq!(together(&shares[..1], 2), None);
        assert_eq!(together(&[shares[0].clone(), shares[0].clone()], 2), None, "one twice is one");
        let other = divide(&new_key().secret, 2, 3);
        let mixed = together(&[shares[0].clone(), other[1].clone()], 2);
        assert!(mixed.is_none_or(|secret| open(&secret, &sealed).is_none()));
        assert_eq!(open(&new_key().secret, &sealed), None);
        assert!(is_public(&key.public) && !is_public(&key.secret) && !is_public("age1"));
    }
}
