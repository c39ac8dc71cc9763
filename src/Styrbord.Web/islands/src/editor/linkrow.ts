import type { Editor } from "@tiptap/core";
import { allowedLink } from "../text/link.ts";
import { make } from "./dom.ts";

/** Where the address of a link is written: under the toolbar, closed with Escape. */
export class LinkRow {
  readonly element = make("div", { class: "rt-lank", role: "group", "aria-label": "Länk" });
  #address: HTMLInputElement;
  #remove = make("button", { type: "button", class: "btn btn-s" }, "Ta bort länken");

  constructor(readonly editor: Editor, id: string, readonly say: (text: string) => void) {
    this.#address = make("input", { class: "inp", id: `${id}-lank`, inputmode: "url", autocomplete: "off", spellcheck: "false", placeholder: "https://" });
    const set = make("button", { type: "button", class: "btn btn-s" }, "Infoga");
    const close = make("button", { type: "button", class: "btn btn-s btn-q" }, "Avbryt");
    this.element.hidden = true;
    this.element.append(make("label", { for: `${id}-lank` }, "Adress"), this.#address, set, this.#remove, close);
    set.addEventListener("click", () => this.#set());
    this.#remove.addEventListener("click", () => this.#end(() => editor.chain().focus().extendMarkRange("link").unsetMark("link").run()));
    close.addEventListener("click", () => this.#end(() => editor.commands.focus()));
    this.element.addEventListener("keydown", (e) => {
      if (e.key === "Escape") { e.stopPropagation(); this.#end(() => editor.commands.focus()); }
      if (e.key === "Enter" && e.target === this.#address) { e.preventDefault(); this.#set(); }
    });
    // its typing is none of the form's
    for (const kind of ["input", "change"]) this.element.addEventListener(kind, (e) => e.stopPropagation());
  }

  open(): void {
    this.#address.value = (this.editor.getAttributes("link")["href"] as string | undefined) ?? "";
    this.#remove.hidden = !this.editor.isActive("link");
    this.element.hidden = false;
    this.#address.select();
  }

  #end(then: () => void): void {
    this.element.hidden = true;
    this.say("");
    then();
  }

  #set(): void {
    const written = this.#address.value.trim();
    const target = allowedLink(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(written) ? `https://${written}` : written);
    if (!target) {
      this.say("Adressen ska börja med https://, mailto: eller /.");
      this.#address.focus();
      return;
    }

    const chain = this.editor.chain().focus().extendMarkRange("link");
    this.#end(() => (this.editor.state.selection.empty && !this.editor.isActive("link")
      ? this.editor.chain().focus().insertContent({ type: "text", text: target, marks: [{ type: "link", attrs: { href: target } }] }).run()
      : chain.setMark("link", { href: target }).run()));
  }
}
