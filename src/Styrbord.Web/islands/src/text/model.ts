// The text model of the server (Styrbord.Rendering/Text/TextModel.cs): equal models have the same normal form and the other way round.

export interface Marks { readonly bold: boolean; readonly italic: boolean; readonly link: string | null }
export interface Run { readonly text: string; readonly marks: Marks }
export interface Item { readonly runs: Run[]; readonly nested: List[] }

export interface Paragraph { readonly kind: "paragraph"; readonly runs: Run[] }
export interface Heading { readonly kind: "heading"; readonly level: number; readonly runs: Run[] }
export interface List { readonly kind: "list"; readonly ordered: boolean; readonly start: number; readonly items: Item[] }
export interface Quote { readonly kind: "quote"; readonly blocks: Block[] }
export interface Table { readonly kind: "table"; readonly numbers: boolean[]; readonly rows: Run[][][] }
export type Block = Paragraph | Heading | List | Quote | Table;

export const plain: Marks = { bold: false, italic: false, link: null };

export const sameMarks = (a: Marks, b: Marks): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

export const words = (runs: readonly Run[]): string => runs.map((r) => r.text).join("");

/** Blocks as the normal form has them: no empty ones, no third level, lists of one kind beside each other are one. */
export function tidy(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks.flatMap(tidied)) {
    const last = merged.at(-1);
    if (last?.kind === "list" && block.kind === "list" && last.ordered === block.ordered) {
      merged[merged.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      merged.push(block);
    }
  }

  return merged;
}

function tidied(block: Block): Block[] {
  switch (block.kind) {
    case "list":
      return tidyList(block, 1);
    case "quote": {
      const inner = tidy(block.blocks.flatMap((b) => (b.kind === "quote" ? b.blocks : [b])));
      return inner.length > 0 ? [{ kind: "quote", blocks: inner }] : [];
    }
    case "table":
      return block.rows.length > 0 && block.numbers.length > 0 ? [block] : [];
    default:
      return block.runs.length > 0 ? [block] : [];
  }
}

function tidyList(list: List, level: number): List[] {
  const items = list.items.flatMap((item): Item[] => {
    const nested = tidy(item.nested.flatMap((n) => tidyList(n, level + 1))) as List[];
    if (item.runs.length === 0) return nested.flatMap((n) => n.items);
    return level === 1 ? [{ runs: item.runs, nested }] : [{ runs: item.runs, nested: [] }, ...nested.flatMap((n) => n.items)];
  });
  const start = list.ordered && Number.isInteger(list.start) && list.start >= 0 && list.start <= 9999 ? list.start : 1;
  return items.length > 0 ? [{ ...list, start, items }] : [];
}
