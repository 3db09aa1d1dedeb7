import type { Rating } from "../../analysis/ratings";
import { need } from "../../at";
import type { ItemScale } from "../item-scale";
import { type AdjustedLevel, adjustedLevels } from "./adjusted-levels";
import type { SeverityModel } from "./model";
import { severityModel, type SeverityOptions } from "./severity-model";

/** Why two rounds cannot be compared: a round has no rating, the raters are in groups that no cell connects, or the model did not converge. */
export type NotLinked = "no ratings" | "not connected" | "not converged";

/** Two rounds with the severity of their raters on one scale. */
export interface LinkedRounds {
  /** Null where the rounds can be compared. */
  readonly why: NotLinked | null;
  /** Raters who rated in both rounds, in the order of the first. */
  readonly commonRaters: readonly string[];
  /** Raters in groups whose severities can be compared; more than one where the rounds are not connected. */
  readonly groups: readonly (readonly string[])[];
  /** Of both rounds together: a rater has one severity, an item one difficulty. Its units are "1: A" and "2: A" for unit A. */
  readonly model: SeverityModel;
  /** Levels of each round as a rater of mean severity is expected to give them; as they are where the rounds are not linked. */
  readonly before: readonly AdjustedLevel[];
  readonly after: readonly AdjustedLevel[];
}

/** The name of a unit in a round, 1 or 2, in the model of both. */
const unitOfRound = (round: number, unit: string): string => `${round}: ${unit}`;

/**
 * The levels of two rounds of an assessment on one scale: one `severityModel` of both rounds, in which a unit is another unit in each
 * round, while a rater has the same severity, and an item the same difficulty, in both. The rounds are linked by raters who rated in
 * both; cells of one round that raters of the other rated again (anchors) are ratings of that round, and link it the same way.
 * They are not linked where raters are in groups that no cell connects: a change could then be one of raters.
 *
 * @param before ratings of the first round
 * @param after ratings of the second
 * @example linkRounds(ratings, ratings).why // null
 */
export function linkRounds(
  before: readonly Rating[],
  after: readonly Rating[],
  {
    scales = {},
    ...options
  }: SeverityOptions & { readonly scales?: Readonly<Record<string, ItemScale>> } = {},
): LinkedRounds {
  const units = new Map<string, string>();
  const rounds = [before, after].map((ratings, round) =>
    ratings.map((rating) => {
      const unit = unitOfRound(round + 1, rating.unit);
      units.set(unit, rating.unit);
      return { ...rating, unit };
    }),
  );
  const model = severityModel(rounds.flat(), options);
  const groups = groupsOf(model);
  const why = whyNot(before, after, model);
  const levels = rounds.map((ratings) =>
    adjustedLevels(why === null ? model : { ...model, raters: [] }, ratings, scales).map((level) => ({
      ...level,
      unit: need(units, level.unit),
    })),
  );
  const inSecond = new Set(named(after));
  return {
    why,
    commonRaters: named(before).filter((rater) => inSecond.has(rater)),
    groups,
    model,
    before: levels[0] ?? [],
    after: levels[1] ?? [],
  };
}

const given = (ratings: readonly Rating[]): readonly Rating[] =>
  ratings.filter(({ level }) => !Number.isNaN(level));
const named = (ratings: readonly Rating[]): readonly string[] => [
  ...new Set(given(ratings).map(({ rater }) => rater)),
];

function whyNot(before: readonly Rating[], after: readonly Rating[], model: SeverityModel): NotLinked | null {
  if (given(before).length === 0 || given(after).length === 0) return "no ratings";
  if (model.groups !== 1) return "not connected";
  return model.converged ? null : "not converged";
}

function groupsOf({ raters }: SeverityModel): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const { rater, group } of raters) {
    if (Number.isNaN(group)) continue;
    const own = groups.get(group);
    if (own) own.push(rater);
    else groups.set(group, [rater]);
  }
  return [...groups.values()];
}
