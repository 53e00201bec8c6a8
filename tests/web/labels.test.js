import assert from "node:assert/strict";
import { test } from "node:test";

import { distance, knownAs, near } from "../../src/mirlab/show/web/static/review/labels.js";

const KNOWN = ["rock", "Hip-Hop", "drum and bass", "jazz", "日本"];

test("a known label is known in any spelling, and keeps its own", () => {
  assert.equal(knownAs(" ROCK ", KNOWN), "rock");
  assert.equal(knownAs("hip-hop", KNOWN), "Hip-Hop");
  assert.equal(knownAs("drum  and bass", KNOWN), "drum and bass");
  assert.equal(knownAs("日本", KNOWN), "日本");
  assert.equal(knownAs("metal", KNOWN), null);
  assert.equal(knownAs("rock", ["Rock", "rock"]), "rock");
});

test("letters that must change are counted", () => {
  for (const [a, b, n] of [["", "", 0], ["rock", "rock", 0], ["rock", "rcok", 1], ["jaz", "jazz", 1], ["a", "xyz", 3]]) {
    assert.equal(distance(String(a), String(b)), n, `${a} ${b}`);
  }
});

test("slips of the fingers have near names, and new words have none", () => {
  assert.deepEqual(near("jaz", KNOWN), ["jazz"]);
  assert.deepEqual(near("hiphop", KNOWN), ["Hip-Hop"]);
  assert.deepEqual(near("drum and bas", KNOWN), ["drum and bass"]);
  assert.deepEqual(near("bass", KNOWN), ["drum and bass"]);
  assert.deepEqual(near("ambient", KNOWN), []);
  assert.deepEqual(near("", KNOWN), []);
  assert.deepEqual(near("rack", ["rocky", "jazz", "rock"]), ["rock", "rocky"], "the nearest first");
});
