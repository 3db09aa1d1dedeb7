import type { Problem } from "../problem";

/** Problems of the reader that stop the run although there is a model: its scores would depend on a guess. */
const stopping = [
  "table-unknown",
  "direction-unknown",
  "units-repeat",
  "array-not-saved",
  "frozen-not-readable",
  "frozen-row-repeated",
  "frozen-column-missing",
  "goalposts-column-missing",
  "goalposts-tables-several",
  "goalposts-table-missing",
  "goalposts-years-several",
  "goalposts-year-unknown",
  "goalposts-not-readable",
  "goalposts-row-repeated",
];

/** Problems with which nothing can be scored. */
const withoutModel = [
  ...["data-not-found", "data-only-described", "data-without-codes", "data-without-units"],
  ...["data-without-indicators", ...stopping],
];

export const stopsRun = ({ code }: { readonly code: string }): boolean => stopping.includes(code);

/** Puts the problems that prevent scoring first; the order is kept otherwise. `more`: further codes that prevent it. */
export function fatalFirst(problems: readonly Problem[], more: readonly string[] = []): readonly Problem[] {
  const isFatal = ({ code, severity }: Problem): boolean =>
    withoutModel.includes(code) || (severity === "error" && more.includes(code));
  return [...problems.filter(isFatal), ...problems.filter((problem) => !isFatal(problem))];
}
