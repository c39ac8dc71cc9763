import { make } from "../editor/dom.ts";
import type { Told, Written } from "./live.ts";
import { shown } from "./numbers.ts";

const most = 20;

/** What the page says about the budget beside its table: how far it has come, the sums that are passed, and what was written last. */
export class Standing {
  readonly #notes = document.getElementById("noter");
  readonly #lead = document.querySelector<HTMLElement>("#innehall .lead");
  readonly #recent = document.getElementById("senast");

  constructor(readonly table: HTMLTableElement) { }

  tell({ cells, finding, marks }: Told): void {
    if (finding !== undefined && this.#lead && this.#lead.textContent !== finding) this.#lead.textContent = finding;
    if (marks !== undefined && this.#notes && marks.join() !== [...this.#notes.querySelectorAll("span")].map((n) => n.textContent).join()) void this.#read();
    for (const one of cells) if (one.cell.split("/").length === 2) this.#wrote(one);
  }

  // a sum is seldom passed: its note is read from the page
  async #read(): Promise<void> {
    const page = await fetch(location.href).then((a) => a.text(), () => "");
    const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("noter");
    if (fresh) this.#notes?.replaceChildren(...fresh.children);
  }

  #wrote({ cell, amountTkr, by, at, why }: Written): void {
    const rows = this.#recent?.querySelector("tbody");
    if (!rows || !this.#recent) return;
    const was = [...rows.rows].find((r) => r.dataset["line"] === cell);
    const link = was?.querySelector("a") ?? make("a", { href: `${this.table.dataset["cells"] ?? ""}${encodeURIComponent(cell)}` }, this.#nameOf(cell));
    const row = make("tr", { "data-line": cell }, make("th", { scope: "row" }, link), make("td", { class: "num" }, shown(amountTkr)), make("td", {}, `${by ?? ""}, ${clock(at ?? 0)}`), make("td", {}, why ?? ""), make("td", {}, was?.lastElementChild?.textContent ?? "0"));
    was?.remove();
    rows.prepend(row);
    while (rows.rows.length > most) rows.deleteRow(-1);
    this.#recent.hidden = false;
  }

  // as its cells are called, the month left out
  #nameOf(line: string): string {
    const cell = [line, `${line}/01`].map((key) => this.table.querySelector(`[data-cell="${CSS.escape(key)}"]`)).find((c) => c);
    return cell?.getAttribute("aria-label")?.replace(/, januari$/, "") ?? line;
  }
}

/** The time of day in Sweden. */
export const clock = (at: number): string => `kl. ${new Date(at).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" }).replace(":", ".")}`;
