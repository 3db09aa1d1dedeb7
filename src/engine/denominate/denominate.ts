import type { Denominator, Indicator, Model } from "../model/model";
import type { EngineProblem } from "../problem";

/**
 * The table after denomination: one column per indicator, one entry per unit, NaN missing; and the problems of the
 * values that became missing.
 */
export interface Denominated {
  readonly table: readonly Float64Array[];
  readonly problems: readonly EngineProblem[];
}

/**
 * Divides the raw values of each indicator that has a denominator:
 *
 *     x / (denominator / scale)
 *
 * Indicators without one are returned as they are (the same arrays). A value whose denominator is missing or zero
 * becomes missing, with a problem `denominator-missing` or `denominator-zero` that names the unit and the indicator;
 * where the value itself is missing there is nothing to report.
 *
 * @throws Error when an indicator names a denominator that the model does not have (`checkModel` reports it).
 * @example denominate(model).table.length // 30
 */
export function denominate(model: Model): Denominated {
  const problems: EngineProblem[] = [];
  const table = model.indicators.map((indicator) => {
    if (indicator.denominator === null) return indicator.values;
    const denominator = model.denominators.find(({ code }) => code === indicator.denominator);
    if (!denominator)
      throw new Error(`There is no denominator ${indicator.denominator}: check the model first.`);
    return divide(model, indicator, denominator, problems);
  });
  return { table, problems };
}

function divide(model: Model, indicator: Indicator, denominator: Denominator, problems: EngineProblem[]) {
  return indicator.values.map((x, i) => {
    if (Number.isNaN(x)) return NaN;
    const divisor = (denominator.values[i] ?? NaN) / indicator.scale;
    if (divisor !== 0 && !Number.isNaN(divisor)) return x / divisor;
    problems.push({
      code: divisor === 0 ? "denominator-zero" : "denominator-missing",
      severity: divisor === 0 ? "error" : "warning",
      where: { unit: model.units[i]?.code ?? "", indicator: indicator.code },
      details: { denominator: denominator.code, value: String(x) },
    });
    return NaN;
  });
}
