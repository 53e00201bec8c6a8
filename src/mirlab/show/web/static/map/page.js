// The map page: every track is a point.

import { go } from "../core/address.js";
import { ask, audioAddress, guarded, query, say } from "../core/api.js";
import { collection } from "../core/store.js";
import { arranged, giveUp, lookAway } from "./arranging.js";
import { offerTags, tagsOf } from "./chosentags.js";
import { byFact, byGroup, byKey, byNumber } from "./colouring.js";
import { byId, counted, named, option, play, trackList } from "../core/elements.js";
import { onThemeChange } from "../core/palette.js";
import { Plot } from "./plot.js";
import { Selection } from "./selection.js";

let about;
let tracks = [];
let colouring = null;
let plot;
let selection;
// The ids of the tracks that fit the condition; null without one.
let fitting = null;

export const page = {
  name: "map",
  title: () => "Map",
  start: (root, what) => start(what),
  show: () => plot.draw(),
};

async function start(what) {
  about = what;
  plot = new Plot(byId("points"), byId("overlay"), { hover, pick, lasso });
  selection = new Selection(plot, () => ({ tracks, collection: byId("collection").value }));
  for (const c of about.collections) {
    option(byId("collection"), c.name, `${c.name} (${counted(c.tracks, "track")}${c.sound ? "" : ", no audio"})`);
  }
  listen();
  if (about.tagger) offerTags();
  await open();
}

function listen() {
  byId("controls").onsubmit = (event) => event.preventDefault();
  byId("collection").onchange = guarded(open);
  byId("colour").onchange = guarded(colour);
  byId("method").onchange = guarded(arrange);
  byId("filter").oninput = filter;
  byId("label-filter").onchange = filter;
  byId("where").onchange = guarded(where);
  byId("arranging-stop").onclick = guarded(stopArranging);
  byId("mode").onclick = changeMode;
  byId("zoom-in").onclick = () => plot.zoomBy(1.5);
  byId("zoom-out").onclick = () => plot.zoomBy(1 / 1.5);
  byId("zoom-all").onclick = zoomAll;
  byId("points").onkeydown = pressed;
  onThemeChange(look);
}

// Shows a track of any collection, as another page may ask.
export async function goTo(id) {
  go("map");
  let i = tracks.findIndex((track) => track.id === id);
  if (i < 0) {
    const said = await ask(`/api/tracks/${encodeURIComponent(id)}/neighbours?k=1`);
    byId("collection").value = said.collection;
    await open();
    i = tracks.findIndex((track) => track.id === id);
  }
  if (i >= 0) await choose(i);
}

async function open() {
  const name = byId("collection").value;
  tracks = rowsOf(await collection(name));
  plot.current = plot.hovered = -1;
  plot.reset();
  selection.set([]);
  byId("filter").value = byId("where").value = "";
  fitting = null;
  byId("where-label").hidden = !about.collections.find((c) => c.name === name).sound;
  offerColours(name);
  offerLabels();
  plot.setPoints(tracks.map((track) => [track.x, track.y]));
  plot.shown = new Uint8Array(tracks.length).fill(1);
  await colour();
  guarded(arrange)();
}

// The tracks as objects, until this page reads columns.
function rowsOf(found) {
  const { x, y, texts, numbers, lists } = found.columns;
  const names = [texts, numbers, lists].flatMap((kind) => Object.keys(kind));
  return found.ids.map((_, i) => {
    const facts = {};
    for (const name of names) {
      const value = found.fact(name, i);
      if (value !== null && value.length !== 0) facts[name] = value;
    }
    return { ...found.track(i), x: x[i], y: y[i], facts };
  });
}

function offerColours(name) {
  const { columns } = about.collections.find((c) => c.name === name);
  const select = byId("colour");
  select.replaceChildren();
  for (const [fact, words] of [["label", "label"], ["predicted", "predicted label"], ["artist", "artist"]]) {
    if (tracks.some((track) => track[fact])) option(select, fact, words);
  }
  const facts = factsOf(tracks);
  const tempo = columns.find((column) => /^tempo(\.|$)/.test(column));
  if (tempo && !facts.has("tempo")) option(select, `feature:${tempo}`, "tempo");
  for (const [fact, words] of facts) option(select, `fact:${fact}`, words);
  for (const column of columns) option(select, `feature:${column}`, column);
}

const HEARD = {
  tempo: "tempo (BPM)",
  key: "key",
  loudness: "loudness (LUFS)",
  loudness_range: "loudness range (LU)",
  tuning: "tuning (Hz)",
};
// The key says it already.
const NOT_OFFERED = ["camelot"];

// The facts that any track has, with their words: what was heard first.
function factsOf(of) {
  const names = new Set(of.flatMap((track) => Object.keys(track.facts ?? {})));
  const rest = [...names].filter((name) => !(name in HEARD) && !NOT_OFFERED.includes(name)).sort();
  const order = [...Object.keys(HEARD).filter((name) => names.has(name)), ...rest];
  return new Map(order.map((name) => [name, HEARD[name] ?? name.replaceAll("_", " ")]));
}

function offerLabels() {
  const select = byId("label-filter");
  const labels = [...new Set(tracks.map((track) => track.label ?? ""))].sort();
  select.replaceChildren();
  option(select, "*", "all");
  for (const label of labels) option(select, label, label || "no label");
}

async function arrange() {
  const collection = byId("collection").value;
  if (byId("method").value === "pca") {
    lookAway();
    plot.setPoints(tracks.map((track) => [track.x, track.y]));
  } else {
    const points = await arranged(collection);
    if (!points || collection !== byId("collection").value) return;
    plot.setPoints(points);
  }
  byId("map-state").dataset.method = byId("method").value;
  plot.draw();
}

async function stopArranging() {
  byId("method").value = "pca";
  await giveUp(byId("collection").value);
  await arrange();
}

async function colour() {
  const by = byId("colour").value;
  if (by.startsWith("feature:")) {
    const column = by.slice("feature:".length);
    const found = await ask(query("/api/feature", { collection: byId("collection").value, column }));
    if (found.values.length !== tracks.length) throw new Error("The library has changed. Reload the page.");
    colouring = byNumber(column, found.values);
  } else if (by.startsWith("fact:")) {
    colouring = byGiven(by.slice("fact:".length));
  } else {
    colouring = byFact(tracks, by);
  }
  look();
}

function byGiven(fact) {
  const values = tracks.map((track) => track.facts?.[fact] ?? null);
  if (fact === "key") return byKey(values);
  if (values.every((value) => value === null || typeof value === "number")) {
    return byNumber(factsOf(tracks).get(fact), values);
  }
  return byGroup(values.map((value) => (Array.isArray(value) ? value.join(", ") : value?.toString())));
}

function look() {
  plot.setLooks(colouring.looks, colouring.styles());
  byId("legend").replaceChildren(...colouring.legend());
  plot.draw();
}

async function where() {
  const condition = byId("where").value.trim();
  fitting = null;
  const notes = [];
  if (condition) {
    const collection = byId("collection").value;
    try {
      const found = await ask(query("/api/where", { condition, collection }));
      fitting = new Set(found.ids);
      notes.push(...found.notes);
    } finally {
      filter();
    }
  }
  filter();
  if (notes.length) say(`${byId("message").textContent} ${notes.join(" ")}`);
}

function filter() {
  const wanted = byId("filter").value.trim().toLowerCase();
  const label = byId("label-filter").value;
  const fits = (track) => {
    if (label !== "*" && (track.label ?? "") !== label) return false;
    if (fitting && !fitting.has(track.id)) return false;
    const texts = [track.artist, track.title, track.track, track.label];
    return !wanted || texts.some((text) => text?.toLowerCase().includes(wanted));
  };
  plot.shown = Uint8Array.from(tracks, (track) => (fits(track) ? 1 : 0));
  const count = plot.shown.reduce((sum, one) => sum + one, 0);
  say(count === tracks.length ? "" : `${count} of ${counted(tracks.length, "track")} shown.`);
  plot.draw();
}

function changeMode() {
  plot.moving = !plot.moving;
  byId("mode").setAttribute("aria-pressed", plot.moving);
  byId("points").classList.toggle("moving", plot.moving);
}

function zoomAll() {
  plot.reset();
  plot.draw();
}

const words = (track) => `${named(track)} · ${track.label ?? "no label"}`;

function hover(i, x, y) {
  const tip = byId("tip");
  tip.hidden = i < 0;
  if (i < 0) return;
  tip.textContent = words(tracks[i]);
  const { clientWidth: width } = byId("points");
  tip.style.left = `${Math.min(x + 14, Math.max(0, width - tip.offsetWidth - 4))}px`;
  tip.style.top = `${y + 16}px`;
}

function pick(i) {
  if (i >= 0) guarded(choose)(i);
  else selection.set([]);
}

function lasso(rows) {
  selection.set(rows);
}

async function choose(i) {
  const track = tracks[i];
  point(i);
  byId("chosen").textContent = named(track);
  if (track.sound) play(byId("player"), audioAddress(track.id));
  else byId("player").pause();
  byId("player").hidden = !track.sound;
  say(track.sound ? "" : "This collection is a table of features, so there is no audio to play.");
  if (about.tagger) tagsOf(track);
  const said = await ask(`/api/tracks/${encodeURIComponent(track.id)}/neighbours`);
  if (plot.current === i) trackList(byId("neighbours"), said.neighbours, (row) => guarded(goTo)(row.id));
}

// Moves the mark, and says in words where it is.
function point(i) {
  plot.current = i;
  plot.reveal(i);
  plot.draw();
  byId("pointed").textContent = words(tracks[i]);
}

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const KEYS = {
  Enter: () => plot.current >= 0 && guarded(choose)(plot.current),
  " ": () => plot.current >= 0 && selection.toggle(plot.current),
  "+": () => plot.zoomBy(1.5),
  "-": () => plot.zoomBy(1 / 1.5),
  0: zoomAll,
};

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in WAYS) {
    const i = plot.beside(plot.current, ...WAYS[event.key]);
    if (i >= 0) point(i);
  } else if (event.key in KEYS) {
    KEYS[event.key]();
  } else {
    return;
  }
  event.preventDefault();
}
