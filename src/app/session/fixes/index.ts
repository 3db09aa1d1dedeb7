import type { Problem } from "../../../workbook/problem";
import type { Core } from "../core";
import { indexOf } from "../core";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import type { SessionIndex } from "../types";
import { blankWeight } from "./blank-weight";
import type { Fix } from "./fix";
import { groupLabels } from "./group-labels";
import { textNumbers } from "./text-numbers";

/** By the code of the problem. */
const fixes: Readonly<Record<string, Fix>> = {
  "number-as-text": textNumbers,
  "group-label-variants": groupLabels,
  "weight-blank": blankWeight,
};

/** The safe way to mend a problem; null when there is none. */
function fixOf(problem: Problem, index: SessionIndex | null): Fix | null {
  const fix = Object.hasOwn(fixes, problem.code) ? fixes[problem.code] : undefined;
  return fix !== undefined && index !== null && fix.applies(problem, index) ? fix : null;
}

export const hasFix = (problem: Problem, index: SessionIndex | null): boolean =>
  fixOf(problem, index) !== null;

/** Mends a problem. @throws RefusedError when there is no safe way */
export async function mend(core: Core, problem: Problem): Promise<void> {
  const index = indexOf(core);
  const edits = (await fixOf(problem, index)?.edits(problem, index, core.port)) ?? [];
  if (edits.length === 0) throw new RefusedError("no-fix", "");
  await editCells(core, edits, ({ scored }) => !scored.problems.some((other) => isSame(other, problem)));
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.message === other.message;
