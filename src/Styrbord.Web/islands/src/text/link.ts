/** The address in its one form, or nothing when it is not allowed: http, https, mailto and places of our own (/…). */
export function allowedLink(address: string | null): string | null {
  if (address === null || address.length > 2000) return null;
  const target = address.trim().replace(/[\u0000- "'()<>\\`|\u007f]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"));
  const local = target.startsWith("/") && !target.startsWith("//");
  return local || /^mailto:/i.test(target) || hasHost(target) ? target : null;
}

const hasHost = (target: string): boolean => /^https?:\/\/./i.test(target) && URL.canParse(target) && new URL(target).host !== "";
