import { scoreWorkbook } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import { surroundings } from "../../support/surroundings";

/** The workbook with its report, as `psci score` writes it; null where it cannot be scored. */
export async function scoredFile(workbook: XlsxWorkbook): Promise<Uint8Array | null> {
  const outcome = await scoreWorkbook(workbook, {
    choice: {},
    mode: "live",
    surroundings,
    version: "0",
  });
  return outcome.scored ? workbook.save() : null;
}
