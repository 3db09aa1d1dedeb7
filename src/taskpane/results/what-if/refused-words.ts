import { whatIfProblems, type ScaleRule, type ValueChange } from "../../../engine";
import type { SessionIndex } from "../../../app/session";
import { describeProblem } from "../../../workbook/problems";
import type { Speech } from "../../strings/speech";

/** Why a value is not possible, and what to do; null where it is possible. */
export function refusedWords(
  { results, source, model }: SessionIndex,
  change: ValueChange,
  scale: ScaleRule,
  { problemWords }: Pick<Speech, "problemWords">,
): string | null {
  const [problem] = whatIfProblems(results, [change], scale);
  if (problem === undefined) return null;
  const { message, remedy } = problemWords(describeProblem(problem, source, model));
  return `${message} ${remedy}`;
}
