import { at } from "../at";

/**
 * An order of nodes in which the elements of gates come before the aggregates that they are at; children stay before their
 * parents. The order itself where that is so already.
 *
 * @param bottomUp every child before its parent
 * @param gates for each gate the aggregate and the element
 * @throws when gates go round in a circle
 */
export function gatesFirst(
  bottomUp: Int32Array,
  children: readonly Int32Array[],
  gates: readonly (readonly [node: number, element: number])[],
): Int32Array {
  if (gates.length === 0) return bottomUp;
  const order: number[] = [];
  const state = new Map<number, "open" | "done">();
  const visit = (node: number): void => {
    if (state.get(node) === "done") return;
    if (state.get(node) === "open") throw new Error("Gates go round in a circle.");
    state.set(node, "open");
    for (const child of at(children, node).toReversed()) visit(child);
    for (const [gated, element] of gates) if (gated === node) visit(element);
    state.set(node, "done");
    order.push(node);
  };
  for (const node of bottomUp) visit(node);
  return Int32Array.from(order);
}
