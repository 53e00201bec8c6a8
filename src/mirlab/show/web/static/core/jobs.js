// Long work that the server does behind the pages: what is being done, and what came of it.

import { ask, postJson } from "./api.js";
import { forget, renew } from "./store.js";
import { toast } from "./toasts.js";

/**
 * @typedef {object} Job
 * @property {string} id
 * @property {string} kind
 * @property {string} title
 * @property {"waiting" | "running" | "done" | "failed" | "cancelled"} state
 * @property {string} what
 * @property {number} done
 * @property {number} total
 * @property {string} started
 * @property {string} error
 * @property {any} result
 */
/** @typedef {{jobs: Job[], experiments: string[], results: string, bundles: string[], lacking: Record<string, string>}} Said */

const EVERY_MS = 700;
/** @type {Set<(said: Said, ended: Job[]) => void>} */
const listeners = new Set();
/** @type {Set<string>} those that were seen at work */
const working = new Set();
/** @type {number | undefined} */
let waiting;
let asked = 0;
/** The question whose answer is known; older ones that are answered later tell what is over. */
let heard = 0;
/** @type {Said} */
let latest;

/** @param {Job} job */
export const atWork = (job) => job.state === "waiting" || job.state === "running";

/** @param {(said: Said, ended: Job[]) => void} listener told how every job is as long as one is at work, and which have just ended */
export function onJobs(listener) {
  listeners.add(listener);
}

/** Asks how the jobs are, and goes on asking while one is at work. */
export async function lookAtJobs() {
  clearTimeout(waiting);
  asked += 1;
  const mine = asked;
  /** @type {Said} */
  const said = await ask("/api/jobs");
  if (mine < heard) return latest;
  [heard, latest] = [mine, said];
  for (const job of said.jobs) if (atWork(job)) working.add(job.id);
  // One may begin and end between two looks, so that none ever saw it at work.
  const ended = said.jobs.filter((job) => !atWork(job) && working.delete(job.id));
  for (const job of ended) await over(job);
  for (const listener of listeners) listener(latest, ended);
  clearTimeout(waiting);
  if (latest.jobs.some(atWork)) waiting = window.setTimeout(() => lookAtJobs().catch(() => {}), EVERY_MS);
  return latest;
}

/** What came of a job that is done, in words. @param {Job} job */
export function summaryOf({ kind, result }) {
  const made = result ?? {};
  if (kind === "train") return `saved as ${made.name}`;
  if (kind === "run") return "done";
  const parts = Object.entries({
    added: made.added, renewed: made.renewed, replaced: made.replaced, moved: made.moved,
    "with another label": made.label_changed, "with another artist": made.artist_changed, "with other facts": made.facts_changed, removed: made.removed,
    "kept out because removed before": made.left_out, "got a prediction": made.labelled, "unlike the training data": made.unknown, "file missing": made.gone,
    "could not be read": made.failed,
  }).filter(([, n]) => n).map(([words, n]) => `${n} ${words}`);
  return parts.join(", ") || "nothing had changed";
}

/** @param {Job} job */
async function over(job) {
  if (job.state === "failed") return toast(`${job.title}: ${job.error || "it failed; the server's log says why"}`, { error: true });
  if (job.state === "cancelled") return toast(`${job.title}: cancelled`);
  toast(`${job.title}: ${summaryOf(job)}`);
  // What the pages hold may be older than what is there now.
  forget();
  return renew();
}

/** @param {Record<string, unknown>} wanted */
export async function startJob(wanted) {
  const job = await postJson("/api/jobs", wanted);
  working.add(job.id);
  await lookAtJobs();
  return job;
}

/** @param {string} id */
export async function cancelJob(id) {
  await ask(`/api/jobs/${encodeURIComponent(id)}`, { method: "DELETE" });
  await lookAtJobs();
}
