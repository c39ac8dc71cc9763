import { TextElement } from "./editor/element.ts";
import { survives } from "./text/normal.ts";

const name = "styrbord-text";
if (!customElements.get(name)) customElements.define(name, TextElement);

const styles = new Promise<void>((done) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("text-style.css", import.meta.url).href;
  link.onload = link.onerror = () => done();
  document.head.append(link);
});

/** Puts the editor in a textarea's place, if the text comes out of it as it went in. The textarea stays the form's field. */
export async function open(area: HTMLTextAreaElement): Promise<void> {
  await styles;
  if (area.isConnected && !area.hidden && survives(area.value)) (document.createElement(name) as TextElement).replace(area);
}
