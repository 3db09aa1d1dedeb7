import { startAssessment, type AssessmentRequest } from "../../../src/app/assessment";
import { need } from "../../../src/engine/internal";
import type { Area, CellValue } from "../../../src/workbook/cells";
import { assessedData, assessedFramework, assessedRatings } from "../../support/assessed-tables";
import { contentsOf, gridOfRows } from "../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const request: AssessmentRequest = {
  ...{ raters: ["R1", "R2", "R3"], perCell: 2, by: "unit", shared: 1, seed: 1 },
  ...{ round: null, indicators: null },
};

async function started(more: Readonly<Record<string, Rows>>, change: Partial<AssessmentRequest> = {}) {
  const all: Readonly<Record<string, Rows>> = { Data: assessedData, Framework: assessedFramework, ...more };
  const { description, grids } = contentsOf(
    Object.entries(all).map(([name, rows]) => gridOfRows(name, rows)),
  );
  const port = {
    describe: async () => description,
    read: async (areas: readonly Area[]) =>
      areas.map((area) => need(new Map(grids.map((grid) => [grid.area.sheet, grid])), area.sheet)),
  };
  return startAssessment(port, {}, { ...request, ...change });
}

const codes = ({ problems }: Awaited<ReturnType<typeof started>>): readonly string[] =>
  problems.map(({ code }) => code);

describe("startAssessment", () => {
  it("plans the four tables for the indicators without a column in Data", async () => {
    const outcome = await started({});
    if (!outcome.started) throw new Error("not started");
    expect(outcome.made).toEqual(["ratings", "scale", "agreed", "evidence"]);
    expect([outcome.units, outcome.indicators, outcome.ratings]).toEqual([4, 2, 18]);
    const [ratings] = outcome.plan.sheets;
    const level = ratings?.dropDowns.find(({ prompt }) => prompt.includes("n/a"));
    // A1 has levels 1 to 5, A2 goalposts 0 and 100, which are no levels.
    expect(level?.source).toEqual({ list: ["1", "2", "3", "4", "5", "n/a"] });
  });

  it("keeps tables that exist, and adds rows below Ratings for what has no rater, with the unit's own", async () => {
    // U4 has no rating on A2, and U1 to U3 have; U5 is new.
    const data = [...assessedData, ["U5", "Ebro", 10]];
    const outcome = await started({ Ratings: assessedRatings, Data: data });
    if (!outcome.started) throw new Error("not started");
    expect(outcome.kept).toEqual(["ratings"]);
    expect(outcome.plan.sheets.map(({ key }) => key)).toEqual(["Scale", "Agreed", "Evidence"]);
    const rows = new Map<number, CellValue[]>();
    for (const { cell, value } of outcome.additions)
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), value]);
    expect(Math.min(...rows.keys())).toBe(assessedRatings.length);
    const added = [...rows.values()];
    expect(added.filter(([unit]) => unit === "U4")).toEqual([["U4", "A2", "R1"]]);
    expect(added.filter(([unit]) => unit === "U5")).toHaveLength(4);
    expect(added).toHaveLength(5);
  });

  it("offers the levels of a table Scale with what they mean", async () => {
    const scale = [
      ["Level", "Meaning"],
      [1, "Absent"],
      [2, "Begun"],
    ];
    const outcome = await started({ Scale: scale });
    if (!outcome.started) throw new Error("not started");
    const [ratings] = outcome.plan.sheets;
    expect(ratings?.dropDowns[0]).toMatchObject({
      source: { list: ["1", "2", "n/a"] },
      prompt: "1: Absent. 2: Begun. n/a: does not apply.",
    });
  });

  it("says by name which raters cannot be compared", async () => {
    const outcome = await started({}, { perCell: 1, shared: 0 });
    expect(outcome.started).toBe(true);
    expect(codes(outcome)).toEqual(["assessment-raters-unlinked"]);
    expect(outcome.problems[0]?.message).toContain("R1; R2; R3");
  });

  it.each<readonly [Partial<AssessmentRequest>, string]>([
    [{ raters: [] }, "assessment-no-raters"],
    [{ raters: ["R1", "r1"] }, "assessment-rater-twice"],
    [{ perCell: 4 }, "assessment-raters-per-cell"],
    [{ shared: 0.5 }, "assessment-shared-unusable"],
    [{ indicators: ["Q"] }, "assessment-indicator-unknown"],
    [{ indicators: [] }, "assessment-no-indicators"],
  ])("is refused for %j", async (change, code) => {
    const outcome = await started({}, change);
    expect([outcome.started, codes(outcome)]).toEqual([false, [code]]);
  });

  it("does not write beside a sheet of the same name that is something else", async () => {
    const outcome = await started({
      Scale: [
        ["Town", "Height"],
        ["Alba", 12],
      ],
    });
    expect([outcome.started, codes(outcome)]).toEqual([false, ["assessment-sheet-taken"]]);
  });
});
