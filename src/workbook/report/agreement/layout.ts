import { agreementOf, type AgreementFigures } from "../../assessment";
import type { Area } from "../../cells";
import { perContext } from "../context/per-context";
import { areasOn } from "../formulas/ranges";
import { type Limits, limitsOf } from "../frame/limits";
import { type AgreementLimit, agreementLimits } from "./limits";

/** Where things are on the sheet Agreement. Areas are without their headers. */
export interface AgreementLayout {
  readonly sheet: string;
  readonly figures: AgreementFigures;
  readonly limits: Limits<AgreementLimit>;
  readonly notesRow: number;
  /** See `raterColumns`. */
  readonly raters: Area;
  /** See `agreementColumns`; all indicators together are the last row. */
  readonly indicators: Area;
  /** No rows where the ratings have no rounds. */
  readonly rounds: Area;
  readonly chart: Area;
  /** The lengths that bars are made of, one row per rater of the chart. */
  readonly bars: Area;
}

/** Columns of all three tables; each has a figure of its own in the sixth. */
export const agreementColumns = {
  ...{ name: 0, code: 1, cells: 2, ratings: 3, exact: 4, own: 5, alpha: 6, lower: 7, upper: 8, verdict: 9 },
} as const;
export const raterColumns = {
  ...agreementColumns,
  ...{ severity: 10, error: 11, infit: 12, outfit: 13, words: 14 },
} as const;

/** More bars than this are not read. */
const ratersInChart = 20;
const chartColumns = { first: 11, width: 4 };
const barsColumn = 16;
export const barCount = 8;

/** Null in a brief report, and where no indicator is rated or nobody gave a level. */
export const agreementLayout = perContext((context): AgreementLayout | null => {
  const { brief, layout, source } = context;
  const { assessment } = source;
  if (brief || layout.rated === null || assessment === undefined) return null;
  const figures = agreementOf(assessment);
  if (figures === null) return null;
  const sheet = layout.sheets.Agreement;
  const at = areasOn(sheet);
  const limits = limitsOf(context, "Agreement", sheet, agreementLimits);
  const notesRow = limits.end;
  const raters = at(notesRow + 4, 0, figures.raters.length, raterColumns.words + 1);
  const indicators = at(
    raters.row + raters.rows + 3,
    0,
    layout.rated.rated.length + 1,
    agreementColumns.verdict + 1,
  );
  const bars = Math.min(ratersInChart, figures.raters.length);
  const chart = at(indicators.row - 1, chartColumns.first, Math.max(16, 2 * bars + 6), chartColumns.width);
  const rounds = at(
    indicators.row + indicators.rows + 3,
    0,
    figures.rounds.length,
    agreementColumns.verdict + 1,
  );
  return {
    ...{ sheet, figures, limits, notesRow, raters, indicators, rounds, chart },
    bars: at(raters.row, barsColumn, bars, barCount),
  };
});
