// Which tracks are shown: every filter leaves its bit in the tracks that it keeps away, so that the counts beside
// a filter can be those of all the others.

import { unpacked } from "./state.js";

/** @typedef {import("./facts.js").Facts} Facts */
/** @typedef {import("./facts.js").Groups} Groups */
/** @typedef {import("./state.js").View} View */

const BITS = 30;

export class Sieve {
  /**
   * @param {Facts} facts
   * @param {View} view
   * @param {Set<string> | null} fitting ids that fit the condition; null where it is not known
   */
  constructor(facts, view, fitting) {
    this.n = facts.n;
    this.mask = new Uint32Array(facts.n);
    /** @type {Map<string, number>} the bit of each filter */
    this.bits = new Map();
    for (const fact of new Set(view.only.map((one) => one.fact))) {
      const groups = facts.groups(fact);
      if (!groups) continue;
      const wanted = view.only.filter((one) => one.fact === fact).map((one) => one.value);
      this.group(groups, wanted, this.bit(fact));
    }
    for (const { fact, low, high } of view.ranges) {
      const values = facts.numbers(fact);
      if (values) this.keepOut((i) => !(values[i] >= low && values[i] <= high), this.bit(fact));
    }
    const { ids, version } = { ids: facts.collection.ids, version: facts.collection.columns.version };
    if (view.where && fitting) this.keepOut((i) => !fitting.has(ids[i]), this.bit("where"));
    if (view.ids.length) {
      const wanted = new Set(view.ids);
      this.keepOut((i) => !wanted.has(ids[i]), this.bit("these"));
    }
    const rows = unpacked(view.rows);
    // Rows of another state of the library would be other tracks.
    this.outdated = Boolean(view.rows) && rows?.version !== version;
    if (rows && !this.outdated) {
      const wanted = new Set(rows.rows);
      this.keepOut((i) => !wanted.has(i), this.bit("these"));
    }
    this.shown = Uint8Array.from(this.mask, (bits) => (bits ? 0 : 1));
    this.count = this.shown.reduce((sum, one) => sum + one, 0);
  }

  /** @param {string} fact */
  bit(fact) {
    let bit = this.bits.get(fact);
    if (bit === undefined) {
      bit = 1 << Math.min(this.bits.size, BITS);
      this.bits.set(fact, bit);
    }
    return bit;
  }

  /** @param {(i: number) => boolean} out @param {number} bit */
  keepOut(out, bit) {
    for (let i = 0; i < this.n; i += 1) if (out(i)) this.mask[i] |= bit;
  }

  /** @param {Groups} groups @param {string[]} wanted @param {number} bit */
  group({ values, codes, lists }, wanted, bit) {
    const known = new Set(wanted.filter(Boolean).map((value) => values.indexOf(value)).filter((code) => code >= 0));
    const unknown = wanted.includes("");
    if (lists) this.keepOut((i) => !(lists[i].some((code) => known.has(code)) || (unknown && !lists[i].length)), bit);
    else if (codes) this.keepOut((i) => !(codes[i] < 0 ? unknown : known.has(codes[i])), bit);
  }

  /** Whether a track passes all filters but one. @param {number} i @param {string} fact */
  passes(i, fact) {
    return (this.mask[i] & ~(this.bits.get(fact) ?? 0)) === 0;
  }

  /** Rows that are shown, ascending. */
  get rows() {
    const rows = new Int32Array(this.count);
    let at = 0;
    for (let i = 0; i < this.n; i += 1) if (this.shown[i]) rows[at++] = i;
    return rows;
  }

  /**
   * How many tracks each value would show, the fact's own filter aside; the last is those of no value.
   * @param {string} fact
   * @param {Groups} groups
   */
  counts(fact, { values, codes, lists }) {
    const counts = new Int32Array(values.length + 1);
    const none = values.length;
    for (let i = 0; i < this.n; i += 1) {
      if (!this.passes(i, fact)) continue;
      if (lists) {
        for (const code of lists[i]) counts[code] += 1;
        if (!lists[i].length) counts[none] += 1;
      } else if (codes) counts[codes[i] < 0 ? none : codes[i]] += 1;
    }
    return counts;
  }
}
