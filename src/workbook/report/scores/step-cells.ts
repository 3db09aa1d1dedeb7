import { at } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { blank, constant, figure, live, range, type Context } from "../context/context";
import { formatOf, inFormat } from "../looks/score-format";
import { dependsOnOthers } from "../method/aggregation-of";
import { stepFormula } from "./score-formula";
import type { Step } from "./steps";
import { stepValues, targetOverParts } from "./step-values";

/** What aggregates are before a later step: a row for each unit. */
export function stepCells(context: Context, step: Step, sheet: string): readonly (readonly PlanCell[])[] {
  const layout = context.layout.scores[step];
  if (layout === null) return [];
  const columns = layout.nodes.map((a) => stepValues(context, step, a));
  const formats = columns.map(formatOf);
  return range(context.model.units.length).map((i) =>
    layout.nodes.map((a, k) => {
      const value = at(at(columns, k), i);
      const formula = context.formulas ? stepFormula(context, step, a, i, sheet) : null;
      const shown =
        formula === null ? constant(value, "score") : live(formula.text, value, "score", formula.array);
      return inFormat(at(formats, k), shown);
    }),
  );
}

/** Rows above them: the last of four has the unit that meets every target. */
export function stepParameters(
  context: Context,
  step: Step,
  sheet: string,
): readonly (readonly PlanCell[])[] {
  const layout = context.layout.scores[step];
  if (layout === null) return [];
  const targets = layout.nodes.map((a) => {
    const value = targetOverParts(context, a);
    const hasTarget = !dependsOnOthers(context, at(context.structure.aggregates, a));
    const formula = context.formulas && hasTarget ? stepFormula(context, step, a, null, sheet) : null;
    const shown =
      formula === null ? figure(value, "score") : live(formula.text, value, "score", formula.array);
    return inFormat(formatOf(stepValues(context, step, a)), shown);
  });
  const none = layout.nodes.map(() => blank);
  return [none, none, none, targets];
}
