import { rectangleOf } from "../../../workbook/area";
import type { SeenFormat, SheetLooks } from "../../../workbook/workbook-looks";
import { behindCells } from "../../package/cells/behind-cells";
import { attributes, isTrue } from "../../package/xml/attributes";
import { children, elementText, inside } from "../../package/xml/children";
import { tags } from "../../package/xml/tags";

/** In points or characters; what is in a smaller row or column cannot be seen. */
const minimumSize = 1;

/** Rows that are hidden or too low, from 0. */
export function hiddenRows(text: string): readonly number[] {
  const found: number[] = [];
  let row = 0;
  for (const { name, kind, start, end } of tags(text)) {
    if (name !== "row" || kind === "close") continue;
    const { r, hidden, ht } = attributes(text.slice(start, end));
    row = r === undefined ? row + 1 : Number(r);
    if (isTrue(hidden) || (ht !== undefined && Number(ht) < minimumSize)) found.push(row - 1);
  }
  return found;
}

/** Columns that are hidden or too narrow, from 0. */
export function hiddenColumns(text: string): SheetLooks["hiddenColumns"] {
  const found: (readonly [number, number])[] = [];
  for (const { name, kind, start, end } of tags(text)) {
    if (name === "sheetData") break;
    if (name !== "col" || kind === "close") continue;
    const { min, max, hidden, width } = attributes(text.slice(start, end));
    if (isTrue(hidden) || (width !== undefined && Number(width) < minimumSize))
      found.push([Number(min) - 1, Number(max) - 1]);
  }
  return found;
}

/** The rules behind the cells; those that only newer programs know repeat these. */
export const conditionalFormats = (text: string): readonly SeenFormat[] =>
  children(text, behindCells(text))
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((formatting) => {
      const { sqref = "" } = attributes(text.slice(formatting.start, formatting.tagEnd));
      const areas = sqref
        .trim()
        .split(/\s+/)
        .flatMap((range) => rectangleOf(range) ?? []);
      return inside(text, formatting)
        .filter(({ name }) => name === "cfRule")
        .map((rule) => {
          const { type = "" } = attributes(text.slice(rule.start, rule.tagEnd));
          const [formula] = inside(text, rule).filter(({ name }) => name === "formula");
          const isFormula = type === "expression" && formula !== undefined;
          return { areas, type, formula: isFormula ? elementText(text, formula) : "" };
        });
    });
