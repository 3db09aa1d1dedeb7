import type { AggregationPlan, Choice } from "../../../../src/engine";
import { aggregate, nodeAggregations } from "../../../../src/engine/aggregate";
import { compileTree } from "../../../../src/engine/model/tree";
import { difference, goldenCase, type GoldenTable, stageTable } from "../../../support/golden";
import { sampleModel } from "../../../support/sample";

const { framework, indicators } = sampleModel();
const tree = compileTree({ framework, indicators });
const arithmetic: Choice = { method: "arithmetic", parameters: {} };
const copeland: Choice = { method: "Copeland", parameters: {} };

/** 1, 2, 3 repeating over the indicators, as config.R says. */
const weightsOf = (name: unknown, isSetAside: (code: string) => boolean = () => false) =>
  Float64Array.from(framework, ({ code, level }, k) =>
    isSetAside(code) ? 0 : name === "unequal" && level === 1 ? (k % 3) + 1 : 1,
  );

function scoresOf(columns: readonly Float64Array[], weights: Float64Array, plan: AggregationPlan) {
  const aggregations = nodeAggregations(plan, framework);
  const { scores } = aggregate({ tree, weights, aggregations }, columns, { rule: "renormalise" });
  return (code: string) => scores[tree.indexOf.get(code) ?? -1] ?? [];
}

test.each(["completeEqual", "completeUnequal", "missingEqual", "missingUnequal"])(
  "copeland.json#%s: Copeland at every level",
  (name) => {
    const { input, method, expected } = goldenCase<GoldenTable>(`copeland.json#${name}`);
    const plan = { default: copeland, levels: {}, nodes: {} };
    const scoreOf = scoresOf(stageTable(input), weightsOf(method["weights"]), plan);
    expect(Object.keys(expected.columns)).toHaveLength(framework.length - indicators.length);
    for (const [code, column] of Object.entries(expected.columns))
      expect([code, [...scoreOf(code)]]).toEqual([code, column]);
  },
);

test.each(["topEqual", "topUnequal"])("copeland.json#%s: Copeland over arithmetic means", (name) => {
  const { input, method, expected } = goldenCase<{ score: number[] }>(`copeland.json#${name}`);
  const plan = { default: arithmetic, levels: {}, nodes: { PSCI: copeland } };
  const scoreOf = scoresOf(stageTable(input), weightsOf(method["weights"]), plan);
  expect([...scoreOf("PSCI")]).toEqual(expected.score);
});

const doubt = (lower: number, upper: number): Choice => ({
  method: "benefit of the doubt",
  parameters: { lower, upper },
});

test("benefit-of-the-doubt.json#routines: over indicators, without bounds", () => {
  const { input, expected } = goldenCase<GoldenTable>("benefit-of-the-doubt.json#routines");
  const columns = stageTable(input);
  const constant = new Set(
    indicators.flatMap(({ code }, j) => (columns[j]!.some(Number.isNaN) ? [code] : [])),
  );
  const plan = { default: arithmetic, levels: { 2: doubt(0, 100) }, nodes: {} };
  const scoreOf = scoresOf(
    columns,
    weightsOf("equal", (code) => constant.has(code)),
    plan,
  );
  for (const [code, column] of Object.entries(expected.columns))
    expect([code, difference(scoreOf(code), column)]).toEqual([code, null]);
});

test.each<[string, Choice]>([
  ["top", doubt(0, 100)],
  ["topShares", doubt(10, 40)],
])("benefit-of-the-doubt.json#%s: over arithmetic means", (name, choice) => {
  const { input, expected } = goldenCase<{ score: number[] }>(`benefit-of-the-doubt.json#${name}`);
  const plan = { default: arithmetic, levels: {}, nodes: { PSCI: choice } };
  const scoreOf = scoresOf(stageTable(input), weightsOf("equal"), plan);
  expect(difference(scoreOf("PSCI"), expected.score)).toBeNull();
});
