import { type Choice, type Indicator, normalisations } from "../../../src/engine";
import { difference, goldenCase, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const model = sampleModel();

/** M +/- S^2 / M of the children of every aggregate, level by level: the golden files have the index, not its scale. */
function penalised(
  columns: ReadonlyMap<string, Float64Array>,
  sign: 1 | -1,
  divisor: (n: number) => number,
): ReadonlyMap<string, Float64Array> {
  const all = new Map(columns);
  const aggregates = model.framework
    .filter(({ code }) => !columns.has(code))
    .sort((a, b) => a.level - b.level);
  for (const { code } of aggregates) {
    const children = model.framework.filter(({ parent }) => parent === code);
    const score = model.units.map((_, i) => {
      const x = children.map((child) => all.get(child.code)?.[i] ?? NaN);
      const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
      const squares = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return mean + (sign * (x.length < 2 ? 0 : squares / divisor(x.length))) / mean;
    });
    all.set(code, Float64Array.from(score));
  }
  return all;
}

const population = (n: number): number => n;
const sample = (n: number): number => n - 1;
const withoutGoalposts = (indicator: Indicator): Indicator => ({ ...indicator, lower: NaN, upper: NaN });

const cases: [string, string, Choice["parameters"], 1 | -1, (n: number) => number][] = [
  ["mpiMinusPopulation", "Mazziotta-Pareto", {}, -1, population],
  ["mpiPlusPopulation", "Mazziotta-Pareto", {}, 1, population],
  ["mpiMinusSample", "Mazziotta-Pareto", { sample: true }, -1, sample],
  ["mpiPlusSample", "Mazziotta-Pareto", { sample: true }, 1, sample],
  ["adjustedMinus", "adjusted Mazziotta-Pareto", {}, -1, population],
  ["adjustedPlus", "adjusted Mazziotta-Pareto", {}, 1, population],
  ["adjustedReferenceMinus", "adjusted Mazziotta-Pareto", { reference: true }, -1, population],
];

test.each(cases)("mazziotta-pareto.json#%s begins with %s %j", (name, method, parameters, sign, divisor) => {
  const { input, expected } = goldenCase<GoldenTable>(`mazziotta-pareto.json#${name}`);
  const table = stageTable(input);
  const columns = new Map(
    model.indicators.map((indicator, j) => {
      const column = table[j] ?? new Float64Array();
      const fit = normalisations[method]?.fit(column, withoutGoalposts(indicator), parameters, []);
      if (!fit?.ok) throw new Error(`${indicator.code} has no scale.`);
      return [indicator.code, column.map(fit.apply)];
    }),
  );
  const scores = penalised(columns, sign, divisor);
  expect(Object.keys(expected.columns)).toHaveLength(16);
  for (const [code, golden] of Object.entries(expected.columns))
    expect([code, difference(scores.get(code) ?? [], golden)]).toEqual([code, null]);
});
