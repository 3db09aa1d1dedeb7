import { hasFrozenSheet, withoutCopiedScale } from "../../app";
import { freezeScale, type Results } from "../../engine";
import type { XlsxWorkbook } from "../../file";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import { frozenRows } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import { planCsvWorkbook } from "../csv/plan-workbook";
import { readCsvTable } from "../csv/read-file";
import { csvText } from "../csv/write-table";
import { Failure } from "../failure";
import { exists } from "./exists";
import { writeWhole } from "./write-whole";

/** The name of the sheet of a frozen scale. */
const sheet = "Frozen scale";

/** @throws Failure when the file is there: another index may be scored on it */
export async function requireNewFile(path: string): Promise<void> {
  if (!(await exists(path))) return;
  throw new Failure(
    "frozen-file-exists",
    `${path} exists, and a frozen scale is not replaced.`,
    "Name another file, or delete this one first.",
  );
}

/** Writes the scale of a run, or returns what in its method cannot be kept. */
export async function writeFrozen(
  path: string,
  results: Results,
  source: Source,
): Promise<readonly Problem[]> {
  const kept = freezeScale(results);
  if (!kept.ok) return kept.problems.map((problem) => describeProblem(problem, source, results.model));
  await writeWhole(path, new TextEncoder().encode(csvText(frozenRows(kept.frozen))));
  return [];
}

/**
 * Adds a frozen scale to a workbook, as a sheet that its report refers to.
 * @throws Failure when the workbook has one
 */
export async function addFrozen(workbook: XlsxWorkbook, path: string): Promise<readonly Problem[]> {
  const description = await withoutCopiedScale(workbook, await workbook.describe());
  // That of an earlier report is no input, and goes with this run.
  const name = hasFrozenSheet(description) ? `${sheet} 2` : sheet;
  if (description.sheets.some((known) => known.name.toLowerCase() === name.toLowerCase()))
    throw new Failure(
      "frozen-sheet-exists",
      `The workbook has a sheet ${name}, so the one of ${path} was not added.`,
      "Leave --frozen out to use the sheet, or delete the sheet.",
    );
  const table = await readCsvTable(path, sheet);
  // An earlier report stays as it is until the new one is drawn: the user's entries and the history of runs are in it.
  await workbook.draw({ ...planCsvWorkbook([{ ...table, name }]), owns: [] });
  return table.problems;
}
