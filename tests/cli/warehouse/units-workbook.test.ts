import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook, scoreIndex } from "../../../src/app";
import { XlsxWorkbook } from "../../../src/file";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const folder = temporaryFolder();

test("some units in a live workbook have the scores of the whole table, and it verifies", async () => {
  const data = folder.file("t.parquet");
  await onDuckDb(
    "copy (select 'u' || i as code, if(i % 3 = 0, 'North', 'South') as Region, if(i % 9 = 4, null, (i * 37 % 101)::double) as A, " +
      `(i * 17 % 71)::double as B from range(60) t(i)) to '${data}' (format parquet)`,
  );
  writeFileSync(
    folder.file("f.csv"),
    "Code,Name,Parent,Level,Direction\nA,A,I,1,1\nB,B,I,1,-1\nI,Index,,2,1\n",
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,min-max 0-100\nImputation,median\n");
  const tables = [
    "--framework",
    folder.file("f.csv"),
    "--method",
    folder.file("m.csv"),
    "--engine",
    "duckdb",
  ];
  const path = folder.file("some.xlsx");
  const run = await command(
    ...([
      "score",
      data,
      ...tables,
      "--workbook",
      path,
      "--units",
      "top 4; bottom 2; u4,u13",
      "--quiet",
    ] as const),
  );
  expect([run.code, run.error]).toEqual([0, ""]);
  const { reading } = await readWorkbook(await XlsxWorkbook.open(readFileSync(path)), {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error("scored");
  const rows = await onDuckDb(`from read_parquet('${folder.file("t-scores.parquet")}') select code, score_I`);
  const whole = new Map(rows.map(([unit, x]) => [unit, Number(x)]));
  const { units, framework } = index.model;
  const scores = index.results.scores[framework.findIndex(({ code }) => code === "I")] ?? [];
  expect(units.length).toBeGreaterThanOrEqual(6);
  units.forEach(({ code }, i) => expect(scores[i]).toBeCloseTo(whole.get(code) ?? NaN, 9));
  expect((await command("verify", path, "--quiet")).code).toBe(0);

  const group = await command(
    "score",
    data,
    ...tables,
    "--workbook",
    path,
    "--units",
    "group Region=Nord",
    "--quiet",
  );
  expect([group.code, group.error]).toEqual([
    2,
    expect.stringMatching(/no units for --units group Region=Nord/),
  ]);
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,percentile rank\n");
  const ranks = await command("score", data, ...tables, "--workbook", path, "--quiet");
  expect(ranks.error).toMatch(/compares all units with each other/);
});
