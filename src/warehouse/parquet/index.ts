/** Parquet files without a database, as far as they fit in memory. */
export { cellOf } from "./cell-of";
export { openParquet, type ParquetFile } from "./open-parquet";
