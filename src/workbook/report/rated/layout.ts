import { saysEvidence } from "../../assessment";
import type { Area } from "../../cells";
import type { ReportInput } from "../context/input";
import type { Shape } from "../context/shape";
import { areasOn } from "../formulas/ranges";
import { firstUnitRow } from "../frame/unit-rows";
import { ruleSettings } from "./rated-inputs";
import { ratedRowsOf, type RatedRows } from "./rated-rows";
import { levelWordsOf, type LevelWord } from "./level-words";

/** Where things are on the sheet of rated levels: one row per rated indicator and unit. */
export interface RatedLayout {
  /** Codes of the rated indicators, in the order of their rows. */
  readonly rated: readonly string[];
  readonly rows: RatedRows;
  /** The most rows of ratings that a cell has. */
  readonly slots: number;
  readonly settings: Area;
  /** Code and name of the unit, code and name of the indicator. */
  readonly lead: Area;
  readonly table: Area;
  /** Columns of the table. */
  readonly columns: RatedColumns;
  /** Number of documents and what the level rests on. Null where nothing is known of it. */
  readonly evidence: Area | null;
  /** Number of the scale of a row. Null where no row needs it. */
  readonly scaleOfRow: Area | null;
  /** Values of the agreed level and of each level, by the table Scale; null where the workbook has none. */
  readonly values: Area | null;
  /** The rows of the table Scale. */
  readonly scale: Area | null;
  /** Texts that say a level. */
  readonly words: Area | null;
  readonly levelWords: readonly LevelWord[];
  /** Hidden: by what the rows of the user's tables are known, first that of the agreed level; then their levels as read. */
  readonly keys: Area;
  /** Hidden, likewise of the table Scale, with the text by which a level is found. */
  readonly scaleKeys: Area | null;
  /** Hidden: the settings of the rule as they were read. */
  readonly rule: Area;
}

export interface RatedColumns {
  readonly agreed: number;
  /** Of the first slot; the level is right of the rater. */
  readonly slots: number;
  readonly raters: number;
  readonly spread: number;
  readonly combined: number;
  /** Null where the rule is another. */
  readonly adjusted: number | null;
  readonly value: number;
}

/** Columns of the blocks beside the table. */
export const scaleColumns = { number: 0, node: 1, label: 2, level: 3, value: 4 } as const;
export const wordColumns = { key: 0, text: 1, level: 2 } as const;
export const scaleKeyColumns = { node: 0, level: 1, found: 2, value: 3 } as const;
const widths = { lead: 4, scale: 5, words: 3, scaleKeys: 4 };
const evidenceColumns = 2;
const settingsRow = 4;

/** Null where the index has no rated indicators. */
export function layOutRated({ source }: ReportInput, { model, sheets }: Shape): RatedLayout | null {
  const { assessment } = source;
  if (assessment === undefined || assessment.rated.length === 0) return null;
  const { rated, rule, scale } = assessment;
  const rows = ratedRowsOf(model, source);
  const levelWords = levelWordsOf(model, assessment, rows);
  const slots = Math.max(1, ...[...rows.values()].flat().map(({ ratings }) => ratings.length));
  const count = rated.length * model.units.length;
  const raters = 1 + 2 * slots;
  const adjusted = rule.summary === "adjusted" ? raters + 3 : null;
  const value = (adjusted ?? raters + 2) + 1;
  const hasScale = scale.length > 0;
  const hasWords = levelWords.length > 0;
  const at = areasOn(sheets.Rated);
  let next = widths.lead;
  const area = (height: number, width: number, gap: number): Area => {
    const found = at(firstUnitRow, next, height, width);
    next += width + gap;
    return found;
  };
  const beside = (isThere: boolean, height: number, width: number, gap: number): Area | null =>
    isThere ? area(height, width, gap) : null;
  return {
    ...{ rated, rows, slots, levelWords },
    settings: at(settingsRow, 0, 2, 1),
    lead: at(firstUnitRow, 0, count, widths.lead),
    table: area(count, value + 1, 1),
    columns: { agreed: 0, slots: 1, raters, spread: raters + 1, combined: raters + 2, adjusted, value },
    evidence: beside(saysEvidence(assessment), count, evidenceColumns, 1),
    scaleOfRow: beside(hasScale || hasWords, count, 1, 0),
    values: beside(hasScale, count, slots + 1, 1),
    scale: beside(hasScale, scale.length, widths.scale, 1),
    words: beside(hasWords, levelWords.length, widths.words, 1),
    rule: at(settingsRow, next, 1, ruleSettings.length),
    keys: area(count, 2 * (slots + 1), 0),
    scaleKeys: beside(hasScale, scale.length, widths.scaleKeys, 0),
  };
}
