import assert from "node:assert/strict";
import { test } from "node:test";

import { clock, counted, fixed, lasting, minus, percent, sentence, shown, significant } from "../../src/mirlab/show/web/static/core/format.js";

test("times", () => {
  assert.deepEqual([0, 9.9, 61, 3600, NaN, -3].map(clock), ["0:00", "0:09", "1:01", "1:00:00", "0:00", "0:00"]);
  assert.deepEqual([12, 90, 24000].map(lasting), ["12 s", "2 min", "6 h 40 min"]);
});

test("numbers are written the same way everywhere", () => {
  assert.deepEqual([fixed(-0.5261, 3), fixed(-0.0004, 3), fixed(2, 1)], ["−0.526", "0.000", "2.0"]);
  assert.deepEqual([significant(-0.034567), significant(12345, 3), shown(-4)], ["−0.0346", "12300", "−4"]);
  assert.equal(minus("R2 is -0.526 (-0.6 to -.4) in k-fold, a-1"), "R2 is −0.526 (−0.6 to −.4) in k-fold, a-1");
  assert.deepEqual([sentence(' nothing has the label "x"'), sentence("Yes?"), sentence("")], ['Nothing has the label "x".', "Yes?", ""]);
});

test("numbers", () => {
  assert.deepEqual([0, 12345, -11.24567, null, NaN].map(shown), ["0", "12,345", "−11.25", "", ""]);
  assert.deepEqual([0, 1, 1200].map((n) => counted(n, "track")), ["0 tracks", "1 track", "1,200 tracks"]);
  assert.equal(percent(0.6449), "64 %");
});
