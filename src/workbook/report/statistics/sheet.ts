import type { SheetPlan } from "../../plan";

/** The statistics of each indicator; null without a test. */
export const statisticsSheet = (): SheetPlan | null => null;
