import type { AggregationName, Choice, Model } from "../../src/engine";
import { announceScoring } from "../../src/app";
import type { Reading } from "../../src/workbook/read";
import { sourceOf } from "../support/report-input";
import { sampleModel } from "../support/sample";

const sample = sampleModel();
const by = <Name extends string>(method: Name): Choice<Name> => ({ method, parameters: {} });

/** The sample again and again, up to a number of units. */
const repeated = (units: number, change: Partial<Model["method"]>): Model => ({
  ...sample,
  units: Array.from({ length: units }, (_, i) => ({ code: `U${i}`, name: `Unit ${i}` })),
  method: { ...sample.method, ...change },
});

function announced(model: Model): unknown {
  const said: unknown[] = [];
  const reading: Reading = {
    read: true,
    model,
    source: sourceOf(model),
    table: null,
    places: { framework: null, method: null },
    problems: [],
  };
  announceScoring(reading, (...step) => said.push(step), 1, 3);
  return said;
}

const aggregation = (method: AggregationName) => ({
  aggregation: { default: by(method), levels: {}, nodes: {} },
});

const ordinary = (units: string) => `Scoring ${units} units on ${sample.indicators.length} indicators`;

test.each(["arithmetic", "TOPSIS", "Kemeny", "benefit of the doubt"] as const)(
  "scoring a small index by %s is an ordinary step",
  (method) => {
    expect(announced(repeated(1000, aggregation(method)))).toEqual([[ordinary("1,000"), 1, 3, false]]);
  },
);

test("scoring many units is a long step where a method is slow, which is named", () => {
  expect(announced(repeated(1001, aggregation("TOPSIS")))).toEqual([[ordinary("1,001"), 1, 3, false]]);
  expect(announced(repeated(1001, aggregation("Kemeny")))).toEqual([
    ["Scoring 1,001 units by Kemeny, which can take minutes", 1, 3, true],
  ]);
  const own = { ...sample.method.byIndicator, imputation: { SA1a: by("EM") } };
  const nodes = { PSCI: by("Copeland") };
  const change = { byIndicator: own, aggregation: { default: by("arithmetic"), levels: {}, nodes } };
  expect(announced(repeated(10_000, change))).toEqual([
    ["Scoring 10,000 units by EM, Copeland, which can take minutes", 1, 3, true],
  ]);
});

test("any index of more than a million figures takes long", () => {
  const units = Math.ceil(1_000_001 / sample.indicators.length);
  expect(announced(repeated(units, {}))).toEqual([
    [`Scoring ${units.toLocaleString("en")} units, which can take minutes`, 1, 3, true],
  ]);
});
