import type { TreatedColumn } from "../stages";

/** A column that is not changed; `problem` says why its outliers were not treated. */
export const untreated = (column: Float64Array, problem: TreatedColumn["problem"] = null): TreatedColumn => ({
  values: column,
  moved: new Map(),
  carry: (x) => x,
  transform: null,
  problem,
});
