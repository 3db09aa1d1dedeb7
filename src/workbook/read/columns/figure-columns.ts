import type { ColumnFacts } from "./facts";
import { oncePerTable } from "./once-per-table";
import { isRankNamed } from "./rank-names";
import { isRankVector } from "./ranks";
import { errorNamed } from "./rules/belonging";
import { limitOf } from "./rules/derived";

const isCounter = ({ values, whole }: ColumnFacts): boolean => whole && isRankVector(values);

/**
 * The columns from which another column may be computed: figures that are not ranks, not row numbers and not limits of an
 * interval (the estimate is their mean).
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
