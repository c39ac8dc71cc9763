import { read } from "./numbers.ts";

/** A cell's input with what it held when it was last told by the server. */
export class Cell {
  readonly key: string;
  readonly label: string;
  readonly td: HTMLTableCellElement;
  told: string;
  /** What it held as it is known here. */
  seen: number;
  /** When a whole year was last written as it was seen: its months may be others though the sum is the same. */
  seenAt: string | null;

  constructor(readonly input: HTMLInputElement, readonly row: number, readonly column: number) {
    const { cell, told, seen, at } = input.dataset;
    this.key = cell ?? "";
    this.label = input.getAttribute("aria-label") ?? "";
    this.told = told ?? "";
    this.td = input.closest("td")!;
    const sent = (name: string): string | undefined => this.td.querySelector<HTMLInputElement>(`input[name$=".${name}"]`)?.value;
    this.seen = Number(seen ?? sent("seen") ?? "0");
    this.seenAt = at ?? sent("seenAt") ?? null;
    input.readOnly = false;
  }

  get href(): string { return `${this.td.closest("table")?.dataset["cells"] ?? ""}${encodeURIComponent(this.key)}`; }
  get amount(): number | null { return read(this.input.value); }
  get isChanged(): boolean { return this.amount !== this.seen; }

  saw(amount: number, at: number | undefined): void {
    this.seen = amount;
    if (this.seenAt !== null && at !== undefined) this.seenAt = String(at);
  }
}

/** The inputs of a table, by row and column as they are seen; looked up, never searched for: a key press must not cost more in a large table. */
export class Cells {
  readonly all: readonly Cell[];
  readonly #byInput = new Map<EventTarget, Cell>();
  readonly #byKey = new Map<string, Cell>();
  readonly #rows = new Map<number, Cell[]>();
  readonly #columns = new Map<number, Cell[]>();
  readonly #places = new Map<string, Cell>();

  constructor(table: HTMLTableElement) {
    const rows = [...table.rows].filter((r) => r.querySelector("input[data-cell]"));
    this.all = rows.flatMap((row, r) => [...row.cells].flatMap((td, c) => [...td.querySelectorAll<HTMLInputElement>("input[data-cell]")].map((input) => new Cell(input, r, c))));
    for (const cell of this.all) {
      this.#byInput.set(cell.input, cell);
      this.#byKey.set(cell.key, cell);
      this.#places.set(`${cell.row}/${cell.column}`, cell);
      add(this.#rows, cell.row, cell);
      add(this.#columns, cell.column, cell);
    }
  }

  of(target: EventTarget | null): Cell | undefined { return target ? this.#byInput.get(target) : undefined; }
  named(key: string): Cell | undefined { return this.#byKey.get(key); }
  at(row: number, column: number): Cell | undefined { return this.#places.get(`${row}/${column}`); }

  /** The nearest cell in a direction: one of the arguments is 0. */
  next(from: Cell, down: number, right: number): Cell | undefined {
    const along = (down !== 0 ? this.#columns.get(from.column) : this.#rows.get(from.row)) ?? [];
    return along[along.indexOf(from) + Math.sign(down + right)];
  }
}

const add = (to: Map<number, Cell[]>, key: number, cell: Cell): void => {
  const there = to.get(key);
  if (there) there.push(cell);
  else to.set(key, [cell]);
};
