import assert from "node:assert/strict";
import { test } from "node:test";

import { fitness, folded, Index } from "../../src/mirlab/show/web/static/core/finding.js";

const columns = {
  id: ["1", "2", "3"],
  track: ["a/01.mp3", "a/02.mp3", "b/03.mp3"],
  title: ["Así sea", "Blue River", null],
  artist: { values: ["Björk", "The Rivers"], codes: [0, 1, -1] },
  label: { values: ["pop", "rock"], codes: [0, 1, 1] },
  texts: { key: { values: ["A minor", "C minor"], codes: [0, 1, 1] }, camelot: { values: ["8A"], codes: [0, -1, -1] } },
  lists: { mood: { values: ["sad", "river-like"], codes: [[0], [0, 1], []] } },
};
/** @type {any} */
const collection = {
  columns,
  text: (/** @type {"artist" | "label"} */ what, /** @type {number} */ i) => columns[what].values[columns[what].codes[i]] ?? null,
  track: (/** @type {number} */ i) => ({ id: columns.id[i], title: columns.title[i], track: columns.track[i], artist: null, label: null }),
};

test("case and accents don't matter", () => {
  assert.equal(folded("BJÖRK Así"), "bjork asi");
  const found = new Index(collection).find("bjork").found;
  assert.deepEqual(found.map((one) => [one.kind, one.row]), [["artist", -1], ["track", 0]]);
});

test("every word must be there, and beginnings come first", () => {
  assert.equal(fitness("blue river", ["blue", "sky"]), 0);
  assert.ok(fitness("old river", ["river"]) > fitness("my driver", ["river"]));
  assert.ok(fitness("river blue", ["river"]) > fitness("blue driver", ["river"]));
  const found = new Index(collection).find("river").found;
  assert.deepEqual(found.map((one) => one.words), ["river-like", "The Rivers", "Blue River"]);
});

test("groups say how many tracks they have, and nothing finds nothing", () => {
  const index = new Index(collection);
  assert.equal(index.find("rock").found[0].more, "label, 2 tracks");
  assert.equal(index.find("sad").found[0].more, "tag, 2 tracks");
  assert.deepEqual(index.find("  "), { found: [], n: 0 });
});

test("a track without a title is found by its file", () => {
  assert.deepEqual(new Index(collection).find("03.mp3").found.map((one) => one.words), ["b/03.mp3"]);
});

test("the very words come first, and a group before a track that fits as well", () => {
  assert.ok(fitness("concerto in a minor", ["a", "minor"]) > fitness("set a 5 in c minor", ["a", "minor"]));
  assert.ok(fitness("lab", ["lab"]) > fitness("lab rats", ["lab"]));
  const { found } = new Index(collection).find("a minor");
  assert.deepEqual(found.map((one) => [one.words, one.more]), [["A minor", "key, 1 track"]]);
  assert.deepEqual(new Index(collection).find("8a").found, []);
});

test("it says how many there are of which the first are listed", () => {
  const many = { ...columns, id: Array.from({ length: 40 }, (_, i) => String(i)), track: Array.from({ length: 40 }, (_, i) => `same/${i}`), title: new Array(40).fill(null) };
  const { found, n } = new Index({ ...collection, columns: many, track: (/** @type {number} */ i) => ({ track: many.track[i] }) }).find("same");
  assert.deepEqual([found.length, n], [18, 40]);
});
