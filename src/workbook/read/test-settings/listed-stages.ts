import type { SettingId, Setting } from "../method/setting";
import { settings } from "../method/settings";
import { testTitles } from "../words/test-words";
import { type ListId, type TestedStage, testedStages } from "./tested-stages";

/** A stage with its own setting, by which each alternative is read. */
export interface ListedStage extends TestedStage {
  readonly title: string;
  readonly setting: Setting;
  /** What the usual alternatives are. */
  readonly usual: string;
}

const stage = (id: SettingId): Setting => {
  const found = settings.find((setting) => setting.id === id);
  if (!found) throw new Error(`There is no setting ${id}.`);
  return found;
};

export const listedStages: Readonly<Record<ListId, ListedStage>> = {
  weightings: {
    ...testedStages.weighting,
    ...{ title: testTitles.weightings.title, setting: stage("weights") },
    usual: "The weights of the index, the given ones and equal ones.",
  },
  imputations: {
    ...testedStages.imputation,
    ...{ title: testTitles.imputations.title, setting: stage("imputation") },
    usual: "The imputation of the index, none and the median.",
  },
  treatments: {
    ...testedStages.treatment,
    ...{ title: testTitles.treatments.title, setting: stage("treatment") },
    usual: "The treatment of the index, none, and winsorise then log.",
  },
  normalisations: {
    ...testedStages.normalisation,
    ...{ title: testTitles.normalisations.title, setting: stage("normalisation") },
    usual: "The normalisation of the index, z-score and rank.",
  },
  aggregations: {
    ...testedStages.aggregation,
    ...{ title: testTitles.aggregations.title, setting: stage("aggregation") },
    usual:
      "The aggregation of the index, the arithmetic mean, and the geometric mean (where a value is 0: power 0.5).",
  },
};
