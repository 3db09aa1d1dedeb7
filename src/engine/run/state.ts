import type { Presence, Structure } from "../aggregate";
import type { References } from "../gap";
import type { Indicator, Model } from "../model/model";
import { compileTree, type Tree } from "../model/tree";
import type { EngineProblem } from "../problem";
import type { Results } from "../results";
import type { NormalFit, TreatedColumn } from "../stages";

/**
 * A run is a state that each stage adds to: a stage takes the state of the stages before it and returns a new one. To
 * change one choice, only its stage and the later ones are run again, from the state before them:
 *
 *     normalised({ ...run, model: { ...run.model, method: { ...run.model.method, normalisation } } })
 */
export interface Started {
  readonly model: Model;
  readonly tree: Tree;
  readonly problems: StageProblems;
}

/** Problems of each stage; a stage that runs again replaces its own. */
export type StageProblems = Readonly<Partial<Record<Stage, readonly EngineProblem[]>>>;

/** The stages, in their order. */
const stages = [
  "denominate",
  "screen",
  "impute",
  "treat",
  "transform",
  "normalise",
  "weigh",
  "aggregate",
  "gap",
] as const;
export type Stage = (typeof stages)[number];

export type Denominated = Started & Pick<Results, "denominated">;
export type Screened = Denominated & Pick<Results, "kept">;
export type Imputed = Screened & Pick<Results, "imputed">;

export interface Treated extends Imputed, Pick<Results, "treated" | "transforms"> {
  /** Cells of each indicator that were moved one by one. */
  readonly moved: readonly TreatedColumn["moved"][];
  /** The indicators with their target and goalposts on the scale of the treated values (after a logarithm, its log). */
  readonly carried: readonly Indicator[];
}

export interface Transformed extends Treated, Pick<Results, "transformed"> {
  /** The carried indicators with their target, goalposts and direction as the transformed values have them. */
  readonly scaled: readonly Indicator[];
}

export interface Normalised extends Transformed, Pick<Results, "normalised"> {
  /** For each indicator, whether it is set aside. */
  readonly isSetAside: readonly boolean[];
  /** Target of each indicator on the normalised scale; NaN for none. */
  readonly normalisedTargets: Float64Array;
}

export interface Weighted extends Normalised, Pick<Results, "effectiveWeights"> {
  readonly structure: Structure;
}

export interface Aggregated extends Weighted, Pick<Results, "scores" | "aggregated" | "unscaled"> {
  /** The scale of each aggregate that was brought to one again; null for the others. */
  readonly fits: readonly (NormalFit | null)[];
  /** For which units the missing-data rule lets each node have a value. */
  readonly present: readonly Presence[];
  /** False when a mean was refused or no unit has a score: the run ends here. */
  readonly ok: boolean;
}

export type Ranked = Aggregated & Pick<Results, "ranks" | "groupRanks">;

export interface Compared extends Ranked, Pick<Results, "gaps" | "targets"> {
  readonly references: References;
}

export type Split = Compared & Pick<Results, "contributions">;

/** A run before its first stage. */
export const start = (model: Model): Started => ({ model, tree: compileTree(model), problems: {} });

/** The problems of a run with those of one stage replaced. */
export const withProblems = (
  run: Started,
  stage: Stage,
  problems: readonly EngineProblem[],
): StageProblems => ({
  ...run.problems,
  [stage]: problems,
});

/** Every problem of a run, in the order of the stages. */
export const allProblems = (run: Started): readonly EngineProblem[] =>
  stages.flatMap((stage) => run.problems[stage] ?? []);
