import type { SheetPlan } from "../../plan";

/** The audit of an index in words; null without a test. */
export const assessmentSheet = (): SheetPlan | null => null;
