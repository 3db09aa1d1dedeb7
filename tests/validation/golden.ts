import type { Model, Results } from "../../src/engine";
import { checkModel, score } from "../../src/engine";
import { fixtureText } from "../support/fixtures";
import { goldenCase, type GoldenTable, numbers, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, golden, type Pair, type Subject, type Tolerance } from "./comparison";

const sources = new Map<string, string>();

/** Who computed a golden file, in its own words. */
function sourceOf(reference: string): string {
  const file = reference.split("#")[0]!;
  const known = sources.get(file) ?? (JSON.parse(fixtureText(`golden/${file}`)) as { source: string }).source;
  sources.set(file, known);
  return known;
}

/** A comparison with a case of a golden file. */
export const goldenLine = (
  subject: Subject,
  against: string,
  pairs: () => readonly Pair[],
  tolerance: Tolerance = golden,
): Comparison => ({ subject, against, source: sourceOf(against), tolerance, pairs });

const sample = sampleModel();

/** The columns of a table that a case has, found by code: of indicators, or of nodes. */
export const columnPairs = (
  table: readonly Float64Array[],
  reference: string,
  codes: readonly string[],
): readonly Pair[] =>
  Object.entries(goldenCase<GoldenTable>(reference).expected.columns).map(([code, expected]) => ({
    found: table[codes.indexOf(code)] ?? [],
    expected,
  }));

export const indicatorCodes = sample.indicators.map(({ code }) => code);
export const nodeCodes = sample.framework.map(({ code }) => code);
export const indicatorIndex = (code: string): number => indicatorCodes.indexOf(code);
export const unitIndex = (code: string): number => sample.units.findIndex((unit) => unit.code === code);

/** The results of a model that is sound, so that no parameter is misspelt, and known to be scored. */
export function resultsOf(model: Model): Results {
  const check = checkModel(model);
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

/** 1, 2, 3 repeating over the indicators, as config.R says. */
const unequalWeights = (level: number, k: number): number => (level === 1 ? (k % 3) + 1 : 1);

/**
 * The sample with the table of a stage in place of its indicators, as they are: no denominators, directions or
 * normalisation, so that a run aggregates just this table.
 */
export function onTable(
  reference: string | undefined,
  { method = {}, weights = "given" }: { method?: Partial<Model["method"]>; weights?: unknown } = {},
): Model {
  const table = stageTable(reference);
  const model = sampleModel({ normalisation: { method: "none", parameters: {} }, ...method });
  return {
    ...model,
    indicators: model.indicators.map((indicator, j) => ({
      ...indicator,
      direction: 1,
      denominator: null,
      values: table[j]!,
    })),
    framework: model.framework.map((node, k) => ({
      ...node,
      weight: weights === "unequal" ? unequalWeights(node.level, k) : weights === "equal" ? 1 : node.weight,
    })),
  };
}

/** One column a node: the indicators of a table, and the golden scores of the aggregates. */
export function nodeColumns(indicators: readonly Float64Array[]): readonly Float64Array[] {
  const { columns } = goldenCase<GoldenTable>("results.json#scores").expected;
  return nodeCodes.map((code) => indicators[indicatorIndex(code)] ?? numbers(columns[code]!));
}
