import { coinToolIndex } from "./coin-tool/coin-tool-index";
import { databaseSheet } from "./coin-tool/database-sheet";
import { dimensionsSheet } from "./coin-tool/dimensions-sheet";
import { coinToolReadme } from "./coin-tool/readme";
import { readCsv } from "./workbook/csv";
import { Draft } from "./workbook/draft";
import { methodSheet } from "./workbook/method-sheet";
import { readmeSheet } from "./workbook/readme-sheet";

/** The 60 fictional cities in the form of the JRC COIN Tool: the sheets Database and Framework. */
export async function coinTool(): Promise<Uint8Array> {
  const index = coinToolIndex(readCsv("cities.csv"), readCsv("framework.csv"));
  const draft = await Draft.of(["Readme", "Database", "Framework", "Method"]);
  readmeSheet(draft, coinToolReadme);
  databaseSheet(draft, index);
  dimensionsSheet(draft, index);
  methodSheet(draft, [
    ["Missing data", "renormalise weights", "A city without a figure is scored on those that it has."],
    ["Outliers", "winsorise then log", "A few very large figures would otherwise set the scale alone."],
    ["Normalisation", "min-max 0-100", "0 is the weakest city of this year, 100 the strongest."],
    ["Aggregation", "arithmetic", "A strength may make up for a weakness."],
    ["Weights", "given", "The weights of the Database and Framework sheets."],
    ["Gap reference", "best", "The COIN Tool has no targets."],
  ]);
  return draft.finish("Public Sector Capabilities Index in the layout of the COIN Tool: illustrative data");
}
