// The label check page.

export function show() {}
