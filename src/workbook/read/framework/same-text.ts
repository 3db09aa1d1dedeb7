import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/**
 * Makes one problem of rows that have the same text in a column. It names them all and has the cell of the first. A problem
 * with a suggestion, which can be applied to a single cell, stays separate.
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
