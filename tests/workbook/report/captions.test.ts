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
  const order = "The index first, then its parts by level. Grey: missing.";
  expect(await caption("Scores", {})).toBe(`${order} Each score is a formula over the cells below it.`);
  expect(await caption("Scores", { "Aggregation ONE": "Copeland" })).toBe(
    `${order} Scores under Copeland are values, fixed at the run; every other is a formula over the cells below it.`,
  );
  expect(await caption("Scores", {}, "values")).toBe(order);
});

test("Contributions says where its parts are a convention, and Profile draws them only where they are not", async () => {
  expect(await caption("Contributions", {})).toMatch(
    /^The gap of each unit, split over its indicators; .+ add up to it\./,
  );
  const words = { "Aggregation ONE": "TOPSIS" };
  expect(await caption("Contributions", words)).toContain("Under TOPSIS an index is no sum of indicators");
  const plan = await plannedReport(await smallIndex({ "Gap reference": "best", ...words }));
  const titles = (key: string) => plannedSheet(plan, key).charts.map(({ title }) => title);
  expect(titles("Profile").join()).not.toContain("What makes the gap");
  expect(titles("Profile2")).toContain("What makes the gap to best: all indicators, the largest first");
});

test("Parameters says of weights that are not the user's where they come from", async () => {
  const rest = "come from your Framework; the other figures from the values that are normalised.";
  expect(await caption("Parameters", {})).toBe(`Direction, weight, goalposts and target ${rest}`);
  expect(await caption("Parameters", { Weights: "entropy" })).toBe(
    `Direction, goalposts and target ${rest} Weights: entropy.`,
  );
});
