import type { Choice, FrameworkNode } from "../../engine";
import { at, rescalingChoice } from "../../engine/internal";
import type { Plan } from "../plan";
import { type NamedSelect, select, step } from "../tree/query";
import { hasPoints, pointsOf } from "./points";
import { rescaledSteps } from "./rescaled";
import { unscaledColumn } from "./unscaled-column";

/** How an aggregate is brought to a scale again; null for not at all. */
const rescaling = ({ index }: Plan, node: number): Choice | null => {
  const own: FrameworkNode = at(index.framework, node);
  return rescalingChoice(index.method.rescaling, own);
};

/** The column that the aggregation makes: that of the node, or one that later steps change. */
export function columnBefore(plan: Plan, node: number): string {
  const name = at(plan.nodes, node);
  if (hasPoints(plan, node)) return `${name}__plain`;
  return rescaling(plan, node) === null ? name : unscaledColumn(name);
}

/** The steps after the aggregates of a layer: gates, bonus and malus, then their scale. */
export function afterAggregation(plan: Plan, nodes: readonly number[], from: string): readonly NamedSelect[] {
  const changed = nodes.filter((node) => hasPoints(plan, node));
  const steps: NamedSelect[] = [];
  if (changed.length > 0)
    steps.push({
      name: `${from}_points`,
      comment: "gates, bonus and malus",
      select: {
        ...select(
          step(from),
          changed.map((node) => {
            const name = at(plan.nodes, node);
            const as = rescaling(plan, node) === null ? name : unscaledColumn(name);
            return [as, pointsOf(plan, node, columnBefore(plan, node))] as const;
          }),
        ),
        all: from,
      },
    });
  const rescaled = nodes.flatMap((node) => {
    const choice = rescaling(plan, node);
    return choice === null ? [] : [{ name: at(plan.nodes, node), choice }];
  });
  if (rescaled.length > 0) steps.push(...rescaledSteps(rescaled, steps.at(-1)?.name ?? from));
  return steps;
}
