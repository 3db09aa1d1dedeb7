import type { AgreedRow, AssessmentTables } from "../../../workbook/assessment";
import type { Core } from "../core";
import { indexOf } from "../core";
import { RefusedError } from "../failure";

/** The assessment of the last reading, with a rated indicator. @throws RefusedError where the indicator is not rated */
export function assessmentOf(core: Core, indicator: string): AssessmentTables {
  const { assessment } = indexOf(core).source;
  if (assessment === undefined || !assessment.rated.includes(indicator))
    throw new RefusedError("not-rated", indicator);
  return assessment;
}

/** The row of Agreed that counts for a cell in the round that is scored; null when it has none. */
export function agreedRowOf(
  { agreed, round, cells }: Pick<AssessmentTables, "agreed" | "round" | "cells">,
  unit: string,
  indicator: string,
): AgreedRow | null {
  const own = agreed.filter(
    (row) => row.unit === unit && row.item === indicator && (row.round === (round ?? "") || row.round === ""),
  );
  if (own.length < 2) return own[0] ?? null;
  const level = cells.find((cell) => cell.unit === unit && cell.item === indicator)?.agreed ?? NaN;
  return own.find((row) => Object.is(row.level, level)) ?? own[0] ?? null;
}
