import { address } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";

/** Makes cells lead to others of the workbook, where the plan says so. */
export function addLinks(book: Book, { sheet, blocks }: SheetPlan): void {
  for (const block of blocks)
    block.cells.forEach((row, i) =>
      row.forEach(({ link }, j) => {
        if (link === undefined) return;
        const cell = address(block.row + i, block.column + j);
        checked(book.SetCellHyperLink(sheet, cell, link.replace(/^[=#]/, ""), "Location"));
      }),
    );
}
