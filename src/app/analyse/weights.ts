import { choose, score, weightings } from "../../engine";
import { at } from "../../engine/internal";
import { type AnalysisContext, inWords } from "./context";
import { type AnalysisOutcome, type FindingRow, found } from "./findings";

/** Effective weights under each weighting method, beside those in use. */
export function weights(context: AnalysisContext): AnalysisOutcome {
  const { model } = context.results;
  const notes: string[] = [];
  const columns = Object.values(weightings).flatMap((weigher) => {
    const outcome = score({ ...model, method: { ...model.method, weights: choose(weigher) } });
    const before = new Set(context.results.problems.map(({ code }) => code));
    const problems = outcome.ok ? outcome.results.problems : outcome.problems;
    const own = problems.filter(({ code }) => !before.has(code)).map((problem) => inWords(problem, context));
    if (own[0] !== undefined) notes.push(`${weigher.method}: ${own[0].message} ${own[0].remedy}`);
    // Without judgements the run uses the given weights, and these are not the method's.
    const isItsOwn = own.every(({ code }) => code !== "judgements-needed");
    return outcome.ok && isItsOwn
      ? [{ method: weigher.method, weights: outcome.results.effectiveWeights }]
      : [];
  });
  return found(
    {
      elements: {
        rows: model.framework.map(({ code, parent, level }, node): FindingRow => ({
          ...{ element: code, parent, level, inUse: at(context.results.effectiveWeights, node) },
          ...Object.fromEntries(columns.map((column) => [column.method, at(column.weights, node)])),
        })),
      },
    },
    `Effective weights: shares of the index. In use: ${model.method.weights.method}.`,
    ...notes,
  );
}
