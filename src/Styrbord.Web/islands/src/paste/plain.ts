import { plain, tidy, type Block, type Item, type Run } from "../text/model.ts";
import { Runs } from "../text/runs.ts";
import { clean } from "../text/characters.ts";
import { numbersOf } from "./table.ts";

const bullet = /^\s*[-*\u2022\u00b7\u2013]\s+(?=\S)/;
const numbered = /^\s*(\d{1,4})[.)]\s+(?=\S)/;

/** Plain text from the clipboard: an empty line parts paragraphs, lines of points are a list, lines of tabs a table. */
export const pastedText = (text: string): Block[] => {
  const lines = text.replace(/\r\n?/g, "\n");
  return tidy(lines.split(/\n[^\S\n]*\n\s*?(?=\S|$)/).flatMap(chunk));
};

function chunk(text: string): Block[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const columns = lines[0]?.split("\t").length ?? 0;
  if (columns > 1 && columns <= 30 && lines.length > 1 && lines.every((line) => line.split("\t").length === columns)) {
    const rows = lines.map((line) => line.split("\t").map(runsOf));
    return [{ kind: "table", numbers: numbersOf(rows, columns), rows }];
  }

  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: "paragraph", runs: runsOf(open.join("\n")) });
    open = [];
  };
  for (const line of lines) {
    const number = numbered.exec(line);
    const point = number ?? bullet.exec(line);
    if (!point) {
      open.push(line);
      continue;
    }

    close();
    const item: Item = { runs: runsOf(line.slice(point[0].length)), nested: [] };
    blocks.push({ kind: "list", ordered: number !== null, start: Number(number?.[1] ?? 1), items: [item] });
  }

  close();
  return blocks;
}

function runsOf(text: string): Run[] {
  const runs = new Runs();
  runs.add(clean(text), plain);
  return runs.build();
}
