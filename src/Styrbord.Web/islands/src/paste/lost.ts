/** What a paste had that the text cannot hold, to be said in one line. */
export type Loss =
  | "picture" | "underline" | "strike" | "deleted" | "script" | "merged" | "deep" | "letters" | "link" | "comment" | "form" | "hidden" | "cellLines" | "nestedTable" | "wide" | "line";

const said: Record<Loss, (n: number) => string> = {
  picture: (n) => (n === 1 ? "en bild" : `${n} bilder`),
  underline: () => "understrykning",
  strike: () => "genomstrykning",
  deleted: () => "text som var struken med spårade ändringar",
  script: () => "upphöjda och nedsänkta tecken",
  merged: () => "sammanfogade celler",
  deep: () => "listor i fler än två nivåer",
  letters: () => "bokstäver och romerska siffror i listor",
  link: (n) => (n === 1 ? "en länk" : `${n} länkar`),
  comment: (n) => (n === 1 ? "en kommentar" : `${n} kommentarer`),
  form: () => "formulärfält",
  hidden: () => "dold text",
  cellLines: () => "stycken och listor i tabellceller",
  nestedTable: () => "tabeller i tabeller",
  wide: () => "en tabell med fler än 30 kolumner",
  line: () => "linjer",
};

export class Losses {
  #counts = new Map<Loss, number>();

  add(loss: Loss): void {
    this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + 1);
  }

  /** A sentence, or nothing when all was kept. */
  get sentence(): string {
    const list = [...this.#counts].map(([loss, n]) => said[loss](n));
    if (list.length === 0) return "";
    return `Det inklistrade hade mer än texten kan ha. Detta följde inte med: ${list.length === 1 ? list[0] : `${list.slice(0, -1).join(", ")} och ${list.at(-1)}`}.`;
  }
}
