import { fixedReference, rangeText } from "../../workbook/area";
import type { StepOf } from "../../workbook/draw";
import type { DropDown } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { escapeText } from "../package/xml/escape";

/** Gives cells a list to choose from. */
export function addDropDown(book: Book, { sheet, dropDown }: StepOf<"add-drop-down">): void {
  const { area, source, prompt, error, othersAllowed = false } = dropDown;
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

const choices = (source: DropDown["source"]): string =>
  "range" in source ? fixedReference(source.range) : `"${source.list.join(",").replaceAll('"', '""')}"`;
