import { denominatorCorrelations, limitOf } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { weightedNote } from "./weighted-note";

/** Which indicators grow with the size of the units, and may need a denominator. */
export function denominators({ results: { model }, settings }: AnalysisContext): AnalysisOutcome {
  const atLeast = limitOf(model, "denominator");
  const rows = denominatorCorrelations(model, settings.correlation, atLeast);
  const divided = rows.filter(({ dividedBy }) => dividedBy !== null);
  const undivided = rows.filter(({ dividedBy }) => dividedBy === null);
  if (model.denominators.length === 0)
    return notPossible(
      "The index has no denominators.",
      "Give a column of Data (population, area) the type Denominator in the Framework.",
    );
  return found(
    {
      undivided: { rows: undivided.map(({ dividedBy: _none, ...row }) => row) },
      divided: { rows: divided.map((row) => ({ ...row })) },
    },
    `Correlations: ${settings.correlation}, of raw values with denominators, pairwise complete; those of ${atLeast} or more in absolute value. An undivided indicator that grows with the size of the units may need the denominator: totals do, shares and rates do not.`,
    ...weightedNote(
      model,
      settings.correlation === "kendall" ? ", but Kendall's correlation counts every unit once" : "",
    ),
  );
}
