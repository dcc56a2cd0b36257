//! Passkeys (WebAuthn Level 3), checked by webauthn-rs. A passkey is bound to the host of the site's address.

use platform::config::Config;
use platform::http::Failure;
use serde_json::Value;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, Url, Uuid, Webauthn,
    WebauthnBuilder,
};

/// The checker for this site; none where passkeys cannot be: on an address that is a number.
pub(crate) fn checker(config: &Config) -> Option<Webauthn> {
    let origin = Url::parse(&config.public_url).ok()?;
    let host = origin.domain()?.to_owned();
    WebauthnBuilder::new(&host, &origin).ok()?.rp_name(&config.name).build().ok()
}

/// What a browser needs to make a passkey, and what is kept until it has.
pub(super) fn begin_adding(
    checker: &Webauthn,
    person: kernel::PersonId,
    (name, address): (&str, &str),
    known: &[String],
) -> Result<(Value, String), Failure> {
    let known: Vec<CredentialID> = known
        .iter()
        .filter_map(|data| serde_json::from_str::<Passkey>(data).ok())
        .map(|passkey| passkey.cred_id().clone())
        .collect();
    let user = Uuid::from_u128(person.uuid().as_u128());
    let label = if address.is_empty() { name } else { address };
    let (challenge, state) =
        checker.start_passkey_registration(user, label, name, Some(known)).map_err(Failure::internal)?;
    let mut options = serde_json::to_value(&challenge).map_err(Failure::internal)?;
    // The passkey itself must know whose it is, since nobody types a name to sign in with it.
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = "required".into();
    selection["requireResidentKey"] = true.into();
    Ok((options, platform::json::text(&state)))
}

/// Checks what the browser made; gives the credential's id and what is kept of it.
pub(super) fn finish_adding(checker: &Webauthn, state: &str, made: &str) -> Option<(String, String)> {
    let state: PasskeyRegistration = serde_json::from_str(state).ok()?;
    let made = serde_json::from_str(made).ok()?;
    let passkey = checker.finish_passkey_registration(&made, &state).ok()?;
    Some((encoded(passkey.cred_id()), platform::json::text(&passkey)))
}

/// What a browser needs to sign in, and what is kept until it has.
pub(super) fn begin_signing(checker: &Webauthn) -> Result<(Value, String), Failure> {
    let (challenge, state) = checker.start_discoverable_authentication().map_err(Failure::internal)?;
    let mut options = serde_json::to_value(&challenge).map_err(Failure::internal)?;
    // A button asks for it, not a field that completes itself.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    Ok((options, platform::json::text(&state)))
}

/// What a browser signed, before it is known whose passkey that was.
pub(super) struct Signed {
    response: webauthn_rs::prelude::PublicKeyCredential,
    /// The id of the credential, as it is kept.
    pub(super) credential: String,
    /// Whose the passkey says it is.
    pub(super) person: kernel::PersonId,
}

/// Reads what a browser signed.
pub(super) fn read_signed(checker: &Webauthn, text: &str) -> Option<Signed> {
    let response: webauthn_rs::prelude::PublicKeyCredential = serde_json::from_str(text).ok()?;
    let (user, credential) = checker.identify_discoverable_authentication(&response).ok()?;
    let person = kernel::PersonId::from_uuid(platform::kernel::hidden::uuid::Uuid::from_u128(user.as_u128()));
    Some(Signed { credential: encoded(credential), person, response })
}

/// Checks a signature against the passkey that is kept; gives what is kept of it from now on.
pub(super) fn finish_signing(
    checker: &Webauthn,
    state: &str,
    signed: &Signed,
    kept: &str,
) -> Option<(webauthn_rs::prelude::AuthenticationResult, String)> {
    let state: DiscoverableAuthentication = serde_json::from_str(state).ok()?;
    let mut passkey: Passkey = serde_json::from_str(kept).ok()?;
    let result = checker.finish_discoverable_authentication_v2(&signed.response, state, &passkey).ok()?;
    passkey.update_credential(&result);
    Some((result, platform::json::text(&passkey)))
}

fn encoded(credential: &[u8]) -> String {
    data_encoding::BASE64URL_NOPAD.encode(credential)
}
