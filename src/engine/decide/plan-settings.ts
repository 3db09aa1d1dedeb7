/** What a plan is for: the user's table Plan settings. */
export interface PlanSettings {
  /** Money there is, 0 or more, in the currency of the costs. */
  readonly budget: number;
  readonly units: PlannedUnits;
  readonly gain: PlanGain;
  /** Changes that are not to be made. */
  readonly excluded: readonly PlanItem[];
  /** Changes that are decided already: they are made as far as they go, and paid from the budget, before others. */
  readonly decided: readonly PlanItem[];
  /** The largest number of indicators of one unit that are changed; null for any number. */
  readonly most: number | null;
  /** Least amount to be spent on a unit or on the units of a group. */
  readonly floors: readonly PlanFloor[];
}

/** Which units the money is for: one by its code, those with a group label, or all. */
export type PlannedUnits =
  | { readonly kind: "all" }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "group"; readonly group: string };

/**
 * What is to be as large as possible, in points, summed over the units: the score in the index; the part of its gap to the gap
 * reference that is closed (a gain beyond the reference counts nothing); or the score in one part of the index.
 */
export type PlanGain =
  { readonly kind: "index" } | { readonly kind: "gap" } | { readonly kind: "node"; readonly node: string };

/** Changes of an indicator, of one unit or (null) of every unit; by their codes. */
export interface PlanItem {
  readonly unit: string | null;
  readonly indicator: string;
}

export interface PlanFloor {
  readonly for: Exclude<PlannedUnits, { readonly kind: "all" }>;
  readonly amount: number;
}
