import { score } from "../../../src/engine";
import { analyseIndex } from "../../../src/app";
import { sourceOf } from "../../support/report-input";
import { ratedModel, tablesOf, twoRounds } from "../../support/two-rounds";
import { outcomeOf, resultsOf, rowsOf, settings } from "./support";

const other = {
  results: resultsOf({ normalisation: { method: "z-score", parameters: { mean: 0, deviation: 1 } } }),
  name: "old.xlsx",
};

const total = (row: Readonly<Record<string, unknown>>, what: string): number =>
  Object.entries(row).reduce((sum, [key, x]) => (key.startsWith(`${what}: `) ? sum + Number(x) : sum), 0);

describe("editions", () => {
  it("compares with another run, which is the earlier edition; parts add up", () => {
    const rows = rowsOf("editions", "units", { other });
    expect(rows).toHaveLength(60);
    for (const row of rows) {
      expect(total(row, "score")).toBeCloseTo(Number(row["scoreChange"]), 9);
      expect(total(row, "rank")).toBeCloseTo(Number(row["rankChange"]), 9);
    }
    const stages = rowsOf("editions", "stages", { other });
    expect(stages.filter(({ differs }) => differs).map(({ stage }) => stage)).toEqual(["method"]);
  });

  it("is not possible without an earlier edition, and says what to do", () => {
    expect(outcomeOf("editions", {})).toMatchObject({
      possible: false,
      remedy: expect.stringContaining("--with"),
    });
  });
});

describe("a workbook with two rounds", () => {
  const assessment = tablesOf(twoRounds);
  const run = score(ratedModel(assessment));
  if (!run.ok) throw new Error("not scored");
  const source = { ...sourceOf(run.results.model), assessment };
  const analysed = analyseIndex({
    ...{ names: ["editions", "rounds"], results: run.results, source, root: "Index" },
    ...{ settings, other: null },
  });

  it("is compared with its round before", () => {
    const { editions } = analysed;
    if (!editions?.possible) throw new Error("not possible");
    expect(editions.findings.notes[0]).toContain("Before: 2025; after: 2026.");
    expect(editions.findings.tables["others"]!.rows).toEqual([{ unit: "D", only: "after" }]);
    expect(editions.findings.tables["units"]!.shown).toEqual([
      ...["unit", "name", "scoreChange", "rankBefore", "rankAfter", "rankChange"],
      ...["rank: performance", "rank: units"],
    ]);
  });

  it("has the change of each level, with its raters", () => {
    const { rounds } = analysed;
    if (!rounds?.possible) throw new Error("not possible");
    expect(rounds.findings.tables["levels"]!.rows[0]).toMatchObject({
      ...{ unit: "A", item: "x", before: 1, after: 4, change: 3 },
      ...{ ratersBefore: "Ana, Ben", ratersAfter: "Ana, Cleo" },
    });
  });
});
