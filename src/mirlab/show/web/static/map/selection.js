// Which tracks of the map are selected, and taking them away as a file.

import { guarded, postForFile, query } from "../core/api.js";
import { byId, counted } from "../core/elements.js";

export class Selection {
  // about() gives { tracks, collection } as they are now.
  constructor(plot, about) {
    Object.assign(this, { plot, about });
    byId("select-shown").onclick = () => this.set(this.shown());
    byId("select-none").onclick = () => this.set([]);
    byId("export-m3u").onclick = guarded(() => this.take("m3u8"));
    byId("export-csv").onclick = guarded(() => this.take("csv"));
  }

  shown() {
    return Array.from(this.plot.shown.keys()).filter((i) => this.plot.shown[i]);
  }

  set(rows) {
    this.plot.selection = new Set(rows);
    this.tell();
  }

  toggle(i) {
    const { selection } = this.plot;
    if (!selection.delete(i)) selection.add(i);
    this.tell();
  }

  tell() {
    const { size } = this.plot.selection;
    const { tracks } = this.about();
    const files = tracks.length > 0 && tracks[0].sound;
    byId("selected").textContent = `${counted(size, "track")} selected`;
    byId("select-none").disabled = !size;
    byId("export-m3u").disabled = byId("export-csv").disabled = !size || !files;
    this.plot.draw();
  }

  async take(form) {
    const { tracks, collection } = this.about();
    const ids = [...this.plot.selection].map((i) => tracks[i].id);
    await postForFile(query("/api/export", { collection, form }), { ids }, `selection.${form}`);
  }
}
