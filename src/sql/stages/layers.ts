import { at } from "../../engine/internal";
import type { Plan } from "../plan";

/** Aggregates in layers: every one after its children, and after the aggregates that its gates look at. */
export function layersOf({ index, tree }: Plan): readonly (readonly number[])[] {
  const known = new Map<number, number>();
  const layerOf = (node: number): number => {
    if (at(tree.column, node) >= 0) return 0;
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, 1);
    const { code } = at(index.framework, node);
    const gated = (index.method.gates ?? [])
      .filter((gate) => gate.node === code)
      .flatMap(({ element }) => tree.indexOf.get(element) ?? []);
    const layer = 1 + Math.max(0, ...[...at(tree.children, node), ...gated].map(layerOf));
    known.set(node, layer);
    return layer;
  };
  const layers: number[][] = [];
  index.framework.forEach((_, node) => {
    const layer = layerOf(node);
    if (layer > 0) (layers[layer - 1] ??= []).push(node);
  });
  return layers;
}
