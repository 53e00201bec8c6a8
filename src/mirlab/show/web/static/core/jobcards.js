// How jobs look: a line each, with progress and a way to stop them.

import { guarded } from "./api.js";
import { html, nothing } from "./lit.js";
import { atWork, cancelJob } from "./jobs.js";

/** @param {import("./jobs.js").Job} job */
export function jobCard(job) {
  const share = job.total ? `${Math.round((100 * job.done) / job.total)} %` : "";
  const words = { waiting: "waits", running: job.what || "begins", done: "done", failed: job.error, cancelled: "cancelled" };
  return html`<li class="job ${job.state}">
    <strong>${job.title}</strong>
    <span class="muted">${words[job.state]}${atWork(job) && share ? `, ${share}` : ""}</span>
    ${atWork(job)
      ? html`<progress aria-label="Progress of ${job.title}" max="1" .value=${job.total ? job.done / job.total : 0}></progress>
        <button type="button" @click=${guarded(() => cancelJob(job.id))}>Cancel</button>`
      : nothing}
  </li>`;
}
