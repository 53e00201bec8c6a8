// Between the map's units and pixels: equal axes, zoom at a place, two fingers, what survives a resize.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  betweenPlaces,
  LEAST_ZOOM,
  MOST_ZOOM,
  pinched,
  View,
} from "../../src/mirlab/show/web/static/map/canvas/view.js";

const near = (given, expected) => given.forEach((value, i) => {
  assert.ok(Math.abs(value - expected[i]) < 1e-6, `expected ${expected}, got ${given}`);
});

function view(width = 1000, height = 600, covered = {}) {
  const made = new View();
  made.resize(width, height);
  made.cover(covered);
  made.span([-1, 1, 0], [-1, 1, 0], 3);
  made.place = made.whole;
  return made;
}

test("a unit is as long across as up, on any screen", () => {
  for (const [width, height] of [[1000, 600], [390, 844], [2000, 300]]) {
    const made = view(width, height);
    const [x0, y0] = made.toScreen(0, 0);
    const [x1, y1] = made.toScreen(0.5, 0.5);
    near([x1 - x0], [y0 - y1]);
  }
});

test("the whole map fits into what panels leave", () => {
  const made = view(1000, 600, { left: 300, top: 100 });
  near(made.middle, [650, 350]);
  for (const [x, y] of [[-1, -1], [1, 1]]) {
    const [u, v] = made.toScreen(x, y);
    assert.ok(u > 300 && u < 1000 && v > 100 && v < 600, `${u}, ${v}`);
  }
  near(view(390, 600, { left: 300 }).middle, [195, 300]);
});

test("there and back", () => {
  const made = view();
  made.place = [0.3, -0.2, 4];
  near(made.toMap(...made.toScreen(0.11, -0.42)), [0.11, -0.42]);
});

test("what lies under the pointer stays there while zooming, and moves with two fingers", () => {
  const made = view();
  const under = made.toMap(710, 130);
  made.place = made.moved(3, [710, 130]);
  near(made.toScreen(...under), [710, 130]);
  near([made.k], [3]);
  made.place = made.moved(1.5, [710, 130], [650, 200]);
  near(made.toScreen(...under), [650, 200]);
});

test("zoom has bounds, and the map is never lost", () => {
  const made = view();
  made.place = made.moved(1e9, [0, 0]);
  assert.equal(made.k, MOST_ZOOM);
  made.place = made.moved(1e-9, [0, 0]);
  assert.equal(made.k, LEAST_ZOOM);
  made.place = made.moved(1, [0, 0], [1e6, -1e6]);
  near(made.place.slice(0, 2), [-1, -1]);
  // Nor does it drift where it cannot grow any more.
  made.place = [0.1, 0.2, MOST_ZOOM];
  near(made.moved(2, [0, 0]), [0.1, 0.2, MOST_ZOOM]);
});

test("a resize keeps the middle and the zoom", () => {
  const made = view();
  made.place = [0.25, 0.5, 2];
  made.resize(390, 844);
  near(made.toMap(...made.middle), [0.25, 0.5]);
  assert.deepEqual(made.place, [0.25, 0.5, 2]);
});

test("the span leaves out what is no number, and one point has room", () => {
  const made = new View();
  made.span([NaN, 2, 4], [1, NaN, 5], 3);
  near([made.whole[0], made.whole[1]], [4, 5]);
  assert.ok(Number.isFinite(made.scale) && made.scale > 0);
  made.span([5, 5], [7, 7], 2);
  assert.deepEqual(made.box, { left: 4, right: 6, bottom: 6, top: 8 });
  made.span([], [], 0);
  assert.deepEqual(made.box, { left: -1, right: 1, bottom: -1, top: 1 });
});

test("the whole is known again, and what is in sight", () => {
  const made = view();
  assert.ok(made.isWhole);
  assert.ok(made.sees(0.9, 0.9));
  made.place = [0, 0, 1.5];
  assert.ok(!made.isWhole);
  for (const [x, y] of [[-1.5, 0], [1.5, 0], [0, -1.5], [0, 1.5]]) assert.ok(!made.sees(x, y), `${x}, ${y}`);
  made.place = [-0.5, 0, 6];
  assert.ok(!made.isWhole);
  assert.ok(!made.sees(0.9, 0.9));
  assert.ok(!made.sees(-0.5, 0, 400));
});

test("two fingers: how much farther apart, and where their middle went", () => {
  const { factor, from, to } = pinched([[100, 100], [200, 100]], [[80, 140], [280, 140]]);
  near([factor], [2]);
  near(from, [150, 100]);
  near(to, [180, 140]);
  assert.equal(pinched([[1, 1], [1, 1]], [[0, 0], [9, 9]]).factor, 1);
});

test("on the way between two places what they share stays in line", () => {
  const [from, to] = [[0, 0, 1], [0.8, -0.4, 16]];
  assert.equal(betweenPlaces(from, to, 1), to);
  near(betweenPlaces(from, to, 0), from);
  near([betweenPlaces(from, to, 0.5)[2]], [4]);
  near(betweenPlaces([0, 0, 2], [1, 0, 2], 0.25), [0.25, 0, 2]);
  // The point that both show at one place of the screen is shown there on the whole way.
  const fixed = ([x, , k], at) => (at - x) * k;
  const still = 0.8 * 16 / 15;
  near([fixed(betweenPlaces(from, to, 0.4), still)], [fixed(from, still)]);
});
