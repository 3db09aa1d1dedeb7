import { setStoredValues, type Parts } from "../../../src/file/package";
import { partText, setPartText } from "../../../src/file/package/parts";
import type { CellValue } from "../../../src/workbook/cells";
import { all, parse } from "./support/package";

const part = "xl/worksheets/sheet1.xml";
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const withCells = (cells: string, prefix = ""): Parts => {
  const parts: Parts = {};
  const declared = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const p = prefix;
  setPartText(
    parts,
    part,
    `<${p}worksheet ${declared}="${namespace}"><${p}cols><${p}col min="1" max="2" width="9"/></${p}cols>` +
      `<${p}sheetData>${cells}</${p}sheetData></${p}worksheet>`,
  );
  return parts;
};

/** The cells after the values are set. */
const stored = (cells: string, values: Readonly<Record<string, CellValue>>): string => {
  const parts = withCells(cells);
  setStoredValues(parts, part, new Map(Object.entries(values)));
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(parts, part))?.[1] ?? "";
};

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("a number reads back as the same number", () => {
  test.each([0, 1, -2.5, 0.1 + 0.2, 1 / 3, 1e-300, 5e-324, 1.7976931348623157e308, 123456789012345680000])(
    "%p",
    (value) => {
      const text = stored(row('<c r="A1" t="str"><f>B1</f></c>'), { A1: value });
      expect(text).not.toContain("t=");
      expect(Number(/<v>(.*)<\/v>/.exec(text)?.[1])).toBe(value);
    },
  );

  test("minus zero is stored as 0", () =>
    expect(stored(row('<c r="A1"><f>B1</f></c>'), { A1: -0 })).toBe(row('<c r="A1"><f>B1</f><v>0</v></c>')));

  test.each([NaN, Infinity])("%p is refused, naming the cell", (value) =>
    expect(() => stored(row('<c r="A1"><f>B1</f></c>'), { A1: value })).toThrow("A1"),
  );
});

test.each([
  ["true", true, '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
  ["false", false, '<c r="A1" t="b"><f>B1</f><v>0</v></c>'],
  ["an error", { error: "#N/A" }, '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>'],
  ["a text", 'a<b> & "c"', '<c r="A1" t="str"><f>B1</f><v>a&lt;b&gt; &amp; &quot;c&quot;</v></c>'],
  ["an empty text", "", '<c r="A1" t="str"><f>B1</f><v></v></c>'],
  ["outer blanks", " a ", '<c r="A1" t="str"><f>B1</f><v xml:space="preserve"> a </v></c>'],
  ["a control character", "a\u0007", '<c r="A1" t="str"><f>B1</f><v>a_x0007_</v></c>'],
  ["what looks like its escape", "_x0007_", '<c r="A1" t="str"><f>B1</f><v>_x005F_x0007_</v></c>'],
  ["nothing", null, '<c r="A1"><f>B1</f></c>'],
] satisfies [string, CellValue, string][])("%s is stored in its own type", (_, value, expected) =>
  expect(stored(row('<c r="A1" t="str"><f>B1</f><v>old</v></c>'), { A1: value })).toBe(row(expected)),
);

test.each([
  [
    "attributes in any order",
    '<c t="e" s="3" cm="1" r="A1"><f>B1</f><v>#N/A</v></c>',
    '<c s="3" cm="1" r="A1"><f>B1</f><v>7</v></c>',
  ],
  ["single quotes", "<c r='A1' t='str'><f>B1</f></c>", "<c r='A1'><f>B1</f><v>7</v></c>"],
  [
    "a shared formula",
    '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    '<c r="A1"><f t="shared" si="0"/><v>7</v></c>',
  ],
  ["an empty formula", '<c r="A1"><f/></c>', '<c r="A1"><f/><v>7</v></c>'],
  [
    "an array formula",
    '<c r="A1"><f t="array" ref="A1:A1" xml:space="preserve"> B1 > 2</f><v/></c>',
    '<c r="A1"><f t="array" ref="A1:A1" xml:space="preserve"> B1 > 2</f><v>7</v></c>',
  ],
  [
    "an extension",
    '<c r="A1"><f>B1</f><v>1</v><extLst><ext/></extLst></c>',
    '<c r="A1"><f>B1</f><v>7</v><extLst><ext/></extLst></c>',
  ],
])("%s: only type and value change", (_, cell, expected) =>
  expect(stored(row(cell), { A1: 7 })).toBe(row(expected)),
);

test("cells without a formula, and cells that are not named, keep their bytes", () => {
  const cells = row(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1"><f>A1</f><v>1.0</v></c><c r="D1" ><v>2</v></c>',
  );
  expect(stored(cells, { A1: 1, B1: 2, D1: 3 })).toBe(cells);
});

test("a cell that leaves its address out stands right of the one before", () =>
  expect(stored("<row><c/><c><f>A1</f></c></row><row><c><f>A1</f></c></row>", { B1: 1, A2: 2 })).toBe(
    "<row><c/><c><f>A1</f><v>1</v></c></row><row><c><f>A1</f><v>2</v></c></row>",
  ));

test("a sheet whose elements have a prefix is understood", () => {
  const parts = withCells('<x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f></x:c></x:row>', "x:");
  setStoredValues(parts, part, new Map([["A1", 7]]));
  expect(partText(parts, part)).toContain('<x:c r="A1"><x:f>B1</x:f><x:v>7</x:v></x:c>');
});

test("100,000 formulas are done in one pass, in a second or two", () => {
  const values = new Map<string, CellValue>();
  const cells: string[] = [];
  for (let i = 1; i <= 10_000; i += 1) {
    const columns = [..."ABCDEFGHIJ"].map((letter, j) => {
      values.set(`${letter}${i}`, i / (j + 3));
      return `<c r="${letter}${i}" s="4" t="str"><f>IF(Z${i}="","",Z${i}&lt;${j})</f></c>`;
    });
    cells.push(`<row r="${i}">${columns.join("")}</row>`);
  }
  const parts = withCells(cells.join(""));
  const start = performance.now();
  setStoredValues(parts, part, values);
  expect(performance.now() - start).toBeLessThan(5000);
  const text = partText(parts, part);
  expect(text.match(/<v>/g)).toHaveLength(values.size);
  expect(text).toContain(`<c r="J10000" s="4"><f>IF(Z10000="","",Z10000&lt;9)</f><v>${10_000 / 12}</v></c>`);
});

test("what is written is XML that reads back as it was", () => {
  const texts = ["<&>\"'", "a\nb", "é 中 😀", "\ud800", "]]>"];
  const cells = texts.map((_, i) => `<c r="A${i + 1}"><f>B1</f></c>`).join("");
  const parts = withCells(row(cells));
  setStoredValues(parts, part, new Map(texts.map((text, i) => [`A${i + 1}`, text])));
  const read = all(parse(partText(parts, part)), "v").map((element) => element.textContent);
  expect(read).toEqual(["<&>\"'", "a\nb", "é 中 😀", "_xD800_", "]]>"]);
});
