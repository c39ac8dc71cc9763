import { Extension, Mark, type AnyExtension, type Editor } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { TrailingNode } from "@tiptap/extensions/trailing-node";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { allowedLink } from "../text/link.ts";
import { tables } from "./tables.ts";

const Link = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null, parseHTML: (e: HTMLElement) => allowedLink(e.getAttribute("href")) } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (e) => (allowedLink(e.getAttribute("href")) ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ["a", { href: HTMLAttributes["href"] as string, rel: "noopener noreferrer" }, 0],
});

/** How many lists the cursor stands in. */
export function listDepth(editor: Editor): number {
  const { $from } = editor.state.selection;
  let depth = 0;
  for (let d = $from.depth; d > 0; d--) if ($from.node(d).type.name === "listItem") depth++;
  return depth;
}

export const indent = (editor: Editor): boolean => listDepth(editor) === 1 && editor.chain().focus().sinkListItem("listItem").run();
export const outdent = (editor: Editor): boolean => listDepth(editor) > 0 && editor.chain().focus().liftListItem("listItem").run();

const Keys = Extension.create({
  name: "textKeys",
  addKeyboardShortcuts() {
    return { "Alt-Shift-ArrowRight": () => indent(this.editor), "Alt-Shift-ArrowLeft": () => outdent(this.editor) };
  },
});

// Ctrl and Alt together are what writes $ and @ on a Swedish keyboard
const headings = Heading.extend({
  addKeyboardShortcuts() {
    return { "Alt-Shift-1": () => this.editor.commands.toggleHeading({ level: 3 }), "Alt-Shift-2": () => this.editor.commands.toggleHeading({ level: 4 }) };
  },
}).configure({ levels: [3, 4] });

const items = ListItem.extend({
  content: "paragraph (bulletList | orderedList)*",
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

// the fixed set of the server's Markdown, and no more
export const extensions: AnyExtension[] = [
  Document, Paragraph, Text, Bold, Italic, Link, HardBreak, UndoRedo, TrailingNode, Keys,
  headings,
  BulletList, OrderedList, items, ListKeymap,
  Blockquote.extend({ content: "(paragraph | heading | bulletList | orderedList | table)+" }),
  ...tables,
];
