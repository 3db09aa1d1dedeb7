/** Tables outside workbooks: Parquet files, and DuckDB for what is larger than memory. Node only. */
export { WarehouseError } from "./warehouse-error";
