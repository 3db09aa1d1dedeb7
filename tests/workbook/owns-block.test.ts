import { ownsBlock } from "../../src/workbook/owns-block";
import { reportKeys } from "../../src/workbook/own-names";
import { sheetPlan } from "../support/contract/plans";

const report = { sheets: [], order: [], owns: reportKeys };

test("ownsBlock(plan, name) takes a name for the sheet whose key it begins with, further indexes included", () => {
  expect(ownsBlock(report, "PSCI_Scores_Table")).toBe(true);
  expect(ownsBlock(report, "PSCI_RANKING2_TABLE")).toBe(true);
  expect(ownsBlock(report, "PSCI_Runs_Table")).toBe(false);
});

test("ownsBlock(plan, name) counts the plan's own sheets, and everything when the plan does not say", () => {
  const plan = { sheets: [sheetPlan("Runs", [])], order: ["Runs"], owns: [] };
  expect(ownsBlock(plan, "PSCI_Runs_Table")).toBe(true);
  expect(ownsBlock(plan, "PSCI_Scores_Table")).toBe(false);
  expect(ownsBlock({ sheets: [], order: [] }, "PSCI_Scores_Table")).toBe(true);
});
