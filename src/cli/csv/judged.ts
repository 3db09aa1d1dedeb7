import type { Line } from "./line";
import type { ProblemDraft } from "../../workbook/problems";

/**
 * What is wrong with a row of a file: the code of a problem, and the details of its message other than file and row.
 */
export interface RowFault {
  readonly code: ProblemDraft["code"];
  readonly severity: ProblemDraft["severity"];
  readonly details: Readonly<Record<string, string>>;
}

/** A row as it is written into the sheet; or, where it is not used, as it is in the file. */
export interface JudgedRow {
  readonly row: number;
  readonly fields: readonly string[];
  readonly isUsed: boolean;
  readonly fault: RowFault | null;
}

export const unchanged = ({ row, fields }: Line): JudgedRow => ({ row, fields, isUsed: true, fault: null });

/** A sentence that was cut at its commas, in one cell again. */
export const asSentence = ({ row, fields }: Line, delimiter: string): JudgedRow => ({
  row,
  fields: [fields.join(delimiter)],
  isUsed: true,
  fault: null,
});

/** A row that is not used, and the reason. */
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
