// The bar at the foot: what plays, its waveform, and what comes next. It stays whatever page is open.

import { go } from "../core/address.js";
import { ask, guarded } from "../core/api.js";
import { cover } from "../core/cover.js";
import { fit } from "../core/drawing.js";
import { clock, counted, lasting } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { formatChoice, savePlaylist } from "../core/playlists.js";
import { homeOf } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { toast } from "../core/toasts.js";

/** Peaks by the id of an item, 0 to 1 of full scale; null where there are none. @type {Map<string, number[] | null>} */
const peaks = new Map();
const STEPS = { ArrowLeft: -5, ArrowRight: 5, ArrowDown: -5, ArrowUp: 5, PageDown: -15, PageUp: 15 };
const MOST_PEAKS = 300;
let queueOpen = false;
let minutes = false;
/** @type {HTMLElement | null} */
let pictured = null;
let picturedOf = "";

export function startPlayer() {
  player.addEventListener("change", draw);
  player.addEventListener("queue", draw);
  player.addEventListener("time", follow);
  onThemeChange(() => {
    picturedOf = "";
    draw();
  });
  draw();
  document.getElementById("queue")?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    toggleQueue();
  });
  const bar = document.getElementById("playerbar");
  if (bar) {
    new ResizeObserver(() => {
      wave();
      // What floats above the player keeps clear of it, however many rows it has.
      document.documentElement.style.setProperty("--foot", `${innerHeight - bar.getBoundingClientRect().top}px`);
    }).observe(bar);
  }
}

/**
 * Tells the player the waveform of an item that the server does not know, such as a file that was dropped.
 * @param {string} id
 * @param {number[]} values
 */
export function givePeaks(id, values) {
  peaks.set(id, values);
  wave();
}

function draw() {
  const bar = document.getElementById("playerbar");
  if (!bar) return;
  const { item } = player;
  bar.classList.toggle("empty-bar", !item);
  render(item ? full(item) : html`<span>Nothing is playing.</span><span class="wide-only">Choose a track on the map, or drop a file on the Song page.</span>`, bar);
  drawQueue();
  follow();
  if (item) void fetchPeaks(item);
}

/** @param {import("../core/player.js").Item} item */
function full(item) {
  if (picturedOf !== item.id) {
    picturedOf = item.id;
    pictured = cover(item, { file: !item.src.startsWith("blob:") });
  }
  const open = () => (item.src.startsWith("blob:") ? go("song") : go("map", { track: item.id }));
  const at = player.at;
  return html`
    <div class="what">${pictured}<div>
      <b title=${item.title}>${item.title}</b><small>${item.artist || item.label || ""}</small></div></div>
    <div class="controls">
      <button type="button" class="quiet square" aria-label="Previous" @click=${() => player.previous()}>${icon("skip-back")}</button>
      <button type="button" class="playpause" aria-label=${player.playing ? "Pause" : "Play"} @click=${() => player.toggle()}>
        ${icon(player.playing ? "pause" : "play")}</button>
      <button type="button" class="quiet square" aria-label="Next" ?disabled=${at + 1 >= player.queue.length}
        @click=${() => player.next()}>${icon("skip-forward")}</button>
    </div>
    ${player.pair ? html`<div class="ab" role="group" aria-label="Compare">
      ${player.pair.map((one, n) => html`<button type="button" aria-pressed=${one.id === item.id}
        title=${one.title} @click=${() => one.id === player.item?.id || player.swap()}>${n ? "B" : "A"}</button>`)}</div>` : nothing}
    <div class="seek" role="slider" tabindex="0" aria-label="Position" aria-valuemin="0"
      @pointerdown=${grab} @pointermove=${grab} @keydown=${step}><canvas aria-hidden="true"></canvas></div>
    <button type="button" class="quiet time" title="Elapsed or remaining time" @click=${turnTime}></button>
    <button type="button" class="queued" aria-expanded=${queueOpen} aria-controls="queue" @click=${toggleQueue}>
      ${icon("list-music")} Queue ${player.queue.length}</button>
    <p class="visually-hidden" role="status">${counted(player.queue.length, "track")} in the queue</p>
    <button type="button" class="quiet square wide-only" aria-label="Open where it belongs" title="Show on its page" @click=${open}>${icon("locate")}</button>`;
}

function turnTime() {
  minutes = !minutes;
  follow();
}

function toggleQueue() {
  queueOpen = !queueOpen;
  draw();
  if (!queueOpen) /** @type {HTMLElement | null} */ (document.querySelector("#playerbar .queued"))?.focus();
  if (queueOpen) /** @type {HTMLElement | null} */ (document.querySelector("#queue [aria-current] .name"))?.focus();
}

function drawQueue() {
  const place = document.getElementById("queue");
  if (!place) return;
  place.hidden = !queueOpen || !player.queue.length;
  if (place.hidden) return;
  render(
    html`<div class="row"><h2>${counted(player.queue.length, "track")}</h2>
      <span class="muted">${lasting(player.queue.reduce((sum, one) => sum + (one.duration ?? 0), 0))}</span>
      ${kept().ids.length ? html`<span class="split">${formatChoice()}<button type="button" aria-label="Save as a playlist" title="Save as a playlist" @click=${guarded(save)}>${icon("download")}</button></span>` : nothing}
      <button type="button" class="quiet" title="What plays goes on" @click=${clear}>Clear</button>
      <button type="button" class="quiet square" aria-label="Close the queue" @click=${toggleQueue}>${icon("x")}</button></div>
    <ol>${player.queue.map((one, n) => html`<li aria-current=${n === player.at ? "true" : nothing}>
      <button type="button" class="quiet name" @click=${() => player.open(n)}>${cover(one)}<span><span dir="auto">${one.title}</span><small dir="auto">${one.artist}</small></span></button>
      <button type="button" class="quiet square" aria-label="Take ${one.title} out of the queue" @click=${() => player.remove(n)}>${icon("x")}</button>
    </li>`)}</ol>`,
    place,
  );
}

/** What of the queue can be saved: the tracks of one library. */
function kept() {
  const name = player.queue.map((one) => homeOf(one.id)).find(Boolean) ?? "";
  return { name, ids: name ? player.queue.filter((one) => homeOf(one.id) === name).map((one) => one.id) : [] };
}

async function save() {
  const { name, ids } = kept();
  await savePlaylist("queue", name, ids);
}

function clear() {
  const n = player.queue.length - 1;
  const back = player.clear();
  if (n > 0) toast(`${counted(n, "track")} taken out of the queue.`, { action: "Undo", run: back });
}

/** @param {import("../core/player.js").Item} item */
async function fetchPeaks(item) {
  if (peaks.has(item.id) || item.src.startsWith("blob:")) return;
  if (peaks.size > MOST_PEAKS) peaks.clear();
  peaks.set(item.id, null);
  try {
    const said = await ask(`/api/tracks/${encodeURIComponent(item.id)}/peaks`);
    peaks.set(item.id, said.peaks);
  } catch {
    // The player says what is wrong with a file; a line stands for the waveform.
  }
  wave();
}

function follow() {
  const slider = document.querySelector("#playerbar .seek");
  const label = document.querySelector("#playerbar .time");
  if (!slider || !label) return;
  const { time, duration, length } = player;
  const words = minutes ? `−${clock(length - time)} / ${clock(length)}` : `${clock(time)} / ${clock(length)}`;
  if (label.textContent !== words) label.textContent = words;
  if (slider.getAttribute("aria-valuenow") !== String(Math.floor(time))) {
    slider.setAttribute("aria-valuemax", String(Math.floor(duration)));
    slider.setAttribute("aria-valuenow", String(Math.floor(time)));
    slider.setAttribute("aria-valuetext", `${clock(time)} of ${clock(length)}`);
  }
  wave();
}

function wave() {
  const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector("#playerbar .seek canvas"));
  if (!canvas || !canvas.clientWidth) return;
  const [context, width, height] = fit(canvas);
  const style = getComputedStyle(canvas);
  const [played, rest] = [style.getPropertyValue("--accent"), style.getPropertyValue("--edge")];
  const values = peaks.get(player.item?.id ?? "");
  const share = player.duration ? player.time / player.duration : 0;
  const bars = Math.max(1, Math.floor(width / 4));
  for (let n = 0; n < bars; n += 1) {
    let peak = 0;
    if (values) {
      const [from, to] = [Math.floor((n * values.length) / bars), Math.floor(((n + 1) * values.length) / bars)];
      for (let i = from; i < Math.max(to, from + 1); i += 1) peak = Math.max(peak, values[i] ?? 0);
    }
    const tall = Math.max(2, Math.min(1, peak) * (height - 4));
    context.fillStyle = (n + 0.5) / bars <= share ? played : rest;
    context.fillRect(n * 4, (height - tall) / 2, 2.6, tall);
  }
}

/** @param {PointerEvent} event */
function grab(event) {
  if (event.type === "pointermove" && !event.buttons) return;
  const slider = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.type === "pointerdown") slider.setPointerCapture(event.pointerId);
  const box = slider.getBoundingClientRect();
  player.seek(((event.clientX - box.left) / box.width) * player.duration);
}

/** @param {KeyboardEvent} event */
function step(event) {
  const by = /** @type {Record<string, number>} */ (STEPS)[event.key];
  if (by) player.seek(player.time + by);
  else if (event.key === "Home") player.seek(0);
  else if (event.key === "End") player.seek(player.duration);
  else if (event.key === " ") player.toggle();
  else return;
  event.preventDefault();
}
