import type { Method } from "../../../engine";
import { limitSettings } from "../limits/limit-settings";
import { aggregationSetting, levelAggregation, nodeAggregation } from "./aggregation-setting";
import type { Setting } from "./setting";
import { languageSetting } from "./language-setting";
import type { NodeSetting } from "./points-settings";
import { peerSettings } from "./peer-settings";
import { unitWeightsSetting } from "./unit-weights-setting";
import { rescalingSettings } from "./rescaling-setting";
import { scaleTimeSetting } from "./scale-time-setting";
import { screeningZerosSetting } from "./screening-zeros-setting";
import { transformationSetting } from "./transformation-setting";
import { indicatorSettings, nodeSettings, settings } from "./settings";

/**
 * Every setting of a method with its value, in the words and the order of the Method table. Settings of single levels, nodes
 * and indicators follow the general one. The language of the report is left out, and so
 * are the rows about peers, screening by zeros, unit weights, the scale year and limits where the method states nothing of them. A Method table with these rows is read as
 * the same method.
 *
 * @example methodInWords(defaultMethod)[0] // ["Missing data", "renormalise weights"]
 */
export function methodInWords(method: Method): readonly (readonly [setting: string, value: string])[] {
  const { levels, nodes } = method.aggregation;
  const own: readonly Setting[] = [
    ...Object.keys(levels).map((level) => levelAggregation(Number(level))),
    ...Object.keys(nodes).map(nodeAggregation),
  ];
  const byIndicator = (id: Setting["id"]): readonly Setting[] =>
    indicatorSettings
      .filter((setting) => setting.id === id)
      .flatMap((setting) => Object.keys(method.byIndicator[setting.id] ?? {}).map(setting.ofIndicator));
  const inRow = (setting: Setting): readonly Setting[] =>
    setting.id === transformationSetting.id && method.transformation === undefined ? [] : [setting];
  const ofAggregates = ({ id }: Setting): readonly Setting[] =>
    id === "normalisation" ? rescalingSettings(method) : [];
  return settings
    .filter(
      (setting) =>
        setting !== languageSetting &&
        (method.unitWeights !== undefined || setting !== unitWeightsSetting) &&
        (method.screeningZeros !== undefined || setting !== screeningZerosSetting) &&
        (method.scaleTime !== undefined || setting !== scaleTimeSetting) &&
        (method.peers || !peerSettings.includes(setting)),
    )
    .flatMap((setting) => {
      if (setting === aggregationSetting) return [setting, ...own];
      const ofNodes = nodeSettings.find(({ id }) => id === setting.id);
      return ofNodes
        ? rowsOf(ofNodes, method)
        : [...inRow(setting), ...byIndicator(setting.id), ...ofAggregates(setting)];
    })
    .concat(limitSettings.filter(({ limit }) => method.limits?.[limit] !== undefined))
    .map((setting) => [setting.title, setting.words(method)] as const);
}

/** The rows of a setting of single aggregates; none where the method states nothing of it. */
const rowsOf = (setting: NodeSetting, method: Method): readonly Setting[] => [
  ...(setting.words(method) === "none" ? [] : [setting]),
  ...setting.nodes(method).map((code) => setting.ofNode(code, (text) => text)),
];
