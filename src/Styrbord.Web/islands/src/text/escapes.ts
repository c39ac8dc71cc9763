const punctuation = /[!-/:-@[-`{-~]/;
const letter = /[\p{L}\p{Nd}]/u;
const entity = /^&(#|[A-Za-z])[A-Za-z0-9]*;/;

/** A backslash before each character that a Markdown reader would take for a mark, and no more. */
export function escape(text: string, insideLink: boolean): string {
  let escaped = "";
  for (let i = 0; i < text.length; i++) escaped += (needs(text, i, insideLink) ? "\\" : "") + text[i];
  return escaped;
}

function needs(text: string, i: number, insideLink: boolean): boolean {
  const before = i > 0 ? text[i - 1]! : "\n";
  const after = i + 1 < text.length ? text[i + 1]! : "\n";
  switch (text[i]) {
    case "`": return true;
    case "\\": return after === "\n" || punctuation.test(after);
    case "*": return before !== " " || after !== " ";
    case "_": return !letter.test(before) || !letter.test(after);
    case "[": return insideLink;
    case "]": return insideLink || after === "(" || after === "[" || after === ":";
    case "<": return /[A-Za-z/!?\n]/.test(after);
    case "&": return entity.test(text.slice(i, i + 40));
    case "!": return i + 1 === text.length;
    default: return false;
  }
}
