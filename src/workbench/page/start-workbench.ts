import { sheetChart, SheetChart } from "./charts/SheetChart";
import { openWorkbook } from "./files/open-workbook";
import { bookData } from "./grid/book-data";
import { showBook, startGrid } from "./grid/open-grid";
import { Sync } from "./sync/sync";

export async function startWorkbench(): Promise<void> {
  const program = startGrid("grid");
  program.api.registerComponent(sheetChart, SheetChart);
  const answer = await fetch("/examples/capabilities.xlsx");
  const workbook = openWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const grid = await showBook(program, bookData(workbook, "capabilities.xlsx"));
  const sync = new Sync(workbook, grid);
  Object.assign(window, { workbench: { workbook, grid, sync } });
}
