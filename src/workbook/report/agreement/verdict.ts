import type { PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import type { AgreementLayout } from "./layout";

/** What an alpha allows, by the limits of the sheet. */
export function verdictCell(
  { words: { agreement } }: Context,
  { limits, sheet }: AgreementLayout,
  at: string,
  alpha: number,
): PlanCell {
  const { reliable, tentative } = limits.values;
  const [reliableAt, tentativeAt] = [limits.cell("reliable", sheet), limits.cell("tentative", sheet)];
  const below = `IF(${at}>=${tentativeAt},${formulaText(agreement.tentative)},${formulaText(agreement.low)})`;
  const word = alpha >= tentative ? agreement.tentative : agreement.low;
  return live(
    `IF(ISNUMBER(${at}),IF(${at}>=${reliableAt},${formulaText(agreement.reliable)},${below}),"")`,
    Number.isNaN(alpha) ? "" : alpha >= reliable ? agreement.reliable : word,
    "code",
  );
}
