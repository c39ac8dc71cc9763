/** A cell as somebody has written it. */
export interface Written { cell: string; amountTkr: number; by?: string; at?: number; why?: string }

/** What a unit has on the accounts of a class, and on the class itself. */
export interface OnAccounts { unit: string; class: string; amountTkr: number; ownTkr: number }

/** What has been written; or only that it is more than is told cell by cell. With it how far the budget has come, and the sums that are passed, in words. */
export interface Told { sequence: number; since: number; cells: Written[]; accounts: OnAccounts[]; more: boolean; finding?: string; marks?: string[] }

/** Whether what others write is seen: it is, it is not for a while, or not until the page is loaded anew (refused, or too much to tell). */
export type Following = "yes" | "lost" | "ended" | "much";

const shortest = 500;
const longest = 30_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const visible = (): Promise<void> => new Promise((done) => {
  const look = (): void => { if (!document.hidden) { document.removeEventListener("visibilitychange", look); done(); } };
  document.addEventListener("visibilitychange", look);
  look();
});

// asked for again it would be refused again
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

/** Asks what is written in a budget for as long as its table is on the page, and waits where there is nothing; less and less often while there is no answer. */
export async function follow(table: HTMLTableElement, take: (told: Told) => void, tell: (following: Following) => void): Promise<void> {
  let wait = shortest;
  while (table.isConnected) {
    await visible();
    try {
      const answer = await fetch(`/api/v1/budgets/${encodeURIComponent(table.dataset["grid"] ?? "")}/changes?since=${table.dataset["since"] ?? 0}&after=${table.dataset["after"] ?? 0}&wait=25`);
      if (!table.isConnected) return;
      if (isFinal(answer.status)) { tell("ended"); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json() as Told;
      if (told.more) { tell("much"); return; }
      tell("yes");
      take(told);
      [table.dataset["since"], table.dataset["after"], wait] = [String(told.since), String(told.sequence), shortest];
      await pause(20);
    } catch {
      if (!table.isConnected) return;
      tell("lost");
      await pause(wait);
      wait = Math.min(wait * 2, longest);
    }
  }
}
