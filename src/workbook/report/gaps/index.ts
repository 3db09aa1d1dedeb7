/** The Gaps sheet of an index: reference minus score of each unit, the means, and the largest gaps. */
export { gapArea, gapCell, nodesBelow, referenceFormula, scoreColumn } from "./cells";
export { gapsSheet } from "./sheet";
