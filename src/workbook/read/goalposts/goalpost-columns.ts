import type { ProblemDraft } from "../../problems";
import { listed, plain } from "../cells/text";
import { misspeltColumns } from "../decisions/cell-reader";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { frameworkAliases, groupingFrameworkWords, otherFrameworkWords } from "../words/framework-columns";
import { type GoalpostColumn, goalpostTable, otherGoalpostWords } from "../words/goalpost-columns";
import { matchNearly, type NearlyMatched } from "../words/misspelt";

/** Headers that a table of goalposts may have beside its own. They are not used, and not reported. */
const others = new Set([
  ...[...otherGoalpostWords, ...otherFrameworkWords, ...groupingFrameworkWords].map(plain),
  ...(["unit", "target", "direction", "weight", "parent", "type"] as const).flatMap(
    (column) => frameworkAliases[column],
  ),
]);

/** The columns of a table of goalposts, by the usual headers, then by similar ones. */
export const goalpostColumns = (headers: readonly Header[]): NearlyMatched<GoalpostColumn> =>
  matchNearly(headers, goalpostTable, (word) => others.has(word));

/** Headers that were read as a similar word; and a warning for those that are not used: one may have been meant for a goalpost. */
export function goalpostColumnProblems(table: FoundTable): readonly ProblemDraft[] {
  const { columns, misspelt } = goalpostColumns(table.headers);
  const used = new Set<Header>(Object.values(columns));
  const unused = table.headers.filter((header) => {
    const word = plain(header.text);
    return !used.has(header) && !others.has(word) && !isDescriptive(word);
  });
  const [first] = unused;
  const said = misspeltColumns(table, misspelt);
  if (first === undefined) return said;
  const cell = { sheet: table.region.sheet, row: table.headerRow, column: first.column };
  const details = { known: listed(unused.map(({ text }) => text)) };
  return [...said, { code: "goalposts-columns-unused", severity: "warning", cell, details }];
}

/** A second column of codes, names or sources. A second one of lower goalposts, of upper ones or of years is reported. */
const isDescriptive = (word: string): boolean => {
  const thing = goalpostTable.meanings.get(word)?.thing;
  return thing === "code" || thing === "name" || thing === "source";
};
