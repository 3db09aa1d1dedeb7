import type { StartOutcome } from "../../app";
import { fittedList, inList } from "./fitted-list";
import { counted } from "./problem-lines";

type Started = StartOutcome & { readonly started: true };

/** What was written, what was added to the table, and the next two steps. */
export function startSummary({ plan, framework }: Started, path: string): string {
  const sheets = plan.sheets.map(({ sheet }) => sheet).join(" and ");
  return [
    `Wrote ${path}: your sheets as they were, with ${sheets} beside them.`,
    ...(framework === null ? [] : frameworkLines(framework)),
    "Next:",
    `  1. Open it in Excel and look through ${sheets}${framework === null ? "" : ": Type, Direction, Parent, Weight"}.`,
    `  2. psci score ${/\s/.test(path) ? `"${path}"` : path}`,
    "",
  ].join("\n");
}

function frameworkLines({
  rows,
  turned,
  contrary,
  groups,
}: NonNullable<Started["framework"]>): readonly string[] {
  const indicators = rows.filter(({ type }) => type === "Indicator").length;
  const line = (before: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`  ${fittedList(`${before} (${names.length}):`, names.map(inList))}`];
  const isChanged = turned.length + groups.length > 0;
  return [
    `  Framework has ${counted(rows.length, "row")}, ${counted(indicators, "indicator")}. Its column Suggested marks what was not in your table.`,
    ...line("Less is better, by the name", turned),
    ...line("Correlates negatively with the others: check its direction", contrary),
    ...line("Parents from the headers above the columns", groups),
    isChanged
      ? "  Scores will differ from those of the table alone by these suggestions."
      : "  Scores are the same as those of the table alone.",
  ];
}
