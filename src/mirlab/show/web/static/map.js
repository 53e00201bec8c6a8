// The map page: every track is a point.

import { ask, audioAddress, guarded, query, say } from "./api.js";
import { byId, element, fit, named, option, trackButtons } from "./elements.js";
import { categoryColour, drawMark, ink, markOf, missingColour, onThemeChange, rampColour } from "./palette.js";

let about;
let tracks = [];
let groups = [];
let codes = [];
let shade = null;
let at = -1;
let selection = new Set();
let drag = null;

export function show() {
  draw();
}

export async function start(what) {
  about = what;
  for (const c of about.collections) {
    option(byId("collection"), c.name, `${c.name} (${c.tracks} tracks${c.sound ? "" : ", no sound"})`);
  }
  byId("collection").onchange = guarded(open);
  byId("colour").onchange = guarded(colour);
  byId("filter").oninput = draw;
  byId("export").onclick = exportM3u;
  byId("controls").onsubmit = (event) => event.preventDefault();
  onThemeChange(draw);
  pointerEvents(byId("points"));
  byId("points").onkeydown = pressed;
  await open();
}

// Shows a track of any collection that is open, as another page may ask.
export function goTo(id) {
  const i = tracks.findIndex((track) => track.id === id);
  location.hash = "map";
  if (i >= 0) guarded(choose)(i);
}

async function open() {
  const name = byId("collection").value;
  tracks = (await ask(query("/api/tracks", { collection: name }))).tracks;
  at = -1;
  select([]);
  byId("colour").replaceChildren();
  for (const by of ["label", "predicted", "artist"]) {
    if (tracks.some((track) => track[by])) option(byId("colour"), by, by);
  }
  const { columns } = about.collections.find((c) => c.name === name);
  for (const column of columns) option(byId("colour"), `feature:${column}`, column);
  await colour();
}

function visible(track) {
  const wanted = byId("filter").value.trim().toLowerCase();
  const texts = [track.artist, track.title, track.track, track.label];
  return !wanted || texts.some((text) => text && text.toLowerCase().includes(wanted));
}

function place(track, width, height) {
  return [width / 2 + track.x * (width / 2 - 16), height / 2 - track.y * (height / 2 - 16)];
}

function colourOf(i) {
  if (!shade) return categoryColour(codes[i]);
  return shade[i] === null ? missingColour() : rampColour(shade[i]);
}

function draw() {
  const [context, width, height] = fit(byId("points"));
  const r = tracks.length > 3000 ? 2 : 4;
  tracks.forEach((track, i) => {
    if (!visible(track)) return;
    const [x, y] = place(track, width, height);
    context.globalAlpha = selection.size && !selection.has(i) ? 0.25 : 0.85;
    context.fillStyle = colourOf(i);
    drawMark(context, shade ? 0 : codes[i], x, y, r);
  });
  context.globalAlpha = 1;
  context.strokeStyle = ink();
  context.lineWidth = 2;
  if (at >= 0) {
    const [x, y] = place(tracks[at], width, height);
    context.beginPath();
    context.arc(x, y, 9, 0, 7);
    context.stroke();
  }
  if (drag?.moved) context.strokeRect(drag.x, drag.y, drag.u - drag.x, drag.v - drag.y);
}

async function colour() {
  const by = byId("colour").value;
  if (by.startsWith("feature:")) await colourByFeature(by.slice("feature:".length));
  else colourByGroup(by);
  draw();
}

async function colourByFeature(column) {
  const found = await ask(query("/api/feature", { collection: byId("collection").value, column }));
  const known = found.values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor(known.length * 0.02)];
  const high = known[Math.ceil(known.length * 0.98) - 1];
  const share = (value) => Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  shade = found.values.map((value) => (value === null ? null : share(value)));
  const words = `${column}: from ${low?.toPrecision(3)} (dark blue) to ${high?.toPrecision(3)} (yellow)`;
  byId("legend").replaceChildren(element("li", { textContent: words }));
}

function colourByGroup(by) {
  const groupOf = (track) => track[by] ?? "unknown";
  shade = null;
  groups = [...new Set(tracks.map(groupOf))].sort();
  const number = new Map(groups.map((name, i) => [name, i]));
  codes = tracks.map((track) => number.get(groupOf(track)));
  const items = groups.slice(0, 20).map((name, i) => element("li", {}, markOf(i), ` ${name}`));
  if (groups.length > 20) items.push(element("li", { textContent: `and ${groups.length - 20} more` }));
  byId("legend").replaceChildren(...items);
}

function nearest(x, y) {
  const { clientWidth, clientHeight } = byId("points");
  let best = -1;
  let least = 400;
  tracks.forEach((track, i) => {
    if (!visible(track)) return;
    const [u, v] = place(track, clientWidth, clientHeight);
    const gap = (u - x) ** 2 + (v - y) ** 2;
    if (gap < least) [least, best] = [gap, i];
  });
  return best;
}

function tell(i) {
  const track = tracks[i];
  byId("hover").textContent = track ? `${named(track)} · ${track.label ?? "no label"}` : "";
}

async function choose(i) {
  at = i;
  const track = tracks[i];
  byId("chosen").textContent = named(track);
  tell(i);
  draw();
  play(track);
  const said = await ask(`/api/tracks/${encodeURIComponent(track.id)}/neighbours`);
  if (at !== i) return;
  const act = (row) => guarded(choose)(tracks.findIndex((other) => other.id === row.id));
  trackButtons(byId("neighbours"), said.neighbours, act);
}

function play(track) {
  const player = byId("player");
  player.hidden = !track.sound;
  if (!track.sound) {
    player.pause();
    say("This collection is a table of features: there is no sound to play.");
    return;
  }
  player.src = audioAddress(track.id);
  player.play().catch((error) => {
    if (error.name !== "AbortError") say(`The browser can't play this file: ${error.message}`);
  });
}

function select(rows) {
  selection = new Set(rows);
  byId("export").disabled = !selection.size;
}

function exportM3u() {
  const clean = (text) => String(text).replace(/[\r\n]+/g, " ");
  const lines = ["#EXTM3U"];
  for (const i of selection) {
    const track = tracks[i];
    const seconds = track.duration ? Math.round(track.duration) : -1;
    lines.push(`#EXTINF:${seconds},${clean(named(track))}`);
    lines.push(track.sound ? location.origin + audioAddress(track.id) : clean(track.track));
  }
  const href = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`]));
  element("a", { href, download: "selection.m3u8" }).click();
  URL.revokeObjectURL(href);
}

function pointerEvents(canvas) {
  canvas.onpointerdown = (event) => {
    const [x, y] = [event.offsetX, event.offsetY];
    drag = { x, y, u: x, v: y, moved: false };
    canvas.setPointerCapture(event.pointerId);
  };
  canvas.onpointermove = (event) => {
    if (!drag) {
      tell(nearest(event.offsetX, event.offsetY));
      return;
    }
    [drag.u, drag.v] = [event.offsetX, event.offsetY];
    drag.moved ||= Math.hypot(drag.u - drag.x, drag.v - drag.y) > 6;
    if (drag.moved) requestAnimationFrame(draw);
  };
  canvas.onpointerup = (event) => {
    const done = drag;
    drag = null;
    if (done?.moved) selectInside(done);
    else if (done) clicked(event.offsetX, event.offsetY);
  };
}

function clicked(x, y) {
  select([]);
  const i = nearest(x, y);
  if (i >= 0) guarded(choose)(i);
  else draw();
}

function selectInside(box) {
  const { clientWidth, clientHeight } = byId("points");
  const inside = (p, a, b) => p >= Math.min(a, b) && p <= Math.max(a, b);
  const rows = tracks.map((_, i) => i).filter((i) => {
    const [x, y] = place(tracks[i], clientWidth, clientHeight);
    return visible(tracks[i]) && inside(x, box.x, box.u) && inside(y, box.y, box.v);
  });
  select(rows);
  say(`${rows.length} tracks selected.`);
  draw();
}

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

function pressed(event) {
  if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    guarded(choose)(at);
  } else if (event.key in WAYS) {
    event.preventDefault();
    step(WAYS[event.key]);
  }
}

// The nearest track that lies more in a direction than beside it.
function step([right, up]) {
  const from = at >= 0 ? tracks[at] : { x: 0, y: 0 };
  let best = -1;
  let least = Infinity;
  tracks.forEach((track, i) => {
    if (i === at || !visible(track)) return;
    const [dx, dy] = [track.x - from.x, track.y - from.y];
    const along = dx * right + dy * up;
    const beside = Math.abs(dx * up) + Math.abs(dy * right);
    if (at >= 0 && along <= Math.max(1e-6, beside)) return;
    const far = Math.hypot(along, 2 * beside);
    if (far < least) [least, best] = [far, i];
  });
  if (best < 0) return;
  at = best;
  tell(at);
  draw();
}
