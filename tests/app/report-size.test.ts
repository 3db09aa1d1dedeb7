import type { Model } from "../../src/engine";
import { maximumLiveScores, possibleMode, sizeProblems } from "../../src/app/report-size";
import { sampleModel } from "../support/sample";
import { assessedTables } from "../support/assessed-index";
import { sourceOf } from "../support/report-input";

const sample = sampleModel();
const nodes = sample.framework.length;
const withUnits = (count: number): Model => ({
  ...sample,
  units: Array.from({ length: count }, (_, i) => ({ code: `U${i}`, name: `Unit ${i}` })),
});
const largest = withUnits(Math.floor(maximumLiveScores / nodes));
const tooLarge = withUnits(Math.floor(maximumLiveScores / nodes) + 1);

test("a report up to the limit has formulas when they are wanted", () => {
  expect(possibleMode(largest, sourceOf(largest), "live")).toBe("live");
  expect(possibleMode(largest, sourceOf(largest), "values")).toBe("values");
  expect(sizeProblems(largest, sourceOf(largest))).toEqual([]);
});

test("a report beyond the limit is written as values, and says so", () => {
  expect(possibleMode(tooLarge, sourceOf(tooLarge), "live")).toBe("values");
  expect(sizeProblems(tooLarge, sourceOf(tooLarge))).toMatchObject([
    { code: "report-too-large", severity: "note" },
  ]);
});

test("each rating behind rated indicators counts as a score", () => {
  const tables = assessedTables();
  const many = { ...tables, ratings: Array.from({ length: 100 }, () => tables.ratings).flat() };
  const source = { ...sourceOf(largest), assessment: many };
  expect(possibleMode(largest, source, "live")).toBe("values");
  const measured = { ...source, assessment: { ...many, rated: [] } };
  expect(possibleMode(largest, measured, "live")).toBe("live");
});
