import type { Model } from "../../../engine";
import { nearestRule } from "../../../engine/internal";

/** Whether peers are compared with: the gaps are to them, or the Method says which units they are. */
export const comparesPeers = (method: Model["method"]): boolean =>
  method.gap.reference === "peers" || nearestRule(method) !== null;
