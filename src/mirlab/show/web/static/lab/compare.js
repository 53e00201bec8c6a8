// Two runs, or two conditions of one, by the paired test of `mirlab compare`.

import { ask, guarded, query } from "../core/api.js";
import { byId, element, option, table } from "../core/elements.js";

// Up to so many comparisons each is put in a sentence, too.
const FEW = 4;
const runs = new Map();
let names = [];

// Offer the runs to compare; nothing is offered where there is none.
export async function fillComparison(found) {
  const form = byId("compare-form");
  form.hidden = !found.length;
  if (!found.length || found.join("\n") === names.join("\n")) return;
  names = found;
  for (const side of ["a", "b"]) {
    byId(`compare-${side}`).replaceChildren();
    for (const name of names) option(byId(`compare-${side}`), name, name);
    byId(`compare-${side}`).onchange = guarded(choices);
  }
  byId("compare-b").value = names[Math.min(1, names.length - 1)];
  form.onsubmit = (event) => {
    event.preventDefault();
    guarded(compare)();
  };
  await choices();
}

async function run(name) {
  if (!runs.has(name)) runs.set(name, await ask(`/api/experiments/${encodeURIComponent(name)}`));
  return runs.get(name);
}

async function choices() {
  const [a, b] = [await run(byId("compare-a").value), await run(byId("compare-b").value)];
  const within = a.name === b.name;
  fill("compare-a-set", a.sides, within ? null : "all conditions");
  fill("compare-b-set", b.sides, within ? null : "all conditions");
  if (within) byId("compare-b-set").selectedIndex = Math.min(1, b.sides.length - 1);
  const shared = a.protocols.filter((name) => b.protocols.includes(name));
  fill("compare-protocol", shared, "all protocols");
}

function fill(id, values, all) {
  byId(id).replaceChildren();
  if (all !== null) option(byId(id), "", all);
  for (const value of values) option(byId(id), value, value);
}

// What is wrong is said beside the button, too: the page's own line is far above it.
async function compare() {
  byId("comparison").replaceChildren();
  try {
    await shown();
  } catch (error) {
    byId("comparison").replaceChildren(element("p", { textContent: error.message }));
    throw error;
  }
}

async function shown() {
  const value = (id) => byId(`compare-${id}`).value;
  const asked = { a: value("a"), b: value("b"), a_set: value("a-set"), b_set: value("b-set") };
  const found = await ask(query("/api/compare", { ...asked, protocol: value("protocol") }));
  const unit = found.comparisons[0]?.unit ? ", %" : "";
  const columns = ["protocol", "a", `a${unit}`, "b", `b${unit}`, "b − a", "p", "verdict"];
  const made = table(columns, found.comparisons.map(line));
  made.tabIndex = 0;
  made.setAttribute("aria-label", "Comparisons");
  const words =
    found.comparisons.length > FEW ? tests(found) : found.comparisons.map((one) => one.sentence);
  const rest = found.more ? [`And ${found.more} more. Run mirlab compare to list them all.`] : [];
  const said = [...words, ...found.notes, ...rest].map((text) => element("p", { textContent: text }));
  byId("comparison").replaceChildren(made, ...said);
}

function tests(found) {
  return [`Tests: ${[...new Set(found.comparisons.map((one) => one.test))].join("; ")}.`];
}

function line(one) {
  const points = (score) => (one.unit ? (100 * score).toFixed(1) : score.toFixed(3));
  const signed = (share) => `${share < 0 ? "−" : "+"}${points(Math.abs(share))}`;
  const ends = one.low === null ? "" : ` (${signed(one.low)} to ${signed(one.high)})`;
  const p = one.adjusted_p ?? one.p;
  return [
    one.protocol,
    one.a.name,
    points(one.a[one.metric]),
    one.b.name,
    points(one.b[one.metric]),
    signed(one.difference) + ends,
    p === null ? "none" : p < 0.001 ? "<0.001" : p.toFixed(3),
    one.verdict,
  ];
}
