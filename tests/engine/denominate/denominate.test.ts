import type { Model } from "../../../src/engine";
import { denominate } from "../../../src/engine/denominate";
import { difference, goldenCase, type GoldenTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const golden = goldenCase<{ table: GoldenTable }>("denominate.json#default").expected.table;

test("x / (denominator / scale), as in the reference results", () => {
  const { table } = denominate(sample);
  for (const [code, expected] of Object.entries(golden.columns)) {
    const j = sample.indicators.findIndex((indicator) => indicator.code === code);
    expect(difference(table[j] ?? new Float64Array(), expected)).toBeNull();
  }
});

test("an indicator without a denominator keeps its values", () => {
  const { table, problems } = denominate(sample);
  sample.indicators.forEach((indicator, j) => {
    if (!(indicator.code in golden.columns)) expect(table[j]).toBe(indicator.values);
  });
  expect(problems).toEqual([]);
});

describe("a value whose denominator cannot be used", () => {
  const [first, second, third] = sample.units.map(({ code }) => code);
  const divided = sample.indicators.find((indicator) => indicator.denominator !== null);
  const raw = Float64Array.from(divided?.values ?? [], (x, i) => (i === 2 ? NaN : i < 2 ? 5 : x));
  const model: Model = {
    ...sample,
    indicators: divided ? [{ ...divided, values: raw }] : [],
    denominators: sample.denominators.map((denominator) => ({
      ...denominator,
      values: denominator.values.map((x, i) => (i === 0 ? NaN : i === 1 || i === 2 ? 0 : x)),
    })),
  };
  const { table, problems } = denominate(model);
  const about = (unit: string | undefined) => problems.filter(({ where }) => where.unit === unit);

  test("becomes missing", () => expect(Array.from(table[0] ?? []).slice(0, 3)).toEqual([NaN, NaN, NaN]));

  test("is denominator-missing where the denominator is missing", () =>
    expect(about(first)).toMatchObject([
      { code: "denominator-missing", where: { unit: first, indicator: divided?.code } },
    ]));

  test("is denominator-zero where the denominator is zero", () =>
    expect(about(second)).toMatchObject([
      { code: "denominator-zero", where: { unit: second, indicator: divided?.code } },
    ]));

  test("is nothing to report where the value itself is missing", () => expect(about(third)).toEqual([]));

  test("leaves the other units as they were", () => expect(problems).toHaveLength(2));
});

test("an unknown denominator is a mistake of the caller", () => {
  expect(() => denominate({ ...sample, denominators: [] })).toThrow("check the model first");
});
