import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultsJson } from "../../../src/app";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const sample = join(__dirname, "..", "..", "fixtures", "sample");
const folder = temporaryFolder();

const scores = (out: string): ResultsJson["scores"] => (JSON.parse(out) as ResultsJson).scores;

test("a Parquet file with its framework is scored as the CSV file of the same figures is", async () => {
  const [framework, data] = [join(sample, "framework.csv"), join(sample, "cities.csv")];
  const path = folder.file("cities.parquet");
  await onDuckDb(
    `copy (from read_csv('${data}', nullstr = ['', 'n/a', '..'])) to '${path}' (format parquet)`,
  );
  const parquet = await command("score", path, "--framework", framework, "--json", "--quiet");
  const csv = await command("score", data, "--framework", framework, "--json", "--quiet");
  mkdirSync(folder.file("index"));
  copyFileSync(path, folder.file("index/Datos.parquet"));
  copyFileSync(framework, folder.file("index/framework.csv"));
  const inFolder = await command("score", folder.file("index"), "--json");
  expect([parquet.code, parquet.error]).toEqual([0, ""]);
  expect(scores(csv.out)).toEqual(scores(parquet.out));
  expect(scores(inFolder.out)).toEqual(scores(parquet.out));
});

test("a file that is no Parquet file is named", async () => {
  writeFileSync(folder.file("cities.parquet"), "code,x\na,1\n");
  const { code, error } = await command("score", folder.file("cities.parquet"), "--json");
  expect(code).toBe(2);
  expect(error).toMatch(/^psci: cities\.parquet cannot be read as a Parquet file: .+ Write it again/);
});
