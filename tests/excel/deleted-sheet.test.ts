import { block, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";
import { stateOf } from "./support/state-of";

/** A list on one sheet, and a cell on another in which one of the list is chosen. */
const list = { sheet: "Scores", row: 0, column: 0, rows: 3, columns: 1 };
const plan = workbookPlan(
  sheetPlan("Scores", [block("PSCI_Scores_Table", 0, 0, values(["Alba"], ["Brig"], ["Cera"]))]),
  {
    ...sheetPlan("Profile", [block("PSCI_Profile_Unit", 3, 1, values(["Brig"]))]),
    dropDowns: [
      {
        area: { sheet: "Profile", row: 3, column: 1, rows: 1, columns: 1 },
        source: { range: list },
        prompt: "Choose a unit from the list.",
        error: "No unit of that name is scored here.",
      },
    ],
  },
);

let excel: OpenExcel;
let before: unknown;

beforeAll(async () => {
  excel = await openExcel({}, ["Data"]);
  await excel.port.draw(plan);
  before = stateOf(excel.workbook);
});

afterAll(() => excel.close());

test.each(["Scores", "Profile"])(
  "the sheet %s, which the user has deleted, comes back with the next run, and all that referred to it with it",
  async (name) => {
    const sheet = excel.workbook.sheet(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    excel.workbook.deleteSheet(sheet);
    await excel.port.draw(plan);
    expect(stateOf(excel.workbook)).toEqual(before);
  },
);
