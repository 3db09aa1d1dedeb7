import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan";
import { disagreements } from "../../support/disagreements";
import { testWithLibreOffice } from "../../support/libreoffice";
import { scaledAgain } from "../../support/method-matrix";
import { plannedReport, plannedSheet } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

testWithLibreOffice(
  "LibreOffice computes every formula of transformed values and of aggregates that are normalised again to the engine's value",
  async () => {
    expect(await disagreements(scaledAgain)).toEqual([]);
  },
  240_000,
);

const block = (plan: WorkbookPlan, key: string, name: string): readonly (readonly PlanCell[])[] =>
  plannedSheet(plan, key).blocks.find((one) => one.name === `PSCI_${key}_${name}`)?.cells ?? [];

/** The cell of a unit, the first one, below a column's code. */
function firstCell(plan: WorkbookPlan, key: string, name: string, code: string): PlanCell | undefined {
  const cells = block(plan, key, name);
  const row = cells.findIndex((line) => line.some(({ value }) => value === code));
  return cells[row + 1]?.[cells[row]?.findIndex(({ value }) => value === code) ?? -1];
}

const texts = (plan: WorkbookPlan, key: string): readonly string[] =>
  plannedSheet(plan, key).blocks.flatMap(({ cells }) => cells.flat().map(({ value }) => String(value ?? "")));

describe("the report", () => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await plannedReport(await smallIndex(scaledAgain[0] ?? {}));
  });

  test("a score leads over the cell of its parts, the normalised and the transformed value to the value", () => {
    const [score, parts] = [
      firstCell(plan, "Scores", "Table", "A1"),
      firstCell(plan, "Scores", "Aggregated", "A1"),
    ];
    expect(score?.formula).toMatch(/^=IF\(ISNUMBER\(A[A-Z]10\)/);
    expect(parts?.formula).toContain("Normalised!");
    expect(firstCell(plan, "Normalised", "Table", "A1a")?.formula).toContain("Treated!E10");
    expect(firstCell(plan, "Treated", "Transformed", "A1a")?.formula).toMatch(/SQRT\(Values!/);
  });

  test("Parameters has a row with the figures of each such aggregate, and the goalposts as they are normalised with", () => {
    const [, header = [], ...rows] = block(plan, "Parameters", "Aggregates");
    expect(rows.map((row) => row[1]?.value)).toEqual(["ONE", "A", "B", "A1", "A2", "B1", "B2", "TWO"]);
    const column = header.findIndex(({ value }) => value === "Normalisation: groups");
    expect(rows.map((row) => row[column]?.value)).toEqual([null, 4, ...new Array<null>(6).fill(null)]);
    expect(texts(plan, "Parameters")).toContain("Lower goalpost, transformed");
  });

  test("says what is a value, and why what if is not computed in cells", () => {
    expect(texts(plan, "Audit")).toContainEqual(
      expect.stringMatching(/written as values: aggregates that are/),
    );
    expect(texts(plan, "Profile")).toContainEqual(
      expect.stringMatching(/no worksheet formula for .*normalisation again by percentile rank/),
    );
    expect(texts(plan, "Ranking")).toContainEqual(expect.stringContaining("the weighted score of each part"));
  });
});

test("an index without them has no block, no row and no column of theirs", async () => {
  const plan = await plannedReport(await smallIndex({}));
  const names = plan.sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name ?? ""));
  expect(names.filter((name) => /Aggregated|Adjusted|Transformed|Aggregates/.test(name))).toEqual([]);
  expect(plan.sheets.map(({ key }) => key)).not.toContain("Treated");
  expect(texts(plan, "Audit").filter((text) => /Transformation/.test(text))).toEqual([]);
});
