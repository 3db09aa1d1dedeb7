/** Parquet files without a database, as far as they fit in memory. */
export { openParquet, type ParquetFile } from "./open-parquet";
