import { agreedLevels } from "../../../../src/workbook/assessment";
import { planReport } from "../../../../src/workbook/report";
import { assessedInput } from "../../../support/assessed-index";
import { reportInput, sourceOf } from "../../../support/report-input";

const input = assessedInput();
const auditOf = (given: typeof input) =>
  planReport(given)
    .sheets.find(({ key }) => key === "Audit")!
    .blocks.find(({ name }) => name === "PSCI_Audit_Text")!
    .cells.map((row) => row.map(({ value }) => value));

describe("the agreed levels on the sheet Audit", () => {
  it("are listed with what the raters gave, by whom, when and why", () => {
    const rows = auditOf(input);
    const start = rows.findIndex(([first]) => first === "Agreed levels");
    expect(rows[start + 1]?.[0]).toBe(
      "Cells with a level that people agreed on: 1. It counts before any rating.",
    );
    expect(rows[start + 3]).toEqual([
      ...["Burgo", "Reviews", "R1 4; R2 1", "Agreed!C2", 3, "2026-11-20"],
      "Panel: The plan was not yet in force",
    ]);
  });

  it("are none where nothing is agreed, and are not spoken of without ratings", () => {
    const { assessment } = input.source;
    const source = { ...input.source, assessment: { ...assessment!, agreed: [] } };
    expect(auditOf({ ...input, source }).flat()).toContain(
      "None: rated values are made of the ratings alone.",
    );
    const { model } = input;
    expect(auditOf(reportInput(model, { source: sourceOf(model) })).flat()).not.toContain("Agreed levels");
  });

  it("are those of the scored round, and those that say that the indicator does not apply", () => {
    const { assessment } = input.source;
    const [first, open] = assessment!.agreed;
    const agreed = [
      { ...first!, round: "2" },
      { ...open!, isNotApplicable: true, text: "n/a", round: "1" },
    ];
    const used = agreedLevels(input.model, { ...assessment!, agreed, rounds: ["1", "2"], round: "1" });
    expect(used.map(({ row }) => [row.unit, row.item, row.text])).toEqual([["U2", "A1", "n/a"]]);
  });
});
