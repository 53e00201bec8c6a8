// How the points are arranged: by principal components at once, by PaCMAP when the server is done with it.

import { ask, query } from "../core/api.js";
import { byId } from "../core/elements.js";

const EVERY_MS = 400;
let turn = 0;

const address = (collection) => query("/api/map", { collection });

// Asks for PaCMAP's points until they are there; null where another wish came first or it was given up.
export async function arranged(collection) {
  const mine = (turn += 1);
  let said = await ask(address(collection), { method: "POST" });
  while (mine === turn && said.state === "running") {
    tell(said);
    await new Promise((resume) => setTimeout(resume, EVERY_MS));
    if (mine === turn) said = await ask(address(collection));
  }
  if (mine !== turn) return null;
  tell(null);
  if (said.state === "failed") throw new Error(`PaCMAP: ${said.error}. The map was not changed.`);
  return said.points;
}

// Nobody waits for it any more; the server goes on, so that it is there the next time.
export function lookAway() {
  turn += 1;
  tell(null);
}

export async function giveUp(collection) {
  lookAway();
  await ask(address(collection), { method: "DELETE" });
}

function tell(said) {
  byId("arranging").hidden = !said;
  if (!said) return;
  const share = said.total ? `, ${Math.round((100 * said.done) / said.total)} %` : "";
  byId("arranging-text").textContent = `PaCMAP: ${said.what}${share} …`;
}
