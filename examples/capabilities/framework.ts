import { readCsv, typedRows } from "../workbook/csv";
import type { Draft } from "../workbook/draft";
import { frameworkSheet } from "../workbook/framework-sheet";

/** The framework of the fictional cities, with directions, weights, targets and goalposts. */
export const citiesFramework = (draft: Draft): void =>
  frameworkSheet(draft, {
    title: "Framework of the Public Sector Capabilities Index",
    subtitle:
      "Indicators, routines, capabilities and the index, with direction, weight, target and goalposts.",
    rows: typedRows(readCsv("framework.csv")),
  });
