import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { openParquet } from "../../../src/warehouse/parquet";
import { temporaryFolder } from "../../support/temporary-folder";
import { onDuckDb } from "../support/duckdb";

const folder = temporaryFolder();

async function written(query: string, options = "compression zstd"): Promise<string> {
  const path = folder.file("table.parquet");
  await onDuckDb(`copy (${query}) to '${path}' (format parquet, ${options})`);
  return path;
}

test("numbers are read bit for bit, with blanks where they are null or NaN", async () => {
  const path = await written(
    "select * from (values (0.1::double, 1::float, 3::tinyint), (1e-300, 0.1::float, null), ('nan'::double, null, -7), " +
      '(\'infinity\'::double, 2::float, 0), (-0.0::double, 1e30::float, 1)) t(x, "f", "a name, with comma")',
  );
  const { columns, rowCount, rows } = await openParquet(path);
  expect([columns, rowCount]).toEqual([["x", "f", "a name, with comma"], 5]);
  expect(await rows()).toEqual([
    [0.1, 1, 3],
    [1e-300, Math.fround(0.1), null],
    [null, null, -7],
    ["Infinity", 2, 0],
    [0, Math.fround(1e30), 1],
  ]);
});

test.each(["uncompressed", "snappy", "gzip", "zstd", "lz4_raw", "brotli"])(
  "rows of several groups, compressed by %s",
  async (compression) => {
    const path = await written(
      "select 'u' || i as code, i / 7.0 as x, if(i % 3 = 0, null, i) as y from range(5000) t(i)",
      `compression ${compression}, row_group_size 2048`,
    );
    const rows = await (await openParquet(path)).rows();
    expect(rows).toHaveLength(5000);
    expect([rows[0], rows[4321]]).toEqual([
      ["u0", 0, null],
      ["u4321", 4321 / 7, 4321],
    ]);
  },
);

test("a code of many digits keeps them, dates are texts, decimals numbers", async () => {
  const path = await written(
    "select 9007199254740993::bigint as code, 12::bigint as n, date '2024-02-29' as day, " +
      "timestamp '2024-02-29 10:00:00' as at, timestamptz '2024-02-29 00:00:00+00' as midnight, 12.34::decimal(9,2) as d, " +
      "true as yes, '' as blank, 'Río' as name, '61f0c404-5cb3-11e7-907b-a6006ad3dba0'::uuid as id",
  );
  expect(await (await openParquet(path)).rows()).toEqual([
    [
      ...["9007199254740993", 12, "2024-02-29", "2024-02-29T10:00:00Z", "2024-02-29", 12.34],
      ...[true, null, "Río", "61f0c404-5cb3-11e7-907b-a6006ad3dba0"],
    ],
  ]);
});

test("lists and structures are named, and the columns beside them are read", async () => {
  const path = await written("select 'a' as code, [1, 2] as years, {'x': 1} as place, 5 as y");
  const { columns, nested, rows } = await openParquet(path);
  expect([columns, nested]).toEqual([
    ["code", "y"],
    ["years", "place"],
  ]);
  expect(await rows()).toEqual([["a", 5]]);
});

test("texts in the footer, and a table without rows", async () => {
  const path = await written("select 1 as x limit 0", "kv_metadata {psci_hash: 'abc'}");
  const { metadata, rows } = await openParquet(path);
  expect(metadata).toMatchObject({ psci_hash: "abc" });
  expect(await rows()).toEqual([]);
});

test("damaged bytes give rows or a problem that names the file, and never hang", async () => {
  const path = await written("select 'u' || i as code, i * 1.5 as x from range(300) t(i)");
  const whole = readFileSync(path);
  const damagedPath = folder.file("damaged.parquet");
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const bytes = isCut ? whole.subarray(0, at) : Buffer.from(whole);
      if (!isCut) bytes[at] = byte;
      writeFileSync(damagedPath, bytes);
      const outcome = await openParquet(damagedPath)
        .then(async ({ rows, rowCount }) => (rowCount > 1e6 ? [] : rows()))
        .catch((error: unknown) => error);
      if (!Array.isArray(outcome))
        expect(outcome).toMatchObject({ code: "parquet-damaged", message: /damaged\.parquet/ });
    }),
    { numRuns: 150 },
  );
});
