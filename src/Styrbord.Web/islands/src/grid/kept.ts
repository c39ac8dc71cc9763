import type { Cell } from "./cells.ts";
import { read } from "./numbers.ts";

interface Kept { value: string; seen: number; seenAt?: string | null }

/** What is typed and not saved, kept in the tab: a page that is loaded anew has it still, with what each cell held when it was typed. */
export class KeptCells {
  readonly #name: string;

  constructor(budget: string) {
    this.#name = `budget/${budget}`;
  }

  write(cells: Iterable<Cell>): void {
    const kept = this.#read();
    let moved = false;
    for (const cell of cells) {
      const before = kept[cell.key];
      if (cell.isChanged) {
        moved ||= before?.value !== cell.input.value || before.seen !== cell.seen || (before.seenAt ?? null) !== cell.seenAt;
        kept[cell.key] = { value: cell.input.value, seen: cell.seen, seenAt: cell.seenAt };
      } else if (before) {
        moved = true;
        delete kept[cell.key];
      }
    }
    if (!moved) return;
    if (Object.keys(kept).length === 0) sessionStorage.removeItem(this.#name);
    else sessionStorage.setItem(this.#name, JSON.stringify(kept));
  }

  /** Puts back what was typed where the server does not have it already. */
  restore(cells: readonly Cell[]): void {
    const kept = this.#read();
    for (const cell of cells) {
      const mine = kept[cell.key];
      if (!mine || cell.input.getAttribute("aria-invalid")) continue;
      if (read(mine.value) !== cell.seen) {
        cell.input.value = mine.value;
        cell.seen = mine.seen;
        if (mine.seenAt) cell.seenAt = mine.seenAt;
      }
    }
    this.write(cells);
  }

  #read(): Record<string, Kept> {
    try {
      return JSON.parse(sessionStorage.getItem(this.#name) ?? "{}") as Record<string, Kept>;
    } catch {
      return {};
    }
  }
}
