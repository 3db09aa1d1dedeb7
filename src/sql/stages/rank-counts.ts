import type { Plan } from "../plan";
import { asDouble, windowOf } from "../tree/build";
import type { Expression } from "../tree/expression";
import type { Beyond } from "./counted-beyond";
import { rankNames } from "./rank-names";
import { groupColumn } from "./wide";

/** What is counted for the rank of a node: scores above, for shared places also below, and the same within groups. */
export function beyondOf(plan: Plan, name: string): readonly Beyond[] {
  const { key, above, below, groupAbove, groupBelow } = rankNames(name);
  const among = (group: string | null, [higher, lower]: readonly [string, string]): readonly Beyond[] => [
    { name: higher, key, isAbove: true, group },
    ...(hasHalves(plan) ? [{ name: lower, key, isAbove: false, group }] : []),
  ];
  const group = groupColumn(plan);
  return [...among(null, [above, below]), ...(group === null ? [] : among(group, [groupAbove, groupBelow]))];
}

export const hasHalves = ({ index }: Plan): boolean => index.method.ranks === "fractional";

/** How many scores there are. */
export const countOfAll = (of: Expression, partition: readonly Expression[]): Expression =>
  asDouble(windowOf({ function: { aggregate: "count", of }, partition, order: [], frame: null }));
