// The audit that runs behind the review: start, progress, cancel.

import { ask, guarded, say } from "../core/api.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing } from "../core/lit.js";
import { toast } from "../core/toasts.js";

/** @typedef {{state: string, can_start: boolean, audits: number, pairs: number, unreadable: number, problem: string, what: string, done: number, total: number | null, source: number, sources: number}} State */

const PAUSE_MS = 500;

export class Audit {
  /**
   * @param {() => unknown} changed to draw it anew
   * @param {() => unknown} ended when one has ended well
   */
  constructor(changed, ended) {
    this.changed = changed;
    this.ended = ended;
    /** @type {State | null} */
    this.state = null;
    this.following = false;
  }

  /** @param {State} state what the server said of it in passing */
  take(state) {
    this.state = state;
    if (state.state === "running") void this.follow();
  }

  start = guarded(async () => {
    this.state = await ask("/api/audit", { method: "POST" });
    this.drawn();
    toast("The audit has begun. You can go on meanwhile.");
    await this.follow();
  });

  /** Draws it; whoever was at its button finds the one that took its place. */
  drawn() {
    const here = () => /** @type {HTMLElement | null} */ (document.querySelector(".audit button"));
    const focused = document.activeElement === here();
    this.changed();
    if (focused) here()?.focus();
  }

  cancel = guarded(() => ask("/api/audit", { method: "DELETE" }));

  async follow() {
    if (this.following) return;
    this.following = true;
    try {
      for (;;) {
        const state = /** @type {State} */ (await ask("/api/audit"));
        this.state = state;
        this.drawn();
        if (state.state !== "running") return void (await this.tell(state));
        await new Promise((resume) => setTimeout(resume, PAUSE_MS));
      }
    } catch (error) {
      if (error instanceof Error) say(error.message);
    } finally {
      this.following = false;
    }
  }

  /** @param {State} state */
  async tell(state) {
    if (state.state === "done") {
      toast(`The audit is finished. ${found(state)} Labels that it doubts are in the list.`);
      await this.ended();
    } else if (state.state === "cancelled") toast("The audit was cancelled. Its results were discarded.");
    else if (state.problem) say(state.problem);
  }

  view() {
    const { state } = this;
    if (!state) return nothing;
    if (state.state !== "running") {
      if (!state.can_start) return nothing;
      return html`<span class="audit"><button type="button" @click=${this.start}>${icon("copy")}
        ${state.audits ? "Audit again" : "Look for copies and broken files"}</button></span>`;
    }
    const source = state.sources > 1 ? ` (source ${state.source} of ${state.sources})` : "";
    const words = state.total ? `${state.what}: ${state.done} of ${state.total}${source}` : "starting";
    return html`<span class="row audit auditing"><progress aria-label="Audit" max=${state.total || 1}
      value=${state.total ? state.done : nothing}></progress><span>${words}</span>
      <button type="button" @click=${this.cancel}>Cancel the audit</button></span>`;
  }
}

/** @param {State} state */
function found({ pairs, unreadable }) {
  if (!pairs && !unreadable) return "It found no suspected copies and no unreadable files.";
  return `It found ${counted(pairs, "suspected pair")} of copies and ${counted(unreadable, "unreadable file")}.`;
}
