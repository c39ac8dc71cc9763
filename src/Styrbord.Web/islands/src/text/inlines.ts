import { allowedLink } from "./link.ts";
import { plain, type Marks, type Run } from "./model.ts";
import { Runs } from "./runs.ts";

type Node = { text: string } | { strong: boolean; children: Node[] } | { link: string; children: Node[] } | Delimiter | Bracket;
interface Delimiter { delimiter: string; count: number; size: number; opens: boolean; closes: boolean }
interface Bracket { bracket: true; active: boolean }

const punctuation = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
// what the server's parser takes for letters beside a mark
const excepted = /[-\u2212\u2020\u2021]/;
const white = /[\s\u0085]/;
const link = /^\(([^\s()<>"'\\`|]+)\)/;
const entity = /&(#|[A-Za-z])[A-Za-z0-9]*;/;

/** Emphasis and links of one paragraph, item or cell. What is no mark of the normal form stays as it is written. */
export function readRuns(text: string, oneLine = false): Run[] {
  const runs = new Runs();
  collect(emphasised(nodes(text)), plain, runs);
  return runs.build(oneLine);
}

function collect(of: readonly Node[], marks: Marks, runs: Runs): void {
  for (const node of of) {
    if ("text" in node) runs.add(node.text, marks);
    else if ("strong" in node) collect(node.children, node.strong ? { ...marks, bold: true } : { ...marks, italic: true }, runs);
    else if ("link" in node) collect(node.children, { ...marks, link: node.link }, runs);
    else if ("delimiter" in node) runs.add(node.delimiter.repeat(node.count), marks);
    else runs.add("[", marks);
  }
}

function nodes(text: string): Node[] {
  const out: Node[] = [];
  let literal = "";
  const push = (node: Node): void => {
    if (literal) out.push({ text: literal });
    literal = "";
    out.push(node);
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\\" && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? "")) {
      literal += text[++i];
    } else if (c === "*" || c === "_") {
      const run = /^(\*+|_+)/.exec(text.slice(i))![0];
      push(delimiter(text, i, run));
      i += run.length - 1;
    } else if (c === "[") {
      push({ bracket: true, active: true });
    } else if (c === "]") {
      if (literal) out.push({ text: literal });
      literal = "";
      const end = closeLink(out, text.slice(i + 1));
      literal = end === 0 ? "]" : "";
      i += end;
    } else {
      literal += c;
    }
  }

  if (literal) out.push({ text: literal });
  return out;
}

// length of the address in its parentheses, 0 when this is no link's end
function closeLink(out: Node[], after: string): number {
  const at = out.findLastIndex((node) => "bracket" in node);
  if (at < 0) return 0;
  const target = link.exec(after);
  const opener = out[at] as Bracket;
  if (!opener.active || !target || entity.test(target[1]!) || allowedLink(target[1]!) !== target[1] || at === out.length - 1) {
    out[at] = { text: "[" };
    return 0;
  }

  const children = emphasised(out.splice(at).slice(1));
  for (const node of out) if ("bracket" in node) node.active = false;
  out.push({ link: target[1]!, children });
  return target[0].length;
}

function delimiter(text: string, at: number, run: string): Delimiter {
  const before = at > 0 ? [...text.slice(Math.max(0, at - 2), at)].at(-1)! : "\n";
  const after = at + run.length < text.length ? String.fromCodePoint(text.codePointAt(at + run.length)!) : "\n";
  const left = !white.test(after) && (!punctuation.test(after) || excepted.test(after) || white.test(before) || punctuation.test(before));
  const right = !white.test(before) && (!punctuation.test(before) || excepted.test(before) || white.test(after) || punctuation.test(after));
  const under = run[0] === "_";
  return {
    delimiter: run[0]!,
    count: run.length,
    size: run.length,
    opens: left && (!under || !right || punctuation.test(before)),
    closes: right && (!under || !left || punctuation.test(after)),
  };
}

// CommonMark's pairing of delimiters
function emphasised(of: Node[]): Node[] {
  const out = [...of];
  for (let i = 0; i < out.length; ) {
    const closer = out[i]!;
    if (!("delimiter" in closer) || !closer.closes || closer.count === 0) {
      i++;
      continue;
    }

    const at = opener(out, i, closer);
    if (at < 0) {
      i++;
      continue;
    }

    const begin = out[at] as Delimiter;
    const used = begin.count >= 2 && closer.count >= 2 ? 2 : 1;
    begin.count -= used;
    closer.count -= used;
    const inner: Node = { strong: used === 2, children: out.slice(at + 1, i) };
    const put: Node[] = [...(begin.count > 0 ? [begin] : []), inner, ...(closer.count > 0 ? [closer] : [])];
    out.splice(at, i - at + 1, ...put);
    i = at + put.length - (closer.count > 0 ? 1 : 0);
  }

  return out;
}

function opener(out: readonly Node[], end: number, closer: Delimiter): number {
  for (let i = end - 1; i >= 0; i--) {
    const node = out[i]!;
    if (!("delimiter" in node) || node.delimiter !== closer.delimiter || !node.opens) continue;
    const both = node.closes || closer.opens;
    if (!both || (node.size + closer.size) % 3 !== 0 || (node.size % 3 === 0 && closer.size % 3 === 0)) return i;
  }

  return -1;
}
