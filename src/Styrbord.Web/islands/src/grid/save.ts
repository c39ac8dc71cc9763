import type { Told } from "./live.ts";

/** What came of sending a form: what is changed, nothing while the server does not answer, or that the page itself must tell. */
export type Saved = Told | "away" | "page";

/** Sends the form as the page would, and asks for what has changed in the budget in place of the page. */
export async function send(form: HTMLFormElement, table: HTMLTableElement): Promise<Saved> {
  const body = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (value === "" && !name.startsWith("cells[") ? [] : [[name, String(value)]])));
  const { grid, since, after } = table.dataset;
  body.set("_till", `/api/v1/budgets/${encodeURIComponent(grid ?? "")}/changes?since=${since ?? 0}&after=${after ?? 0}`);
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, referrerPolicy: "no-referrer" });
    return answer.ok && answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() as Told : "page";
  } catch {
    return "away";
  }
}
