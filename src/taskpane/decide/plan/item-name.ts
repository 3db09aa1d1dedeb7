import type { Model, PlanItem } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf } from "../../model/tree";

/** "Data governance, Alderbank": an indicator, and the unit where it is of one. */
export function itemName({ indicators, units }: Model, { unit, indicator }: PlanItem): string {
  const own = indicators.find(({ code }) => code === indicator);
  const name = own === undefined ? indicator : nameOf(own);
  if (unit === null) return name;
  const label = unitLabels(units)[units.findIndex(({ code }) => code === unit)] ?? unit;
  return `${name}, ${label}`;
}

export const isSameItem = (one: PlanItem, other: PlanItem): boolean =>
  one.unit === other.unit && one.indicator === other.indicator;
