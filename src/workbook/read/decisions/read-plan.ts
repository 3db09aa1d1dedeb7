import type { Model, PlanItem, PlanSettings } from "../../../engine";
import type { CellRef } from "../../cells";
import type { PlanPlace, PlanTable } from "../../decisions";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { plain, textOf } from "../cells/text";
import type { FoundTable } from "../find/roles";
import { noneWords, planSettingTitles, type PlanSettingId } from "../words/plan-settings";
import { amountOf } from "./amount";
import { floorsOf } from "./plan-floors";
import type { KnownNames } from "./known-names";
import { piecesOf } from "./pieces";
import { plannedGain, plannedItems, plannedUnits } from "./planned-names";
import { planColumns, planRows, type PlanRow } from "./plan-rows";

export interface ReadPlan {
  /** Null without a budget, and where it is not known for whom or for what the plan is to be. */
  readonly plan: PlanTable | null;
  /** Null where the columns are not known. */
  readonly place: PlanPlace | null;
  /** Whether no setting has a value. */
  readonly isBlank: boolean;
  readonly problems: readonly ProblemDraft[];
}

type Draft = { -readonly [Key in keyof PlanSettings]: PlanSettings[Key] };

const titles = Object.values(planSettingTitles);

/** Reads the table Plan settings: of two rows for the same setting the first counts, and a blank value is the default. */
export function readPlan(table: FoundTable, names: KnownNames, model: Model): ReadPlan {
  const problems: ProblemDraft[] = [];
  const cells: Record<string, CellRef> = {};
  const settings: Draft = {
    ...{ budget: NaN, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
    ...{ most: null, floors: [] },
  };
  let [isKnown, isBlank] = [true, true];
  for (const row of planRows(table)) {
    const { id, name, nameCell, valueCell } = row;
    if (id === null) {
      const details = { found: name, known: titles.join(", ") };
      problems.push({ code: "plan-setting-unknown", severity: "error", cell: nameCell, details });
      continue;
    }
    if (row.suggestion !== null) {
      const details = { found: name, suggestion: row.suggestion };
      problems.push({ code: "setting-misspelt", severity: "error", cell: nameCell, details });
    }
    const key = keyOf(id, row, cells);
    if (key === null) {
      const details = { setting: planSettingTitles[id] };
      problems.push({ code: "setting-repeated", severity: "warning", cell: nameCell, details });
      continue;
    }
    cells[key] = valueCell;
    if (textOf(row.value) === "") continue;
    isBlank = false;
    const read = readers[id](row, names, model);
    problems.push(...read.problems);
    if (read.isFatal === true) isKnown = false;
    const { floors, ...others } = read.change;
    Object.assign(settings, others, floors && { floors: [...settings.floors, ...floors] });
  }
  const hasBudget = !Number.isNaN(settings.budget);
  if (!hasBudget && !problems.some(({ code }) => code === "plan-budget-unusable"))
    problems.push({
      ...{ code: "plan-budget-missing", severity: "warning", details: {} },
      cell: cells["budget"] ?? headerCell(table),
    });
  const plan = hasBudget && isKnown ? { settings, cells } : null;
  return { plan, place: placeOf(table, cells), isBlank, problems };
}

function placeOf({ region, headerRow, headers }: FoundTable, cells: PlanPlace["cells"]): PlanPlace | null {
  const { setting, value } = planColumns(headers);
  if (setting === undefined || value === undefined) return null;
  const { sheet, lastRow } = region;
  return { sheet, headerRow, lastRow, setting: setting.column, value: value.column, cells };
}

const headerCell = ({ region: { sheet, firstColumn }, headerRow }: FoundTable): CellRef => ({
  ...{ sheet, row: headerRow, column: firstColumn },
});

/** The key of a row's cell: floors have one each ("floor lower"); null for a repeated row. */
function keyOf(
  id: PlanSettingId,
  { rest }: PlanRow,
  cells: Readonly<Record<string, CellRef>>,
): string | null {
  if (id !== "floor") return cells[id] === undefined ? id : null;
  const own = rest === "" ? "floor" : `floor ${rest.toLowerCase()}`;
  if (cells[own] === undefined) return own;
  return rest === "" ? `floor ${Object.keys(cells).length}` : null;
}

interface ReadRow {
  readonly change: Partial<PlanSettings>;
  readonly problems: readonly ProblemDraft[];
  /** A plan without this setting would be another plan than the one that is wanted. */
  readonly isFatal?: boolean;
}

type Reader = (row: PlanRow, names: KnownNames, model: Model) => ReadRow;

const problem = (
  code: WorkbookProblemCode,
  { valueCell }: PlanRow,
  details: ProblemDraft["details"],
): ProblemDraft => ({ code, severity: "error", cell: valueCell, details });

const readers: Readonly<Record<PlanSettingId, Reader>> = {
  budget: (row) => {
    const amount = amountOf(row);
    if (amount >= 0) return { change: { budget: amount }, problems: [] };
    const found = textOf(row.value);
    return { change: {}, problems: [problem("plan-budget-unusable", row, { found })], isFatal: true };
  },
  for: (row, names) => {
    const text = textOf(row.value);
    const units = plannedUnits(text, names);
    if (units !== null) return { change: { units }, problems: [] };
    const suggestion = names.unit.near(text) ?? names.group.near(text);
    const details = { found: text, ...(suggestion !== null && { suggestion }) };
    return { change: {}, problems: [problem("plan-for-unknown", row, details)], isFatal: true };
  },
  gain: (row, names) => {
    const text = textOf(row.value);
    const gain = plannedGain(text, names);
    if (gain !== null) return { change: { gain }, problems: [] };
    const suggestion = names.node.near(text);
    const details = { found: text, ...(suggestion !== null && { suggestion }) };
    return { change: {}, problems: [problem("plan-gain-unknown", row, details)], isFatal: true };
  },
  excluded: (row, names, model) => items("excluded", row, names, model),
  decided: (row, names, model) => items("decided", row, names, model),
  most: (row) => {
    const text = textOf(row.value);
    if (noneWords.includes(plain(text))) return { change: {}, problems: [] };
    const most = amountOf(row);
    if (Number.isInteger(most) && most >= 1) return { change: { most }, problems: [] };
    return { change: {}, problems: [problem("plan-most-unusable", row, { found: text })] };
  },
  floor: (row, names) => {
    const { floors, problems } = floorsOf(row, names);
    return { change: { floors }, problems };
  },
};

function items(id: "excluded" | "decided", row: PlanRow, names: KnownNames, model: Model): ReadRow {
  const text = textOf(row.value);
  if (noneWords.includes(plain(text))) return { change: {}, problems: [] };
  const pieces = piecesOf(text, (piece) => plannedItems(piece, names, model) !== null);
  const read = pieces.map((piece) => ({ piece, items: plannedItems(piece, names, model) }));
  const unknown = read.flatMap(({ piece, items: some }) => (some === null ? [piece] : []));
  const all: readonly PlanItem[] = read.flatMap(({ items: some }) => some ?? []);
  return {
    change: { [id]: all },
    problems: unknown.map((found) => {
      const suggestion = names.indicator.near(found.split(/[ :]+/).at(-1) ?? "");
      const setting = planSettingTitles[id];
      return problem("plan-item-unknown", row, {
        setting,
        found,
        ...(suggestion !== null && { suggestion }),
      });
    }),
  };
}
