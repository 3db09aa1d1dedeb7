import fc from "fast-check";
import { writeCells, type WrittenCell, type WrittenRow, type Parts } from "../../../../src/file/package";
import { partText, setPartText } from "../../../../src/file/package/parts";
import { cellsOf } from "../../read/support/cells-of";
import type { CellValue } from "../../../../src/workbook/cells";
import { all, parse } from "../support/package";

const part = "xl/worksheets/sheet1.xml";
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheetXml = (rows: string, prefix = ""): string => {
  const p = prefix;
  const declared = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
  return (
    `<${p}worksheet ${declared}="${namespace}"><${p}sheetPr/><${p}cols><${p}col min="1" max="2"/></${p}cols>` +
    `<${p}sheetData>${rows}</${p}sheetData><${p}mergeCells/></${p}worksheet>`
  );
};

interface Options {
  readonly prefix?: string;
  readonly kept?: string | null;
  readonly formulaAt?: (row: number, column: number) => string | null;
}

/** The whole part after cells were written into it. */
function writtenPart(
  rows: string,
  written: readonly WrittenRow[],
  { prefix = "", kept = null, formulaAt = () => null }: Options = {},
): string {
  const parts: Parts = {};
  setPartText(parts, part, sheetXml(rows, prefix));
  writeCells(parts, part, written, { text: kept, formulaAt });
  return partText(parts, part);
}

const writtenRows = (...given: Parameters<typeof writtenPart>): string =>
  /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(writtenPart(...given))?.[1] ?? "";

const cell = (column: number, value: CellValue, more: Partial<WrittenCell> = {}): WrittenCell => ({
  column,
  value,
  style: 0,
  formula: null,
  array: false,
  ...more,
});

const one = (value: CellValue, more: Partial<WrittenCell> = {}): string =>
  writtenRows("", [{ row: 0, cells: [cell(0, value, more)] }]);

describe("a number reads back as the same number", () => {
  test.each([0, 1, -2.5, 0.1 + 0.2, 1 / 3, 1e-300, 5e-324, 1.7976931348623157e308, 123456789012345680000])(
    "%p",
    (value) => expect(Number(/<v>(.*)<\/v>/.exec(one(value))?.[1])).toBe(value),
  );

  test("minus zero is stored as 0", () => expect(one(-0)).toContain("<v>0</v>"));

  test.each([NaN, Infinity])("%p is refused, naming the cell, and nothing is changed", (value) => {
    const parts: Parts = {};
    setPartText(parts, part, sheetXml(""));
    const rows = [{ row: 6, cells: [cell(1, 1), cell(2, value)] }];
    expect(() => writeCells(parts, part, rows, { text: null, formulaAt: () => null })).toThrow("C7");
    expect(partText(parts, part)).toBe(sheetXml(""));
  });
});

test.each([
  ["true", true, {}, '<c r="A1" t="b"><v>1</v></c>'],
  ["an error", { error: "#N/A" }, {}, '<c r="A1" t="e"><v>#N/A</v></c>'],
  ["a text", 'a<b> & "c"', {}, '<c r="A1" t="inlineStr"><is><t>a&lt;b&gt; &amp; "c"</t></is></c>'],
  ["an empty text", "", {}, '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ["outer blanks", " a ", {}, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
  ["a control character", "a\u0007", {}, '<c r="A1" t="inlineStr"><is><t>a_x0007_</t></is></c>'],
  ["what looks like its escape", "_x0007_", {}, '<c r="A1" t="inlineStr"><is><t>_x005F_x0007_</t></is></c>'],
  ["a look alone", null, { style: 3 }, '<c r="A1" s="3"/>'],
  ["a formula", 7, { style: 3, formula: "=B1<2" }, '<c r="A1" s="3"><f>B1&lt;2</f><v>7</v></c>'],
  ["its text", "x ", { formula: "=B1" }, '<c r="A1" t="str"><f>B1</f><v xml:space="preserve">x </v></c>'],
  ["its empty text", "", { formula: "=B1" }, '<c r="A1" t="str"><f>B1</f><v></v></c>'],
  ["its error", { error: "#N/A" }, { formula: "=B1" }, '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>'],
  ["one without a result", null, { formula: "=B1" }, '<c r="A1"><f>B1</f></c>'],
  [
    "an array formula",
    1,
    { formula: "=B1", array: true },
    '<c r="A1"><f t="array" ref="A1">B1</f><v>1</v></c>',
  ],
] satisfies [string, CellValue, Partial<WrittenCell>, string][])(
  "%s is written in its own type",
  (_, value, more, expected) => expect(one(value, more)).toBe(`<row r="1">${expected}</row>`),
);

describe("what is there", () => {
  const present =
    '<row r="2" spans="1:3" ht="30" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><v>4</v></c></row><row r="9" hidden="1"/>';

  test("keeps its cells, the attributes of its rows and its order", () =>
    expect(
      writtenRows(present, [
        { row: 0, cells: [cell(0, 0)] },
        { row: 1, cells: [cell(1, 2), cell(3, 4)] },
        { row: 4, cells: [cell(0, 5)] },
      ]),
    ).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c>' +
        '<c r="D2"><v>4</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' +
        '<row r="9" hidden="1"></row>',
    ));

  test("is replaced where a cell is written, and goes where an empty one is", () =>
    expect(
      writtenRows(present, [
        { row: 1, cells: [cell(0, "x"), cell(2, null)] },
        { row: 3, cells: [cell(1, null)] },
      ]),
    ).toBe(
      '<row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row><row r="9" hidden="1"></row>',
    ));

  test("may leave addresses out", () =>
    expect(
      writtenRows("<row><c/><c><v>2</v></c></row><row ht='9'><c><v>3</v></c></row>", [
        { row: 0, cells: [cell(2, 7)] },
        { row: 1, cells: [cell(1, 8)] },
      ]),
    ).toBe(
      '<row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"><v>7</v></c></row>' +
        `<row r="2" ht='9'><c r="A2"><v>3</v></c><c r="B2"><v>8</v></c></row>`,
    ));

  test("keeps a formula whose first cell is written over", () =>
    expect(
      writtenRows(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">A2</f><v>1</v></c><c r="B1" s="2"><f t="shared" si="0"/><v>1</v></c></row>',
        [{ row: 0, cells: [cell(0, 5)] }],
        { formulaAt: (_row, column) => (column === 1 ? '=IF(B2<"a",1)' : null) },
      ),
    ).toBe('<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="2"><f>IF(B2&lt;"a",1)</f><v>1</v></c></row>'));

  test("may be taken from another text of the part", () =>
    expect(
      writtenRows('<row r="1"><c r="A1"><v>1</v></c></row>', [{ row: 2, cells: [cell(0, 3)] }], {
        kept: sheetXml('<row r="2"><c r="A2"><v>2</v></c></row>'),
      }),
    ).toBe('<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>'));

  test("may have a prefix", () =>
    expect(
      writtenRows(
        '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
        [{ row: 0, cells: [cell(1, "b")] }],
        {
          prefix: "x:",
        },
      ),
    ).toBe(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>',
    ));
});

test.each([
  ["nothing", [], "A1"],
  ["one cell", [{ row: 2, cells: [cell(1, 1)] }], "B3"],
  [
    "cells apart",
    [
      { row: 2, cells: [cell(30, 1)] },
      { row: 7, cells: [cell(1, 1)] },
    ],
    "B3:AE8",
  ],
] satisfies [string, WrittenRow[], string][])("the dimension is that of %s", (_, rows, expected) =>
  expect(writtenPart("", rows)).toContain(`<sheetPr/><dimension ref="${expected}"/><cols>`),
);

test("a dimension that is there is set, and the rest of the part keeps its bytes", () => {
  const parts: Parts = {};
  const text = sheetXml("").replace("<cols>", '<dimension ref="A1"></dimension><cols>');
  setPartText(parts, part, text);
  writeCells(parts, part, [{ row: 0, cells: [cell(0, 1), cell(1, 2)] }], {
    text: null,
    formulaAt: () => null,
  });
  expect(partText(parts, part)).toBe(
    text
      .replace('ref="A1"', 'ref="A1:B1"')
      .replace("<sheetData>", '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
  );
});

test("a sheet whose cells are an empty element gets them", () => {
  const parts: Parts = {};
  setPartText(parts, part, `<worksheet xmlns="${namespace}"><sheetData/></worksheet>`);
  writeCells(parts, part, [{ row: 0, cells: [cell(0, 1)] }], { text: null, formulaAt: () => null });
  expect(partText(parts, part)).toBe(
    `<worksheet xmlns="${namespace}"><dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  );
});

test("cells out of order are a mistake", () =>
  expect(() => writtenRows("", [{ row: 0, cells: [cell(1, 1), cell(1, 2)] }])).toThrow("left to right"));

test("whatever is written over whatever is there reads back", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  const cells = fc.dictionary(fc.constantFrom("0 0", "0 1", "0 4", "2 0", "2 3", "5 1"), value);
  const asRows = (drawn: Readonly<Record<string, CellValue>>): readonly WrittenRow[] =>
    [0, 2, 5].map((row) => ({
      row,
      cells: [0, 1, 3, 4].flatMap((column) => {
        const found = drawn[`${row} ${column}`];
        return found === undefined ? [] : [cell(column, found)];
      }),
    }));
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      const kept = writtenPart("", asRows(first));
      const text = writtenPart("", asRows(second), { kept });
      const read = cellsOf(text);
      for (const [key, expected] of Object.entries({ ...first, ...second })) {
        const [row = NaN, column = NaN] = key.split(" ").map(Number);
        expect(read.at(row, column)?.value).toEqual(expected);
      }
      expect(all(parse(text), "c")).toHaveLength(Object.keys({ ...first, ...second }).length);
    }),
  );
});
