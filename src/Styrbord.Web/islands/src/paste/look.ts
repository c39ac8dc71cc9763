import { allowedLink } from "../text/link.ts";
import type { Marks } from "../text/model.ts";
import type { Losses } from "./lost.ts";

/** HTML from elsewhere, read without anything of it being applied or run: styles are kept aside to be read, handlers never become so. */
export function parse(source: string): HTMLElement {
  const aside = source
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'])(style|on\w+)(?=\s*=)/gi, "$1data-$2"));
  return new DOMParser().parseFromString(aside, "text/html").body;
}

export const styleOf = (element: Element): string => element.getAttribute("data-style") ?? "";

/** The marks within an element, by its name and its style; what no mark is for goes to the losses. */
export function looks(element: Element, marks: Marks, losses: Losses): Marks {
  const style = styleOf(element);
  const said = (property: string): string => new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(style)?.[1]?.trim().toLowerCase() ?? "";
  const has = (element.textContent ?? "").trim() !== "";
  const name = element.localName;
  const out = { ...marks };

  if (name === "b" || name === "strong") out.bold = true;
  if (name === "i" || name === "em") out.italic = true;
  const weight = said("font-weight");
  if (weight) out.bold = weight.startsWith("bold") || Number(weight) >= 600;
  const slant = said("font-style");
  if (slant) out.italic = slant === "italic" || slant === "oblique";

  const decoration = said("text-decoration") + said("text-decoration-line");
  const linked = name === "a" || element.closest("a") !== null;
  if (has && !linked && (name === "u" || decoration.includes("underline"))) losses.add("underline");
  if (has && (name === "s" || name === "strike" || decoration.includes("line-through"))) losses.add("strike");
  if (has && (name === "sup" || name === "sub" || /^(super|sub)$/.test(said("vertical-align"))) && !element.querySelector("sup, sub")) losses.add("script");

  const href = name === "a" ? element.getAttribute("href") : null;
  if (href) {
    const target = allowedLink(href);
    if (target) out.link = target;
    else if (has && !href.startsWith("#")) losses.add("link");
  }

  return out;
}

export const isHidden = (element: Element): boolean => /display:\s*none|mso-hide:\s*all/i.test(styleOf(element));
