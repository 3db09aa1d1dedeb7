import { citiesFramework } from "./capabilities/framework";
import { citiesInTime } from "./panel/earlier-years";
import { panelReadme } from "./panel/readme";
import { readCsv } from "./workbook/csv";
import { Draft } from "./workbook/draft";
import { figureFormat } from "./workbook/figure-format";
import { numberLook } from "./workbook/looks";
import { methodSheet } from "./workbook/method-sheet";
import { readmeSheet } from "./workbook/readme-sheet";
import { HEADER_ROW, tableSheet } from "./workbook/table-sheet";

/** The 60 fictional cities in three years: a panel. */
export async function panel(): Promise<Uint8Array> {
  const framework = readCsv("framework.csv");
  const rows = citiesInTime(readCsv("cities.csv"), framework);
  const draft = await Draft.of(["Readme", "Data", "Framework", "Method"]);
  readmeSheet(draft, panelReadme);
  tableSheet(draft, "Data", {
    title: "City capabilities in three years: indicators",
    subtitle: "Illustrative data: every city and figure is invented. A blank cell is missing.",
    rows,
    widths: { A: 8, B: 17, C: 8, "D:F": 12, "G:AJ": 9.5 },
  });
  rows[0]?.forEach((code, column) => {
    const format = figureFormat(String(code), framework);
    if (format) draft.style("Data", { row: HEADER_ROW + 1, column }, rows.length - 1, 1, numberLook(format));
  });
  draft.freeze("Data", { row: HEADER_ROW + 1, column: 3 });
  citiesFramework(draft);
  methodSheet(draft, [
    ["Missing data", "renormalise weights", "A figure that a city has in no year stays missing."],
    ["Screening", "none", "Every city is kept: none lacks more than a few figures."],
    [
      "Imputation",
      "linear in time",
      "Between a city's own figures before and after; never from other cities.",
    ],
    ["Outliers", "winsorise then log", "A few very large counts would otherwise set the scale alone."],
    ["Normalisation", "min-max 0-100", "0 is the weakest, 100 the strongest city of all three years."],
    ["Aggregation", "arithmetic", "A strength may make up for a weakness within a capability."],
    ["Weights", "given", "The weights of the Framework sheet."],
    ["Ranks", "competition", "1, 2, 2, 4, over all rows."],
    ["Group column", "Income", "Peers are the cities of the same income tier, in all years."],
    ["Gap reference", "target", "The targets of the Framework sheet."],
  ]);
  return draft.finish("Public Sector Capabilities Index over three years: illustrative data");
}
