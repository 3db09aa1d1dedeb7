import { existsSync, writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../../support/command";
import { onDuckDb } from "../../warehouse/support/duckdb";

const folder = temporaryFolder();

const framework = (a: string, b: string, index: string): readonly string[] => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  writeFileSync(
    folder.file("f.csv"),
    `Code,Parent,Level,Direction\n${quoted(a)},${quoted(index)},1,1\n${quoted(b)},${quoted(index)},1,-1\n${quoted(index)},,2,1\n`,
  );
  writeFileSync(folder.file("m.csv"), "Setting,Value\nNormalisation,min-max 0-100\n");
  return ["--framework", folder.file("f.csv"), "--method", folder.file("m.csv")];
};

const score = (input: string, tables: readonly string[], ...more: readonly string[]) =>
  command("score", input, ...tables, "--engine", "duckdb", "--threads", "1", "--quiet", ...more);

test.each([
  [`o'Brien "x"; drop.parquet`, `my "code";`, `A;'x"`, "rank", `I;"'`],
  ["ours.parquet", "psci_part", "score", "unit", "rank_I"],
  ["capitals.parquet", "UNIT", "weight", "psci_weight", "psci_parameters"],
])("names with quotes, and names like ours, are scored and proved: %s", async (file, unit, a, b, index) => {
  const path = folder.file(file);
  const sql = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  await onDuckDb(
    `copy (select 'u''; drop table x; --"' || i as ${sql(unit)}, (i * 37 % 11)::decimal(18, 4) as ${sql(a)}, ` +
      `if(i = 3, 'nan'::double, i * 17 % 7) as ${sql(b)}, [i] as list, {'a': i} as nested from range(12) t(i)) ` +
      `to '${path.replaceAll("'", "''")}' (format parquet)`,
  );
  const tables = framework(a, b, index);
  const out = folder.file("out.parquet");
  expect(await score(path, tables, "--out", out)).toEqual({ code: 0, out: "", error: "" });
  const verified = await command("verify", out, "--against", path, ...tables);
  expect(verified.out).toMatch(/nothing differs/);
});

test("a text file: a mark at its start and two line ends are no data; what cannot be read is said in a sentence", async () => {
  const tables = framework("A", "B", "I");
  const path = folder.file("t.csv");
  const read = async (text: string | Buffer) => {
    writeFileSync(path, text);
    return (await score(path, tables)).error;
  };
  expect(await read("\ufeffcode,A,B\r\nu1,1,2\r\nu2,3,NA\r\nu3,..,5\r\nu4,2,7\r\n")).toBe("");
  expect(await read("code;A;B\nu1;1;2\nu2;3;4\nu3;2;5\n")).toBe("");
  expect(await read('"a, code",A,B\n"u, 1",1,2\nu2,3,4\nu3,2,5\n')).toBe("");
  expect(await read("code,A,B\n#1,1,2\n#2,3,4\nu3,2,5\nu4,2,7\n")).toBe("");
  // A row that begins with a number sign is no comment.
  expect(await onDuckDb(`select count(*) from '${folder.file("t-scores.parquet")}'`)).toEqual([[4n]]);
  expect(await read("code,A,B,b\nu1,1,2,3\nu2,3,4,5\nu3,2,5,6\n")).toMatch(
    /t\.csv has two columns called b\./,
  );
  expect(await read("code,A,B\nu1,1,2\nu2,3,4,5\nu3,2,5\n")).toMatch(
    /t\.csv cannot be read as a table: some rows do not have as many fields as the header/,
  );
  const latin = await read(Buffer.from("code,A,B\nM\xe9xico,1,2\nu2,3,4\nu3,2,5\n", "latin1"));
  expect(latin).toMatch(/not utf-8 encoded\. Save the file as UTF-8/);
  expect(latin.length).toBeLessThan(300);
});

test("units that are named in strange words are refused in a sentence, and nothing is written", async () => {
  const tables = framework("A", "B", "I");
  const path = folder.file("u.parquet");
  await onDuckDb(
    `copy (select 'u' || i as code, (i * 37 % 11) as A, (i * 17 % 7) as B from range(12) t(i)) to '${path}' (format parquet)`,
  );
  const workbook = folder.file("w.xlsx");
  const error = async (units: string) =>
    (await score(path, tables, "--workbook", workbook, "--units", units)).error;
  expect(await error("")).toMatch(/has no units for --units ""/);
  expect(await error(";;")).toMatch(/has no units for --units ;;/);
  expect(await error(",")).toMatch(/has no units for --units ,/);
  expect(await error("top 99999999999999999999")).toMatch(/are more than 1,000 units/);
  expect(await error("u1'; drop table x; --")).toMatch(/has no units for --units u1'/);
  expect(await error("u1,u2")).toMatch(/Units found: 2\..* Name more units with --units/);
  expect(existsSync(workbook)).toBe(false);
});
