import type { Area, CellValue } from "../../cells";
import type { PlanCell, SheetPlan } from "../../plan";
import { columnOf, tableSheet, type ColumnDropDown } from "../../template";
import type { LevelOfScale, ScaleOfIndicators } from "./level-choices";
import { levelPrompt } from "./level-prompt";
import type { AssessmentWords } from "./words";

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
const ofLevels = (
  levels: readonly LevelOfScale[],
  isRating: boolean,
  { headers, prompts }: AssessmentWords,
): ColumnDropDown => ({
  header: headers.level,
  list: [...levels.map(({ label: text }) => String(text)), ...(isRating ? ["n/a"] : [])],
  prompt: levelPrompt(levels, isRating, prompts),
  othersAllowed: true,
});

/** Ten, or wide enough for the header. */
const widthOf = (header: string): number => Math.max(10, header.length + 2);

/** A sheet Ratings: who rates what, with blank levels. */
export function ratingsSheet(
  rows: readonly OpenRating[],
  round: string | null,
  levels: readonly LevelOfScale[],
  evidence: Area | null,
  words: AssessmentWords,
): SheetPlan {
  const { headers, prompts } = words;
  const header = [
    ...[headers.unitCode, headers.unitName, headers.indicatorCode, headers.indicatorName, headers.rater],
    ...(round === null ? [] : [headers.round]),
    ...[headers.level, headers.confidence, headers.evidence, headers.date, headers.note],
  ];
  return tableSheet({
    ...words.ratings,
    guideTitle: words.guideTitle,
    header,
    rows: rows.map(({ unit, indicator, rater }) => [
      ...[unit.code, unit.name, indicator.code, indicator.name, rater].map(label),
      ...(round === null ? [] : [label(roundCell(round))]),
      ...[null, null, null, null, null].map(input),
    ]),
    dropDowns: [
      ofLevels(levels, true, words),
      {
        header: headers.confidence,
        list: words.confidences,
        prompt: prompts.confidence,
        othersAllowed: true,
      },
      ...from(headers.evidence, evidence, prompts.evidence),
    ],
    beside: [],
    widths: [
      widthOf(headers.unitCode),
      22,
      widthOf(headers.indicatorCode),
      44,
      16,
      ...(round === null ? [] : [10]),
      9,
      12,
      16,
      13,
      50,
    ],
    frozenColumns: 5,
    tabColour: colour,
  });
}

/** A sheet Scale: the levels, whose meanings are to be written. */
export const scaleSheet = (
  scales: readonly ScaleOfIndicators[],
  indicators: Area | null,
  { scale, headers, prompts, guideTitle }: AssessmentWords,
): SheetPlan =>
  tableSheet({
    ...{ ...scale, guideTitle },
    header: [headers.indicator, headers.level, headers.meaning, headers.value],
    rows: scales.flatMap(({ indicator, levels }) =>
      levels.map((level) => [indicator, level, null, level].map(input)),
    ),
    dropDowns: from(headers.indicator, indicators, prompts.scaleIndicator),
    beside: [],
    widths: [14, 10, 80, 10],
    frozenColumns: 2,
    tabColour: colour,
  });

/** A sheet Agreed with blank rows. */
export function agreedSheet(
  round: string | null,
  levels: readonly LevelOfScale[],
  { units, indicators }: KnownCells,
  words: AssessmentWords,
): SheetPlan {
  const { headers, prompts } = words;
  return tableSheet({
    ...words.agreed,
    guideTitle: words.guideTitle,
    header: [
      ...[headers.unit, headers.indicator, headers.level, headers.by, headers.date, headers.reason],
      ...(round === null ? [] : [headers.round]),
    ],
    rows: blankRows(20, round === null ? 6 : 7),
    dropDowns: [
      ...from(headers.unit, units, prompts.unit),
      ...from(headers.indicator, indicators, prompts.indicator),
      ofLevels(levels, false, words),
    ],
    beside: [],
    widths: [14, 14, 10, 26, 14, 60, ...(round === null ? [] : [12])],
    frozenColumns: 2,
    tabColour: colour,
  });
}

/** A sheet Evidence with blank rows. */
export const evidenceSheet = (
  { units, indicators }: KnownCells,
  { evidence, headers, kinds, prompts, guideTitle }: AssessmentWords,
): SheetPlan =>
  tableSheet({
    ...{ ...evidence, guideTitle },
    header: [
      ...[headers.id, headers.unit, headers.indicator, headers.kind, headers.title],
      ...[headers.place, headers.date, headers.quality],
    ],
    rows: blankRows(20, 8),
    dropDowns: [
      ...from(headers.unit, units, prompts.evidenceUnit),
      ...from(headers.indicator, indicators, prompts.evidenceIndicator),
      {
        header: headers.kind,
        list: kinds,
        prompt: prompts.kind,
        othersAllowed: true,
      },
      {
        header: headers.quality,
        list: ["0", "1", "2", "3"],
        prompt: prompts.quality,
        othersAllowed: false,
      },
    ],
    beside: [],
    widths: [14, 12, 12, 20, 50, 40, 13, 10],
    frozenColumns: 1,
    tabColour: colour,
  });

/** Cells of the ids on a sheet Evidence. */
export const idCells = (sheet: SheetPlan, { headers }: AssessmentWords): Area | null =>
  columnOf(sheet, headers.id);
