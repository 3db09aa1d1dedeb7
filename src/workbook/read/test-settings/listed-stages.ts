import {
  aggregations,
  type Choice,
  type Definition,
  imputations,
  type Method,
  normalisations,
  treatments,
  weightings,
} from "../../../engine";
import type { SettingId, Setting } from "../method/setting";
import { settings } from "../method/settings";
import { testTitles } from "../words/test-words";

/** The settings of tests that list the alternatives of a stage. */
export type ListId = "weightings" | "imputations" | "treatments" | "normalisations" | "aggregations";

/** A stage with its own setting, by which each alternative is read. */
export interface ListedStage {
  readonly title: string;
  readonly setting: Setting;
  readonly registry: Readonly<Record<string, Definition>>;
  /** The choice of a method for the stage, where no level, node or indicator has its own. */
  readonly choice: (method: Method) => Choice;
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
    ...{ title: testTitles.weightings.title, setting: stage("weights"), registry: weightings },
    choice: ({ weights }) => weights,
    usual: "The weights of the index, the given ones and equal ones.",
  },
  imputations: {
    ...{ title: testTitles.imputations.title, setting: stage("imputation"), registry: imputations },
    choice: ({ imputation }) => imputation,
    usual: "The imputation of the index, none and the median.",
  },
  treatments: {
    ...{ title: testTitles.treatments.title, setting: stage("treatment"), registry: treatments },
    choice: ({ treatment }) => treatment,
    usual: "The treatment of the index, none, and winsorise then log.",
  },
  normalisations: {
    ...{ title: testTitles.normalisations.title, setting: stage("normalisation"), registry: normalisations },
    choice: ({ normalisation }) => normalisation,
    usual: "The normalisation of the index, z-score and rank.",
  },
  aggregations: {
    ...{ title: testTitles.aggregations.title, setting: stage("aggregation"), registry: aggregations },
    choice: ({ aggregation }) => aggregation.default,
    usual:
      "The aggregation of the index, the arithmetic mean, and the geometric mean (where a value is 0: power 0.5).",
  },
};
