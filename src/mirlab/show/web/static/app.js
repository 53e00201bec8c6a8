"use strict";
// Text from files only ever becomes textContent, never markup.
const $ = (id) => document.getElementById(id);
const PALETTE = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b08d00", "#56b4e9", "#8c510a", "#7570b3", "#808080", "#c2185b"];
const SHAPES = 5;
let about, tracks = [], groups = [], codes = [], shade = null, at = -1, selection = new Set(), drag = null;

async function ask(address, options) {
  const answer = await fetch(address, options);
  const said = await answer.json().catch(() => ({ error: `The server answered ${answer.status}.` }));
  if (!answer.ok) throw new Error(said.error || `The server refused this (${answer.status}).`);
  return said;
}
const say = (text) => { $("message").textContent = text; };
const guarded = (job) => async (...a) => { try { await job(...a); } catch (error) { say(error.message); } };
const named = (t) => [t.artist, t.title].filter(Boolean).join(" – ") || t.track;
function option(select, value, text) { const o = document.createElement("option"); o.value = value; o.textContent = text; select.append(o); }

function shape(g, kind, x, y, r) {
  g.beginPath();
  if (kind === 0) g.arc(x, y, r, 0, 7);
  else if (kind === 1) g.rect(x - r, y - r, 2 * r, 2 * r);
  else if (kind === 2) { g.moveTo(x, y - 1.3 * r); g.lineTo(x + 1.2 * r, y + r); g.lineTo(x - 1.2 * r, y + r); }
  else if (kind === 3) { g.moveTo(x, y - 1.4 * r); g.lineTo(x + 1.4 * r, y); g.lineTo(x, y + 1.4 * r); g.lineTo(x - 1.4 * r, y); }
  else { g.moveTo(x, y + 1.3 * r); g.lineTo(x + 1.2 * r, y - r); g.lineTo(x - 1.2 * r, y - r); }
  g.closePath(); g.fill();
}
function fit(canvas) {
  const ratio = devicePixelRatio || 1, w = canvas.clientWidth, h = canvas.clientHeight;
  canvas.width = w * ratio; canvas.height = h * ratio;
  const g = canvas.getContext("2d"); g.setTransform(ratio, 0, 0, ratio, 0, 0); return [g, w, h];
}
const where = (t, w, h) => [w / 2 + t.x * (w / 2 - 16), h / 2 - t.y * (h / 2 - 16)];
function visible(t) { const q = $("filter").value.trim().toLowerCase(); return !q || [t.artist, t.title, t.track, t.label].some((s) => s && s.toLowerCase().includes(q)); }
function colourOf(i) {
  if (shade) { const v = shade[i]; return v === null ? "#808080" : `hsl(${250 - 200 * v} 75% ${30 + 30 * v}%)`; }
  return PALETTE[codes[i] % 10];
}
function draw() {
  const [g, w, h] = fit($("points")), r = tracks.length > 3000 ? 2 : 4;
  const ink = getComputedStyle(document.body).color;
  tracks.forEach((t, i) => {
    if (!visible(t)) return;
    const [x, y] = where(t, w, h);
    g.globalAlpha = selection.size && !selection.has(i) ? 0.25 : 0.85;
    g.fillStyle = colourOf(i); shape(g, shade ? 0 : codes[i] % SHAPES, x, y, r);
  });
  g.globalAlpha = 1; g.strokeStyle = ink; g.lineWidth = 2;
  if (at >= 0) { const [x, y] = where(tracks[at], w, h); g.beginPath(); g.arc(x, y, 9, 0, 7); g.stroke(); }
  if (drag && drag.moved) { g.lineWidth = 1; g.strokeRect(drag.x, drag.y, drag.u - drag.x, drag.v - drag.y); }
}
function legend() {
  $("legend").replaceChildren();
  groups.slice(0, 20).forEach((name, i) => {
    const li = document.createElement("li"), c = document.createElement("canvas"); c.width = c.height = 16; c.setAttribute("aria-hidden", "true");
    const g = c.getContext("2d"); g.fillStyle = PALETTE[i % 10]; shape(g, i % SHAPES, 8, 8, 5); li.append(c, " " + name); $("legend").append(li);
  });
  if (groups.length > 20) { const li = document.createElement("li"); li.textContent = `and ${groups.length - 20} more`; $("legend").append(li); }
}
async function colour() {
  const by = $("colour").value; shade = null; groups = [];
  if (by.startsWith("feature:")) {
    const column = by.slice(8);
    const found = await ask(`/api/feature?${new URLSearchParams({ collection: $("collection").value, column })}`);
    const known = found.values.filter((v) => v !== null).sort((a, b) => a - b);
    const low = known[Math.floor(known.length * 0.02)], high = known[Math.ceil(known.length * 0.98) - 1];
    shade = found.values.map((v) => v === null ? null : Math.min(1, Math.max(0, (v - low) / ((high - low) || 1))));
    $("legend").replaceChildren(`${column}: from ${low?.toPrecision(3)} (blue, dark) to ${high?.toPrecision(3)} (yellow, light)`);
  } else {
    groups = [...new Set(tracks.map((t) => t[by] ?? "unknown"))].sort();
    const number = new Map(groups.map((n, i) => [n, i])); codes = tracks.map((t) => number.get(t[by] ?? "unknown")); legend();
  }
  draw();
}
async function open() {
  const name = $("collection").value; tracks = (await ask(`/api/tracks?${new URLSearchParams({ collection: name })}`)).tracks;
  at = -1; selection.clear(); $("export").disabled = true; $("colour").replaceChildren();
  for (const by of ["label", "predicted", "artist"]) if (tracks.some((t) => t[by])) option($("colour"), by, by);
  for (const c of about.collections.find((c) => c.name === name).columns) option($("colour"), "feature:" + c, c);
  await colour();
}
function nearest(x, y) {
  const c = $("points"); let best = -1, least = 400;
  tracks.forEach((t, i) => { if (!visible(t)) return; const [u, v] = where(t, c.clientWidth, c.clientHeight), d = (u - x) ** 2 + (v - y) ** 2; if (d < least) { least = d; best = i; } });
  return best;
}
function tell(i) { const t = tracks[i]; $("hover").textContent = t ? `${named(t)} · ${t.label ?? "no label"}` : ""; }
function buttons(list, rows, act) {
  list.replaceChildren(...rows.map((n) => { const li = document.createElement("li"), b = document.createElement("button"); b.type = "button"; b.textContent = `${named(n)} · ${n.label ?? "no label"} · ${n.distance.toPrecision(3)}`; b.onclick = () => act(n); li.append(b); return li; }));
}
async function choose(i) {
  at = i; const t = tracks[i]; $("chosen").textContent = named(t); tell(i); draw();
  const player = $("player");
  if (t.sound) { player.hidden = false; player.src = `/api/tracks/${encodeURIComponent(t.id)}/audio`; player.play().catch((e) => { if (e.name !== "AbortError") say("The browser can't play this file: " + e.message); }); }
  else { player.pause(); player.hidden = true; say("This collection is a table of features: there is no sound to play."); }
  const said = await ask(`/api/tracks/${encodeURIComponent(t.id)}/neighbours`);
  if (at === i) buttons($("neighbours"), said.neighbours, (n) => guarded(choose)(tracks.findIndex((o) => o.id === n.id)));
}
function exportM3u() {
  const lines = ["#EXTM3U"], clean = (s) => String(s).replace(/[\r\n]+/g, " ");
  for (const i of selection) { const t = tracks[i]; lines.push(`#EXTINF:${t.duration ? Math.round(t.duration) : -1},${clean(named(t))}`, t.sound ? `${location.origin}/api/tracks/${t.id}/audio` : clean(t.track)); }
  const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"])); a.download = "selection.m3u8"; a.click(); URL.revokeObjectURL(a.href);
}
function mapEvents() {
  const c = $("points");
  c.onpointerdown = (e) => { drag = { x: e.offsetX, y: e.offsetY, u: e.offsetX, v: e.offsetY, moved: false }; c.setPointerCapture(e.pointerId); };
  c.onpointermove = (e) => { if (drag) { drag.u = e.offsetX; drag.v = e.offsetY; drag.moved ||= Math.hypot(drag.u - drag.x, drag.v - drag.y) > 6; if (drag.moved) requestAnimationFrame(draw); } else tell(nearest(e.offsetX, e.offsetY)); };
  c.onpointerup = (e) => {
    const d = drag; drag = null; if (!d) return;
    if (!d.moved) { selection.clear(); $("export").disabled = true; const i = nearest(e.offsetX, e.offsetY); if (i >= 0) guarded(choose)(i); else draw(); return; }
    const inside = (p, a, b) => p >= Math.min(a, b) && p <= Math.max(a, b);
    selection = new Set(tracks.map((_, i) => i).filter((i) => { if (!visible(tracks[i])) return false; const [x, y] = where(tracks[i], c.clientWidth, c.clientHeight); return inside(x, d.x, d.u) && inside(y, d.y, d.v); }));
    $("export").disabled = !selection.size; say(`${selection.size} tracks selected.`); draw();
  };
  c.onkeydown = (e) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[e.key];
    if (e.key === "Enter" && at >= 0) { e.preventDefault(); guarded(choose)(at); return; }
    if (!way) return;
    e.preventDefault(); const from = at >= 0 ? tracks[at] : { x: 0, y: 0 }; let best = -1, least = Infinity;
    tracks.forEach((t, i) => { if (i === at || !visible(t)) return; const along = (t.x - from.x) * way[0] + (t.y - from.y) * way[1], off = Math.abs((t.x - from.x) * way[1]) + Math.abs((t.y - from.y) * way[0]); if (at < 0 || along > Math.max(1e-6, off)) { const d = Math.hypot(along, 2 * off); if (d < least) { least = d; best = i; } } });
    if (best >= 0) { at = best; tell(at); draw(); }
  };
}
let song = null;
function drawSong() {
  if (!song || $("page-song").hidden) return;
  const [g, w, h] = fit($("wave")), ink = getComputedStyle(document.body).color, top = h * 0.3; g.fillStyle = ink;
  song.peaks.forEach((p, i) => g.fillRect(i / song.peaks.length * w, top / 2 - p * top / 2, Math.max(1, w / song.peaks.length), Math.max(1, p * top)));
  for (const [n, part] of song.timeline.entries()) { const until = n + 1 < song.timeline.length ? song.timeline[n + 1].start : part.stop; let y = top + 10; song.labels.forEach((label, i) => { const tall = part.probabilities[label] * (h - top - 10); g.fillStyle = PALETTE[i % 10]; const from = part.start / song.duration * w; g.fillRect(from, y, Math.min(w, until / song.duration * w) - from + 1, tall); y += tall; }); }
  const x = $("song").currentTime / song.duration * w; g.fillStyle = ink; g.fillRect(x, 0, 2, h);
}
async function classify(file) {
  if (!file) return;
  song = null; $("genre").textContent = ""; $("why").textContent = ""; $("alike").replaceChildren(); $("wavelegend").replaceChildren(); say(`Listening to ${file.name} …`);
  if ($("song").src) URL.revokeObjectURL($("song").src);
  $("song").src = URL.createObjectURL(file);
  const send = (to) => ask(`${to}?${new URLSearchParams({ name: file.name })}`, { method: "POST", body: file });
  const failed = [];
  const near = send("/api/similar").then((s) => buttons($("alike"), s.neighbours, (n) => { location.hash = "map"; const i = tracks.findIndex((t) => t.id === n.id); if (i >= 0) guarded(choose)(i); })).catch((e) => failed.push(e.message));
  try {
    song = await send("/api/classify");
    $("genre").textContent = song.unknown ? `Unknown; of the known genres nearest to ${song.label}` : song.label;
    $("why").textContent = `${(100 * song.probabilities[song.label]).toFixed(0)} %; may well be: ${song.prediction_set.join(", ") || "none"}.` + (song.reason ? ` Unknown: ${song.reason}.` : "");
    song.labels.forEach((label, i) => { const li = document.createElement("li"); const mark = document.createElement("span"); mark.textContent = "■ "; mark.style.color = PALETTE[i % 10]; li.append(mark, `${label} ${(100 * song.probabilities[label]).toFixed(0)} %`); $("wavelegend").append(li); });
    drawSong();
  } catch (e) { failed.push(e.message); }
  await near; say(failed.join(" "));
}
function table(head, rows) {
  const t = document.createElement("table"), cell = (r, kind, text) => { const c = document.createElement(kind); c.textContent = text; r.append(c); };
  const r = t.createTHead().insertRow(); head.forEach((x) => cell(r, "th", x)); const body = t.createTBody();
  rows.forEach((row) => { const r = body.insertRow(); row.forEach((x, i) => cell(r, i ? "td" : "th", typeof x === "number" && !Number.isInteger(x) ? x.toPrecision(4) : x ?? "")); }); return t;
}
async function experiments() {
  const found = (await ask("/api/experiments")).experiments, list = $("experiments"); list.replaceChildren();
  if (!found.length) { list.textContent = "No results here: start with  mirlab serve --results mirlab-results"; return; }
  for (const e of found) {
    const h = document.createElement("h2"), p = document.createElement("p"), b = document.createElement("button"); h.textContent = e.title ?? e.name; p.textContent = e.answer ?? e.error; b.type = "button"; b.textContent = `Show ${e.name}`;
    b.onclick = guarded(async () => { const one = await ask(`/api/experiments/${encodeURIComponent(e.name)}`); const keys = Object.keys(one.rows[0] ?? {}); const c = document.createElement("h3"); c.textContent = `Confusion (rows: true; ${one.of})`; $("experiment").replaceChildren(table(keys, one.rows.map((r) => keys.map((k) => r[k]))), c, table(["true", ...one.labels], one.labels.map((l, i) => [l, ...one.confusion[i]]))); });
    list.append(h, p); if (!e.error) list.append(b);
  }
}
function page() {
  const name = ["map", "song", "experiments"].includes(location.hash.slice(1)) ? location.hash.slice(1) : "map";
  for (const p of ["map", "song", "experiments"]) $("page-" + p).hidden = p !== name;
  document.querySelectorAll("nav a").forEach((a) => a.getAttribute("href") === "#" + name ? a.setAttribute("aria-current", "page") : a.removeAttribute("aria-current"));
  if (name === "map") draw(); if (name === "song") drawSong(); if (name === "experiments") guarded(experiments)();
}
guarded(async () => {
  about = await ask("/api/about");
  for (const c of about.collections) option($("collection"), c.name, `${c.name} (${c.tracks} tracks${c.sound ? "" : ", no sound"})`);
  $("collection").onchange = guarded(open); $("colour").onchange = guarded(colour); $("filter").oninput = draw; $("export").onclick = exportM3u;
  $("controls").onsubmit = (e) => e.preventDefault(); $("file").onchange = (e) => guarded(classify)(e.target.files[0]);
  $("drop").ondragover = (e) => e.preventDefault(); $("drop").ondrop = (e) => { e.preventDefault(); guarded(classify)(e.dataTransfer.files[0]); };
  $("song").ontimeupdate = drawSong; addEventListener("resize", page); addEventListener("hashchange", page); mapEvents(); await open(); page(); document.body.dataset.ready = "yes";
})();
