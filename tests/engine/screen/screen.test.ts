import { availability, screen, shareOfZeros } from "../../../src/engine/screen";
import { difference, goldenCase, stageTable } from "../../support/golden";
import { evaluate, examplesOf } from "../../support/examples";
import { sampleModel } from "../../support/sample";

interface Screening {
  readonly available: number[];
  readonly removed: string[];
}

const { units } = sampleModel();
const limitIn = (share: unknown): number | null => (share === null ? null : Number(share));

test.each(["availability.ts", "share-of-zeros.ts"])("the example in %s holds", (file) => {
  const examples = examplesOf(`src/engine/screen/${file}`);
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { availability, shareOfZeros })).toEqual(evaluate(result, {}));
});

describe.each(["available", "twoThirds", "nonZero", "either"])("screen.json#%s", (name) => {
  const { input, method, expected } = goldenCase<Screening>(`screen.json#${name}`);
  const screened = screen(stageTable(input), units, {
    screening: limitIn(method["minAvailable"]),
    ...(method["minNonZero"] !== null && { screeningZeros: 1 - Number(method["minNonZero"]) }),
  });
  const dropped = units.filter((_, i) => !screened.kept[i]).map(({ code }) => code);

  test("availability of every unit", () =>
    expect(difference(availability(stageTable(input), units.length), expected.available)).toBeNull());

  test("who is dropped", () => expect(dropped).toEqual(expected.removed));

  test("a problem names each dropped unit", () =>
    expect(screened.problems.map(({ where }) => where.unit)).toEqual(expected.removed));
});

test("a share equal to the limit is kept", () => {
  const table = [Float64Array.of(1, NaN), Float64Array.of(NaN, NaN), Float64Array.of(1, 1)];
  expect(screen(table, units.slice(0, 2), { screening: 2 / 3 }).kept).toEqual([true, false]);
});

test("without a limit everyone is kept, also a unit without any value", () => {
  const { kept, problems } = screen([Float64Array.of(NaN, 1)], units.slice(0, 2), { screening: null });
  expect({ kept, problems }).toEqual({ kept: [true, true], problems: [] });
});

test("zeros are counted among the figures; a share equal to the limit is kept, and so is a unit without figures", () => {
  const table = [Float64Array.of(0, 0, NaN), Float64Array.of(1, 0, NaN), Float64Array.of(NaN, 1, NaN)];
  const { kept, problems } = screen(table, units.slice(0, 3), { screening: null, screeningZeros: 0.5 });
  expect(kept).toEqual([true, false, true]);
  expect(problems.map(({ code, details }) => [code, details["limit"]])).toEqual([["unit-of-zeros", "0.5"]]);
});
