import { defaultMethod, type Model } from "../../../engine";
import type { CellRef } from "../../cells";
import { listed, textOf } from "../cells/text";
import { languageSetting } from "../method/language-setting";
import { namedSetting, setWords } from "../method/row-words";
import { settingOf, settings } from "../method/settings";
import { weightSubject } from "../words/weight-subject";
import { amountOf } from "./amount";
import type { KnownNames } from "./known-names";
import { structureSubject } from "../words/structure-subject";
import { resolvedSetting } from "./resolved-setting";
import { scenarioValue } from "./scenario-value";
import { problemAt, type ReadChange, type StatedChange } from "./stated-change";
import { structureChange } from "./structure-change";

/** What a row changes: with a unit, a value of it; else a weight ("Weight SA1"), a parent, a name or a setting of the Method. */
export function scenarioChange(row: StatedChange, names: KnownNames, model: Model): ReadChange {
  const { setting, unit, cells } = row;
  const node = names.node.find(setting);
  if (setting === "") return problemAt(cells.setting, "scenario-setting-missing", {});
  if (unit !== "" && node !== undefined) return scenarioValue(row, node, names, model);
  const weighed = weightSubject(setting, (text) => names.node.find(text) !== undefined);
  const isSetting = settingOf(setting, names.node.find) !== null;
  const structure =
    node === undefined && !isSetting
      ? structureSubject(setting, (text) => names.node.find(text) !== undefined)
      : null;
  if (unit !== "" && (isSetting || weighed !== null || structure !== null))
    return problemAt(cells.unit, "scenario-unit-of-setting", { setting, unit });
  if (!isSetting && node !== undefined)
    return names.indicator.find(setting) === undefined
      ? problemAt(cells.setting, "scenario-setting-unknown", {
          found: setting,
          suggestion: `Weight ${setting}`,
        })
      : problemAt(cells.unit, "scenario-unit-missing", { node: setting });
  if (structure !== null) return structureChange(row, structure, names, model);
  return weighed !== null && !isSetting
    ? weightChange(row, weighed, names)
    : settingChange(row, names, model);
}

function weightChange(
  { value, format, cells }: StatedChange,
  subject: string,
  names: KnownNames,
): ReadChange {
  const node = names.node.find(subject);
  if (node === undefined) return nodeUnknown(cells.setting, subject, names);
  const weight = amountOf({ value, format, valueCell: cells.value });
  return weight >= 0 && weight <= largest
    ? { change: { kind: "weight", node, weight, cell: cells.value }, problems: [] }
    : problemAt(cells.value, "scenario-weight-unusable", { node: subject, found: textOf(value) });
}

/** Larger weights are no weights but a slip. */
const largest = 1e12;

function nodeUnknown(cell: CellRef, found: string, names: KnownNames): ReadChange {
  const suggestion = names.node.near(found);
  return problemAt(cell, "scenario-node-unknown", { found, ...(suggestion !== null && { suggestion }) });
}

const known = settings.filter((setting) => setting !== languageSetting).map(({ title }) => title);

function settingChange(
  { setting: name, value, cells }: StatedChange,
  names: KnownNames,
  model: Model,
): ReadChange {
  const named = namedSetting(name, names.node.find, cells.setting);
  const { setting } = named;
  if (setting === null || setting.id === languageSetting.id) {
    const details = { found: name, known: [...known, "Weight"].join(", ") };
    return problemAt(cells.setting, "scenario-setting-unknown", details);
  }
  const words = textOf(value);
  if (words === "") return problemAt(cells.value, "scenario-value-missing", { setting: setting.title });
  const set = setWords(defaultMethod, setting, words, cells.value);
  const resolved = resolvedSetting(setting, set.method, model, cells.value);
  if (set.taken === null || resolved.method === null) {
    const details = { setting: setting.title, found: words, known: listed(resolved.known, 20) };
    return problemAt(cells.value, "scenario-value-unknown", details);
  }
  return {
    change: {
      kind: "setting",
      setting: setting.title,
      words: setting.words(resolved.method),
      cell: cells.value,
    },
    problems: [...named.problems, ...set.problems, ...resolved.problems],
  };
}
