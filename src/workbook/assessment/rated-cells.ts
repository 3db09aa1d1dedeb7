import {
  adjustedLevels,
  combineRatings,
  type ItemScale,
  type Model,
  type RatedCell,
  severityModel,
} from "../../engine";
import { placeOf } from "../../engine/internal";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";

export interface RatedCells {
  /** Items one after the other, each with all units in their order. */
  readonly cells: readonly RatedCell[];
  /** Why levels could not be adjusted, with the raters that it is about; null where they were, or need not be. */
  readonly notAdjusted: NotAdjusted | null;
}

export interface NotAdjusted {
  readonly why: "not converged" | "disconnected" | "no ratings";
  readonly raters: readonly string[];
}

/**
 * What ratings and agreed levels of one round come to. Where levels are adjusted for the severity of raters, and severities cannot be
 * compared, medians count.
 */
export function ratedCells(
  { units }: Pick<Model, "units">,
  { rated: items, scales, rule }: Pick<AssessmentTables, "rated" | "scales" | "rule">,
  ratings: readonly RatingRow[],
  agreed: readonly AgreedRow[],
): RatedCells {
  const adjusting = rule.summary === "adjusted" && items.length > 0 ? adjustment(ratings, scales) : null;
  const cells = combineRatings({
    ...{ ratings, units: units.map(({ code }) => code), items, scales, agreed, rule },
    notApplicable: ratings.filter(({ isNotApplicable }) => isNotApplicable),
    ...(adjusting?.adjusted && { adjusted: adjusting.adjusted }),
  });
  return { cells, notAdjusted: adjusting?.notAdjusted ?? null };
}

interface Adjustment {
  readonly adjusted?: (unit: string, item: string) => number;
  readonly notAdjusted: NotAdjusted | null;
}

/** Values adjusted for the severity of raters; none where severities cannot be compared. */
function adjustment(ratings: readonly RatingRow[], scales: Readonly<Record<string, ItemScale>>): Adjustment {
  const given = ratings.filter(({ level }) => !Number.isNaN(level));
  if (given.length === 0) return { notAdjusted: { why: "no ratings", raters: [] } };
  const model = severityModel(given);
  const isKnown = model.raters.some(({ severity }) => !Number.isNaN(severity));
  if (!model.converged || !isKnown) return { notAdjusted: { why: "not converged", raters: [] } };
  if (model.groups > 1) {
    const raters = model.raters.filter(({ group }) => group > 0).map(({ rater }) => rater);
    return { notAdjusted: { why: "disconnected", raters } };
  }
  const found = new Map(adjustedLevels(model, given, scales).map((one) => [placeOf(one), one.value]));
  return { adjusted: (unit, item) => found.get(placeOf({ unit, item })) ?? NaN, notAdjusted: null };
}
