import { type EngineProblem, type Indicator, normalisations, type Unit } from "../../engine";
import { seriesOf, spilledLike } from "../cells/table";
import { indicatorsOf } from "../index-model/indicators";
import { refuseProblems } from "../index-model/sentences";
import { methodFromWords } from "../cells/words";

/** Brings each column of figures to a common scale on which more is always better. */
export function normalise(
  values: unknown[][],
  method?: string,
  direction?: unknown[][],
  lower?: unknown[][],
  upper?: unknown[][],
  target?: unknown[][],
): unknown[][] {
  const { definition, parameters } = methodFromWords("Normalisation", normalisations, method, "min-max");
  const given = { directions: direction, lower, upper, targets: target };
  const scaled = indicatorsOf(seriesOf(values), given).map((indicator) => {
    const fit = definition.fit(indicator.values, indicator, parameters, byPlace(indicator.values));
    return fit.ok ? indicator.values.map(fit.apply) : withoutScale(indicator, fit.problem);
  });
  return spilledLike(values, scaled);
}

/** Units as a formula can name them: "row 3" is the third figure of a column. */
const byPlace = (column: Float64Array): readonly Unit[] =>
  Array.from(column, (_, i) => ({ code: `row ${i + 1}`, name: "" }));

/** @throws always: the sentence of the problem */
function withoutScale({ code }: Indicator, problem: EngineProblem["code"]): never {
  refuseProblems([{ code: problem, severity: "error", where: { indicator: code }, details: {} }]);
  throw new Error(`A column has no scale, and no sentence says so: ${problem}.`);
}
