const spaces = /[\s\u00a0\u202f\u2009]/g;
const minus = /[\u2212\u2013\u2010\u2011]/g;

/** A whole number as people and spreadsheets write it; nothing for what is none. Empty is 0. */
export function read(text: string): number | null {
  const plain = text.replace(spaces, "").replace(minus, "-").replace(/^"(.*)"$/, "$1");
  if (plain === "") return 0;
  if (!/^[-+]?\d{1,12}([.,]0{1,2})?$/.test(plain)) return null;
  const number = parseInt(plain, 10);
  return Math.abs(number) <= 1_000_000_000 ? number : null;
}

/** Thousands parted by no-break space, U+2212 for minus. */
export function shown(number: number): string {
  const digits = String(Math.abs(number)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return number < 0 ? `\u2212${digits}` : digits;
}
