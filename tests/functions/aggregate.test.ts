import { tableAggregations, unitAggregations } from "../../src/engine";
import { allFunctions } from "./support/all-functions";
import { messageOf } from "./support/message-of";

const { AGGREGATE, CONTRIBUTIONS, SCORE } = allFunctions;

const rows = [
  [10, 40, 70],
  [20, 30, 90],
  [50, 90, 20],
  [50, "", 30],
];
const columns = [0, 1, 2].map((j) =>
  Float64Array.from(rows, (row) => (row[j] === "" ? NaN : Number(row[j]))),
);

test.each([
  "Copeland",
  "TOPSIS",
  "TOPSIS vector",
  "PROMETHEE II 5 20",
  "Kemeny",
  "benefit of the doubt 10-40",
])("%s over rows of units gives what the engine gives", async (words) => {
  const definition = Object.values(tableAggregations).find(({ method }) => words.startsWith(method))!;
  const parameters =
    words === "TOPSIS vector"
      ? { vector: true }
      : words.startsWith("PROMETHEE")
        ? { indifference: 5, preference: 20 }
        : {};
  const expected = definition.aggregateTable(columns, Float64Array.of(1, 2, 1), parameters);
  expect(await AGGREGATE(rows, [[1, 2, 1]], words)).toEqual([...expected].map((score) => [score]));
});

test.each(["OWA 3", "Mazziotta-Pareto plus sample"])("%s over one row is one figure", async (words) => {
  const definition = Object.values(unitAggregations).find(({ method }) => words.startsWith(method))!;
  const parameters = words === "OWA 3" ? { exponent: 3 } : { plus: true, sample: true };
  const values = Float64Array.of(10, 40, 70);
  const expected = definition.aggregate(values, Float64Array.of(1, 1, 1), 3, parameters);
  expect(await AGGREGATE([[10, 40, 70]], undefined, words)).toEqual([[expected]]);
});

test("the newer aggregations and normalisations are named as in the Method", async () => {
  const row = [[10, 40, 70]];
  const of = async (words: string): Promise<unknown> => (await AGGREGATE(row, [[1, 1, 1]], words))[0]?.[0];
  expect(await of("best 2")).toBeCloseTo(55, 9);
  expect(await of("worst 2")).toBeCloseTo(25, 9);
  expect(await of("product")).toBeCloseTo(28_000, 6);
  expect(await of("minimum below 20")).toBeCloseTo(10, 9);
  expect(await of("minimum below 5")).toBeCloseTo(40, 9);
  expect(await allFunctions.NORMALISE([[1], [2], [3], [4]], "quantile groups 2")).toEqual([
    [1],
    [1],
    [2],
    [2],
  ]);
  const exponential = await allFunctions.NORMALISE([[1], [2]], "exponential");
  expect(exponential[1]?.[0]).toBeCloseTo(100, 6);
});

test("scores and contributions take an aggregation that compares units with each other", async () => {
  const scores = await SCORE(rows, undefined, undefined, "none", "Copeland");
  expect(scores).toEqual(await AGGREGATE(rows, undefined, "Copeland"));
  const parts = await CONTRIBUTIONS(rows, undefined, undefined, "none", "Copeland", "best");
  const best = Math.max(...scores.map(([score]) => Number(score)));
  parts.forEach((row, i) => {
    const sum = row.reduce<number>((total, part) => total + Number(part), 0);
    expect(sum).toBeCloseTo(best - Number(scores[i]![0]), 9);
  });
});

test.each([
  [
    "one row under an aggregation that compares units with each other",
    () => AGGREGATE([[1, 2, 3]], undefined, "Copeland"),
    /Copeland compares units with each other, and one row or column of elements is one unit/,
  ],
  [
    "one column likewise",
    () => AGGREGATE([[1], [2]], undefined, "Kemeny"),
    /Give one row per unit, and one column per element/,
  ],
  [
    "contributions to targets under one",
    () =>
      CONTRIBUTIONS(rows, undefined, undefined, "none", "TOPSIS", "target", undefined, undefined, undefined, [
        [9, 9, 9],
      ]),
    /Targets have no score under TOPSIS.*best or median/,
  ],
  [
    "an exponent below its minimum",
    () => AGGREGATE(rows, undefined, "OWA -1"),
    /exponent -1; it must be 0 or more/,
  ],
  [
    "a share above its maximum",
    () => AGGREGATE(rows, undefined, "benefit of the doubt 10-140"),
    /upper 140; it must be 100 or less/,
  ],
  [
    "bounds in the wrong order",
    () => AGGREGATE(rows, undefined, "benefit of the doubt 40-10"),
    /from 40 to 10; write the smaller first/,
  ],
  [
    "negative values under benefit of the doubt",
    () =>
      AGGREGATE(
        [
          [4, 1],
          [-2, 5],
        ],
        undefined,
        "benefit of the doubt",
      ),
    /no meaning over -2 \(Element 1, row 2\)/,
  ],
])("refused: %s", async (_, call, message) => expect(await messageOf(call)).toMatch(message));
