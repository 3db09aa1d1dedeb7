import { rescalingChoice } from "../../../engine/internal";
import type { Area } from "../../cells";
import { rowAbove, type Shape } from "../context/shape";
import { nodeAt } from "../context/structure";
import { cell } from "../formulas/ranges";
import { parameterRow } from "../frame/unit-rows";
import { isAdjusted } from "../method/is-adjusted";

/** A table on Scores with what some aggregates are before the score that goes up: a column an aggregate. */
export interface StepLayout {
  /** Places of these aggregates in the report, in its order. */
  readonly nodes: readonly number[];
  readonly table: Area;
  /** The same of a unit that meets every target. */
  readonly targets: Area;
}

/**
 * A score goes up after these steps: the children are aggregated; gates, bonus and malus; normalised again. Where an
 * aggregate has more than the first, what it is before the last step has a cell of its own.
 */
export interface StepsLayout {
  /** Aggregated from the children, where another step follows. Null where there is no such aggregate. */
  readonly aggregated: StepLayout | null;
  /** After gates, bonus and malus, where the aggregate is then normalised again. */
  readonly adjusted: StepLayout | null;
}

export type Step = keyof StepsLayout;

/**
 * @param first the column from which on they stand
 * @param place the area of columns of the sheet
 */
export function layOutSteps(
  { model, structure }: Shape,
  first: number,
  place: (column: number, columns: number) => Area,
): StepsLayout {
  const { method } = model;
  const nodes = structure.aggregates.map((position, a) => {
    const node = nodeAt(model, position);
    return {
      a,
      adjusted: isAdjusted(method, node),
      rescaled: rescalingChoice(method.rescaling, node) !== null,
    };
  });
  const step = (places: readonly number[], column: number): StepLayout | null => {
    if (places.length === 0) return null;
    const table = place(column, places.length);
    return { nodes: places, table, targets: rowAbove(table, parameterRow + 3) };
  };
  const aggregated = step(
    nodes.flatMap(({ a, adjusted, rescaled }) => (adjusted || rescaled ? a : [])),
    first,
  );
  const adjusted = step(
    nodes.flatMap((node) => (node.adjusted && node.rescaled ? node.a : [])),
    first + (aggregated === null ? 0 : aggregated.table.columns + 1),
  );
  return { aggregated, adjusted };
}

/** The cell of an aggregate in such a table, of a unit or (null) of one that meets every target; null where it has none. */
export function stepCell(
  step: StepLayout | null,
  a: number,
  unit: number | null,
  sheet: string,
): string | null {
  const column = step?.nodes.indexOf(a) ?? -1;
  if (step === null || column < 0) return null;
  return unit === null ? cell(step.targets, 0, column, sheet) : cell(step.table, unit, column, sheet);
}

/** Where what is normalised again stands: after gates, else as aggregated. */
export function beforeRescaling(
  { adjusted, aggregated }: StepsLayout,
  a: number,
): { readonly area: Area; readonly column: number } {
  for (const step of [adjusted, aggregated]) {
    const column = step?.nodes.indexOf(a) ?? -1;
    if (step && column >= 0) return { area: step.table, column };
  }
  throw new RangeError(`Aggregate ${a} has one step only`);
}
