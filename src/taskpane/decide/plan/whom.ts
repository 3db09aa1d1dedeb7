import type { Model, PlannedUnits } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import type { ChoiceOption } from "../../parts/Choice";
import type { Speech } from "../../strings/speech";

/** A choice of units as the value of a list, and back. */
export const whomValue = (units: PlannedUnits): string =>
  units.kind === "all" ? "all" : units.kind === "unit" ? `unit ${units.unit}` : `group ${units.group}`;

export function whomOf(value: string): PlannedUnits {
  if (value.startsWith("unit ")) return { kind: "unit", unit: value.slice(5) };
  if (value.startsWith("group ")) return { kind: "group", group: value.slice(6) };
  return { kind: "all" };
}

/** Every unit, each group, each unit: for whom money can be. */
export function whomOptions({ units, groups, method }: Model, t: Speech["t"]): readonly ChoiceOption[] {
  const labels = groups.find(({ code }) => code === method.group)?.labels ?? [];
  const names = [...new Set(labels)].filter((label) => label !== null);
  const unitNames = unitLabels(units);
  return [
    { value: "all", label: t("planForAll") },
    ...names.map((label) => ({ value: `group ${label}`, label, group: t("planForGroup") })),
    ...units.map(({ code }, k) => ({
      ...{ value: `unit ${code}`, label: unitNames[k] ?? code, group: t("planForUnit") },
    })),
  ];
}
