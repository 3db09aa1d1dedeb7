import type { ProblemPlace, Severity } from "../../engine";
import { cellAddress, type CellRef } from "../cells";
import type { Problem } from "../problem";
import { catalogue, type WorkbookProblemCode } from "./catalogue";
import { readable } from "./figure-text";
import { fill } from "./fill";

/** A problem without its sentences: the code, and the figures and names that fill the sentences. */
export interface ProblemDraft {
  readonly code: WorkbookProblemCode;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly details: Readonly<Record<string, string>>;
  readonly where?: ProblemPlace;
}

/** Makes the problem, with its message and remedy from the catalogue. */
export function problemOf(draft: ProblemDraft): Problem {
  const entry = catalogue[draft.code];
  if (entry === undefined) throw new Error(`no catalogue entry for ${draft.code}`);
  const names = { ...(draft.cell ? { cell: cellAddress(draft.cell) } : {}), ...readable(draft.details) };
  return {
    code: draft.code,
    severity: draft.severity,
    cell: draft.cell,
    message: fill(entry.message, names),
    remedy: fill(entry.remedy, names),
    where: draft.where ?? {},
    sentence: { key: draft.code, names },
  };
}
