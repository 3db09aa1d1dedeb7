import fc from "fast-check";
import { imputations } from "../../../src/engine";
import { compileTree } from "../../../src/engine/model/tree";
import { goldenCase, type GoldenCells, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const model = sampleModel();
const { units, indicators, groups } = model;

const goldenNames = {
  mean: { method: "mean", parameters: {} },
  median: { method: "median", parameters: {} },
  groupMean: { method: "group mean", parameters: {} },
  groupMedian: { method: "group median", parameters: {} },
  rowMean: { method: "row mean", parameters: {} },
  rowMedian: { method: "row median", parameters: { level: 3 } },
} as const;

const labelsOf = (code: unknown) => groups.find((group) => group.code === code)?.labels ?? null;

const grouped = (labels: readonly (string | null)[] | null) => ({ labels, panel: null, framework: null });

const whole = (labels: readonly (string | null)[] | null) => ({
  labels,
  panel: null,
  framework: { tree: compileTree(model), model },
});

describe.each(Object.entries(goldenNames))("impute.json#%s", (name, { method, parameters }) => {
  const { input, method: used, expected } = goldenCase<{ filled: GoldenCells }>(`impute.json#${name}`);
  const before = stageTable(input);
  const after = imputations[method]?.impute(before, whole(labelsOf(used["group"])), parameters) ?? [];
  const filled = expected.filled;

  test("fills each listed cell", () => {
    filled.unit.forEach((unit, k) => {
      const i = units.findIndex(({ code }) => code === unit);
      const j = indicators.findIndex(({ code }) => code === filled.indicator[k]);
      const value = filled.value[k] ?? NaN;
      expect(Math.abs((after[j]?.[i] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
    });
  });

  test("fills no other cell", () => {
    const missing = before.flatMap((column) => Array.from(column).filter(Number.isNaN)).length;
    expect(after.flatMap((column) => Array.from(column).filter(Number.isNaN))).toEqual([]);
    expect(missing).toBe(filled.unit.length);
  });
});

const cells = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(NaN)), {
  minLength: 6,
  maxLength: 6,
});
const tables = fc.array(
  cells.map((column) => Float64Array.from(column)),
  { minLength: 1, maxLength: 4 },
);
const labelled = fc.array(fc.constantFrom("a", "b", null), { minLength: 6, maxLength: 6 });

describe.each(Object.entries(imputations))("%s", (name, imputer) => {
  test("keeps observed values bit for bit, and writes into nothing that it was given", () =>
    fc.assert(
      fc.property(tables, labelled, (table, labels) => {
        const given = table.map((column) => Float64Array.from(column));
        const result = imputer.impute(table, grouped(labels), {});
        expect(table).toEqual(given);
        result.forEach((column, j) =>
          column.forEach((x, i) => {
            const observed = given[j]?.[i] ?? NaN;
            if (!Number.isNaN(observed)) expect(x).toBe(observed);
          }),
        );
      }),
    ));

  test("leaves a column without any value missing", () => {
    const [column] = imputer.impute([Float64Array.of(NaN, NaN)], grouped(["a", "a"]), {});
    expect(column).toEqual(Float64Array.of(NaN, NaN));
  });

  test("is registered under its own name", () => expect(imputer.method).toBe(name));
});

describe.each(["group mean", "group median"])("%s", (method) => {
  const table = [Float64Array.of(1, 3, NaN, NaN, NaN, 9)];
  const labels = ["a", "a", "a", "b", null, null];
  const [column] = imputations[method]?.impute(table, grouped(labels), {}) ?? [];

  test("takes the values of the unit's own group", () => expect(column?.[2]).toBe(2));

  test("leaves a unit missing whose group has no value", () => expect(column?.[3]).toBeNaN());

  test("leaves a unit without a label missing", () => expect(column?.[4]).toBeNaN());

  test("needs a group", () => expect(imputations[method]?.needs).toEqual(["group"]));
});
