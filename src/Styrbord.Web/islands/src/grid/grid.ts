import { make } from "../editor/dom.ts";
import { cellsOf, type Cell } from "./cells.ts";
import { KeptCells } from "./kept.ts";
import { follow, type Written } from "./live.ts";
import { read, shown } from "./numbers.ts";
import { ask, fall, table as parse } from "./paste.ts";
import { total } from "./totals.ts";
import { Steps, type Change } from "./undo.ts";

const arrows: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const clock = (at: number): string => new Date(at).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" }).replace(":", ".");

/** A table of numbers under the keys. The inputs stay the form's fields: what is sent is what is seen. */
export class Grid {
  readonly #cells: Cell[];
  readonly #kept: KeptCells;
  readonly #steps = new Steps();
  readonly #bar = make("div", { class: "bg-cellen" });
  readonly #said: HTMLElement | null;
  readonly #theirs = new Map<Cell, Written>();
  #editing = false;
  #before = "";

  constructor(readonly table: HTMLTableElement) {
    this.#cells = cellsOf(table);
    this.#kept = new KeptCells(table.dataset["grid"] ?? "");
    this.#said = table.closest("form")?.querySelector<HTMLElement>(".bg-laget") ?? null;
  }

  begin(): void {
    const { table } = this;
    if (this.#cells.length > 0) {
      table.closest(".wrap")?.after(this.#bar);
      this.#bar.textContent = "Pilar flyttar, F2 ändrar i cellen, Esc ångrar, Ctrl+Z tar tillbaka. Klistra in från Excel i en cell.";
      table.addEventListener("focusin", (e) => this.#entered(this.#of(e.target)));
      table.addEventListener("focusout", (e) => this.#left(this.#of(e.target)));
      table.addEventListener("keydown", (e) => this.#key(e, this.#of(e.target)));
      table.addEventListener("input", () => this.#changed());
      table.addEventListener("dblclick", () => { this.#editing = true; });
      table.addEventListener("paste", (e) => { void this.#paste(e, this.#of(e.target)); });
      this.#kept.restore(this.#cells);
      this.#guard();
      this.#changed();
    }
    void follow(table, (cells) => this.#take(cells));
  }

  #of(target: EventTarget | null): Cell | undefined {
    return this.#cells.find((c) => c.input === target);
  }

  // leaving the page with unsaved amounts is asked about; sending them is not leaving
  #guard(): void {
    let sent = false;
    this.table.closest("form")?.addEventListener("submit", () => { sent = true; setTimeout(() => { sent = false; }, 5000); });
    addEventListener("beforeunload", (e) => {
      if (!sent && this.table.isConnected && this.#cells.some((c) => c.isChanged)) e.preventDefault();
    });
  }

  #entered(cell: Cell | undefined): void {
    if (!cell) return;
    this.#editing = false;
    this.#before = cell.input.value;
    cell.input.select();
    this.#tell(cell);
  }

  #left(cell: Cell | undefined): void {
    if (!cell) return;
    const amount = read(cell.input.value);
    if (amount !== null) cell.input.value = shown(amount);
    if (cell.input.value !== this.#before) this.#steps.add([{ cell, from: this.#before, to: cell.input.value }]);
    this.#before = cell.input.value;
    this.#changed();
  }

  #key(e: KeyboardEvent, cell: Cell | undefined): void {
    if (!cell || e.isComposing) return;
    const undo = (e.ctrlKey || e.metaKey) && !e.altKey ? { z: e.shiftKey ? "redo" : "undo", y: "redo" }[e.key.toLowerCase()] : undefined;
    if (undo) {
      e.preventDefault();
      this.#left(cell);
      this.#apply(undo === "undo" ? this.#steps.undo() : this.#steps.redo());
      this.#before = cell.input.value;
    } else if (e.ctrlKey || e.metaKey || e.altKey) {
      return;
    } else if (e.key === "F2") {
      e.preventDefault();
      this.#editing = true;
      cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
    } else if (e.key === "Escape") {
      cell.input.value = this.#before;
      this.#editing = false;
      cell.input.select();
      this.#changed();
    } else if (e.key === "Enter") {
      e.preventDefault();
      this.#move(cell, e.shiftKey ? -1 : 1, 0);
    } else {
      const way = arrows[e.key];
      if (way && !(this.#editing && way[0] === 0) && !e.shiftKey) {
        e.preventDefault();
        this.#move(cell, ...way);
      }
    }
  }

  #move(from: Cell, down: number, right: number): void {
    const along = this.#cells.filter((c) => (down !== 0 ? c.column === from.column && (c.row - from.row) * down > 0 : c.row === from.row && (c.column - from.column) * right > 0));
    const distance = (c: Cell): number => Math.abs(c.row - from.row) + Math.abs(c.column - from.column);
    const next = along.sort((a, b) => distance(a) - distance(b))[0];
    if (next) next.input.focus();
    else this.#left(from);
  }

  async #paste(e: ClipboardEvent, cell: Cell | undefined): Promise<void> {
    const text = e.clipboardData?.getData("text/plain") ?? "";
    if (!cell || text.trim() === "") return;
    e.preventDefault();
    const rows = parse(text);
    const { pasted, outside } = fall(rows, this.#cells, cell);
    const one = rows.length === 1 && rows[0]?.length === 1 ? pasted[0] : undefined;
    if (one?.amount != null) {
      cell.input.value = shown(one.amount);
      this.#changed();
      return;
    }
    this.#left(cell);
    if (await ask(pasted, outside)) {
      const step = pasted.flatMap((p) => (p.amount === null || p.amount === p.cell.amount ? [] : [{ cell: p.cell, from: p.cell.input.value, to: shown(p.amount) }]));
      this.#steps.add(step);
      this.#apply(step);
      this.#before = cell.input.value;
    }
    cell.input.focus();
  }

  #apply(step: Change[] | undefined): void {
    for (const { cell, to } of step ?? []) cell.input.value = to;
    this.#changed();
  }

  #changed(): void {
    for (const cell of this.#cells) {
      cell.input.classList.toggle("bg-andrad", cell.isChanged);
      cell.input.classList.toggle("bg-krock", this.#theirs.has(cell) && cell.isChanged);
    }
    total(this.table);
    this.#kept.write(this.#cells);
    const changed = this.#cells.filter((c) => c.isChanged);
    const bad = changed.filter((c) => c.amount === null);
    if (this.#said) {
      this.#said.textContent = bad.length > 0 ? `${bad[0]?.label}: skriv ett helt tal.` : changed.length === 0 ? "" : `${changed.length} ${changed.length === 1 ? "cell är ändrad" : "celler är ändrade"}, inte sparat.`;
    }
  }

  /** What others have written: shown at once where nothing is typed, told where something is. */
  #take(written: Written[]): void {
    for (const one of written) {
      const link = this.table.querySelector<HTMLElement>(`a[data-cell="${CSS.escape(one.cell)}"]`);
      if (link) { link.dataset["tkr"] = String(one.amountTkr); link.textContent = shown(one.amountTkr); }
      const cell = this.#cells.find((c) => c.key === one.cell);
      if (!cell || one.amountTkr === cell.seen) continue;
      cell.told = `${one.by ?? ""}, kl. ${clock(one.at ?? 0)}`;
      if (cell.amount === one.amountTkr || (!cell.isChanged && document.activeElement !== cell.input)) {
        cell.seen = one.amountTkr;
        cell.input.value = shown(one.amountTkr);
        cell.input.classList.add("bg-ny");
      } else {
        this.#theirs.set(cell, one);
      }
      if (document.activeElement === cell.input) this.#tell(cell);
    }
    this.#changed();
    const waiting = [...this.#theirs.keys()].filter((c) => c.isChanged);
    if (waiting.length > 0 && this.#said) this.#said.textContent = `${waiting.map((c) => c.label).join("; ")}: någon annan har också skrivit. Gå till cellen och välj.`;
  }

  #tell(cell: Cell): void {
    const theirs = this.#theirs.get(cell);
    const from = make("a", { href: cell.href }, "Varifrån kommer talet?");
    this.#bar.replaceChildren(make("b", {}, cell.label), make("span", {}, cell.told || "Inget skrivet än"), from);
    if (!theirs) return;
    const take = make("button", { class: "btn btn-s", type: "button" }, `Ta ${shown(theirs.amountTkr)}`);
    const keep = make("button", { class: "btn btn-s", type: "button" }, "Behåll mitt");
    const settle = (value: string): void => {
      cell.seen = theirs.amountTkr;
      cell.input.value = value;
      this.#theirs.delete(cell);
      cell.input.focus();
      this.#changed();
    };
    take.addEventListener("click", () => settle(shown(theirs.amountTkr)));
    keep.addEventListener("click", () => settle(cell.input.value));
    this.#bar.append(take, keep);
  }
}
