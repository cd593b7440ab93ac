// The report and the paper beside it: a finding leads to its words, the words lead to their findings. The links in the
// page say what belongs together; without this file they are followed as plain links.
(() => {
  const report = document.getElementById("report");
  const pane = document.getElementById("papers");
  const holder = document.getElementById("holder");
  if (!report || !holder) return;
  const told = report.querySelector(".told");
  const status = document.getElementById("told");
  const close = pane.querySelector(".close");
  const which = pane.querySelector("select");
  const narrow = matchMedia("(max-width: 67.99rem)");

  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const tell = (text) => {
    status.textContent = text;
  };
  const plain = (part) => part?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const clauseOf = (link) => (/#m-(p\d+\.c\d+)$/.exec(link.getAttribute("href") ?? "") ?? [])[1];
  const paperOf = (clause) => /^p(\d+)/.exec(clause)[1];
  const marksOf = (clause) => [...holder.querySelectorAll(`mark[data-c~="${CSS.escape(clause)}"]`)];
  const cardOf = (id) => document.getElementById(id);
  const findingsOf = (clause) =>
    [...told.querySelectorAll(".finding")].filter((card) => [...card.querySelectorAll("a")].some((link) => clauseOf(link) === clause));

  // ---- the paper ----
  const shown = () => document.getElementById("text")?.dataset.paper ?? "";

  const fetched = async (number) => {
    const [path, query] = report.dataset.papers.split("?");
    const answer = await fetch(`${path}${number}${query ? `?${query}` : ""}`);
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    return answer.text();
  };

  const open = async (number) => {
    if (shown() === String(number)) return true;
    pane.setAttribute("aria-busy", "true");
    try {
      holder.innerHTML = await fetched(number);
    } catch {
      tell(report.dataset.lost);
      return false;
    } finally {
      pane.removeAttribute("aria-busy");
    }
    which.value = String(number);
    return true;
  };

  // ---- which is the one that is looked at ----
  let opener = null;

  const clear = () => {
    for (const one of document.querySelectorAll(".looked-at")) one.classList.remove("looked-at");
  };
  const sheet = (up) => {
    pane.classList.toggle("up", up);
    close.hidden = !up;
    document.documentElement.classList.toggle("behind", up && narrow.matches);
  };
  const centre = (mark) => {
    // twice: paragraphs that were out of sight get their height once they come into sight
    for (let pass = 0; pass < 2; pass += 1) {
      const at = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += at - pane.clientHeight / 3;
    }
  };

  // From a finding or a clause to its words.
  const toWords = async (clause, from) => {
    if (!(await open(paperOf(clause)))) return false;
    const marks = marksOf(clause);
    const first = document.getElementById(`m-${clause}`)?.closest("mark") ?? marks[0];
    if (!first) return false;
    clear();
    if (narrow.matches) sheet(true);
    for (const mark of marks) mark.classList.add("looked-at");
    from?.closest(".card")?.classList.add("looked-at");
    centre(first);
    first.focus({ preventScroll: true });
    opener = from ?? opener;
    const card = cardOf(`h-${clause}`);
    tell(say(report.dataset.now, { what: plain(card), paper: document.getElementById("text").dataset.name }));
    return true;
  };

  // From the words to what is said of them; once more leads to the next that speaks of the same words.
  let last = { key: "", at: -1 };
  const toReport = (clauses, { card: wanted } = {}) => {
    const found = wanted ? [wanted] : [...new Set(clauses.flatMap(findingsOf))];
    const cards = found.length ? found : clauses.map((clause) => cardOf(`c-${clause}`)).filter(Boolean);
    if (!cards.length) return;
    const key = clauses.join(" ");
    const at = last.key === key && !wanted ? (last.at + 1) % cards.length : 0;
    last = { key, at };
    clear();
    sheet(false);
    for (const clause of clauses) for (const mark of marksOf(clause)) mark.classList.add("looked-at");
    const card = cards[at];
    card.classList.add("looked-at");
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: narrow.matches ? "start" : "center" });
    const head = plain(card.querySelector("h3, h4"));
    const text = cards.length > 1 ? report.dataset.aboutMore : report.dataset.about;
    tell(say(text, { what: head, at: at + 1, all: cards.length }));
  };

  // ---- what a person does ----
  const remember = (href) => {
    if (href && href !== location.hash) history.pushState({ words: href }, "", href);
  };

  const follow = async (event, clause, from) => {
    event.preventDefault();
    const link = from.href ?? null;
    if (await toWords(clause, from)) remember(`#m-${clause}`);
    else if (link) location.assign(link);
  };

  const onMark = (mark) => {
    const clauses = mark.dataset.c.split(" ");
    // the innermost clause, where several lie over each other
    toReport([clauses[clauses.length - 1]]);
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    if (link) {
      const clause = clauseOf(link);
      if (clause && told.contains(link)) follow(event, clause, link);
      else if (link.matches(".back")) {
        const card = cardOf(link.getAttribute("href").slice(1));
        if (card) {
          event.preventDefault();
          toReport([card.id.slice(2)], { card });
        }
      } else if (link.matches(".sheet")) picture(event, link);
      else if (link.dataset.open) {
        event.preventDefault();
        open(link.dataset.open).then((done) => done && document.getElementById("text").focus());
      } else if (told.contains(link) && link.hash === "#papers") showPaper(event, link);
      return;
    }
    if (event.target.closest("button, input, select, summary, label, .sheet") || String(getSelection())) return;
    const mark = event.target.closest("mark[data-c]");
    if (mark) {
      onMark(mark);
      return;
    }
    const card = event.target.closest(".told .finding, .told .clause");
    const first = card && [...card.querySelectorAll("a")].find(clauseOf);
    if (first) follow(event, clauseOf(first), first);
  });

  // The picture of a page comes in below its number, and goes again.
  const picture = (event, link) => {
    event.preventDefault();
    const line = link.closest("p");
    const there = line.nextElementSibling;
    const same = there?.matches(".seen") && there.dataset.of === link.href;
    if (same) there.remove();
    link.setAttribute("aria-expanded", String(!same));
    if (same) return;
    const figure = document.createElement("figure");
    figure.className = "seen";
    figure.dataset.of = link.href;
    const image = document.createElement("img");
    image.alt = link.getAttribute("aria-label");
    image.src = link.href;
    figure.append(image);
    line.after(figure);
  };

  // A link to a paper as a whole.
  const showPaper = async (event, link) => {
    const number = new URL(link.href).searchParams.get("paper") ?? shown();
    event.preventDefault();
    if (!(await open(number))) return;
    clear();
    if (narrow.matches) sheet(true);
    else pane.scrollTop = 0;
    opener = link;
    document.getElementById("text").focus({ preventScroll: !narrow.matches });
    tell(document.getElementById("text").dataset.name);
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("mark[data-c]")) {
      event.preventDefault();
      onMark(event.target);
    } else if (event.key === "Escape" && pane.classList.contains("up")) back();
  });

  const back = () => {
    sheet(false);
    opener?.focus();
  };
  close.addEventListener("click", back);
  narrow.addEventListener("change", () => sheet(false));

  which.addEventListener("change", async () => {
    if (await open(which.value)) tell(document.getElementById("text").dataset.name);
  });
  which.form.classList.add("live");

  // ---- addresses that name words ----
  const named = () => {
    const clause = clauseOf({ getAttribute: () => location.hash });
    if (clause) toWords(clause, null);
  };
  addEventListener("popstate", () => {
    if (/^#m-/.test(location.hash)) named();
    else back();
  });
  named();
})();
