import { make } from "../editor/dom.ts";
import type { Cell, Cells } from "./cells.ts";
import { read, shown } from "./numbers.ts";

/** A pasted value with the cell it falls on. */
export interface Pasted { cell: Cell; text: string; amount: number | null }

/** Rows and columns of what a spreadsheet puts on the clipboard. */
export function table(text: string): string[][] {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((row) => row.split("\t"));
}

/** More values than this belong in a file: nobody can look through so many before saying yes. */
export const mostPasted = 5_000;

/** Where each value falls, from a cell on, and how many fall outside. */
export function fall(rows: string[][], cells: Cells, from: Cell): { pasted: Pasted[]; outside: number } {
  const pasted: Pasted[] = [];
  let outside = 0;
  rows.forEach((row, r) => row.forEach((text, c) => {
    const cell = cells.at(from.row + r, from.column + c);
    if (cell) pasted.push({ cell, text, amount: read(text) });
    else outside++;
  }));
  return { pasted, outside };
}

/** Shows what will change and asks; answers whether it was accepted. */
export function ask(pasted: readonly Pasted[], outside: number): Promise<boolean> {
  const changed = pasted.filter((p) => p.amount !== p.cell.amount);
  const bad = pasted.filter((p) => p.amount === null);
  const rows = changed.map((p) => make("tr", {},
    make("th", { scope: "row" }, p.cell.label), make("td", { class: "num" }, p.cell.input.value),
    make("td", { class: p.amount === null ? "st-bad" : "num" }, p.amount === null ? `”${p.text.slice(0, 40)}” är inget helt tal` : shown(p.amount))));
  const accept = make("button", { class: "btn btn-1", type: "button" }, `Ändra ${changed.length} ${changed.length === 1 ? "cell" : "celler"}`);
  const cancel = make("button", { class: "btn", type: "button" }, "Avbryt");
  const heading = make("h2", { id: "klistra-h" }, bad.length > 0 ? "Går inte att klistra in" : "Klistra in");
  const notes = [
    ...(outside > 0 ? [make("p", { class: "soft" }, `${outside} ${outside === 1 ? "värde hamnar" : "värden hamnar"} utanför rutnätet och tas inte med.`)] : []),
    ...(bad.length > 0 ? [make("p", {}, "Rätta det i arket och klistra in igen. Inget har ändrats.")] : changed.length === 0 ? [make("p", {}, "Inget ändras: beloppen är desamma.")] : []),
  ];
  const list = make("div", { class: "wrap", tabindex: "0", role: "region", "aria-label": "Det som ändras" },
    make("table", { class: "dense" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Cell"), make("th", { scope: "col", class: "num" }, "Nu"), make("th", { scope: "col", class: "num" }, "Klistras in"))), make("tbody", {}, ...rows)));
  const dialog = make("dialog", { class: "bg-klistra", "aria-labelledby": "klistra-h" },
    make("div", {}, heading, ...notes, ...(rows.length > 0 ? [list] : []), make("div", { class: "actions" }, cancel, ...(bad.length === 0 && changed.length > 0 ? [accept] : []))));
  document.body.append(dialog);
  return new Promise((done) => {
    let accepted = false;
    accept.addEventListener("click", () => { accepted = true; dialog.close(); });
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dialog.remove(); done(accepted); });
    dialog.showModal();
    (accept.isConnected ? accept : cancel).focus();
  });
}
