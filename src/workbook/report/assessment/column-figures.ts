import type { ItemColumn } from "./item-table";
import type { Live } from "./live";

const figures = {
  MIN: (values: readonly number[]) => Math.min(...values),
  MAX: (values: readonly number[]) => Math.max(...values),
  SUM: (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0),
  AVERAGE: (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length,
  COUNT: (values: readonly number[]) => values.length,
} as const;

/** A figure of the numbers of a column; 0 where it has none. */
export function columnFigure({ values, range }: ItemColumn<number>, of: keyof typeof figures): Live<number> {
  const known = values.filter((x) => !Number.isNaN(x));
  return {
    value: known.length === 0 ? 0 : figures[of](known),
    formula: values.length === 0 ? "0" : `IF(COUNT(${range})=0,0,${of}(${range}))`,
  };
}

/** How many items have a figure. */
export const known = ({ values }: ItemColumn<number>): number =>
  values.filter((x) => !Number.isNaN(x)).length;
