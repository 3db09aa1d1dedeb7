import type { Imputer } from "../stages";
import { fillInTime } from "./in-time";

/**
 * Fills a gap on the straight line between the subject's values before and after it:
 *
 *     x0 + (x1 - x0) (t - t0) / (t1 - t0)
 *
 * Before the first and after the last observed time the nearest value is used; so is the only one. A subject without
 * any value stays missing. Source: R `approx(rule = 2)`.
 */
export const linearInTime: Imputer<"linear in time"> = {
  method: "linear in time",
  family: "time",
  cost: "cheap",
  parameters: [],
  summary:
    "A missing value is put on the line between the same subject's values before and after it; at the ends the nearest value holds.",
  needs: ["panel"],
  impute: fillInTime((known, time) => {
    const before = known.findLast((moment) => moment.time <= time);
    const after = known.find((moment) => moment.time >= time);
    if (before === undefined || after === undefined) return (before ?? after)?.value ?? NaN;
    if (before.time === after.time) return before.value;
    return before.value + (after.value - before.value) * ((time - before.time) / (after.time - before.time));
  }),
};
