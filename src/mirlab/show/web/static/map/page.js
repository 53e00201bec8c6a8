// The map page, as the shell knows it.

import { go } from "../core/address.js";
import { factOf } from "./colouring.js";
import { wordsOf } from "./facts.js";
import { hover } from "./hovercard.js";
import { MapPage } from "./mappage.js";

/** @type {MapPage | null} */
let map = null;

/** Shows a track of any collection, as another page may ask. @param {string} id */
export function goTo(id) {
  go("map", { track: id });
}

/** @type {import("../shell/app.js").Page} */
export const page = {
  name: "map",
  title: (params) => {
    const name = map?.source?.name;
    const track = map?.chosen.track;
    const by = params.colour ? ` by ${wordsOf(factOf(params.colour))}` : "";
    if (params.track && track) return `${track.title || track.track} · Map`;
    return name ? `Map of ${name}${by}` : "Map";
  },
  start: (root, about) => {
    map = new MapPage(root, about);
    root.replaceChildren();
    map.start();
  },
  show: (params) => map?.show(params),
  hide: () => {
    if (!map) return;
    hover(map, -1, 0, 0);
    map.left = true;
  },
};

/** The page itself, once it was opened: for who wants to know where on the screen a track is. */
export const opened = () => map;
