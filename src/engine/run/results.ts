import type { Results } from "../results";
import { classesOf, pointsOutcomes } from "../points";
import { availability } from "../screen";
import { imputations, treatments } from "./listed-cells";
import { allProblems, type Split } from "./state";

/** The results of a finished run, without its working data. */
export const results = (run: Split): Results => ({
  model: run.model,
  denominated: run.denominated,
  availability: availability(run.denominated, run.model.units.length),
  kept: run.kept,
  imputed: run.imputed,
  treated: run.treated,
  transformed: run.transformed,
  normalised: run.normalised,
  ...shownPoints(run),
  setAside: run.model.indicators.filter((_, j) => run.isSetAside[j]).map(({ code }) => code),
  weights: run.structure.weights,
  effectiveWeights: run.effectiveWeights,
  aggregated: run.aggregated,
  unscaled: run.unscaled,
  scores: run.scores,
  ranks: run.ranks,
  groupRanks: run.groupRanks,
  targets: run.targets,
  references: run.references.byNode,
  gaps: run.gaps,
  contributions: run.contributions,
  imputations: imputations(run),
  treatments: treatments(run),
  transforms: run.transforms,
  problems: allProblems(run),
});

/** What gates, bonus and malus did, and the classes; without those that the method does not have. */
function shownPoints({
  model,
  denominated,
  scores,
  aggregated,
}: Split): Pick<Results, "gates" | "points" | "classes"> {
  const { gates, adjustments, classes } = model.method;
  const outcomes = pointsOutcomes(model, denominated, scores, aggregated);
  return {
    ...(gates && { gates: outcomes.gates }),
    ...(adjustments && { points: outcomes.points }),
    ...(classes && { classes: classesOf(model, scores) }),
  };
}
