import { peerSets } from "../../../engine";
import { nearestRule } from "../../../engine/internal";
import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";
import { comparesPeers } from "../method/compares-peers";

/** Peers that are listed where none of the report's formulas depends on them. */
const listed = 10;
/** The most contrasting units that are listed. */
export const contrasting = 3;
/** Names of the peers and of the most contrasting units. */
const nameColumns = 2;
/** For each index: the nearest better unit, its distance, and the path to the frontier. */
export const targetColumns = 3;

export interface PeersLayout {
  /** Whether the report has the sheet: with the sheets of decisions, and where its formulas look peers up. */
  readonly isWritten: boolean;
  /** The peers of each unit, by position; none in a report without the sheet. */
  readonly sets: readonly Int32Array[];
  /** Names of the peers, and of the most contrasting units. */
  readonly names: Area;
  readonly targets: Area;
  /** Codes of the peers, the nearest first. */
  readonly codes: Area;
  /** Their distances; no columns where peers are the units of a group. */
  readonly distances: Area;
  /** Values of the columns by which peers are chosen. */
  readonly context: Area;
  /** Places of the peers in the tables, which the medians refer to; null where peers are the units of a group. */
  readonly places: Area | null;
}

/** In a report without the sheet no peers are looked for: their number grows with the square of the units. */
export function layOutPeers(shape: Shape, hasDecisions: boolean): PeersLayout {
  const { lead, model, sheets, structure } = shape;
  const rule = nearestRule(model.method);
  const isWritten = hasDecisions || comparesPeers(model.method);
  const sets = isWritten ? peerSets(model) : [];
  const most = sets.reduce((length, set) => Math.max(length, set.length), 0);
  const count = Math.max(1, rule === null ? Math.min(listed, most) : most);
  const at = (column: number, columns: number): Area => unitColumns(shape, sheets.Peers, column, columns);
  const targets = at(lead + nameColumns, targetColumns * structure.roots.length);
  const codes = at(targets.column + targets.columns + 1, count);
  const distances = at(codes.column + count + 1, rule === null ? 0 : count);
  const context = at(distances.column + count + 1, rule?.columns.length ?? 0);
  return {
    isWritten,
    sets,
    names: at(lead, nameColumns),
    targets,
    codes,
    distances,
    context,
    places: rule === null ? null : at(context.column + context.columns + 1, count),
  };
}
