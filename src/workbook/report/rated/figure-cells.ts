import { extent, mean, median, type RatedCell, type RatingSummary } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, live } from "../context/context";
import { cell, rowRange } from "../formulas/ranges";
import type { RatedTerms } from "./terms";

/** How levels become one, in a worksheet and here. */
const summaries: Readonly<
  Record<RatingSummary, { readonly name: string; readonly of: (levels: Float64Array) => number }>
> = {
  agreed: { name: "MEDIAN", of: median },
  median: { name: "MEDIAN", of: median },
  mean: { name: "AVERAGE", of: mean },
  least: { name: "MIN", of: (levels) => extent(levels).minimum },
  // Where a value cannot be adjusted, the median counts.
  adjusted: { name: "MEDIAN", of: median },
};

/** Cells of the numbers of the rule, absolute. */
export interface RuleCells {
  readonly raters: string;
  readonly limit: string;
}

/** Number of raters, spread, level, the adjusted value where the rule has one, and the value that is scored. */
export function figureCells(
  { layout, assessment, sheet }: RatedTerms,
  row: number,
  rated: RatedCell | undefined,
  rule: RuleCells,
): readonly PlanCell[] {
  const { columns, slots, table, values } = layout;
  const { summary, disagreement } = assessment.rule;
  const at = (column: number): string => cell(table, row, column, sheet, "column");
  const levels = rowRange(table, row, columns.slots, columns.slots + 2 * slots - 1, sheet, "column");
  const valuesOfLevels = values === null ? levels : rowRange(values, row, 1, slots, sheet, "column");
  const valueOfAgreed = values === null ? at(columns.agreed) : cell(values, row, 0, sheet, "column");
  const { name } = summaries[summary];
  const [raters, spread] = [at(columns.raters), at(columns.spread)];
  const adjusted = columns.adjusted === null ? null : at(columns.adjusted);
  const combined = `${name}(${valuesOfLevels})`;
  const counted = adjusted === null ? combined : `IF(ISNUMBER(${adjusted}),${adjusted},${combined})`;
  const settled = disagreement === "missing" ? `IF(${spread}>=${rule.limit},"",${counted})` : counted;
  const given = Float64Array.from(rated?.ratings ?? [], ({ level }) => level);
  const agreed = rated?.agreed ?? NaN;
  const isAdjusted = Number.isNaN(agreed) && rated?.missing === null;
  const number = (formula: string, value: number): PlanCell =>
    live(formula, value, "rank", false, levelFormat(summary));
  return [
    live(`IF(SUMPRODUCT(--ISERROR(${levels}))>0,NA(),COUNT(${levels}))`, given.length, "rank"),
    number(`IF(${raters}=0,"",MAX(${levels})-MIN(${levels}))`, rated?.spread ?? NaN),
    number(agreedFirst(at(columns.agreed), `IF(${raters}=0,"",${name}(${levels}))`), levelOf(rated, summary)),
    ...(adjusted === null ? [] : [constant(isAdjusted ? (rated?.value ?? NaN) : NaN, "treated")]),
    live(
      agreedFirst(valueOfAgreed, `IF(${raters}<${rule.raters},"",${settled})`),
      rated?.value ?? NaN,
      "number",
    ),
  ];
}

/** Means of levels have two decimals; other levels are as they are written. */
export const levelFormat = (summary: RatingSummary): string => (summary === "mean" ? "0.00" : "General");

/** The level that ratings come to, whether or not it counts: the agreed one, else the summary; NaN without any. */
export function levelOf(rated: RatedCell | undefined, summary: RatingSummary): number {
  if (rated === undefined || rated.missing === "not applicable") return NaN;
  const given = Float64Array.from(rated.ratings, ({ level }) => level);
  return Number.isNaN(rated.agreed) ? summaries[summary].of(given) : rated.agreed;
}

/** The agreed level where there is one; missing where it is agreed that the indicator does not apply; else by the ratings. */
const agreedFirst = (agreed: string, otherwise: string): string =>
  `IF(ISNUMBER(${agreed}),${agreed},IF(LEN(${agreed})>0,"",${otherwise}))`;
