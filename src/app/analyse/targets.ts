import { nearestBetter, pathToFrontier, type Results, type TargetStep } from "../../engine";
import { at } from "../../engine/internal";
import { type AnalysisContext, unitOf } from "./context";
import { type AnalysisOutcome, type FindingRow, found } from "./findings";
import { unitMissing } from "./unit-missing";

/** The nearest real unit that is at least as good in every part, and the path of real units to the frontier. */
export function targets(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results, root } = context;
  const { name } = at(results.model.units, unit);
  const better = nearestBetter(results, root, unit);
  const path = pathToFrontier(results, root, unit);
  return found(
    {
      nearest: { rows: better ? [rowOf(context, better)] : [] },
      differences: { rows: better ? partRows(results, better) : [] },
      path: { rows: path.steps.map((step, k) => ({ step: k + 1, ...rowOf(context, step) })) },
      steps: {
        rows: path.steps.flatMap((step, k) =>
          partRows(results, step).map((row) => ({ step: k + 1, ...row })),
        ),
      },
    },
    noteOf(name, better, path),
  );
}

function noteOf(
  name: string,
  better: TargetStep | null,
  { isOnFrontier, isWithinReach, largest, reach, steps }: ReturnType<typeof pathToFrontier>,
): string {
  if (isOnFrontier)
    return `${name} is on the frontier: no other unit is at least as good in every part and better in one.`;
  if (better === null) return `${name} has no score, so no unit can be compared with it.`;
  const distance = "Distance: differences in points, added up over the parts.";
  if (steps.length === 0) return `No path of real units leads from ${name} to the frontier. ${distance}`;
  if (isWithinReach)
    return `Each step of the path is at most ${rounded(reach)} points in any part. ${distance}`;
  return `No path has all its steps within ${rounded(reach)} points in a part; the largest step of this one, ${rounded(largest)}, is the smallest possible. ${distance}`;
}

const rounded = (figure: number): string => String(Number(figure.toPrecision(3)));

const rowOf = (
  { results, node }: AnalysisContext,
  { unit, distance, shared, of }: TargetStep,
): FindingRow => {
  const { code, name } = at(results.model.units, unit);
  const [score, rank] = [at(at(results.scores, node), unit), at(at(results.ranks, node), unit)];
  return { unit: code, name, distance, shared, of, score, rank };
};

const partRows = ({ model }: Results, { parts }: TargetStep): readonly FindingRow[] =>
  parts.map(({ node, from, to }) => {
    const { code, name } = at(model.framework, node);
    return { node: code, name, from, to, difference: to - from };
  });
