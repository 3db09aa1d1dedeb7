import { readWorkbook, scoreIndex } from "../../src/app";
import { openReadable } from "../../src/cli/files/readable-input";
import { measuredExamplePath } from "./measured-example";

let read: ReturnType<typeof readExample> | undefined;

/** The example of capabilities, scored once: 60 units, 30 indicators with costs. */
export const readCases = (): ReturnType<typeof readExample> => (read ??= readExample());

async function readExample() {
  const { workbook } = await openReadable(measuredExamplePath);
  const { reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error("The example has no scores.");
  return index;
}
