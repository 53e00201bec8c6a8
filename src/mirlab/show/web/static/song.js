// The song page: what a sound file is, over time, and what sounds like it.

import { guarded, post, query, say } from "./api.js";
import { byId, element, fit, trackList } from "./elements.js";
import { categoryColour, ink, markOf, onThemeChange } from "./palette.js";
import { goTo } from "./map.js";

let song = null;

export function show() {
  draw();
}

export function start() {
  byId("file").onchange = (event) => guarded(classify)(event.target.files[0]);
  byId("drop").ondragover = (event) => event.preventDefault();
  byId("drop").ondrop = (event) => {
    event.preventDefault();
    guarded(classify)(event.dataTransfer.files[0]);
  };
  byId("song").ontimeupdate = draw;
  onThemeChange(draw);
}

function draw() {
  if (!song || byId("page-song").hidden) return;
  const [context, width, height] = fit(byId("wave"));
  const top = height * 0.3;
  context.fillStyle = ink();
  song.peaks.forEach((peak, i) => {
    const x = (i / song.peaks.length) * width;
    const wide = Math.max(1, width / song.peaks.length);
    context.fillRect(x, top / 2 - (peak * top) / 2, wide, Math.max(1, peak * top));
  });
  song.timeline.forEach((part, n) => {
    const until = song.timeline[n + 1]?.start ?? part.stop;
    drawPart(context, part, until, width, height, top + 10);
  });
  context.fillStyle = ink();
  context.fillRect((byId("song").currentTime / song.duration) * width, 0, 2, height);
}

function drawPart(context, part, until, width, height, top) {
  const from = (part.start / song.duration) * width;
  const to = Math.min(width, (until / song.duration) * width);
  let y = top;
  song.labels.forEach((label, i) => {
    const tall = part.probabilities[label] * (height - top);
    context.fillStyle = categoryColour(i);
    context.fillRect(from, y, to - from + 1, tall);
    y += tall;
  });
}

async function classify(file) {
  if (!file) return;
  clear();
  say(`Listening to ${file.name} …`);
  if (byId("song").src) URL.revokeObjectURL(byId("song").src);
  byId("song").src = URL.createObjectURL(file);
  const send = (to) => post(query(to, { name: file.name }), file);
  const failed = [];
  const near = send("/api/similar")
    .then((said) => trackList(byId("alike"), said.neighbours, (row) => guarded(goTo)(row.id)))
    .catch((error) => failed.push(error.message));
  try {
    song = await send("/api/classify");
    tell();
  } catch (error) {
    failed.push(error.message);
  }
  await near;
  say(failed.join(" "));
}

function clear() {
  song = null;
  byId("genre").textContent = "";
  byId("why").textContent = "";
  byId("alike").replaceChildren();
  byId("wavelegend").replaceChildren();
}

const percent = (share) => `${(100 * share).toFixed(0)} %`;

function tell() {
  const { label, probabilities } = song;
  byId("genre").textContent = song.unknown ? `Unknown; of the known genres nearest to ${label}` : label;
  const set = song.prediction_set.join(", ") || "none";
  const unknown = song.reason ? ` Unknown: ${song.reason}.` : "";
  byId("why").textContent = `${percent(probabilities[label])}; may well be: ${set}.${unknown}`;
  const items = song.labels.map((name, i) => {
    return element("li", {}, markOf(i), ` ${name} ${percent(probabilities[name])}`);
  });
  byId("wavelegend").replaceChildren(...items);
  draw();
}
