// What the server says of a doubt.

/** @typedef {"label" | "pair" | "unreadable"} Kind */
/** @typedef {{id: string | null, track: string, label: string | null, title: string | null, artist: string | null, duration: number | null, sound: boolean, predicted?: string | null, distance?: number | null}} Heard */
/** @typedef {{verdict: string, label: string, track: string, note?: string, when?: string}} Made */
/**
 * @typedef {object} Item
 * @property {string} id
 * @property {Kind} kind
 * @property {string[]} reasons
 * @property {string | null} instead the class that it may be
 * @property {number} strength 0 to 1
 * @property {string} source
 * @property {string[]} sources
 * @property {number} offset of a pair, seconds of the first before the second begins
 * @property {Heard[]} tracks
 * @property {string} revision
 * @property {Made | null} decision
 */
/** @typedef {{verdict: string, label?: string, track?: number, new?: boolean}} Decision */
/** @typedef {{label: string, tracks: Heard[]}} Group */

export {};
