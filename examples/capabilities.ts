import { assessmentSheets, drawAssessment } from "./capabilities/assessment";
import { dataSheet } from "./capabilities/data-sheet";
import { citiesFramework } from "./capabilities/framework";
import { measuredCities } from "./capabilities/measured-cities";
import { citiesReadme } from "./capabilities/readme";
import { readCsv, typedRows } from "./workbook/csv";
import { Draft } from "./workbook/draft";
import { methodSheet } from "./workbook/method-sheet";
import { readmeSheet } from "./workbook/readme-sheet";
import { tableSheet } from "./workbook/table-sheet";

/** 60 fictional cities, 30 indicators, 10 routines, 5 capabilities: a complete index; all data are invented. */
export async function capabilities(): Promise<Uint8Array> {
  const draft = await Draft.of([
    "Readme",
    "Data",
    "Framework",
    "Method",
    ...assessmentSheets,
    "Costs",
    "Plan settings",
    "Scenarios",
  ]);
  readmeSheet(draft, citiesReadme);
  dataSheet(draft, measuredCities(), readCsv("framework.csv"));
  citiesFramework(draft);
  methodSheet(draft, [
    ["Missing data", "renormalise weights", "A city without a figure is scored on those that it has."],
    ["Screening", "none", "Every city is kept: none lacks more than a few figures."],
    ["Imputation", "none", "No figure is made up."],
    ["Outliers", "winsorise then log", "A few very large counts would otherwise set the scale alone."],
    ["Normalisation", "min-max 0-100", "0 is the weakest city of this year, 100 the strongest."],
    ["Aggregation", "arithmetic", "A strength may make up for a weakness within a capability."],
    ["Weights", "given", "The weights of the Framework sheet."],
    ["Ranks", "competition", "1, 2, 2, 4."],
    ["Group column", "Income", "Peers are the cities of the same income tier."],
    ["Gap reference", "target", "The targets of the Framework sheet."],
    ["Ratings", "mean", "A level is the mean of its raters, unless a level was agreed."],
    ["Raters needed", "2", "One rater alone is not enough."],
    ["Disagreement", "warn", "Levels far apart are used, and named."],
    ["Round", "2026", "The trial of 2025 is compared with it."],
  ]);
  drawAssessment(draft);
  tableSheet(draft, "Costs", {
    title: "What a change costs",
    subtitle:
      "Illustrative data: cost of one unit of each indicator (thousands), and the largest change in a year.",
    rows: typedRows(readCsv("costs.csv")),
    widths: { A: 12, B: 14, C: 14 },
    onePage: true,
  });
  tableSheet(draft, "Plan settings", {
    table: "PlanSettings",
    title: "A plan for a budget",
    subtitle:
      "The money (thousands) and the city it is for. Write all for every city, or an income tier such as Lower.",
    rows: typedRows(readCsv("plan.csv")),
    widths: { A: 18, B: 18 },
  });
  tableSheet(draft, "Scenarios", {
    title: "Scenarios",
    subtitle:
      "Each is the index with the changes of its rows: settings of the Method, weights, values of a city.",
    rows: typedRows(readCsv("scenarios.csv")),
    widths: { A: 24, B: 18, C: 8, D: 16, E: 56 },
  });
  return draft.finish("Public Sector Capabilities Index: illustrative data");
}
