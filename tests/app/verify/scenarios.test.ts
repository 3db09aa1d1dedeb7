import { isProved } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { editedPort } from "../../support/edited-port";
import { placeOf, scoredPlan, verified } from "../../support/verified";
import { costsSheet, planScenarios, planSettingsSheet } from "../../../src/workbook/template";
import { smallIndex } from "../../support/small-index";
import { withScenarios } from "../../workbook/report/compared/support";

let workbook: XlsxWorkbook;
let plan: WorkbookPlan;
beforeAll(async () => {
  workbook = await withScenarios({ Decisions: "sheets" });
  plan = await scoredPlan(workbook);
});

const changed = (edits: Parameters<typeof editedPort>[1]) => verified(editedPort(workbook, edits));

test("a report with scenarios that nobody touched is proved, in the order of the user's table", async () => {
  expect(plan.order).toEqual(expect.arrayContaining(["Compared", "Compared2"]));
  const verification = await verified(workbook);
  expect([verification.cells, verification.blocks, verification.looks]).toEqual([[], [], []]);
  expect(isProved(verification)).toBe(true);
});

test("a score of a scenario, a text of what it changes, and a date that is none are named by their cells", async () => {
  const table = plan.sheets
    .flatMap(({ blocks }) => blocks)
    .find(({ name }) => name === "PSCI_Compared_Table");
  const simulated = table?.cells
    .flat()
    .find(({ value, formula, style }) => typeof value === "number" && !formula && style === "score");
  const score = placeOf(plan, "PSCI_Compared_Table", (value) => value === simulated?.value);
  const text = placeOf(plan, "PSCI_Compared_List", (value) => value === "Plans of Faro: no value");
  const fresh = placeOf(plan, "PSCI_Compared_Fresh", () => true);
  const { cells } = await changed({
    [score]: { value: 1, formula: null },
    [text]: { value: "Plans of Faro: 5" },
    [fresh]: { value: "The scenarios were compared with the index as it is. Made on Monday" },
  });
  const found = cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(found).toEqual(expect.arrayContaining([score, text, fresh]));
});

test("a report whose tables of decisions name units that do not exist is proved, after a second run as well", async () => {
  const misled = await smallIndex({ "Group column": "Region", Language: "Spanish" });
  await misled.draw(
    planScenarios([
      ["Other", "A1a", "U99", 3],
      ["Other", "Group column", null, "Nowhere"],
      ["Other", "Weight B", null, 2],
    ]),
  );
  const sheets = [
    costsSheet([{ indicator: "A1a", note: "", step: 1, perUnit: 3, maximum: 2 }]),
    planSettingsSheet({ Budget: 10, Excluded: "U99 A1a", Decided: "U98 A1a", Floor: "U97: 3" }),
  ];
  await misled.draw({ sheets, order: sheets.map(({ key }) => key), owns: [] });
  for (let run = 0; run < 2; run++) {
    const { order } = await scoredPlan(misled);
    expect(order).toEqual(expect.arrayContaining(["Plan", "Compared"]));
    const { cells, blocks } = await verified(misled);
    expect([cells, blocks]).toEqual([[], []]);
  }
}, 60_000);
