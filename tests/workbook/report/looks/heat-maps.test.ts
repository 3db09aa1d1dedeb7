import { planReport } from "../../../../src/workbook/report";
import type { SheetPlan } from "../../../../src/workbook/plan";
import { reportInput } from "../../../support/report-input";
import { sampleModel } from "../../../support/sample";

const sample = sampleModel();
const sheetOf = (sheets: readonly SheetPlan[], key: string) => sheets.find((sheet) => sheet.key === key);

test("a cell without a figure is grey in every heat map, where white is the middle", () => {
  for (const { conditionalFormats, sheet } of planReport(reportInput(sample)).sheets)
    for (const scale of conditionalFormats.filter(({ kind }) => kind === "colourScale")) {
      const grey = conditionalFormats.find(
        ({ kind, area }) => kind === "formula" && JSON.stringify(area) === JSON.stringify(scale.area),
      );
      expect([sheet, grey]).toEqual([sheet, expect.objectContaining({ fill: "D9DEE5" })]);
    }
});

test("columns of names and groups are as wide as their texts, within bounds", () => {
  const units = sample.units.map((unit, i) =>
    i === 0 ? { ...unit, name: "The City and Borough of Somewhere Else" } : unit,
  );
  const groups = sample.groups.map((group) => ({
    ...group,
    labels: group.labels.map((label, i) => (i === 0 ? "x".repeat(100) : label)),
  }));
  const { sheets } = planReport(reportInput({ ...sample, units, groups }));
  const grouped = sample.method.group !== null;
  expect(sheetOf(sheets, "Scores")?.columnWidths[1]).toBe(40);
  expect(sheetOf(sheets, "Ranking")?.columnWidths[2]).toBe(42);
  if (grouped) expect(sheetOf(sheets, "Scores")?.columnWidths[2]).toBe(32);
});
