import { treatments } from "../engine";
import { inCell } from "./cells/in-cell";
import { seriesOf, spilledLike } from "./cells/table";
import { choiceOf } from "./cells/words";

/**
 * Treats the outliers of each column; a column that has none, or that the method cannot treat, comes back as it is.
 * @customfunction TREAT
 * @param values Figures of one indicator in a row or column, or of several, a column each.
 * @param method Words of the Method table: "winsorise then log" (default), "winsorise 3", "IQR fences 1.5", "Box-Cox 0.5" ...
 * @returns The treated figures, in the shape of the values; a missing figure stays blank.
 */
export function treat(values: unknown[][], method?: string): unknown[][] {
  return inCell(() => {
    const { definition, parameters } = choiceOf("Method", treatments, method, "winsorise then log");
    return spilledLike(
      values,
      seriesOf(values).map((column) => definition.treat(column, parameters).values),
    );
  });
}
