import { scoreWorkbook, verifyWorkbook, type ComparedReport, type WorkbookPort } from "../../src/app";
import { address, type Area } from "../../src/workbook/cells";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { surroundings } from "./surroundings";

/** Scores a workbook; one that cannot be scored is a mistake of the test. */
export async function scoredPlan(
  port: WorkbookPort,
  mode: "live" | "values" = "live",
  tests?: boolean,
): Promise<WorkbookPlan> {
  const outcome = await scoreWorkbook(port, { choice: {}, mode, surroundings, version: "1.2.3", tests });
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
}

/** What verify finds in a scored workbook. */
export async function verified(port: WorkbookPort, pin?: string): Promise<ComparedReport> {
  const verification = await verifyWorkbook(port, { choice: {}, surroundings, pin });
  if (!verification.compared) throw new Error(verification.reason);
  return verification;
}

/** The place of a block's cell that holds such a value: "Audit!B5". */
export function placeOf(plan: WorkbookPlan, block: string, isIt: (value: unknown) => boolean): string {
  for (const { sheet, blocks } of plan.sheets)
    for (const { name, row, column, cells } of blocks)
      if (name === block)
        for (const [i, line] of cells.entries()) {
          const j = line.findIndex(({ value }) => isIt(value));
          if (j >= 0) return `${sheet}!${address(row + i, column + j)}`;
        }
  throw new Error(`No such cell in ${block}.`);
}

/** The area of a name of a workbook. */
export async function areaNamed(port: WorkbookPort, name: string): Promise<Area> {
  const area = (await port.describe()).names.find((one) => one.name === name)?.area;
  if (!area) throw new Error(`no ${name}`);
  return area;
}
