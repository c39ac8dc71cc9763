import { plain, tidy, type Block, type Item, type List, type Marks, type Run } from "../text/model.ts";
import { linesOf } from "../text/normal.ts";
import { Runs } from "../text/runs.ts";
import { isHidden, looks, parse, styleOf } from "./look.ts";
import { Losses } from "./lost.ts";
import { readTable } from "./table.ts";
import { isWordComment, wordHeading, wordItem } from "./word.ts";

/** An item of Word's, before its list is known; headings have their own level until all are seen. */
interface Loose { readonly kind: "loose"; readonly level: number; readonly ordered: boolean; readonly start: number; readonly runs: Run[] }

export interface Pasted { readonly blocks: Block[]; readonly losses: Losses }

const skipped = /^(head|style|script|meta|link|title|xml|template|noscript|base|colgroup|col|map|audio|datalist)$/;
const picture = /^(img|svg|picture|video|canvas|object|embed|iframe|v:shape|v:imagedata)$/;
const form = /^(input|select|button|textarea)$/;
const block = /^(p|div|section|article|main|header|footer|aside|nav|address|figure|figcaption|fieldset|details|summary|body|center|dl|dt|dd|pre|tr|td|th|tbody|thead|tfoot|caption|form|legend|hgroup)$/;
const widest = 30;

/** HTML from the clipboard (Word, Google Docs, Excel, a page) as the blocks that a text can have. */
export function pasted(source: string): Pasted {
  const losses = new Losses();
  const reader = new Reader(losses);
  reader.children(parse(source), plain);
  reader.flush();
  return { blocks: tidy(headings(gather(reader.blocks, losses))), losses };
}

class Reader {
  readonly blocks: (Block | Loose)[] = [];
  #runs = new Runs();
  #preformatted = false;

  constructor(readonly losses: Losses) {}

  flush(): void {
    const runs = this.#runs.build();
    if (runs.length > 0) this.blocks.push({ kind: "paragraph", runs });
    this.#runs = new Runs();
  }

  children(of: Node, marks: Marks): void {
    for (const child of of.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#runs.add(this.#preformatted ? child.textContent! : child.textContent!.replace(/[\t\n\r\f ]+/g, " "), marks);
      else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) this.element(child as Element, marks);
    }
  }

  element(element: Element, marks: Marks): void {
    const name = element.localName;
    const loss = picture.test(name) ? "picture" : form.test(name) ? "form" : isWordComment(element) ? "comment" : null;
    if (skipped.test(name)) return;
    if (loss) this.losses.add(loss);
    else if (name === "del") this.losses.add("deleted");
    else if (isHidden(element)) { if ((element.textContent ?? "").trim()) this.losses.add("hidden"); }
    else if (name === "br") this.#runs.addLineBreak();
    else if (name === "hr") { this.flush(); this.losses.add("line"); }
    else if (name === "table") this.#table(element);
    else if (name === "ul" || name === "ol") this.#list(element);
    else if (name === "blockquote") this.#quote(element);
    else if (/^h[1-6]$/.test(name)) this.#heading(element, Number(name[1]));
    else if (block.test(name)) this.#paragraph(element, marks);
    else this.children(element, looks(element, marks, this.losses));
  }

  #paragraph(element: Element, marks: Marks): void {
    this.flush();
    const item = wordItem(element);
    const level = wordHeading(element);
    if (level > 0) {
      this.#heading(element, level);
      return;
    }

    if (item) {
      item.marker?.remove();
      if (item.loss) this.losses.add(item.loss);
      this.blocks.push({ kind: "loose", ...item, runs: this.#inline(element) });
      return;
    }

    const was = this.#preformatted;
    this.#preformatted ||= element.localName === "pre";
    this.children(element, looks(element, marks, this.losses));
    this.#preformatted = was;
    this.flush();
  }

  #heading(element: Element, level: number): void {
    this.flush();
    // a heading is bold by itself
    const runs = new Runs();
    for (const run of this.#inline(element)) runs.add(run.text, { ...run.marks, bold: false });
    this.blocks.push({ kind: "heading", level, runs: runs.build(true) });
  }

  #quote(element: Element): void {
    this.flush();
    const inner = new Reader(this.losses);
    inner.children(element, plain);
    inner.flush();
    this.blocks.push({ kind: "quote", blocks: gather(inner.blocks, this.losses) });
  }

  #table(element: Element): void {
    this.flush();
    const caption = [...element.children].find((e) => e.localName === "caption");
    if (caption) this.#paragraph(caption, plain);
    const cells = [...element.querySelectorAll("td, th")].filter((cell) => cell.closest("table") === element);
    if (cells.length === 1) {
      this.children(cells[0]!, plain);
      this.flush();
      return;
    }

    const table = readTable(element, (cell) => this.#cell(cell), this.losses);
    if (table && table.numbers.length > widest) {
      this.losses.add("wide");
      for (const line of linesOf(table)) this.blocks.push({ kind: "paragraph", runs: [{ text: line.replace(/\t/g, " "), marks: plain }] });
    } else if (table) {
      this.blocks.push(table);
    }
  }

  #cell(cell: Element): Run[] {
    if (cell.querySelector("table")) this.losses.add("nestedTable");
    else if (cell.querySelectorAll("p, li, br").length > 1) this.losses.add("cellLines");
    return this.#inline(cell, true);
  }

  #list(element: Element): void {
    this.flush();
    this.blocks.push(this.#listOf(element, 1));
  }

  #listOf(element: Element, level: number): List {
    const ordered = element.localName === "ol";
    const style = styleOf(element) + [...element.children].map(styleOf).join(";");
    if (level > 2) this.losses.add("deep");
    if (ordered && (/^[aAiI]$/.test(element.getAttribute("type") ?? "") || (level === 1 && /list-style-type:\s*(lower|upper)-(alpha|latin|roman)/.test(style)))) this.losses.add("letters");
    const items: Item[] = [];
    for (const child of element.children) {
      if (child.localName === "ul" || child.localName === "ol") {
        // Google Docs and older editors put a nested list beside its item
        const nested = this.#listOf(child, level + 1);
        const last = items.at(-1);
        if (last) last.nested.push(nested);
        else items.push(...nested.items);
      } else {
        items.push(this.#item(child, level));
      }
    }

    return { kind: "list", ordered, start: Number(element.getAttribute("start") ?? 1) || 1, items };
  }

  #item(element: Element, level: number): Item {
    const lists = [...element.querySelectorAll("ul, ol")].filter((list) => list.parentElement?.closest("ul, ol, li") === element);
    for (const list of lists) list.remove();
    return { runs: this.#inline(element), nested: lists.map((list) => this.#listOf(list, level + 1)) };
  }

  // everything within as lines of one paragraph
  #inline(element: Element, oneLine = false): Run[] {
    const inner = new Reader(this.losses);
    inner.children(element, plain);
    inner.flush();
    const runs = new Runs();
    for (const block of inner.blocks) {
      for (const run of runsOf(block)) runs.add(run.text, run.marks);
      runs.addLineBreak();
    }

    return runs.build(oneLine);
  }
}

function runsOf(of: Block | Loose): Run[] {
  if ("runs" in of) return of.runs;
  return linesOf(of).flatMap((text, i) => [{ text: (i > 0 ? "\n" : "") + text, marks: plain }]);
}

// Word's items that follow on one another are a list
function gather(blocks: readonly (Block | Loose)[], losses: Losses): Block[] {
  const out: Block[] = [];
  let list: List | null = null;
  for (const of of blocks) {
    if (of.kind !== "loose") {
      list = null;
      out.push(of);
      continue;
    }

    if (of.level > 2) losses.add("deep");
    const item: Item = { runs: of.runs, nested: [] };
    const owner: Item | undefined = list?.items.at(-1);
    if (of.level > 1 && owner) {
      const inner = owner.nested.at(-1);
      if (inner?.ordered === of.ordered) inner.items.push(item);
      else owner.nested.push({ kind: "list", ordered: of.ordered, start: of.start, items: [item] });
    } else if (list && list.ordered === of.ordered) {
      list.items.push(item);
    } else {
      list = { kind: "list", ordered: of.ordered, start: of.start, items: [item] };
      out.push(list);
    }
  }

  return out;
}

// the highest heading of the paste becomes the text's first level, all lower ones its second
function headings(blocks: readonly Block[]): Block[] {
  const highest = Math.min(...blocks.filter((b) => b.kind === "heading").map((b) => b.level));
  return blocks.map((b) => (b.kind === "heading" ? { ...b, level: b.level === highest ? 3 : 4 } : b.kind === "quote" ? { ...b, blocks: headings(b.blocks) } : b));
}
