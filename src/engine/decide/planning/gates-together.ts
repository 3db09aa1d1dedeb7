import { at } from "../../at";
import { weightedNodes } from "../../model/weighted-nodes";
import { isCapped } from "../../points";
import { structureOf } from "../held";
import type { PlanProblem } from "../plan";
import type { PlanContext } from "./context";

/**
 * Units that fail two gates or more: where steps are tried one after the other, two gates that give points only when both are
 * passed may be missed.
 */
export function gatesTogether({ results, node, units }: PlanContext): readonly PlanProblem[] {
  const { tree, weights } = structureOf(results);
  const below = new Set(
    weightedNodes(tree, node, weights).map((each) => at(results.model.framework, each).code),
  );
  const gates = (results.gates ?? []).filter(({ gate }) => below.has(gate.node));
  const failing = units.filter(
    (unit) =>
      gates.filter(({ gate, states }) => {
        const state = states[unit];
        return state !== undefined && state !== null && isCapped(gate, state);
      }).length > 1,
  );
  if (failing.length === 0) return [];
  return [{ code: "plan-gates-together", severity: "note", details: { count: String(failing.length) } }];
}
