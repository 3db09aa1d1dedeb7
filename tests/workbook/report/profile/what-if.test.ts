import { whatIf } from "../../../../src/engine";
import type { PlanCell, SheetPlan } from "../../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { disagreements } from "../../../support/disagreements";
import { testWithLibreOffice } from "../../../support/libreoffice";
import { plannedSheet, scoredInput } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";

const block = "PSCI_Profile_WhatIf";
const cellsOf = (sheet: SheetPlan, name: string): readonly (readonly PlanCell[])[] =>
  sheet.blocks.find((one) => one.name === `PSCI_Profile_${name}`)?.cells ?? [];

const goalposts = { Normalisation: "goalposts 0-100", "Gap reference": "median" };
let input: ReportInput;
beforeAll(async () => {
  input = await scoredInput(await smallIndex(goalposts));
});
const profile = (typed: Readonly<Record<string, string>>, change: Partial<ReportInput> = {}): SheetPlan => {
  const chosen = Object.fromEntries(
    Object.entries(typed).map(([code, value]) => [`${block}:${code}`, value]),
  );
  const report = { ...input, chosen: { PSCI_Profile_Unit: "Duero", ...chosen }, ...change };
  return plannedSheet(planReport(report), "Profile");
};
const rowOf = (sheet: SheetPlan, code: string): number =>
  cellsOf(sheet, "WhatIfCodes").findIndex(([first]) => first?.value === code);

test("score and rank as if are the engine's with the scale held; the gap is to the same reference", () => {
  const { model, results } = input;
  const indicatorOf = (code: string) => model.indicators.findIndex((one) => one.code === code);
  const unit = model.units.findIndex(({ name }) => name === "Duero");
  const root = model.framework.findIndex(({ code }) => code === "ONE");
  const sheet = profile({ A1a: "5", Ax: "30", B1a: "90" });
  const changes = [
    { unit, indicator: indicatorOf("A1a"), value: 5 },
    { unit, indicator: indicatorOf("Ax"), value: 30 },
    { unit, indicator: indicatorOf("B1a"), value: 90 },
  ];
  const changed = whatIf(results, changes, "held");
  const [score, rank] = changed.ok
    ? [changed.results.scores[root]?.[unit] ?? NaN, changed.results.ranks[root]?.[unit] ?? NaN]
    : [NaN, NaN];
  const head = cellsOf(sheet, "WhatIfHead");
  expect(score).toBeGreaterThan((results.scores[root]?.[unit] ?? NaN) + 1);
  expect(head[3]?.[1]?.value).toBeCloseTo(score, 10);
  expect(head[4]?.[1]?.value).toBe(rank);
  expect(head[5]?.[1]?.value).toBeCloseTo((results.references[root]?.[unit] ?? NaN) - score, 10);
  const remarks = cellsOf(sheet, "Summary").map((row) => row[2]?.value);
  expect(remarks).toEqual(expect.arrayContaining([`as if: ${score.toFixed(1)}`, `of 11; as if: ${rank}`]));
});

test("while nothing is typed nothing is said, and the chain is the unit's own scores", () => {
  const sheet = profile({});
  const head = cellsOf(sheet, "WhatIfHead");
  expect([3, 4, 5, 6].map((row) => head[row]?.[row === 6 ? 0 : 1]?.value)).toEqual(["", "", "", ""]);
  expect(cellsOf(sheet, "Summary").map((row) => row[2]?.value)).toContain("of 11");
  const root = input.model.framework.findIndex(({ code }) => code === "ONE");
  const unit = input.model.units.findIndex(({ name }) => name === "Duero");
  const chain = cellsOf(sheet, "WhatIfChain");
  const at = chain[0]?.findIndex(({ value }) => value === "ONE") ?? -1;
  expect(chain[1]?.[at]?.value).toBeCloseTo(input.results.scores[root]?.[unit] ?? NaN, 10);
});

test("a value that cannot be used is told why beside it, and there is no figure then", () => {
  const sheet = profile({ A1a: "6", A1b: "'many", Ax: "30" });
  const scores = cellsOf(sheet, "WhatIfScores").map(([score]) => score?.value);
  expect(scores[rowOf(sheet, "A1a")]).toBe("Only 1 to 5");
  expect(scores[rowOf(sheet, "A1b")]).toBe("Not a number");
  expect(scores[rowOf(sheet, "Ax")]).toBeCloseTo(70.588, 2);
  const head = cellsOf(sheet, "WhatIfHead");
  expect(head[6]?.[0]?.value).toBe("2 values cannot be used: the cells beside them say why.");
  expect(head[3]?.[1]?.value).toBe("");
});

test("where the units are compared with each other it says that no formula does it; a report in values has none of it", async () => {
  const compared = await scoredInput(await smallIndex({ ...goalposts, "Aggregation ONE": "Copeland" }));
  const head = cellsOf(plannedSheet(planReport(compared), "Profile"), "WhatIfHead");
  expect(head[1]?.[0]?.value).toBe("It cannot be computed in cells: no worksheet formula for Copeland.");
  expect(cellsOf(plannedSheet(planReport(compared), "Profile"), "WhatIf")).toEqual([]);
  const values = profile({ A1a: "5" }, { mode: "values" });
  expect(values.blocks.filter(({ name }) => name?.includes("WhatIf"))).toEqual([]);
});

testWithLibreOffice(
  "LibreOffice computes the same with values typed, by places, bounds, transformations, screening and every kind of rank",
  async () => {
    const typed = {
      ...{
        PSCI_Profile_Unit: "Costa",
        [`${block}:A1a`]: "5",
        [`${block}:A1b`]: "9",
        [`${block}:A2a`]: "55.5",
      },
      ...{ [`${block}:Ax`]: "20", [`${block}:B2c`]: "25", [`${block}:B1a`]: "20", [`${block}:A2b`]: "'x" },
      ...{ PSCI_Profile2_Unit: "Ebro", "PSCI_Profile2_WhatIf:C2": "9" },
    };
    const methods = [
      { Normalisation: "rank average", "Gap reference": "median", Ranks: "dense" },
      { Normalisation: "percentile rank", Outliers: "IQR fences", Ranks: "fractional" },
      { Normalisation: "categorical", Outliers: "winsorise both ends" },
      { Normalisation: "min-max 1-100", Aggregation: "geometric", Outliers: "winsorise then log" },
      {
        Normalisation: "z-score",
        Screening: "0.7",
        "Group column": "Region",
        "Gap reference": "group median",
      },
      { Normalisation: "goalposts 0-100", "Missing data": "all", Aggregation: "OWA 2" },
    ];
    expect(await disagreements(methods, typed)).toEqual([]);
  },
  240_000,
);
