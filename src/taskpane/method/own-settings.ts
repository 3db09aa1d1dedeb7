import type { Model, NormalisationName } from "../../engine";
import type { Setting } from "../../workbook/read";
import { nameOf } from "../model/tree";
import type { ChoiceOption } from "../parts/Choice";
import type { SettingLine } from "./setting-lines";

/** Settings that may be for a single indicator, level or aggregate. */
export const ownTitles = [
  "Normalisation",
  "Transformation",
  "Outliers",
  "Imputation",
  "Aggregation",
] as const;
export type OwnTitle = (typeof ownTitles)[number];

/** Settings of single aggregates that are texts. */
export const textTitles = ["Gate", "Bonus", "Malus", "Classes"] as const;
export type TextTitle = (typeof textTitles)[number];

/** Whether a line of the Method table is for one indicator, level or aggregate. */
export const isOwn = ({ title, setting }: SettingLine): boolean => title !== setting.title;

/** The name of the indicator or aggregate of such a line; undefined for a level, and where the name is the code. */
export function ownName({ framework }: Pick<Model, "framework">, line: SettingLine): string | undefined {
  const code = line.title.slice(line.setting.title.length + 1);
  const node = framework.find((known) => known.code === code);
  return node === undefined || nameOf(node) === code ? undefined : nameOf(node);
}

/** Headings of the elements, and what a level is called. */
export interface ElementWords {
  readonly level: (level: number) => string;
  readonly indicators: string;
  readonly aggregates: string;
}

/**
 * The elements that a setting may be for: levels and aggregates for the aggregation, indicators for the others, and all of them
 * for the normalisation: aggregates are then normalised again. `value` is the text after the setting's title in the Method table.
 */
export function ownElements(
  model: Pick<Model, "framework" | "indicators">,
  title: OwnTitle | TextTitle,
  words: ElementWords,
): readonly ChoiceOption[] {
  const indicators = model.indicators.map(named);
  if (textTitles.some((own) => own === title)) return singleAggregates(model).map(named);
  if (title === "Aggregation") return aggregateOptions(model, words.level);
  if (title !== "Normalisation") return indicators;
  return [
    ...indicators.map((option) => ({ ...option, group: words.indicators })),
    ...aggregateOptions(model, words.level).map((option) => ({ ...option, group: words.aggregates })),
  ];
}

function singleAggregates({
  framework,
  indicators,
}: Pick<Model, "framework" | "indicators">): Model["framework"] {
  const leaves = new Set(indicators.map(({ code }) => code));
  return framework.filter(({ code }) => !leaves.has(code));
}

function aggregateOptions(
  model: Pick<Model, "framework" | "indicators">,
  levelName: ElementWords["level"],
): readonly ChoiceOption[] {
  const aggregates = singleAggregates(model);
  const levels = [...new Set(aggregates.map(({ level }) => level))].sort((a, b) => a - b);
  return [
    ...levels.map((level) => ({ value: `level ${level}`, label: levelName(level) })),
    ...aggregates.map(named),
  ];
}

const named = (node: { readonly code: string; readonly name: string }): ChoiceOption => ({
  value: node.code,
  label: nameOf(node) === node.code ? node.code : `${nameOf(node)} (${node.code})`,
});

/** Whether such a line brings aggregates to a scale again, where others replace the choice for all. */
export function isRescaling(
  { indicators }: Pick<Model, "indicators">,
  { setting, title }: Pick<SettingLine, "setting" | "title">,
): boolean {
  const element = title.slice(setting.title.length + 1);
  return setting.id === "normalisation" && element !== "" && indicators.every(({ code }) => code !== element);
}

/** Normalisations that need what no aggregate has: goalposts, a target. */
const ofIndicatorsOnly: ReadonlySet<string> = new Set<NormalisationName>(["goalposts", "distance to target"]);

/** The setting with the values that aggregates may have. */
export const forAggregates = (setting: Setting): Setting => ({
  ...setting,
  values: setting.values.filter(({ id }) => !ofIndicatorsOnly.has(id)),
});
