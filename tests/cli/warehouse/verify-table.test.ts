import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const folder = temporaryFolder();

/** Forty units in two regions, some with missing values, on two indicators; with classes, and other settings where given. */
async function scoredTable(settings = "Normalisation,min-max 0-100"): Promise<{
  readonly score: (...more: readonly string[]) => ReturnType<typeof command>;
  readonly verify: (...more: readonly string[]) => ReturnType<typeof command>;
  readonly out: string;
}> {
  const [data, out] = [folder.file("t.parquet"), folder.file("t-scores.parquet")];
  await onDuckDb(
    "copy (select 'u' || i as code, if(i % 2 = 0, 'North', 'South') as Region, if(i % 9 = 4, null, (i * 37 % 101)::double) as A, (i * 17 % 71)::double as B " +
      `from range(40) t(i)) to '${data}' (format parquet)`,
  );
  writeFileSync(
    folder.file("f.csv"),
    "Code,Name,Parent,Level,Direction,Type\nA,A,I,1,1,Indicator\nB,B,I,1,-1,Indicator\nI,Index,,2,1,Aggregate\nRegion,Region,,,,Group\n",
  );
  writeFileSync(folder.file("m.csv"), `Setting,Value\n${settings}\nClasses,low from 0; high from 50\n`);
  const tables = ["--framework", folder.file("f.csv"), "--method", folder.file("m.csv")];
  const score = (...more: readonly string[]) =>
    command("score", data, ...tables, "--engine", "duckdb", "--quiet", ...more);
  expect((await score()).error).toBe("");
  const verify = (...more: readonly string[]) =>
    command("verify", out, "--against", data, ...tables, "--sample", "15", ...more);
  return { out, score, verify };
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
  expect(out).toMatch(
    /ranks of these units are the same.*\n.*All units: .*a second run.*\n.*The parameters are those of the table/,
  );
  expect(code).toBe(0);
});

/** Each changes the file so that it still fits together otherwise. */
const forgeries: readonly (readonly [what: string, select: string, words: RegExp])[] = [
  [
    "a score",
    "from SCORES select * replace (if(code = 'u7', score_I + 0.5, score_I) as score_I)",
    /score_I of u7: [\d.]+, a second run has/,
  ],
  [
    "the last digits of a score, which keep its rank",
    "from SCORES select * replace (if(code = 'u7', score_I + 1e-6, score_I) as score_I)",
    /score_I of u7: [\d.]+, a second run has/,
  ],
  [
    "a score that is missing, and its rank",
    "from SCORES select * replace (if(code = 'u7', null, score_I) as score_I, if(code = 'u7', null, rank_I) as rank_I)",
    /score_I of u7: missing, a second run has/,
  ],
  [
    "a normalised value",
    "from SCORES select * replace (if(code = 'u7', 0, score_B) as score_B)",
    /score_B of u7: 0, a second run has/,
  ],
  [
    "two units that changed places",
    "from SCORES select * replace (case code when 'u7' then 'u9' when 'u9' then 'u7' else code end as code)",
    /score_I of u7: .*\n(.*\n)*.*score_I of u9: /,
  ],
  [
    "a rank",
    "from SCORES select * replace (if(code = 'u7', 1, rank_I) as rank_I)",
    /rank_I: not as the scores rank, in 1 row, such as that of u7/,
  ],
  [
    "a rank within a group",
    "from SCORES select * replace (if(code = 'u7', 1, group_rank_I) as group_rank_I)",
    /group_rank_I: not as the scores rank, in 1 row, such as that of u7/,
  ],
  [
    "a class",
    "from SCORES select * replace (if(code = 'u7', 'gold', class_I) as class_I)",
    /class_I of u7: gold, a second run has (low|high)/,
  ],
  [
    "a group",
    "from SCORES select * replace (if(code = 'u7', 'West', Region) as Region)",
    /Region of u7: West, a second run has South/,
  ],
  ["a unit left out", "from SCORES where code <> 'u7'", /Unit u7 of the table has no scores/],
  [
    "a unit added",
    "from SCORES union all from SCORES select * replace ('new' as code) where code = 'u7'",
    /Unit new has scores/,
  ],
  [
    "a unit twice, in the place of another",
    "from SCORES where code <> 'u9' union all from SCORES where code = 'u7'",
    /Unit u9 of the table has no scores/,
  ],
];

test("whatever was changed in a file of scores is named", async () => {
  const { verify, out: path } = await scoredTable();
  const original = readFileSync(path);
  for (const [what, select, words] of forgeries) {
    writeFileSync(path, original);
    await forged(path, select.replaceAll("SCORES", `read_parquet('${path}')`));
    const { code, out } = await verify();
    expect([what, out]).toEqual([what, expect.stringMatching(words)]);
    expect(code).toBe(1);
  }
});

test.each([
  ["weights by PCA", "Weights,PCA"],
  ["ranks of ranks", "Normalisation,percentile rank\nNormalisation level 2,percentile rank"],
])("scores of a method that takes all figures at once are proved: %s", async (_, settings) => {
  const { verify } = await scoredTable(settings);
  expect((await verify()).out).toMatch(/nothing differs/);
});

test("scores on the parameters of an earlier run are proved, and on no other", async () => {
  const { score, verify } = await scoredTable();
  const earlier = folder.file("t-scores.parameters.parquet");
  copyFileSync(earlier, folder.file("earlier.parquet"));
  const frozen = ["--frozen", folder.file("earlier.parquet")];
  await onDuckDb(
    `copy (from '${folder.file("t.parquet")}' select * replace (A * 1.5 as A)) to '${folder.file("later.parquet")}' (format parquet)`,
  );
  renameSync(folder.file("later.parquet"), folder.file("t.parquet"));
  expect((await score(...frozen)).error).toBe("");
  expect((await verify(...frozen)).out).toMatch(/nothing differs/);
  // The hash is of what is in the parameters, and not of where they lie.
  const moved = folder.file("moved.parquet");
  renameSync(folder.file("earlier.parquet"), moved);
  expect((await verify("--frozen", moved)).out).toMatch(/nothing differs/);
  await forged(moved, "from SCORES select * replace (maximum + 1 as maximum)");
  expect((await verify("--frozen", moved)).error).toMatch(/the file was changed/);
  expect((await verify()).out).toMatch(/another method or framework/);
});

test("a parameter, another method, and a file that is no scores are named", async () => {
  const { verify, out: path } = await scoredTable();
  await forged(
    folder.file("t-scores.parameters.parquet"),
    "from SCORES select * replace (maximum + 1 as maximum)",
  );
  expect((await verify()).out).toMatch(
    /not those that the scores were made with.*\n.*Parameter maximum of A: \d+, the table has \d+/,
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,z-score\n");
  expect((await verify()).out).toMatch(/another method or framework/);
  await onDuckDb(`copy (select 1 as x) to '${path}' (format parquet)`);
  const none = await verify();
  expect([none.code, none.error]).toEqual([2, expect.stringMatching(/is no file of scores that psci wrote/)]);
});
