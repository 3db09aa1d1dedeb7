import { bomb, claim, smallTable, workbookWith } from "../../tests/file/support/hostile-files";
import { sheetOf, textOf } from "./long-text";

const sheet = "xl/worksheets/sheet1.xml";

const repeated = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join("");

const inSheet = (content: Uint8Array): Uint8Array => workbookWith("", { [sheet]: [content, { level: 1 }] });

/** Rows of a hundred cells. */
const cells = (count: number, cell: (i: number, j: number) => string): Uint8Array =>
  inSheet(sheetOf(count / 100, (i) => `<row>${repeated(100, (j) => cell(i, j))}</row>`));

function pictures(count: number, size: number): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => `xl/media/image${i}.png`);
  const file = workbookWith(
    smallTable(),
    Object.fromEntries(names.map((name) => [name, new Uint8Array(10)])),
  );
  return names.reduce((zip, name) => claim(zip, name, { size }), file);
}

const emptyParts = (count: number): Uint8Array =>
  workbookWith(
    smallTable(),
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/media/${i}.png`, new Uint8Array(0)])),
  );

function manySheets(count: number): Uint8Array {
  const list = repeated(
    count,
    (i) => `<sheet name="s${i}" sheetId="${i}" r:id="${i === 0 ? "r1" : `x${i}`}"/>`,
  );
  const workbook = `<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`;
  return workbookWith(smallTable(), { "xl/workbook.xml": workbook });
}

const formulaInB2 = (formula: string): Uint8Array => workbookWith(smallTable(`${formula}<v>1</v>`));

/**
 * Workbooks that are made to harm the program that opens them, by what they contain too much of; each is made when it
 * is needed.
 */
export const hostileCorpus: Readonly<Record<string, () => Uint8Array>> = {
  "a sheet of 3,000 MB": () => bomb(sheet, 3_000),
  "a picture of 3,000 MB": () => bomb("xl/media/image1.png", 3_000),
  "five pictures of 500 MB": () => pictures(5, 500_000_000),
  "20,100 parts": () => emptyParts(20_100),
  "a sheet of 400 MB that says 1 kB": () => bomb(sheet, 400, 1_000),
  "60,000 unclosed elements": () => inSheet(Buffer.from("<a>".repeat(60_000))),
  "60,000 unclosed comments": () => inSheet(Buffer.from(`<a>${"<!-- ".repeat(60_000)}`)),
  "entities that grow": () =>
    inSheet(Buffer.from('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>')),
  "a figure of 290,000,000 digits": () =>
    inSheet(textOf(290, () => "1".repeat(1_000_000), "<worksheet><sheetData><row><c><v>")),
  "a million names": () =>
    workbookWith(
      smallTable(),
      {},
      `<definedNames>${repeated(1_000_000, (i) => `<definedName name="n${i}">1</definedName>`)}</definedNames>`,
    ),
  "290 MB of long texts": () =>
    inSheet(sheetOf(8_950, () => `<row><c t="inlineStr"><is><t>${"a".repeat(32_500)}</t></is></c></row>`)),
  "2,001 sheets": () => manySheets(2_001),
  "an array over a whole sheet": () => formulaInB2('<f t="array" ref="A1:XFD1048576">C2</f>'),
  "a shared formula over a whole sheet": () => formulaInB2('<f t="shared" si="0" ref="A1:XFD1048576">C2</f>'),
  "5,000 arrays over each other": () =>
    workbookWith(
      repeated(
        5_000,
        (i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A1:XFD1048576">1</f></c></row>`,
      ),
    ),
  "8 kB of formula shared by 200,000 cells": () =>
    inSheet(
      sheetOf(200_000, (i) => {
        const long = `<f t="shared" si="0" ref="A1:A200000">${repeated(2_000, () => "A1+")}1</f>`;
        return `<row r="${i + 1}"><c r="A${i + 1}">${i === 0 ? long : '<f t="shared" si="0"/>'}<v>1</v></c></row>`;
      }),
    ),
  "12,100,000 cells": () => cells(12_100_000, (i, j) => `<c><v>${(i * j) % 97}</v></c>`),
  "9,900,000 figures": () => cells(9_900_000, (i, j) => `<c><v>${((i * j) % 9973) / 7}</v></c>`),
  "9,900,000 formulas": () => cells(9_900_000, (_, j) => `<c><f>A${j}</f><v>1</v></c>`),
  "6,800,000 texts in cells": () => cells(6_800_000, (i) => `<c t="inlineStr"><is><t>t${i}</t></is></c>`),
  "9,900,000 cells from right to left": () => {
    const addresses = Array.from({ length: 676 }, (_, j) =>
      j < 26 ? String.fromCharCode(65 + j) : String.fromCharCode(64 + Math.floor(j / 26), 65 + (j % 26)),
    ).reverse();
    return inSheet(
      sheetOf(
        14_600,
        (i) => `<row r="${i + 1}">${addresses.map((one) => `<c r="${one}${i + 1}"/>`).join("")}</row>`,
      ),
    );
  },
};
