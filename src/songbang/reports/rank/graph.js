"use strict";
// Shows one firm's arcs and names; everything it tells stands in the tables of the page as well.
(() => {
  const graph = document.querySelector(".graph");
  if (!graph) return;
  const panel = graph.querySelector(".panel");
  const told = panel.querySelector(".told-of");
  const search = graph.querySelector("#graph-search");
  const nodes = [...graph.querySelectorAll(".node")];
  const arcs = [...graph.querySelectorAll(".order .arc")];
  const names = new Map(nodes.map((node) => [node.dataset.firm, node.dataset.name]));
  let pinned = null;

  const shown = () => nodes.filter((node) => node.closest(".order").checkVisibility());
  const view = () => {
    const checked = graph.querySelector("input[name=graph-view]:checked");
    return checked ? `v${checked.id.split("-")[1]}` : "v0";
  };
  const unlike = (found) => [...new Set(found)];

  const list = (title, firms, empty) => {
    const head = document.createElement("h4");
    head.textContent = firms.length ? `${title} (${firms.length})` : title;
    const line = document.createElement("p");
    line.textContent = firms.map((firm) => names.get(firm)).join(document.documentElement.lang === "en" ? ", " : "、") || empty;
    told.append(head, line);
  };

  const show = (firm) => {
    const own = arcs.filter((arc) => arc.dataset.from === firm || arc.dataset.to === firm);
    const near = new Set(own.flatMap((arc) => [arc.dataset.from, arc.dataset.to]));
    graph.classList.toggle("chosen", firm !== null);
    arcs.forEach((arc) => arc.classList.toggle("on", own.includes(arc)));
    nodes.forEach((node) => {
      node.classList.toggle("self", node.dataset.firm === firm);
      node.classList.toggle("near", node.dataset.firm === firm || near.has(node.dataset.firm));
      node.setAttribute("aria-pressed", String(node.dataset.firm === pinned));
    });
    told.replaceChildren();
    panel.querySelector(".hint").hidden = firm !== null;
    if (firm === null) return;
    const seen = own.filter((arc) => arc.classList.contains(view()));
    const node = shown().find((one) => one.dataset.firm === firm);
    const head = document.createElement("h3");
    head.textContent = names.get(firm);
    const said = document.createElement("p");
    said.textContent = node ? node.dataset.said : "";
    told.append(head, said);
    const listed = unlike(seen.filter((arc) => arc.dataset.from === firm).map((arc) => arc.dataset.to));
    const without = node !== undefined && node.classList.contains("without");
    list(panel.dataset.names, listed, without ? panel.dataset.unheld : panel.dataset.nobody);
    list(panel.dataset.named, unlike(seen.filter((arc) => arc.dataset.to === firm).map((arc) => arc.dataset.from)), panel.dataset.nobody);
  };

  const pin = (firm) => {
    pinned = pinned === firm ? null : firm;
    show(pinned);
  };

  const oneStop = () => {
    nodes.forEach((node) => node.setAttribute("tabindex", "-1"));
    const first = shown().find((node) => node.dataset.firm === pinned) || shown()[0];
    if (first) first.setAttribute("tabindex", "0");
  };

  nodes.forEach((node) => {
    const firm = node.dataset.firm;
    node.setAttribute("role", "button");
    node.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && pinned === null && show(firm));
    node.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && show(pinned));
    node.addEventListener("click", () => pin(firm));
    node.addEventListener("focus", () => pinned === null && show(firm));
    node.addEventListener("blur", () => show(pinned));
    node.addEventListener("keydown", (event) => {
      const all = shown();
      const at = all.indexOf(node);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (next !== undefined && all[next]) {
        node.setAttribute("tabindex", "-1");
        all[next].setAttribute("tabindex", "0");
        all[next].focus();
      } else if (event.key === "Enter" || event.key === " ") {
        pin(firm);
      } else if (event.key === "Escape") {
        pinned = null;
        show(firm);
      } else {
        return;
      }
      event.preventDefault();
    });
  });

  search.addEventListener("input", () => {
    const asked = search.value.trim().toLowerCase();
    const found = asked ? nodes.filter((node) => node.dataset.name.toLowerCase().includes(asked)) : [];
    nodes.forEach((node) => node.classList.toggle("found", found.includes(node)));
    const exact = found.find((node) => node.dataset.name.toLowerCase() === asked);
    const firms = unlike(found.map((node) => node.dataset.firm));
    pinned = exact ? exact.dataset.firm : firms.length === 1 ? firms[0] : null;
    show(pinned);
  });

  graph.addEventListener("change", (event) => {
    if (event.target.type !== "radio") return;
    oneStop();
    show(pinned);
  });

  graph.classList.add("live");
  panel.hidden = false;
  graph.querySelector(".search").hidden = false;
  oneStop();
})();
