// A queue that begins with a track and goes on to what sounds like it.

/** @typedef {import("../core/store.js").Track} Track */

const LONG = 40;

/**
 * The nearest first, but never two of one artist in a row where another can come between.
 * @template {{artist: string | null}} T
 * @param {T} seed
 * @param {readonly T[]} near nearest first
 * @returns {T[]}
 */
export function queueOf(seed, near) {
  const queue = [seed];
  const waiting = [...near];
  while (waiting.length && queue.length < LONG) {
    const last = queue[queue.length - 1].artist;
    const at = waiting.findIndex((one) => last === null || one.artist !== last);
    queue.push(...waiting.splice(Math.max(0, at), 1));
  }
  return queue;
}
