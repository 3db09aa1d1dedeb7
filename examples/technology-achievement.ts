import { readCsv, typedRows } from "./workbook/csv";
import { Draft } from "./workbook/draft";
import { frameworkSheet } from "./workbook/framework-sheet";
import { looks, numberLook } from "./workbook/looks";
import { methodSheet } from "./workbook/method-sheet";
import { readmeSheet } from "./workbook/readme-sheet";
import { HEADER_ROW, tableSheet } from "./workbook/table-sheet";
import { technologyReadme } from "./technology-achievement/readme";

/** The Technology Achievement Index of 23 countries: published figures; the method reproduces the published ranks. */
export async function technologyAchievement(): Promise<Uint8Array> {
  const draft = await Draft.of(["Readme", "Data", "Framework", "Method"]);
  readmeSheet(draft, technologyReadme);
  countries(draft);
  frameworkSheet(draft, {
    title: "Framework of the Technology Achievement Index",
    subtitle:
      "Lower and Upper are the fixed goalposts of the Human Development Report 2001, made for 72 countries.",
    rows: typedRows(readCsv("technology-framework.csv")),
  });
  methodSheet(draft, [
    ["Missing data", "renormalise weights", "No figure is missing."],
    ["Screening", "none", "Every country is complete."],
    ["Imputation", "none", "Nothing to fill."],
    ["Outliers", "none", "The goalposts bound the figures already."],
    [
      "Normalisation",
      "goalposts 0-100",
      "Between fixed goalposts; beyond a goalpost counts as the goalpost.",
    ],
    ["Aggregation", "arithmetic", "The published index is a plain mean."],
    ["Weights", "equal", "Equal weights, as published."],
    ["Ranks", "competition", "1, 2, 2, 4."],
    ["Gap reference", "median", "How far each country is ahead of or behind the middle one."],
  ]);
  return draft.finish("Technology Achievement Index, 23 countries");
}

function countries(draft: Draft): void {
  const data = readCsv("technology.csv");
  tableSheet(draft, "Data", {
    title: "Technology Achievement Index: indicators of 23 countries",
    subtitle:
      "Source: OECD and European Commission JRC (2008), Handbook on Constructing Composite Indicators, Table A.2.",
    rows: typedRows(data),
    widths: { A: 8, B: 18, "C:J": 14, K: 3, L: 72 },
  });
  data.header.forEach((name, column) => {
    const logarithm = name === "TELEPHONES" || name === "ELECTRICITY";
    const corner = { row: HEADER_ROW + 1, column };
    if (column >= 2)
      draft.style("Data", corner, data.lines.length, 1, numberLook(logarithm ? "0.00" : "0.0"));
  });
  draft.freeze("Data", { row: HEADER_ROW + 1, column: 2 });
  draft.write(
    "Data",
    { row: HEADER_ROW, column: 11 },
    [["Telephones and electricity are base-10 logarithms already, as in the source."]],
    looks.note,
  );
}
