import { at } from "../at";
import type { Model } from "../model/model";
import { differingStages } from "./differing";
import { type EditionChange, type EditionComparison, type EditionStage } from "./edition";
import { mixture, type Sides } from "./mixture";
import { rankedMixture } from "./ranked-mixture";
import { shapley } from "./shapley";
import { lastTime, pairsOf, subjectsOf } from "./subjects";

export interface EditionOptions {
  /** Code of the index in each edition; usually the first of each. */
  readonly roots?: readonly [before: string, after: string];
  /** Codes of indicators whose ratings are of the same round in both editions: their changes are the stage `ratings`. */
  readonly revised?: readonly string[];
  /** The times of a panel that are compared; usually the last of each. Null for an edition that is no panel. */
  readonly times?: readonly [before: number | null, after: number | null];
}

/**
 * Two editions of an index: what changed each unit's score and rank, by Shapley values over the stages that differ. The index is
 * made of every mixture of the editions (2 to the power of the number of stages that differ, 32 at most), and a stage's part is what it
 * adds, averaged over all orders of the stages. So parts add up exactly and depend on no order; with the editions exchanged
 * they have the other sign.
 *
 * Units are matched by code, then by a name that is unique in both (in a panel: subjects). Ranks are those among all units of an
 * edition; what units that came or went do to them is the part of `units`. In a panel each subject has the rank of its time.
 *
 * @throws when an edition has no such index, or no index at all
 * @example
 * const heavier = { ...model, framework: model.framework.map((node) => node.code === "SA" ? { ...node, weight: 2 } : node) };
 * compareEditions(model, heavier).differing; // ["weights"]
 */
export function compareEditions(
  before: Model,
  after: Model,
  options: EditionOptions = {},
): EditionComparison {
  const models = [before, after] as const;
  const roots = options.roots ?? ([firstRoot(before), firstRoot(after)] as const);
  const times = options.times ?? ([lastTime(before), lastTime(after)] as const);
  const revised = new Set(options.revised ?? []);
  const pairs = pairsOf(subjectsOf(before, times[0]), subjectsOf(after, times[1]));
  const stages = differingStages(models, roots, times, pairs, revised);
  const runs = Array.from({ length: 1 << stages.length }, (_, mask) => {
    const sides = sidesOf(stages, mask);
    return rankedMixture(mixture(models, pairs, sides, revised), at(roots, sides.method));
  });
  return {
    changes: pairs.flatMap(({ subjects: [earlier, later] }, k): readonly EditionChange[] => {
      if (earlier === null || later === null || later.unit < 0) return [];
      const scores = Float64Array.from(runs, (run) => at(run.scores, k));
      const ranks = Float64Array.from(runs, (run) => at(run.ranks, k));
      const last = runs.length - 1;
      return [
        {
          ...{ unit: later.code, name: later.name },
          scores: [at(scores, 0), at(scores, last)],
          ranks: [at(ranks, 0), at(ranks, last)],
          scoreParts: partsOf(stages, shapley(stages.length, scores)),
          // Of minus the ranks, so that up is above 0.
          rankParts: partsOf(
            stages,
            shapley(
              stages.length,
              ranks.map((rank) => -rank),
            ),
          ),
        },
      ];
    }),
    differing: stages,
    onlyBefore: pairs.flatMap(({ subjects: [one, other] }) => (other === null && one ? codeAtTime(one) : [])),
    onlyAfter: pairs.flatMap(({ subjects: [other, one] }) => (other === null && one ? codeAtTime(one) : [])),
    failures: runs.flatMap(({ problems }, mask) =>
      problems.length === 0 ? [] : [{ later: stages.filter((_, k) => (mask & (1 << k)) !== 0), problems }],
    ),
  };
}

/** The subjects that an edition is not about are in no list. */
const codeAtTime = ({ code, unit }: { readonly code: string; readonly unit: number }): readonly string[] =>
  unit < 0 ? [] : [code];

function firstRoot({ framework }: Model): string {
  const root = framework.find(({ parent }) => parent === null);
  if (root === undefined) throw new Error("The edition has no index.");
  return root.code;
}

/** Stages of the mixture with this number: a stage is of the later edition where its bit is set; those that do not differ are of the later. */
function sidesOf(stages: readonly EditionStage[], mask: number): Sides {
  const side = (stage: EditionStage): 0 | 1 => {
    const k = stages.indexOf(stage);
    return k < 0 || (mask & (1 << k)) !== 0 ? 1 : 0;
  };
  return {
    performance: side("performance"),
    ratings: side("ratings"),
    method: side("method"),
    weights: side("weights"),
    units: side("units"),
  };
}

function partsOf(stages: readonly EditionStage[], parts: Float64Array): EditionChange["scoreParts"] {
  const part = (stage: EditionStage): number => {
    const k = stages.indexOf(stage);
    return k < 0 ? 0 : at(parts, k);
  };
  return {
    performance: part("performance"),
    ratings: part("ratings"),
    method: part("method"),
    weights: part("weights"),
    units: part("units"),
  };
}
