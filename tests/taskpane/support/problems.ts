import type { Problem } from "../../../src/workbook/problem";
import { problemOf } from "../../../src/workbook/problems";

/** Two errors, two warnings and a note, out of order. */
export const someProblems: readonly Problem[] = [
  problemOf({ code: "method-not-found", severity: "note", cell: null, details: {} }),
  problemOf({
    code: "cell-text",
    severity: "error",
    cell: { sheet: "Data", row: 11, column: 6 },
    details: { title: "Use of data in decisions", found: "about 3" },
  }),
  problemOf({
    code: "weight-blank",
    severity: "warning",
    cell: { sheet: "Framework", row: 4, column: 6 },
    details: { known: "Horizon scanning (SA2a)" },
  }),
  problemOf({
    code: "cell-error",
    severity: "error",
    cell: { sheet: "Data", row: 20, column: 9 },
    details: { title: "Budget re-allocated in year", found: "#DIV/0!" },
  }),
  problemOf({
    code: "column-without-indicator",
    severity: "warning",
    cell: { sheet: "Data", row: 0, column: 40 },
    details: { known: "Area" },
  }),
];
