import { plain, sameMarks, type Marks, type Run } from "./model.ts";

const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const pieces = new RegExp(`${space.source}+|[^${space.source.slice(1, -1)}]+`, "g");

interface Token { text: string; marks: Marks; space: boolean }

/** Collects marked text into the one form of runs: white space single and outside marks, neighbours different. */
export class Runs {
  #tokens: Token[] = [];

  add(text: string, marks: Marks = plain): void {
    for (const piece of text.match(pieces) ?? []) this.#token(piece, marks, space.test(piece[0]!));
  }

  addLineBreak(): void {
    this.#token("\n", plain, true);
  }

  get isEmpty(): boolean {
    return this.#tokens.every((t) => t.space);
  }

  build(oneLine = false): Run[] {
    const runs: Run[] = [];
    let text = "";
    let marks = plain;
    this.#tokens.forEach((token, i) => {
      if (token.space && (i === 0 || i === this.#tokens.length - 1)) return;
      const its = token.space ? common(this.#tokens[i - 1]!.marks, this.#tokens[i + 1]!.marks) : token.marks;
      if (!sameMarks(its, marks) && text) {
        runs.push({ text, marks });
        text = "";
      }

      marks = its;
      text += token.space ? single(token.text, oneLine) : token.text;
    });
    if (text) runs.push({ text, marks });
    return runs;
  }

  #token(text: string, marks: Marks, isSpace: boolean): void {
    const last = this.#tokens.at(-1);
    if (isSpace && last?.space) {
      last.text += text;
      last.marks = plain;
    } else {
      this.#tokens.push({ text, marks, space: isSpace });
    }
  }
}

const common = (a: Marks, b: Marks): Marks => ({ bold: a.bold && b.bold, italic: a.italic && b.italic, link: a.link === b.link ? a.link : null });

function single(text: string, oneLine: boolean): string {
  if (text.includes("\n")) return oneLine ? " " : "\n";
  return text.includes("\u00a0") ? "\u00a0" : /[^ ]/.test(text) ? text[0]! : " ";
}
