import { type Importance, importance as importanceOf, limitOf } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { limitWords } from "./limits";
import { weightedNote } from "./weighted-note";

/** Importance of each element of the index, beside its nominal weight. */
export const importance = ({ results, root }: AnalysisContext): AnalysisOutcome =>
  found(
    {
      elements: {
        rows: importanceOf(results)
          .filter((row) => row.root === root)
          .map((row) => ({ ...row, flag: flagOf(row, limitOf(results.model, "importance")) })),
        shown: [
          ...["element", "weight", "importance", "effectiveWeight"],
          ...["squaredCorrelationRatio", "linear", "n", "flag"],
        ],
      },
    },
    "Squared correlation ratio: share of the variance of the index that the element accounts for along a curve " +
      "(local linear regression); linear: along a straight line. Weight and importance: shares among siblings; " +
      `more, less: they differ by more than ${limitWords(results.model, "importance")}.`,
    ...weightedNote(results.model, " along a straight line; the curve counts every unit once"),
  );

/** Whether an element counts for noticeably more or less than its weight. */
const flagOf = ({ importance: share, weight }: Importance, limit: number): string =>
  share - weight > limit ? "more" : weight - share > limit ? "less" : "";
