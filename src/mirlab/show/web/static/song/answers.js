// What is said of a song as cards: its class, its tags or its numbers by a classifier, the tags of a learned model,
// and how far all that can be trusted.

import { html, nothing } from "../core/lit.js";
import { fixed, minus, percent, significant } from "../core/format.js";
import { categoryColour } from "../core/palette.js";
import { vary } from "./bars.js";
import { highest, isSilence } from "./moment.js";

const CLASSES = 5;
export const TAGS = 8;

/** @type {Record<string, string>} */
const TRAINED = {
  yes: "This track is in the classifier's training data, so that it knew the answer: this says nothing of how good it is with new music.",
  no: "This track was not in its training data.",
  unknown: "Whether this track was in its training data is not recorded in the classifier.",
};

/**
 * @param {any} said
 * @param {{every: boolean, turn: () => void}} more
 */
export function classifiedCard(said, more) {
  const { classified } = said;
  if (!classified) return nothing;
  const inside = { class: ofClasses, tags: ofTags, numbers: ofNumbers };
  return html`<section id="classified" class="card stack" aria-label="What the classifier says">
    ${isSilence(classified) ? silence("genre", "Nothing to classify")
      : inside[/** @type {"class" | "tags" | "numbers"} */ (classified.task)](classified, more, said.place ?? ((/** @type {string} */ name) => classified.labels.indexOf(name)))}
    ${trust(said)}
  </section>`;
}

/** What stands in place of an answer about silence. @param {string} id @param {string} head */
function silence(id, head) {
  return html`<h2 id=${id} aria-live="polite">${head}</h2>
    <p>This is silence throughout: it never gets louder than −60 dBFS.</p>`;
}

/** @param {any} c @param {{every: boolean, turn: () => void}} more @param {(name: string) => number} place of a class among the colours */
function ofClasses(c, { every, turn }, place) {
  const ranked = highest(c.probabilities, c.labels.length);
  const shown = every ? ranked : ranked.slice(0, CLASSES);
  const set = c.prediction_set;
  return html`
    <h2 id="genre" aria-live="polite">${c.unknown ? "Unknown" : `${c.label}, ${percent(c.probabilities[c.label])}`}</h2>
    ${c.unknown ? html`<p id="why" class="warned">Unlike everything that the classifier was trained on: ${c.reason}.
      The nearest of its genres is ${c.label}.</p>` : nothing}
    <table id="classes" class="bars-table ${c.unknown ? "unsure" : ""}" aria-label="Genres and their probabilities">
      <tbody>${shown.map(([name, p]) => html`<tr class=${!c.unknown && set.includes(name) ? "in-set" : ""}>
        <th scope="row">${name}</th><td class="number">${percent(p)}</td>
        <td class="bars" aria-hidden="true"><div class="bar" ${vary({ share: p, colour: categoryColour(place(name)) })}></div></td>
      </tr>`)}</tbody>
    </table>
    ${ranked.length > CLASSES ? html`<div><button type="button" class="quiet" id="classes-more" aria-expanded=${every}
      aria-controls="classes" @click=${turn}>${every ? `Show the first ${CLASSES}` : `Show all ${ranked.length} genres`}</button></div>` : nothing}
    <p id="set">${c.unknown ? "The probabilities say which genre it would be if it had to be one of these."
      : html`In nine cases of ten, the right genre is among: <strong>${set.join(", ") || "none"}</strong>.`}</p>`;
}

/** @param {any} c */
function ofTags({ tags, probabilities, thresholds, labels, unknown, reason }) {
  const ranked = [...labels].sort((a, b) => tags.includes(b) - tags.includes(a) || probabilities[b] - probabilities[a]);
  const heading = tags.join(", ") || "No tags";
  return html`
    <h2 id="genre" aria-live="polite">${unknown ? `Unknown, perhaps: ${heading}` : heading}</h2>
    ${unknown ? html`<p id="why" class="warned">Unlike everything that the classifier was trained on: ${reason}.</p>` : nothing}
    <div class="tall"><table id="answers" class="bars-table" aria-label="Tags of the song">
      <thead><tr><th scope="col">Tag</th><th scope="col" class="number">Probability</th><th scope="col" class="number">Has it</th><td class="bars"></td></tr></thead>
      <tbody>${ranked.map((tag) => html`<tr class=${tags.includes(tag) ? "in-set" : ""}>
        <th scope="row">${tag}</th><td class="number">${percent(probabilities[tag])}</td>
        <td class="number">${tags.includes(tag) ? "yes" : "no"}</td>
        <td class="bars" aria-hidden="true"><div class="bar" ${vary({ share: probabilities[tag] })}></div><div class="threshold"
          title="threshold ${percent(thresholds[tag])}" ${vary({ share: thresholds[tag] })}></div></td>
      </tr>`)}</tbody>
    </table></div>
    <p id="set">A song has a tag when its probability reaches the tag's threshold, the line on its bar.</p>`;
}

/** @param {any} c */
function ofNumbers({ values, intervals, ranges, labels, unknown, reason }) {
  const heading = labels.length === 1 ? `${labels[0]} ${significant(values[labels[0]])}` : `${labels.length} numbers`;
  const row = (/** @type {string} */ name) => {
    const ends = intervals[name] ?? [values[name], values[name]];
    const low = Math.min(ranges[name][0], ends[0]);
    const high = Math.max(ranges[name][1], ends[1]);
    const place = (/** @type {number} */ value) => (value - low) / Math.max(high - low, 1e-12);
    return html`<tr><th scope="row">${name}</th><td class="number">${significant(values[name])}</td>
      <td class="number">${intervals[name] ? `${significant(ends[0])} to ${significant(ends[1])}` : "too few artists to say"}</td>
      <td class="bars" aria-hidden="true"><div class="span" ${vary({ from: place(ends[0]), share: place(ends[1]) - place(ends[0]) })}></div><div
        class="threshold" ${vary({ share: place(values[name]) })}></div></td></tr>`;
  };
  return html`
    <h2 id="genre" aria-live="polite">${unknown ? `Unknown, perhaps: ${heading}` : heading}</h2>
    ${unknown ? html`<p id="why" class="warned">Unlike everything that the classifier was trained on: ${reason}.</p>` : nothing}
    <div class="tall"><table id="answers" class="bars-table" aria-label="Numbers of the song">
      <thead><tr><th scope="col">Number</th><th scope="col" class="number">Value</th><th scope="col" class="number">Interval</th><td class="bars"></td></tr></thead>
      <tbody>${labels.map(row)}</tbody>
    </table></div>
    <p id="set">In nine cases of ten, the true number is within the interval.</p>`;
}

/** How good the classifier was found to be, and whether it has met this track. @param {any} said */
function trust({ card, in_training: trained }) {
  const clip = (/** @type {number} */ x) => Math.min(1, Math.max(0, x));
  return html`<div id="trust" class="stack">
    ${card ? html`<p id="worth">${minus(card.sentence)}</p>
      <div class="interval" aria-hidden="true" title=${card.how}>
        ${card.low === null ? nothing : html`<div class="span" ${vary({ from: clip(card.low), share: clip(card.high) - clip(card.low) })}></div>`}
        ${!(card.baseline > 0) ? nothing : html`<div class="tick" ${vary({ share: clip(card.baseline) })}></div>`}
        <div class="dot" ${vary({ share: clip(card.value) })}></div></div>
      ${card.baseline > 0 ? html`<p class="muted">The line marks what knowing nothing of a song gives: ${percent(card.baseline)}.</p>` : nothing}`
      : html`<p id="worth" class="muted">The classifier does not say how often it is right.</p>`}
    <p id="trained" class=${trained === "yes" ? "warned" : "muted"}>${TRAINED[trained]}</p>
  </div>`;
}

/**
 * @param {any} tagged
 * @param {{every: boolean, turn: () => void}} more
 */
export function taggedCard(tagged, { every, turn }) {
  if (!tagged) return nothing;
  if (tagged.reason) return html`<section id="tagged" class="card stack" aria-label="Tags">${silence("no-tags", "No tags")}</section>`;
  const ranked = highest(tagged.scores, Object.keys(tagged.scores).length);
  // Scores up to 1 are drawn on one scale, so that low ones look low.
  const full = Math.max(1, ranked[0]?.[1] ?? 0);
  const shown = every ? ranked : ranked.slice(0, TAGS);
  return html`<section id="tagged" class="card stack" aria-label="Tags">
    <h2>Tags</h2>
    <table id="tags" class="bars-table" aria-label="Tags of the song">
      <thead class="visually-hidden"><tr><th scope="col">Tag</th><th scope="col">Score</th><td></td></tr></thead>
      <tbody>${shown.map(([tag, score]) => html`<tr><th scope="row">${tag}</th><td class="number">${fixed(score, 2)}</td>
        <td class="bars" aria-hidden="true"><div class="bar" ${vary({ share: Math.max(0, score) / full })}></div></td></tr>`)}</tbody>
    </table>
    ${ranked.length > TAGS ? html`<div><button type="button" class="quiet" id="tags-more" aria-expanded=${every}
      aria-controls="tags" @click=${turn}>${every ? `Show the first ${TAGS}` : `Show all ${ranked.length} tags`}</button></div>` : nothing}
    <p id="tags-about" class="muted">Scores of ${tagged.model} (${tagged.title}), averaged over the song. They are not
      probabilities: compare them within a song, or those of one tag between songs.</p>
  </section>`;
}
