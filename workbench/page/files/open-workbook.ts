import { openPackage, partText } from "../../../src/file/package";
import { PackageReader } from "../../../src/file/read";
import { rectangleOf } from "../../../src/workbook/area";
import { MemoryWorkbook, type MemorySheet, type MemoryTable } from "../../memory";
import { workbookColours, type ColourOf } from "./colours";
import { fileLooks, type Looks } from "./looks";
import { sheetCharts } from "./sheet-charts";
import { sheetLayout } from "./sheet-layout";
import { sheetDropDowns, sheetRules } from "./sheet-rules";
import { inside, along, parsed } from "./xml";

/**
 * Reads the parts of an .xlsx file that the workbench shows into a workbook in memory; the file keeps the rest.
 * @throws PackageError for a file that is not a workbook
 */
export function openWorkbook(bytes: Uint8Array): MemoryWorkbook {
  const reader = new PackageReader(openPackage(bytes));
  const colourOf = workbookColours(reader.parts);
  const looks = fileLooks(reader.parts, colourOf);
  const workbook = new MemoryWorkbook();
  workbook.batch("calculation", () => {
    for (const entry of reader.sheets) {
      const sheet = workbook.addSheet(entry.name);
      sheet.update({ visibility: entry.visible ? "visible" : "hidden" });
      if (entry.part === null) continue;
      fillCells(sheet, reader, looks);
      sheet.update(stateOf(sheet, entry.part, reader, looks, colourOf));
    }
    for (const { name, refersTo, sheetIndex } of reader.names)
      if (sheetIndex === null) workbook.setName(name, `=${refersTo}`);
  });
  return workbook;
}

function fillCells(sheet: MemorySheet, reader: PackageReader, looks: Looks): void {
  const cells = reader.cells(sheet.name);
  const used = cells.used(sheet.name);
  if (used === null) return;
  sheet.write(used, (blank, row, column) => {
    const stored = cells.at(row, column);
    if (stored === undefined) return blank;
    const { value, formula, style } = stored;
    return { ...blank, value, formula, format: reader.formatOf(style), look: looks.cell(style) };
  });
}

function stateOf(
  sheet: MemorySheet,
  part: string,
  reader: PackageReader,
  looks: Looks,
  colourOf: ColourOf,
): Parameters<MemorySheet["update"]>[0] {
  const text = partText(reader.parts, part);
  const root = parsed(text.replace(/(<(?:[\w.-]+:)?sheetData>)[^]*(<\/(?:[\w.-]+:)?sheetData>)/, "$1$2"));
  fillLinks(sheet, root);
  return {
    ...sheetLayout(sheet.name, root, text, colourOf),
    tables: reader.tables().flatMap((table): readonly MemoryTable[] => {
      if (table.area.sheet !== sheet.name) return [];
      return [{ ...table, id: table.name, style: "TableStyleMedium2", filter: table.hasHeader }];
    }),
    conditionalFormats: sheetRules(sheet.name, root, looks, colourOf),
    dropDowns: sheetDropDowns(sheet.name, root),
    charts: sheetCharts(sheet.name, part, reader.parts),
  };
}

/** Links to places in the same workbook; links to outside addresses are left out. */
function fillLinks(sheet: MemorySheet, root: Element): void {
  for (const element of inside(along(root, "hyperlinks"), "hyperlink")) {
    const [area, link] = [rectangleOf(element.getAttribute("ref") ?? ""), element.getAttribute("location")];
    if (area !== null && link !== null) sheet.write(area, (cell) => ({ ...cell, link }));
  }
}
