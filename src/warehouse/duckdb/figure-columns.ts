import type { DuckDBResult } from "@duckdb/node-api";

/** The columns of a result of DOUBLE, NaN where missing, read piece by piece: no value becomes an object. */
export async function figureColumns(result: DuckDBResult): Promise<readonly Float64Array[]> {
  let columns: readonly Float64Array[] = Array.from(
    { length: result.columnCount },
    () => new Float64Array(0),
  );
  let rows = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
    const count = chunk.rowCount;
    if (count === 0) break;
    if (rows + count > (columns[0]?.length ?? 0))
      columns = columns.map((column) => grown(column, rows + count));
    for (const [k, column] of columns.entries()) {
      const vector = chunk.getColumnVector(k);
      for (let i = 0; i < count; i++) {
        const x = vector.getItem(i);
        column[rows + i] = typeof x === "number" ? x : NaN;
      }
    }
    rows += count;
  }
  return columns.map((column) => (column.length === rows ? column : column.slice(0, rows)));
}

/** A longer copy: by a half more than it has, so that a long result is copied few times. */
function grown(column: Float64Array, needed: number): Float64Array {
  const longer = new Float64Array(Math.max(needed, Math.ceil(column.length * 1.5), 4096));
  longer.set(column);
  return longer;
}
