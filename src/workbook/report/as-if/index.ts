/** Scores as if a unit had other values, in formulas: the scale is held. This is the folder's only door. */
export { type Chain, chainAt, chainCells, chainHeader, type ChainRow } from "./chain";
export { heldOf, preparedAsIf } from "./held-of";
export { heldScore, heldTreated } from "./held-score";
export { rankAsIf, rankAsIfFormula } from "./rank";
export { methodsWithoutFormula } from "./why-not";
