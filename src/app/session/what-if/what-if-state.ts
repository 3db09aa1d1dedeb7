import type { ScaleRule, WhatIf } from "../../../engine";
import type { LiveRanges } from "../ranges/live-ranges";
import { noRanges } from "../ranges/live-ranges";
import type { SessionIndex } from "../session-index";

/** Values of one unit in place of what it has, by the code of the indicator; on the scale of the denominated values. */
export type WhatIfValues = ReadonlyMap<string, number>;

/** What units would be with other values. Nothing of it is in the workbook. */
export interface SessionWhatIf {
  /** Code of the unit whose what-if is open; null when none is. */
  readonly open: string | null;
  readonly scale: ScaleRule;
  /** By the code of the unit; one without other values is absent. */
  readonly values: ReadonlyMap<string, WhatIfValues>;
  /** What comes of the values of the open unit; null where it has none, and until it is computed. */
  readonly found: FoundWhatIf | null;
  /** Ranges of the ranks with these values. */
  readonly ranges: LiveRanges;
}

export interface FoundWhatIf {
  /** Code of the unit. */
  readonly unit: string;
  /** The index that the values were put into. */
  readonly index: SessionIndex;
  readonly values: WhatIfValues;
  readonly scale: ScaleRule;
  readonly outcome: WhatIf;
}

export const noWhatIf: SessionWhatIf = {
  open: null,
  scale: "moves",
  values: new Map(),
  found: null,
  ranges: noRanges,
};

/** With one value of a unit in place of another; null puts back what it has. */
export function withValue(
  whatIf: SessionWhatIf,
  unit: string,
  indicator: string,
  value: number | null,
): SessionWhatIf {
  const own = new Map(whatIf.values.get(unit));
  if (value === null) own.delete(indicator);
  else own.set(indicator, value);
  return withValues(whatIf, unit, own);
}

/** With these values of a unit in place of all others. */
export function withValues(whatIf: SessionWhatIf, unit: string, own: WhatIfValues): SessionWhatIf {
  const values = new Map(whatIf.values);
  if (own.size === 0) values.delete(unit);
  else values.set(unit, own);
  return { ...whatIf, values };
}
