// The experiments page: results folders, their answers and what was taken for what.

import { ask, guarded } from "./api.js";
import { byId, element, table } from "./elements.js";

const NONE = "No results here: start with  mirlab serve --results mirlab-results";

export const show = guarded(async () => {
  const found = (await ask("/api/experiments")).experiments;
  const list = byId("experiments");
  list.replaceChildren(...found.flatMap(entry));
  if (!found.length) list.textContent = NONE;
});

function entry(experiment) {
  const head = element("h2", { textContent: experiment.title ?? experiment.name });
  const words = element("p", { textContent: experiment.answer ?? experiment.error });
  if (experiment.error) return [head, words];
  const open = element("button", { type: "button", textContent: `Show ${experiment.name}` });
  open.onclick = () => guarded(details)(experiment.name);
  return [head, words, open];
}

async function details(name) {
  const one = await ask(`/api/experiments/${encodeURIComponent(name)}`);
  const keys = Object.keys(one.rows[0] ?? {});
  const summary = table(keys, one.rows.map((row) => keys.map((key) => row[key])));
  const head = element("h3", { textContent: `Confusion (rows: true; ${one.of})` });
  const counts = one.labels.map((label, i) => [label, ...one.confusion[i]]);
  byId("experiment").replaceChildren(summary, head, table(["true", ...one.labels], counts));
}
