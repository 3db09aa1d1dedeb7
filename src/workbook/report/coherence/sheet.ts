import type { SheetPlan } from "../../plan";

/** How the indicators of an index hang together; null without a test. */
export const coherenceSheet = (): SheetPlan | null => null;
