import { read, shown } from "./numbers.ts";

/** A sum on the page, with the place its figure stands in. */
interface Sum { td: HTMLTableCellElement; place: Element; amount: number }

/** What is left of a frame. */
interface Rest { sum: Sum; frame: number; spent: Sum; mark: HTMLElement | null; ofClass: boolean }

const amountIn = (td: HTMLTableCellElement): number => {
  const input = td.querySelector<HTMLInputElement>("input[data-cell]");
  if (input) return (read(input.value) ?? 0) + Number(td.dataset["more"] ?? "0");
  return Number(td.dataset["fixed"] ?? td.querySelector<HTMLElement>("[data-tkr]")?.dataset["tkr"] ?? "0");
};

/** Every sum of the table as the cells stand now, sent or not. Each cell knows its sums: a changed cell moves only those. */
export class Totals {
  readonly #amounts = new Map<HTMLTableCellElement, number>();
  readonly #sums = new Map<HTMLTableCellElement, Sum[]>();
  readonly #rests: Rest[] = [];

  constructor(table: HTMLTableElement) {
    const by = new Map<string, Sum[]>();
    const rows = new Map([...table.rows].map((row, i) => [row, i]));
    const add = (key: string, sum: Sum): void => { by.set(key, [...(by.get(key) ?? []), sum]); };
    const row = (td: HTMLTableCellElement): string => `row:${rows.get(td.parentElement as HTMLTableRowElement)}`;
    const spent = new Map<string, Sum>();
    for (const td of table.querySelectorAll<HTMLTableCellElement>("td[data-sum]")) {
      const what = td.dataset["sum"] ?? "";
      add(what === "all" || what.startsWith("month:") ? what : row(td), sumOf(td));
    }
    for (const td of table.querySelectorAll<HTMLTableCellElement>("td[data-fordelat]")) {
      const key = td.dataset["fordelat"] ?? "";
      if (key.includes("/") && !td.dataset["tkr"]) continue;
      const sum = sumOf(td);
      spent.set(key, sum);
      add(`under:${key}`, sum);
    }
    this.#rests = [...table.querySelectorAll<HTMLTableCellElement>("td[data-kvar]")].flatMap((td) => {
      const key = td.dataset["kvar"] ?? "";
      const frame = td.closest("tbody")?.querySelector<HTMLElement>(`td[data-ram="${CSS.escape(key)}"]`)?.dataset["tkr"];
      const of = spent.get(key);
      const ofClass = key.includes("/");
      return frame === undefined || !of ? [] : [{ sum: sumOf(td), frame: Number(frame), spent: of, ofClass, mark: ofClass ? null : td.nextElementSibling?.querySelector<HTMLElement>(".tag") ?? null }];
    });
    for (const td of table.querySelectorAll<HTMLTableCellElement>("td[data-class]")) {
      const under = td.dataset["under"] ?? "";
      this.#amounts.set(td, 0);
      this.#sums.set(td, ["all", `month:${td.cellIndex}`, row(td), `under:${under}`, `under:${under}/${td.dataset["class"]}`].flatMap((key) => by.get(key) ?? []));
    }
    for (const sum of [...by.values()].flat()) sum.amount = 0;
    this.#show(new Set([...by.values()].flat()), [...this.#amounts.keys()]);
  }

  /** The cells have changed. */
  count(changed: Iterable<HTMLTableCellElement>): void {
    this.#show(new Set(), changed);
  }

  #show(moved: Set<Sum>, changed: Iterable<HTMLTableCellElement>): void {
    for (const td of changed) {
      const by = amountIn(td) - (this.#amounts.get(td) ?? 0);
      if (by === 0) continue;
      this.#amounts.set(td, amountIn(td));
      for (const sum of this.#sums.get(td) ?? []) {
        sum.amount += by;
        moved.add(sum);
      }
    }
    for (const sum of moved) write(sum);
    for (const rest of this.#rests) {
      if (!moved.has(rest.spent)) continue;
      rest.sum.amount = rest.frame - rest.spent.amount;
      write(rest.sum);
      if (rest.mark) rest.mark.hidden = rest.sum.amount >= 0;
      rest.sum.td.classList.toggle("st-bad", rest.ofClass && Math.max(rest.frame, 0) < rest.spent.amount);
    }
  }
}

const sumOf = (td: HTMLTableCellElement): Sum => ({ td, place: td.querySelector("a, b") ?? td, amount: 0 });

const write = ({ td, place, amount }: Sum): void => {
  const text = shown(amount);
  if (place.textContent !== text) place.textContent = text;
  td.dataset["tkr"] = String(amount);
};
