import { plain, type Block, type Item, type List, type Marks, type Run, type Table } from "../text/model.ts";
import { Runs } from "../text/runs.ts";

/** A node of the editor's document, as JSON. */
export interface DocNode { type: string; attrs?: Record<string, unknown>; content?: DocNode[]; text?: string; marks?: { type: string; attrs?: Record<string, unknown> }[] }

export const toDoc = (blocks: readonly Block[]): DocNode => ({ type: "doc", content: blocks.length > 0 ? blocks.map(node) : [{ type: "paragraph" }] });

function node(block: Block): DocNode {
  switch (block.kind) {
    case "paragraph": return paragraph(block.runs);
    case "heading": return { type: "heading", attrs: { level: block.level }, content: inline(block.runs) };
    case "list": return list(block);
    case "quote": return { type: "blockquote", content: block.blocks.map(node) };
    case "table": return table(block);
  }
}

const paragraph = (runs: readonly Run[]): DocNode => ({ type: "paragraph", content: inline(runs) });

const list = (of: List): DocNode => ({
  type: of.ordered ? "orderedList" : "bulletList",
  ...(of.ordered ? { attrs: { start: of.start } } : {}),
  content: of.items.map((item) => ({ type: "listItem", content: [paragraph(item.runs), ...item.nested.map(list)] })),
});

const table = (of: Table): DocNode => ({
  type: "table",
  content: of.rows.map((row, r) => ({
    type: "tableRow",
    content: row.map((cell, c) => ({ type: r === 0 ? "tableHeader" : "tableCell", attrs: { num: of.numbers[c] }, content: [paragraph(cell)] })),
  })),
});

function inline(runs: readonly Run[]): DocNode[] {
  return runs.flatMap((run) => run.text.split("\n").flatMap((text, i): DocNode[] => {
    const marks = [
      ...(run.marks.link === null ? [] : [{ type: "link", attrs: { href: run.marks.link } }]),
      ...(run.marks.bold ? [{ type: "bold" }] : []),
      ...(run.marks.italic ? [{ type: "italic" }] : []),
    ];
    return [...(i > 0 ? [{ type: "hardBreak", marks }] : []), ...(text ? [{ type: "text", text, marks }] : [])];
  }));
}

export const fromDoc = (doc: DocNode): Block[] => (doc.content ?? []).flatMap(block);

function block(of: DocNode): Block[] {
  switch (of.type) {
    case "heading": return [{ kind: "heading", level: of.attrs?.["level"] === 4 ? 4 : 3, runs: runs([of], true) }];
    case "bulletList":
    case "orderedList": return [listOf(of)];
    case "blockquote": return [{ kind: "quote", blocks: fromDoc(of) }];
    case "table": return [tableOf(of)];
    default: return [{ kind: "paragraph", runs: runs([of]) }];
  }
}

const listOf = (of: DocNode): List => ({
  kind: "list",
  ordered: of.type === "orderedList",
  start: of.type === "orderedList" ? Number(of.attrs?.["start"] ?? 1) : 1,
  items: (of.content ?? []).map((item): Item => {
    const content = item.content ?? [];
    return { runs: runs(content.filter((n) => n.type === "paragraph")), nested: content.filter((n) => n.type.endsWith("List")).map(listOf) };
  }),
});

function tableOf(of: DocNode): Table {
  const rows = of.content ?? [];
  const columns = Math.max(0, ...rows.map((row) => row.content?.length ?? 0));
  const every = Array.from({ length: columns }, (_, c) => c);
  return {
    kind: "table",
    numbers: every.map((c) => rows[0]?.content?.[c]?.attrs?.["num"] === true),
    rows: rows.map((row) => every.map((c) => runs(row.content?.[c]?.content ?? [], true))),
  };
}

function runs(paragraphs: readonly DocNode[], oneLine = false): Run[] {
  const out = new Runs();
  for (const [i, of] of paragraphs.entries()) {
    if (i > 0) out.addLineBreak();
    for (const child of of.content ?? []) {
      if (child.type === "hardBreak") out.addLineBreak();
      else out.add(child.text ?? "", marksOf(child));
    }
  }

  return out.build(oneLine);
}

function marksOf(of: DocNode): Marks {
  const marks = of.marks ?? [];
  const link = marks.find((m) => m.type === "link")?.attrs?.["href"];
  return marks.length === 0 ? plain : { bold: marks.some((m) => m.type === "bold"), italic: marks.some((m) => m.type === "italic"), link: typeof link === "string" ? link : null };
}
