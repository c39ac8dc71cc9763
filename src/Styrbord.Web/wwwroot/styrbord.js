// Styrbord works without this file. It adds keys, saving of drafts and sending of forms in place.
"use strict";
document.documentElement.classList.add("js");

// htmx sends forms in place. It is fetched when somebody turns to a form; one sent before it has come is sent as without script.
// Its own name is left free: a constant called htmx would keep the library from loading.
const library = document.createElement("script");
const { htmx: libraryAddress } = document.currentScript.dataset;
const fetchHtmx = (e) => {
  if (!library.src && e.target.closest?.("details, form")?.parentElement.querySelector("[hx-boost]")) {
    library.src = libraryAddress;
    document.head.append(library);
  }
};
for (const turn of ["pointerover", "focusin"]) document.addEventListener(turn, fetchHtmx);

const isTyping = (e) => e.target.closest?.("input, textarea, select, [contenteditable]") !== null || e.ctrlKey || e.metaKey || e.altKey;

// G and a letter goes to a menu entry, ? shows all keys. Turned off on the account page.
let go = 0;
document.addEventListener("keydown", (e) => {
  if (isTyping(e) || localStorage.getItem("kortkommandon") === "av") return;
  if (e.key === "?") { location.href = "/kortkommandon"; return; }
  if (e.key.toLowerCase() === "g") { go = Date.now(); return; }
  if (Date.now() - go < 1500) {
    go = 0;
    document.querySelector(`[data-go="${CSS.escape(e.key.toLowerCase())}"]`)?.click();
  }
});

document.addEventListener("change", (e) => {
  e.target.closest?.("[data-autosend]")?.requestSubmit();
  if (e.target.matches?.("[data-keys-off]")) localStorage.setItem("kortkommandon", e.target.checked ? "av" : "pa");
  if (e.target.matches?.("[data-plain-texts]")) localStorage.setItem("texter", e.target.checked ? "rena" : "formade");
});

// A text of a plan is shown as it looks. The editor is fetched when somebody turns to such a text, never by a page that is only read.
const { text: textAddress } = document.currentScript.dataset;
const showTexts = (areas) => {
  const open = [...areas].filter((a) => a.checkVisibility());
  if (open.length === 0 || !textAddress || localStorage.getItem("texter") === "rena") return;
  import(textAddress).then((editor) => open.forEach(editor.open), () => {});
};
document.addEventListener("focusin", (e) => { if (e.target.matches?.("textarea[data-rich]")) showTexts([e.target]); });
document.addEventListener("click", (e) => {
  const fold = e.target.closest?.("summary")?.parentElement;
  if (fold) setTimeout(() => showTexts(fold.querySelectorAll("textarea[data-rich]")));
});

// A grid of numbers gets keys, pasting and what others write from its island, which only its page fetches.
const { grid: gridAddress } = document.currentScript.dataset;
const openGrids = () => {
  const grids = document.querySelectorAll("table[data-grid]");
  if (grids.length > 0 && gridAddress) import(gridAddress).then((island) => grids.forEach(island.open), () => {});
};

const settle = () => {
  openGrids();
  for (const box of document.querySelectorAll("[data-keys-off]")) box.checked = localStorage.getItem("kortkommandon") === "av";
  for (const box of document.querySelectorAll("[data-plain-texts]")) box.checked = localStorage.getItem("texter") === "rena";
  showTexts(document.querySelectorAll(".falt-fel textarea[data-rich]"));
};
settle();

// What was swapped in is read from its beginning: the error summary, else the form that was sent, which says that it is saved. Where the form
// is gone, or folded, the nearest that is left says it: the fold, the panel, the page's heading.
const sayKept = (form) => {
  const place = form && document.getElementById(form.id);
  const fold = place?.closest("details:not([open])");
  const at = (fold ?? place)?.checkVisibility() ? null : document.getElementById(form?.closest("section[id]")?.id ?? "") ?? document.querySelector("h1");
  const button = fold?.querySelector("summary") ?? place?.querySelector("button[type=submit]") ?? at?.querySelector("h2") ?? at;
  if (!button) return;
  if (!button.matches("button, summary")) button.tabIndex = -1;
  const said = document.createElement("span");
  said.className = "klart";
  said.setAttribute("role", "status");
  button.matches("h1, summary") ? button.append(" ", said) : button.after(said);
  button.focus();
  requestAnimationFrame(() => { said.textContent = `Sparat kl. ${clock()}`; });
};
document.addEventListener("htmx:afterSettle", (e) => {
  settle();
  const summary = document.querySelector(".felsum");
  if (summary) summary.focus();
  else if (e.detail.requestConfig?.verb === "post") sayKept(e.detail.requestConfig.elt.closest?.("form"));
});
document.addEventListener("keydown", (e) => {
  if (e.key === "Escape") for (const open of document.querySelectorAll("details.more[open]")) open.open = false;
});

// Typing is kept as a draft, at most one write every two seconds. Leaving the field, or resting for a minute, saves it for real:
// the form is sent in the background and only its hidden fields are renewed, never the text.
const clock = () => new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" }).replace(":", ".");
const say = (area, text) => { const out = area.parentElement.querySelector(".sparat"); if (out) out.textContent = text; };
const seenBy = (area) => area.form?.querySelector("input[name=seen]")?.value ?? "";
const draftOf = (area) => fetch(`/utkast?nyckel=${encodeURIComponent(area.dataset.draft)}&sedd=${encodeURIComponent(seenBy(area))}`, { method: "PUT", body: area.value, keepalive: true });

async function keep(area) {
  area.waiting = 0;
  const answer = await draftOf(area).catch(() => null);
  say(area, answer?.ok ? "Utkast sparat " + clock() : "Utkastet är inte sparat. Texten finns kvar här.");
}

async function save(area) {
  clearTimeout(area.resting);
  if (!area.dirty || !area.form) return;
  area.dirty = false;
  const body = new URLSearchParams(new FormData(area.form));
  const answer = await fetch(area.form.action, { method: "POST", body }).catch(() => null);
  const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(area.form.id) : null;
  if (!fresh) { area.dirty = true; say(area, "Inte sparat. Tryck på knappen så visas varför."); return; }
  for (const field of fresh.querySelectorAll("input[type=hidden]")) {
    const mine = area.form.querySelector(`input[type=hidden][name="${CSS.escape(field.name)}"]`);
    if (mine) mine.value = field.value;
  }
  say(area, "Sparat " + clock());
}

document.addEventListener("input", (e) => {
  const area = e.target.closest?.("textarea[data-draft]");
  if (!area) return;
  area.dirty = true;
  area.waiting ||= setTimeout(() => keep(area), 2000);
  clearTimeout(area.resting);
  area.resting = setTimeout(() => save(area), 60000);
});
document.addEventListener("focusout", (e) => { if (e.target.matches?.("textarea[data-draft]") && !e.target.form?.contains(e.relatedTarget)) save(e.target); });
document.addEventListener("submit", (e) => { for (const area of e.target.querySelectorAll("textarea[data-draft]")) { area.dirty = false; clearTimeout(area.waiting); area.waiting = 0; } }, true);
addEventListener("pagehide", () => { for (const area of document.querySelectorAll("textarea[data-draft]")) if (area.waiting) draftOf(area); });

// in the red thread: left and right change level, up and down move within one
document.addEventListener("keydown", (e) => {
  const levels = [...document.querySelectorAll(".t-kols .kol")].map((c) => [...c.querySelectorAll(".k-valt a, .k-lista a")].filter((a) => a.offsetParent)).filter((l) => l.length > 0);
  const level = levels.findIndex((l) => l.includes(document.activeElement));
  if (levels.length === 0 || isTyping(e) || localStorage.getItem("kortkommandon") === "av" || (level < 0 && document.activeElement !== document.body)) return;
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
  const along = { ArrowUp: -1, ArrowDown: 1 }[e.key];
  const next = sideways ? levels[level + sideways]?.[0] : along && level >= 0 ? levels[level][levels[level].indexOf(document.activeElement) + along] : null;
  if (next) { e.preventDefault(); next.focus(); }
});

// Ctrl K: search without leaving the page. The list is that of the page /sok.
let palette;
const find = async () => {
  const question = palette.querySelector("input").value.trim();
  const page = question.length < 2 ? "" : await fetch(`/sok?q=${encodeURIComponent(question)}`).then((a) => a.text(), () => "");
  if (question !== palette.querySelector("input").value.trim()) return;
  const list = new DOMParser().parseFromString(page, "text/html").getElementById("traffar");
  palette.querySelector("output").replaceChildren(...(list?.children ?? []));
};
const openPalette = () => {
  if (!palette) {
    palette = document.createElement("dialog");
    palette.className = "palett";
    palette.setAttribute("aria-label", "Sök och gå");
    palette.innerHTML = '<form method="dialog"><input class="inp" type="search" aria-label="Sök" placeholder="Sök" autocomplete="off" maxlength="200"></form><output aria-live="polite"></output>';
    document.body.append(palette);
    let waiting;
    palette.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 120); });
    palette.addEventListener("submit", (e) => { e.preventDefault(); palette.querySelector("output a")?.click(); });
    palette.addEventListener("click", (e) => { if (e.target === palette) palette.close(); });
    palette.addEventListener("keydown", (e) => {
      const along = { ArrowDown: 1, ArrowUp: -1 }[e.key];
      if (!along) return;
      e.preventDefault();
      const stops = [palette.querySelector("input"), ...palette.querySelectorAll("output a")];
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(document.activeElement) + along))].focus();
    });
  }
  if (!palette.open) palette.showModal();
  palette.querySelector("input").select();
};
document.addEventListener("keydown", (e) => {
  if (e.key.toLowerCase() !== "k" || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || !document.querySelector(".find")) return;
  e.preventDefault();
  openPalette();
});
document.addEventListener("click", (e) => {
  if (e.target.closest?.(".find") && !(e.ctrlKey || e.metaKey || e.shiftKey)) { e.preventDefault(); openPalette(); }
});
