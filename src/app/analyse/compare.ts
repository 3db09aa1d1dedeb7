import { compareRuns } from "../../engine";
import { at } from "../../engine/internal";
import { type AnalysisContext, inWords } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** This run compared with another: which units moved, and which stage moved them. */
export function compare(context: AnalysisContext): AnalysisOutcome {
  const { results, root, other } = context;
  if (other === null)
    return notPossible(
      "There is nothing to compare with.",
      'Name another workbook with --with, or another setting with --setting "Normalisation=z-score".',
    );
  const { framework } = other.results.model;
  const roots = framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const second = roots.includes(root) ? root : at(roots, 0);
  const { units, moves } = compareRuns(results, other.results, [root, second]);
  const named = moves.map((move) => ({ ...move, stage: move.steps.join(" + ") }));
  const differing = named.filter(({ differs }) => differs);
  return found(
    {
      moves: {
        rows: named.map(({ stage, differs, meanAbsoluteShift, rankShifts }) => ({
          stage,
          differs,
          meanAbsoluteShift,
          unitsMoved: rankShifts.filter((shift) => Math.abs(shift) > 0).length,
        })),
      },
      units: {
        rows: units.map(({ code, name, scores, ranks, scoreShift, rankShift }, k): FindingRow => ({
          ...{ unit: code, name, firstScore: scores[0], secondScore: scores[1], scoreShift },
          ...{ firstRank: ranks[0], secondRank: ranks[1], rankShift },
          ...Object.fromEntries(named.map(({ stage, rankShifts }) => [stage, at(rankShifts, k)])),
        })),
        shown: [
          ...["unit", "name", "firstRank", "secondRank", "rankShift"],
          ...differing.map(({ stage }) => stage),
        ],
      },
    },
    `First: this index; second: ${other.name}. Stages are exchanged in their order; a shift above 0 is up.`,
    ...(differing.length === 0 ? ["The two runs do not differ in anything that changes a score."] : []),
    ...named.flatMap(({ stage, problems }) =>
      problems.slice(0, 1).map((problem) => {
        const { message } = inWords(problem, { ...context, results: other.results });
        return `${stage} are exchanged together: the first of them alone gives no index. ${message}`;
      }),
    ),
  );
}
