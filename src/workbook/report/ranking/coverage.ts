import { coverage, isThin } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, nodeValue } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { roundingText } from "../formulas/rounding-text";
import { part, rowRange, wholeRange } from "../formulas/ranges";
import { indicatorsBelow } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";

/** Follows the name of a unit that is ranked on less than half of the weight. */
const mark = " *";

/** `isThin` as a formula; an empty text is not below any number. */
const thin = (shares: string): string => `${shares}<0.5-${roundingText}`;

/** Header of the names; it says what the mark means where there is one. `column` has the shares of the ranked units. */
export function markedNameHeader({ words }: Context, column: string, shares: readonly number[]): PlanCell {
  const [legend, name] = [words.ranking.nameMarked, words.tables.name];
  return live(
    `IF(SUMPRODUCT(ISNUMBER(${column})*(${thin(column)}))>0,${formulaText(legend)},${formulaText(name)})`,
    shares.some(isThin) ? legend : name,
    "header",
  );
}

/** Name of a ranked unit, with the mark if it has one. */
export const markedName = (formula: string, name: string, shareCell: string, share: number): PlanCell =>
  live(`${formula}&IF(${thin(shareCell)},"${mark}","")`, isThin(share) ? name + mark : name, "label");

/** Share of the weight that each ranked unit has figures for; NaN without a score. */
export const rankedCoverage = ({ results }: Context, { root }: IndexSheets): readonly number[] =>
  Array.from(coverage(results, root), (share, unit) =>
    Number.isNaN(nodeValue(results.scores, root, unit)) ? NaN : share,
  );

/** The share of one unit as a formula: the effective weights of the indicators whose values are there. */
export function coverageFormulas(
  { layout, structure }: Context,
  { root, sheets: { Ranking: sheet } }: IndexSheets,
): (unit: number) => string {
  const { first, count } = indicatorsBelow(structure, root);
  const { table, columns } = layout.parameters;
  const weights = wholeRange(part(table, first, columns.indexOf("Effective weight"), count, 1), sheet);
  return (unit) => {
    const values = rowRange(layout.values.table, unit, first, first + count - 1, sheet, "column");
    return `IF(SUM(${weights})>0,SUMPRODUCT(MMULT(--ISNUMBER(${values}),${weights}))/SUM(${weights}),"")`;
  };
}
