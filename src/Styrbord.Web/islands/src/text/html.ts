import type { Block, List, Run, Table } from "./model.ts";

/** The model as the same HTML that the server makes of it, but for the frame around a table. */
export const html = (blocks: readonly Block[]): string => blocks.map(block).join("");

function block(of: Block): string {
  switch (of.kind) {
    case "paragraph": return `<p>${inline(of.runs)}</p>\n`;
    case "heading": return `<h${of.level}>${inline(of.runs)}</h${of.level}>\n`;
    case "list": return list(of);
    case "quote": return `<blockquote>\n${html(of.blocks)}</blockquote>\n`;
    case "table": return table(of);
  }
}

function list(of: List): string {
  const tag = of.ordered ? "ol" : "ul";
  const items = of.items.map((item) => `<li>${inline(item.runs)}${item.nested.map((n) => "\n" + list(n)).join("")}</li>\n`);
  return `<${tag}${of.ordered && of.start !== 1 ? ` start="${of.start}"` : ""}>\n${items.join("")}</${tag}>\n`;
}

function table(of: Table): string {
  const row = (cells: Run[][], tag: string): string =>
    `<tr>${cells.map((cell, c) => `<${tag}${tag === "th" ? ' scope="col"' : ""}${of.numbers[c] ? ' class="num"' : ""}>${inline(cell)}</${tag}>`).join("")}</tr>`;
  const [head, ...body] = of.rows;
  return `<table>\n<thead>${row(head!, "th")}</thead>\n<tbody>\n${body.map((r) => row(r, "td") + "\n").join("")}</tbody></table>\n`;
}

const inline = (runs: readonly Run[]): string => runs.map(one).join("");

function one({ text, marks }: Run): string {
  let out = encode(text).replace(/\n/g, "<br>\n");
  if (marks.italic) out = `<em>${out}</em>`;
  if (marks.bold) out = `<strong>${out}</strong>`;
  return marks.link === null ? out : `<a href="${encode(marks.link)}"${/^(\/|mailto:)/i.test(marks.link) ? "" : ' rel="noopener noreferrer"'}>${out}</a>`;
}

const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const encode = (text: string): string => text.replace(/[&<>"]/g, (c) => names[c]!);
