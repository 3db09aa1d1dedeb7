import fc from "fast-check";
import { type Model, parseModel, serialiseModel } from "../../../src/engine";
import { cycles } from "../../../src/engine/model/parse/cycles";
import { duplicates } from "../../../src/engine/model/parse/duplicates";
import { evaluate, examplesOf } from "../../support/examples";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const json = (model: Model): unknown => JSON.parse(serialiseModel(model));

test.each(["parse.ts", "parse/cycles.ts", "parse/duplicates.ts"])("the example in %s holds", (file) => {
  const examples = examplesOf(`src/engine/model/${file}`);
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { parseModel, cycles, duplicates })).toEqual(evaluate(result, {}));
});

test("the sample comes back from its own text", () => {
  expect(parseModel(json(sample))).toEqual({ ok: true, model: sample, problems: [] });
});

/** Writes a value into the sample's JSON at a path and reads it again. */
function withValue(path: string, value: unknown): ReturnType<typeof parseModel> {
  const root = json(sample) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at = root;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return parseModel(root);
}

const wrong: [string, unknown, string][] = [
  ["units", {}, "model.units is an object, where a list"],
  ["units.0", null, "model.units[0] is null, where an object"],
  ["units.0.code", 7, "model.units[0].code is 7, where a text"],
  ["units.0.name", undefined, "model.units[0].name is not there, where a text"],
  ["indicators.2.values.1", "14", 'model.indicators[2].values[1] is "14", where a number'],
  ["indicators.2.values.1", Infinity, "model.indicators[2].values[1] is Infinity, where a number"],
  ["indicators.2.direction", 0, "model.indicators[2].direction is 0, where one of 1, -1"],
  ["framework.0.wieght", 1, "model.framework[0].wieght is 1, where nothing"],
  ["method.ranks", "dance", 'model.method.ranks is "dance", where one of competition, dense, fractional'],
  ["method.missing", null, "model.method.missing.rule is not there, where one of renormalise, all, share"],
  ["method.missing", { rule: "share" }, "model.method.missing.share is not there, where a number"],
  ["method.gap", { reference: "unit" }, "model.method.gap.unit is not there, where a text"],
  ["method.gap", { reference: "toString" }, 'model.method.gap.reference is "toString", where one of'],
  ["method.imputation.parameters", [], "model.method.imputation.parameters is a list, where an object"],
  ["method.weights.parameters", { a: null }, "model.method.weights.parameters.a is null, where a number"],
];

test.each(wrong)("%s = %j is a model-shape problem that says so", (path, value, found) => {
  const result = withValue(path, value);
  expect(result.ok).toBe(false);
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]?.code).toBe("model-shape");
  expect(result.problems[0]?.details["found"]).toContain(found);
});

test("missing numbers are null", () => {
  const result = withValue("indicators.0.target", null);
  expect(result.ok && result.model.indicators[0]?.target).toBeNaN();
});

test("a model that can be scored comes with the problems that do not stop it", () => {
  const result = withValue(
    "indicators.0.values",
    sample.units.map(() => null),
  );
  expect(result).toMatchObject({ ok: true, problems: [{ code: "indicator-all-missing" }] });
});

test("a model that cannot be scored is not given back", () => {
  const result = withValue("framework.0.weight", -1);
  expect(result).toMatchObject({ ok: false, problems: [{ code: "weight-negative" }] });
  expect(result).not.toHaveProperty("model");
});

test("keys that mean something to JavaScript are keys like any other", () => {
  const nodes = JSON.parse('{"__proto__":{"method":"geometric","parameters":{}}}') as unknown;
  expect(withValue("method.aggregation.nodes", nodes)).toMatchObject({
    ok: false,
    problems: [{ code: "aggregation-node-unknown", where: { node: "__proto__" } }],
  });
});

test("any JSON is a model or a list of problems, never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const result = parseModel(input);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
    }),
  );
});

test("the sample with any JSON put anywhere is a model or a list of problems, never an exception", () => {
  const paths = [
    "units.0",
    "units.0.code",
    "indicators",
    "indicators.1.values",
    "indicators.1.denominator",
    "indicators.1.scale",
    "framework.3.parent",
    "framework.3.level",
    "framework.3.weight",
    "groups.0.labels",
    "method",
    "method.aggregation",
    "method.aggregation.levels",
    "method.normalisation.parameters",
    "method.gap",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const result = withValue(path, value);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
    }),
  );
});
