import { Editor } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { html } from "../text/html.ts";
import { plain, words, type Block } from "../text/model.ts";
import { linesOf, normal } from "../text/normal.ts";
import { read } from "../text/reader.ts";
import { pasted } from "../paste/html.ts";
import { pastedText } from "../paste/plain.ts";
import { inTable } from "./actions.ts";
import { placeCaret } from "./caret.ts";
import { fromDoc, toDoc, type DocNode } from "./doc.ts";
import { make } from "./dom.ts";
import { LinkRow } from "./linkrow.ts";
import { extensions } from "./schema.ts";
import { Toolbar } from "./toolbar.ts";

/** The editor beside the textarea it stands in for: every change is written to the textarea at once, which says so as if typed in. */
export class TextElement extends HTMLElement {
  #area!: HTMLTextAreaElement;
  #editor: Editor | null = null;
  #toolbar: Toolbar | null = null;
  #link: LinkRow | null = null;
  #said = make("p", { class: "rt-sagt", role: "status" });
  #listeners = new AbortController();

  replace(area: HTMLTextAreaElement): void {
    this.#area = area;
    const { selectionStart, selectionEnd, value } = area;
    const hadFocus = document.activeElement === area;
    const height = area.offsetHeight;
    area.after(this);
    this.#build(value, height);
    if (hadFocus) {
      // before the textarea hides: the focus never leaves the form
      placeCaret(this.#editor!, value, selectionStart, selectionEnd);
      this.#editor!.view.focus();
    }

    const id = area.id;
    area.hidden = true;
    area.id = `${id}-text`;
    this.#editor!.view.dom.id = id;
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#editor?.destroy();
    this.#editor = null;
  }

  #build(markdown: string, height: number): void {
    const place = make("div", { class: "rt-yta" });
    const editor = new Editor({
      element: place,
      extensions,
      injectCSS: false,
      enablePasteRules: false,
      content: toDoc(read(markdown)),
      editorProps: {
        attributes: this.#attributes(),
        handleKeyDown: (_, e) => this.#key(e),
        transformPastedHTML: (source) => this.#paste(source),
        clipboardTextParser: (text) => {
          this.#say("");
          return Slice.maxOpen(editor.schema.nodeFromJSON(toDoc(this.#fitting(pastedText(text)))).content);
        },
      },
      onUpdate: () => this.#changed(),
      onTransaction: () => this.#toolbar?.update(),
    });
    this.#editor = editor;
    editor.view.dom.style.minHeight = `${height}px`;
    this.#link = new LinkRow(editor, this.#area.id, (text) => this.#say(text));
    this.#toolbar = new Toolbar(editor, this.#area.id, () => this.#link?.open(), () => this.#plain());
    this.append(this.#toolbar.element, this.#link.element, place, this.#said);
    this.#listen();
  }

  #attributes(): Record<string, string> {
    const area = this.#area;
    const label = area.labels[0];
    if (label) label.id ||= `${area.id}-etikett`;
    const described = area.getAttribute("aria-describedby");
    const needed = area.required;
    // the browser would refuse to send a form whose hidden field is empty; the server says it instead
    area.required = false;
    return {
      role: "textbox", "aria-multiline": "true", class: "rt-text e-text", lang: "sv",
      ...(label ? { "aria-labelledby": label.id } : {}),
      ...(described ? { "aria-describedby": described } : {}),
      ...(area.getAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
      ...(needed ? { "aria-required": "true" } : {}),
    };
  }

  #listen(): void {
    const { signal } = this.#listeners;
    const area = this.#area;
    area.labels[0]?.addEventListener("click", (e) => { e.preventDefault(); this.#editor?.commands.focus(); }, { signal });
    // leaving the editor is leaving the field
    this.addEventListener("focusout", (e) => {
      if (!this.contains(e.relatedTarget as Node | null)) area.dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: e.relatedTarget }));
    }, { signal });
  }

  #changed(): void {
    const text = normal(fromDoc(this.#editor!.getJSON() as DocNode));
    if (text === this.#area.value) return;
    this.#area.value = text;
    this.#area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #key(e: KeyboardEvent): boolean {
    if (e.key === "F10" && e.altKey) { this.#toolbar?.focus(); return true; }
    if (e.code === "KeyL" && e.altKey && e.shiftKey) { this.#link?.open(); return true; }
    return false;
  }

  #paste(source: string): string {
    const { blocks, losses } = pasted(source);
    this.#say(losses.sentence);
    return html(this.#fitting(blocks));
  }

  // a cell is one line: what else is pasted there is its words
  #fitting(blocks: Block[]): Block[] {
    if (!inTable(this.#editor!) || blocks.every((b) => b.kind === "table")) return blocks;
    const line = blocks.flatMap((b) => (b.kind === "paragraph" ? words(b.runs) : linesOf(b).join(" "))).join(" ").replace(/\s+/g, " ");
    return [{ kind: "paragraph", runs: [{ text: line, marks: plain }] }];
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }

  /** The textarea again, in this browser from now on. */
  #plain(): void {
    localStorage.setItem("texter", "rena");
    const area = this.#area;
    area.id = this.#editor!.view.dom.id;
    area.hidden = false;
    this.remove();
    area.focus();
    const back = make("p", { class: "hint" }, "Du skriver nu ren text (Markdown) i den här webbläsaren. Redigeraren slår du på igen under ", make("a", { href: "/konto#texter" }, "Konto"), ".");
    area.after(back);
  }
}
