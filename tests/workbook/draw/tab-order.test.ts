import { tabOrder } from "../../../src/workbook/draw/tab-order";
import { sheetPlan, workbookPlan } from "../../support/contract/plans";

const plan = workbookPlan(...["Scores", "Treated", "Audit"].map((key) => sheetPlan(key, [])));

test("new tabs stand after the user's in the plan's order", () => {
  expect(tabOrder(["Data", "Notes"], ["Scores", "Treated", "Audit"], plan)).toEqual([
    "Data",
    "Notes",
    "Scores",
    "Treated",
    "Audit",
  ]);
});

test("a tab that comes later follows the nearest of the report's before it, wherever the user has moved that", () => {
  expect(tabOrder(["Scores", "Data", "Audit"], ["Treated"], plan)).toEqual([
    "Scores",
    "Treated",
    "Data",
    "Audit",
  ]);
  expect(tabOrder(["Data", "Audit"], ["Scores"], plan)).toEqual(["Data", "Scores", "Audit"]);
});
