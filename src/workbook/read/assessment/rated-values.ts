import {
  adjustedLevels,
  combineRatings,
  type ItemScale,
  type Model,
  type RatedCell,
  type RatingRule,
  severityModel,
} from "../../../engine";
import type { AgreedRow, RatingRow } from "../../assessment";

export interface RatedValues {
  readonly cells: readonly RatedCell[];
  /** By code of the indicator. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Why levels could not be adjusted, with the raters that it is about; null where they were, or need not be. */
  readonly notAdjusted: NotAdjusted | null;
}

export interface NotAdjusted {
  readonly why: "not converged" | "disconnected" | "no ratings";
  readonly raters: readonly string[];
}

/** What the ratings of the round that is scored come to. */
export function ratedValues(
  { units }: Pick<Model, "units">,
  items: readonly string[],
  ratings: readonly RatingRow[],
  agreed: readonly AgreedRow[],
  scales: Readonly<Record<string, ItemScale>>,
  rule: RatingRule,
): RatedValues {
  if (items.length === 0) return { cells: [], values: new Map(), notAdjusted: null };
  const codes = units.map(({ code }) => code);
  const adjusting = rule.summary === "adjusted" ? adjustment(ratings, scales) : null;
  const combined = combineRatings({
    ...{ ratings, units: codes, items, scales, agreed, rule },
    notApplicable: ratings.filter(({ isNotApplicable }) => isNotApplicable),
    ...(adjusting?.adjusted && { adjusted: adjusting.adjusted }),
  });
  const without = new Set(
    agreed.filter(({ isNotApplicable }) => isNotApplicable).map(({ unit, item }) => `${unit}\n${item}`),
  );
  const cells = combined.map((cell): RatedCell =>
    without.has(`${cell.unit}\n${cell.item}`) ? { ...cell, value: NaN, missing: "not applicable" } : cell,
  );
  const values = new Map(
    items.map((item, k) => [
      item,
      Float64Array.from(codes, (_, i) => cells[k * codes.length + i]?.value ?? NaN),
    ]),
  );
  return { cells, values, notAdjusted: adjusting?.notAdjusted ?? null };
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
  if (!model.converged) return { notAdjusted: { why: "not converged", raters: [] } };
  if (model.groups > 1) {
    const raters = model.raters.filter(({ group }) => group > 0).map(({ rater }) => rater);
    return { notAdjusted: { why: "disconnected", raters } };
  }
  const found = new Map(
    adjustedLevels(model, given, scales).map(({ unit, item, value }) => [`${unit}\n${item}`, value]),
  );
  return { adjusted: (unit, item) => found.get(`${unit}\n${item}`) ?? NaN, notAdjusted: null };
}
