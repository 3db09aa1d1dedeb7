import { type EngineProblem, type Indicator, normalisations, type Unit } from "../engine";
import { inCell } from "./cells/in-cell";
import { seriesOf, spilledLike } from "./cells/table";
import { indicatorsOf } from "./index-model/indicators";
import { refuseProblems } from "./index-model/sentences";
import { choiceOf } from "./cells/words";

/**
 * Brings each column of figures to a common scale on which more is always better.
 * @customfunction NORMALISE
 * @param values Figures of one indicator in a row or column, or of several, a column each.
 * @param method Words of the Method table: "min-max 0-100" (default), "z-score", "distance to reference row 3" ...
 * @param direction 1 where more is better (default), -1 where less is; one for all or one a column.
 * @param lower Lower goalpost, for the method goalposts.
 * @param upper Upper goalpost, for the method goalposts.
 * @param target Target, for the method distance to target.
 * @returns The normalised figures, in the shape of the values; a missing figure stays blank.
 */
export function normalise(
  values: unknown[][],
  method?: string,
  direction?: unknown[][],
  lower?: unknown[][],
  upper?: unknown[][],
  target?: unknown[][],
): unknown[][] {
  return inCell(() => {
    const { definition, parameters } = choiceOf("Normalisation", normalisations, method, "min-max");
    const given = { directions: direction, lower, upper, targets: target };
    const scaled = indicatorsOf(seriesOf(values), given).map((indicator) => {
      const fit = definition.fit(indicator.values, indicator, parameters, byPlace(indicator.values));
      return fit.ok ? indicator.values.map(fit.apply) : withoutScale(indicator, fit.problem);
    });
    return spilledLike(values, scaled);
  });
}

/** Units as a formula can name them: "row 3" is the third figure of a column. */
const byPlace = (column: Float64Array): readonly Unit[] =>
  Array.from(column, (_, i) => ({ code: `row ${i + 1}`, name: "" }));

/** @throws always: the sentence of the problem */
function withoutScale({ code }: Indicator, problem: EngineProblem["code"]): never {
  refuseProblems([{ code: problem, severity: "error", where: { indicator: code }, details: {} }]);
  throw new Error(`A column has no scale, and no sentence says so: ${problem}.`);
}
