import { cellsOf } from "./support/cells-of";

const read = (rows: string, strings: readonly string[] = []) =>
  cellsOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, strings);

test("numbers are the doubles that the file gives", () => {
  const cells = read(
    '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1" t="n"><v>1E-300</v></c></row>',
  );
  expect(cells.at(0, 0)?.value).toBe(0.1 + 0.2);
  expect(cells.at(0, 1)?.value).toBe(1e-300);
});

test("shared, inline and result texts are read with their runs joined, entities and escapes resolved", () => {
  const cells = read(
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>a &amp; </t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="C1" t="str"><f>D1</f><v>two_x000A_lines</v></c></row>',
    ["zero", "one"],
  );
  expect([0, 1, 2].map((column) => cells.at(0, column)?.value)).toEqual(["one", "a &  b", "two\nlines"]);
});

test("truth, errors and dates of strict files", () => {
  const cells = read(
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="d"><v>2024-01-01T12:00:00</v></c></row>',
  );
  expect([0, 1, 2].map((column) => cells.at(0, column)?.value)).toEqual([true, { error: "#N/A" }, 45292.5]);
});

test("a cell without a value is blank, though a formula's empty text is text", () => {
  const cells = read(
    '<row r="1"><c r="A1" s="3"/><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>A1</f></c></row>',
  );
  expect([0, 1, 2].map((column) => cells.at(0, column)?.value)).toEqual([null, "", null]);
  expect(cells.at(0, 0)?.style).toBe(3);
  expect(cells.used("S")).toEqual({ sheet: "S", row: 0, column: 1, rows: 1, columns: 2 });
});

test("cells and rows that do not say where they stand follow the ones before", () => {
  const cells = read(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
  );
  expect([cells.at(0, 0), cells.at(0, 1), cells.at(4, 2), cells.at(4, 3)].map((cell) => cell?.value)).toEqual(
    [1, 2, 3, 4],
  );
});

test("a shared formula is written out for each of its cells", () => {
  const cells = read(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1&amp;"&lt;A1&gt;"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(cells.at(0, 1)?.formula).toBe('=A1*$C$1&"<A1>"');
  expect(cells.at(1, 1)?.formula).toBe('=A2*$C$1&"<A1>"');
});

test("an array formula stands in all of its cells", () => {
  const cells = read(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );
  expect([cells.at(0, 0)?.formula, cells.at(1, 0)?.formula]).toEqual(["=B1:B2*2", "=B1:B2*2"]);
  expect(cells.at(1, 0)?.value).toBe(2);
});

test("a namespace prefix on every element makes no difference", () => {
  const cells = cellsOf(
    '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    [],
  );
  expect(cells.at(1, 1)).toMatchObject({ value: 2, formula: "=1+1", style: 0 });
});

test("an empty sheet has no used cells", () => {
  expect(cellsOf("<worksheet><sheetData/></worksheet>").used("S")).toBeNull();
});
