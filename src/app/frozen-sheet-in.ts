import { freezeScale } from "../engine";
import type { WorkbookDescription } from "../workbook/cells";
import type { Problem } from "../workbook/problem";
import { describeProblem, problemOf } from "../workbook/problems";
import { hasFrozenSheet, withoutCopiedScale } from "./frozen-sheet";
import type { ReadablePort } from "./ports";
import type { ScoredIndex } from "./score-index";

/** Whether a report has the sheet Frozen scale, and why not where it was to have it. */
export interface FrozenSheet {
  readonly isWritten: boolean;
  readonly problems: readonly Problem[];
}

const none: FrozenSheet = { isWritten: false, problems: [] };

/** @param asked what the caller says; undefined for as the workbook has it now */
export async function frozenSheetIn(
  port: Pick<ReadablePort, "read">,
  description: WorkbookDescription,
  { model, results, source }: ScoredIndex & { readonly scored: true },
  asked: boolean | undefined,
): Promise<FrozenSheet> {
  if (!(asked ?? hasFrozenSheet(await withoutCopiedScale(port, description)))) return none;
  if (source.frozen !== undefined) {
    const details = { name: source.frozen.place };
    return {
      ...none,
      problems: [problemOf({ code: "frozen-scale-is-input", severity: "note", cell: null, details })],
    };
  }
  const kept = freezeScale(results);
  if (kept.ok) return { isWritten: true, problems: [] };
  return { ...none, problems: kept.problems.map((problem) => describeProblem(problem, source, model)) };
}
