// A classifier for whoever has none: trained on the toy band when asked for.

import { ask, guarded } from "../core/api.js";
import { byId } from "../core/elements.js";

const EVERY_MS = 500;

let known = { model: null, tagger: null };

// Whether there is a classifier, which may come while the page is open.
export const hasClassifier = () => Boolean(known.model);

export function offer({ model, tagger }) {
  known.tagger = tagger;
  byId("toy-train").onclick = guarded(() => train());
  byId("toy-stop").onclick = guarded(async () => tell(await ask("/api/model", { method: "DELETE" })));
  tell({ model, training: { state: "none" } });
  if (!model && !tagger) guarded(pickUp)();
}

// A training that was begun before the page was loaded goes on.
async function pickUp() {
  await follow(await ask("/api/model"));
}

async function train() {
  await follow(await ask("/api/model", { method: "POST" }));
}

async function follow(first) {
  let said = first;
  tell(said);
  while (said.training.state === "running") {
    await new Promise((resume) => setTimeout(resume, EVERY_MS));
    said = await ask("/api/model");
    tell(said);
  }
  if (said.training.state === "failed") throw new Error(`Training failed: ${said.training.error}`);
}

function tell({ model, training }) {
  const busy = training.state === "running";
  known.model = model;
  byId("offer").hidden = Boolean(model || known.tagger);
  byId("toy-train").hidden = busy;
  byId("toy-busy").hidden = !busy;
  const share = training.total ? ` (${training.done} of ${training.total})` : "";
  byId("toy-doing").textContent = busy ? `${training.what}${share}` : "";
  const made = model?.startsWith("toy-v")
    ? ", which knows only the ten made-up genres of the toy band; its predictions for real music mean little"
    : "";
  const tags = known.tagger ? `Tags: ${known.tagger.model}` : "";
  byId("model-name").textContent = [model ? `Classifier: ${model}${made}` : "", tags].filter(Boolean).join(". ");
}
