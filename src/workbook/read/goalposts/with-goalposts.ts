import { cellAddress, type CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { GoalpostsSource } from "../../source";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import { labelled } from "../framework/named-rows";
import type { TypedEntry } from "../framework/types";
import type { StatedYear } from "../method/goalposts-setting";
import { chosenRows } from "./chosen-rows";
import { goalpostColumnProblems } from "./goalpost-columns";
import { goalpostFigures, type Post } from "./goalpost-figures";
import { goalpostRows } from "./goalpost-rows";
import { goalpostSubjects } from "./goalpost-subjects";
import { rowOfIndicator } from "./row-of-indicator";
import { shortened } from "./shortened";
import { yearErrors } from "./year-errors";

/** The cells that goalposts were read from, by the code of the indicator. */
export type GoalpostCells = Readonly<Record<string, Readonly<Partial<Record<"lower" | "upper", CellRef>>>>>;

/** The entries of a framework with the goalposts of the table. */
export interface WithGoalposts {
  readonly entries: readonly TypedEntry[];
  readonly cells: GoalpostCells;
  readonly source: GoalpostsSource;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Puts the goalposts of the table in the place of those of the Framework. A blank cell leaves the Framework's. Each figure
 * that is replaced is named, with both cells.
 */
export function withGoalposts(
  table: FoundTable,
  stated: StatedYear | null,
  entries: readonly TypedEntry[],
): WithGoalposts {
  const found = goalpostRows(table);
  const unread = yearErrors(found);
  const chosen = unread.length > 0 ? { year: null, rows: [], problems: unread } : chosenRows(found, stated);
  const subjects = goalpostSubjects(found, chosen.rows, entries);
  const { used, problems: repeated } = rowOfIndicator(found, subjects.rows, chosen.year);
  const cells: Record<string, GoalpostCells[string]> = {};
  const unreadable: ProblemDraft[] = [];
  const replaced: ProblemDraft[] = [];
  const withPosts = entries.map((entry): TypedEntry => {
    const subject = entry.type === "indicator" ? used.get(entry.code) : undefined;
    if (subject === undefined) return entry;
    const posts = goalpostFigures(found, subject.row, labelled(entry.name, entry.code));
    unreadable.push(...posts.problems);
    const [lower, upper] = [taken(entry, "lower", posts.lower), taken(entry, "upper", posts.upper)];
    replaced.push(...replacedFigure(entry, "lower", lower), ...replacedFigure(entry, "upper", upper));
    cells[entry.code] = { ...(lower && { lower: lower.cell }), ...(upper && { upper: upper.cell }) };
    return { ...entry, ...(lower && { lower: lower.figure }), ...(upper && { upper: upper.figure }) };
  });
  const { region, headerRow } = table;
  const sources = [...used.values()].map(({ row }) => row.source).filter((text) => text !== "");
  return {
    entries: withPosts,
    cells,
    source: {
      place: regionName(region),
      cell: { sheet: region.sheet, row: headerRow, column: region.firstColumn },
      ...{ year: chosen.year, years: found.years, sources: [...new Set(sources)] },
      indicators: Object.keys(cells),
    },
    problems: [
      ...goalpostColumnProblems(table),
      ...chosen.problems,
      ...subjects.problems,
      ...repeated,
      ...shortened(unreadable),
      ...replaced,
    ],
  };
}

/** What counts of a cell: its figure; a blank one only where the Framework has no figure, so that formulas follow it. */
const taken = (entry: TypedEntry, attribute: "lower" | "upper", post: Post | null): Post | null =>
  post !== null && (!Number.isNaN(post.figure) || Number.isNaN(entry[attribute])) ? post : null;

function replacedFigure(
  entry: TypedEntry,
  attribute: "lower" | "upper",
  post: Post | null,
): readonly ProblemDraft[] {
  const was = entry[attribute];
  if (post === null || Number.isNaN(was)) return [];
  const own = entry.cells[attribute];
  const details = {
    ...{ node: labelled(entry.name, entry.code), was: figureText(was), value: figureText(post.figure) },
    ...(own && { own: cellAddress(own) }),
  };
  return [{ code: `goalposts-${attribute}-replaced`, severity: "note", cell: post.cell, details }];
}
