import type { Plan } from "../plan";
import type { NamedSelect } from "../tree/query";

/** The steps after the aggregates of a level: gates, bonus and malus, then their scale. */
export const afterAggregation = (
  _plan: Plan,
  _nodes: readonly number[],
  _from: string,
): readonly NamedSelect[] => [];
