import assert from "node:assert/strict";
import { test } from "node:test";

import { clock, counted, lasting, percent, shown } from "../../src/mirlab/show/web/static/core/format.js";

test("times", () => {
  assert.deepEqual([0, 9.9, 61, 3600, NaN, -3].map(clock), ["0:00", "0:09", "1:01", "1:00:00", "0:00", "0:00"]);
  assert.deepEqual([12, 90, 24000].map(lasting), ["12 s", "2 min", "6 h 40 min"]);
});

test("numbers", () => {
  assert.deepEqual([0, 12345, -11.24567, null, NaN].map(shown), ["0", "12,345", "−11.25", "", ""]);
  assert.deepEqual([0, 1, 1200].map((n) => counted(n, "track")), ["0 tracks", "1 track", "1,200 tracks"]);
  assert.equal(percent(0.6449), "64 %");
});
