import type { CellValue, WorkbookDescription } from "../../../workbook/cells";
import { blockName, keptInputsText, ofKey, tableInputs } from "../../../workbook/report";
import type { Source } from "../../../workbook/source";
import { namedArea } from "../../named-area";
import type { WorkbookPort } from "../../ports";
import { significantDigits } from "../../significant-digits";
import { changeOf, type Input, type InputChange } from "./input-change";

/** What the audit sheet keeps of tables beside the model, and what is another since. */
export interface TablesCheck {
  /** The kept text; null where it keeps none. */
  readonly kept: string | null;
  readonly changes: readonly InputChange[];
  /** The tables that have changes. */
  readonly tables: ReadonlySet<string>;
}

/** Compares what Agreed, Evidence, Proposals, Scenarios, Plan settings and Costs say with what they said at the run. */
export async function tableChanges(
  port: WorkbookPort,
  description: WorkbookDescription,
  source: Source,
): Promise<TablesCheck> {
  const area = namedArea(description, blockName("Audit", "Tables"));
  if (area === null) return { kept: null, changes: [], tables: new Set() };
  const [grid] = await port.read([{ ...area, columns: 1 }]);
  const kept = keptInputsText(grid?.values.map((row) => row[0] ?? null) ?? []);
  const before = keptValues(kept);
  // Of several rows for the same, the last counts here as in the kept text.
  const after = [...new Map(tableInputs(source).map((input) => [input.key, input])).values()];
  const known = new Set(after.map(({ key }) => key));
  const changed = [
    ...after.map(
      ({ key, what, value, cell }) => [key, changeOf(what, before.get(key), rounded(value), cell)] as const,
    ),
    ...[...before].flatMap(([key, value]) =>
      known.has(key) ? [] : [[key, changeOf(ofKey(key).what, value, null, null)] as const],
    ),
  ].filter(([, changes]) => changes.length > 0);
  return {
    kept,
    changes: changed.flatMap(([, changes]) => changes),
    tables: new Set(changed.map(([key]) => ofKey(key).table)),
  };
}

/** The values by their keys; what is no such text has none. */
function keptValues(kept: string): ReadonlyMap<string, Input> {
  const found = new Map<string, Input>();
  let rows: unknown = null;
  try {
    rows = JSON.parse(kept);
  } catch {
    return found;
  }
  for (const row of Array.isArray(rows) ? rows : []) {
    const [key, value] = (Array.isArray(row) ? row : []) as readonly CellValue[]; // of JSON: checked below
    if (typeof key === "string") found.set(key, isInput(value) ? rounded(value) : null);
  }
  return found;
}

/** LibreOffice saves no more digits. */
const rounded = (value: Input): Input => (typeof value === "number" ? significantDigits(value) : value);

const isInput = (value: unknown): value is Input => typeof value === "string" || typeof value === "number";
