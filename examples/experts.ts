import { dataSheet } from "./capabilities/data-sheet";
import { ahpSheet, budgetSheet } from "./experts/judgement-sheets";
import { expertsReadme } from "./experts/readme";
import { readCsv, typedRows } from "./workbook/csv";
import { Draft } from "./workbook/draft";
import { frameworkSheet } from "./workbook/framework-sheet";
import { methodSheet } from "./workbook/method-sheet";
import { readmeSheet } from "./workbook/readme-sheet";

/** The 60 fictional cities, with weights from pairwise comparisons and from a budget of points. */
export async function experts(): Promise<Uint8Array> {
  const framework = readCsv("framework.csv");
  const draft = await Draft.of(["Readme", "Data", "Framework", "Method", "AHP", "Budget"]);
  readmeSheet(draft, expertsReadme);
  dataSheet(draft, readCsv("cities.csv"), framework);
  frameworkSheet(draft, {
    title: "Framework of the Public Sector Capabilities Index",
    subtitle: "Indicators, routines, capabilities and the index; weights are made from the sheet AHP.",
    rows: typedRows(framework),
  });
  ahpSheet(draft, framework);
  budgetSheet(draft, framework);
  methodSheet(draft, [
    ["Missing data", "renormalise weights", "A city without a figure is scored on those that it has."],
    ["Outliers", "winsorise then log", "A few very large counts would otherwise set the scale alone."],
    ["Normalisation", "min-max 0-100", "0 is the weakest city of this year, 100 the strongest."],
    ["Aggregation", "arithmetic", "A strength may make up for a weakness within a capability."],
    ["Weights", "AHP", "The comparisons of the sheet AHP; or budget allocation, from the sheet Budget."],
    ["Group column", "Income", "Peers are the cities of the same income tier."],
    ["Gap reference", "target", "The targets of the Framework sheet."],
  ]);
  return draft.finish("Public Sector Capabilities Index with weights of experts: illustrative data");
}
