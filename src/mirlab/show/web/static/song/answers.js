// What a classifier of tags or of numbers says of a song: a bar for each tag, an interval for each number.

import { element } from "../core/elements.js";

const percent = (share) => `${(100 * share).toFixed(0)} %`;
const wide = (share) => `${100 * share}%`;
export const short = (value) => String(Number(value.toPrecision(3)));

// The heading, a sentence and the rows of a table for one answer of the server.
export function answersOf(said) {
  return said.task === "tags" ? ofTags(said) : ofNumbers(said);
}

function ofTags({ tags, probabilities, thresholds, labels }) {
  const ranked = [...labels].sort((a, b) => tags.includes(b) - tags.includes(a) || probabilities[b] - probabilities[a]);
  const rows = ranked.map((tag) => {
    const has = tags.includes(tag);
    const bar = element("div", { className: "bar" });
    bar.style.width = wide(probabilities[tag]);
    const mark = marked(thresholds[tag]);
    mark.title = `threshold ${percent(thresholds[tag])}`;
    return row(has ? "yes" : "no", tag, [percent(probabilities[tag]), has ? "yes" : "no"], [bar, mark]);
  });
  return {
    heading: tags.join(", ") || "No tags",
    sentence: "A song has a tag when its probability reaches the tag's threshold, the line on its bar.",
    head: header("Tag", ["Probability", "Has it"]),
    rows,
  };
}

function ofNumbers({ values, intervals, ranges, labels }) {
  const rows = labels.map((name) => {
    const ends = intervals[name] ?? [values[name], values[name]];
    const low = Math.min(ranges[name][0], ends[0]);
    const high = Math.max(ranges[name][1], ends[1]);
    const place = (value) => (value - low) / Math.max(high - low, 1e-12);
    const span = element("div", { className: "span" });
    span.style.left = wide(place(ends[0]));
    span.style.width = wide(place(ends[1]) - place(ends[0]));
    const within = intervals[name] ? `${short(ends[0])} to ${short(ends[1])}` : "too few artists to say";
    return row("", name, [short(values[name]), within], [span, marked(place(values[name]))]);
  });
  return {
    heading: labels.length === 1 ? `${labels[0]} ${short(values[labels[0]])}` : `${labels.length} numbers`,
    sentence: "In nine cases of ten, the true number is within the interval.",
    head: header("Number", ["Value", "Interval"]),
    rows,
  };
}

function marked(share) {
  const mark = element("div", { className: "mark" });
  mark.style.left = `calc(${Math.min(100, Math.max(0, 100 * share))}% - 1px)`;
  return mark;
}

function row(kind, name, texts, drawn) {
  const cell = element("td", { className: "bars" }, ...drawn);
  cell.setAttribute("aria-hidden", "true");
  return element("tr", { className: kind },
    element("th", { scope: "row", textContent: name }),
    ...texts.map((text) => element("td", { className: "number", textContent: text })),
    cell);
}

function header(first, others) {
  return element("thead", {}, element("tr", {},
    element("th", { scope: "col", textContent: first }),
    ...others.map((text) => element("th", { scope: "col", className: "number", textContent: text })),
    element("td", { className: "bars" })));
}
