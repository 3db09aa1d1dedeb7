import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { range } from "../context/context";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { groupsOn } from "../frame/lead";

/** With more peers than this, the places are looked up in one formula of an array. */
const maximumSingly = 40;

interface PeerMedian {
  readonly formula: string;
  readonly isArray: boolean;
}

/**
 * Formula of the median score of a unit's peers in a column of scores: of the units that the sheet Peers names in its row; or,
 * where the Method states no rule, of the others of its group, or of all others.
 */
export function peerMedian(
  context: Context,
  unit: number,
  scores: Area,
  at: number,
  sheet: string,
): PeerMedian {
  const { places, sets } = context.layout.peers;
  const all = columnRange(scores, at, sheet);
  if (places === null) return { formula: ofGroup(context, unit, scores, at, sheet), isArray: true };
  const count = sets[unit]?.length ?? 0;
  if (count === 0) return { formula: '""', isArray: false };
  if (count <= maximumSingly) {
    const cells = range(count).map((k) => `INDEX(${all},${cell(places, unit, k, sheet, "column")})`);
    return { formula: `IFERROR(MEDIAN(${cells.join()}),"")`, isArray: false };
  }
  const named = rowRange(places, unit, 0, count - 1, sheet, "column");
  const place = `ROW(${all})-${scores.row}`;
  return {
    formula: `IFERROR(MEDIAN(IF(ISNUMBER(MATCH(${place},${named},0)),IF(ISNUMBER(${all}),${all}))),"")`,
    isArray: true,
  };
}

/** The others of the unit's group, or all others. */
function ofGroup(context: Context, unit: number, scores: Area, at: number, sheet: string): string {
  const all = columnRange(scores, at, sheet);
  const own = cell(scores, unit, at, sheet);
  const others = `IF(ROW(${all})<>ROW(${own}),IF(ISNUMBER(${all}),${all}))`;
  if (!context.groupLabels) return `IFERROR(MEDIAN(${others}),"")`;
  const groups = groupsOn(context, scores.sheet);
  const label = cell(groups, unit, 0, sheet, "column");
  return `IF(${label}="","",IFERROR(MEDIAN(IF(${columnRange(groups, 0, sheet)}=${label},${others})),""))`;
}
