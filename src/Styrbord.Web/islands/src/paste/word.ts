import { styleOf } from "./look.ts";
import type { Loss } from "./lost.ts";

/** What Word says of a paragraph that is an item of a list: it has no list of its own in its HTML. */
export interface WordItem { readonly level: number; readonly ordered: boolean; readonly start: number; readonly marker: Element | null; readonly loss: Loss | null }

const ignored = (element: Element): boolean => /mso-list:\s*ignore/i.test(styleOf(element));

export function wordItem(paragraph: Element): WordItem | null {
  const list = /mso-list:\s*\S+\s+level(\d+)/i.exec(styleOf(paragraph));
  if (!list) return null;
  const marker = [...paragraph.querySelectorAll("[data-style]")].find(ignored) ?? null;
  const text = (marker?.textContent ?? "").replace(/\s+/g, " ").trim();
  const number = /^(?:\d+\.)*(\d+)[.)]?$/.exec(text);
  const letter = /^\(?(?:[a-zåäö]|[ivxlc]+)[.)]$/i.test(text);
  return { level: Number(list[1]), ordered: number !== null || letter, start: number ? Number(number[1]) : 1, marker, loss: letter ? "letters" : null };
}

/** The level of a heading that is only so by its style, 0 for another paragraph. */
export function wordHeading(paragraph: Element): number {
  if (/^MsoTitle/.test(paragraph.className)) return 1;
  const level = /mso-outline-level:\s*(\d)/i.exec(styleOf(paragraph)) ?? /^(?:MsoHeading|Rubrik|Heading)(\d)/i.exec(paragraph.className);
  return level ? Number(level[1]) : 0;
}

/** Word's own notes in the margin. */
export const isWordComment = (element: Element): boolean =>
  /mso-element:\s*comment/i.test(styleOf(element)) || /mso-special-character:\s*comment/i.test(styleOf(element)) || /^MsoComment(Reference|Text|Subject)/.test(element.className);
