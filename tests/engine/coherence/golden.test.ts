import { cronbach, pearson, spearman } from "../../../src/engine";
import {
  difference,
  goldenCase,
  goldenCases,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { sampleModel } from "../../support/sample";

const model = sampleModel();
const position = new Map(model.indicators.map(({ code }, j) => [code, j]));
const columnsOf = (reference: string | undefined) => {
  const table = stageTable(reference);
  return (code: string): Float64Array => table[position.get(code) ?? -1] ?? new Float64Array();
};

interface Correlations {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly r: readonly (number | null)[];
}

test.each([
  ["pearson", pearson],
  ["spearman", spearman],
] as const)("%s of every pair of indicators is R's", (name, correlation) => {
  const { input, expected } = goldenCase<Correlations>(`correlation-indicators.json#${name}`);
  const column = columnsOf(input);
  const found = expected.first.map((code, i) => correlation(column(code), column(expected.second[i] ?? "")));
  expect(found).toHaveLength(435);
  expect(difference(found, expected.r)).toBeNull();
});

/** Codes of all indicators below a node. */
const indicatorsBelow = (code: string): readonly string[] => {
  const children = model.framework.filter(({ parent }) => parent === code);
  return children.length === 0 ? [code] : children.flatMap((child) => indicatorsBelow(child.code));
};

test.each(["indicators", "indicatorsPairwise"])(
  "Cronbach's alpha of the indicators below each aggregate is COINr's (%s)",
  (name) => {
    const { input, expected } = goldenCase<Record<string, number>>(`cronbach.json#${name}`);
    const column = columnsOf(input);
    const nodes = Object.keys(expected);
    const found = nodes.map((node) => cronbach(indicatorsBelow(node).map(column)));
    expect(nodes).toHaveLength(16);
    expect(difference(found, Object.values(expected))).toBeNull();
  },
);

test("Cronbach's alpha of the direct children is COINr's", () => {
  const { expected } = goldenCase<Record<string, number>>("cronbach.json#children");
  const { input, expected: scores } = goldenCase<GoldenTable>("results.json#scores");
  const leaf = columnsOf(input);
  const itemsOf = (node: string) =>
    model.framework
      .filter(({ parent }) => parent === node)
      .map(({ code }) => (scores.columns[code] ? numbers(scores.columns[code]) : leaf(code)));
  const found = Object.keys(expected).map((node) => cronbach(itemsOf(node)));
  expect(difference(found, Object.values(expected))).toBeNull();
});

test("the golden file has no case that is not tested here", () => {
  expect(goldenCases("cronbach.json")).toEqual(["children", "indicators", "indicatorsPairwise"]);
});
