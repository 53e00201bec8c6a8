// Building elements. Text from files only ever becomes textContent, never markup.

import { audioAddress, say } from "./api.js";

export const byId = (id) => document.getElementById(id);

export function element(kind, properties = {}, ...children) {
  const made = document.createElement(kind);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function option(select, value, text) {
  select.append(element("option", { value, textContent: text }));
}

// A number with its noun, in the singular or plural.
export function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export function named(track) {
  return [track.artist, track.title].filter(Boolean).join(" – ") || track.track;
}

// Plays a sound in a player of the page.
export function play(player, address) {
  player.src = address;
  player.play().catch((error) => {
    if (error.name !== "AbortError") say(`Your browser cannot play this file: ${error.message}`);
  });
}

// Whatever begins to sound ends what sounds already.
document.addEventListener("play", (event) => {
  for (const other of document.querySelectorAll("audio")) {
    if (other !== event.target) other.pause();
  }
}, true);

let previewed = null;

function markPreview(playing) {
  if (!previewed) return;
  previewed.textContent = playing ? "‖" : "▶";
  previewed.setAttribute("aria-pressed", playing);
}

function preview(button, id) {
  const player = byId("preview");
  if (previewed === button && !player.paused) {
    player.pause();
    return;
  }
  markPreview(false);
  previewed = button;
  player.onplay = () => markPreview(true);
  player.onpause = () => markPreview(false);
  player.onended = () => markPreview(false);
  play(player, audioAddress(id));
}

function playButton(track) {
  const button = element("button", { type: "button", className: "play", textContent: "▶" });
  button.setAttribute("aria-label", `Play ${named(track)}`);
  button.setAttribute("aria-pressed", "false");
  button.onclick = () => preview(button, track.id);
  return button;
}

// Tracks with their distances: each plays in place, and its name opens it.
export function trackList(list, rows, open) {
  const items = rows.map((row) => {
    const words = `${named(row)} · ${row.label ?? "no label"}`;
    const name = element("button", { type: "button", className: "name", textContent: words });
    name.onclick = () => open(row);
    const far = element("span", { className: "distance", textContent: row.distance.toPrecision(3) });
    far.title = "distance";
    const parts = row.sound ? [playButton(row), name, far] : [name, far];
    return element("li", {}, element("div", { className: "track" }, ...parts));
  });
  list.replaceChildren(...items);
}

export function table(head, rows) {
  const made = element("table");
  const top = made.createTHead().insertRow();
  for (const name of head) top.append(element("th", { scope: "col", textContent: name }));
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((value, i) => {
      const cell = i ? element("td") : element("th", { scope: "row" });
      cell.textContent = shown(value);
      line.append(cell);
    });
  }
  return made;
}

function shown(value) {
  if (typeof value === "number" && !Number.isInteger(value)) return value.toPrecision(4);
  return value ?? "";
}

export { fit } from "./drawing.js";
