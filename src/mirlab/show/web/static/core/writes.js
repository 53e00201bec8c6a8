// Writes in the order in which they were asked for, one at a time, behind a page that does not wait for them.

/** @typedef {{job: () => Promise<unknown>, done: (value: unknown) => void, failed: (error: unknown) => void}} Write */

const AGAIN_MS = 1000;

/**
 * Does a job, and does it again as long as the server is away or still reads what it needs.
 * @template T
 * @param {() => Promise<T>} job
 * @param {(error: (Error & {status: number}) | null) => void} waits told why it has to wait, and null when it has gone on
 * @param {(ms: number) => Promise<unknown>} [pause]
 * @returns {Promise<T>}
 */
export async function patiently(job, waits, pause = (ms) => new Promise((resume) => setTimeout(resume, ms))) {
  for (let waited = false; ; waited = true) {
    try {
      const said = await job();
      if (waited) waits(null);
      return said;
    } catch (error) {
      const refused = /** @type {Error & {passing?: boolean, status: number, after?: number | null}} */ (error);
      if (!refused.passing) {
        if (waited) waits(null);
        throw error;
      }
      waits(refused);
      await pause(1000 * (refused.after ?? 0) || AGAIN_MS);
    }
  }
}

export class Writes {
  /** @param {(pending: number) => void} [changed] told how many are still to be written */
  constructor(changed = () => {}) {
    this.changed = changed;
    /** @type {Write[]} */
    this.queue = [];
    this.running = false;
  }

  get pending() {
    return this.queue.length;
  }

  /**
   * Writes after everything that came before; settles when it was written, or refused.
   * One that fails does not stop those behind it.
   * @template T
   * @param {() => Promise<T>} job
   * @returns {Promise<T>}
   */
  add(job) {
    return new Promise((resolve, reject) => {
      this.queue.push({ job, done: /** @type {(value: unknown) => void} */ (resolve), failed: reject });
      this.changed(this.pending);
      this.run();
    });
  }

  async run() {
    if (this.running) return;
    this.running = true;
    while (this.queue.length) {
      const write = this.queue[0];
      try {
        write.done(await write.job());
      } catch (error) {
        write.failed(error);
      }
      this.queue.shift();
      this.changed(this.pending);
    }
    this.running = false;
  }
}
