import type { Block } from "../../../src/workbook/plan";
import { plannedReport } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

type Words = Readonly<Record<string, string>>;

/** What stands above the names of the columns, left of the gates: labels of limits. */
async function labelsAbove(method: Words): Promise<readonly unknown[]> {
  const plan = await plannedReport(await smallIndex(method));
  const blocks: readonly Block[] = plan.sheets.find(({ key }) => key === "Points")?.blocks ?? [];
  const lead = blocks.find(({ name }) => name?.endsWith("Units"));
  return (lead?.cells.slice(0, 4) ?? []).flat().flatMap(({ value }) => (value === null ? [] : [value]));
}

test("a sheet of classes alone has no labels of gates above its columns", async () => {
  expect(await labelsAbove({ Classes: "low from 20; high from 60" })).toEqual([]);
  expect(await labelsAbove({ Classes: "low from 20", "Gate ONE": "A1a at least 3" })).toHaveLength(4);
});
