import assert from "node:assert/strict";
import { test } from "node:test";

import { AGREE, DIFFER, Facts, measured } from "../../src/mirlab/show/web/static/map/facts.js";
import { BINS, binned, brushed, covered, domainOf, shareOf } from "../../src/mirlab/show/web/static/map/histogram.js";
import { correctedRows, relabelled } from "../../src/mirlab/show/web/static/map/relabelling.js";
import { Sieve } from "../../src/mirlab/show/web/static/map/sieve.js";
import { nextSort, ordered, ranked, rankedCodes } from "../../src/mirlab/show/web/static/map/sorting.js";
import {
  combined, filtered, limitedTo, onlyText, packed, placeText, ranged, rangeText, toggled, unpacked, viewOf,
} from "../../src/mirlab/show/web/static/map/state.js";

/** Five tracks: label, prediction, tempo, tags; as a collection of core/store.js has them. @returns {any} */
function five() {
  const columns = {
    collection: "five", version: 3, n: 5, sound: true,
    id: ["a", "b", "c", "d", "e"], track: ["1", "2", "3", "4", "5"], title: [null, null, null, null, null],
    artist: { values: ["X"], codes: [0, 0, -1, -1, -1] },
    label: { values: ["pop", "rock"], codes: [0, 0, 1, 1, -1] },
    predicted: { values: ["jazz", "pop", "rock"], codes: [1, 0, 2, 1, 0] },
    duration: [10, 20, 30, 40, null], x: [0, 0, 0, 0, 0], y: [0, 0, 0, 0, 0],
    texts: { key: { values: ["A minor"], codes: [0, -1, -1, -1, -1] } },
    numbers: { tempo: [60, 90, 120, null, 150] },
    lists: { tags: { values: ["loud", "slow"], codes: [[0, 1], [1], [], [], [0]] } },
  };
  return { columns, n: 5, name: "five", ids: columns.id, row: (/** @type {string} */ id) => columns.id.indexOf(id) };
}

/**
 * What must be there.
 * @template T
 * @param {T | null} value
 * @returns {T}
 */
function there(value) {
  assert.ok(value);
  return value;
}

const shown = (/** @type {Record<string, string>} */ params, /** @type {Set<string> | null} */ fitting = null) =>
  Array.from(new Sieve(new Facts(five(), []), viewOf(params), fitting).rows);

test("an address says what is shown, and what is shown says its address", () => {
  const view = viewOf({ only: "label:rock\nartist:AC|DC: live", range: "tempo:90..120\nloudness:..-9.5", view: "0.1,-0.2,3", table: "1", ids: "a,b" });
  assert.deepEqual(view.only, [{ fact: "label", value: "rock" }, { fact: "artist", value: "AC|DC: live" }]);
  assert.deepEqual(view.ranges, [{ fact: "tempo", low: 90, high: 120 }, { fact: "loudness", low: -Infinity, high: -9.5 }]);
  assert.deepEqual([view.view, view.table, view.ids], [[0.1, -0.2, 3], true, ["a", "b"]]);
  assert.equal(onlyText(view.only), "label:rock\nartist:AC|DC: live");
  assert.equal(rangeText(view.ranges), "tempo:90..120\nloudness:..-9.5");
  assert.equal(placeText(view.view), "0.1,-0.2,3");
});

test("an address that says nonsense is read as if it said nothing", () => {
  const view = viewOf({ only: "rock\n:pop", range: "tempo:9..1\ntempo\nx:a..b", view: "1,2", arrangement: "spiral" });
  assert.deepEqual([view.only, view.ranges, view.view, view.arrangement], [[], [], null, "pacmap"]);
  assert.equal(filtered(view), false);
});

test("a feature's name may hold dots and brackets", () => {
  const [range] = viewOf({ range: "feature:mfcc_01.mean:-1e-05..2.5" }).ranges;
  assert.deepEqual(range, { fact: "feature:mfcc_01.mean", low: -0.00001, high: 2.5 });
});

test("values of one fact are alternatives, and facts must all hold", () => {
  assert.deepEqual(shown({}), [0, 1, 2, 3, 4]);
  assert.deepEqual(shown({ only: "label:rock" }), [2, 3]);
  assert.deepEqual(shown({ only: "label:rock\nlabel:pop" }), [0, 1, 2, 3]);
  assert.deepEqual(shown({ only: "label:" }), [4]);
  assert.deepEqual(shown({ only: "label:\nlabel:pop" }), [0, 1, 4]);
  assert.deepEqual(shown({ only: "label:pop\ntags:loud" }), [0]);
  assert.deepEqual(shown({ only: "tags:" }), [2, 3]);
  assert.deepEqual(shown({ only: "label:nothing is called so" }), []);
  assert.deepEqual(shown({ only: "no such fact:x" }), [0, 1, 2, 3, 4]);
});

test("ranges keep what has no number out, and take their ends in", () => {
  assert.deepEqual(shown({ range: "tempo:90..120" }), [1, 2]);
  assert.deepEqual(shown({ range: "tempo:120..", only: "label:rock" }), [2]);
  assert.deepEqual(shown({ range: "duration:..20" }), [0, 1]);
});

test("a condition, ids and rows limit the map; rows of another version don't", () => {
  assert.deepEqual(shown({ where: "x" }, new Set(["b", "e"])), [1, 4]);
  assert.deepEqual(shown({ where: "x" }, null), [0, 1, 2, 3, 4]);
  assert.deepEqual(shown({ ids: "e,a,nobody" }), [0, 4]);
  assert.deepEqual(shown({ rows: packed([1, 3], 3) }), [1, 3]);
  assert.deepEqual(shown({ rows: packed([1, 3], 2) }), [0, 1, 2, 3, 4]);
});

test("counts beside a filter are those of all the others", () => {
  const facts = new Facts(five(), []);
  const sieve = new Sieve(facts, viewOf({ only: "label:rock\ntags:slow" }), null);
  assert.equal(sieve.count, 0);
  assert.deepEqual([...sieve.counts("label", there(facts.groups("label")))], [2, 0, 0]);
  assert.deepEqual([...sieve.counts("tags", there(facts.groups("tags")))], [0, 0, 2]);
});

test("agreement is known only where both labels are", () => {
  const groups = there(new Facts(five(), []).groups("agreement"));
  assert.deepEqual(Array.from(there(groups.codes)).map((code) => groups.values[code] ?? null), [AGREE, DIFFER, AGREE, DIFFER, null]);
});

test("a click takes a value in and out again; an open range is none", () => {
  const only = toggled([], "label", "rock");
  assert.deepEqual(only, [{ fact: "label", value: "rock" }]);
  assert.deepEqual(toggled(only, "label", "rock"), []);
  assert.deepEqual(ranged([{ fact: "tempo", low: 1, high: 2 }], "tempo", -Infinity, Infinity), []);
});

test("rows are packed into few letters and come back", () => {
  const rows = [0, 1, 2, 31, 32, 33, 1000, 99_999, 5_000_000];
  assert.deepEqual(unpacked(packed(rows, 7)), { version: 7, rows });
  assert.deepEqual(unpacked(packed([], 1)), { version: 1, rows: [] });
  const half = Array.from({ length: 5000 }, (_, i) => 2 * i);
  assert.ok(packed(half, 1).length < 5010);
  assert.equal(unpacked("nonsense"), null);
  assert.equal(unpacked("1.<script>"), null);
});

test("few tracks are named by their ids, many by their rows", () => {
  const ids = Array.from({ length: 100 }, (_, i) => `t${i}`);
  assert.deepEqual(limitedTo([2, 5], ids, 1), { ids: "t2,t5", rows: "" });
  const { ids: none, rows } = limitedTo([...ids.keys()], ids, 4);
  assert.deepEqual([none, there(unpacked(rows)).rows.length], ["", 100]);
});

test("a loop replaces, adds or takes away", () => {
  const now = new Set([1, 2]);
  assert.deepEqual([...combined(now, [2, 3], "replace")], [2, 3]);
  assert.deepEqual([...combined(now, [2, 3], "add")], [1, 2, 3]);
  assert.deepEqual([...combined(now, [2, 3], "subtract")], [1]);
});

test("a histogram counts every number once, and what brushing asks for covers the bins again", () => {
  const values = Float64Array.from({ length: 500 }, (_, i) => i);
  const domain = there(domainOf(values));
  assert.deepEqual([domain.low, domain.high, domain.cutLow, domain.cutHigh], [2, 497, true, true]);
  const counts = binned(values, domain, () => true);
  assert.equal(counts.reduce((a, b) => a + b), 500);
  assert.equal(binned(values, domain, (i) => i < 100).reduce((a, b) => a + b), 100);
  for (const [from, to] of [[0, 3], [5, 5], [20, BINS - 1], [0, BINS - 1]]) {
    assert.deepEqual(covered(domain, ...brushed(domain, to, from)), [from, to]);
  }
  assert.deepEqual(brushed(domain, 0, BINS - 1), [-Infinity, Infinity]);
});

test("one number, or none, has a histogram or none", () => {
  assert.equal(domainOf([NaN, NaN]), null);
  const domain = there(domainOf([5, NaN]));
  assert.deepEqual([domain.low, domain.high], [4.5, 5.5]);
  assert.equal(binned([5, NaN], domain, () => true)[BINS / 2], 1);
  assert.equal(shareOf(3, 3, 3), 0);
});

test("what is unknown is sorted last, upwards and downwards, and equal rows stay in their order", () => {
  const rows = Int32Array.from([0, 1, 2, 3, 4]);
  const numbers = Float64Array.from([3, NaN, 1, 3, 2]);
  assert.deepEqual([...ordered(rows, numbers, false)], [2, 4, 0, 3, 1]);
  assert.deepEqual([...ordered(rows, numbers, true)], [0, 3, 4, 2, 1]);
});

test("texts are sorted as people sort: 2 before 10, without regard to case", () => {
  const ranks = ranked(["Track 10", "track 2", null, "Äpfel", "track 10", ""]);
  assert.deepEqual([...ranks].map((rank) => (Number.isNaN(rank) ? null : rank)), [2, 1, null, 0, 2, null]);
  assert.deepEqual([...rankedCodes({ values: ["b", "a"], codes: [0, 1, -1] })].slice(0, 2), [1, 0]);
});

test("a column's head sorts up, down, and not at all", () => {
  assert.equal(nextSort("", "tempo"), "tempo");
  assert.equal(nextSort("tempo", "tempo"), "-tempo");
  assert.equal(nextSort("-tempo", "tempo"), "");
  assert.equal(nextSort("-tempo", "title"), "title");
});

test("labels that were corrected take the place of those that were read", () => {
  const { label } = five().columns;
  const rows = correctedRows(
    { id: ["a", "e", "nobody", "b", "c"], label: ["jazz", "pop", "x", "pop", ""], verdict: ["corrected", "corrected", "corrected", "accepted", "left out"] },
    five().row,
  );
  const made = relabelled(label, rows);
  assert.deepEqual(made.codes.map((code) => made.values[code] ?? null), ["jazz", "pop", "rock", "rock", "pop"]);
  assert.equal(relabelled(label, new Map()), label);
});

test("numbers have their unit and a real minus sign", () => {
  assert.equal(measured("loudness", -11.04), "−11.0\u00a0LUFS");
  assert.equal(measured("tempo", 95.6), "96\u00a0BPM");
  assert.equal(measured("year", 1994), "1994");
});
