// Labels that are typed: whether one is known, and which known ones are near.

/** A label as labels are compared. @param {string} text */
export function folded(text) {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
}

/**
 * A known label that this one is, in its own spelling; null for a new one.
 * @param {string} text
 * @param {string[]} known
 */
export function knownAs(text, known) {
  const wanted = folded(text);
  return known.find((label) => label === text.trim()) ?? known.find((label) => folded(label) === wanted) ?? null;
}

/**
 * How many letters must change to make one word of the other; neighbours that are swapped count once.
 * @param {string} a
 * @param {string} b
 */
export function distance(a, b) {
  const [x, y] = [[...a], [...b]];
  let [older, before] = [/** @type {number[]} */ ([]), y.map((_, j) => j + 1)];
  before.unshift(0);
  for (let i = 1; i <= x.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= y.length; j += 1) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let least = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) least = Math.min(least, older[j - 2] + 1);
      row.push(least);
    }
    [older, before] = [before, row];
  }
  return before[y.length];
}

const NEAR = 0.4;
const MOST = 4;

/**
 * Known labels that may be meant, the nearest first.
 * @param {string} text
 * @param {string[]} known
 */
export function near(text, known) {
  const wanted = folded(text);
  if (!wanted) return [];
  const rated = known.map((label) => {
    const other = folded(label);
    const within = other.length > 2 && wanted.length > 2 && (other.includes(wanted) || wanted.includes(other));
    const share = distance(wanted.slice(0, 60), other.slice(0, 60)) / Math.max(wanted.length, other.length);
    return { label, share: within ? Math.min(share, NEAR / 2) : share };
  });
  const kept = rated.filter((one) => one.share <= NEAR);
  return kept.sort((a, b) => a.share - b.share).slice(0, MOST).map((one) => one.label);
}
