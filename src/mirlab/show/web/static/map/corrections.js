// Labels as a person corrected them, laid over those that the library has read.

import { ask } from "../core/api.js";
import { Collection } from "../core/store.js";

/** @typedef {Record<string, {verdict: string, label: string}>} Decided by the ids of tracks */

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

export class Corrections {
  /** @type {Map<string, Promise<Decided>>} */
  known = new Map();

  forget() {
    this.known.clear();
  }

  /** A collection with the labels that its tracks have been given. @param {Collection} found */
  async over(found) {
    let decided = this.known.get(found.name);
    if (!decided) {
      decided = ask(`/api/corrections?${new URLSearchParams({ collection: found.name })}`).then((said) => said.decided);
      this.known.set(found.name, decided);
    }
    const said = await decided.catch(() => /** @type {Decided} */ ({}));
    const corrected = new Map();
    for (const [id, { label, verdict }] of Object.entries(said)) {
      const row = found.row(id);
      if (row >= 0 && verdict === "corrected" && label) corrected.set(row, label);
    }
    return corrected.size ? new Collection({ ...found.columns, label: relabelled(found.columns.label, corrected) }) : found;
  }
}
