import type { Model } from "../../../engine";
import type { Scenario, ScenarioChange } from "../../../workbook/decisions";
import { methodWords } from "../../../workbook/spanish";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf } from "../../model/tree";
import type { Speech } from "../../strings/speech";

/** What a scenario changes, in a few words: "2 settings, 1 weight, 3 values of Alba". */
export function scenarioSummary({ changes }: Scenario, model: Model, { t }: Pick<Speech, "t">): string {
  const count = (kind: ScenarioChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const [settings, weights, values] = [count("setting"), count("weight"), count("value")];
  const [moved, renamed] = [count("parent"), count("name")];
  const units = [...new Set(changes.flatMap((change) => (change.kind === "value" ? [change.unit] : [])))];
  const unit =
    units.length === 1 ? unitName(model, units[0] ?? "") : t("scenarioUnits", { count: units.length });
  return [
    ...(settings > 0 ? [t("scenarioSettings", { count: settings })] : []),
    ...(weights > 0 ? [t("scenarioWeights", { count: weights })] : []),
    ...(moved > 0 ? [t("scenarioMoved", { count: moved })] : []),
    ...(renamed > 0 ? [t("scenarioRenamed", { count: renamed })] : []),
    ...(values > 0 ? [t("scenarioValues", { count: values, unit })] : []),
  ].join(", ");
}

/** One change: what is changed, and the value that it gets. */
export interface ChangeWords {
  readonly name: string;
  readonly value: string;
}

export function changeWords(
  change: ScenarioChange,
  model: Model,
  { t, plain, language }: Pick<Speech, "t" | "plain" | "language">,
): ChangeWords {
  switch (change.kind) {
    case "setting": {
      const words = methodWords(language);
      return {
        name: words.title(change.setting),
        value: words.value(change.setting, change.words),
      };
    }
    case "weight":
      return {
        name: t("scenarioWeightOf", { name: nodeName(model, change.node) }),
        value: plain(change.weight),
      };
    case "parent":
      return {
        name: t("scenarioParentOf", { name: nodeName(model, change.node) }),
        value: nodeName(model, change.parent),
      };
    case "name":
      return { name: t("scenarioNameOf", { name: nodeName(model, change.node) }), value: change.name };
    case "value":
      return {
        name: t("scenarioValueOf", {
          unit: unitName(model, change.unit),
          indicator: nodeName(model, change.indicator),
        }),
        value: plain(change.value),
      };
  }
}

const unitName = ({ units }: Model, code: string): string =>
  unitLabels(units)[units.findIndex((unit) => unit.code === code)] ?? code;

const nodeName = ({ framework }: Model, code: string): string =>
  nameOf(framework.find((node) => node.code === code) ?? { name: "", code });
