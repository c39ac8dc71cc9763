import { clean } from "./characters.ts";
import { readRuns } from "./inlines.ts";
import type { Block, Item, List, Table } from "./model.ts";

const mark = /^(?:(-)|([0-9]{1,4})\.) (?=\S)/;
const rule = /^\|(?: ---:? \|)+$/;

/** Reads the normal form. Markdown in another form is read as words, so that writing it gives another text than was read. */
export const read = (markdown: string): Block[] => (markdown === "" ? [] : clean(markdown).split("\n\n").map(block));

function block(chunk: string): Block {
  const lines = chunk.split("\n");
  const heading = lines.length === 1 ? /^(#{3,4}) (\S.*)$/.exec(chunk) : null;
  if (heading) return { kind: "heading", level: heading[1]!.length, runs: readRuns(heading[2]!.replace(/\\#$/, "#"), true) };
  if (lines.every((line) => line === ">" || line.startsWith("> "))) return { kind: "quote", blocks: read(lines.map((line) => line.slice(2)).join("\n")) };
  return list(lines) ?? table(lines) ?? { kind: "paragraph", runs: readRuns(chunk) };
}

function list(lines: readonly string[]): List | null {
  const lists = mark.test(lines[0]!) ? listsOf(lines, 1) : [];
  return lists?.length === 1 ? lists[0]! : null;
}

// lists that follow on one another without an empty line between, nothing when a line fits nowhere
function listsOf(lines: readonly string[], level: number): List[] | null {
  const lists: List[] = [];
  let item: string[] = [];
  let indent = "";
  const items: string[][] = [];
  const owners: number[] = [];
  for (const line of lines) {
    const begins = mark.exec(line);
    if (begins) {
      const ordered = begins[2] !== undefined;
      if (lists.at(-1)?.ordered !== ordered) lists.push({ kind: "list", ordered, start: Number(begins[2] ?? 1), items: [] });
      item = [line.slice(begins[0].length)];
      indent = " ".repeat(begins[0].length);
      items.push(item);
      owners.push(lists.length - 1);
    } else if (items.length > 0 && line.startsWith(indent) && line[indent.length] !== " ") {
      item.push(line.slice(indent.length));
    } else if (items.length > 0 && line.startsWith(indent) && level === 1) {
      item.push(line.slice(indent.length));
    } else {
      return null;
    }
  }

  for (const [i, of] of items.entries()) {
    const made = itemOf(of, level);
    if (!made) return null;
    lists[owners[i]!]!.items.push(made);
  }

  return lists;
}

function itemOf(lines: readonly string[], level: number): Item | null {
  const inner = level === 1 ? lines.findIndex((line, i) => i > 0 && mark.test(line)) : -1;
  const own = inner < 0 ? lines : lines.slice(0, inner);
  const nested = inner < 0 ? [] : listsOf(lines.slice(inner), 2);
  const runs = readRuns(own.join("\n"));
  return nested && runs.length > 0 ? { runs, nested } : null;
}

function table(lines: readonly string[]): Table | null {
  if (lines.length < 2 || !rule.test(lines[1]!)) return null;
  const numbers = cells(lines[1]!)!.map((cell) => cell.endsWith(":"));
  const rows = lines.toSpliced(1, 1).map(cells);
  return rows.every((row) => row?.length === numbers.length) ? { kind: "table", numbers, rows: rows.map((row) => row!.map((cell) => readRuns(cell, true))) } : null;
}

// a pipe after a backslash belongs to the cell
function cells(line: string): string[] | null {
  if (!line.startsWith("| ") || !line.endsWith(" |")) return null;
  return line.slice(2, -2).split(" | ").map((cell) => cell.trim());
}
