import type { PlanCell } from "../../../plan";
import type { WorkingKey } from "./keys";

/** The cell of a hidden column for the k-th indicator. */
export type Column = (k: number) => PlanCell;

export type Columns = Readonly<Partial<Record<WorkingKey, Column>>>;

/** How far two values are apart that are not equal but for rounding, as a formula. */
export const tolerance = (x: string): string => `1E-9*MAX(1,ABS(${x}))`;
