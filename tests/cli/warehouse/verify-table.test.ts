import { writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const folder = temporaryFolder();

/** Forty units, some with missing values, on two indicators. */
async function scoredTable(): Promise<{
  readonly verify: () => ReturnType<typeof command>;
  readonly out: string;
}> {
  const [data, out] = [folder.file("t.parquet"), folder.file("t-scores.parquet")];
  await onDuckDb(
    "copy (select 'u' || i as code, if(i % 9 = 4, null, (i * 37 % 101)::double) as A, (i * 17 % 71)::double as B " +
      `from range(40) t(i)) to '${data}' (format parquet)`,
  );
  writeFileSync(
    folder.file("f.csv"),
    "Code,Name,Parent,Level,Direction\nA,A,I,1,1\nB,B,I,1,-1\nI,Index,,2,1\n",
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,min-max 0-100\n");
  const tables = ["--framework", folder.file("f.csv"), "--method", folder.file("m.csv")];
  expect((await command("score", data, ...tables, "--engine", "duckdb", "--quiet")).error).toBe("");
  return { out, verify: () => command("verify", out, "--against", data, ...tables, "--sample", "15") };
}

/** Writes the scores again with a change, and the same texts in the footer. */
async function forged(path: string, select: string): Promise<void> {
  const rows = await onDuckDb(`select key::varchar, value::varchar from parquet_kv_metadata('${path}')`);
  const kept = rows
    .filter(([key]) => String(key).startsWith("psci"))
    .map(([key, value]) => `${String(key)}: '${String(value)}'`);
  await onDuckDb(
    `create table s as ${select.replace("SCORES", `read_parquet('${path}')`)}`,
    `copy s to '${path}' (format parquet, kv_metadata {${kept.join(", ")}})`,
  );
}

test("scores as they were written are proved", async () => {
  const { verify } = await scoredTable();
  const { code, out } = await verify();
  expect(out).toMatch(/nothing differs/);
  expect(out).toMatch(/ranks of these units are the same.*\n.*The parameters are those of the table/);
  expect(code).toBe(0);
});

test.each([
  [
    "a score",
    "from SCORES select * replace (if(code = (from SCORES select code where rank_I = 1 limit 1), 99.0, score_I) as score_I)",
    /score_I of u\d+: 99, the engine has/,
  ],
  [
    "a rank",
    "from SCORES select * replace (if(code = 'u7', 1, rank_I) as rank_I)",
    /rank_I: not as the scores rank, in 1 row, such as that of u7/,
  ],
  ["a unit left out", "from SCORES where code <> 'u7'", /Unit u7 of the table has no scores/],
  [
    "a unit added",
    "from SCORES union all from SCORES select * replace ('new' as code) where code = 'u7'",
    /Unit new has scores/,
  ],
])("%s that was changed is named", async (_name, select, words) => {
  const { verify, out: path } = await scoredTable();
  await forged(path, select.replaceAll("SCORES", `read_parquet('${path}')`));
  const { code, out } = await verify();
  expect(out).toMatch(words);
  expect(code).toBe(1);
});

test("a parameter, another method, and a file that is no scores are named", async () => {
  const { verify, out: path } = await scoredTable();
  await forged(
    folder.file("t-scores.parameters.parquet"),
    "from SCORES select * replace (maximum + 1 as maximum)",
  );
  expect((await verify()).out).toMatch(/Parameter maximum of A: \d+, the table has \d+/);
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,z-score\n");
  expect((await verify()).out).toMatch(/another method or framework/);
  await onDuckDb(`copy (select 1 as x) to '${path}' (format parquet)`);
  const none = await verify();
  expect([none.code, none.error]).toEqual([2, expect.stringMatching(/is no file of scores that psci wrote/)]);
});
