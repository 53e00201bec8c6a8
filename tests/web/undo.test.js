import assert from "node:assert/strict";
import { test } from "node:test";

import { Undo } from "../../src/mirlab/show/web/static/core/undo.js";

test("the newest step is taken back first", async () => {
  const undo = new Undo();
  /** @type {string[]} */
  const back = [];
  for (const words of ["one", "two"]) undo.push({ words, undo: () => back.push(words) });
  assert.equal(undo.words, "two");
  await undo.undo();
  await undo.undo();
  assert.deepEqual(back, ["two", "one"]);
  assert.equal(undo.words, null);
  assert.equal(await undo.undo(), null);
});

test("a step that can't be taken back stays", async () => {
  const undo = new Undo();
  undo.push({ words: "one", undo: () => { throw new Error("refused"); } });
  await assert.rejects(undo.undo(), /refused/);
  assert.equal(undo.words, "one");
});

test("the oldest steps go when there are too many, and listeners are told", () => {
  const undo = new Undo(2);
  let told = 0;
  undo.listeners.add(() => { told += 1; });
  for (const words of ["one", "two", "three"]) undo.push({ words, undo: () => {} });
  assert.deepEqual(undo.steps.map((step) => step.words), ["two", "three"]);
  assert.equal(told, 3);
});

test("a step is taken back by itself, whatever was done since, and says when it is gone", async () => {
  const undo = new Undo();
  /** @type {string[]} */
  const said = [];
  const [first] = ["first", "second"].map((words) => undo.push({ words, undo: () => said.push(words), gone: () => said.push(`${words} gone`) }));
  await undo.undo(first);
  assert.deepEqual([said, undo.words], [["first", "first gone"], "second"]);
  assert.equal(await undo.undo(first), null);
  await undo.undo();
  assert.deepEqual(said.slice(2), ["second", "second gone"]);
});

test("a step that can't be taken back stays in its place", async () => {
  const undo = new Undo();
  const first = undo.push({ words: "first", undo: () => Promise.reject(new Error("refused")) });
  undo.push({ words: "second", undo: () => {} });
  await assert.rejects(undo.undo(first), /refused/);
  assert.deepEqual(undo.steps.map(({ words }) => words), ["first", "second"]);
});
