import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readWorkbook, resultsJson, scoreIndex } from "../../../src/app";
import { CsvWorkbook } from "../../../src/cli/csv/csv-workbook";
import { openInput } from "../../../src/cli/files/input";
import { openReadable } from "../../../src/cli/files/readable-input";
import { temporaryFolder } from "../../support/command";

const root = join(__dirname, "../../..");
const folder = temporaryFolder();

/** Folders of tables, and files that stand alone. */
function inputsIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return /\.(csv|tsv)$/.test(path) ? [path] : [];
  const inside = readdirSync(path).sort();
  const isIndex = inside.some((name) => /\.(csv|tsv)$/.test(name)) && existsSync(join(path, "data.csv"));
  return isIndex ? [path] : inside.flatMap((name) => inputsIn(join(path, name)));
}

const inputs = ["examples", "tests/fixtures"].flatMap((path) => inputsIn(join(root, path)));

/** Everything that a run says of an input, and the cells that it read. */
async function readBy(open: typeof openReadable, path: string): Promise<unknown> {
  const { workbook, problems } = await open(path);
  const description = await workbook.describe();
  const areas = description.sheets.flatMap(({ used }) => (used === null ? [] : [used]));
  const grids = await workbook.read(areas);
  const { reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  const results = resultsJson(index.scored ? index.results : null, index.problems, index.table);
  return { description, grids, problems, results: JSON.parse(JSON.stringify(results)) as unknown };
}

const asWritten = (path: string): Promise<unknown> => readBy(openInput, path);
const asRead = (path: string): Promise<unknown> => readBy(openReadable, path);

function write(name: string, text: string): string {
  mkdirSync(dirname(folder.file(name)), { recursive: true });
  writeFileSync(folder.file(name), text);
  return folder.file(name);
}

test("there are inputs to compare", () => expect(inputs.length).toBeGreaterThan(12));

describe("CSV files that are only read give what the workbook made of them gives", () => {
  test.each(inputs.map((path) => [path.slice(root.length + 1), path] as const))("%s", async (_, path) => {
    const read = await asRead(path);
    expect(read).toEqual(await asWritten(path));
  });

  test.each<[string, string]>([
    [
      "titles, notes and a first column that is blank",
      "A title\n,Code,X,Y\n,a,1,2\n,b,2,3\n,c,3,5\nSource: me, 2020\n",
    ],
    ["two headers of one name", "Code,X,X\na,1,2\nb,2,3\nc,3,5\n"],
    ["a header alone", "Code,X,Y\n"],
    ["one cell", "x\n"],
    [
      "signs that a workbook escapes",
      'Code,X,"_x0041_"\n"a&<b>",1,2\n"a\nb",2,3\n" c\t",-0,1e5\n\u0001,3,.5\n',
    ],
    ["rows that are not used", "Code,X,Y\na,1,5,2\nb,2.5,3\nc,3.5,4\nd,4.5,5\n"],
    ["TRUE and percent signs", "Code,X,Y\na,TRUE,5%\nb,FALSE,7%\nc,TRUE,9%\nd,n/a,..\n"],
  ])("%s", async (name, text) => {
    const path = write(`${name}.csv`, text);
    expect(await asRead(path)).toEqual(await asWritten(path));
  });
});

test("an area that is a part of the table is given as that part", async () => {
  const table = { name: "Data", header: 0, hasNotes: false, notUsed: [] } as const;
  const workbook = new CsvWorkbook([
    {
      ...table,
      rows: [
        ["Code", "X"],
        ["a", 1],
        ["b", null],
      ],
    },
  ]);
  const area = { sheet: "Data", row: 1, column: 1, rows: 3, columns: 2 };
  expect(await workbook.read([area])).toEqual([
    {
      area,
      values: [
        [1, null],
        [null, null],
        [null, null],
      ],
      formats: Array(3).fill(["General", "General"]),
    },
  ]);
  await expect(workbook.read([{ ...area, sheet: "Other" }])).rejects.toThrow("no sheet Other");
});
