import type { SheetPlan } from "../../plan";

/** Which choice moves the ranks most; null without a test. */
export const sensitivitySheet = (): SheetPlan | null => null;
