import { assessmentTables } from "./assessment";
import { measuredCities } from "./measured-cities";
import { readCsv, type CsvTable } from "../workbook/csv";

/** The tables of the example as the add-in contains them: one text per row, the header first. */
export const bundledTables = () => ({
  cities: rowsOf(measuredCities()),
  framework: rowsOf(readCsv("framework.csv")),
  costs: rowsOf(readCsv("costs.csv")),
  plan: rowsOf(readCsv("plan.csv")),
  scenarios: rowsOf(readCsv("scenarios.csv")),
  ...Object.fromEntries(Object.entries(assessmentTables()).map(([name, table]) => [name, rowsOf(table)])),
});

function rowsOf({ header, lines }: CsvTable): readonly string[] {
  const rows = [header, ...lines.map((line) => header.map((name) => line[name] ?? ""))];
  if (rows.flat().some((cell) => cell.includes("|")))
    throw new Error("A cell holds the sign that parts cells.");
  return rows.map((row) => row.join("|"));
}
