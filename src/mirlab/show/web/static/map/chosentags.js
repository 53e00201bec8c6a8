// The tags of the track that was chosen on the map, asked for when a person opens them.

import { ask, guarded, say } from "../core/api.js";
import { byId } from "../core/elements.js";
import { aboutTags, tagBars } from "../song/tags.js";

let track = null;

export function offerTags() {
  byId("chosen-tags").ontoggle = guarded(load);
}

export function tagsOf(chosen) {
  track = chosen;
  byId("chosen-tags").hidden = !chosen.sound;
  guarded(load)();
}

const bars = () => byId("chosen-tags").querySelector("table");

async function load() {
  const mine = track;
  bars().replaceChildren();
  byId("chosen-tags-about").textContent = "";
  if (!mine?.sound || !byId("chosen-tags").open) return;
  byId("chosen-tags-about").textContent = "computing";
  try {
    const said = await ask(`/api/tracks/${encodeURIComponent(mine.id)}/tags`);
    if (mine !== track) return;
    tagBars(bars(), said.scores);
    const notes = said.notes.map((note) => `Note: ${note}. `).join("");
    byId("chosen-tags-about").textContent = notes + aboutTags(said);
  } catch (error) {
    if (mine !== track) return;
    byId("chosen-tags-about").textContent = "";
    say(error.message);
  }
}
