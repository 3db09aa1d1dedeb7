import { removeConditionalFormats } from "../../../src/file/package/remove-conditional-formats";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

const rule = (sqref: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="dataBar" priority="1"><extLst><ext/></extLst></cfRule></conditionalFormatting>`;

const extended = (sqref: string): string =>
  `<x14:conditionalFormatting><x14:cfRule type="dataBar"/><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;

const formats = (...rules: readonly string[]): string =>
  `<ext uri="a"><x14:conditionalFormattings>${rules.join("")}</x14:conditionalFormattings></ext>`;

const sparklines = '<ext uri="b"><x14:sparklineGroups/></ext>';

const sheet = (rules: string, extensions: string): string =>
  `<worksheet ${main} ${x14}><sheetData><row r="1"/></sheetData>${rules}<pageMargins/>${extensions}</worksheet>`;

const list = (...extensions: readonly string[]): string => `<extLst>${extensions.join("")}</extLst>`;

test.each([
  [
    "both halves of a rule, and no other rule",
    sheet(rule("A1:A9") + rule("B1"), list(formats(extended("A1:A9"), extended("B1")))),
    sheet(rule("B1"), list(formats(extended("B1")))),
  ],
  [
    "what holds nothing then",
    sheet(rule("A1:A9") + rule("A1:A9"), list(formats(extended("A1:A9")))),
    sheet("", ""),
  ],
  [
    "no other extension",
    sheet(rule("A1:A9"), list(sparklines, formats(extended("A1:A9")))),
    sheet("", list(sparklines)),
  ],
  ["no rule of part of the cells", sheet(rule("A1:A8"), ""), sheet(rule("A1:A8"), "")],
])("takes away %s", (_, text, expected) =>
  expect(removeConditionalFormats(text, new Set(["A1:A9"]))).toBe(expected),
);

test("a sheet without cells has rules all the same", () =>
  expect(
    removeConditionalFormats(`<worksheet ${main}><sheetData/>${rule("A1")}</worksheet>`, new Set(["A1"])),
  ).toBe(`<worksheet ${main}><sheetData/></worksheet>`));
