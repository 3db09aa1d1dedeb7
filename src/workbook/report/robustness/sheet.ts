import type { SheetPlan } from "../../plan";

/** How far the ranks of an index depend on its choices; null without a test. */
export const robustnessSheet = (): SheetPlan | null => null;
