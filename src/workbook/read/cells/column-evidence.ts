import type { NumberCell } from "./cell-number";
import type { Interpretation } from "./text-number";

/** What the cells of a column that can be read in one way only say about the others. */
export interface ColumnEvidence {
  /** Decimal separator of the texts that have one meaning; null when there are none or they disagree. */
  readonly decimal: string | null;
  /**
   * Reach of the known figures, null below three of them: widened on both sides by its own length, or by the ratio of
   * its ends (at least 3) when all figures are positive.
   */
  readonly reach: readonly [number, number] | null;
  /** What "45%" is multiplied by after NUMBERVALUE has made 0.45 of it: 100 in a column of 0-100 figures. */
  readonly percentFactor: 1 | 100;
}

/** Above this a figure is no share of one: shares somewhat over 100% still count as shares. */
const largestShare = 1.5;

/** Gathers the evidence of a column; `isPercent` tells which cells have a percent format. */
export function evidenceOf(
  cells: readonly NumberCell[],
  isPercent: readonly boolean[],
  hints: readonly number[],
): ColumnEvidence {
  const numbers = cells.flatMap((cell, i) => (cell.kind === "number" && !isPercent[i] ? [cell.value] : []));
  const certain = cells.flatMap((cell) => (cell.kind === "text" && cell.ways.length === 1 ? cell.ways : []));
  const plainTexts = certain.filter((way) => !way.percent).map((way) => way.value);
  const scale = [...numbers, ...plainTexts];
  const onHundred = (scale.length > 0 ? scale : isPercent.includes(true) ? [] : hints).some(
    (figure) => Math.abs(figure) > largestShare,
  );
  const decimals = new Set(certain.filter((way) => way.separated).map((way) => way.decimal));
  const [decimal] = decimals;
  return {
    decimal: decimals.size === 1 && decimal !== undefined ? decimal : null,
    reach: scale.length < 3 ? null : reachOf(scale),
    percentFactor: onHundred ? 100 : 1,
  };
}

function reachOf(figures: readonly number[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const figure of figures) {
    least = Math.min(least, figure);
    most = Math.max(most, figure);
  }
  const ratio = Math.max(3, most / least);
  return least > 0 ? [least / ratio, most * ratio] : [least - (most - least), most + (most - least)];
}

/**
 * The interpretation that the column's evidence leaves standing: by the separators of the other texts, else by the
 * size of the other figures; null when both would do.
 */
export function chooseInterpretation(
  ways: readonly Interpretation[],
  evidence: ColumnEvidence,
): Interpretation | null {
  if (ways.length === 1) return ways[0] ?? null;
  const bySeparator = ways.filter((way) => way.decimal === evidence.decimal);
  if (bySeparator.length === 1) return bySeparator[0] ?? null;
  const { reach } = evidence;
  if (reach === null) return null;
  const bySize = ways.filter((way) => {
    const figure = way.value * (way.percent ? evidence.percentFactor : 1);
    return figure >= reach[0] && figure <= reach[1];
  });
  return bySize.length === 1 ? (bySize[0] ?? null) : null;
}
