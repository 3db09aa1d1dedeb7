import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { cellAddress } from "../../cells";
import { figure, live, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell } from "../formulas/ranges";
import type { AssessmentThreshold } from "./content";
import type { LiveLimit } from "./limit-words";
import type { Terms } from "./terms";
import {
  isShareThreshold,
  linkedLimit,
  linkedThresholds,
  ownThreshold,
  ownThresholds,
  thresholdFormat,
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
): Readonly<Record<ThresholdId, LiveLimit>> {
  const sheet = index.sheets.Assessment;
  const place: Area = { sheet, row, column: 0, rows: ownThresholds.length, columns: 1 };
  const own = ownThresholds.map((id, k) => [
    id,
    { ...ownThreshold(context, index, id), formula: cell(place, k, 0, sheet, "both") },
  ]);
  const linked = linkedThresholds.map((id) => [id, linkedLimit(context, index, id)]);
  return Object.fromEntries([...linked, ...own]) as Record<ThresholdId, LiveLimit>; // each of its keys
}

/** What a threshold is, and where it is from. */
export function thresholdTexts({ words }: Context, id: ThresholdId): readonly [what: string, source: string] {
  const texts = words.assessmentThresholds;
  return [texts[id], texts[`${id}Source`]];
}

/** The thresholds of other sheets: shown here, changed there. */
export const linkedThresholdCells = (context: Context, index: IndexSheets): readonly PlanCell[] =>
  linkedThresholds.map((id) => {
    const limit = linkedLimit(context, index, id);
    const { sheet, row, column } = limit.area;
    return {
      ...live(limit.formula, limit.value, "parameter", false, thresholdFormat(id, limit)),
      link: cellAddress({ sheet, row, column }),
    };
  });

/** The thresholds that are changed here. */
export const ownThresholdCells = (context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] =>
  ownThresholds.map((id) => {
    const limit = ownThreshold(context, index, id);
    return [figure(limit.value, "input", thresholdFormat(id, limit))];
  });

/** The thresholds for a document: what each is, its value now, and where it is from. */
export const thresholdsOf = ({ context, limits }: Terms): readonly AssessmentThreshold[] =>
  [...linkedThresholds, ...ownThresholds].map((id) => {
    const [what, source] = thresholdTexts(context, id);
    const { value, usual, stated } = limits[id];
    return { id, what, source, value, usual, stated, isShare: isShareThreshold(id) };
  });
