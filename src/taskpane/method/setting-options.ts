import type { Model } from "../../engine";
import type { ChoiceOption } from "../parts/Choice";
import { nameOf } from "../model/tree";
import type { MethodWords } from "../../workbook/spanish";
import type { Speech } from "../strings/speech";
import { type KnownValue, knownValue, unitCode } from "../../workbook/read";
import { takesFigures, type SettingLine } from "./setting-lines";
import { valueGroups } from "./value-groups";

/** What can be chosen for a setting, and what is chosen now. */
export interface SettingOptions {
  readonly options: readonly ChoiceOption[];
  readonly chosen: string;
  /** Whether figures can be written after the value. */
  readonly figures: boolean;
}

/** More units than this are not listed: the user writes their code. */
const maximumUnits = 1000;

/**
 * The known values of a setting, under their headings. The units replace "a unit's code", the groups "a column of labels", and
 * denominators and other columns of figures that were read "a column of figures".
 */
export function settingOptions(
  line: SettingLine,
  model: Model,
  words: MethodWords,
  t: Speech["t"],
): SettingOptions {
  const { setting } = line;
  const first = model.units[0]?.code ?? "";
  const option = (value: KnownValue): ChoiceOption => ({
    value: value.words.replace(unitCode, first),
    label: words.value(setting.title, value.words.replace(` ${unitCode}`, "")),
  });
  const written = setting.values.filter(({ isDescription }) => !isDescription);
  if (setting.id === "group")
    return {
      options: [...written.map(option), ...model.groups.map(named)],
      chosen: line.words,
      figures: false,
    };
  if (setting.id === "unitWeights")
    return {
      options: [...written.map(option), ...[...model.denominators, ...(model.context ?? [])].map(named)],
      chosen: line.words,
      figures: false,
    };
  if (setting.id === "scaleTime")
    return { options: [...written.map(option), ...timesOf(model)], chosen: line.words, figures: false };
  if (setting.id === "gap") {
    const units = listedUnits(model).map((unit) => ({ ...unit, group: t("oneUnit") }));
    return {
      options: [...written.map(option), ...units],
      chosen: line.words,
      figures: units.length === 0,
    };
  }
  const inWords = (value: string): string => words.value(setting.title, value);
  const known = knownValue(setting, line.words);
  const others = known === null ? [{ value: line.words, label: inWords(line.words) }] : [];
  return {
    options: [
      ...others,
      ...valueGroups(setting).flatMap(({ heading, values }) =>
        values.map((value) => ({
          ...option(value),
          // What is chosen has its own figures, and not the usual ones.
          ...(value === known && !value.words.includes(unitCode) && { label: inWords(line.words) }),
          ...(heading !== null && { group: t(heading) }),
        })),
      ),
    ],
    chosen: known?.words.replace(unitCode, first) ?? line.words,
    figures: known === null || takesFigures(setting, known),
  };
}

/** The unit that a value names, the other units, and the words with another unit. */
export interface UnitInWords {
  readonly units: readonly ChoiceOption[];
  readonly code: string;
  readonly withUnit: (code: string) => string;
}

/** The unit in "distance to reference C10 capped"; null where the value names no unit of the data. */
export function unitInWords({ setting, words }: SettingLine, model: Model): UnitInWords | null {
  const known = knownValue(setting, words)?.words ?? null;
  if (known === null || !known.endsWith(` ${unitCode}`)) return null;
  const before = known.slice(0, -unitCode.length);
  const rest = words.slice(before.length);
  const [code] = model.units
    .map((unit) => unit.code)
    .filter((own) => rest === own || rest.startsWith(`${own} `))
    .sort((a, b) => b.length - a.length);
  const units = listedUnits(model);
  if (code === undefined || units.length === 0) return null;
  return { units, code, withUnit: (other) => `${before}${other}${rest.slice(code.length)}` };
}

/** The times of a panel, the first one first. */
const timesOf = ({ panel }: Model): readonly ChoiceOption[] =>
  [...new Set(panel?.times ?? [])]
    .sort((a, b) => a - b)
    .map((time) => ({ value: String(time), label: String(time) }));

const listedUnits = ({ units }: Model): readonly ChoiceOption[] =>
  units.length > maximumUnits ? [] : units.map(named);

const named = ({ code, name }: { readonly code: string; readonly name: string }): ChoiceOption => ({
  value: code,
  label: nameOf({ code, name }) === code ? code : `${name} (${code})`,
});
