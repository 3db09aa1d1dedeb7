import { defaultMethod, type Method } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed, textOf } from "../cells/text";
import { matchHeaders } from "../find/aliases";
import { methodAliases } from "../words/method-columns";
import type { FoundTable } from "../find/roles";
import { groupSetting } from "./group-setting";
import { settingOf, settings } from "./settings";

export interface ReadMethod {
  readonly method: Method;
  /** Cell of each value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  /** False when the table says nothing of the group column. */
  readonly groupStated: boolean;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the Method table; null reads as an empty one. A setting that is not stated, or whose value is not known, has
 * its default; one that stands twice has the first value.
 */
export function readMethod(
  found: FoundTable | null,
  nodeCode: (text: string) => string | undefined,
): ReadMethod {
  const problems: ProblemDraft[] = [];
  const cells: Record<string, CellRef> = {};
  let method = defaultMethod;
  for (const { name, value, nameCell, valueCell } of found ? rowsOf(found) : []) {
    const setting = settingOf(name, nodeCode);
    if (setting === null) {
      const known = settings.map(({ title }) => title).join(", ");
      problems.push({
        code: "setting-unknown",
        severity: "error",
        cell: nameCell,
        details: { found: name, known },
      });
      continue;
    }
    const key = setting.title.toLowerCase();
    const where = { setting: setting.title };
    if (cells[key] !== undefined) {
      const details = { setting: setting.title };
      problems.push({ code: "setting-repeated", severity: "warning", cell: nameCell, details, where });
      continue;
    }
    cells[key] = valueCell;
    if (value === "") continue;
    const set = setting.set(method, value);
    if (set === null) {
      const details = {
        setting: setting.title,
        found: value,
        used: setting.words(method),
        known: listed(setting.known, 20),
      };
      problems.push({ code: "value-unknown", severity: "error", cell: valueCell, details, where });
    } else method = set;
  }
  const group = cells[groupSetting.title.toLowerCase()];
  return { method, cells, groupStated: group !== undefined && statesGroup(found, group), problems };
}

const statesGroup = (found: FoundTable | null, { row, column }: CellRef): boolean =>
  textOf(found?.region.value(row, column) ?? null) !== "";

interface SettingRow {
  readonly name: string;
  readonly value: string;
  readonly nameCell: CellRef;
  readonly valueCell: CellRef;
}

function rowsOf({ region, headerRow, headers }: FoundTable): readonly SettingRow[] {
  const matched = matchHeaders(headers, methodAliases);
  const setting = matched.setting ?? headers[0];
  const value = matched.value ?? headers[1];
  if (setting === undefined || value === undefined) return [];
  const rows: SettingRow[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const name = textOf(region.value(row, setting.column));
    const text = textOf(region.value(row, value.column));
    // A setting without a value has its default; text in the first column alone may as well be a note.
    if (name === "" || (text === "" && settingOf(name, () => undefined) === null)) continue;
    const nameCell = { sheet: region.sheet, row, column: setting.column };
    rows.push({ name, value: text, nameCell, valueCell: { ...nameCell, column: value.column } });
  }
  return rows;
}
