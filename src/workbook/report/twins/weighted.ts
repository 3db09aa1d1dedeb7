import { apart } from "./apart";

/**
 * Statistics with weights of units as worksheet formulas, each of an array: the same as the engine's `mean` and `deviation`
 * with weights. Both are ranges of the same rows; a text in `column` is missing. A weight that is no number makes an error,
 * so that it is seen.
 */
export const weightedMeanFormula = (column: string, weights: string): string =>
  `IF(${countedFormula(column, weights)}=0,"",${meanOf(`ISNUMBER(${column})`, column, weights)})`;

/** Over the rows that a condition holds for. */
export const weightedMeanWhere = (condition: string, column: string, weights: string): string =>
  meanOf(`${condition}*ISNUMBER(${column})`, column, weights);

const meanOf = (condition: string, column: string, weights: string): string =>
  `SUM(IF(${condition},${weights}*${column}))/SUM(IF(${condition},${weights}*1))`;

/** Units that have a value and a weight above 0. */
const countedFormula = (column: string, weights: string): string =>
  `SUM(IF(ISNUMBER(${column}),IF(${weights}>0,1,0),0))`;

/** `mean` is the cell of the weighted mean. 0 where the units that count do not differ but for rounding. */
export function weightedDeviationFormula(column: string, weights: string, mean: string): string {
  const n = countedFormula(column, weights);
  const counted = `IF(ISNUMBER(${column}),IF(${weights}>0,${column}))`;
  const squares = `SUM(IF(ISNUMBER(${column}),${weights}*(${column}-${mean})^2))`;
  const all = `SUM(IF(ISNUMBER(${column}),${weights}*1))`;
  const spread = `SQRT(${n}/(${n}-1)*${squares}/${all})`;
  return `IF(${n}<2,"",IF(${apart(`MIN(${counted})`, `MAX(${counted})`)},${spread},0))`;
}
