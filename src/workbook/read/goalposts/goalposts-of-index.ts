import type { Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { Source } from "../../source";
import type { FoundTables } from "../find/find-tables";
import type { ReadMethod } from "../method/read-method";
import { goalpostsYearTitle } from "../words/goalpost-columns";
import type { GoalpostCells } from "./with-goalposts";

/** The cells of the nodes, with those of the table Goalposts for the goalposts that it has. */
export const withPosts = (
  nodes: Source["nodes"],
  cells: GoalpostCells,
  { indicators }: Model,
): Source["nodes"] => ({
  ...nodes,
  ...Object.fromEntries(
    indicators
      .filter(({ code }) => Object.hasOwn(cells, code))
      .map(({ code }) => [code, { ...nodes[code], ...cells[code] }]),
  ),
});

/** An error where the Method chooses a year of a table that is not there. A table that is no table of goalposts is named already. */
export function withoutGoalposts(
  { goalposts, problems }: Pick<FoundTables, "goalposts" | "problems">,
  { goalpostsYear: stated }: ReadMethod,
): readonly ProblemDraft[] {
  const isNamed = problems.some(({ code, details }) =>
    code === "table-unknown" ? details["role"] === "Goalposts" : code.startsWith("goalposts-"),
  );
  if (stated === null || goalposts !== null || isNamed) return [];
  const details = { time: stated.year };
  const where = { setting: goalpostsYearTitle.title };
  return [{ code: "goalposts-table-missing", severity: "error", cell: stated.cell, details, where }];
}
