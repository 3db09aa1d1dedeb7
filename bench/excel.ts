import { planWorkbook, readWorkbook, scoreIndex } from "../src/app";
import { openExcelWorkbook } from "../src/excel";
import { MemoryWorkbook } from "../workbench/memory";
import { withOffice } from "../tests/support/office";
import type { Bench, Measure } from "./support/bench";
import { syntheticSheets } from "./support/synthetic-sheets";
import { plainPass } from "./support/timing";

const sizes = [
  { n: 60, p: 30 },
  { n: 700, p: 100 },
];

/**
 * From Score to the written report, through the real Office.js client and a workbook in memory instead of Excel.
 * Requests to Excel and their bytes are counted; the time that Excel would need for them is not included.
 */
export const excel: Bench = async () => {
  const measures: Measure[] = [];
  for (const { n, p } of sizes) {
    const sheets = syntheticSheets(n, p);
    const pass = await plainPass(sheets.Data);
    const workbook = new MemoryWorkbook();
    for (const [name, rows] of Object.entries(sheets)) {
      const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
      workbook.addSheet(name).write(area, (cell, i, j) => ({ ...cell, value: rows[i]?.[j] ?? null }));
    }
    const { host, close } = await withOffice(workbook);
    try {
      const port = await openExcelWorkbook();
      const before = host.requests.length;
      const start = performance.now();
      const { description, reading } = await readWorkbook(port, {});
      const index = scoreIndex(reading);
      if (!index.scored) throw new Error(index.problems.map(({ message }) => message).join("\n"));
      const { plan } = await planWorkbook(port, description, index, {
        mode: "live",
        version: "bench",
        surroundings: { now: () => new Date(), sha256: async () => "0".repeat(64) },
      });
      await port.drawUndoable(plan, {});
      const milliseconds = performance.now() - start;
      const requests = host.requests.slice(before);
      const bytes = requests.map((request) => request.bytes);
      const megabytes = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
      measures.push({
        what: "Score to report written, Office.js",
        size: `${n} x ${p}`,
        milliseconds,
        passes: milliseconds / pass,
        note: `${requests.length} requests, ${megabytes(bytes.reduce((sum, one) => sum + one, 0))}, largest ${megabytes(Math.max(...bytes))}`,
      });
    } finally {
      close();
    }
  }
  return measures;
};
