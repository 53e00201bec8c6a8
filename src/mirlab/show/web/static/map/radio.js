// A queue that begins with a track and goes on to what sounds like it.

/** @typedef {import("../core/store.js").Track} Track */

const LONG = 40;
/** Tracks between two of one artist, where there are enough others. */
const APART = 6;

/**
 * The nearest first, with every artist's tracks spread: as many others as possible, up to APART, come between two.
 * @template {{artist: string | null}} T
 * @param {T} seed
 * @param {readonly T[]} near nearest first
 * @returns {T[]}
 */
export function queueOf(seed, near) {
  const queue = [seed];
  const waiting = [...near];
  while (waiting.length && queue.length < LONG) {
    queue.push(...waiting.splice(nextOf(queue, waiting), 1));
  }
  return queue;
}

/** @param {readonly {artist: string | null}[]} queue @param {readonly {artist: string | null}[]} waiting */
function nextOf(queue, waiting) {
  for (let apart = APART; apart > 0; apart -= 1) {
    const last = queue.slice(-apart).map(({ artist }) => artist);
    const at = waiting.findIndex(({ artist }) => artist === null || !last.includes(artist));
    if (at >= 0) return at;
  }
  return 0;
}
