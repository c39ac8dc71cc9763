import type { Editor } from "@tiptap/core";
import { actions, inList, inTable, type Action } from "./actions.ts";
import { make } from "./dom.ts";
import { icon } from "./icons.ts";

/** One stop for Tab, arrows between the buttons; a button says whether its mark is on. */
export class Toolbar {
  readonly element = make("div", { role: "toolbar", "aria-label": "Formatering", class: "rt-rad" });
  #buttons = new Map<Action, HTMLButtonElement>();

  constructor(readonly editor: Editor, controls: string, onLink: () => void, onPlain: () => void) {
    this.element.setAttribute("aria-controls", controls);
    for (const action of actions) {
      const button = make("button", { type: "button", class: "rt-k", tabindex: "-1", "aria-label": action.label, title: action.keys ? `${action.label} (${action.keys})` : action.label });
      button.append(icon(action.name));
      if (action.isOn) button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", () => { if (button.getAttribute("aria-disabled") !== "true") (action.name === "link" ? onLink() : action.run(editor)); });
      this.#buttons.set(action, button);
      this.element.append(button);
    }

    const plain = make("button", { type: "button", class: "rt-k rt-ren", tabindex: "-1", title: "Skriv ren text (Markdown) i den här webbläsaren" }, "Ren text");
    plain.addEventListener("click", onPlain);
    this.element.append(plain);
    this.element.addEventListener("mousedown", (e) => e.preventDefault());
    this.element.addEventListener("keydown", (e) => this.#move(e));
    this.element.addEventListener("focusin", (e) => this.#stop(e.target as HTMLButtonElement));
    this.update();
  }

  focus(): void {
    this.#all().find((b) => b.tabIndex === 0)?.focus();
  }

  update(): void {
    const place = { list: inList(this.editor), table: inTable(this.editor) };
    for (const [action, button] of this.#buttons) {
      button.hidden = action.within !== undefined && !place[action.within];
      if (action.isOn) button.setAttribute("aria-pressed", String(action.isOn(this.editor)));
      // aria-disabled keeps the focus where it is
      if (action.can) button.setAttribute("aria-disabled", String(!action.can(this.editor)));
    }

    const all = this.#all();
    if (!all.some((b) => b.tabIndex === 0)) this.#stop(all[0]!);
  }

  #all(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll("button")].filter((b) => !b.hidden);
  }

  #stop(at: HTMLButtonElement): void {
    for (const button of this.element.querySelectorAll("button")) button.tabIndex = button === at ? 0 : -1;
  }

  #move(e: KeyboardEvent): void {
    const all = this.#all();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[e.key];
    if (to === undefined || at < 0) return;
    e.preventDefault();
    all[to]!.focus();
  }
}
