import type { Plan } from "../plan";
import type { Positions } from "./knapsack";

/** Positions of all changes, what no plan can beat (NaN: not known), and how they were found. */
export interface Found {
  readonly positions: Positions;
  readonly bound: number;
  readonly way: Plan["way"];
}
