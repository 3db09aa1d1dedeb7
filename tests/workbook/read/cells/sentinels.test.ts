import { sentinelsIn } from "../../../../src/workbook/read/cells/sentinels";

const found = (values: readonly number[], proven: readonly number[] = [], hints: readonly number[] = []) => [
  ...sentinelsIn(Float64Array.from(values), new Set(proven), hints),
];

describe("sentinelsIn", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["-999 among shares", [22, 86, 40, -999], [-999]],
    ["-99 and -9 in a scale from 1 to 5", [1, 2, 3, 5, -99, -9], [-99, -9]],
    ["9999 among percentages", [12, 55, 80, 97, 9999], [9999]],
    ["999 in figures from 20 to 98", [20, 55, 80, 98, 999], [999]],
    ["99 twice in a scale from 1 to 5", [1, 2, 3, 5, 99, 99], [99]],
    ["-999 in sizes that are never negative", [20, 3e6, 1200, -999], [-999]],
    ["-8888 is unknown", [1, 2, 3, -8888], []],
  ])("takes for missing: %s", (_, values, sentinels) => {
    expect(found(values)).toEqual(sentinels);
  });

  test.each<[string, readonly number[]]>([
    ["99 among percentages", [20, 55, 80, 97, 99]],
    ["99 among ages", [60, 71, 84, 90, 99]],
    ["999 among 500 to 1200", [500, 700, 1200, 999]],
    ["-9 among temperatures", [-15, 4, 12, 30, -9]],
    ["-9 among rates of growth", [-2, 0, 1, 3, -9]],
    ["9999 as a population among others", [1200, 3400, 5000, 9999]],
    ["999 in a long tail", [1, 4, 30, 400, 999]],
    ["99 once in counts", [0, 1, 2, 3, 99]],
    ["-99 among balances", [-50, 10, 40, -99]],
    ["too few others", [1, 2, -999]],
    ["nothing else", [-999, -999, -999]],
  ])("leaves alone: %s", (_, values) => {
    expect(found(values)).toEqual([]);
  });

  test("what is proven in another column, where no figure is negative", () => {
    const sizes = [20, 3e6, 1200, -99];
    expect([found(sizes), found(sizes, [-99])]).toEqual([[], [-99]]);
    expect(found([-20, 3e6, 1200, -99], [-99])).toEqual([]);
  });

  test("goalposts that include the number make it a figure", () => {
    const values = [1, 2, 3, 4, -99];
    expect([found(values, [], [0, 10]), found(values, [], [-100, 10])]).toEqual([[-99], []]);
  });
});
