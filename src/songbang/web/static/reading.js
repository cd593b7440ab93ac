// While a pile is read: what changed is read out once a quarter of the way, not with every picture; and it is told
// where nobody answers any more.
(() => {
  const lost = (yes) => () => {
    document.getElementById("lost").hidden = !yes;
  };
  for (const name of ["htmx:sendError", "htmx:responseError"]) document.body.addEventListener(name, lost(true));
  document.body.addEventListener("htmx:afterSwap", lost(false));
  document.body.addEventListener("htmx:afterSwap", () => {
    const place = document.getElementById("told");
    const news = document.querySelector("[data-announce]")?.dataset.announce ?? "";
    if (place && news && place.textContent !== news) place.textContent = news;
  });
})();
