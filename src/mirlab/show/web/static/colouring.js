// What the points' colours and shapes say: a label, another fact, or a feature's value.

import { element } from "./elements.js";
import { categoryColour, markOf, missingColour, rampColour } from "./palette.js";

const NONE = "unknown";
const IN_LEGEND = 20;
const SHADES = 64;
// Ten colours and ten shapes give so many looks; the rest share the look of what is missing.
const MOST = 100;

// Groups by a fact of the tracks: the largest first, those of a like size by name.
export function byFact(tracks, fact) {
  const sizes = new Map();
  for (const track of tracks) {
    const name = track[fact] ?? NONE;
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const bySize = (a, b) => (fact === "artist" ? sizes.get(b) - sizes.get(a) : 0) || (a < b ? -1 : 1);
  const groups = [...sizes.keys()].sort(bySize);
  const number = new Map(groups.map((name, i) => [name, Math.min(i, MOST)]));
  const looks = Uint16Array.from(tracks, (track) => number.get(track[fact] ?? NONE));
  const styles = () => groups.slice(0, MOST).map((_, i) => ({ colour: categoryColour(i), mark: i }));
  return {
    looks,
    styles: () => [...styles(), { colour: missingColour(), mark: 0 }],
    legend: () => groupLegend(groups, sizes),
  };
}

function groupLegend(groups, sizes) {
  const items = groups.slice(0, IN_LEGEND).map((name, i) => {
    return element("li", {}, markOf(i), ` ${name} (${sizes.get(name)})`);
  });
  const more = groups.length - IN_LEGEND;
  if (more > 0) items.push(element("li", { textContent: `and ${more} more` }));
  return items;
}

// Shades by a feature's values, from its 2nd to its 98th percentile.
export function byFeature(column, values) {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor(known.length * 0.02)];
  const high = known[Math.ceil(known.length * 0.98) - 1];
  const share = (value) => Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  const look = (value) => (value === null ? SHADES : Math.round(share(value) * (SHADES - 1)));
  const styles = Array.from({ length: SHADES }, (_, i) => ({ colour: rampColour(i / (SHADES - 1)), mark: 0 }));
  return {
    looks: Uint16Array.from(values, look),
    styles: () => [...styles, { colour: missingColour(), mark: 0 }],
    legend: () => [rampLegend(column, low, high)],
  };
}

function rampLegend(column, low, high) {
  if (low === undefined) return element("li", { textContent: `${column}: no track has a value` });
  const bar = element("canvas", { className: "ramp", width: 120, height: 12 });
  bar.setAttribute("aria-hidden", "true");
  const context = bar.getContext("2d");
  for (let x = 0; x < 120; x += 1) {
    context.fillStyle = rampColour(x / 119);
    context.fillRect(x, 0, 1, 12);
  }
  const words = [`${column}: ${low.toPrecision(3)} (dark blue) `, ` ${high.toPrecision(3)} (yellow)`];
  return element("li", {}, words[0], bar, words[1]);
}
