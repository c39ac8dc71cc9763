import type { Cell } from "./cells.ts";

export interface Change { cell: Cell; from: string; to: string }

/** What was written in the grid, step by step, so that a step can be taken back. */
export class Steps {
  #done: Change[][] = [];
  #undone: Change[][] = [];

  add(step: Change[]): void {
    if (step.length === 0) return;
    this.#done.push(step);
    this.#undone = [];
  }

  undo(): Change[] | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step?.map((c) => ({ cell: c.cell, from: c.to, to: c.from }));
  }

  redo(): Change[] | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }
}
