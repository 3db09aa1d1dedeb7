import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import { rounding } from "../numerics/rounding";
import type { Imputer } from "../stages";
import { fillInTime } from "./in-time";

/** How far back a value may be, in the unit of the times. */
const yearsBack: NumberParameter = { kind: "number", name: "years", default: 5, minimum: 0 };

/** Whether a value at `then` may be used for `now`: earlier, and not too long ago (fractions of years round). */
const reaches = (then: number, now: number, years: number): boolean =>
  then < now && now - then <= years + rounding;

/**
 * Fills a gap with the subject's latest earlier value, looking back at most so many years: never a later value, so that
 * later data do not change earlier results. Without such a value the gap stays. Source: COINr `impute_panel(imp_type =
 * "latest", max_time)`.
 */
export const lastValueInTime: Imputer<"last value in time"> = {
  method: "last value in time",
  family: "time",
  cost: "cheap",
  parameters: [yearsBack],
  summary:
    "A missing value becomes the same subject's latest earlier value, at most that many years before; without one it stays missing.",
  needs: ["panel"],
  impute: fillInTime((known, time, parameters) => {
    const years = numberOf(yearsBack, parameters);
    return known.findLast((moment) => reaches(moment.time, time, years))?.value ?? NaN;
  }),
};
