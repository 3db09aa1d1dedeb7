import { importance as importanceOf } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { weightedNote } from "./weighted-note";

/** Importance of each element of the index, beside its nominal weight. */
export const importance = ({ results, root }: AnalysisContext): AnalysisOutcome =>
  found(
    {
      elements: {
        rows: importanceOf(results)
          .filter((row) => row.root === root)
          .map((row) => ({ ...row })),
        shown: [
          ...["element", "weight", "importance", "effectiveWeight"],
          ...["squaredCorrelationRatio", "linear", "n"],
        ],
      },
    },
    "Squared correlation ratio: share of the variance of the index that the element accounts for along a curve " +
      "(local linear regression); linear: along a straight line. Weight and importance: shares among siblings.",
    ...weightedNote(results.model, " along a straight line; the curve counts every unit once"),
  );
