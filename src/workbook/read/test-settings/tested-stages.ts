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
import { wordsOfChoice } from "../method/choice-words";

/** The settings of tests that list the alternatives of a stage. */
export type ListId = "weightings" | "imputations" | "treatments" | "normalisations" | "aggregations";

/** A stage that a test can vary between methods. */
export type StageName = "weighting" | "imputation" | "treatment" | "normalisation" | "aggregation";

export interface TestedStage {
  /** Key of its alternatives in the settings of a test and in what the engine varies. */
  readonly list: ListId;
  /** Its methods. */
  readonly registry: Readonly<Record<string, Definition>>;
  /** The choice of a method for the stage, where no level, node or indicator has its own. */
  readonly choice: (method: Method) => Choice;
}

export const testedStages: Readonly<Record<StageName, TestedStage>> = {
  weighting: { list: "weightings", registry: weightings, choice: ({ weights }) => weights },
  imputation: { list: "imputations", registry: imputations, choice: ({ imputation }) => imputation },
  treatment: { list: "treatments", registry: treatments, choice: ({ treatment }) => treatment },
  normalisation: {
    list: "normalisations",
    registry: normalisations,
    choice: ({ normalisation }) => normalisation,
  },
  aggregation: {
    list: "aggregations",
    registry: aggregations,
    choice: ({ aggregation }) => aggregation.default,
  },
};

/** The stages in the order of a test. */
export const stageNames = Object.keys(testedStages) as readonly StageName[]; // the keys of a record of that type

/**
 * A choice of a stage in the words of the Method.
 *
 * @example wordsOfStage("normalisation", { method: "min-max", parameters: { lower: 0, upper: 100 } }) // "min-max 0-100"
 */
export const wordsOfStage = (stage: StageName, choice: Choice): string =>
  wordsOfChoice(testedStages[stage].registry, choice);
