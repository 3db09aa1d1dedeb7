import { plannedReport, plannedSheet } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

/** The sentence below the title of a sheet. */
async function caption(
  key: string,
  words: Readonly<Record<string, string>>,
  mode?: "values",
): Promise<unknown> {
  const plan = await plannedReport(await smallIndex({ "Gap reference": "best", ...words }), mode);
  return plannedSheet(plan, key).blocks[0]?.cells[1]?.[0]?.value;
}

const painted = "Imputed cells are blue, treated outliers orange.";

test.each([
  [{ Imputation: "mean" }, " All cells are formulas."],
  [{ Imputation: "mean", Outliers: "IQR fences 1.5" }, " All cells are formulas."],
  [{ Outliers: "winsorise both ends 1" }, " All cells are formulas."],
  [{ Imputation: "EM" }, " Fixed at the run, as values: what EM filled; all else is formulas."],
  [
    { Imputation: "nearest neighbours 3", "Outliers A1a": "winsorise then log" },
    " Fixed at the run, as values: cells that were winsorised after a failed test, and what nearest neighbours filled; all else is formulas.",
  ],
])("Treated under %j says of itself:%s", async (words: Readonly<Record<string, string>>, remark) => {
  expect(await caption("Treated", words)).toBe(painted + remark);
  expect(await caption("Treated", words, "values")).toBe(painted);
});

test("Scores says which of its cells are values", async () => {
  const order = "The index first, then its parts by level.";
  expect(await caption("Scores", {})).toBe(`${order} Each score is a formula over the cells below it.`);
  expect(await caption("Scores", { "Aggregation ONE": "Copeland" })).toBe(
    `${order} Scores under Copeland are values, fixed at the run; every other is a formula over the cells below it.`,
  );
  expect(await caption("Scores", {}, "values")).toBe(order);
});
