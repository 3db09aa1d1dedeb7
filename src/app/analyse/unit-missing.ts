import type { AnalysisContext } from "./context";
import { type NotMade, notPossible } from "./findings";

/** The reason: no unit was named, or there is none of that name. */
export const unitMissing = ({ settings: { unit } }: AnalysisContext): NotMade =>
  unit === null
    ? notPossible(
        "This analysis is about one unit, and none was named.",
        "Name one with --unit, by code or name.",
      )
    : notPossible(`There is no unit called ${unit}.`, "Name one by its code or name in the data.");
