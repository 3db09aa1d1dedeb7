import { plannedReport, plannedSheet } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

async function audit(words: Readonly<Record<string, string>>): Promise<readonly (readonly unknown[])[]> {
  const plan = await plannedReport(await smallIndex({ "Gap reference": "best", ...words }));
  return plannedSheet(plan, "Audit").blocks[1]!.cells.map((row) => row.map(({ value }) => value));
}

test("an indicator is said to be set aside for the reason that set it aside, whatever else is wrong with it", async () => {
  const rows = await audit({ Outliers: "log" });
  const first = rows.findIndex(([title]) => title === "Set aside: indicator");
  expect(rows[first + 1]!.slice(0, 2)).toEqual(["Constant", "indicator-constant"]);
});

test("units scored are counted for each index, by its code", async () => {
  const labels = (await audit({})).map(([label]) => label);
  expect(labels.filter((label) => String(label).startsWith("Units scored"))).toEqual([
    "Units scored in ONE",
    "Units scored in TWO",
  ]);
});
