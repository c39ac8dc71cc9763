import { Grid } from "./grid/grid.ts";

const opened = new WeakSet<HTMLTableElement>();

/** Gives a table of numbers keys, pasting, undoing, totals at once and what others write. Without this the form is sent as it is. */
export function open(table: HTMLTableElement): void {
  if (opened.has(table)) return;
  opened.add(table);
  new Grid(table).begin();
}
