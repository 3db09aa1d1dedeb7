import { at } from "../at";
import { aggregate, isPresent, type Presence, presentOf, refusalProblems } from "../aggregate";
import { weightedChildren } from "../model/weighted-nodes";
import { pointsOutcomes } from "../points";
import type { EngineProblem } from "../problem";
import { pointsProblems } from "./points-problems";
import { rescalingProblems } from "./rescaling-problems";
import { type Aggregated, type Weighted, withProblems } from "./state";

/**
 * Scores of every node. A mean over values that it is not defined for stops the run (`mean-needs-positive`), and so does
 * an index in which no unit has a score (`nothing-scored`).
 */
export function aggregated(run: Weighted): Aggregated {
  const found = aggregate(run.structure, run.normalised, run.model.method.missing);
  const { scores, refusals, present, fits } = found;
  const outcomes = pointsOutcomes(run.model, run.denominated, scores, found.aggregated);
  const nothing = run.tree.roots.every((root) => at(scores, root).every(Number.isNaN));
  const problems =
    refusals.length > 0
      ? refusalProblems(run.model, run.structure, refusals)
      : [
          ...rescalingProblems(run, fits),
          ...pointsProblems(run.model.units, outcomes.gates, outcomes.points),
          ...unscored(run, scores, present),
          ...(nothing ? [nothingScored] : []),
        ];
  return {
    ...run,
    ...{ scores, present, fits, aggregated: found.aggregated, unscaled: found.unscaled },
    ok: refusals.length === 0 && !nothing,
    problems: withProblems(run, "aggregate", problems),
  };
}

const nothingScored: EngineProblem = { code: "nothing-scored", severity: "error", where: {}, details: {} };

/** The units that were kept and have no score at a root, each with the number of children that it has. */
function unscored(
  { model, structure, tree, kept }: Weighted,
  scores: readonly Float64Array[],
  present: readonly Presence[],
): readonly EngineProblem[] {
  const has = (node: number, unit: number) => isPresent(at(present, node), at(scores, node), unit);
  return [...tree.roots].flatMap((root) => {
    const node = at(model.framework, root).code;
    const score = at(scores, root);
    const children = weightedChildren(tree, root, structure.weights);
    const others = [...at(tree.children, root)].flatMap((child) => structure.setAside?.[child] ?? []);
    return model.units.flatMap((unit, i): EngineProblem[] => {
      if (!kept[i] || !Number.isNaN(score[i])) return [];
      const inUse = children.filter((child) => has(child, i)).length;
      const count = inUse + presentOf(others, i);
      const empty = [...tree.leaf].every((leaf) => tree.rootOf[leaf] !== root || !has(leaf, i));
      const details = {
        reason: inUse === 0 && count > 0 ? "none-in-use" : empty ? "no-values" : "missing-rule",
        rule: model.method.missing.rule,
        present: String(count),
        children: String(children.length + others.length),
      };
      const where = { unit: unit.code, node };
      return [{ code: "unit-not-scored", severity: "warning", where, details }];
    });
  });
}
