import { score, type Results } from "../../../src/engine";
import { indicatorValue } from "../../../src/taskpane/results/indicator-value";
import { speechFor } from "../support/speech";
import { sampleModel } from "../../support/sample";

interface Change {
  readonly raw: number;
  readonly size: number;
  readonly unit?: string;
  readonly scale?: number;
}

/** The results of the sample, with the first unit's open data sets (per 100,000 residents) changed. */
function changed({ raw, size, unit = "beds per 1,000 residents", scale = 1000 }: Change): Results {
  const model = sampleModel();
  const k = 2;
  const first = (values: Float64Array, x: number) => values.map((old, i) => (i === 0 ? x : old));
  const outcome = score({
    ...model,
    indicators: model.indicators.map((indicator, j) =>
      j === k ? { ...indicator, unit, scale, values: first(indicator.values, raw) } : indicator,
    ),
    denominators: model.denominators.map((each) => ({ ...each, values: first(each.values, size) })),
  });
  if (!outcome.ok) throw new Error("The changed sample cannot be scored.");
  return outcome.results;
}

const of = (change: Change, locale = "en-GB") => indicatorValue(changed(change), 2, 0, speechFor(locale));

test("the value is the one per its size, not the raw one beside that unit", () =>
  expect(of({ raw: 7689, size: 1_234_567 })).toEqual({
    value: "6.228",
    unit: "beds per 1,000 residents",
    raw: "7,689 × 1,000, divided by Population: 1,234,567",
  }));

test("in Spanish, with the numbers of Spain", () =>
  expect(of({ raw: 7689, size: 1_234_567, unit: "camas" }, "es-ES")).toEqual({
    value: "6,228",
    unit: "camas por cada 1000 de Population",
    raw: "7689 × 1000, dividido por Population: 1.234.567",
  }));

test.each([
  ["", 1, "per Population"],
  ["beds", 1000, "beds per 1,000 of Population"],
  ["beds / 1,000", 1000, "beds / 1,000"],
  ["% of residents", 100, "% of residents"],
])('the unit "%s" on a scale of %s reads "%s"', (unit, scale, words) =>
  expect(of({ raw: 10, size: 1000, unit, scale }).unit).toBe(words),
);

test("all whole digits and at least four digits are shown", () => {
  expect(of({ raw: 1_234_567, size: 10 }).value).toBe("123,456,700");
  expect(of({ raw: 1, size: 3_000_000 }).value).toBe("0.000333");
  expect(of({ raw: 0, size: 3 }).value).toBe("0");
});

test("where the size is missing the value is too, and the raw one says so", () =>
  expect(of({ raw: 12, size: NaN })).toMatchObject({
    value: "–",
    raw: "12 × 1,000, divided by Population: –",
  }));

test("an indicator without a size is shown as it stands", () => {
  const { value, raw } = indicatorValue(changed({ raw: 1, size: 1 }), 0, 0, speechFor("en-GB"));
  expect([value, raw]).toEqual([String(sampleModel().indicators[0]?.values[0]), null]);
});
