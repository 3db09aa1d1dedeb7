import { anchorSize } from "../../../../src/file/package/drawing/anchor-size";
import { sheetGeometry } from "../../../../src/file/package/drawing/sheet-geometry";

const worksheet = (before: string, rows: string): string =>
  `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`;

const corner = (name: string, column: number, row: number, offset = 0): string =>
  `<x:${name}><x:col>${column}</x:col><x:colOff>${offset}</x:colOff>` +
  `<x:row>${row}</x:row><x:rowOff>${offset}</x:rowOff></x:${name}>`;

test("a sheet that says nothing has columns of 64 pixels and rows of 20", () => {
  const geometry = sheetGeometry(worksheet("", ""));
  expect([geometry.width(0, 2), geometry.height(0, 2)]).toEqual([2 * 48, 2 * 15]);
});

test("columns and rows have the sizes that the sheet gives them; hidden ones have none", () => {
  const geometry = sheetGeometry(
    worksheet(
      '<sheetFormatPr defaultRowHeight="12" defaultColWidth="10.7109375"/>' +
        '<cols><col min="2" max="3" width="20.7109375"/><col min="4" max="4" width="9" hidden="1"/></cols>',
      '<row r="1" ht="30"/><row r="2"/><row r="3" hidden="true"/>',
    ),
  );
  expect([0, 1, 2, 3, 4].map((column) => geometry.width(column, 1) / 0.75)).toEqual([75, 145, 145, 0, 75]);
  expect([0, 1, 2, 3].map((row) => geometry.height(row, 1))).toEqual([30, 12, 0, 12]);
});

test("an anchor between two cells is as large as what lies between its corners", () => {
  const anchor = `<x:twoCellAnchor>${corner("from", 1, 2, 12_700)}${corner("to", 3, 6, 38_100)}</x:twoCellAnchor>`;
  expect(anchorSize(anchor, sheetGeometry(worksheet("", "")))).toEqual({ width: 98, height: 62 });
});

test("an anchor at one cell, or at none, gives its size itself", () => {
  const size = '<x:ext cx="1270000" cy="635000"/>';
  const geometry = sheetGeometry(worksheet("", ""));
  const expected = { width: 100, height: 50 };
  expect(anchorSize(`<x:oneCellAnchor>${corner("from", 1, 2)}${size}</x:oneCellAnchor>`, geometry)).toEqual(
    expected,
  );
  expect(anchorSize(`<x:absoluteAnchor><x:pos x="0" y="0"/>${size}</x:absoluteAnchor>`, geometry)).toEqual(
    expected,
  );
});
