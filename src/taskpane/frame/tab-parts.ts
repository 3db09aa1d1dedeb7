import { retryablePart, type RetryablePart } from "./retryable-part";
import type { TabName } from "./tab-name";

/** Each tab has its own script, which is loaded ahead or when the tab is first opened. */
export const tabParts: Readonly<Record<TabName, RetryablePart>> = {
  data: retryablePart(() => import("../data/DataTab")),
  results: retryablePart(() => import("../results/ResultsTab")),
  weights: retryablePart(() => import("../weights/WeightsTab")),
  assess: retryablePart(() => import("../assess/AssessTab")),
  method: retryablePart(() => import("../method/MethodTab")),
  test: retryablePart(() => import("../test/TestTab")),
  decide: retryablePart(() => import("../decide/DecideTab")),
  audit: retryablePart(() => import("../audit/AuditTab")),
};
