import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recalculate, recalculateAll, recalculateTexts, testWithLibreOffice } from "./libreoffice";
import { compareTexts } from "./recalculated";

/** The smallest workbook: A1 and B1 hold numbers, C1 their sum, with a wrong result stored. */
function workbookWithWrongSum(a: number, b: number): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const files = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sums" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>${a}</v></c><c r="B1"><v>${b}</v></c><c r="C1"><f>A1+B1</f><v>-1</v></c></row></sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function storedSum(workbook: Uint8Array): number {
  const sheet = unzipSync(workbook)["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return Number(/<c r="C1"[^>]*>.*?<v>(.*?)<\/v>/.exec(strFromU8(sheet))?.[1]);
}

testWithLibreOffice(
  "recalculateAll computes every formula again, whatever is stored, and keeps the order of the files",
  async () => {
    const results = await recalculateAll([workbookWithWrongSum(1, 2), workbookWithWrongSum(30, 40)]);
    expect(results.map(storedSum)).toEqual([3, 70]);
  },
  120_000,
);

testWithLibreOffice(
  "a stored result that is not what LibreOffice computes is found in its texts",
  async () => {
    const files = [workbookWithWrongSum(1, 2), workbookWithWrongSum(-0.5, -0.5)];
    const texts = await recalculateTexts(files);
    const compared = await Promise.all(files.map((file, k) => compareTexts(file, texts[k] ?? new Map())));
    expect(compared.map(({ differences }) => differences)).toEqual([
      [{ cell: "Sums!C1", stored: -1, recalculated: "3", formula: "=A1+B1" }],
      [],
    ]);
  },
  120_000,
);

testWithLibreOffice(
  "two calls at the same time do not disturb each other",
  async () => {
    const results = await Promise.all([
      recalculate(workbookWithWrongSum(5, 6)),
      recalculate(workbookWithWrongSum(7, 8)),
    ]);
    expect(results.map(storedSum)).toEqual([11, 15]);
  },
  120_000,
);
