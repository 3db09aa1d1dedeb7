import { XlsxWorkbook } from "../../../src/file";
import { address } from "../../../src/workbook/cells";
import { scoredPlan } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

const sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Data: [
    ["Code", "Name", "P1", "P2", "R1"],
    ["U1", "Aldea", 2, 31, 55],
    ["U2", "Burgo", 3.5, 12, 61],
    ["U3", "Costa", 4.25, 88, 80],
    ["U4", "Duero", 1, 40, 23],
  ],
  Framework: [
    ["Code", "Name", "Parent", "Level", "Direction", "Weight", "Target"],
    ["P1", "Plans", "P", 1, 1, 1, 4],
    ["P2", "Delay", "P", 1, -1, 2, 20],
    ["R1", "Results", "ALL", 1, 1, 1, 70],
    ["P", "Practice", "ALL", 2, 1, 1, ""],
    ["ALL", "Index", "", 3, 1, 1, ""],
  ],
  Method: [
    ["Setting", "Value"],
    ["Normalisation", "min-max"],
    ["Gap reference", "target"],
  ],
};

/** A scored workbook that is as small as one with all kinds of sheets can be: it is verified hundreds of times. */
export async function scoredTinyIndex(): Promise<Uint8Array> {
  const bytes = await edited(await (await XlsxWorkbook.create()).save(), (book) => {
    for (const [name, rows] of Object.entries(sheets)) {
      book.NewSheet(name);
      rows.forEach((row, i) =>
        row.forEach((value, j) => {
          if (value !== "") book.SetCellValue(name, address(i, j), value);
        }),
      );
    }
    for (const { list } of [book.GetSheetList()])
      for (const name of list) if (!Object.hasOwn(sheets, name)) book.DeleteSheet(name);
  });
  const workbook = await XlsxWorkbook.open(bytes);
  await scoredPlan(workbook);
  return workbook.save();
}
