import { at } from "../at";
import { splitGap } from "../contribute";
import type { Compared, Split } from "./state";

/** The gap of each root, split over its indicators. */
export function split(run: Compared): Split {
  return {
    ...run,
    contributions: Array.from(run.tree.roots, (root) => ({
      root: at(run.model.framework, root).code,
      byIndicator: splitGap(run.structure, run, root, run.references.profile(root), at(run.gaps, root)),
    })),
  };
}
