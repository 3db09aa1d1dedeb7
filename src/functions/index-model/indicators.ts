import type { Direction, Indicator } from "../../engine";
import { boundFigures, directionFigures, onePerColumn } from "../cells/one-per-column";
import { refuse } from "../cells/refuse";

/** What a formula may say of its columns; each a list with one cell a column, one cell for all, or left out. */
export interface ColumnArguments {
  readonly directions?: unknown;
  readonly lower?: unknown;
  readonly upper?: unknown;
  readonly targets?: unknown;
}

/** Columns as indicators, named by their place. */
export function indicatorsOf(
  columns: readonly Float64Array[],
  { directions, lower, upper, targets }: ColumnArguments,
): readonly Indicator[] {
  const count = columns.length;
  const direction = onePerColumn(directions, count, directionFigures);
  const near = onePerColumn(lower, count, boundFigures("Lower"));
  const far = onePerColumn(upper, count, boundFigures("Upper"));
  const target = onePerColumn(targets, count, boundFigures("Target"));
  return columns.map((values, j) => {
    if (near[j]! >= far[j]!)
      refuse(
        `Lower is ${near[j]} and Upper ${far[j]} at place ${j + 1}. Lower must be the smaller, whatever the direction.`,
      );
    return {
      ...{ code: `Column ${j + 1}`, name: "", values, unit: "", denominator: null, scale: 1 },
      // Anything but 1 and -1 was refused above.
      ...{ direction: direction[j] as Direction, lower: near[j]!, upper: far[j]!, target: target[j]! },
    };
  });
}
