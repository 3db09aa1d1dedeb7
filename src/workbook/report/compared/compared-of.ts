import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { perContext } from "../context/per-context";
import { type ComparedScenario, compareScenarios, type ScenarioComparison } from "../../scenarios";

/** A scenario that gives an index. */
export type GivenScenario = ComparedScenario & { readonly ok: true };

const comparisons = perContext(() => new Map<number, ScenarioComparison | null>());

/** The scenarios of the workbook beside an index; null without scenarios, or in a report without the sheets of decisions. */
export function comparedOf(context: Context, { root }: IndexSheets): ScenarioComparison | null {
  const made = comparisons(context);
  const known = made.get(root);
  if (known !== undefined) return known;
  const scenarios = context.source.decisions?.scenarios ?? [];
  const { model, results, source } = context.input;
  const compared =
    context.input.decisions !== true || scenarios.length === 0
      ? null
      : compareScenarios({ results, source }, scenarios, nodeAt(model, root).code);
  made.set(root, compared);
  return compared;
}

export const givenOf = ({ scenarios }: ScenarioComparison): readonly GivenScenario[] =>
  scenarios.filter((one): one is GivenScenario => one.ok);
