import { availability, screen } from "../../../src/engine/screen";
import { difference, goldenCase, stageTable } from "../../support/golden";
import { evaluate, examplesOf } from "../../support/examples";
import { sampleModel } from "../../support/sample";

interface Screening {
  readonly available: number[];
  readonly removed: string[];
}

const { units } = sampleModel();

test("the example in availability.ts holds", () => {
  const examples = examplesOf("src/engine/screen/availability.ts");
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { availability })).toEqual(evaluate(result, {}));
});

describe.each(["available", "twoThirds"])("screen.json#%s", (name) => {
  const { input, method, expected } = goldenCase<Screening>(`screen.json#${name}`);
  const screened = screen(stageTable(input), units, Number(method["minAvailable"]));
  const dropped = units.filter((_, i) => !screened.kept[i]).map(({ code }) => code);

  test("availability of every unit", () =>
    expect(difference(availability(stageTable(input), units.length), expected.available)).toBeNull());

  test("who is dropped", () => expect(dropped).toEqual(expected.removed));

  test("a problem names each dropped unit", () =>
    expect(screened.problems.map(({ code, where }) => [code, where.unit])).toEqual(
      expected.removed.map((unit) => ["unit-screened-out", unit]),
    ));
});

test("a share equal to the limit is kept", () => {
  const table = [Float64Array.of(1, NaN), Float64Array.of(NaN, NaN), Float64Array.of(1, 1)];
  expect(screen(table, units.slice(0, 2), 2 / 3).kept).toEqual([true, false]);
});

test("without a limit everyone is kept, also a unit without any value", () => {
  const { kept, problems } = screen([Float64Array.of(NaN, 1)], units.slice(0, 2), null);
  expect({ kept, problems }).toEqual({ kept: [true, true], problems: [] });
});
