import type { Run, Table } from "../text/model.ts";
import { words } from "../text/model.ts";
import type { Losses } from "./lost.ts";

const number = /^[-\u2212\u2013+]?\d[\d\s\u00a0\u202f.,]*(%|kr|tkr|mnkr|mkr)?$/i;
const span = (cell: Element, name: string): number => Math.max(1, Math.min(Number(cell.getAttribute(name) ?? 1) || 1, 1000));

/** A table's cells in a grid without holes. A merged cell has its words first and leaves the others empty. */
export function readTable(element: Element, read: (cell: Element) => Run[], losses: Losses): Table | null {
  const rows = rowsOf(element);
  const grid: (Run[] | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of [...row.children].filter((e) => e.localName === "td" || e.localName === "th")) {
      while (grid[r]![c]) c++;
      const [wide, high] = [span(cell, "colspan"), span(cell, "rowspan")];
      if (wide > 1 || high > 1) losses.add("merged");
      for (let y = r; y < Math.min(r + high, rows.length); y++) {
        for (let x = c; x < c + wide; x++) grid[y]![x] ??= y === r && x === c ? read(cell) : [];
      }

      c += wide;
    }
  });
  return made(grid);
}

function made(grid: (Run[] | undefined)[][]): Table | null {
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => cell && cell.length > 0) + 1));
  const rows = grid.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? [])).filter((row) => row.some((cell) => cell.length > 0));
  return rows.length > 0 && width > 0 ? { kind: "table", numbers: numbersOf(rows, width), rows } : null;
}

/** Columns in which every cell but the first is a number, or empty. */
export function numbersOf(rows: readonly Run[][][], width: number): boolean[] {
  return Array.from({ length: width }, (_, c) => {
    const body = rows.slice(1).map((row) => words(row[c] ?? []).trim()).filter((text) => text !== "" && text !== "-" && text !== "\u2013");
    return body.length > 0 && body.every((text) => number.test(text));
  });
}

const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((e) => (e.localName === "tr" ? [e] : /^t(head|body|foot)$/.test(e.localName) ? [...e.children].filter((r) => r.localName === "tr") : []));
