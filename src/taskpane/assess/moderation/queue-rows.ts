import type { Model, Moderation, ModerationReason, SettledCell } from "../../../engine";
import type {
  AssessmentTables,
  ModerationList,
  OpenModeration,
  SettledModeration,
} from "../../../workbook/assessment";

/** A cell in the list; `open` where it still needs a decision. */
export interface QueueRow {
  readonly key: string;
  readonly cell: SettledModeration;
  readonly open: OpenModeration | null;
}

/** What the list shows. */
export interface QueueFilter {
  readonly state: "decide" | "look" | "settled";
  readonly reason: ModerationReason | "";
  /** Code of a node: cells of the indicators below it. */
  readonly part: string;
  /** Code of a unit. */
  readonly unit: string;
}

export const noFilter: QueueFilter = { state: "decide", reason: "", part: "", unit: "" };

const keyOf = (unit: string, item: string): string => JSON.stringify([unit, item]);

/** How many cells needed a decision, and how many of them have one. */
interface QueueProgress {
  readonly settled: number;
  readonly all: number;
}

export const progressOf = ({ open, settled }: Moderation): QueueProgress => {
  const needed = (cells: readonly SettledCell[]): number =>
    cells.filter(({ needsDecision }) => needsDecision).length;
  return { settled: needed(settled), all: needed(open) + needed(settled) };
};

/** The cells of a list, in the order of what settling can change. */
export function queueRows(
  moderation: ModerationList,
  model: Model,
  filter: QueueFilter,
): readonly QueueRow[] {
  const { state, reason, part, unit } = filter;
  const below = part === "" ? null : indicatorsBelow(model, part);
  const isShown = ({ cell, reasons }: SettledCell): boolean =>
    (reason === "" || reasons.includes(reason)) &&
    (unit === "" || cell.unit === unit) &&
    (below === null || below.has(cell.item));
  const keyed = (cell: SettledModeration): string => keyOf(cell.cell.unit, cell.cell.item);
  return state !== "settled"
    ? moderation.open
        .filter((cell) => cell.needsDecision === (state === "decide") && isShown(cell))
        .map((cell) => ({ key: keyed(cell), cell, open: cell }))
    : moderation.settled.filter(isShown).map((cell) => ({ key: keyed(cell), cell, open: null }));
}

/** Codes of a node and all below it. */
function indicatorsBelow({ framework }: Model, node: string): ReadonlySet<string> {
  const found = new Set([node]);
  let before = 0;
  while (found.size > before) {
    before = found.size;
    for (const { code, parent } of framework) if (parent !== null && found.has(parent)) found.add(code);
  }
  return found;
}

/** The open cell after one in a list; the first one where it was the last; null without others. */
export function nextAfter(
  rows: readonly QueueRow[],
  key: string,
  before: readonly QueueRow[],
): string | null {
  const others = rows.filter((row) => row.key !== key && row.open !== null);
  const place = before.findIndex((row) => row.key === key);
  const later = new Set(before.slice(place + 1).map((row) => row.key));
  return (others.find((row) => later.has(row.key)) ?? others[0])?.key ?? null;
}

/** Reasons in the queue with how many cells have each. */
export function reasonCounts(cells: readonly SettledCell[]): ReadonlyMap<ModerationReason, number> {
  const counts = new Map<ModerationReason, number>();
  for (const { reasons } of cells)
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** Aggregates that have rated indicators below them, and the indicators themselves. */
export function ratedParts(
  { framework }: Model,
  { rated }: Pick<AssessmentTables, "rated">,
): readonly string[] {
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  const found = new Set<string>(rated);
  for (const item of rated)
    for (
      let node = parents.get(item) ?? null;
      node !== null && !found.has(node);
      node = parents.get(node) ?? null
    )
      found.add(node);
  return framework.map(({ code }) => code).filter((code) => found.has(code));
}
