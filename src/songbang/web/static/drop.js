// Papers are dropped, pasted or chosen, listed, and sent with their folders' names. Without this file the form works as
// plain forms do. Every word that is shown comes from the page.
(() => {
  const form = document.getElementById("hand-in");
  if (!form) return;
  const find = (selector) => form.querySelector(selector);
  const zone = find("#drop");
  const wrong = find("#wrong");
  const chosen = find("#chosen");
  const list = chosen.querySelector("ul");
  const sending = find(".sending");
  const start = find(".send > button");
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const tell = (text) => {
    wrong.textContent = text;
    wrong.hidden = !text;
  };

  let files = [];
  let request = null;

  const size = (bytes) => {
    const units = ["KB", "MB", "GB"];
    let at = 0;
    let left = bytes / 1000;
    while (left >= 1000 && at < units.length - 1) {
      left /= 1000;
      at += 1;
    }
    return `${left < 10 ? left.toFixed(1) : Math.round(left)} ${units[at]}`;
  };
  const total = () => files.reduce((sum, one) => sum + one.file.size, 0);

  const line = (one) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.className = "name";
    name.translate = false;
    name.textContent = one.name;
    const bytes = document.createElement("span");
    bytes.className = "quiet";
    bytes.textContent = size(one.file.size);
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain remove";
    remove.textContent = "×";
    remove.setAttribute("aria-label", say(form.dataset.remove, { name: one.name }));
    remove.addEventListener("click", () => {
      const at = files.indexOf(one);
      files.splice(at, 1);
      show();
      (list.querySelectorAll("button")[Math.min(at, files.length - 1)] ?? find("#files")).focus();
    });
    item.append(name, bytes, remove);
    return item;
  };

  const show = () => {
    chosen.hidden = files.length === 0;
    chosen.querySelector(".total").textContent = say(form.dataset.count, { count: files.length, size: size(total()) });
    list.replaceChildren(...files.map(line));
    const most = Number(form.dataset.mostFiles);
    const room = Number(form.dataset.mostBytes);
    if (files.length > most) tell(say(form.dataset.many, { most }));
    else if (total() > room) tell(say(form.dataset.large, { most: size(room) }));
    else tell("");
  };

  const add = (more) => {
    const key = (one) => `${one.name}\n${one.file.size}\n${one.file.lastModified}`;
    const known = new Set(files.map(key));
    files.push(...more.filter((one) => !known.has(key(one))));
    show();
  };

  const named = (file) => ({ file, name: file.webkitRelativePath || file.name });

  // What is dropped may be folders: they are walked through.
  const entries = (folder) =>
    new Promise((done) => {
      const reader = folder.createReader();
      const all = [];
      const next = () =>
        reader.readEntries((some) => {
          if (!some.length) return done(all);
          all.push(...some);
          return next();
        }, () => done(all));
      next();
    });
  const walk = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done) => entry.file(done, () => done(null)));
      return file ? [{ file, name: entry.fullPath.replace(/^\//, "") }] : [];
    }
    return (await Promise.all((await entries(entry)).map(walk))).flat();
  };
  const dropped = async (data) => {
    const found = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    return found.length ? (await Promise.all(found.map(walk))).flat() : [...data.files].map(named);
  };

  const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  addEventListener("dragleave", (event) => event.relatedTarget ?? zone.classList.remove("over"));
  addEventListener("drop", async (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    zone.classList.remove("over");
    add(await dropped(event.dataTransfer));
  });
  addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length) add(pasted.map(named));
  });

  for (const input of form.querySelectorAll('input[type="file"]')) {
    if (input.id === "folder" && !("webkitdirectory" in input)) input.closest(".pick").hidden = true;
    const take = () => {
      if (input.files.length) add([...input.files].map(named));
      input.value = "";
    };
    input.addEventListener("change", take);
    take(); // the browser may have kept a choice from before
  }

  const ended = (text) => {
    request = null;
    form.classList.remove("busy");
    sending.hidden = true;
    start.hidden = false;
    tell(text);
    if (text) start.focus();
  };

  // A refusal comes as a page: its heading says what is wrong, the lines below what to do.
  const refusal = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const words = [...page.querySelectorAll("main h1, main .lead")].map((part) => part.textContent.trim());
    return words.join(" ") || form.dataset.failed;
  };

  const send = () => {
    const body = new FormData();
    for (const { file, name } of files) {
      body.append("names", name);
      body.append("files", file, file.name);
    }
    for (const field of form.querySelectorAll("select, input:not([type=file])")) body.append(field.name, field.value);
    request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      const percent = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0;
      sending.querySelector("progress").value = percent;
      sending.querySelector(".percent").textContent = say(form.dataset.sending, { percent });
    });
    request.addEventListener("load", () => {
      if (request.status === 201) location.assign(JSON.parse(request.responseText).address);
      else ended(refusal(request.responseText));
    });
    request.addEventListener("error", () => ended(form.dataset.failed));
    request.addEventListener("abort", () => ended(""));
    form.classList.add("busy");
    sending.hidden = false;
    start.hidden = true;
    request.send(body);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (request) return;
    if (!files.length) {
      tell(form.dataset.none);
      find("#files").focus();
      return;
    }
    send();
  });
  find(".halt").addEventListener("click", () => request?.abort());
  addEventListener("pageshow", () => request || ended(wrong.hidden ? "" : wrong.textContent));
  form.classList.add("live");
})();
