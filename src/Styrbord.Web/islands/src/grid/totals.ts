import { read, shown } from "./numbers.ts";

const amountIn = (td: HTMLTableCellElement): number => {
  const input = td.querySelector<HTMLInputElement>("input[data-cell]");
  if (input) return read(input.value) ?? 0;
  return Number(td.dataset["fixed"] ?? td.querySelector<HTMLElement>("[data-tkr]")?.dataset["tkr"] ?? "0");
};

const write = (td: HTMLElement, amount: number): void => {
  const place = td.querySelector("a, b") ?? td;
  place.textContent = shown(amount);
  td.dataset["tkr"] = String(amount);
};

/** Every sum of the table as the cells stand now, sent or not. */
export function total(table: HTMLTableElement): void {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>("td[data-class]")];
  const sum = (which: (td: HTMLTableCellElement) => boolean): number => cells.filter(which).reduce((all, td) => all + amountIn(td), 0);
  for (const td of table.querySelectorAll<HTMLTableCellElement>("td[data-sum]")) {
    const what = td.dataset["sum"] ?? "";
    if (what.startsWith("month:")) write(td, sum((c) => c.cellIndex === Number(what.slice(6))));
    else if (what === "all") write(td, sum(() => true));
    else write(td, sum((c) => c.parentElement === td.parentElement));
  }

  for (const td of table.querySelectorAll<HTMLElement>("td[data-fordelat]")) {
    const [under, name] = parted(td.dataset["fordelat"] ?? "");
    if (name !== undefined && !td.dataset["tkr"]) continue;
    write(td, sum((c) => c.dataset["under"] === under && (name === undefined || c.dataset["class"] === name)));
  }

  for (const td of table.querySelectorAll<HTMLElement>("td[data-kvar]")) {
    const key = CSS.escape(td.dataset["kvar"] ?? "");
    const frame = td.closest("tbody")?.querySelector<HTMLElement>(`td[data-ram="${key}"]`)?.dataset["tkr"];
    const spent = td.closest("tbody")?.querySelector<HTMLElement>(`td[data-fordelat="${key}"]`)?.dataset["tkr"];
    if (frame === undefined || spent === undefined) continue;
    write(td, Number(frame) - Number(spent));
    const mark = td.dataset["kvar"]?.includes("/") ? null : td.nextElementSibling?.querySelector<HTMLElement>(".tag");
    if (mark) mark.hidden = Number(frame) >= Number(spent);
    td.classList.toggle("st-bad", td.dataset["kvar"]?.includes("/") === true && Math.max(Number(frame), 0) < Number(spent));
  }
}

const parted = (key: string): [string, string | undefined] => {
  const at = key.indexOf("/");
  return at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
};
