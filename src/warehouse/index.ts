/** Tables outside workbooks: Parquet files, and DuckDB for what is larger than memory. Node only. */
export { type Database, openDatabase, type ShareDone } from "./duckdb/open-database";
export { WarehouseError } from "./warehouse-error";
