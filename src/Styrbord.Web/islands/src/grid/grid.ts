import { make } from "../editor/dom.ts";
import { Cells, type Cell } from "./cells.ts";
import { KeptCells } from "./kept.ts";
import { follow, type Following, type OnAccounts, type Told, type Written } from "./live.ts";
import { read, shown } from "./numbers.ts";
import { ask, fall, mostPasted, table as parse } from "./paste.ts";
import { send } from "./save.ts";
import { clock, Standing } from "./standing.ts";
import { Totals } from "./totals.ts";
import { Steps, type Change } from "./undo.ts";

const arrows: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

const byWhom = ({ by, at, why }: Written): string => `${by ?? ""}, ${clock(at ?? 0)}${why ? `: ${why}` : ""}`;

// 128 random bits: randomUUID is not there on a page that came over plain http
const commandId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");

/** A table of numbers under the keys. The inputs stay the form's fields: what is sent is what is seen. */
export class Grid {
  readonly #cells: Cells;
  readonly #links: Map<string, HTMLElement>;
  readonly #totals: Totals;
  readonly #standing: Standing;
  readonly #kept: KeptCells;
  readonly #steps = new Steps();
  readonly #bar = make("div", { class: "bg-cellen" });
  readonly #following = make("p", { class: "bg-foljs", role: "status" });
  readonly #said: HTMLElement | null;
  readonly #theirs = new Map<Cell, Written>();
  readonly #dirty = new Set<Cell>();
  #editing = false;
  #before = "";

  constructor(readonly table: HTMLTableElement) {
    this.#cells = new Cells(table);
    this.#links = new Map([...table.querySelectorAll<HTMLElement>("a[data-cell]")].map((a) => [a.dataset["cell"] ?? "", a]));
    this.#kept = new KeptCells(table.dataset["grid"] ?? "");
    this.#kept.restore(this.#cells.all);
    this.#totals = new Totals(table);
    this.#standing = new Standing(table);
    this.#said = table.closest("form")?.querySelector<HTMLElement>(".bg-laget") ?? null;
  }

  begin(): void {
    const { table } = this;
    table.closest(".wrap")?.after(this.#following);
    if (this.#cells.all.length > 0) {
      table.closest(".wrap")?.after(this.#bar);
      this.#bar.textContent = "Pilar flyttar, F2 ändrar i cellen, Esc ångrar, Ctrl+Z tar tillbaka, Ctrl+Enter visar varifrån talet kommer. Klistra in från Excel i en cell.";
      table.addEventListener("focusin", (e) => this.#entered(this.#cells.of(e.target)));
      table.addEventListener("focusout", (e) => this.#left(this.#cells.of(e.target)));
      table.addEventListener("keydown", (e) => this.#key(e, this.#cells.of(e.target)));
      table.addEventListener("input", (e) => { const cell = this.#cells.of(e.target); if (cell) this.#changed([cell]); });
      table.addEventListener("dblclick", () => { this.#editing = true; });
      table.addEventListener("paste", (e) => { void this.#paste(e, this.#cells.of(e.target)); });
      const form = table.closest("form");
      if (form) this.#guard(form);
      this.#changed(this.#cells.all);
    }
    void follow(table, (told) => this.#take(told), (following) => this.#follow(following));
  }

  // leaving the page with unsaved amounts is asked about; sending them is not leaving
  #guard(form: HTMLFormElement): void {
    let sent = false;
    let sending = false;
    let byPage = false;
    form.addEventListener("formdata", (e) => this.#only(e.formData));
    form.addEventListener("submit", (e) => {
      if (byPage || form.dataset["svar"] !== undefined || this.table.dataset["patched"] === undefined) {
        sent = true;
        setTimeout(() => { sent = false; }, 5000);
        return;
      }
      e.preventDefault();
      e.stopImmediatePropagation();
      if (sending) return;
      sending = true;
      void this.#save(form).then((saved) => {
        sending = false;
        byPage = !saved;
        if (byPage) form.requestSubmit();
        byPage = false;
      });
    }, { capture: true });
    addEventListener("beforeunload", (e) => {
      if (!sent && this.table.isConnected && this.#dirty.size > 0) e.preventDefault();
    });
  }

  /** Sends what is changed and takes over what has become of it; answers whether the page has no more to say: what is refused, it tells itself. */
  async #save(form: HTMLFormElement): Promise<boolean> {
    const sent = new Map([...this.#dirty].map((cell) => [cell, cell.amount]));
    if (sent.size === 0) {
      this.#say("Inget är ändrat sedan du sparade.");
      return true;
    }
    const told = await send(form, this.table);
    if (told === "page") return false;
    if (told === "away") {
      this.#say("Servern svarar inte. Det du har skrivit finns kvar här: spara igen om en stund.");
      return true;
    }
    const written = new Map(told.cells.map((one) => [one.cell, one]));
    for (const [cell, amount] of sent) {
      const one = written.get(cell.key);
      cell.saw(amount ?? 0, one?.at ?? told.since);
      if (one) cell.told = byWhom(one);
    }
    this.#take(told);
    this.#changed([...sent.keys()]);
    this.#begin(form);
    if (this.#dirty.size === 0) this.#say(`Sparat ${clock(told.since)}.`);
    return true;
  }

  // the next command is another, and nothing of how this one was written stands in it
  #begin(form: HTMLFormElement): void {
    const id = form.querySelector<HTMLInputElement>("input[name=_id]");
    if (id) id.value = commandId();
    for (const select of form.querySelectorAll<HTMLSelectElement>(".bg-spara select")) select.selectedIndex = 0;
    for (const field of form.querySelectorAll<HTMLInputElement>(".bg-spara input")) field.value = "";
  }

  /** Only what is changed is sent, whatever the size of the table; numbered anew, as what is refused is told by number. */
  #only(data: FormData): void {
    if (this.#dirty.size === 0) return;
    for (const name of [...data.keys()]) if (name.startsWith("cells[")) data.delete(name);
    [...this.#dirty].forEach((cell, i) => {
      data.set(`cells[${i}].cell`, cell.key);
      data.set(`cells[${i}].amountTkr`, cell.input.value);
      data.set(`cells[${i}].seen`, String(cell.seen));
      if (cell.seenAt !== null) data.set(`cells[${i}].seenAt`, cell.seenAt);
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
    this.#changed([cell]);
  }

  #key(e: KeyboardEvent, cell: Cell | undefined): void {
    if (!cell || e.isComposing) return;
    const undo = (e.ctrlKey || e.metaKey) && !e.altKey ? { z: e.shiftKey ? "redo" : "undo", y: "redo" }[e.key.toLowerCase()] : undefined;
    if (undo) {
      e.preventDefault();
      this.#left(cell);
      this.#apply(undo === "undo" ? this.#steps.undo() : this.#steps.redo());
      this.#before = cell.input.value;
    } else if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
      e.preventDefault();
      location.assign(cell.href);
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
      this.#changed([cell]);
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
    const next = this.#cells.next(from, down, right);
    if (next) next.input.focus();
    else this.#left(from);
  }

  async #paste(e: ClipboardEvent, cell: Cell | undefined): Promise<void> {
    const text = e.clipboardData?.getData("text/plain") ?? "";
    if (!cell || text.trim() === "") return;
    e.preventDefault();
    const rows = parse(text);
    if (rows.reduce((all, row) => all + row.length, 0) > mostPasted) {
      this.#say(`Högst ${shown(mostPasted)} värden klistras in på en gång. Läs in en fil i stället. Inget har ändrats.`);
      return;
    }
    const { pasted, outside } = fall(rows, this.#cells, cell);
    const one = rows.length === 1 && rows[0]?.length === 1 ? pasted[0] : undefined;
    if (one?.amount != null) {
      cell.input.value = shown(one.amount);
      this.#changed([cell]);
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
    this.#changed((step ?? []).map((c) => c.cell));
  }

  #changed(cells: readonly Cell[]): void {
    for (const cell of cells) {
      if (cell.isChanged) this.#dirty.add(cell);
      else this.#dirty.delete(cell);
      cell.input.classList.toggle("bg-andrad", cell.isChanged);
      cell.input.classList.toggle("bg-krock", this.#theirs.has(cell) && cell.isChanged);
    }
    this.#totals.count(cells.map((c) => c.td));
    this.#kept.write(cells);
    const bad = [...this.#dirty].find((c) => c.amount === null);
    const changed = this.#dirty.size;
    this.#say(bad ? `${bad.label}: skriv ett helt tal.` : changed === 0 ? "" : `${changed} ${changed === 1 ? "cell är ändrad" : "celler är ändrade"}, inte sparat.`);
  }

  #say(text: string): void {
    if (this.#said && this.#said.textContent !== text) this.#said.textContent = text;
  }

  /** What others have written: shown at once where nothing is typed, told where something is. */
  #take(told: Told): void {
    const { cells, accounts } = told;
    this.#standing.tell(told);
    const taken: Cell[] = [];
    const figures: HTMLTableCellElement[] = [];
    for (const one of cells) {
      const link = this.#links.get(one.cell);
      if (link) {
        link.dataset["tkr"] = String(one.amountTkr);
        link.textContent = shown(one.amountTkr);
        const td = link.closest("td");
        if (td) figures.push(td);
      }
      const cell = this.#cells.named(one.cell);
      if (!cell || one.amountTkr === cell.seen) continue;
      cell.told = byWhom(one);
      if (cell.amount === one.amountTkr) {
        cell.saw(one.amountTkr, one.at);
      } else if (!cell.isChanged && document.activeElement !== cell.input) {
        cell.saw(one.amountTkr, one.at);
        cell.input.value = shown(one.amountTkr);
        cell.input.classList.add("bg-ny");
      } else {
        this.#theirs.set(cell, one);
      }
      taken.push(cell);
      if (document.activeElement === cell.input) this.#tell(cell);
    }
    for (const one of accounts) figures.push(...this.#onAccounts(one));
    if (taken.length > 0) this.#changed(taken);
    this.#totals.count(figures);
    const waiting = [...this.#theirs.keys()].filter((c) => c.isChanged);
    if (waiting.length > 0) this.#say(`${waiting.map((c) => c.label).join("; ")}: någon annan har också skrivit. Gå till cellen och välj.`);
  }

  /** A class that has accounts is shown as their sum; where it is written in a cell, they are counted beside it. */
  #onAccounts({ unit, class: name, amountTkr, ownTkr }: OnAccounts): HTMLTableCellElement[] {
    const td = this.#cells.named(`${unit}/${name}`)?.td ?? this.table.querySelector<HTMLTableCellElement>(`td[data-of="${CSS.escape(`${unit}/${name}`)}"]`);
    if (!td) return [];
    if (td.dataset["fixed"] === undefined) {
      td.dataset["more"] = String(amountTkr);
      return [td];
    }
    td.dataset["fixed"] = String(amountTkr + ownTkr);
    const place = td.querySelector("a");
    if (place) place.textContent = shown(amountTkr + ownTkr);
    return [td];
  }

  #follow(following: Following): void {
    const text = { yes: "", lost: "Servern svarar inte: det andra skriver syns inte just nu. Ett nytt försök görs snart.", ended: "Det andra skriver syns inte längre här. Läs in sidan på nytt.", much: "Så mycket har ändrats att sidan behöver läsas in på nytt. Det du har skrivit finns kvar." }[following];
    if (this.#following.textContent !== text) this.#following.textContent = text;
  }

  #tell(cell: Cell): void {
    const theirs = this.#theirs.get(cell);
    const from = make("a", { href: cell.href, "aria-keyshortcuts": "Control+Enter" }, "Varifrån kommer talet?");
    this.#bar.replaceChildren(make("b", {}, cell.label), make("span", {}, cell.told || "Inget skrivet än"), from);
    if (!theirs) return;
    const take = make("button", { class: "btn btn-s", type: "button" }, `Ta ${shown(theirs.amountTkr)}`);
    const keep = make("button", { class: "btn btn-s", type: "button" }, "Behåll mitt");
    const settle = (value: string): void => {
      cell.saw(theirs.amountTkr, theirs.at);
      cell.input.value = value;
      this.#theirs.delete(cell);
      cell.input.focus();
      this.#changed([cell]);
    };
    take.addEventListener("click", () => settle(shown(theirs.amountTkr)));
    keep.addEventListener("click", () => settle(cell.input.value));
    this.#bar.append(take, keep);
  }
}
