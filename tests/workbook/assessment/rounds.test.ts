import { compareEditions, createModel } from "../../../src/engine";
import { modelOfRound, ownEditions, revisedIndicators, roundChanges } from "../../../src/workbook/assessment";
import { agreedRow, ratedModel, rowsOf, tablesOf, twoRounds } from "../../support/two-rounds";

const tables = tablesOf(twoRounds, {
  agreed: [agreedRow("A", "y", 2, "2025"), agreedRow("B", "x", 3, ""), agreedRow("C", "y", NaN, "")],
});
const model = ratedModel(tables);

test("modelOfRound of the scored round is the model itself", () => {
  expect(modelOfRound(model, tables, "2026")).toEqual(model);
});

test("modelOfRound has the values of the other round, and no unit without a level in it", () => {
  const earlier = modelOfRound(model, tables, "2025");
  expect(earlier.units.map(({ code }) => code)).toEqual(["A", "B", "C"]);
  expect(earlier.indicators.map(({ values }) => [...values])).toEqual([
    [1, 2, 3],
    // A: agreed in this round, so the ratings do not count.
    [2, 2.5, 1.5],
    [3, 4, 2],
  ]);
});

test("ownEditions are the scored round and the one before it; none where the scored round is the first", () => {
  const own = ownEditions(model, tables);
  expect(own).toMatchObject({ kind: "rounds", names: ["2025", "2026"] });
  expect(ownEditions(model, { ...tables, round: "2025" })).toBeNull();
  expect(ownEditions(model, { ...tables, rounds: [], round: null })).toBeNull();
  expect(ownEditions(model, { ...tables, rated: [] })).toBeNull();
  expect(ownEditions(model, undefined)).toBeNull();
  const { differing, onlyAfter } = compareEditions(own!.before, own!.after);
  expect([differing, onlyAfter]).toEqual([["performance", "units"], ["D"]]);
});

test("roundChanges has each cell with its raters of both rounds; an agreed level counts before them", () => {
  const found = roundChanges(model, tables)!;
  expect(found).toMatchObject({ why: null, commonRaters: ["Ana"], names: ["2025", "2026"] });
  const cell = (unit: string, item: string) =>
    found.changes.find((change) => change.unit === unit && change.item === item)!;
  expect(cell("A", "x")).toMatchObject({
    before: { level: 1, isAgreed: false, raters: ["Ana", "Ben"] },
    after: { level: 4, raters: ["Ana", "Cleo"] },
  });
  expect(cell("B", "x").after).toMatchObject({ level: 3, isAgreed: true, adjusted: 3 });
  expect(cell("A", "y").before).toMatchObject({ level: 2, isAgreed: true, adjusted: 2 });
  // An open row of Agreed agrees on nothing.
  expect(cell("C", "y").after).toMatchObject({ level: 1.5, isAgreed: false });
  expect(cell("D", "x").before).toMatchObject({ level: NaN, raters: [] });
  expect(found.changes.every(({ after }) => Number.isFinite(after.adjusted))).toBe(true);
});

test("roundChanges has no level where it is agreed that the indicator does not apply, whatever the ratings", () => {
  const agreed = [{ ...agreedRow("A", "x", NaN, "2026"), isNotApplicable: true }];
  const found = roundChanges(model, tablesOf(twoRounds, { agreed }))!;
  expect(found.changes.find(({ unit, item }) => unit === "A" && item === "x")).toMatchObject({
    before: { level: 1 },
    after: { level: NaN, isAgreed: true, adjusted: NaN },
  });
});

test("rounds without a common rater cannot be compared: no adjusted level, and the groups are named", () => {
  const apart = twoRounds.map((given) =>
    given[4] === "2026" && given[2] === "Ana"
      ? ([given[0], given[1], "Dora", given[3], given[4]] as const)
      : given,
  );
  const found = roundChanges(model, tablesOf(apart))!;
  expect(found.why).toBe("not connected");
  expect(found.groups).toEqual([
    ["Ana", "Ben"],
    ["Dora", "Cleo"],
  ]);
  expect(found.changes.every(({ before, after }) => Number.isNaN(after.adjusted - before.adjusted))).toBe(
    true,
  );
});

test("in a panel the rounds are its last two times, and units are its subjects", () => {
  const panel = createModel({
    units: ["A 2025", "B 2025", "A 2026", "B 2026"].map((code) => ({
      code,
      name: code.replace(" ", "burg "),
    })),
    indicators: [{ code: "x", values: [1, 2, 3, 4] }],
    panel: { subjects: ["A", "B", "A", "B"], times: Float64Array.of(2025, 2025, 2026, 2026) },
  });
  const given = twoRounds.filter(([unit, item]) => "AB".includes(unit) && item === "x");
  const ofPanel = {
    ...tables,
    agreed: [],
    ratings: rowsOf(given.map(([unit, ...rest]) => [`${unit} ${rest[3]}`, ...rest])),
  };
  const found = roundChanges(panel, { ...ofPanel, rated: ["x"] })!;
  expect(found.names).toEqual(["2025", "2026"]);
  expect(
    found.changes.map(({ unit, name, before, after }) => [unit, name, before.level, after.level]),
  ).toEqual([
    ["A", "Aburg", 1, 4],
    ["B", "Bburg", 2, 2.5],
  ]);
});

test("revisedIndicators are those that both workbooks rate in the same round", () => {
  const rated = (codes: readonly string[], round: string | null) => ({ rated: codes, round });
  expect(revisedIndicators(rated(["x", "y"], "1"), rated(["y", "z"], "1"))).toEqual(["y"]);
  expect(revisedIndicators(rated(["x"], null), rated(["x"], null))).toEqual(["x"]);
  expect(revisedIndicators(rated(["x"], "2"), rated(["x"], "1"))).toEqual([]);
  expect(revisedIndicators(undefined, rated(["x"], "1"))).toEqual([]);
});
