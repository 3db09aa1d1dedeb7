import { imputations } from "../engine";
import { isGiven } from "./cells/given";
import { oneLabelPerUnit } from "./cells/one-label-per-unit";
import { seriesOf, spilledLike } from "./cells/table";
import { refuse } from "./cells/refuse";
import { choiceOf } from "./cells/words";

/**
 * Fills missing figures of each column; figures that are there never change.
 * @customfunction IMPUTE
 * @param values Figures of one indicator in a row or column, or of several, a column each.
 * @param method Words of the Method table: "median" (default), "mean", "group median" or "group mean".
 * @param groups One label a unit, for the group methods.
 * @returns The figures with the gaps filled, in the shape of the values; blank where nothing is there to fill from.
 */
export function impute(values: unknown[][], method?: string, groups?: unknown[][]): unknown[][] {
  const columns = seriesOf(values);
  const { definition, parameters } = choiceOf("Method", imputations, method, "median");
  if (definition.needs.includes("group") && !isGiven(groups))
    refuse(`The method ${definition.method} needs Groups: one label a unit.`);
  const labels = isGiven(groups) ? oneLabelPerUnit(groups, columns[0]?.length ?? 0) : null;
  return spilledLike(
    values,
    definition.impute(columns, { labels, panel: null, framework: null }, parameters),
  );
}
