import { at } from "../../engine/internal";
import { resolvedTest } from "../../workbook/tests";
import { singleChanges } from "../test/single-changes";
import { type AnalysisContext, inWords } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";

/** One change at a time: each alternative alone in place of the index's own, and each element left out. */
export function changes(context: AnalysisContext): AnalysisOutcome {
  const { results, root, node, test, ratings } = context;
  if (at(results.scores, node).every(Number.isNaN))
    return notPossible(`No unit has a score of ${root}.`, "Ask for another index with --index.");
  const { settings } = resolvedTest(test, results, root, ratings?.ratings);
  const made = singleChanges(results, root, settings);
  const { units } = results.model;
  return found(
    {
      changes: {
        rows: made.map(({ part, alternative, meanAbsoluteShift, moved, movers, failures }) => ({
          ...{ part, alternative, meanAbsoluteShift, moved },
          unit: movers[0] === undefined ? null : at(units, movers[0].unit).code,
          shift: movers[0]?.shift ?? 0,
          movers: movers.map(({ unit, shift }) => `${at(units, unit).code} ${signed(shift)}`).join(", "),
          problem: failures.flatMap(({ problems }) => problems)[0]?.code ?? null,
        })),
        shown: ["part", "alternative", "meanAbsoluteShift", "moved", "movers"],
      },
      failures: {
        rows: made.flatMap(({ part, alternative, failures }) =>
          failures.flatMap(({ problems }) =>
            problems.map((problem) => ({ part, alternative, message: inWords(problem, context).message })),
          ),
        ),
      },
    },
    "Each alternative alone, all else as in the index; leave-one-out: without that element. moved: share of the units that move 3 places or more. movers: the largest moves; above 0 is up.",
  );
}

const signed = (shift: number): string => (shift > 0 ? `+${shift}` : String(shift));
