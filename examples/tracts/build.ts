import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { themes, tractIndicators } from "./indicators";
import { inventedTracts } from "./invented";

/** 2,000 tracts: enough to be slow by hand, small enough to be kept with the code. */
const count = 2000;

/** Writes data.parquet and framework.csv beside this file: `npx tsx examples/tracts/build.ts`. All figures are invented. */
async function build(): Promise<void> {
  writeFileSync(join(__dirname, "framework.csv"), framework());
  const folder = mkdtempSync(join(tmpdir(), "psci-tracts-"));
  try {
    const csv = join(folder, "tracts.csv");
    writeFileSync(csv, table());
    const target = join(__dirname, "data.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("SET threads = 1");
    await connection.run(
      `COPY (SELECT * FROM read_csv('${csv}', types = {'Tract': 'VARCHAR'})) TO '${target}' (FORMAT parquet, COMPRESSION snappy)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(): string {
  const rows = inventedTracts(count).map(({ code, county, population, figures }) => [
    code,
    county,
    population,
    ...figures.map((figure) => figure ?? ""),
  ]);
  const header = ["Tract", "County", "Population", ...tractIndicators.map(({ code }) => code)];
  return lines([header, ...rows]);
}

function framework(): string {
  const header = ["Code", "Name", "Parent", "Level", "Direction", "Weight", "Unit"];
  return lines([
    header,
    ...tractIndicators.map(({ code, name, theme, direction, unit }) => {
      return [code, name, theme, 1, direction, 1, quoted(unit)];
    }),
    ...themes.map(([code, name]) => [code, name, "VUL", 2, "", 1, ""]),
    ["VUL", "Social vulnerability", "", 3, "", "", ""],
  ]);
}

const quoted = (text: string): string => (text.includes(",") ? `"${text}"` : text);

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.join(",")).join("\n")}\n`;

build().then(
  // DuckDB keeps the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
