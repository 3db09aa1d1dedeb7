import { refuse } from "./refuse";
import { labelsOf } from "./table";

/** One label per unit, from a list of as many cells; null for a blank one. */
export function oneLabelPerUnit(groups: unknown, units: number): readonly (string | null)[] {
  const labels = labelsOf(groups, "Groups");
  if (labels.length !== units)
    refuse(`Groups has ${labels.length} cells for ${units} units. Give one label per unit, in their order.`);
  return labels;
}
