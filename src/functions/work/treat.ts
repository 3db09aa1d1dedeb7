import { treatments } from "../../engine";
import { seriesOf, spilledLike } from "../cells/table";
import { methodFromWords } from "../cells/words";

/** Treats the outliers of each column; a column that has none, or that the method cannot treat, is returned as it is. */
export function treat(values: unknown[][], method?: string): unknown[][] {
  const { definition, parameters } = methodFromWords("Method", treatments, method, "winsorise then log");
  return spilledLike(
    values,
    seriesOf(values).map((column) => definition.treat(column, parameters).values),
  );
}
