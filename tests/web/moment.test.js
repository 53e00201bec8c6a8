import assert from "node:assert/strict";
import { test } from "node:test";

import { fewer, frequencyAt, highest, hzOf, levelAt, likeness, melOf, partAt } from "../../src/mirlab/show/web/static/song/moment.js";
import { wav } from "../../src/mirlab/show/web/static/song/wav.js";

test("a part lasts until the next begins", () => {
  const timeline = [0, 1.5, 3].map((start) => ({ start, stop: start + 3 }));
  assert.equal(partAt(timeline, 1.49)?.start, 0);
  assert.equal(partAt(timeline, 1.5)?.start, 1.5);
  assert.equal(partAt(timeline, 99)?.start, 3);
  assert.equal(partAt([], 1), null);
});

test("the highest come first", () => {
  assert.deepEqual(highest({ a: 0.1, b: 0.7, c: 0.2 }, 2), [["b", 0.7], ["c", 0.2]]);
  assert.deepEqual(highest(undefined, 2), []);
});

test("levels are by full scale, and silence is silence", () => {
  const peaks = [0, 0.5, 1, 0.1];
  assert.equal(levelAt(peaks, 0.1), "silence");
  assert.equal(levelAt(peaks, 0.3), "peak −6 dBFS");
  assert.equal(levelAt(peaks, 0.6), "peak 0 dBFS");
  assert.equal(levelAt(peaks, 1), "peak −20 dBFS");
  assert.equal(levelAt([], 0.5), "");
});

test("heights of the spectrogram are frequencies on Slaney's mel scale", () => {
  assert.ok(Math.abs(melOf(1000) - 15) < 1e-9);
  for (const hz of [50, 440, 999, 1000, 4321, 11025]) assert.ok(Math.abs(hzOf(melOf(hz)) - hz) < 1e-6);
  assert.equal(frequencyAt(0), "0 Hz");
  assert.equal(frequencyAt(1), "11.0 kHz");
  assert.equal(frequencyAt(15 / melOf(11025)), "1.0 kHz");
});

test("fewer peaks keep the highest of each stretch", () => {
  assert.deepEqual(fewer([1, 2, 3, 9, 5, 0], 3), [2, 9, 5]);
  assert.deepEqual(fewer([1, 2], 3), [1, 2]);
});

test("the nearest is the most alike, and copies do not divide by nothing", () => {
  const [a, b, c] = likeness([0.1, 0.2, 0.4]);
  assert.ok(a > b && b > c && c > 0 && a <= 1);
  assert.deepEqual(likeness([0, 0]), [1, 1]);
  assert.deepEqual(likeness([]), []);
});

test("a recording is 16-bit mono PCM, clipped at full scale", () => {
  const view = new DataView(wav([new Float32Array([0, 1]), new Float32Array([-2])], 48000));
  assert.equal(view.byteLength, 50);
  assert.equal(view.getUint32(24, true), 48000);
  assert.deepEqual([44, 46, 48].map((at) => view.getInt16(at, true)), [0, 32767, -32767]);
});
