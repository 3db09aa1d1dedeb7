import { indexOf, type Core } from "../core";

/**
 * Equal weights for the unlocked children of a node: each gets their mean, so that their share compared with the
 * locked ones stays the same. Where their weights are all 0, each gets 1.
 */
export function equalWeights(core: Core, parent: string): ReadonlyMap<string, number> {
  const children = indexOf(core).model.framework.filter(
    (node) => node.parent === parent && !core.store.state.lockedWeights.has(node.code),
  );
  const mean = children.reduce((sum, { weight }) => sum + weight, 0) / children.length;
  return new Map(children.map(({ code }) => [code, mean > 0 ? mean : 1]));
}

/** The weights of the baseline, by node. */
export const baselineWeights = ({ store }: Core): ReadonlyMap<string, number> =>
  new Map(store.state.baseline?.model.framework.map(({ code, weight }) => [code, weight] as const));
