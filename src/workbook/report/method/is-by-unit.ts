import type { Model } from "../../../engine";

/** Whether units of one index are compared with different scores: medians of groups, or of peers. */
export const isByUnit = ({ model }: { readonly model: Model }): boolean =>
  ["groupMedian", "peers"].includes(model.method.gap.reference);
