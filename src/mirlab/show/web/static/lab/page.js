// The experiments page: results folders, one of them in full, and the comparison of two.

import { ask, guarded, newest } from "../core/api.js";
import { byId, counted, element, table } from "../core/elements.js";
import { learningCurve, selectionCurves } from "./curves.js";
import { confusion } from "./confusion.js";
import { fillComparison } from "./compare.js";

const NONE = "No results. Start the server with  mirlab serve --results mirlab-results";
const askOne = newest();
let opened = null;

const show = guarded(async () => {
  const found = (await ask("/api/experiments")).experiments;
  byId("experiments").replaceChildren(...found.map(entry));
  if (!found.length) {
    byId("experiments").replaceChildren(element("li", { textContent: NONE }));
    return;
  }
  const readable = found.filter((one) => !one.error);
  await fillComparison(readable.filter((one) => one.kind === "run").map((one) => one.name));
  if (opened === null && readable.length) await details(readable[0].name);
  mark();
});

function entry(experiment) {
  const words = experiment.answer ?? experiment.error;
  const name = element("span", { className: "name", textContent: experiment.name });
  const title = element("span", { textContent: experiment.title ?? "" });
  const said = element("span", { className: "muted", textContent: firstSentence(words) });
  if (experiment.error) return element("li", {}, name, said);
  const button = element("button", { type: "button" }, name, title, said);
  button.dataset.name = experiment.name;
  button.onclick = () => guarded(details)(experiment.name);
  return element("li", {}, button);
}

function firstSentence(text) {
  const end = text.search(/[.:] [A-Z]/);
  return end < 0 ? text : text.slice(0, end + 1);
}

function mark() {
  for (const button of byId("experiments").querySelectorAll("button")) {
    if (button.dataset.name === opened) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

async function details(name) {
  const one = await askOne(`/api/experiments/${encodeURIComponent(name)}`);
  if (!one) return;
  opened = name;
  mark();
  const parts = one.kind === "run" ? runParts(one) : selectionCurves(one);
  byId("experiment").replaceChildren(...heading(one), ...parts);
}

function heading(one) {
  const answer = one.answer.join(" ");
  const first = firstSentence(answer);
  const parts = [
    element("h2", { textContent: one.title }),
    element("p", { className: "answer", textContent: first }),
    element("p", { textContent: answer.slice(first.length) }),
  ];
  if (one.report) {
    const address = `/api/experiments/${encodeURIComponent(one.name)}/report`;
    const link = element("a", {
      href: address,
      target: "_blank",
      rel: "noopener",
      textContent: "Full report",
    });
    parts.push(element("p", {}, link));
  }
  if (one.notes.length) {
    const notes = element("ul", {}, ...one.notes.map((note) => element("li", { textContent: note })));
    parts.push(
      element("details", {}, element("summary", { textContent: "Before you quote these numbers" }), notes),
    );
  }
  return parts;
}

function runParts(one) {
  const keys = Object.keys(one.rows[0] ?? {});
  const rows = table(
    keys,
    one.rows.map((row) => keys.map((key) => row[key])),
  );
  rows.tabIndex = 0;
  rows.setAttribute("aria-label", "Conditions and their scores");
  const parts = [rows];
  if (one.optimism)
    parts.push(element("p", { className: "muted", textContent: `Best of these: ${one.optimism}` }));
  if (one.more_rows)
    parts.push(element("p", { textContent: `And ${counted(one.more_rows, "more row")} in the report.` }));
  if (one.curve) parts.push(...learningCurve(one.curve));
  if (one.task !== "class") return [...parts, ...eachTarget(one)];
  return [...parts, confusion(one)];
}

// How well the best run predicted each tag or number.
function eachTarget(one) {
  const keys = Object.keys(one.targets[0] ?? {});
  const made = table(
    keys,
    one.targets.map((row) => keys.map((key) => row[key])),
  );
  made.tabIndex = 0;
  made.setAttribute("aria-label", `Each of the ${one.task}`);
  const words = `By the best run under ${one.best.protocol}: ${one.conditions[one.best.condition]}. The intervals resample artists.`;
  return [
    element("h3", { textContent: `Each ${one.task === "tags" ? "tag" : "number"}` }),
    element("p", { className: "muted", textContent: words }),
    made,
  ];
}

export const page = { name: "lab", title: () => "Lab", start: () => {}, show: () => show() };
