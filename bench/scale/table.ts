import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Method, Model } from "../../src/engine";
import { firstIndicators } from "../support/first-indicators";
import { syntheticIndex } from "../support/synthetic";

/** An index of invented figures as files: data.parquet, framework.csv and method.csv in a folder. */
export interface TableFiles {
  readonly folder: string;
  readonly data: string;
  readonly framework: string;
  readonly method: string;
}

export interface TableSize {
  readonly rows: number;
  readonly indicators: number;
}

/** Settings of a method, in the words of the Method table. */
export type Settings = Readonly<Record<string, string>>;

/** The index of a table of so many indicators, without units. */
export const emptyIndex = (indicators: number, method: Partial<Method> = {}): Model =>
  firstIndicators(syntheticIndex(0, method, 20 * Math.ceil(indicators / 20)), indicators);

/**
 * Figures that a hash of row and column gives, so that the same size always has the same figures: 5 % are missing, every
 * fifth column has a long tail, every fourth has direction -1, and 4 regions are the groups.
 */
export async function writeTable(
  folder: string,
  { rows, indicators }: TableSize,
  settings: Settings,
): Promise<TableFiles> {
  const files = {
    folder,
    data: join(folder, "data.parquet"),
    framework: join(folder, "framework.csv"),
    method: join(folder, "method.csv"),
  };
  writeFileSync(files.framework, frameworkText(indicators));
  writeFileSync(files.method, lines([["Setting", "Value"], ...Object.entries(settings)]));
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB", threads: "2" });
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT printf('U%08d', i) AS Unit, ['North','East','South','West'][1 + i % 4] AS Region,
       ${count(indicators).map(figure).join(",\n")} FROM range(${rows}) AS t(i)) TO '${files.data.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION snappy)`,
  );
  connection.closeSync();
  instance.closeSync();
  return files;
}

/** Uniform on 0 to 1 by a hash of row and column. */
const uniform = (column: number, salt: number): string =>
  `((hash(i * 4096 + ${column} * 2 + ${salt}) >> 11) / 9007199254740992.0::DOUBLE)`;

function figure(column: number): string {
  const spread = column % 5 === 0 ? `exp(3 * ${uniform(column, 0)})` : `100 * ${uniform(column, 0)}`;
  return `CASE WHEN ${uniform(column, 1)} >= 0.05 THEN ${spread} END AS I${column}`;
}

/** As the synthetic index of the other parts: pillars of five indicators, sub-indexes of four pillars, and the index. */
const frameworkText = (indicators: number): string =>
  lines([
    ["Code", "Name", "Parent", "Level", "Direction", "Weight"],
    ...emptyIndex(indicators).framework.map(({ code, name, parent, level, weight }, k) => [
      code,
      name,
      parent ?? "",
      level,
      k < indicators ? ((k + 1) % 4 === 0 ? -1 : 1) : "",
      weight,
    ]),
  ]);

const count = (length: number): readonly number[] => Array.from({ length }, (_, k) => k + 1);

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.join(",")).join("\n")}\n`;
