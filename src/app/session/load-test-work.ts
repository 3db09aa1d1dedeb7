import type * as everyBriefWork from "../briefs";
import type * as everyClaimWork from "../claims";
import type * as everyDecisionWork from "./decision-work";
import type * as everyDocumentWork from "../documents";
import type * as everyPlanWork from "./plan-work";
import type * as everyTestWork from "../test";
import { RefusedError } from "./failure";

const notLoaded = (): never => {
  throw new RefusedError("not-loaded", "");
};

/**
 * The functions that run tests of an index. In the pane they are a separate script, as are those of claims and of documents; if
 * one does not load, the next call tries again.
 *
 * @throws RefusedError when it does not load
 */
export const loadTestWork = (): Promise<typeof everyTestWork> => import("../test").catch(notLoaded);

/** @throws RefusedError when they do not load */
export const loadClaimWork = (): Promise<typeof everyClaimWork> => import("../claims").catch(notLoaded);

/** @throws RefusedError when they do not load */
export const loadBriefWork = (): Promise<typeof everyBriefWork> => import("../briefs").catch(notLoaded);

/** @throws RefusedError when they do not load */
export const loadDocumentWork = (): Promise<typeof everyDocumentWork> =>
  import("../documents").catch(notLoaded);

/** @throws RefusedError when they do not load */
export const loadDecisionWork = (): Promise<typeof everyDecisionWork> =>
  import("./decision-work").catch(notLoaded);

/** @throws RefusedError when they do not load */
export const loadPlanWork = (): Promise<typeof everyPlanWork> => import("./plan-work").catch(notLoaded);
