import { add, and, compare, divide, isMissing, multiply, number, or, subtract, when } from "../../tree/build";
import { isFlat } from "../flat";
import type { Figures, SqlNormalisation } from "../normalisation";
import { numberOf, switchOf } from "./parameter";
import { clipped, directed, ends, isConstant, onScale, shareOf } from "./scaled";

const withoutPosts = "indicator-without-goalposts";

const minMax: SqlNormalisation = {
  needs: ["minimum", "maximum"],
  setAside: (figures) => [isConstant(figures)],
  apply(x, figures, indicator) {
    const bottom = numberOf(indicator, "lower");
    return onScale(shareOf(x, ...ends(figures, indicator)), numberOf(indicator, "upper") - bottom, bottom);
  },
  comparesRows: false,
};

const goalposts: SqlNormalisation = {
  needs: ["lower", "upper"],
  setAside: (figures) => [[hasNoPosts(figures), withoutPosts]],
  apply(x, figures, indicator) {
    const posts = [figures("lower"), figures("upper")] as const;
    const [worst, best] = indicator.direction === 1 ? posts : ([posts[1], posts[0]] as const);
    const share = shareOf(x, worst, best);
    const bottom = numberOf(indicator, "lower");
    const held = switchOf(indicator, "clip") ? clipped(share) : share;
    return onScale(held, numberOf(indicator, "upper") - bottom, bottom);
  },
  needsValue: true,
  comparesRows: false,
};

const hasNoPosts = (figures: Figures) =>
  or(
    isMissing(figures("lower")),
    isMissing(figures("upper")),
    compare(figures("lower"), ">=", figures("upper")),
  );

/** Own goalposts become 70 and 130, or the extremes where there are none; with `reference` the mean becomes the middle. */
const adjusted: SqlNormalisation = {
  needs: ["lower", "upper", "minimum", "maximum", "mean"],
  setAside(figures) {
    const [lower, upper] = [figures("lower"), figures("upper")];
    const one = and(isMissing(lower), { kind: "isNull", of: upper, negated: true });
    const other = and({ kind: "isNull", of: lower, negated: true }, isMissing(upper));
    return [
      [or(one, other), withoutPosts],
      [and(isMissing(lower), isFlat(figures("minimum"), figures("maximum"))), "indicator-constant"],
    ];
  },
  apply(x, figures, indicator) {
    const [lower, upper] = [figures("lower"), figures("upper")];
    const own = compare(lower, "<", upper);
    const from = when(own, lower, figures("minimum"));
    const to = when(own, upper, figures("maximum"));
    const half = divide(subtract(to, from), number(2));
    const middle = switchOf(indicator, "reference") ? figures("mean") : add(from, half);
    const bottom = numberOf(indicator, "lower");
    const distance = multiply(number(indicator.direction), subtract(x, middle));
    const share = divide(add(distance, half), subtract(to, from));
    return onScale(share, numberOf(indicator, "upper") - bottom, bottom);
  },
  comparesRows: false,
};

const none: SqlNormalisation = {
  needs: [],
  setAside: () => [],
  apply: (x, _, indicator) => directed(x, indicator),
  comparesRows: false,
};

/** Scales between two bounds. */
export const bounds = {
  "min-max": minMax,
  goalposts,
  "adjusted Mazziotta-Pareto": adjusted,
  none,
};
