import { type AgreedRow, isAnswered } from "../../assessment";
import { cellAddress, type CellRef } from "../../cells";
import type { PlanCell } from "../../plan";
import { blank, live, text, type Context } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import { ratedCell } from "../rated";
import type { ModerationLayout, ModerationLine } from "./layout";

/** Where the agreed level of a line stands, the level as the sheet of rated levels has it, by whom, when and why. */
export function agreedCells(
  context: Context,
  layout: ModerationLayout,
  { of }: ModerationLine,
  row: number,
): readonly PlanCell[] {
  const { sheet, table, columns } = layout;
  const { agreedRow, cell: rated, unit } = of;
  const place = context.source.assessment?.agreedPlace ?? null;
  const level = ratedCell(context, unit, rated.item, "agreed", sheet);
  const column = place?.columns.level;
  // Something that is no level is not on the sheet of rated levels either.
  if (agreedRow === null || place === null || level === null || column === undefined || agreedRow.isUnusable)
    return [text(context.words.moderation.noRow, "codeWrapped"), empty, empty, empty, empty];
  const inRow = (one: number | undefined): CellRef | null =>
    one === undefined ? null : { sheet: place.sheet, row: agreedRow.row, column: one };
  const own = cell(table, row, columns.agreed, sheet, "column");
  const said = (ref: CellRef | null, value: string, formulaOf: (at: string) => string): PlanCell =>
    ref === null
      ? text(value, "labelWrapped")
      : live(
          `IF(ISERROR(${own}),"",IF(LEN(${own})=0,"",${formulaOf(userCell(ref, sheet))}))`,
          isAnswered(agreedRow) ? value : "",
          "labelWrapped",
        );
  const at = { sheet: place.sheet, row: agreedRow.row, column };
  return [
    { ...text(cellAddress(at), "code"), link: cellAddress(at) },
    live(level, shownLevel(agreedRow), "rank", false, "General"),
    said(inRow(place.columns.by), agreedRow.by, textFormula),
    said(inRow(place.columns.date), agreedRow.dateText ?? agreedRow.date, dayFormula),
    said(inRow(place.columns.reason), agreedRow.reason, textFormula),
  ];
}

const empty: PlanCell = { ...blank, style: "label" };

const shownLevel = ({ level, text: written, isNotApplicable }: AgreedRow): number | string =>
  Number.isNaN(level) ? (isNotApplicable ? (written ?? "") : "") : level;

/** A text as it was read: any white space in it is one space. */
const textFormula = (at: string): string =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(IFERROR(${at}&"",""),CHAR(13)," "),CHAR(10)," "))`;

/** A date in the form of the report; what is no date as it is written. A format in TEXT would depend on the language of Excel. */
const dayFormula = (at: string): string =>
  `IF(ISNUMBER(${at}),YEAR(${at})&"-"&RIGHT("0"&MONTH(${at}),2)&"-"&RIGHT("0"&DAY(${at}),2),${textFormula(at)})`;
