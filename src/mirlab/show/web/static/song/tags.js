// Tags of a song: a bar for each, as long as its score.

import { element } from "../core/elements.js";

export const SHOWN = 8;

// The tags of the highest scores; bars of scores up to 1 are drawn on one scale, so that low ones look low.
export function tagBars(table, scores, most = SHOWN) {
  const ranked = Object.entries(scores).sort((a, b) => b[1] - a[1]);
  const full = Math.max(1, ranked[0]?.[1] ?? 0);
  const head = element("thead", {}, element("tr", {},
    element("th", { scope: "col", textContent: "Tag" }),
    element("th", { scope: "col", className: "number", textContent: "Score" }),
    element("td", { className: "bars" })));
  const rows = ranked.slice(0, most).map(([tag, score]) => {
    const bar = element("div", { className: "bar" });
    bar.style.width = `${(100 * Math.max(0, score)) / full}%`;
    const cell = element("td", { className: "bars" }, bar);
    cell.setAttribute("aria-hidden", "true");
    return element("tr", {},
      element("th", { scope: "row", textContent: tag }),
      element("td", { className: "number", textContent: score.toFixed(2) }),
      cell);
  });
  table.replaceChildren(head, element("tbody", {}, ...rows));
}

export function aboutTags({ model, title }) {
  return `Scores of ${model} (${title}), averaged over the song. They are not probabilities: compare them ` +
    "within a song, or those of one tag between songs.";
}
