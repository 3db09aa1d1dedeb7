import {
  checkModel,
  compareEditions,
  createModel,
  freezeScale,
  type FrozenScale,
  type Model,
  type ModelTable,
  normalisations,
  parseModel,
  type Results,
  score,
  serialiseModel,
  treatments,
} from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";

interface Golden {
  readonly first: Readonly<Record<string, readonly (number | null)[]>>;
  readonly second: Readonly<Record<string, readonly (number | null)[]>>;
  readonly normalised: Readonly<Record<string, readonly number[]>>;
  readonly index: readonly number[];
}
const golden = JSON.parse(fixtureText("frozen/frozen.json")) as Golden;

const method: NonNullable<ModelTable["method"]> = {
  imputation: "median",
  byIndicator: {
    treatment: { c: "IQR fences" },
    normalisation: { b: { method: "z-score", parameters: { mean: 50, deviation: 10 } } },
  },
};

const modelOf = (
  columns: Golden["first"],
  chosen: ModelTable["method"] = method,
  more: Partial<ModelTable> = {},
): Model =>
  createModel({
    units: Object.values(columns)[0]?.map((_, i) => `u${i}`) ?? [],
    indicators: Object.entries(columns).map(([code, values]) => ({
      ...{ code, values, target: 40, lower: 0, upper: 100 },
      direction: code === "b" ? -1 : 1,
    })),
    method: chosen,
    ...more,
  });

function scored(model: Model): Results {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

function keptOf(model: Model): FrozenScale {
  const kept = freezeScale(scored(model));
  if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
  return kept.frozen;
}

const codesOf = (model: Model): readonly string[] => checkModel(model).problems.map(({ code }) => code);

test("scores of a second year on the scale of the first are those of numpy", () => {
  const results = scored({ ...modelOf(golden.second), frozen: keptOf(modelOf(golden.first)) });
  Object.values(golden.normalised).forEach((column, j) =>
    column.forEach((x, i) => expect(results.normalised[j]?.[i]).toBeCloseTo(x, 10)),
  );
  golden.index.forEach((x, i) => expect(results.scores[3]?.[i]).toBeCloseTo(x, 10));
  expect(results.problems).toContainEqual(
    expect.objectContaining({ code: "frozen-outside-scale", where: { indicator: "a", units: ["u0", "u2"] } }),
  );
});

const byMethod = Object.keys(treatments).flatMap((treatment) =>
  Object.keys(normalisations).map((normalisation) => [treatment, normalisation] as const),
);

test("on the data that made it, a kept scale gives the same scores bit for bit, or is refused by name", () => {
  const refused = new Set<string>();
  let same = 0;
  for (const [treatment, normalisation] of byMethod) {
    const named = normalisation === "distance to reference" ? { unit: "u1" } : {};
    const model = modelOf(golden.first, {
      imputation: "mean",
      // Names of the registries.
      treatment: treatment as keyof typeof treatments & "none",
      normalisation: { method: normalisation as keyof typeof normalisations & "none", parameters: named },
    });
    const outcome = score(model);
    if (!outcome.ok) continue;
    const kept = freezeScale(outcome.results);
    if (!kept.ok) {
      kept.problems.forEach(({ details }) => refused.add(details["method"] ?? ""));
      continue;
    }
    const through = parseModel(JSON.parse(serialiseModel({ ...model, frozen: kept.frozen })));
    if (!through.ok) throw new Error(JSON.stringify(through.problems));
    expect([treatment, normalisation, scored(through.model).scores]).toEqual([
      ...[treatment, normalisation, outcome.results.scores],
    ]);
    same++;
  }
  expect(same).toBeGreaterThan(100);
  expect([...refused].sort()).toEqual(
    [
      ...["Borda", "categorical", "distance to reference", "exponential", "percentile rank"],
      ...["quantile groups", "rank"],
    ].sort(),
  );
});

test.each(["Mazziotta-Pareto", "z-score"] as const)(
  "%s: a unit of weight 0 counts in a kept scale as in the one that it comes from",
  (normalisation) => {
    const first = modelOf(
      { a: [1, 5, 9, 30], b: [4, 4, 4, 7] },
      { normalisation, unitWeights: "people" },
      { context: [{ code: "people", name: "People", values: [2, 1, 1, 0] }] },
    );
    const again = scored({ ...first, frozen: keptOf(first) });
    expect(again.scores).toEqual(scored(first).scores);
    expect(again.setAside).toEqual(["b"]);
  },
);

test("a kept scale is refused where it is of another framework, direction or method", () => {
  const frozen = keptOf(modelOf(golden.first));
  const { a, ...others } = golden.second;
  void a;
  expect(codesOf({ ...modelOf(others), frozen })).toEqual(["frozen-row-unknown"]);
  expect(codesOf({ ...modelOf({ ...golden.second, d: [1, 2, 3, 4] }), frozen })).toEqual([
    "frozen-row-missing",
  ]);
  expect(codesOf({ ...modelOf(golden.second, { ...method, imputation: "mean" }), frozen })).toEqual([
    ...["frozen-other-method", "frozen-other-method", "frozen-other-method"],
  ]);
  const turned = modelOf(golden.second);
  const indicators = turned.indicators.map((own) => ({ ...own, direction: 1 as const }));
  expect(checkModel({ ...turned, indicators, frozen }).problems).toEqual([
    expect.objectContaining({
      code: "frozen-other-method",
      where: { indicator: "b" },
      details: { part: "direction", found: "-1", method: "1" },
    }),
  ]);
});

test("the time that makes the scale gives the scores of a scale kept from that time", () => {
  const units = (time: number, n: number) => Array.from({ length: n }, (_, i) => `${time}-${i}`);
  const codes = Object.keys(golden.first);
  const both = Object.fromEntries(
    codes.map((code) => [code, [...(golden.first[code] ?? []), ...(golden.second[code] ?? [])]]),
  );
  const panel = {
    subjects: [...units(0, 6), ...units(0, 4)],
    times: Float64Array.from([...Array(6).fill(2019), ...Array(4).fill(2020)] as number[]),
  };
  const of = (scaleTime: number) => modelOf(both, { ...method, scaleTime }, { panel });
  const { scores } = scored(of(2019));
  expect([...(scores[3] ?? [])].slice(6)).toEqual([
    ...(scored({ ...modelOf(golden.second), frozen: keptOf(modelOf(golden.first)) }).scores[3] ?? []),
  ]);
  expect(codesOf(of(2018))).toEqual(["scale-time-unknown"]);
});

test("weights made from data, and scales of aggregates, are kept", () => {
  const chosen: ModelTable["method"] = {
    ...method,
    weights: "entropy",
    normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } },
    byIndicator: {},
    rescaling: { levels: {}, nodes: { Index: { method: "min-max", parameters: { lower: 0, upper: 1 } } } },
  };
  const first = modelOf(golden.first, chosen);
  const frozen = keptOf(first);
  expect(scored({ ...first, frozen }).scores).toEqual(scored(first).scores);
  const later = scored({ ...modelOf(golden.second, chosen), frozen });
  expect([...later.weights].slice(0, 3)).toEqual([...scored(first).weights].slice(0, 3));
});

test("the change between two editions on one kept scale is performance alone, and adds up", () => {
  const first = modelOf(golden.first);
  const frozen = keptOf(first);
  const second = modelOf(golden.second);
  const outcome = compareEditions({ ...first, frozen }, { ...second, frozen });
  const later = scored({ ...second, frozen }).scores[3];
  const earlier = scored(first).scores[3];
  for (const { unit, scoreParts } of outcome.changes) {
    const i = Number(unit.slice(1));
    const change = (later?.[i] ?? NaN) - (earlier?.[i] ?? NaN);
    expect(scoreParts.performance).toBeCloseTo(change, 9);
  }
  expect(outcome.changes).toHaveLength(4);
});

test("a choice that a test tries in place of the kept one is made from the data", () => {
  const frozen = keptOf(modelOf(golden.first));
  const later = modelOf(golden.second);
  const ranks = {
    ...method,
    byIndicator: {},
    normalisation: "percentile rank" as const,
    treatment: "log" as const,
  };
  const tried = modelOf(golden.second, ranks);
  const alone = scored(modelOf(golden.second, ranks)).normalised.slice(1);
  expect(scored({ ...later, method: tried.method, frozen }).normalised.slice(1)).toEqual(alone);
  expect(codesOf({ ...tried, frozen })).toContain("frozen-other-method");
});
