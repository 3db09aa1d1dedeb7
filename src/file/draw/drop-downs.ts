import type { DropDown } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { escapeText } from "../package/xml/escape";
import { fixedReference, rangeText } from "../../workbook/area";

/** Excel refuses longer lists. */
const longestList = 255;

/** Gives cells a list to choose from. @throws RangeError for a list that must stand in cells instead */
export function addDropDowns(book: Book, sheet: string, dropDowns: readonly DropDown[]): void {
  for (const { area, source, prompt, error, othersAllowed = false } of dropDowns)
    checked(
      book.AddDataValidation(sheet, {
        Type: "list",
        Sqref: rangeText(area),
        // excelize writes this one formula unescaped.
        Formula1: escapeText(choices(source)),
        AllowBlank: true,
        ShowInputMessage: prompt !== "",
        Prompt: prompt,
        ShowErrorMessage: true,
        ErrorStyle: othersAllowed ? "warning" : "stop",
        Error: error,
      }),
    );
}

function choices(source: DropDown["source"]): string {
  if ("range" in source) return fixedReference(source.range);
  const list = source.list.join(",");
  if (list.length > longestList || source.list.some((choice) => choice.includes(",")))
    throw new RangeError(`The list ${list.slice(0, 40)} is too long, or has commas: it must stand in cells.`);
  return `"${list.replaceAll('"', '""')}"`;
}
