/** A cell as somebody has written it. */
export interface Written { cell: string; amountTkr: number; by?: string; at?: number }

interface Answer { sequence: number; since: number; cells: Written[] }

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks what is written in a budget for as long as its table is on the page, and waits where there is nothing. */
export async function follow(table: HTMLTableElement, take: (cells: Written[]) => void): Promise<void> {
  let since = Number(table.dataset["since"] ?? "0");
  let after = Number(table.dataset["after"] ?? "0");
  let wait = 500;
  while (table.isConnected) {
    if (document.hidden) { await pause(1000); continue; }
    try {
      const answer = await fetch(`/api/v1/budgets/${encodeURIComponent(table.dataset["grid"] ?? "")}/changes?since=${since}&after=${after}&wait=25`);
      if (!answer.ok) return;
      const told = await answer.json() as Answer;
      if (!table.isConnected) return;
      if (told.sequence > after) take(told.cells);
      [since, after, wait] = [told.since, told.sequence, 500];
      await pause(100);
    } catch {
      // away for a while: asked again, less and less often
      await pause(wait);
      wait = Math.min(wait * 2, 30_000);
    }
  }
}
