// Files that are dropped beside the Song page. A browser would leave the explorer to open them, and what was
// typed or queued would be lost.

const held = (/** @type {DragEvent} */ event) => Boolean(event.dataTransfer?.types.includes("Files"));

/** @param {(files: File[]) => unknown} take gets what no page has taken */
export function startDropping(take) {
  addEventListener("dragover", (event) => {
    if (held(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (event.defaultPrevented || !held(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
