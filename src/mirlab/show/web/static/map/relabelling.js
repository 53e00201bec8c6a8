// What corrections make of the labels of a collection.

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
