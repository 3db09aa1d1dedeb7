import { flattened, type Branch } from "../model/tree";

/** The index that a node belongs to. */
export const rootOf = (trees: readonly Branch[], position: number): Branch | undefined =>
  trees.find((tree) => flattened(tree).some((branch) => branch.position === position));
