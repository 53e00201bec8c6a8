// The audit that runs behind the label check: start, progress, cancel.

import { ask, guarded, say } from "../core/api.js";
import { byId, counted } from "../core/elements.js";

const PAUSE = 500;
let waiting = false;

// Show how the audit stands and follow it; `done` is called when one has ended well.
export function watchAudit(done) {
  const follow = guarded(async () => {
    const state = await ask("/api/audit");
    showState(state);
    if (state.state === "running") {
      waiting = true;
      setTimeout(follow, PAUSE);
    } else if (waiting) {
      waiting = false;
      tell(state);
      if (state.state === "done") await done();
    }
  });
  byId("audit-start").onclick = guarded(async () => {
    await ask("/api/audit", { method: "POST" });
    waiting = true;
    await follow();
  });
  byId("audit-cancel").onclick = guarded(async () => {
    await ask("/api/audit", { method: "DELETE" });
  });
  follow();
}

function showState(state) {
  const running = state.state === "running";
  byId("audit-start").hidden = running || !state.can_start;
  byId("audit-start").textContent = state.audits ? "Audit again" : "Look for copies and broken files";
  byId("audit-running").hidden = !running;
  if (!running) return;
  const bar = byId("audit-progress");
  if (state.total) {
    bar.max = state.total;
    bar.value = state.done;
  } else {
    bar.removeAttribute("value");
  }
  const source = state.sources > 1 ? ` (source ${state.source} of ${state.sources})` : "";
  byId("audit-words").textContent = state.total
    ? `${state.what}: ${state.done} of ${state.total}${source}`
    : "starting";
}

function found({ pairs, unreadable }) {
  if (!pairs && !unreadable) return "It found no suspected copies and no unreadable files.";
  return `It found ${counted(pairs, "suspected pair")} of copies and ${counted(unreadable, "unreadable file")}.`;
}

function tell(state) {
  if (state.state === "done") say(`The audit is finished. ${found(state)}`);
  else if (state.state === "cancelled") say("The audit was cancelled. Its results were discarded.");
  else say(state.problem);
}
