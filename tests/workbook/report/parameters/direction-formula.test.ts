import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import { formulaDirection } from "../../../../src/workbook/read/framework/direction";
import { higherWords, lowerWords } from "../../../../src/workbook/read/words/directions";
import { directionFormula } from "../../../../src/workbook/report/parameters/cells";
import { recalculate, testWithLibreOffice } from "../../../support/libreoffice";
import { edited } from "../../../support/xlsx-port";

const spelt = [
  "D\u00e9croissant",
  "M\u00e1s es mejor",
  "Maior \u00e9 melhor",
  "Plus c'est \u00e9lev\u00e9, mieux c'est",
];
const texts = [
  ...higherWords,
  ...lowerWords,
  ...lowerWords.map((word) => ` ${word.toUpperCase()}`),
  ...spelt,
];
const cells = [...texts, "\u00a0lower", "\u22121", "e", "o", "d", 2, -3];

testWithLibreOffice(
  "a worksheet reads every direction word as `formulaDirection` says",
  async () => {
    const empty = await (await XlsxWorkbook.create()).save();
    const bytes = await edited(empty, (book) => {
      checked(book.NewSheet("Words"));
      cells.forEach((value, i) => {
        checked(book.SetCellValue("Words", `A${i + 1}`, value));
        checked(book.SetCellFormula("Words", `B${i + 1}`, directionFormula(`A${i + 1}`)));
      });
    });
    const workbook = await XlsxWorkbook.open(await recalculate(bytes));
    const [grid] = await workbook.read([
      { sheet: "Words", row: 0, column: 0, rows: cells.length, columns: 2 },
    ]);
    const read = grid?.values.map(([value, direction]) => [value, direction]);
    expect(read).toEqual(cells.map((value) => [value, formulaDirection(value)]));
  },
  60_000,
);
