import { rankings, tieTolerance } from "../../../engine";
import type { Context } from "../context/context";
import { columnRange } from "../formulas/ranges";
import { tieToleranceFormula } from "../twins/rank";

/**
 * The formula of the rank that a unit would have with another score, by the kind of rank of the method: all others as they are.
 *
 * @param score cell of that score
 * @param row the unit's row in the tables
 */
export function rankAsIfFormula(
  context: Context,
  root: number,
  score: string,
  row: string,
  sheet: string,
): string {
  const { scores } = context.layout;
  const at = context.structure.place.get(root)?.at ?? 0;
  const column = columnRange(scores.table, at, sheet);
  const [first = ""] = columnRange({ ...scores.table, rows: 1 }, at, sheet).split(":");
  const others = `ISNUMBER(${column})*(ROW(${column})-ROW(${first})+1<>${row})`;
  const tolerance = tieToleranceFormula(column);
  const above = `${others}*(${column}>${score}+${tolerance})`;
  const competition = `SUMPRODUCT(${above})+1`;
  switch (context.model.method.ranks) {
    case "competition":
      return competition;
    case "fractional":
      return `(SUMPRODUCT(${others})+SUMPRODUCT(${above})-SUMPRODUCT(${others}*(${column}<${score}-${tolerance})))/2+1`;
    case "dense": {
      const ranks = columnRange(scores.competition ?? scores.ranks, at, sheet);
      const own = `(ROW(${column})-ROW(${first})+1=${row})`;
      const same = `(COUNTIF(${ranks},${ranks})+1-ISNUMBER(${ranks})-(${ranks}=INDEX(${ranks},${row}))+${own})`;
      return `SUMPRODUCT(${above}/${same})+1`;
    }
  }
}

/** The rank that a unit would have with another score, all others as they are. */
export function rankAsIf({ model, results }: Context, root: number, unit: number, score: number): number {
  const column = results.scores[root] ?? new Float64Array();
  const changed = column.with(unit, score);
  return rankings[model.method.ranks].rank(changed, tieTolerance(column))[unit] ?? NaN;
}
