import { truncateSync, writeFileSync } from "node:fs";
import { maximumCells } from "../../../src/app";
import { maximumFields, requireFields } from "../../../src/cli/csv/csv-limits";
import { CsvWorkbook } from "../../../src/cli/csv/csv-workbook";
import type { CellValue } from "../../../src/workbook/cells";
import { command, temporaryFolder } from "../../support/command";

const folder = temporaryFolder();

function table(name: string, columns: number, rows: number): string {
  const header = ["Name", ...Array.from({ length: columns - 1 }, (_, j) => `i${j}`)].join(",");
  const line = (i: number): string => `u${i}${`,${i}`.repeat(columns - 1)}`;
  const path = folder.file(name);
  writeFileSync(path, [header, ...Array.from({ length: rows - 1 }, (_, i) => line(i))].join("\n"));
  return path;
}

describe("a table of more fields than a workbook is made of", () => {
  test("is refused by that limit, before anything is made of it, with the way out", async () => {
    const { code, error } = await command(
      "score",
      table("data.csv", 10_000, 501),
      "--out",
      folder.file("x.xlsx"),
    );
    expect(code).toBe(2);
    expect(error).toContain(
      "data.csv has 5,010,000 fields (501 rows of 10,000); at most 5,000,000 are written into a workbook. " +
        "Score it with --json and without --out, which reads up to 20,000,000 fields.",
    );
  }, 60_000);

  test("is read where none is written, up to a limit of its own", () => {
    const rows = (count: number): readonly (readonly CellValue[])[] =>
      Array<readonly CellValue[]>(count).fill(Array<CellValue>(10_000).fill(1));
    expect(() => requireFields(rows(501), "data.csv", maximumFields)).not.toThrow();
    expect(() => requireFields(rows(501), "data.csv", maximumCells)).toThrow("5,010,000 fields");
    expect(() => requireFields(rows(2_001), "data.csv", maximumFields)).toThrow(
      "data.csv has 20,010,000 fields (2,001 rows of 10,000); at most 20,000,000 are read.",
    );
  });

  test("has a workbook that gives as many cells", () =>
    expect(new CsvWorkbook([]).maximumCells).toBe(maximumFields));
});

test.each([
  [",", ","],
  ["\n", "\n"],
])(
  "separators without end (%j) are refused before they are fields",
  async (_, sign) => {
    const path = folder.file("empty.csv");
    writeFileSync(path, `a,b\n1,2\n${sign.repeat(2 * maximumFields + 1)}`);
    const { code, error } = await command("score", path, "--json");
    expect([code, error]).toEqual([
      2,
      expect.stringContaining("more than 40,000,000 separators and line breaks"),
    ]);
  },
  60_000,
);

test("a file of gigabytes is not even read", async () => {
  const path = folder.file("sparse.csv");
  writeFileSync(path, "a,b\n");
  truncateSync(path, 3_000_000_000);
  const { code, error } = await command("score", path, "--json");
  expect([code, error]).toEqual([2, expect.stringContaining("has 3,000 MB; at most 500 MB are read.")]);
});

test("a text that no cell holds is named, and what it may come of", async () => {
  const path = folder.file("quoted.csv");
  writeFileSync(path, `Code,X\na,1\nb,"${"long text, ".repeat(3_000)}end"\nc,3\n`);
  for (const way of [["--json"], ["--out", folder.file("x.xlsx")]]) {
    const { code, error } = await command("score", path, ...way);
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/a text of 33,003 characters, in row 3 .*a quotation mark before it/),
    ]);
  }
});
