import type { Choice, RescalingPlan } from "../model/choice";
import type { FrameworkNode } from "../model/tables";

/**
 * The normalisation by which an aggregate is brought to a scale again: its own, else that of its level; null for none. "none" is a
 * choice of none: it takes a node out of its level.
 *
 * @example rescalingChoice({ levels: { 2: { method: "rank", parameters: {} } }, nodes: {} }, { code: "A", level: 2 }).method // "rank"
 */
export function rescalingChoice<Name extends string>(
  plan: RescalingPlan<Name> | undefined,
  { code, level }: Pick<FrameworkNode, "code" | "level">,
): Choice<Name> | null {
  const own = plan && Object.hasOwn(plan.nodes, code) ? plan.nodes[code] : undefined;
  const choice = own ?? plan?.levels[level];
  return choice === undefined || choice.method === "none" ? null : choice;
}
