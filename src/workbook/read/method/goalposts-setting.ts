import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { plain } from "../cells/text";
import type { MethodRow } from "../test-settings/read-test-rows";
import { goalpostsYearTitle, noGoalpostsYear } from "../words/goalpost-columns";
import { nearest } from "../words/nearest";
import { meaningsOf } from "../words/word-list";

/** The year of the table Goalposts that the Method states, and where. */
export interface StatedYear {
  readonly year: string;
  readonly cell: CellRef;
}

/** What the rows "Goalposts year" of the Method say. */
export interface ReadGoalpostsRows {
  /** Null where no row states a year. */
  readonly stated: StatedYear | null;
  /** Cell of the value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly problems: readonly ProblemDraft[];
}

const { title, spanish, others } = goalpostsYearTitle;
const titles = meaningsOf({ goalposts: [title, spanish, ...others] });

/** Whether a name is that of the setting "Goalposts year" in any of the languages. */
export const isGoalposts = (name: string): boolean => titles.has(plain(name));

/** The title of the setting where a name is one of its names, in its usual spelling; else null. */
export const goalpostsTitleOf = (name: string): string | null => (isGoalposts(name) ? title : null);

/** Whether a name is nearly that of the setting. */
export const isNearlyGoalposts = (name: string): boolean =>
  !isGoalposts(name) && nearest(plain(name), titles) !== null;

/** Reads the rows of the setting: of two the first counts, and a blank value says nothing. The table decides what years there are. */
export function readGoalpostsRows(rows: readonly MethodRow[]): ReadGoalpostsRows {
  const where = { setting: title };
  const misspelt = rows.flatMap(({ name, nameCell: cell }): readonly ProblemDraft[] => {
    const near = isGoalposts(name) ? null : nearest(plain(name), titles);
    if (near === null) return [];
    const details = { found: name, suggestion: near.spelt };
    return [{ code: "setting-misspelt", severity: "error", cell, details, where }];
  });
  const [first, ...more] = rows;
  const repeated = more.map(({ nameCell: cell }): ProblemDraft => ({
    ...{ code: "setting-repeated", severity: "warning", cell, where },
    details: { setting: title },
  }));
  const problems = [...misspelt, ...repeated];
  if (first === undefined) return { stated: null, cells: {}, problems };
  const { value, valueCell: cell } = first;
  const isNone = value === "" || noGoalpostsYear.includes(plain(value));
  return {
    stated: isNone ? null : { year: value, cell },
    cells: { [title.toLowerCase()]: cell },
    problems,
  };
}
