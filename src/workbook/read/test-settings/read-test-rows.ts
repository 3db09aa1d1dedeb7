import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { defaultTestSettings, type TestSettings } from "../../test-settings";
import { nearTestSetting, testSettingOf } from "./settings-of-tests";

/** A row of the Method table. */
export interface MethodRow {
  readonly name: string;
  readonly value: string;
  readonly nameCell: CellRef;
  readonly valueCell: CellRef;
}

export interface ReadTestRows {
  /** With the defaults filled in; null where no row states a value. */
  readonly test: TestSettings | null;
  /** Null where the Method does not state it. */
  readonly tests: boolean | null;
  /** Cell of each value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the rows that are about tests: of two for the same setting the first counts, and a blank value is the default. */
export function readTestRows(rows: readonly MethodRow[]): ReadTestRows {
  const problems: ProblemDraft[] = [];
  const cells: Record<string, CellRef> = {};
  let [test, tests]: [TestSettings | null, boolean | null] = [null, null];
  for (const { name, value, nameCell, valueCell } of rows) {
    const near = testSettingOf(name) === null ? nearTestSetting(name) : null;
    const setting = testSettingOf(name) ?? near?.setting;
    if (setting === undefined) continue;
    const { id, title } = setting;
    const where = { setting: title };
    if (near) {
      const details = { found: name, suggestion: near.suggestion };
      problems.push({ code: "setting-misspelt", severity: "error", cell: nameCell, details, where });
    }
    const key = title.toLowerCase();
    if (cells[key] !== undefined) {
      const details = { setting: title };
      problems.push({ code: "setting-repeated", severity: "warning", cell: nameCell, details, where });
      continue;
    }
    cells[key] = valueCell;
    if (value === "") continue;
    const read = setting.read(value, valueCell);
    problems.push(...read.problems);
    if (id === "tests") tests = read.tests ?? tests;
    else test = { ...(test ?? defaultTestSettings), ...read.change };
  }
  return { test, tests, cells, problems };
}
