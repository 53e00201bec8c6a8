// The doubts as a deck of cards: which is open, which come next, which were decided. A decision moves on at
// once; the server hears of it later, and a card comes back where it was if the server refuses.

/** @typedef {import("./types.js").Item} Item */
/** @typedef {import("./types.js").Decision} Decision */
/** @typedef {{item: Item, decision: Decision, saved: boolean}} Done */

/** Whether two tracks have two labels: one of them is wrong. @param {Item} item */
const apart = (item) => item.kind === "pair" && item.tracks[0].label?.toLowerCase() !== item.tracks[1].label?.toLowerCase();

/**
 * The server's order: pairs of two labels first, then the strongest, then by name.
 * @param {Item} a
 * @param {Item} b
 */
export function order(a, b) {
  const by = Number(apart(b)) - Number(apart(a)) || b.strength - a.strength;
  if (by) return by;
  const names = [a, b].map((item) => item.tracks.map((track) => track.track).join("\n"));
  return names[0] < names[1] ? -1 : 1;
}

export class Deck {
  constructor() {
    /** @type {Item[]} open ones, in the server's order */
    this.items = [];
    /** @type {Set<string>} those that were on the list since it was begun */
    this.seen = new Set();
    /** @type {Map<string, Done>} decided in this tab, oldest first */
    this.done = new Map();
    /** @type {string | null} */
    this.current = null;
    /** @type {Item | null} one that is looked at though it is not among the open ones */
    this.guest = null;
  }

  /** The card that is open; null where there is none. */
  get item() {
    if (this.guest) return this.guest;
    return this.items.find((item) => item.id === this.current) ?? null;
  }

  /** Those after the open card. */
  get next() {
    const at = this.items.findIndex((item) => item.id === this.current);
    return this.items.slice(at + 1);
  }

  /** Decided ones, the newest first. */
  get decided() {
    return [...this.done.values()].reverse();
  }

  /** How many decisions the server has not confirmed yet. */
  get unsaved() {
    return [...this.done.values()].filter((one) => !one.saved).length;
  }

  /**
   * Takes the server's list. What was decided here meanwhile is not on it any more, whatever the server knew
   * when it answered.
   * @param {Item[]} items
   */
  take(items) {
    const known = new Map(this.items.map((item) => [item.id, item]));
    for (const item of items) this.seen.add(item.id);
    this.items = items
      .filter((item) => !this.done.has(item.id))
      .map((item) => {
        const before = known.get(item.id);
        return before && before.revision === item.revision ? before : item;
      });
    if (this.guest) return;
    if (!this.items.some((item) => item.id === this.current)) this.current = this.items[0]?.id ?? null;
  }

  /** Begins anew, as for another kind; what was decided stays known. */
  clear() {
    this.items = [];
    this.seen = new Set();
    this.current = null;
    this.guest = null;
  }

  /** @param {Item} item on the list, or not */
  open(item) {
    const listed = this.items.some((one) => one.id === item.id);
    this.guest = listed ? null : item;
    if (listed) this.current = item.id;
  }

  /**
   * Opens the one before or after.
   * @param {number} way
   */
  step(way) {
    if (this.guest) {
      this.guest = null;
      return this.item;
    }
    const at = this.items.findIndex((item) => item.id === this.current);
    const item = this.items[at + way];
    if (item) this.current = item.id;
    return item ?? null;
  }

  /**
   * Decides the open card and moves on.
   * @param {Decision} decision
   * @returns {Item | null} what it was about
   */
  decide(decision) {
    const { item } = this;
    if (!item) return null;
    const at = this.items.findIndex((one) => one.id === item.id);
    this.done.delete(item.id);
    this.done.set(item.id, { item, decision, saved: false });
    if (this.guest) {
      this.guest = null;
    } else {
      this.items = this.items.filter((one) => one.id !== item.id);
      this.current = this.items[Math.min(at, this.items.length - 1)]?.id ?? null;
    }
    return item;
  }

  /** The server has it. @param {string} id @param {Item} said */
  saved(id, said) {
    const one = this.done.get(id);
    if (!one) return;
    one.saved = true;
    one.item.decision = said.decision;
  }

  /**
   * Puts a card back where it was, and opens it.
   * @param {Item} item
   * @param {boolean} [open]
   */
  restore(item, open = true) {
    this.done.delete(item.id);
    const back = { ...item, decision: null };
    this.items = this.items.filter((one) => one.id !== item.id);
    const before = this.items.findIndex((one) => order(back, one) < 0);
    const at = before < 0 ? this.items.length : before;
    this.items = [...this.items.slice(0, at), back, ...this.items.slice(at)];
    if (open || !this.current) {
      this.guest = null;
      this.current = back.id;
    }
    return back;
  }

  /** Takes a card that somebody else has decided off the list. @param {string} id */
  drop(id) {
    this.done.delete(id);
    const at = this.items.findIndex((one) => one.id === id);
    this.items = this.items.filter((one) => one.id !== id);
    if (this.current === id) this.current = this.items[Math.min(at, this.items.length - 1)]?.id ?? null;
    if (this.guest?.id === id) this.guest = null;
  }
}
