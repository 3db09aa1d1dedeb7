import { evidenceFigures } from "../../../src/taskpane/assess/evidence/evidence-figures";
import type { CoveredCell } from "../../../src/workbook/assessment";
import { sampleModel } from "../../support/sample";
import { indexOf } from "../support/states";

const index = indexOf(sampleModel());
const { framework, indicators } = index.model;
// A unit that has every value.
const full = index.model.units.findIndex((_, i) =>
  indicators.every(({ values }) => !Number.isNaN(values[i])),
);
const nothing = { sources: [], documents: 0, quality: NaN, newest: "" };
const covered = (indicator: number, documents: number): CoveredCell => ({
  ...{ unit: full, indicator, hasValue: true },
  evidence: { ...nothing, documents },
});
const coverage = { indicators: [0, 1], cells: [covered(0, 0), covered(1, 1)] };
const weights = indicators.map(
  ({ code }) => index.results.effectiveWeights[framework.findIndex((node) => node.code === code)] ?? NaN,
);

test("the share of a score is that of the sheet: a value without its denominator has no part in it", () => {
  const whole = evidenceFigures(index, coverage, 3, "2026-12-31");
  expect(whole.units.find(({ unit }) => unit === full)?.share).toBeCloseTo(weights[1] ?? NaN, 12);
  const denominated = index.results.denominated.map((column, j) =>
    column.map((value, i) => (i === full && j === 0 ? NaN : value)),
  );
  const without = { ...index, results: { ...index.results, denominated } };
  const { units, cells } = evidenceFigures(without, coverage, 3, "2026-12-31");
  expect(units.find(({ unit }) => unit === full)).toMatchObject({ without: 1, old: 0 });
  expect(units.find(({ unit }) => unit === full)?.share).toBeCloseTo(
    (weights[1] ?? NaN) / (1 - (weights[0] ?? NaN)),
    12,
  );
  expect(cells).toBe(2);
});
