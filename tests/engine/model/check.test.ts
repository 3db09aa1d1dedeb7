import {
  checkModel,
  createModel,
  type ImputationName,
  imputations,
  type EngineProblem,
  type FrameworkNode,
  type Method,
  type Model,
} from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const withMethod = (method: Partial<Method>): Model => ({
  ...sample,
  method: { ...sample.method, ...method },
});
const withIndicator = (code: string, change: Partial<Model["indicators"][number]>): Model => ({
  ...sample,
  indicators: sample.indicators.map((indicator) =>
    indicator.code === code ? { ...indicator, ...change } : indicator,
  ),
});
const withNode = (code: string, change: Partial<FrameworkNode>): Model => ({
  ...sample,
  framework: sample.framework.map((node) => (node.code === code ? { ...node, ...change } : node)),
});
const extraNode = (node: Partial<FrameworkNode>): Model => ({
  ...sample,
  framework: [...sample.framework, { code: "X", name: "X", parent: "PSCI", level: 3, weight: 1, ...node }],
});
const renameUnit = (to: string): Model => ({
  ...sample,
  units: sample.units.map((unit, i) => (i === 1 ? { ...unit, code: to } : unit)),
});
const firstUnits = (n: number): Model => ({
  ...sample,
  units: sample.units.slice(0, n),
  indicators: sample.indicators.map((x) => ({ ...x, values: x.values.slice(0, n) })),
  denominators: sample.denominators.map((x) => ({ ...x, values: x.values.slice(0, n) })),
  groups: sample.groups.map((x) => ({ ...x, labels: x.labels.slice(0, n) })),
});
const geometric = { method: "geometric" as const, parameters: {} };
const aggregation = sample.method.aggregation;

test("the sample is sound and has no problem", () => {
  expect(checkModel(sample)).toEqual({ ok: true, problems: [] });
});

type Found = Pick<EngineProblem, "code" | "where" | "details">;

const stopping: [string, Model, Found][] = [
  [
    "two units of one code",
    renameUnit("C01"),
    { code: "unit-code-duplicate", where: { unit: "C01" }, details: { code: "C01" } },
  ],
  [
    "a unit without a code",
    renameUnit(""),
    { code: "unit-code-empty", where: {}, details: { position: "2" } },
  ],
  ["two units", firstUnits(2), { code: "units-too-few", where: {}, details: { found: "2", least: "3" } }],
  [
    "two nodes of one code",
    extraNode({ code: "SA", parent: "PSCI" }),
    { code: "node-code-duplicate", where: { node: "SA" }, details: { code: "SA" } },
  ],
  [
    "two indicators of one code",
    { ...sample, indicators: [...sample.indicators, ...sample.indicators.slice(0, 1)] },
    { code: "node-code-duplicate", where: { indicator: "SA1a" }, details: { code: "SA1a" } },
  ],
  [
    "a parent that is not there",
    withNode("SA1", { parent: "ZZ" }),
    { code: "node-parent-unknown", where: { node: "SA1" }, details: { parent: "ZZ" } },
  ],
  [
    "nodes that are each other's parents",
    withNode("PSCI", { parent: "SA" }),
    { code: "node-cycle", where: { node: "SA" }, details: { path: "SA, PSCI, SA" } },
  ],
  [
    "a node that is its own parent",
    withNode("PSCI", { parent: "PSCI" }),
    { code: "node-cycle", where: { node: "PSCI" }, details: { path: "PSCI, PSCI" } },
  ],
  [
    "a parent of the same level",
    withNode("SA", { level: 4 }),
    {
      code: "node-level-order",
      where: { node: "SA" },
      details: { level: "4", parent: "PSCI", parentLevel: "4" },
    },
  ],
  [
    "an aggregate without children",
    extraNode({}),
    { code: "node-without-children", where: { node: "X" }, details: {} },
  ],
  [
    "an indicator that the framework does not have",
    { ...sample, framework: sample.framework.filter(({ code }) => code !== "SA1a") },
    { code: "indicator-without-node", where: { indicator: "SA1a" }, details: {} },
  ],
  [
    "an indicator without a parent",
    withNode("SA1a", { parent: null }),
    { code: "indicator-without-node", where: { indicator: "SA1a" }, details: {} },
  ],
  [
    "an indicator as a parent",
    withNode("SA1b", { parent: "SA1a" }),
    { code: "indicator-as-parent", where: { node: "SA1a", indicator: "SA1a" }, details: {} },
  ],
  [
    "a negative weight",
    withNode("SA1a", { weight: -2 }),
    { code: "weight-negative", where: { node: "SA1a" }, details: { value: "-2" } },
  ],
  [
    "goalposts the wrong way round",
    withIndicator("SA1a", { lower: 5, upper: 1 }),
    {
      code: "goalposts-order",
      where: { node: "SA1a", indicator: "SA1a" },
      details: { lower: "5", upper: "1" },
    },
  ],
  [
    "a denominator that is not there",
    withIndicator("SA1a", { denominator: "Area" }),
    { code: "denominator-unknown", where: { indicator: "SA1a" }, details: { denominator: "Area" } },
  ],
  [
    "a group that is not there",
    withMethod({ group: "Continent" }),
    { code: "group-unknown", where: { setting: "group column" }, details: { group: "Continent" } },
  ],
  [
    "a method that is not known",
    withMethod({ imputation: { method: "constructor" as ImputationName, parameters: {} } }),
    {
      code: "method-unknown",
      where: { setting: "imputation" },
      details: { method: "constructor", known: Object.keys(imputations).join("; ") },
    },
  ],
  [
    "a parameter out of its bounds",
    withMethod({ treatment: { method: "winsorise", parameters: { points: -1 } } }),
    {
      code: "method-parameter",
      where: { setting: "outliers" },
      details: { method: "winsorise", parameter: "points", value: "-1", limit: "a number of 0 or more" },
    },
  ],
  [
    "a parameter that the method does not take",
    withMethod({ normalisation: { method: "Borda", parameters: { lower: 0 } } }),
    {
      code: "method-parameter",
      where: { setting: "normalisation" },
      details: { method: "Borda", parameter: "lower", value: "0", limit: "left out" },
    },
  ],
  [
    "a number where a switch belongs",
    withMethod({ normalisation: { method: "goalposts", parameters: { clip: 1 } } }),
    {
      code: "method-parameter",
      where: { setting: "normalisation" },
      details: { method: "goalposts", parameter: "clip", value: "1", limit: "true or false" },
    },
  ],
  [
    "a scale turned round",
    withMethod({ normalisation: { method: "min-max", parameters: { lower: 100, upper: 100 } } }),
    {
      code: "method-parameter",
      where: { setting: "normalisation" },
      details: { method: "min-max", parameter: "upper", value: "100", limit: "above 100" },
    },
  ],
  [
    "cut points that fall",
    withMethod({ normalisation: { method: "categorical", parameters: { cut2: 50, cut3: 40 } } }),
    {
      code: "method-parameter",
      where: { setting: "normalisation" },
      details: { method: "categorical", parameter: "cut3", value: "40", limit: "50 or more" },
    },
  ],
  [
    "a cut point above a default",
    withMethod({ normalisation: { method: "categorical", parameters: { cut5: 96 } } }),
    {
      code: "method-parameter",
      where: { setting: "normalisation" },
      details: { method: "categorical", parameter: "cut6", value: "95", limit: "96 or more" },
    },
  ],
  [
    "a reference unit that is not there",
    withMethod({ normalisation: { method: "distance to reference", parameters: { unit: "C99" } } }),
    {
      code: "parameter-unit-unknown",
      where: { setting: "normalisation" },
      details: { method: "distance to reference", value: "C99" },
    },
  ],
  [
    "a reference unit that is not named, of a single indicator",
    withMethod({
      byIndicator: {
        ...sample.method.byIndicator,
        normalisation: { SA1a: { method: "distance to reference", parameters: {} } },
      },
    }),
    {
      code: "parameter-unit-unknown",
      where: { setting: "normalisation sa1a" },
      details: { method: "distance to reference", value: "nothing" },
    },
  ],
  [
    "a treatment of an indicator that is not there",
    withMethod({
      byIndicator: { ...sample.method.byIndicator, treatment: { ZZ: { method: "log", parameters: {} } } },
    }),
    {
      code: "override-indicator-unknown",
      where: { setting: "outliers zz" },
      details: { indicator: "ZZ" },
    },
  ],
  [
    "an imputation of a single indicator by groups without groups",
    withMethod({
      byIndicator: {
        ...sample.method.byIndicator,
        imputation: { SA1a: { method: "group mean", parameters: {} } },
      },
    }),
    { code: "group-needed", where: { setting: "imputation sa1a" }, details: {} },
  ],
  [
    "a share of missing data above 1",
    withMethod({ missing: { rule: "share", share: 67 } }),
    {
      code: "method-parameter",
      where: { setting: "missing data" },
      details: { method: "missing data", parameter: "share", value: "67", limit: "a number from 0 to 1" },
    },
  ],
  [
    "a screening limit below 0",
    withMethod({ screening: -0.1 }),
    {
      code: "method-parameter",
      where: { setting: "screening" },
      details: { method: "screening", parameter: "share", value: "-0.1", limit: "a number from 0 to 1" },
    },
  ],
  [
    "an aggregation for a node that is not there",
    withMethod({ aggregation: { ...aggregation, nodes: { ZZ: geometric } } }),
    {
      code: "aggregation-node-unknown",
      where: { setting: "aggregation zz", node: "ZZ" },
      details: { known: "SA1; SA2; AP1; AP2; BC1; BC2; LE1; LE2; RD1; RD2; SA; AP; BC; LE; RD; PSCI" },
    },
  ],
  [
    "an aggregation for a level without aggregates",
    withMethod({ aggregation: { ...aggregation, levels: { 1: geometric } } }),
    {
      code: "aggregation-level-unknown",
      where: { setting: "aggregation level 1" },
      details: { level: "1", known: "2; 3; 4" },
    },
  ],
  [
    "a gap to a unit that is not there",
    withMethod({ gap: { reference: "unit", unit: "C99" } }),
    { code: "gap-unit-unknown", where: { setting: "gap reference" }, details: { value: "C99" } },
  ],
  [
    "a gap to the group's median without groups",
    withMethod({ gap: { reference: "groupMedian" } }),
    { code: "group-needed", where: { setting: "gap reference" }, details: {} },
  ],
  [
    "an imputation by groups without groups",
    withMethod({ imputation: { method: "group median", parameters: {} } }),
    { code: "group-needed", where: { setting: "imputation" }, details: {} },
  ],
];

test.each(stopping)("%s stops the scoring, as one problem", (_, model, found) => {
  expect(checkModel(model)).toEqual({ ok: false, problems: [{ severity: "error", ...found }] });
});

test("an indicator without any value is an error that does not stop the scoring", () => {
  const values = new Float64Array(sample.units.length).fill(NaN);
  expect(checkModel(withIndicator("SA1a", { values }))).toMatchObject({
    ok: true,
    problems: [{ code: "indicator-all-missing", severity: "error", where: { indicator: "SA1a" } }],
  });
});

describe("an aggregate whose children all weigh 0", () => {
  const weightless: Model = {
    ...sample,
    framework: sample.framework.map((node) => (node.parent === "SA" ? { ...node, weight: 0 } : node)),
  };

  test("is an error that does not stop the scoring", () => {
    expect(checkModel(weightless)).toMatchObject({
      ok: true,
      problems: [{ code: "weight-sum-zero", severity: "error", where: { node: "SA" } }],
    });
  });

  test("is none when the weighting method gives them weights", () => {
    const equal = { ...weightless.method, weights: { method: "equal" as const, parameters: {} } };
    expect(checkModel({ ...weightless, method: equal }).problems).toEqual([]);
  });
});

const misshapen: [string, Model, string][] = [
  ["no indicators", { ...sample, indicators: [] }, "indicators"],
  [
    "a column of another length",
    withIndicator("SA1a", { values: Float64Array.of(1) }),
    "indicators[0].values",
  ],
  [
    "labels of another length",
    { ...sample, groups: [{ code: "Region", name: "Region", labels: [] }] },
    "groups[0].labels",
  ],
  ["a scale of 0", withIndicator("SA1a", { scale: 0 }), "scale of SA1a"],
  ["a level that is no whole number", withNode("PSCI", { level: 4.5 }), "level of PSCI"],
  ["a weight that is no number", withNode("PSCI", { weight: NaN }), "weight of PSCI"],
  [
    "a denominator twice",
    { ...sample, denominators: [...sample.denominators, ...sample.denominators] },
    "denominators: Population",
  ],
];

test.each(misshapen)("%s is a model-shape problem that says where", (_, model, path) => {
  const { ok: sound, problems } = checkModel(model);
  expect(sound).toBe(false);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "model-shape", details: expect.objectContaining({ path }) as unknown }),
  );
});

test("levels may be skipped, a node may have one child, and there may be several roots", () => {
  const model: Model = {
    ...sample,
    framework: sample.framework
      .filter(({ code }) => code !== "SA" && code !== "SA2" && !code.startsWith("SA2"))
      .map((node) => (node.code === "SA1" ? { ...node, parent: "Z" } : node))
      .concat([
        { code: "Z", name: "Z", parent: "Y", level: 5, weight: 1 },
        { code: "Y", name: "Y", parent: null, level: 9, weight: 0 },
      ]),
    indicators: sample.indicators.filter(({ code }) => !code.startsWith("SA2")),
  };
  expect(checkModel(model)).toEqual({ ok: true, problems: [] });
});

test("everything that is wrong is reported at once", () => {
  const model = {
    ...withNode("SA1a", { weight: -1 }),
    units: [],
    method: { ...sample.method, screening: 2 },
  };
  const codes = checkModel(model).problems.map(({ code }) => code);
  expect(new Set(codes)).toEqual(
    new Set(["model-shape", "units-too-few", "weight-negative", "method-parameter"]),
  );
});

test.each([Infinity, -Infinity])("a figure of %p is refused, which would make scores of NaN", (x) => {
  const units = ["a", "b", "c"];
  const found = (change: object) =>
    checkModel(createModel({ units, indicators: [{ code: "x", values: [1, 2, 3], ...change }] })).problems;
  expect(found({})).toEqual([]);
  expect(found({ values: [1, x, 3] })).toMatchObject([
    { code: "model-shape", details: { path: "values of x" } },
  ]);
  expect(found({ target: x })).toMatchObject([{ details: { path: "target or goalposts of x" } }]);
});
