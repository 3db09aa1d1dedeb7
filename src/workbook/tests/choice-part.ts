import {
  aggregations,
  type Choice,
  type Definition,
  imputations,
  type Method,
  normalisations,
  type Perturbations,
  type Results,
  treatments,
  weightings,
} from "../../engine";
import { wordsOfChoice } from "../read";
import type { TestSettings } from "../test-settings";
import type { VariedPart } from "./index-test";
import type { PartOfTest } from "./other-parts";
import { usualChoices } from "./usual-choices";

/** A stage that varies between alternatives. */
export type TestedStage = keyof typeof usualChoices;

type ListKey = "weightings" | "imputations" | "treatments" | "normalisations" | "aggregations";

interface Stage {
  readonly key: ListKey;
  readonly registry: Readonly<Record<string, Definition>>;
  readonly own: (method: Method) => Choice;
  /** Choices of the index for single indicators, levels and nodes, in words. */
  readonly others: (method: Method) => readonly (readonly [where: string, choice: Choice])[];
}

const byIndicator =
  (stage: keyof Method["byIndicator"]): Stage["others"] =>
  (method) =>
    Object.entries(method.byIndicator[stage]);

const stages: Readonly<Record<TestedStage, Stage>> = {
  weighting: { key: "weightings", registry: weightings, own: ({ weights }) => weights, others: () => [] },
  imputation: {
    key: "imputations",
    registry: imputations,
    own: ({ imputation }) => imputation,
    others: byIndicator("imputation"),
  },
  treatment: {
    key: "treatments",
    registry: treatments,
    own: ({ treatment }) => treatment,
    others: byIndicator("treatment"),
  },
  normalisation: {
    key: "normalisations",
    registry: normalisations,
    own: ({ normalisation }) => normalisation,
    others: byIndicator("normalisation"),
  },
  aggregation: {
    key: "aggregations",
    registry: aggregations,
    own: ({ aggregation }) => aggregation.default,
    others: ({ aggregation: { levels, nodes } }) => [
      ...Object.entries(levels).map(([level, choice]) => [`level ${level}`, choice] as const),
      ...Object.entries(nodes),
    ],
  },
};

/** A stage as a part of the test; null where the settings do not vary it. */
export function choicePart(part: TestedStage, settings: TestSettings, results: Results): PartOfTest | null {
  const { key, registry, own, others } = stages[part];
  const asked = settings[key];
  if (asked === null) return null;
  const choices = asked === "usual" ? usualChoices[part](results) : asked;
  const { method } = results.model;
  const inWords = (choice: Choice): string => wordsOfChoice(registry, choice);
  const [reference, single] = [own(method), others(method)];
  const alternatives = choices.map(inWords);
  // An aggregation replaces the whole plan, so that one that is listed differs from a plan with several.
  const isOwn =
    alternatives.every((words) => words === inWords(reference)) &&
    (part !== "aggregation" || single.length === 0);
  const notVaried: VariedPart["notVaried"] =
    part === "imputation" && !hasGaps(results) ? "no-gaps" : isOwn ? "one-alternative" : null;
  const perturbations: Perturbations = notVaried === null ? { [key]: choices } : {};
  return {
    settings: { [key]: choices },
    perturbations,
    varied: {
      part,
      reference: [
        inWords(reference),
        ...single.map(([where, choice]) => `${where}: ${inWords(choice)}`),
      ].join("; "),
      alternatives,
      notVaried,
      inReference: [reference, ...single.map(([, choice]) => choice)].some(
        ({ method: name }) => name !== "none",
      ),
    },
  };
}

const hasGaps = ({ denominated }: Results): boolean =>
  denominated.some((column) => column.some(Number.isNaN));
