import type { WorkbookPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { fixedReference } from "../../workbook/area";
import type { Holdings } from "../../workbook/holdings";
import { blockArea } from "./obstacles";

/** Gives each block its defined name, and takes away the names of blocks that are no more. */
export function nameBlocks(book: Book, plan: WorkbookPlan, holdings: Holdings): void {
  for (const name of holdings.names) checked(book.DeleteDefinedName({ Name: name }));
  for (const sheet of plan.sheets)
    for (const block of sheet.blocks) {
      const area = blockArea(sheet, block);
      if (block.name === null || area.rows * area.columns === 0) continue;
      checked(book.SetDefinedName({ Name: block.name, RefersTo: fixedReference(area) }));
    }
}
