import assert from "node:assert/strict";
import { test } from "node:test";

import { Writes } from "../../src/mirlab/show/web/static/core/writes.js";

test("writes happen one at a time, in the order in which they were asked for", async () => {
  /** @type {number[]} */
  const pending = [];
  const writes = new Writes((n) => pending.push(n));
  /** @type {string[]} */
  const done = [];
  let inside = 0;
  const write = (/** @type {string} */ name) => async () => {
    inside += 1;
    assert.equal(inside, 1);
    await new Promise((resume) => setImmediate(resume));
    inside -= 1;
    done.push(name);
    return name;
  };
  const all = await Promise.all(["a", "b", "c", "d", "e"].map((name) => writes.add(write(name))));
  assert.deepEqual(done, ["a", "b", "c", "d", "e"]);
  assert.deepEqual(all, done);
  assert.equal(Math.max(...pending), 5);
  assert.equal(pending.at(-1), 0, "the page is told that nothing is left");
  assert.equal(writes.pending, 0);
});

test("a write that is refused does not stop those behind it", async () => {
  const writes = new Writes();
  const refused = writes.add(async () => { throw new Error("409"); });
  const later = writes.add(async () => "written");
  await assert.rejects(refused, /409/);
  assert.equal(await later, "written");
});
