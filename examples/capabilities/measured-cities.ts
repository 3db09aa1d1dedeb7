import { type CsvTable, readCsv } from "../workbook/csv";

/** The cities without the indicators that are judged: those have ratings. */
export function measuredCities(): CsvTable {
  const { header, lines } = readCsv("cities.csv");
  const judged = new Set(readCsv("ratings.csv").lines.map(({ iCode }) => iCode));
  return { header: header.filter((code) => !judged.has(code)), lines };
}
