// What the points' colours and shapes say: a label, another fact, a key, or a number.

import { element } from "../core/elements.js";
import { categoryColour, fifthsColour, markOf, missingColour, rampColour } from "../core/palette.js";

const NONE = "unknown";
const IN_LEGEND = 20;
const SHADES = 64;
// Ten colours and ten shapes give so many looks; the rest share the look of what is missing.
const MOST = 100;

// Groups by a fact that every collection may have; those of artists the largest first.
export function byFact(tracks, fact) {
  return byGroup(tracks.map((track) => track[fact]), fact === "artist");
}

// Groups of equal texts: by name, or the largest first.
export function byGroup(values, largestFirst = false) {
  const sizes = new Map();
  for (const value of values) {
    const name = value ?? NONE;
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const bySize = (a, b) => (largestFirst ? sizes.get(b) - sizes.get(a) : 0) || (a < b ? -1 : 1);
  const groups = [...sizes.keys()].sort(bySize);
  const number = new Map(groups.map((name, i) => [name, Math.min(i, MOST)]));
  const looks = Uint16Array.from(values, (value) => number.get(value ?? NONE));
  const styles = () => groups.slice(0, MOST).map((_, i) => ({ colour: categoryColour(i), mark: i }));
  return {
    looks,
    styles: () => [...styles(), { colour: missingColour(), mark: 0 }],
    legend: () => groupLegend(groups, sizes),
  };
}

// Keys by their places on the circle of fifths: neighbours there have like colours, minor keys are squares.
export function byKey(values) {
  const keys = [...new Set(values.filter((key) => key !== null))].sort((a, b) => fifths(a) - fifths(b));
  const look = (key) => (key === null ? keys.length : keys.indexOf(key));
  const style = (key) => ({ colour: fifthsColour(fifths(key) >> 1, minor(key)), mark: minor(key) ? 1 : 0 });
  const count = (key) => values.filter((value) => value === key).length;
  return {
    looks: Uint16Array.from(values, look),
    styles: () => [...keys.map(style), { colour: missingColour(), mark: 2 }],
    legend: () => {
      const items = keys.map((key) => {
        const { colour, mark } = style(key);
        return element("li", {}, markOf(mark, colour), ` ${key} (${count(key)})`);
      });
      if (!count(null)) return items;
      return [...items, element("li", {}, markOf(2, missingColour()), ` no clear key (${count(null)})`)];
    },
  };
}

const TONICS = ["C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"];
const minor = (key) => key.endsWith(" minor");

// Twice the fifths from C major or A minor, and one more for minor.
function fifths(key) {
  const semitones = TONICS.indexOf(key.split(" ")[0]) + (minor(key) ? 3 : 0);
  return 2 * ((semitones * 7) % 12) + (minor(key) ? 1 : 0);
}

function groupLegend(groups, sizes) {
  const items = groups.slice(0, IN_LEGEND).map((name, i) => {
    return element("li", {}, markOf(i), ` ${name} (${sizes.get(name)})`);
  });
  const more = groups.length - IN_LEGEND;
  if (more > 0) items.push(element("li", { textContent: `and ${more} more` }));
  return items;
}

// Shades by numbers, from their 2nd to their 98th percentile.
export function byNumber(column, values) {
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
