import type { PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { columnRange } from "../formulas/ranges";
import { tieToleranceFormula } from "../twins/rank";
import { said } from "../words";
import type { ComparedLayout } from "./layout";

/** Whether the scenarios were compared with the index of now, in a sentence that ends with its date. */
export function freshCell(context: Context, layout: ComparedLayout): PlanCell {
  const { compared } = context.words;
  const now = columnRange(layout.scores, 0, layout.sheet);
  const then = columnRange(layout.then, 0, layout.sheet);
  const date = context.input.run.time.slice(0, 10);
  const [fresh, old] = [said(compared.fresh, { date }), said(compared.old, { date })];
  const differ = `IF(ISNUMBER(${then})*ISNUMBER(${now}),--(ABS(${then}-${now})>${tieToleranceFormula(then)}),--(ISNUMBER(${then})<>ISNUMBER(${now})))`;
  return live(`IF(SUM(${differ})=0,${formulaText(fresh)},${formulaText(old)})`, fresh, "sentence", true);
}
