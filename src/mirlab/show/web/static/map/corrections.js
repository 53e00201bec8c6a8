// Labels as a person corrected them, laid over those that the library has read.

import { ask, query } from "../core/api.js";
import { Collection } from "../core/store.js";

/** @typedef {{id: string[], label: string[], verdict: string[]}} Given */

/**
 * Columns with corrected labels; the same ones where none is.
 * @param {import("../core/store.js").Coded} labels
 * @param {ReadonlyMap<number, string>} corrected by row
 */
export function relabelled(labels, corrected) {
  if (!corrected.size) return labels;
  const values = [...new Set([...labels.values, ...corrected.values()])].sort();
  const codes = labels.codes.map((code, row) => {
    const label = corrected.get(row) ?? labels.values[code];
    return label === undefined ? -1 : values.indexOf(label);
  });
  return { values, codes };
}

/**
 * Labels that tracks were given, by row.
 * @param {Given} given
 * @param {(id: string) => number} rowOf
 */
export function correctedRows({ id, label, verdict }, rowOf) {
  const corrected = new Map();
  id.forEach((one, i) => {
    const row = rowOf(one);
    if (row >= 0 && verdict[i] === "corrected" && label[i]) corrected.set(row, label[i]);
  });
  return corrected;
}

export class Corrections {
  /** @type {Map<string, Promise<Given>>} */
  known = new Map();

  forget() {
    this.known.clear();
  }

  /** A collection with the labels that its tracks were given. @param {Collection} found */
  async over(found) {
    let given = this.known.get(found.name);
    if (!given) {
      given = ask(query("/api/corrections", { collection: found.name }));
      this.known.set(found.name, given);
    }
    // A corrections file that can't be read is told where it is written to: on the review page and at a decision.
    const said = await given.catch(() => ({ id: [], label: [], verdict: [] }));
    const corrected = correctedRows(said, (id) => found.row(id));
    return corrected.size ? new Collection({ ...found.columns, label: relabelled(found.columns.label, corrected) }) : found;
  }
}
