import type { WorkbookPort } from "../../src/app/ports";
import { describePort } from "../support/contract/describe-port";
import { openExcel, type OpenExcel } from "./support/open-excel";

let excel: OpenExcel | null = null;

afterEach(() => excel?.close());

describePort("Excel", async () => {
  const opened = await openExcel();
  excel = opened;
  const { port, workbook } = opened;
  const calculating: WorkbookPort = {
    describe: () => port.describe(),
    read: (areas) => port.read(areas),
    readFormulas: (areas) => port.readFormulas(areas),
    draw: (plan, progress) => {
      opened.calculate(plan);
      return port.draw(plan, progress);
    },
  };
  return {
    port: calculating,
    type: async (cell, value) => workbook.type(cell, value),
    insertRow: async (sheet, row) => workbook.insertRows(sheet, row),
  };
});
