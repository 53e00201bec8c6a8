// What can be taken back in this tab, newest last.

/** @typedef {{words: string, undo: () => unknown, gone?: () => void}} Step gone: told when it is taken back */

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

  /** @param {Step} step @returns {Step} */
  push(step) {
    this.steps = [...this.steps, step].slice(-this.most);
    this.tell();
    return step;
  }

  /** Takes a step back, the last where none is named; it is put back where that fails. @param {Step} [wanted] */
  async undo(wanted = this.steps.at(-1)) {
    const at = wanted ? this.steps.indexOf(wanted) : -1;
    if (!wanted || at < 0) return null;
    this.steps = this.steps.filter((step) => step !== wanted);
    this.tell();
    try {
      await wanted.undo();
    } catch (error) {
      this.steps = [...this.steps.slice(0, at), wanted, ...this.steps.slice(at)];
      this.tell();
      throw error;
    }
    wanted.gone?.();
    return wanted;
  }

  tell() {
    for (const listener of this.listeners) listener();
  }
}
