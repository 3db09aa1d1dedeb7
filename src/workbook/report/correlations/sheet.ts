import type { SheetPlan } from "../../plan";

/** Correlations of indicators and parts; null without a test. */
export const correlationsSheet = (): SheetPlan | null => null;
