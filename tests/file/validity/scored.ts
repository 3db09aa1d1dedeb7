import { scoreWorkbook } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import type { Language } from "../../../src/workbook/language";
import { surroundings } from "../../support/surroundings";

/** The workbook with its report, as `psci score` writes it; null where it cannot be scored. */
export async function scoredFile(workbook: XlsxWorkbook, language?: Language): Promise<Uint8Array | null> {
  const outcome = await scoreWorkbook(workbook, {
    choice: {},
    mode: "live",
    surroundings,
    version: "0",
    language,
  });
  return outcome.scored ? workbook.save() : null;
}
