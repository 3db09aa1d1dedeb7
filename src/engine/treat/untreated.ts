import type { TreatedColumn } from "../stages";

/** A column that was left as it is; `problem` says why, when an outlier test that failed was not acted on. */
export const untreated = (column: Float64Array, problem: TreatedColumn["problem"] = null): TreatedColumn => ({
  values: column,
  moved: new Map(),
  carry: (x) => x,
  transform: null,
  problem,
});
