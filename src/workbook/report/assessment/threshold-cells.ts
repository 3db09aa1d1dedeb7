import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { cellAddress } from "../../cells";
import { figure, live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell } from "../formulas/ranges";
import { statisticsLayout } from "../statistics";
import type { Live } from "./live";
import {
  ownThresholds,
  statisticsThresholds,
  thresholdFormat,
  thresholdValue,
  type ThresholdId,
} from "./thresholds";

/** The cells of the thresholds, each with its value. */
export function thresholdLimits(
  context: Context,
  index: IndexSheets,
  row: number,
): Readonly<Record<ThresholdId, Live<number>>> {
  const sheet = index.sheets.Assessment;
  const place: Area = { sheet, row, column: 0, rows: ownThresholds.length, columns: 1 };
  const { limits } = statisticsLayout(context);
  const own = ownThresholds.map((id, k) => [
    id,
    { value: thresholdValue(context, index, id), formula: cell(place, k, 0, sheet, "both") },
  ]);
  const linked = statisticsThresholds.map((id) => [
    id,
    { value: limits.values[id], formula: limits.cell(id, sheet) },
  ]);
  return Object.fromEntries([...linked, ...own]) as Record<ThresholdId, Live<number>>; // each of its keys
}

/** What a threshold is, and where it is from. */
export function thresholdTexts({ words }: Context, id: ThresholdId): readonly [what: string, source: string] {
  const texts = words.assessmentThresholds;
  return [texts[id], texts[`${id}Source`]];
}

/** The thresholds of the sheet Statistics: shown here, changed there. */
export const linkedThresholdCells = (
  context: Context,
  limits: Readonly<Record<ThresholdId, Live<number>>>,
): readonly PlanCell[] =>
  statisticsThresholds.map((id) => {
    const { value, formula } = limits[id];
    const { area } = statisticsLayout(context).limits;
    return {
      ...live(formula, value, "parameter", false, thresholdFormat(id)),
      link: cellAddress({ sheet: area.sheet, row: area.row, column: area.column }),
    };
  });

/** The thresholds that are changed here. */
export const ownThresholdCells = (context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] =>
  ownThresholds.map((id) => [figure(thresholdValue(context, index, id), "input", thresholdFormat(id))]);

export const sourceCell = (source: string): PlanCell => text(source, "note");
