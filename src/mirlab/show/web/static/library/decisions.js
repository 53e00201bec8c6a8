// The decisions that stand: how many, where they are kept, and each to look at or to take back.

import { ask, guarded, postJson, query, Refused, say } from "../core/api.js";
import { counted, date } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, repeat } from "../core/lit.js";
import { renew } from "../core/store.js";

/** @typedef {{id: string, revision: string, verdict: string, track: string, track_id: string | null, collection: string | null, was: string, label: string, of: string, note: string, when: string}} Made */
/** @typedef {{file: string, total: number, last: string, items: Made[]}} Said */

const STEP = 20;

/** What was decided, in words. @param {Made} made */
export function changed({ verdict, was, label, of }) {
  if (verdict === "left out") return of ? `left out, as a copy of ${of}` : `left out${was ? `, was ${was}` : ""}`;
  if (verdict === "no duplicate") return `not a copy of ${of}`;
  if (verdict === "accepted") return `${label} is right`;
  return `${was || "no label"} → ${label}`;
}

export class Decisions {
  /** @param {() => unknown} redraw @param {() => unknown} taken what else to read again when one was taken back */
  constructor(redraw, taken) {
    this.redraw = redraw;
    this.taken = taken;
    /** @type {Said | null} */
    this.said = null;
    this.problem = "";
    this.told = "";
  }

  async load() {
    try {
      // As many as were shown, so that nothing that was unfolded is folded again.
      const limit = String(Math.max(STEP, Math.min(200, this.said?.items.length ?? 0)));
      this.said = await ask(query("/api/decisions", { limit }));
      this.problem = "";
    } catch (error) {
      if (error instanceof Refused && error.passing) throw error;
      this.problem = error instanceof Error ? error.message : String(error);
    }
    this.redraw();
  }

  more = guarded(async () => {
    const { said } = this;
    if (!said) return;
    const next = /** @type {Said} */ (await ask(query("/api/decisions", { offset: String(said.items.length), limit: String(STEP) })));
    const known = new Set(said.items.map((one) => one.id));
    this.said = { ...next, items: [...said.items, ...next.items.filter((one) => !known.has(one.id))] };
    this.redraw();
  });

  /** @param {Made} made */
  back(made) {
    return guarded(async () => {
      try {
        await postJson(`/api/decisions/${made.id}/undo`, { seen: made.revision });
        this.told = `Taken back: ${made.track}.`;
      } catch (error) {
        if (!(error instanceof Refused) || error.passing) throw error;
        // Somebody else was faster: what stands now is shown.
        say(error.message);
      }
      await this.load();
      /** @type {HTMLElement | null} */ (document.querySelector("#decisions button") ?? document.getElementById("decisions-head"))?.focus();
      await Promise.all([renew(), this.taken()]);
    });
  }

  view() {
    const { said } = this;
    return html`<h2 id="decisions-head" tabindex="-1">Corrections${said ? `: ${said.total.toLocaleString("en")}` : ""}</h2>
      <p class="visually-hidden" role="status">${this.told}</p>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : said ? this.list(said) : html`<p class="muted">Reading the decisions …</p>`}`;
  }

  /** @param {Said} said */
  list({ file, total, last, items }) {
    return html`<p>${total ? html`${counted(total, "decision")}${last ? html`, the last one on ${date(last)}` : nothing}, ${total === 1 ? "is" : "are"} kept in` : "Nothing was decided yet. Decisions will be kept in"}
        <code dir="auto">${file}</code>. Experiments and classifiers that you start here use them; on the command line, give it as <code class="option">--corrections</code>.</p>
      ${items.length ? html`<ul id="decisions" class="plain paths decisions">${repeat(items, (one) => one.id, (one) => this.row(one))}</ul>` : nothing}
      ${total > items.length ? html`<div><button type="button" class="quiet" id="decisions-more" @click=${this.more}>${total - items.length > STEP ? `${STEP} of ` : ""}${(total - items.length).toLocaleString("en")} more</button></div>` : nothing}`;
  }

  /** @param {Made} one */
  row(one) {
    const address = one.track_id && one.collection ? `#/map?collection=${encodeURIComponent(one.collection)}&track=${encodeURIComponent(one.track_id)}` : "";
    return html`<li class="row"><span class="decision"><span dir="auto">${address ? html`<a href=${address}>${one.track}</a>` : one.track}</span>
      <small dir="auto">${[changed(one), one.note, one.when && date(one.when), address ? "" : "in no collection here"].filter(Boolean).join(" · ")}</small></span>
      <button type="button" class="quiet" aria-label="Take back: ${one.track}, ${changed(one)}" @click=${this.back(one)}>${icon("undo-2")} Take back</button></li>`;
  }
}
