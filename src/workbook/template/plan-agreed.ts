import type { CellValue } from "../cells";
import type { PlanCell, WorkbookPlan } from "../plan";
import { tableSheet } from "./table-sheet";

/** A row of the table of agreed levels. */
export interface AgreedCellsOf {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly level: CellValue;
  readonly by: string;
  readonly date: CellValue;
  readonly reason: string;
  readonly round: string | null;
}

/** Plans a sheet Agreed with these rows. As with the template, the cells belong to the user from then on. */
export function planAgreed(rows: readonly AgreedCellsOf[], hasRounds: boolean): WorkbookPlan {
  const sheet = tableSheet({
    name: "Agreed",
    title: "Agreed levels",
    guide: [
      "One row per unit and indicator. An agreed level counts before any rating; a blank level is still open.",
      "By is who agreed, Reason is why: both are listed on the sheet Audit.",
    ],
    header: ["Unit", "Indicator", "Level", "By", "Date", "Reason", ...(hasRounds ? ["Round"] : [])],
    rows: rows.map(({ unit, indicator, level, by, date, reason, round }): readonly PlanCell[] =>
      [unit, indicator, level, orNull(by), date, orNull(reason), ...(hasRounds ? [round] : [])].map(
        (value): PlanCell => ({ value, style: "input" }),
      ),
    ),
    dropDowns: [],
    beside: [],
    widths: [18, 18, 10, 26, 14, 60, ...(hasRounds ? [12] : [])],
    frozenColumns: 2,
    tabColour: "009E73",
  });
  return { sheets: [sheet], order: [sheet.key], owns: [] };
}

const orNull = (text: string): string | null => (text === "" ? null : text);
