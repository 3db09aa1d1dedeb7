import { grouped } from "../analysis/grouped";
import { placeOf } from "../analysis/place";
import type { Rating } from "../analysis/ratings";
import { need } from "../at";
import { extent, mean, median } from "../statistics";
import { type ItemScale, scaleOf } from "./item-scale";
import type { AgreedLevel, NoLevel, RatedCell } from "./rated-cell";
import type { RatingRule } from "./rating-rule";
import { valueOfLevel } from "./value-of-level";

export interface Ratings {
  /** Ratings of other units and items are left out, and so are levels that are NaN. A rater rates a cell once. */
  readonly ratings: readonly Rating[];
  /** Codes, in the order of the cells. */
  readonly units: readonly string[];
  readonly items: readonly string[];
  /** By item; one without a scale has its levels as values. */
  readonly scales: Readonly<Record<string, ItemScale>>;
  /** Of several for one cell the last counts; NaN is not agreed yet. */
  readonly agreed: readonly AgreedLevel[];
  readonly rule: RatingRule;
  /** Who says that an item does not apply to a unit. */
  readonly notApplicable?: readonly Omit<Rating, "level">[];
  /** For the rule "adjusted": the value expected of a rater of mean severity; NaN where it is not known: there the median counts. */
  readonly adjusted?: (unit: string, item: string) => number;
}

/**
 * What each cell comes to by its ratings: items one after the other, each with all units in their order. An agreed level counts
 * before any rating; without one, a cell with fewer raters than the rule needs is missing, and so is one whose raters differ by
 * `limit` levels or more where the rule says "missing". Medians and means are of the values of the levels. The order of the
 * ratings does not matter.
 *
 * @throws RangeError when a level that is used is not on the scale of its item
 * @example
 * const rule: RatingRule = { summary: "median", raters: 1, disagreement: "use", limit: 2 };
 * const ratings = [{ unit: "A", item: "x", rater: "r", level: 2 }, { unit: "A", item: "x", rater: "s", level: 5 }];
 * combineRatings({ ratings, units: ["A"], items: ["x"], scales: {}, agreed: [], rule })[0]?.value; // 3.5
 */
export function combineRatings(given: Ratings): readonly RatedCell[] {
  const { units, items, rule } = given;
  const ratings = ratingsByPlace(given.ratings);
  const notApplicable = grouped(given.notApplicable ?? [], placeOf);
  const agreed = new Map(given.agreed.filter(isSettled).map((each) => [placeOf(each), each]));
  return items.flatMap((item) =>
    units.map((unit): RatedCell => {
      const place = placeOf({ unit, item });
      const own = ratings.get(place) ?? [];
      const levels = Float64Array.from(own, ({ level }) => level);
      const { minimum, maximum } = extent(levels);
      const settled = agreed.get(place);
      const found = {
        ...{ unit, item, ratings: own, spread: maximum - minimum },
        notApplicable: notApplicable.get(place)?.length ?? 0,
        agreed: settled?.isNotApplicable === true ? NaN : (settled?.level ?? NaN),
      };
      const missing = settled?.isNotApplicable === true ? "not applicable" : whyMissing(found, rule);
      return { ...found, missing, value: missing === null ? valueOf(found, given) : NaN };
    }),
  );
}

const isSettled = ({ level, isNotApplicable }: AgreedLevel): boolean =>
  isNotApplicable === true || !Number.isNaN(level);

/** Those with a level, each cell's in the order in which the raters first appear. */
function ratingsByPlace(ratings: readonly Rating[]): ReadonlyMap<string, readonly Rating[]> {
  const known = ratings.filter(({ level }) => !Number.isNaN(level));
  const order = new Map([...grouped(known, ({ rater }) => rater).keys()].map((rater, k) => [rater, k]));
  const inOrder = known.toSorted((a, b) => need(order, a.rater) - need(order, b.rater));
  return grouped(inOrder, placeOf);
}

type Found = Omit<RatedCell, "value" | "missing">;

function whyMissing(cell: Found, rule: RatingRule): NoLevel | null {
  if (!Number.isNaN(cell.agreed)) return null;
  if (cell.ratings.length === 0) return cell.notApplicable > 0 ? "not applicable" : "not rated";
  if (cell.ratings.length < rule.raters) return "few raters";
  return rule.disagreement === "missing" && cell.spread >= rule.limit ? "disagreement" : null;
}

function valueOf({ unit, item, ratings, agreed }: Found, { scales, rule, adjusted }: Ratings): number {
  const valueAt = (level: number) => valueOfLevel(scaleOf(scales, item), level);
  if (!Number.isNaN(agreed)) return valueAt(agreed);
  const values = Float64Array.from(ratings, ({ level }) => valueAt(level));
  switch (rule.summary) {
    case "mean":
      return mean(values);
    case "least":
      return extent(values).minimum;
    case "adjusted": {
      const expected = adjusted?.(unit, item) ?? NaN;
      return Number.isNaN(expected) ? median(values) : expected;
    }
    case "agreed":
    case "median":
      return median(values);
  }
}
