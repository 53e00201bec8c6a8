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
