import type { Model } from "../engine";
import type { Reading } from "../workbook/read";
import type { Progress } from "./ports";

/** Methods that hold every unit against every other, solve a programme for each, or go round until they converge. */
const heavy: ReadonlySet<string> = new Set([
  ...["Copeland", "PROMETHEE II", "Kemeny", "benefit of the doubt"],
  ...["nearest neighbours", "EM"],
  "correlation-balanced",
]);

/** Units above which these take seconds, and figures above which anything does. */
const mostUnits = 1000;
const mostFigures = 1_000_000;

/** Says that scoring begins; at once, and by what, where it will take more than seconds: it cannot report on the way. */
export function tellScoring(reading: Reading, progress: Progress, done: number, total: number): void {
  const step = reading.read ? longScoring(reading.model) : null;
  progress(step ?? ordinaryStep(reading), done, total, step !== null);
}

const ordinaryStep = (reading: Reading): string =>
  reading.read
    ? `Scoring ${reading.model.units.length.toLocaleString("en")} units on ` +
      `${reading.model.indicators.length.toLocaleString("en")} indicators`
    : "Scoring";

/** The step in words, where it is a long one; else null. */
function longScoring(model: Model): string | null {
  const units = model.units.length;
  const methods = units > mostUnits ? methodsOf(model).filter((method) => heavy.has(method)) : [];
  if (methods.length === 0 && units * model.indicators.length <= mostFigures) return null;
  const by = methods.length === 0 ? "" : ` by ${methods.join(", ")}`;
  return `Scoring ${units.toLocaleString("en")} units${by}, which can take minutes`;
}

function methodsOf({ method }: Model): readonly string[] {
  const { default: general, levels, nodes } = method.aggregation;
  const choices = [
    method.imputation,
    ...Object.values(method.byIndicator.imputation),
    method.weights,
    general,
    ...Object.values(levels),
    ...Object.values(nodes),
  ];
  return [...new Set(choices.map((choice) => choice.method))];
}
