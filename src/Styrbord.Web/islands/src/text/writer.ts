import { escape } from "./escapes.ts";
import { plain, words, type Block, type Heading, type List, type Marks, type Run, type Table } from "./model.ts";

/** The model as Markdown in the server's normal form: blocks parted by an empty line, nothing at the end. */
export const write = (blocks: readonly Block[]): string => blocks.map(block).join("\n\n");

function block(of: Block): string {
  switch (of.kind) {
    case "paragraph": return lines(of.runs);
    case "heading": return heading(of);
    case "list": return list(of).join("\n");
    case "quote": return write(of.blocks).split("\n").map((line) => (line ? `> ${line}` : ">")).join("\n");
    case "table": return table(of);
  }
}

// hash signs at the end would be taken for the heading's closing
const heading = (of: Heading): string => `${"#".repeat(of.level)} ${line(of.runs).replace(/#$/, "\\#")}`;

function list(of: List): string[] {
  return of.items.flatMap((item, i) => {
    const mark = of.ordered ? `${of.start + i}. ` : "- ";
    return [...lines(item.runs).split("\n"), ...item.nested.flatMap(list)].map((text, n) => (n === 0 ? mark : " ".repeat(mark.length)) + text);
  });
}

function table(of: Table): string {
  const rows = of.rows.map((row) => `| ${row.map(line).join(" | ")} |`);
  rows.splice(1, 0, `| ${of.numbers.map((number) => (number ? "---:" : "---")).join(" | ")} |`);
  return rows.join("\n");
}

const lines = (runs: readonly Run[]): string => marked(runs, plain).split("\n").map(lineStart).join("\n");
const line = (runs: readonly Run[]): string => marked(runs, plain).replace(/\n/g, " ").replace(/\|/g, "\\|");

// the mark that reaches furthest stands outermost
function marked(runs: readonly Run[], open: Marks): string {
  let text = "";
  for (let at = 0; at < runs.length; ) {
    const { marks } = runs[at]!;
    const rest = runs.slice(at);
    const bold = marks.bold && !open.bold ? reach(rest, (m) => m.bold) : 0;
    const italic = marks.italic && !open.italic ? reach(rest, (m) => m.italic) : 0;
    const link = marks.link !== null && open.link === null ? reach(rest, (m) => m.link === marks.link) : 0;
    const far = Math.max(bold, italic, link);
    const inner = rest.slice(0, far);
    if (far === 0) text += escape(words(rest.slice(0, 1)), open.link !== null);
    else if (bold === far) text += `**${marked(inner, { ...open, bold: true })}**`;
    else if (italic === far) text += `*${marked(inner, { ...open, italic: true })}*`;
    else text += `[${marked(inner, { ...open, link: marks.link })}](${marks.link})`;
    at += Math.max(far, 1);
  }

  return text;
}

function reach(runs: readonly Run[], has: (marks: Marks) => boolean): number {
  const end = runs.findIndex((run) => !has(run.marks));
  return end < 0 ? runs.length : end;
}

// what would begin another block is escaped
function lineStart(text: string): string {
  const number = /^([0-9]{1,9})[.)](?=\s|$)/.exec(text);
  if (number) return `${number[1]}\\${text.slice(number[1]!.length)}`;
  return /^(>|[-+](\s|$)|#{1,6}(\s|$)|~~~|[|:=-][|:=\s-]*$)/.test(text) ? `\\${text}` : text;
}
