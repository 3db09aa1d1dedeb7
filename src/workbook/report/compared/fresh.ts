import type { PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { columnRange, wholeRange } from "../formulas/ranges";
import { tieToleranceFormula } from "../twins/rank";
import { said } from "../words";
import type { ComparedLayout } from "./layout";

/** Whether the user's table of scenarios is another now, in its cells or by a row below it; rows that came or went make it another size. */
function otherRows({ source }: Context, { rows, sheet }: ComparedLayout): string {
  const area = source.decisions?.scenarioCells?.area;
  if (rows === null || area === undefined) return "";
  const now = wholeRange(area, sheet);
  const below = wholeRange({ ...area, row: area.row + area.rows, rows: 1 }, sheet);
  const differ = `--(IF(ISERROR(${now}),"",${now}&"")<>${wholeRange(rows, sheet)}&"")`;
  return `+IF(ROWS(${now})<>${area.rows},1,IFERROR(SUM(${differ}),1))+COUNTA(${below})`;
}

/** Whether the scenarios were compared with the index of now, in a sentence that ends with its date. */
export function freshCell(context: Context, layout: ComparedLayout): PlanCell {
  const { compared } = context.words;
  const now = columnRange(layout.scores, 0, layout.sheet);
  const then = columnRange(layout.then, 0, layout.sheet);
  const date = context.input.run.time.slice(0, 10);
  const [fresh, old] = [said(compared.fresh, { date }), said(compared.old, { date })];
  const differ = `IF(ISNUMBER(${then})*ISNUMBER(${now}),--(ABS(${then}-${now})>${tieToleranceFormula(then)}),--(ISNUMBER(${then})<>ISNUMBER(${now})))`;
  return live(
    `IF(SUM(${differ})${otherRows(context, layout)}=0,${formulaText(fresh)},${formulaText(old)})`,
    fresh,
    "sentence",
    true,
  );
}
