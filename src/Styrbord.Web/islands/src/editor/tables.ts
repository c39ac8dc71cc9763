import { Extension, Node } from "@tiptap/core";
import { Plugin, type EditorState, type Transaction } from "@tiptap/pm/state";
import { goToNextCell, isInTable, tableEditing } from "@tiptap/pm/tables";

// colspan and rowspan are what the package for tables reads; a text has no merged cells
const attributes = () => ({
  num: { default: false, parseHTML: (e: HTMLElement) => e.classList.contains("num"), renderHTML: (a: Record<string, unknown>) => (a["num"] ? { class: "num" } : {}) },
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  extendNodeSchema: (of) => ({ tableRole: of.name === "table" ? "table" : of.name === "tableRow" ? "row" : of.name === "tableHeader" ? "header_cell" : of.name === "tableCell" ? "cell" : undefined }),
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
  addProseMirrorPlugins: () => [tableEditing()],
});

const Row = Node.create({ name: "tableRow", content: "(tableCell | tableHeader)*", parseHTML: () => [{ tag: "tr" }], renderHTML: () => ["tr", 0] });

const Header = Node.create({
  name: "tableHeader", content: "paragraph", isolating: true, addAttributes: attributes,
  parseHTML: () => [{ tag: "th" }], renderHTML: ({ HTMLAttributes }) => ["th", { scope: "col", ...HTMLAttributes }, 0],
});

const Cell = Node.create({
  name: "tableCell", content: "paragraph", isolating: true, addAttributes: attributes,
  parseHTML: () => [{ tag: "td" }], renderHTML: ({ HTMLAttributes }) => ["td", HTMLAttributes, 0],
});

/** The first row is the header, whatever row it was, and a column of figures is so in each row. */
function evened(state: EditorState): Transaction | null {
  const { tr } = state;
  state.doc.descendants((table, at) => {
    if (table.type.name !== "table") return true;
    const first = table.firstChild;
    table.forEach((row, rowAt, r) => row.forEach((cell, cellAt, c) => {
      const type = state.schema.nodes[r === 0 ? "tableHeader" : "tableCell"]!;
      const num = first && c < first.childCount ? first.child(c).attrs["num"] : false;
      if (cell.type !== type || cell.attrs["num"] !== num) tr.setNodeMarkup(at + 1 + rowAt + 1 + cellAt, type, { ...cell.attrs, num });
    }));
    return false;
  });
  return tr.docChanged ? tr : null;
}

const Even = Extension.create({
  name: "tableEven",
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: (trs, _, state) => (trs.some((t) => t.docChanged) ? evened(state) : null) })],
});

/** A cell is one line: Enter goes to the next one, as in a table of figures. Tab leaves the editor. */
const Keys = Extension.create({
  name: "tableKeys",
  priority: 1000,
  addKeyboardShortcuts() {
    const next = () => isInTable(this.editor.state) && (goToNextCell(1)(this.editor.state, this.editor.view.dispatch) || true);
    return { Enter: next, "Shift-Enter": next };
  },
});

export const tables = [Table, Row, Header, Cell, Keys, Even];
