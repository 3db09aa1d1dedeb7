import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ResultsJson } from "../../../src/app";
import { XlsxWorkbook } from "../../../src/file";
import { command, temporaryFolder, type CommandRun } from "../../support/command";

const folder = temporaryFolder();
const cases = join(__dirname, "..", "..", "fixtures", "cases", "tables");

function write(name: string, lines: readonly string[]): string {
  mkdirSync(dirname(folder.file(name)), { recursive: true });
  writeFileSync(folder.file(name), `${lines.join("\n")}\n`);
  return folder.file(name);
}

const table = ["Code,Water,Roads", "A,1.5,2", "B,2.5,4", "C,3.5,7"];
const framework = [
  "Code,Name,Parent,Weight,Direction",
  "IDX,Index,,,",
  "Water,Water,IDX,3,1",
  "Roads,Roads,IDX,1,-1",
];

const jsonOf = ({ out }: CommandRun): ResultsJson => JSON.parse(out) as ResultsJson;
const codesOf = (run: CommandRun): readonly string[] => jsonOf(run).problems.map(({ code }) => code);
const unitsOf = (run: CommandRun): readonly string[] => jsonOf(run).units.map(({ code }) => code);

async function sheetsOf(path: string): Promise<readonly string[]> {
  const { sheets } = await (await XlsxWorkbook.open(readFileSync(path))).describe();
  return sheets.map(({ name }) => name);
}

describe("psci score with a CSV file", () => {
  test.each([
    ["table.csv", ","],
    ["table.tsv", "\t"],
    ["table.txt", "\t"],
    ["TABLE.CSV", ";"],
  ])("%s writes the scored workbook beside it", async (name, delimiter) => {
    const path = write(
      name,
      table.map((line) => line.replaceAll(",", delimiter)),
    );
    expect((await command("score", path, "--quiet")).code).toBe(0);
    const scored = folder.file(`${name.slice(0, -4)}-scored.xlsx`);
    expect(existsSync(scored)).toBe(true);
    expect((await command("verify", scored)).code).toBe(0);
  });

  test("gives the scores of the folder that has it as data.csv", async () => {
    const file = await command("score", write("one/table.csv", table), "--json");
    write("two/data.csv", table);
    const whole = await command("score", folder.file("two"), "--json");
    expect(jsonOf(file)).toEqual(jsonOf(whole));
  });

  test("says which tables beside it were not read", async () => {
    write("framework.csv", framework);
    write("metodo.csv", ["Setting,Value"]);
    const { out } = await command("score", write("data.csv", table));
    expect(out).toContain("Only data.csv was read, not what is beside it: framework.csv, metodo.csv.");
  });

  test("that is a workbook of another name says so", async () => {
    copyFileSync(join(cases, "28-spanish-headers-in-all-tables.xlsx"), folder.file("data.csv"));
    const { code, error } = await command("score", folder.file("data.csv"));
    expect([code, error]).toEqual([2, expect.stringContaining("is an Excel workbook, not a CSV file")]);
  });

  test("goes to verify, which wants the workbook", async () => {
    const { code, error } = await command("verify", write("table.csv", table));
    expect([code, error]).toEqual([2, expect.stringContaining("psci score")]);
  });
});

describe("psci score with a folder", () => {
  test("takes its only other CSV file for the data, and notes it", async () => {
    write("f/países.csv", table);
    write("f/README.txt", ["Nothing, to, see"]);
    write("f/marco.csv", framework);
    const run = await command("score", folder.file("f"), "--json");
    expect(jsonOf(run).problems).toContainEqual(
      expect.objectContaining({ code: "csv-taken-for-data", severity: "note" }),
    );
    expect(jsonOf(run).nodes.find(({ code }) => code === "Water")?.weight).toBe(3);
  });

  test("of several other CSV files is 2, and names them and the way out", async () => {
    write("f/a.csv", table);
    write("f/b.csv", table);
    const { code, error } = await command("score", folder.file("f"));
    expect([code, error]).toEqual([2, expect.stringMatching(/a\.csv, b\.csv\. .*name the CSV file itself/)]);
  });

  test("warns of files that were not read", async () => {
    write("f/data.csv", table);
    write("f/datos.csv", table);
    write("f/frammework.csv", framework);
    const run = await command("score", folder.file("f"), "--json");
    expect(codesOf(run)).toEqual(expect.arrayContaining(["several-tables", "csv-not-read"]));
  });
});

describe("a row that does not fit", () => {
  const damaged = [...table, "D,4,5,9", "E,4.5,1"];

  test("is an error in the summary, in --json and in the exit code", async () => {
    const path = write("table.csv", damaged);
    const run = await command("score", path, "--json");
    expect([run.code, unitsOf(run)]).toEqual([1, ["A", "B", "C", "E"]]);
    expect(codesOf(run)).toContain("csv-row-wide-number");
    const told = await command("score", path);
    expect([told.code, told.out]).toEqual([1, expect.stringContaining("Row 5 of table.csv has 4 fields")]);
  });

  test("is in the scored workbook, which verifies", async () => {
    await command("score", write("table.csv", damaged), "--quiet");
    const scored = folder.file("table-scored.xlsx");
    expect(await sheetsOf(scored)).toContain("Rows not used");
    const area = { sheet: "Rows not used", row: 0, column: 0, rows: 2, columns: 3 };
    const [grid] = await (await XlsxWorkbook.open(readFileSync(scored))).read([area]);
    expect(grid?.values).toEqual([
      ["File", "Row", "Line"],
      ["table.csv", "row 5", "D,4,5,9"],
    ]);
    expect((await command("verify", scored)).code).toBe(0);
    const again = await command("score", scored, "--json");
    expect(unitsOf(again)).toEqual(["A", "B", "C", "E"]);
  });

  test("leaves no sheet where all rows fit", async () => {
    await command("score", write("table.csv", table), "--quiet");
    expect(await sheetsOf(folder.file("table-scored.xlsx"))).not.toContain("Rows not used");
  });

  test("is an error of psci analyse too, and of the file that is compared with", async () => {
    const [bad, good] = [write("bad.csv", damaged), write("good.csv", table)];
    const alone = await command("analyse", bad, "--json", "--quiet");
    expect([alone.code, alone.out]).toEqual([1, expect.stringContaining("csv-row-wide-number")]);
    const other = await command("analyse", good, "--what", "compare", "--with", bad, "--json", "--quiet");
    expect([other.code, other.out]).toEqual([1, expect.stringContaining("Row 5 of bad.csv")]);
  });

  test("is told when nothing can be scored", async () => {
    const { code, error } = await command("score", write("table.csv", ["Code,Water", "A,1.5", "B,2,5"]));
    expect([code, error]).toEqual([2, expect.stringContaining("Row 3 of table.csv")]);
  });
});

test("case 23: the unit whose line is in quotes keeps its figures, and the message has file, row and cell", async () => {
  const run = await command("score", join(cases, "23-whole-line-in-quotes"), "--json");
  expect(unitsOf(run).length).toBe(5);
  expect(jsonOf(run).problems).toContainEqual(
    expect.objectContaining({
      code: "csv-line-quoted",
      severity: "warning",
      sheet: "Data",
      cell: "A4",
      message: expect.stringMatching(/Row 4 of data\.csv .*holds a whole line/),
    }),
  );
});
