import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/**
 * One problem for rows that hold the same text in a column: it names them all, and stands at the first. What can be
 * mended cell by cell, because a word is suggested, stays one for each.
 */
export function sameTextOnce(problems: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const byText = new Map<string, ProblemDraft[]>();
  for (const problem of problems) {
    const { found = "", suggestion } = problem.details;
    const key = suggestion === undefined ? `${problem.code} ${found}` : "";
    const same = key === "" ? undefined : byText.get(key);
    if (same) same.push(problem);
    else byText.set(key === "" ? `alone ${byText.size}` : key, [problem]);
  }
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    return [
      {
        ...first,
        details: { ...first.details, node: listed(same.map(({ details }) => details["node"] ?? "")) },
      },
    ];
  });
}
