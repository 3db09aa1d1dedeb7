/** What it costs to change an indicator: a row of the user's table Costs. */
export interface CostRule {
  /** Code of the indicator. */
  readonly indicator: string;
  /** For one unit, by its code; null for every unit. Such a rule is before one for a group, and that before one for all. */
  readonly unit: string | null;
  /** For the units with this group label; null for every unit. */
  readonly group: string | null;
  /** Cost per unit of the indicator, on the scale of the denominated values; 0 or more. */
  readonly perUnit: number;
  /** Largest change in one plan, in units of the indicator, above 0; NaN: as far as the scale goes. */
  readonly maximum: number;
  /** Size of a step in units of the indicator: only whole steps are taken. NaN: any amount. */
  readonly step: number;
  /** How long it takes, in the user's own unit of time; NaN where it is not stated. */
  readonly time: number;
  /** Codes of indicators that must have a step in the plan of the same unit before this one may have one. */
  readonly needs: readonly string[];
}
