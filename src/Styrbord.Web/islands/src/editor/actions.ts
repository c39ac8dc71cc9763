import type { Editor } from "@tiptap/core";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable, selectedRect } from "@tiptap/pm/tables";
import type { Command } from "@tiptap/pm/state";
import { indent, listDepth, outdent } from "./schema.ts";

export interface Action {
  readonly name: string;
  readonly label: string;
  readonly keys?: string;
  /** Stands only where it is of use. */
  readonly within?: "list" | "table";
  readonly isOn?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const run = (command: Command) => (editor: Editor): void => {
  command(editor.state, editor.view.dispatch);
  editor.view.focus();
};

export const inList = (editor: Editor): boolean => listDepth(editor) > 0;
export const inTable = (editor: Editor): boolean => isInTable(editor.state);
const apart = (editor: Editor): boolean => !inTable(editor);

function insertTable(editor: Editor): void {
  const row = (type: string) => ({ type: "tableRow", content: [1, 2, 3].map(() => ({ type, content: [{ type: "paragraph" }] })) });
  const at = editor.state.selection.from;
  editor.chain().focus().insertContent({ type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] }).run();
  let first = -1;
  editor.state.doc.descendants((node, pos) => { if (first < 0 && node.type.name === "tableHeader" && pos >= at - 2) first = pos + 2; });
  if (first > 0) editor.commands.setTextSelection(first);
}

function alignColumn(editor: Editor): void {
  const { map, table, tableStart, left } = selectedRect(editor.state);
  editor.view.dispatch(editor.state.tr.setNodeAttribute(tableStart + map.positionAt(0, left, table), "num", !numeric(editor)));
  editor.view.focus();
}

function numeric(editor: Editor): boolean {
  if (!inTable(editor)) return false;
  const { map, table, left } = selectedRect(editor.state);
  return table.nodeAt(map.positionAt(0, left, table))?.attrs["num"] === true;
}

export const actions: readonly Action[] = [
  { name: "bold", label: "Fetstil", keys: "Ctrl B", isOn: (e) => e.isActive("bold"), run: (e) => e.chain().focus().toggleBold().run() },
  { name: "italic", label: "Kursiv", keys: "Ctrl I", isOn: (e) => e.isActive("italic"), run: (e) => e.chain().focus().toggleItalic().run() },
  { name: "heading", label: "Rubrik", keys: "Alt Skift 1", can: apart, isOn: (e) => e.isActive("heading", { level: 3 }), run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run() },
  { name: "subheading", label: "Underrubrik", keys: "Alt Skift 2", can: apart, isOn: (e) => e.isActive("heading", { level: 4 }), run: (e) => e.chain().focus().toggleHeading({ level: 4 }).run() },
  { name: "bullets", label: "Punktlista", keys: "Ctrl Skift 8", can: apart, isOn: (e) => e.isActive("bulletList"), run: (e) => e.chain().focus().toggleBulletList().run() },
  { name: "numbers", label: "Numrerad lista", keys: "Ctrl Skift 7", can: apart, isOn: (e) => e.isActive("orderedList"), run: (e) => e.chain().focus().toggleOrderedList().run() },
  { name: "indent", label: "Flytta in punkten", keys: "Alt Skift högerpil", within: "list", can: (e) => listDepth(e) === 1 && e.can().sinkListItem("listItem"), run: indent },
  { name: "outdent", label: "Flytta ut punkten", keys: "Alt Skift vänsterpil", within: "list", run: outdent },
  { name: "quote", label: "Citat", keys: "> först på raden", can: (e) => apart(e) && !inList(e), isOn: (e) => e.isActive("blockquote"), run: (e) => e.chain().focus().toggleBlockquote().run() },
  { name: "link", label: "Länk", keys: "Alt Skift L", isOn: (e) => e.isActive("link"), run: () => undefined },
  { name: "table", label: "Tabell", can: (e) => apart(e) && !inList(e), run: insertTable },
  { name: "row", label: "Ny rad under", within: "table", run: run(addRowAfter) },
  { name: "column", label: "Ny kolumn till höger", within: "table", run: run(addColumnAfter) },
  { name: "align", label: "Siffror till höger i kolumnen", within: "table", isOn: numeric, run: alignColumn },
  { name: "noRow", label: "Ta bort raden", within: "table", run: run(deleteRow) },
  { name: "noColumn", label: "Ta bort kolumnen", within: "table", run: run(deleteColumn) },
  { name: "noTable", label: "Ta bort tabellen", within: "table", run: run(deleteTable) },
  { name: "undo", label: "Ångra", keys: "Ctrl Z", can: (e) => e.can().undo(), run: (e) => e.chain().focus().undo().run() },
  { name: "redo", label: "Gör om", keys: "Ctrl Y", can: (e) => e.can().redo(), run: (e) => e.chain().focus().redo().run() },
];
