import fc from "fast-check";
import {
  drawDesign,
  inputsOf,
  type Model,
  type Perturbations,
  type Replicate,
  replicateResults,
  score,
} from "../../../src/engine";
import {
  at,
  performer,
  replicateParts,
  type StagePart,
  type StageTrace,
  tracedParts,
  traceOf,
} from "../../../src/engine/internal";
import { means, robustnessModel, scales } from "../uncertainty/golden-choices";

const choice = (method: string, parameters = {}) => ({ method, parameters });
const model: Model = {
  ...robustnessModel(),
  method: { ...robustnessModel().method, imputation: { method: "none", parameters: {} } },
};
const root = "PSCI";
const runs = 48;

const perturbations = {
  imputations: [choice("none"), choice("median")],
  treatments: [choice("winsorise then log"), choice("none")],
  normalisations: [...Object.values(scales), choice("min-max", { lower: 0, upper: 100 })],
  aggregations: Object.values(means),
  weightings: [choice("given"), choice("equal")],
  weights: { draw: "uniform", share: 0.25, levels: {} },
  leaveOneOut: ["SA1a", "SA1b"],
} as Perturbations; // the names of methods above

function traced(of: Model, varied: Perturbations, sizes: readonly number[], workers = 1) {
  const inputs = inputsOf(of, varied);
  const design = drawDesign(of, varied, { replicates: runs, seed: 3 });
  const job = { model: of, root, sensitivity: null, traced: tracedParts(inputs) };
  const performers = Array.from({ length: workers }, () => performer(structuredClone(job)));
  const parts: StagePart[] = [];
  const failures = [];
  let from = 0;
  for (let k = 0; from < runs; k++) {
    const length = Math.min(sizes[k % sizes.length] ?? 1, runs - from);
    const [part] = replicateParts(design.slice(from, from + length), length);
    const result = at(performers, k % workers)({ ...part!, from } as Parameters<(typeof performers)[0]>[0]); // its own kind
    if (result.kind !== "replicates" || !result.stages) throw new Error("A trace was asked for.");
    parts.unshift({ from, stages: structuredClone(result.stages) });
    failures.unshift(...result.rows.failures.toReversed());
    from += length;
  }
  return { design, trace: traceOf(inputs, design, parts, failures.reverse()) };
}

const { design, trace } = traced(model, perturbations, [runs]);
const of = (part: StageTrace["part"], rows = trace) => rows.filter((row) => row.part === part);
const named = (part: StageTrace["part"], method: string, rows = trace): StageTrace => {
  const found = of(part, rows).find(({ alternative }) =>
    typeof alternative === "string" ? alternative === method : alternative?.method === method,
  );
  if (!found) throw new Error(`No row of ${part} ${method}.`);
  return found;
};

test("any parts on any workers give the same trace, to the last bit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (sizes, workers) => {
        expect(traced(model, perturbations, sizes, workers).trace).toEqual(trace);
      },
    ),
    { numRuns: 6 },
  );
});

test.each(tracedParts(inputsOf(model, perturbations)))(
  "the replicates of %s are those of the design",
  (part) => {
    expect(of(part).reduce((sum, { replicates }) => sum + replicates, 0)).toBe(runs);
  },
);

/** Mean and deviation of values one by one, from each replicate run by itself with all its stages. */
function plainly(
  own: readonly Replicate[],
  table: (alone: ReturnType<typeof resultsOf>) => readonly Float64Array[],
) {
  const values = own.flatMap((replicate) =>
    table(resultsOf(replicate)).flatMap((column) => [...column].filter((x) => !Number.isNaN(x))),
  );
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return {
    count: values.length,
    mean: expect.closeTo(mean, 8) as number,
    deviation: expect.closeTo(Math.sqrt(squares / (values.length - 1)), 8) as number,
    minimum: Math.min(...values),
    maximum: Math.max(...values),
  };
}

function resultsOf(replicate: Replicate) {
  const outcome = replicateResults(model, replicate, root);
  if (!outcome.ok) throw new Error("A replicate with scores.");
  return outcome.results;
}

/** Some replicates refuse the geometric mean of 0: those of the rows below do not. */
const having = (part: "imputation" | "treatment" | "normalisation", method: string) =>
  design.filter((replicate) => replicate[part]?.method === method);

test("what came out of a stage is what each replicate has there when it runs by itself", () => {
  expect(named("normalisation", "z-score")).toMatchObject(
    plainly(having("normalisation", "z-score"), ({ normalised }) => normalised),
  );
  const own = design.filter((replicate) => replicate.aggregation?.method === "arithmetic");
  expect(named("aggregation", "arithmetic")).toMatchObject(
    plainly(own, ({ scores }) => [
      at(
        scores,
        model.framework.findIndex(({ code }) => code === root),
      ),
    ]),
  );
});

test("a stage that was varied and is not in the index itself is seen: it changes cells with one alternative and none with the other", () => {
  const gaps = model.indicators.reduce((sum, { values }) => sum + values.filter(Number.isNaN).length, 0);
  expect(gaps).toBeGreaterThan(0);
  expect(named("imputation", "none").changed).toBe(0);
  expect(named("imputation", "median").changed).toBe(gaps * having("imputation", "median").length);
});

test("a stage that does nothing is seen: winsorising values without outliers changes none", () => {
  const level: Model = {
    ...model,
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      values: indicator.values.map((_, i) => i),
    })),
  };
  const rows = traced(level, { treatments: perturbations.treatments! }, [runs]).trace;
  expect(rows.map(({ changed }) => changed)).toEqual([0, 0]);
  expect(rows.every(({ count }) => count > 0)).toBe(true);
});

test("an alternative that fails says how often, and why", () => {
  const geometric = named("aggregation", "geometric");
  expect(geometric.failures.length).toBeGreaterThan(0);
  expect(geometric.scored).toBe(geometric.replicates - geometric.failures.length);
  expect(named("aggregation", "arithmetic").failures).toEqual([]);
  for (const { replicate, problems } of geometric.failures) {
    expect(design[replicate]?.aggregation?.method).toBe("geometric");
    expect(problems[0]?.code).toBe("mean-needs-positive");
  }
});

test("an alternative that no replicate has is listed", () => {
  const inputs = inputsOf(model, perturbations);
  const rows = traceOf(inputs, [], [], []);
  expect(rows.length).toBe(trace.length);
  expect(
    rows.every(({ replicates, count, mean }) => replicates === 0 && count === 0 && Number.isNaN(mean)),
  ).toBe(true);
});

test("weights, what is left out, goalposts and raters have a row of what they changed", () => {
  expect(of("weights")[0]).toMatchObject({ alternative: null, count: 30 * runs, changed: 30 * runs });
  expect(named("leave-one-out", "SA1a").changed).toBeGreaterThan(0);
  expect(named("leave-one-out", "SA1a").minimum).toBe(0);
  const posts: Model = {
    ...model,
    method: { ...model.method, normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } } },
    indicators: model.indicators.map((indicator, j) =>
      j > 1 ? indicator : { ...indicator, lower: 0, upper: 50 },
    ),
  };
  const outcome = score(posts);
  expect(outcome.ok).toBe(true);
  const errors = { SA1a: model.units.map(() => 0.5) };
  const rows = traced(
    posts,
    { goalposts: { share: 0.1 }, raters: { draw: "error", errors, minimum: 0, maximum: 100 } },
    [7],
  ).trace;
  const rated = model.indicators
    .find(({ code }) => code === "SA1a")!
    .values.filter((x) => !Number.isNaN(x)).length;
  expect(rows.map(({ part }) => part)).toEqual(["goalposts", "raters"]);
  expect(of("raters", rows)[0]?.changed).toBe(rated * runs);
  // The rounding of a value that is at one of the goalposts may leave it.
  expect(of("goalposts", rows)[0]?.changed).toBeGreaterThan(rated * runs);
});
