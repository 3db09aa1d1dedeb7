import type { CellRef } from "../../cells";
import type { PlanCell } from "../../plan";
import { blank, live, range, text, type Context } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import { guarded, levelFormula } from "./level-formula";
import { readValue } from "./rated-inputs";
import type { RowsOfCell } from "./rated-rows";
import type { RatedTerms } from "./terms";
import { agreedCells, ratingCells, type UserRow } from "./user-row";
import { levelOfWord } from "./word-cells";

/** A level as it was read. */
interface ReadLevel {
  readonly level: number;
  readonly text: string | null;
  readonly isNotApplicable: boolean;
  readonly isUnusable?: boolean;
}

/** The user's rows behind a row of the sheet: first that of the agreed level, then one per slot; null where there is none. */
export function userRowsOf(
  { layout, assessment: { ratingsPlace, agreedPlace } }: RatedTerms,
  { ratings, agreed }: RowsOfCell,
): readonly (UserRow | null)[] {
  return [
    agreed === null || agreedPlace === null ? null : agreedCells(agreed, agreedPlace),
    ...range(layout.slots).map((k) => {
      const rating = ratings[k];
      return rating === undefined || ratingsPlace === null ? null : ratingCells(rating, ratingsPlace);
    }),
  ];
}

/** The agreed level of a row, and rater and level of each slot. The user's rows behind them are those of `userRowsOf`. */
export function levelCells(
  context: Context,
  terms: RatedTerms,
  row: number,
  own: RowsOfCell,
  [agreed = null, ...rows]: readonly (UserRow | null)[],
): readonly PlanCell[] {
  return [
    levelCell(context, terms, row, { user: agreed, key: 0, read: own.agreed }),
    ...range(terms.layout.slots).flatMap((k) => {
      const [user = null, read = null] = [rows[k], own.ratings[k]];
      return [
        raterCell(context, user?.rater ?? null, read?.rater ?? "", terms.sheet),
        levelCell(context, terms, row, { user, key: k + 1, read }),
      ];
    }),
  ];
}

/** A cell with something that is no level stays empty until the next run, as on the sheet Values. */
function levelCell(
  context: Context,
  terms: RatedTerms,
  row: number,
  {
    user,
    key,
    read,
  }: { readonly user: UserRow | null; readonly key: number; readonly read: ReadLevel | null },
): PlanCell {
  if (user === null || read === null || read.isUnusable === true) return { ...blank, style: "rank" };
  const { layout, sheet } = terms;
  const stored = shownLevel(read);
  const style = { style: "rank", format: "General" } as const;
  if (!context.formulas) return { value: stored === "" ? null : stored, ...style };
  const at = userCell(user.level, sheet);
  const number = layout.scaleOfRow === null ? "0" : cell(layout.scaleOfRow, row, 0, sheet, "column");
  // A word for a level that is still to come is no text that is shown.
  const isOpenWord = read.text !== null && Number.isNaN(read.level) && !read.isNotApplicable;
  const formula = isOpenWord ? `IF(ISNUMBER(${at}),${at},"")` : levelFormula(at, levelOfWord(terms, number));
  const known = cell(layout.keys, row, key, sheet, "column");
  return live(guarded(user.knownBy, known, formula, sheet), stored, style.style, false, style.format);
}

const shownLevel = ({ level, text: written, isNotApplicable }: ReadLevel): number | string =>
  Number.isNaN(level) ? (isNotApplicable ? (written ?? "") : "") : level;

/** Always a text, whatever the user's cell has: the range of levels holds these cells too, and counts no text. */
const raterCell = (context: Context, at: CellRef | null, rater: string, sheet: string): PlanCell =>
  at === null || !context.formulas ? text(rater, "code") : live(`${userCell(at, sheet)}&""`, rater, "code");

/** Hidden: the texts by which the rows are known, and their levels as they were read. */
export const keyCells = (
  { layout }: RatedTerms,
  own: RowsOfCell,
  users: readonly (UserRow | null)[],
): readonly PlanCell[] => {
  const reads = [own.agreed, ...range(layout.slots).map((k) => own.ratings[k] ?? null)];
  return [
    ...users.map((user) => (user === null ? blank : text(user.key, "hidden"))),
    ...reads.map((read): PlanCell => (read === null ? blank : { value: readValue(read), style: "hidden" })),
  ];
};
