import type { FrameworkNode, Model } from "../../engine";

/** A node of the framework with its place in the lists of the results, and what is below it. */
export interface Branch {
  readonly node: FrameworkNode;
  /** Position in `model.framework`, and so in scores, ranks and weights. */
  readonly position: number;
  readonly depth: number;
  readonly children: readonly Branch[];
}

/** The trees of a framework, one per root, in the order of the user's table. */
export function treesOf({ framework }: Pick<Model, "framework">): readonly Branch[] {
  const below = new Map<string | null, number[]>();
  framework.forEach(({ parent }, position) => below.set(parent, [...(below.get(parent) ?? []), position]));
  const branches = (parent: string | null, depth: number): readonly Branch[] =>
    (below.get(parent) ?? []).flatMap((position) => {
      const node = framework[position];
      return node === undefined ? [] : [{ node, position, depth, children: branches(node.code, depth + 1) }];
    });
  return branches(null, 0);
}

/** A branch and all that is below it, from top to bottom. */
export const flattened = (branch: Branch): readonly Branch[] => [
  branch,
  ...branch.children.flatMap(flattened),
];

/** The name of a node or a unit; its code where it has none. */
export const nameOf = ({ name, code }: { readonly name: string; readonly code: string }): string =>
  name.trim() === "" ? code : name;
