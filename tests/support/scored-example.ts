import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/file";
import { once } from "./run/once";
import { scoredPlan } from "./verified";

const examples = join(__dirname, "../../examples");

/**
 * A workbook of the folder `examples` with its report, as `psci score` writes it, and with its tests on request. Each is
 * scored once in a run of the tests.
 */
export async function scoredExample(name: string, tests = false): Promise<Uint8Array> {
  const folder = await once(`scored-${name}${tests ? "-with-tests" : ""}`, async (made) => {
    const workbook = await XlsxWorkbook.open(new Uint8Array(await readFile(join(examples, `${name}.xlsx`))));
    await scoredPlan(workbook, "live", tests);
    await writeFile(join(made, "report.xlsx"), await workbook.save());
  });
  return new Uint8Array(await readFile(join(folder, "report.xlsx")));
}
