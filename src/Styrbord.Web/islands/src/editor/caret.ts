import type { Editor } from "@tiptap/core";
import { read } from "../text/reader.ts";
import { normal } from "../text/normal.ts";
import { toDoc } from "./doc.ts";

const sign = "\ue000";

/** Places the cursor where it stood in the Markdown: a sign is set there, read with the text, and looked up among the words. */
export function placeCaret(editor: Editor, markdown: string, from: number, to: number): void {
  const places = [from, to].map((at) => positionOf(editor, markdown, at));
  editor.commands.setTextSelection({ from: Math.min(...places), to: Math.max(...places) });
}

function positionOf(editor: Editor, markdown: string, at: number): number {
  const end = editor.state.doc.content.size - 1;
  // between the characters of a mark there is no place; the nearest one after it is taken, else one before
  const tries = [at, at + 1, at + 2, at + 3, at - 1, at - 2].filter((place) => place >= 0 && place <= markdown.length);
  const text = normal(read(markdown));
  for (const place of tries) {
    const blocks = read(markdown.slice(0, place) + sign + markdown.slice(place));
    if (normal(read(normal(blocks).replace(sign, ""))) !== text) continue;
    let found = -1;
    editor.schema.nodeFromJSON(toDoc(blocks)).descendants((node, pos) => {
      const index = node.isText ? node.text!.indexOf(sign) : -1;
      if (index >= 0) found = pos + index;
    });
    if (found >= 0) return Math.min(found, end);
  }

  return Math.max(end, 1);
}
