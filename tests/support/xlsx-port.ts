import { XlsxWorkbook } from "../../src/file";
import { checked, excelize, savedBytes, type Book } from "../../src/file/excelize";
import { address } from "../../src/workbook/cells";
import type { PortUnderTest } from "./contract/describe-port";

/** A new .xlsx workbook; what its user does is done by another program, to the saved file. */
export async function newXlsx(): Promise<PortUnderTest> {
  let workbook = await XlsxWorkbook.create();
  const edit = async (change: (book: Book) => void): Promise<void> => {
    workbook = await XlsxWorkbook.open(await edited(await workbook.save(), change));
  };
  return {
    get port() {
      return workbook;
    },
    type: ({ sheet, row, column }, value) =>
      edit((book) => checked(book.SetCellValue(sheet, address(row, column), value))),
    insertRow: (sheet, row) => edit((book) => checked(book.InsertRows(sheet, row + 1, 1))),
  };
}

/** The file after its user has changed something in it with another program. */
export async function edited(bytes: Uint8Array, change: (book: Book) => void): Promise<Uint8Array> {
  const book = checked((await excelize()).OpenReader(bytes));
  change(book);
  return savedBytes(book);
}
