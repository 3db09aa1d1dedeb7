import { loadDuckDb } from "../../../src/warehouse/duckdb/load-duckdb";
import { columnKind } from "../../../src/warehouse/table/column-type";
import { tableAddress } from "../../../src/warehouse/table";

test("where DuckDB is not installed, a sentence says how to add it", async () => {
  const hidden = Promise.reject(
    new Error("Cannot find module '@duckdb/node-api'\nRequire stack:\n- /somewhere/psci.js"),
  );
  await expect(loadDuckDb(() => hidden)).rejects.toMatchObject({
    code: "duckdb-missing",
    message: "DuckDB cannot be loaded, which --engine duckdb needs: Cannot find module '@duckdb/node-api'.",
    remedy: expect.stringContaining("npm install @duckdb/node-api") as string,
  });
});

test("the kind of a column", () => {
  expect(
    ["DOUBLE", "DECIMAL(9,2)", "UBIGINT", "VARCHAR", "DATE", "BOOLEAN", "INTEGER[]", "STRUCT(a INTEGER)"].map(
      columnKind,
    ),
  ).toEqual(["number", "number", "number", "text", "other", "other", "nested", "nested"]);
});

test("a table by its address", () => {
  expect(tableAddress("lake.duckdb#main.cities", false)).toEqual({
    ...{ kind: "duckdb", path: "lake.duckdb", table: "main.cities" },
  });
  expect(tableAddress("parts/*.parquet", false)).toMatchObject({ kind: "parquet", table: null });
  expect(() => tableAddress("index.xlsx", false)).toThrow(/index\.xlsx is no table that DuckDB scores/);
});
