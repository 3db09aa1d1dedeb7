import type * as everyAssessmentWork from "./assessment-work";
import { RefusedError } from "../failure";

/** @throws RefusedError when the script does not load; the next call tries again */
export const loadAssessmentWork = (): Promise<typeof everyAssessmentWork> =>
  import("./assessment-work").catch(() => {
    throw new RefusedError("not-loaded", "");
  });
