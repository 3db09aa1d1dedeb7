import type { Direction, Indicator } from "../../engine";
import { boundFigures, directionFigures, figureOf, onePerColumn } from "../cells/one-per-column";
import { refuse } from "../cells/refuse";

/** The arguments about the columns of a formula: each a list with one cell per column, one cell for all, or left out. */
export interface ColumnArguments {
  readonly directions?: unknown;
  readonly lower?: unknown;
  readonly upper?: unknown;
  readonly targets?: unknown;
}

/** Columns as indicators, named by their place. */
export function indicatorsOf(columns: readonly Float64Array[], given: ColumnArguments): readonly Indicator[] {
  const count = columns.length;
  const directions = onePerColumn(given.directions, count, directionFigures);
  const lowers = onePerColumn(given.lower, count, boundFigures("Lower"));
  const uppers = onePerColumn(given.upper, count, boundFigures("Upper"));
  const targets = onePerColumn(given.targets, count, boundFigures("Target"));
  return columns.map((values, j) => {
    const [lower, upper] = [figureOf(lowers, j), figureOf(uppers, j)];
    if (lower >= upper)
      refuse(
        `Lower is ${lower} and Upper ${upper} at place ${j + 1}. Lower must be the smaller, whatever the direction.`,
      );
    return {
      ...{ code: `Column ${j + 1}`, name: "", values, unit: "", denominator: null, scale: 1 },
      // Anything but 1 and -1 was refused above.
      ...{ direction: figureOf(directions, j) as Direction, lower, upper, target: figureOf(targets, j) },
    };
  });
}
