import type { Model, PlanItem, PlanSettings } from "../../../engine";
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
export function planCells(
  settings: PlanSettings,
  { framework, units: all, groups }: Pick<Model, "framework" | "units" | "groups">,
): Readonly<Record<PlanSettingKey, CellValue>> {
  const { budget, units, gain, most, excluded, decided } = settings;
  const labels = groups.flatMap(({ labels: some }) => some.flatMap((label) => label ?? []));
  const whom = wordsNotIn([...namesOf(all), ...labels.map((label) => label.toLowerCase())]);
  const what = wordsNotIn(namesOf(framework));
  return {
    budget,
    for: units.kind === "all" ? whom(["all", "all units"]) : units.kind === "unit" ? units.unit : units.group,
    gain:
      gain.kind === "node"
        ? gain.node
        : what(gain.kind === "index" ? ["index", "score"] : ["gap", "gap closed"]),
    most,
    excluded: listOf(excluded),
    decided: listOf(decided),
  };
}

const namesOf = (all: readonly { readonly code: string; readonly name: string }[]): readonly string[] =>
  all.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()]);

/** The first of some words for the same that is not what something of the user's is called: an index may be called "Index". */
const wordsNotIn =
  (taken: readonly string[]) =>
  (words: readonly [string, ...string[]]): string =>
    words.find((word) => !taken.includes(word)) ?? words[0];

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
