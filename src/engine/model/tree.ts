import type { Gate } from "./choice";
import { gatesFirst } from "./gates-first";
import type { FrameworkNode, Indicator } from "./tables";

/**
 * The framework as index arrays, so that a run uses numbers and looks up no codes. Nodes are numbered as in
 * `Model.framework`, indicators as in `Model.indicators`.
 */
export interface Tree {
  /** Index of a node by its code. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Parent of each node; -1 for a root. */
  readonly parent: Int32Array;
  /** Children of each node, in the order of the framework; empty for an indicator. */
  readonly children: readonly Int32Array[];
  /** Column of a leaf's indicator; -1 for an aggregate. */
  readonly column: Int32Array;
  /** Leaf of each indicator. */
  readonly leaf: Int32Array;
  /** Nodes without a parent: each is an index of its own. */
  readonly roots: Int32Array;
  /** The root above each node; a root is its own. */
  readonly rootOf: Int32Array;
  /** Every parent before its children, each branch together: the order of an outline. */
  readonly depthFirst: Int32Array;
  /** Every child before its parent, and the element of every gate before the aggregate that the gate is at. */
  readonly bottomUp: Int32Array;
}

/**
 * Compiles a framework of any depth. Levels may be skipped and a node may have one child: only parents count here.
 *
 * @throws when a parent, or the node of an indicator, does not exist, or parents go round in a circle: a model that
 * `parseModel` accepted has neither.
 * @example
 * // Index > A > (a1, a2)
 * compileTree(model).depthFirst // Int32Array [Index, A, a1, a2] as indices of model.framework
 */
export function compileTree(model: {
  readonly indicators: readonly Pick<Indicator, "code">[];
  readonly framework: readonly Pick<FrameworkNode, "code" | "parent">[];
  readonly method?: { readonly gates?: readonly Gate[] | undefined };
}): Tree {
  const { framework, indicators } = model;
  const indexOf = new Map(framework.map((node, index) => [node.code, index]));
  const find = (code: string): number => {
    const index = indexOf.get(code);
    if (index === undefined) throw new Error(`The framework has no node "${code}".`);
    return index;
  };

  const parent = Int32Array.from(framework, (node) => (node.parent === null ? -1 : find(node.parent)));
  const leaf = Int32Array.from(indicators, (indicator) => find(indicator.code));
  const column = new Int32Array(framework.length).fill(-1);
  leaf.forEach((node, j) => (column[node] = j));

  const lists: number[][] = framework.map(() => []);
  const roots: number[] = [];
  parent.forEach((above, node) => (lists[above] ?? roots).push(node));
  const children = lists.map((list) => Int32Array.from(list));

  const { order, rootOf } = outline(children, roots);
  if (order.length !== framework.length)
    throw new Error("The framework has parents that go round in a circle.");
  return {
    indexOf,
    parent,
    children,
    column,
    leaf,
    roots: Int32Array.from(roots),
    rootOf,
    depthFirst: Int32Array.from(order),
    bottomUp: gatesFirst(
      Int32Array.from(order).reverse(),
      children,
      (model.method?.gates ?? []).map(({ node, element }) => [find(node), find(element)]),
    ),
  };
}

function outline(children: readonly Int32Array[], roots: readonly number[]) {
  const order: number[] = [];
  const rootOf = new Int32Array(children.length).fill(-1);
  for (const root of roots) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      order.push(node);
      rootOf[node] = root;
      waiting.push(...(children[node] ?? []).toReversed());
    }
  }
  return { order, rootOf };
}
