import { readFileSync } from "node:fs";
import { join } from "node:path";
import { score, type Model, type Results, type WeightingName } from "../../src/engine";
import { openPackage } from "../../src/file/package";
import { PackageReader } from "../../src/file/read/package-reader";
import { fixtureRows, fixtureText } from "../support/fixtures";
import { readIndex, type Reading } from "../../src/workbook/read";

function readExample(name: string): Reading {
  const reader = new PackageReader(openPackage(readFileSync(join(__dirname, "..", "..", "examples", name))));
  const description = reader.describe();
  const grids = description.sheets.flatMap(({ used }) => (used ? [reader.read(used)] : []));
  return readIndex({ description, grids });
}

function modelOf(reading: Reading): Model {
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.model;
}

function scored(model: Model): Results {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const rootOf = ({ framework }: Model): number => framework.findIndex(({ parent }) => parent === null);

const capabilities = readExample("capabilities.xlsx");
const technology = readExample("technology-achievement.xlsx");
const coinTool = readExample("coin-tool.xlsx");

/** The capabilities with the figures of examples/data/cities.csv, where levels are means with two decimals. */
function withRoundedLevels(): Model {
  const model = modelOf(capabilities);
  const rounded = new Map(
    modelOf(readExample("experts.xlsx")).indicators.map((one) => [one.code, one.values]),
  );
  const valuesOf = (code: string): Float64Array => rounded.get(code) ?? new Float64Array();
  return {
    ...model,
    indicators: model.indicators.map((one) => ({ ...one, values: valuesOf(one.code) })),
  };
}

test("the capabilities are read and scored; only what the half-done moderation leaves open is said", () => {
  expect(capabilities.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ["rated-cells-open", "note"],
    ["raters-apart", "warning"],
  ]);
  const model = modelOf(capabilities);
  expect(scored(model).problems).toEqual([]);
  const counts = [1, 2, 3, 4].map((level) => model.framework.filter((node) => node.level === level).length);
  expect([model.units.length, ...counts]).toEqual([60, 30, 10, 5, 1]);
});

test("a judged value of the capabilities is the mean of its ratings, but where a level is agreed", () => {
  if (!capabilities.read) throw new Error("It is read.");
  const { assessment } = capabilities.source;
  const rounded = new Map(withRoundedLevels().indicators.map(({ code, values }) => [code, values]));
  const { units } = capabilities.model;
  const apart = (assessment?.cells ?? []).flatMap(({ item, value, agreed }, k) => {
    const before = rounded.get(item)?.[k % units.length] ?? NaN;
    const isSame = Object.is(before, value) || Math.abs(before - value) <= 0.005;
    return isSame && Number.isNaN(agreed) ? [] : [agreed];
  });
  expect(assessment?.rated).toHaveLength(17);
  expect(apart).toHaveLength(12);
  expect(apart.every((agreed) => Number.isInteger(agreed))).toBe(true);
});

test("the Technology Achievement Index has the scores and ranks of the published recipe", () => {
  expect(technology.problems).toEqual([]);
  const results = scored(modelOf(technology));
  const root = rootOf(results.model);
  const published = new Map(
    fixtureRows("tai/tai23_table23_table38_ranks.csv").map((row) => [row["country"], Number(row["T23_EW"])]),
  );
  expect([...(results.ranks[root] ?? [])]).toEqual(
    results.model.units.map(({ name }) => published.get(name)),
  );
  // The fixture's own shape.
  const { equalWeightScore } = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as {
    equalWeightScore: number[];
  };
  results.scores[root]?.forEach((value, i) =>
    expect(value / 100).toBeCloseTo(equalWeightScore[i] ?? NaN, 12),
  );
});

test("the COIN Tool layout gives the same scores as the three tables, for the same figures", () => {
  expect(coinTool.problems.map(({ severity }) => severity)).toEqual(["note"]);
  const plain = scored(withRoundedLevels());
  const coin = scored(modelOf(coinTool));
  expect(coin.scores[rootOf(coin.model)]).toEqual(plain.scores[rootOf(plain.model)]);
});

describe("the panel", () => {
  const reading = readExample("panel.xlsx");
  const model = modelOf(reading);

  test("is read and scored without a problem: 60 cities in three years, the last with the figures of the one-year example", () => {
    expect(reading.problems.map(({ code }) => code)).toEqual(["panel-read"]);
    const results = scored(model);
    expect(results.problems).toEqual([]);
    expect([model.units.length, new Set(model.panel?.subjects).size]).toEqual([180, 60]);
    const last = model.units.map((_, i) => i).filter((i) => model.panel?.times[i] === 2025);
    expect(model.indicators.map(({ values }) => last.map((i) => values[i]))).toEqual(
      withRoundedLevels().indicators.map(({ values }) => [...values]),
    );
  });

  test("has no figure that is missing in all years: imputation in time fills them all", () => {
    const results = scored(model);
    expect(results.imputations.length).toBe(
      model.indicators.reduce((sum, { values }) => sum + values.filter((x) => Number.isNaN(x)).length, 0),
    );
    expect(results.imputations.length).toBeGreaterThan(0);
  });
});

describe("the example of experts", () => {
  const reading = readExample("experts.xlsx");
  const model = modelOf(reading);
  const weighted = (method: WeightingName): Results =>
    scored({ ...model, method: { ...model.method, weights: { method, parameters: {} } } });
  const sumsTo = (weights: Float64Array, parent: string): number =>
    model.framework.reduce((sum, node, k) => sum + (node.parent === parent ? (weights[k] ?? NaN) : 0), 0);

  test("is read and scored without a problem by comparisons in pairs, and by budget allocation", () => {
    expect(reading.problems).toEqual([]);
    expect(model.method.weights.method).toBe("AHP");
    for (const method of ["AHP", "budget allocation"] as const) expect(weighted(method).problems).toEqual([]);
  });

  test("every expert's points below a parent sum to 100, and all children of every parent are judged", () => {
    const children = model.framework.flatMap(({ code, parent }) => (parent === null ? [] : [code]));
    const { budgets, comparisons } = model.judgements;
    expect(budgets.map(({ points }) => Object.keys(points).sort())).toEqual(
      budgets.map(() => [...children].sort()),
    );
    expect(new Set(comparisons.flatMap(({ elements }) => elements))).toEqual(new Set(children));
    const { weights } = weighted("budget allocation");
    const parents = new Set(model.framework.flatMap(({ parent }) => parent ?? []));
    for (const parent of parents) expect(sumsTo(weights, parent)).toBeCloseTo(100, 9);
  });
});
