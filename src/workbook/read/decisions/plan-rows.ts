import type { CellRef, CellValue } from "../../cells";
import { plain, textOf } from "../cells/text";
import type { Header, Region } from "../find/region";
import type { FoundTable } from "../find/roles";
import { methodTable } from "../words/method-columns";
import { matchNearly } from "../words/misspelt";
import { nearest } from "../words/nearest";
import { planSettingTable, type PlanSettingId } from "../words/plan-settings";

/** A row of the table Plan settings. */
export interface PlanRow {
  readonly name: string;
  /** Null for a name that is not known. */
  readonly id: PlanSettingId | null;
  /** Whom a floor is for, when its name says so: "Lower" of "Floor Lower"; "" for others. */
  readonly rest: string;
  /** The spelling of a name that was read as a similar one; null for a name that is known. */
  readonly suggestion: string | null;
  readonly value: CellValue;
  readonly format: string;
  readonly nameCell: CellRef;
  readonly valueCell: CellRef;
}

const { meanings, aliases } = planSettingTable;

/** The columns of settings and values. */
export const planColumns = (
  headers: readonly Header[],
): Readonly<Partial<Record<"setting" | "value", Header>>> => matchNearly(headers, methodTable).columns;

/** Whether a row is the header of a table Plan settings: a budget is below it. */
export function isPlanHeader(headers: readonly Header[], region: Region, row: number): boolean {
  const { setting, value } = planColumns(headers);
  if (setting === undefined || value === undefined) return false;
  for (let below = row + 1; below <= region.lastRow; below++)
    if (settingIn(textOf(region.value(below, setting.column))).id !== null) return true;
  return false;
}

/** The rows with a setting, in their order. */
export function planRows({ region, headerRow, headers }: FoundTable): readonly PlanRow[] {
  const { setting, value } = planColumns(headers);
  if (setting === undefined || value === undefined) return [];
  const rows: PlanRow[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const name = textOf(region.value(row, setting.column));
    const content = region.value(row, value.column);
    const named = settingIn(name);
    // Other text in the first column alone is taken for a note.
    if (name === "" || (named.id === null && textOf(content) === "")) continue;
    const nameCell = { sheet: region.sheet, row, column: setting.column };
    const format = region.format(row, value.column);
    const valueCell = { ...nameCell, column: value.column };
    rows.push({ name, ...named, value: content, format, nameCell, valueCell });
  }
  return rows;
}

/** The setting that a name states, exactly or nearly; "Floor Lower" and "Mínimo C07" say whom the floor is for. */
function settingIn(name: string): Pick<PlanRow, "id" | "rest" | "suggestion"> {
  const exact = meanings.get(plain(name));
  if (exact) return { id: exact.thing, rest: "", suggestion: null };
  const words = name.split(" ");
  for (const length of [2, 1]) {
    const first = plain(words.slice(0, length).join(" "));
    const rest = words
      .slice(length)
      .join(" ")
      .replace(/^(?:for|of|para|de|pour) /i, "");
    if (rest !== "" && aliases.floor.includes(first)) return { id: "floor", rest, suggestion: null };
  }
  const near = nearest(plain(name), meanings);
  if (near) return { id: near.thing, rest: "", suggestion: near.spelt };
  const [first = "", ...others] = words;
  const floor = others.length > 0 ? nearest(plain(first), meanings) : null;
  return floor?.thing === "floor"
    ? { id: "floor", rest: others.join(" "), suggestion: `${floor.spelt} ${others.join(" ")}` }
    : { id: null, rest: "", suggestion: null };
}
