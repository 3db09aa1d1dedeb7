import { fixedFormula } from "../../workbook/area";
import type { Step } from "../../workbook/draw";
import { operation, type Operation } from "../host/operation";
import { drawChartOperation } from "./charts";
import { addDropDown } from "./drop-downs";
import { hideColumns, layOutSheet, setHeight, setMargins, setWidth } from "./layout";
import { addRules, removeRule } from "./rules";
import { writeCells, type KnownToExcel } from "./write-cells";

/** The operations in Excel that carry out a step. */
export function operationsOf(step: Step, known: KnownToExcel): readonly Operation[] {
  const { sheet } = step;
  switch (step.step) {
    case "write":
      return writeCells(step, known);
    case "add-rules":
      return addRules(step);
    case "insert-sheet":
      return [
        operation(sheet, 3, ({ workbook }) => {
          workbook.worksheets.add(sheet).position = step.position;
        }),
      ];
    case "remove-sheet":
      return [operation(sheet, 2, (target) => target.sheet(sheet).delete())];
    case "remove-table":
      return [operation(sheet, 2, ({ workbook }) => workbook.tables.getItem(step.name).convertToRange())];
    case "resize-table":
      return [
        operation(sheet, 3, (target) =>
          target.workbook.tables.getItem(step.name).resize(target.range(step.area)),
        ),
      ];
    case "add-table":
      return [
        operation(sheet, 6, (target) => {
          const { name, style, filter, area } = step.table;
          const table = target.sheet(sheet).tables.add(target.range({ ...area, sheet }), true);
          table.name = name;
          table.style = style;
          table.showFilterButton = filter;
        }),
      ];
    case "remove-name":
      return [operation(sheet, 2, ({ workbook }) => workbook.names.getItem(step.name).delete())];
    case "set-name":
      return [
        operation(sheet, 3, (target) => {
          const { names } = target.workbook;
          if (step.present === null) names.add(step.name, target.range(step.area));
          else names.getItem(step.present).formula = fixedFormula(step.area);
        }),
      ];
    case "remove-rule":
      return [removeRule(step)];
    case "remove-drop-down":
      return step.areas.map((area) =>
        operation(sheet, 2, (target) => target.range({ ...area, sheet }).dataValidation.clear()),
      );
    case "remove-merge":
      return step.areas.map((area) =>
        operation(sheet, 2, (target) => target.range({ ...area, sheet }).unmerge()),
      );
    case "remove-link":
      return step.areas.map((area) =>
        operation(sheet, 2, (target) => target.range({ ...area, sheet }).clear("Hyperlinks")),
      );
    case "clear":
      return [operation(sheet, 2, (target) => target.range({ ...step.area, sheet }).clear("All"))];
    case "add-link":
      return [
        operation(sheet, 3, (target) => {
          const { row, column, to: documentReference } = step;
          target.range({ sheet, row, column, rows: 1, columns: 1 }).hyperlink = { documentReference };
        }),
      ];
    case "merge":
      return [operation(sheet, 2, (target) => target.range({ ...step.area, sheet }).merge(false))];
    case "add-drop-down":
      return [addDropDown(step)];
    case "set-width":
      return [setWidth(step)];
    case "set-height":
      return [setHeight(step)];
    case "hide-columns":
      return [hideColumns(step)];
    case "lay-out":
      return [layOutSheet(step)];
    case "set-print-area":
      return [
        operation(sheet, 3, (target) =>
          target.sheet(sheet).pageLayout.setPrintArea(target.range({ ...step.area, sheet })),
        ),
      ];
    case "set-margins":
      return [setMargins(step)];
    case "remove-chart":
      return [operation(sheet, 2, (target) => target.sheet(sheet).charts.getItem(step.name).delete())];
    case "draw-chart":
      return drawChartOperation(step);
  }
}
