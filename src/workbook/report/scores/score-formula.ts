import type { Context } from "../context/context";
import { rescaledFormula } from "../parameters";
import type { Expression } from "../twins/aggregate";
import { adjustedFormula } from "./adjusted-formula";
import { aggregateFormula, refusesSomewhere, scoreAreas, targetAreas } from "./aggregate-formula";
import { stepCell, type Step } from "./steps";

/** The formula of the score of an aggregate that goes up; null where one of its methods has no worksheet formula. */
export function scoreFormula(context: Context, a: number, i: number, sheet: string): Expression | null {
  const { aggregated, adjusted } = context.layout.scores;
  const before = stepCell(adjusted, a, i, sheet) ?? stepCell(aggregated, a, i, sheet);
  if (before === null) return aggregateFormula(context, a, i, scoreAreas(context), "method", sheet);
  return finished(context, a, i, before, sheet);
}

/** The same of a unit that meets every target. */
export function targetFormula(context: Context, a: number, sheet: string): Expression | null {
  const { aggregated, adjusted } = context.layout.scores;
  const before = stepCell(adjusted, a, null, sheet) ?? stepCell(aggregated, a, null, sheet);
  if (before === null) return aggregateFormula(context, a, 0, targetAreas(context), "renormalise", sheet);
  return finished(context, a, null, before, sheet);
}

/** What an aggregate is after a step, where that is not its score yet. */
export function stepFormula(
  context: Context,
  step: Step,
  a: number,
  i: number | null,
  sheet: string,
): Expression | null {
  if (step === "adjusted") {
    const before = stepCell(context.layout.scores.aggregated, a, i, sheet);
    return before === null ? null : { text: adjustedFormula(context, a, i, before, sheet), array: false };
  }
  return i === null
    ? aggregateFormula(context, a, 0, targetAreas(context), "renormalise", sheet)
    : aggregateFormula(context, a, i, scoreAreas(context), "method", sheet);
}

/** The last step, from the cell of the one before. */
function finished(
  context: Context,
  a: number,
  i: number | null,
  before: string,
  sheet: string,
): Expression | null {
  if (!isRescaled(context, a)) return { text: adjustedFormula(context, a, i, before, sheet), array: false };
  const text = rescaledFormula(context, a, before, i === null ? "probe" : "value", sheet);
  if (text === null) return null;
  // A mean that is refused below shows #N/A, and so does everything above it.
  return { text: refusesSomewhere(context) ? `IF(ISERROR(${before}),NA(),${text})` : text, array: false };
}

const isRescaled = ({ layout }: Context, a: number): boolean =>
  layout.parameters.aggregates?.rescaled.some((one) => one.a === a) ?? false;
