import assert from "node:assert/strict";
import { test } from "node:test";

import { Songs } from "../../src/mirlab/show/web/static/song/queue.js";

const turn = () => new Promise((resume) => setImmediate(resume));

/** Songs whose analyses end when the test says so. */
function waiting() {
  /** @type {Map<string, {done: (said: unknown) => void, fail: (error: Error) => void, signal: AbortSignal, tell: (what: string, share: number | null) => void}>} */
  const begun = new Map();
  const songs = new Songs((song, signal, tell) => new Promise((done, fail) => begun.set(song.name, { done, fail, signal, tell })));
  const add = (/** @type {string} */ name) => songs.add({ name, src: name });
  /** @param {string} name */
  const of = (name) => begun.get(name) ?? assert.fail(`${name} was not begun`);
  return { songs, add, of, begun };
}

test("two are analysed at once, the others wait, and one that fails does not stop them", async () => {
  const { songs, add, of, begun } = waiting();
  const [a, b, c, d] = ["a", "b", "c", "d"].map(add);
  assert.deepEqual([...begun.keys()], ["a", "b"]);
  assert.deepEqual([songs.busy, songs.left], [2, 4]);
  of("a").fail(new Error("no sound"));
  await turn();
  assert.deepEqual([a.state, a.error], ["failed", "no sound"]);
  assert.deepEqual([...begun.keys()], ["a", "b", "c"]);
  of("c").done({ duration: 1 });
  await turn();
  assert.deepEqual([b.state, c.state, d.state], ["busy", "done", "busy"]);
  assert.deepEqual(c.said, { duration: 1 });
});

test("what is cancelled or removed makes room, and its late answer counts for nothing", async () => {
  const { songs, add, of, begun } = waiting();
  const [a, b, c] = ["a", "b", "c"].map(add);
  songs.remove(a);
  assert.equal(of("a").signal.aborted, true);
  assert.equal(songs.find(a.id), null);
  songs.cancel(c);
  of("c").done({});
  of("a").done({});
  await turn();
  assert.deepEqual([b.state, c.state, c.said], ["busy", "cancelled", null]);
  songs.again(c);
  assert.equal(c.state, "busy");
  assert.equal(begun.size, 3);
});

test("progress is of the analysis that runs now; what was refused at once is a row all the same", async () => {
  const { songs, add, of } = waiting();
  const a = add("a");
  const late = of("a").tell;
  late("decoding", 0.2);
  assert.deepEqual([a.what, a.share], ["decoding", 0.2]);
  songs.cancel(a);
  late("too late", 0.9);
  assert.equal(a.what, "decoding");
  const huge = songs.add({ name: "huge", src: "", error: "too large" });
  assert.deepEqual([huge.state, songs.left], ["failed", 0]);
  let told = 0;
  songs.addEventListener("done", () => { told += 1; });
  songs.again(a);
  of("a").done({});
  await turn();
  assert.equal(told, 1);
});

test("an analysis that is asked for again and cancelled leaves what was said before", async () => {
  const { songs, add, of } = waiting();
  const a = add("a");
  of("a").done({ duration: 1 });
  await turn();
  songs.again(a);
  songs.cancel(a);
  assert.deepEqual([a.state, a.said], ["done", { duration: 1 }]);
});
