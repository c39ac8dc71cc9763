// Styrbord works without this file. It adds keys, saving of drafts and sending of forms in place.
"use strict";
document.documentElement.classList.add("js");

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
});

const settle = () => {
  for (const box of document.querySelectorAll("[data-keys-off]")) box.checked = localStorage.getItem("kortkommandon") === "av";
};
settle();

// what was swapped in is read from its beginning: the error summary, else the place that changed
document.addEventListener("htmx:afterSettle", () => { settle(); document.querySelector(".felsum")?.focus(); });
document.addEventListener("keydown", (e) => {
  if (e.key === "Escape") for (const open of document.querySelectorAll("details.more[open]")) open.open = false;
});
