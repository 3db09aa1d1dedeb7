import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultsJson } from "../../../src/app";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const tracts = join(__dirname, "..", "..", "..", "examples", "tracts");
const folder = temporaryFolder();

const score = (input: string, ...options: readonly string[]) =>
  command("score", input, "--engine", "duckdb", "--threads", "1", ...options);

/** A table of ten units with the columns that a small framework names. */
async function smallTable(select: string, name = "t.parquet"): Promise<readonly string[]> {
  const path = folder.file(name);
  await onDuckDb(
    `copy (${select}) to '${path}' (format ${name.endsWith(".csv") ? "csv, header" : "parquet"})`,
  );
  writeFileSync(
    folder.file("f.csv"),
    "Code,Name,Parent,Level,Direction\nA,A,I,1,1\nB,B,I,1,-1\nI,Index,,2,1\n",
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,min-max 0-100\n");
  return [path, "--framework", folder.file("f.csv"), "--method", folder.file("m.csv")];
}

const units =
  "select 'u' || i as code, (i * 37 % 11)::double as A, (i * 17 % 7)::double as B from range(10) t(i)";

test("scores and ranks are those of the engine, and a second run writes the same bytes", async () => {
  const input = folder.file("tracts");
  mkdirSync(input);
  for (const file of ["framework.csv", "method.csv"]) copyFileSync(join(tracts, file), join(input, file));
  await onDuckDb(
    `copy (from read_parquet('${join(tracts, "data.parquet")}') limit 250) to '${join(input, "data.parquet")}'`,
  );
  const out = folder.file("scores.parquet");
  const { code, out: text } = await score(input, "--out", out);
  expect([code, text]).toEqual([0, expect.stringMatching(/^Social vulnerability: 250 of 250 units scored/)]);
  const bytes = readFileSync(out);
  expect((await score(input, "--out", out, "--quiet")).error).toBe("");
  expect(readFileSync(out).equals(bytes)).toBe(true);
  expect(readdirSync(folder.path).filter((file) => file.startsWith("."))).toEqual([]);

  const { out: json } = await command("score", input, "--json", "--quiet");
  const { units: ofEngine, scores, ranks } = JSON.parse(json) as ResultsJson;
  const rows = await onDuckDb(`from read_parquet('${out}') select Tract, score_VUL, rank_VUL, score_SOC`);
  const found = new Map(rows.map(([unit, ...rest]) => [unit, rest.map(Number)]));
  const difference = (
    place: number,
    expected: Readonly<Record<string, readonly (number | null)[]>>,
    node: string,
  ) =>
    ofEngine.map(({ code: unit }, i) =>
      Math.abs(Number(expected[node]?.[i]) - (found.get(unit)?.[place] ?? NaN)),
    );
  expect(Math.max(...difference(2, scores, "SOC"))).toBeLessThan(1e-9);
  expect(Math.max(...difference(0, scores, "VUL"))).toBeLessThan(1e-9);
  expect(Math.max(...difference(1, ranks, "VUL"))).toBe(0);
});

test("a text column, codes that are there twice, and infinite figures are named before anything is scored", async () => {
  const wrong = await smallTable(
    units.replace("(i * 37 % 11)::double as A", "if(i = 3, 'many', i::varchar) as A"),
  );
  const { code, error } = await score(...(wrong as [string]), "--quiet");
  expect([code, error]).toEqual([2, expect.stringMatching(/Column A of t\.parquet is VARCHAR, .* "many"/)]);
  // The framework wants its figures: it is not silently made a group.
  const dates = await smallTable(
    units.replace("(i * 37 % 11)::double as A", "date '2024-01-01' + i::int as A"),
  );
  expect((await score(...(dates as [string]), "--quiet")).error).toMatch(
    /Column A of t\.parquet is DATE, not a number/,
  );
  const twice = await smallTable(
    `${units} union all select 'u4', 'infinity'::double, 1 union all select null, 2, 3`,
  );
  const second = await score(...(twice as [string]), "--quiet");
  expect(second.code).toBe(2);
  expect(second.error).toMatch(/1 codes in column code of t\.parquet are in more than one row: u4/);
  expect(second.error).toMatch(/1 rows of t\.parquet have no code/);
  expect(second.error).toMatch(/1 figures in column A of t\.parquet are infinite/);
  expect(existsSync(folder.file("t-scores.parquet"))).toBe(false);
});

test("CSV in and out; a table of DuckDB in and out; the same scores", async () => {
  const [csv, ...tables] = await smallTable(units, "t.csv");
  expect((await score(csv ?? "", ...tables, "--out", folder.file("s.csv"), "--quiet")).code).toBe(0);
  const database = folder.file("w.duckdb");
  await onDuckDb(`attach '${database}' as w`, `create table w.cities as ${units}`);
  const into = `${database}#scores`;
  expect(await score(`${database}#Cities`, ...tables, "--out", folder.file("s.parquet"), "--quiet")).toEqual({
    ...{ code: 0, out: "", error: "" },
  });
  expect((await score(csv ?? "", ...tables, "--out", into, "--quiet")).code).toBe(0);
  expect((await score(csv ?? "", ...tables, "--out", into, "--quiet")).code).toBe(0);
  const [ofCsv, ofParquet, ofTable] = [
    await onDuckDb(`from read_csv('${folder.file("s.csv")}')`),
    await onDuckDb(`from read_parquet('${folder.file("s.parquet")}')`),
    await onDuckDb(`attach '${database}' as w`, "from w.scores"),
  ];
  expect(ofParquet).toHaveLength(10);
  expect(ofTable).toEqual(ofParquet);
  expect(ofCsv.map(([unit, x]) => [unit, x])).toEqual(ofParquet.map(([unit, x]) => [unit, x]));
  expect((await score(csv ?? "", ...tables, "--out", `${database}#cities`, "--quiet")).error).toMatch(
    /w\.duckdb#cities exists, and psci did not write these scores there/,
  );
});

test("no file that psci did not write is replaced, nor an input, nor one among the inputs", async () => {
  const [path = "", ...tables] = await smallTable(units);
  copyFileSync(path, folder.file("other.parquet"));
  const other = await score(path, ...tables, "--out", folder.file("other.parquet"), "--quiet");
  expect([other.code, other.error]).toEqual([2, expect.stringMatching(/psci did not write these scores/)]);
  expect((await score(path, ...tables, "--out", path, "--quiet")).error).toMatch(/is the input itself/);
  mkdirSync(folder.file("parts"));
  copyFileSync(path, folder.file("parts/one.parquet"));
  const among = await score(
    folder.file("parts"),
    ...tables,
    "--out",
    folder.file("parts/s.parquet"),
    "--quiet",
  );
  expect(among.error).toMatch(/would be one of the files of/);
  expect((await score(folder.file("parts"), ...tables, "--quiet")).code).toBe(0);
});

test("weights from data are made of the whole table, level by level, as the engine makes them", async () => {
  const [csv = ""] = await smallTable(
    `${units.replace("range(10)", "range(40)")}`.replace(
      "as B",
      "as B, (i * i * 13 % 17)::double as C, i::double as D",
    ),
    "w.csv",
  );
  writeFileSync(
    folder.file("f.csv"),
    "Code,Parent,Level,Direction\nA,P,1,1\nB,P,1,-1\nC,Q,1,1\nD,Q,1,1\nP,I,2,1\nQ,I,2,1\nI,,3,1\n",
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nWeights,CRITIC\nMissing data,renormalise\n");
  const tables = ["--framework", folder.file("f.csv"), "--method", folder.file("m.csv")];
  const out = folder.file("w.parquet");
  expect(await score(csv, ...tables, "--out", out, "--quiet")).toMatchObject({ code: 0, error: "" });
  const { units: own, scores } = JSON.parse(
    (await command("score", csv, ...tables, "--json", "--quiet")).out,
  ) as ResultsJson;
  const found = new Map(
    (await onDuckDb(`from read_parquet('${out}') select code, score_I`)).map(([unit, x]) => [
      unit,
      Number(x),
    ]),
  );
  expect(own).toHaveLength(40);
  own.forEach(({ code }, i) => expect(found.get(code)).toBeCloseTo(Number(scores["I"]?.[i]), 9));
  const frozen = await score(csv, ...tables, "--frozen", folder.file("w.parameters.parquet"), "--quiet");
  expect(frozen.error).toMatch(
    /CRITIC are made from all rows; the parameters of an earlier run do not have them/,
  );
});

test("frozen parameters score new units; those of another method are refused", async () => {
  const [path = "", ...tables] = await smallTable(units);
  const parameters = folder.file("t-scores.parameters.parquet");
  expect((await score(path, ...tables, "--quiet")).code).toBe(0);
  const [next = ""] = await smallTable(
    "select 'new' as code, 5.0::double as A, 3.0::double as B",
    "new.parquet",
  );
  expect(await score(next, ...tables, "--frozen", parameters, "--quiet")).toMatchObject({
    code: 0,
    error: "",
  });
  expect(await onDuckDb(`from read_parquet('${folder.file("new-scores.parquet")}') select score_I`)).toEqual([
    [50],
  ]);
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,z-score\n");
  expect((await score(next, ...tables, "--frozen", parameters, "--quiet")).error).toMatch(
    /another method or framework/,
  );
});

test("options that would do nothing are refused, and a framework is needed", async () => {
  const [path = ""] = await smallTable(units);
  expect((await command("score", path, "--memory", "4GB")).error).toMatch(/--memory can only be used with/);
  expect((await score(path, "--values")).error).toMatch(/--values cannot be used with --engine duckdb/);
  expect((await score(path, "--memory", "lots")).error).toMatch(/Give a size such as 4GB/);
  expect((await score(path)).error).toMatch(/has no framework/);
  expect((await score(folder.file("none.parquet"))).error).toMatch(/none\.parquet does not exist/);
});
