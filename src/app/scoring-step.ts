import { aggregations, type Choice, type Definition, imputations, type Model, weightings } from "../engine";
import type { Reading } from "../workbook/read";
import type { Progress } from "./ports";

/**
 * From this many units on, a method that is not cheap takes seconds; from this many figures on, every method does.
 */
const maximumUnits = 1000;
const maximumFigures = 1_000_000;

/**
 * Reports that scoring begins. Where it will take more than seconds, reports at once which methods take long, because
 * scoring cannot report its progress.
 */
export function announceScoring(reading: Reading, progress: Progress, done: number, total: number): void {
  const step = reading.read ? longScoring(reading.model) : null;
  progress(step ?? ordinaryStep(reading), done, total, step !== null);
}

const ordinaryStep = (reading: Reading): string =>
  reading.read
    ? `Scoring ${reading.model.units.length.toLocaleString("en")} units on ` +
      `${reading.model.indicators.length.toLocaleString("en")} indicators`
    : "Scoring";

/** The step in words where it takes long; else null. */
function longScoring(model: Model): string | null {
  const units = model.units.length;
  const methods = units > maximumUnits ? slowMethods(model) : [];
  if (methods.length === 0 && units * model.indicators.length <= maximumFigures) return null;
  const by = methods.length === 0 ? "" : ` by ${methods.join(", ")}`;
  return `Scoring ${units.toLocaleString("en")} units${by}, which can take minutes`;
}

/** The methods in use whose time grows faster than the table, each once. */
function slowMethods({ method }: Model): readonly string[] {
  const { default: general, levels, nodes } = method.aggregation;
  const imputed = [method.imputation, ...Object.values(method.byIndicator.imputation)];
  const aggregated = [general, ...Object.values(levels), ...Object.values(nodes)];
  const slow = [
    ...imputed.filter(isSlow(imputations)),
    ...[method.weights].filter(isSlow(weightings)),
    ...aggregated.filter(isSlow(aggregations)),
  ];
  return [...new Set(slow.map((choice) => choice.method))];
}

const isSlow =
  (methods: Readonly<Record<string, Definition>>) =>
  (choice: Choice): boolean =>
    methods[choice.method]?.cost !== "cheap";
