import type { Area, CellValue } from "../../cells";
import type { PlanCell, SheetPlan } from "../../plan";
import { columnOf, tableSheet, type ColumnDropDown } from "../../template";
import type { LevelOfScale, ScaleOfIndicators } from "./level-choices";
import { levelPrompt } from "./level-prompt";

// Without a number format of its own: a date that is typed stays a date.
const input = (value: CellValue): PlanCell => ({ value, style: "input", format: "General" });
const label = (value: CellValue): PlanCell => ({ value, style: "label" });
const blankRows = (rows: number, columns: number): readonly (readonly PlanCell[])[] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => input(null)));

const colour = "009E73";

/** Cells that drop-downs take their values from; null where they are not known. */
export interface KnownCells {
  readonly units: Area | null;
  readonly indicators: Area | null;
  readonly evidence: Area | null;
}

/** One row of the table Ratings that is to be filled in. */
export interface OpenRating {
  readonly unit: { readonly code: string; readonly name: string };
  readonly indicator: { readonly code: string; readonly name: string };
  readonly rater: string;
}

const from = (header: string, area: Area | null, prompt: string): readonly ColumnDropDown[] =>
  area ? [{ header, list: [], from: area, prompt, othersAllowed: true }] : [];

/** Numbers stay numbers: "2026" would be a number stored as text. */
const roundCell = (round: string): CellValue => (/^\d+$/.test(round) ? Number(round) : round);

/** Raters may also say that an indicator does not apply. */
const ofLevels = (levels: readonly LevelOfScale[], isRating: boolean): ColumnDropDown => ({
  header: "Level",
  list: [...levels.map(({ label: text }) => String(text)), ...(isRating ? ["n/a"] : [])],
  prompt: levelPrompt(levels, isRating),
  othersAllowed: true,
});

/** A sheet Ratings: who rates what, with blank levels. */
export function ratingsSheet(
  rows: readonly OpenRating[],
  round: string | null,
  levels: readonly LevelOfScale[],
  evidence: Area | null,
): SheetPlan {
  const header = [
    ...["uCode", "uName", "iCode", "iName", "Rater", ...(round === null ? [] : ["Round"])],
    ...["Level", "Confidence", "Evidence", "Date", "Note"],
  ];
  return tableSheet({
    name: "Ratings",
    title: "Ratings",
    guide: [
      "One row per unit, indicator and rater: fill in the level. Filter the column Rater to see the rows of one person.",
      "Blank: not yet rated. n/a: the indicator does not apply to the unit, which is another thing than a low level.",
      "Evidence is the id of a document on the sheet Evidence, or several with ; between them. Rows may be added and sorted.",
    ],
    header,
    rows: rows.map(({ unit, indicator, rater }) => [
      ...[unit.code, unit.name, indicator.code, indicator.name, rater].map(label),
      ...(round === null ? [] : [label(roundCell(round))]),
      ...[null, null, null, null, null].map(input),
    ]),
    dropDowns: [
      ofLevels(levels, true),
      {
        header: "Confidence",
        list: ["high", "medium", "low"],
        prompt: "How sure the rater is. It is shown, and changes no score.",
        othersAllowed: true,
      },
      ...from("Evidence", evidence, "The id of a document; several with ; between them."),
    ],
    beside: [],
    widths: [10, 22, 10, 44, 16, ...(round === null ? [] : [10]), 9, 12, 16, 13, 50],
    frozenColumns: 5,
    tabColour: colour,
  });
}

/** A sheet Scale: the levels, whose meanings are to be written. */
export const scaleSheet = (scales: readonly ScaleOfIndicators[], indicators: Area | null): SheetPlan =>
  tableSheet({
    name: "Scale",
    title: "Scale",
    guide: [
      "One row per level: write what it means, in words that two raters would read in the same way.",
      "Indicator is blank for all indicators; or the code of an indicator, or of an aggregate for all below it.",
      "Value is what the level is worth. Values need not be equally far from each other.",
    ],
    header: ["Indicator", "Level", "Meaning", "Value"],
    rows: scales.flatMap(({ indicator, levels }) =>
      levels.map((level) => [indicator, level, null, level].map(input)),
    ),
    dropDowns: from(
      "Indicator",
      indicators,
      "Blank: all indicators. Or the code of an indicator or aggregate.",
    ),
    beside: [],
    widths: [14, 10, 80, 10],
    frozenColumns: 2,
    tabColour: colour,
  });

/** A sheet Agreed with blank rows. */
export const agreedSheet = (
  round: string | null,
  levels: readonly LevelOfScale[],
  { units, indicators }: KnownCells,
): SheetPlan =>
  tableSheet({
    name: "Agreed",
    title: "Agreed levels",
    guide: [
      "One row per unit and indicator on which people agreed: the level, by whom, when and why.",
      "An agreed level counts before any rating. A blank level is still open.",
    ],
    header: ["Unit", "Indicator", "Level", "By", "Date", "Reason", ...(round === null ? [] : ["Round"])],
    rows: blankRows(20, round === null ? 6 : 7),
    dropDowns: [
      ...from("Unit", units, "The code of a unit."),
      ...from("Indicator", indicators, "The code of an indicator."),
      ofLevels(levels, false),
    ],
    beside: [],
    widths: [14, 14, 10, 26, 14, 60, ...(round === null ? [] : [12])],
    frozenColumns: 2,
    tabColour: colour,
  });

/** A sheet Evidence with blank rows. */
export const evidenceSheet = ({ units, indicators }: KnownCells): SheetPlan =>
  tableSheet({
    name: "Evidence",
    title: "Evidence",
    guide: [
      "One row per document or interview. Ratings name it by its id.",
      "Unit is blank for all units, Indicator for all indicators; where ratings name documents, a document counts where it is named.",
      "Place is a link or where the document is kept: it is shown as text, and nothing is opened. Quality is 0 (weak) to 3 (strong).",
    ],
    header: ["Id", "Unit", "Indicator", "Kind", "Title", "Place", "Date", "Quality"],
    rows: blankRows(20, 8),
    dropDowns: [
      ...from("Unit", units, "The code of a unit; blank for all units."),
      ...from("Indicator", indicators, "The code of an indicator or aggregate; blank for all indicators."),
      {
        header: "Kind",
        list: ["Strategy document", "Council paper", "Published data", "Interview"],
        prompt: "What it is. An interview is evidence, but no document.",
        othersAllowed: true,
      },
      {
        header: "Quality",
        list: ["0", "1", "2", "3"],
        prompt: "0: weak, such as hearsay. 3: strong, such as an audited document. Blank: not stated.",
        othersAllowed: false,
      },
    ],
    beside: [],
    widths: [14, 12, 12, 20, 50, 40, 13, 10],
    frozenColumns: 1,
    tabColour: colour,
  });

/** Cells of the ids on a sheet Evidence. */
export const idCells = (sheet: SheetPlan): Area | null => columnOf(sheet, "Id");
