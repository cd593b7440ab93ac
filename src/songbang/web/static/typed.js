// What is typed is kept as it is typed: a form with data-typed="name" sends each field to /typed/name, and once more
// when the page is left. The server fills the fields again when the page is opened.
(() => {
  const pause = 400;
  const waiting = new Map();

  const formOf = (field) => field.closest?.("form[data-typed]");
  const valueOf = (field) => (field.type === "checkbox" ? (field.checked ? field.value : "") : field.value);
  const told = (form, text) => {
    const place = form.querySelector(".saved");
    if (place) place.textContent = text;
  };

  const send = (form, field) => {
    waiting.delete(field);
    const body = new URLSearchParams({ field: field.name, value: valueOf(field) });
    return fetch(`/typed/${encodeURIComponent(form.dataset.typed)}`, { method: "POST", body, keepalive: true })
      .then((answer) => told(form, answer.ok ? form.dataset.kept ?? "" : form.dataset.notKept ?? ""))
      .catch(() => told(form, form.dataset.notKept ?? ""));
  };

  const later = (event) => {
    const field = event.target;
    const form = formOf(field);
    if (!form || !field.name || field.type === "file" || field.type === "password" || field.type === "hidden") return;
    clearTimeout(waiting.get(field)?.timer);
    waiting.set(field, { form, timer: setTimeout(() => send(form, field), pause) });
  };

  const now = () => {
    for (const [field, { form, timer }] of [...waiting]) {
      clearTimeout(timer);
      send(form, field);
    }
  };

  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("submit", (event) => {
    // the server takes the fields with the form and forgets the draft
    for (const [field, { form, timer }] of [...waiting]) {
      if (form !== event.target) continue;
      clearTimeout(timer);
      waiting.delete(field);
    }
  });
  addEventListener("pagehide", now);
  document.addEventListener("visibilitychange", () => document.hidden && now());
})();
