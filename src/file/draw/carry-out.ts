import { fixedReference, rangeText } from "../../workbook/area";
import { address } from "../../workbook/cells";
import type { Step } from "../../workbook/draw";
import { checked, type Book } from "../excelize";
import { addConditionalFormats } from "./conditional-formats";
import { addDropDown } from "./drop-downs";
import { hideColumns, layOutSheet, setMargins, setPrintArea, setWidth } from "./layout";
import { addTable } from "./tables";

/** Carries a step out in excelize; the steps of cells, charts and tabs are carried out in the package. */
export function carryOut(book: Book, step: Step): void {
  const { sheet } = step;
  switch (step.step) {
    case "insert-sheet":
      checked(book.NewSheet(sheet));
      return;
    case "remove-sheet":
      checked(book.DeleteSheet(sheet));
      return;
    case "remove-table":
      checked(book.DeleteTable(step.name));
      return;
    case "resize-table":
      throw new Error("excelize resizes no tables.");
    case "add-table":
      return addTable(book, step);
    case "remove-name":
      checked(book.DeleteDefinedName({ Name: step.name }));
      return;
    case "set-name":
      if (step.present !== null) checked(book.DeleteDefinedName({ Name: step.present }));
      checked(book.SetDefinedName({ Name: step.name, RefersTo: fixedReference(step.area) }));
      return;
    case "remove-drop-down":
      checked(book.DeleteDataValidation(sheet, step.id));
      return;
    case "remove-merge": {
      const [first = "", last = first] = step.id.split(":");
      checked(book.UnmergeCell(sheet, first, last));
      return;
    }
    case "remove-link":
      for (const { row, column } of step.areas)
        checked(book.SetCellHyperLink(sheet, address(row, column), "", "None"));
      return;
    case "add-link":
      checked(book.SetCellHyperLink(sheet, address(step.row, step.column), step.to, "Location"));
      return;
    case "merge": {
      const [first = "", last = first] = rangeText(step.area).split(":");
      checked(book.MergeCell(sheet, first, last));
      return;
    }
    case "add-rules":
      return addConditionalFormats(book, step);
    case "add-drop-down":
      return addDropDown(book, step);
    case "set-width":
      return setWidth(book, step);
    case "set-height":
      checked(book.SetRowHeight(sheet, step.row + 1, step.height));
      return;
    case "hide-columns":
      return hideColumns(book, step);
    case "lay-out":
      return layOutSheet(book, step);
    case "set-print-area":
      return setPrintArea(book, sheet, step.area);
    case "set-margins":
      return setMargins(book, step);
    case "write":
    case "clear":
    case "remove-rule":
    case "remove-chart":
    case "draw-chart":
  }
}
