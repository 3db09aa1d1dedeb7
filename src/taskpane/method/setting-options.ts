import type { Model } from "../../engine";
import type { ChoiceOption } from "../parts/Choice";
import { nameOf } from "../model/tree";
import type { MethodWords } from "../strings/method-words";
import { knownValue, takesFigures, type SettingLine, unitCode } from "./setting-lines";

/** What can be chosen for a setting, and what is chosen now. */
export interface SettingOptions {
  readonly options: readonly ChoiceOption[];
  readonly chosen: string;
  /** Whether figures can be written after the value. */
  readonly figures: boolean;
}

/** More units than this are not listed one by one: their code is written instead. */
const mostUnits = 1000;

/** The known values of a setting; in place of "a unit's code" the units, of "a column of labels" the groups. */
export function settingOptions(line: SettingLine, model: Model, words: MethodWords): SettingOptions {
  const { setting } = line;
  const first = model.units[0]?.code ?? "";
  const option = (value: string): ChoiceOption => ({
    value: value.replace(unitCode, first),
    label: words.value(setting.title, value),
  });
  const named = ({ code, name }: { readonly code: string; readonly name: string }): ChoiceOption => ({
    value: code,
    label: nameOf({ code, name }) === code ? code : `${name} (${code})`,
  });
  if (setting.title === "Group column")
    return { options: [option("none"), ...model.groups.map(named)], chosen: line.words, figures: false };
  if (setting.title === "Gap reference") {
    const units = model.units.length > mostUnits ? [] : model.units.map(named);
    return {
      options: [...setting.known.slice(0, -1).map(option), ...units],
      chosen: line.words,
      figures: units.length === 0,
    };
  }
  const known = knownValue(setting, line.words);
  const others = known === null ? [{ value: line.words, label: line.words }] : [];
  return {
    options: [...setting.known.map(option), ...others],
    chosen: known?.replace(unitCode, first) ?? line.words,
    figures: known === null || takesFigures(setting, known),
  };
}
