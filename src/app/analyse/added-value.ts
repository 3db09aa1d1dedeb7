import { addedValue as addedValueOf } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";

/** What each part of the index says that the index does not. */
export const addedValue = ({ results, node }: AnalysisContext): AnalysisOutcome =>
  found(
    { elements: { rows: addedValueOf(results, node).map((row) => ({ ...row })) } },
    "Spearman: correlation of the ranks in the part with those in the index. " +
      "Apart: units whose two ranks differ by 10 places or more; share: of the units that have both.",
  );
