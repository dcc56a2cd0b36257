// Passkeys (WebAuthn Level 3) on the page to sign in and on one's own page. Where a browser knows none, the buttons stay
// hidden and mail does the same.
(() => {
  "use strict";
  if (!window.PublicKeyCredential) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const send = async (form, half, fields) => {
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, ...fields });
    const answer = await fetch(form.dataset.passkey + "/" + half, { method: "POST", body, headers: { accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const make = async (form) => {
    const { ceremony, options } = await send(form, "begin", { begin: "1" });
    const key = options.publicKey;
    key.challenge = bytes(key.challenge);
    key.user.id = bytes(key.user.id);
    for (const known of key.excludeCredentials ?? []) known.id = bytes(known.id);
    const made = await navigator.credentials.create({ publicKey: key });
    const credential = JSON.stringify({
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      extensions: {},
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
      },
    });
    return send(form, "finish", { ceremony, credential, "passkey-name": form.elements["passkey-name"]?.value ?? "" });
  };

  const use = async (form) => {
    const { ceremony, options } = await send(form, "begin", { begin: "1" });
    const key = options.publicKey;
    key.challenge = bytes(key.challenge);
    for (const known of key.allowCredentials ?? []) known.id = bytes(known.id);
    const signed = await navigator.credentials.get({ publicKey: key });
    const credential = JSON.stringify({
      id: signed.id,
      rawId: text(signed.rawId),
      type: signed.type,
      extensions: {},
      response: {
        authenticatorData: text(signed.response.authenticatorData),
        clientDataJSON: text(signed.response.clientDataJSON),
        signature: text(signed.response.signature),
        userHandle: signed.response.userHandle ? text(signed.response.userHandle) : null,
      },
    });
    return send(form, "finish", { ceremony, credential, next: form.elements.next?.value ?? "" });
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    const told = form.querySelector("[role=alert]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      told.hidden = true;
      try {
        const { to } = await (form.dataset.does === "make" ? make(form) : use(form));
        location.assign(to);
      } catch {
        told.hidden = false;
      }
    });
  }
})();
