// Templates: everything that pages take of lit-html.
//
// Text from files only ever goes into a template as a value, which becomes text and never markup.

export {
  classMap,
  createRef,
  html,
  ifDefined,
  keyed,
  live,
  nothing,
  ref,
  render,
  repeat,
  svg,
} from "../vendor/lit-html/lit-html.js";
