import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { disagreements, scored } from "../../../support/disagreements";
import { recalculateAll, testWithLibreOffice } from "../../../support/libreoffice";
import { plannedReport, plannedSheet, scoredReport } from "../../../support/planned-report";
import { compareRecalculated } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";
import { edited } from "../../../support/xlsx-port";

const minMax = { Normalisation: "min-max 0-100", "Gap reference": "best", "Group column": "Region" };

const cells = (plan: WorkbookPlan, block: string, key = "Profile"): readonly (readonly PlanCell[])[] =>
  plannedSheet(plan, key).blocks.find(({ name }) => name === `PSCI_${key}_${block}`)?.cells ?? [];
const chart = (plan: WorkbookPlan, name: string, key = "Profile") =>
  plannedSheet(plan, key).charts.find((one) => one.name === `PSCI_${key}_${name}`);
const sentenceIn = async (bytes: Uint8Array, sheet = "Profile"): Promise<unknown> => {
  const [grid] = await (
    await XlsxWorkbook.open(bytes)
  ).read([{ sheet, row: 2, column: 0, rows: 1, columns: 1 }]);
  return grid?.values[0]?.[0];
};

test("says what the unit is: score, rank, best and worst indicator, gap and what makes most of it", async () => {
  const { plan, results } = await scoredReport(await smallIndex(minMax));
  const root = results.model.framework.findIndex(({ code }) => code === "ONE");
  const said = cells(plan, "Sentence")[0]?.[0]?.value;
  expect(said).toMatch(
    /^Aldea scores \d+\.\d and has rank \d+ of 11\. It ranks highest in .+ \(rank \d+\) and lowest in .+ \(rank \d+\)\. It is \d+\.\d points behind the best\. The largest parts of this gap: .+; .+; .+\.$/,
  );
  expect(said).toContain(`scores ${results.scores[root]?.[0]?.toFixed(1)} `);
  const sorted = cells(plan, "Sorted").slice(2);
  expect(said).toContain(
    `this gap: ${sorted
      .slice(0, 3)
      .map(([name]) => String(name?.value))
      .join("; ")}.`,
  );
});

testWithLibreOffice(
  "the sentence and the chart follow the chosen unit: behind, ahead, without a score, or none",
  async () => {
    const report =
      (await scored(await smallIndex({ ...minMax, "Gap reference": "median" }))) ?? new Uint8Array();
    const ranked = await plannedReport(await smallIndex(minMax));
    const first = String(cells(ranked, "Table", "Ranking")[1]?.[2]?.value);
    const choose = (unit: string) =>
      edited(report, (book) => checked(book.SetCellStr("Profile", "B4", unit)));
    const files = await Promise.all(["Faro", first, "Nada", "Nobody"].map(choose));
    const [faro, best, nada, nobody] = await Promise.all(
      (await recalculateAll(files)).map((bytes) => sentenceIn(bytes)),
    );
    expect([faro, best]).toEqual([
      expect.stringMatching(/^Faro scores/),
      expect.stringContaining(`${first} scores`),
    ]);
    const said = `${String(faro)} ${String(best)}`;
    expect(said).toContain("points behind the median. The largest parts of this gap: ");
    expect(said).toMatch(/points ahead of the median\.( |$)/);
    expect(nada).toBe("Nada has no score: too few of its figures are there.");
    expect(nobody).toBe("Choose a unit from the list.");
  },
  120_000,
);

testWithLibreOffice(
  "every figure of a profile is the engine's under other scales, references and kinds of index",
  async () => {
    const methods = [
      { Normalisation: "z-score", "Gap reference": "group median", "Group column": "Region" },
      { Normalisation: "percentile rank", "Gap reference": "U04", Ranks: "fractional" },
      { ...minMax, "Aggregation ONE": "TOPSIS" },
      { Normalisation: "goalposts 0-100", "Gap reference": "target" },
    ];
    expect(await disagreements(methods)).toEqual([]);
  },
  240_000,
);

test("a missing figure is n/a, and not an empty cell", async () => {
  const report = await scoredReport(await smallIndex(minMax));
  const rows = cells(report.plan, "Indicators").slice(2);
  expect(rows.flat().some(({ value }) => value === "" || value === null)).toBe(true);
  const figures = rows.flatMap((row) => row.filter((_, column) => column !== 2));
  expect(figures.every(({ value }) => value !== "" && value !== null)).toBe(true);
  const open = await XlsxWorkbook.open((await scored(await smallIndex(minMax))) ?? new Uint8Array());
  const [unit] = await open.read([{ sheet: "Profile", row: 3, column: 1, rows: 1, columns: 1 }]);
  expect(unit?.values[0]?.[0]).toBe("Aldea");
});

test("raw values have their unit beside them and the digits that a person needs", async () => {
  const plan = await plannedReport(await smallIndex(minMax));
  const rows = cells(plan, "Indicators").slice(2);
  const row = (name: string) => rows.find(([first]) => first?.value === name) ?? [];
  expect(row("Visits")[2]?.value).toBe("per 1000 Size");
  expect(row("Constant")[1]?.format).toBe("#,##0");
  expect(row("Share")[1]?.format).toBe("#,##0.00");
});

test("the chart of the gap has all parts in order, a colour and a name for each capability, and says so", async () => {
  const plan = await plannedReport(await smallIndex(minMax));
  const gap = chart(plan, "Gap");
  expect(gap?.title).toBe("What makes the gap to best: all indicators, the largest first");
  expect(gap?.series.map(({ name }) => name)).toEqual(["Capability A", "Capability B"]);
  expect(gap?.legend).toBe("bottom");
  const sorted = cells(plan, "Sorted").slice(2);
  const parts = sorted.map(([, part]) => part?.value).filter((value) => typeof value === "number");
  expect(parts).toEqual([...parts].sort((a, b) => b - a));
  for (const [, part, ...capabilities] of sorted)
    expect(capabilities.filter(({ value }) => value !== "").map(({ value }) => value)).toEqual(
      part?.value === "" ? [] : [part?.value],
    );
  expect(chart(plan, "Gap", "Profile2")?.legend).toBe("none");
});

test.each([
  ["min-max 0-100", 0, 100],
  ["min-max 1-100", 0, 100],
  ["percentile rank", 0, 1],
  ["z-score", null, null],
])("the axis of scores under %s goes from %p to %p", async (normalisation, minimum, maximum) => {
  const plan = await plannedReport(await smallIndex({ ...minMax, Normalisation: normalisation }));
  expect(chart(plan, "Levels")?.valueAxis).toMatchObject({ minimum, maximum });
});

test("long names and groups get rows that show them whole", async () => {
  const name = "A name of an indicator that is much longer than any column of the profile is";
  const bytes = await edited(await (await smallIndex(minMax)).save(), (book) => {
    checked(book.SetCellStr("Framework", "B2", name));
    checked(book.SetCellStr("Data", "C2", "A region whose name is longer than the cell beside it"));
  });
  const plan = await plannedReport(await XlsxWorkbook.open(bytes));
  const { rowHeights, blocks } = plannedSheet(plan, "Profile");
  const table = blocks.find(({ name }) => name === "PSCI_Profile_Indicators");
  const long = table?.cells.findIndex(([first]) => first?.value === name) ?? 0;
  expect(long).toBeGreaterThan(1);
  expect(rowHeights[(table?.row ?? 0) + long]).toBe(45);
  expect(rowHeights[6]).toBe(30);
});

test("stored values of a profile are those of its formulas", async () => {
  const bytes = (await scored(await smallIndex(minMax))) ?? new Uint8Array();
  const { formulas } = await compareRecalculated(bytes, bytes);
  expect(formulas).toBeGreaterThan(1000);
});

test("class, points to the next one and failed gates are on the profile, in words", async () => {
  const index = await smallIndex({
    ...minMax,
    "Gate A": "A2a at most 50, else 30",
    "Gate ONE": "A1a at least 9",
    Classes: "low from 0; high from 50",
  });
  const plan = await plannedReport(index);
  const summary = cells(plan, "Summary").map((row) => row.map(({ value }) => value));
  expect(summary).toContainEqual(["Class", "low", ""]);
  expect(summary).toContainEqual(["Points to high", 50, "from 50"]);
  expect(summary).toContainEqual(["Gates that it fails", 1, "of 2"]);
  const gates = cells(plan, "Gates")
    .slice(2)
    .map((row) => [row[0]?.value, row[2]?.value, row[5]?.value]);
  expect(gates).toEqual([
    ["Visits", "passes", ""],
    ["Plans", "fails", "no points for First index"],
  ]);
  expect(cells(plan, "Sentence")[0]?.[0]?.value).toContain(" Its class is low.");
  const without = await plannedReport(await smallIndex(minMax));
  expect(cells(without, "Gates")).toEqual([]);
  expect(cells(without, "Summary").map(([label]) => label?.value)).not.toContain("Class");
});
