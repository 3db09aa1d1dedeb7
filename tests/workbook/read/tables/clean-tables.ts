import type { CellValue } from "../../../../src/workbook/cells";
import { countries, figures, places, table, turns, type Column } from "./figures";
import type { TableCase } from "./table-case";

const n = 20;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const counts = (seed: number, high = 400): readonly number[] => f(seed, [1, high], 0);

/** A clean table in which every column of figures is an indicator. */
const clean = (
  name: string,
  columns: readonly Column[],
  more: Partial<TableCase["expected"]> = {},
): TableCase => ({
  name,
  rows: countries(n, columns),
  expected: {
    indicators: columns.map(([header]) => String(header)),
    code: "ISO3",
    name: "Country",
    units: n,
    layout: "units-down",
    rowsLeftOut: [],
    unsaid: ["column-unsure", "column-unsure-left-out"],
    ...more,
  },
});

/** Two plain indicators beside the odd ones. */
const beside = (name: string, odd: readonly Column[], more: Partial<TableCase["expected"]> = {}): TableCase =>
  clean(name, [["Piped water (%)", f(91)], ...odd, ["Paved roads (%)", f(92)]], more);

const shuffled = (): readonly number[] => {
  const keys = figures(n, 77, [0, 1], 9);
  return [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)).map((i) => i + 1);
};

export const cleanTables: readonly TableCase[] = [
  beside("counts", [
    ["Number of employees", counts(1, 90000)],
    ["Hospitals", counts(2)],
    ["Number of patents", counts(3)],
  ]),
  beside("years of something", [
    ["Years of schooling", f(1, [4, 14])],
    ["Mean years of schooling", f(2, [4, 14], 0)],
    ["Average age of the fleet (years)", f(3, [3, 20])],
    ["Years since the last audit", f(4, [0, 9], 0)],
  ]),
  beside("a 1 to n scale with each value once", [["Digital maturity level", shuffled()]]),
  beside("words that begin like codes", [
    ["Key staff", counts(1)],
    ["Code of conduct", turns(n, [0, 1, 1])],
    ["ID cards issued per head", f(2, [0, 1], 2)],
    ["Key competences (%)", f(3)],
    ["ISO 9001 certificates", counts(4)],
  ]),
  beside("words of change", [
    ["Budget change capacity", f(1)],
    ["Climate change readiness", f(2)],
    ["Change management score", f(3)],
    ["Trend analysis capability", f(4)],
  ]),
  beside("words of results", [
    ["Air quality index", f(1)],
    ["Test score", f(2, [300, 600], 0)],
    ["University ranking systems in use", counts(3, 9)],
    ["Position papers published", counts(4)],
    ["Total factor productivity", f(5)],
    ["Index of production", f(6)],
    ["Corruption Perceptions Index", f(7)],
  ]),
  beside("words of sizes", [
    ["Population density", f(1, [5, 900])],
    ["Urban population (%)", f(2)],
    ["Land area protected (%)", f(3)],
    ["Population with access to water", f(4)],
    ["Population growth", f(5, [-1, 3], 2)],
    ["Households with internet", f(6)],
  ]),
  beside("words of averages and errors", [
    ["Average commute", f(1)],
    ["Median income", f(2, [9000, 40000], 0)],
    ["Mean travel time", f(3)],
    ["Sum insured", f(4, [100, 9000], 0)],
    ["Error rate of invoices", f(5, [0, 9])],
    ["Standards adopted", counts(6, 30)],
    ["Margin on sales", f(7)],
  ]),
  beside("words of classes", [
    ["Status of women survey", f(1)],
    ["Class size", f(2, [12, 40], 0)],
    ["Credit rating points", f(3)],
    ["Grade repetition (%)", f(4, [0, 20])],
    ["Income of the lowest quintile", f(5)],
    ["Share of the top decile (%)", f(6)],
  ]),
  beside("Rate, and a header of one letter", [
    ["Rate", f(1)],
    ["R", f(2)],
  ]),
  beside("an overall question among single ones, of which it is no mean", [
    ["Satisfaction with water", f(1)],
    ["Overall satisfaction", f(2)],
    ["Satisfaction with roads", f(3)],
  ]),
  beside("Needs beside Total needs met", [
    ["Needs", f(1)],
    ["Total needs met", f(2)],
  ]),
  beside("0 and 1", [
    ["Open data portal", turns(n, [0, 1])],
    ["E-procurement", turns(n, [1, 1, 0])],
    ["Audit published", turns(n, [0, 0, 0, 1])],
  ]),
  beside("a column in rising order and one in falling order", [
    ["Spending", [...f(1)].sort((a, b) => a - b)],
    ["Trust", [...f(2)].sort((a, b) => b - a)],
  ]),
  beside("a column that equals another", [
    ["First", f(1)],
    ["Second", f(1)],
  ]),
  beside("five columns with the same figures", [
    ["V1", f(1)],
    ["V2", f(1)],
    ["V3", f(1)],
    ["V4", f(1)],
    ["V5", f(1)],
  ]),
  clean("columns A, B and C", [
    ["A", f(1)],
    ["B", f(2)],
    ["C", f(3)],
  ]),
  clean(
    "X1 to X30",
    Array.from({ length: 30 }, (_, k) => [`X${k + 1}`, f(k + 1)] as const),
  ),
  clean(
    "whole numbers 1 to 5, one of which is near the mean of others",
    ["Leadership", "Budget", "Skills", "Systems", "Data", "Results"].map(
      (header, k) => [header, f(k + 11, [1, 5], 0)] as const,
    ),
  ),
  clean(
    "forty columns of 1 to 5: some is the rounded mean of two others by accident",
    Array.from(
      { length: 40 },
      (_, k) => [`Item ${"ABCDEFGHIJ"[k % 10] ?? ""}${Math.floor(k / 10)}`, f(k + 200, [1, 5], 0)] as const,
    ),
  ),
  clean("areas numbered 1 to 3 are parts of a maturity model", [
    ["Area 1", f(1, [1, 5], 0)],
    ["Area 2", f(2, [1, 5], 0)],
    ["Area 3", f(3, [1, 5], 0)],
  ]),
  clean("dates and years in the names", [
    ["Turnout 2021", f(1)],
    ["Literacy (2019)", f(2)],
    ["Life expectancy at 60, 2015-2020", f(3)],
  ]),
  clean("figures between 1950 and 2040 that are no years", [
    ["Calories per day", f(1, [1900, 3600], 0)],
    ["Hours worked per year", f(2, [1300, 2300], 0)],
    ["Density", f(3)],
  ]),
  clean(
    "hours worked that all happen to be between 1950 and 2040",
    [
      ["Hours worked", f(1, [1955, 2035], 0)],
      ["Wage", f(2)],
    ],
    { unsaid: [], said: ["column-unsure"] },
  ),
  clean("negative figures, tiny ones and huge ones", [
    ["Net migration", f(1, [-50, 50])],
    ["Emissions per head (t)", f(2, [0.0001, 0.002], 6)],
    ["Exports (USD)", f(3, [1e9, 9e11], 0)],
  ]),
  beside("peer labels in a column of numbers", [["Tier", turns(n, [1, 2, 3])]]),
  clean("an indicator that is a size when all others are", [
    ["Number of households with cars", counts(1, 5000)],
    ["Surface water quality", f(2)],
    ["Area planted per farmer (ha)", f(3)],
  ]),
  {
    name: "half of the cells of an odd column are empty",
    rows: countries(n, [
      ["Piped water (%)", f(1)],
      ["Survey result", f(2).map((x, i): CellValue => (i % 2 ? x : null))],
    ]),
    expected: { indicators: ["Piped water (%)", "Survey result"], units: n },
  },
  {
    name: "no codes, names only, one column of figures",
    rows: table([
      ["City", places(n)],
      ["Trust", f(1)],
    ]),
    expected: { indicators: ["Trust"], code: "City", units: n },
  },
];
