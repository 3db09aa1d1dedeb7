/** Tables that DuckDB reads. */
export { openTable, type OpenTable } from "./open-table";
export { sampleRows, selectedRows } from "./sample-rows";
export { tableAddress, type TableAddress } from "./table-address";
