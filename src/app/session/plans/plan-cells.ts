import type { PlanItem, PlanSettings } from "../../../engine";
import type { CellValue } from "../../../workbook/cells";

/** Settings of a plan that the pane states; floors stay as the workbook has them. */
export type PlanSettingKey = "budget" | "for" | "gain" | "most" | "excluded" | "decided";

export const planSettingKeys: readonly PlanSettingKey[] = [
  ...(["budget", "for", "gain", "most", "excluded", "decided"] as const),
];

/** Titles of the rows of the table Plan settings. */
export const planTitles = {
  budget: "Budget",
  for: "For",
  gain: "Gain",
  most: "At most",
  excluded: "Excluded",
  decided: "Decided",
} as const satisfies Readonly<Record<PlanSettingKey, string>>;

/** What the cells of the table Plan settings hold for these settings; null leaves a cell blank. */
export function planCells(settings: PlanSettings): Readonly<Record<PlanSettingKey, CellValue>> {
  const { budget, units, gain, most, excluded, decided } = settings;
  return {
    budget,
    for: units.kind === "all" ? "all" : units.kind === "unit" ? units.unit : units.group,
    gain: gain.kind === "node" ? gain.node : gain.kind,
    most,
    excluded: listOf(excluded),
    decided: listOf(decided),
  };
}

/** "C07 SA2b; SA1a"; null for none. */
const listOf = (items: readonly PlanItem[]): string | null =>
  items.length === 0
    ? null
    : items.map(({ unit, indicator }) => (unit === null ? indicator : `${unit} ${indicator}`)).join("; ");

/** Settings as text, whatever the order of their lists: two are the same when their texts are. */
export function settingsText(settings: PlanSettings): string {
  const { excluded, decided, ...others } = settings;
  const sorted = (items: readonly PlanItem[]) =>
    [...new Set(items.map(({ unit, indicator }) => `${unit ?? ""} ${indicator}`))].sort();
  const { budget, units, gain, most } = others;
  return JSON.stringify([budget, units, gain, most, sorted(excluded), sorted(decided)]);
}
