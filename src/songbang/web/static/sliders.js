// Sliders beside the fields of the lab: each moves its field, and its field moves it. Without this file the fields are
// typed in and sent with the button. Numbers of a policy that is not chosen are put away.
(() => {
  const form = document.getElementById("sliders");
  if (!form) return;
  const policy = form.querySelector("#policy");
  const own = [...form.querySelectorAll("[data-policy]")];

  for (const range of form.querySelectorAll("input[type=range]")) {
    const field = document.getElementById(range.dataset.for);
    const follow = () => {
      range.value = field.value;
    };
    range.addEventListener("input", () => {
      field.value = range.value;
    });
    field.addEventListener("input", follow);
    follow();
    range.hidden = false;
  }

  const choose = () => own.forEach((one) => (one.hidden = one.dataset.policy !== policy.value));
  policy.addEventListener("input", choose);
  choose();
  form.classList.add("live");
})();
