import type { Problem } from "../problem";

/** Problems of the reader that stop the run even where a model could be made: a score would rest on a guess. */
const stopping = ["table-unknown", "direction-unknown", "units-repeat", "array-not-saved"];

/** Problems that leave nothing to score. */
const withoutModel = [
  ...["data-not-found", "data-only-described", "data-without-codes", "data-without-units"],
  ...["data-without-indicators", ...stopping],
];

export const stopsRun = ({ code }: { readonly code: string }): boolean => stopping.includes(code);

/** The problems that stand in the way of scoring first, in their order, then the others. `more` are codes that do too. */
export function fatalFirst(problems: readonly Problem[], more: readonly string[] = []): readonly Problem[] {
  const isFatal = ({ code, severity }: Problem): boolean =>
    withoutModel.includes(code) || (severity === "error" && more.includes(code));
  return [...problems.filter(isFatal), ...problems.filter((problem) => !isFatal(problem))];
}
