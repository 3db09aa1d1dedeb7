import type { PlanItem } from "../plan-settings";

/** Whether a list of changes has this one, by its codes. */
export const isListed = (items: readonly PlanItem[], unit: string, indicator: string): boolean =>
  items.some((item) => item.indicator === indicator && (item.unit === null || item.unit === unit));
