import type { Model } from "../../engine";
import { nameOf } from "../model/tree";
import type { ChoiceOption } from "../parts/Choice";
import type { SettingLine } from "./setting-lines";

/** Settings that a single indicator, level or aggregate can have a value of its own for. */
export const ownTitles = ["Normalisation", "Outliers", "Imputation", "Aggregation"] as const;
export type OwnTitle = (typeof ownTitles)[number];

/** Whether a line of the Method table is one indicator's, level's or aggregate's. */
export const isOwn = ({ title, setting }: SettingLine): boolean => title !== setting.title;

/** What people call the indicator or aggregate of a line that is one's own; none where its code says it, or a level. */
export function ownName({ framework }: Pick<Model, "framework">, line: SettingLine): string | undefined {
  const code = line.title.slice(line.setting.title.length + 1);
  const node = framework.find((known) => known.code === code);
  return node === undefined || nameOf(node) === code ? undefined : nameOf(node);
}

/**
 * Who can have a value of its own for a setting: for the aggregation the levels above the indicators and the aggregates,
 * for the others the indicators. `value` is what follows the setting's title in the Method table.
 */
export function ownElements(
  { framework, indicators }: Pick<Model, "framework" | "indicators">,
  title: OwnTitle,
  levelName: (level: number) => string,
): readonly ChoiceOption[] {
  const leaves = new Set(indicators.map(({ code }) => code));
  const named = (node: { readonly code: string; readonly name: string }): ChoiceOption => ({
    value: node.code,
    label: nameOf(node) === node.code ? node.code : `${nameOf(node)} (${node.code})`,
  });
  if (title !== "Aggregation") return indicators.map(named);
  const aggregates = framework.filter(({ code }) => !leaves.has(code));
  const levels = [...new Set(aggregates.map(({ level }) => level))].sort((a, b) => a - b);
  return [
    ...levels.map((level) => ({ value: `level ${level}`, label: levelName(level) })),
    ...aggregates.map(named),
  ];
}
