import { imputations } from "../engine";
import { inCell } from "./cells/in-cell";
import { seriesOf, spilledLike } from "./cells/table";
import { choiceOf } from "./cells/words";
import { imputeContext } from "./index-model/impute-context";

/**
 * Fills missing figures of each column; figures that are there never change.
 * @customfunction IMPUTE
 * @param values Figures of one indicator in a row or column, or of several, a column each.
 * @param method Words of the Method table: "median" (default), "group mean", "row mean", "linear in time", "EM" ...
 * @param groups One label a unit, for the group methods; for those in time, who the unit is.
 * @param times One number a unit, for the methods in time: its year.
 * @param directions 1 where more is better (default), -1 where less is; one a column, for the row methods.
 * @returns The figures with the gaps filled, in the shape of the values; blank where nothing is there to fill from.
 */
export function impute(
  values: unknown[][],
  method?: string,
  groups?: unknown[][],
  times?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  return inCell(() => {
    const columns = seriesOf(values);
    const { definition, parameters } = choiceOf("Method", imputations, method, "median");
    const context = imputeContext(values, columns, definition, { groups, times, directions });
    return spilledLike(values, definition.impute(columns, context, parameters));
  });
}
