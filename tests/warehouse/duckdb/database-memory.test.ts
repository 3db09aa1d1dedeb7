import { databaseMemory } from "../../../src/warehouse/duckdb/database-memory";

test.each([
  ["4GB", "3000MB"],
  ["2GB", "1100MB"],
  ["1GB", "500MB"],
  ["500 MB", "250MB"],
  ["8GiB", "6442MB"],
  ["1.5gb", "750MB"],
  ["1KB", "1MB"],
])("of %s DuckDB may take %s", (process, database) => expect(databaseMemory(process)).toBe(database));

test("what is no size is refused", () => expect(() => databaseMemory("plenty")).toThrow("plenty is no size"));
