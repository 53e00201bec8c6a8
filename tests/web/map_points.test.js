// Which points: near a place, beside another, within a lasso; and how dense they are.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AROUND, density, soften } from "../../src/mirlab/show/web/static/map/canvas/density.js";
import { shine } from "../../src/mirlab/show/web/static/map/canvas/glow.js";
import { Grid } from "../../src/mirlab/show/web/static/map/canvas/grid.js";
import { Count } from "../../src/mirlab/show/web/static/map/canvas/counting.js";
import { inside, modeOf, within } from "../../src/mirlab/show/web/static/map/canvas/lasso.js";

let seed = 5;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const N = 3000;
const xs = Float32Array.from({ length: N }, () => 2 * random() - 1);
const ys = Float32Array.from({ length: N }, () => 2 * random() - 1);
const box = { left: -1, right: 1, bottom: -1, top: 1 };
const grid = new Grid(xs, ys, N, box);
const all = new Uint8Array(N).fill(1);
const rows = [...xs.keys()];

test("the nearest is the one that a look at all of them finds", () => {
  for (let turn = 0; turn < 200; turn += 1) {
    const [x, y] = [2.4 * random() - 1.2, 2.4 * random() - 1.2];
    const far = (i) => (xs[i] - x) ** 2 + (ys[i] - y) ** 2;
    const best = rows.reduce((a, b) => (far(b) < far(a) ? b : a));
    const reach = 0.05;
    assert.equal(grid.nearest(x, y, reach, all), far(best) < reach ** 2 ? best : -1);
  }
});

test("points that are not shown are not found, nor those without a place", () => {
  const [x, y] = [xs[7], ys[7]];
  assert.equal(grid.nearest(x, y, 0.01, all), 7);
  const shown = all.slice();
  shown[7] = 0;
  assert.notEqual(grid.nearest(x, y, 0.01, shown), 7);
  const few = new Grid(new Float32Array([NaN, 0]), new Float32Array([0, 0]), 2, box);
  assert.deepEqual([...few.order], [1]);
  assert.equal(few.nearest(0, 0, 1, [1, 1]), 1);
});

test("arrow keys lead to the nearest that lies more in their direction than beside it", () => {
  const few = new Grid(Float32Array.from([0, 1, 0.2, -3]), Float32Array.from([0, 0.1, 1, 0]), 4, { left: -3, right: 1, bottom: 0, top: 1 });
  const shown = [1, 1, 1, 1];
  assert.equal(few.beside(0, 1, 0, shown, [0, 0]), 1);
  assert.equal(few.beside(0, 0, 1, shown, [0, 0]), 2);
  assert.equal(few.beside(0, -1, 0, shown, [0, 0]), 3);
  assert.equal(few.beside(0, 0, -1, shown, [0, 0]), -1);
  assert.equal(few.beside(0, 1, 0, [1, 0, 1, 1], [0, 0]), -1);
  // Where nothing is chosen: what is nearest to the middle of the screen.
  assert.equal(few.beside(-1, 1, 0, shown, [-2.5, 0]), 3);
});

test("a ray tells inside from outside, in a bay as well", () => {
  const u = [[0, 0], [4, 0], [4, 4], [3, 4], [3, 1], [1, 1], [1, 4], [0, 4]];
  assert.ok(inside([0.5, 3], u));
  assert.ok(inside([3.5, 3], u));
  assert.ok(!inside([2, 3], u));
  assert.ok(!inside([5, 0.5], u));
});

test("a lasso takes the shown points within it, in the order of their rows", () => {
  const triangle = [[-0.5, -0.6], [0.7, -0.2], [-0.1, 0.8]];
  const shown = all.map((_, i) => (i % 3 ? 1 : 0));
  const expected = rows.filter((i) => i % 3 && inside([xs[i], ys[i]], triangle));
  assert.ok(expected.length > 100);
  assert.deepEqual(within(grid, triangle, shown), expected);
  assert.deepEqual(within(grid, triangle.slice(0, 2), shown), []);
});

test("Shift adds, Alt takes away", () => {
  assert.equal(modeOf({ shiftKey: false, altKey: false }), "replace");
  assert.equal(modeOf({ shiftKey: true, altKey: false }), "add");
  assert.equal(modeOf({ shiftKey: false, altKey: true }), "subtract");
  assert.equal(modeOf({ shiftKey: true, altKey: true }), "subtract");
});

test("softening keeps the sum and spreads evenly", () => {
  const values = new Float32Array(31 * 31);
  values[15 * 31 + 15] = 1;
  soften(values, 31, 31);
  assert.ok(Math.abs(values.reduce((a, b) => a + b) - 1) < 1e-5);
  assert.ok(Math.abs(values[15 * 31 + 12] - values[12 * 31 + 15]) < 1e-7);
  const plain = soften(new Float32Array(31 * 31).fill(1), 31, 31);
  assert.ok(Math.abs(plain[15 * 31 + 15] - 1) < 1e-5 && Math.abs(plain[15 * 31 + 7] - 1) < 1e-5);
  assert.ok(values[15 * 31 + 15] > values[15 * 31 + 12] && values[15 * 31 + 12] > values[15 * 31 + 9]);
});

const AT = { width: 120, height: 120, scale: 10, x: 60, y: 60, cell: 10 };
const points = (places, kinds = places.map(() => 2), looks = places.map(() => 0)) => ({
  xs: Float32Array.from(places, ([x]) => x),
  ys: Float32Array.from(places, ([, y]) => y),
  n: places.length,
  kinds: Uint8Array.from(kinds),
  looks,
});
const cell = ({ columns, tints, shares }, column, row) => {
  const at = row * columns + column;
  return { tint: [...tints.slice(3 * at, 3 * at + 3)].map(Math.round), share: shares[at] };
};
const MIDDLE = AROUND + 5;

test("the glow is where the points are, in their colour, and stronger where there are more", () => {
  const blue = [[0, 0, 200]];
  const one = density(points([[0, 0]]), blue, AT, 0.1, 0.5);
  const { tint, share } = cell(one, MIDDLE, MIDDLE);
  assert.deepEqual(tint, [0, 0, 200]);
  assert.ok(share > 0 && share < 0.5);
  const many = density(points(Array.from({ length: 50 }, () => [0, 0])), blue, AT, 0.1, 0.5);
  assert.ok(cell(many, MIDDLE, MIDDLE).share > share);
  assert.ok(cell(many, MIDDLE, MIDDLE).share <= 0.5);
  const up = density(points([[0, 4]]), blue, AT, 0.1, 0.5);
  assert.ok(cell(up, MIDDLE, MIDDLE - 4).share > cell(up, MIDDLE, MIDDLE + 4).share);
});

test("of very many points every so many-th stands for its neighbours", () => {
  const grey = [[9, 9, 9]];
  const few = density(points(Array.from({ length: 1000 }, () => [0, 0])), grey, AT, 1000, 1);
  const many = density(points(Array.from({ length: 100_000 }, () => [0, 0])), grey, AT, 100_000, 1);
  assert.ok(Math.abs(cell(few, MIDDLE, MIDDLE).share - cell(many, MIDDLE, MIDDLE).share) < 1e-6);
});

test("colours mix where groups meet; only full points shine", () => {
  const both = [[200, 0, 0], [0, 0, 200]];
  const mixed = density(points([[0, 0], [0, 0]], [2, 2], [0, 1]), both, AT, 0.1, 0.5);
  assert.deepEqual(cell(mixed, MIDDLE, MIDDLE).tint, [100, 0, 100]);
  const dim = density(points([[0, 0], [0, 0]], [2, 1], [0, 1]), both, AT, 0.1, 0.5);
  assert.deepEqual(cell(dim, MIDDLE, MIDDLE).tint, [200, 0, 0]);
  assert.ok(density(points([[0, 0]], [0]), both, AT, 0.1, 0.5).shares.every((share) => share === 0));
});

test("the glow lies on the paper, even between its cells, and beside it is plain paper", () => {
  const picture = { columns: 12, rows: 12, tints: new Float32Array(432).fill(200), shares: new Float32Array(144) };
  // A slope from the seventh to the eighth column of cells: 2 beyond the edge, each 10 pixels wide.
  for (let row = 0; row < 12; row += 1) picture.shares.fill(0.5, 12 * row + 7, 12 * row + 12);
  const sheet = { pixels: new Uint32Array(90 * 90), width: 90 };
  for (const steps = shine(sheet, { left: 5, top: 5, width: 80, height: 80 }, picture, { cell: 10, around: 2 }, [100, 100, 100]); !steps.next().done;);
  const at = (x, y) => sheet.pixels[(5 + y) * 90 + 5 + x];
  const red = (x) => [0, 1, 2, 3].reduce((sum, y) => sum + (at(x, 40 + y) & 255), 0) / 4;
  assert.equal(at(20, 20), 0xff646464);
  // The middles of the two columns lie at 45 and 55.
  assert.ok(Math.abs(red(45) - 102.5) < 1 && Math.abs(red(49) - 122.5) < 1 && Math.abs(red(70) - 150) < 1);
  for (let x = 46; x < 54; x += 1) assert.ok(red(x) >= red(x - 1) - 1, `${x}`);
  assert.equal(at(70, 30) >>> 24, 255);
  // Nothing beyond the part.
  assert.equal(sheet.pixels[4 * 90 + 70], 0);
  assert.equal(sheet.pixels[40 * 90 + 85], 0);
  assert.ok(at(79, 79) > 0);
});

test("a lasso counts as it is drawn what it takes in the end", () => {
  const random = (/** @type {number} */ seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const next = random(7);
  const n = 500;
  const [xs, ys] = [0, 1].map(() => Float32Array.from({ length: n }, next));
  const grid = new Grid(xs, ys, n, { left: 0, right: 1, bottom: 0, top: 1 });
  const shown = Uint8Array.from({ length: n }, (_, i) => (i % 5 ? 1 : 0));
  const count = new Count(grid, shown);
  /** @type {[number, number][]} */
  const path = [];
  for (let corner = 0; corner < 40; corner += 1) {
    path.push([next(), next()]);
    count.add(path[corner]);
    assert.equal(count.n, within(grid, path, shown).length);
  }
  assert.ok(count.n > 50);
});
