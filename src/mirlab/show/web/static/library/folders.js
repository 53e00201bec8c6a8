// Choosing a folder of the server's machine, under the roots that it was started with.

import { ask, guarded, query } from "../core/api.js";
import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";

export class FolderDialog {
  /** @param {HTMLElement} place @param {(folder: string) => unknown} chosen */
  constructor(place, chosen) {
    this.chosen = chosen;
    this.dialog = document.createElement("dialog");
    this.dialog.setAttribute("aria-label", "Add a folder");
    place.append(this.dialog);
    /** @type {string[]} from the root to the folder that is shown */
    this.trail = [];
    /** @type {string[]} */
    this.inside = [];
  }

  async open() {
    this.trail = [];
    await this.look();
    this.dialog.showModal();
  }

  async look() {
    const at = this.trail.at(-1);
    this.inside = (await ask(at ? query("/api/folders", { folder: at }) : "/api/folders")).folders;
    this.draw();
  }

  draw() {
    const at = this.trail.at(-1);
    const into = (/** @type {string} */ folder) => guarded(async () => {
      this.trail = [...this.trail, folder];
      await this.look();
    });
    const back = guarded(async () => {
      this.trail = this.trail.slice(0, -1);
      await this.look();
    });
    const take = () => {
      this.dialog.close();
      if (at) this.chosen(at);
    };
    render(
      html`<div class="keys stack"><h2>Add a folder</h2>
        <p class="muted">${at ?? "Choose where to look."}</p>
        <ul class="plain folders">${at ? html`<li><button type="button" class="quiet" @click=${back}>${icon("chevron-left")} Back</button></li>` : nothing}
          ${this.inside.map((folder) => html`<li><button type="button" class="quiet" @click=${into(folder)}>${icon("folder")} ${at ? folder.replace(/^.*[\\/]/, "") : folder}</button></li>`)}
          ${this.inside.length ? nothing : html`<li class="muted">No folders in here.</li>`}</ul>
        <div class="row"><button type="button" class="primary" ?disabled=${!at} @click=${take}>Add this folder</button>
          <button type="button" @click=${() => this.dialog.close()}>Cancel</button></div></div>`,
      this.dialog,
    );
  }
}
