import { tidy, plain, words, type Block, type Item, type List, type Run } from "./model.ts";
import { read } from "./reader.ts";
import { Runs } from "./runs.ts";
import { write } from "./writer.ts";

/** The one normal form of a model. A block that does not read back as it was gives up its emphasis, then its links, then its shape. */
export function normal(model: readonly Block[]): string {
  let blocks = tidy(model);
  for (let step = 0; step <= 3; step++) {
    const text = write(blocks);
    const again = read(text);
    if (same(again, blocks)) return text;
    const aligned = again.length === blocks.length;
    blocks = blocks.flatMap((block, i) => (aligned && same(block, again[i]) ? [block] : plainer(block, step)));
  }

  return write(blocks);
}

/** Whether the text comes out of the editor as it went in. White space at its end is of no account. */
export function survives(markdown: string): boolean {
  const text = markdown.replace(/\r\n?/g, "\n").trimEnd();
  return text.length <= 200_000 && normal(read(text)) === text;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function plainer(block: Block, step: number): Block[] {
  if (step < 2) return [unmarked(block, step)];
  return linesOf(block).map((line): Block => ({ kind: "paragraph", runs: runsOf(line) })).filter((p) => p.kind === "paragraph" && p.runs.length > 0);
}

function unmarked(block: Block, step: number): Block {
  switch (block.kind) {
    case "list": return unmarkedList(block, step);
    case "quote": return { ...block, blocks: block.blocks.map((b) => unmarked(b, step)) };
    case "table": return { ...block, rows: block.rows.map((row) => row.map((cell) => unmarkedRuns(cell, step))) };
    default: return { ...block, runs: unmarkedRuns(block.runs, step) };
  }
}

const unmarkedList = (list: List, step: number): List => ({
  ...list,
  items: list.items.map((item): Item => ({ runs: unmarkedRuns(item.runs, step), nested: item.nested.map((n) => unmarkedList(n, step)) })),
});

function unmarkedRuns(runs: readonly Run[], step: number): Run[] {
  const out = new Runs();
  for (const run of runs) out.add(run.text, step === 0 ? { ...plain, link: run.marks.link } : plain);
  return out.build();
}

/** The words alone, a line for each paragraph, item and row; cells are parted by a tab. */
export function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "list": return block.items.flatMap((item) => [words(item.runs), ...item.nested.flatMap(linesOf)]);
    case "quote": return block.blocks.flatMap(linesOf);
    case "table": return block.rows.map((row) => row.map(words).join("\t"));
    default: return [words(block.runs)];
  }
}

function runsOf(line: string): Run[] {
  const runs = new Runs();
  runs.add(line.replace(/\t/g, " "));
  return runs.build();
}
