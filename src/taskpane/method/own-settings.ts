import type { Model } from "../../engine";
import { nameOf } from "../model/tree";
import type { ChoiceOption } from "../parts/Choice";
import type { SettingLine } from "./setting-lines";

/** Settings that may be for a single indicator, level or aggregate. */
export const ownTitles = ["Normalisation", "Outliers", "Imputation", "Aggregation"] as const;
export type OwnTitle = (typeof ownTitles)[number];

/** Whether a line of the Method table is for one indicator, level or aggregate. */
export const isOwn = ({ title, setting }: SettingLine): boolean => title !== setting.title;

/** The name of the indicator or aggregate of such a line; undefined for a level, and where the name is the code. */
export function ownName({ framework }: Pick<Model, "framework">, line: SettingLine): string | undefined {
  const code = line.title.slice(line.setting.title.length + 1);
  const node = framework.find((known) => known.code === code);
  return node === undefined || nameOf(node) === code ? undefined : nameOf(node);
}

/**
 * The elements that a setting may be for: levels and aggregates for the aggregation, indicators for the others. `value` is
 * the text after the setting's title in the Method table.
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
