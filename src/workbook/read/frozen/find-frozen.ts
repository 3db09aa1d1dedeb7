import type { ProblemDraft } from "../../problems";
import { plain } from "../cells/text";
import { matchHeaders } from "../find/aliases";
import { regionName, type Region } from "../find/region";
import { type Fit, tableThatFits, type FoundTable } from "../find/roles";
import { frozenFigures, frozenHeader, frozenNames, frozenTable } from "./frozen-columns";

export interface FoundFrozen {
  readonly table: FoundTable | null;
  readonly problems: readonly ProblemDraft[];
}

/** The table Frozen scale: the Excel table, else the sheet, of this name. One that is no such table is an error. */
export function findFrozen(regions: readonly Region[]): FoundFrozen {
  // Excel calls a further copy of the sheet "Frozen scale (2)".
  const isNamed = (name: string): boolean =>
    frozenNames.includes(plain(name).replace(/^(tbl|table|tabla)|\d+$/g, ""));
  const named = regions.filter(({ table, sheet }) => isNamed(table ?? sheet) || isNamed(sheet));
  const ordered = [...named].sort((a, b) => Number(a.table === null) - Number(b.table === null));
  const table =
    ordered.map((region) => tableThatFits(region, isFrozen)).find((found) => found !== null) ?? null;
  const [first] = ordered;
  if (table !== null || first === undefined) return { table, problems: [] };
  const { sheet, firstRow: row, firstColumn: column } = first;
  const details = { name: regionName(first), title: frozenHeader("code") };
  const cell = { sheet, row, column };
  return { table, problems: [{ code: "frozen-column-missing", severity: "error", cell, details }] };
}

const isFrozen: Fit = (headers) => {
  const found = matchHeaders(headers, frozenTable.aliases);
  return found.code !== undefined && frozenFigures.some((name) => found[name] !== undefined);
};
