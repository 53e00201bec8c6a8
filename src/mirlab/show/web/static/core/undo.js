// What can be taken back in this tab, newest last.

/** @typedef {{words: string, undo: () => unknown}} Step */

export class Undo {
  /** @param {number} most steps that are kept */
  constructor(most = 100) {
    this.most = most;
    /** @type {Step[]} */
    this.steps = [];
    /** @type {Set<() => void>} */
    this.listeners = new Set();
  }

  /** What the next undo takes back, in words; null where there is nothing. */
  get words() {
    return this.steps.at(-1)?.words ?? null;
  }

  /** @param {Step} step */
  push(step) {
    this.steps = [...this.steps, step].slice(-this.most);
    this.tell();
  }

  /** Takes the last step back; it is put back where that fails. */
  async undo() {
    const step = this.steps.at(-1);
    if (!step) return null;
    this.steps = this.steps.slice(0, -1);
    this.tell();
    try {
      await step.undo();
    } catch (error) {
      this.steps = [...this.steps, step];
      this.tell();
      throw error;
    }
    return step;
  }

  tell() {
    for (const listener of this.listeners) listener();
  }
}
