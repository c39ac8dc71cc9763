import { read } from "./numbers.ts";

/** A cell's input with what it held when it was last told by the server. */
export class Cell {
  told: string;

  constructor(readonly input: HTMLInputElement, readonly row: number, readonly column: number) {
    this.told = input.dataset["told"] ?? "";
  }

  get key(): string { return this.input.dataset["cell"] ?? ""; }
  get label(): string { return this.input.getAttribute("aria-label") ?? ""; }
  get href(): string { return this.input.dataset["href"] ?? ""; }
  get amount(): number | null { return read(this.input.value); }
  get isChanged(): boolean { return this.amount !== this.seen; }

  get seen(): number { return Number(this.#seenField?.value ?? "0"); }
  set seen(amount: number) { const field = this.#seenField; if (field) field.value = String(amount); }

  get #seenField(): HTMLInputElement | null {
    return this.input.form?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(this.input.name.replace(/\.amountTkr$/, ".seen"))}"]`) ?? null;
  }
}

/** The inputs of a table, by row and column as they are seen. */
export function cellsOf(table: HTMLTableElement): Cell[] {
  return [...table.rows].filter((r) => r.querySelector("input[data-cell]")).flatMap((row, r) =>
    [...row.cells].flatMap((td, c) => [...td.querySelectorAll<HTMLInputElement>("input[data-cell]")].map((input) => new Cell(input, r, c))));
}
