/** Nominal weights by a method, and what share of the index they leave to each node. */
export { effectiveWeights } from "./effective-weights";
export { withoutSetAside } from "./set-aside-weights";
export { weightings } from "./weightings";
