import { imputations } from "../../engine";
import { seriesOf, spilledLike } from "../cells/table";
import { methodFromWords } from "../cells/words";
import { imputeContext } from "../index-model/impute-context";

/** Fills missing figures of each column; figures that are there never change. */
export function impute(
  values: unknown[][],
  method?: string,
  groups?: unknown[][],
  times?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  const columns = seriesOf(values);
  const { definition, parameters } = methodFromWords("Method", imputations, method, "median");
  const context = imputeContext(values, columns, definition, { groups, times, directions });
  return spilledLike(values, definition.impute(columns, context, parameters));
}
