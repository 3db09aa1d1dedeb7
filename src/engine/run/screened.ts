import { screen } from "../screen";
import { type Denominated, type Screened, withProblems } from "./state";

/** Which units have enough indicators, and not too many zeros, to be scored; all of them where that is seen after imputation. */
export function screened(run: Denominated): Screened {
  const { units, method } = run.model;
  const limits = method.screeningOn === undefined ? method : { screening: null };
  const { kept, problems } = screen(run.denominated, units, limits);
  return { ...run, kept, problems: withProblems(run, "screen", problems) };
}

/** A table without the units that were dropped: their rows are missing, in new columns; the same table if none were. */
export function withoutDropped(
  table: readonly Float64Array[],
  kept: readonly boolean[],
): readonly Float64Array[] {
  return kept.every(Boolean) ? table : table.map((column) => column.map((x, i) => (kept[i] ? x : NaN)));
}
