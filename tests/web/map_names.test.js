// Where names stand on the map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { anchor, placed, worth } from "../../src/mirlab/show/web/static/map/canvas/names.js";

const overlap = (a, [x1, y1], b, [x2, y2]) => (
  Math.abs(x1 - x2) < (a.width + b.width) / 2 && Math.abs(y1 - y2) < (a.height + b.height) / 2
);

test("a name stands at the median of what is shown of its group", () => {
  const xs = [0, 1, 2, 50, NaN];
  const ys = [5, 4, 3, 50, 1];
  const shown = [1, 1, 1, 1, 1];
  assert.deepEqual([anchor([0, 1, 2], xs, ys, shown).x, anchor([0, 1, 2], xs, ys, shown).y], [1, 4]);
  // One far away does not draw it there, and one without a place is none.
  const five = anchor([0, 1, 2, 3, 4], xs, ys, shown);
  assert.equal(five.count, 4);
  assert.equal(five.x, 2);
  assert.equal(anchor([0, 1, 2], xs, ys, [0, 0, 1]).x, 2);
  assert.equal(anchor([0, 1], xs, ys, [0, 0, 1]), null);
});

test("artists who are many and near each other are named first, the others with the zoom", () => {
  const group = (count, spread) => ({ x: 0, y: 0, count, spread });
  assert.ok(worth(group(20, 0.1), 1, 1) > worth(group(20, 0.4), 1, 1));
  assert.ok(worth(group(20, 0.1), 1, 1) > worth(group(5, 0.1), 1, 1));
  assert.equal(worth(group(3, 0.5), 1, 1), 0);
  assert.ok(worth(group(3, 0.5), 30, 1) > 0);
  assert.equal(worth(group(1, 0), 100, 1), 0);
});

test("names never stand over each other; those of labels move a little, others are left out", () => {
  const box = (x, y, must) => ({ x, y, width: 60, height: 20, must });
  const boxes = [box(100, 100, true), box(110, 104, true), box(95, 98, true), box(105, 102, false), box(300, 100, false)];
  const places = placed(boxes);
  assert.deepEqual(places[0], [100, 100]);
  assert.equal(places[3], null);
  assert.deepEqual(places[4], [300, 100]);
  const standing = boxes.flatMap((one, i) => (places[i] ? [[one, places[i]]] : []));
  standing.forEach(([a, p], i) => standing.slice(i + 1).forEach(([b, q]) => assert.ok(!overlap(a, p, b, q))));
});

test("a label without any room stands nevertheless", () => {
  const boxes = Array.from({ length: 20 }, () => ({ x: 0, y: 0, width: 50, height: 20, must: true }));
  assert.ok(placed(boxes).every((place) => place !== null));
});
