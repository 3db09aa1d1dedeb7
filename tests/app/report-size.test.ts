import type { Model } from "../../src/engine";
import { maximumLiveScores, possibleMode, sizeProblems } from "../../src/app/report-size";
import { sampleModel } from "../support/sample";

const sample = sampleModel();
const nodes = sample.framework.length;
const withUnits = (count: number): Model => ({
  ...sample,
  units: Array.from({ length: count }, (_, i) => ({ code: `U${i}`, name: `Unit ${i}` })),
});
const largest = withUnits(Math.floor(maximumLiveScores / nodes));
const tooLarge = withUnits(Math.floor(maximumLiveScores / nodes) + 1);

test("a report up to the limit has formulas when they are wanted", () => {
  expect(possibleMode(largest, "live")).toBe("live");
  expect(possibleMode(largest, "values")).toBe("values");
  expect(sizeProblems(largest)).toEqual([]);
});

test("a report beyond the limit is written as values, and says so", () => {
  expect(possibleMode(tooLarge, "live")).toBe("values");
  expect(sizeProblems(tooLarge)).toMatchObject([{ code: "report-too-large", severity: "note" }]);
});
