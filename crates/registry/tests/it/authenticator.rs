//! A passkey's device in software (WebAuthn Level 3): one key on the curve P-256, no attestation.

use data_encoding::BASE64URL_NOPAD;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The device.
pub struct Authenticator {
    key: SigningKey,
    id: Vec<u8>,
    counter: u32,
    /// The site as the browser sees it.
    pub origin: String,
    /// Whether it makes sure who holds it.
    pub verifies: bool,
}

impl Authenticator {
    /// A device with a key of its own, in a browser at an origin.
    pub fn new(number: u8, origin: &str) -> Self {
        let key = SigningKey::from_slice(&[number; 32]).expect("it is a scalar of the curve");
        Self { key, id: vec![number; 16], counter: 0, origin: origin.to_owned(), verifies: true }
    }

    /// Makes a passkey for options that a page gave; the credential as a browser hands it on.
    pub fn make(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        let client = self.client("webauthn.create", text(&options["challenge"]));
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().expect("a point"), point.y().expect("a point"));
        // COSE key (RFC 9053 §7.1): {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        let mut cose = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        cose.extend_from_slice(x);
        cose.extend_from_slice(&[0x22, 0x58, 0x20]);
        cose.extend_from_slice(y);
        let mut data = self.data(text(&options["rp"]["id"]), 0x40);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&u16::try_from(self.id.len()).expect("a short id").to_be_bytes());
        data.extend_from_slice(&self.id);
        data.extend_from_slice(&cose);
        // {"fmt": "none", "attStmt": {}, "authData": data}
        let mut object = vec![0xa3, 0x63];
        object.extend_from_slice(b"fmt");
        object.push(0x64);
        object.extend_from_slice(b"none");
        object.push(0x67);
        object.extend_from_slice(b"attStmt");
        object.push(0xa0);
        object.push(0x68);
        object.extend_from_slice(b"authData");
        object.push(0x58);
        object.push(u8::try_from(data.len()).expect("short data"));
        object.extend_from_slice(&data);
        let id = BASE64URL_NOPAD.encode(&self.id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": {
                "attestationObject": BASE64URL_NOPAD.encode(&object),
                "clientDataJSON": BASE64URL_NOPAD.encode(client.as_bytes()),
            },
            "extensions": {},
        })
        .to_string()
    }

    /// Signs for options that a page gave, as the passkey of a user.
    pub fn sign(&mut self, options: &Value, user: &[u8]) -> String {
        let options = &options["publicKey"];
        let client = self.client("webauthn.get", text(&options["challenge"]));
        let data = self.data(text(&options["rpId"]), 0);
        let mut signed = data.clone();
        signed.extend_from_slice(&Sha256::digest(client.as_bytes()));
        let signature: Signature = self.key.sign(&signed);
        let id = BASE64URL_NOPAD.encode(&self.id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": {
                "authenticatorData": BASE64URL_NOPAD.encode(&data),
                "clientDataJSON": BASE64URL_NOPAD.encode(client.as_bytes()),
                "signature": BASE64URL_NOPAD.encode(signature.to_der().as_bytes()),
                "userHandle": BASE64URL_NOPAD.encode(user),
            },
            "extensions": {},
        })
        .to_string()
    }

    fn client(&self, what: &str, challenge: &str) -> String {
        json!({ "type": what, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    /// Authenticator data (§6.1): whose site, what was made sure of, how often.
    fn data(&mut self, site: &str, more: u8) -> Vec<u8> {
        self.counter += 1;
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(0x01 | if self.verifies { 0x04 } else { 0 } | more);
        data.extend_from_slice(&self.counter.to_be_bytes());
        data
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
