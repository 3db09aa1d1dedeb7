import { MemoryPort, MemoryWorkbook } from "../../../workbench/memory";
import { describePort } from "../../support/contract/describe-port";

describePort("A workbook in memory", async () => {
  const workbook = new MemoryWorkbook();
  return {
    port: new MemoryPort(workbook),
    type: async (cell, value) => workbook.type(cell, value),
    insertRow: async (sheet, row) => workbook.insertRows(sheet, row),
  };
});
