import { gapOf, rankOf, score, scoreOf, toRows } from "../../src/engine";
import { sampleModel } from "../support/sample";

const outcome = score(sampleModel({ group: "Region" }));
if (!outcome.ok) throw new Error("The sample has scores.");
const { results } = outcome;
const place = results.model.framework.findIndex(({ code }) => code === "SA1");

it("finds a node by its code", () => {
  expect(scoreOf(results, "SA1")).toBe(results.scores[place]);
  expect(rankOf(results, "SA1")).toBe(results.ranks[place]);
  expect(gapOf(results, "SA1")).toBe(results.gaps[place]);
});

it.each([scoreOf, rankOf, gapOf])("throws for a code that is not there, and names those that are", (of) =>
  expect(() => of(results, "sa1")).toThrow(/no "sa1", only: .*SA1, /),
);

describe("toRows(results, codes)", () => {
  const rows = toRows(results);

  it("has one row per unit and node, units first, and survives JSON", () => {
    const { units, framework } = results.model;
    expect(rows).toHaveLength(units.length * framework.length);
    expect(rows.slice(0, framework.length).map(({ node }) => node)).toEqual(
      framework.map(({ code }) => code),
    );
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it("has what the results have, null where that is missing", () => {
    const { framework, units } = results.model;
    for (const [k, row] of rows.entries()) {
      const [i, node] = [Math.floor(k / framework.length), k % framework.length];
      expect([row.unit, row.node]).toEqual([units[i]?.code, framework[node]?.code]);
      for (const [found, table] of [
        [row.score, results.scores],
        [row.rank, results.ranks],
        [row.groupRank, results.groupRanks],
        [row.gap, results.gaps],
        [row.reference, results.references],
      ] as const)
        expect(found ?? NaN).toBe(table[node]?.[i]);
    }
    expect(rows.some(({ score: points }) => points === null)).toBe(true);
  });

  it("has the wanted nodes alone, and refuses others", () => {
    expect(new Set(toRows(results, ["PSCI", "SA1"]).map(({ node }) => node))).toEqual(
      new Set(["SA1", "PSCI"]),
    );
    expect(toRows(results, [])).toEqual([]);
    expect(() => toRows(results, ["nobody"])).toThrow(/no "nobody"/);
  });
});
