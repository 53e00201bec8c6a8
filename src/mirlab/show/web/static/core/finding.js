// Finding tracks, artists and tags by parts of their names.

import { counted } from "./format.js";

/** @typedef {import("./store.js").Collection} Collection */
/** @typedef {{kind: "track" | "artist" | "label" | "tag" | "fact", words: string, more: string, row: number, fact?: string, score: number}} Found */

/** Letters without their accents, in lower case. @param {string} text */
export function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * How well a text fits what is looked for: every word of it must be there; beginnings count more. 0 where not.
 * @param {string} text folded
 * @param {string[]} words folded
 */
export function fitness(text, words) {
  let score = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
    score += (begins ? 2 : 1) + word.length / (text.length + 1) + (at === 0 ? 1 : 0);
  }
  score /= words.length;
  // The very words in their order, and nothing else.
  const phrase = words.join(" ");
  if (words.length > 1 && text.includes(phrase)) score += 1;
  return text === phrase ? score + 1 : score;
}

/** The words of what is looked for, folded. @param {string} asked */
export function wordsOf(asked) {
  return folded(asked).split(/\s+/).filter(Boolean);
}

// Many tracks are behind a group: it comes before a track that fits as well.
const GROUP = 0.5;
// The key says it already; a confidence is about another fact.
const UNSAID = /^(camelot|.*_confidence)$/;

/** The names of a collection, folded once. */
export class Index {
  /** @param {Collection} collection */
  constructor(collection) {
    this.collection = collection;
    const { columns } = collection;
    this.tracks = columns.id.map((_, i) =>
      folded(`${columns.title[i] ?? ""} ${collection.text("artist", i) ?? ""} ${columns.track[i]}`));
    /** @type {{kind: "artist" | "label" | "tag" | "fact", fact: string, text: string, folded: string, n: number}[]} */
    this.groups = [];
    this.gather("artist", "artist", columns.artist.values, columns.artist.codes);
    this.gather("label", "label", columns.label.values, columns.label.codes);
    for (const [fact, { values, codes }] of Object.entries(columns.lists)) this.gather("tag", fact, values, codes.flat());
    for (const [fact, { values, codes }] of Object.entries(columns.texts)) {
      if (!UNSAID.test(fact)) this.gather("fact", fact, values, codes);
    }
  }

  /**
   * @param {"artist" | "label" | "tag" | "fact"} kind
   * @param {string} fact
   * @param {string[]} values
   * @param {number[]} codes
   */
  gather(kind, fact, values, codes) {
    const counts = new Array(values.length).fill(0);
    for (const code of codes) if (code >= 0) counts[code] += 1;
    values.forEach((text, i) => this.groups.push({ kind, fact, text, folded: folded(text), n: counts[i] }));
  }

  /**
   * The best first, and how many there are.
   * @param {string} asked
   * @param {number} most groups; three times as many tracks
   * @returns {{found: Found[], n: number}}
   */
  find(asked, most = 6) {
    const words = wordsOf(asked);
    if (!words.length) return { found: [], n: 0 };
    /** @type {Found[]} */
    const groups = [];
    for (const { kind, fact, text, folded: plain, n } of this.groups) {
      const score = fitness(plain, words);
      if (score) groups.push({ kind, fact, words: text, more: `${kind === "fact" ? fact.replaceAll("_", " ") : kind}, ${counted(n, "track")}`, row: -1, score: score + GROUP });
    }
    /** @type {Found[]} */
    const tracks = [];
    this.tracks.forEach((text, i) => {
      const score = fitness(text, words);
      if (score) tracks.push({ kind: "track", words: "", more: "", row: i, score });
    });
    const best = (/** @type {Found[]} */ all, n = most) => all.sort((a, b) => b.score - a.score).slice(0, n);
    const shown = best(tracks, 3 * most);
    for (const one of shown) {
      const track = this.collection.track(one.row);
      one.words = track.title || track.track;
      one.more = [track.artist, track.label].filter(Boolean).join(" · ");
    }
    return { found: best([...best(groups), ...shown], 4 * most), n: groups.length + tracks.length };
  }
}
