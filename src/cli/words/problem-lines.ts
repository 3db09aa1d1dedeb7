import { cellAddress } from "../../workbook/cells";
import type { Problem } from "../../workbook/problem";

const severities = ["error", "warning", "note"] as const;

/** "1 error, 2 warnings"; "none" when there are none. */
export function problemCounts(problems: readonly Problem[]): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.length === 0 ? "none" : counts.join(", ");
}

/** "1 error", "3 errors". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;

/** One line per problem, errors first; up to a maximum, then the number of those left out. */
export function problemLines(problems: readonly Problem[], most: number): readonly string[] {
  const sorted = severities.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const more = sorted.length - most;
  return [...sorted.slice(0, most).map(problemLine), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function problemLine({ severity, cell, message, remedy }: Problem): string {
  const at = cell === null || message.includes(cellAddress(cell)) ? "" : ` ${cellAddress(cell)}:`;
  return `  ${severity}:${at} ${message} ${remedy}`;
}
