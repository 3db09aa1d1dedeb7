/** The sheet Levers of an index: what one unit could do next in each indicator. */
export { leversSheet } from "./sheet";
export { endFormula } from "./workings/end";
