import { analyseIndex } from "../../../src/app";
import { assessedInput } from "../../support/assessed-index";
import { outcomeOf, settings } from "./support";

describe("moderation", () => {
  const { results, source } = assessedInput();
  const { moderation } = analyseIndex({
    ...{ names: ["moderation"], results, source, root: "INDEX", settings, other: null },
  });
  if (!moderation?.possible) throw new Error("not possible");
  const { tables, notes } = moderation.findings;

  it("has a row for each cell that needs a decision, with what settling can change", () => {
    expect(notes[0]).toContain("3 of 8 cells need a decision; only worth a look: 2; settled: 1.");
    const row = tables["open"]!.rows.find(({ unit, indicator }) => unit === "U2" && indicator === "A1");
    expect(row).toMatchObject({
      state: "decide",
      why: "disagreement; partly not applicable",
      ...{ levels: "R1 2; R2 4; R3 n/a", raters: 2, spread: 2, bestRank: 3, worstRank: 4, places: 1 },
      evidence: "E2",
    });
    expect(Number(row!["highestScore"])).toBeGreaterThan(Number(row!["lowestScore"]));
  });

  it("has the settled cells with who agreed, when and why", () => {
    expect(tables["settled"]!.rows).toMatchObject([
      { unit: "U2", indicator: "A2", levels: "R1 4; R2 1", agreed: 3, by: "Panel", date: "2026-11-20" },
    ]);
  });

  it("is not possible without rated indicators, and says what to do", () => {
    expect(outcomeOf("moderation", {})).toMatchObject({
      possible: false,
      remedy: expect.stringContaining("table Ratings"),
    });
  });
});
