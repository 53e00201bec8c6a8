// A picture for a track: the art in its file, else one that its id alone decides, which is of its sound. So it is the
// same on every page, and stays when tracks are added.

import { theme } from "./theme.js";

/** @typedef {{id: string}} Pictured */

/** @param {string} text a number that only the text decides */
function hashed(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** The gradient of a track. @param {Pictured} track */
export function picture(track) {
  const seed = hashed(track.id);
  const [a, b, c] = [seed & 255, (seed >> 8) & 255, (seed >> 16) & 255];
  const dark = theme() === "dark";
  const hue = (n = 0) => Math.round((360 * n) / 256);
  const one = `hsl(${hue(a)} 62% ${dark ? 46 : 60}%)`;
  const two = `hsl(${hue(a) + 30 + hue(b) / 4} 58% ${dark ? 30 : 74}%)`;
  const three = `hsl(${hue(c)} 55% ${dark ? 38 : 52}%)`;
  const x = 25 + (seed % 50);
  const y = 25 + ((seed >> 6) % 50);
  return `conic-gradient(from ${hue(b)}deg at ${x}% ${y}%, ${one}, ${two}, ${three}, ${one})`;
}

/** @type {Map<string, string | null>} addresses of the art that was asked for */
const art = new Map();
const MOST_ART = 200;

/**
 * An element with a track's picture; with `file`, the art in its file takes its place when there is one.
 * @param {Pictured | null} track
 * @param {{className?: string, file?: boolean}} [how]
 */
export function cover(track, { className = "cover", file = false } = {}) {
  const made = document.createElement("span");
  made.className = className;
  made.setAttribute("aria-hidden", "true");
  if (!track) return made;
  made.style.setProperty("background", picture(track));
  if (file) void withArt(made, track.id);
  return made;
}

/** @param {HTMLElement} made @param {string} id */
async function withArt(made, id) {
  if (!art.has(id)) {
    const answer = await fetch(`/api/tracks/${encodeURIComponent(id)}/cover`).catch(() => null);
    const blob = answer?.status === 200 ? await answer.blob() : null;
    if (art.size > MOST_ART) {
      const [oldest] = art.keys();
      const held = art.get(oldest);
      if (held) URL.revokeObjectURL(held);
      art.delete(oldest);
    }
    art.set(id, blob ? URL.createObjectURL(blob) : null);
  }
  const found = art.get(id);
  if (!found) return;
  const image = document.createElement("img");
  image.alt = "";
  image.src = found;
  made.replaceChildren(image);
}
