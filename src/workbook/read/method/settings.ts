import { imputations, normalisations, treatments, weightings } from "../../../engine";
import { limitSettings } from "../limits/limit-settings";
import { aggregationSetting, levelAggregation, nodeAggregation } from "./aggregation-setting";
import { classesSetting } from "./classes-setting";
import { gapSetting } from "./gap-setting";
import { groupSetting } from "./group-setting";
import { languageSetting } from "./language-setting";
import { missingSetting } from "./missing-setting";
import { peerSettings } from "./peer-settings";
import { bonusSetting, gateSetting, malusSetting, type NodeSetting } from "./points-settings";
import { ranksSetting } from "./ranks-setting";
import { levelNormalisation } from "./rescaling-setting";
import { indicatorSetting, type IndicatorSetting, registrySetting } from "./registry-setting";
import { scaleTimeSetting } from "./scale-time-setting";
import { screeningSetting } from "./screening-setting";
import { screeningZerosSetting } from "./screening-zeros-setting";
import type { Setting } from "./setting";
import { transformationSetting } from "./transformation-setting";
import { englishSetting, inAnyLanguage } from "./translate";
import { unitWeightsSetting } from "./unit-weights-setting";
import { normalWords, squeezed } from "./words";

/** The settings that an indicator can have a value of its own for. */
export const indicatorSettings: readonly IndicatorSetting[] = [
  indicatorSetting("imputation", ["impute", "imputationmethod"], imputations),
  indicatorSetting("treatment", ["outlier", "outliertreatment", "treatment", "treat"], treatments),
  transformationSetting,
  indicatorSetting("normalisation", ["normalise", "normalisationmethod", "scaling"], normalisations),
];

/** The settings that single aggregates have besides their aggregation. */
export const nodeSettings: readonly NodeSetting[] = [gateSetting, bonusSetting, malusSetting, classesSetting];

/**
 * Every setting in the order in which the stages run. The last, the language of the report, is not part of the method. Limits of
 * flags are a list of their own (`limitSettings`): no score depends on them.
 */
export const settings: readonly Setting[] = [
  missingSetting,
  screeningSetting,
  screeningZerosSetting,
  ...indicatorSettings,
  registrySetting("weights", ["weight", "weighting", "weightingmethod"], weightings),
  aggregationSetting,
  ...nodeSettings,
  ranksSetting,
  groupSetting,
  unitWeightsSetting,
  scaleTimeSetting,
  ...peerSettings,
  gapSetting,
  languageSetting,
];

/**
 * The setting that a name states, in any case, spelling and hyphens, in any of the languages; null for an unknown setting.
 * "Aggregation level 3" and "Aggregation BC1" are settings of one level and one node, and so are those of "Normalisation". `nodeCode` returns the code of a node
 * that is given by code or name. A node that it does not know keeps its text, and the engine reports it.
 */
export function settingOf(name: string, nodeCode: (text: string) => string | undefined): Setting | null {
  const known = inEnglish(name, nodeCode);
  const english = known === null ? englishSetting(name) : null;
  const found = english === null ? known : inEnglish(english, nodeCode);
  return found && inAnyLanguage(found);
}

function inEnglish(name: string, nodeCode: (text: string) => string | undefined): Setting | null {
  const wanted = squeezed(name);
  const known = [...settings, ...limitSettings].find(
    ({ title, aliases }) => squeezed(title) === wanted || aliases.includes(wanted),
  );
  if (known) return known;
  const level = /^aggregat(?:ion|e) ?(?:at |of )?level ?(\d{1,3})$/.exec(normalWords(name));
  if (level) return levelAggregation(Number(level[1]));
  const scaled = /^(?:normali[sz](?:ation|e)|scaling) ?(?:at |of )?level ?(\d{1,3})$/.exec(normalWords(name));
  if (scaled) return levelNormalisation(Number(scaled[1]));
  const own = ownSetting(name, nodeCode) ?? ofOneNode(name, nodeCode);
  if (own) return own;
  const node = /^aggregat(?:ion|e) +(?:(?:of|at|for|in|node) +)?(.+)$/i.exec(name.trim());
  return node?.[1] === undefined ? null : nodeAggregation(nodeCode(node[1]) ?? node[1]);
}

/** "Gate PSCI": a setting and the code or the name of an aggregate. */
function ofOneNode(name: string, nodeCode: (text: string) => string | undefined): Setting | null {
  const [first = "", ...others] = name.trim().split(/\s+/);
  const rest = others.join(" ").replace(/^(?:of|for|at) /i, "");
  if (rest === "") return null;
  const setting = nodeSettings.find(
    ({ title, aliases }) => squeezed(title) === squeezed(first) || aliases.includes(squeezed(first)),
  );
  return setting?.ofNode(nodeCode(rest) ?? rest, (text) => nodeCode(text) ?? text) ?? null;
}

/** "Normalisation C1": a setting and the code or the name of an indicator. */
function ownSetting(name: string, nodeCode: (text: string) => string | undefined): Setting | null {
  const words = name.trim().split(/\s+/);
  for (const { title, aliases, ofIndicator } of indicatorSettings)
    for (const length of [2, 1]) {
      const first = squeezed(words.slice(0, length).join(" "));
      const rest = words
        .slice(length)
        .join(" ")
        .replace(/^(?:of|for) /i, "");
      if (rest !== "" && [squeezed(title), ...aliases].includes(first))
        return ofIndicator(nodeCode(rest) ?? rest);
    }
  return null;
}
