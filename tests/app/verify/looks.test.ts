import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isProved } from "../../../src/app";
import { showsAnother } from "../../../src/app/verify/looks/shows-another";
import { XlsxWorkbook } from "../../../src/file";
import type { Book } from "../../../src/file/excelize";
import { address, type Area } from "../../../src/workbook/cells";
import { scoredExample } from "../../support/scored-example";
import { areaNamed, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

let scored: Uint8Array;
let table: Area;
beforeAll(async () => {
  scored = await scoredExample("technology-achievement");
  table = await areaNamed(await XlsxWorkbook.open(scored), "PSCI_Scores_Table");
});

/** Kinds of what verify finds to differ after a change. */
async function looksAfter(change: (book: Book) => void): Promise<readonly string[]> {
  const { looks, looksCompared } = await verified(await XlsxWorkbook.open(await edited(scored, change)));
  expect(looksCompared).toBe(true);
  return looks.map(({ kind, sheet, place }) => `${kind} ${sheet} ${place}`);
}

/** The same after a change of the text of the parts whose names match. */
async function looksAfterText(part: RegExp, change: (text: string) => string): Promise<readonly string[]> {
  const parts = unzipSync(scored);
  let isChanged = false;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!part.test(name)) continue;
    const text = strFromU8(bytes);
    const after = change(text);
    isChanged ||= after !== text;
    parts[name] = strToU8(after);
  }
  expect(isChanged).toBe(true);
  const verification = await verified(await XlsxWorkbook.open(zipSync(parts)));
  expect(isProved(verification)).toBe(false);
  return verification.looks.map(({ kind }) => kind);
}

const cell = (): string => address(table.row + table.rows - 1, table.column);

test("a report that nobody touched looks as it should", async () => {
  const verification = await verified(await XlsxWorkbook.open(scored));
  expect(verification.looks).toEqual([]);
  expect(verification.looksCompared).toBe(true);
});

test("a number format that shows another score is found, one with other decimals is not", async () => {
  const withFormat = (format: string) => (book: Book) => {
    const style = book.NewStyle({ CustomNumFmt: format });
    book.SetCellStyle(table.sheet, cell(), cell(), style.style);
  };
  expect(await looksAfter(withFormat('"99.9"'))).toEqual([`number-format ${table.sheet} ${cell()}`]);
  expect(await looksAfter(withFormat("0.000"))).toEqual([]);
});

test.each([
  ['"85.2"', "0.0", true],
  [";;;", "0.0", true],
  ["0.0,", "0.0", true],
  ["0.0%", "0.0", true],
  ['0.0"9"', "0.0", true],
  ["0;0", "0", true],
  ["[>50]0;99", "0", true],
  ["yyyy-mm-dd", "0", true],
  ["0.00", "0.0", false],
  ["#,##0.0;[Red]-#,##0.0", "0.0", false],
  ["0.0_);(0.0)", "0.0", false],
  ["General", "0.0", false],
  ["@", "General", false],
  ["0%", "0.0%", false],
  ["General", "0.0%", false],
  ['0.0" pts"', '0.0" pts"', false],
  ['0.0\\ "pts"', '0.0" pts"', false],
])("the format %s in place of %s shows something else: %s", (format, planned, isAnother) => {
  expect(showsAnother(format, planned)).toBe(isAnother);
});

test("hidden sheets, rows and columns are found", async () => {
  expect(await looksAfter((book) => book.SetSheetVisible("Scores", false))).toEqual(["sheet-hidden Scores "]);
  expect(await looksAfter((book) => book.SetRowVisible("Scores", table.row + table.rows, false))).toEqual([
    `row-hidden Scores row ${table.row + table.rows}`,
  ]);
  expect(await looksAfter((book) => book.SetColVisible("Scores", "D", false))).toEqual([
    "column-hidden Scores column D",
  ]);
});

test("text between the blocks is found, a note beside them is not", async () => {
  const audit = await areaNamed(await XlsxWorkbook.open(scored), "PSCI_Audit_Text");
  const between = address(audit.row + 3, audit.column + audit.columns);
  expect(await looksAfter((book) => book.SetCellValue("Audit", between, "Checked by the auditor"))).toEqual([
    `text-between Audit ${between}`,
  ]);
  expect(await looksAfter((book) => book.SetCellValue("Scores", "AZ400", "my note"))).toEqual([]);
});

test("a chart that shows other cells, has another title, or is gone is found", async () => {
  const other = await looksAfterText(/charts\/chart1\.xml$/, (text) =>
    text.replace(
      /(<c:val>.*?<c:f>[^<]*\$)(\d+)(<\/c:f>)/s,
      (_, a: string, n: string, b: string) => `${a}${Number(n) - 1}${b}`,
    ),
  );
  expect(other).toContain("chart-source");
  const gone = await looksAfterText(/drawings\/drawing1\.xml$/, (text) =>
    text.replace(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/, ""),
  );
  expect(gone).toContain("chart-missing");
});

test("manual calculation is found", async () => {
  const kinds = await looksAfterText(/xl\/workbook\.xml$/, (text) =>
    text.includes("<calcPr")
      ? text.replace("<calcPr", '<calcPr calcMode="manual"')
      : text.replace("</workbook>", '<calcPr calcMode="manual"/></workbook>'),
  );
  expect(kinds).toEqual(["manual-calculation"]);
});

test("conditional formats that are gone, and others that hide cells, are found", async () => {
  const gone = await looksAfterText(/worksheets\/sheet\d+\.xml$/, (text) =>
    text.replace(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/, ""),
  );
  expect(new Set(gone)).toEqual(new Set(["conditional-format"]));
  const added = await looksAfter((book) => {
    const Format = book.NewConditionalStyle({ Font: { Color: "FFFFFF" } }).style;
    book.SetConditionalFormat(table.sheet, cell(), [{ Type: "formula", Criteria: "TRUE", Format }]);
  });
  expect(added).toEqual([`conditional-format ${table.sheet} ${cell()}`]);
});

test("a name of ours that one sheet has for itself is found", async () => {
  const names = await looksAfter((book) =>
    book.SetDefinedName({ Name: "PSCI_Scores_Table", RefersTo: "Scores!$A$1", Scope: "Scores" }),
  );
  expect(names).toEqual(["name-broken Scores PSCI_Scores_Table"]);
});
