// How jobs look: a line each, with progress and a way to stop them.

import { guarded } from "./api.js";
import { html, nothing } from "./lit.js";
import { atWork, cancelJob } from "./jobs.js";

/** @param {import("./jobs.js").Job} job */
export function jobCard(job) {
  const share = job.total ? `${Math.round((100 * job.done) / job.total)} % (${job.done.toLocaleString("en")} of ${job.total.toLocaleString("en")})` : "";
  const words = { waiting: "waits", running: job.what || "begins", done: "done", failed: job.error, cancelled: "cancelled" };
  return html`<li class="job ${job.state}" tabindex="-1">
    <strong>${job.title}</strong>
    <span class="muted">${words[job.state]}${atWork(job) && share ? `, ${share}` : ""}</span>
    ${atWork(job)
      ? html`<progress aria-label="Progress of ${job.title}" max="1" .value=${job.total ? job.done / job.total : 0}></progress>
        <button type="button" @click=${guarded((/** @type {Event} */ event) => stop(event, job.id))}>Cancel</button>`
      : nothing}
  </li>`;
}

/** The button goes when the job ends, and the focus with it: the job's own line takes it. @param {Event} event @param {string} id */
function stop(event, id) {
  /** @type {HTMLElement} */ (event.currentTarget).closest("li")?.focus();
  return cancelJob(id);
}
