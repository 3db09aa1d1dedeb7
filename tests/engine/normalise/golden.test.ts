import { normalisations } from "../../../src/engine";
import { difference, goldenCase, goldenCases, type GoldenTable, stageTable } from "../../support/golden";
import { normalisationCases } from "../../support/golden-cases";
import { sampleModel } from "../../support/sample";

const { indicators, units } = sampleModel();

/** A share of the maximum has a case for each direction, which is tested below. */
const cases = normalisationCases.filter(([, method]) => method !== "share of maximum");

test.each(cases)("%s is %s %j", (reference, method, parameters) => {
  const { input, expected } = goldenCase<GoldenTable>(reference);
  const table = stageTable(input);
  indicators.forEach((indicator, j) => {
    const golden = expected.columns[indicator.code];
    const column = table[j] ?? new Float64Array();
    const fit = normalisations[method]?.fit(column, indicator, parameters, units);
    expect(fit?.ok).toBe(golden?.some((x) => x !== null) ?? false);
    if (golden && fit?.ok) expect(difference(column.map(fit.apply), golden)).toBeNull();
  });
});

test("every case of the files is tested", () => {
  const tested = new Set(cases.map(([reference]) => reference));
  const files = ["scale", "distance", "rank", "complete"].map((name) => `normalise-${name}.json`);
  const all = files.flatMap((file) => goldenCases(file).map((name) => `${file}#${name}`));
  expect(all.filter((reference) => !tested.has(reference))).toEqual([
    "normalise-distance.json#fractionOfMaximum",
    "normalise-distance.json#fractionOfMinimum",
  ]);
});

test("the two cases of a share, by direction, are share of maximum", () => {
  const [high, low] = ["fractionOfMaximum", "fractionOfMinimum"].map((name) =>
    goldenCase<GoldenTable>(`normalise-distance.json#${name}`),
  );
  const table = stageTable(high?.input);
  indicators.forEach((indicator, j) => {
    const golden = (indicator.direction === 1 ? high : low)?.expected.columns[indicator.code] ?? [];
    const column = table[j] ?? new Float64Array();
    const fit = normalisations["share of maximum"]?.fit(column, indicator, {}, units);
    expect(golden).toHaveLength(units.length);
    expect(fit?.ok).toBe(golden.some((x) => x !== null));
    if (fit?.ok) expect(difference(column.map(fit.apply), golden)).toBeNull();
  });
});
