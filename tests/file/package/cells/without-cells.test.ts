import { withoutCells } from "../../../../src/file/package";

const sheet = (rows: string): string =>
  `<worksheet><cols/><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;

test("rows of a height of their own stay, empty; the rest of the part keeps its bytes", () =>
  expect(
    withoutCells(
      sheet(
        '<row r="1" spans="1:2" s="4"><c r="A1"/></row><row r="3" ht="30" customHeight="1"><c r="A3"><v>1</v></c></row>' +
          '<row r="4" hidden="1"/><row ht="9"><c/></row>',
      ),
    ),
  ).toBe(sheet('<row r="3" ht="30" customHeight="1"/><row r="4" hidden="1"/><row r="5" ht="9"/>')));

test("a part with prefixes is not taken apart", () =>
  expect(withoutCells("<x:worksheet><x:sheetData/></x:worksheet>")).toBeNull());
