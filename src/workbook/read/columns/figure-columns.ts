import type { ColumnFacts } from "./facts";
import { oncePerTable } from "./once-per-table";
import { isRankNamed } from "./rank-names";
import { isRankVector } from "./ranks";
import { errorNamed } from "./rules/belonging";
import { limitOf } from "./rules/derived";

const isCounter = ({ values, whole }: ColumnFacts): boolean => whole && isRankVector(values);

/**
 * The columns that another one may be made of: figures that are neither ranks nor numbers of rows, nor the limits of an
 * interval, of which the estimate is the middle.
 */
export const figureColumnsOf = oncePerTable((table): readonly ColumnFacts[] =>
  table.columns.filter(
    (column) =>
      column.kind === "numbers" &&
      !isRankNamed(column) &&
      !isCounter(column) &&
      errorNamed(column, table) === null &&
      limitOf(column, table) === null,
  ),
);
