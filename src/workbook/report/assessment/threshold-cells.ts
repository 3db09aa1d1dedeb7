import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { cellAddress } from "../../cells";
import { figure, live, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell } from "../formulas/ranges";
import type { AssessmentThreshold } from "./content";
import type { Live } from "./live";
import type { Terms } from "./terms";
import {
  linkedLimit,
  linkedThresholds,
  ownThresholds,
  thresholdFormat,
  thresholdValue,
  type ThresholdId,
} from "./thresholds";

/**
 * The cells of the thresholds, each with its value.
 * @param row first row of the sheet's own
 */
export function thresholdLimits(
  context: Context,
  index: IndexSheets,
  row: number,
): Readonly<Record<ThresholdId, Live<number>>> {
  const sheet = index.sheets.Assessment;
  const place: Area = { sheet, row, column: 0, rows: ownThresholds.length, columns: 1 };
  const own = ownThresholds.map((id, k) => [
    id,
    { value: thresholdValue(context, index, id), formula: cell(place, k, 0, sheet, "both") },
  ]);
  const linked = linkedThresholds.map((id) => {
    const { value, formula } = linkedLimit(context, index, id);
    return [id, { value, formula }];
  });
  return Object.fromEntries([...linked, ...own]) as Record<ThresholdId, Live<number>>; // each of its keys
}

/** What a threshold is, and where it is from. */
export function thresholdTexts({ words }: Context, id: ThresholdId): readonly [what: string, source: string] {
  const texts = words.assessmentThresholds;
  return [texts[id], texts[`${id}Source`]];
}

/** The thresholds of other sheets: shown here, changed there. */
export const linkedThresholdCells = (context: Context, index: IndexSheets): readonly PlanCell[] =>
  linkedThresholds.map((id) => {
    const { value, formula, area } = linkedLimit(context, index, id);
    return {
      ...live(formula, value, "parameter", false, thresholdFormat(id)),
      link: cellAddress({ sheet: area.sheet, row: area.row, column: area.column }),
    };
  });

/** The thresholds that are changed here. */
export const ownThresholdCells = (context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] =>
  ownThresholds.map((id) => [figure(thresholdValue(context, index, id), "input", thresholdFormat(id))]);

/** The thresholds for a document: what each is, its value now, and where it is from. */
export const thresholdsOf = ({ context, limits }: Terms): readonly AssessmentThreshold[] =>
  [...linkedThresholds, ...ownThresholds].map((id) => {
    const [what, source] = thresholdTexts(context, id);
    return { id, what, source, value: limits[id].value, isShare: thresholdFormat(id) !== "General" };
  });
