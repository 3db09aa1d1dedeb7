import { correlations as correlationsOf, type PairScope } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { weightedNote } from "./weighted-note";

/**
 * Correlations of indicators with each other, of elements with the elements above them, and of aggregates of one
 * level.
 */
export function correlations({ results, settings }: AnalysisContext): AnalysisOutcome {
  const { model, scores } = results;
  const rows = (scope: PairScope["scope"] & ("indicators" | "ancestors" | "level")) => ({
    rows: correlationsOf(model, scores, { scope }, settings.correlation).map((row) => ({ ...row })),
  });
  return found(
    { level: rows("level"), ancestors: rows("ancestors"), indicators: rows("indicators") },
    `Correlations: ${settings.correlation}, of scores and normalised values (directions applied), pairwise complete.`,
    ...weightedNote(
      model,
      settings.correlation === "kendall" ? ", but Kendall's correlation counts every unit once" : "",
    ),
  );
}
