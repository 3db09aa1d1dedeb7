import { isProved, type ComparedReport } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { costsSheet, planScenarios, planSettingsSheet } from "../../../src/workbook/template";
import { assessedWorkbook } from "../../support/assessed-index";
import { editedPort } from "../../support/edited-port";
import { sheet } from "../../support/small-index";
import { areaNamed, scoredPlan, verified } from "../../support/verified";

const evidence: readonly (readonly CellValue[])[] = [
  ["Id", "Unit", "Indicator", "Kind", "Title", "Date", "Quality"],
  ["D1", "U1", "A1", "Paper", "Council paper", "2026-03-01", 2],
  ["D2", "U2", null, "Interview", "Talk with staff", "2026-02-01", 1],
];
const stakeholders: readonly (readonly CellValue[])[] = [
  ["Participant", "Group", "Node", "Points", "Than", "Ratio"],
  ["Ana", "City", "A", 60, null, null],
  ["Ana", "City", "B", 40, null, null],
  ["Ben", "Experts", "A", null, "B", 3],
];
const proposals: readonly (readonly CellValue[])[] = [
  ["Node", "Proposal", "To", "For", "Against"],
  ["A2", "drop", null, 3, 2],
];

let workbook: XlsxWorkbook;
beforeAll(async () => {
  workbook = await assessedWorkbook({ Decisions: "sheets" });
  const sheets = [
    sheet("Evidence", evidence),
    sheet("Stakeholders", stakeholders),
    sheet("Proposals", proposals),
    costsSheet([{ indicator: "B1", note: "", step: 1, perUnit: 3, maximum: 2 }]),
    planSettingsSheet({ Budget: 10, For: "all" }),
  ];
  await workbook.draw({ sheets, order: sheets.map(({ key }) => key), owns: [] });
  await workbook.draw(planScenarios([["Other", "Weight B", null, 2]]));
  await scoredPlan(workbook);
}, 60_000);

const changed = (edits: Parameters<typeof editedPort>[1]) => verified(editedPort(workbook, edits));
const causes = ({ cells, blocks }: ComparedReport) => [
  ...cells.flatMap((one) => (one.follows === undefined ? [`${one.sheet}!${one.cell} ${one.kind}`] : [])),
  ...blocks.flatMap((one) => (one.follows === undefined ? [`${one.block} ${one.kind}`] : [])),
];

test("a report with all tables that nobody touched is proved", async () => {
  const found = await verified(workbook);
  expect([causes(found), found.changes]).toEqual([[], []]);
  expect(isProved(found)).toBe(true);
});

test.each<[string, string, CellValue, string, CellValue]>([
  ["points", "Stakeholders!D2", 70, "Ana, A", 60],
  ["a ratio", "Stakeholders!F4", 5, "Ben, A to B", 3],
  ["a group", "Stakeholders!B4", "City", "Ben", "Experts"],
  ["a reason", "Agreed!F2", "Another reason", "U2, A2", null],
  ["a title of a document", "Evidence!E2", "Another title", "D1", "Council paper"],
  ["a quality", "Evidence!G2", 3, "D1", 2],
  ["votes", "Proposals!D2", 9, "A2, drop", 3],
  ["a value of a scenario", "Scenarios!D8", 3, "Other, B", 2],
  ["a budget", "Plan settings!B6", 20, "budget", 10],
])("%s that was changed after the run is named by its cell alone", async (_, cell, value, what, before) => {
  const found = await changed({ [cell]: { value } });
  expect(
    found.changes.map((one) => [one.cell && cellAddress(one.cell).replaceAll("'", ""), one.what]),
  ).toEqual([[cell, what]]);
  expect(found.changes[0]).toMatchObject({ after: value, ...(before !== null && { before }) });
  expect(causes(found)).toEqual([]);
  expect(isProved(found)).toBe(false);
});

test("a formula that was typed over is found though a table was changed as well", async () => {
  const sums = await areaNamed(workbook, "PSCI_EvidenceCoverage_Units");
  const formulas = (await workbook.readFormulas([sums]))[0]?.formulas ?? [];
  const row = formulas.findIndex((line) => line.some((formula) => formula !== null));
  const column = formulas[row]?.findIndex((formula) => formula !== null) ?? -1;
  const cell = cellAddress({ sheet: sums.sheet, row: sums.row + row, column: sums.column + column });
  const found = await changed({
    "Evidence!E2": { value: "Another title" },
    [cell.replaceAll("'", "")]: { value: 1, formula: null },
  });
  expect(causes(found)).toEqual([expect.stringContaining("formula-overwritten")]);
});
