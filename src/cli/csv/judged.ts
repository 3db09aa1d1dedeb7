import type { Line } from "./line";
import type { ProblemDraft } from "../../workbook/problems";

/** What is wrong with a row of a file: a problem's code and what its sentence needs beside file and row. */
export interface RowFault {
  readonly code: ProblemDraft["code"];
  readonly severity: ProblemDraft["severity"];
  readonly details: Readonly<Record<string, string>>;
}

/** A row as it goes into the sheet, or as it was typed where it is not used. */
export interface JudgedRow {
  readonly row: number;
  readonly fields: readonly string[];
  readonly isUsed: boolean;
  readonly fault: RowFault | null;
}

export const asItStands = ({ row, fields }: Line): JudgedRow => ({ row, fields, isUsed: true, fault: null });

/** A sentence that its commas cut up, in one cell again. */
export const asSentence = ({ row, fields }: Line, delimiter: string): JudgedRow => ({
  row,
  fields: [fields.join(delimiter)],
  isUsed: true,
  fault: null,
});

/** A row that is not used, and why. */
export const notUsed = (
  { row, fields }: Line,
  code: RowFault["code"],
  expected: number,
  details: RowFault["details"] = {},
): JudgedRow => ({
  row,
  fields,
  isUsed: false,
  fault: {
    code,
    severity: "error",
    details: { found: String(fields.length), expected: String(expected), ...details },
  },
});
