// Keeps what is typed in a form with data-autosave while it is typed. Without a script the button does the same.
(() => {
  "use strict";
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    const said = form.querySelector("[data-autosave-said]");
    const say = (key) => { said.textContent = said.dataset[key] || ""; };
    let timer = 0, running = false, again = false, stopped = false;

    const send = async () => {
      if (stopped) return;
      if (running) { again = true; return; }
      running = true;
      say("saving");
      try {
        const body = new URLSearchParams(new FormData(form));
        body.set("do", "autosave");
        const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
        if (answer.ok) {
          const { version, words } = await answer.json();
          form.elements.version.value = version;
          const counted = document.getElementById(form.dataset.autosave + "-words");
          if (counted) counted.textContent = words;
          say("saved");
        } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
          // Somebody else wrote here, or it is too late: the button shows what is to be done, and nothing typed is lost.
          stopped = true;
          say("stopped");
        } else {
          say("offline");
          timer = setTimeout(send, 10000);
        }
      } catch {
        say("offline");
        timer = setTimeout(send, 10000);
      }
      running = false;
      if (again) { again = false; send(); }
    };

    form.addEventListener("input", (event) => {
      if (event.target.type === "file") return;
      clearTimeout(timer);
      timer = setTimeout(send, 2000);
    });
    form.addEventListener("submit", () => { clearTimeout(timer); stopped = true; });
    addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && timer) { clearTimeout(timer); timer = 0; send(); }
    });
  }
})();
