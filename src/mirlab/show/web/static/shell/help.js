// The keys that work here, and the switch for those of one letter.

import { here } from "../core/address.js";
import { icon } from "../core/icons.js";
import { hints, letters, lettersOn, setLetters, shortcuts } from "../core/keys.js";
import { html, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { chosenTheme, setTheme } from "../core/theme.js";

/** @type {Record<string, string>} */
const WORDS = { " ": "Space", ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

export function startHelp() {
  letters("", [
    { key: " ", words: "Play or pause", run: () => player.toggle() },
    { key: ",", words: "Back 5 s", run: () => player.seek(player.time - 5) },
    { key: ".", words: "Forward 5 s", run: () => player.seek(player.time + 5) },
    { key: "[", words: "Previous in the queue", run: () => player.previous() },
    { key: "]", words: "Next in the queue", run: () => player.next() },
    { key: "?", words: "Show the keys", run: openHelp },
  ]);
}

export function openHelp() {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("keys"));
  if (!dialog) return;
  draw(dialog);
  dialog.showModal();
}

/** @param {HTMLDialogElement} dialog */
function draw(dialog) {
  const row = (/** @type {string[]} */ keys, /** @type {string} */ words) =>
    html`<tr><th scope="row">${keys.map((key) => html`<kbd>${WORDS[key] ?? (key.length > 1 ? key : key.toUpperCase())}</kbd> `)}</th><td>${words}</td></tr>`;
  const choice = (/** @type {"system" | "light" | "dark"} */ name, /** @type {string} */ words) =>
    html`<label><input type="radio" name="theme" .checked=${chosenTheme() === name}
      @change=${() => setTheme(name)}> ${words}</label>`;
  render(
    html`<div class="keys stack">
      <div class="row"><h2 id="keys-title">Keys and settings</h2>
        <button type="button" class="quiet square" aria-label="Close" @click=${() => dialog.close()}>${icon("x")}</button></div>
      <fieldset class="row"><legend class="muted">Colours</legend>
        ${choice("system", "As the system")} ${choice("light", "Light")} ${choice("dark", "Dark")}</fieldset>
      <label><input type="checkbox" .checked=${lettersOn()}
        @change=${(/** @type {Event} */ e) => setLetters(/** @type {HTMLInputElement} */ (e.target).checked)}>
        Keys of a single letter or sign work</label>
      <table aria-label="Keys of the ${here().page} page">
        ${hints().map((one) => row(one.keys, one.words))}
        ${row(["Ctrl", "k"], "Search")}
        ${shortcuts().map((one) => row([one.key], one.words))}
      </table>
    </div>`,
    dialog,
  );
}
