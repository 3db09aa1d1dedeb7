import type { Choice, Method, OwnChoices, Perturbations, Results } from "../../engine";
import { type StageName, testedStages, wordsOfStage } from "../read";
import type { TestSettings } from "../test-settings";
import type { VariedPart } from "./index-test";
import type { PartOfTest } from "./other-parts";
import { usualChoices } from "./usual-choices";

/** Choices of the index for single indicators, levels and nodes, in words. */
type Others = (method: Method) => readonly (readonly [where: string, choice: Choice])[];

const byIndicator =
  (stage: keyof OwnChoices): Others =>
  (method) =>
    Object.entries(method.byIndicator[stage]);

const othersOf: Readonly<Record<StageName, Others>> = {
  weighting: () => [],
  imputation: byIndicator("imputation"),
  treatment: byIndicator("treatment"),
  normalisation: byIndicator("normalisation"),
  aggregation: ({ aggregation: { levels, nodes } }) => [
    ...Object.entries(levels).map(([level, choice]) => [`level ${level}`, choice] as const),
    ...Object.entries(nodes),
  ],
};

/** A stage as a part of the test; null where the settings do not vary it. */
export function choicePart(part: StageName, settings: TestSettings, results: Results): PartOfTest | null {
  const { list: key, choice: own } = testedStages[part];
  const asked = settings[key];
  if (asked === null) return null;
  const choices = asked === "usual" ? usualChoices[part](results) : asked;
  const { method } = results.model;
  const inWords = (choice: Choice): string => wordsOfStage(part, choice);
  const [reference, single] = [own(method), othersOf[part](method)];
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

/** Whether a value is missing. */
export const hasGaps = ({ denominated }: Results): boolean =>
  denominated.some((column) => column.some(Number.isNaN));
