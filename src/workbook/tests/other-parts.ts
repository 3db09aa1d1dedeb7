import {
  type Model,
  participantWeights,
  type Perturbations,
  type Results,
  sensitivityInputs,
  statedWeights,
  weightings,
} from "../../engine";
import type { DrawnRating } from "../assessment";
import { spreadWords, wordsOfChoice } from "../read";
import type { TestSettings } from "../test-settings";
import type { VariedPart } from "./index-test";
import { raterNoise } from "./rater-noise";

/** One part of a test: what it adds to the perturbations, and the settings with `usual` resolved. */
export interface PartOfTest {
  readonly settings: Partial<TestSettings>;
  readonly perturbations: Perturbations;
  readonly varied: VariedPart;
}

const partOf = (
  varied: Omit<VariedPart, "notVaried">,
  notVaried: VariedPart["notVaried"],
  perturbations: Perturbations,
): PartOfTest => ({
  settings: {},
  perturbations: notVaried === null ? perturbations : {},
  varied: { ...varied, notVaried },
});

/** The weights of nodes with siblings; null for fixed weights. */
export function weightsPart(
  { weights: share, weightsTogether }: Pick<TestSettings, "weights" | "weightsTogether">,
  { model }: Results,
  root: string,
): PartOfTest | null {
  if (share === null) return null;
  if (share === "participants") return participantsPart(model);
  const together = weightsTogether && { together: true };
  const weights = { draw: "uniform", share, levels: {}, ...together } as const;
  const notVaried = sensitivityInputs(model, { weights }, root).length === 0 ? "no-siblings" : null;
  const reference = wordsOfChoice(weightings, model.method.weights);
  const varied = {
    part: "weights",
    reference,
    alternatives: [spreadWords(share)],
    inReference: true,
  } as const;
  return partOf(varied, notVaried, { weights });
}

/** The weights of the participants, where there are some who say something of weights. */
function participantsPart(model: Model): PartOfTest {
  const participants = participantWeights(model, model.judgements.stakeholders ?? [])
    .map(({ participant, weights }) => statedWeights(model, participant, weights))
    .filter(({ weights }) => Object.keys(weights).length > 0);
  const varied = {
    part: "weights",
    reference: wordsOfChoice(weightings, model.method.weights),
    alternatives: ["participants"],
    inReference: true,
  } as const;
  const notVaried = participants.length < 2 ? "no-participants" : null;
  return partOf(varied, notVaried, { weights: { draw: "participants", participants } });
}

/** The goalposts of the indicators, where they are stated and used; null for fixed goalposts. */
export function goalpostsPart(share: TestSettings["goalposts"], { model }: Results): PartOfTest | null {
  if (share === null) return null;
  const inReference = usesGoalposts(model);
  const alternatives = [spreadWords(share)];
  const varied = { part: "goalposts", reference: "fixed", alternatives, inReference } as const;
  return partOf(varied, inReference ? null : "no-goalposts", { goalposts: { share } });
}

/** One indicator of the index left out of each run. */
export function leaveOneOutPart({ model }: Results, root: string): PartOfTest {
  const codes = indicatorsBelow(model, root);
  const alternatives = ["one indicator"];
  const varied = { part: "leave-one-out", reference: "none", alternatives, inReference: true } as const;
  return partOf(varied, codes.length > 1 ? null : "no-siblings", { leaveOneOut: codes });
}

/** Raters drawn again. */
export function ratersPart({ model }: Results, ratings: readonly DrawnRating[]): PartOfTest {
  const raters = raterNoise(model, ratings);
  const alternatives = ["drawn again"];
  const varied = { part: "raters", reference: "fixed", alternatives, inReference: raters !== null } as const;
  return raters === null ? partOf(varied, "no-ratings", {}) : partOf(varied, null, { raters });
}

/** Whether goalposts are stated and used. */
const usesGoalposts = ({ indicators, method: { normalisation, byIndicator } }: Model): boolean =>
  [normalisation, ...Object.values(byIndicator.normalisation)].some(({ method }) => method === "goalposts") &&
  indicators.some(({ lower, upper }) => !Number.isNaN(lower) && !Number.isNaN(upper));

/** Codes of the indicators below an index. */
function indicatorsBelow({ framework, indicators }: Model, root: string): readonly string[] {
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string): boolean => {
    const parent = parents.get(code) ?? null;
    return code === root || (parent !== null && isBelow(parent));
  };
  return indicators.map(({ code }) => code).filter(isBelow);
}
